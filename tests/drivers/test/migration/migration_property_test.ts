import assert from "node:assert/strict";
import fc from "fast-check";
import { connect, type Connection, type DomainMigrateOptions, VirtError } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";

/** What somebody may do while a domain migrates. */
const ACTS = [
  "migrate",
  "migratePostCopy",
  "migrateByHost",
  "cancel",
  "postCopy",
  "advance",
  "advanceFar",
  "busy",
  "idle",
  "suspend",
  "resume",
  "destroyThere",
  "failPrepare",
  "failFinish",
] as const;

type Act = (typeof ACTS)[number];

const refused = (error: unknown) => {
  if (!(error instanceof VirtError)) throw error;
};

async function active(connection: Connection): Promise<string[]> {
  const domains = await connection.domains.list({ active: true });
  return (await Promise.all(domains.map(async (domain) => (await domain.state()).state))).sort();
}

/** Does it all, lets time pass until all is over, and gives what has become of the one domain. */
async function play(acts: readonly Act[]) {
  await using here = testHost({ domains: 1, jobSpeed: "64 MiB", clock: "manual" });
  await using there = testHost({ domains: [], seed: "there" });
  await using from = await connect(here.uri);
  await using to = await connect(there.uri);
  const told: string[] = [];
  for (const [name, connection] of [["from", from], ["to", to]] as const) {
    const listener = connection.events.on(
      "domain.lifecycle",
      ({ event, detail }) => told.push(`${name} ${event} ${detail}`),
    );
    await listener.ready;
  }
  const domain = await from.domains.get("vm1");
  const pending: Promise<unknown>[] = [];
  let destroyed = false;
  const begin = (options: DomainMigrateOptions) =>
    void pending.push(domain.migrate(to, { live: true, ...options }).done.catch(refused));
  for (const act of acts) {
    switch (act) {
      case "migrate":
        begin({});
        break;
      case "migratePostCopy":
        begin({ postcopy: true });
        break;
      case "migrateByHost":
        begin({ peer2peer: true });
        break;
      case "cancel":
        await domain.abortJob().catch(refused);
        break;
      case "postCopy":
        await domain.migrateStartPostCopy().catch(refused);
        break;
      case "advance":
        await here.clock.advance("3 s");
        break;
      case "advanceFar":
        await here.clock.advance("40 s");
        break;
      case "busy":
        here.guest("vm1").setDirtyRate("100 MiB");
        break;
      case "idle":
        here.guest("vm1").setDirtyRate(0);
        break;
      case "suspend":
      case "resume":
        await domain[act]().catch(refused);
        break;
      case "destroyThere": {
        const other = await to.domains.find("vm1");
        if (other === undefined) break;
        // One that comes is given up; one that has come is gone.
        destroyed ||= (await active(from)).length === 0 ||
          (await domain.state()).reason.startsWith("postcopy");
        await other.destroy().catch(refused);
        break;
      }
      case "failPrepare":
        there.rule({ call: "domainMigratePrepare3", fail: "OPERATION_FAILED", times: 1 });
        break;
      case "failFinish":
        there.rule({ call: "domainMigrateFinish3", fail: "INTERNAL_ERROR", times: 1 });
    }
  }
  here.guest("vm1").setDirtyRate(0);
  for (let round = 0; round < 20; round++) await here.clock.advance("60 s");
  await Promise.all(pending);
  const busy = await from.domains.find("vm1").then(async (found) =>
    found !== undefined && await found.isActive() ? (await found.jobInfo()).type : "none"
  );
  return { states: { from: await active(from), to: await active(to) }, destroyed, busy, told };
}

Deno.test("A domain runs at one host, whatever happens while it migrates, and no job is left", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...ACTS), { maxLength: 14 }), async (acts) => {
      const { states, destroyed, busy } = await play(acts);
      assert.equal(busy, "none");
      const all = [...states.from, ...states.to];
      if (destroyed) return assert(all.length <= 1, JSON.stringify(states));
      assert.equal(all.length, 1, JSON.stringify(states));
    }),
    { numRuns: 80 },
  );
});

Deno.test("What becomes of a migration is the same in every run", async () => {
  const acts: Act[] = ["busy", "migratePostCopy", "advance", "advanceFar", "postCopy", "advance", "idle"];
  assert.deepEqual(await play(acts), await play(acts));
});
