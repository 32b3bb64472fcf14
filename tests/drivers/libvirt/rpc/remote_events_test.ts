import assert from "node:assert/strict";
import type { DriverConnection, DriverEvent } from "../../../../core/contract/driver.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { EVENT_KINDS } from "../../../../drivers/libvirt/wire/event_kinds.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import {
  qemuProcedures as qemu,
  remoteProcedures as remote,
} from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import type { HypervisorEventType } from "../../../../events/mod.ts";
import { DOM } from "./_open.ts";
import { HANDSHAKE, type Rule, ScriptedServer } from "./_scripted_server.ts";

let callbacks = 0;
const register: Rule = (call) => call.reply({ callbackID: ++callbacks });
const RULES = {
  ...HANDSHAKE,
  CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: register,
  CONNECT_NETWORK_EVENT_REGISTER_ANY: register,
  CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: register,
  CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY: register,
  CONNECT_SECRET_EVENT_REGISTER_ANY: register,
  CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: register,
  CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: ((call) => call.reply()) as Rule,
  CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: ((call) => call.reply()) as Rule,
  CONNECT_GET_HOSTNAME: ((call) => call.reply({ hostname: "h" })) as Rule,
};

interface Listening extends AsyncDisposable {
  readonly server: ScriptedServer;
  readonly connection: DriverConnection;
  readonly events: DriverEvent[];
}

async function listening(rules: Record<string, Rule> = {}): Promise<Listening> {
  callbacks = 0;
  const server = await ScriptedServer.start({ ...RULES, ...rules });
  const connection = await libvirt.open(parseUri(server.uri), { keepalive: false });
  const events: DriverEvent[] = [];
  connection.events.deliver((event) => events.push(event));
  return {
    server,
    connection,
    events,
    async [Symbol.asyncDispose]() {
      await connection[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

const flush = ({ hypervisor }: DriverConnection) => hypervisor.connectGetHostname!();
const untimed = (events: readonly DriverEvent[]) => events.map(({ time: _, ...event }) => event);

Deno.test("RemoteEvents.subscribe() registers each kind by the object and number that libvirt gives it", async () => {
  const asked: unknown[] = [];
  const note: Rule = (call) => {
    asked.push([call.name, (call.args as { eventID?: number }).eventID]);
    register(call);
  };
  const registering = Object.keys(RULES).filter((name) => /_REGISTER/.test(name));
  await using test = await listening(Object.fromEntries(registering.map((name) => [name, note])));
  const types = Object.keys(EVENT_KINDS) as HypervisorEventType[];
  for (const type of types) await test.connection.events.subscribe(type);
  assert.equal(asked.length, types.length);
  assert.equal(new Set(asked.map(String)).size, types.length, "no two kinds are one");
  const at = (type: HypervisorEventType) => asked[types.indexOf(type)];
  assert.deepEqual(at("domain.control-error"), ["CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", 7]);
  assert.deepEqual(at("storage-pool.refresh"), ["CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY", 1]);
  assert.deepEqual(at("secret.value-changed"), ["CONNECT_SECRET_EVENT_REGISTER_ANY", 1]);
  assert.deepEqual(at("qemu.monitor"), ["CONNECT_DOMAIN_MONITOR_EVENT_REGISTER", undefined]);
});

Deno.test("RemoteEvents delivers events as they are named here", async () => {
  await using test = await listening();
  const { server, connection, events } = test;
  await connection.events.subscribe("domain.lifecycle");
  const [peer] = server.peers;
  peer!.event(remote.domainEventCallbackLifecycle, { callbackID: 1, msg: { dom: DOM, event: 3, detail: 0 } });
  peer!.event(remote.domainEventCallbackControlError, { callbackID: 2, msg: { dom: DOM } });
  peer!.event(remote.domainEventMemoryDeviceSizeChange, { callbackID: 3, dom: DOM, alias: "m0", size: 2n });
  peer!.event(qemu.domainMonitorEvent, {
    callbackID: 4,
    dom: DOM,
    event: "STOP",
    seconds: 5n,
    micros: 6,
    details: null,
  });
  await flush(connection);
  assert.deepEqual(untimed(events), [
    { type: "domain.lifecycle", domain: DOM, event: "suspended", detail: "paused" },
    { type: "domain.control-error", domain: DOM },
    { type: "domain.memory-device-size-change", domain: DOM, alias: "m0", size: 2048 },
    { type: "qemu.monitor", domain: DOM, event: "STOP", seconds: 5, micros: 6, details: undefined },
  ]);
});

Deno.test("RemoteEvents carries an event that is newer than this library through as unknown", async () => {
  await using test = await listening();
  const { server, connection, events } = test;
  await connection.events.subscribe("domain.lifecycle");
  await connection.events.subscribe("domain.unknown");
  const [peer] = server.peers;
  const future = (callbackID: number) =>
    peer!.message({ procedure: 499, type: 2 }, (writer) => {
      writer.i32(callbackID);
      writer.raw(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
    });
  future(2);
  future(77); // nobody's
  peer!.message({ procedure: 498, type: 2 }); // no callback at all
  peer!.message({ program: 0x1234, procedure: 1, type: 2 }); // of no program that is known
  await flush(connection);
  assert.deepEqual(untimed(events), [
    {
      type: "domain.unknown",
      eventId: EVENT_KINDS["domain.unknown"].id,
      raw: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    },
  ]);
  await connection.events.unsubscribe("domain.unknown");
  future(2);
  await flush(connection);
  assert.equal(events.length, 1);
});

Deno.test("RemoteEvents says NO_SUPPORT for a kind that the host does not have, whatever the host calls it", async () => {
  for (const code of [1, 3, 8, 39]) {
    await using test = await listening({
      CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: (call) =>
        call.fail({ code, message: "unsupported event ID 28" }),
    });
    await assert.rejects(test.connection.events.subscribe("domain.unknown"), {
      code: "NO_SUPPORT",
      outcome: "refused",
    });
  }
  await using test = await listening({
    CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: (call) => call.fail({ code: 88, message: "access denied" }),
  });
  await assert.rejects(test.connection.events.subscribe("domain.lifecycle"), { code: "ACCESS_DENIED" });
});

Deno.test("RemoteEvents.unsubscribe() deregisters by the number that registering gave, once", async () => {
  const gone: unknown[] = [];
  await using test = await listening({
    CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: (call) => {
      gone.push(call.args);
      call.reply();
    },
  });
  const { events } = test.connection;
  await events.subscribe("domain.reboot");
  await events.subscribe("domain.lifecycle");
  await events.unsubscribe("domain.lifecycle");
  await events.unsubscribe("domain.lifecycle");
  await events.unsubscribe("domain.watchdog");
  assert.deepEqual(gone, [{ callbackID: 2 }]);
});

Deno.test("RemoteEvents ends the connection on an event that is cut or too long", async () => {
  for (const words of [1, 40]) {
    await using test = await listening();
    await test.connection.events.subscribe("domain.reboot");
    const { number } = remote.domainEventCallbackReboot;
    test.server.peers[0]!.message({ procedure: number, type: 2 }, (writer) => {
      if (words > 1) {
        remote.domainEventCallbackReboot.args!.write(writer, { callbackID: 1, msg: { dom: DOM } });
      }
      for (let word = 0; word < words; word++) writer.u32(0);
    });
    assert.equal((await test.connection.closed).reason, "error");
    await assert.rejects(flush(test.connection), { code: "RPC" });
  }
});

Deno.test("RemoteEvents delays no reply by a listener that takes its time", async () => {
  await using test = await listening();
  const { server, connection } = test;
  const started = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  let done = 0;
  connection.events.deliver(async () => {
    started.resolve();
    await release.promise;
    done++;
  });
  await connection.events.subscribe("domain.reboot");
  for (let count = 0; count < 3; count++) {
    server.peers[0]!.event(remote.domainEventCallbackReboot, { callbackID: 1, msg: { dom: DOM } });
  }
  await started.promise;
  assert.equal(await flush(connection), "h");
  assert.equal(done, 0);
  release.resolve();
});

Deno.test("RemoteEvents delivers an unknown event that comes in one read with the reply to its registration", async () => {
  await using test = await listening({
    CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: (call) => {
      const packets: number[] = [];
      const { peer } = call;
      const send = peer.send.bind(peer);
      peer.send = (bytes) => packets.push(...bytes);
      register(call);
      for (const callbackID of [callbacks, 77]) {
        peer.message({ procedure: 499, type: 2 }, (writer) => {
          writer.i32(callbackID);
          writer.raw(Uint8Array.of(1, 2, 3, 4));
        });
      }
      peer.send = send;
      send(Uint8Array.from(packets));
    },
  });
  const { connection, events } = test;
  await connection.events.subscribe("domain.unknown");
  const { id: eventId } = EVENT_KINDS["domain.unknown"];
  const wanted = { type: "domain.unknown", eventId, raw: Uint8Array.of(1, 2, 3, 4) };
  assert.deepEqual(untimed(events), [wanted]);
  // The one of registration 77 was nobody's, and is not handed out to who gets that number later.
  callbacks = 76;
  await connection.events.subscribe("domain.unknown");
  assert.deepEqual(untimed(events), [wanted, wanted, wanted]);
});
