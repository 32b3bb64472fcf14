import type { Domain } from "@denovirt/denovirt";
import type { CheckGroup } from "../check.ts";
import type { CheckContext } from "../check_context.ts";
import { holds, refused, same } from "../found.ts";
import type { DomainWish } from "../subject.ts";

const NEEDS = ["domainSnapshotCreateXML"] as const;

/** A domain that is off; with a disk that can hold its snapshots, where hosts look for that. */
async function snapshotable(c: CheckContext, wish: Partial<DomainWish> = {}): Promise<Domain> {
  const devices = c.subject.extras.includes("checkpoints") ? await c.qcow2Disk() : "";
  return await c.define({ ...wish, devices });
}

const take = (domain: Domain, name: string) =>
  domain.snapshots.create(`<domainsnapshot><name>${name}</name></domainsnapshot>`);
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();

/** one ┬ two ─ four, and three beside two. */
async function tree(domain: Domain): Promise<void> {
  const one = await take(domain, "one");
  const two = await take(domain, "two");
  await one.revert();
  await take(domain, "three");
  await two.revert();
  await take(domain, "four");
}

export const domainSnapshots: CheckGroup = {
  title: "Snapshots",
  checks: [
    {
      id: "snapshots.none",
      title: "a domain without snapshots has none, and no current one",
      needs: ["domainListAllSnapshots", "domainHasCurrentSnapshot", "domainSnapshotNum"],
      run: async (c) => {
        const { snapshots } = await snapshotable(c);
        same(
          [await snapshots.list(), await snapshots.names(), await snapshots.count()],
          [[], [], 0],
          "the list",
        );
        same(await snapshots.hasCurrent(), false, "a current one");
        await refused(snapshots.current(), "NO_DOMAIN_SNAPSHOT");
      },
    },
    {
      id: "snapshots.missing",
      title: "a snapshot that is not there is NO_DOMAIN_SNAPSHOT, and `find()` gives `undefined`",
      needs: ["domainSnapshotLookupByName"],
      run: async (c) => {
        const { snapshots } = await snapshotable(c);
        await refused(snapshots.get("nobody"), "NO_DOMAIN_SNAPSHOT");
        same(await snapshots.find("nobody"), undefined, "what is found");
      },
    },
    {
      id: "snapshots.create",
      title: "a snapshot that is taken is found, listed and the current one",
      needs: NEEDS,
      run: async (c) => {
        const domain = await snapshotable(c);
        const { snapshots } = domain;
        const one = await take(domain, "one");
        same(one.name, "one", "its name");
        same((await snapshots.get("one")).name, "one", "the one of its name");
        same(names(await snapshots.list()), ["one"], "the list");
        same((await snapshots.current()).name, "one", "the current one");
        same([await one.isCurrent(), await one.hasMetadata()], [true, true], "current, and known of");
      },
    },
    {
      id: "snapshots.unnamed",
      title: "a snapshot without a name gets one of its time",
      needs: NEEDS,
      run: async (c) => {
        const { name } = await (await snapshotable(c)).snapshots.create();
        holds(/^\d+$/.test(name), "a number", name);
      },
    },
    {
      id: "snapshots.name-taken",
      title: "a name that a snapshot of the domain has is refused",
      needs: NEEDS,
      run: async (c) => {
        const domain = await snapshotable(c);
        await take(domain, "one");
        await refused(take(domain, "one"), "OPERATION_FAILED");
        same(await domain.snapshots.count(), 1, "how many");
      },
    },
    {
      id: "snapshots.tree",
      title: "each is a child of the one that was current, also after a revert",
      needs: [...NEEDS, "domainRevertToSnapshot"],
      run: async (c) => {
        const domain = await snapshotable(c);
        await tree(domain);
        const { snapshots } = domain;
        const parents = await Promise.all(
          (await snapshots.list()).map(async (each) =>
            `${each.name} of ${(await each.parent())?.name ?? "none"}`
          ),
        );
        same(parents.sort(), ["four of two", "one of none", "three of one", "two of one"], "the tree");
        const one = await snapshots.get("one");
        same(names(await one.children()), ["three", "two"], "its children");
        same(
          [...await one.childNames({ descendants: true })].sort(),
          ["four", "three", "two"],
          "all below it",
        );
        same(await one.childCount(), 2, "how many children");
      },
    },
    {
      id: "snapshots.filters",
      title:
        "the filters tell roots, leaves and others apart, and parents come first where that is asked for",
      needs: [...NEEDS, "domainRevertToSnapshot"],
      run: async (c) => {
        const domain = await snapshotable(c);
        await tree(domain);
        const { snapshots } = domain;
        same(names(await snapshots.list({ roots: true })), ["one"], "roots");
        same(names(await snapshots.list({ leaves: true })), ["four", "three"], "leaves");
        same(names(await snapshots.list({ noLeaves: true })), ["one", "two"], "others");
        same((await snapshots.list({ topological: true }))[0]?.name, "one", "the first");
        same(await snapshots.count({ metadata: true }), 4, "known of");
        same(await snapshots.count({ inactive: true }), 4, "taken while off");
        same(await snapshots.count({ active: true }), 0, "taken while running");
      },
    },
    {
      id: "snapshots.xml",
      title: "its document has its name, its parent and the domain as it was",
      needs: [...NEEDS, "domainSnapshotGetXMLDesc"],
      run: async (c) => {
        const domain = await snapshotable(c);
        await take(domain, "one");
        const two = await take(domain, "two");
        const xml = await two.xml();
        holds(/<name>two<\/name>/.test(xml) && /<parent>\s*<name>one</.test(xml), "name and parent", xml);
        holds(xml.includes(domain.uuid), "the domain", xml);
        same((await two.config()).name, "two", "the config's name");
      },
    },
    {
      id: "snapshots.revert",
      title: "`revert()` brings the definition back",
      needs: [...NEEDS, "domainRevertToSnapshot"],
      run: async (c) => {
        const domain = await snapshotable(c, { elements: "<title>before</title>" });
        const one = await take(domain, "one");
        await domain.setTitle("after", { config: true });
        await one.revert();
        same(await domain.title(), "before", "the title");
        same((await domain.state()).state, "shutoff", "its state");
      },
    },
    {
      id: "snapshots.revert-stops",
      title: "`revert()` of a running domain to when it was off stops it",
      needs: [...NEEDS, "domainRevertToSnapshot"],
      run: async (c) => {
        const domain = await snapshotable(c);
        const one = await take(domain, "one");
        await domain.start();
        await one.revert();
        same(await domain.state(), { state: "shutoff", reason: "from-snapshot" }, "its state");
      },
    },
    {
      id: "snapshots.revert-running",
      title: "`revert({ running: true })` has it run, and `paused` leaves it paused",
      needs: [...NEEDS, "domainRevertToSnapshot"],
      run: async (c) => {
        const domain = await snapshotable(c);
        const one = await take(domain, "one");
        await one.revert({ running: true });
        same((await domain.state()).state, "running", "its state");
        await domain.destroy();
        await one.revert({ paused: true });
        same((await domain.state()).state, "paused", "its state");
      },
    },
    {
      id: "snapshots.revert-both",
      title: "`revert()` with `running` and `paused` is refused",
      needs: [...NEEDS, "domainRevertToSnapshot"],
      run: async (c) => {
        const one = await take(await snapshotable(c), "one");
        await refused(one.revert({ running: true, paused: true }), "INVALID_ARG");
      },
    },
    {
      id: "snapshots.delete",
      title: "`delete()` takes it away; its children become its parent's",
      needs: [...NEEDS, "domainSnapshotDelete"],
      run: async (c) => {
        const domain = await snapshotable(c);
        await take(domain, "one");
        const two = await take(domain, "two");
        const three = await take(domain, "three");
        await two.delete();
        same((await three.parent())?.name, "one", "the parent");
        await refused(two.xml(), "NO_DOMAIN_SNAPSHOT");
        await refused(two.delete(), "NO_DOMAIN_SNAPSHOT");
      },
    },
    {
      id: "snapshots.delete-children",
      title: "`delete({ children: true })` takes all below it along, and `childrenOnly` leaves it",
      needs: [...NEEDS, "domainSnapshotDelete"],
      run: async (c) => {
        const domain = await snapshotable(c);
        const { snapshots } = domain;
        const one = await take(domain, "one");
        await take(domain, "two");
        await take(domain, "three");
        await one.delete({ childrenOnly: true });
        same(names(await snapshots.list()), ["one"], "the list");
        await take(domain, "four");
        await one.delete({ children: true });
        same(await snapshots.count(), 0, "how many");
      },
    },
    {
      id: "snapshots.delete-current",
      title: "when the current one is deleted, its parent is",
      needs: [...NEEDS, "domainSnapshotDelete"],
      run: async (c) => {
        const domain = await snapshotable(c);
        await take(domain, "one");
        const two = await take(domain, "two");
        await two.delete();
        same((await domain.snapshots.current()).name, "one", "the current one");
      },
    },
    {
      id: "snapshots.undefine",
      title: "`undefine()` of a domain with snapshots is refused, unless they go along",
      needs: [...NEEDS, "domainUndefineFlags"],
      run: async (c) => {
        const domain = await snapshotable(c);
        await take(domain, "one");
        await refused(domain.undefine(), "OPERATION_INVALID");
        await domain.undefine({ snapshotsMetadata: true });
        same(await c.connection.domains.find(domain.uuid), undefined, "the domain");
      },
    },
    {
      id: "snapshots.rename",
      title: "a domain keeps its snapshots when it is renamed, or can't be",
      needs: [...NEEDS, "domainRename"],
      run: async (c) => {
        const domain = await snapshotable(c);
        await take(domain, "one");
        const name = c.name("renamed");
        c.removeLater(name);
        const end = await domain.rename(name).then(() => "done", (error) => error.code);
        if (end === "done") {
          same(await (await c.connection.domains.get(name)).snapshots.count(), 1, "how many");
        } else same(end, "OPERATION_INVALID", "the end");
      },
    },
    {
      id: "snapshots.listed",
      title: "the filters `hasSnapshot` and `noSnapshot` tell domains apart",
      needs: [...NEEDS, "connectListAllDomains"],
      run: async (c) => {
        const [has, none] = [await snapshotable(c), await snapshotable(c)];
        await take(has, "one");
        const mine = async (filter: object) =>
          (await c.connection.domains.list(filter)).map(({ uuid }) => uuid).filter((uuid) =>
            [has.uuid, none.uuid].includes(uuid)
          );
        same(await mine({ hasSnapshot: true }), [has.uuid], "with one");
        same(await mine({ noSnapshot: true }), [none.uuid], "without");
      },
    },
    {
      id: "snapshots.redefine",
      title: "`create({ redefine: true })` has the host know of one again, from its document",
      needs: [...NEEDS, "domainSnapshotDelete"],
      run: async (c) => {
        const domain = await snapshotable(c);
        const one = await take(domain, "one");
        const xml = await one.xml({ secure: true });
        await one.delete();
        const again = await domain.snapshots.create(xml, { redefine: true, current: true });
        same([again.name, await again.isCurrent()], ["one", true], "name and current");
      },
    },
    {
      id: "snapshots.broken-xml",
      title: "a snapshot's document that is no XML, or another, is refused",
      needs: NEEDS,
      run: async (c) => {
        const { snapshots } = await snapshotable(c);
        await refused(snapshots.create("<domainsnapshot"), "XML_DETAIL");
        await refused(snapshots.create("<other/>"), "XML_ERROR");
      },
    },
    {
      id: "snapshots.gone",
      title: "snapshots of a domain that is gone are NO_DOMAIN",
      needs: NEEDS,
      run: async (c) => {
        const domain = await snapshotable(c);
        await domain.undefine();
        await refused(domain.snapshots.list(), "NO_DOMAIN");
        await refused(domain.snapshots.create(), "NO_DOMAIN");
      },
    },
  ],
};
