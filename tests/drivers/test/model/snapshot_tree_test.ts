import assert from "node:assert/strict";
import fc from "fast-check";
import type { VirtError } from "../../../../core/contract/errors.ts";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

/** What a model knows of a domain: parents by name, the current one, and whether it runs. */
interface Model {
  readonly parents: Map<string, string | undefined>;
  readonly states: Map<string, "running" | "off">;
  current: string | undefined;
  state: "running" | "off";
}

const NAMES = ["a", "b", "c", "d", "e"];

function below(model: Model, top: string): string[] {
  const children = [...model.parents].filter(([, parent]) => parent === top).map(([name]) => name);
  return children.flatMap((name) => [name, ...below(model, name)]);
}

/** What a call leads to: an error's code, or nothing; the model is changed. */
const CALLS: Readonly<Record<string, (model: Model, name: string) => string | undefined>> = {
  create(model, name) {
    if (model.parents.has(name)) return "OPERATION_FAILED";
    model.parents.set(name, model.current);
    model.states.set(name, model.state);
    model.current = name;
    return undefined;
  },
  revert(model, name) {
    if (!model.parents.has(name)) return "NO_DOMAIN_SNAPSHOT";
    model.current = name;
    model.state = model.states.get(name)!;
    return undefined;
  },
  delete(model, name) {
    if (!model.parents.has(name)) return "NO_DOMAIN_SNAPSHOT";
    const parent = model.parents.get(name);
    for (const [child, its] of model.parents) if (its === name) model.parents.set(child, parent);
    model.parents.delete(name);
    if (model.current === name) model.current = parent;
    return undefined;
  },
  deleteBelow(model, name) {
    if (!model.parents.has(name)) return "NO_DOMAIN_SNAPSHOT";
    for (const each of below(model, name)) {
      model.parents.delete(each);
      if (model.current === each) model.current = name;
    }
    return undefined;
  },
  deleteAll(model, name) {
    return CALLS.deleteBelow!(model, name) ?? CALLS.delete!(model, name);
  },
  start(model) {
    if (model.state !== "off") return "OPERATION_INVALID";
    model.state = "running";
    return undefined;
  },
  destroy(model) {
    if (model.state === "off") return "OPERATION_INVALID";
    model.state = "off";
    return undefined;
  },
};

Deno.test("A domain's snapshots are the tree that a model says, whatever is called in whatever order", async () => {
  const step = fc.record({ call: fc.constantFrom(...Object.keys(CALLS)), name: fc.constantFrom(...NAMES) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      await using simulated = await openSimulatedHost("test:///default?world=tree&clock=virtual");
      const { table } = simulated;
      const dom = await table.domainDefineXML(domainXml("vm"));
      const model: Model = { parents: new Map(), states: new Map(), current: undefined, state: "off" };
      const ref = (name: string) => ({ name, dom });
      const make: Readonly<Record<string, (name: string) => Promise<unknown>>> = {
        create: (name) =>
          table.domainSnapshotCreateXML(dom, `<domainsnapshot><name>${name}</name></domainsnapshot>`, 0),
        revert: (name) => table.domainRevertToSnapshot(ref(name), 0),
        delete: (name) => table.domainSnapshotDelete(ref(name), 0),
        deleteBelow: (name) => table.domainSnapshotDelete(ref(name), 4),
        deleteAll: (name) => table.domainSnapshotDelete(ref(name), 1),
        start: () => table.domainCreate(dom),
        destroy: () => table.domainDestroy(dom),
      };
      for (const { call, name } of steps) {
        const expected = CALLS[call]!(model, name);
        const found = await make[call]!(name).then(() => undefined, (error: VirtError) => error.code);
        assert.equal(found, expected, `${call} ${name}`);
      }
      assert.equal((await table.domainGetState(dom, 0)).state === 5 ? "off" : "running", model.state);
      const all = await table.domainListAllSnapshots(dom, 0);
      assert.deepEqual(all.map((each) => each.name).sort(), [...model.parents.keys()].sort());
      for (const [index, { name }] of all.entries()) {
        const parent = await table.domainSnapshotGetParent(ref(name), 0).then((p) => p.name, () => undefined);
        assert.equal(parent, model.parents.get(name));
        assert(parent === undefined || all.findIndex((each) => each.name === parent) < index);
        const descendants = await table.domainSnapshotListChildrenNames(ref(name), 1);
        assert.deepEqual([...descendants].sort(), below(model, name).sort());
        const isLeaf = below(model, name).length === 0;
        assert.equal((await table.domainSnapshotListNames(dom, 4)).includes(name), isLeaf);
        assert.equal((await table.domainSnapshotListNames(dom, 8)).includes(name), !isLeaf);
      }
      const current = await table.domainSnapshotCurrent(dom, 0).then((c) => c.name, () => undefined);
      assert.equal(current, model.current);
      assert.equal(await table.domainHasCurrentSnapshot(dom, 0), Number(model.current !== undefined));
    }),
    { numRuns: 60 },
  );
});
