import { callOptionNames, type OptionNames } from "../contract/checked_options.ts";
import { shown, wantText, wantTexts, wantWhole } from "../contract/argument_checks.ts";
import { documentText } from "../handle/document_text.ts";
import type { DomainConfig } from "../config/generated/domain.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainMigrateFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions, TypedParameter, TypedParameters } from "../contract/references.ts";
import { bytesOf, type Size } from "../contract/size.ts";

/**
 * How a domain is migrated.
 *
 * @see libvirt 9.0.0 `virDomainMigrateFlags`, `VIR_MIGRATE_PARAM_*`
 */
export interface DomainMigrateOptions extends CallOptions {
  /** Let the guest run while its memory is moved; otherwise it is paused for as long. */
  readonly live?: boolean;
  /** The source's host speaks to the destination's; this program only to the source. */
  readonly peer2peer?: boolean;
  /** Move the data through libvirt's own connection; with `peer2peer` only. */
  readonly tunnelled?: boolean;
  /** Hand the guest to the destination's hypervisor, with no libvirt there; the destination is its URI. */
  readonly unmanaged?: boolean;
  /** Define it at the destination, so that it outlives its run there. */
  readonly persistDest?: boolean;
  /** Undefine it at the source once it has left. */
  readonly undefineSource?: boolean;
  /** Leave it paused at the destination. */
  readonly paused?: boolean;
  /** Copy its disks whole. */
  readonly nonSharedDisk?: boolean;
  /** Copy its disks down to their backing files, which the destination has. */
  readonly nonSharedInc?: boolean;
  /** Have what the guest writes meanwhile reach both copies of a disk before it goes on; where disks are copied. */
  readonly nonSharedSynchronousWrites?: boolean;
  /** Refuse to begin where the source cannot keep others from changing it meanwhile. Hosts that can always do. */
  readonly changeProtection?: boolean;
  /** Migrate also where the host thinks that its disks may suffer. */
  readonly unsafe?: boolean;
  /** Move the definition only, of a domain that is off; with `persistDest`. */
  readonly offline?: boolean;
  /** Compress memory on its way. */
  readonly compressed?: boolean;
  /** Give up on a disk error. */
  readonly abortOnError?: boolean;
  /** Slow the guest down until it changes less memory than can be moved. */
  readonly autoConverge?: boolean;
  /** Of `rdma:` URIs: pin all memory before. */
  readonly rdmaPinAll?: boolean;
  /** Allow {@linkcode Domain.migrateStartPostCopy}. */
  readonly postcopy?: boolean;
  /** Take up a migration whose post-copy phase broke. */
  readonly postcopyResume?: boolean;
  /** Encrypt the data, with the host's own certificates. */
  readonly tls?: boolean;
  /** Use several connections between the hosts. */
  readonly parallel?: boolean;
  /** Do not copy memory inside the source; with `parallel`. */
  readonly zerocopy?: boolean;

  /** Where the data goes, as the source sees it: `tcp://10.0.0.2`. The destination says unless told. */
  readonly migrateUri?: string;
  /** Its name at the destination. */
  readonly destName?: string;
  /** Its document or config at the destination, where it shall differ in what the guest cannot see. */
  readonly destXml?: string | DomainConfig;
  /** Its definition at the destination, a document or a config likewise; with `persistDest`. */
  readonly persistentXml?: string | DomainConfig;
  /** The most that is moved, in bytes a second: whole MiB. */
  readonly bandwidth?: Size;
  /** The same once post-copy has begun. */
  readonly postcopyBandwidth?: Size;
  /** What the guest's last part may take while it stands still, in bytes a second: whole MiB; estimated unless told. Since libvirt 11.1. */
  readonly switchoverBandwidth?: Size;
  /** Where viewers of its screen are sent, as they see the destination. */
  readonly graphicsUri?: string;
  /** Where the destination listens: its own address. */
  readonly listenAddress?: string;
  /** The disks to copy, by the guest's names: `vda`. All that are neither shared, read-only nor empty unless told. */
  readonly migrateDisks?: readonly string[];
  /** Those of the disks whose zeroes are looked for and not sent. Since libvirt 10.9. */
  readonly migrateDisksDetectZeroes?: readonly string[];
  /** Those of the disks whose destination holds zeroes alone, and need not be cleared. Since libvirt 12.2. */
  readonly migrateDisksTargetZero?: readonly string[];
  /** The destination's port for disks. */
  readonly disksPort?: number;
  /** Where disks go, as the source sees it: `tcp://10.0.0.2:49153`, `unix:///path`. */
  readonly disksUri?: string;
  /** How memory is compressed: `xbzrle`, `mt`, `zlib`, `zstd`. */
  readonly compression?: readonly string[];
  /** Of `mt`: from 0, fast, to 9, small. */
  readonly compressionMtLevel?: number;
  /** Of `mt`: threads at the source. */
  readonly compressionMtThreads?: number;
  /** Of `mt`: threads at the destination. */
  readonly compressionMtDthreads?: number;
  /** Of `zlib`: from 0, none, to 9, small. Since libvirt 9.4. */
  readonly compressionZlibLevel?: number;
  /** Of `zstd`: from 0, none, to 20, small. Since libvirt 9.4. */
  readonly compressionZstdLevel?: number;
  /** Of `xbzrle`: bytes of its cache. */
  readonly compressionXbzrleCache?: Size;
  /** Of `autoConverge`: the first slowing down, in percent. */
  readonly autoConvergeInitial?: number;
  /** Of `autoConverge`: what each further one adds, in percent. */
  readonly autoConvergeIncrement?: number;
  /** Of `parallel`: how many connections. */
  readonly parallelConnections?: number;
  /** Of `tls`: the name that the destination's certificate has, where it is not the one connected to. */
  readonly tlsDestination?: string;
  /** Fields of hosts newer than this release, by libvirt's names and untouched. */
  readonly params?: TypedParameters;
}

/** Their names. */
export const migrateOptionNames: OptionNames<DomainMigrateOptions> = {
  ...callOptionNames,
  live: true,
  peer2peer: true,
  tunnelled: true,
  unmanaged: true,
  persistDest: true,
  undefineSource: true,
  paused: true,
  nonSharedDisk: true,
  nonSharedInc: true,
  nonSharedSynchronousWrites: true,
  changeProtection: true,
  unsafe: true,
  offline: true,
  compressed: true,
  abortOnError: true,
  autoConverge: true,
  rdmaPinAll: true,
  postcopy: true,
  postcopyResume: true,
  tls: true,
  parallel: true,
  zerocopy: true,
  migrateUri: true,
  destName: true,
  destXml: true,
  persistentXml: true,
  bandwidth: true,
  postcopyBandwidth: true,
  switchoverBandwidth: true,
  graphicsUri: true,
  listenAddress: true,
  migrateDisks: true,
  migrateDisksDetectZeroes: true,
  migrateDisksTargetZero: true,
  disksPort: true,
  disksUri: true,
  compression: true,
  compressionMtLevel: true,
  compressionMtThreads: true,
  compressionMtDthreads: true,
  compressionZlibLevel: true,
  compressionZstdLevel: true,
  compressionXbzrleCache: true,
  autoConvergeInitial: true,
  autoConvergeIncrement: true,
  parallelConnections: true,
  tlsDestination: true,
  params: true,
};

/**
 * The options with documents in place of configs.
 *
 * @throws {TypeError} If one is neither text nor a config.
 * @throws {VirtError} `XML_ERROR` if a config does not fit.
 */
export async function withDocuments(
  options: DomainMigrateOptions | undefined,
  what: string,
): Promise<DomainMigrateOptions | undefined> {
  const { destXml, persistentXml } = options ?? {};
  if (typeof destXml !== "object" && typeof persistentXml !== "object") return options;
  return {
    ...options,
    ...(destXml ? { destXml: await documentText("domain", destXml, what) } : {}),
    ...(persistentXml ? { persistentXml: await documentText("domain", persistentXml, what) } : {}),
  };
}

/** What a migration's hosts are told. */
export interface MigrationRequest {
  /** Bits of virDomainMigrateFlags. */
  readonly flags: number;
  /** libvirt's parameters. */
  readonly params: TypedParameters;
}

type Field = readonly [option: keyof DomainMigrateOptions, read: (value: unknown, what: string) => unknown];

const text = (wanted: string) => (value: unknown, what: string) => wantText(value, what, wanted);
const texts = (wanted: string) => (value: unknown, what: string) => {
  for (const one of wantTexts(value, what, wanted)) wantText(one, what, wanted);
  return value;
};
const whole = (wanted: string, least: number, most?: number) => (value: unknown, what: string) =>
  wantWhole(value, what, wanted, least, most);
const bytes = (value: unknown, what: string) => bytesOf(value as Size, what);
const speed = (value: unknown, what: string) => mibOf(value as Size, what);

/** libvirt's fields, and the options that they are made of. */
const fields: Readonly<Record<string, Field>> = {
  migrate_uri: ["migrateUri", text("a URI")],
  destination_name: ["destName", text("a name")],
  destination_xml: ["destXml", text("an XML document")],
  persistent_xml: ["persistentXml", text("an XML document")],
  bandwidth: ["bandwidth", speed],
  "bandwidth.postcopy": ["postcopyBandwidth", speed],
  "bandwidth.avail.switchover": ["switchoverBandwidth", speed],
  graphics_uri: ["graphicsUri", text("a URI")],
  listen_address: ["listenAddress", text("an address")],
  migrate_disks: ["migrateDisks", texts("disks' names")],
  migrate_disks_detect_zeroes: ["migrateDisksDetectZeroes", texts("disks' names")],
  migrate_disks_target_zero: ["migrateDisksTargetZero", texts("disks' names")],
  disks_port: ["disksPort", whole("a port", 0, 65535)],
  disks_uri: ["disksUri", text("a URI")],
  compression: ["compression", texts("compression methods")],
  "compression.mt.level": ["compressionMtLevel", whole("a level", 0, 9)],
  "compression.mt.threads": ["compressionMtThreads", whole("threads", 1)],
  "compression.mt.dthreads": ["compressionMtDthreads", whole("threads", 1)],
  "compression.zlib.level": ["compressionZlibLevel", whole("a level", 0, 9)],
  "compression.zstd.level": ["compressionZstdLevel", whole("a level", 0, 20)],
  "compression.xbzrle.cache": ["compressionXbzrleCache", bytes],
  "auto_converge.initial": ["autoConvergeInitial", whole("percent", 1, 99)],
  "auto_converge.increment": ["autoConvergeIncrement", whole("percent", 1, 99)],
  "parallel.connections": ["parallelConnections", whole("connections", 1)],
  "tls.destination": ["tlsDestination", text("a host's name")],
};

/**
 * libvirt's MiB a second of bytes a second.
 *
 * @throws {TypeError} If it is neither number, bigint nor string.
 * @throws {RangeError} If it is no multiple of 1 MiB.
 */
export function mibOf(size: Size, what: string): bigint {
  const bytes = bytesOf(size, what);
  if (bytes % 1_048_576n === 0n) return bytes / 1_048_576n;
  throw new RangeError(`${what}, wanted a multiple of 1 MiB a second: found ${bytes} bytes`);
}

/**
 * What libvirt is told for a program's options.
 *
 * @throws {TypeError} If an option has a value of another type, or contradicts another.
 * @throws {RangeError} If a number is out of its range.
 */
export function migrationRequest(options: DomainMigrateOptions | undefined, what: string): MigrationRequest {
  const flags = flagBits(domainMigrateFlags, options, what);
  refuseContradictions(options ?? {}, what);
  const params: Record<string, TypedParameter | readonly TypedParameter[]> = { ...options?.params };
  for (const [field, [option, read]] of Object.entries(fields)) {
    const value = options?.[option];
    if (value !== undefined) {
      params[field] = read(value, `${what}, for "${option}"`) as TypedParameter;
    }
  }
  return { flags, params };
}

function refuseContradictions(options: DomainMigrateOptions, what: string): void {
  const { nonSharedDisk, nonSharedInc, nonSharedSynchronousWrites, tunnelled, parallel, peer2peer } = options;
  if (nonSharedDisk && nonSharedInc) {
    throw new TypeError(`${what}, wanted "nonSharedDisk" or "nonSharedInc": found both`);
  }
  if (nonSharedSynchronousWrites && !nonSharedDisk && !nonSharedInc) {
    throw new TypeError(
      `${what}, wanted "nonSharedSynchronousWrites" where disks are copied: found none of "nonSharedDisk" and "nonSharedInc"`,
    );
  }
  if (tunnelled && parallel) throw new TypeError(`${what}, wanted "tunnelled" or "parallel": found both`);
  if (tunnelled && !peer2peer) {
    throw new TypeError(`${what}, wanted "tunnelled" with "peer2peer": found it alone`);
  }
  const { unmanaged } = options;
  if (unmanaged !== undefined && typeof unmanaged !== "boolean") {
    throw new TypeError(`${what}, wanted true or false for "unmanaged": found ${shown(unmanaged)}`);
  }
  if (unmanaged && peer2peer) throw new TypeError(`${what}, wanted "unmanaged" or "peer2peer": found both`);
}
