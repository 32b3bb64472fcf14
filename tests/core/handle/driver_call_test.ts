import assert from "node:assert/strict";
import { connect, type Connection, type Domain, type ErrorObject, VirtError } from "@denovirt/denovirt";
import { callWords } from "../../../core/handle/call_words.ts";
import { FakeHost } from "../_fake_host.ts";

/** A call that a host refuses, as libvirtd does: a text that does not say what was tried. */
const REFUSED = () =>
  new VirtError("Requested operation is not valid: domain is already running", {
    code: "OPERATION_INVALID",
    domain: "QEMU",
    outcome: "refused",
    native: { kind: "libvirt", str1: "domain is already running" },
    cause: new Error("below"),
  });

/** A host that takes a moment to refuse. */
const refusing = (error: VirtError) => async (): Promise<never> => {
  await new Promise((resolve) => setTimeout(resolve));
  throw error;
};

async function failure(doing: Promise<unknown>): Promise<VirtError> {
  const error = await doing.then(() => undefined, (error) => error);
  assert.ok(error instanceof VirtError, String(error));
  return error;
}

Deno.test("a call's error says what was tried, of what, and where the caller was", async () => {
  const host = new FakeHost({ domainCreateWithFlags: refusing(REFUSED()) });
  const domain = await host.domain();
  async function myProvisioner() {
    await domain.start();
  }
  // The first of a process comes another way than the others.
  for (let turn = 0; turn < 2; turn++) {
    const error = await failure(myProvisioner());
    assert.equal(
      error.message,
      'Cannot start domain "web": Requested operation is not valid: domain is already running',
    );
    assert.equal(error.call, "domainCreateWithFlags");
    assert.deepEqual(error.object, { kind: "domain", name: "web" });
    assert.match(error.stack!, /Domain\.start/);
    assert.match(error.stack!, /myProvisioner .*driver_call_test\.ts/);
    assert.ok(error.stack!.startsWith(`VirtError: ${error.message}\n`), error.stack);
    const { code, number, domain: part, outcome, native, cause } = error;
    assert.deepEqual([code, number, part, outcome, native?.str1, (cause as Error).message], [
      "OPERATION_INVALID",
      55,
      "QEMU",
      "refused",
      "domain is already running",
      "below",
    ]);
  }
  await host.connection.close();
});

Deno.test("Domain.info(), which is asked often, rejects in the same way", async () => {
  const host = new FakeHost({ domainGetInfo: refusing(REFUSED()) });
  const domain = await host.domain();
  async function myInventory() {
    return await domain.info();
  }
  for (let turn = 0; turn < 2; turn++) {
    const error = await failure(myInventory());
    assert.equal(error.call, "domainGetInfo");
    assert.match(error.message, /^Cannot read the facts of domain "web": Requested/);
    assert.match(error.stack!, /myInventory .*driver_call_test\.ts/);
  }
  await assert.rejects(domain.info({ timeoutMs: "5" as never }), TypeError);
  await host.connection.close();
});

Deno.test("an error that a driver gives to many calls is another for each", async () => {
  const lost = REFUSED();
  const host = new FakeHost({ domainSuspend: refusing(lost), domainResume: refusing(lost) });
  const domain = await host.domain();
  const errors = await Promise.all([failure(domain.suspend()), failure(domain.resume())]);
  assert.deepEqual(errors.map(({ call }) => call), ["domainSuspend", "domainResume"]);
  assert.equal(lost.message, "Requested operation is not valid: domain is already running");
  await host.connection.close();
});

/** What a driver says, and what its caller is told. */
const TEXTS: readonly (readonly [driver: string, told: string])[] = [
  ["no", 'Cannot suspend domain "web": no'],
  ['Cannot suspend domain "web": no', 'Cannot suspend domain "web": no'],
  [
    'Cannot suspend domain "web", wanted it running: found it off',
    'Cannot suspend domain "web", wanted it running: found it off',
  ],
  [
    'Cannot use domain "web", wanted it running: found it off',
    'Cannot suspend domain "web", wanted it running: found it off',
  ],
  [
    "Cannot call the driver, wanted it open: found it closed",
    'Cannot suspend domain "web", wanted it open: found it closed',
  ],
  [
    "Cannot call domainSuspend, wanted an answer within 5 ms: none came",
    'Cannot suspend domain "web", wanted an answer within 5 ms: none came',
  ],
  [
    "Cannot access storage file '/web.img'",
    "Cannot suspend domain \"web\": cannot access storage file '/web.img'",
  ],
  [
    'Cannot use pool "p", wanted it active: found it off',
    'Cannot suspend domain "web": cannot use pool "p", wanted it active: found it off',
  ],
];

Deno.test("a driver's text that says what it cannot do is not said twice", async () => {
  for (const [text, told] of TEXTS) {
    const facts = { code: "INTERNAL_ERROR", domain: "NONE", outcome: "refused" } as const;
    const host = new FakeHost({ domainSuspend: refusing(new VirtError(text, facts)) });
    assert.equal((await failure((await host.domain()).suspend())).message, told);
    await host.connection.close();
  }
});

Deno.test("what a driver does not have is told in the same words, and names it", async () => {
  const host = new FakeHost({});
  const error = await failure((await host.domain()).suspend());
  assert.equal(
    error.message,
    'Cannot suspend domain "web": the driver "fake" does not support domainSuspend',
  );
  assert.equal(error.call, "domainSuspend");
  await host.connection.close();
});

type Failing = readonly [
  does: (connection: Connection, domain: Domain) => Promise<unknown>,
  call: string,
  object: ErrorObject | undefined,
  begins: string,
];

/** Calls of every kind that the embedded hypervisor refuses. */
const FAILING: readonly Failing[] = [
  [(c) => c.domains.get("x"), "domainLookupByName", { kind: "domain", name: "x" }, 'Cannot find domain "x"'],
  [
    (c) => c.domains.define("<domain type='test'><name>x</name></domain>"),
    "domainDefineXMLFlags",
    { kind: "domain", name: "x" },
    'Cannot define domain "x": cannot read',
  ],
  [
    (c) => c.domains.define("nonsense"),
    "domainDefineXMLFlags",
    undefined,
    "Cannot define a domain: cannot read",
  ],
  [(_, d) => d.resume(), "domainResume", { kind: "domain", name: "test" }, 'Cannot resume domain "test"'],
  [
    (_, d) => d.snapshots.get("x"),
    "domainSnapshotLookupByName",
    { kind: "snapshot", name: "x" },
    'Cannot find snapshot "x"',
  ],
  [
    (c) => c.networks.get("x"),
    "networkLookupByName",
    { kind: "network", name: "x" },
    'Cannot find network "x"',
  ],
  [
    async (c) => await (await c.storagePools.get("default-pool")).start(),
    "storagePoolCreate",
    { kind: "storage-pool", name: "default-pool" },
    'Cannot start storage pool "default-pool"',
  ],
  [
    async (c) => await (await c.storagePools.get("default-pool")).volumes.get("x"),
    "storageVolLookupByName",
    { kind: "storage-volume", name: "x" },
    'Cannot find storage volume "x"',
  ],
  [
    (c) => c.nodeDevices.get("x"),
    "nodeDeviceLookupByName",
    { kind: "node-device", name: "x" },
    'Cannot find host device "x"',
  ],
  [
    (c) => c.interfaces.get("x"),
    "interfaceLookupByName",
    { kind: "interface", name: "x" },
    'Cannot find host interface "x"',
  ],
  [
    (c) => c.nwfilters.get("x"),
    "nWFilterLookupByName",
    { kind: "nwfilter", name: "x" },
    'Cannot find network filter "x"',
  ],
  [
    (c) => c.domains.list({ timeoutMs: 0 }),
    "connectListAllDomains",
    { kind: "connection", name: "test:///default" },
    'Cannot list domains of "test:///default"',
  ],
];

for (const [does, call, object, begins] of FAILING) {
  Deno.test(`the embedded hypervisor's refusal of ${call} is told as ${begins}`, async () => {
    await using connection = await connect("test:///default");
    const error = await failure(does(connection, await connection.domains.get("test")));
    assert.equal(error.call, call);
    assert.deepEqual(error.object, object);
    assert.ok(error.message.startsWith(begins), error.message);
  });
}

Deno.test("a driver's error is told by its tables as it came", async () => {
  const host = new FakeHost({ domainSuspend: refusing(REFUSED()) });
  const { ref } = await host.domain();
  const error = await failure(host.connection.tables.hypervisor.domainSuspend!(ref));
  assert.equal(error.call, undefined);
  await host.connection.close();
});

Deno.test("there are words for each of libvirt's functions", async () => {
  const source = await Deno.readTextFile(
    new URL("../../../core/contract/generated/tables.gen.ts", import.meta.url),
  );
  const names = [...source.matchAll(/^ {2}(\w+)\?\(/gm)].map(([, name]) => name!);
  assert.ok(names.length > 350);
  assert.deepEqual(names.filter((name) => callWords(name).startsWith("call ")), []);
});

Deno.test("what is called on an embedded connection that is closed was not sent", async () => {
  const connection = await connect("test:///default");
  const domain = await connection.domains.get("test");
  await connection.close();
  for (const doing of [domain.start(), domain.info(), connection.domains.list()]) {
    const { code, outcome } = await failure(doing);
    assert.deepEqual([code, outcome], ["INVALID_CONN", "not-sent"]);
  }
});
