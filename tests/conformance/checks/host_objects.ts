import { VirtError } from "@denovirt/denovirt";
import type { CheckGroup } from "../check.ts";
import { hostInterfaceXml, nwfilterXml, secretXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";

/** Wants what a caller's own function threw; what a host refuses is for the suite to judge. */
async function refusedBy(work: Promise<unknown>, message: string): Promise<void> {
  const end: unknown = await work.then(() => "done", (error) => error);
  if (end instanceof VirtError) throw end;
  same(end instanceof Error ? end.message : end, message, "what is thrown");
}

export const secrets: CheckGroup = {
  title: "Secrets",
  checks: [
    {
      id: "secret.fields",
      title: "a secret's handle has what it is for",
      needs: ["secretDefineXML"],
      run: async (c) => {
        const secret = await c.secret();
        same(secret.usageType, "volume", "the usage");
        const found = await c.connection.secrets.byUsage("volume", secret.usageId);
        same(found.uuid, secret.uuid, "the secret of its usage");
        await refused(c.connection.secrets.byUsage("volume", "/nobody's"), "NO_SECRET");
      },
    },
    {
      id: "secret.value",
      title: "a value comes back as it was, of any bytes, and is replaced by the next",
      needs: ["secretSetValue", "secretGetValue"],
      run: async (c) => {
        const secret = await c.secret();
        await refused(secret.value(), "NO_SECRET");
        const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
        await secret.setValue(bytes);
        same((await secret.value()).bytes(), bytes, "the value");
        await secret.setValue("other");
        same((await secret.value()).text(), "other", "the value");
      },
    },
    {
      id: "secret.private",
      title: "nobody reads a private secret's value",
      needs: ["secretSetValue", "secretGetValue"],
      run: async (c) => {
        const secret = await c.secret("ephemeral='no' private='yes'");
        await secret.setValue("hidden");
        await refused(secret.value(), "INVALID_SECRET", "OPERATION_DENIED");
      },
    },
    {
      id: "secret.usage-taken",
      title: "a usage can be had once",
      needs: ["secretDefineXML"],
      run: async (c) => {
        const secret = await c.secret();
        const xml = `<secret><usage type="volume"><volume>${secret.usageId}</volume></usage></secret>`;
        await refused(c.connection.secrets.define(xml), "INTERNAL_ERROR", "OPERATION_FAILED");
      },
    },
    {
      id: "secret.redefine",
      title: "`define()` with its UUID and usage changes it, and keeps the value",
      needs: ["secretDefineXML", "secretGetValue"],
      run: async (c) => {
        const secret = await c.secret();
        await secret.setValue("kept");
        const volume = secret.usageId.slice(1);
        await c.connection.secrets.define(
          secretXml(volume, "ephemeral='no'", `<uuid>${secret.uuid}</uuid><description>d</description>`),
        );
        holds((await secret.xml()).includes("<description>d<"), "the description", await secret.xml());
        same((await secret.value()).text(), "kept", "the value");
      },
    },
    {
      id: "secret.filters",
      title: "the filters tell private and ephemeral secrets from others",
      needs: ["connectListAllSecrets"],
      run: async (c) => {
        const [plain, hidden, brief] = [
          await c.secret(),
          await c.secret("ephemeral='no' private='yes'"),
          await c.secret("ephemeral='yes' private='no'"),
        ];
        const mine = async (filter: object) =>
          (await c.connection.secrets.list(filter)).map(({ uuid }) => uuid).filter((uuid) =>
            [plain.uuid, hidden.uuid, brief.uuid].includes(uuid)
          ).sort();
        same(await mine({ private: true }), [hidden.uuid], "private");
        same(await mine({ ephemeral: true }), [brief.uuid], "ephemeral");
        same(await mine({ noPrivate: true, noEphemeral: true }), [plain.uuid], "neither");
        const uuids = await c.connection.secrets.uuids();
        holds([plain, hidden, brief].every(({ uuid }) => uuids.includes(uuid)), "all three", uuids);
        holds(await c.connection.secrets.count() >= 3, "3 or more", await c.connection.secrets.count());
      },
    },
    {
      id: "secret.events",
      title: "a secret's life is told: defined, its value changed, undefined",
      needs: ["secretSetValue", "secretUndefine"],
      run: async (c) => {
        const seen: string[] = [];
        let mine = "";
        const ended = Promise.withResolvers<void>();
        const { events } = c.connection;
        const subscriptions = [
          events.on("secret.lifecycle", ({ secret, event }) => {
            seen.push(`${secret.uuid} ${event}`);
            if (secret.uuid === mine && event === "undefined") ended.resolve();
          }),
          events.on("secret.value-changed", ({ secret }) => void seen.push(`${secret.uuid} value`)),
        ];
        c.later(() => Promise.resolve(subscriptions.forEach((each) => each[Symbol.dispose]())));
        await Promise.all(subscriptions.map(({ ready }) => ready));
        const secret = await c.secret();
        mine = secret.uuid;
        await secret.setValue("v");
        await secret.undefine();
        await ended.promise;
        same(
          seen.filter((line) => line.startsWith(mine)).map((line) => line.split(" ")[1]),
          ["defined", "value", "undefined"],
          "the events",
        );
      },
    },
  ],
};

export const nwfilters: CheckGroup = {
  title: "Network filters",
  checks: [
    {
      id: "nwfilter.xml",
      title: "a filter's rules come back",
      needs: ["nWFilterDefineXML"],
      run: async (c) => {
        const filter = await c.nwfilter();
        holds(/srcportstart=['"]25['"]/.test(await filter.xml()), "the rule", await filter.xml());
      },
    },
    {
      id: "nwfilter.redefine",
      title: "`define()` with its name and UUID changes it",
      needs: ["nWFilterDefineXML"],
      run: async (c) => {
        const filter = await c.nwfilter();
        const xml = nwfilterXml(filter.name, `<uuid>${filter.uuid}</uuid>`).replace(`"25"`, `"26"`);
        await c.connection.nwfilters.define(xml);
        holds(/srcportstart=['"]26['"]/.test(await filter.xml()), "the new rule", await filter.xml());
      },
    },
    {
      id: "nwfilter.uuid-taken",
      title: "a UUID that is another filter's is refused",
      needs: ["nWFilterDefineXML"],
      run: async (c) => {
        const filter = await c.nwfilter();
        const xml = nwfilterXml(c.name("filter"), `<uuid>${filter.uuid}</uuid>`);
        await refused(c.connection.nwfilters.define(xml), "OPERATION_FAILED");
      },
    },
    {
      id: "nwfilter.name-taken",
      title: "a name that is another filter's is refused",
      needs: ["nWFilterDefineXML"],
      run: async (c) => {
        const filter = await c.nwfilter();
        const xml = nwfilterXml(filter.name, `<uuid>${crypto.randomUUID()}</uuid>`);
        await refused(c.connection.nwfilters.define(xml), "OPERATION_FAILED");
      },
    },
    {
      id: "nwfilter.names",
      title: "`names()` and `count()` have it",
      needs: ["connectListNWFilters"],
      run: async (c) => {
        const filter = await c.nwfilter();
        const names = await c.connection.nwfilters.names();
        holds(names.includes(filter.name), "its name", names);
        holds(await c.connection.nwfilters.count() >= 1, "1 or more", 0);
      },
    },
    {
      id: "nwfilter.bad-rule",
      title: "a rule of an unknown action is refused",
      needs: ["nWFilterDefineXML"],
      run: async (c) => {
        const xml = nwfilterXml(c.name("filter")).replace(`action="drop"`, `action="burn"`);
        await refused(
          c.connection.nwfilters.define(xml),
          "CONFIG_UNSUPPORTED",
          "XML_ERROR",
          "INTERNAL_ERROR",
        );
      },
    },
    {
      id: "nwfilter.binding-missing",
      title: "a binding that is not there is NO_NWFILTER_BINDING, and `find()` gives `undefined`",
      needs: ["nWFilterBindingLookupByPortDev"],
      run: async (c) => {
        await refused(c.connection.nwfilterBindings.get("nobody0"), "NO_NWFILTER_BINDING");
        same(await c.connection.nwfilterBindings.find("nobody0"), undefined, "what is found");
      },
    },
    {
      id: "nwfilter.binding",
      title: "a filter that is bound to a port is listed there, and can't be undefined meanwhile",
      needs: ["nWFilterBindingCreateXML"],
      alone: true,
      run: async (c) => {
        const filter = await c.nwfilter();
        const { nwfilterBindings } = c.connection;
        const binding = await nwfilterBindings.create(
          `<filterbinding><owner><name>o</name><uuid>${crypto.randomUUID()}</uuid></owner>` +
            `<portdev name="lo"/><mac address="52:54:00:00:00:01"/>` +
            `<filterref filter="${filter.name}"/></filterbinding>`,
        );
        c.later(() => binding.delete().catch(() => {}));
        same([binding.portdev, binding.filterName], ["lo", filter.name], "port and filter");
        holds((await nwfilterBindings.list()).some(({ portdev }) => portdev === "lo"), "it listed", "not");
        await refused(filter.undefine(), "OPERATION_INVALID");
        await binding.delete();
        await refused(binding.xml(), "NO_NWFILTER_BINDING");
        await filter.undefine();
      },
    },
  ],
};

export const hostInterfaces: CheckGroup = {
  title: "Host interfaces",
  checks: [
    {
      id: "interface.define",
      title: "`define()` makes an interface that is down, and `start()` and `destroy()` bring it up and down",
      needs: ["interfaceDefineXML"],
      alone: true,
      run: async (c) => {
        const made = await c.hostInterface();
        same(await made.isActive(), false, "up");
        await made.start();
        same(await made.isActive(), true, "up");
        await refused(made.start(), "OPERATION_INVALID");
        await made.destroy();
        same(await made.isActive(), false, "up");
        await refused(made.destroy(), "OPERATION_INVALID");
      },
    },
    {
      id: "interface.filters",
      title: "the filters and `names()` tell interfaces that are up from those that are down",
      needs: ["interfaceDefineXML", "connectListAllInterfaces"],
      alone: true,
      run: async (c) => {
        const { interfaces } = c.connection;
        const [up, down] = [await c.hostInterface(), await c.hostInterface()];
        await up.start();
        const mine = (list: readonly string[]) => list.filter((name) => [up.name, down.name].includes(name));
        const names = async (filter: object) => mine((await interfaces.list(filter)).map(({ name }) => name));
        same(await names({ active: true }), [up.name], "up");
        same(await names({ inactive: true }), [down.name], "down");
        same(mine(await interfaces.names()), [up.name], "names of those up");
        same(mine(await interfaces.names({ inactive: true })), [down.name], "names of those down");
      },
    },
    {
      id: "interface.read",
      title: "interfaces of the host are listed and found by name and address",
      needs: ["connectListAllInterfaces", "interfaceLookupByMACString"],
      alone: true,
      run: async (c) => {
        const [one] = await c.connection.interfaces.list();
        holds(one !== undefined, "an interface", one);
        same((await c.connection.interfaces.get(one.name)).mac, one.mac, "the address of its name");
        holds((await one.xml()).includes("<interface"), "a document", await one.xml());
      },
    },
    {
      id: "interface.rollback",
      title: "`rollback()` undoes what was changed since `begin()`",
      needs: ["interfaceChangeBegin", "interfaceChangeRollback"],
      alone: true,
      run: async (c) => {
        const { interfaces } = c.connection;
        const { name, xml } = hostInterfaceXml();
        await interfaces.begin();
        await interfaces.define(xml);
        await interfaces.rollback();
        same(await interfaces.find(name), undefined, "the interface");
      },
    },
    {
      id: "interface.commit",
      title: "`commit()` keeps it",
      needs: ["interfaceChangeBegin", "interfaceChangeCommit"],
      alone: true,
      run: async (c) => {
        const { interfaces } = c.connection;
        await interfaces.begin();
        const made = await c.hostInterface();
        await interfaces.commit();
        same((await interfaces.get(made.name)).mac, made.mac, "the interface");
      },
    },
    {
      id: "interface.begin-twice",
      title: "`begin()` within a change, and `commit()` and `rollback()` without one, are refused",
      needs: ["interfaceChangeBegin", "interfaceChangeCommit", "interfaceChangeRollback"],
      alone: true,
      run: async (c) => {
        const { interfaces } = c.connection;
        await refused(interfaces.commit(), "OPERATION_INVALID");
        await refused(interfaces.rollback(), "OPERATION_INVALID");
        await interfaces.begin();
        await refused(interfaces.begin(), "OPERATION_INVALID");
        await interfaces.rollback();
      },
    },
    {
      id: "interface.transaction",
      title: "`transaction()` keeps what succeeds as a whole, and undoes it where that throws",
      needs: ["interfaceChangeBegin", "interfaceChangeCommit", "interfaceChangeRollback"],
      alone: true,
      run: async (c) => {
        const { interfaces } = c.connection;
        const { name, xml } = hostInterfaceXml();
        const failed = interfaces.transaction(async () => {
          await interfaces.define(xml);
          throw new Error("on second thoughts");
        });
        await refusedBy(failed, "on second thoughts");
        same(await interfaces.find(name), undefined, "the interface");
        const made = await interfaces.transaction(() => c.hostInterface());
        same((await interfaces.get(made.name)).name, made.name, "the interface");
      },
    },
  ],
};

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
      needs: ["connectListAllNodeDevices", "nodeListDevices"],
      run: async (c) => {
        const { nodeDevices } = c.connection;
        same((await nodeDevices.list({ capSystem: true })).map(({ name }) => name), ["computer"], "systems");
        same(await nodeDevices.names("system"), ["computer"], "names of systems");
        same(await nodeDevices.count("system"), 1, "how many systems");
        same(await nodeDevices.count("no-such-capability"), 0, "how many of what there is not");
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
          const parent = await device.parent();
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
        same(await device.parent(), "scsi_host1", "its parent");
        const xml = await device.xml();
        const wwn = (kind: string) => new RegExp(`<${kind}>(.*?)<`).exec(xml)?.[1] ?? "";
        const found = await c.connection.nodeDevices.byScsiHostWwn(wwn("wwnn"), wwn("wwpn"));
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
        await refused(c.connection.nodeDevices.create(xml), "NO_NODE_DEVICE", "INTERNAL_ERROR", "XML_ERROR");
      },
    },
  ],
};
