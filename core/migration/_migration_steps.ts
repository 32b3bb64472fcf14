import { call } from "../handle/driver_call.ts";
import type { MigrationPhases, MigrationRoute } from "./_migration_phases.ts";
import { VirtError } from "../contract/errors.ts";
import { domainMigrateFlags } from "../contract/generated/flags.gen.ts";
import type { DomainRef } from "../contract/references.ts";

const { abortOnError, autoConverge, changeProtection, offline, paused, postcopy, postcopyResume } =
  domainMigrateFlags;

const EMPTY = new Uint8Array();
/** libvirt's number of a paused domain. */
const PAUSED = 3;

/** What a migration and whoever asked for it tell each other. */
export interface MigrationControl {
  /** Whether it shall not go on. */
  cancelled: boolean;
  /** Whether the source is at work, and has to be told of it. */
  performing: boolean;
}

/**
 * Takes a domain from one host to another, step by step: begin at the source, prepare at the destination, perform at the
 * source, finish at the destination, confirm at the source. Wherever it fails, both hosts are told, so that the guest
 * goes on at the source and nothing is left at the destination.
 *
 * @param flags Bits of virDomainMigrateFlags.
 * @param guarded Whether the source keeps others from changing the domain meanwhile.
 * @returns The domain at the destination.
 */
export async function migrateInSteps(
  phases: MigrationPhases,
  route: MigrationRoute,
  flags: number,
  guarded: boolean,
  control: MigrationControl,
): Promise<DomainRef> {
  const guard = guarded ? changeProtection : 0;
  const begun = await phases.begin(flags | guard);
  const wanted = flags | await pausedFlag(route, flags);
  const atSource = wanted | guard;
  // What only a source can do, some destinations refuse.
  const atDestination = wanted & ~(abortOnError | autoConverge);
  const refuseCancelled = () => {
    if (control.cancelled) throw cancelledError(route.domain);
  };

  let prepared;
  try {
    refuseCancelled();
    prepared = await phases.prepare(begun.cookie, atDestination, begun.xml);
  } catch (error) {
    // Begin has made the domain busy.
    if (guarded) await phases.confirm(EMPTY, atSource, true).catch(() => {});
    throw error;
  }

  let { cookie, uri } = prepared;
  let failure: { readonly error: unknown } | undefined;
  let sourceKnows = false;
  try {
    refuseCancelled();
    if (uri === undefined) throw noUriError(route.domain);
    if ((flags & offline) !== 0) {
      cookie = EMPTY;
    } else {
      // Whatever comes back, the source has ended its part.
      sourceKnows = true;
      cookie = EMPTY;
      const to = uri;
      cookie = await performing(control, route.domain, () => phases.perform(prepared.cookie, atSource, to));
      sourceKnows = false;
    }
  } catch (error) {
    failure = { error };
  }

  let moved: DomainRef | undefined;
  // In post-copy the source has performed and is still at work: it says itself that it can't stop.
  control.performing = failure === undefined && (flags & postcopy) !== 0;
  try {
    const finished = await phases.finish(cookie, atDestination, uri, failure !== undefined);
    moved = finished.domain;
    cookie = finished.cookie;
  } catch (error) {
    if (failure === undefined || tellsMore(failure.error, error)) failure = { error };
    cookie = EMPTY;
  }
  control.performing = false;
  // A source that can't be told keeps a paused domain, which is no reason to take a guest that runs for lost.
  if (!sourceKnows) await phases.confirm(cookie, atSource, moved === undefined).catch(() => {});
  if (failure !== undefined) throw failure.error;
  return moved!;
}

/** A guest that is paused at the source stays so at the destination. */
async function pausedFlag({ source, domain }: MigrationRoute, flags: number): Promise<number> {
  if ((flags & postcopyResume) !== 0) return 0;
  try {
    return (await call(source, "domainGetState", domain, 0, undefined)).state === PAUSED ? paused : 0;
  } catch {
    return 0;
  }
}

/**
 * Whether the destination's refusal to finish is the reason for the source's failure to perform: the guest died there.
 * A destination that merely has cleaned up says `MIGRATE_FINISH_OK`.
 */
function tellsMore(performed: unknown, finished: unknown): boolean {
  return performed instanceof VirtError && performed.domain === "QEMU" &&
    performed.code === "OPERATION_FAILED" &&
    finished instanceof VirtError && finished.domain === "QEMU" && finished.code !== "MIGRATE_FINISH_OK";
}

/**
 * Has the source do what it has to be told to stop with.
 *
 * @throws {VirtError} `OPERATION_ABORTED`, before it begins, if it shall not.
 */
export async function performing<T>(
  control: MigrationControl,
  domain: DomainRef,
  run: () => Promise<T>,
): Promise<T> {
  if (control.cancelled) throw cancelledError(domain);
  control.performing = true;
  try {
    return await run();
  } finally {
    control.performing = false;
  }
}

/** The error of a migration that was cancelled between two steps. */
export function cancelledError({ name }: { readonly name: string }): VirtError {
  return new VirtError(`Cannot migrate domain "${name}", wanted to go on: found it cancelled`, {
    code: "OPERATION_ABORTED",
    domain: "NONE",
    outcome: "refused",
    object: { kind: "domain", name },
  });
}

/** The error of a destination that does not say where the data goes. */
export function noUriError({ name }: DomainRef): VirtError {
  return new VirtError(
    `Cannot migrate domain "${name}", wanted the destination to say where its data goes: found nothing`,
    { code: "INTERNAL_ERROR", domain: "NONE", outcome: "refused" },
  );
}
