import { createHash } from "node:crypto";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions, StoragePoolRef } from "../../../core/contract/references.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import type { ManagedObjectReference, PropertiesOf } from "../vim25/mod.ts";
import type {
  DatastoreHostMount,
  DatastoreInfo,
  DatastoreSummary,
} from "../vim25/generated/vim_types.gen.ts";

/** A datastore as a pool. */
export interface Datastore {
  readonly ref: ManagedObjectReference<"Datastore">;
  readonly pool: StoragePoolRef;
  readonly summary: DatastoreSummary;
  readonly info: DatastoreInfo;
  readonly browser: ManagedObjectReference<"HostDatastoreBrowser">;
  /** Where the host has it: `/vmfs/volumes/5669422e-699d77db-c144-00e0815e303e`. */
  readonly mount: string;
  /** Whether it can be used now. */
  readonly accessible: boolean;
}

const PATHS = ["summary", "info", "browser", "host"] as const;

/** The datastores of the connection's host; where its URI names none, those of the datacenter, or all. */
export async function datastores(
  { client, place }: EsxSession,
  options: CallOptions = {},
): Promise<Datastore[]> {
  const { hostSystem } = place;
  if (hostSystem === undefined) {
    const container = place.datacenter ?? client.content.rootFolder;
    const found = await client.list("Datastore", PATHS, { container, signal: options.signal });
    return found.map((each) => made(each, undefined));
  }
  const { datastore = [] } = await client.properties("HostSystem", hostSystem, ["datastore"], options);
  const found = await client.propertiesOfAll("Datastore", datastore, PATHS, { signal: options.signal });
  return found.map((each) => made(each, hostSystem));
}

/**
 * The datastore that a pool is.
 *
 * @throws {VirtError} `NO_STORAGE_POOL`
 */
export async function datastoreOf(
  session: EsxSession,
  pool: { readonly name?: string; readonly uuid?: string },
  options: CallOptions = {},
): Promise<Datastore> {
  const all = await datastores(session, options);
  const found = all.find((each) =>
    pool.uuid === undefined ? each.pool.name === pool.name : each.pool.uuid === pool.uuid.toLowerCase()
  );
  if (found) return found;
  throw esxError(
    "NO_STORAGE_POOL",
    `Cannot find the storage pool ${JSON.stringify(pool.uuid ?? pool.name)}, wanted one of ${
      all.map(({ pool }) => `"${pool.name}"`).join(", ") || "some datastores"
    }: found none`,
  );
}

/** An MD5 digest as a UUID: what libvirt takes for objects that have none. */
export function digestUuid(text: string): string {
  const digits = createHash("md5").update(text).digest("hex");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Whether an error says that a file or directory is there already. */
export function isAlreadyThere(error: unknown): boolean {
  return error instanceof VirtError && error.code === "STORAGE_VOL_EXIST";
}

function made(
  { ref, values }: PropertiesOf<"Datastore", typeof PATHS[number]>,
  host: ManagedObjectReference | undefined,
): Datastore {
  const summary = values.summary!;
  const mounts: readonly DatastoreHostMount[] = values.host ?? [];
  const mine = mounts.find(({ key }) => key.value === host?.value) ?? mounts[0];
  const path = mine?.mountInfo.path;
  // The rest are other forms of the same place, for hosts that do not tell it.
  const mount = path ?? summary.url.replace(/^(?:ds|sanfs):\/\//, "").replace(/\/$/, "");
  return {
    ref,
    pool: { name: summary.name, uuid: digestUuid(mount) },
    summary,
    info: values.info!,
    browser: values.browser!,
    mount,
    accessible: mine?.mountInfo.accessible ?? summary.accessible,
  };
}
