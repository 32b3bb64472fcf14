import type { CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();

const CHECKPOINT = ["domainCheckpointCreateXML"] as const;

export const domainCheckpoints: CheckGroup = {
  title: "Checkpoints",
  checks: [
    {
      id: "checkpoints.none",
      title: "a domain without checkpoints has none, and a missing one is NO_DOMAIN_CHECKPOINT",
      needs: ["domainListAllCheckpoints", "domainCheckpointLookupByName"],
      run: async (c) => {
        const { checkpoints } = await c.running();
        same(await checkpoints.list(), [], "the list");
        await refused(checkpoints.get("nobody"), "NO_DOMAIN_CHECKPOINT");
        same(await checkpoints.find("nobody"), undefined, "what is found");
      },
    },
    {
      id: "checkpoints.shutoff",
      title: "a checkpoint of a domain that is off is refused",
      needs: CHECKPOINT,
      extra: "checkpoints",
      run: async (c) => {
        const domain = await c.define({ devices: await c.qcow2Disk() });
        await refused(
          domain.checkpoints.create(),
          "OPERATION_UNSUPPORTED",
        );
      },
    },
    {
      id: "checkpoints.create",
      title: "checkpoints are a chain: each is the child of the one before",
      needs: CHECKPOINT,
      extra: "checkpoints",
      run: async (c) => {
        const { checkpoints } = await c.running({ devices: await c.qcow2Disk() });
        const make = (name: string) =>
          checkpoints.create(`<domaincheckpoint><name>${name}</name></domaincheckpoint>`);
        const one = await make("one");
        const two = await make("two");
        same(await one.parent(), undefined, "the first one's parent");
        same((await two.parent())?.name, "one", "the second one's parent");
        same(
          (await checkpoints.list({ topological: true })).map(({ name }) => name),
          ["one", "two"],
          "the list",
        );
        same(names(await checkpoints.list({ roots: true })), ["one"], "roots");
        same(names(await checkpoints.list({ leaves: true })), ["two"], "leaves");
        same(names(await one.children()), ["two"], "its children");
        holds((await two.xml()).includes("<name>two</name>"), "its name", await two.xml());
        await refused(make("one"), "OPERATION_FAILED");
      },
    },
    {
      id: "checkpoints.delete",
      title: "`delete()` takes one away, and with `children` all behind it",
      needs: [...CHECKPOINT, "domainCheckpointDelete"],
      extra: "checkpoints",
      run: async (c) => {
        const { checkpoints } = await c.running({ devices: await c.qcow2Disk() });
        const make = (name: string) =>
          checkpoints.create(`<domaincheckpoint><name>${name}</name></domaincheckpoint>`);
        const one = await make("one");
        const two = await make("two");
        const three = await make("three");
        await two.delete();
        same((await three.parent())?.name, "one", "the parent");
        await refused(two.xml(), "NO_DOMAIN_CHECKPOINT");
        await one.delete({ children: true });
        same(await checkpoints.list(), [], "the list");
      },
    },
    {
      id: "checkpoints.undefine",
      title: "`undefine()` of a domain with checkpoints is refused, unless they go along",
      needs: CHECKPOINT,
      extra: "checkpoints",
      run: async (c) => {
        const domain = await c.running({ devices: await c.qcow2Disk() });
        await domain.checkpoints.create("<domaincheckpoint><name>one</name></domaincheckpoint>");
        await domain.destroy();
        await refused(domain.undefine(), "OPERATION_INVALID");
        await domain.undefine({ checkpointsMetadata: true });
        same(await c.connection.domains.find(domain.uuid), undefined, "the domain");
      },
    },
  ],
};
