import assert from "node:assert/strict";
import { documents, domainOffers, hostOffers } from "../../../core/config/mod.ts";
import { VirtError } from "../../../mod.ts";
import {
  domainCapabilitiesXml,
  type DomainCapabilityFacts,
  hostCapabilitiesXml,
  type HostFacts,
} from "../../../drivers/_documents/mod.ts";
import { libvirtQuotes } from "../../../drivers/_documents/libvirt_quotes.ts";
import { parseXml } from "../../../core/config/xml/parse_xml.ts";
import { Judge } from "../../core/config/_judge.ts";
import { peerTest } from "../../hosts/peers.ts";

const LITTLE: HostFacts = { arch: "aarch64", guests: [] };

const HOST: HostFacts = {
  uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f",
  arch: "x86_64",
  cpu: {
    model: "Haswell",
    vendor: "Intel",
    microcode: { version: 37 },
    signature: { family: 6, model: 60, stepping: 3 },
    topology: { sockets: 1, dies: 1, cores: 2, threads: 2 },
  },
  cpuFeatures: ["vmx", "pcid"],
  cpuModes: ["pae", "vmx"],
  pageSizesKib: [4, 2048],
  sleepStates: ["mem", "hybrid"],
  iommu: true,
  migration: { live: true, transports: ["tcp"] },
  cells: [0, 1].map((id) => ({
    id,
    memoryKib: 1n << 23n,
    pages: [{ sizeKib: 4, count: 2097152 }],
    distances: id === 0 ? [10, 21] : [21, 10],
    cpus: [{ id: 2 * id, socket: 0, die: 0, core: id }, { id: 2 * id + 1, socket: 0, die: 0, core: id }],
  })),
  securityModels: [{ model: "dac", doi: "0", baselabel: [{ type: "kvm", value: "+64055:+64055" }] }],
  guests: [
    {
      osType: "hvm",
      arch: "x86_64",
      types: ["qemu", "kvm"],
      emulator: "/usr/bin/qemu",
      machines: [{ name: "pc", canonical: "pc-i440fx-7.2", maxVcpus: 255 }, {
        name: "old",
        deprecated: true,
      }],
      features: { pae: true, acpi: { default: true, toggle: true } },
    },
    { osType: "exe", arch: "armv7l", types: ["lxc"], loader: "/sbin/loader" },
  ],
};

const SORT: DomainCapabilityFacts = {
  emulator: "/usr/bin/bhyve",
  type: "bhyve",
  arch: "x86_64",
  machine: "pc",
  maxVcpus: 16,
  iothreads: false,
  os: { firmware: ["efi"] },
  loader: { type: ["pflash"], readonly: ["yes"] },
  loaders: ["/firmware/BHYVE_UEFI.fd"],
  cpu: {
    hostPassthrough: { hostPassthroughMigratable: ["on"] },
    hostModel: { model: "Haswell", vendor: "Intel" },
    models: [{ name: "qemu64", usable: true }, { name: "EPYC", vendor: "AMD", usable: false }, { name: "x" }],
  },
  memoryBacking: { sourceType: ["anonymous"] },
  devices: { disk: { bus: ["virtio", "sata"] }, hostdev: false, tpm: true },
  features: { genid: true, gic: false },
};

const fail = (code: VirtError["code"], message: string) =>
  new VirtError(message, { code: code as "INVALID_ARG", domain: "BHYVE", outcome: "refused" });

peerTest("hostCapabilitiesXml() fits libvirt's grammar, whatever is told", ["schemas"], () => {
  using judge = new Judge();
  const few: HostFacts = {
    ...LITTLE,
    sleepStates: [],
    guests: [{ osType: "exe", arch: "ppc64le", types: ["lxc"] }],
  };
  for (const facts of [few, HOST, LITTLE]) {
    assert.equal(judge.verdict(hostCapabilitiesXml(facts), "capability"), "");
  }
});

peerTest("domainCapabilitiesXml() fits libvirt's grammar, whatever is told", ["schemas"], () => {
  using judge = new Judge();
  for (const sort of [SORT, { emulator: "/x", type: "xen", arch: "aarch64" }]) {
    assert.equal(judge.verdict(domainCapabilitiesXml([sort], {}, fail), "domaincaps"), "");
  }
});

Deno.test("hostCapabilitiesXml() tells each fact, and what is not told not at all", () => {
  const { host, guest } = documents.capabilities.parse(hostCapabilitiesXml(HOST));
  assert.equal(host.uuid, HOST.uuid);
  assert.deepEqual(host.cpu.feature, [{ name: "vmx" }, { name: "pcid" }]);
  assert.deepEqual(host.cpu.features, { pae: true, vmx: true });
  assert.deepEqual(host.powerManagement, { suspendMem: true, suspendHybrid: true });
  assert.deepEqual(host.iommu, { support: true });
  assert.deepEqual(host.migrationFeatures, { live: true, uriTransports: { uriTransport: ["tcp"] } });
  const cell = host.topology?.cells.cell[1];
  assert.deepEqual(cell?.memory, { unit: "KiB", value: 8388608 });
  assert.deepEqual(cell?.distances?.sibling, [{ id: 0, value: 21 }, { id: 1, value: 10 }]);
  assert.deepEqual(cell?.cpus?.cpu?.[0], { id: 2, socketId: 0, dieId: 0, coreId: 1, siblings: "2-3" });
  assert.deepEqual(guest?.map(({ arch }) => arch.wordsize), [64, 32]);

  const little = documents.capabilities.parse(hostCapabilitiesXml(LITTLE));
  assert.deepEqual(little, { host: { cpu: { arch: "aarch64" } } });
});

Deno.test("hostOffers() reads the guests that hostCapabilitiesXml() was told of", () => {
  const { guests, arch } = hostOffers(documents.capabilities.parse(hostCapabilitiesXml(HOST)));
  assert.equal(arch, "x86_64");
  assert.deepEqual(guests.map(({ type, arch, wordSize, emulator }) => [type, arch, wordSize, emulator]), [
    ["qemu", "x86_64", 64, "/usr/bin/qemu"],
    ["kvm", "x86_64", 64, "/usr/bin/qemu"],
    ["lxc", "armv7l", 32, undefined],
  ]);
  assert.deepEqual(guests[0]?.machines, [
    { name: "pc", canonical: "pc-i440fx-7.2", maxVcpus: 255, deprecated: false },
    { name: "old", deprecated: true },
  ]);
});

Deno.test("domainCapabilitiesXml() tells each offer, and refuses what is asked for and not there", () => {
  const offers = domainOffers(documents.domainCapabilities.parse(domainCapabilitiesXml([SORT], {}, fail)));
  assert.equal(offers.maxVcpus, 16);
  const { os, cpu, devices, features } = documents.domainCapabilities.parse(
    domainCapabilitiesXml([SORT], {}, fail),
  );
  assert.deepEqual(os?.enum, [{ name: "firmware", value: ["efi"] }]);
  assert.deepEqual(os?.loader?.value, ["/firmware/BHYVE_UEFI.fd"]);
  assert.deepEqual(cpu?.mode.map(({ name, supported }) => [name, supported]), [
    ["host-passthrough", true],
    ["maximum", false],
    ["host-model", true],
    ["custom", true],
  ]);
  assert.deepEqual(devices, {
    disk: { supported: true, enum: [{ name: "bus", value: ["virtio", "sata"] }] },
    hostdev: { supported: false },
    tpm: { supported: true },
  });
  assert.deepEqual(features, { genid: { supported: true }, gic: { supported: false } });

  const sorts = [SORT, { ...SORT, arch: "aarch64", machine: "virt" }];
  const arm = documents.domainCapabilities.parse(domainCapabilitiesXml(sorts, { machine: "virt" }, fail));
  assert.equal(arm.arch, "aarch64");
  for (
    const [asked, wanted] of [
      [{ type: "kvm" }, 'wanted type bhyve: found "kvm"'],
      [{ arch: "riscv64" }, 'wanted arch x86_64 or aarch64: found "riscv64"'],
      [{ arch: "x86_64", machine: "virt" }, 'wanted machine pc: found "virt"'],
      [{ emulator: "/bin/false" }, 'wanted emulator /usr/bin/bhyve: found "/bin/false"'],
    ] as const
  ) {
    assert.throws(() => domainCapabilitiesXml(sorts, asked, fail), {
      code: "INVALID_ARG",
      message: `Cannot tell what domains can have, ${wanted}`,
    });
  }
});

Deno.test("libvirtQuotes() puts single quotes around values, and changes none", () => {
  const xml = `<a b="1 'x' &quot;y&quot;" c="&gt;&amp;">it's "z"</a>`;
  const quoted = libvirtQuotes(xml);
  assert.equal(quoted, `<a b='1 &apos;x&apos; "y"' c='&gt;&amp;'>it's "z"</a>`);
  assert.deepEqual(parseXml(quoted).attributes, parseXml(xml).attributes);
});
