import assert from "node:assert/strict";
import { connect, VirtError } from "@denovirt/denovirt";
import { RpcChannel } from "../../drivers/libvirt/rpc/channel.ts";
import {
  type Procedure,
  remoteProcedures as remote,
  type XdrReader,
  XdrWriter,
} from "../../drivers/libvirt/wire/mod.ts";
import { randomBytes } from "./_random.ts";
import { until } from "../hosts/until.ts";
import { callFrame } from "./_call_frame.ts";
import { RawClient } from "./_raw_client.ts";
import { ServedDaemon } from "./_served.ts";

type AnyProcedure = Procedure<unknown, unknown>;

const dial = (served: ServedDaemon) => Deno.connect({ transport: "unix", path: served.socket });

/** Waits where a queue is full, as a C program's connecting does. */
async function waiting<T>(does: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await does();
    } catch (error) {
      const cause = error instanceof VirtError ? error.cause : error;
      if (!(cause instanceof Deno.errors.WouldBlock)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

/** What another client finds: the daemon at work. */
async function assertUnharmed(served: ServedDaemon): Promise<void> {
  await using connection = await waiting(() => connect(served.uri, { timeoutMs: 20_000 }));
  assert.equal((await (await connection.domains.get("test")).state()).state, "running");
}

/** Reads until the daemon has closed. */
async function drained(connection: Deno.Conn): Promise<number> {
  const buffer = new Uint8Array(65536);
  let bytes = 0;
  for (;;) {
    const count = await connection.read(buffer).catch(() => null);
    if (count === null) return bytes;
    bytes += count;
  }
}

function frame(length: number, words: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(28);
  const view = new DataView(bytes.buffer);
  [length, ...words].forEach((word, index) => view.setUint32(index * 4, word));
  return bytes;
}

Deno.test("denovirtd lets a client go that sends random bytes, and serves the others on", async () => {
  await using served = await ServedDaemon.start();
  for (let seed = 1; seed <= 40; seed++) {
    using connection = await dial(served);
    await connection.write(randomBytes(seed, 1000)).catch(() => {});
    await connection.closeWrite().catch(() => {});
    await drained(connection);
  }
  await until(() => served.daemon.clients === 0, "the last client's end");
  await assertUnharmed(served);
});

Deno.test("denovirtd lets a client go that claims a huge length, without room for it", async () => {
  await using served = await ServedDaemon.start();
  for (const length of [0, 27, 0x02000005, 0x7fffffff, 0xffffffff]) {
    using connection = await dial(served);
    await connection.write(frame(length, [remote.authList.program, 1, 66, 0, 1, 0]));
    assert.equal(await drained(connection), 0);
  }
  // A length that is allowed, and nothing behind it: the client costs what it has sent.
  using connection = await dial(served);
  await connection.write(frame(0x02000000, [remote.authList.program, 1, 66, 0, 1, 0]));
  await assertUnharmed(served);
});

Deno.test("denovirtd answers broken calls with errors and goes on with their client", async () => {
  await using served = await ServedDaemon.start();
  await using client = await RawClient.connect(served.socket);
  const { rpc } = client;
  const code = (code: string) => ({ code, outcome: "refused" });
  const nobody = { ...remote.nodeGetInfo, number: 4711 };
  const other = { ...remote.nodeGetInfo, program: 0x1234 };
  await assert.rejects(rpc.call(remote.nodeGetInfo, undefined), code("INTERNAL_ERROR"));
  await rpc.call(remote.connectOpen, { name: null, flags: 0 });
  await assert.rejects(rpc.call(nobody, undefined), code("NO_SUPPORT"));
  await assert.rejects(rpc.call(other, undefined), code("RPC"));
  await assert.rejects(
    rpc.call({ ...remote.domainLookupByName, args: undefined }, undefined as never),
    code("RPC"),
  );
  await assert.rejects(
    rpc.call({ ...remote.nodeGetInfo, args: remote.domainLookupByName.args } as never, { name: "x" }),
    code("RPC"),
  );
  await assert.rejects(rpc.call(remote.connectOpen, { name: null, flags: 0 }), code("INTERNAL_ERROR"));
  await assert.rejects(rpc.call(remote.connectSetIdentity, { params: [], flags: 0 }), code("ACCESS_DENIED"));
  assert.equal((await rpc.call(remote.nodeGetInfo, undefined)).model, "i686");
});

Deno.test("denovirtd answers any arguments of any procedure, and its client is still served", async () => {
  await using served = await ServedDaemon.start({ uris: ["test:///default?world=random"] });
  await using client = await RawClient.open(served.socket);
  let seed = 0;
  for (const procedure of Object.values(remote) as AnyProcedure[]) {
    // Closing is what that one is for, and events have no answer.
    if (procedure.name === "CONNECT_CLOSE" || /EVENT/.test(procedure.name)) continue;
    for (const length of [0, 4, 16, 64, 400]) {
      const bytes = randomBytes(++seed, length);
      // Short strings and small numbers go further than what is only random.
      if (seed % 2 === 0) bytes.forEach((_, index) => bytes[index] = index % 4 === 3 ? seed % 5 : 0);
      const call = {
        ...procedure,
        args: { read: () => ({}), write: (writer: XdrWriter) => writer.raw(bytes) },
        ret: { read: (reader: XdrReader) => reader.rest(), write: () => {} },
      };
      await client.rpc.call(call, {}).catch((error) => assert(error instanceof VirtError, String(error)));
    }
  }
  assert.equal((await client.rpc.call(remote.nodeGetInfo, undefined)).model, "i686");
  await using other = await connect(served.uri);
  await other.domains.list();
});

Deno.test("denovirtd answers nothing but a login to a client that has to log in", async () => {
  await using served = await ServedDaemon.start({ auth: { users: { alice: "secret" } } });
  for (const [name, procedure] of Object.entries(remote)) {
    if (/^auth/.test(name) || procedure.number === 0) continue;
    await using client = await RawClient.connect(served.socket);
    await assert.rejects(
      client.rpc.call({ ...procedure, args: undefined } as never, undefined as never),
      ({ code, message }) =>
        code === "RPC" && message === "authentication required" ||
        code === "NO_SUPPORT" && /unknown procedure/.test(message),
      name,
    );
  }
});

Deno.test("denovirtd finds room for others behind ten thousand connections that say nothing", async () => {
  await using served = await ServedDaemon.start({ limits: { unauthenticatedClients: 1_000 } });
  const silent: Deno.Conn[] = [];
  let flooding = true;
  const flood = (async () => {
    for (let count = 0; count < 10_000; count++) {
      silent.push(await waiting(() => dial(served)));
      // A program has no descriptors for all of them at once; the daemon has let go of the oldest by then.
      if (silent.length > 1_500) silent.shift()!.close();
    }
    flooding = false;
  })();
  while (flooding) await assertUnharmed(served);
  await flood;
  assert(served.daemon.clients <= 1_001);
  for (const connection of silent) connection.close();
});

Deno.test("denovirtd lets an unauthenticated client go that does not make itself known in time", async () => {
  await using served = await ServedDaemon.start({ limits: { authenticationMs: 500 } });
  await using known = await RawClient.open(served.socket);
  using silent = await dial(served);
  assert.equal(await drained(silent), 0);
  assert.equal((await known.rpc.call(remote.nodeGetInfo, undefined)).model, "i686");
});

Deno.test("denovirtd turns clients away beyond its limit, and takes others when there is room", async () => {
  await using served = await ServedDaemon.start({ limits: { clients: 3 } });
  const clients = [
    await RawClient.open(served.socket),
    await RawClient.open(served.socket),
    await RawClient.open(served.socket),
  ];
  await assert.rejects(RawClient.open(served.socket), { code: "RPC" });
  await clients.pop()!.rpc.close();
  await until(() => served.daemon.clients === 2, "the client's end");
  clients.push(await RawClient.open(served.socket));
  for (const client of clients) await client.rpc.close();
});

Deno.test("denovirtd takes no more calls of a client that reads no replies, and serves the others on", async () => {
  await using served = await ServedDaemon.start();
  using slow = await dial(served);
  await slow.write(callFrame(remote.connectOpen, { name: null, flags: 0 }, 1));
  await slow.read(new Uint8Array(28));
  const dom = { name: "test", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", id: 1 };
  const writer = new XdrWriter();
  for (let serial = 2; serial < 20_000; serial++) {
    writer.raw(callFrame(remote.domainGetXMLDesc, { dom, flags: 0 }, serial));
  }
  const before = Deno.memoryUsage().rss;
  let sent = 0;
  const sending = (async () => {
    for (let at = 0; at < writer.bytes.length; at += 65536) {
      sent += await slow.write(writer.bytes.subarray(at, at + 65536));
    }
  })().catch(() => {});
  for (let round = 0; round < 3; round++) await assertUnharmed(served);
  // 20,000 documents would be over 20 MB: most of them are not asked for, since the calls are not read.
  assert(sent < writer.bytes.length);
  assert(Deno.memoryUsage().rss - before < 64 << 20);
  slow.close();
  await sending;
  await until(() => served.daemon.clients === 0, "the client's end");
});

Deno.test("denovirtd holds a volume's upload that is never finished, and drops it with its client", async () => {
  await using served = await ServedDaemon.start({ uris: ["test:///default?world=unfinished"] });
  await using connection = await connect(served.uri);
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create("<volume><name>v</name><capacity>1048576</capacity></volume>");
  const key = volume.key;
  await using client = await RawClient.open(served.socket);
  const { stream } = await client.rpc.openStream(remote.storageVolUpload, {
    vol: { pool: "default-pool", name: "v", key },
    offset: 0n,
    length: 0n,
    flags: 0,
  });
  const writer = stream.writable.getWriter();
  writer.closed.catch(() => {});
  await writer.write(new Uint8Array(300_000).fill(7));
  assert.match(served.daemon.metrics(), /^denovirtd_streams 1$/m);
  // In the middle of it.
  await client.rpc.close();
  await until(() => /^denovirtd_streams 0$/m.test(served.daemon.metrics()), "the stream's end");
  await volume.delete();
  await assertUnharmed(served);
});

Deno.test("denovirtd limits the streams of a client, and drops those of one that goes", async () => {
  await using served = await ServedDaemon.start({
    uris: ["test:///default?world=streams"],
    limits: { streamsPerClient: 2 },
  });
  await using client = await RawClient.open(served.socket);
  const pool = await client.rpc.callFor(remote.storagePoolLookupByName, { name: "default-pool" }, "pool");
  const open = async (name: string) => {
    const xml = `<volume><name>${name}</name><capacity>1048576</capacity></volume>`;
    const vol = await client.rpc.callFor(remote.storageVolCreateXML, { pool, xml, flags: 0 }, "vol");
    return await client.rpc.openStream(remote.storageVolUpload, { vol, offset: 0n, length: 0n, flags: 0 });
  };
  await open("one");
  const { stream } = await open("two");
  await assert.rejects(open("three"), { code: "OPERATION_FAILED" });
  await stream.abort();
  await open("four");
  assert.match(served.daemon.metrics(), /^denovirtd_streams 2$/m);
  await client.rpc.close();
  await until(() => /^denovirtd_streams 0$/m.test(served.daemon.metrics()), "the streams' end");
});

Deno.test("denovirtd serves so many calls of a client at once, and the others after them", async () => {
  await using served = await ServedDaemon.start({
    uris: ["test:///default?latency=20"],
    limits: { callsPerClient: 2 },
  });
  const rpc = new RpcChannel(await Deno.connect({ transport: "unix", path: served.socket }), {
    high: 64,
    low: 64,
  });
  await rpc.call(remote.connectOpen, { name: null, flags: 0 });
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, Number(/^denovirtd_calls_running (\d+)$/m.exec(served.daemon.metrics())![1]));
  }, 1);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => rpc.call(remote.nodeGetInfo, undefined)),
  );
  clearInterval(watching);
  assert.equal(answers.length, 10);
  assert.equal(most, 2);
  await rpc.close();
});
