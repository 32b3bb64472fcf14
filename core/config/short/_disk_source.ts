import type {
  DomainAuthConfig,
  DomainDiskNetworkSourceConfig,
  DomainDiskNetworkSourceHostConfig,
} from "../generated/domain.gen.ts";
import { hostAndPort } from "./_host_port.ts";
import type { OptionReader } from "./_option_reader.ts";
import type { VmDiskFormat } from "./vm/vm_disk.ts";

/** Where a disk's contents are. */
export type DiskSource =
  | { readonly type: "file"; readonly source: { file: string } }
  | { readonly type: "block"; readonly source: { dev: string } }
  | { readonly type: "dir"; readonly source: { dir: string } }
  | { readonly type: "volume"; readonly source: { pool: string; volume: string } }
  | {
    readonly type: "network";
    readonly source: DomainDiskNetworkSourceConfig;
    readonly auth?: DomainAuthConfig;
  };

/** A volume that a disk's options have made. */
export interface PlannedDisk {
  readonly pool: string;
  readonly volume: string;
  readonly bytes: bigint;
  readonly format: VmDiskFormat;
  readonly backing?: { readonly volume: string; readonly format: VmDiskFormat };
  readonly secret?: string;
}

/** A disk's contents. */
export interface DiskContents {
  /** Undefined for a drive with nothing in it. */
  readonly from: DiskSource | undefined;
  readonly format: VmDiskFormat | "fat";
  /** The secret's UUID that it is encrypted with. */
  readonly secret?: string;
  readonly planned?: PlannedDisk;
}

export const FORMATS: readonly VmDiskFormat[] = ["raw", "qcow2", "qed", "vmdk", "vdi", "vpc", "vhd", "luks"];

const SOURCES = ["file", "block", "pool", "url", "dir"] as const;

/**
 * Reads where a disk's contents are.
 *
 * @param stem What a volume is called that is made, without its ending.
 */
export function diskContents(reader: OptionReader, stem: string): DiskContents {
  const secret = reader.uuid("secret");
  const contents = plainContents(reader, stem);
  if (secret === undefined) return contents;
  const { planned } = contents;
  return { ...contents, secret, ...(planned ? { planned: { ...planned, secret } } : {}) };
}

function plainContents(reader: OptionReader, stem: string): DiskContents {
  const given = reader.only(SOURCES);
  const format = reader.word("format", FORMATS);
  const bytes = reader.bytes("size");
  if (bytes !== undefined) return plannedContents(reader, stem, format ?? "qcow2", bytes);
  const text = (key: string) => reader.needText(key);
  switch (given) {
    case "file": {
      const file = text("file");
      return { from: { type: "file", source: { file } }, format: format ?? formatOf(file) };
    }
    case "block":
      return { from: { type: "block", source: { dev: text("block") } }, format: format ?? "raw" };
    case "dir":
      // QEMU makes a file system of it, which is of this kind alone.
      return { from: { type: "dir", source: { dir: text("dir") } }, format: "fat" };
    case "pool": {
      const source = { pool: text("pool"), volume: text("volume") };
      return { from: { type: "volume", source }, format: format ?? formatOf(source.volume) };
    }
    case "url":
      return { from: networkSource(reader), format: format ?? formatOf(text("url")) };
    default:
      return { from: undefined, format: format ?? "raw" };
  }
}

function plannedContents(
  reader: OptionReader,
  stem: string,
  format: VmDiskFormat,
  bytes: bigint,
): DiskContents {
  if (bytes === 0n) reader.wrong("size", "to be more than nothing", reader.raw("size"));
  const pool = reader.text("pool") ?? "default";
  const volume = reader.text("volume") ?? `${stem}.${format === "raw" ? "img" : format}`;
  const backing = reader.text("backing");
  const backingFormat = reader.word("backingFormat", FORMATS);
  if (backing !== undefined && format !== "qcow2" && format !== "qed") {
    reader.wrong("format", "to be qcow2 or qed for an image with a backing one", format);
  }
  return {
    from: { type: "volume", source: { pool, volume } },
    format,
    planned: {
      pool,
      volume,
      bytes,
      format,
      ...(backing === undefined
        ? {}
        : { backing: { volume: backing, format: backingFormat ?? formatOf(backing) } }),
    },
  };
}

/** What the ending of a name says of a format. */
export function formatOf(name: string): VmDiskFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(name.replace(/[?#].*/, ""))?.[1]?.toLowerCase();
  return FORMATS.find((format) => format === ending) ?? "raw";
}

const PROTOCOLS = ["nbd", "iscsi", "rbd", "gluster", "http", "https", "ftp", "ftps", "tftp"] as const;
const URL_FORM = /^([a-z]+)(\+unix)?:\/\/([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/;

function networkSource(reader: OptionReader): DiskSource {
  const url = reader.needText("url");
  const [, scheme, unix, authority = "", name = "", query] = URL_FORM.exec(url) ?? [];
  const protocol = PROTOCOLS.find((each) => each === scheme);
  const wrong = () => reader.wrong("url", `to be a URL of ${PROTOCOLS.join(", ")}`, url);
  if (protocol === undefined) return wrong();
  const hosts: DomainDiskNetworkSourceHostConfig[] = unix === undefined
    ? authority.split(",").filter(Boolean).map((host) => hostAndPort(host) ?? wrong())
    : [];
  const socket = new URLSearchParams(query).get("socket");
  if (unix !== undefined && socket !== null) hosts.push({ transport: "unix", socket });
  const [host] = hosts;
  const auth = authOf(reader, protocol);
  if (protocol === "rbd") {
    if (name === "") return wrong();
    return { type: "network", source: { protocol, name, ...(host ? { host: hosts } : {}) }, ...auth };
  }
  if (host === undefined || (name === "" && protocol !== "nbd")) return wrong();
  if (protocol === "gluster") return { type: "network", source: { protocol, name, host: hosts } };
  if (hosts.length > 1) return wrong();
  switch (protocol) {
    case "nbd":
      return { type: "network", source: { protocol, ...(name === "" ? {} : { name }), host } };
    case "http":
    case "https":
      return {
        type: "network",
        source: { protocol, name, ...(query === undefined ? {} : { query }), host },
      };
    case "tftp":
      return { type: "network", source: { protocol, name, host } };
    case "iscsi":
      return { type: "network", source: { protocol, name, host }, ...auth };
    default:
      return { type: "network", source: { protocol, name, host } };
  }
}

function authOf(reader: OptionReader, protocol: string): { auth?: DomainAuthConfig } {
  if (protocol !== "rbd" && protocol !== "iscsi") return {};
  const auth = reader.within("auth");
  if (auth === undefined) return {};
  const type = protocol === "rbd" ? "ceph" : "iscsi";
  return { auth: { username: auth.needText("username"), secret: { type, ...auth.secret("secret") } } };
}
