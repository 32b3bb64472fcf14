import assert from "node:assert/strict";
import { VirtError } from "../../../../core/contract/errors.ts";
import type { DriverStream } from "../../../../core/contract/references.ts";
import { MessageType } from "../../../../drivers/libvirt/wire/message.ts";
import { roundTrip } from "./_open.ts";
import { ABORT, bytes, facts, FINISH, type Opened, opened } from "./_remote_stream.ts";

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

Deno.test("RpcChannel ends the connection on a stream's packet with an unknown status", async () => {
  await using test = await opened("download");
  const { stream, call, channel } = test;
  call.peer.message({ ...call.header, type: MessageType.stream, status: 7 });
  await assert.rejects(stream.readable.getReader().read(), { code: "RPC" });
  assert.equal((await channel.closed).reason, "error");
});

Deno.test("RemoteStream's reader learns of an error that the host tells only in its answer to the end", async () => {
  await using test = await opened("download");
  const { server, stream, call } = test;
  call.streamData(bytes("half"));
  call.streamData(new Uint8Array(0));
  const reader = stream.readable.getReader();
  assert.equal((await reader.read()).value!.length, 4);
  const next = reader.read();
  (await server.next()).fail({ code: 38, message: "Input/output error" });
  await assert.rejects(next, { code: "SYSTEM_ERROR", message: "Input/output error" });
});

Deno.test("RemoteStream's reader learns of a connection that is lost before the answer to the end", async () => {
  await using test = await opened("download");
  const { server, stream, call } = test;
  call.streamData(new Uint8Array(0));
  const next = stream.readable.getReader().read();
  await server.next();
  await call.peer.close();
  await assert.rejects(next, { code: "RPC" });
});

Deno.test("RemoteStream's reader can be given up while the answer to the end is waited for", async () => {
  await using test = await opened("download");
  const { channel, server, stream, call } = test;
  call.streamData(new Uint8Array(0));
  const next = stream.readable.getReader().read();
  const finish = await server.next();
  await stream.abort(new Error("enough"));
  await assert.rejects(next, /enough/);
  finish.finish();
  await roundTrip(channel, server);
});

Deno.test("RemoteStream that is given up with bytes unread tells its reader, also where the host has ended", async () => {
  await using test = await opened("download");
  const { channel, server, stream, call } = test;
  call.streamData(bytes("unread"));
  call.streamData(new Uint8Array(0));
  (await server.next()).finish();
  await roundTrip(channel, server);
  await stream.abort(new Error("enough"));
  await assert.rejects(stream.readable.getReader().read(), /enough/);
});

for (
  const [how, fail, wanted] of [
    ["failed", ({ call }) => Promise.resolve(call.finish({ code: 38, message: "broken" })), {
      code: "SYSTEM_ERROR",
    }],
    ["was aborted", ({ stream }) => stream.abort(new Error("enough")), { message: "enough" }],
    ["was cancelled", ({ stream }) => stream.readable.cancel(new Error("enough")), { message: "enough" }],
    ["lost its connection", async ({ call, channel }) => {
      await call.peer.close();
      await channel.closed;
    }, { code: "RPC" }],
  ] as readonly [string, (test: Opened) => Promise<void>, object][]
) {
  Deno.test(`RemoteStream that ${how} tells a reader of holes who comes after that`, async () => {
    await using test = await opened("download");
    await fail(test);
    if (how !== "lost its connection") await roundTrip(test.channel, test.server);
    await assert.rejects(test.stream.sparse!.readable.getReader().read(), wanted);
  });
}

for (const view of [new Uint16Array(8), new Float64Array(8)]) {
  Deno.test(`RemoteStream whose last bytes fill no whole number of a ${view.constructor.name} fails for its reader alone`, async () => {
    await using test = await opened("download");
    const { channel, server, stream, call } = test;
    const reader = stream.readable.getReader({ mode: "byob" });
    const reading = (async () => {
      for (let buffer: ArrayBufferView<ArrayBuffer> = view;;) {
        const { done, value } = await reader.read(buffer);
        if (done) return;
        buffer = new (view.constructor as Uint16ArrayConstructor)(value.buffer);
      }
    })();
    const failed = assert.rejects(reading, TypeError);
    call.streamData(bytes("odd"));
    await roundTrip(channel, server);
    call.streamData(new Uint8Array(0));
    (await server.next()).finish();
    await failed;
    await roundTrip(channel, server);
  });
}
