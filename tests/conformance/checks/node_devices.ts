import type { CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";

export const nodeDevices: CheckGroup = {
  title: "Host devices",
  checks: [
    {
      id: "device.computer",
      title: "there is a computer, at the root of all devices",
      needs: ["nodeDeviceLookupByName"],
      run: async (c) => {
        const computer = await c.connection.nodeDevices.get("computer");
        same(await computer.parent(), undefined, "its parent");
        holds((await computer.capabilities()).includes("system"), "a system", await computer.capabilities());
        same(
          await computer.capabilityCount(),
          (await computer.capabilities()).length,
          "how many capabilities",
        );
      },
    },
    {
      id: "device.by-capability",
      title: "filters and names by capability tell devices apart",
      needs: ["connectListAllNodeDevices", "nodeListDevices", "nodeNumOfDevices"],
      run: async (c) => {
        const { nodeDevices } = c.connection;
        same((await nodeDevices.list({ capSystem: true })).map(({ name }) => name), ["computer"], "systems");
        same(await nodeDevices.names({ capSystem: true }), ["computer"], "names of systems");
        same(await nodeDevices.count({ capSystem: true }), 1, "how many systems");
        const table = c.connection.tables.nodeDevices!;
        same(await table.nodeListDevices!("system", 0), ["computer"], "names of systems, by the older call");
        same(await table.nodeNumOfDevices!("no-such-capability", 0), 0, "how many of what there is not");
      },
    },
    {
      id: "device.parents",
      title: "the parent of each device is a device",
      needs: ["connectListAllNodeDevices"],
      alone: true,
      run: async (c) => {
        const { nodeDevices } = c.connection;
        const names = new Set((await nodeDevices.list()).map(({ name }) => name));
        for (const device of (await nodeDevices.list()).slice(0, 20)) {
          const parent = (await device.parent())?.name;
          holds(parent === undefined || names.has(parent), "a device for parent", parent);
        }
      },
    },
    {
      id: "device.virtual-adapter",
      title: "a virtual adapter is created on a parent, found by its addresses, told of, and destroyed",
      needs: ["nodeDeviceCreateXML", "nodeDeviceLookupSCSIHostByWWN"],
      extra: "virtual-adapters",
      alone: true,
      run: async (c) => {
        const seen: string[] = [];
        const ended = Promise.withResolvers<void>();
        const subscription = c.connection.events.on("node-device.lifecycle", ({ event }) => {
          seen.push(event);
          if (event === "deleted") ended.resolve();
        });
        c.later(() => Promise.resolve(subscription[Symbol.dispose]()));
        await subscription.ready;
        const device = await c.virtualAdapter();
        same((await device.parent())?.name, "scsi_host1", "its parent");
        const xml = await device.xml();
        const wwn = (kind: string) => new RegExp(`<${kind}>(.*?)<`).exec(xml)?.[1] ?? "";
        const found = await c.connection.nodeDevices.getByScsiHostWwn(wwn("wwnn"), wwn("wwpn"));
        same(found.name, device.name, "the device of its addresses");
        await device.destroy();
        await refused(device.xml(), "NO_NODE_DEVICE");
        await ended.promise;
        same(seen, ["created", "deleted"], "the events");
      },
    },
    {
      id: "device.no-parent",
      title: "an adapter on a parent that is not there is refused",
      needs: ["nodeDeviceCreateXML"],
      run: async (c) => {
        const xml =
          `<device><parent>nobody</parent><capability type="scsi_host"><capability type="fc_host">` +
          `<wwnn>2000aaaaaaaaaaaa</wwnn><wwpn>1000aaaaaaaaaaaa</wwpn></capability></capability></device>`;
        await refused(c.connection.nodeDevices.create(xml), "INTERNAL_ERROR");
      },
    },
  ],
};
