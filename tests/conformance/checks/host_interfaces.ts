import { VirtError } from "@denovirt/denovirt";
import type { CheckGroup } from "../check.ts";
import { hostInterfaceXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";

/** Wants what a caller's own function threw; what a host refuses is for the suite to judge. */
async function refusedBy(work: Promise<unknown>, message: string): Promise<void> {
  const end: unknown = await work.then(() => "done", (error) => error);
  if (end instanceof VirtError) throw end;
  same(end instanceof Error ? end.message : end, message, "what is thrown");
}

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
        same(mine(await interfaces.names({ active: true })), [up.name], "names of those up");
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
