import { vmDiskOptionNames } from "./vm_disk.ts";
import type { DomainConfig, DomainDevicesConfig } from "../../generated/domain.gen.ts";
import { OptionReader } from "../_option_reader.ts";
import { type Platform, platformOf } from "../_platform.ts";
import { addCloudInit, addIgnition } from "../_seeds.ts";
import { type Firmware, firmwareOf, vmOs } from "./_vm_boot.ts";
import { vmConsoles } from "./_vm_consoles.ts";
import { vmContainer } from "./_vm_container.ts";
import { vmControllers } from "./_vm_controllers.ts";
import { optional, type OsFamily, VmDisks } from "./vm_disks.ts";
import { vmExtras } from "./_vm_extras.ts";
import { vmFolders } from "./_vm_folders.ts";
import { vmHostDevices } from "./_vm_host_devices.ts";
import { vmClock, vmCpu, vmFeatures, vmMemoryBacking, vmSize } from "./_vm_machine.ts";
import { vmInterface } from "./vm_networks.ts";
import { vmScreen } from "./_vm_screen.ts";
import type { VmHost } from "./vm_host.ts";
import { vmOptionNames, type VmOptions } from "./vm_options.ts";

/**
 * A domain's config made of a few options, as virt-install would make it: what is not told is what suits the host, its
 * architecture and the guest's system best. It asks nobody, and can be changed before it is defined.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 * import { vm, vmHost } from "@denovirt/denovirt/config";
 *
 * await using connection = await connect("test:///default");
 * const config = vm({
 *   name: "web",
 *   memory: "2 GiB",
 *   vcpus: 2,
 *   disks: ["/images/web.qcow2"],
 *   networks: ["default"],
 * }, await vmHost(connection));
 * const domain = await connection.domains.define(config);
 * await domain.start();
 * ```
 *
 * @param options What the VM is.
 * @param host What runs it: `await vmHost(connection)`; KVM on x86-64 unless told.
 * @throws {TypeError} If an option is of another type, or there is no such option here; it is named.
 * @throws {RangeError} If an option's value is none that there is, or the host says that it lacks it; both are named.
 */
export function vm(options: VmOptions, host: VmHost = {}): DomainConfig {
  const reader = new OptionReader("Cannot make a VM", options).of(vmOptionNames);
  const name = reader.named("VM");
  const platform = platformOf(host, reader.what);
  const config = platform.container ? container(reader, name, platform) : machine(reader, name, platform);
  reader.end();
  return config;
}

function machine(reader: OptionReader, name: string, platform: Platform): DomainConfig {
  const os = reader.word("os", ["linux", "windows", "other"]) ?? "linux";
  const firmware = firmwareOf(reader, platform);
  const iothreads = reader.whole("iothreads", 1, 1024);
  const disks = new VmDisks(platform, os, iothreads ?? 0);
  addDisks(reader, name, disks);
  addCloudInit(reader, name, disks);
  const ignition = addIgnition(reader, name, platform, disks);
  disks.finish();
  const networks = vmNetworks(reader, platform, os);
  const folders = vmFolders(reader, platform);
  const ordered = [...disks.disks, ...networks].some(({ boot }) => boot !== undefined);
  // Both are served by other programs, which have to see the guest's memory.
  const shared = folders.some(({ driver }) => driver?.type === "virtiofs") ||
    networks.some(({ type }) => type === "vhostuser");
  const pm = platform.virtual && platform.family === "x86"
    ? { suspendToMem: { enabled: false }, suspendToDisk: { enabled: false } }
    : undefined;
  return {
    ...identity(reader, name, platform),
    ...vmSize(reader, platform),
    ...optional("memoryBacking", vmMemoryBacking(reader, shared)),
    ...optional("iothreads", iothreads),
    // Which finds the kernel on the disk.
    ...(platform.paravirtual && !reader.has("kernel") ? { bootloader: "pygrub" } : {}),
    os: vmOs(reader, platform, firmware, disks, ordered),
    ...ignition,
    ...optional("features", vmFeatures(platform, os, firmware)),
    ...optional("cpu", vmCpu(reader, platform)),
    ...optional("clock", vmClock(platform, os)),
    ...(platform.hypervisor === "ch"
      ? {}
      : { onPoweroff: "destroy", onReboot: "restart", onCrash: "destroy" }),
    ...optional("pm", pm),
    devices: devices(reader, platform, firmware, os, {
      disk: disks.disks,
      interface: networks,
      filesystem: folders,
      hostdev: vmHostDevices(reader),
      controller: vmControllers(reader, platform, disks.on("scsi")),
    }),
  };
}

function container(reader: OptionReader, name: string, platform: Platform): DomainConfig {
  const { devices: { filesystem = [] } = {}, ...own } = vmContainer(reader, platform);
  return {
    ...identity(reader, name, platform),
    ...vmSize(reader, platform),
    ...own,
    onPoweroff: "destroy",
    onReboot: "restart",
    onCrash: "destroy",
    devices: joined(
      optional("emulator", platform.emulator),
      {
        filesystem: [...filesystem, ...vmFolders(reader, platform)],
        interface: vmNetworks(reader, platform, "linux"),
      },
      vmConsoles(reader, platform),
    ),
  };
}

const LIBOSINFO = "http://libosinfo.org/xmlns/libvirt/domain/1.0";

function identity(reader: OptionReader, name: string, { type }: Platform) {
  const osinfo = reader.text("osinfo");
  const metadata = osinfo === undefined ? undefined : [{
    name: "libosinfo:libosinfo",
    attributes: { "xmlns:libosinfo": LIBOSINFO },
    children: [{ name: "libosinfo:os", attributes: { id: osinfo } }],
  }];
  return {
    type,
    name,
    ...optional("uuid", reader.uuid("uuid")),
    ...optional("title", reader.like("title", /^[^\n]+$/, "without line breaks")),
    ...optional("description", reader.text("description")),
    ...optional("metadata", metadata),
  };
}

function addDisks(reader: OptionReader, name: string, disks: VmDisks): void {
  for (const [at, given] of (reader.list("disks") ?? []).entries()) {
    disks.add(diskReader(reader, given, "disks", at), diskStem(name, at));
  }
  const cdrom = reader.raw("cdrom");
  if (cdrom !== undefined) {
    disks.add(diskReader(reader, cdrom === true ? {} : cdrom, "cdrom"), name, "cdrom");
  }
}

/** A disk's options, of which a text is short for a file. */
export function diskReader(
  reader: OptionReader,
  given: unknown,
  ...place: readonly (string | number)[]
): OptionReader {
  return reader.inner(typeof given === "string" ? { file: given } : given, ...place).of(vmDiskOptionNames);
}

/** What the volume of a VM's disk is called that `prepareVm()` makes, without its ending. */
export function diskStem(name: string, at: number): string {
  return at === 0 ? name : `${name}-${at + 1}`;
}

function vmNetworks(reader: OptionReader, platform: Platform, os: OsFamily) {
  return (reader.list("networks") ?? []).map((given, at) =>
    vmInterface(given, (value) => reader.inner(value, "networks", at), platform, os)
  );
}

function devices(
  reader: OptionReader,
  platform: Platform,
  firmware: Firmware,
  os: OsFamily,
  own: DomainDevicesConfig,
): DomainDevicesConfig {
  return joined(
    optional("emulator", platform.emulator),
    own,
    vmConsoles(reader, platform),
    vmScreen(reader, platform, os),
    vmExtras(reader, platform, firmware),
  );
}

/** All devices of some parts; what no part has is absent. */
function joined(...parts: readonly DomainDevicesConfig[]): DomainDevicesConfig {
  const all: Record<string, unknown> = {};
  for (const [key, value] of parts.flatMap((part) => Object.entries(part))) {
    if (!Array.isArray(value)) all[key] = value;
    else if (value.length > 0) all[key] = [...(all[key] as unknown[] | undefined) ?? [], ...value];
  }
  return all;
}
