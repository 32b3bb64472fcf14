import assert from "node:assert/strict";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import { until } from "../hosts/until.ts";
import { callFrame } from "./_call_frame.ts";
import { fakeConnection, type FakeParts, fakeStream } from "./_fake_driver.ts";
import { FakePeer, pingFrame, quiet, serveFake } from "./_fake_peer.ts";

const open = callFrame(remote.connectOpen, { name: null, flags: 0 }, 1);

/** Calls that a test answers one by one. */
class HeldCalls {
  readonly names: string[] = [];
  readonly #held: PromiseWithResolvers<unknown>[] = [];
  most = 0;

  get open(): number {
    return this.#held.length;
  }

  readonly table: NonNullable<FakeParts["hypervisor"]> = {
    domainLookupByName: (name: string) => this.#hold(name),
    domainDefineXML: (xml: string) => this.#hold(`long ${xml.length}`),
    nodeGetFreeMemory: () => this.#hold("memory"),
  };

  #hold(name: string): Promise<unknown> {
    this.names.push(name);
    const call = Promise.withResolvers<unknown>();
    this.#held.push(call);
    this.most = Math.max(this.most, this.open);
    return call.promise;
  }

  /** Answers the oldest with an error. */
  fail(): void {
    this.#held.shift()!.reject(new Error("no such domain"));
  }

  async failAll(): Promise<void> {
    while (this.open > 0) {
      this.fail();
      await quiet();
    }
  }
}

const byName = (name: string, serial: number) => callFrame(remote.domainLookupByName, { name }, serial);

Deno.test("Calls that wait are all answered where those before them are answered at once", async () => {
  const driver = new HeldCalls();
  const peer = new FakePeer();
  const { client, served } = serveFake(peer, fakeConnection({ hypervisor: driver.table }));
  peer.send(open);
  await quiet();
  for (let serial = 2; serial < 66; serial++) peer.send(byName("slow", serial));
  for (let serial = 66; serial < 266; serial++) {
    peer.send(callFrame(remote.connectGetURI, undefined, serial));
  }
  await quiet();
  assert.equal(client.running, 64);
  await driver.failAll();
  assert.deepEqual(peer.answered.sort((a, b) => a - b), Array.from({ length: 265 }, (_, index) => index + 1));
  assert.equal(client.running, 0);
  peer.end();
  await served;
});

Deno.test("A client whose waiting calls are refused is listened to again", async () => {
  const driver = new HeldCalls();
  const peer = new FakePeer();
  const { client, served } = serveFake(peer, fakeConnection({ hypervisor: driver.table }), {
    limits: { callsPerClient: 2, waitingBytesPerClient: 32768 },
  });
  peer.send(open);
  await quiet();
  peer.send(byName("one", 2), byName("two", 3));
  // Longer than its arguments are: refused, before the driver sees it.
  const junk = { ...remote.nodeGetFreeMemory, args: remote.domainLookupByName.args } as never;
  for (let serial = 4; serial < 104; serial++) {
    peer.send(callFrame(junk, { name: "x".repeat(6000) } as never, serial));
  }
  await quiet();
  assert(peer.taken < 100_000 + 65536, "more is taken than may wait");
  await driver.failAll();
  await quiet(2000);
  assert.equal(peer.answered.length, 103);
  assert.equal(client.running, 0);
  peer.end();
  await served;
});

Deno.test("A long call has its turn beside short ones, and they have theirs; long ones run one by one", async () => {
  const driver = new HeldCalls();
  const peer = new FakePeer();
  const { served } = serveFake(peer, fakeConnection({ hypervisor: driver.table }), {
    limits: { callsPerClient: 2 },
  });
  const long = (serial: number) =>
    callFrame(remote.domainDefineXML, { xml: "x".repeat(1_100_000 + serial) }, serial);
  peer.send(open);
  await quiet();
  peer.send(byName("a", 2), byName("b", 3), long(4), byName("c", 5), byName("d", 6), long(7), byName("e", 8));
  await quiet(2000);
  assert.deepEqual(driver.names, ["a", "b"]);
  const next = async () => {
    driver.fail();
    await quiet(500);
    return driver.names.at(-1);
  };
  // As they came: without an end of `b`, and of all others, before it.
  assert.equal(await next(), "long 1100004");
  assert.equal(await next(), "c");
  // `c` is the oldest that runs beside the long one, which ends first.
  assert.equal(await next(), "d");
  assert.equal(await next(), "long 1100007");
  assert.equal(await next(), "e");
  await driver.failAll();
  assert.equal(driver.most, 2);
  assert.equal(peer.answered.length, 8);
  peer.end();
  await served;
});

Deno.test("Long calls do not keep short ones waiting where there is room for these", async () => {
  const driver = new HeldCalls();
  const peer = new FakePeer();
  const { served } = serveFake(peer, fakeConnection({ hypervisor: driver.table }), {
    limits: { callsPerClient: 3 },
  });
  const long = (serial: number) => callFrame(remote.domainDefineXML, { xml: "x".repeat(1_100_000) }, serial);
  peer.send(open);
  await quiet();
  peer.send(byName("a", 2), long(3), long(4), byName("b", 5));
  await quiet(2000);
  assert.deepEqual(driver.names, ["a", "long 1100000", "b"]);
  await driver.failAll();
  assert.equal(peer.answered.length, 5);
  peer.end();
  await served;
});

Deno.test("Waiting calls count at what they cost: a client of many small ones is held back", async () => {
  const driver = new HeldCalls();
  const peer = new FakePeer();
  const { served } = serveFake(peer, fakeConnection({ hypervisor: driver.table }), {
    limits: { callsPerClient: 1 },
  });
  peer.send(open);
  await quiet();
  peer.send(byName("held", 2));
  const call = callFrame(remote.nodeGetFreeMemory, undefined, 3);
  const many = new Uint8Array(call.length * 4096);
  for (let at = 0; at < many.length; at += call.length) many.set(call, at);
  for (let times = 0; times < 36; times++) peer.send(many);
  await quiet(1000);
  // 4 MiB are 7,767 such calls with what each costs beside its 28 bytes, and what has been read beyond them.
  assert(peer.taken < 8000 * call.length + 65536, `${peer.taken / call.length} calls were taken`);
  peer.close();
  await driver.failAll();
  await served;
});

Deno.test("Waiting calls run only as fast as their client takes the answers", async () => {
  const peer = new FakePeer();
  let asked = 0;
  let release = () => {};
  const { client, limits, ends, served } = serveFake(
    peer,
    fakeConnection({
      hypervisor: {
        nodeGetFreeMemory: () => new Promise((resolve) => release = () => resolve(1n)),
        connectGetCapabilities: () => (asked++, Promise.resolve("x".repeat(100_000))),
      },
    }),
    { limits: { callsPerClient: 1 } },
  );
  peer.send(open);
  await quiet();
  peer.pause();
  peer.send(callFrame(remote.nodeGetFreeMemory, undefined, 2));
  for (let serial = 3; serial < 1003; serial++) {
    peer.send(callFrame(remote.connectGetCapabilities, undefined, serial));
  }
  await quiet(500);
  release();
  await quiet(5000);
  assert(asked < 20, `${asked} documents of 100 kB were made for nobody`);
  assert(client.unsentBytes < limits.unsentBytesPerClient);
  peer.resume();
  for (let round = 0; peer.answered.length < 1002 && round < 1000; round++) await quiet(500);
  assert.equal(peer.answered.length, 1002);
  assert.deepEqual(ends, []);
  peer.end();
  await served;
});

Deno.test("Answers that are done while a client takes none wait, and pass no limit", async () => {
  const peer = new FakePeer();
  const held: (() => void)[] = [];
  const { client, limits, ends, served } = serveFake(
    peer,
    fakeConnection({
      hypervisor: {
        connectGetCapabilities: () =>
          new Promise((resolve) => held.push(() => resolve("x".repeat(3_000_000)))),
      },
    }),
  );
  peer.send(open);
  await quiet();
  peer.pause();
  for (let serial = 2; serial < 66; serial++) {
    peer.send(callFrame(remote.connectGetCapabilities, undefined, serial));
  }
  await quiet();
  assert.equal(client.running, 64);
  for (const answer of held) answer();
  await quiet();
  assert(client.unsentBytes < limits.unsentBytesPerClient, `${client.unsentBytes} bytes are unsent`);
  assert.deepEqual(ends, []);
  peer.resume();
  await quiet(5000);
  assert.equal(peer.answered.length, 65);
  assert.equal(client.running, 0);
  peer.end();
  await served;
});

Deno.test("A reply that is longer than what may wait for a client is refused, and the client goes on", async () => {
  const peer = new FakePeer();
  const { ends, served } = serveFake(
    peer,
    fakeConnection({ hypervisor: { connectGetCapabilities: () => Promise.resolve("x".repeat(200_000)) } }),
    { limits: { unsentBytesPerClient: 100_000 } },
  );
  peer.send(open);
  await quiet();
  peer.send(
    callFrame(remote.connectGetCapabilities, undefined, 2),
    callFrame(remote.connectGetURI, undefined, 3),
  );
  await quiet();
  const answers = peer.heard.map(({ serial, status }) => [serial, status]).sort(([a], [b]) => a! - b!);
  assert.deepEqual(answers, [[1, 0], [2, 1], [3, 0]]);
  assert.deepEqual(ends, []);
  peer.end();
  await served;
});

Deno.test("Pings whose pongs nobody takes are held back before a login like calls", async () => {
  const peer = new FakePeer();
  const { client, served } = serveFake(peer, fakeConnection({}), { users: { alice: "secret" } });
  peer.pause();
  const ping = pingFrame();
  const many = new Uint8Array(ping.length * 4096);
  for (let at = 0; at < many.length; at += ping.length) many.set(ping, at);
  for (let times = 0; times < 256; times++) peer.send(many);
  await quiet(20_000);
  assert(peer.taken < 2 << 20, `${peer.taken} bytes of pings were taken`);
  // Once it takes them it is listened to again.
  peer.resume();
  for (let round = 0; peer.taken < 256 * many.length && round < 1000; round++) await quiet(500);
  await quiet();
  assert.equal(peer.heard.length, 256 * 4096);
  client.evict("the test is over");
  await served;
});

Deno.test("A client that takes nothing goes when what it is told unasked has reached its limit", async () => {
  const peer = new FakePeer();
  const { client, ends, served } = serveFake(peer, fakeConnection({}), {
    limits: { unsentBytesPerClient: 64 << 10 },
  });
  peer.pause();
  const ping = pingFrame();
  for (let times = 0; times < 1000; times++) peer.send(ping);
  await quiet(500);
  // It is told that somebody is here each time that it is looked after.
  for (let times = 0; times < 10_000 && ends.length === 0; times++) client.tick(5);
  assert.deepEqual(ends, ["it does not take what it is sent"]);
  await served;
});

Deno.test("A driver that gives no stream where one belongs harms nobody, and takes no stream's place", async () => {
  const peer = new FakePeer();
  const readable = new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
  readable.getReader();
  const given = [
    undefined,
    null,
    fakeStream({ readable }),
    fakeStream({
      readable: new ReadableStream({ pull: () => Promise.reject(new Error("the disk is full")) }),
      abort: () => {
        throw new Error("abort() throws");
      },
    }),
  ];
  const { client, served } = serveFake(
    peer,
    fakeConnection({ storage: { storageVolDownload: () => Promise.resolve(given.shift()) } }),
    { limits: { streamsPerClient: 1 } },
  );
  peer.send(open);
  await quiet();
  const args = { vol: { pool: "p", name: "v", key: "k" }, offset: 0n, length: 0n, flags: 0 };
  for (let serial = 2; serial < 6; serial++) {
    peer.send(callFrame(remote.storageVolDownload, args, serial));
    await quiet();
    assert.equal(client.openStreams, 0, `a stream of the call ${serial}`);
  }
  assert.deepEqual(peer.answered, [1, 2, 3, 4, 5]);
  peer.end();
  await served;
});

Deno.test("Little of a client waits before it has logged in", async () => {
  const peer = new FakePeer();
  const { client, served } = serveFake(peer, fakeConnection({}), { users: { alice: "secret" } });
  // Answered when a key has been made, which takes more than a turn.
  const start = callFrame(
    remote.authSaslStart,
    { mech: "SCRAM-SHA-256", nil: 0, data: "n,,n=alice,r=abc" },
    1,
  );
  const many = new Uint8Array(start.length * 512);
  for (let at = 0; at < many.length; at += start.length) many.set(start, at);
  for (let times = 0; times < 64; times++) peer.send(many);
  await quiet(1000);
  assert(client.running > 0);
  assert(client.waitingBytes.calls <= 65536);
  assert(peer.taken < 3 * 65536, `${peer.taken} bytes were taken`);
  client.evict("the test is over");
  await served;
  // What it had begun ends by itself.
  await until(() => client.running === 0, "the end of its logins");
});
