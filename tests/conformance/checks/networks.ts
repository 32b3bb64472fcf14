import type { Network } from "@denovirt/denovirt";
import type { CheckGroup } from "../check.ts";
import type { CheckContext } from "../check_context.ts";
import { networkXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";
import { removeNetwork } from "../remove.ts";

async function running(c: CheckContext, name?: string): Promise<Network> {
  const network = await c.network(name);
  await network.start();
  return network;
}

async function passing(c: CheckContext): Promise<Network> {
  const name = c.name("passing");
  c.later(() => removeNetwork(c.connection, name));
  return await c.connection.networks.create(networkXml(name));
}

const portXml = (uuid: string, network: string) =>
  `<networkport><uuid>${uuid}</uuid><owner><uuid>${uuid}</uuid><name>${network}</name></owner>` +
  `<mac address="52:54:00:00:00:07"/></networkport>`;

export const networks: CheckGroup = {
  title: "Networks",
  checks: [
    {
      id: "network.define",
      title: "`define()` makes a persistent network that is stopped",
      needs: ["networkDefineXML"],
      run: async (c) => {
        const network = await c.network();
        same(
          [await network.isActive(), await network.isPersistent()],
          [false, true],
          "active and persistent",
        );
      },
    },
    {
      id: "network.start",
      title: "`start()` and `destroy()` start and stop it, and the definition stays",
      needs: ["networkCreate", "networkDestroy"],
      run: async (c) => {
        const network = await running(c);
        same(await network.isActive(), true, "active");
        await network.destroy();
        same(
          [await network.isActive(), await network.isPersistent()],
          [false, true],
          "active and persistent",
        );
      },
    },
    {
      id: "network.create",
      title: "`create()` makes a transient network that runs, and is gone when it stops",
      needs: ["networkCreateXML"],
      run: async (c) => {
        const network = await passing(c);
        same(
          [await network.isActive(), await network.isPersistent()],
          [true, false],
          "active and persistent",
        );
        await network.destroy();
        await refused(network.xml(), "NO_NETWORK");
      },
    },
    {
      id: "network.start-twice",
      title: "`start()` of a network that runs is refused",
      needs: ["networkCreate"],
      run: async (c) => await refused((await running(c)).start(), "OPERATION_INVALID"),
    },
    {
      id: "network.destroy-stopped",
      title: "`destroy()` of a network that is stopped is refused",
      needs: ["networkDestroy"],
      run: async (c) => await refused((await c.network()).destroy(), "OPERATION_INVALID"),
    },
    {
      id: "network.undefine-running",
      title: "`undefine()` of a network that runs leaves it running and transient",
      needs: ["networkUndefine"],
      run: async (c) => {
        const network = await running(c);
        await network.undefine();
        same(
          [await network.isActive(), await network.isPersistent()],
          [true, false],
          "active and persistent",
        );
        await network.destroy();
        same(await c.connection.networks.find(network.name), undefined, "the network");
      },
    },
    {
      id: "network.undefine-transient",
      title: "`undefine()` of a transient network is refused",
      needs: ["networkUndefine", "networkCreateXML"],
      run: async (c) => await refused((await passing(c)).undefine(), "OPERATION_INVALID"),
    },
    {
      id: "network.autostart",
      title: "`setAutostart()` is kept, and the filters tell networks apart by it",
      needs: ["networkSetAutostart"],
      run: async (c) => {
        const [on, off] = [await c.network(), await c.network()];
        same(await on.autostart(), false, "autostart");
        await on.setAutostart(true);
        same(await on.autostart(), true, "autostart");
        const mine = async (filter: object) =>
          (await c.connection.networks.list(filter)).map(({ name }) => name).filter((name) =>
            [on.name, off.name].includes(name)
          );
        same(await mine({ autostart: true }), [on.name], "with autostart");
        same(await mine({ noAutostart: true }), [off.name], "without");
        await on.setAutostart(false);
        same(await on.autostart(), false, "autostart");
      },
    },
    {
      id: "network.autostart-transient",
      title: "`setAutostart()` of a transient network is refused",
      needs: ["networkSetAutostart", "networkCreateXML"],
      run: async (c) => await refused((await passing(c)).setAutostart(true), "OPERATION_INVALID"),
    },
    {
      id: "network.filters",
      title: "the filters tell running from stopped, and persistent from transient",
      needs: ["connectListAllNetworks", "networkCreateXML"],
      run: async (c) => {
        const [stopped, up, brief] = [await c.network(), await running(c), await passing(c)];
        const all = [stopped.name, up.name, brief.name];
        const mine = async (filter: object) =>
          (await c.connection.networks.list(filter)).map(({ name }) => name).filter((name) =>
            all.includes(name)
          ).sort();
        same(await mine({ active: true }), [up.name, brief.name].sort(), "running");
        same(await mine({ inactive: true }), [stopped.name], "stopped");
        same(await mine({ transient: true }), [brief.name], "transient");
        same(await mine({ persistent: true }), [stopped.name, up.name].sort(), "persistent");
        same(await mine({ active: true, persistent: true }), [up.name], "running and persistent");
      },
    },
    {
      id: "network.names",
      title: "`names()` tells running networks from stopped ones",
      needs: ["connectListNetworks", "connectListDefinedNetworks"],
      run: async (c) => {
        const [stopped, up] = [await c.network(), await running(c)];
        const { networks } = c.connection;
        const [active, inactive] = [
          await networks.names({ active: true }),
          await networks.names({ inactive: true }),
        ];
        holds(active.includes(up.name) && !active.includes(stopped.name), "the running one", active);
        holds(inactive.includes(stopped.name) && !inactive.includes(up.name), "the stopped one", inactive);
        holds(
          await networks.count({ active: true }) >= 1 && await networks.count({ inactive: true }) >= 1,
          "counts",
          "less",
        );
      },
    },
    {
      id: "network.name-taken",
      title: "`define()` with a name or a UUID that is another's is refused",
      needs: ["networkDefineXML"],
      run: async (c) => {
        const network = await c.network();
        const { networks } = c.connection;
        const uuid = (uuid: string) => `<uuid>${uuid}</uuid>`;
        await refused(
          networks.define(networkXml(network.name, uuid(crypto.randomUUID()))),
          "OPERATION_FAILED",
        );
        await refused(networks.define(networkXml(c.name(), uuid(network.uuid))), "OPERATION_FAILED");
      },
    },
    {
      id: "network.redefine",
      title: "`define()` with its name and UUID changes it, for the next start while it runs",
      needs: ["networkDefineXML"],
      run: async (c) => {
        const network = await running(c);
        const xml = networkXml(network.name, `<uuid>${network.uuid}</uuid>`).replace(
          /<bridge /,
          `<mtu size="9000"/><bridge `,
        );
        await c.connection.networks.define(xml.replace("</network>", `<domain name="later"/></network>`));
        holds(!(await network.xml()).includes("later"), "the running one as it was", await network.xml());
        holds((await network.xml({ inactive: true })).includes("later"), "the next one changed", "not");
      },
    },
    {
      id: "network.bridge",
      title: "`bridgeName()` is that of its document",
      needs: ["networkGetBridgeName"],
      run: async (c) => {
        const network = await running(c);
        const name = /<bridge name=['"](.*?)['"]/.exec(await network.xml())?.[1];
        same(await network.bridgeName(), name, "the bridge");
      },
    },
    {
      id: "network.no-bridge",
      title: "`bridgeName()` of a network without a bridge is refused",
      needs: ["networkGetBridgeName"],
      run: async (c) => {
        const name = c.name("net");
        c.later(() => removeNetwork(c.connection, name));
        const network = await c.connection.networks.define(
          `<network><name>${name}</name><forward mode="hostdev" managed="yes"/></network>`,
        );
        await refused(network.bridgeName(), "INTERNAL_ERROR");
      },
    },
    {
      id: "network.update",
      title: "`update()` adds and deletes a host of its DHCP server, in the definition",
      needs: ["networkUpdate"],
      run: async (c) => {
        const name = c.name("net");
        c.later(() => removeNetwork(c.connection, name));
        const network = await c.connection.networks.define(networkXml(
          name,
          `<ip address="192.168.177.1" netmask="255.255.255.0"><dhcp>` +
            `<range start="192.168.177.10" end="192.168.177.20"/></dhcp></ip>`,
        ));
        const host = `<host mac="52:54:00:00:00:09" name="h" ip="192.168.177.15"/>`;
        await network.update("add-last", "ip-dhcp-host", host, { config: true });
        holds((await network.xml({ inactive: true })).includes("192.168.177.15"), "the host", "none");
        await refused(
          network.update("add-last", "ip-dhcp-host", host, { config: true }),
          "OPERATION_INVALID",
        );
        await network.update("delete", "ip-dhcp-host", host, { config: true });
        holds(!(await network.xml({ inactive: true })).includes("192.168.177.15"), "no host", "one");
        await refused(
          network.update("delete", "ip-dhcp-host", host, { config: true }),
          "OPERATION_INVALID",
        );
      },
    },
    {
      id: "network.update-live-stopped",
      title: "`update()` of the running form of a network that is stopped is refused",
      needs: ["networkUpdate"],
      run: async (c) => {
        const network = await c.network();
        const host = `<host mac="52:54:00:00:00:09" name="h" ip="192.168.177.15"/>`;
        await refused(network.update("add-last", "ip-dhcp-host", host, { live: true }), "OPERATION_INVALID");
      },
    },
    {
      id: "network.leases",
      title: "`dhcpLeases()` of a network without guests are none",
      needs: ["networkGetDHCPLeases"],
      run: async (c) => same(await (await running(c)).dhcpLeases(), [], "the leases"),
    },
    {
      id: "network.events",
      title: "a network's life is told: defined, started, stopped, undefined",
      needs: ["networkCreate", "networkUndefine"],
      run: async (c) => {
        const name = c.name("net");
        const seen: string[] = [];
        const ended = Promise.withResolvers<void>();
        const subscription = c.connection.events.on("network.lifecycle", ({ network, event }) => {
          if (network.name !== name) return;
          seen.push(event);
          if (event === "undefined") ended.resolve();
        });
        c.later(() => Promise.resolve(subscription[Symbol.dispose]()));
        await subscription.ready;
        const network = await running(c, name);
        await network.destroy();
        await network.undefine();
        await ended.promise;
        same(seen, ["defined", "started", "stopped", "undefined"], "the events");
      },
    },
    {
      id: "network.metadata",
      title: "`setTitle()` keeps a title, and takes it back",
      needs: ["networkSetMetadata"],
      run: async (c) => {
        const network = await c.network();
        same(await network.title(), undefined, "the title");
        await network.setTitle("a net");
        same(await network.title(), "a net", "the title");
        await network.setTitle(undefined);
        same(await network.title(), undefined, "the title");
      },
    },
    {
      id: "network.ports",
      title: "ports of a running network are created, listed, found and deleted",
      needs: ["networkPortCreateXML"],
      run: async (c) => {
        const network = await running(c);
        const uuid = crypto.randomUUID();
        const port = await network.ports.create(portXml(uuid, network.name));
        same(port.uuid, uuid, "its UUID");
        same((await network.ports.list()).map((each) => each.uuid), [uuid], "the ports");
        same((await network.ports.get(uuid)).uuid, uuid, "the port");
        await refused(network.ports.create(portXml(uuid, network.name)), "NETWORK_PORT_EXIST");
        await port.delete();
        same(await network.ports.find(uuid), undefined, "the port");
        await refused(port.xml(), "NO_NETWORK_PORT");
      },
    },
    {
      id: "network.ports-stopped",
      title: "a port of a network that is stopped can't be created",
      needs: ["networkPortCreateXML"],
      run: async (c) => {
        const network = await c.network();
        const xml = portXml(crypto.randomUUID(), network.name);
        await refused(network.ports.create(xml), "OPERATION_INVALID");
      },
    },
  ],
};
