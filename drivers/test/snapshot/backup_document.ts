import type { ErrorCode } from "../../../core/contract/generated/error_codes.gen.ts";
import { refusal } from "../contract/refusal.ts";
import type { Definition } from "../config/definition.ts";
import { disksOf, sourceOf, targetOf } from "../config/device_lookup.ts";
import { treeOf } from "../config/domain_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { formatElement } from "../config/xml_format.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, childrenOf, cloneElement, element, textOf, type XmlElement } from "../config/xml_tree.ts";

/** What a backup does with one disk. */
export interface BackupDisk {
  readonly name: string;
  readonly backup: boolean;
  readonly type: string;
  readonly format: string | undefined;
  /** `<target>` in push mode, `<scratch>` in pull mode. */
  readonly store: XmlElement | undefined;
  /** The checkpoint since which changes are kept, if not all. */
  readonly incremental: string | undefined;
  readonly exportName: string | undefined;
  readonly exportBitmap: string | undefined;
}

/** A backup: libvirt's `virDomainBackupDef`. */
export interface Backup {
  readonly mode: "push" | "pull";
  readonly incremental: string | undefined;
  readonly server: XmlElement | undefined;
  readonly disks: readonly BackupDisk[];
}

/**
 * Reads a backup's document, and gives it an entry for every disk of its domain, in their order.
 *
 * @throws {VirtError} `XML_ERROR`, `XML_INVALID_SCHEMA`, `CONFIG_UNSUPPORTED` if it doesn't fit the domain's disks.
 */
export function parseBackup(xml: string, definition: Definition, simulated: SimulatedHost): Backup {
  const root = parseRoot(xml, "domainbackup", "DOMAIN");
  const { mode = "push" } = root.attributes;
  if (mode !== "push" && mode !== "pull") throw wrong("push or pull", `"${mode}"`, "XML_INVALID_SCHEMA");
  const incremental = textOf(childOf(root, "incremental")) || undefined;
  const given = childrenOf(childOf(root, "disks"), "disk");
  const disks = disksOf(treeOf(definition));
  const entries = new Map<string, XmlElement>();
  for (const entry of given) {
    const name = entry.attributes["name"];
    if (name === undefined) throw wrong("a disk's name", "none", "XML_INVALID_SCHEMA");
    if (entry.attributes["backup"] !== "no" && entry.attributes["type"] === undefined) {
      throw wrong(`a type of disk "${name}"`, "none", "XML_INVALID_SCHEMA");
    }
    if (entries.has(name)) throw wrong("each disk once", `"${name}" twice`, "CONFIG_UNSUPPORTED");
    const disk = disks.find((node) => targetOf(node) === name);
    if (disk === undefined) throw wrong("disks of the domain", `"${name}"`, "CONFIG_UNSUPPORTED");
    if (sourceOf(disk) === undefined && entry.attributes["backup"] !== "no") {
      throw wrong("a disk with a source", `"${name}"`, "CONFIG_UNSUPPORTED");
    }
    entries.set(name, entry);
  }
  const suffix = incremental ?? String(simulated.clock.seconds());
  return {
    mode,
    incremental,
    server: mode === "pull" ? serverOf(childOf(root, "server")) : undefined,
    disks: disks.map((disk) => {
      const name = targetOf(disk);
      const all = given.length === 0 && sourceOf(disk) !== undefined &&
        childOf(disk, "readonly") === undefined;
      const entry = entries.get(name) ?? element("disk", { backup: all ? "yes" : "no" });
      return diskOf(entry, disk, { mode, incremental, suffix });
    }),
  };
}

function diskOf(
  entry: XmlElement,
  disk: XmlElement,
  whole: {
    readonly mode: "push" | "pull";
    readonly incremental: string | undefined;
    readonly suffix: string;
  },
): BackupDisk {
  const name = targetOf(disk);
  const { backup = "yes", type = "file", backupmode, incremental, exportname, exportbitmap } =
    entry.attributes;
  if (backup !== "yes") {
    return {
      name,
      backup: false,
      type,
      format: undefined,
      store: undefined,
      incremental: undefined,
      exportName: undefined,
      exportBitmap: undefined,
    };
  }
  if (backupmode !== undefined && backupmode !== "full" && backupmode !== "incremental") {
    throw wrong("a full or an incremental backup", `"${backupmode}"`, "XML_INVALID_SCHEMA");
  }
  const since = backupmode === "full" ? undefined : incremental ?? whole.incremental;
  if (backupmode === "incremental" && since === undefined) {
    throw wrong(`a checkpoint to begin with of disk "${name}"`, "none", "CONFIG_UNSUPPORTED");
  }
  const store = childOf(entry, whole.mode === "push" ? "target" : "scratch");
  return {
    name,
    backup: true,
    type,
    format: childOf(entry, "driver")?.attributes["type"] ?? (whole.mode === "push" ? "qcow2" : undefined),
    store: store === undefined ? ownStore(disk, whole) : cloneElement(store),
    incremental: since,
    exportName: exportname,
    exportBitmap: exportbitmap,
  };
}

// Beside the disk's own file, as libvirt's qemu driver has it.
function ownStore(
  disk: XmlElement,
  { mode, suffix }: { readonly mode: "push" | "pull"; readonly suffix: string },
): XmlElement {
  const file = childOf(disk, "source")?.attributes["file"];
  if (file === undefined) {
    throw wrong(`a place for disk "${targetOf(disk)}", which is no file`, "none", "INVALID_ARG");
  }
  return element(mode === "push" ? "target" : "scratch", { file: `${file}.${suffix}` });
}

function serverOf(given: XmlElement | undefined): XmlElement {
  if (given === undefined) throw wrong("a server for pull", "none", "XML_INVALID_SCHEMA");
  const { transport = "tcp", name, port, socket, tls } = given.attributes;
  if (transport === "unix") {
    if (socket?.startsWith("/") !== true) {
      throw wrong("an absolute path of the socket", `"${socket ?? ""}"`, "XML_INVALID_SCHEMA");
    }
    return element("server", { transport, socket, ...tls === undefined ? {} : { tls } });
  }
  if (transport !== "tcp") throw wrong("tcp or unix", `"${transport}"`, "XML_INVALID_SCHEMA");
  if (port === undefined) throw wrong("a TCP port", "none", "OPERATION_UNSUPPORTED");
  return element("server", {
    transport,
    ...tls === undefined ? {} : { tls },
    name: name ?? "localhost",
    port,
  });
}

/** The backup's document, in libvirt's layout. */
export function formatBackup({ mode, incremental, server, disks }: Backup): string {
  return formatElement(element("domainbackup", { mode }, [
    ...incremental === undefined ? [] : [element("incremental", {}, [incremental])],
    ...server === undefined ? [] : [server],
    element("disks", {}, disks.map(diskElement)),
  ]));
}

function diskElement(disk: BackupDisk): XmlElement {
  const { name, backup, type, format, store, incremental, exportName, exportBitmap } = disk;
  if (!backup) return element("disk", { name, backup: "no" });
  return element("disk", {
    name,
    backup: "yes",
    type,
    backupmode: incremental === undefined ? "full" : "incremental",
    ...incremental === undefined ? {} : { incremental },
    ...exportName === undefined ? {} : { exportname: exportName },
    ...exportBitmap === undefined ? {} : { exportbitmap: exportBitmap },
  }, [
    ...format === undefined ? [] : [element("driver", { type: format })],
    ...store === undefined ? [] : [cloneElement(store)],
  ]);
}

function wrong(wanted: string, found: string, code: ErrorCode = "XML_ERROR") {
  return refusal(code, `Cannot use a backup's document, wanted ${wanted}: found ${found}`, "DOMAIN");
}
