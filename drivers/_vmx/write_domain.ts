import type { DomainConfig } from "../../core/config/generated/domain.gen.ts";
import { cpuNumbers } from "../../core/contract/cpu_list.ts";
import { bytesOf } from "../../core/contract/size.ts";
import { CPU_SHARES } from "./read_domain.ts";
import type { VmxFiles } from "./vmx_files.ts";
import { vmxRefusal } from "./vmx_refusal.ts";
import { escapeHex, VmxEntries } from "./vmx_text.ts";
import { writeUuid } from "./vmx_values.ts";
import { writeDisks } from "./write_disks.ts";
import { writeInterfaces } from "./write_interfaces.ts";
import { writePorts } from "./write_ports.ts";

/** What writing a domain needs beside its document. */
export interface WriteVmxOptions {
  /** What its files' names mean. */
  readonly files: VmxFiles;
  /** `virtualHW.version`: 4 and more. */
  readonly hardware: number;
}

/**
 * The .vmx of a domain, in libvirt's meaning.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED` where it has what VMware does not.
 * @see libvirt 9.0.0 `virVMXFormatConfig`
 */
export function writeDomain(domain: DomainConfig, { files, hardware }: WriteVmxOptions): VmxEntries {
  const vmx = new VmxEntries();
  if (domain.type !== "vmware") throw vmxRefusal("write", 'a domain of type "vmware"', `"${domain.type}"`);
  vmx.set(".encoding", "UTF-8");
  vmx.set("config.version", "8");
  vmx.set("virtualHW.version", `${hardware}`);
  writeIdentity(vmx, domain);
  writeMemory(vmx, domain);
  writeCpus(vmx, domain);
  writeGraphics(vmx, domain);
  writeDisks(vmx, domain, files);
  writeFilesystems(vmx, domain);
  writeInterfaces(vmx, domain, hardware);
  writePorts(vmx, domain, files);
  writeVideo(vmx, domain);
  if (hardware >= 7) writeBridges(vmx, domain);
  return vmx;
}

function writeIdentity(vmx: VmxEntries, { os, uuid, genid, name, description }: DomainConfig): void {
  const type = os?.type;
  const arch = type?.arch ?? "i686";
  if ((type?.value ?? "hvm") !== "hvm") throw vmxRefusal("write", 'os type "hvm"', `"${type?.value}"`);
  if (arch !== "i686" && arch !== "x86_64") throw vmxRefusal("write", "arch i686 or x86_64", `"${arch}"`);
  vmx.set("guestOS", arch === "x86_64" ? "other-64" : "other");
  if (os?.smbios?.mode === "host") vmx.set("smbios.reflecthost", "true");
  else if (os?.smbios && os.smbios.mode !== "emulate") {
    throw vmxRefusal("write", "smbios mode host or emulate", `"${os.smbios.mode}"`);
  }
  if (os?.firmware === "efi") vmx.set("firmware", "efi");
  if (uuid !== undefined) vmx.set("uuid.bios", writeUuid(uuid));
  if (genid !== undefined && genid !== "") {
    const digits = genid.replaceAll("-", "");
    const signed = (half: string) => BigInt.asIntN(64, BigInt(`0x${half}`)).toString();
    vmx.set("vm.genid", signed(digits.slice(0, 16)));
    vmx.set("vm.genidX", signed(digits.slice(16)));
  }
  vmx.set("displayName", escapeHex(name, "%", /[%/\\]/g));
  if (description !== undefined) vmx.set("annotation", description);
}

function mebibytes(memory: { readonly value: number | bigint; readonly unit?: string } | undefined): number {
  if (memory === undefined) return 0;
  const size = `${memory.value} ${memory.unit ?? "KiB"}`;
  const bytes = orRefused("sizes of memory", size, () => bytesOf(size, "Cannot write a .vmx"));
  return Number((bytes + 1024n ** 2n - 1n) / 1024n ** 2n);
}

/** What is wrong in a document is no wrong argument. */
function orRefused<Value>(wanted: string, found: string, read: () => Value): Value {
  try {
    return read();
  } catch {
    throw vmxRefusal("write", wanted, `"${found}"`);
  }
}

// VMware gives memory in pieces of 4 MiB.
function writeMemory(vmx: VmxEntries, { memory, currentMemory, memtune }: DomainConfig): void {
  const maximum = Math.ceil(mebibytes(memory ?? currentMemory) / 4) * 4;
  if (maximum === 0) throw vmxRefusal("write", "memory", "none");
  const current = currentMemory && mebibytes(currentMemory);
  const minimum = mebibytes(memtune?.minGuarantee);
  vmx.set("memsize", `${maximum}`);
  if (current !== undefined && current < maximum) vmx.set("sched.mem.max", `${current}`);
  if (minimum > 0) vmx.set("sched.mem.minsize", `${minimum}`);
}

function writeCpus(vmx: VmxEntries, { vcpu, cputune, cpu }: DomainConfig): void {
  const count = vcpu?.value ?? 1;
  if (!Number.isInteger(count) || count < 1) throw vmxRefusal("write", "a number of CPUs", `"${count}"`);
  vmx.set("numvcpus", `${count}`);
  const topology = cpu?.topology;
  if (topology) {
    const [sockets, dies, cores, threads] = [
      topology.sockets,
      topology.dies ?? 1,
      topology.cores,
      topology.threads,
    ]
      .map(Number) as [number, number, number, number];
    if (threads !== 1 || dies !== 1 || sockets * cores !== count) {
      const found = `${sockets} × ${dies} × ${cores} × ${threads}`;
      throw vmxRefusal("write", `${count} CPUs in sockets × 1 die × cores × 1 thread`, found);
    }
    vmx.set("cpuid.coresPerSocket", `${cores}`);
  }
  if (vcpu?.cpuset !== undefined) {
    const { cpuset } = vcpu;
    const cpus = orRefused("a set of CPUs", cpuset, () => cpuNumbers(cpuset, "Cannot write a .vmx"));
    if (cpus.length < count) {
      throw vmxRefusal("write", `a cpuset of ${count} CPUs at least`, `"${vcpu.cpuset}"`);
    }
    vmx.set("sched.cpu.affinity", cpus.join(","));
  }
  const shares = cputune?.shares;
  if (shares !== undefined) {
    const word = Object.entries(CPU_SHARES).find(([, each]) => each * count === shares)?.[0];
    vmx.set("sched.cpu.shares", word ?? `${shares}`);
  }
}

function writeGraphics(vmx: VmxEntries, { devices }: DomainConfig): void {
  const [display, ...more] = devices?.graphics ?? [];
  if (display === undefined) return;
  if (more.length > 0 || display.type !== "vnc") {
    throw vmxRefusal("write", "one VNC display at most", more.length > 0 ? "more" : `"${display.type}"`);
  }
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) vmx.set(`RemoteDisplay.vnc.${name}`, value);
  };
  const [listen] = display.listenElement ?? [];
  set("enabled", "true");
  if (!display.autoport && display.port !== undefined && display.port >= 0) set("port", `${display.port}`);
  set("ip", display.listen ?? (listen?.type === "address" ? listen.address : undefined));
  set("keymap", display.keymap);
  set("password", display.passwd);
}

function writeFilesystems(vmx: VmxEntries, { devices }: DomainConfig): void {
  const folders = devices?.filesystem ?? [];
  if (folders.length === 0) return;
  vmx.set("isolation.tools.hgfs.disable", "false");
  vmx.set("sharedFolder.maxNum", `${folders.length}`);
  folders.forEach((folder, index) => {
    if (folder.type !== "mount") throw vmxRefusal("write", "filesystems of type mount", `"${folder.type}"`);
    const set = (name: string, value: string) => vmx.set(`sharedFolder${index}.${name}`, value);
    set("present", "true");
    set("enabled", "true");
    set("readAccess", "true");
    set("writeAccess", `${!folder.readonly}`);
    set("hostPath", folder.source.dir ?? "");
    set("guestName", folder.target.dir);
  });
}

const VRAM = 4096;

// Windows wants multiples of 64 KiB.
function writeVideo(vmx: VmxEntries, { devices }: DomainConfig): void {
  const [video, ...more] = devices?.video ?? [];
  if (video === undefined && !devices?.graphics?.length) return;
  const type = video?.model?.type ?? "vmvga";
  if (more.length > 0 || type !== "vmvga") {
    throw vmxRefusal(
      "write",
      "one video device of type vmvga at most",
      more.length > 0 ? "more" : `"${type}"`,
    );
  }
  vmx.set("svga.vramSize", `${Math.ceil((video?.model?.vram ?? VRAM) / 64) * 64 * 1024}`);
}

function writeBridges(vmx: VmxEntries, { devices }: DomainConfig): void {
  if (devices?.disk?.some(({ target }) => target.bus === "scsi" || target.dev.startsWith("sd"))) {
    vmx.set("pciBridge0.present", "true");
    for (const bridge of [4, 5, 6, 7]) {
      vmx.set(`pciBridge${bridge}.present`, "true");
      vmx.set(`pciBridge${bridge}.virtualDev`, "pcieRootPort");
      vmx.set(`pciBridge${bridge}.functions`, "8");
    }
  }
  vmx.set("vmci0.present", "true");
}
