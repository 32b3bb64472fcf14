import { Vim25Client, waitForTask } from "../drivers/esx/vim25/mod.ts";
import { Vcsim } from "../tests/hosts/vcsim.ts";
import { VcsimRelay } from "../tests/hosts/vcsim_relay.ts";
import { type BenchContext, type Contestant, OURS } from "./contestant.ts";
import { figure, measure, MeasuredProcess } from "./measured_process.ts";
import { formatRatio, formatWhole, Samples, table, type Verdict } from "./report.ts";

const FIND = "govmomi find";
const VIEW = "govmomi view";
const DATACENTERS = 10;
const DOMAINS = 10_000;
const SIZES = {
  datacenters: DATACENTERS,
  clusters: 10,
  hosts: 10,
  standaloneHosts: 0,
  vms: 100,
  datastores: 1,
};
const PEAK_MIB = 300;
/** Domains that are switched off while a program listens: for each, vcsim looks at all machines several times. */
const UPDATES = 3;
const TIMEOUT_MS = 600_000;

/**
 * A simulated vCenter with 10 datacenters, 1,000 hosts and 10,000 machines: how long the first full list takes, what it
 * takes of memory, and what it costs to hear of changes afterwards.
 */
export async function esxSuite(
  context: BenchContext,
  ours: Contestant,
  govmomi: readonly Contestant[],
): Promise<Verdict[]> {
  await using host = await Vcsim.start({ mode: "vpx", ...SIZES });
  const samples = new Samples();
  let peak = 0;
  const uri = (port: number) => `vpx://127.0.0.1:${port}/?transport=http`;
  for (let round = 0; round < context.rounds; round++) {
    for (const { name, command } of [ours, ...govmomi]) {
      // It takes the better part of a minute.
      if (name === FIND && round > 0) continue;
      const args = name === OURS ? ["list", uri(host.port)] : [host.url];
      try {
        const report = await measure([...command, ...args], TIMEOUT_MS);
        if (figure(report, "domains") !== DOMAINS) {
          throw new Error(`Cannot measure: ${JSON.stringify(report)}`);
        }
        samples.add(name, figure(report, "listMs"));
        if (name === OURS) peak = Math.max(peak, figure(report, "peakMib"));
      } catch (error) {
        context.problem(`${name}, esx`, error);
      }
    }
  }
  const updates = await hearUpdates(host, ours, uri);
  peak = Math.max(peak, updates.peakMib);
  const ratio = (peer: string) => samples.median(OURS) / samples.median(peer);
  const names = [OURS, FIND, VIEW];
  console.log(table([
    [
      `a vCenter with ${formatWhole(DOMAINS)} machines`,
      ...names,
      ...[FIND, VIEW].map((name) => `${OURS}/${name}`),
    ],
    [
      "first full list in ms",
      ...names.map((name) => formatWhole(samples.median(name))),
      ...[FIND, VIEW].map((name) => formatRatio(ratio(name))),
    ],
  ]));
  console.log(
    `${UPDATES} changes: ${updates.lists} further lists, ${
      formatWhole(updates.bytes / UPDATES)
    } bytes each; peak memory ` +
      `${formatWhole(peak)} MiB`,
  );
  return [
    {
      ...{ figure: "esx: first full list", peer: FIND, ratio: ratio(FIND) },
      wanted: { bound: "at most", ratio: 1.5 },
    },
    { figure: "esx: first full list", peer: VIEW, ratio: ratio(VIEW) },
    {
      ...{ figure: "esx: peak memory", peer: `${PEAK_MIB} MiB`, ratio: peak / PEAK_MIB },
      wanted: { bound: "below", ratio: 1 },
    },
    {
      ...{ figure: "esx: further lists after changes", peer: "list", ratio: updates.lists },
      wanted: { bound: "at most", ratio: 0 },
    },
  ];
}

/** A program listens through a relay that counts, while machines are switched off. */
async function hearUpdates(host: Vcsim, { command }: Contestant, uri: (port: number) => string) {
  await using relay = await VcsimRelay.start(host);
  await using client = await Vim25Client.open({ ...host, keepalive: false });
  await using process = new MeasuredProcess([...command, "updates", uri(relay.port), String(UPDATES)]);
  await process.next(TIMEOUT_MS);
  const before = { calls: relay.calls.length, bytes: relay.answered };
  const machines = (await client.list("VirtualMachine", ["name"])).slice(0, UPDATES);
  for (const { ref } of machines) await waitForTask(client, await client.call(ref, "PowerOffVM_Task", {}));
  const report = await process.next(TIMEOUT_MS);
  const lists = relay.calls.slice(before.calls).filter((call) => /^(Retrieve|Create)/.test(call)).length;
  return { lists, bytes: relay.answered - before.bytes, peakMib: figure(report, "peakMib") };
}
