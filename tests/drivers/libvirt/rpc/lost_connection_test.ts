import assert from "node:assert/strict";
import { VirtError } from "../../../../core/contract/errors.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { describe, DOM, lookup, openChannel } from "./_open.ts";
import { ScriptedServer } from "./_scripted_server.ts";

async function outcomes(calls: readonly Promise<unknown>[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(calls);
  return settled.map((each) =>
    each.status === "rejected" ? [each.reason.code, each.reason.outcome] : each.status
  );
}

Deno.test("RpcChannel rejects all that is pending when the host closes, and says what was sent", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server, { low: 1 });
  const controller = new AbortController();
  const calls = [lookup(channel, "a"), describe(channel, 1), describe(channel, 2), describe(channel, 3)];
  const given = describe(channel, 4, { signal: controller.signal });
  const packets = await server.take(2);
  controller.abort();
  await assert.rejects(given, { name: "AbortError" });
  await packets[0]!.peer.close();
  assert.deepEqual(await outcomes(calls), [
    ["RPC", "unknown"],
    ["RPC", "unknown"],
    ["RPC", "not-sent"],
    ["RPC", "not-sent"],
  ]);
  const { reason, error } = await channel.closed;
  assert.equal(reason, "eof");
  assert(error instanceof VirtError);
  assert.equal(error.message, "The connection is lost: the host closed it");
  await assert.rejects(lookup(channel, "b"), { code: "RPC", outcome: "not-sent" });
});

Deno.test("RpcChannel rejects a call whose answer was cut off in its middle", async () => {
  for (const cut of [1, 4, 5, 28, 40]) {
    await using server = await ScriptedServer.start();
    await using channel = await openChannel(server);
    const call = lookup(channel, "a");
    const { peer, header } = await server.next();
    const sent: Uint8Array[] = [];
    const send = peer.send.bind(peer);
    peer.send = (bytes) => sent.push(bytes.slice());
    peer.message(
      { ...header, type: 1 },
      (writer) => remote.domainLookupByName.ret!.write(writer, { dom: DOM }),
    );
    send(sent[0]!.subarray(0, cut));
    await peer.close();
    await assert.rejects(call, { code: "RPC", outcome: "unknown" }, `${cut}`);
    assert.equal((await channel.closed).reason, "eof");
  }
});

Deno.test("RpcChannel.close() ends a connection whose peer reads and answers nothing", async () => {
  await using server = await ScriptedServer.start();
  const channel = await openChannel(server);
  server.reading = false;
  const calls = Array.from({ length: 64 }, () => lookup(channel, "x".repeat(100_000)));
  await server.peer();
  const closing = channel.close();
  assert.deepEqual(await channel.closed, { reason: "client" });
  for (const outcome of await outcomes(calls)) assert.deepEqual(outcome, ["INVALID_CONN", "unknown"]);
  await closing;
  await channel[Symbol.asyncDispose]();
  await assert.rejects(lookup(channel, "b"), { code: "INVALID_CONN", outcome: "not-sent" });
});

Deno.test("RpcChannel hands out nothing more once it was closed from inside of a listener", async () => {
  await using server = await ScriptedServer.start();
  const channel = await openChannel(server);
  let seen = 0;
  let closing: Promise<void> | undefined;
  channel.onMessage = () => {
    seen++;
    closing ??= channel.close();
  };
  const call = lookup(channel, "a");
  const { peer } = await server.next();
  // One write, so that the second lies behind the first in one buffer.
  const both: number[] = [];
  const send = peer.send.bind(peer);
  peer.send = (bytes) => both.push(...bytes);
  for (let at = 0; at < 2; at++) {
    peer.event(remote.domainEventCallbackReboot, { callbackID: 1, msg: { dom: DOM } });
  }
  send(Uint8Array.from(both));
  await assert.rejects(call, { code: "INVALID_CONN" });
  await closing;
  assert.equal(seen, 1);
});

Deno.test("RpcChannel ends the connection when a listener of events throws", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  channel.onMessage = () => {
    throw new Error("broken listener");
  };
  const call = lookup(channel, "a");
  (await server.next()).peer.event(remote.domainEventCallbackReboot, { callbackID: 1, msg: { dom: DOM } });
  await assert.rejects(call, (error: VirtError) => (error.cause as Error).message === "broken listener");
  assert.equal((await channel.closed).reason, "error");
});

Deno.test("RpcChannel reports a socket that can't be written to", async () => {
  const { promise: end, resolve } = Promise.withResolvers<null>();
  const { RpcChannel } = await import("../../../../drivers/libvirt/rpc/channel.ts");
  await using channel = new RpcChannel({
    read: () => end,
    write: () => Promise.reject(new Deno.errors.BrokenPipe("Broken pipe")),
    close: () => resolve(null),
  });
  await assert.rejects(lookup(channel, "a"), { code: "RPC", outcome: "unknown", message: /writing failed/ });
  assert.equal((await channel.closed).reason, "error");
});

Deno.test("RpcChannel.leave() makes the host's closing its own, even right behind the last reply", async () => {
  const { RpcChannel } = await import("../../../../drivers/libvirt/rpc/channel.ts");
  const written = Promise.withResolvers<Uint8Array>();
  let reads = 0;
  await using channel = new RpcChannel({
    async read(buffer) {
      if (reads++ > 0) return null;
      const call = await written.promise;
      // The call's own header, as a reply.
      buffer.set(call.subarray(0, 28));
      new DataView(buffer.buffer).setInt32(16, 1);
      return 28;
    },
    write: (bytes) => {
      written.resolve(bytes.slice());
      return Promise.resolve(bytes.length);
    },
    close() {},
  });
  channel.leave();
  await channel.call(remote.connectClose, undefined);
  assert.deepEqual(await channel.closed, { reason: "client" });
});
