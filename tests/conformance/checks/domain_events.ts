import type { Domain } from "@denovirt/denovirt";
import type { Check, CheckGroup } from "../check.ts";
import type { CheckContext } from "../check_context.ts";
import { holds, same } from "../found.ts";

/** What a step brings, in order. */
interface Step {
  readonly title: string;
  readonly needs: Check["needs"];
  readonly before: (c: CheckContext) => Promise<Domain>;
  readonly step: (domain: Domain, c: CheckContext) => PromiseLike<unknown>;
  readonly events: readonly string[];
}

const STEPS: Readonly<Record<string, Step>> = {
  start: {
    title: "`start()` is told as started, booted",
    needs: ["domainCreate"],
    before: (c) => c.define(),
    step: (d) => d.start(),
    events: ["started booted"],
  },
  "start-paused": {
    title: "`start({ paused: true })` is told as started, then suspended",
    needs: ["domainCreateWithFlags"],
    before: (c) => c.define(),
    step: (d) => d.start({ paused: true }),
    events: ["started booted", "suspended paused"],
  },
  suspend: {
    title: "`suspend()` is told as suspended, paused",
    needs: ["domainSuspend"],
    before: (c) => c.running(),
    step: (d) => d.suspend(),
    events: ["suspended paused"],
  },
  resume: {
    title: "`resume()` is told as resumed, unpaused",
    needs: ["domainResume"],
    before: (c) => c.paused(),
    step: (d) => d.resume(),
    events: ["resumed unpaused"],
  },
  destroy: {
    title: "`destroy()` is told as stopped, destroyed",
    needs: ["domainDestroy"],
    before: (c) => c.running(),
    step: (d) => d.destroy(),
    events: ["stopped destroyed"],
  },
  "destroy-paused": {
    title: "`destroy()` of a paused guest is told as stopped, destroyed",
    needs: ["domainDestroy"],
    before: (c) => c.paused(),
    step: (d) => d.destroy(),
    events: ["stopped destroyed"],
  },
  "destroy-transient": {
    title: "`destroy()` of a transient domain is told as stopped alone: it never was defined",
    needs: ["domainDestroy", "domainCreateXML"],
    before: (c) => c.transient(),
    step: (d) => d.destroy(),
    events: ["stopped destroyed"],
  },
  undefine: {
    title: "`undefine()` is told as undefined, removed",
    needs: ["domainUndefine"],
    before: (c) => c.define(),
    step: (d) => d.undefine(),
    events: ["undefined removed"],
  },
  "undefine-running": {
    title: "`undefine()` of what runs is told as undefined, and its end later as stopped",
    needs: ["domainUndefine"],
    before: (c) => c.running(),
    step: async (d) => {
      await d.undefine();
      await d.destroy();
    },
    events: ["undefined removed", "stopped destroyed"],
  },
  redefine: {
    title: "`define()` of what is there is told as defined, updated",
    needs: ["domainDefineXML"],
    before: (c) => c.define(),
    step: ({ name, uuid }, c) => c.connection.domains.define(c.domainXml({ name, uuid, maxVcpus: 3 })),
    events: ["defined updated"],
  },
  "managed-save": {
    title: "`managedSave()` is told as stopped, saved",
    needs: ["domainManagedSave"],
    before: (c) => c.paused(),
    step: (d) => d.managedSave(),
    events: ["stopped saved"],
  },
  save: {
    title: "`save()` and `restore()` are told as stopped, saved, then started, restored",
    needs: ["domainSave", "domainRestore"],
    before: (c) => c.paused(),
    step: async (d, c) => {
      const path = c.path("save");
      await d.save(path);
      await c.connection.domains.restore(path, { running: true });
    },
    events: ["stopped saved", "started restored"],
  },
  "dump-crash": {
    title: "`coreDump({ crash: true })` is told as stopped, crashed",
    needs: ["domainCoreDump"],
    before: (c) => c.paused(),
    step: (d, c) => d.coreDump(c.path("core"), { crash: true }),
    events: ["stopped crashed"],
  },
  autostart: {
    title: "`setAutostart()` is told of by nothing",
    needs: ["domainSetAutostart"],
    before: (c) => c.define(),
    step: (d) => d.setAutostart(true),
    events: [],
  },
  refused: {
    title: "what is refused is told of by nothing",
    needs: ["domainDestroy"],
    before: (c) => c.define(),
    step: (d) => d.destroy().catch(() => {}),
    events: [],
  },
};

export const domainEvents: CheckGroup = {
  title: "Events",
  checks: [
    ...Object.entries(STEPS).map(([word, { title, needs, before, step, events }]): Check => ({
      id: `events.${word}`,
      title,
      needs,
      run: async (c) => {
        const domain = await before(c);
        const heard = await c.hear(domain);
        await step(domain, c);
        await heard.lifecycleIs(...events);
      },
    })),
    {
      id: "events.define",
      title: "`define()` of what is new is told as defined, added",
      needs: ["domainDefineXML"],
      run: async (c) => {
        const name = c.name("vm");
        const heard = await c.hear(name);
        await c.define({ name });
        await heard.lifecycleIs("defined added");
      },
    },
    {
      id: "events.create",
      title: "`create()` is told as started, booted, and not as defined",
      needs: ["domainCreateXML"],
      run: async (c) => {
        const name = c.name("vm");
        const heard = await c.hear(name);
        await c.transient({ name });
        await heard.lifecycleIs("started booted");
      },
    },
    {
      id: "events.rename",
      title: "`rename()` is told as undefined, renamed of the old name, then defined, renamed of the new one",
      needs: ["domainRename"],
      run: async (c) => {
        const domain = await c.define();
        const name = c.name("renamed");
        c.removeLater(name);
        const [old, renamed] = [await c.hear(domain), await c.hear(name)];
        await domain.rename(name);
        await old.lifecycleIs("undefined renamed");
        await renamed.lifecycleIs("defined renamed");
      },
    },
    {
      id: "events.whole-life",
      title: "a whole life is told in its order",
      needs: ["domainSuspend", "domainResume"],
      run: async (c) => {
        const name = c.name("vm");
        const heard = await c.hear(name);
        const domain = await c.define({ name });
        await domain.start({ paused: false });
        await domain.suspend();
        await domain.resume();
        await domain.destroy();
        await domain.undefine();
        // Some hosts let a guest that starts go on by a step of its own.
        const lines = (await heard.all("lifecycle")).map((line) => line.slice("lifecycle ".length));
        const started = lines.indexOf("started booted");
        same(
          lines.filter((line, i) =>
            !(line === "resumed unpaused" && i < started || line.startsWith("shutdown "))
          ),
          [
            "defined added",
            "started booted",
            "suspended paused",
            "resumed unpaused",
            "stopped destroyed",
            "undefined removed",
          ],
          "the events",
        );
      },
    },
    {
      id: "events.handle",
      title: "an event's domain is a handle that can be called",
      needs: ["domainCreate"],
      run: async (c) => {
        const domain = await c.define();
        const told = Promise.withResolvers<Domain>();
        const subscription = c.connection.events.on(
          "domain.lifecycle",
          (event) =>
            event.domain.uuid === domain.uuid && event.event === "started" && told.resolve(event.domain),
        );
        c.later(() => Promise.resolve(subscription[Symbol.dispose]()));
        await subscription.ready;
        await domain.start();
        same(await (await told.promise).isActive(), true, "active");
      },
    },
    {
      id: "events.filter",
      title: "a listener for one domain hears of no other",
      needs: ["domainCreate"],
      run: async (c) => {
        const [one, other] = [await c.define(), await c.define()];
        const seen: string[] = [];
        const subscription = c.connection.events.on(
          "domain.lifecycle",
          ({ domain }) => void seen.push(domain.uuid),
          {
            domain: one,
          },
        );
        c.later(() => Promise.resolve(subscription[Symbol.dispose]()));
        await subscription.ready;
        const heard = await c.hear(one);
        await other.start();
        await one.start();
        await heard.all();
        holds(seen.length > 0 && seen.every((uuid) => uuid === one.uuid), "one domain", seen);
      },
    },
    {
      id: "events.unsubscribed",
      title: "a listener that has ended hears nothing more",
      needs: ["domainCreate"],
      run: async (c) => {
        const domain = await c.define();
        let count = 0;
        const subscription = c.connection.events.on("domain.lifecycle", () => void count++, { domain });
        await subscription.ready;
        subscription[Symbol.dispose]();
        const heard = await c.hear(domain);
        await domain.start();
        await heard.all();
        same(count, 0, "events");
      },
    },
    {
      id: "events.once",
      title: "`once()` resolves with the next event of its kind",
      needs: ["domainSuspend"],
      run: async (c) => {
        const domain = await c.running();
        await c.hear(domain);
        const next = c.connection.events.once("domain.lifecycle", { domain });
        await domain.suspend();
        same((await next).event, "suspended", "the event");
      },
    },
    {
      id: "events.stream",
      title: "`stream()` gives the events in their order, and ends with `break`",
      needs: ["domainSuspend", "domainResume"],
      run: async (c) => {
        const domain = await c.running();
        await c.hear(domain);
        await using stream = c.connection.events.stream(["domain.lifecycle"], { domain });
        await stream.ready;
        await domain.suspend();
        await domain.resume();
        const seen: string[] = [];
        for await (const event of stream) {
          if (event.type === "domain.lifecycle") seen.push(event.event);
          if (seen.length === 2) break;
        }
        same(seen, ["suspended", "resumed"], "the events");
      },
    },
    {
      id: "events.two-connections",
      title: "what one connection does, another hears",
      needs: ["domainSuspend"],
      extra: "second-connection",
      run: async (c) => {
        const domain = await c.running();
        const heard = await c.hear(domain);
        const other = await c.open();
        await (await other.domains.get(domain.uuid)).suspend();
        await heard.lifecycleIs("suspended paused");
      },
    },
  ],
};
