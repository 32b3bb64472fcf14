import assert from "node:assert/strict";
import { Keepalive } from "../../../../drivers/libvirt/rpc/keepalive.ts";
import { DOM, lookup, openChannel, roundTrip } from "./_open.ts";
import { ScriptedServer } from "./_scripted_server.ts";

Deno.test("RpcChannel answers the host's pings, while all its calls wait", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server, { high: 1 });
  const calls = [lookup(channel, "a"), lookup(channel, "b")];
  const call = await server.next();
  for (let count = 0; count < 3; count++) {
    call.peer.ping();
    const pong = await server.next();
    assert.equal(pong.name, "KEEPALIVE_PONG");
    // As libvirt sends it: program "keep", version 1, procedure 2, a message with serial 0 and status ok.
    assert.deepEqual(pong.header, {
      program: 0x6b656570,
      version: 1,
      procedure: 2,
      type: 2,
      serial: 0,
      status: 0,
    });
  }
  call.reply({ dom: DOM });
  (await server.next()).reply({ dom: DOM });
  await Promise.all(calls);
});

Deno.test("RpcChannel.startKeepalive() ends the connection to a peer that is silent for too long", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  channel.startKeepalive({ intervalMs: 10, count: 2 });
  const call = lookup(channel, "a");
  await assert.rejects(call, {
    code: "RPC",
    outcome: "unknown",
    message: /nothing came from the host for 30 ms/,
  });
  assert.equal((await channel.closed).reason, "keepalive");
  await server.gone();
  assert.deepEqual(server.names, ["DOMAIN_LOOKUP_BY_NAME", "KEEPALIVE_PING", "KEEPALIVE_PING"]);
});

Deno.test("RpcChannel.startKeepalive() keeps a connection whose peer answers nothing but pings", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const answered = Promise.withResolvers<void>();
  let pings = 0;
  server.rules.set("KEEPALIVE_PING", ({ peer, header }) => {
    peer.message({ ...header, procedure: 2 });
    if (++pings === 6) answered.resolve();
  });
  channel.startKeepalive({ intervalMs: 5, count: 1000 });
  await answered.promise;
  await roundTrip(channel, server);
});

Deno.test("Keepalive takes anything that arrives for an answer, and counts anew from there", async () => {
  const dead = Promise.withResolvers<number>();
  let pings = 0;
  const keepalive = new Keepalive({ intervalMs: 5, count: 2 }, () => {
    if (++pings <= 6) keepalive.heard();
  }, dead.resolve);
  // Its own timers don't keep a program running.
  const guard = setTimeout(() => dead.reject(new Error("Cannot wait longer for the end")), 30_000);
  assert.equal(await dead.promise, 15);
  keepalive.stop();
  clearTimeout(guard);
  // The six that were answered, and the two that were not.
  assert.equal(pings, 8);
});

Deno.test("Keepalive.stop() ends it, before its first question too", () => {
  const keepalive = new Keepalive(
    { intervalMs: 100_000, count: 1 },
    () => assert.fail(),
    () => assert.fail(),
  );
  keepalive.stop();
  keepalive.stop();
});

Deno.test("Keepalive refuses an interval or a count that is not positive", () => {
  for (
    const options of [{ intervalMs: 0 }, { intervalMs: NaN }, { intervalMs: 2 ** 31 }, { count: 0 }, {
      count: 1.5,
    }]
  ) {
    assert.throws(() => new Keepalive(options, () => {}, () => {}), RangeError);
  }
});
