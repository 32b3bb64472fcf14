import type { ConnectionUri } from "../../../core/contract/uri.ts";
import { refusal } from "../contract/refusal.ts";
import type { Dialect } from "../dialect/dialect.ts";
import { libvirtQemu } from "../dialect/libvirt_qemu.ts";
import { libvirtTest } from "../dialect/libvirt_test.ts";
import { RandomSource } from "../simulation/seeded_random.ts";
import { SimulatedClock } from "../simulation/simulated_clock.ts";
import type { FaultInjection } from "../simulation/fault_injection.ts";

/** How a host differs from one that runs by the machine's clock and randomness. */
export interface SimulatedHostSettings {
  readonly clock: SimulatedClock;
  readonly random: RandomSource;
  /** Which of libvirt's drivers it answers as; its qemu driver unless told. */
  readonly dialect?: Dialect;
  /** Milliseconds of the host's clock that each call takes. */
  readonly latencyMs: number;
  /** Bytes of memory that the contents of all volumes may take up; no bound unless told. */
  readonly volumeMemory?: number;
  /** Bytes a second that jobs move, as saves, migrations and block jobs are; as fast as can be unless told. */
  readonly jobSpeed?: number;
  /** What else may become of calls. */
  readonly injection?: FaultInjection;
}

/** The settings of a host that is told nothing. */
export function plainSettings(): SimulatedHostSettings {
  return { clock: new SimulatedClock(), random: new RandomSource(), latencyMs: 0 };
}

const NAMES = ["clock", "dialect", "jobSpeed", "latency", "seed", "time", "volumeMemory", "world"];
/** What a URI's `dialect` may say. */
export const DIALECTS: readonly Dialect[] = [libvirtQemu, libvirtTest];

const CLOCKS = ["real", "virtual", "manual"] as const;

/**
 * Reads a URI's `dialect`, `seed`, `clock`, `time`, `latency`, `volumeMemory` and `jobSpeed`; `world` only tells hosts
 * apart.
 *
 * A seed without a clock has a virtual one: with the machine's, no two runs would be the same.
 *
 * @throws {VirtError} `INVALID_ARG` if one of them is not as it must be, or it has others.
 */
export function settingsOf(uri: ConnectionUri): SimulatedHostSettings {
  const { params } = uri;
  const wrong = (name: string, wanted: string) =>
    refusal(
      "INVALID_ARG",
      `Cannot open "${uri.text}", wanted ${name} as ${wanted}: found "${params.get(name) ?? ""}"`,
    );
  for (const name of params.keys()) {
    if (NAMES.includes(name)) continue;
    throw refusal("INVALID_ARG", `Cannot open "${uri.text}", wanted ${NAMES.join(", ")}: found "${name}"`);
  }
  const seed = params.get("seed") ?? undefined;
  const word = params.get("clock") ?? (seed === undefined ? "real" : "virtual");
  const mode = CLOCKS.find((known) => known === word);
  if (mode === undefined) throw wrong("clock", CLOCKS.join(", "));
  const time = params.get("time");
  const startMs = time === null ? undefined : Date.parse(time);
  if (Number.isNaN(startMs)) throw wrong("time", "a date of ISO 8601");
  if (startMs !== undefined && mode === "real") throw wrong("clock", "virtual or manual, for a time");
  const latency = params.get("latency") ?? "0";
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(latency)) throw wrong("latency", "milliseconds");
  const memory = params.get("volumeMemory") ?? undefined;
  if (memory !== undefined && !(/^\d{1,15}$/.test(memory))) throw wrong("volumeMemory", "bytes");
  const speed = params.get("jobSpeed") ?? undefined;
  if (speed !== undefined && !/^[1-9]\d{0,14}$/.test(speed)) throw wrong("jobSpeed", "bytes a second from 1");
  const spoken = params.get("dialect") ?? libvirtQemu.name;
  const dialect = DIALECTS.find(({ name }) => name === spoken);
  if (dialect === undefined) throw wrong("dialect", DIALECTS.map(({ name }) => name).join(" or "));
  return {
    dialect,
    ...speed === undefined ? {} : { jobSpeed: Number(speed) },
    ...memory === undefined ? {} : { volumeMemory: Number(memory) },
    clock: new SimulatedClock({ mode, startMs }),
    random: new RandomSource(seed),
    latencyMs: Number(latency),
  };
}
