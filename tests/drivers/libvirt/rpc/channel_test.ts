import assert from "node:assert/strict";
import { VirtError } from "../../../../core/contract/errors.ts";
import { MessageType } from "../../../../drivers/libvirt/wire/message.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { describe, DOM, lookup, openChannel, roundTrip } from "./_open.ts";
import { type Received, ScriptedServer } from "./_scripted_server.ts";

Deno.test("RpcChannel.call() pipelines, and matches replies by serial in whatever order they come", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const names = Array.from({ length: 20 }, (_, at) => `guest-${at}`);
  const answers = names.map((name) => lookup(channel, name));
  const calls = await server.take(20);
  assert.deepEqual(calls.map(({ args }) => (args as { name: string }).name), names);
  assert.equal(new Set(calls.map(({ header }) => header.serial)).size, 20);
  for (const call of calls.toReversed()) {
    call.reply({ dom: { ...DOM, name: (call.args as { name: string }).name } });
  }
  assert.deepEqual((await Promise.all(answers)).map(({ name }) => name), names);
});

Deno.test("RpcChannel.call() gives the whole result, callFor() one field, and void where there is none", async () => {
  await using server = await ScriptedServer.start({
    DOMAIN_GET_INFO: (call) => call.reply({ state: 1, maxMem: 2n, memory: 3n, nrVirtCpu: 4, cpuTime: 5n }),
    DOMAIN_SUSPEND: (call) => call.reply(),
  });
  await using channel = await openChannel(server);
  const info = { state: 1, maxMem: 2n, memory: 3n, nrVirtCpu: 4, cpuTime: 5n };
  assert.deepEqual(await channel.call(remote.domainGetInfo, { dom: DOM }), info);
  assert.equal(await channel.callFor(remote.domainGetInfo, { dom: DOM }, "cpuTime"), 5n);
  assert.equal(await channel.call(remote.domainSuspend, { dom: DOM }), undefined);
});

Deno.test("RpcChannel sends all calls of one tick in one write", async () => {
  const writes: number[] = [];
  const { promise: end, resolve: close } = Promise.withResolvers<null>();
  const { RpcChannel } = await import("../../../../drivers/libvirt/rpc/channel.ts");
  const channel = new RpcChannel({
    read: () => end,
    write: (bytes) => Promise.resolve(writes.push(bytes.length)).then(() => bytes.length),
    close: () => close(null),
  });
  const calls = ["a", "b", "c", "d"].map((name) => lookup(channel, name));
  await Promise.resolve();
  await Promise.resolve();
  assert.deepEqual(writes, [4 * (28 + 8)]);
  await channel.close();
  for (const call of calls) await assert.rejects(call, { code: "INVALID_CONN", outcome: "unknown" });
});

Deno.test("RpcChannel reads packets that come byte by byte, and many that come at once", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const xml = "<domain/>".repeat(200);
  const slow = describe(channel, 1);
  const call = await server.next();
  call.peer.chunk = 1;
  call.reply({ xml });
  assert.equal(await slow, xml);
  call.peer.chunk = 30000;
  const many = Array.from({ length: 60 }, (_, at) => lookup(channel, `${at}`));
  for (const each of await server.take(60)) each.reply({ dom: DOM });
  assert.equal((await Promise.all(many)).length, 60);
});

Deno.test("RpcChannel reads one reply larger than any buffer, and small ones after it", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const xml = "é".repeat(2_000_000);
  const large = describe(channel, 0);
  const small = lookup(channel, "small");
  const [first, second] = await server.take(2);
  first!.reply({ xml });
  second!.reply({ dom: DOM });
  assert.equal((await large).length, xml.length);
  assert.deepEqual(await small, DOM);
});

Deno.test("RpcChannel encodes calls that together outgrow its buffer", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const padding = "x".repeat(1021);
  const calls = Array.from({ length: 40 }, (_, at) => lookup(channel, padding.slice(at)));
  const packets = await server.take(40);
  assert.deepEqual(
    packets.map(({ args }) => (args as { name: string }).name.length),
    calls.map((_, at) => 1021 - at),
  );
  for (const packet of packets) packet.reply({ dom: DOM });
  await Promise.all(calls);
});

Deno.test("RpcChannel.call() sends nothing of a call whose arguments do not fit, and goes on", async () => {
  await using server = await ScriptedServer.start({
    DOMAIN_LOOKUP_BY_NAME: (call) => call.reply({ dom: DOM }),
  });
  await using channel = await openChannel(server, { low: 1 });
  const before = lookup(channel, "before");
  const bad = lookup(channel, "a\0b");
  // Enough of them, one behind the other, to find out whether each waits inside of the one before.
  const first = describe(channel, 7);
  const queued = Array.from({ length: 20_000 }, () => describe(channel, 1.5));
  const last = describe(channel, 8);
  await assert.rejects(bad, RangeError);
  const call = await server.next("DOMAIN_GET_XML_DESC");
  call.reply({ xml: "7" });
  for (const result of await Promise.allSettled(queued)) {
    assert(result.status === "rejected" && result.reason instanceof RangeError);
  }
  (await server.next("DOMAIN_GET_XML_DESC")).reply({ xml: "8" });
  assert.deepEqual([await before, await first, await last], [DOM, "7", "8"]);
  assert.deepEqual(server.names, ["DOMAIN_LOOKUP_BY_NAME", "DOMAIN_GET_XML_DESC", "DOMAIN_GET_XML_DESC"]);
});

Deno.test("RpcChannel turns the host's error into a VirtError, one with an unknown number too", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const known = lookup(channel, "nobody");
  (await server.next()).fail({ code: 42, domain: 10, message: 'Domain not found: no "nobody"' });
  await assert.rejects(known, {
    name: "VirtError",
    message: 'Domain not found: no "nobody"',
    code: "NO_DOMAIN",
    domain: "QEMU",
    number: 42,
    outcome: "refused",
  });
  const unknown = lookup(channel, "future");
  (await server.next()).fail({ code: 4711, domain: 815, message: null });
  const error = await unknown.then(() => assert.fail(), (reason) => reason as VirtError);
  assert.deepEqual([error.code, error.number, error.domain], ["UNKNOWN_4711", 4711, "UNKNOWN_815"]);
  assert.equal(error.outcome, "refused");
  assert.match(error.message, /UNKNOWN_4711/);
  assert.equal(error.native?.kind, "libvirt");
  assert.equal(error.native?.level, 2);
  assert.equal(error.native?.message, null);
});

Deno.test("RpcChannel hands events out between replies, with the reader at the payload", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const seen: unknown[] = [];
  channel.onMessage = (program, procedure, payload) => {
    seen.push([program, procedure, remote.domainEventCallbackReboot.args!.read(payload)]);
  };
  const call = lookup(channel, "x");
  const packet = await server.next();
  const message = { callbackID: 3, msg: { dom: DOM } };
  packet.peer.event(remote.domainEventCallbackReboot, message);
  packet.reply({ dom: DOM });
  packet.peer.event(remote.domainEventCallbackReboot, message);
  await call;
  await roundTrip(channel, server);
  const { program, number } = remote.domainEventCallbackReboot;
  assert.deepEqual(seen, [[program, number, message], [program, number, message]]);
});

const ANSWERS: readonly [string, (serial: number) => Record<string, number>, number?][] = [
  ["a reply to a call that nobody made", (serial) => ({ serial: serial + 1, procedure: 23 })],
  ["a reply of another procedure", (serial) => ({ serial, procedure: 22 })],
  ["a reply of another program", (serial) => ({ serial, procedure: 23, program: 0x20008087 })],
  ["a reply with an unknown status", (serial) => ({ serial, procedure: 23, status: 9 })],
  ["a message of an unknown type", (serial) => ({ serial, procedure: 23, type: 9 })],
  ["a call of the host's", (serial) => ({ serial, procedure: 23, type: MessageType.call })],
  ["a reply without its result", (serial) => ({ serial, procedure: 23 })],
  ["a reply with words after its result", (serial) => ({ serial, procedure: 23 }), 20],
];

for (const [what, header, words = 0] of ANSWERS) {
  Deno.test(`RpcChannel ends the connection on ${what}`, async () => {
    await using server = await ScriptedServer.start();
    await using channel = await openChannel(server);
    const pending = [lookup(channel, "a"), lookup(channel, "b")];
    const [call] = await server.take(2);
    call!.peer.message(header(call!.header.serial + (what.includes("nobody") ? 5 : 0)), (writer) => {
      if (words > 0) remote.domainLookupByName.ret!.write(writer, { dom: DOM });
      for (let word = 0; word < words; word++) writer.u32(0);
    });
    for (const each of pending) {
      await assert.rejects(each, { name: "VirtError", code: "RPC", outcome: "unknown" });
    }
    const { reason, error } = await channel.closed;
    assert.equal(reason, "error");
    assert(error instanceof VirtError);
    await server.gone();
  });
}

Deno.test("RpcChannel ends the connection on a second reply to one call", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const answer = lookup(channel, "a");
  const call = await server.next();
  call.reply({ dom: DOM });
  call.reply({ dom: DOM });
  assert.deepEqual(await answer, DOM);
  assert.equal((await channel.closed).reason, "error");
  await assert.rejects(lookup(channel, "b"), { code: "RPC", outcome: "not-sent" });
});

for (
  const [what, bytes] of [["too short", "0000001b"], ["too long", "02000005"], [
    "enormous",
    "ffffffff",
  ]] as const
) {
  Deno.test(`RpcChannel ends the connection on a frame that is ${what}`, async () => {
    await using server = await ScriptedServer.start();
    await using channel = await openChannel(server);
    const answer = lookup(channel, "a");
    (await server.next()).peer.send(Uint8Array.fromHex(bytes));
    await assert.rejects(answer, { code: "RPC", message: /a length of \d+, wanted 28 to 33554436/ });
    await server.gone();
  });
}

Deno.test("RpcChannel begins serials anew after the last, and passes over those that are still in use", async () => {
  await using server = await ScriptedServer.start();
  const serialsOf = async (before: number, last: number, calls: string) => {
    await using channel = await openChannel(server, {}, { before, last });
    const made: Promise<unknown>[] = [];
    const unanswered: Received[] = [];
    const serials: number[] = [];
    for (const name of calls) {
      const answer = lookup(channel, name);
      made.push(answer);
      const call = await server.next();
      serials.push(call.header.serial);
      // Those in upper case get their answers last.
      if (name !== name.toLowerCase()) unanswered.push(call);
      else {
        call.reply({ dom: { ...DOM, name } });
        assert.deepEqual(await answer, { ...DOM, name });
      }
    }
    for (const call of unanswered) {
      call.reply({ dom: { ...DOM, name: (call.args as { name: string }).name } });
    }
    assert.deepEqual((await Promise.all(made)).map((dom) => (dom as { name: string }).name).join(""), calls);
    return serials;
  };
  assert.deepEqual(await serialsOf(0xfffffffd, 0xffffffff, "Abcd"), [0xfffffffe, 0xffffffff, 1, 2]);
  assert.deepEqual(await serialsOf(0, 4, "aBcDefgh"), [1, 2, 3, 4, 1, 3, 1, 3]);
});
