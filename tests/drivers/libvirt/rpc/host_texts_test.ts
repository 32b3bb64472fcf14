import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { DOM } from "./_open.ts";
import { HANDSHAKE, ScriptedServer } from "./_scripted_server.ts";

/** As Latin-1 has `café`: the last byte is none of UTF-8. */
const CAFE = "caf\udce9";
const pool = { name: "disks", uuid: DOM.uuid };
const vol = (name: string) => ({ pool: "disks", name, key: `/disks/${name}` });

async function opened() {
  const server = await ScriptedServer.start(HANDSHAKE);
  const connection = await connect(server.uri, { keepalive: false });
  return {
    server,
    connection,
    async [Symbol.asyncDispose]() {
      await connection.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

Deno.test("A reply with a name that is not UTF-8 is read, the name told apart, and sent back as it was", async () => {
  await using test = await opened();
  const { server, connection } = test;
  server.rules.set("STORAGE_POOL_LOOKUP_BY_NAME", (call) => call.reply({ pool }));
  server.rules.set("STORAGE_POOL_LIST_ALL_VOLUMES", (call) => {
    call.reply({ vols: [vol("a"), vol(CAFE), vol("b")], ret: 3 });
  });
  const volumes = await (await connection.storagePools.get("disks")).volumes.list();
  assert.deepEqual(volumes.map(({ name }) => name.toWellFormed()), ["a", "caf\ufffd", "b"]);
  assert.deepEqual(volumes.map(({ name }) => name.isWellFormed()), [true, false, true]);
  const deleting = volumes[1]!.delete();
  const call = await server.next("STORAGE_VOL_DELETE");
  assert.deepEqual((call.args as { vol: unknown }).vol, vol(CAFE));
  call.reply();
  await deleting;
});

Deno.test("An error of a host with a text that is not UTF-8 fails its call alone, with a text for people", async () => {
  await using test = await opened();
  const { server, connection } = test;
  server.rules.set("CONNECT_GET_HOSTNAME", (call) => call.fail({ code: 38, message: `no ${CAFE}` }));
  await assert.rejects(connection.hostname(), { code: "SYSTEM_ERROR", message: /: no caf\ufffd$/ });
  server.rules.set("CONNECT_GET_HOSTNAME", (call) => call.reply({ hostname: CAFE }));
  assert.equal(await connection.hostname(), CAFE);
});

Deno.test("An event with a text that is not UTF-8 is an event like others", async () => {
  await using test = await opened();
  const { server, connection } = test;
  server.rules.set("CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", (call) => call.reply({ callbackID: 1 }));
  server.rules.set("CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY", (call) => call.reply());
  const events = connection.events.stream(["domain.device-added", "domain.tunable"]);
  await events.ready;
  const { peers: [peer] } = server;
  peer!.event(remote.domainEventCallbackDeviceAdded, {
    callbackID: 1,
    dom: { ...DOM, name: CAFE },
    devAlias: CAFE,
  });
  peer!.event(remote.domainEventCallbackTunable, {
    callbackID: 1,
    dom: DOM,
    params: [{ field: CAFE, value: { type: "string", value: CAFE } }],
  });
  const found = [];
  for await (const event of events) if (found.push(event) === 2) break;
  const [added, tunable] = found as unknown as [
    { domain: { name: string }; devAlias: string },
    { params: unknown },
  ];
  assert.deepEqual([added.domain.name, added.devAlias], [CAFE, CAFE]);
  assert.deepEqual(tunable.params, { [CAFE]: CAFE });
});
