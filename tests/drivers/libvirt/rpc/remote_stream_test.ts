import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { VirtError } from "../../../../core/errors.ts";
import type { DriverStream } from "../../../../core/references.ts";
import type { RpcChannel } from "../../../../drivers/libvirt/rpc/channel.ts";
import { MessageStatus, MessageType, STREAM_CHUNK } from "../../../../drivers/libvirt/wire/message.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/protocol.gen.ts";
import { DOM, lookup, openChannel, roundTrip } from "./_open.ts";
import { type Received, ScriptedServer } from "./_scripted_server.ts";

interface Opened extends AsyncDisposable {
  readonly server: ScriptedServer;
  readonly channel: RpcChannel;
  readonly stream: DriverStream;
  /** The call that began the stream. */
  readonly call: Received;
}

const CONSOLE = { dom: DOM, devName: null, flags: 0 };
const VOLUME = { vol: { pool: "p", name: "v", key: "k" }, offset: 0n, length: 0n, flags: 0 };

async function opened(kind: "console" | "upload" | "download"): Promise<Opened> {
  const server = await ScriptedServer.start();
  const channel = await openChannel(server);
  const opening = kind === "console"
    ? channel.openStream(remote.domainOpenConsole, CONSOLE)
    : channel.openStream(kind === "upload" ? remote.storageVolUpload : remote.storageVolDownload, VOLUME);
  const call = await server.next();
  call.reply();
  const { stream } = await opening;
  return {
    server,
    channel,
    stream,
    call,
    async [Symbol.asyncDispose]() {
      await channel.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

async function readAll(readable: ReadableStream<Uint8Array>): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of readable) text += decoder.decode(chunk, { stream: true });
  return text;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const facts = ({ header, data }: Received) => ({
  type: header.type,
  status: header.status,
  length: data.length,
});
const FINISH = { type: MessageType.stream, status: MessageStatus.ok, length: 0 };
const ABORT = { type: MessageType.stream, status: MessageStatus.error, length: 0 };

Deno.test("RemoteStream reads what the host sends, and finishes by a handshake", async () => {
  await using test = await opened("download");
  const { server, stream, call } = test;
  const reading = readAll(stream.readable);
  for (const part of ["one ", "two ", "three"]) call.streamData(bytes(part));
  call.streamData(new Uint8Array(0));
  const finish = await server.next();
  assert.deepEqual(facts(finish), FINISH);
  assert.equal(finish.header.serial, call.header.serial);
  finish.finish();
  assert.equal(await reading, "one two three");
  await stream[Symbol.asyncDispose]();
  await roundTrip(test.channel, server);
  assert.deepEqual(server.names, ["STORAGE_VOL_DOWNLOAD", "STORAGE_VOL_DOWNLOAD", "CONNECT_CLOSE"]);
});

Deno.test("RpcChannel.openStream() loses nothing that comes ahead of the reply, as from a container's console", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const opening = channel.openStream(remote.domainOpenConsole, CONSOLE);
  const call = await server.next();
  call.streamData(bytes("up\n"));
  call.reply();
  const { stream } = await opening;
  call.streamData(bytes("and on\n"));
  const reader = stream.readable.getReader();
  const first = await reader.read();
  const second = await reader.read();
  assert.equal(
    new TextDecoder().decode(first.value) + new TextDecoder().decode(second.value),
    "up\nand on\n",
  );
  await stream.abort();
  await reader.closed.catch(() => {});
});

Deno.test("RpcChannel.openStream() forgets the stream of a call that is refused", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const opening = channel.openStream(remote.domainOpenConsole, CONSOLE);
  const call = await server.next();
  call.streamData(bytes("up\n"));
  call.fail({ code: 55, domain: 10, message: "Requested operation is not valid" });
  await assert.rejects(opening, { code: "OPERATION_INVALID" });
  await roundTrip(channel, server);
});

Deno.test("RpcChannel.openStream() loses nothing that comes in one read with the reply", async () => {
  await using server = await ScriptedServer.start();
  await using channel = await openChannel(server);
  const opening = channel.openStream(remote.domainScreenshot, { dom: DOM, screen: 0, flags: 0 });
  const call = await server.next();
  const packets: number[] = [];
  const { peer } = call;
  const send = peer.send.bind(peer);
  peer.send = (part) => packets.push(...part);
  call.reply({ mime: "image/png" });
  call.streamData(bytes("PNG"));
  call.streamData(new Uint8Array(0));
  peer.send = send;
  peer.send(Uint8Array.from(packets));
  const { ret, stream } = await opening;
  assert.deepEqual(ret, { mime: "image/png" });
  (await server.next()).finish();
  assert.equal(await readAll(stream.readable), "PNG");
});

Deno.test("RemoteStream writes in packets that every libvirt takes, and finishes by a handshake", async () => {
  await using test = await opened("upload");
  const { server, stream } = test;
  const writer = stream.writable.getWriter();
  const data = crypto.getRandomValues(new Uint8Array(60_000));
  const all = new Uint8Array(STREAM_CHUNK * 2 + 5);
  for (let at = 0; at < all.length; at += data.length) all.set(data.subarray(0, all.length - at), at);
  const writing = writer.write(all);
  const parts = await server.take(3);
  assert.deepEqual(
    parts.map(facts),
    [STREAM_CHUNK, STREAM_CHUNK, 5].map((length) => (
      { type: MessageType.stream, status: MessageStatus.continue, length }
    )),
  );
  assert.equal(Buffer.compare(Buffer.concat(parts.map((part) => part.data)), all), 0);
  await writing;
  // An empty chunk would say that no more comes.
  await writer.write(new Uint8Array(0));
  const closing = writer.close();
  const finish = await server.next();
  assert.deepEqual(facts(finish), FINISH);
  finish.finish();
  await closing;
  await stream[Symbol.asyncDispose]();
});

Deno.test("RemoteStream fails its closing when the host could not store what it got", async () => {
  await using test = await opened("upload");
  const writer = test.stream.writable.getWriter();
  await writer.write(bytes("data"));
  const closing = writer.close();
  const [, finish] = await test.server.take(2);
  finish!.fail({ code: 38, message: "No space left on device" });
  await assert.rejects(closing, {
    code: "SYSTEM_ERROR",
    message: "No space left on device",
    outcome: "refused",
  });
  await assert.rejects(test.stream.readable.getReader().read(), { code: "SYSTEM_ERROR" });
});

Deno.test("RemoteStream goes both ways at once", async () => {
  await using test = await opened("console");
  const { server, stream, call } = test;
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  for (const line of ["hello\n", "again\n"]) {
    await writer.write(bytes(line));
    const typed = await server.next();
    call.streamData(bytes(`echo: ${new TextDecoder().decode(typed.data)}`));
    assert.equal(new TextDecoder().decode((await reader.read()).value), `echo: ${line}`);
  }
});

Deno.test("RemoteStream whose host has ended refuses what is written, instead of losing it", async () => {
  await using test = await opened("console");
  const { server, stream, call } = test;
  const writer = stream.writable.getWriter();
  call.streamData(new Uint8Array(0));
  const finish = await server.next();
  assert.deepEqual(facts(finish), FINISH);
  const ended = { name: "VirtError", code: "OPERATION_INVALID", outcome: "not-sent" };
  await assert.rejects(writer.write(bytes("lost")), ended);
  finish.finish();
  await assert.rejects(writer.closed, ended);
  assert.deepEqual(await stream.readable.getReader().read(), { value: undefined, done: true });
});

Deno.test("RemoteStream whose host has ended stops what is piped into it", async () => {
  await using test = await opened("console");
  const { server, stream, call } = test;
  let cancelled: unknown;
  const idle = new ReadableStream<Uint8Array>({ cancel: (reason) => void (cancelled = reason) });
  const piping = idle.pipeTo(stream.writable);
  call.streamData(new Uint8Array(0));
  (await server.next()).finish();
  await assert.rejects(piping, { code: "OPERATION_INVALID" });
  assert(cancelled instanceof VirtError);
});

Deno.test("RemoteStream whose host fails throws the host's error to reader and writer", async () => {
  await using test = await opened("console");
  const { stream, call } = test;
  const reader = stream.readable.getReader();
  const writer = stream.writable.getWriter();
  const reading = reader.read();
  call.finish({ code: 38, message: "stream had I/O failure" });
  await assert.rejects(reading, { code: "SYSTEM_ERROR", outcome: "refused" });
  await assert.rejects(writer.closed, { code: "SYSTEM_ERROR" });
  await assert.rejects(writer.write(bytes("x")), { code: "SYSTEM_ERROR" });
  await stream[Symbol.asyncDispose]();
});

for (
  const [how, end] of [
    ["cancel() of its reader", (stream: DriverStream) => stream.readable.cancel(new Error("enough"))],
    ["abort() of its writer", (stream: DriverStream) => stream.writable.abort(new Error("enough"))],
    ["disposing it", (stream: DriverStream) => stream[Symbol.asyncDispose]()],
  ] as const
) {
  Deno.test(`RemoteStream tells the host of ${how}, and drops what still comes`, async () => {
    await using test = await opened("console");
    const { server, channel, stream, call } = test;
    call.streamData(bytes("unread"));
    await roundTrip(channel, server);
    await end(stream);
    const abort = await server.next();
    assert.deepEqual(facts(abort), ABORT);
    call.streamData(bytes("late"));
    abort.finish();
    await Promise.resolve(end(stream)).catch(() => {});
    await roundTrip(channel, server);
    assert.equal(server.names.filter((name) => name === "DOMAIN_OPEN_CONSOLE").length, 2);
  });
}

/** More than is kept for a reader, in parts. */
const PART = 4 << 20;
const MANY = 26;

Deno.test("RemoteStream that nobody reads holds the host back, and delays no reply", async () => {
  await using test = await opened("download");
  const { server, channel, stream, call } = test;
  for (let count = 0; count < 3; count++) call.streamData(new Uint8Array(PART));
  await roundTrip(channel, server);
  for (let count = 3; count < MANY; count++) call.streamData(new Uint8Array(PART).fill(count));
  // As long as what is not held back would take to overflow.
  await new Promise((resolve) => setTimeout(resolve, 200));
  call.streamData(new Uint8Array(0));
  server.rules.set("STORAGE_VOL_DOWNLOAD", (packet) => packet.finish());
  const seen: number[] = [];
  let length = 0;
  for await (const chunk of stream.readable) {
    length += chunk.length;
    if (seen.at(-1) !== chunk[0]) seen.push(chunk[0]!);
  }
  assert.equal(length, MANY * PART);
  assert.deepEqual(seen, [0, ...Array.from({ length: MANY - 3 }, (_, count) => count + 3)]);
});

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

Deno.test("RemoteStream that nobody reads is given up before it fills the memory, while a reply has to be read for", async () => {
  await using test = await opened("download");
  const { server, channel, stream, call } = test;
  const waiting = lookup(channel, "a");
  const asked = await server.next("DOMAIN_LOOKUP_BY_NAME");
  for (let count = 0; count < MANY; count++) call.streamData(new Uint8Array(PART));
  const abort = await server.next("STORAGE_VOL_DOWNLOAD");
  assert.deepEqual(facts(abort), ABORT);
  await assert.rejects(stream.readable.getReader().read(), { code: "OVERFLOW", domain: "STREAMS" });
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

Deno.test("RemoteStream fails in both directions when the connection is lost", async () => {
  await using test = await opened("console");
  const { stream, call, channel } = test;
  const reading = stream.readable.getReader().read();
  const writer = stream.writable.getWriter();
  await call.peer.close();
  await assert.rejects(reading, { code: "RPC", outcome: "unknown" });
  await assert.rejects(writer.closed, { code: "RPC" });
  await stream[Symbol.asyncDispose]();
  assert.equal((await channel.closed).reason, "eof");
});

Deno.test("RemoteStream refuses data in a direction that its procedure does not have", async () => {
  await using test = await opened("download");
  const writer = test.stream.writable.getWriter();
  await assert.rejects(writer.write(bytes("x")), TypeError);
});

Deno.test("RemoteStream ends at a hole, which it never asked for; the connection goes on", async () => {
  await using test = await opened("download");
  const { server, channel, stream, call } = test;
  const reading = stream.readable.getReader().read();
  call.peer.message({ ...call.header, type: MessageType.streamHole, status: 2 }, (writer) => {
    writer.i64(1n << 40n);
    writer.u32(0);
  });
  await assert.rejects(reading, { code: "NO_SUPPORT", domain: "STREAMS" });
  assert.deepEqual(facts(await server.next()), ABORT);
  const answer = lookup(channel, "a");
  (await server.next()).reply({ dom: DOM });
  assert.deepEqual(await answer, DOM);
});

Deno.test("RemoteStream fills a reader's own buffer, with what fits into it", async () => {
  await using test = await opened("download");
  const { server, stream, call } = test;
  server.rules.set("STORAGE_VOL_DOWNLOAD", (packet) => packet.finish());
  call.streamData(bytes("one two"));
  call.streamData(bytes("three"));
  call.streamData(new Uint8Array(0));
  const reader = stream.readable.getReader({ mode: "byob" });
  let text = "";
  let buffer = new Uint8Array(4);
  for (;;) {
    const { done, value } = await reader.read(buffer);
    assert.equal(value!.buffer.byteLength, 4);
    if (done) break;
    text += `${new TextDecoder().decode(value)}|`;
    buffer = new Uint8Array(value.buffer);
  }
  assert.equal(text, "one |two|thre|e|");
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

Deno.test("RemoteStream whose host cannot store what it gets tells why, whenever the host says so", async () => {
  await using test = await opened("upload");
  const { server, stream, call } = test;
  const writer = stream.writable.getWriter();
  call.streamData(new Uint8Array(0));
  const finish = await server.next();
  assert.deepEqual(facts(finish), FINISH);
  const writing = assert.rejects(writer.write(bytes("data")), { code: "SYSTEM_ERROR", message: /No space/ });
  finish.fail({ code: 38, message: "No space left on device" });
  await writing;
});

Deno.test("RemoteStream gives holes to a reader who takes them, between the bytes around them", async () => {
  await using test = await opened("download");
  const { server, stream, call } = test;
  server.rules.set("STORAGE_VOL_DOWNLOAD", (packet) => packet.finish());
  const { readable } = stream.sparse!;
  call.streamHole(1n << 40n);
  call.streamData(bytes("data"));
  call.streamHole(5n);
  call.streamData(new Uint8Array(0));
  const parts = await Array.fromAsync(readable);
  assert.deepEqual(parts, [{ hole: 2 ** 40 }, bytes("data"), { hole: 5 }]);
});

Deno.test("RemoteStream sends holes in packets of their own", async () => {
  await using test = await opened("upload");
  const { server, stream } = test;
  const writer = stream.sparse!.writable.getWriter();
  await writer.write(bytes("data"));
  await writer.write({ hole: 2 ** 40 + 3 });
  // To the host, a hole of no length would be the end.
  await writer.write({ hole: 0 });
  const closing = writer.close();
  const [, hole, finish] = await server.take(3);
  assert.equal(hole!.header.type, MessageType.streamHole);
  assert.equal(hole!.header.status, MessageStatus.continue);
  // A hyper of length, and flags.
  assert.equal(hole!.data.toHex(), "000001000000000300000000");
  assert.deepEqual(facts(finish!), FINISH);
  finish!.finish();
  await closing;
});

for (const hole of [-1, 1.5, NaN, 2 ** 53, "8", undefined]) {
  Deno.test(`RemoteStream refuses to send a hole of ${hole}`, async () => {
    await using test = await opened("upload");
    const writer = test.stream.sparse!.writable.getWriter();
    await assert.rejects(writer.write({ hole } as never), TypeError);
  });
}

Deno.test("RemoteStream refuses to send a hole where nobody asked for a sparse stream", async () => {
  await using test = await opened("upload");
  await assert.rejects(test.stream.writable.getWriter().write({ hole: 8 } as never), TypeError);
});

for (const length of [0n, -1n, 1n << 60n]) {
  Deno.test(`RpcChannel ends the connection on a hole of ${length} bytes`, async () => {
    await using test = await opened("download");
    const { stream, call, channel } = test;
    const reading = stream.sparse!.readable.getReader().read();
    call.streamHole(length);
    await assert.rejects(reading, { code: "RPC" });
    assert.equal((await channel.closed).reason, "error");
  });
}

Deno.test("RpcChannel ends the connection on a stream's packet with an unknown status", async () => {
  await using test = await opened("download");
  const { stream, call, channel } = test;
  call.peer.message({ ...call.header, type: MessageType.stream, status: 7 });
  await assert.rejects(stream.readable.getReader().read(), { code: "RPC" });
  assert.equal((await channel.closed).reason, "error");
});
