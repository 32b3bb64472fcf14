import assert from "node:assert/strict";
import {
  checkPolicy,
  type DocumentPolicy,
  documents,
  type DomainConfig,
  enforcePolicy,
  type PolicyKind,
  vm,
} from "../../../../core/config/mod.ts";
import { domainXml, TOLD_ROWS } from "../_policy_table.ts";
import { rowOptions, VM_ROWS } from "../short/_vm_table.ts";

function told(xml: string, policy: DocumentPolicy = {}, kind: PolicyKind = "domain"): string[] {
  const config = documents[kind].parse(xml, { lenient: true });
  return checkPolicy<PolicyKind>(config, policy, kind).map(({ path }) => path.join("."));
}

const devices = (inner: string) => domainXml(`<devices>${inner}</devices>`);
const disk = (file: string) =>
  devices(`<disk type="file"><source file="${file}"/><target dev="vda"/></disk>`);

for (const { title, kind, xml, path, allow = {}, among } of TOLD_ROWS) {
  Deno.test(`checkPolicy() tells of ${title} in a document of kind "${kind}"`, () => {
    assert.notDeepEqual(told(xml, {}, kind), []);
    // Of what allows it the first is for what it is about, others are for what stands around that.
    const [needed, ...others] = Object.entries(allow);
    const around = { ...among, ...Object.fromEntries(others) };
    assert.deepEqual(told(xml, around, kind), [path]);
    if (needed === undefined) return;
    const [key, value] = needed;
    const all = key === "paths" ? { paths: [...around.paths ?? [], ...value] } : { [key]: value };
    assert.deepEqual(told(xml, { ...around, ...all }, kind), []);
  });
}

Deno.test("checkPolicy() takes what stays within libvirt", () => {
  const inner = devices(
    "<disk type='volume'><source pool='p' volume='v'/><target dev='vda' bus='virtio'/></disk>" +
      "<disk type='file' device='cdrom'><target dev='sda'/></disk>" +
      "<interface type='network'><source network='default' portgroup='lab'/><mac address='52:54:00:00:00:01'/></interface>" +
      "<serial type='pty'/><console type='pty'/><channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>" +
      "<channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>" +
      "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng><sound model='ich9'/>" +
      "<graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1' passwd='x y' keymap='de'/>" +
      "<graphics type='spice'><listen type='address' address='::1'/></graphics>" +
      "<audio id='1' type='none'/><audio id='2' type='spice'/><memballoon model='virtio'/>" +
      "<smartcard mode='passthrough' type='spicevmc'/><tpm><backend type='emulator'/></tpm>",
  ).replace(
    "<name>",
    "<title>/t</title><description>a\nb</description><metadata><x xmlns='urn:x' at='/etc'>/etc</x></metadata><name>",
  )
    .replace(
      "<devices>",
      "<cpu mode='host-model'><model fallback='allow'/></cpu><clock offset='timezone' timezone='Europe/Berlin'/><devices>",
    );
  assert.deepEqual(told(inner), []);
});

Deno.test("checkPolicy() takes paths in the folders that it is told, at any depth, and no way out of these", () => {
  const policy = { paths: ["/images/", "/srv//guests/./a/..", "[store] guests", "D:\\vms"] };
  for (
    const path of [
      "/images/a.qcow2",
      "/images//b//a.qcow2",
      "/images/./a",
      "/images/b/../a",
      "/srv/guests/a",
      "[store] guests/a/a.vmdk",
      "[store] guests//a.vmdk",
      "d:\\vms\\a.vhdx",
    ]
  ) {
    assert.deepEqual(told(disk(path), policy), [], path);
  }
  for (
    const path of [
      "",
      "images/a",
      "./images/a",
      "/imagesx/a",
      "/images",
      "/images/",
      "/images/.",
      "/images/..",
      "/images/../etc/passwd",
      "/images/b/../../etc/passwd",
      "/../images/a",
      "/other/a",
      "/srv/a",
      "//server/images/a",
      "/images&#10;/a",
      "[store] other/a.vmdk",
      "[store] guests/../other/a.vmdk",
      "[store] ../guests/a.vmdk",
      "[store]guests/a.vmdk",
      "[other] guests/a.vmdk",
      "guests/a.vmdk",
      "C:\\vms\\a.vhdx",
      "D:\\vms\\..\\a.vhdx",
      "D:vms\\a.vhdx",
      "nbd:localhost:10809",
      "json:{}",
    ]
  ) {
    assert.deepEqual(told(disk(path), policy), ["devices.disk.0.source.file"], path);
  }
  const folder = (path: string) =>
    devices(`<filesystem type="mount"><source dir="${path}"/><target dir="t"/></filesystem>`);
  assert.deepEqual(told(folder("/images"), policy), []);
  assert.deepEqual(told(folder("/"), policy), ["devices.filesystem.0.source.dir"]);
});

Deno.test("checkPolicy() allows no program by its folder, and each by its path alone", () => {
  const xml = devices("<emulator>/usr/bin/qemu-system-x86_64</emulator>");
  assert.deepEqual(told(xml, { paths: ["/", "/usr/bin", "/usr/bin/qemu-system-x86_64"] }), [
    "devices.emulator",
  ]);
  assert.deepEqual(told(xml, { programs: ["/usr/bin"] }), ["devices.emulator"]);
  assert.deepEqual(told(xml, { programs: ["/usr/bin/qemu-system-x86_64"] }), []);
  const script = devices(
    "<interface type='network'><source network='n'/><script path='/images/x'/></interface>",
  );
  assert.deepEqual(told(script, { paths: ["/images"], hostNetwork: true }), [
    "devices.interface.0.script.path",
  ]);
});

Deno.test("checkPolicy() knows the loopback by its addresses, and nothing else", () => {
  const screen = (address: string) => devices(`<graphics type="vnc" listen="${address}"/>`);
  for (
    const address of [
      "localhost",
      "127.0.0.1",
      "127.255.0.9",
      "::1",
      "0:0:0:0:0:0:0:1",
      "::ffff:127.0.0.1",
      "::ffff:7f00:1",
    ]
  ) {
    assert.deepEqual(told(screen(address)), [], address);
  }
  for (
    const address of [
      "",
      "127.evil.example",
      "127.0.0.1.evil.example",
      "127.0.0.256",
      "127.1",
      "0127.0.0.1",
      "127.0.0.01",
      "2130706433",
      "0x7f.0.0.1",
      "128.0.0.1",
      "0.0.0.0",
      "::",
      "::2",
      "::127.0.0.1",
      "::ffff:128.0.0.1",
      "fe80::1",
      "::1%eth0",
      "localhost.evil.example",
      "LOCALHOST ",
    ]
  ) {
    assert.deepEqual(told(screen(address), { unknownContent: true }), ["devices.graphics.0.listen"], address);
  }
});

Deno.test("checkPolicy() takes the pools, networks and secrets that it is told", () => {
  const policy = {
    pools: ["mine"],
    networks: ["lan"],
    secrets: ["B6F7C3F0-6C1A-4D0C-9C3B-0F3C7E2D1A00", "client.a"],
  };
  const volume = (pool: string) =>
    devices(`<disk type="volume"><source pool="${pool}" volume="v"/><target dev="vda"/></disk>`);
  assert.deepEqual(told(volume("mine"), policy), []);
  assert.deepEqual(told(volume("other"), policy), ["devices.disk.0.source.pool"]);
  assert.deepEqual(told(volume("other"), { pools: [] }), ["devices.disk.0.source.pool"]);
  const nvram = domainXml(
    '<os><type>hvm</type><loader>/images/l</loader><nvram type="volume"><source pool="other" volume="v"/></nvram></os>',
  );
  assert.deepEqual(told(nvram, { ...policy, paths: ["/images"] }), ["os.nvram.source.pool"]);
  const card = (network: string) =>
    devices(`<interface type="network"><source network="${network}"/></interface>`);
  assert.deepEqual(told(card("lan"), policy), []);
  assert.deepEqual(told(card("other"), policy), ["devices.interface.0.source.network"]);
  const secret = (which: string) =>
    devices(
      `<disk type="network"><auth username="a"><secret type="ceph" ${which}/></auth><source protocol="rbd" name="p/i">
        <host name="h"/></source><target dev="vda"/></disk>`,
    );
  const open = { ...policy, hostNetwork: true };
  assert.deepEqual(told(secret('usage="client.a"'), open), []);
  assert.deepEqual(told(secret('uuid="b6f7c3f06c1a4d0c9c3b0f3c7e2d1a00"'), open), []);
  assert.deepEqual(told(secret('usage="client.admin"'), open), ["devices.disk.0.auth.secret.usage"]);
});

Deno.test("checkPolicy() tells what a config has that no document would", () => {
  const of = (config: unknown, policy: DocumentPolicy = {}) =>
    checkPolicy(config as DomainConfig, policy).map(({ path }) => path.join("."));
  const base = { type: "kvm", name: "n", memory: { value: 1 }, os: { type: { value: "hvm" } } };
  assert.deepEqual(of(base), []);
  assert.deepEqual(of(undefined), [""]);
  assert.deepEqual(of([base]), [""]);
  assert.deepEqual(of({ ...base, teleport: undefined }), []);
  assert.deepEqual(of({ ...base, teleport: null }), ["teleport"]);
  assert.deepEqual(of({ ...base, devices: "x" }), ["devices"]);
  assert.deepEqual(of({ ...base, devices: { disk: { type: "file" } } }), ["devices.disk"]);
  assert.deepEqual(of({ ...base, devices: { emulator: ["/x"] } }), ["devices.emulator"]);
  assert.deepEqual(of({ ...base, devices: { disk: [{ type: "file", source: { file: { a: 1 } } }] } }), [
    "devices.disk.0.source.file",
  ]);
  // What no writer takes is told whatever the policy is.
  const open = { unknownContent: true };
  assert.deepEqual(of([base], open), [""]);
  assert.deepEqual(of({ ...base, devices: { disk: { 0: { type: "file" } } } }, open), ["devices.disk"]);
  assert.deepEqual(of({ ...base, devices: { disk: [["/etc"]] } }, open), ["devices.disk.0"]);
  assert.deepEqual(of({ ...base, os: { ...base.os, cmdline: { toString: () => "x" } } }, open), [
    "os.cmdline",
  ]);
  assert.deepEqual(of({ ...base, unknownContent: {} }), []);
  assert.deepEqual(of({ ...base, unknownContent: { text: "x" } }), ["unknownContent"]);
  assert.deepEqual(
    of({ ...base, unknownContent: { within: { title: { 0: { attributes: { a: "b" } } } } } }),
    [
      "unknownContent",
    ],
  );
  // What a writer would find, this does.
  assert.deepEqual(of(Object.assign(Object.create({ bootloader: "/x" }), base)), ["bootloader"]);
  assert.deepEqual(of(JSON.parse('{"__proto__":{"bootloader":"/x"},"type":"kvm","name":"n"}')), [
    "__proto__",
  ]);
  // A source of one type is judged under another type, too, and under one that is unknown.
  const source = { file: "/etc/shadow", dev: "/etc/shadow", pool: "p", protocol: "nbd" };
  for (const type of ["file", "block", "teleport", undefined]) {
    const paths = of({ ...base, devices: { disk: [{ type, source }] } }, { unknownContent: true });
    assert(
      paths.includes("devices.disk.0.source.file") || paths.includes("devices.disk.0.source.dev"),
      String(type),
    );
  }
  const screen = { type: "vnc", passwd: 1234 };
  const [issue] = checkPolicy({ ...base, devices: { graphics: [screen] } } as never);
  assert.deepEqual([issue?.path.at(-1), issue?.found], ["passwd", "what does not fit"]);
});

Deno.test("checkPolicy() ends with a config that goes round in circles, and tells 1,000 things at most", () => {
  const chain: Record<string, unknown> = { type: "file", source: { file: "/images/a" } };
  chain["backingStore"] = chain;
  const base = { type: "kvm", name: "n", memory: { value: 1 } };
  const issues = checkPolicy({ ...base, devices: { disk: [chain] } } as never, { paths: ["/images"] });
  assert(issues.length > 0 && issues.every(({ path }) => path.length > 200));
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1]));
  assert.equal(checkPolicy({ ...base, ...many } as never).length, 1000);
});

Deno.test("checkPolicy() wants a policy that leaves no doubt", () => {
  const xml = disk("/images/a");
  for (
    const policy of [
      { hostDevices: "no" },
      { hostNetwork: 1 },
      { paths: "/images" },
      { paths: [1] },
      { pool: ["mine"] },
      { commandlines: true },
    ]
  ) {
    assert.throws(() => told(xml, policy as DocumentPolicy), TypeError, JSON.stringify(policy));
  }
  for (const policy of [{ paths: ["images"] }, { paths: [""] }, { programs: ["qemu"] }, { paths: ["/.."] }]) {
    assert.throws(() => told(xml, policy), RangeError, JSON.stringify(policy));
  }
});

/** What `vm()`'s documents ask of a host altogether. */
const SENSIBLE: DocumentPolicy = {
  hostDevices: true,
  hostNetwork: true,
  resources: true,
  paths: ["/"],
  pools: ["default"],
  networks: ["default"],
  secrets: ["b6f7c3f0-6c1a-4d0c-9c3b-0f3c7e2d1a00", "s"],
};

for (const row of VM_ROWS) {
  Deno.test(`checkPolicy() takes what vm() makes of ${row.title}`, () => {
    const config = vm(rowOptions(row, "vm"), { type: "qemu", ...row.want });
    // Ignition's config is handed over by a command line.
    const policy = row.title === "Ignition" ? { ...SENSIBLE, commandLines: true } : SENSIBLE;
    assert.deepEqual(checkPolicy(config, policy), []);
    assert.deepEqual(told(documents.domain.format(config), policy), []);
  });
}

Deno.test("checkPolicy() needs no policy for the usual of vm()", () => {
  const config = vm({
    name: "web",
    memory: "1 GiB",
    vcpus: 2,
    disks: [{ pool: "default", volume: "web.qcow2" }],
    networks: ["default"],
    graphics: { type: "spice", password: "secret", keymap: "de" },
    tpm: true,
    sound: true,
    osinfo: "http://debian.org/debian/12",
  }, { type: "kvm" });
  assert.deepEqual(checkPolicy(config), []);
});

Deno.test("enforcePolicy() throws with all that is not allowed", () => {
  const config = documents.domain.parse(disk("/etc/shadow"));
  assert.throws(() => enforcePolicy(config), {
    code: "CONFIG_UNSUPPORTED",
    message: /wanted no path of the host at devices\.disk\.0\.source\.file: found "\/etc\/shadow"$/,
  });
  enforcePolicy(config, { paths: ["/etc"] });
  const network = documents.network.parse("<network><name>n</name><forward/></network>");
  assert.throws(() => enforcePolicy(network, {}, "network"), { code: "CONFIG_UNSUPPORTED", domain: "XML" });
});
