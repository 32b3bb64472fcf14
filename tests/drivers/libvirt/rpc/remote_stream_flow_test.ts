import assert from "node:assert/strict";
import type { RpcChannel } from "../../../../drivers/libvirt/rpc/channel.ts";
import type { DriverStream, Hole } from "../../../../core/contract/references.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { until } from "../../../hosts/until.ts";
import { DOM, lookup, openChannel, roundTrip } from "./_open.ts";
import { bytes, CONSOLE } from "./_remote_stream.ts";
import { type Received, ScriptedServer } from "./_scripted_server.ts";
import { ServedVolume } from "./_served_volume.ts";

const MiB = 1 << 20;
/** More than is ever kept of one stream. */
const SIZE = 96 * MiB + 5;
/** What may lie unread of one stream, and be on its way. */
const KEPT = 40 * MiB;

interface Opened extends AsyncDisposable {
  readonly server: ScriptedServer;
  readonly channel: RpcChannel;
  readonly volume: ServedVolume;
}

async function opened(): Promise<Opened> {
  const server = await ScriptedServer.start();
  const channel = await openChannel(server);
  return {
    server,
    channel,
    volume: new ServedVolume(server, SIZE),
    async [Symbol.asyncDispose]() {
      await channel.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

async function download(channel: RpcChannel, flags = 0, offset = 0, length = 0): Promise<DriverStream> {
  const vol = { pool: "p", name: "v", key: "k" };
  const args = { vol, offset: BigInt(offset), length: BigInt(length), flags };
  return (await channel.openStream(remote.storageVolDownload, args)).stream;
}

async function console({ channel, server }: Opened): Promise<{ stream: DriverStream; call: Received }> {
  const opening = channel.openStream(remote.domainOpenConsole, CONSOLE);
  const call = await server.next("DOMAIN_OPEN_CONSOLE");
  call.reply();
  return { stream: (await opening).stream, call };
}

/** Reads it all, and holds each byte against what the volume has there; gives its length. */
async function checked(readable: ReadableStream<Uint8Array | Hole>, from = 0): Promise<number> {
  let at = from;
  for await (const part of readable) {
    if (!(part instanceof Uint8Array)) {
      at += part.hole;
      continue;
    }
    for (let index = 0; index < part.length; index += 1021) {
      if (part[index] !== ServedVolume.byteAt(at + index)) assert.fail(`another byte at ${at + index}`);
    }
    at += part.length;
  }
  return at - from;
}

/** Resolves when nothing has come for a while: what is held back by the socket has no other sign. */
async function settled({ volume }: Opened): Promise<void> {
  for (let before = -1; before !== volume.sent;) {
    before = volume.sent;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Resolves when the host has been told to send no more; calls let things in meanwhile. */
async function rested({ channel, server, volume }: Opened): Promise<void> {
  await until(async () => {
    await roundTrip(channel, server);
    return volume.calls.length > 0 && volume.open === 0;
  }, "the download to rest");
}

Deno.test("RemoteStream's download that is read late waits in the socket, where nothing else is wanted", async () => {
  await using test = await opened();
  const { channel, volume } = test;
  const stream = await download(channel);
  await settled(test);
  assert(volume.sent < KEPT, `${volume.sent} bytes`);
  assert.equal(await checked(stream.readable), SIZE);
  assert.equal(volume.calls.length, 1);
});

Deno.test("RemoteStream's download that is read late loses nothing, and keeps neither calls nor a console waiting", async () => {
  await using test = await opened();
  const { channel, server, volume } = test;
  const screen = await console(test);
  const keys = screen.stream.readable.getReader();
  const slow = await download(channel);
  const echoed = async (text: string) => {
    screen.call.streamData(bytes(text));
    assert.equal(new TextDecoder().decode((await keys.read()).value), text);
  };
  const waiting = keys.read();
  await rested(test);
  assert(volume.sent < KEPT, `${volume.sent} bytes`);
  // The host need not keep its file open for it, nor a place in its queue.
  assert.equal(volume.open, 0);
  screen.call.streamData(bytes("up"));
  assert.equal(new TextDecoder().decode((await waiting).value), "up");
  for (let turn = 0; turn < 50; turn++) await echoed(`line ${turn}`);
  const reading = checked(slow.readable);
  const answer = lookup(channel, "a");
  (await server.next("DOMAIN_LOOKUP_BY_NAME")).reply({ dom: DOM });
  assert.deepEqual(await answer, DOM);
  assert.equal(await reading, SIZE);
  assert(volume.calls.length > 1);
  assert.equal(volume.finished, 1);
  await screen.stream.abort();
});

Deno.test("RemoteStream's two downloads at once are read at different paces, each to its end", async () => {
  await using test = await opened();
  const slow = await download(test.channel);
  const fast = await download(test.channel);
  assert.equal(await checked(fast.readable), SIZE);
  assert.equal(await checked(slow.readable), SIZE);
  assert.equal(test.volume.open, 0);
});

Deno.test("RemoteStream's download that rests goes on where it was: of a part, and with holes", async () => {
  await using test = await opened();
  const { channel, volume } = test;
  const late = [
    { stream: await download(channel, 0, 3, 50 * MiB), from: 3, length: 50 * MiB },
    { stream: await download(channel, 1, 7), from: 7, length: SIZE - 7 },
  ];
  // Reading one goes on all the time.
  assert.equal(await checked((await download(channel)).readable), SIZE);
  for (const { stream, from, length } of late) {
    const readable = from === 7 ? stream.sparse!.readable : stream.readable;
    assert.equal(await checked(readable, from), length);
  }
  for (const { offset, length } of volume.calls) assert(length === 0 || offset + length === 3 + 50 * MiB);
  assert(volume.calls.some(({ offset, sparse }) => sparse && offset > 7));
});

Deno.test("RemoteStream's download that rests is ended by who reads it, and the host has nothing of it open", async () => {
  await using test = await opened();
  const { channel, server, volume } = test;
  const resting = async () => {
    const stream = await download(channel);
    await rested(test);
    assert.equal(volume.open, 0);
    return stream;
  };
  await (await resting()).readable.cancel();
  const aborted = await resting();
  await aborted.abort(new Error("enough"));
  await assert.rejects(aborted.readable.getReader().read(), /enough/);

  // While the host is asked again.
  const again = await resting();
  const asked: Received[] = [];
  volume.onCall = (call) => asked.push(call) > 0;
  const reader = again.readable.getReader();
  const reading = (async () => {
    while (!(await reader.read()).done);
  })();
  await until(() => asked.length > 0, "the host to be asked again");
  await reader.cancel();
  await reading;
  volume.onCall = undefined;
  const { aborted: before } = volume;
  asked[0]!.reply();
  await until(() => volume.aborted > before, "the host to be told");
  await roundTrip(channel, server);
});

Deno.test("RemoteStream's download that cannot go on tells its reader why", async () => {
  await using test = await opened();
  const { channel, volume } = test;
  const stream = await download(channel);
  await rested(test);
  volume.onCall = (call) => {
    call.fail({ code: 50, domain: 18, message: "Storage volume not found" });
    return true;
  };
  await assert.rejects(checked(stream.readable), { code: "NO_STORAGE_VOL" });

  volume.onCall = undefined;
  const lost = await download(channel);
  await rested(test);
  await channel.close();
  await assert.rejects(checked(lost.readable), { code: "INVALID_CONN" });
});

Deno.test("RemoteStream of a console that nobody reads holds the guest back, where nothing else is wanted", async () => {
  await using test = await opened();
  const { stream, call } = await console(test);
  const { server } = test;
  let sent = 0;
  let most = Infinity;
  const printing = (async () => {
    while (sent < most) {
      call.streamData(new Uint8Array(65536).fill(sent));
      await call.peer.taken;
      sent++;
    }
  })();
  for (let before = -1; before !== sent;) {
    before = sent;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert(sent * 65536 < KEPT, `${sent * 65536} bytes`);

  // A host that cannot send takes no more after a while: whoever writes has it read on.
  const before = sent;
  most = sent + 64;
  server.reading = false;
  const writing = stream.writable.getWriter().write(new Uint8Array(4 * MiB));
  await until(() => sent > before, "the host to be read on");
  server.reading = true;
  await writing;

  const reader = stream.readable.getReader();
  for (let turn = 0; turn < most; turn++) assert.equal((await reader.read()).value![0], turn & 0xff);
  assert.equal(sent, most);
  await stream.abort();
  await reader.closed.catch(() => {});
  await printing;
});
