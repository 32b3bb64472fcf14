import assert from "node:assert/strict";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import { until } from "../hosts/until.ts";
import { RawClient } from "./_raw_client.ts";
import { ServedDaemon } from "./_served.ts";

Deno.test("Denovirtd.start() refuses a graceMs and a keepalive that are none, before it listens", async () => {
  for (const graceMs of [-1, NaN]) await assert.rejects(ServedDaemon.start({ graceMs }), RangeError);
  await assert.rejects(ServedDaemon.start({ graceMs: "5" as never }), TypeError);
  for (const intervalMs of [0, -1, NaN, Infinity, 2 ** 31]) {
    await assert.rejects(ServedDaemon.start({ keepalive: { intervalMs } }), RangeError);
  }
  await assert.rejects(ServedDaemon.start({ keepalive: { intervalMs: "5" as never } }), TypeError);
  await assert.rejects(ServedDaemon.start({ keepalive: { count: 0 } }), RangeError);
});

Deno.test("Denovirtd.stop() with an infinite graceMs waits for as long as its calls run", async () => {
  await using served = await ServedDaemon.start({ uris: ["test:///default?latency=200"], graceMs: Infinity });
  await using client = await RawClient.open(served.socket);
  const answer = client.rpc.call(remote.nodeGetInfo, undefined);
  await until(() => /^denovirtd_calls_running 1$/m.test(served.daemon.metrics()), "the call");
  const stopped = served.daemon.stop();
  assert.equal((await answer).model, "i686");
  await stopped;
});
