/** What wrong inputs are answered with, word by word: to be read, and to be understood by who has never seen the source. */
import assert from "node:assert/strict";
import { connect, type Connection, type Domain } from "../mod.ts";
import { documents, network, pool, prepareVm, vm, volume } from "../core/config/mod.ts";

interface Given {
  readonly connection: Connection;
  readonly domain: Domain;
}

type Row = readonly [input: string, call: (given: Given) => unknown, message: string];

/** Of what the types refuse: a program in JavaScript, or one that reads its options from a file. */
// deno-lint-ignore no-explicit-any -- wrong on purpose
const wrong = (value: unknown): any => value;

const guest = (name: string, more = "") =>
  `<domain type="test"><name>${name}</name><memory>1024</memory><os><type>hvm</type></os>${more}</domain>`;

const rows: readonly Row[] = [
  [
    'connect("qmu:///system")',
    () => connect("qmu:///system"),
    'Cannot open "qmu:///system": no driver has scheme "qmu": did you mean "qemu"?',
  ],
  [
    'connect("qemu+shs://host/system")',
    () => connect("qemu+shs://host/system"),
    'Cannot open "qemu+shs://host/system": no driver has scheme "qemu+shs": did you mean "qemu+ssh"?',
  ],
  [
    'connect("QEMU+SHH://host/system")',
    () => connect("QEMU+SHH://host/system"),
    'Cannot open "QEMU+SHH://host/system": no driver has scheme "qemu+shh": did you mean "qemu+ssh"?',
  ],
  [
    'connect("vmware:///")',
    () => connect("vmware:///"),
    'Cannot open "vmware:///": no driver has scheme "vmware": did you mean "vmwareplayer+unix"?',
  ],
  [
    'connect("test:///defualt")',
    () => connect("test:///defualt"),
    'Cannot open "test:///defualt", wanted test:///default or the path of a file: found no file "/defualt" that can be read: did you mean "/default"?',
  ],
  [
    'connect("test:///")',
    () => connect("test:///"),
    'Cannot open "test:///", wanted test:///default or a file\'s path: found no path',
  ],
  [
    'connect("qemu")',
    () => connect("qemu"),
    'Cannot read the connection URI "qemu", wanted driver[+transport]://[user@][host][:port]/[path]: no "://" behind the driver',
  ],
  [
    'connect("qemu:system")',
    () => connect("qemu:system"),
    'Cannot read the connection URI "qemu:***", wanted driver[+transport]://[user@][host][:port]/[path]: no slash behind the driver',
  ],
  [
    'connect("qemu+tcp://host:99999/system")',
    () => connect("qemu+tcp://host:99999/system"),
    'Cannot read the connection URI "qemu+tcp://host:***", wanted driver[+transport]://[user@][host][:port]/[path]: a port that is not between 1 and 65535',
  ],
  [
    'connect("test:///default?latency=soon")',
    () => connect("test:///default?latency=soon"),
    'Cannot open "test:///default?latency=soon", wanted latency as milliseconds: found "soon"',
  ],
  [
    'connect(…, { timeoutMs: "5" })',
    () => connect("test:///default", { timeoutMs: wrong("5") }),
    'Cannot open "test:///default", wanted milliseconds as timeoutMs: found "5"',
  ],
  [
    'events.on("domain.lifecyle")',
    (g) => g.connection.events.on(wrong("domain.lifecyle"), () => {}),
    'Cannot listen for events, wanted a type of event: found "domain.lifecyle": did you mean "domain.lifecycle"?',
  ],
  [
    'events.on("lifecycle")',
    (g) => g.connection.events.on(wrong("lifecycle"), () => {}),
    'Cannot listen for events, wanted a type of event: found "lifecycle": did you mean "domain.lifecycle"?',
  ],
  [
    'events.on("domain.reboot", 5)',
    (g) => g.connection.events.on("domain.reboot", wrong(5)),
    "Cannot listen for events, wanted a function: found a number",
  ],
  [
    'events.on("*", …, { domain: 5 })',
    (g) => g.connection.events.on("*", () => {}, { domain: wrong(5) }),
    "Cannot filter events by domain, wanted a name, a UUID or an object with one of these: found number",
  ],
  [
    'domains.get("")',
    (g) => g.connection.domains.get(""),
    'Cannot look up a domain, wanted a name or UUID: found ""',
  ],
  [
    'domains.get("tset")',
    (g) => g.connection.domains.get("tset"),
    'Cannot find domain "tset", wanted name "tset": found none',
  ],
  [
    'domains.getById("1")',
    (g) => g.connection.domains.getById(wrong("1")),
    'Cannot look up a domain, wanted an id: found "1"',
  ],
  [
    "domains.define(5)",
    (g) => g.connection.domains.define(wrong(5)),
    "Cannot define a domain, wanted an XML document or its config: found 5",
  ],
  [
    'domains.define("")',
    (g) => g.connection.domains.define(""),
    'Cannot define a domain, wanted an XML document or its config: found ""',
  ],
  [
    "domains.define({ memry })",
    (g) => g.connection.domains.define(wrong({ type: "test", name: "web", memry: { value: 1024 } })),
    'Cannot write a domain document, wanted a property that there is at memry: found "memry": did you mean "memory"?',
  ],
  [
    "domains.define({ devices: { disks } })",
    (g) =>
      g.connection.domains.define(
        wrong({ type: "test", name: "web", memory: { value: 1024 }, devices: { disks: [] } }),
      ),
    'Cannot write a domain document, wanted a property that there is at devices.disks: found "disks": did you mean "disk"?',
  ],
  [
    "domains.define(a name that is taken)",
    (g) => g.connection.domains.define(guest("test", `<uuid>${crypto.randomUUID()}</uuid>`)),
    'Cannot define domain "test": cannot add a domain, wanted a name that no other has: found that of domain "test" with UUID 6695eb01-f6a4-8304-79aa-97f2502e193f',
  ],
  [
    "domain.start() of what runs",
    (g) => g.domain.start(),
    'Cannot start domain "test", wanted it shut off: found it running',
  ],
  [
    'domain.start({ paused: "yes" })',
    (g) => g.domain.start({ paused: wrong("yes") }),
    'Cannot start domain "test", wanted true or false for "paused": found "yes"',
  ],
  [
    'domain.shutdown({ mode: "acpii" })',
    (g) => g.domain.shutdown({ mode: wrong("acpii") }),
    'Cannot shut down domain "test", wanted one of the modes acpi, agent, initctl, signal, paravirt: found "acpii": did you mean "acpi"?',
  ],
  [
    'domain.setMemory("2 GB1")',
    (g) => g.domain.setMemory("2 GB1"),
    'Cannot set the memory of domain "test", wanted whole bytes or a text like "2 GiB": found "2 GB1"',
  ],
  [
    "domain.setMemory(1500)",
    (g) => g.domain.setMemory(1500),
    'Cannot set the memory of domain "test", wanted at least 1 MiB: found 1500: did you mean "1500 MiB"?',
  ],
  [
    "domain.setVcpus(0)",
    (g) => g.domain.setVcpus(0),
    'Cannot set the vCPUs of domain "test", wanted vCPUs from 1 to 65535: found 0',
  ],
  [
    'domain.waitFor("runing")',
    (g) => g.domain.waitFor(wrong("runing")),
    'Cannot wait for "runing" of domain "test", wanted one of "nostate", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended": found "runing": did you mean "running"?',
  ],
  [
    'networks.ensure("<network/>")',
    (g) => g.connection.networks.ensure("<network/>"),
    "Cannot ensure a network, wanted a document with a name or a UUID: found neither",
  ],
  [
    "networks.ensure(…, { autostrat: true })",
    (g) => g.connection.networks.ensure("<network><name>lab</name></network>", wrong({ autostrat: true })),
    'Cannot call networks.ensure(), wanted one of its options: found "autostrat": did you mean "autostart"?',
  ],
  [
    'secrets.getByUsage("cehp", "admin")',
    (g) => g.connection.secrets.getByUsage(wrong("cehp"), "admin"),
    'Cannot look up a secret, wanted one of "none", "volume", "ceph", "iscsi", "tls", "vtpm": found "cehp": did you mean "ceph"?',
  ],
  [
    "vm({ memry })",
    () => vm(wrong({ name: "web", memry: "1 GiB", vcpus: 1 })),
    'Cannot make a VM, wanted options that fit together: found memry: did you mean "memory"?',
  ],
  [
    'vm({ memory: "lots" })',
    () => vm({ name: "web", memory: "lots", vcpus: 1 }),
    'Cannot make VM "web" with memory, wanted whole bytes or a text like "2 GiB": found "lots"',
  ],
  [
    "vm({ … netwroks })",
    () => vm(wrong({ name: "web", memory: "1 GiB", vcpus: 1, netwroks: ["default"] })),
    'Cannot make a VM, wanted options that fit together: found netwroks: did you mean "networks"?',
  ],
  [
    'network({ mode: "brige" })',
    () => network({ name: "lab", mode: wrong("brige") }),
    'Cannot make network "lab", wanted mode to be one of nat, route, open, isolated, bridge, private, vepa, passthrough, hostdev: found "brige": did you mean "bridge"?',
  ],
  [
    'volume({ capacity: "1 GB", format: "qcow" })',
    () => volume({ name: "disk", capacity: "1 GB", format: wrong("qcow") }),
    'Cannot make volume "disk", wanted format to be one of raw, qcow2, qed, vmdk, vdi, vpc, vhd, luks, iso, dir: found "qcow": did you mean "qcow2"?',
  ],
  [
    'pool({ type: "logial" })',
    () => pool(wrong({ name: "vg", type: "logial" })),
    'Cannot make pool "vg", wanted type to be one of dir, fs, netfs, logical, disk, iscsi, iscsi-direct, scsi, mpath, rbd, sheepdog, gluster, zfs, vstorage: found "logial": did you mean "logical"?',
  ],
  [
    'prepareVm(…, { existing: "resue" })',
    (g) => prepareVm(g.connection, { name: "web", memory: "1 GiB", vcpus: 1 }, { existing: wrong("resue") }),
    'Cannot prepare a VM, wanted existing to be one of refuse, reuse: found "resue": did you mean "reuse"?',
  ],
  [
    'documents.domain.parse("<domian/>")',
    () => documents.domain.parse("<domian/>"),
    "Cannot read a domain document, wanted <domain>: found <domian> at line 1, column 1",
  ],
  [
    "documents.domain.parse(a text that is cut)",
    () => documents.domain.parse("<domain><name>web"),
    "Cannot read a document, wanted well-formed XML: found unclosed tag: name at line 1, column 18",
  ],
  ["documents.domain.check(<memry>)", () => {
    const [{ wanted, found, path }] = documents.domain.check(guest("web", "<memry>1</memry>")) as [
      { wanted: string; found: string; path: unknown[] },
    ];
    throw new Error(`${path.join(".")}: wanted ${wanted}: found ${found}`);
  }, 'memry: wanted an element of libvirt\'s grammar: found <memry>: did you mean "memory"?'],
];

Deno.test("At least forty wrong inputs are answered in plain words, and a mistyped one with what is near", async (t) => {
  assert.ok(rows.length >= 40);
  await using connection = await connect("test:///default");
  const domain = await connection.domains.get("test");
  for (const [input, call, message] of rows) {
    await t.step(input, async () => {
      const thrown = await Promise.resolve().then(() => call({ connection, domain })).then(
        () => undefined,
        (error) => error,
      );
      assert.ok(thrown instanceof Error, "nothing was thrown");
      assert.equal(thrown.message, message);
    });
  }
});
