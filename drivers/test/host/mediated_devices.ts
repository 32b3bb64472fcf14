import type { ErrorCode, ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import type { VirtError } from "../../../core/contract/errors.ts";
import { refusal } from "../contract/refusal.ts";
import { type DeviceDefinition, type Mdev, mdevCapability, mdevOf, typeOf } from "./node_device_document.ts";
import type { Device, SimulatedNodeDevices } from "./simulated_node_devices.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, childrenOf, element, setText, textOf, type XmlElement } from "../config/xml_tree.ts";

const Update = { LIVE: 1, CONFIG: 2 } as const;

/** What can be done with mediated devices alone. */
export interface MediatedDevices {
  add(given: DeviceDefinition, define: boolean): Device;
  start(device: Device): void;
  stop(device: Device): void;
  update(device: Device, given: DeviceDefinition, flags: number): void;
}

/** Mediated devices: the only ones that can be defined. */
export function mediatedDevices(
  simulated: SimulatedHost,
  known: SimulatedNodeDevices,
  emit: (name: string, event: "created" | "deleted" | "defined") => void,
): MediatedDevices {
  const parentOf = ({ parent }: DeviceDefinition, what: string): Device => {
    if (parent === undefined) throw refuse("CONFIG_UNSUPPORTED", `${what}, wanted a parent: found none`);
    const device = known.devices.get(parent);
    if (device !== undefined) return device;
    throw refuse("CONFIG_UNSUPPORTED", `${what}, wanted its parent: found no device "${parent}"`);
  };
  const typeIn = (parent: Device, type: string, what: string): XmlElement => {
    for (const capability of parent.definition.capabilities) {
      const types = childrenOf(capability, "capability").find((node) => typeOf(node) === "mdev_types");
      const found = childrenOf(types, "type").find((node) => node.attributes["id"] === type);
      if (found !== undefined) return found;
    }
    throw refuse(
      "INTERNAL_ERROR",
      `${what}, wanted a parent with the type "${type}": found "${parent.name}"`,
    );
  };
  /** Counts one more or one less of those that the parent can have. */
  const take = (device: Device, count: 1 | -1, what: string) => {
    const node = typeIn(parentOf(device.definition, what), mdevOf(device.definition)!.type, what);
    const left = childOf(node, "availableInstances") ?? element("availableInstances", {}, ["0"]);
    const instances = Number(textOf(left)) - count;
    if (instances < 0) throw refuse("INTERNAL_ERROR", `${what}, wanted one more instance: found none left`);
    setText(left, `${instances}`);
  };
  const complete = (definition: DeviceDefinition, mdev: Mdev, parent: Device): DeviceDefinition => ({
    ...definition,
    capabilities: [mdevCapability(mdev, addressOf(parent), 0)],
  });

  return {
    add(given: DeviceDefinition, define: boolean): Device {
      const what = define ? "Cannot define a mediated device" : "Cannot create a mediated device";
      const parent = parentOf(given, what);
      const mdev = { ...mdevOf(given)!, uuid: mdevOf(given)!.uuid ?? simulated.random.uuid() };
      const name = `mdev_${mdev.uuid}_${addressOf(parent)}`.replace(/[^a-zA-Z0-9]/g, "_");
      if (known.devices.has(name)) {
        throw refuse("INTERNAL_ERROR", `${what}, wanted a free UUID: found "${name}"`);
      }
      const device = known.add(name, complete(given, mdev, parent));
      Object.assign(device, { active: false, persistent: define, autostart: false });
      if (define) {
        emit(name, "defined");
        return device;
      }
      try {
        this.start(device);
      } catch (error) {
        known.devices.delete(name);
        throw error;
      }
      return device;
    },
    start(device: Device): void {
      const what = `Cannot start device "${device.name}"`;
      take(device, 1, what);
      device.definition = { ...device.definition, driver: "vfio_mdev" };
      device.active = true;
      emit(device.name, "created");
    },
    stop(device: Device): void {
      if (!device.active) throw wrongState(`destroy device "${device.name}"`, "it active", "it inactive");
      take(device, -1, `Cannot destroy device "${device.name}"`);
      device.active = false;
      device.definition = { ...device.next ?? device.definition, driver: undefined };
      device.next = undefined;
      if (!device.persistent) known.devices.delete(device.name);
      emit(device.name, "deleted");
    },
    update(device: Device, given: DeviceDefinition, flags: number): void {
      const what = `Cannot update device "${device.name}"`;
      const [old, mdev] = [mdevOf(device.definition), mdevOf(given)];
      if (old === undefined || mdev === undefined) throw unsupported(`update device "${device.name}"`);
      if (mdev.uuid !== undefined && mdev.uuid !== old.uuid || given.parent !== device.definition.parent) {
        throw refuse("CONFIG_UNSUPPORTED", `${what}, wanted its UUID and parent: found others`);
      }
      const live = (flags & Update.LIVE) !== 0 || flags === 0 && device.active;
      const config = (flags & Update.CONFIG) !== 0 || flags === 0 && !device.active;
      if (live && !device.active) {
        throw wrongState(`update device "${device.name}"`, "it active", "it inactive");
      }
      if (config && !device.persistent) {
        throw wrongState(`update device "${device.name}"`, "a defined one", "one without a definition");
      }
      if (live && mdev.type !== old.type) {
        throw refuse(
          "OPERATION_UNSUPPORTED",
          `${what}, wanted the type to stay while it runs: found another`,
        );
      }
      const parent = parentOf(given, what);
      const definition = complete(given, { ...mdev, uuid: old.uuid }, parent);
      if (live) device.definition = { ...definition, driver: device.definition.driver };
      else if (!device.active) device.definition = definition;
      if (config && device.active) device.next = definition;
    },
  };
}

/** Where a device is on its bus, as names of what it brings have it. */
function addressOf({ name, definition }: Device): string {
  const pci = definition.capabilities.find((node) => typeOf(node) === "pci");
  if (pci === undefined) return name;
  const part = (word: string, digits: number) =>
    Number(textOf(childOf(pci, word))).toString(16).padStart(digits, "0");
  return `${part("domain", 4)}:${part("bus", 2)}:${part("slot", 2)}.${part("function", 1)}`;
}

/** Refuses what only mediated devices have. */
export function unsupported(action: string, code: ErrorCode = "CONFIG_UNSUPPORTED"): VirtError {
  return refuse(code, `Cannot ${action}, wanted a mediated device: found another`);
}

/** Refuses what a device cannot do as it is now. */
export function wrongState(action: string, wanted: string, found: string): VirtError {
  return refuse("OPERATION_INVALID", `Cannot ${action}, wanted ${wanted}: found ${found}`);
}

/** Refuses on behalf of the host device driver. */
export function refuse(code: ErrorCode, message: string, domain: ErrorDomain = "NODEDEV"): VirtError {
  return refusal(code, message, domain);
}
