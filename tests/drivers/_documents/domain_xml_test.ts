import assert from "node:assert/strict";
import { documents } from "../../../core/config/mod.ts";
import { VirtError } from "../../../mod.ts";
import {
  documentFlags,
  type DomainFacts,
  domainXml,
  metadataNodes,
  metadataText,
} from "../../../drivers/_documents/mod.ts";
import { Judge } from "../../core/config/_judge.ts";
import { peerTest } from "../../hosts/peers.ts";
import { readMachine } from "./_small_hypervisor.ts";

const address = { type: "drive", controller: "0", bus: "1", target: "0", unit: "1" } as const;

const RUNNING: DomainFacts = {
  type: "vbox",
  name: "web & co",
  uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f",
  id: 3,
  title: "Web",
  description: "a <text>",
  metadata: [{ name: "app:x", attributes: { "xmlns:app": "urn:app" } }],
  memoryKib: 1n << 21n,
  currentMemoryKib: 1048576,
  vcpus: 4,
  currentVcpus: 2,
  arch: "x86_64",
  machine: "pc",
  devices: {
    emulator: "/usr/bin/VBoxHeadless",
    disk: [
      { type: "file", device: "disk", source: { file: "/a.vdi" }, target: { dev: "vdb", bus: "virtio" } },
      { type: "file", device: "cdrom", target: { dev: "hdd", bus: "ide" }, address },
      {
        type: "file",
        device: "disk",
        target: { dev: "sda", bus: "scsi" },
        address,
        alias: { name: "ua-mine" },
      },
    ],
    controller: [{ type: "scsi", index: 0 }],
    interface: [
      { type: "network", source: { network: "default" }, target: { dev: "vnet7" } },
      { type: "network", source: { network: "default" }, target: { dev: "web0" } },
    ],
    serial: [],
    graphics: [{ type: "vnc", port: 5900, passwd: "hush" }],
    memballoon: { model: "none" },
  },
  more: { os: { boot: [{ dev: "hd" }] } as never, features: { acpi: true }, onCrash: "restart" },
};

function aliases(xml: string): (string | undefined)[] {
  const { disk = [], controller = [], interface: cards = [], graphics = [], memballoon } =
    documents.domain.parse(xml).devices ?? {};
  return [...disk, ...controller, ...cards, ...graphics, memballoon!].map((device) =>
    (device as { alias?: { name: string } }).alias?.name
  );
}

peerTest("domainXml() fits libvirt's grammar, whatever it is for", ["schemas"], () => {
  using judge = new Judge();
  for (let flags = 0; flags < 16; flags++) {
    for (const facts of [RUNNING, { type: "lxc", name: "c", uuid: RUNNING.uuid, memoryKib: 1, vcpus: 1 }]) {
      assert.equal(judge.verdict(domainXml(facts, documentFlags(flags)), "domain"), "");
    }
  }
});

Deno.test("domainXml() tells what a domain is, with libvirt's defaults", () => {
  const config = documents.domain.parse(domainXml(RUNNING));
  assert.equal(config.id, 3);
  assert.deepEqual([config.name, config.title, config.description], ["web & co", "Web", "a <text>"]);
  assert.deepEqual(config.metadata, RUNNING.metadata);
  assert.deepEqual(config.memory, { unit: "KiB", value: 2097152 });
  assert.deepEqual(config.currentMemory, { unit: "KiB", value: 1048576 });
  assert.deepEqual(config.vcpu, { placement: "static", current: 2, value: 4 });
  assert.deepEqual(config.os, {
    type: { arch: "x86_64", machine: "pc", value: "hvm" },
    boot: [{ dev: "hd" }],
  });
  assert.deepEqual(config.clock, { offset: "utc" });
  assert.deepEqual([config.onPoweroff, config.onReboot, config.onCrash], ["destroy", "restart", "restart"]);
  assert.deepEqual(config.devices?.disk?.[1]?.address, address);
  assert.equal(config.devices?.serial, undefined);
});

Deno.test("domainXml() names devices of a domain that runs as libvirt does, and keeps the names that users gave", () => {
  assert.deepEqual(aliases(domainXml(RUNNING)), [
    "virtio-disk1",
    "ide0-1-1",
    "ua-mine",
    "scsi0",
    "net0",
    "net1",
    undefined,
    "balloon0",
  ]);
  const users = [undefined, undefined, "ua-mine", undefined, undefined, undefined, undefined, undefined];
  assert.deepEqual(aliases(domainXml(RUNNING, { inactive: true })), users);
  assert.deepEqual(aliases(domainXml(RUNNING, { migratable: true })), users);
  assert.deepEqual(aliases(domainXml({ ...RUNNING, id: undefined })), users);
  const nameless = domainXml({ ...RUNNING, namesDevices: false });
  assert.deepEqual(aliases(nameless), users);
  assert.match(nameless, /<target dev='vnet7'\/>/);
});

Deno.test("domainXml() of an inactive domain has neither id nor what its host named", () => {
  const { id, devices } = documents.domain.parse(domainXml(RUNNING, { inactive: true }));
  assert.equal(id, undefined);
  assert.deepEqual(devices?.interface?.map(({ target }) => target?.dev), [undefined, "web0"]);
  const migratable = documents.domain.parse(domainXml(RUNNING, { migratable: true }));
  assert.equal(migratable.id, 3);
  assert.deepEqual(migratable.devices?.interface?.map(({ target }) => target?.dev), [undefined, "web0"]);
  const live = documents.domain.parse(domainXml(RUNNING));
  assert.deepEqual(live.devices?.interface?.map(({ target }) => target?.dev), ["vnet7", "web0"]);
});

Deno.test("domainXml() tells passwords to those alone who may see them", () => {
  assert(!domainXml(RUNNING, documentFlags(2 + 8)).includes("hush"));
  assert(domainXml(RUNNING, documentFlags(1)).includes("hush"));
});

Deno.test("domainXml() refuses facts that libvirt's grammar does not know", () => {
  assert.throws(() => domainXml({ ...RUNNING, uuid: "?" }), VirtError);
});

Deno.test("What domainXml() tells, readDocument() reads on another host", () => {
  const facts: DomainFacts = {
    ...RUNNING,
    type: "bhyve",
    machine: undefined,
    currentMemoryKib: undefined,
    currentVcpus: undefined,
    more: {},
    devices: {
      disk: [{ type: "file", source: { file: "/a" }, target: { dev: "sda", bus: "sata" }, address }],
      memballoon: { model: "none" },
    },
  };
  const { value } = readMachine(domainXml(facts));
  const { name, uuid, title, description, metadata } = RUNNING;
  assert.deepEqual(value.identity, { name, uuid, title, description, metadata });
  assert.deepEqual([value.size.memoryBytes, value.size.vcpus], [2n ** 31n, 4]);
  assert.deepEqual(value.disks, [{ type: "file", file: "/a", dev: "sda", bus: "sata" }]);
});

Deno.test("metadataText() keeps elements as text, from which metadataNodes() has them again", () => {
  const nodes = [{ name: "app:x", attributes: { "xmlns:app": "urn:app", y: "<&>" }, children: ["it's"] }];
  assert.deepEqual(metadataNodes(metadataText(nodes)), nodes);
  assert.deepEqual([metadataText([]), metadataNodes("")], ["", []]);
});
