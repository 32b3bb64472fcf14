import type { Connection, Domain, DomainSnapshot } from "@denovirt/denovirt";
import type { Step } from "./_same_script_on_both.ts";

const named = (name: string, more = "") => `<domainsnapshot><name>${name}</name>${more}</domainsnapshot>`;
const names = (snapshots: readonly DomainSnapshot[]) => snapshots.map(({ name }) => name).sort();
const timeless = (xml: string) => xml.replace(/<creationTime>\d+</, "<creationTime>@<");
const vm = (more = "", devices = "") =>
  `<domain type='test'><name>vm</name><uuid>11111111-2222-3333-4444-555555555555</uuid><memory unit='KiB'>65536</memory>` +
  `<os><type arch='i686'>hvm</type></os>${more}<devices>${devices}</devices></domain>`;
const DISKS =
  "<disk type='file' device='disk'><source file='/images/one.qcow2'/><target dev='vda' bus='virtio'/></disk>" +
  "<disk type='file' device='disk'><source file='/images/two'/><target dev='vdb' bus='virtio'/></disk>" +
  "<disk type='file' device='disk' snapshot='no'><source file='/images/three'/><target dev='vdc' bus='virtio'/></disk>" +
  "<disk type='block' device='disk'><source dev='/dev/four'/><target dev='vdd' bus='virtio'/></disk>" +
  "<disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk>";

type OnDomain = (domain: Domain, connection: Connection, readonly: Connection) => Promise<unknown>;
const on = (name: string, step: OnDomain): Step => async (c, ro) =>
  await step(await c.domains.get(name), c, ro);
const test = (step: OnDomain) => on("test", step);
const its = (step: OnDomain) => on("vm", step);

/** Calls on snapshots by what they do, in their order. */
export const snapshotSteps: Readonly<Record<string, Step>> = {
  "count none": test((d) => d.snapshots.count()),
  "list none": test(async (d) => names(await d.snapshots.list())),
  "no current one": test((d) => d.snapshots.current()),
  "has no current one": test((d) => d.snapshots.hasCurrent()),
  "look up nobody": test((d) => d.snapshots.get("nobody")),
  "broken xml": test((d) => d.snapshots.create("<domainsnapshot>")),
  "another document": test((d) => d.snapshots.create("<domain/>")),
  "current without redefine": test((d) => d.snapshots.create(named("x"), { current: true })),
  "redefine with no metadata": test((d) =>
    d.snapshots.create(named("x"), { redefine: true, noMetadata: true })
  ),
  "redefine and halt": test((d) => d.snapshots.create(named("x"), { redefine: true, halt: true })),
  "redefine nothing": test((d) => d.snapshots.create("<domainsnapshot/>", { redefine: true })),
  "redefine without a time": test((d) => d.snapshots.create(named("x"), { redefine: true })),
  "redefine without a state": test((d) =>
    d.snapshots.create(named("x", "<creationTime>1</creationTime>"), { redefine: true })
  ),
  "redefine with a wrong state": test((d) =>
    d.snapshots.create(named("x", "<creationTime>1</creationTime><state>x</state>"), { redefine: true })
  ),
  "wrong memory": test((d) => d.snapshots.create(named("x", "<memory snapshot='x'/>"))),
  "external memory without a file": test((d) =>
    d.snapshots.create(named("x", "<memory snapshot='external'/>"))
  ),
  "internal memory with a file": test((d) =>
    d.snapshots.create(named("x", "<memory snapshot='internal' file='/x'/>"))
  ),
  "a relative path of memory": test((d) => d.snapshots.create(named("x", "<memory file='x'/>"))),
  "a disk without a name": test((d) => d.snapshots.create(named("x", "<disks><disk/></disks>"))),
  "a disk kept nowhere": test((d) =>
    d.snapshots.create(named("x", "<disks><disk name='vda' snapshot='x'/></disks>"))
  ),
  "a disk of no type": test((d) =>
    d.snapshots.create(named("x", "<disks><disk name='vda' type='x'/></disks>"))
  ),
  "another's disk": test((d) => d.snapshots.create(named("x", "<disks><disk name='vdz'/></disks>"))),
  "a disk twice": test((d) =>
    d.snapshots.create(named("x", "<disks><disk name='vda'/><disk name='vda'/></disks>"))
  ),
  "an external disk of an internal one": test((d) =>
    d.snapshots.create(named("x", "<disks><disk name='vda' snapshot='external'/></disks>"))
  ),
  "a file of an internal disk": test((d) =>
    d.snapshots.create(
      named("x", "<disks><disk name='vda' snapshot='internal'><source file='/x'/></disk></disks>"),
    )
  ),
  "one": test(async (d) =>
    (await d.snapshots.create(named("one", "<description>the &lt;first&gt;</description>"))).name
  ),
  "its xml": test(async (d) => timeless(await (await d.snapshots.get("one")).xml())),
  "its secure xml": test(async (d) => timeless(await (await d.snapshots.get("one")).xml({ secure: true }))),
  "its secure xml without the right": async (_, ro) =>
    await (await (await ro.domains.get("test")).snapshots.get("one")).xml({ secure: true }),
  "take one without the right": async (_, ro) =>
    await (await ro.domains.get("test")).snapshots.create(named("x")),
  "revert without the right": async (_, ro) =>
    await (await (await ro.domains.get("test")).snapshots.get("one")).revert(),
  "delete without the right": async (_, ro) =>
    await (await (await ro.domains.get("test")).snapshots.get("one")).delete(),
  "list without the right to write": async (_, ro) =>
    names(await (await ro.domains.get("test")).snapshots.list()),
  "current without the right to write": async (_, ro) =>
    (await (await ro.domains.get("test")).snapshots.current()).name,
  "one again": test((d) => d.snapshots.create(named("one"))),
  "two": test(async (d) => (await d.snapshots.create(named("two"))).name),
  "two's xml": test(async (d) => timeless(await (await d.snapshots.get("two")).xml())),
  "pause": test((d) => d.suspend()),
  "three, paused": test(async (d) => (await d.snapshots.create(named("three"))).name),
  "three's xml": test(async (d) => timeless(await (await d.snapshots.get("three")).xml())),
  "back to one": test(async (d) => await (await d.snapshots.get("one")).revert()),
  "the state after that": test((d) => d.state()),
  "the current one after that": test(async (d) => (await d.snapshots.current()).name),
  "back to one again": test(async (d) => await (await d.snapshots.get("one")).revert()),
  "the state after it": test((d) => d.state()),
  "back to three": test(async (d) => await (await d.snapshots.get("three")).revert()),
  "paused by that": test((d) => d.state()),
  "back to three, running": test(async (d) =>
    await (await d.snapshots.get("three")).revert({ running: true })
  ),
  "running by that": test((d) => d.state()),
  "back to two, paused": test(async (d) => await (await d.snapshots.get("two")).revert({ paused: true })),
  "back to two, both": test(async (d) =>
    await (await d.snapshots.get("two")).revert({ paused: true, running: true })
  ),
  "four": test(async (d) => (await d.snapshots.create(named("four"))).name),
  "its parent": test(async (d) => (await (await d.snapshots.get("four")).parent())?.name),
  "no parent": test(async (d) => (await (await d.snapshots.get("one")).parent())?.name),
  "destroy": test((d) => d.destroy()),
  "five, off": test(async (d) => (await d.snapshots.create(named("five"))).name),
  "five's xml": test(async (d) => timeless(await (await d.snapshots.get("five")).xml())),
  "back to five": test(async (d) => await (await d.snapshots.get("five")).revert()),
  "off by that": test((d) => d.state()),
  "back to one from there": test(async (d) => await (await d.snapshots.get("one")).revert()),
  "destroy again": test((d) => d.destroy()),
  "back to three from there": test(async (d) => await (await d.snapshots.get("three")).revert()),
  "resume": test((d) => d.resume()),
  "seven, halting": test(async (d) => (await d.snapshots.create(named("seven"), { halt: true })).name),
  "seven's xml": test(async (d) => timeless(await (await d.snapshots.get("seven")).xml())),
  "off by seven": test((d) => d.state()),
  "start": test((d) => d.start()),
  "list roots": test(async (d) => names(await d.snapshots.list({ roots: true }))),
  "list leaves": test(async (d) => names(await d.snapshots.list({ leaves: true }))),
  "list others than leaves": test(async (d) => names(await d.snapshots.list({ noLeaves: true }))),
  "list with metadata": test(async (d) => names(await d.snapshots.list({ metadata: true }))),
  "list without metadata": test(async (d) => names(await d.snapshots.list({ noMetadata: true }))),
  "list inactive": test(async (d) => names(await d.snapshots.list({ inactive: true }))),
  "list active": test(async (d) => names(await d.snapshots.list({ active: true }))),
  "list of disks": test(async (d) => names(await d.snapshots.list({ diskOnly: true }))),
  "list internal": test(async (d) => names(await d.snapshots.list({ internal: true }))),
  "list external": test(async (d) => names(await d.snapshots.list({ external: true }))),
  "list active or inactive": test(async (d) =>
    names(await d.snapshots.list({ active: true, inactive: true }))
  ),
  "first in order": test(async (d) => (await d.snapshots.list({ topological: true }))[0]?.name),
  "names": test(async (d) => [...await d.snapshots.names()].sort()),
  "count": test((d) => d.snapshots.count()),
  "count leaves": test((d) => d.snapshots.count({ leaves: true })),
  "children of one": test(async (d) => names(await (await d.snapshots.get("one")).children())),
  "all below one": test(async (d) =>
    names(await (await d.snapshots.get("one")).children({ descendants: true }))
  ),
  "leaves below one": test(async (d) =>
    [...await (await d.snapshots.get("one")).childNames({ descendants: true, leaves: true })].sort()
  ),
  "count below two": test(async (d) =>
    await (await d.snapshots.get("two")).childCount({ descendants: true })
  ),
  "is current": test(async (d) => await (await d.snapshots.get("seven")).isCurrent()),
  "is not current": test(async (d) => await (await d.snapshots.get("one")).isCurrent()),
  "has metadata": test(async (d) => await (await d.snapshots.get("one")).hasMetadata()),
  "list domains with snapshots": async (c) =>
    (await c.domains.list({ hasSnapshot: true })).map(({ name }) => name),
  "list domains without": async (c) => (await c.domains.list({ noSnapshot: true })).map(({ name }) => name),
  "delete with both flags": test(async (d) =>
    await (await d.snapshots.get("two")).delete({ children: true, childrenOnly: true })
  ),
  "delete five": test(async (d) => await (await d.snapshots.get("five")).delete()),
  "delete seven": test(async (d) => await (await d.snapshots.get("seven")).delete()),
  "current after that": test(async (d) => (await d.snapshots.current()).name),
  "delete below two": test(async (d) => await (await d.snapshots.get("two")).delete({ childrenOnly: true })),
  "what is left": test(async (d) => names(await d.snapshots.list())),
  "what is current": test(async (d) => (await d.snapshots.current()).name),
  "use what is gone": test(async (d) => {
    const two = await d.snapshots.get("two");
    await two.delete();
    await two.xml();
  }),
  "redefine it": test(async (d) =>
    (await d.snapshots.create(
      named(
        "two",
        `<creationTime>17</creationTime><state>running</state><parent><name>one</name></parent><domain><uuid>${d.uuid}</uuid></domain>`,
      ),
      { redefine: true, current: true },
    )).name
  ),
  "redefine it with its domain": test(async (d) =>
    (await d.snapshots.create(
      named(
        "two",
        `<creationTime>17</creationTime><state>running</state><parent><name>one</name></parent>${await d
          .xml()}`,
      ),
      { redefine: true, current: true },
    )).name
  ),
  "its redefined xml": test(async (d) => await (await d.snapshots.get("two")).xml()),
  "back to it without force": test(async (d) => await (await d.snapshots.get("two")).revert()),
  "redefine with a parent that is not there": test((d) =>
    d.snapshots.create(
      named("x", "<creationTime>1</creationTime><state>running</state><parent><name>y</name></parent>"),
      { redefine: true },
    )
  ),
  "redefine as its own parent": test((d) =>
    d.snapshots.create(
      named("x", "<creationTime>1</creationTime><state>running</state><parent><name>x</name></parent>"),
      { redefine: true },
    )
  ),
  "redefine in a circle": test((d) =>
    d.snapshots.create(
      named("one", "<creationTime>1</creationTime><state>running</state><parent><name>two</name></parent>"),
      { redefine: true },
    )
  ),
  "redefine one as off": test((d) =>
    d.snapshots.create(named("one", "<creationTime>1</creationTime><state>shutoff</state>"), {
      redefine: true,
    })
  ),
  "redefine one as of disks": test((d) =>
    d.snapshots.create(named("one", "<creationTime>1</creationTime><state>disk-snapshot</state>"), {
      redefine: true,
    })
  ),
  "redefine another's": test((d) =>
    d.snapshots.create(
      named("y", `<creationTime>1</creationTime><state>running</state>${vm()}`),
      { redefine: true },
    )
  ),
  "redefine as it is": test(async (d) => {
    const xml = await (await d.snapshots.get("one")).xml({ secure: true });
    return (await d.snapshots.create(xml, { redefine: true })).name;
  }),
  "it is as it was": test(async (d) => timeless(await (await d.snapshots.get("one")).xml())),
  "it is not current": test(async (d) => (await d.snapshots.current()).name),
  "a name by time": test(async (d) => /^\d+$/.test((await d.snapshots.create()).name)),
  "undefine what runs": test((d) => d.undefine()),
  "its snapshots": test(async (d) => (await d.snapshots.list({ roots: true })).map(({ name }) => name)),
  "back to one, as a transient": test(async (d) => await (await d.snapshots.get("one")).revert()),
  "halt a transient one": test((d) => d.snapshots.create(named("z"), { halt: true })),
  "destroy for good": test((d) => d.destroy()),
  "define with disks": async (c) => (await c.domains.define(vm("", DISKS))).name,
  "off with its disks": its(async (d) => (await d.snapshots.create(named("off"))).name),
  "xml of off": its(async (d) => timeless(await (await d.snapshots.get("off")).xml())),
  "undefine with snapshots": its((d) => d.undefine()),
  "undefine with managed save alone": its((d) => d.undefine({ managedSave: true })),
  "undefine with them": its((d) => d.undefine({ snapshotsMetadata: true })),
  "it is gone": (c) => c.domains.get("vm"),
  "a last one": async (c) => (await c.domains.create(vm())).name,
  "take its": its(async (d) => (await d.snapshots.create(named("last"))).name),
  "back to it": its(async (d) => await (await d.snapshots.get("last")).revert()),
  "destroy the last": its((d) => d.destroy()),
  "nothing of it is left": async (c) => {
    await c.domains.create(vm());
    const domain = await c.domains.get("vm");
    const count = await domain.snapshots.count();
    await domain.destroy();
    return count;
  },
};
