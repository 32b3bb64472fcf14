import assert from "node:assert/strict";
import fc from "fast-check";
import type { DriverEvent } from "../../../core/contract/driver.ts";
import type { TellEvent } from "../../../drivers/_polled_events/mod.ts";
import { DomainModel, type ModelDomain } from "./_domain_model.ts";
import { settled } from "./_manual_clock.ts";
import { lifecycle, OFF, PAUSED, PolledHost, RUNNING } from "./_polled_host.ts";

const OPERATIONS = [
  ...["define", "undefine", "start", "create", "stop", "pause", "resume", "restart", "rename"] as const,
];
type Operation = (typeof OPERATIONS)[number];

type Step =
  | { readonly do: "change"; readonly uuid: string; readonly operation: Operation }
  | { readonly do: "hint" | "gone"; readonly uuid: string }
  | { readonly do: "lost" | "hold before" | "hold after" | "release" | "fail" | "go on" }
  | { readonly do: "advance"; readonly ms: number }
  | { readonly do: "act"; readonly uuid: string; readonly operation: Operation; readonly told: boolean };

const uuid = fc.constantFrom("a", "b", "c");
const operation = fc.constantFrom(...OPERATIONS);
const plain: fc.Arbitrary<Step>[] = [
  fc.record({ do: fc.constant("change" as const), uuid, operation }),
  fc.record({ do: fc.constant("change" as const), uuid, operation }),
  fc.record({ do: fc.constantFrom("hint" as const, "gone" as const), uuid }),
  fc.record({
    do: fc.constantFrom("lost" as const, "hold before" as const, "hold after" as const, "release" as const),
  }),
  fc.record({ do: fc.constantFrom("release" as const, "fail" as const) }),
  fc.record({ do: fc.constant("advance" as const), ms: fc.constantFrom(0, 50, 100, 400) }),
];
const acting: fc.Arbitrary<Step>[] = [
  fc.record({ do: fc.constant("act" as const), uuid, operation, told: fc.boolean() }),
  fc.record({ do: fc.constant("go on" as const) }),
];

/** A host that a script changes, as its pictures show it. */
class ScriptedHost {
  readonly polled = new PolledHost({ attempts: 1_000_000 });
  #number = 0;
  #failing = 0;
  #gate: PromiseWithResolvers<void> | undefined;
  #holds: "before" | "after" | undefined;
  readonly #steps: (() => void)[] = [];
  readonly #actions: Promise<void>[] = [];

  constructor() {
    const hold = async (where: "before" | "after") => {
      if (this.#holds === where) await (this.#gate ??= Promise.withResolvers()).promise;
    };
    this.polled.beforeRead = async () => {
      await hold("before");
      if (this.#failing-- > 0) throw new Error("no route");
    };
    this.polled.afterRead = () => hold("after");
  }

  state(): Map<string, ModelDomain> {
    const phases: Record<number, ModelDomain["phase"]> = {
      [OFF]: "off",
      [RUNNING]: "running",
      [PAUSED]: "paused",
    };
    return new Map([...this.polled.domains].map(([uuid, { ref: { name }, state, persistent }]) => {
      return [uuid, { name, phase: phases[state]!, persistent }];
    }));
  }

  /** Does what the state allows, and gives the events of that, as words and names. */
  change(uuid: string, operation: Operation): DriverEvent[] {
    const { domains } = this.polled;
    const was = domains.get(uuid);
    const name = was?.ref.name ?? this.#freeName(uuid);
    const running = was !== undefined && was.state !== OFF;
    const id = was?.ref.id ?? -1;
    const put = (change: { state?: number; persistent?: boolean; name?: string; id?: number }) => {
      const is = { state: OFF, persistent: false, ...was, name, id, ...change };
      if (is.state === OFF) is.id = -1;
      if (is.state === OFF && !is.persistent) domains.delete(uuid);
      else this.polled.put(uuid, is);
    };
    const say = (event: string, detail: string, called = name) => {
      return lifecycle(uuid, event, detail, called, domains.get(uuid)?.ref.id ?? -1);
    };
    switch (operation) {
      case "define":
        if (was?.persistent) return [];
        put({ persistent: true });
        return [say("defined", "added")];
      case "undefine":
        if (!was?.persistent) return [];
        put({ persistent: false });
        return [say("undefined", "removed")];
      case "start":
      case "create":
        if (running || (operation === "start") !== (was !== undefined)) return [];
        put({ state: RUNNING, id: ++this.#number });
        return [say("started", "booted")];
      case "stop":
        if (!running) return [];
        put({ state: OFF });
        return [say("stopped", "destroyed")];
      case "pause":
        if (was?.state !== RUNNING) return [];
        put({ state: PAUSED });
        return [say("suspended", "paused")];
      case "resume":
        if (was?.state !== PAUSED) return [];
        put({ state: RUNNING });
        return [say("resumed", "unpaused")];
      case "restart":
        if (was?.state !== RUNNING) return [];
        put({ id: ++this.#number });
        return [say("stopped", "destroyed"), say("started", "booted")];
      case "rename": {
        if (!was?.persistent || running) return [];
        const next = this.#freeName(uuid);
        put({ name: next });
        return [say("undefined", "renamed"), say("defined", "renamed", next)];
      }
    }
  }

  /** Few names, so that they are used again. */
  #freeName(uuid: string): string {
    const names = new Set([...this.polled.domains.values()].map(({ ref }) => ref.name));
    return ["n1", "n2", "n3", uuid].find((name) => !names.has(name))!;
  }

  async step(step: Step): Promise<void> {
    const { events, clock, domains } = this.polled;
    switch (step.do) {
      case "change":
        return void this.change(step.uuid, step.operation);
      case "hint":
        return events.changed("domains", step.uuid);
      case "gone":
        if (!domains.has(step.uuid)) events.gone("domains", step.uuid);
        return;
      case "lost":
        return events.reread({ lost: true });
      case "hold before":
      case "hold after":
        this.#holds = step.do === "hold before" ? "before" : "after";
        return;
      case "release":
        return this.release();
      case "fail":
        this.#failing = 1;
        return;
      case "advance":
        return await clock.advance(step.ms);
      case "act":
        this.#actions.push(events.action("domains", step.uuid, (tell) => this.#act(step, tell)));
        return;
      case "go on":
        this.#steps.shift()?.();
        await settled();
    }
  }

  async #act(step: Step & { do: "act" }, tell: TellEvent): Promise<void> {
    const next = () => new Promise<void>((resolve) => this.#steps.push(resolve));
    await next();
    const events = this.change(step.uuid, step.operation);
    await next();
    if (step.told) { for (const event of events) tell(event); }
    await next();
  }

  release(): void {
    this.#holds = undefined;
    this.#gate?.resolve();
    this.#gate = undefined;
  }

  /** Lets all that is under way end. */
  async finish(): Promise<void> {
    this.#failing = 0;
    this.release();
    while (this.#steps.length > 0) {
      this.#steps.shift()!();
      await settled();
    }
    await Promise.all(this.#actions);
    await this.polled.clock.advance(5000);
  }
}

/** Has a script run; whoever listens must end up knowing the host as it is. */
async function follows(
  before: readonly Step[],
  script: readonly Step[],
  uniqueNames: boolean,
): Promise<void> {
  const host = new ScriptedHost();
  await using polled = host.polled;
  for (const step of before) await host.step(step);
  const model = new DomainModel(host.state(), { uniqueNames });
  const impossible: unknown[] = [];
  let told = 0;
  polled.events.deliver((event) => {
    told++;
    try {
      model.apply(event);
    } catch (error) {
      impossible.push(error);
    }
  });
  await polled.events.subscribe("domain.lifecycle");
  for (const step of script) await host.step(step);
  await host.finish();
  if (impossible.length > 0) throw impossible[0];
  assert.deepEqual(new Map([...model.domains].sort()), new Map([...host.state()].sort()));
  assert.deepEqual(polled.lost, []);
}

const before = fc.array(fc.record({ do: fc.constant("change" as const), uuid, operation }), {
  maxLength: 6,
  size: "max",
});

Deno.test("PolledEvents leads a listener from the first picture to the last, however readings and hints fall", async () => {
  const script = fc.array(fc.oneof(...plain), { minLength: 20, maxLength: 60, size: "max" });
  await fc.assert(fc.asyncProperty(before, script, (first, then) => follows(first, then, true)), {
    numRuns: 400,
  });
});

Deno.test("PolledEvents leads a listener to the last picture, however the driver's own actions fall", async () => {
  const script = fc.array(fc.oneof(...plain, ...acting, ...acting), {
    minLength: 20,
    maxLength: 80,
    size: "max",
  });
  await fc.assert(fc.asyncProperty(before, script, (first, then) => follows(first, then, false)), {
    numRuns: 600,
  });
});

Deno.test("PolledEvents tells every change that the host shows for long enough, once and by its words", async () => {
  const change = fc.record({ uuid, operation, how: fc.constantFrom("poll", "hint", "act") });
  const script = fc.array(change, { minLength: 10, maxLength: 40, size: "max" });
  await fc.assert(
    fc.asyncProperty(script, async (changes) => {
      const host = new ScriptedHost();
      await using polled = host.polled;
      await polled.events.subscribe("domain.lifecycle");
      const happened: string[] = [];
      for (const { uuid, operation, how } of changes) {
        const words = ({ event, detail, domain }: Words) => {
          const known = how === "act" || event === "defined" || event === "undefined";
          const inferred = how === "poll" ? " (synthetic)" : "";
          return `${domain.name} ${event} ${known ? detail : "unknown--1"}${inferred}`;
        };
        const events = await polled.events.action("domains", how === "act" ? uuid : undefined, (tell) => {
          const events = host.change(uuid, operation);
          if (how === "act") { for (const event of events) tell(event); }
          return Promise.resolve(events);
        });
        happened.push(...events.map((event) => words(event as unknown as Words)));
        if (how === "hint") polled.events.changed("domains", uuid);
        await polled.clock.advance(how === "hint" ? 0 : 1000);
      }
      await polled.clock.advance(5000);
      assert.deepEqual(polled.words, happened);
    }),
    { numRuns: 200 },
  );
});

interface Words {
  readonly event: string;
  readonly detail: string;
  readonly domain: { readonly name: string };
}
