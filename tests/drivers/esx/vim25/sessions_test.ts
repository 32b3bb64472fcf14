import assert from "node:assert/strict";
import { Vim25Client, waitForTask } from "../../../../drivers/esx/vim25/mod.ts";
import { freePort } from "../../../hosts/free_port.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { until } from "../../../hosts/until.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { errorOf, open } from "./_relayed.ts";
import { openSession } from "./_session.ts";

peerTest(
  "a session that ends in the middle of a call is begun anew, and the call done once",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    await using client = await open(host, relay);
    const [machine] = await client.list("VirtualMachine", ["name"]);
    let ended = 0;
    relay.rule(async ({ method }) => {
      if (method === "PowerOffVM_Task" && ended++ === 0) await host.endSessions();
    });
    await waitForTask(client, await client.call(machine!.ref, "PowerOffVM_Task", {}));
    assert.equal(client.generation, 2);
    assert.equal(relay.calls.filter((call) => call === "PowerOffVM_Task").length, 2);
    // A host that forgets it at once again is not asked for ever.
    relay.rule(({ method }) => method === "CurrentTime" ? { fault: "NotAuthenticated" } : undefined);
    const error = await errorOf(client.call(client.service, "CurrentTime", {}));
    assert.equal(error.code, "AUTH_FAILED");
    assert.equal(relay.calls.filter((call) => call === "CurrentTime").length, 2);
  },
);

peerTest("a frozen host is given up, a restarted one is logged in at again", ["vcsim"], async () => {
  const port = freePort();
  const host = await Vcsim.start({ mode: "esx", port });
  await using client = await openSession(host, { keepalive: { intervalMs: 200, count: 500 } });
  await client.list("VirtualMachine", ["name"]);
  host.kill();
  await host[Symbol.asyncDispose]();
  const error = await errorOf(client.list("VirtualMachine", ["name"]));
  assert.deepEqual([error.code, error.outcome], ["NO_CONNECT", "not-sent"]);
  await using again = await Vcsim.start({ mode: "esx", port });
  assert.equal((await client.list("VirtualMachine", ["name"])).length, 2);
  assert.equal(client.generation, 2);
  await again.freeze();
  try {
    await assert.rejects(client.list("HostSystem", ["name"], { timeoutMs: 200 }), {
      code: "OPERATION_TIMEOUT",
    });
  } finally {
    again.thaw();
  }
});

peerTest("no session and nothing that a session made is left at the host", ["vcsim"], async () => {
  await using host = await Vcsim.start();
  await using relay = await VcsimRelay.start(host);
  for (let round = 0; round < 3; round++) {
    await using client = await open(host, relay);
    const [machine] = await client.list("VirtualMachine", ["name"]);
    await waitForTask(client, await client.call(machine!.ref, "PowerOffVM_Task", {}));
    await waitForTask(client, await client.call(machine!.ref, "PowerOnVM_Task", {}));
    relay.next("CreateFilter", { fault: "InvalidProperty" });
    await client.call(client.content.rootFolder, "CreateFolder", { name: `f${round}` });
  }
  await errorOf(openSession(host, { url: relay.url, password: "wrong" }));
  assert.deepEqual(await host.sessions(), []);
  assert.deepEqual(await host.objects(), { objects: [], eventCollectors: 0 });
  await until(() => relay.connections === 0, "the end of all connections");
});

peerTest("a session is disposed of in the middle of calls", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  const client = await open(host, relay);
  relay.next("RetrievePropertiesEx", { silent: true });
  const listed = errorOf(client.list("VirtualMachine", ["name"]));
  await until(() => relay.calls.includes("RetrievePropertiesEx"), "the call");
  await client[Symbol.asyncDispose]();
  await client[Symbol.asyncDispose]();
  assert.deepEqual([(await listed).code, (await listed).outcome], ["INVALID_CONN", "unknown"]);
  assert.equal(await client.closed, undefined);
  assert.deepEqual(await host.sessions(), []);
  await assert.rejects(
    Vim25Client.open({ url: relay.url, username: "x", password: "y", signal: AbortSignal.abort() }),
    {
      name: "AbortError",
    },
  );
});
