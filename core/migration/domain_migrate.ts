import { checkOptions } from "../contract/checked_options.ts";
import { abortJobOf } from "./abort_domain_job.ts";
import { shown, wantText } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { migrateByHost } from "./_migration_by_host.ts";
import { bothHave, hasFeature, noMigration, unsupported, wantFeature } from "./_migration_features.ts";
import { migrateByFirstProtocol } from "./_migration_first.ts";
import {
  type MigrationRoute,
  olderArguments,
  phasesWithArguments,
  phasesWithParams,
} from "./_migration_phases.ts";
import { cancelledError, migrateInSteps, type MigrationControl } from "./_migration_steps.ts";
import { inTurn } from "../job/concurrency_limit.ts";
import { DomainIdentity, handleLike } from "../handle/domain_identity.ts";
import { domainMigrateFlags } from "../contract/generated/flags.gen.ts";
import { Job } from "../job/job.ts";
import {
  type DomainMigrateOptions,
  migrateOptionNames,
  type MigrationRequest,
  migrationRequest,
  withDocuments,
} from "./migrate_options.ts";
import { type MigrationProgress, migrationProgress } from "./migration_progress.ts";
import type { Connection, Domain } from "../handle/owners.ts";
import type { DomainRef } from "../contract/references.ts";
import { parseUri } from "../contract/uri.ts";

const { changeProtection, offline, peer2peer } = domainMigrateFlags;

/** Takes a domain to another host. */
export abstract class DomainMigrate extends DomainIdentity {
  /**
   * Migrates it to another host.
   *
   * To a connection, this program leads both hosts through libvirt's five steps; with `peer2peer` the source's host does
   * so by itself, and opens a connection of its own to the destination's URI. Wherever it fails, the guest goes on at the
   * source.
   *
   * The job's progress is the source's; `cancel()` has the guest stay, unless it has left or runs in post-copy.
   *
   * @example
   * ```ts ignore
   * const job = domain.migrate(destination, { live: true, bandwidth: "64 MiB" });
   * for await (const { memory } of job) console.log(`${memory.remaining} bytes to go`);
   * const there = await job;
   * ```
   *
   * @param options `signal` and `timeoutMs` end the wait alone: a migration that has begun is led to its end, so that
   * neither host is left with half of it.
   * @returns The job; its result is the domain at the destination.
   * @throws {TypeError} If the destination is none, or options contradict each other.
   * @throws {RangeError} If a number is out of its range.
   * @throws {VirtError} `OPERATION_ABORTED` if it was cancelled; `ARGUMENT_UNSUPPORTED`, `NO_SUPPORT` if a host cannot do
   * it; `OPERATION_FAILED`, `OPERATION_INVALID`, `DOM_EXIST`, `MIGRATE_UNSAFE`.
   * @see libvirt 9.0.0 `virDomainMigrate3`, `virDomainMigrate2`, `virDomainMigrate`
   */
  migrate(destination: Connection, options?: DomainMigrateOptions): Job<Domain, MigrationProgress>;
  /**
   * Has the source's host migrate it to a host that this program has no connection to.
   *
   * @param destination With `peer2peer` the destination's connection URI as the source's host sees it:
   * `qemu+tls://host/system`. With `unmanaged` the hypervisor's own.
   * @throws {TypeError} If it is no URI of another host, or neither `peer2peer` nor `unmanaged` is set.
   * @throws {VirtError} As above.
   * @see libvirt 9.0.0 `virDomainMigrateToURI3`, `virDomainMigrateToURI2`, `virDomainMigrateToURI`
   */
  migrate(destination: string, options?: DomainMigrateOptions): Job<void, MigrationProgress>;
  migrate(
    destination: Connection | string,
    options?: DomainMigrateOptions,
  ): Job<Domain | void, MigrationProgress> {
    checkOptions(options, migrateOptionNames, "domain.migrate()");
    return new Job(async () => {
      const what = `Cannot migrate domain "${this.name}"`;
      const request = migrationRequest(await withDocuments(options, what), what);
      const start = starter(this, destination, request, options, what);
      options?.signal?.throwIfAborted();
      const control: MigrationControl = { cancelled: false, performing: false };
      const waiting = new AbortController();
      const stopWaiting = () => waiting.abort(cancelledError(this));
      const done = inTurn(this.connection, waiting.signal, {}, () => start(control));
      return {
        done,
        progress: () => migrationProgress(this),
        cancel: () => {
          control.cancelled = true;
          stopWaiting();
          return abortJobOf(this, () => !control.performing, done);
        },
        // If the wait ends before the migration's turn, it does not begin.
        release: stopWaiting,
      };
    }, options);
  }
}

type Start = (control: MigrationControl) => Promise<Domain | void>;

function starter(
  from: DomainIdentity,
  destination: unknown,
  request: MigrationRequest,
  options: DomainMigrateOptions | undefined,
  what: string,
): Start {
  const managed = (request.flags & peer2peer) === 0;
  if (isConnection(destination)) {
    if (options?.unmanaged) {
      throw new TypeError(`${what}, wanted a hypervisor's URI for "unmanaged": found a connection`);
    }
    const route = { source: from.connection, destination, domain: from.ref };
    return async (control) => {
      if (managed) {
        return handleLike(from, destination, await migrateManaged(route, request, control, what));
      }
      await migrateByHost(from, destination.uri, request, control, what);
      const name = (request.params.destination_name ?? from.name) as string;
      return handleLike(from, destination, await call(destination, "domainLookupByName", name, undefined));
    };
  }
  if (typeof destination !== "string") {
    throw new TypeError(`${what}, wanted a connection or a URI: found ${shown(destination)}`);
  }
  wantText(destination, what, "a connection or a URI");
  if (!managed) {
    wantOtherHost(destination, what);
    return (control) => migrateByHost(from, destination, request, control, what);
  }
  if (options?.unmanaged !== true) {
    throw new TypeError(`${what}, wanted "peer2peer" or "unmanaged" for a URI: found neither`);
  }
  const params = { ...request.params, migrate_uri: destination };
  return (control) => migrateByHost(from, null, { ...request, params }, control, what);
}

function isConnection(destination: unknown): destination is Connection {
  return typeof destination === "object" && destination !== null && "tables" in destination &&
    "domains" in destination;
}

/** Leads both hosts through the newest protocol that they have in common. */
async function migrateManaged(
  route: MigrationRoute,
  request: MigrationRequest,
  control: MigrationControl,
  what: string,
): Promise<DomainRef> {
  const { source, destination } = route;
  if ((request.flags & offline) !== 0) {
    await wantFeature(source, "offline", what, "an offline migration");
    await wantFeature(destination, "offline", what, "an offline migration");
  }
  const guarded = await hasFeature(source, "changeProtection");
  if ((request.flags & changeProtection) !== 0 && !guarded) {
    throw unsupported(`${what}, wanted nobody to change it meanwhile: the host cannot do it`);
  }
  // The source gets it with each step; older destinations do not know it.
  const flags = request.flags & ~changeProtection;
  if (await bothHave(source, destination, "params")) {
    return await migrateInSteps(phasesWithParams(route, request), route, flags, guarded, control);
  }
  const older = olderArguments(request, what);
  if (await bothHave(source, destination, "migrationV3")) {
    return await migrateInSteps(phasesWithArguments(route, older), route, flags, guarded, control);
  }
  // The second one is left out: whoever has it has had the third since libvirt 0.9.2.
  if (!await bothHave(source, destination, "migrationV1")) throw noMigration(source);
  if (older.xml !== null) throw unsupported(`${what}, wanted another document: the hosts cannot do it`);
  return await migrateByFirstProtocol(route, older, flags, control);
}

/**
 * A URI that names no host, or the local one, means the source itself where its host opens it. Whoever names a socket
 * may have it lead elsewhere.
 *
 * @throws {TypeError} If it means the source.
 */
function wantOtherHost(uri: string, what: string): void {
  const { host, transport, params, text } = parseUri(uri);
  const socket = transport === "unix" && params.has("socket");
  if (host.startsWith("localhost") || (host === "" && !socket)) {
    throw new TypeError(`${what}, wanted the URI of another host: found ${shown(text)}`);
  }
}
