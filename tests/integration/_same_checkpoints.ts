import type { Domain, DomainCheckpoint } from "@denovirt/denovirt";
import type { Step } from "./_same_script_on_both.ts";

const named = (name: string, more = "") => `<domaincheckpoint><name>${name}</name>${more}</domaincheckpoint>`;
const disks = (entries: string) => `<disks>${entries}</disks>`;
const names = (checkpoints: readonly DomainCheckpoint[]) => checkpoints.map(({ name }) => name).sort();
const timeless = (xml: string) => xml.replace(/<creationTime>\d+</, "<creationTime>@<");
const vm = "<domain type='test'><name>vm</name><uuid>11111111-2222-3333-4444-555555555555</uuid>" +
  "<memory unit='KiB'>65536</memory><os><type arch='i686'>hvm</type></os><devices>" +
  "<disk type='file' device='disk'><source file='/images/one.qcow2'/><target dev='vda' bus='virtio'/></disk>" +
  "<disk type='block' device='disk'><source dev='/dev/two'/><target dev='vdb' bus='virtio'/></disk>" +
  "<disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk>" +
  "<disk type='file' device='disk'><source file='/images/r'/><target dev='vdd' bus='virtio'/><readonly/></disk>" +
  "</devices></domain>";

type OnDomain = (domain: Domain) => Promise<unknown>;
const on = (name: string, step: OnDomain): Step => async (c) => await step(await c.domains.get(name));
const test = (step: OnDomain) => on("test", step);
const its = (step: OnDomain) => on("vm", step);
const get = (domain: Domain, name: string) => domain.checkpoints.get(name);

/** Calls on checkpoints by what they do, in their order. */
export const checkpointSteps: Readonly<Record<string, Step>> = {
  "list none": test(async (d) => names(await d.checkpoints.list())),
  "look up nobody": test((d) => get(d, "nobody")),
  "broken xml": test((d) => d.checkpoints.create("<domaincheckpoint>")),
  "another document": test((d) => d.checkpoints.create("<domainsnapshot/>")),
  "redefine and quiesce": test((d) => d.checkpoints.create(named("x"), { redefine: true, quiesce: true })),
  "validate what is not redefined": test((d) => d.checkpoints.create(named("x"), { redefineValidate: true })),
  "redefine nothing": test((d) => d.checkpoints.create("<domaincheckpoint/>", { redefine: true })),
  "redefine without a time": test((d) => d.checkpoints.create(named("x"), { redefine: true })),
  "redefine without a domain": test((d) =>
    d.checkpoints.create(named("x", "<creationTime>1</creationTime>"), { redefine: true })
  ),
  "a disk without a name": test((d) => d.checkpoints.create(named("x", disks("<disk/>")))),
  "a disk of no kind": test((d) =>
    d.checkpoints.create(named("x", disks("<disk name='vda' checkpoint='x'/>")))
  ),
  "no checkpoint with a bitmap": test((d) =>
    d.checkpoints.create(named("x", disks("<disk name='vda' checkpoint='no' bitmap='b'/>")))
  ),
  "another's disk": test((d) => d.checkpoints.create(named("x", disks("<disk name='vdz'/>")))),
  "a disk twice": test((d) =>
    d.checkpoints.create(named("x", disks("<disk name='vda'/><disk name='vda'/>")))
  ),
  "a name with a slash": test(async (d) => (await d.checkpoints.create(named("a/b"))).name),
  "delete that": test(async (d) => await (await get(d, "a/b")).delete()),
  "one": test(async (d) =>
    (await d.checkpoints.create(named("one", "<description>the &lt;first&gt;</description>"))).name
  ),
  "its xml": test(async (d) => timeless(await (await get(d, "one")).xml())),
  "its xml without its domain": test(async (d) =>
    timeless(await (await get(d, "one")).xml({ noDomain: true }))
  ),
  "its secure xml": test(async (d) => timeless(await (await get(d, "one")).xml({ secure: true }))),
  "its size": test(async (d) => timeless(await (await get(d, "one")).xml({ size: true, noDomain: true }))),
  "its xml without the right to write": async (_, ro) =>
    timeless(await (await (await ro.domains.get("test")).checkpoints.get("one")).xml()),
  "its secure xml without the right": async (_, ro) =>
    await (await (await ro.domains.get("test")).checkpoints.get("one")).xml({ secure: true }),
  "take one without the right": async (_, ro) =>
    await (await ro.domains.get("test")).checkpoints.create(named("x")),
  "delete without the right": async (_, ro) =>
    await (await (await ro.domains.get("test")).checkpoints.get("one")).delete(),
  "list without the right to write": async (_, ro) =>
    names(await (await ro.domains.get("test")).checkpoints.list()),
  "one again": test((d) => d.checkpoints.create(named("one"))),
  "two": test(async (d) =>
    (await d.checkpoints.create(named("two", disks("<disk name='vda' bitmap='b2'/>")))).name
  ),
  "two's xml": test(async (d) => timeless(await (await get(d, "two")).xml({ noDomain: true }))),
  "three, of no disk": test(async (d) =>
    (await d.checkpoints.create(named("three", disks("<disk name='vda' checkpoint='no'/>")))).name
  ),
  "three's xml": test(async (d) => timeless(await (await get(d, "three")).xml({ noDomain: true }))),
  "its parent": test(async (d) => (await (await get(d, "three")).parent())?.name),
  "no parent": test(async (d) => (await (await get(d, "one")).parent())?.name),
  "list roots": test(async (d) => names(await d.checkpoints.list({ roots: true }))),
  "list leaves": test(async (d) => names(await d.checkpoints.list({ leaves: true }))),
  "list others than leaves": test(async (d) => names(await d.checkpoints.list({ noLeaves: true }))),
  "in order": test(async (d) => (await d.checkpoints.list({ topological: true })).map(({ name }) => name)),
  "children of one": test(async (d) => names(await (await get(d, "one")).children())),
  "all below one": test(async (d) => names(await (await get(d, "one")).children({ descendants: true }))),
  "leaves below one": test(async (d) =>
    names(await (await get(d, "one")).children({ descendants: true, leaves: true }))
  ),
  "list domains with checkpoints": async (c) =>
    (await c.domains.list({ hasCheckpoint: true })).map(({ name }) => name),
  "list domains without": async (c) => (await c.domains.list({ noCheckpoint: true })).map(({ name }) => name),
  "a snapshot beside them": test((d) =>
    d.snapshots.create("<domainsnapshot><name>s</name></domainsnapshot>")
  ),
  "delete with both flags": test(async (d) =>
    await (await get(d, "two")).delete({ children: true, childrenOnly: true })
  ),
  "delete two": test(async (d) => await (await get(d, "two")).delete()),
  "three's new parent": test(async (d) => (await (await get(d, "three")).parent())?.name),
  "delete three's record": test(async (d) => await (await get(d, "three")).delete({ metadataOnly: true })),
  "four": test(async (d) => (await d.checkpoints.create(named("four"))).name),
  "four's parent": test(async (d) => (await (await get(d, "four")).parent())?.name),
  "delete below one": test(async (d) => await (await get(d, "one")).delete({ childrenOnly: true })),
  "what is left": test(async (d) => names(await d.checkpoints.list())),
  "five": test(async (d) => (await d.checkpoints.create(named("five"))).name),
  "five's parent": test(async (d) => (await (await get(d, "five")).parent())?.name),
  "use what is gone": test(async (d) => {
    const five = await get(d, "five");
    await five.delete();
    await five.xml();
  }),
  "redefine as it is": test(async (d) => {
    const xml = await (await get(d, "one")).xml({ secure: true });
    return (await d.checkpoints.create(xml, { redefine: true })).name;
  }),
  "redefine another after it": test(async (d) =>
    (await d.checkpoints.create(
      named("six", `<creationTime>17</creationTime><parent><name>one</name></parent>${await d.xml()}`),
      { redefine: true },
    )).name
  ),
  "its redefined xml": test(async (d) => await (await get(d, "six")).xml({ noDomain: true })),
  "redefine with a parent that is not there": test(async (d) =>
    await d.checkpoints.create(
      named("x", `<creationTime>1</creationTime><parent><name>y</name></parent>${await d.xml()}`),
      { redefine: true },
    )
  ),
  "redefine as its own parent": test(async (d) =>
    await d.checkpoints.create(
      named("x", `<creationTime>1</creationTime><parent><name>x</name></parent>${await d.xml()}`),
      { redefine: true },
    )
  ),
  "redefine in a circle": test(async (d) =>
    await d.checkpoints.create(
      named("one", `<creationTime>1</creationTime><parent><name>six</name></parent>${await d.xml()}`),
      { redefine: true },
    )
  ),
  "redefine another's": test((d) =>
    d.checkpoints.create(named("y", `<creationTime>1</creationTime>${vm}`), { redefine: true })
  ),
  "seven": test(async (d) => (await d.checkpoints.create(named("seven"))).name),
  "seven's parent": test(async (d) => (await (await get(d, "seven")).parent())?.name),
  "a name by time": test(async (d) => /^\d+$/.test((await d.checkpoints.create()).name)),
  "delete all": test(async (d) => await (await get(d, "one")).delete({ children: true })),
  "nothing is left": test((d) => d.checkpoints.list()),
  "a last one": test(async (d) => (await d.checkpoints.create(named("last"))).name),
  "destroy": test((d) => d.destroy()),
  "one of what is off": test((d) => d.checkpoints.create(named("x"))),
  "the size of what is off": test(async (d) =>
    await (await get(d, "last")).xml({ size: true, noDomain: true })
  ),
  "delete of what is off": test(async (d) => await (await get(d, "last")).delete({ metadataOnly: true })),
  "start": test((d) => d.start()),
  "a very last one": test(async (d) => (await d.checkpoints.create(named("last"))).name),
  "destroy again": test((d) => d.destroy()),
  "create another": async (c) => (await c.domains.create(vm)).name,
  "of all its disks": its(async (d) => (await d.checkpoints.create(named("all"))).name),
  "all's xml": its(async (d) => timeless(await (await get(d, "all")).xml())),
  "of what can't be written": its((d) => d.checkpoints.create(named("r", disks("<disk name='vdd'/>")))),
  "of what is empty": its((d) => d.checkpoints.create(named("e", disks("<disk name='hdc'/>")))),
  "of a path": its(async (d) =>
    (await d.checkpoints.create(named("path", disks("<disk name='/images/one.qcow2'/>")))).name
  ),
  "path's xml": its(async (d) => timeless(await (await get(d, "path")).xml({ noDomain: true }))),
  "delete them": its(async (d) => await (await get(d, "all")).delete({ children: true })),
  "take a snapshot": its(async (d) =>
    (await d.snapshots.create("<domainsnapshot><name>s</name></domainsnapshot>")).name
  ),
  "a checkpoint beside it": its((d) => d.checkpoints.create(named("x"))),
  "destroy the other": its((d) => d.destroy()),
};
