import assert from "node:assert/strict";
import { CallLanes } from "../../../../drivers/libvirt/rpc/call_lanes.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { programs } from "../wire/_procedures.ts";
import { describe, DOM, lookup, openChannel, roundTrip } from "./_open.ts";
import { ScriptedServer } from "./_scripted_server.ts";

Deno.test("CallLanes lets 64 calls of high priority and 4 others under way, and destroying past both", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const high = Array.from({ length: 70 }, (_, at) => lookup(channel, `${at}`));
  const low = Array.from({ length: 7 }, (_, at) => describe(channel, at));
  const destroyed = channel.call(remote.domainDestroy, { dom: DOM });
  const packets = await server.take(64 + 4 + 1);
  assert.deepEqual(packets.map(({ name }) => name), [
    ...Array(64).fill("DOMAIN_LOOKUP_BY_NAME"),
    ...Array(4).fill("DOMAIN_GET_XML_DESC"),
    "DOMAIN_DESTROY",
  ]);
  packets.at(-1)!.reply();
  await destroyed;

  // One place each is free again: the next in line takes it.
  packets[0]!.reply({ dom: DOM });
  packets[64]!.reply({ xml: "0" });
  await high[0];
  assert.equal(await low[0], "0");
  const next = await server.take(2);
  assert.deepEqual(next.map(({ args }) => args), [{ name: "64" }, { dom: DOM, flags: 4 }]);

  server.rules.set("DOMAIN_LOOKUP_BY_NAME", (call) => call.reply({ dom: DOM }));
  server.rules.set("DOMAIN_GET_XML_DESC", (call) => call.reply({ xml: "x" }));
  for (const packet of [...packets.slice(1, 64), next[0]!]) packet.reply({ dom: DOM });
  for (const packet of [...packets.slice(65, 68), next[1]!]) packet.reply({ xml: "x" });
  await Promise.all([...high, ...low]);
});

Deno.test("CallLanes sends what waited in the order in which it was called", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server, { low: 1 });
  const calls = Array.from({ length: 600 }, (_, at) => describe(channel, at));
  for (let at = 0; at < calls.length; at++) {
    const packet = await server.next();
    assert.deepEqual(packet.args, { dom: DOM, flags: at });
    packet.reply({ xml: `${at}` });
  }
  assert.deepEqual(await Promise.all(calls), calls.map((_, at) => `${at}`));
});

Deno.test("CallLanes holds its limit after a place went from one call to the next", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server, { low: 1 });
  const calls = [describe(channel, 1), describe(channel, 2)];
  (await server.next()).reply({ xml: "1" });
  const second = await server.next();
  calls.push(describe(channel, 3));
  await roundTrip(channel, server);
  assert.deepEqual(server.names, ["DOMAIN_GET_XML_DESC", "DOMAIN_GET_XML_DESC", "CONNECT_CLOSE"]);
  second.reply({ xml: "2" });
  (await server.next()).reply({ xml: "3" });
  assert.deepEqual(await Promise.all(calls), ["1", "2", "3"]);
  // And takes a new call at once when nothing is under way.
  const last = describe(channel, 4);
  (await server.next()).reply({ xml: "4" });
  assert.equal(await last, "4");
});

Deno.test("CallLanes takes other limits, and refuses those that let nothing pass", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server, { high: 2, low: 1 });
  const calls = [1, 2, 3].map((at) => lookup(channel, `${at}`));
  const others = [1, 2].map((at) => describe(channel, at));
  await roundTrip(channel, server);
  assert.deepEqual(server.names, [
    "DOMAIN_LOOKUP_BY_NAME",
    "DOMAIN_LOOKUP_BY_NAME",
    "DOMAIN_GET_XML_DESC",
    "CONNECT_CLOSE",
  ]);
  const ending = Promise.allSettled([...calls, ...others]);
  await channel.close();
  const ended = await ending;
  const outcomes = ended.map((each) => each.status === "rejected" ? each.reason.outcome : each.status);
  assert.deepEqual(outcomes, ["unknown", "unknown", "not-sent", "unknown", "not-sent"]);
  for (const wrong of [0, -1, 1.5, NaN]) {
    assert.throws(() => new CallLanes({ high: wrong }), RangeError);
    assert.throws(() => new CallLanes({ low: wrong }), RangeError);
  }
});

Deno.test("CallLanes.of() lets past all others what ends a guest, a job or the connection", () => {
  const lanes = new CallLanes();
  const urgent = Object.values(programs).flat().filter((each) => lanes.of(each).limit === Infinity);
  assert.deepEqual(urgent.map(({ name }) => name).sort(), [
    "CONNECT_CLOSE",
    "DOMAIN_ABORT_JOB",
    "DOMAIN_ABORT_JOB_FLAGS",
    "DOMAIN_DESTROY",
    "DOMAIN_DESTROY_FLAGS",
  ]);
});
