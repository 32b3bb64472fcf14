import assert from "node:assert/strict";
import { MessageStatus, MessageType } from "../../../../drivers/libvirt/wire/message.ts";
import { DOM, lookup } from "./_open.ts";
import { ABORT, bytes, facts, FINISH, opened } from "./_remote_stream.ts";

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
