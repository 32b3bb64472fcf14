import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { MessageStatus, MessageType, STREAM_CHUNK } from "../../../../drivers/libvirt/wire/message.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { DOM, openChannel, roundTrip } from "./_open.ts";
import { bytes, CONSOLE, facts, FINISH, opened } from "./_remote_stream.ts";
import { ScriptedServer } from "./_scripted_server.ts";

async function readAll(readable: ReadableStream<Uint8Array>): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of readable) text += decoder.decode(chunk, { stream: true });
  return text;
}

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
  assert.deepEqual(server.names.slice(1), ["STORAGE_VOL_DOWNLOAD", "STORAGE_VOL_DOWNLOAD", "CONNECT_CLOSE"]);
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
