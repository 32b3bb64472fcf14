import type { DomainLifecycleWords } from "../../../events/mod.ts";
import { keyOf } from "../../_vmx/mod.ts";
import { CARDS, kindOf, placeOfDevice } from "../config/device_kinds.ts";
import type { ManagedObjectReference } from "../vim25/managed_object_reference.ts";
import type { VirtualDevice, VirtualMachinePowerState } from "../vim25/generated/vim_types.gen.ts";

/** What is known of a machine, or has been told of it: of both the fields are the same. */
export interface MachineFacts {
  name: string;
  uuid: string;
  power: VirtualMachinePowerState | undefined;
  /** `connected`, or what is wrong. */
  connection: string | undefined;
  description: string;
  /** Whether the guest's tools run; `undefined` until the host has said so. */
  agent: boolean | undefined;
  /** Names of devices; `undefined` until they have been looked at. */
  devices: ReadonlySet<string> | undefined;
}

/** A machine of the host. */
export interface Machine {
  readonly ref: ManagedObjectReference;
  /** What listeners know of it. */
  readonly told: MachineFacts;
  /** What the host has: differs from `told` until an event has said why, or none has for a while. */
  readonly seen: MachineFacts;
  host: string | undefined;
  /** Whether listeners know that it is there. */
  announced: boolean;
  /** Whether the host no longer has it. */
  gone: boolean;
  /** Who has asked it to stop: what its next stop is told with. */
  stopping: "shutdown" | "destroyed" | undefined;
  /** When it began to differ, by the clock of this program; `undefined` while it does not. */
  since: number | undefined;
}

/** A machine of which nothing is known. */
export function newMachine(ref: ManagedObjectReference, name: string, uuid: string): Machine {
  const facts = (): MachineFacts => ({
    ...{ name, uuid, power: undefined, connection: undefined },
    ...{ description: "", agent: undefined, devices: undefined },
  });
  return {
    ...{ ref, told: facts(), seen: facts(), host: undefined, announced: false, gone: false },
    ...{ stopping: undefined, since: undefined },
  };
}

/** The paths of a machine's properties that are watched always. */
export const MACHINE_PATHS = [
  "name",
  "config.uuid",
  "runtime.powerState",
  "runtime.connectionState",
  "runtime.host",
  "config.annotation",
] as const;
/** Those that are watched where somebody listens to what they tell. */
export const TOOLS_PATH = "guest.toolsRunningStatus";
export const DEVICES_PATH = "config.hardware.device";

/** Takes a property's value as the host has it. */
export function see(machine: Machine, path: string, value: unknown): void {
  const { seen } = machine;
  switch (path) {
    case "name":
      seen.name = String(value ?? seen.name);
      break;
    case "config.uuid":
      seen.uuid = String(value ?? seen.uuid).toLowerCase();
      break;
    case "runtime.powerState":
      seen.power = value as VirtualMachinePowerState | undefined;
      break;
    case "runtime.connectionState":
      seen.connection = value as string | undefined;
      break;
    case "runtime.host":
      machine.host = (value as ManagedObjectReference | undefined)?.value;
      break;
    case "config.annotation":
      seen.description = String(value ?? "");
      break;
    case TOOLS_PATH:
      seen.agent = value === "guestToolsRunning";
      break;
    case DEVICES_PATH:
      seen.devices = deviceNames((value ?? []) as readonly VirtualDevice[]);
  }
}

/** Of what listeners are told when a machine's power changes. */
export function powerWords(
  from: VirtualMachinePowerState | undefined,
  to: VirtualMachinePowerState | undefined,
  stopping: Machine["stopping"],
): DomainLifecycleWords | undefined {
  if (from === to || to === undefined) return undefined;
  switch (to) {
    case "poweredOn":
      // One that slept on the disk was paused, as libvirt has it.
      return from === "suspended"
        ? { event: "resumed", detail: "unpaused" }
        : { event: "started", detail: "booted" };
    case "suspended":
      return from === "poweredOn"
        ? { event: "suspended", detail: "paused" }
        : { event: "suspended", detail: "from-snapshot" };
    case "poweredOff":
      return { event: "stopped", detail: stopping ?? (from === "suspended" ? "destroyed" : "shutdown") };
  }
  return undefined;
}

/** Names of devices as a .vmx has them: `scsi0:1`, `ethernet0`. What has none there is called as the host does. */
function deviceNames(devices: readonly VirtualDevice[]): ReadonlySet<string> {
  return new Set(devices.map((device) => deviceName(device, devices)));
}

function deviceName(device: VirtualDevice, all: readonly VirtualDevice[]): string {
  const { key } = device;
  const kind = kindOf(device);
  if (kind in CARDS && key >= 4000 && key < 5000) return `ethernet${key - 4000}`;
  if (kind === "VirtualSerialPort" && key >= 9000) return `serial${key - 9000}`;
  if (kind === "VirtualParallelPort" && key >= 10000) return `parallel${key - 10000}`;
  const place = placeOfDevice(device, all);
  return place ? keyOf(place) : device.deviceInfo?.label?.trim() || `${kind}-${key}`;
}
