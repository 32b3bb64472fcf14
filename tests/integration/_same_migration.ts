import type { Connection, Domain } from "@denovirt/denovirt";

/** Two hosts, and on the first a running persistent domain `tiny`; nothing but it. */
export interface Hosts {
  readonly from: Connection;
  readonly to: Connection;
}

type Step = (hosts: Hosts) => Promise<unknown>;

const here = (step: (domain: Domain, hosts: Hosts) => Promise<unknown>): Step => async (hosts) =>
  await step(await hosts.from.domains.get("tiny"), hosts);
const there = (step: (domain: Domain, hosts: Hosts) => Promise<unknown>): Step => async (hosts) =>
  await step(await hosts.to.domains.get("tiny"), hosts);
const names = async (connection: Connection) => (await connection.domains.list()).map(({ name }) => name);
const both: Step = async ({ from, to }) => {
  const of = async (connection: Connection) => {
    const domain = await connection.domains.find("tiny");
    return domain && { ...await domain.state(), persistent: await domain.isPersistent() };
  };
  return { from: await of(from), to: await of(to) };
};
const last = here(async (domain) => {
  const { type, operation, params } = await domain.jobStats({ completed: true });
  return { type, operation, left: params.memory_remaining, page: params.memory_page_size };
});

/** Calls for migration by what they do, in their order. */
export const migrationSteps: Readonly<Record<string, Step>> = {
  "no job": here(async (d) => (await d.jobInfo()).type),
  "abort none": here((d) => d.abortJob()),
  "post-copy of none": here((d) => d.migrateStartPostCopy()),
  "the longest downtime": here((d) => d.migrateMaxDowntime()),
  "the highest speed": here((d) => d.migrateMaxSpeed()),
  "the highest speed in post-copy": here((d) => d.migrateMaxSpeed({ postcopy: true })),
  "set the highest speed": here((d) => d.setMigrateMaxSpeed("1 GiB")),
  "it is that": here((d) => d.migrateMaxSpeed()),
  "set the longest downtime": here((d) => d.setMigrateMaxDowntime(1000)),
  "it is that long": here((d) => d.migrateMaxDowntime()),
  "the cache": here((d) => d.migrateCompressionCache()),
  "with another's document": here(async (d, { to }) => {
    const destXml = (await d.xml({ migratable: true })).replace(/<uuid>.{8}/, "<uuid>11111111");
    await d.migrate(to, { live: true, destXml });
  }),
  "with more memory": here(async (d, { to }) => {
    const destXml = (await d.xml({ migratable: true })).replace(
      /<memory unit='KiB'>\d+/,
      "<memory unit='KiB'>262144",
    );
    await d.migrate(to, { live: true, destXml });
  }),
  "of what runs, offline": here((d, { to }) => d.migrate(to, { offline: true }).done),
  "both are as they were": both,
  "live": here((d, { to }) => d.migrate(to, { live: true }).done.then(({ name }) => name)),
  "where it is": both,
  "what was done last": last,
  "again, though it is off": here((d, { to }) => d.migrate(to, { live: true }).done),
  "back, for good": there((d, { from }) =>
    d.migrate(from, { live: true, persistDest: true, undefineSource: true }).done.then(({ name }) => name)
  ),
  "where it is then": both,
  "paused": here((d) => d.suspend()),
  "paused, to another name": here((d, { to }) =>
    d.migrate(to, { live: true, destName: "other" }).done.then(({ name }) => name)
  ),
  "how it is there": async ({ to }) => await (await to.domains.get("other")).state(),
  "and end it there": async ({ to }) => await (await to.domains.get("other")).destroy(),
  "nothing is left there": ({ to }) => names(to),
  "off, without being kept": here((d, { to }) => d.migrate(to, { offline: true }).done),
  "off": here((d, { to }) =>
    d.migrate(to, { offline: true, persistDest: true }).done.then(({ name }) => name)
  ),
  "it is at both": both,
  "forget it there": there((d) => d.undefine()),
  "start again": here((d) => d.start()),
  "to where its name is taken": here(async (d, { to }) => {
    const xml = (await d.xml({ inactive: true })).replace(/<uuid>.{8}/, "<uuid>11111111");
    await to.domains.define(xml);
    await d.migrate(to, { live: true });
  }),
  "and is not any more": there((d) => d.undefine()),
  "not live, to start paused": here((d, { to }) =>
    d.migrate(to, { paused: true }).done.then(({ name }) => name)
  ),
  "where it is at last": both,
  "end it": there((d) => d.destroy()),
  "and forget it": here((d) => d.undefine()),
};
