import type { OptionNames } from "../../contract/checked_options.ts";
import type { StoragePoolConfig } from "../generated/storage_pool.gen.ts";
import { hostAndPort } from "./_host_port.ts";
import { OptionReader } from "./_option_reader.ts";
import { optional } from "./vm/vm_disks.ts";
import { permissionsOf, type StoragePermissions } from "./volume.ts";

/** A storage pool, in short; what each type needs is told beside it. */
export interface PoolOptions {
  /** Its name. */
  readonly name: string;
  /** Its UUID; the host makes one unless told. */
  readonly uuid?: string;
  /**
   * What its volumes are; `dir` unless told.
   *
   * | type | needs | its volumes |
   * | --- | --- | --- |
   * | `dir` | `path` | files of a folder |
   * | `fs` | `devices`, `path` | files of a file system that it mounts |
   * | `netfs` | `hosts`, `source`, `path` | files of a server's export that it mounts |
   * | `logical` | `source` or the name, the group's | logical volumes |
   * | `disk` | `devices` | partitions |
   * | `iscsi` | `hosts`, `source` (the target) | units of a target |
   * | `iscsi-direct` | `hosts`, `source`, `initiator` | the same, without the host's own initiator |
   * | `scsi` | `adapter` | units of an adapter |
   * | `mpath` | | devices of many paths |
   * | `rbd` | `hosts`, `source` (the pool) | Ceph's images |
   * | `gluster` | `hosts`, `source` (the volume) | files |
   * | `sheepdog` | `hosts`, `source` | images |
   * | `zfs` | `source` or the name, the pool's | ZFS's volumes |
   * | `vstorage` | `source` (the cluster), `path` | files of Virtuozzo's storage |
   */
  readonly type?: PoolType;
  /** Where its volumes are on the host. */
  readonly path?: string;
  /** Its servers, each with its port where that is not the usual one: `server:2049`. */
  readonly hosts?: readonly string[];
  /** Devices of the host that it is made of. */
  readonly devices?: readonly string[];
  /** What it is to its server or the host: an export's path, a group's, a pool's or a target's name. */
  readonly source?: string;
  /** A folder within `source`; of `gluster`. */
  readonly dir?: string;
  /** Its format: `ext4`, `nfs`, `lvm2`, `gpt`. */
  readonly format?: string;
  /** Its adapter: `host5`, or one of Fibre Channel by its names. */
  readonly adapter?: string | { readonly wwnn: string; readonly wwpn: string; readonly parent?: string };
  /** What it calls itself to an iSCSI target. */
  readonly initiator?: string;
  /** What its server needs to let it in, and the UUID or the usage of libvirt's secret. */
  readonly auth?: { readonly username: string; readonly secret: string };
  /** Who may have its folder. */
  readonly permissions?: StoragePermissions;
  /** Options that it is mounted with; of `fs` and `netfs`. */
  readonly mountOptions?: readonly string[];
  /** Which version of its protocol a server is spoken to in; of `netfs`. */
  readonly protocolVersion?: string;
}

const poolOptionNames: OptionNames<PoolOptions> = {
  name: true,
  uuid: true,
  type: true,
  path: true,
  hosts: true,
  devices: true,
  source: true,
  dir: true,
  format: true,
  adapter: true,
  initiator: true,
  auth: true,
  permissions: true,
  mountOptions: true,
  protocolVersion: true,
};

/** What a pool's volumes are. */
export type PoolType = StoragePoolConfig["type"];

const TYPES: readonly PoolType[] = [
  "dir",
  "fs",
  "netfs",
  "logical",
  "disk",
  "iscsi",
  "iscsi-direct",
  "scsi",
  "mpath",
  "rbd",
  "sheepdog",
  "gluster",
  "zfs",
  "vstorage",
];

/** Where volumes are found that are devices. */
const PATHS: Readonly<Partial<Record<PoolType, string>>> = {
  disk: "/dev",
  iscsi: "/dev/disk/by-path",
  scsi: "/dev/disk/by-path",
  mpath: "/dev/mapper",
};

/**
 * A storage pool's config made of a few options.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 * import { pool } from "@denovirt/denovirt/config";
 *
 * await using connection = await connect("test:///default");
 * const images = await connection.storagePools.define(pool({ name: "images", path: "/images" }));
 * await images.start();
 * ```
 *
 * @throws {TypeError} If an option is of another type, or there is no such option for this type; it is named.
 * @throws {RangeError} If an option's value is none that there is; both are named.
 */
export function pool(options: PoolOptions): StoragePoolConfig {
  const reader = new OptionReader("Cannot make a pool", options).of(poolOptionNames);
  const name = reader.named("pool");
  const type = reader.word("type", TYPES) ?? "dir";
  const uuid = reader.uuid("uuid");
  const config = {
    type,
    name,
    ...optional("uuid", uuid),
    ...sourceOf(reader, type, name),
    ...targetOf(reader, type),
    ...mountOptions(reader, type),
  } as StoragePoolConfig;
  reader.end();
  return config;
}

/** What a pool is made of, in the order and the words of its type. */
function sourceOf(reader: OptionReader, type: PoolType, name: string): { source?: object } {
  const device = () => {
    const [path] = reader.texts("devices") ?? [];
    return { path: path ?? reader.wrong("devices", "to be told", undefined, TypeError) };
  };
  const format = () => {
    const text = reader.text("format");
    return optional("format", text === undefined ? undefined : { type: text });
  };
  const auth = (kind: "ceph" | "chap") => optional("auth", authOf(reader, kind));
  const initiator = () => {
    const text = reader.text("initiator");
    return optional("initiator", text === undefined ? undefined : { iqn: { name: text } });
  };
  switch (type) {
    case "dir":
    case "mpath":
      return {};
    case "fs":
    case "disk":
      return { source: { device: device(), ...format() } };
    case "netfs": {
      const version = reader.text("protocolVersion");
      const dir = { path: reader.needText("source") };
      const protocol = optional("protocol", version === undefined ? undefined : { ver: version });
      return { source: { host: hostsOf(reader), dir, ...format(), ...protocol } };
    }
    case "logical": {
      const devices = reader.texts("devices")?.map((path) => ({ path }));
      return {
        source: { name: [reader.text("source") ?? name], ...optional("device", devices), ...format() },
      };
    }
    case "iscsi":
      return {
        source: {
          host: hostsOf(reader),
          device: { path: reader.needText("source") },
          ...initiator(),
          ...auth("chap"),
        },
      };
    case "iscsi-direct": {
      const own = initiator();
      if (own.initiator === undefined) reader.needText("initiator");
      const path = reader.needText("source");
      return { source: { host: hostsOf(reader), device: { path }, ...own, ...auth("chap") } };
    }
    case "scsi":
      return { source: { adapter: adapterOf(reader) } };
    case "rbd":
      return { source: { name: reader.needText("source"), host: hostsOf(reader), ...auth("ceph") } };
    case "sheepdog":
      return { source: { host: hostsOf(reader), name: reader.needText("source") } };
    case "gluster": {
      const path = reader.text("dir");
      const dir = optional("dir", path === undefined ? undefined : { path });
      return { source: { host: hostsOf(reader), name: reader.needText("source"), ...dir } };
    }
    case "zfs": {
      const [path] = reader.texts("devices") ?? [];
      return {
        source: {
          name: reader.text("source") ?? name,
          ...optional("device", path === undefined ? undefined : { path }),
        },
      };
    }
    case "vstorage":
      return { source: { name: reader.needText("source") } };
  }
}

/** Types whose volumes are not to be seen on the host, or where these are is no choice. */
const WITHOUT_TARGET: readonly PoolType[] = ["iscsi-direct", "rbd", "sheepdog", "gluster", "zfs"];

function targetOf(reader: OptionReader, type: PoolType): { target?: object } {
  if (WITHOUT_TARGET.includes(type)) return {};
  const usual = PATHS[type];
  const path = type === "logical" || usual !== undefined
    ? reader.text("path") ?? usual
    : reader.needText("path");
  return { target: { ...optional("path", path), ...optional("permissions", permissionsOf(reader)) } };
}

function mountOptions(reader: OptionReader, type: PoolType): { fsMountOpts?: object } {
  if (type !== "fs" && type !== "netfs") return {};
  const fsOption = reader.texts("mountOptions")?.map((option) => ({ name: option }));
  return fsOption?.length ? { fsMountOpts: { fsOption } } : {};
}

function hostsOf(reader: OptionReader): { name: string; port?: number }[] {
  const hosts = reader.texts("hosts") ?? [];
  if (hosts.length === 0) reader.wrong("hosts", "to be told", undefined, TypeError);
  return hosts.map((text, at) =>
    hostAndPort(text) ?? reader.wrong(`hosts.${at}`, "to be a host and its port, such as server:2049", text)
  );
}

function authOf(reader: OptionReader, type: "ceph" | "chap"): object | undefined {
  const inner = reader.within("auth");
  if (inner === undefined) return undefined;
  return { type, username: inner.needText("username"), secret: inner.secret("secret") };
}

function adapterOf(reader: OptionReader): object {
  const short = reader.raw("adapter");
  if (typeof short === "string") return { type: "scsi_host", name: reader.needText("adapter") };
  const inner = reader.within("adapter") ?? reader.wrong("adapter", "to be told", undefined, TypeError);
  const wwn = (key: string) =>
    inner.like(key, /^[0-9a-f]{16}$/i, "to be 16 hexadecimal digits") ?? inner.needText(key);
  return {
    type: "fc_host",
    ...optional("parent", inner.text("parent")),
    wwnn: wwn("wwnn"),
    wwpn: wwn("wwpn"),
  };
}
