/** What libvirt takes and writes since 9.0, by 12.8's own grammars. */
import assert from "node:assert/strict";
import { canonical, documentKind, Judge, KINDS, rootOf } from "./_judge.ts";

const UUID = "0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f";
const OTHER = "fb3f4a4c-7e5c-4d4d-9c6c-0a6a2e1d1a01";

const devices = (text: string) => domain("", text);
function domain(beside: string, devices = ""): string {
  return `<domain type="kvm"><name>a</name><memory>1024</memory>${beside}<os><type>hvm</type></os>` +
    `<devices>${devices}</devices></domain>`;
}
const disk = (type: string, source: string) =>
  devices(`<disk type="${type}" device="disk">${source}<target dev="vda" bus="virtio"/></disk>`);

const NEWER: Readonly<Record<string, string>> = {
  "two watchdogs": devices(
    '<watchdog model="i6300esb" action="reset"/><watchdog model="itco" action="reset"/>',
  ),
  "two secrets of LUKS": disk(
    "file",
    `<source file="/a"><encryption format="luks"><secret type="passphrase" uuid="${UUID}"/>` +
      `<secret type="passphrase" uuid="${OTHER}"/></encryption></source>`,
  ),
  "a vhost-vdpa disk": disk("vhostvdpa", '<source dev="/dev/vhost-vdpa-0"/>'),
  "vhost-user with passt": devices(
    '<interface type="vhostuser"><mac address="52:54:00:00:00:01"/><source dev="enp1s0"/><model type="virtio"/>' +
      '<backend type="passt" hostname="guest" fqdn="guest.example"/></interface>',
  ),
  "a host device's driver by its model": devices(
    '<hostdev mode="subsystem" type="pci" managed="yes"><driver model="mlx5_vfio_pci"/><source>' +
      '<address domain="0x0000" bus="0x06" slot="0x12" function="0x5"/></source></hostdev>',
  ),
  "the most memory without slots": domain('<maxMemory unit="KiB">4096</maxMemory>'),
  "throttle groups": domain(
    "<throttlegroups><throttlegroup><group_name>slow</group_name><total_bytes_sec>10000000</total_bytes_sec>" +
      "</throttlegroup></throttlegroups>",
    '<disk type="file" device="disk"><source file="/a"/><target dev="vda" bus="virtio"/>' +
      '<throttlefilters><throttlefilter group="slow"/></throttlefilters></disk>',
  ),
  "a video card's blob resources": devices('<video><model type="virtio" heads="1" blob="on"/></video>'),
  "a push backup of a disk alone":
    '<domainbackup mode="push"><disks><disk name="vda"/></disks></domainbackup>',
  "a CPU's feature with a dot": "<capabilities><host><cpu><arch>x86_64</arch><model>Penryn</model>" +
    '<vendor>Intel</vendor><topology sockets="1" dies="1" cores="1" threads="1"/><feature name="sse4.1"/></cpu>' +
    "</host></capabilities>",
};

Deno.test("parse() takes what only newer libvirts take, and format() gives it back", async (t) => {
  using judge = new Judge();
  for (const [what, text] of Object.entries(NEWER)) {
    await t.step(what, () => {
      const { kind, grammar } = KINDS[rootOf(text)]!;
      assert.equal(judge.verdict(text, grammar, "12.8.0"), "");
      assert.notEqual(judge.verdict(text, grammar, "9.0.0"), "");
      const document = documentKind(kind);
      const config = document.parse(text);
      assert.deepEqual(canonical(document.format(config)), canonical(text));
      assert.deepEqual(document.check(text), []);
      assert.deepEqual(document.schema.parse(config), config);
    });
  }
});
