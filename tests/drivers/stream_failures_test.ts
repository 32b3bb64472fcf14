import assert from "node:assert/strict";
import { connect, type Connection, type StorageVolume } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import type { DriverStream, Hole } from "../../core/contract/references.ts";
import { RpcChannel } from "../../drivers/libvirt/rpc/channel.ts";
import { rpcTables } from "../../drivers/libvirt/rpc/lazy_tables.ts";
import { peerTest } from "../hosts/peers.ts";
import { Vcsim } from "../hosts/vcsim.ts";
import { VcsimRelay } from "../hosts/vcsim_relay.ts";
import { credentials } from "./esx/_open.ts";
import { DOM } from "./libvirt/rpc/_open.ts";
import { HANDSHAKE, type Received, ScriptedServer } from "./libvirt/rpc/_scripted_server.ts";
import { domainXml } from "./test/_simulated_host.ts";

type Tables = ReturnType<typeof rpcTables>;
type Way = "read" | "write" | "both";

const VOL = { pool: "p", name: "v", key: "k" };
const BYTES = Uint8Array.of(1, 2, 3);
const ENOUGH = new Error("enough");

/** Each method of a driver's tables that has a stream, how it is called, and which way its bytes go. */
const METHODS: Readonly<Record<string, readonly [Way, (tables: Tables) => Promise<DriverStream>, unknown?]>> =
  {
    domainMigratePrepareTunnel: [
      "write",
      ({ hypervisor }) => hypervisor.domainMigratePrepareTunnel!(0n, null, 0n, "<domain/>"),
    ],
    domainMigratePrepareTunnel3: [
      "write",
      async ({ hypervisor }) =>
        (await hypervisor.domainMigratePrepareTunnel3!(BYTES, 0n, null, 0n, "<domain/>")).stream,
      { cookieOut: BYTES },
    ],
    domainOpenConsole: ["both", ({ hypervisor }) => hypervisor.domainOpenConsole!(DOM, null, 0)],
    domainOpenChannel: ["both", ({ hypervisor }) => hypervisor.domainOpenChannel!(DOM, null, 0)],
    domainScreenshot: [
      "read",
      async ({ hypervisor }) => (await hypervisor.domainScreenshot!(DOM, 0, 0)).stream,
      { mime: null },
    ],
    storageVolUpload: ["write", ({ storage }) => storage.storageVolUpload!(VOL, 0n, 0n, 1)],
    storageVolDownload: ["read", ({ storage }) => storage.storageVolDownload!(VOL, 0n, 0n, 1)],
  };

Deno.test("the methods below are all that have a stream", async () => {
  const source = await Deno.readTextFile(
    new URL("../../core/contract/generated/tables.gen.ts", import.meta.url),
  );
  const found = source.split("\n").filter((line) => /\): Promise<.*DriverStream/.test(line));
  assert.deepEqual(
    found.map((line) => /^\s*(\w+)\?/.exec(line)![1]).sort(),
    Object.keys(METHODS).sort(),
  );
});

/** How a stream is used: each sees its end in its own way. */
const READERS: Readonly<Record<string, (stream: DriverStream) => Promise<unknown>>> = {
  "a reader": (stream) => Array.fromAsync<Uint8Array | Hole>(stream.readable),
  "a reader with a buffer": async (stream) => {
    const reader = stream.readable.getReader({ mode: "byob" });
    while (!(await reader.read(new Uint8Array(2))).done);
  },
  "a reader of holes": (stream) => Array.fromAsync(stream.sparse!.readable),
};

const closing = async (stream: DriverStream) => {
  const writer = stream.writable.getWriter();
  writer.closed.catch(() => {});
  await writer.write(BYTES);
  await writer.close();
};

/** What goes wrong, told by `at`: the packet that the host has got last. */
const FAILURES = {
  "the host fails": [(at: Received) => at.fail({ code: 38, message: "broken" }), { code: "SYSTEM_ERROR" }],
  "the connection is lost": [(at: Received) => at.peer.closeNow(), { code: "RPC" }],
  "it is given up": [(_: Received, stream: DriverStream) => void stream.abort(ENOUGH), ENOUGH],
} as const;

/** The call that a test makes. Of storage the host is asked something quick first: see FirstCalls. */
async function asked(server: ScriptedServer): Promise<Received> {
  const call = await server.next();
  if (call.name !== "CONNECT_NUM_OF_STORAGE_POOLS") return call;
  call.reply({ num: 0 });
  return await server.next();
}

for (const [method, [way, open, ret]] of Object.entries(METHODS)) {
  Deno.test(`${method} over libvirt's protocol fails for whoever uses its stream, wherever it fails`, async (t) => {
    const withStream = async (
      use: (stream: DriverStream, call: Received, server: ScriptedServer) => Promise<void>,
    ) => {
      await using server = await ScriptedServer.start();
      await using channel = new RpcChannel(await Deno.connect({ transport: "unix", path: server.path }));
      const opening = open(rpcTables(channel));
      const call = await asked(server);
      call.reply(ret);
      await use(await opening, call, server);
    };
    for (const [what, [fail, wanted]] of Object.entries(FAILURES)) {
      if (way !== "write") {
        for (const [who, read] of Object.entries(READERS)) {
          for (const point of ["before the first byte", "after some", "at the answer to the end"]) {
            for (const late of [false, true]) {
              await t.step(`${what} ${point}, for ${who}${late ? " that comes late" : ""}`, async () => {
                await withStream(async (stream, call, server) => {
                  let reading = late ? undefined : read(stream);
                  reading?.catch(() => {});
                  let at: Received = call;
                  if (point !== "before the first byte") call.streamData(BYTES);
                  if (point === "at the answer to the end") {
                    call.streamData(new Uint8Array(0));
                    at = await server.next();
                  }
                  // A call's own failure is another packet than its stream's.
                  if (at === call && what === "the host fails") call.finish({ code: 38, message: "broken" });
                  else fail(at, stream);
                  const failed = stream.writable.getWriter().closed;
                  await assert.rejects(failed, wanted);
                  reading ??= read(stream);
                  await assert.rejects(reading, wanted);
                });
              });
            }
          }
        }
      }
      if (way !== "read") {
        for (const point of ["before the first byte", "after some", "at the answer to the end"]) {
          await t.step(`${what} ${point}, for a writer`, async () => {
            await withStream(async (stream, call, server) => {
              if (point === "before the first byte") {
                if (what === "the host fails") call.finish({ code: 38, message: "broken" });
                else fail(call, stream);
                return await assert.rejects(closing(stream), wanted);
              }
              const writing = closing(stream);
              writing.catch(() => {});
              let at = await server.next();
              // Its closing follows at once.
              at = point === "after some" ? at : await server.next();
              fail(at, stream);
              await assert.rejects(writing, wanted);
            });
          });
        }
      }
    }
    await t.step("the host refuses the call", async () => {
      await using server = await ScriptedServer.start();
      await using channel = new RpcChannel(await Deno.connect({ transport: "unix", path: server.path }));
      const opening = assert.rejects(open(rpcTables(channel)), { code: "SYSTEM_ERROR" });
      (await asked(server)).fail({ code: 38, message: "broken" });
      await opening;
    });
    await t.step("the connection is lost before the reply", async () => {
      await using server = await ScriptedServer.start();
      await using channel = new RpcChannel(await Deno.connect({ transport: "unix", path: server.path }));
      const opening = assert.rejects(open(rpcTables(channel)), { code: "RPC" });
      (await asked(server)).peer.closeNow();
      await opening;
    });
  });
}

/** What becomes of a volume in a file; what was there before must be there after. */
async function leavesNothing(volume: StorageVolume, wanted: object): Promise<void> {
  const dir = await Deno.makeTempDir({ prefix: "dv-failed-" });
  try {
    for (const sparse of [true, false]) {
      await assert.rejects(volume.downloadTo(`${dir}/new`, { sparse }).done, wanted);
      await Deno.writeFile(`${dir}/old`, BYTES);
      await assert.rejects(volume.downloadTo(`${dir}/old`, { sparse }).done, wanted);
      assert.deepEqual(await Deno.readFile(`${dir}/old`), BYTES);
      assert.deepEqual([...Deno.readDirSync(dir)].map(({ name }) => name), ["old"]);
    }
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

Deno.test("a screenshot and a volume's files over libvirt's protocol fail wherever the host does", async (t) => {
  const pool = { name: "p", uuid: DOM.uuid };
  for (const point of ["before the first byte", "after some", "at the answer to the end"]) {
    await t.step(point, async () => {
      const broken = { code: 38, message: "broken" };
      const rule = (ret?: unknown) => (packet: Received) => {
        // A stream's own packet is our end of it.
        if (packet.header.type === 3) return packet.fail(broken);
        packet.reply(ret);
        if (point !== "before the first byte") packet.streamData(BYTES);
        if (point === "at the answer to the end") return packet.streamData(new Uint8Array(0));
        packet.finish(broken);
      };
      await using server = await ScriptedServer.start({
        ...HANDSHAKE,
        DOMAIN_LOOKUP_BY_NAME: (call) => call.reply({ dom: DOM }),
        DOMAIN_SCREENSHOT: rule({ mime: null }),
        STORAGE_POOL_LOOKUP_BY_NAME: (call) => call.reply({ pool }),
        STORAGE_VOL_LOOKUP_BY_NAME: (call) => call.reply({ vol: VOL }),
        STORAGE_VOL_GET_INFO_FLAGS: (call) => call.reply({ type: 0, capacity: 3n, allocation: 3n }),
        STORAGE_VOL_DOWNLOAD: rule(),
      });
      await using connection = await connect(server.uri, { keepalive: false });
      await assert.rejects((await connection.domains.get("web")).screenshot(), { code: "SYSTEM_ERROR" });
      const volume = await (await connection.storagePools.get("p")).volumes.get("v");
      await leavesNothing(volume, { code: "SYSTEM_ERROR" });
    });
  }
});

const DEVICES =
  "<serial type='pty'/><channel type='unix'><target type='virtio' name='org.test.0'/></channel>";

/** The streams that the embedded hypervisor has. */
const EMBEDDED: Readonly<Record<string, readonly [Way, (connection: Connection) => Promise<DriverStream>]>> =
  {
    domainOpenConsole: ["both", async (c) => await (await c.domains.get("vm")).openConsole()],
    domainOpenChannel: ["both", async (c) => await (await c.domains.get("vm")).openChannel()],
    domainScreenshot: [
      "read",
      async (c) => {
        const { ref } = await c.domains.get("vm");
        return (await c.tables.hypervisor.domainScreenshot!(ref, 0, 0)).stream;
      },
    ],
    storageVolUpload: [
      "write",
      async (c) => await c.tables.storage!.storageVolUpload!(await refOf(c), 0n, 0n, 1),
    ],
    storageVolDownload: [
      "read",
      async (c) => await c.tables.storage!.storageVolDownload!(await refOf(c), 0n, 0n, 1),
    ],
  };

async function volumeOf(connection: Connection): Promise<StorageVolume> {
  const pool = await connection.storagePools.get("default-pool");
  const known = await pool.volumes.find("v");
  if (known !== undefined) return known;
  const volume = await pool.volumes.create(
    "<volume><name>v</name><capacity unit='MiB'>1</capacity><allocation>0</allocation></volume>",
  );
  await new Blob([new Uint8Array(1 << 20).fill(7)]).stream().pipeTo(await volume.upload());
  return volume;
}

const refOf = async (connection: Connection) => (await volumeOf(connection)).ref;

for (const [method, [way, open]] of Object.entries(EMBEDDED)) {
  Deno.test(`${method} in the embedded hypervisor fails for whoever uses its stream, wherever it fails`, async (t) => {
    const withHost = async (
      use: (connection: Connection, host: ReturnType<typeof testHost>) => Promise<void>,
    ) => {
      await using host = testHost({ domains: [domainXml("vm", { devices: DEVICES })] });
      await using connection = await connect(host.uri);
      await volumeOf(connection);
      await use(connection, host);
    };
    const readers = way === "write" ? [] : [READERS["a reader"]!];
    if (method === "storageVolDownload") readers.push(READERS["a reader of holes"]!);
    for (const afterBytes of way === "both" ? [1] : [0, 1, (1 << 20) - 1]) {
      await t.step(`the host fails after ${afterBytes} bytes`, async () => {
        await withHost(async (connection, host) => {
          host.rule({ call: method as "domainScreenshot", fail: "SYSTEM_ERROR", afterBytes });
          if (method === "domainScreenshot" && afterBytes > 1) return;
          for (const read of readers) {
            const reading = read(await open(connection));
            const guest = host.guest("vm");
            if (way === "both") {
              const printing = method === "domainOpenConsole" ? guest.console : guest.channel("org.test.0");
              printing.print("hello");
            }
            await assert.rejects(reading, { code: "SYSTEM_ERROR" });
          }
          if (way === "write") {
            const stream = await open(connection);
            const { size, stream: bytes } = {
              size: 1 << 20,
              stream: new Blob([new Uint8Array(1 << 20)]).stream(),
            };
            assert(size > afterBytes);
            await assert.rejects(bytes.pipeTo(stream.writable), { code: "SYSTEM_ERROR" });
          }
          if (method === "storageVolDownload") {
            await leavesNothing(await volumeOf(connection), { code: "SYSTEM_ERROR" });
          }
        });
      });
    }
    for (const late of [false, true]) {
      await t.step(`it is given up${late ? ", and used after that" : ""}`, async () => {
        await withHost(async (connection) => {
          const stream = await open(connection);
          const read = readers.at(-1);
          let reading = late || read === undefined ? undefined : assert.rejects(read(stream), ENOUGH);
          if (method !== "domainScreenshot" || late) await stream.abort(ENOUGH);
          // A picture has come in one piece.
          else return void await reading?.catch(() => {});
          if (read !== undefined) await (reading ??= assert.rejects(read(stream), ENOUGH));
          if (way !== "read") await assert.rejects(closing(stream), ENOUGH);
        });
      });
    }
    if (method !== "domainScreenshot") {
      await t.step("its connection is closed", async () => {
        await withHost(async (connection) => {
          const stream = await open(connection);
          await connection.close();
          const wanted = { code: "INVALID_CONN" };
          for (const read of readers.slice(0, 1)) await assert.rejects(read(stream), wanted);
          if (way !== "read") await assert.rejects(closing(stream), wanted);
        });
      });
    }
    if (way === "both") {
      await t.step("the guest stops", async () => {
        await withHost(async (connection) => {
          const stream = await open(connection);
          await (await connection.domains.get("vm")).destroy();
          await assert.rejects(closing(stream), { code: "OPERATION_INVALID" });
          await Array.fromAsync(stream.readable);
        });
      });
    }
  });
}

peerTest(
  "a volume's streams of an ESX host fail for whoever uses them, wherever they fail",
  ["vcsim"],
  async (t) => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    await using connection = await connect(
      `esx://127.0.0.1:${relay.port}/?transport=http`,
      { ...credentials(host), keepalive: false },
    );
    const [pool] = await connection.storagePools.list();
    const [volume] = await pool!.volumes.list();
    const bytes = new Uint8Array(300_000).fill(7);
    await new Blob([bytes]).stream().pipeTo(await volume!.upload());
    let action: Parameters<VcsimRelay["rule"]>[0] = () => undefined;
    relay.rule((call) => call.method.startsWith("/folder/") ? action(call) : undefined);
    const read = async (sparse?: true) => {
      const stream = await volume!.download(sparse ? { sparse } : {} as never) as ReadableStream<unknown>;
      return await Array.fromAsync(stream);
    };
    const cases = [
      ["before the answer", () => ({ hangUp: "before" as const }), { code: "RPC" }],
      ["in its middle", () => ({ hangUp: "middle" as const }), { code: "RPC" }],
      ["by a refusal", () => ({ status: 507 }), { code: "HTTP_ERROR" }],
    ] as const;
    for (const [how, does, wanted] of cases) {
      await t.step(how, async () => {
        action = does;
        await assert.rejects(read(), wanted);
        await assert.rejects(read(true), wanted);
        await leavesNothing(volume!, wanted);
        const upload = new Blob([bytes]).stream();
        await assert.rejects(async () => await upload.pipeTo(await volume!.upload()));
        action = () => undefined;
      });
    }
    await t.step("by who gives it up", async () => {
      const ref = volume!.ref;
      const { storage } = connection.tables;
      for (const sparse of [false, true]) {
        const stream = await storage!.storageVolDownload!(ref, 0n, 0n, sparse ? 1 : 0);
        await stream.abort(ENOUGH);
        await assert.rejects(
          Array.fromAsync<unknown>(sparse ? stream.sparse!.readable : stream.readable),
          ENOUGH,
        );
        const upload = await storage!.storageVolUpload!(ref, 0n, 0n, sparse ? 1 : 0);
        await upload.abort(ENOUGH);
        const writer = (sparse ? upload.sparse!.writable : upload.writable).getWriter();
        writer.closed.catch(() => {});
        await assert.rejects(writer.write(BYTES).then(() => writer.close()));
      }
    });
  },
);
