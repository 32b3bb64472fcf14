import assert from "node:assert/strict";
import fc from "fast-check";
import {
  BUSES,
  decodeVmx,
  type DiskBus,
  encodeVmx,
  esxFiles,
  formatVmx,
  parseVmx,
  placeOf,
  readDomain,
  targetOf,
  VmxEntries,
  vmxToXml,
  xmlToVmx,
} from "../../../drivers/_vmx/mod.ts";

const files = esxFiles({ datastore: "ds", path: "web/web.vmx" }, [
  { name: "ds", mount: "/vmfs/volumes/5669422e-699d77db" },
  { name: "backup" },
]);

Deno.test("A .vmx is read whatever the case of its keys, with or without quotes, comments and CRs", () => {
  const vmx = parseVmx(
    '\ufeff#!/usr/bin/vmware\r\nMemSize = "64"\r\n\r\nnumvcpus = 2 # two\r\nempty = ""\r\n',
  );
  assert.equal(vmx.get("memsize"), "64");
  assert.equal(vmx.get("NUMVCPUS"), "2");
  assert.equal(vmx.get("empty"), "");
  assert.equal(vmx.get("other"), undefined);
});

Deno.test("A line that is no entry is refused, by its number", () => {
  assert.throws(() => parseVmx('a = "1"\nnonsense\n'), { code: "CONF_SYNTAX", message: /line 2$/ });
});

// The old patterns tried again at every place of such lines: 4,000 spaces took 13 s, and these would take for ever.
Deno.test("A .vmx of long runs of spaces, tabs and line breaks is gone through once", () => {
  const spaces = " \t".repeat(500_000);
  assert.equal(parseVmx(`${spaces}a${spaces}=${spaces}b${spaces}#${spaces}`).get("a"), "b");
  assert.equal(parseVmx(`a = "${spaces}"${spaces}# end`).get("a"), spaces);
  for (
    const line of [`a = x${spaces}"`, `a = "x"${spaces}x`, `a${spaces}b = 1`, `${spaces}=`, `x${spaces}`]
  ) {
    assert.throws(() => parseVmx(line), { code: "CONF_SYNTAX" });
  }
  const lines = "\n".repeat(1_000_000);
  const text = `${lines}${spaces}.ENCODING${spaces}=${spaces}"windows-1252"${spaces}\r${lines}é`;
  assert(decodeVmx(Uint8Array.from(text, (sign) => sign.charCodeAt(0))).endsWith("\né"));
  assert.equal(decodeVmx(encodeVmx(lines)), lines);
});

Deno.test("Every value comes back from a .vmx, and every entry that nobody knows", () => {
  const key = fc.stringMatching(/^[A-Za-z.][\w.:]{0,20}$/);
  fc.assert(fc.property(fc.dictionary(key, fc.string({ unit: "grapheme" })), (given) => {
    const vmx = new VmxEntries();
    for (const [name, value] of Object.entries(given)) vmx.set(name, value);
    assert.deepEqual([...parseVmx(formatVmx(vmx))], [...vmx]);
  }));
});

Deno.test("A .vmx says its encoding itself", () => {
  const windows = new Uint8Array([
    ...encodeVmx('.encoding = "windows-1252"\ndisplayName = "caf'),
    0xe9,
    0x22,
    0x80,
  ]);
  assert.match(decodeVmx(windows), /café"€$/);
  assert.match(decodeVmx(encodeVmx('displayName = "café"')), /café/);
  assert.throws(() => decodeVmx(new Uint8Array([0x61, 0xe9, 0x62])), { code: "CONF_SYNTAX" });
  assert.throws(() => decodeVmx(encodeVmx('.encoding = "klingon"\n')), { message: /"klingon"$/ });
});

Deno.test("A disk's name and its place say the same, of every place that a bus has", () => {
  for (const bus of Object.keys(BUSES) as DiskBus[]) {
    const names = new Set<string>();
    for (let controller = 0; controller < BUSES[bus].controllers; controller++) {
      for (const unit of BUSES[bus].units) {
        const place = { bus, controller, unit };
        assert.deepEqual(placeOf(bus, targetOf(place)), place);
        names.add(targetOf(place));
      }
    }
    assert.equal(names.size, BUSES[bus].controllers * BUSES[bus].units.length);
  }
  assert.equal(targetOf({ bus: "scsi", controller: 1, unit: 0 }), "sdp");
  assert.equal(placeOf("ide", "hde"), undefined);
  assert.equal(placeOf("ide", "sda"), undefined);
});

Deno.test("Files are named by the datastore that holds them", () => {
  assert.equal(files.read("web.vmdk"), "[ds] web/web.vmdk");
  assert.equal(files.read("/vmfs/volumes/5669422e-699d77db/iso/a.iso"), "[ds] iso/a.iso");
  assert.equal(files.read("/vmfs/volumes/backup/b.vmdk"), "[backup] b.vmdk");
  assert.equal(files.read("/vmfs/volumes/gone/b.vmdk"), undefined);
  assert.equal(files.read("/usr/lib/vmware/isoimages/linux.iso"), "/usr/lib/vmware/isoimages/linux.iso");
  assert.equal(files.write("[ds] web/web.vmdk"), "/vmfs/volumes/5669422e-699d77db/web/web.vmdk");
  assert.equal(files.write("[backup] b.vmdk"), "/vmfs/volumes/backup/b.vmdk");
  assert.throws(() => files.write("b.vmdk"), { code: "CONFIG_UNSUPPORTED" });
});

const DOMAIN = `
  <domain type='vmware'>
    <name>50% / "web"</name>
    <uuid>564d9bef-acd9-b4e0-c8f0-aea8b9103515</uuid>
    <genid>13c67c91-9f47-526f-b0d6-e4dd2e4bb4f9</genid>
    <description>first
"second" | 3</description>
    <memory unit='GiB'>1</memory>
    <vcpu placement='static'>4</vcpu>
    <os firmware='efi'><type arch='x86_64'>hvm</type></os>
    <cpu><topology sockets='2' dies='1' cores='2' threads='1'/></cpu>
    <devices>
      <disk type='file' device='disk'>
        <source file='[ds] web/a.vmdk'/><target dev='sdb' bus='sata'/>
      </disk>
      <disk type='file' device='disk'>
        <source file='[ds] web/b.vmdk'/><target dev='sdbn' bus='nvme'/>
      </disk>
      <disk type='file' device='floppy'><source file='[ds] f.flp'/><target dev='fdb'/></disk>
      <interface type='network'><source network='vSwitch0' portgroup='VM Network'/></interface>
      <serial type='tcp'>
        <source mode='connect' host='2001:db8::1' service='23'/><protocol type='telnet'/><target port='1'/>
      </serial>
    </devices>
  </domain>`;

Deno.test("What libvirt 9.0 lacks of a .vmx is read and written all the same: NVMe, topologies, generation ids", () => {
  const vmx = xmlToVmx(DOMAIN, { files, hardware: 13 });
  const domain = readDomain(parseVmx(vmx), { files });
  assert.equal(domain.name, '50% / "web"');
  assert.equal(domain.genid, "13c67c91-9f47-526f-b0d6-e4dd2e4bb4f9");
  assert.equal(domain.description, 'first\n"second" | 3');
  assert.deepEqual(domain.cpu?.topology, { sockets: 2, dies: 1, cores: 2, threads: 1 });
  assert.deepEqual(domain.devices?.disk?.map(({ target: { dev, bus } }) => [dev, bus]), [
    ["sdb", "sata"],
    ["sdbn", "nvme"],
    ["fdb", "fdc"],
  ]);
  assert.deepEqual(domain.devices?.interface?.map(({ type, mac }) => [type, mac]), [["bridge", undefined]]);
  assert.deepEqual(domain.devices?.serial?.[0]?.source, [{
    mode: "connect",
    host: "2001:db8::1",
    service: "23",
  }]);
  assert.match(vmxToXml(vmx, { files, id: 7 }), /^<domain type="vmware" id="7">/);
});

Deno.test("A distributed switch's port may have a name or be left out, and its switch and port group may not", () => {
  const uuid = "503426b2-94e9-3b16-1d68-87bfff4a5440";
  const source = (source: string) =>
    DOMAIN.replace(/<interface.*<\/interface>/s, `<interface type='vds'><source ${source}/></interface>`);
  const vmx = xmlToVmx(source(`switchid='${uuid}' portgroupid='dvportgroup-1'`), { files, hardware: 13 });
  const [card] = readDomain(parseVmx(vmx), { files }).devices?.interface ?? [];
  const shown = {
    type: "vds",
    source: { switchid: uuid, portid: 0, portgroupid: "dvportgroup-1", connectionid: 0 },
  };
  assert.deepEqual({ type: card?.type, source: card && "source" in card && card.source }, shown);
  const named = parseVmx(vmx.replace('dvs.portId = "0"', 'dvs.portId = "h-6"'));
  assert.equal(named.get("ethernet0.dvs.portId"), "h-6");
  const [other] = readDomain(named, { files }).devices?.interface ?? [];
  assert.deepEqual(other && "source" in other && other.source, shown.source);
  for (const partial of [`switchid='${uuid}'`, "portgroupid='dvportgroup-1'"]) {
    assert.throws(() => xmlToVmx(source(partial), { files, hardware: 13 }), {
      code: "CONFIG_UNSUPPORTED",
      message: /switch and the port group/,
    });
  }
});

Deno.test("The password of a display is left out on demand", () => {
  const vmx =
    'displayName = "web"\nRemoteDisplay.vnc.enabled = "true"\nRemoteDisplay.vnc.password = "hush"\n';
  assert.match(vmxToXml(vmx, { files }), /hush/);
  assert.doesNotMatch(vmxToXml(vmx, { files, hideSecrets: true }), /hush/);
});

const REFUSED: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ["a domain of another type", "type='vmware'", "type='kvm'"],
  ["a CPU with threads", "threads='1'", "threads='2'"],
  ["an architecture", "arch='x86_64'", "arch='aarch64'"],
  ["a disk on virtio", "dev='sdb' bus='sata'", "dev='vda' bus='virtio'"],
  ["a disk that is no .vmdk", "a.vmdk", "a.qcow2"],
  ["a card that VMware lacks", "<source network", "<model type='virtio'/><source network"],
  ["memory that is no size", "'GiB'>1<", "'GiB'>much<"],
  ["a number of CPUs", "placement='static'>4<", "placement='static'>0<"],
  ["CPUs in no set", "placement='static'>4<", "placement='static' cpuset='x'>4<"],
  ["fewer CPUs in the set", "placement='static'>4<", "placement='static' cpuset='0-2'>4<"],
  ["a fifth serial port", "port='1'", "port='4'"],
];

Deno.test("A domain that has what VMware does not is refused before anything is written", () => {
  for (const [what, from, to] of REFUSED) {
    const xml = DOMAIN.replace(from, to);
    assert.notEqual(xml, DOMAIN, what);
    assert.throws(() => xmlToVmx(xml, { files, hardware: 13 }), { code: "CONFIG_UNSUPPORTED" }, what);
  }
});

const BROKEN: readonly string[] = [
  'virtualHW.version = "3"',
  'memsize = "much"',
  'numvcpus = "0"',
  'uuid.bios = "56 4d"',
  'sched.cpu.affinity = "a,b"',
  'vm.genid = "x"\nvm.genidX = "1"',
  'ide0:0.present = "maybe"',
  'ide0:0.present = "true"\nide0:0.fileName = "what.bin"',
  'ethernet0.present = "true"\nethernet0.connectionType = "pigeon"',
  'ethernet0.present = "true"\nethernet0.generatedAddress = "00:11"',
  'serial0.present = "true"\nserial0.fileType = "network"\nserial0.fileName = "gopher://x:1"',
  'serial0.present = "true"\nserial0.fileType = "file"',
  'isolation.tools.hgfs.disable = "false"\nsharedFolder0.present = "true"',
];

Deno.test("An entry that VMware would not write is refused by its name", () => {
  for (const vmx of BROKEN) {
    assert.throws(() => vmxToXml(`displayName = "web"\n${vmx}`, { files }), { code: "CONF_SYNTAX" }, vmx);
  }
});
