import assert from "node:assert/strict";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { describe, DOM, lookup, openChannel, roundTrip } from "./_open.ts";
import { ScriptedServer } from "./_scripted_server.ts";

Deno.test("RpcChannel.call() with an aborted signal sends nothing", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const reason = new Error("not now");
  await assert.rejects(lookup(channel, "a", { signal: AbortSignal.abort(reason) }), reason);
  await roundTrip(channel, server);
  assert.deepEqual(server.names, ["CONNECT_CLOSE"]);
});

Deno.test("RpcChannel.call() gives up at once when its signal aborts, and drops the late reply", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const controller = new AbortController();
  const reason = new Error("enough");
  const call = lookup(channel, "a", { signal: controller.signal });
  const packet = await server.next();
  controller.abort(reason);
  await assert.rejects(call, reason);
  packet.reply({ dom: DOM });
  await roundTrip(channel, server);
});

Deno.test("RpcChannel.call() that was given up keeps its place until its reply has come", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server, { low: 1 });
  const controller = new AbortController();
  const stuck = describe(channel, 1, { signal: controller.signal });
  const next = describe(channel, 2);
  const packet = await server.next();
  controller.abort();
  await assert.rejects(stuck, { name: "AbortError" });
  await roundTrip(channel, server);
  assert.deepEqual(server.names, ["DOMAIN_GET_XML_DESC", "CONNECT_CLOSE"]);
  packet.fail({ code: 1 });
  (await server.next()).reply({ xml: "2" });
  assert.equal(await next, "2");
});

Deno.test("RpcChannel.call() given up while it waits for its turn is never sent", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server, { low: 1 });
  const controller = new AbortController();
  const first = describe(channel, 1);
  const queued = [2, 3].map((flags) => describe(channel, flags, { signal: controller.signal }));
  const late = assert.rejects(describe(channel, 4, { timeoutMs: 1 }), {
    code: "OPERATION_TIMEOUT",
    outcome: "not-sent",
    message: /other calls kept it waiting/,
  });
  const last = describe(channel, 5);
  const packet = await server.next();
  controller.abort();
  for (const call of queued) await assert.rejects(call, { name: "AbortError" });
  await late;
  packet.reply({ xml: "1" });
  const next = await server.next();
  assert.deepEqual(next.args, { dom: DOM, flags: 5 });
  next.reply({ xml: "5" });
  assert.deepEqual([await first, await last], ["1", "5"]);
});

Deno.test("RpcChannel.call() ends the wait for a silent peer after timeoutMs", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const call = lookup(channel, "a", { timeoutMs: 20 });
  await assert.rejects(call, {
    name: "VirtError",
    code: "OPERATION_TIMEOUT",
    outcome: "unknown",
    message: "Cannot call DOMAIN_LOOKUP_BY_NAME, wanted an answer within 20 ms: none came",
  });
  (await server.next()).reply({ dom: DOM });
  await roundTrip(channel, server);
});

Deno.test("RpcChannel.call() that is answered leaves no timer and no listener behind", async () => {
  await using server = await ScriptedServer.start({
    DOMAIN_LOOKUP_BY_NAME: (call) => call.reply({ dom: DOM }),
  });
  await using channel = await openChannel(server);
  let listeners = 0;
  const signal = {
    aborted: false,
    throwIfAborted() {},
    addEventListener: () => listeners++,
    removeEventListener: () => listeners--,
  } as unknown as AbortSignal;
  await lookup(channel, "a", { signal, timeoutMs: 1_000_000 });
  await assert.rejects(lookup(channel, "a\0", { signal, timeoutMs: 1_000_000 }), RangeError);
  assert.equal(listeners, 0);
});

Deno.test("RpcChannel.call() refuses a timeoutMs that is none and sends nothing for 0; any other lasts", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  for (const timeoutMs of [-1, NaN]) {
    await assert.rejects(lookup(channel, "a", { timeoutMs }), RangeError, `${timeoutMs}`);
  }
  await assert.rejects(lookup(channel, "a", { timeoutMs: "5" as never }), TypeError);
  await assert.rejects(lookup(channel, "a", { timeoutMs: 0 }), {
    code: "OPERATION_TIMEOUT",
    outcome: "not-sent",
  });
  await roundTrip(channel, server);
  for (const timeoutMs of [Infinity, 2 ** 31, 2 ** 40]) {
    const call = lookup(channel, "a", { timeoutMs });
    const packet = await server.next();
    // Longer than the one millisecond that the platform makes of such a time.
    await new Promise((resolve) => setTimeout(resolve, 10));
    packet.reply({ dom: DOM });
    await call;
    server.names.length = 1;
  }
  assert.deepEqual(server.names, ["CONNECT_CLOSE"]);
});

Deno.test("RpcChannel.openStream() that was given up makes the host drop the stream", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const controller = new AbortController();
  const args = { dom: DOM, screen: 0, flags: 0 };
  const opening = channel.openStream(remote.domainScreenshot, args, { signal: controller.signal });
  const packet = await server.next();
  controller.abort();
  await assert.rejects(opening, { name: "AbortError" });
  packet.reply({ mime: "image/png" });
  packet.streamData(Uint8Array.of(1, 2, 3));
  const dropped = await server.next();
  assert.deepEqual([dropped.name, dropped.header.type, dropped.header.status], ["DOMAIN_SCREENSHOT", 3, 1]);
  assert.equal(dropped.header.serial, packet.header.serial);
  packet.finish();
  await roundTrip(channel, server);
});
