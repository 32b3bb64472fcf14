import type { Check, CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";

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

export const domainLife: CheckGroup = { title: "A domain's life", checks: [...persistent, ...transient] };
