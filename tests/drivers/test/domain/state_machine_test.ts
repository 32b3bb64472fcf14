import assert from "node:assert/strict";
import fc from "fast-check";
import type { VirtError } from "../../../../core/contract/errors.ts";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

const UUID = "00000000-0000-4000-8000-000000000001";
const XML = domainXml("vm", { uuid: UUID });
const DOM = { name: "vm", uuid: UUID, id: -1 };

/** What a model of the domain knows; `undefined` is no such domain. */
interface Model {
  readonly state: "running" | "paused" | "off";
  readonly persistent: boolean;
  readonly saved: boolean;
  /** Whether it was paused when it was saved, and goes on so. */
  readonly savedPaused?: boolean;
  /** Whether it has, beside the running definition, one for after it: it keeps that when it is undefined. */
  readonly later: boolean;
}

/** What a call leads to: an error code, or the domain after it and the events. */
type Outcome = string | { readonly next: Model | undefined; readonly events: readonly string[] };

const off = (model: Model, saved = false) =>
  model.persistent ? { ...model, state: "off" as const, saved, later: false } : undefined;
const stopped = (model: Model, detail: string, saved = false) => ({
  next: off(model, saved),
  events: [`stopped/${detail} vm`],
});
const running = (model: Model | undefined, detail = "booted") => ({
  next: {
    state: "running",
    persistent: model !== undefined,
    saved: false,
    later: model !== undefined,
  } as const,
  events: [`started/${detail} vm`],
});

/** What differs between the dialects. */
interface Words {
  readonly wrongState: string;
  readonly managedRestore: "booted" | "restored";
  /** What of a paused guest is refused, where it is not done. */
  readonly suspendPaused: string | undefined;
  readonly shutdownPaused: string | undefined;
}

const DIALECTS: Readonly<Record<string, Words>> = {
  "libvirt-qemu": {
    wrongState: "OPERATION_INVALID",
    managedRestore: "restored",
    suspendPaused: undefined,
    shutdownPaused: "OPERATION_INVALID",
  },
  "libvirt-test": {
    wrongState: "INTERNAL_ERROR",
    managedRestore: "booted",
    suspendPaused: "INTERNAL_ERROR",
    shutdownPaused: undefined,
  },
};

const TABLE: Readonly<Record<string, (model: Model | undefined, words: Words) => Outcome>> = {
  define(model) {
    if (model === undefined) {
      return {
        next: { state: "off", persistent: true, saved: false, later: false },
        events: ["defined/added vm"],
      };
    }
    const active = model.state !== "off";
    const detail = active && !model.later ? "added" : "updated";
    return { next: { ...model, persistent: true, later: active }, events: [`defined/${detail} vm`] };
  },
  createXML: (model) => model !== undefined && model.state !== "off" ? "OPERATION_INVALID" : running(model),
  create(model, { wrongState, managedRestore }) {
    if (model === undefined) return "NO_DOMAIN";
    if (model.state !== "off") return wrongState;
    const started = running(model, model.saved ? managedRestore : "booted");
    if (!model.saved || !model.savedPaused) return started;
    return { next: { ...started.next, state: "paused" }, events: [...started.events, "suspended/paused vm"] };
  },
  suspend(model, { wrongState, suspendPaused }) {
    if (model === undefined) return "NO_DOMAIN";
    if (model.state === "paused") return suspendPaused ?? { next: model, events: [] };
    if (model.state === "off") return wrongState;
    return { next: { ...model, state: "paused" }, events: ["suspended/paused vm"] };
  },
  resume: (model, { wrongState }) =>
    model === undefined
      ? "NO_DOMAIN"
      : model.state !== "paused"
      ? wrongState
      : { next: { ...model, state: "running" }, events: ["resumed/unpaused vm"] },
  shutdown(model, { wrongState, shutdownPaused }) {
    if (model === undefined) return "NO_DOMAIN";
    if (model.state === "off") return wrongState;
    return (model.state === "paused" ? shutdownPaused : undefined) ?? stopped(model, "shutdown");
  },
  destroy: (model) =>
    model === undefined
      ? "NO_DOMAIN"
      : model.state === "off"
      ? "OPERATION_INVALID"
      : stopped(model, "destroyed"),
  reboot: (model) =>
    model === undefined
      ? "NO_DOMAIN"
      : model.state === "off"
      ? "OPERATION_INVALID"
      : { next: { ...model, state: "running" }, events: ["domain.reboot vm"] },
  managedSave: (model) =>
    model === undefined
      ? "NO_DOMAIN"
      : model.state === "off" || !model.persistent
      ? "OPERATION_INVALID"
      : stopped({ ...model, savedPaused: model.state === "paused" }, "saved", true),
  undefine: (model) =>
    model === undefined ? "NO_DOMAIN" : model.saved || !model.persistent ? "OPERATION_INVALID" : {
      next: model.state === "off" ? undefined : { ...model, persistent: false },
      events: ["undefined/removed vm"],
    },
};

for (const [dialect, words] of Object.entries(DIALECTS)) {
  Deno.test(`The state machine follows its table in the dialect ${dialect}, whatever is called in whatever order`, async () => {
    const property = fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(TABLE)), { maxLength: 40 }),
      async (calls) => {
        await using simulated = await openSimulatedHost(`test:///default?dialect=${dialect}`);
        const { table } = simulated;
        const make: Record<string, () => Promise<unknown>> = {
          define: () => table.domainDefineXML(XML),
          createXML: () => table.domainCreateXML(XML, 0),
          create: () => table.domainCreate(DOM),
          suspend: () => table.domainSuspend(DOM),
          resume: () => table.domainResume(DOM),
          shutdown: () => table.domainShutdown(DOM),
          destroy: () => table.domainDestroy(DOM),
          reboot: () => table.domainReboot(DOM, 0),
          managedSave: () => table.domainManagedSave(DOM, 0),
          undefine: () => table.domainUndefine(DOM),
        };
        let model: Model | undefined;
        let ids = 1;
        for (const call of calls) {
          const wanted = TABLE[call]!(model, words);
          const found = await make[call]!().then(() => "done", (error) => (error as VirtError).code);
          assert.equal(found, typeof wanted === "string" ? wanted : "done", call);
          const events = typeof wanted === "string" ? [] : wanted.events;
          assert.deepEqual(simulated.heard(), events, call);
          if (typeof wanted !== "string") model = wanted.next;
          if (events[0]?.startsWith("started/")) ids++;
          await compare(simulated.table, model, ids);
        }
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });
}

async function compare(
  table: Awaited<ReturnType<typeof openSimulatedHost>>["table"],
  model: Model | undefined,
  lastId: number,
): Promise<void> {
  const all = await table.connectListAllDomains(0);
  assert.equal(all.length, model === undefined ? 1 : 2);
  if (model === undefined) {
    await assert.rejects(table.domainLookupByUUID(UUID), { code: "NO_DOMAIN" });
    return;
  }
  const active = model.state !== "off";
  assert.equal((await table.domainLookupByUUID(UUID)).id, active ? lastId : -1);
  if (active) assert.equal((await table.domainLookupByID(lastId)).name, "vm");
  const { state } = await table.domainGetState(DOM, 0);
  assert.equal(state, { running: 1, paused: 3, off: 5 }[model.state]);
  assert.equal(await table.domainIsPersistent(DOM), Number(model.persistent));
  assert.equal(await table.domainHasManagedSaveImage(DOM, 0), Number(model.saved));
  assert.equal(await table.connectNumOfDomains(), active ? 2 : 1);
  assert.deepEqual(await table.connectListDefinedDomains(), active ? [] : ["vm"]);
}
