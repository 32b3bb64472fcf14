import assert from "node:assert/strict";
import { formatDefinition } from "../../../../drivers/test/config/definition.ts";
import { parseDefinition } from "../../../../drivers/test/config/domain_document.ts";

const documentOf = (inside: string, devices: string) =>
  `<domain type='test'><name>c</name><memory>4096</memory><vcpu>4</vcpu><os><type>hvm</type></os>${inside}` +
  `<devices>${devices}</devices></domain>`;

/** What libvirt 9.0's test driver makes of parts of a domain: what is given, and a line or more of what is given out. */
const SETTINGS: readonly (readonly [string, string])[] = [
  [
    "<cputune><vcpusched vcpus='1-3,^2' scheduler='idle'/><vcpusched vcpus='0' scheduler='batch'/></cputune>",
    "<vcpusched vcpus='0' scheduler='batch'/> <vcpusched vcpus='1' scheduler='idle'/> <vcpusched vcpus='3' scheduler='idle'/>",
  ],
  [
    "<numatune><memnode cellid='0' mode='strict' nodeset='1-3,^2'/><memory mode='strict' nodeset='0-2,^1'/></numatune>",
    "<memory mode='strict' nodeset='0,2'/> <memnode cellid='0' mode='strict' nodeset='1,3'/>",
  ],
  [
    "<memtune><swap_hard_limit unit='KB'>1048576</swap_hard_limit></memtune>",
    "<swap_hard_limit unit='KiB'>1024000</swap_hard_limit>",
  ],
  [
    "<memoryBacking><access mode='shared'/><source type='memfd'/></memoryBacking>",
    "<source type='memfd'/> <access mode='shared'/>",
  ],
  ["<cpu mode='host-model'><model fallback='forbid'/></cpu>", "<cpu mode='host-model'/>"],
  [
    "<cpu><numa><cell id='0' memory='1024' cpus='0'><distances><sibling id='1' value='21'/></distances></cell>" +
    "<cell id='1' memory='1024' cpus='1'/></numa></cpu>",
    "<distances> <sibling id='0' value='21'/> <sibling id='1' value='10'/> </distances>",
  ],
];
const DEVICES: readonly (readonly [string, string])[] = [
  ["<rng model='virtio'><backend model='random'/></rng>", "<backend model='random'>/dev/random</backend>"],
  ["<shmem name='a'><model type='ivshmem'/><size unit='K'>12345</size></shmem>", "<size unit='M'>12</size>"],
  [
    "<disk type='network'><source protocol='http' name='a'><host name='example.org'/></source><target dev='vda'/></disk>",
    "<host name='example.org' port='80'/>",
  ],
  [
    "<channel type='tcp'><source host='localhost' service='1'/><target type='virtio' name='a'/></channel>",
    "<source mode='connect' host='localhost' service='1'/> <protocol type='raw'/>",
  ],
  [
    "<hostdev mode='subsystem' type='pci'><source><address domain='1' bus='222' slot='3' function='1'/></source></hostdev>",
    "<address domain='0x0001' bus='0xde' slot='0x03' function='0x1'/>",
  ],
];

Deno.test("The embedded hypervisor makes of a domain's parts what libvirt's test driver makes of them", () => {
  const cases = [
    ...SETTINGS.map(([given, wanted]) => [documentOf(given, ""), wanted] as const),
    ...DEVICES.map(([given, wanted]) => [documentOf("", given), wanted] as const),
  ];
  for (const [given, wanted] of cases) {
    const made = formatDefinition(parseDefinition(given), -1);
    assert(made.replace(/\s+/g, " ").includes(wanted), made);
    // It is the same when it is read again.
    assert.equal(formatDefinition(parseDefinition(made), -1), made);
  }
});

Deno.test("The embedded hypervisor refuses two schedulers of one CPU", () => {
  const given =
    "<cputune><vcpusched vcpus='0-1' scheduler='idle'/><vcpusched vcpus='1' scheduler='batch'/></cputune>";
  assert.throws(() => parseDefinition(documentOf(given, "")), { code: "XML_DETAIL" });
});
