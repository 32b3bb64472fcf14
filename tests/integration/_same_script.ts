import type { Connection } from "@denovirt/denovirt";

const xml = (name: string, extra = "") =>
  `<domain type='test'><name>${name}</name><uuid>11111111-2222-3333-4444-${
    name.padEnd(6, "x").slice(0, 6).split("").map((c) => c.charCodeAt(0).toString(16)).join("")
  }</uuid><memory unit='KiB'>65536</memory><currentMemory unit='KiB'>32768</currentMemory><vcpu current='1'>2</vcpu>` +
  `<os><type arch='i686'>hvm</type></os>${extra}</domain>`;

const brief = (domain: { readonly name: string; readonly uuid: string }) => ({
  name: domain.name,
  uuid: domain.uuid,
});
const sorted = (domains: readonly { readonly name: string }[]) => domains.map(({ name }) => name).sort();

type Step = (connection: Connection, directory: string) => Promise<unknown>;

/** Calls by what they do, in their order; what each resolves to or is refused with is compared. */
export const script: Readonly<Record<string, Step>> = {
  "type": (c) => c.type(),
  "list": async (c) => (await c.domains.list()).map(brief),
  "list inactive": async (c) => sorted(await c.domains.list({ inactive: true })),
  "node": (c) => c.nodeInfo(),
  "look up by name": async (c) => brief(await c.domains.get("test")),
  "look up by uuid": async (c) => brief(await c.domains.get("6695eb01-f6a4-8304-79aa-97f2502e193f")),
  "look up by id": async (c) => brief(await c.domains.getById(1)),
  "look up nobody": (c) => c.domains.get("nobody"),
  "look up no uuid": (c) => c.domains.get("00000000-1111-2222-3333-444444444444"),
  "look up no id": (c) => c.domains.getById(4711),
  "info": async (c) => ({ ...await (await c.domains.get("test")).info(), cpuTime: 0n }),
  "state": async (c) => await (await c.domains.get("test")).state(),
  "xml": async (c) => await (await c.domains.get("test")).xml(),
  "define broken xml": (c) => c.domains.define("<domain><name>x</name"),
  "define without a name": (c) => c.domains.define("<domain type='test'/>"),
  "define": async (c) => brief(await c.domains.define(xml("guest"))),
  "define another with its uuid": (c) =>
    c.domains.define(xml("guest").replace("<name>guest</name>", "<name>other</name>")),
  "its state": async (c) => await (await c.domains.get("guest")).state(),
  "its id": async (c) => await (await c.domains.get("guest")).id(),
  "its xml": async (c) => await (await c.domains.get("guest")).xml(),
  "suspend what is off": async (c) => await (await c.domains.get("guest")).suspend(),
  "shut down what is off": async (c) => await (await c.domains.get("guest")).shutdown(),
  "destroy what is off": async (c) => await (await c.domains.get("guest")).destroy(),
  "start": async (c) => await (await c.domains.get("guest")).start(),
  "start twice": async (c) => await (await c.domains.get("guest")).start(),
  "its id while it runs": async (c) => await (await c.domains.get("guest")).id(),
  "suspend": async (c) => await (await c.domains.get("guest")).suspend(),
  "suspend twice": async (c) => await (await c.domains.get("guest")).suspend(),
  "its state while paused": async (c) => await (await c.domains.get("guest")).state(),
  "list paused": async (c) => sorted(await c.domains.list({ paused: true })),
  "resume": async (c) => await (await c.domains.get("guest")).resume(),
  "resume twice": async (c) => await (await c.domains.get("guest")).resume(),
  "reboot": async (c) => await (await c.domains.get("guest")).reboot(),
  "set memory": async (c) => await (await c.domains.get("guest")).setMemory(16 * 1024 ** 2),
  "set too much memory": async (c) => await (await c.domains.get("guest")).setMemory("1 GiB"),
  "set vcpus": async (c) => await (await c.domains.get("guest")).setVcpus(2),
  "set too many vcpus": async (c) => await (await c.domains.get("guest")).setVcpus(33),
  "info after that": async (c) => ({ ...await (await c.domains.get("guest")).info(), cpuTime: 0n }),
  "max memory": async (c) => await (await c.domains.get("guest")).maxMemory(),
  "set autostart": async (c) => await (await c.domains.get("guest")).setAutostart(true),
  "autostart": async (c) => await (await c.domains.get("guest")).autostart(),
  "set title": async (c) => await (await c.domains.get("guest")).setTitle("a guest"),
  "title": async (c) => await (await c.domains.get("guest")).title(),
  "no description": async (c) => await (await c.domains.get("guest")).description(),
  "scheduler": async (c) => await (await c.domains.get("guest")).schedulerParameters(),
  "undefine what runs": async (c) => await (await c.domains.get("guest")).undefine(),
  "its persistence": async (c) => await (await c.domains.get("guest")).isPersistent(),
  "destroy": async (c) => await (await c.domains.get("guest")).destroy(),
  "it is gone": (c) => c.domains.get("guest"),
  "define again": async (c) => brief(await c.domains.define(xml("guest"))),
  // Not with `paused`, which libvirt's test driver refuses and the embedded one can.
  "start again": async (c) => await (await c.domains.get("guest")).start(),
  "its state when started": async (c) => await (await c.domains.get("guest")).state(),
  "save": async (c, directory) => await (await c.domains.get("guest")).save(`${directory}/guest.save`),
  "its state when saved": async (c) => await (await c.domains.get("guest")).state(),
  "restore": (c, directory) => c.domains.restore(`${directory}/guest.save`),
  "its state when restored": async (c) => await (await c.domains.get("guest")).state(),
  "managed save": async (c) => await (await c.domains.get("guest")).managedSave(),
  "has a managed save": async (c) => await (await c.domains.get("guest")).hasManagedSave(),
  "undefine with a managed save": async (c) => await (await c.domains.get("guest")).undefine(),
  "undefine with leave": async (c) => await (await c.domains.get("guest")).undefine({ managedSave: true }),
  "create transient": async (c) => brief(await c.domains.create(xml("brief"))),
  "create it twice": (c) => c.domains.create(xml("brief")),
  "transient": async (c) => await (await c.domains.get("brief")).isPersistent(),
  "shut down": async (c) => await (await c.domains.get("brief")).shutdown(),
  "the transient one is gone": (c) => c.domains.get("brief"),
  "restore from nowhere": (c, directory) => c.domains.restore(`${directory}/nowhere`),
  "define the last": async (c) => brief(await c.domains.define(xml("last"))),
  "rename nothing": async (c) => await (await c.domains.get("last")).rename("last"),
  "undefine the last": async (c) => await (await c.domains.get("last")).undefine(),
};
