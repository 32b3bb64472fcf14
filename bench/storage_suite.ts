import { connect } from "../mod.ts";
import { type BenchContext, type Contestant, OURS } from "./contestant.ts";
import { figure, measure } from "./measured_process.ts";
import { formatRatio, formatWhole, Samples, table, type Verdict } from "./report.ts";

const MIB = 1024 ** 2;
const SIZE_MIB = 1024;
/** What is read slowly: far more than may stay in memory. */
const SLOW_MIB = 4096;
const PEAK_MIB = 100;
const TIMEOUT_MS = 300_000;
const POOL = "bench";
const ACTIONS = ["upload", "download"] as const;

type Action = typeof ACTIONS[number];

/**
 * Bytes per second at which programs copy a file of random bytes to a volume and a volume to a file, and the memory that
 * ours takes at most while it reads more than would fit into it. Of a program's time, that for copying nothing at all is
 * taken off: how fast it starts is another suite's.
 */
export async function storageSuite(
  context: BenchContext,
  contestant: Contestant,
  hasVirsh: boolean,
): Promise<Verdict[]> {
  // On a disk, what others write decides.
  const dir = await Deno.makeTempDir({
    dir: await isDirectory("/dev/shm") ? "/dev/shm" : "/tmp",
    prefix: "dv-",
  });
  try {
    await using connection = await connect(uri(context));
    const { storagePools } = connection;
    const xml = `<pool type="dir"><name>${POOL}</name><target><path>${dir}/pool</path></target></pool>`;
    const pool = await storagePools.create(xml, { withBuild: true });
    try {
      for (const [name, mib] of [["disk", SIZE_MIB], ["none", 0], ["huge", SLOW_MIB]] as const) {
        await pool.volumes.create(
          `<volume><name>${name}</name><capacity unit="MiB">${mib}</capacity><allocation>0</allocation></volume>`,
        );
      }
      await Deno.create(`${dir}/empty`).then((file) => file.close());
      await writeNoise(`${dir}/source`);
      const verdicts = await rates(context, contestant, hasVirsh, dir);
      return [...verdicts, ...await peak(context, contestant)];
    } finally {
      await pool.destroy();
    }
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

async function rates(
  context: BenchContext,
  contestant: Contestant,
  hasVirsh: boolean,
  dir: string,
): Promise<Verdict[]> {
  const samples = { upload: new Samples(), download: new Samples() };
  const programs = [OURS, ...hasVirsh ? ["virsh"] : []];
  const command = (name: string, action: Action, volume: string, file: string) =>
    name === OURS
      ? [...contestant.command, context.socket, action, POOL, volume, file]
      : ["virsh", "-q", "-c", uri(context), `vol-${action}`, volume, file, "--pool", POOL];
  for (let round = 0; round <= context.rounds; round++) {
    for (const action of ACTIONS) {
      for (const name of round % 2 === 0 ? programs : programs.toReversed()) {
        const [full, empty] = action === "upload" ? ["source", "empty"] : [`${name}-target`, `${name}-empty`];
        try {
          const start = await timed(command(name, action, "none", `${dir}/${empty}`));
          const all = await timed(command(name, action, "disk", `${dir}/${full}`));
          // The first round fills the caches and sets memory aside.
          if (round > 0) samples[action].add(name, SIZE_MIB / (all - start));
        } catch (error) {
          context.problem(`${name}, ${action}`, error);
        }
      }
    }
  }
  const ratio = (action: Action) => samples[action].median(OURS) / samples[action].median("virsh");
  console.log(table([
    [`MiB per second of ${SIZE_MIB} MiB`, OURS, "virsh", `${OURS}/virsh`],
    ...ACTIONS.map((action) => [
      `volume ${action}`,
      formatWhole(samples[action].median(OURS)),
      formatWhole(samples[action].median("virsh")),
      formatRatio(ratio(action)),
    ]),
  ]));
  return ACTIONS.map((action) => ({
    figure: `volume ${action}`,
    peer: "virsh",
    ratio: ratio(action),
    wanted: { bound: "at least", ratio: 1 },
  }));
}

async function peak(context: BenchContext, { command }: Contestant): Promise<Verdict[]> {
  try {
    const report = await measure([...command, context.socket, "slow", POOL, "huge"], TIMEOUT_MS);
    const mib = figure(report, "peakMib");
    console.log(`peak memory while ${SLOW_MIB} MiB are read slowly: ${formatWhole(mib)} MiB`);
    return [{
      figure: "peak memory of a slow reader",
      peer: `${PEAK_MIB} MiB`,
      ratio: mib / PEAK_MIB,
      wanted: { bound: "below", ratio: 1 },
    }];
  } catch (error) {
    context.problem(`${OURS}, slow reader`, error);
    return [];
  }
}

function uri(context: BenchContext): string {
  return `qemu+unix:///system?socket=${context.socket}`;
}

async function isDirectory(path: string): Promise<boolean> {
  return await Deno.stat(path).then((found) => found.isDirectory, () => false);
}

async function writeNoise(path: string): Promise<void> {
  const noise = new Uint8Array(MIB);
  for (let at = 0; at < MIB; at += 65536) crypto.getRandomValues(noise.subarray(at, at + 65536));
  using file = await Deno.open(path, { write: true, createNew: true });
  for (let mib = 0; mib < SIZE_MIB; mib++) await file.write(noise);
}

/** Runs a program to its end, and gives the seconds that it took. */
async function timed([program = "", ...args]: readonly string[]): Promise<number> {
  const started = performance.now();
  const { success, stderr } = await new Deno.Command(program, {
    args,
    env: { LC_ALL: "C", NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).output();
  if (!success) throw new Error(`Cannot run ${program}: ${new TextDecoder().decode(stderr).trim()}`);
  return (performance.now() - started) / 1000;
}
