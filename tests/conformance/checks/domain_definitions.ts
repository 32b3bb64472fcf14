import type { Check, CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";
import { nobody } from "../nobody.ts";

const definitions: readonly Check[] = [
  {
    id: "definition.no-xml",
    title: "`define()` of what is no XML is refused",
    needs: ["domainDefineXML"],
    run: (c) => refused(c.connection.domains.define("<domain"), "XML_DETAIL"),
  },
  {
    id: "definition.other-root",
    title: "`define()` of another document is refused",
    needs: ["domainDefineXML"],
    run: (c) =>
      refused(
        c.connection.domains.define("<network><name>n</name></network>"),
        "XML_ERROR",
      ),
  },
  {
    id: "definition.no-name",
    title: "`define()` of a document without a name is refused",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const xml = c.domainXml().replace(/<name>.*<\/name>/, "");
      await refused(c.connection.domains.define(xml), "NO_NAME");
    },
  },
  {
    id: "definition.empty-name",
    title: "`define()` of a document with an empty name is refused",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const xml = c.domainXml().replace(/<name>.*<\/name>/, "<name></name>");
      await refused(c.connection.domains.define(xml), "NO_NAME");
    },
  },
  {
    id: "definition.slash-name",
    title: "`define()` of a name with a slash is refused",
    needs: ["domainDefineXML"],
    run: (c) => refused(c.connection.domains.define(c.domainXml({ name: "a/b" })), "XML_ERROR"),
  },
  {
    id: "definition.bad-uuid",
    title: "`define()` of a document with what is no UUID is refused",
    needs: ["domainDefineXML"],
    run: (c) => refused(c.connection.domains.define(c.domainXml({ uuid: "no-uuid" })), "INTERNAL_ERROR"),
  },
  {
    id: "definition.no-memory",
    title: "`define()` of a document with more memory in use than there is has it cut",
    needs: ["domainDefineXML", "domainGetInfo"],
    run: async (c) => {
      const domain = await c.define({ memoryKib: 65_536, currentMemoryKib: 131_072 });
      const { memory, maxMemory } = await domain.info();
      same([memory, maxMemory], [65_536 * 1024, 65_536 * 1024], "memory");
    },
  },
  {
    id: "definition.too-many-vcpus",
    title: "`define()` of a document with more vCPUs in use than there are is refused",
    needs: ["domainDefineXML"],
    run: (c) =>
      refused(
        c.connection.domains.define(c.domainXml({ vcpus: 4, maxVcpus: 2 })),
        "CONFIG_UNSUPPORTED",
      ),
  },
  {
    id: "definition.unicode-name",
    title: "a name may be of any script, and comes back as it was",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const name = `${c.name()}-дом-家-🏠`;
      const domain = await c.define({ name });
      same(domain.name, name, "the name");
      same((await c.connection.domains.get(name)).uuid, domain.uuid, "the domain of its name");
    },
  },
  {
    id: "definition.markup-in-text",
    title: "markup in a title comes back as text",
    needs: ["domainDefineXML", "domainGetMetadata"],
    run: async (c) => {
      const domain = await c.define({ elements: '<title>a &lt;b&gt; &amp; "c"</title>' });
      same(await domain.title(), 'a <b> & "c"', "the title");
    },
  },
  {
    id: "definition.xml-again",
    title: "a domain's own document defines it again and changes nothing",
    needs: ["domainDefineXML", "domainGetXMLDesc"],
    run: async (c) => {
      const domain = await c.define({ elements: "<description>d</description>" });
      const before = await domain.xml({ inactive: true });
      await c.connection.domains.define(before);
      same(await domain.xml({ inactive: true }), before, "the document");
    },
  },
  {
    id: "definition.config",
    title: "`config()` is the document, typed, and defines it again",
    needs: ["domainDefineXML", "domainGetXMLDesc"],
    run: async (c) => {
      const domain = await c.define();
      const config = await domain.config({ inactive: true });
      same(config.name, domain.name, "its name");
      const before = await domain.xml({ inactive: true });
      await c.connection.domains.define(config);
      same(await domain.xml({ inactive: true }), before, "the document");
    },
  },
  {
    id: "definition.while-running",
    title: "`define()` while it runs is for the next start: the running guest stays as it is",
    needs: ["domainDefineXML", "domainGetXMLDesc"],
    run: async (c) => {
      const { name, uuid } = await c.running({ maxVcpus: 2 });
      const domain = await c.connection.domains.define(c.domainXml({ name, uuid, maxVcpus: 4 }));
      const most = async (inactive: boolean) => /<vcpu[^>]*>(\d+)/.exec(await domain.xml({ inactive }))?.[1];
      same([await most(false), await most(true)], ["2", "4"], "the most vCPUs, live and next");
      await domain.destroy();
      same(await most(false), "4", "the most vCPUs");
      await domain.start();
      same(await most(false), "4", "the most vCPUs");
    },
  },
  {
    id: "definition.xml-id",
    title: "the document of a running domain has its id, that for the next start has none",
    needs: ["domainGetXMLDesc"],
    run: async (c) => {
      const domain = await c.running();
      const id = /<domain [^>]*\bid=['"](\d+)/.exec(await domain.xml())?.[1];
      same(Number(id), await domain.id(), "the document's id");
      holds(!/<domain [^>]*\bid=/.test(await domain.xml({ inactive: true })), "no id", "one");
    },
  },
  {
    id: "definition.validate",
    title: "`define({ validate: true })` refuses what is not in libvirt's grammar",
    needs: ["domainDefineXMLFlags"],
    run: async (c) => {
      const xml = c.domainXml({ elements: "<nothing-of-libvirt/>" });
      await refused(c.connection.domains.define(xml, { validate: true }), "XML_INVALID_SCHEMA");
    },
  },
  {
    id: "definition.undefine-nobody",
    title: "`undefine()` on a handle that never was a domain's is refused",
    needs: ["domainUndefine"],
    run: async (c) => {
      await refused(
        nobody(c.connection).undefine(),
        "NO_DOMAIN",
      );
    },
  },
];

const autostart: readonly Check[] = [
  {
    id: "autostart.off-at-first",
    title: "a domain does not start with the host unless told",
    needs: ["domainGetAutostart"],
    run: async (c) => same(await (await c.define()).autostart(), false, "autostart"),
  },
  {
    id: "autostart.on-and-off",
    title: "`setAutostart()` is kept, and taken back",
    needs: ["domainSetAutostart", "domainGetAutostart"],
    run: async (c) => {
      const domain = await c.define();
      await domain.setAutostart(true);
      await domain.setAutostart(true);
      same(await domain.autostart(), true, "autostart");
      await domain.setAutostart(false);
      same(await domain.autostart(), false, "autostart");
    },
  },
  {
    id: "autostart.listed",
    title: "the filters `autostart` and `noAutostart` tell them apart",
    needs: ["domainSetAutostart", "connectListAllDomains"],
    run: async (c) => {
      const [on, off] = [await c.define(), await c.define()];
      await on.setAutostart(true);
      const names = async (filter: { autostart?: boolean; noAutostart?: boolean }) =>
        (await c.connection.domains.list(filter)).map(({ name }) => name).filter((name) =>
          name === on.name || name === off.name
        );
      same(await names({ autostart: true }), [on.name], "with autostart");
      same(await names({ noAutostart: true }), [off.name], "without");
      same((await names({ autostart: true, noAutostart: true })).length, 2, "both");
    },
  },
  {
    id: "autostart.redefined",
    title: "a definition that is changed keeps its autostart",
    needs: ["domainSetAutostart", "domainDefineXML"],
    run: async (c) => {
      const domain = await c.define();
      await domain.setAutostart(true);
      await c.connection.domains.define(c.domainXml({ name: domain.name, uuid: domain.uuid, maxVcpus: 3 }));
      same(await domain.autostart(), true, "autostart");
    },
  },
];

export const domainDefinitions: CheckGroup = { title: "Definitions", checks: [...definitions, ...autostart] };
