import { cloudInitOptionNames } from "../cloud_init.ts";
import { ignitionOptionNames } from "../ignition.ts";
import { callOptionNames, checkOptions, type OptionNames } from "../../../contract/checked_options.ts";
import type { CallOptions } from "../../../contract/references.ts";
import type { StorageVolumeConfig } from "../../generated/storage_volume.gen.ts";
import { diskContents } from "../_disk_source.ts";
import { OptionReader } from "../_option_reader.ts";
import { cloudInitSeedOf, ignitionSeedOf, type Seed } from "../_seeds.ts";
import { diskReader, diskStem } from "./vm.ts";
import { vmOptionNames, type VmOptions } from "./vm_options.ts";
import { volume } from "../volume.ts";

/** What `prepareVm()` works on: a connection. */
export interface VmStorage {
  /** Its storage pools. */
  readonly storagePools: {
    /** The pool of this name. */
    get(name: string, options?: CallOptions): Promise<VmStoragePool>;
  };
}

/** A pool in which volumes are made. */
export interface VmStoragePool {
  /** Its volumes. */
  readonly volumes: {
    /** The volume of this name. */
    get(name: string, options?: CallOptions): Promise<VmStorageVolume>;
    /** The volume of this name, if there is one. */
    find(name: string, options?: CallOptions): Promise<VmStorageVolume | undefined>;
    /** Makes a volume. */
    create(config: StorageVolumeConfig, options?: CallOptions): Promise<VmStorageVolume>;
    /** Makes a volume, or takes the one that is there. */
    ensure(
      config: StorageVolumeConfig,
      options?: CallOptions,
    ): Promise<{ readonly object: VmStorageVolume; readonly definition: "made" | "updated" | "left" }>;
  };
}

/** A volume that is made. */
export interface VmStorageVolume {
  /** Its name. */
  readonly name: string;
  /** Its path on the host. */
  path(options?: CallOptions): Promise<string>;
  /** How large it is. */
  info(options?: CallOptions): Promise<{ readonly capacity: number }>;
  /** Where its contents are written to. */
  upload(options?: CallOptions): Promise<WritableStream<Uint8Array>>;
  /** Removes it. */
  delete(options?: CallOptions): Promise<void>;
}

/** How volumes are made. */
export interface PrepareVmOptions extends CallOptions {
  /** Whether a seed that is there already makes way for the new one; a disk never does. */
  readonly replaceSeeds?: boolean;
  /**
   * What becomes of volumes that are there already. `refuse`, the default, fails with `STORAGE_VOL_EXIST`. `reuse` takes them,
   * as a program does that runs again after a crash: a disk that is smaller than asked for grows, one that differs otherwise is
   * `OPERATION_UNSUPPORTED`, and a seed is written anew, as it may have been written in part.
   */
  readonly existing?: "refuse" | "reuse";
}

const prepareVmOptionNames: OptionNames<PrepareVmOptions> = {
  ...callOptionNames,
  replaceSeeds: true,
  existing: true,
};

/** What was made for a VM. */
export interface PreparedVm {
  /** The options, which now say where Ignition's seed is on the host. */
  readonly options: VmOptions;
  /** The volumes, in the order in which they were made or taken. */
  readonly volumes: readonly VmStorageVolume[];
  /** Removes those again that were made, and none that was taken. */
  remove(options?: CallOptions): Promise<void>;
}

/** A volume that is to be made. */
interface Plan {
  readonly pool: string;
  readonly config: StorageVolumeConfig;
  readonly backing?: { readonly volume: string; readonly format: string };
  readonly seed?: Seed;
  readonly ignition?: true;
}

/**
 * Makes what a VM's options refer to and a host does not have yet: volumes for disks with a `size`, and the seeds of
 * cloud-init and Ignition that are in pools. If one of them fails, those before it are removed again.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 * import { pool, prepareVm, vm, vmHost } from "@denovirt/denovirt/config";
 *
 * await using connection = await connect("test:///default");
 * await connection.storagePools.create(pool({ name: "images", path: "/images" }));
 * const prepared = await prepareVm(connection, {
 *   name: "web",
 *   memory: "2 GiB",
 *   vcpus: 2,
 *   disks: [{ pool: "images", size: "20 GiB" }],
 *   cloudInit: { pool: "images", userData: { packages: ["nginx"] } },
 * });
 * console.log(prepared.volumes.map(({ name }) => name)); // [ "web.qcow2", "web-cidata.iso" ]
 * await connection.domains.define(vm(prepared.options, await vmHost(connection)));
 * ```
 *
 * @param options The VM's options; those that `vm()` gets are in what is given back.
 * @throws {TypeError | RangeError} If an option is wrong, before anything is made.
 * @throws {VirtError} `NO_STORAGE_POOL`; `STORAGE_VOL_EXIST` if there is such a volume already; what making it failed with.
 */
export async function prepareVm(
  connection: VmStorage,
  options: VmOptions,
  given: PrepareVmOptions = {},
): Promise<PreparedVm> {
  checkOptions(given, prepareVmOptionNames, "prepareVm()");
  const { replaceSeeds = false, existing, ...limits } = given;
  const plans = plansOf(options);
  const reuses = new OptionReader("Cannot prepare a VM", { existing })
    .word("existing", ["refuse", "reuse"]) === "reuse";
  limits.signal?.throwIfAborted();
  const volumes: VmStorageVolume[] = [];
  const news: VmStorageVolume[] = [];
  let ready = options;
  const remove = async (given: CallOptions = {}) => {
    checkOptions(given, callOptionNames, "prepared.remove()");
    while (news.length > 0) {
      await news.at(-1)!.delete(given);
      news.pop();
    }
  };
  try {
    for (const plan of plans) {
      const pool = await connection.storagePools.get(plan.pool, limits);
      if (plan.seed !== undefined && (replaceSeeds || reuses)) {
        const old = await pool.volumes.find(plan.config.name, limits);
        // Behind a shorter one the end of the longer would stand.
        const fits = !replaceSeeds && (await old?.info(limits))?.capacity === plan.seed.bytes.length;
        if (!fits) await old?.delete(limits);
      }
      const config = plan.backing === undefined ? plan.config : {
        ...plan.config,
        backingStore: {
          path: await (await pool.volumes.get(plan.backing.volume, limits)).path(limits),
          format: { type: plan.backing.format },
        },
      };
      const { object: made, definition } = reuses
        ? await pool.volumes.ensure(config, limits)
        : { object: await pool.volumes.create(config, limits), definition: "made" };
      if (definition === "made") news.push(made);
      volumes.push(made);
      if (plan.seed !== undefined) await upload(made, plan.seed.bytes, limits);
      if (plan.ignition) {
        ready = { ...ready, ignition: { ...ready.ignition!, file: await made.path(limits) } };
      }
    }
  } catch (error) {
    // What was wrong first is what is told; the clean-up has time of its own, and tries each.
    for (const made of news.toReversed()) await made.delete().catch(() => {});
    throw error;
  }
  return { options: ready, volumes: [...volumes], remove };
}

/** All volumes that a VM's options want. */
function plansOf(options: VmOptions): Plan[] {
  const reader = new OptionReader("Cannot prepare a VM", options).of(vmOptionNames);
  const name = reader.named("VM");
  const given = [
    ...(reader.list("disks") ?? []).map((disk, at) => ({ disk, place: ["disks", at], at })),
    ...[reader.raw("cdrom")].filter((disk) => typeof disk === "object").map((disk) => ({
      disk,
      place: ["cdrom"],
      at: 0,
    })),
  ];
  const disks = given.flatMap(({ disk, place, at }): Plan[] => {
    const { planned } = diskContents(diskReader(reader, disk, ...place), diskStem(name, at));
    if (planned === undefined) return [];
    const { pool, volume: own, bytes, format, backing, secret } = planned;
    const config = volume({ name: own, capacity: bytes, format, secret });
    return [{ pool, config, ...(backing && { backing }) }];
  });
  const cloudInit = reader.within("cloudInit")?.of(cloudInitOptionNames);
  const ignition = reader.within("ignition")?.of(ignitionOptionNames);
  return [
    ...disks,
    ...(cloudInit ? seedPlan(cloudInitSeedOf(cloudInit, name)) : []),
    ...(ignition
      ? seedPlan(ignitionSeedOf(ignition, name)).map((plan) => ({ ...plan, ignition: true as const }))
      : []),
  ];
}

function seedPlan(seed: Seed): Plan[] {
  if (seed.place === undefined || !("pool" in seed.place)) return [];
  const config = volume({ name: seed.place.volume, capacity: seed.bytes.length, format: "raw" });
  return [{ pool: seed.place.pool, config, seed }];
}

async function upload(made: VmStorageVolume, bytes: Uint8Array, limits: CallOptions): Promise<void> {
  const writer = (await made.upload(limits)).getWriter();
  await writer.write(bytes);
  await writer.close();
}
