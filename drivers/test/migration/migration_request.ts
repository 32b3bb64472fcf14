import type { TypedParameters } from "../../../core/contract/references.ts";
import { refusal } from "../contract/refusal.ts";
import { checkParameters, type ParameterType } from "../contract/typed_parameters.ts";

/** libvirt's `VIR_MIGRATE_*`. */
export const Migrate = {
  LIVE: 1,
  PEER2PEER: 2,
  TUNNELLED: 4,
  PERSIST_DEST: 8,
  UNDEFINE_SOURCE: 16,
  PAUSED: 32,
  NON_SHARED_DISK: 64,
  NON_SHARED_INC: 128,
  CHANGE_PROTECTION: 256,
  UNSAFE: 512,
  OFFLINE: 1024,
  AUTO_CONVERGE: 8192,
  POSTCOPY: 32768,
  POSTCOPY_RESUME: 524288,
} as const;
const FLAGS = 0x1fffff;

/** What a migration is to be. */
export interface MigrationRequest {
  readonly flags: number;
  readonly uri: string | undefined;
  readonly destName: string | undefined;
  readonly destXml: string | undefined;
  readonly persistentXml: string | undefined;
  /** MiB a second; 0 is what is set for the domain. */
  readonly bandwidth: bigint;
  readonly postcopyBandwidth: bigint;
  /** Percent by which auto-converge slows a guest down at first, and more with each pass. */
  readonly throttleInitial: number;
  readonly throttleIncrement: number;
  /** Targets of the disks that are copied; all unless told. */
  readonly disks: readonly string[] | undefined;
}

const KNOWN: Readonly<Record<string, ParameterType>> = {
  migrate_uri: "string",
  destination_name: "string",
  destination_xml: "string",
  persistent_xml: "string",
  bandwidth: "ullong",
  graphics_uri: "string",
  listen_address: "string",
  disks_port: "int",
  disks_uri: "string",
  "compression.mt.level": "int",
  "compression.mt.threads": "int",
  "compression.mt.dthreads": "int",
  "compression.xbzrle.cache": "ullong",
  "compression.zlib.level": "int",
  "compression.zstd.level": "int",
  "auto_converge.initial": "int",
  "auto_converge.increment": "int",
  "bandwidth.postcopy": "ullong",
  "parallel.connections": "int",
  "tls.destination": "string",
};
const LISTS = ["migrate_disks", "migrate_disks_detect_zeroes", "compression"];

/** @throws {VirtError} `INVALID_ARG`, `ARGUMENT_UNSUPPORTED` if it is no request that there can be. */
export function migrationRequest(call: string, params: TypedParameters, flags: number): MigrationRequest {
  const unknown = (flags & ~FLAGS) >>> 0;
  if (unknown !== 0) {
    throw refusal("INVALID_ARG", `Cannot call ${call}, wanted known flags: found 0x${unknown.toString(16)}`);
  }
  if (flags & Migrate.NON_SHARED_DISK && flags & Migrate.NON_SHARED_INC) {
    throw refusal(
      "INVALID_ARG",
      `Cannot call ${call}, wanted whole disks or changes alone: found both`,
      "DOMAIN",
    );
  }
  const single = Object.fromEntries(Object.entries(params).filter(([name]) => !LISTS.includes(name)));
  const checked = checkParameters(call, single, KNOWN);
  const text = (name: string) => (checked.get(name) as string | undefined) || undefined;
  const number = (name: string) => checked.get(name) as bigint | undefined;
  const disks = params.migrate_disks;
  return {
    flags,
    uri: text("migrate_uri"),
    destName: text("destination_name"),
    destXml: text("destination_xml"),
    persistentXml: text("persistent_xml"),
    bandwidth: number("bandwidth") ?? 0n,
    postcopyBandwidth: number("bandwidth.postcopy") ?? 0n,
    throttleInitial: Number(number("auto_converge.initial") ?? 20n),
    throttleIncrement: Number(number("auto_converge.increment") ?? 10n),
    disks: disks === undefined ? undefined : [disks].flat().map(String),
  };
}
