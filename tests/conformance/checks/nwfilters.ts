import type { CheckGroup } from "../check.ts";
import { nwfilterXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";

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
