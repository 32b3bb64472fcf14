import assert from "node:assert/strict";
import type { Domain, VirtError } from "@denovirt/denovirt";
import type { DomainConfig } from "@denovirt/denovirt/config";
import { withDocuments } from "../../../core/migration/migrate_options.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

const DOMAIN: DomainConfig = {
  type: "test",
  name: "c",
  memory: { value: 1 },
  os: { type: { value: "hvm" } },
};
const DISK = { disk: { type: "file", source: { file: "/d" }, target: { dev: "vda" } } } as const;
const BACKUP = { mode: "push" } as const;
const CPU = { mode: "host-model" } as const;

/** Each call with a config, which call of the driver it becomes, and how the document that this is given begins. */
const CALLS: readonly (readonly [
  name: string,
  call: (domain: Domain) => PromiseLike<unknown> | { readonly done: Promise<unknown> },
  driver: string,
  document: string,
])[] = [
  [
    "domains.define()",
    ({ connection }) => connection.domains.define(DOMAIN),
    "domainDefineXMLFlags",
    "<domain ",
  ],
  ["domains.create()", ({ connection }) => connection.domains.create(DOMAIN), "domainCreateXML", "<domain "],
  [
    "domains.restore()",
    ({ connection }) => connection.domains.restore("/s", { xml: DOMAIN }),
    "domainRestoreFlags",
    "<domain ",
  ],
  [
    "domains.defineSaveImage()",
    ({ connection }) => connection.domains.defineSaveImage("/s", DOMAIN),
    "domainSaveImageDefineXML",
    "<domain ",
  ],
  [
    "domainXmlToNative()",
    ({ connection }) => connection.domainXmlToNative("f", DOMAIN),
    "connectDomainXMLToNative",
    "<domain ",
  ],
  ["compareCpu()", ({ connection }) => connection.compareCpu(CPU), "connectCompareCPU", "<cpu "],
  [
    "compareHypervisorCpu()",
    ({ connection }) => connection.compareHypervisorCpu(CPU),
    "connectCompareHypervisorCPU",
    "<cpu ",
  ],
  [
    "baselineCpuXml()",
    ({ connection }) => connection.baselineCpuXml([CPU, "<cpu/>"]),
    "connectBaselineCPU",
    "<cpu ",
  ],
  [
    "baselineHypervisorCpuXml()",
    ({ connection }) => connection.baselineHypervisorCpuXml([CPU]),
    "connectBaselineHypervisorCPU",
    "<cpu ",
  ],
  ["attachDevice()", (domain) => domain.attachDevice(DISK), "domainAttachDeviceFlags", "<disk "],
  ["updateDevice()", (domain) => domain.updateDevice(DISK), "domainUpdateDeviceFlags", "<disk "],
  ["detachDevice()", (domain) => domain.detachDevice(DISK), "domainDetachDeviceFlags", "<disk "],
  ["save()", (domain) => domain.save("/s", { xml: DOMAIN }), "domainSaveFlags", "<domain "],
  [
    "defineManagedSave()",
    (domain) => domain.defineManagedSave(DOMAIN),
    "domainManagedSaveDefineXML",
    "<domain ",
  ],
  [
    "backupBegin()",
    (domain) => domain.backupBegin({ backupXml: BACKUP }),
    "domainBackupBegin",
    "<domainbackup ",
  ],
  [
    "backupBegin() with a checkpoint",
    (domain) => domain.backupBegin({ checkpointXml: { name: "c" } }),
    "domainBackupBegin",
    "<domaincheckpoint>",
  ],
  ["blockCopy()", (domain) => domain.blockCopy("vda", DISK), "domainBlockCopy", "<disk "],
  [
    "snapshots.create()",
    (domain) => domain.snapshots.create({ name: "s" }),
    "domainSnapshotCreateXML",
    "<domainsnapshot>",
  ],
  [
    "checkpoints.create()",
    (domain) => domain.checkpoints.create({ name: "c" }),
    "domainCheckpointCreateXML",
    "<domaincheckpoint>",
  ],
];

for (const [name, call, driver, document] of CALLS) {
  Deno.test(`${name} takes a config, and sends its document`, async () => {
    const host = new FakeHost({ [driver]: () => Promise.reject(new Error("seen")) });
    const domain = await host.domain();
    const made = call(domain);
    await assert.rejects(async () => await ("done" in made ? made.done : made));
    const [, ...args] = host.calls.find(([called]) => called === driver) ?? [];
    assert(args.flat().some((arg) => typeof arg === "string" && arg.startsWith(document)), String(args));
    await host.connection.close();
  });
}

Deno.test("Domain.migrate() takes configs for what the guest is to be there", async () => {
  const what = "Cannot migrate";
  const options = await withDocuments({ live: true, destXml: DOMAIN, persistentXml: "<domain/>" }, what);
  assert(typeof options?.destXml === "string" && options.destXml.startsWith("<domain "));
  assert.equal(options.persistentXml, "<domain/>");
  assert.equal(options.live, true);
  assert.equal(await withDocuments(undefined, what), undefined);
  await assert.rejects(withDocuments({ destXml: { ...DOMAIN, name: 5 as never } }, what), {
    code: "XML_ERROR",
  });
});

Deno.test("Network.update() takes each part of a network as its config", async () => {
  const host = new FakeHost({ networkLookupByName: { name: "n", uuid: WEB.uuid }, networkUpdate: undefined });
  const network = await host.connection.networks.get("n");
  await network.update("add-last", "ip-dhcp-host", { mac: "52:54:00:00:00:01", ip: "192.0.2.9" });
  await network.update("modify", "portgroup", { name: "p", default: true });
  await network.update("add-last", "dns-txt", { name: "a", value: "b" });
  await network.update("add-last", "forward-interface", { dev: "eth0" });
  const sent = host.taken().filter(([name]) => name === "networkUpdate").map((call) => call[5]);
  assert.deepEqual(sent, [
    '<host mac="52:54:00:00:00:01" ip="192.0.2.9"/>\n',
    '<portgroup name="p" default="yes"/>\n',
    '<txt name="a" value="b"/>\n',
    '<interface dev="eth0"/>\n',
  ]);
  await assert.rejects(network.update("add-last", "ip-dhcp-host", { mac: 1 as never, ip: "" }), {
    code: "XML_ERROR",
  });
  await assert.rejects(network.update("add-last", "dns-txt", 5 as never), TypeError);
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});

Deno.test("A config that does not fit is refused with where and why, and nothing is sent", async () => {
  const host = new FakeHost({ domainDefineXMLFlags: undefined, domainBackupBegin: undefined });
  const domain = await host.domain();
  host.taken();
  const wrong = { ...DOMAIN, memory: { value: "much" } } as never;
  for (
    const refused of [
      () => domain.connection.domains.define(wrong),
      () => domain.save("/s", { xml: wrong }).done,
    ]
  ) {
    await assert.rejects(refused, (error: VirtError) => {
      assert.equal(error.code, "XML_ERROR");
      assert.equal(error.outcome, "not-sent");
      assert.deepEqual(error.issues?.map(({ path, found }) => [path.join("."), found]), [[
        "memory.value",
        '"much"',
      ]]);
      return true;
    });
  }
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});
