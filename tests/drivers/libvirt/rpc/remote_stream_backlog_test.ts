import assert from "node:assert/strict";
import { MessageType, STREAM_CHUNK } from "../../../../drivers/libvirt/wire/message.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { DOM, lookup, roundTrip } from "./_open.ts";
import { ABORT, bytes, CONSOLE, facts, opened } from "./_remote_stream.ts";

/** More than is kept for a reader, in parts. */
const PART = 4 << 20;

const MANY = 26;

Deno.test("RemoteStream that is held back is no silent host, and the host is asked all the same", async () => {
  await using test = await opened("download");
  const { server, channel, stream, call } = test;
  for (let count = 0; count < MANY; count++) call.streamData(new Uint8Array(PART));
  const asked = Promise.withResolvers<string>();
  let pings = 0;
  server.rules.set("KEEPALIVE_PING", () => {
    if (++pings === 24) asked.resolve("asked");
  });
  // A busy machine may take a while to send what fills the stream.
  channel.startKeepalive({ intervalMs: 50, count: 20 });
  assert.equal(await Promise.race([asked.promise, channel.closed.then(({ reason }) => reason)]), "asked");
  await stream.abort();
  await channel.close();
  assert.equal((await channel.closed).reason, "client");
});

Deno.test("RemoteStream of a console that nobody reads is given up before it fills the memory, while a reply has to be read for", async () => {
  await using test = await opened("console");
  const { server, channel, stream, call } = test;
  const waiting = lookup(channel, "a");
  const asked = await server.next("DOMAIN_LOOKUP_BY_NAME");
  for (let count = 0; count < MANY; count++) call.streamData(new Uint8Array(PART));
  const abort = await server.next("DOMAIN_OPEN_CONSOLE");
  assert.deepEqual(facts(abort), ABORT);
  await assert.rejects(stream.readable.getReader().read(), { code: "OVERFLOW", domain: "STREAMS" });
  asked.reply({ dom: DOM });
  assert.deepEqual(await waiting, DOM);
});

Deno.test("RemoteStream of a console is given up for many small packets as for large ones", async () => {
  await using test = await opened("console");
  const { server, channel, stream, call } = test;
  const waiting = lookup(channel, "a");
  const asked = await server.next("DOMAIN_LOOKUP_BY_NAME");
  const packets = call.peer.captured(() => {
    for (let count = 0; count < 4096; count++) call.streamData(Uint8Array.of(1));
  });
  const all = new Uint8Array(packets.flatMap((packet) => [...packet]));
  // Of each, more is kept than its byte.
  for (let count = 0; count < 70; count++) call.peer.send(all);
  assert.deepEqual(facts(await server.next("DOMAIN_OPEN_CONSOLE")), ABORT);
  await assert.rejects(stream.readable.getReader().read(), { code: "OVERFLOW" });
  asked.reply({ dom: DOM });
  assert.deepEqual(await waiting, DOM);
});

Deno.test("RemoteStream that nobody reads does not keep another one waiting", async () => {
  await using test = await opened("download");
  const { server, channel, stream, call } = test;
  const opening = channel.openStream(remote.domainOpenConsole, CONSOLE);
  const other = await server.next();
  other.reply();
  const screen = (await opening).stream;
  for (let count = 0; count < 6; count++) call.streamData(new Uint8Array(PART));
  other.streamData(bytes("up"));
  const reader = screen.readable.getReader();
  assert.equal(new TextDecoder().decode((await reader.read()).value), "up");
  await Promise.all([stream.abort(), screen.abort()]);
  await reader.closed.catch(() => {});
});

Deno.test("RemoteStream holds its writer back while the host reads nothing", async () => {
  await using test = await opened("upload");
  const { server, channel, stream } = test;
  server.reading = false;
  // The server takes one more packet before it stops.
  await roundTrip(channel, server).catch(() => {});
  const writer = stream.writable.getWriter();
  const writing = writer.write(new Uint8Array(16 << 20));
  const first = await Promise.race([
    writing.then(() => "written"),
    new Promise((resolve) => setTimeout(resolve, 50)),
  ]);
  assert.notEqual(first, "written");
  server.reading = true;
  await writing;
  const sizes = (await server.take(Math.ceil((16 << 20) / STREAM_CHUNK))).map(({ data }) => data.length);
  assert.equal(sizes.reduce((sum, size) => sum + size, 0), 16 << 20);
});

Deno.test("RemoteStream that is held back and then cancelled lets the connection go on", async () => {
  await using test = await opened("download");
  const { server, channel, stream, call } = test;
  for (let count = 0; count < 6; count++) call.streamData(new Uint8Array(PART));
  call.streamData(new Uint8Array(0));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const heard = Promise.withResolvers<void>();
  channel.onMessage = () => heard.resolve();
  call.peer.message({ procedure: 107, type: MessageType.message });
  server.rules.set("STORAGE_VOL_DOWNLOAD", (packet) => packet.finish());
  await stream.readable.cancel();
  await heard.promise;
});
