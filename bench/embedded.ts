/**
 * The embedded hypervisor in this process: calls per second and what many domains cost, as one JSON line.
 *
 *   embedded.ts DOMAINS SECONDS
 */
import { connect, type Connection, type Domain } from "../mod.ts";

const CALLERS = 100;
const WARM_UP = 20_000;
/** Calls between two looks at the clock. */
const TURN = 1000;

if (import.meta.main) {
  const domains = Number(Deno.args[0]);
  const ms = Number(Deno.args[1]) * 1000;
  // Runs at first, while the process is small, as it does for the peer.
  const info = await infoRates(ms);
  await using connection = await connect("test:///default?world=many");
  const define = await ratePer(domains, async (i) => void await connection.domains.define(domainXml(i)));
  const start = performance.now();
  const list = await connection.domains.list();
  const listMs = performance.now() - start;
  console.log(JSON.stringify({
    ...info,
    define,
    listMs,
    ...await lookups(connection, list.filter(({ name }) => name !== "test")),
    peakMiB: await peakMiB(),
  }));
}

async function infoRates(ms: number): Promise<{ info: number; infoOfMany: number }> {
  await using connection = await connect("test:///default");
  const domain = await connection.domains.get("test");
  for (let i = 0; i < WARM_UP; i++) await domain.info();
  const info = await rateFor(ms, async () => {
    for (let i = 0; i < TURN; i++) await domain.info();
  });
  const infoOfMany = await rateFor(ms, async () => {
    await Promise.all(Array.from({ length: CALLERS }, async () => {
      for (let i = 0; i < TURN / CALLERS; i++) await domain.info();
    }));
  });
  return { info, infoOfMany };
}

async function lookups(
  { domains }: Connection,
  list: readonly Domain[],
): Promise<{ byName: number; byUuid: number; startRate: number }> {
  const byName = await ratePer(list.length, async (i) => void await domains.get(list[i]!.name));
  const byUuid = await ratePer(list.length, async (i) => void await domains.get(list[i]!.uuid));
  const startRate = await ratePer(list.length, (i) => list[i]!.start());
  return { byName, byUuid, startRate };
}

async function rateFor(ms: number, turn: () => Promise<void>): Promise<number> {
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < ms) {
    await turn();
    calls += TURN;
  }
  return calls / (performance.now() - start) * 1000;
}

async function ratePer(count: number, call: (index: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < count; i++) await call(i);
  return count / (performance.now() - start) * 1000;
}

/** As of `peers/embedded.py`. */
function domainXml(number: number): string {
  return `<domain type='test'><name>vm${number}</name><memory unit='MiB'>512</memory><vcpu>2</vcpu>` +
    `<os><type>hvm</type></os><devices><disk type='file' device='disk'><source file='/guest/vm${number}'/>` +
    `<target dev='vda' bus='virtio'/></disk><interface type='network'><source network='default'/></interface>` +
    `<graphics type='vnc'/></devices></domain>`;
}

async function peakMiB(): Promise<number> {
  const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(await Deno.readTextFile("/proc/self/status")) ?? [];
  return Number(kib) / 1024;
}
