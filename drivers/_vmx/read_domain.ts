import type { XmlNode } from "../../core/config/config_content.ts";
import type {
  DomainConfig,
  DomainFilesystemConfig,
  DomainGraphicsConfig,
  DomainOsConfig,
} from "../../core/config/generated/domain.gen.ts";
import { cpuText } from "../../core/contract/cpu_list.ts";
import { domainConfigOf } from "../_documents/mod.ts";
import { controllersOf, readDisks } from "./read_disks.ts";
import { readInterfaces } from "./read_interfaces.ts";
import { consoleOf, readParallels, readSerials } from "./read_ports.ts";
import type { VmxFiles } from "./vmx_files.ts";
import { vmxRefusal } from "./vmx_refusal.ts";
import { unescapeHex, type VmxEntries } from "./vmx_text.ts";
import { flagOf, indexesOf, numberOf, uuidOf } from "./vmx_values.ts";

/** What reading a domain needs beside its .vmx. */
export interface ReadVmxOptions {
  /** What its files' names mean. */
  readonly files: VmxFiles;
  /** Its name where the .vmx has none; as it stands there. */
  readonly name?: string;
  /** The inventory path of its datacenter, of a vCenter. */
  readonly datacenterPath?: string;
  /** Its name at the host. */
  readonly moref?: string;
  /** Of a running domain. */
  readonly id?: number;
  /** Leave the password of its display out. */
  readonly hideSecrets?: boolean;
}

/** CPU shares that VMware has words for, for each virtual CPU. */
export const CPU_SHARES: Readonly<Record<string, number>> = { low: 500, normal: 1000, high: 2000 };

/**
 * The domain of a .vmx, in libvirt's meaning.
 *
 * @throws {VirtError} `CONF_SYNTAX` where an entry is none that VMware writes.
 * @see libvirt 9.0.0 `virVMXParseConfig`
 */
export function readDomain(vmx: VmxEntries, options: ReadVmxOptions): DomainConfig {
  const hardware = numberOf(vmx, "virtualHW.version", 4);
  if (hardware < 4) throw vmxRefusal("read", "virtualHW.version to be 4 or more", `${hardware}`);
  const description = vmx.get("annotation");
  const { moref, datacenterPath } = options;
  const { reservedKib, ...memory } = readMemory(vmx);
  const cpus = readCpus(vmx);
  return domainConfigOf({
    type: "vmware",
    id: options.id,
    name: readName(vmx, options),
    uuid: uuidOf(vmx, "uuid.bios") ?? "00000000-0000-0000-0000-000000000000",
    description: description || undefined,
    ...memory,
    vcpus: cpus.vcpu.value,
    arch: /-64$/.test(vmx.get("guestOS") ?? "") ? "x86_64" : "i686",
    devices: readDevices(vmx, options.files),
    namesDevices: false,
    more: {
      genid: readGenerationId(vmx),
      memtune: reservedKib > 0 ? { minGuarantee: { unit: "KiB", value: reservedKib } } : undefined,
      ...cpus,
      os: readOs(vmx),
      vmwareDatacenterpath: datacenterPath,
      unknownContent: moref === undefined ? undefined : { elements: [morefElement(moref)] },
    },
  }, { secure: !options.hideSecrets });
}

/** libvirt's grammar does not know it, its ESX driver writes it all the same. */
function morefElement(moref: string): XmlNode {
  const attributes = { "xmlns:vmware": "http://libvirt.org/schemas/domain/vmware/1.0" };
  return { name: "vmware:moref", attributes, children: [moref] };
}

function readName(vmx: VmxEntries, options: ReadVmxOptions): string {
  const name = vmx.get("displayName") || options.name;
  if (name === undefined || name === "") throw vmxRefusal("read", "displayName", "none");
  return unescapeHex(name, "%");
}

function readGenerationId(vmx: VmxEntries): string | undefined {
  const [high, low] = ["vm.genid", "vm.genidX"].map((key) => vmx.get(key)?.trim() ?? "");
  if (high === "" || low === "" || high === undefined || low === undefined) return undefined;
  if (![high, low].every((half) => /^-?\d{1,20}$/.test(half))) {
    throw vmxRefusal("read", "vm.genid and vm.genidX to be whole numbers", `"${high}" and "${low}"`);
  }
  const digits = [high, low].map((half) => BigInt.asUintN(64, BigInt(half)).toString(16).padStart(16, "0"))
    .join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function readMemory(vmx: VmxEntries) {
  const mebibytes = numberOf(vmx, "memsize", 32);
  if (mebibytes <= 0) throw vmxRefusal("read", "memsize to be a positive number", `${mebibytes}`);
  const maximum = numberOf(vmx, "sched.mem.max", mebibytes);
  return {
    memoryKib: mebibytes * 1024,
    currentMemoryKib: (maximum < 0 ? mebibytes : Math.min(maximum, mebibytes)) * 1024,
    reservedKib: Math.min(numberOf(vmx, "sched.mem.minsize", 0), mebibytes) * 1024,
  };
}

function readCpus(vmx: VmxEntries) {
  const count = numberOf(vmx, "numvcpus", 1);
  if (count < 1) throw vmxRefusal("read", "numvcpus to be a positive number", `${count}`);
  const affinity = vmx.get("sched.cpu.affinity")?.trim() ?? "";
  const named = vmx.get("sched.cpu.shares")?.toLowerCase();
  const shares = named !== undefined && named in CPU_SHARES
    ? CPU_SHARES[named]! * count
    : numberOf(vmx, "sched.cpu.shares", -1);
  const cores = numberOf(vmx, "cpuid.coresPerSocket", 0);
  const topology = { sockets: Math.ceil(count / cores), dies: 1, cores, threads: 1 };
  return {
    vcpu: {
      placement: "static",
      cpuset: ["", "all"].includes(affinity.toLowerCase()) ? undefined : readAffinity(affinity),
      value: count,
    },
    cputune: shares >= 0 ? { shares } : undefined,
    cpu: cores > 1 ? { topology } : undefined,
  };
}

function readAffinity(affinity: string): string {
  if (!/^\d{1,4}(\s*,\s*\d{1,4})*$/.test(affinity)) {
    throw vmxRefusal("read", "sched.cpu.affinity to be numbers of CPUs", `"${affinity}"`);
  }
  return cpuText(affinity.split(",").map(Number), "Cannot read a .vmx");
}

function readOs(vmx: VmxEntries): DomainOsConfig {
  return {
    firmware: vmx.get("firmware")?.toLowerCase() === "efi" ? "efi" : undefined,
    smbios: flagOf(vmx, "smbios.reflecthost", false) ? { mode: "host" } : undefined,
  } as DomainOsConfig;
}

function readDevices(vmx: VmxEntries, files: VmxFiles): NonNullable<DomainConfig["devices"]> {
  const disk = readDisks(vmx, files);
  const serial = readSerials(vmx, files);
  const vram = Math.ceil(numberOf(vmx, "svga.vramSize", 4096 * 1024) / 1024);
  return {
    disk,
    controller: controllersOf(vmx, disk),
    filesystem: readFilesystems(vmx),
    interface: readInterfaces(vmx),
    serial,
    parallel: readParallels(vmx, files),
    console: consoleOf(serial),
    graphics: readGraphics(vmx),
    video: [{ model: { type: "vmvga", vram, primary: true } }],
  };
}

function readGraphics(vmx: VmxEntries): DomainGraphicsConfig[] {
  if (!flagOf(vmx, "RemoteDisplay.vnc.enabled", false)) return [];
  const text = (name: string) => vmx.get(`RemoteDisplay.vnc.${name}`) || undefined;
  const address = text("ip");
  return [{
    type: "vnc",
    port: numberOf(vmx, "RemoteDisplay.vnc.port", 5900),
    autoport: false,
    listen: address,
    keymap: text("keymap"),
    passwd: text("password"),
    listenElement: [{ type: "address", address }],
  }];
}

function readFilesystems(vmx: VmxEntries): DomainFilesystemConfig[] {
  if (flagOf(vmx, "isolation.tools.hgfs.disable", true)) return [];
  return indexesOf(vmx, "sharedFolder").flatMap((index): DomainFilesystemConfig[] => {
    const folder = `sharedFolder${index}`;
    if (!flagOf(vmx, `${folder}.present`, false) || !flagOf(vmx, `${folder}.enabled`, true)) return [];
    const dir = vmx.get(`${folder}.hostPath`);
    const guestName = vmx.get(`${folder}.guestName`);
    if (dir === undefined || guestName === undefined) {
      throw vmxRefusal("read", `${folder}.hostPath and ${folder}.guestName`, "one of them missing");
    }
    return [{
      type: "mount",
      accessmode: "passthrough",
      source: { dir },
      target: { dir: guestName },
      ...(flagOf(vmx, `${folder}.writeAccess`, false) ? {} : { readonly: true }),
    }];
  });
}
