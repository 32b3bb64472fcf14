import { VmxEntries } from "../../_vmx/mod.ts";
import { writeDeviceEntries } from "./device_entries.ts";
import type { ResourceAllocationInfo, VirtualMachineConfigInfo } from "../vim25/generated/vim_types.gen.ts";

/**
 * What a host says of a machine's hardware, as the entries that its .vmx has of it: for who may not read that file.
 */
export function hardwareEntries(config: VirtualMachineConfigInfo): VmxEntries {
  const vmx = new VmxEntries();
  for (const { key, value } of config.extraConfig ?? []) {
    if (["string", "number", "bigint", "boolean"].includes(typeof value)) vmx.set(key, String(value));
  }
  const set = (name: string, value: string | number | bigint | undefined) => {
    if (value !== undefined && value !== "") vmx.set(name, String(value));
  };
  const { hardware } = config;
  set("virtualHW.version", /^vmx-0*([1-9]\d*)$/.exec(config.version)?.[1]);
  set("displayName", config.name);
  set("uuid.bios", config.uuid);
  set("annotation", config.annotation);
  set("guestOS", /64/.test(config.guestId) ? "other-64" : "other");
  if (config.firmware === "efi") set("firmware", "efi");
  set("memsize", hardware.memoryMB);
  set("numvcpus", hardware.numCPU);
  set("cpuid.coresPerSocket", hardware.numCoresPerSocket || undefined);
  writeAllocations(set, config);
  const affinity = config.cpuAffinity?.affinitySet ?? [];
  set("sched.cpu.affinity", affinity.length > 0 ? affinity.join(",") : undefined);
  writeDeviceEntries(vmx, hardware.device ?? []);
  return vmx;
}

function writeAllocations(
  set: (name: string, value: string | number | bigint | undefined) => void,
  { cpuAllocation, memoryAllocation }: VirtualMachineConfigInfo,
): void {
  const limit = memoryAllocation?.limit;
  set("sched.mem.max", limit !== undefined && limit >= 0n ? limit : undefined);
  set("sched.mem.minsize", memoryAllocation?.reservation || undefined);
  set("sched.cpu.shares", sharesOf(cpuAllocation));
}

function sharesOf(allocation: ResourceAllocationInfo | undefined): string | number | undefined {
  const shares = allocation?.shares;
  return shares === undefined ? undefined : shares.level === "custom" ? shares.shares : shares.level;
}
