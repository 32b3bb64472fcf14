import assert from "node:assert/strict";
import fc from "fast-check";
import type { VirtError } from "../../../../core/contract/errors.ts";
import type { NetworkTable } from "../../../../core/contract/generated/tables.gen.ts";
import { openSimulatedHost } from "../_simulated_host.ts";

const NET = { name: "net", uuid: "00000000-0000-4000-8000-000000000001" };
const xml = (bridge: string) =>
  `<network><name>net</name><uuid>${NET.uuid}</uuid><bridge name='${bridge}'/></network>`;
const TEXT = "<txt name='a' value='b'/>";
const [ADD, DELETE, DNS_TXT] = [3, 2, 11];
const [LIVE, CONFIG] = [1, 2];

/** One document of a network, as far as the model knows it. */
interface Document {
  readonly bridge: string;
  /** Whether the text record is in it. */
  readonly text: boolean;
}

/** What a model of the network knows; `undefined` is no such network. */
interface Model {
  readonly active: boolean;
  readonly persistent: boolean;
  readonly autostart: boolean;
  readonly now: Document;
  /** What it becomes when it stops. */
  readonly later: Document;
}

/** What a call leads to: an error code, or the network after it and the events. */
type Outcome = string | { readonly next: Model | undefined; readonly events: readonly string[] };

const silent = (next: Model) => ({ next, events: [] });
const plain = (bridge: string): Document => ({ bridge, text: false });

function update(flags: number, text: boolean) {
  return (model: Model | undefined): Outcome => {
    if (model === undefined) return "NO_NETWORK";
    const live = flags === 0 ? model.active : (flags & LIVE) !== 0;
    const config = flags === 0 ? !model.active : (flags & CONFIG) !== 0;
    if (live && !model.active || config && !model.persistent) return "OPERATION_INVALID";
    if (live && model.now.text === text || config && model.later.text === text) return "OPERATION_INVALID";
    const later = config ? { ...model.later, text } : model.later;
    return silent({ ...model, later, now: live ? { ...model.now, text } : model.active ? model.now : later });
  };
}

const TABLE: Readonly<Record<string, (model: Model | undefined) => Outcome>> = {
  define(model) {
    const later = plain("defined");
    const events = ["defined"];
    if (model === undefined) {
      const state = { active: false, persistent: true, autostart: false };
      return { next: { ...state, now: later, later }, events };
    }
    return { next: { ...model, persistent: true, later, now: model.active ? model.now : later }, events };
  },
  createXML(model) {
    const now = plain("created");
    if (model?.active) return "OPERATION_INVALID";
    if (model !== undefined) return { next: { ...model, active: true, now }, events: ["started"] };
    return {
      next: { active: true, persistent: false, autostart: false, now, later: now },
      events: ["started"],
    };
  },
  create: (model) =>
    model === undefined
      ? "NO_NETWORK"
      : model.active
      ? "OPERATION_INVALID"
      : { next: { ...model, active: true }, events: ["started"] },
  destroy: (model) =>
    model === undefined ? "NO_NETWORK" : !model.active ? "OPERATION_INVALID" : {
      next: model.persistent ? { ...model, active: false, now: model.later } : undefined,
      events: ["stopped"],
    },
  undefine: (model) =>
    model === undefined
      ? "NO_NETWORK"
      : !model.persistent
      ? "OPERATION_INVALID"
      : model.active
      ? { next: { ...model, persistent: false, autostart: false, later: model.now }, events: ["undefined"] }
      : { next: undefined, events: ["undefined"] },
  autostart: (model) =>
    model === undefined
      ? "NO_NETWORK"
      : model.persistent
      ? silent({ ...model, autostart: true })
      : "OPERATION_INVALID",
  add: update(0, true),
  addLive: update(LIVE, true),
  addConfig: update(CONFIG, true),
  addBoth: update(LIVE | CONFIG, true),
  remove: update(0, false),
  removeBoth: update(LIVE | CONFIG, false),
};

Deno.test("A network follows its table whatever is called in whatever order", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.constantFrom(...Object.keys(TABLE)), { maxLength: 40 }),
    async (calls) => {
      await using simulated = await openSimulatedHost();
      const table = simulated.connection.networks as Required<NetworkTable>;
      const change = (command: number, flags: number) => () =>
        table.networkUpdate(NET, command, DNS_TXT, -1, TEXT, flags);
      const make: Record<string, () => Promise<unknown>> = {
        define: () => table.networkDefineXML(xml("defined")),
        createXML: () => table.networkCreateXML(xml("created")),
        create: () => table.networkCreate(NET),
        destroy: () => table.networkDestroy(NET),
        undefine: () => table.networkUndefine(NET),
        autostart: () => table.networkSetAutostart(NET, 1),
        add: change(ADD, 0),
        addLive: change(ADD, LIVE),
        addConfig: change(ADD, CONFIG),
        addBoth: change(ADD, LIVE | CONFIG),
        remove: change(DELETE, 0),
        removeBoth: change(DELETE, LIVE | CONFIG),
      };
      let model: Model | undefined;
      for (const call of calls) {
        const wanted = TABLE[call]!(model);
        const found = await make[call]!().then(() => "done", (error) => (error as VirtError).code);
        assert.equal(found, typeof wanted === "string" ? wanted : "done", call);
        const events = simulated.events.splice(0).map((event) =>
          event.type === "network.lifecycle" ? event.event : event.type
        );
        assert.deepEqual(events, typeof wanted === "string" ? [] : wanted.events, call);
        if (typeof wanted !== "string") model = wanted.next;
        await compare(table, model);
      }
    },
  );
  await fc.assert(property, { numRuns: 150 });
});

async function compare(table: Required<NetworkTable>, model: Model | undefined): Promise<void> {
  const inactive = await table.connectListDefinedNetworks();
  if (model === undefined) {
    assert.deepEqual([await table.connectListNetworks(), inactive], [["default"], []]);
    await assert.rejects(table.networkLookupByUUID(NET.uuid), { code: "NO_NETWORK" });
    return;
  }
  const { active, persistent, autostart, now, later } = model;
  assert.deepEqual(await table.connectListNetworks(), active ? ["default", "net"] : ["default"]);
  assert.deepEqual(inactive, active ? [] : ["net"]);
  assert.equal(await table.networkIsActive(NET), Number(active));
  assert.equal(await table.networkIsPersistent(NET), Number(persistent));
  assert.equal(await table.networkGetAutostart(NET), Number(autostart));
  assert.equal(await table.networkGetBridgeName(NET), now.bridge);
  for (const [document, flags] of [[now, 0], [persistent ? later : now, 1]] as const) {
    const text = await table.networkGetXMLDesc(NET, flags);
    assert.match(text, new RegExp(`<bridge name='${document.bridge}'`));
    assert.equal(text.includes(TEXT), document.text);
  }
}
