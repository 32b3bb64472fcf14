import type { Check, CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";

const NEVER = "00000000-0000-4000-8000-00000000dead";

const persistent: readonly Check[] = [
  {
    id: "life.define",
    title: "`define()` makes a persistent domain that does not run",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const domain = await c.define();
      same((await domain.state()).state, "shutoff", "its state");
      same([await domain.isActive(), await domain.isPersistent()], [false, true], "active and persistent");
      same(await domain.id(), undefined, "its id");
    },
  },
  {
    id: "life.define-uuid",
    title: "a domain has the UUID of its document, and one of its own without",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const uuid = crypto.randomUUID();
      same((await c.define({ uuid })).uuid, uuid, "the UUID");
      holds(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test((await c.define()).uuid), "a UUID", "none");
    },
  },
  {
    id: "life.start",
    title: "`start()` has it run with an id, by which it is found",
    needs: ["domainCreate", "domainLookupByID"],
    run: async (c) => {
      const domain = await c.running();
      same((await domain.state()).state, "running", "its state");
      const id = await domain.id();
      holds(id !== undefined && id > 0, "a positive id", id);
      same((await c.connection.domains.getById(id)).uuid, domain.uuid, "the domain with its id");
    },
  },
  {
    id: "life.new-id",
    title: "a domain that starts again has another id, and the old one is nobody's",
    needs: ["domainCreate", "domainDestroy", "domainLookupByID"],
    run: async (c) => {
      const domain = await c.running();
      const before = await domain.id();
      await domain.destroy();
      same(await domain.id(), undefined, "its id while off");
      await domain.start();
      holds(await domain.id() !== before, "another id", before);
      await refused(c.connection.domains.getById(before!), "NO_DOMAIN");
    },
  },
  {
    id: "life.start-paused",
    title: "`start({ paused: true })` leaves it paused, and `resume()` has it run",
    needs: ["domainCreateWithFlags", "domainResume"],
    run: async (c) => {
      const domain = await c.define();
      await domain.start({ paused: true });
      same((await domain.state()).state, "paused", "its state");
      await domain.resume();
      same((await domain.state()).state, "running", "its state");
    },
  },
  {
    id: "life.destroy-keeps",
    title: "`destroy()` ends a persistent domain and keeps its definition",
    needs: ["domainDestroy"],
    run: async (c) => {
      const domain = await c.running();
      await domain.destroy();
      same(await domain.state(), { state: "shutoff", reason: "destroyed" }, "its state");
      same((await c.connection.domains.get(domain.name)).uuid, domain.uuid, "the domain of its name");
    },
  },
  {
    id: "life.destroy-graceful",
    title: "`destroy({ graceful: true })` ends it too",
    needs: ["domainDestroyFlags"],
    run: async (c) => {
      const domain = await c.running();
      await domain.destroy({ graceful: true });
      same((await domain.state()).state, "shutoff", "its state");
    },
  },
  {
    id: "life.pause-reasons",
    title: "pausing and going on have the user for reason",
    needs: ["domainSuspend", "domainResume"],
    run: async (c) => {
      const domain = await c.running();
      same(await domain.state(), { state: "running", reason: "booted" }, "its state");
      await domain.suspend();
      same(await domain.state(), { state: "paused", reason: "user" }, "its state");
      await domain.resume();
      same(await domain.state(), { state: "running", reason: "unpaused" }, "its state");
    },
  },
  {
    id: "life.paused-is-active",
    title: "a paused domain is active and has its id",
    needs: ["domainSuspend"],
    run: async (c) => {
      const domain = await c.paused();
      same(await domain.isActive(), true, "active");
      holds(await domain.id() !== undefined, "an id", undefined);
    },
  },
  {
    id: "life.undefine",
    title: "`undefine()` of what is off leaves nothing",
    needs: ["domainUndefine"],
    run: async (c) => {
      const domain = await c.define();
      await domain.undefine();
      same(await c.connection.domains.find(domain.name), undefined, "the domain of its name");
      same(await c.connection.domains.find(domain.uuid), undefined, "the domain of its UUID");
    },
  },
  {
    id: "life.undefine-running",
    title: "`undefine()` of what runs makes it transient: it goes on, and is gone when it ends",
    needs: ["domainUndefine", "domainIsPersistent"],
    run: async (c) => {
      const domain = await c.running();
      await domain.undefine();
      same([await domain.isActive(), await domain.isPersistent()], [true, false], "active and persistent");
      await domain.destroy();
      await refused(domain.info(), "NO_DOMAIN");
    },
  },
  {
    id: "life.define-again",
    title: "a name can be had again once it is free, by a domain with another UUID",
    needs: ["domainUndefine"],
    run: async (c) => {
      const first = await c.define();
      await first.undefine();
      const second = await c.define({ name: first.name });
      holds(first.uuid !== second.uuid, "another UUID", second.uuid);
      await refused(first.info(), "NO_DOMAIN");
    },
  },
  {
    id: "life.wait-for",
    title: '`waitFor("shutoff")` waits for the end',
    needs: ["domainDestroy"],
    run: async (c) => {
      const domain = await c.running();
      const waiting = domain.waitFor("shutoff");
      await Promise.all([waiting, domain.destroy()]);
      same((await domain.state()).state, "shutoff", "its state");
    },
  },
  {
    id: "life.wait-for-too-long",
    title: "`waitFor()` of a state that does not come ends at its `timeoutMs`",
    needs: [],
    run: async (c) => {
      const domain = await c.running();
      await refused(domain.waitFor("shutoff", { timeoutMs: 30 }), "OPERATION_TIMEOUT");
    },
  },
];

const transient: readonly Check[] = [
  {
    id: "life.create",
    title: "`create()` makes a transient domain that runs",
    needs: ["domainCreateXML", "domainIsPersistent"],
    run: async (c) => {
      const domain = await c.transient();
      same([await domain.isActive(), await domain.isPersistent()], [true, false], "active and persistent");
    },
  },
  {
    id: "life.create-paused",
    title: "`create()` with `paused` leaves it paused",
    needs: ["domainCreateXML"],
    run: async (c) => {
      const name = c.name();
      c.removeLater(name);
      const domain = await c.connection.domains.create(c.domainXml({ name }), { paused: true });
      same((await domain.state()).state, "paused", "its state");
    },
  },
  {
    id: "life.transient-gone",
    title: "a transient domain is gone when it ends",
    needs: ["domainCreateXML", "domainDestroy"],
    run: async (c) => {
      const domain = await c.transient();
      await domain.destroy();
      same(await c.connection.domains.find(domain.name), undefined, "the domain of its name");
      await refused(domain.destroy(), "NO_DOMAIN");
    },
  },
  {
    id: "life.transient-defined",
    title: "`define()` with the document of a transient domain makes that one persistent while it runs on",
    needs: ["domainCreateXML", "domainDefineXML"],
    run: async (c) => {
      const { name, uuid } = await c.transient();
      const defined = await c.connection.domains.define(c.domainXml({ name, uuid }));
      same(defined.uuid, uuid, "the UUID");
      same([await defined.isActive(), await defined.isPersistent()], [true, true], "active and persistent");
      await defined.destroy();
      same((await defined.state()).state, "shutoff", "its state");
    },
  },
  {
    id: "life.create-defined",
    title: "`create()` with the name and UUID of a defined domain starts that one, which stays persistent",
    needs: ["domainCreateXML", "domainDefineXML"],
    run: async (c) => {
      const { name, uuid } = await c.define();
      const started = await c.connection.domains.create(c.domainXml({ name, uuid }));
      same([await started.isActive(), await started.isPersistent()], [true, true], "active and persistent");
      await started.destroy();
      same((await c.connection.domains.get(name)).uuid, uuid, "the domain of its name");
    },
  },
  {
    id: "life.autodestroy",
    title: "a domain that was created with `autodestroy` ends with its connection",
    needs: ["domainCreateXML"],
    extra: "second-connection",
    run: async (c) => {
      const name = c.name();
      c.removeLater(name);
      const other = await c.open();
      const domain = await other.domains.create(c.domainXml({ name }), { autodestroy: true });
      const mine = await c.connection.domains.get(domain.uuid);
      const gone = mine.waitFor("shutoff").catch(() => {});
      await other.close();
      await gone;
      same(await c.connection.domains.find(name), undefined, "the domain of its name");
    },
  },
];

const unique: readonly Check[] = [
  {
    id: "unique.define-same",
    title: "`define()` with the name and UUID of a domain changes its definition",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const { name, uuid } = await c.define({ maxVcpus: 2 });
      const again = await c.connection.domains.define(c.domainXml({ name, uuid, maxVcpus: 4 }));
      same(again.uuid, uuid, "the UUID");
      same(await again.vcpus({ maximum: true, config: true }), 4, "the most vCPUs");
      same(
        (await c.connection.domains.list()).filter((each) => each.uuid === uuid).length,
        1,
        "domains with it",
      );
    },
  },
  {
    id: "unique.define-name-taken",
    title: "`define()` with the name of a domain and another UUID is refused, and nothing has changed",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const domain = await c.define();
      const xml = c.domainXml({ name: domain.name, uuid: crypto.randomUUID() });
      await refused(c.connection.domains.define(xml), "OPERATION_FAILED", "DOM_EXIST");
      same((await c.connection.domains.get(domain.name)).uuid, domain.uuid, "the domain of its name");
    },
  },
  {
    id: "unique.define-uuid-taken",
    title: "`define()` with the UUID of a domain and another name is refused, and nothing has changed",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const domain = await c.define();
      const other = c.name("other");
      c.removeLater(other);
      const xml = c.domainXml({ name: other, uuid: domain.uuid });
      await refused(c.connection.domains.define(xml), "OPERATION_FAILED", "DOM_EXIST");
      same((await c.connection.domains.get(domain.uuid)).name, domain.name, "the domain of its UUID");
      same(await c.connection.domains.find(other), undefined, "the domain of the other name");
    },
  },
  {
    id: "unique.create-name-taken",
    title: "`create()` with the name of a domain and another UUID is refused",
    needs: ["domainCreateXML"],
    run: async (c) => {
      const domain = await c.transient();
      const xml = c.domainXml({ name: domain.name, uuid: crypto.randomUUID() });
      await refused(c.connection.domains.create(xml), "OPERATION_FAILED", "DOM_EXIST");
      same(await domain.isActive(), true, "active");
    },
  },
  {
    id: "unique.create-uuid-taken",
    title: "`create()` with the UUID of a domain and another name is refused",
    needs: ["domainCreateXML"],
    run: async (c) => {
      const domain = await c.transient();
      const other = c.name("other");
      c.removeLater(other);
      await refused(
        c.connection.domains.create(c.domainXml({ name: other, uuid: domain.uuid })),
        "OPERATION_FAILED",
        "DOM_EXIST",
      );
      same(await c.connection.domains.find(other), undefined, "the domain of the other name");
    },
  },
  {
    id: "unique.create-running",
    title: "`create()` with the name and UUID of a running domain is refused",
    needs: ["domainCreateXML"],
    run: async (c) => {
      const { name, uuid } = await c.running();
      await refused(c.connection.domains.create(c.domainXml({ name, uuid })), "OPERATION_INVALID");
    },
  },
  {
    id: "unique.rename",
    title: "`rename()` gives another name, and the handle with it; the old name is nobody's",
    needs: ["domainRename"],
    run: async (c) => {
      const domain = await c.define();
      const name = c.name("renamed");
      c.removeLater(name);
      const renamed = await domain.rename(name);
      same([renamed.name, renamed.uuid], [name, domain.uuid], "name and UUID");
      same(await c.connection.domains.find(domain.name), undefined, "the domain of the old name");
      same((await c.connection.domains.get(domain.uuid)).name, name, "the name of its UUID");
    },
  },
  {
    id: "unique.rename-taken",
    title: "`rename()` to the name of another domain is refused",
    needs: ["domainRename"],
    run: async (c) => {
      const [one, other] = [await c.define(), await c.define()];
      await refused(one.rename(other.name), "OPERATION_INVALID", "OPERATION_FAILED", "DOM_EXIST");
      same((await c.connection.domains.get(one.uuid)).name, one.name, "its name");
    },
  },
  {
    id: "unique.rename-same",
    title: "`rename()` to its own name is refused",
    needs: ["domainRename"],
    run: async (c) => {
      const domain = await c.define();
      await refused(domain.rename(domain.name), "OPERATION_INVALID");
    },
  },
  {
    id: "unique.rename-slash",
    title: "`rename()` to a name with a slash is refused",
    needs: ["domainRename"],
    run: async (c) => {
      const domain = await c.define();
      await refused(domain.rename("a/b"), "XML_ERROR", "INVALID_ARG");
    },
  },
];

const definitions: readonly Check[] = [
  {
    id: "definition.no-xml",
    title: "`define()` of what is no XML is refused",
    needs: ["domainDefineXML"],
    run: (c) => refused(c.connection.domains.define("<domain"), "XML_DETAIL", "XML_ERROR"),
  },
  {
    id: "definition.other-root",
    title: "`define()` of another document is refused",
    needs: ["domainDefineXML"],
    run: (c) =>
      refused(
        c.connection.domains.define("<network><name>n</name></network>"),
        "XML_ERROR",
        "INTERNAL_ERROR",
      ),
  },
  {
    id: "definition.no-name",
    title: "`define()` of a document without a name is refused",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const xml = c.domainXml().replace(/<name>.*<\/name>/, "");
      await refused(c.connection.domains.define(xml), "NO_NAME", "XML_ERROR");
    },
  },
  {
    id: "definition.empty-name",
    title: "`define()` of a document with an empty name is refused",
    needs: ["domainDefineXML"],
    run: async (c) => {
      const xml = c.domainXml().replace(/<name>.*<\/name>/, "<name></name>");
      await refused(c.connection.domains.define(xml), "NO_NAME", "XML_ERROR");
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
    run: (c) =>
      refused(c.connection.domains.define(c.domainXml({ uuid: "no-uuid" })), "XML_ERROR", "INTERNAL_ERROR"),
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
        "INTERNAL_ERROR",
        "XML_ERROR",
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
      const { Domain } = await import("@denovirt/denovirt");
      await refused(
        new Domain(c.connection, { name: "nobody", uuid: NEVER, id: -1 }).undefine(),
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

export const domainLife: CheckGroup = { title: "A domain's life", checks: [...persistent, ...transient] };
export const domainNames: CheckGroup = { title: "Names and UUIDs", checks: unique };
export const domainDefinitions: CheckGroup = { title: "Definitions", checks: [...definitions, ...autostart] };
