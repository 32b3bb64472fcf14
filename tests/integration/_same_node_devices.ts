import type { NodeDevice } from "@denovirt/denovirt";
import type { Step } from "./_same_script_on_both.ts";

const sorted = (devices: readonly NodeDevice[]) => devices.map(({ name }) => name).sort();
const hba = (more: string, parent = "<parent>scsi_host1</parent>") =>
  `<device>${parent}<capability type='scsi_host'>${more}</capability></device>`;
const FC = (digit: string) =>
  `<capability type='fc_host'><wwnn>2000${digit.repeat(12)}</wwnn><wwpn>1000${
    digit.repeat(12)
  }</wwpn></capability>`;
// libvirt's test driver leaves it the numbers of the device that it copies.
const withoutNumbers = (xml: string) => xml.replace(/<(host|unique_id)>\d+</g, "<$1>…<");

const broken: Readonly<Record<string, string>> = {
  "no xml": "<device",
  "another document": "<pool/>",
  "no capability": "<device><name>x</name></device>",
  "a capability without a type": "<device><capability/></device>",
  "an unknown capability": "<device><capability type='zzz'/></device>",
  "half a parent": hba(FC("a"), "<parent wwnn='2000000012341234'/>"),
  "the other half of a parent": hba(FC("a"), "<parent wwpn='2000000012341234'/>"),
  "no adapter": hba(""),
  "an adapter of an unknown sort": hba("<capability type='zzz'/>"),
  "an adapter without a sort": hba("<capability/>"),
  "an adapter without wwnn": hba("<capability type='fc_host'><wwpn>1000aaaaaaaaaaaa</wwpn></capability>"),
  "an adapter without wwpn": hba("<capability type='fc_host'><wwnn>2000aaaaaaaaaaaa</wwnn></capability>"),
  "an unknown parent": hba(FC("a"), "<parent>nobody</parent>"),
  "a parent that cannot": hba(FC("a"), "<parent>scsi_host11</parent>"),
  "a parent that is none": hba(FC("a"), "<parent>computer</parent>"),
  "an unknown parent by wwn": hba(FC("a"), "<parent wwnn='2000ffffffffffff' wwpn='1000ffffffffffff'/>"),
  "an unknown parent by fabric": hba(FC("a"), "<parent fabric_wwn='2000ffffffffffff'/>"),
  "a system without a uuid": "<device><capability type='system'/></device>",
  "a system with a broken uuid":
    "<device><capability type='system'><hardware><uuid>1</uuid></hardware></capability></device>",
  "a system": "<device><capability type='system'><hardware><uuid>" + "1".repeat(32) +
    "</uuid></hardware></capability></device>",
  "what is only given out": "<device><capability type='fc_host'/></device>",
  "a mediated device without a type": "<device><capability type='mdev'/></device>",
};

/** Calls on host devices by what they do, in their order. */
export const nodeDeviceSteps: Readonly<Record<string, Step>> = {
  "names": async (c) => (await c.nodeDevices.names()).toSorted(),
  "count": (c) => c.nodeDevices.count(),
  "list": async (c) => sorted(await c.nodeDevices.list()),
  ...Object.fromEntries(
    ["computer", "scsi_host1", "scsi_host2", "scsi_host11"].map((
      name,
    ): [string, Step] => [`all about ${name}`, async (c) => {
      const device = await c.nodeDevices.get(name);
      return [
        await device.xml(),
        (await device.parent())?.name,
        await device.capabilities(),
        await device.capabilityCount(),
      ];
    }]),
  ),
  ...Object.fromEntries(
    ["system", "scsi_host", "fc_host", "vports", "net", "pci", "zzz"].map((word): [string, Step] => [
      `names of ${word}`,
      async ({ tables: { nodeDevices } }) => [
        [...await nodeDevices!.nodeListDevices!(word, 0)].sort(),
        await nodeDevices!.nodeNumOfDevices!(word, 0),
      ],
    ]),
  ),
  ...Object.fromEntries(
    (["capSystem", "capScsiHost", "capFcHost", "capVports", "capNet", "capMdev", "capVpd"] as const).map((
      option,
    ): [string, Step] => [
      `list ${option}`,
      async (c) => sorted(await c.nodeDevices.list({ [option]: true })),
    ]),
  ),
  "list either": async (c) => sorted(await c.nodeDevices.list({ capVports: true, capSystem: true })),
  "look up nobody": (c) => c.nodeDevices.get("nobody"),
  ...Object.fromEntries(
    Object.entries(broken).map((
      [what, xml],
    ): [string, Step] => [`create with ${what}`, (c) => c.nodeDevices.create(xml)]),
  ),
  "create a virtual adapter": async (c) => (await c.nodeDevices.create(hba(FC("a")))).name,
  "its xml": async (c) => withoutNumbers(await (await c.nodeDevices.get("scsi_host12")).xml()),
  "its parent": async (c) => (await (await c.nodeDevices.get("scsi_host12")).parent())?.name,
  "list with it": async (c) => sorted(await c.nodeDevices.list({ capFcHost: true })),
  "destroy it": async (c) => await (await c.nodeDevices.get("scsi_host12")).destroy(),
  "create one on a parent by wwn": async (c) => {
    const device = await c.nodeDevices.create(
      hba(FC("b"), "<parent wwnn='2000000012341234' wwpn='1000000012341234'/>"),
    );
    const facts = [device.name, withoutNumbers(await device.xml()), (await device.parent())?.name];
    await device.destroy();
    return facts;
  },
  "create one on any parent": async (c) => {
    const device = await c.nodeDevices.create(hba(FC("c"), ""));
    const facts = [device.name, await device.capabilities()];
    await device.destroy();
    return facts;
  },
  "call what is gone": async (c) => {
    const device = await c.nodeDevices.create(hba(FC("d")));
    await device.destroy();
    await device.xml();
  },
  "destroy what is gone": async (c) => {
    const device = await c.nodeDevices.create(hba(FC("d")));
    await device.destroy();
    await device.destroy();
  },
  "capabilities of what is gone": async (c) => {
    const device = await c.nodeDevices.create(hba(FC("d")));
    await device.destroy();
    await device.capabilities();
  },
  "read without the right to write": async (_, ro) => await (await ro.nodeDevices.get("computer")).xml(),
  "create without the right": (_, ro) => ro.nodeDevices.create(hba(FC("e"))),
  "define without the right": (_, ro) => ro.nodeDevices.define("<device/>"),
  "destroy without the right": async (_, ro) => await (await ro.nodeDevices.get("scsi_host1")).destroy(),
  "undefine without the right": async (_, ro) => await (await ro.nodeDevices.get("scsi_host1")).undefine(),
  "start without the right": async (_, ro) => await (await ro.nodeDevices.get("scsi_host1")).start(),
  "detach without the right": async (_, ro) => await (await ro.nodeDevices.get("scsi_host1")).detach(),
  "destroy one that others hang on": async (c) => await (await c.nodeDevices.get("scsi_host1")).destroy(),
  "destroy the last": async (c) => await (await c.nodeDevices.get("scsi_host2")).destroy(),
  "create one where none can": (c) => c.nodeDevices.create(hba(FC("f"), "")),
};
