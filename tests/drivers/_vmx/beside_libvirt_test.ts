import assert from "node:assert/strict";
import { esxFiles, formatVmx, parseVmx, vmxToXml } from "../../../drivers/_vmx/mod.ts";
import { parseXml } from "../../../core/config/xml/parse_xml.ts";
import { attributeOf, textOf, type XmlElement } from "../../../core/config/xml/xml_element.ts";
import { peerTest } from "../../hosts/peers.ts";
import { Vcsim } from "../../hosts/vcsim.ts";
import { VcsimForLibvirt } from "../../hosts/vcsim_for_libvirt.ts";

const START = '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "8"\n';
const MACHINE = `${START}displayName = "m"\nmemSize = "1024"\nguestOS = "ubuntu-64"\n`;
const card = (name: string) => `${MACHINE}ethernet0.present = "TRUE"\nethernet0.networkName = "${name}"\n`;
const named = (name: string) => `${START}displayName = "${name}"\nmemSize = "1024"\nguestOS = "ubuntu-64"\n`;

/** Each is read by libvirt's ESX driver and by ours. */
const FILES = [
  MACHINE + 'MEMSIZE = "2048"\n',
  MACHINE + 'memsize = "2048"\nmemSize = "4096"\n',
  MACHINE + 'numvcpus = "2"\nNumVCPUs = "4"\n',
  MACHINE + 'displayname = "other"\n',
  named("a|7Cb"),
  named("B|C3|BCro"),
  named("x|22y|22"),
  named("Büro 1"),
  ...[
    "VLAN 20 (DMZ)",
    "[30] Lager",
    "Büro",
    "R&D #2",
    "10.0.0.0%2f24",

    "A,B;C",
    "<x>",
    "it's",
  ]
    .map(card),
];

/** What a document says of the machine. */
function facts(xml: string): unknown {
  const found: Record<string, unknown> = {};
  const walk = (element: XmlElement) => {
    if (["name", "memory", "vcpu"].includes(element.name)) found[element.name] = textOf(element);
    if (attributeOf(element, "bridge") !== undefined) found["bridge"] = attributeOf(element, "bridge");
    for (const child of element.children) if (typeof child !== "string") walk(child);
  };
  walk(parseXml(xml));
  return found;
}

peerTest("A .vmx is read as libvirt's ESX driver reads it", ["vcsim", "virsh"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using libvirt = await VcsimForLibvirt.start(host);
  const file = await Deno.makeTempFile();
  try {
    for (const vmx of FILES) {
      await Deno.writeTextFile(file, vmx);
      const { code, stdout, stderr } = await libvirt.virsh("", "domxml-from-native", "vmware-vmx", file);
      assert.equal(code, 0, stderr);
      const ours = vmxToXml(vmx, { files: esxFiles({ datastore: "ds", path: "m/m.vmx" }) });
      assert.deepEqual(facts(ours), facts(stdout), vmx);
    }
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("Of a .vmx that is changed, the key that counts is changed, and the other is gone", () => {
  const vmx = parseVmx('memSize = "1024"\nMEMSIZE = "2048"\n');
  vmx.set("memsize", "512");
  assert.equal(formatVmx(vmx), 'memSize = "512"\n');
});

// To VMware an escape is one there as anywhere; libvirt 9.0 leaves it as it stands.
Deno.test("A port group's name is what VMware calls it", () => {
  const xml = vmxToXml(card("a|7Cb"), { files: esxFiles({ datastore: "ds", path: "m/m.vmx" }) });
  assert.match(xml, /<source bridge="a\|b"\/>/);
});

Deno.test("Escapes of a .vmx are bytes of its encoding", () => {
  assert.equal(
    parseVmx('.encoding = "windows-1252"\ndisplayName = "B|FCro |80"\n').get("displayName"),
    "Büro €",
  );
  assert.equal(parseVmx('.encoding = "GBK"\ndisplayName = "|C4|E3"\n').get("displayName"), "你");
  assert.equal(parseVmx('displayName = "B|FCro"\n').get("displayName"), "Büro");
});
