import assert from "node:assert/strict";
import { secondaryOf } from "../../../../drivers/libvirt/rpc/secondaries.ts";
import type { RpcChannel } from "../../../../drivers/libvirt/rpc/channel.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { lookup, openChannel, roundTrip } from "./_open.ts";
import { ScriptedServer } from "./_scripted_server.ts";

const NET = { name: "n", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" };

const network = (channel: RpcChannel, name: string, signal?: AbortSignal) =>
  channel.call(remote.networkLookupByName, { name }, { signal });
const pools = (channel: RpcChannel) => channel.call(remote.connectNumOfStoragePools, undefined);

Deno.test("FirstCalls sends the first call to a secondary alone, and the others behind its answer", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const calls = ["a", "b", "c"].map((name) => network(channel, name));
  // Neither those to another one nor the hypervisor's wait.
  const other = pools(channel);
  const domain = lookup(channel, "d");
  const [first, storage, third] = await server.take(3);
  assert.deepEqual([first!.args, storage!.name, third!.name], [
    { name: "a" },
    "CONNECT_NUM_OF_STORAGE_POOLS",
    "DOMAIN_LOOKUP_BY_NAME",
  ]);
  await roundTrip(channel, server);
  assert.equal(server.names.length, 4);
  first!.reply({ net: NET });
  const rest = await server.take(2);
  assert.deepEqual(rest.map(({ args }) => args), [{ name: "b" }, { name: "c" }]);
  for (const packet of rest) packet.reply({ net: NET });
  storage!.reply({ num: 0 });
  third!.reply({ dom: { name: "d", uuid: NET.uuid, id: 1 } });
  await Promise.all([...calls, other, domain]);

  // From here on they are as all others.
  const later = [network(channel, "e"), network(channel, "f")];
  for (const packet of await server.take(2)) packet.reply({ net: NET });
  await Promise.all(later);
});

Deno.test("FirstCalls sends the next alone as well where the host could not serve the first", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const calls = ["a", "b", "c", "d"].map((name) => network(channel, name));
  const first = await server.next();
  first.fail({ code: 38 });
  await assert.rejects(calls[0]!, { code: "SYSTEM_ERROR" });
  const second = await server.next();
  assert.deepEqual(second.args, { name: "b" });
  await roundTrip(channel, server);
  assert.equal(server.names.length, 3);
  second.reply({ net: NET });
  for (const packet of await server.take(2)) packet.reply({ net: NET });
  await Promise.all(calls.slice(1));
});

Deno.test("FirstCalls asks something quick ahead of a first call that may take long", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const pool = { name: "p", uuid: NET.uuid };
  const building = channel.call(remote.storagePoolBuild, { pool, flags: 0 });
  const question = await server.next();
  assert.equal(question.name, "CONNECT_NUM_OF_STORAGE_POOLS");
  // Whatever the answer is, the call itself comes next, and holds nobody up who asks after it has been let through.
  question.reply({ num: 0 });
  const build = await server.next();
  assert.equal(build.name, "STORAGE_POOL_BUILD");
  const counted = pools(channel);
  (await server.next()).reply({ num: 0 });
  await counted;
  build.reply();
  await building;
});

Deno.test("FirstCalls asks all six so, in words that each host takes", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const net = NET;
  const calls = [
    channel.call(remote.networkCreate, { net }),
    channel.call(remote.storagePoolCreate, { pool: net, flags: 0 }),
    channel.call(remote.interfaceCreate, { iface: { name: "i", mac: "" }, flags: 0 }),
    channel.call(remote.nodeDeviceReset, { name: "d" }),
  ];
  const questions = await server.take(4);
  assert.deepEqual(questions.map(({ name, args }) => [name, args]), [
    ["CONNECT_NUM_OF_NETWORKS", undefined],
    ["CONNECT_NUM_OF_STORAGE_POOLS", undefined],
    ["CONNECT_NUM_OF_INTERFACES", undefined],
    ["NODE_NUM_OF_DEVICES", { cap: null, flags: 0 }],
  ]);
  for (const question of questions) question.fail({ code: 3 });
  for (const packet of await server.take(4)) packet.reply();
  await Promise.all(calls);
});

Deno.test("FirstCalls lets a call go that is given up, whether it is the first or waits", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server, { high: 1 });
  const abort = [new AbortController(), new AbortController(), new AbortController()];
  const busy = lookup(channel, "busy");
  const blocking = await server.next();
  // The first waits for a place in its lane, the others for the first.
  const calls = abort.map(({ signal }, at) => network(channel, `${at}`, signal));
  abort[0]!.abort(new Error("enough"));
  abort[1]!.abort(new Error("enough"));
  await assert.rejects(calls[0]!, /enough/);
  await assert.rejects(calls[1]!, /enough/);
  blocking.reply({ dom: { name: "d", uuid: NET.uuid, id: 1 } });
  await busy;
  const packet = await server.next();
  assert.deepEqual(packet.args, { name: "2" });
  // Nobody waits for it any more, but the host is still at it.
  abort[2]!.abort(new Error("enough"));
  await assert.rejects(calls[2]!, /enough/);
  const last = network(channel, "3");
  packet.reply({ net: NET });
  const served = await server.next();
  assert.deepEqual(served.args, { name: "3" });
  served.reply({ net: NET });
  await last;
});

Deno.test("FirstCalls goes on after a first call that can't be written", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const wrong = channel.call(remote.networkLookupByName, { name: 5 as unknown as string });
  const right = network(channel, "a");
  await assert.rejects(wrong);
  (await server.next()).reply({ net: NET });
  await right;
});

Deno.test("FirstCalls rejects what waits when the connection is lost, as never sent", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const calls = [network(channel, "a"), network(channel, "b")];
  await server.next();
  server.peers[0]!.closeNow();
  const ends = await Promise.allSettled(calls);
  assert.deepEqual(ends.map((end) => (end as PromiseRejectedResult).reason.outcome), ["unknown", "not-sent"]);
});

Deno.test("secondaryOf() knows each procedure of another daemon's objects by its name, and the hypervisor's", () => {
  const of = (words: RegExp) =>
    Object.values(remote).filter(({ name }) => words.test(name)).map((each) => secondaryOf(each as never));
  assert.deepEqual(new Set(of(/^(CONNECT_(LIST|NUM).*|CONNECT_)?NETWORK/)), new Set(["network"]));
  assert.deepEqual(new Set(of(/STORAGE/)), new Set(["storage"]));
  assert.deepEqual(new Set(of(/NODE_DEVICE|_DEVICES$/)), new Set(["node-device"]));
  assert.deepEqual(new Set(of(/NWFILTER/)), new Set(["nwfilter"]));
  assert.deepEqual(new Set(of(/SECRET/)), new Set(["secret"]));
  assert.deepEqual(new Set(of(/^INTERFACE|^CONNECT.*INTERFACES/)), new Set(["interface"]));
  assert.deepEqual(
    new Set(of(/^DOMAIN|^NODE_(GET|SET|MEM|CPU|ALLOC|SUSPEND)|^CONNECT_(OPEN|CLOSE|GET_(URI|TYPE)|DOMAIN)/)),
    new Set([null]),
  );
});
