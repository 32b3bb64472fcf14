import { shown } from "../contract/argument_checks.ts";
import type { ErrorCode } from "../contract/generated/error_codes.gen.ts";
import { VirtError } from "../contract/errors.ts";
import { afterMs } from "../contract/time_limits.ts";
import type { CallOptions } from "../contract/references.ts";
import { bytesIn } from "../config/diff/same_size.ts";
import type { ConfigDifference } from "../config/diff/diff.ts";
import type { StorageVolumeConfig } from "../config/generated/storage_volume.gen.ts";
import { tree } from "../config/tree.ts";
import { ensure } from "../handle/ensure.ts";
import type { EnsureOptions, EnsurePlan } from "../handle/ensure_options.ts";
import type { StorageVolume } from "./storage_volume.ts";
import type { StorageVolumes } from "./storage_volumes.ts";

/** Where others make the same volume, their host may list it before there is a file that could be read. */
const WAIT_MS = 100;
const MOST_WAITS = 100;

/** See `StorageVolumes.ensure()`. */
export async function ensureVolume(
  volumes: StorageVolumes,
  pool: string,
  document: string | StorageVolumeConfig,
  options?: EnsureOptions,
): Promise<EnsurePlan<StorageVolume>> {
  let waits = 0;
  const wait = async (limits: CallOptions) => {
    waits++;
    await new Promise((resolve) => afterMs(WAIT_MS, () => resolve(undefined)));
    limits.signal?.throwIfAborted();
  };
  return await ensure(
    {
      kind: "storageVolume",
      noun: "a storage volume",
      caller: "pool.volumes.ensure()",
      missing: "NO_STORAGE_VOL",
      options: ["dryRun", "validate"],
      hosts: ["type", "key", "source", "allocation", "physical"],
      find: async ({ name }, limits) => {
        if (typeof name === "string" && name !== "") return await volumes.find(name, limits);
        throw new TypeError("Cannot ensure a storage volume, wanted a document with a name: found none");
      },
      read: async (volume, limits) => {
        for (;;) {
          try {
            return await volume.config(limits);
          } catch (error) {
            if (!isCode(error, "NO_STORAGE_VOL") || waits >= MOST_WAITS) throw error;
            if (await volumes.find(volume.name, limits) === undefined) throw error;
          }
          await wait(limits);
        }
      },
      identity: () => ({}),
      counts: ({ path, before, after }) => {
        const [first, second] = path;
        if (first === "target" && second === "timestamps") return false;
        // The host has looked into it: what was made raw holds an ISO 9660 image, as seeds do.
        if (path.join(".") === "target.format.type" && before === "iso" && after === "raw") return false;
        // One that is larger than asked for is not cut: what is behind the new end would be lost.
        return first !== "capacity" || capacityOf(after) > capacityOf(before);
      },
      define: (xml, limits) => volumes.create(xml, limits),
      update: (volume, differences) => {
        const other = differences.find(({ path }) => path[0] !== "capacity");
        if (other !== undefined) throw cannotChange(volume.name, pool, other);
        return async (_, limits) => {
          try {
            await volume.resize(capacityOf(differences[0]!.after), limits);
          } catch (error) {
            // What is still being made has not its size yet.
            if (!isCode(error, "OPERATION_INVALID") || waits >= MOST_WAITS) throw error;
            await wait(limits);
            return "again";
          }
        };
      },
    },
    document,
    options,
  );
}

function isCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof VirtError && error.code === code;
}

function capacityOf(element: unknown): bigint {
  return bytesIn(tree(element), "bytes") ?? 0n;
}

function cannotChange(name: string, pool: string, { path, before, after }: ConfigDifference): VirtError {
  const wanted = `${path.join(".")} to be ${shownValue(after)}`;
  return new VirtError(
    `Cannot change volume "${name}" in storage pool "${pool}", wanted ${wanted}: found ${shownValue(before)}`,
    { code: "OPERATION_UNSUPPORTED", domain: "STORAGE", outcome: "not-sent" },
  );
}

function shownValue(value: unknown): string {
  return value === undefined ? "nothing" : shown(value);
}
