import assert from "node:assert/strict";
import { test } from "../../../../drivers/test/mod.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

const INTERFACE = "<interface type='network'><source network='default'/></interface>";
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What calls give in a host: everything that is made up, and when events come. */
async function story(uri: string): Promise<unknown[]> {
  await using simulated = await openSimulatedHost(uri);
  const { table } = simulated;
  const told: unknown[] = [];
  for (const name of ["one", "two"]) {
    const dom = await table.domainDefineXML(domainXml(name, { devices: INTERFACE }));
    await table.domainCreate(dom);
    await table.domainAttachDevice(dom, INTERFACE);
    told.push(await table.domainLookupByName(name), await table.domainGetXMLDesc(dom, 0));
    told.push(
      await table.domainGetInfo(dom),
      await table.domainBlockStats({ name: "test", id: 1, uuid: TEST }, "vda"),
    );
  }
  const secret = await simulated.connection.secrets!.secretDefineXML!("<secret/>", 0);
  return [...told, secret, ...simulated.events];
}

const TEST = "6695eb01-f6a4-8304-79aa-97f2502e193f";

Deno.test("A seed gives the same UUIDs, MAC addresses, ids and times in every run", async () => {
  const one = await story("test:///default?seed=7");
  assert.deepEqual(await story("test:///default?seed=7"), one);
  const other = await story("test:///default?seed=8");
  assert.notDeepEqual(other, one);
  for (const told of [one, other]) assert.match((told[0] as { uuid: string }).uuid, UUID_V4);
  assert.match(String(one[1]), /<mac address='52:54:00:[0-9a-f:]{8}'\/>/);
});

Deno.test("A host without a seed makes up something else in every run", async () => {
  const [one] = await story("test:///default") as { uuid: string }[];
  const [other] = await story("test:///default") as { uuid: string }[];
  assert.notEqual(one!.uuid, other!.uuid);
});

Deno.test("latency= lets each call take time of the host's clock, and CPU times and counters follow it", async () => {
  await using simulated = await openSimulatedHost(
    "test:///default?seed=1&latency=250&time=2030-01-01T00:00:00Z",
  );
  const { table } = simulated;
  const dom = await table.domainLookupByName("test");
  const first = await table.domainGetInfo(dom);
  const bytes = (await table.domainBlockStats(dom, "vda")).rdBytes;
  const second = await table.domainGetInfo(dom);
  assert.equal(second.cpuTime - first.cpuTime, 500_000_000n);
  assert.equal((await table.domainBlockStats(dom, "vda")).rdBytes - bytes, 500_000n / 20n);
  await table.domainSuspend(dom);
  assert.deepEqual(simulated.events.map(({ time }) => time), [Date.UTC(2030, 0, 1) + 6 * 250]);
});

Deno.test("latency= passes of a virtual clock: a timeout or a signal ends the wait before", async () => {
  await using simulated = await openSimulatedHost("test:///default?clock=virtual&latency=60000");
  const { table } = simulated;
  const options = { timeoutMs: 1000 };
  await assert.rejects(table.domainLookupByName("test", options), {
    code: "OPERATION_TIMEOUT",
    outcome: "unknown",
  });
  const dom = await table.domainLookupByName("test", { timeoutMs: 120_000 });
  const controller = new AbortController();
  const suspended = table.domainSuspend(dom, { signal: controller.signal });
  controller.abort(new Error("enough"));
  await assert.rejects(suspended, { message: "enough" });
  assert.equal((await table.domainGetState(dom, 0)).state, 1);
  const under = table.domainSuspend(dom);
  const closing = simulated.connection[Symbol.asyncDispose]();
  await assert.rejects(under, { code: "INVALID_CONN", outcome: "unknown" });
  await closing;
  await assert.rejects(table.domainSuspend(dom), { code: "INVALID_CONN", outcome: "not-sent" });
  assert.equal((await simulated.connection.closed).reason, "client");
});

Deno.test("world= keeps worlds apart, and connections with the same parameters share one", async () => {
  await using one = await openSimulatedHost("test:///default?world=one&seed=1");
  await using same = await openSimulatedHost("test:///default?seed=1&world=one");
  await using other = await openSimulatedHost("test:///default?seed=1&world=other");
  await one.table.domainDefineXML(domainXml("mine"));
  assert.equal((await same.table.domainLookupByName("mine")).name, "mine");
  await assert.rejects(other.table.domainLookupByName("mine"), { code: "NO_DOMAIN" });
});

Deno.test("test.open() refuses parameters that it does not know, and those that are not as they must be", async () => {
  for (
    const query of [
      "sed=1",
      "clock=fast",
      "latency=-1",
      "latency=soon",
      "clock=virtual&time=now",
      "time=2030-01-01",
    ]
  ) {
    await assert.rejects(test.open(parseUri(`test:///default?${query}`), {}), { code: "INVALID_ARG" }, query);
  }
});
