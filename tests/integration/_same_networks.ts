import type { Connection, Network } from "@denovirt/denovirt";
import { brokenNetworks } from "./_broken_networks.ts";
import { uuid } from "./_digit_uuid.ts";
import { network } from "./_network_documents.ts";
import { networkKinds } from "./_network_kinds.ts";
import { CHANGED, host, networkUpdates } from "./_network_updates.ts";
import { isTaken, type Step } from "./_same_script_on_both.ts";
import { sorted } from "./_sorted_names.ts";

const brief = ({ name, uuid }: Network) => ({ name, uuid });
const get = (c: Connection, name: string) => c.networks.get(name);
const ofKind = (what: string, xml: string) =>
  what in brokenNetworks || xml.startsWith("<network")
    ? xml
    : network(`k-${what.replaceAll(" ", "-")}`, "a", xml);

/** Calls on networks by what they do, in their order. */
export const networkSteps: Readonly<Record<string, Step>> = {
  "count": async (c) => [
    await c.networks.count(),
    await c.networks.count({ active: true }),
    await c.networks.count({ inactive: true }),
  ],
  "names": async (c) => [
    (await c.networks.names()).toSorted(),
    await c.networks.names({ active: true }),
    await c.networks.names({ inactive: true }),
  ],
  "the default network": async (c) => brief(await get(c, "default")),
  "its xml": async (c) => await (await get(c, "default")).xml(),
  "its bridge": async (c) => await (await get(c, "default")).bridgeName(),
  "its state": async (c) => {
    const one = await get(c, "default");
    return [await one.isActive(), await one.isPersistent(), await one.autostart()];
  },
  "look up by uuid": async (c) => brief(await get(c, "dd8fe884-6c02-601e-7551-cca97df1c5df")),
  "look up nobody": (c) => get(c, "nobody"),
  "look up no uuid": (c) => get(c, uuid("f")),
  ...Object.fromEntries(
    Object.entries(brokenNetworks).map((
      [what, xml],
    ): [string, Step] => [`define with ${what}`, async (c) => brief(await c.networks.define(xml))]),
  ),
  ...Object.fromEntries(
    Object.entries(networkKinds).map((
      [what, more],
    ): [string, Step] => [`define and undefine: ${what}`, async (c) => {
      const defined = await c.networks.define(ofKind(what, more));
      const text = await defined.xml();
      await defined.undefine();
      return { ...brief(defined), text };
    }]),
  ),
  ...Object.fromEntries(
    [...Object.entries(brokenNetworks), ...Object.entries(networkKinds)].map((
      [what, xml],
    ): [string, Step] => [
      `validate ${what}`,
      (c) => isTaken(() => c.networks.define(ofKind(what, xml), { validate: true })),
    ]),
  ),
  "define": async (c) => brief(await c.networks.define(network("mine", "1"))),
  "define its uuid with another name": (c) => c.networks.define(network("other", "1")),
  "define its name with another uuid": (c) => c.networks.define(network("mine", "2")),
  "define it again": async (c) =>
    brief(await c.networks.define(network("mine", "1", "<bridge name='virbr0'/>"))),
  "its new xml": async (c) => await (await get(c, "mine")).xml(),
  "no bridge": async (c) => {
    const one = await c.networks.define(network("bare", "2"));
    try {
      return await one.bridgeName();
    } finally {
      await one.undefine();
    }
  },
  "is it active, persistent, autostarted": async (c) => {
    const mine = await get(c, "mine");
    return [await mine.isActive(), await mine.isPersistent(), await mine.autostart()];
  },
  "set autostart": async (c) => {
    const mine = await get(c, "mine");
    await mine.setAutostart(true);
    return await mine.autostart();
  },
  "start": async (c) => await (await get(c, "mine")).start(),
  "start what is started": async (c) => await (await get(c, "mine")).start(),
  "create what is started": (c) => c.networks.create(network("mine", "1")),
  "define what is started": async (c) => {
    const mine = await c.networks.define(network("mine", "1", "<bridge name='later'/>"));
    return [brief(mine), await mine.xml()];
  },
  ...Object.fromEntries(
    (["active", "inactive", "persistent", "transient", "autostart", "noAutostart"] as const).map((
      option,
    ): [string, Step] => [`list ${option}`, async (c) => sorted(await c.networks.list({ [option]: true }))]),
  ),
  "create a transient one": async (c) => brief(await c.networks.create(network("passing", "3"))),
  "is it transient": async (c) => await (await get(c, "passing")).isPersistent(),
  "list transient ones": async (c) => sorted(await c.networks.list({ transient: true })),
  "list persistent ones": async (c) => sorted(await c.networks.list({ persistent: true, active: true })),
  "change the definition of the transient one": async (c) =>
    await (await get(c, "passing")).update("add-last", "dns-txt", "<txt name='a' value='b'/>", {
      config: true,
    }),
  "destroy the transient one": async (c) => await (await get(c, "passing")).destroy(),
  ...Object.fromEntries(
    (["xml", "start", "destroy", "undefine", "bridgeName", "autostart", "isActive", "isPersistent"] as const)
      .map((
        method,
      ): [string, Step] => [`${method} of what is gone`, async (c) => {
        const passing = await c.networks.create(network("passing", "3"));
        await passing.destroy();
        return await passing[method]();
      }]),
  ),
  "update of what is gone": async (c) => {
    const passing = await c.networks.create(network("passing", "3"));
    await passing.destroy();
    await passing.update("add-last", "dns-txt", "<txt name='a' value='b'/>");
  },
  "create over a definition": async (c) => {
    await c.networks.define(network("twice", "4"));
    const twice = await c.networks.create(network("twice", "4", "<bridge name='b'/>"));
    return [await twice.isPersistent(), await twice.xml()];
  },
  "define over a transient one": async (c) => {
    await c.networks.create(network("thrice", "5"));
    const thrice = await c.networks.define(network("thrice", "5"));
    const persistent = await thrice.isPersistent();
    await thrice.destroy();
    await thrice.undefine();
    return persistent;
  },
  "define what is to be changed": async (c) => brief(await c.networks.define(CHANGED)),
  "change what is stopped live": async (c) =>
    await (await get(c, "changed")).update("add-last", "dns-txt", "<txt name='a' value='b'/>", {
      live: true,
    }),
  ...Object.fromEntries(
    (["stopped", "started"] as const).flatMap((state) =>
      Object.entries(networkUpdates).flatMap(([what, [command, section, xml, options]]): [string, Step][] => [
        [`update while ${state}: ${what}`, async (c) => {
          const changed = await get(c, "changed");
          if (state === "started" && !await changed.isActive()) await changed.start();
          return await changed.update(command, section, xml, options ?? {});
        }],
        [`xml after update while ${state}: ${what}`, async (c) => await (await get(c, "changed")).xml()],
      ])
    ),
  ),
  "update of a network without addresses": async (c) => {
    const one = await c.networks.define(network("bare", "2"));
    try {
      await one.update("add-last", "ip-dhcp-host", host("name='x' ip='10.1.0.24'"));
    } finally {
      await one.undefine();
    }
  },
  "forward interfaces of a network without forwarding": async (c) => {
    const one = await c.networks.define(network("bare", "2"));
    await one.update("add-last", "forward-interface", "<interface dev='x'/>");
    const text = await one.xml();
    await one.undefine();
    return text;
  },
  "forward interfaces of a host's": async (c) => {
    const one = await c.networks.define(network("bare", "2", "<forward mode='bridge' dev='a'/>"));
    await one.update("add-first", "forward-interface", "<interface dev='b'/>");
    await one.update("add-last", "forward-interface", "<interface dev='c'/>");
    const text = await one.xml();
    await one.update("delete", "forward-interface", "<interface dev='b'/>");
    const less = await one.xml();
    await one.undefine();
    return [text, less];
  },
  "no metadata of what is gone": async (c) => {
    await (await get(c, "changed")).destroy();
    await (await get(c, "changed")).undefine();
    return await c.networks.find("changed");
  },
  "list without the right to write": async (_, ro) => sorted(await ro.networks.list()),
  "read without the right to write": async (_, ro) => await (await get(ro, "mine")).xml(),
  "define without the right": (_, ro) => ro.networks.define(network("x", "5")),
  "create without the right": (_, ro) => ro.networks.create(network("x", "5")),
  "update without the right": async (_, ro) =>
    await (await get(ro, "mine")).update("add-last", "dns-txt", "<txt name='a' value='b'/>"),
  ...Object.fromEntries(
    (["start", "destroy", "undefine"] as const).map((
      method,
    ): [string, Step] => [
      `${method} without the right`,
      async (_, ro) => await (await get(ro, "mine"))[method](),
    ]),
  ),
  "set autostart without the right": async (_, ro) => await (await get(ro, "mine")).setAutostart(true),
  "destroy": async (c) => await (await get(c, "mine")).destroy(),
  "undefine": async (c) => await (await get(c, "mine")).undefine(),
};
