import assert from "node:assert/strict";
import { documents } from "../../core/config/mod.ts";
import { codecs } from "../../core/config/codec/document_codecs.ts";
import { type Shape, shapeOf } from "../../core/config/codec/shape_table.ts";
import type { ValueType } from "../../core/config/codec/shape_table.ts";
import { table as domainTable } from "../../core/config/generated/domain_table.gen.ts";
import { libvirtDumps } from "../hosts/libvirt_dumps.ts";
import { peerTest } from "../hosts/peers.ts";

const PCI_ROOT = "<controller type='pci' index='0' model='pci-root'/>";
const device = (inner: string, around = "") =>
  `<domain type='test'><name>d</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os>${around}` +
  `<devices>${inner}</devices></domain>`;
const controller = (model: string, attribute: string) =>
  device(
    `${PCI_ROOT}<controller type='pci' index='1' model='${model}'><target ${attribute}='N'/></controller>`,
  );
const pci = (attribute: string) => {
  const address = { domain: "0", bus: "1", slot: "0", function: "0", [attribute]: "N" };
  const text = Object.entries(address).map(([name, value]) => `${name}='${value}'`).join(" ");
  return device(`<hostdev mode='subsystem' type='pci'><source><address ${text}/></source></hostdev>`);
};
const audio = (kind: string, attribute: string) => device(`<audio id='1' type='${kind}' ${attribute}='N'/>`);
const stream = (kind: string, attribute: string) =>
  device(`<audio id='1' type='${kind}'><input ${attribute}='N'/></audio>`);
const settings = (attribute: string) =>
  device(
    `<audio id='1' type='none'><input mixingEngine='yes' fixedSettings='yes'><settings ${attribute}='N'/></input></audio>`,
  );
const port = (attribute: string) => {
  const all = { managerid: "1", typeid: "2", typeidversion: "3", [attribute]: "N" };
  const text = Object.entries(all).map(([name, value]) => `${name}='${value}'`).join(" ");
  return device(
    `<interface type='direct'><source dev='eth0' mode='vepa'/><virtualport type='802.1Qbg'>` +
      `<parameters ${text} instanceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport></interface>`,
  );
};
const usb = (element: string) => {
  const ids = { vendor: "1", product: "2", [element]: "N" };
  return device(
    `<hostdev mode='subsystem' type='usb'><source><vendor id='${ids.vendor}'/><product id='${ids.product}'/></source></hostdev>`,
  );
};
const redirected = (attribute: string) =>
  device(
    `<controller type='usb' index='0'/><redirdev bus='usb' type='tcp'><source mode='connect' host='h' service='1'/></redirdev>` +
      `<redirfilter><usbdev ${attribute}='N' allow='yes'/></redirfilter>`,
  );

/**
 * Where libvirt's grammar has a number by ten or by sixteen: the element and the attribute, a document with `N` there, and
 * where its value is in the config.
 */
const POSITIONS: Readonly<Record<string, string>> = {
  "controller target chassisNr": controller("pci-bridge", "chassisNr"),
  "controller target chassis": controller("pcie-root-port", "chassis"),
  "controller target port": controller("pcie-root-port", "port"),
  "controller target busNr": controller("pci-expander-bus", "busNr"),
  "controller target index": controller("pci-root", "index"),
  "audio id": device("<audio id='N' type='none'/>"),
  "sound audio id": device(
    "<sound model='ich9'><audio id='N'/></sound><audio id='16' type='none'/><audio id='10' type='none'/>",
  ),
  "graphics audio id": device(
    "<graphics type='vnc'><audio id='N'/></graphics><audio id='16' type='none'/><audio id='10' type='none'/>",
  ),
  "audio timerPeriod": audio("none", "timerPeriod"),
  "audio input voices": stream("oss", "voices"),
  "audio input bufferLength": stream("oss", "bufferLength"),
  "audio input bufferCount": stream("oss", "bufferCount"),
  "audio input latency": stream("pulseaudio", "latency"),
  "audio input settings frequency": settings("frequency"),
  "audio input settings channels": settings("channels"),
  "iommu driver aw_bits": device(
    "<iommu model='intel'><driver aw_bits='N'/></iommu>",
    "<features><ioapic driver='qemu'/></features>",
  ),
  "disk source namespace": device(
    "<disk type='nvme' device='disk'><source type='pci' managed='yes' namespace='N'><address domain='0' bus='1' slot='0' function='0'/></source><target dev='vda' bus='virtio'/></disk>",
  ),
  "parameters managerid": port("managerid"),
  "parameters typeid": port("typeid"),
  "parameters typeidversion": port("typeidversion"),
  "address domain": pci("domain"),
  "address bus": pci("bus"),
  "address slot": pci("slot"),
  "address function": pci("function"),
  "address zpci uid": device(
    "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='0' function='0'/></source><address type='pci'><zpci uid='N' fid='0x1'/></address></hostdev>",
  ),
  "address zpci fid": device(
    "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='0' function='0'/></source><address type='pci'><zpci uid='0x1' fid='N'/></address></hostdev>",
  ),
  "vendor id": usb("vendor"),
  "product id": usb("product"),
  "usbdev vendor": redirected("vendor"),
  "usbdev product": redirected("product"),
  "address base": device(
    "<memory model='dimm'><target><size unit='KiB'>1024</size><node>0</node></target><address type='dimm' slot='1' base='N'/></memory>",
    "<maxMemory slots='20' unit='KiB'>999999</maxMemory><cpu><numa><cell id='0' cpus='0' memory='65536'/></numa></cpu>",
  ),
  "launchSecurity policy": device(
    "",
    "<launchSecurity type='sev'><policy>N</policy><cbitpos>4</cbitpos><reducedPhysBits>1</reducedPhysBits></launchSecurity>",
  ),
};

/** What libvirt 9.0 does not read yet. */
const NEWER = ["sound streams", "backend debug"];

/** How a number may be spelled. Three bits are a PCI address's function. */
const SPELLINGS = ["0x10", "010", "16", "10", "0x3", "03", "5"];

function isHex(type: ValueType | undefined): boolean {
  return type?.type === "hex" || (type?.type === "union" && type.of.some(isHex));
}

/** `element attribute` of each such position of a domain's document, and those that its grammar has in several places by these. */
function positions(shape: Shape, met = new Set<Shape>(), found = new Set<string>()): Set<string> {
  if (met.has(shape)) return found;
  met.add(shape);
  for (const variant of shape.variants) {
    for (const { type, name, place, shape: inner } of variant.members) {
      if (isHex(type)) found.add(place === "t" ? shape.element : `${shape.element} ${name}`);
      if (inner) positions(inner, met, found);
    }
  }
  return found;
}

Deno.test("Every number of a domain's document that its grammar has by sixteen is shown to libvirt", () => {
  // What an <audio> has of both is read by one function.
  const all = [...positions(shapeOf(domainTable))].map((each) => each.replace(/^output/, "input"));
  const shown = (position: string) =>
    Object.keys(POSITIONS).some((known) => known === position || known.endsWith(` ${position}`));
  assert.deepEqual(all.filter((position) => !shown(position)), NEWER);
});

peerTest("documents read and write numbers in the base that libvirt reads", ["python3-libvirt"], async () => {
  const rows = Object.entries(POSITIONS).flatMap(([position, xml]) =>
    SPELLINGS.map((spelling) => ({ position, spelling, xml: xml.replace("N", spelling) }))
      // A PCI address has few bits for a function.
      .filter(({ xml }) => codecs.domain.check(xml).every(({ unknown }) => unknown))
  );
  const dumps = await libvirtDumps(rows);
  // What we make of each once it is no longer spelled as it was.
  const ours = rows.map(({ xml }) => {
    const config = codecs.domain.parse(xml);
    return { xml: codecs.domain.format(structuredClone(config)) };
  });
  const again = await libvirtDumps(ours);
  let taken = 0;
  for (const [at, { position, spelling, xml }] of rows.entries()) {
    const { xml: dump } = dumps[at]!;
    if (dump === undefined) continue;
    taken++;
    const { xml: other, message } = again[at]!;
    assert.ok(other !== undefined, `${position}=${spelling}: libvirt refuses ours: ${message}`);
    const plain = (text: string) =>
      text.replace(/<uuid>.*?<\/uuid>/, "").replace(/testnet\d+|52:54:00[0-9a-f:]+/g, "");
    assert.equal(plain(other), plain(dump), `${position}=${spelling}: ${xml}`);
  }
  // Some spellings are none to libvirt, and some numbers too large.
  assert.ok(taken > rows.length / 2, `${taken} of ${rows.length}`);
  assert.deepEqual(
    documents.domain.parse(POSITIONS["audio id"]!.replace("N", "16")).devices?.audio?.[0]?.id,
    16,
  );
});
