import assert from "node:assert/strict";
import { type Closed, connect, type DriverConnection } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import {
  KEEPALIVE_PROGRAM,
  KeepaliveProcedure,
  remoteProcedures as remote,
} from "../../drivers/libvirt/wire/mod.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { until } from "../hosts/until.ts";
import { callFrame } from "./_call_frame.ts";
import { RawClient } from "./_raw_client.ts";
import { ServedDaemon } from "./_served.ts";

Deno.test("denovirtd forgets what clients have made with the last of them, as libvirtd does", async () => {
  await using served = await ServedDaemon.start({ uris: ["test:///default?world=forgotten"] });
  {
    await using one = await connect(served.uri);
    await (await one.domains.get("test")).destroy();
    await using two = await connect(served.uri);
    await one.close();
    assert.equal((await (await two.domains.get("test")).state()).state, "shutoff");
  }
  await until(() => served.daemon.clients === 0, "the clients' end");
  await using next = await connect(served.uri);
  assert.equal((await (await next.domains.get("test")).state()).state, "running");
});

Deno.test("denovirtd keeps what one client has made for the next one where it is told to", async () => {
  await using served = await ServedDaemon.start({ uris: ["test:///default?world=kept"], keep: true });
  {
    await using one = await connect(served.uri);
    await (await one.domains.get("test")).suspend();
  }
  await until(() => served.daemon.clients === 0, "the client's end");
  await using next = await connect(served.uri);
  assert.equal((await (await next.domains.get("test")).state()).state, "paused");
});

Deno.test("What a client starts to end with it ends when it has gone", async () => {
  await using served = await ServedDaemon.start({ uris: ["test:///default?world=autodestroy"] });
  await using other = await connect(served.uri);
  const one = await connect(served.uri);
  const xml = "<domain type='test'><name>brief</name><memory>1024</memory><os><type>hvm</type></os></domain>";
  await one.domains.create(xml, { autodestroy: true });
  assert.notEqual(await other.domains.find("brief"), undefined);
  await one.close();
  await until(async () => await other.domains.find("brief") === undefined, "the domain's end");
});

Deno.test("What a client has opened is disposed of once, however that comes", async () => {
  const goes = {
    "with a good-bye": async ({ uri }) => await (await connect(uri)).close(),
    "without one": async ({ socket }) => await (await RawClient.open(socket)).rpc.close(),
    "as its connection is lost": async ({ socket }, end) => {
      await using client = await RawClient.open(socket);
      end({ reason: "eof" });
      await client.rpc.closed;
    },
  } satisfies Record<string, (served: ServedDaemon, end: (closed: Closed) => void) => Promise<void>>;
  for (const [how, go] of Object.entries(goes)) {
    const { promise, resolve } = Promise.withResolvers<Closed>();
    let disposals = 0;
    const opened: DriverConnection = {
      driver: "counting",
      hypervisor: {},
      events: { deliver: () => {}, subscribe: () => Promise.resolve(), unsubscribe: () => Promise.resolve() },
      closed: promise,
      [Symbol.asyncDispose]: () => Promise.resolve(void disposals++),
    };
    await using served = await ServedDaemon.start({
      uris: [{ name: "test:///default", open: () => Promise.resolve(opened) }],
    });
    await go(served, resolve);
    await until(() => served.daemon.clients === 0, "the client's end");
    assert.equal(disposals, 1, how);
  }
});

Deno.test("Denovirtd.stop() answers the calls that run, takes no more clients and removes its sockets", async () => {
  const served = await ServedDaemon.start({ uris: ["test:///default?latency=200"] });
  await using client = await RawClient.open(served.socket);
  const answer = client.rpc.call(remote.nodeGetInfo, undefined);
  await until(() => /^denovirtd_calls_running 1$/m.test(served.daemon.metrics()), "the call");
  const stopped = served.daemon.stop();
  assert.equal((await answer).model, "i686");
  await stopped;
  await client.rpc.closed;
  await assert.rejects(Deno.connect({ transport: "unix", path: served.socket }));
  await served[Symbol.asyncDispose]();
});

Deno.test("denovirtd asks a silent client that wants it whether it is there, and lets it go if it does not say", async () => {
  await using served = await ServedDaemon.start({ keepalive: { intervalMs: 100, count: 2 } });
  // This one answers by itself.
  await using alive = await RawClient.open(served.socket);
  assert.deepEqual(await alive.rpc.call(remote.connectSupportsFeature, { feature: 10 }), { supported: 1 });
  using dead = await Deno.connect({ transport: "unix", path: served.socket });
  await dead.write(callFrame(remote.connectSupportsFeature, { feature: 10 }, 1));
  const come: number[] = [];
  const buffer = new Uint8Array(4096);
  for (let count; (count = await dead.read(buffer)) !== null;) come.push(...buffer.subarray(0, count));
  // The answer, and as many questions as there are intervals before it is given up.
  const ping = new DataView(Uint8Array.from(come).buffer, 32);
  assert.equal(ping.getUint32(4), KEEPALIVE_PROGRAM);
  assert.equal(ping.getUint32(12), KeepaliveProcedure.ping);
  assert.equal(come.length, 32 + 2 * 28);
  assert.equal((await alive.rpc.call(remote.nodeGetInfo, undefined)).model, "i686");
});

Deno.test("denovirtd lets a client go that takes no events, once too many wait for it", async () => {
  await using host = testHost({ domains: 1 });
  await using served = await ServedDaemon.start({
    uris: [host.uri],
    limits: { unsentBytesPerClient: 100_000 },
  });
  await using other = await connect(served.uri);
  using deaf = await Deno.connect({ transport: "unix", path: served.socket });
  for (
    const frame of [
      callFrame(remote.connectOpen, { name: null, flags: 0 }, 1),
      callFrame(remote.connectDomainEventRegister, undefined, 2),
    ]
  ) {
    await deaf.write(frame);
    await deaf.read(new Uint8Array(32));
  }
  assert.equal(served.daemon.clients, 2);
  for (let count = 0; served.daemon.clients === 2; count++) {
    assert(count < 100_000, "nobody counts what is unsent");
    await host.emit({ type: "domain.lifecycle", domain: "vm1", event: "started", detail: "booted" });
    // Sockets have their turn now and then.
    if (count % 1000 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  assert.equal((await other.domains.list()).length, 1);
});

peerTest("denovirtd answers what libvirtd does when it is asked for its features", ["libvirtd"], async () => {
  await using libvirtd = await PrivateLibvirtd.start();
  await using served = await ServedDaemon.start();
  const features = async (socket: string) => {
    await using client = await RawClient.open(socket, "test:///default");
    const found: number[] = [];
    for (let feature = 1; feature <= 30; feature++) {
      if (await client.rpc.callFor(remote.connectSupportsFeature, { feature }, "supported")) {
        found.push(feature);
      }
    }
    return found;
  };
  const [theirs, ours] = [await features(libvirtd.socket), await features(served.socket)];
  const passing = 8;
  assert.deepEqual(theirs.filter((feature) => !ours.includes(feature)), [passing]);
  // What the embedded hypervisor can do beyond the test driver is about migration.
  const migration = new Set([1, 3, 4, 5, 6, 7, 11, 12, 13]);
  assert.deepEqual(ours.filter((feature) => !theirs.includes(feature) && !migration.has(feature)), []);
});
