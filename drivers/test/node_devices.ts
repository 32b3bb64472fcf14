import type { ErrorCode, ErrorDomain } from "../../core/error_codes.gen.ts";
import type { VirtError } from "../../core/errors.ts";
import type { NodeDeviceTable } from "../../core/tables.gen.ts";
import type { TableOperations } from "./_contract.ts";
import { checkFlags, refusal } from "./_refusal.ts";
import {
  CAPABILITIES,
  type DeviceDefinition,
  deviceOf,
  formatDevice,
  isA,
  type Mdev,
  mdevCapability,
  mdevOf,
  typeOf,
  vportCapability,
  type Wwns,
  wwnsOf,
} from "./node_device_document.ts";
import type { World } from "./world.ts";
import { parseRoot } from "./xml_parse.ts";
import { childOf, childrenOf, element, setText, textOf, type XmlElement } from "./xml_tree.ts";

const INACTIVE = 0x40000000;
const ACTIVE = 0x80000000;
const ALL_CAPABILITIES = 2 ** CAPABILITIES.length - 1;
const VALIDATE = 1;
const Update = { INACTIVE_XML: 1, LIVE: 1, CONFIG: 2 } as const;

interface Device {
  readonly name: string;
  definition: DeviceDefinition;
  active: boolean;
  persistent: boolean;
  autostart: boolean;
  /** What it becomes with its next start: of a mediated device that was updated while it ran. */
  next: DeviceDefinition | undefined;
  /** The driver that a PCI device was taken from. */
  hostDriver: string | undefined;
}

class DeviceWorld {
  readonly devices = new Map<string, Device>();

  /** A device that is there. Only of the host itself does libvirt say that it is persistent and starts on its own. */
  add(name: string, definition: DeviceDefinition): Device {
    const host = isA(definition, "system");
    const state = { active: true, persistent: host, autostart: host };
    const device: Device = { name, definition, ...state, next: undefined, hostDriver: undefined };
    this.devices.set(name, device);
    return device;
  }

  /** @throws {VirtError} `NO_NODE_DEVICE` */
  find(name: string): Device {
    const device = this.devices.get(name);
    if (device !== undefined) return device;
    throw refusal("NO_NODE_DEVICE", `Cannot find a host device, wanted name "${name}": found none`);
  }

  /** The adapter that is to have a virtual one. */
  vportParent({ parent, parentWwns, parentFabric }: DeviceDefinition): Device {
    let device: Device | undefined;
    if (parent !== undefined) device = this.devices.get(parent);
    else if (parentWwns === undefined && parentFabric === undefined) {
      device = this.devices.values().find(({ definition }) => isA(definition, "vports"));
    } else {
      device = this.devices.values().find(({ definition }) => {
        const wwns = wwnsOf(definition);
        if (wwns === undefined) return false;
        if (parentWwns === undefined) return wwns.fabric === parentFabric && isA(definition, "vports");
        return wwns.wwnn === parentWwns.wwnn && wwns.wwpn === parentWwns.wwpn;
      });
    }
    if (device !== undefined && isA(device.definition, "vports")) return device;
    throw refusal(
      "INTERNAL_ERROR",
      `Cannot create a virtual adapter, wanted a parent that can have one: found ${
        device === undefined ? "none" : `"${device.name}"`
      }`,
      "NODEDEV",
    );
  }

  /** A virtual adapter with the next free number. */
  addVport(parent: Device, wwns: Wwns): Device {
    const numbers = [...this.devices.keys()].map((name) => Number(/^scsi_host(\d+)$/.exec(name)?.[1] ?? 0));
    const number = Math.max(...numbers, 0) + 1;
    return this.add(`scsi_host${number}`, {
      path: undefined,
      devnodes: [],
      parent: parent.name,
      parentWwns: undefined,
      parentFabric: undefined,
      driver: undefined,
      capabilities: [vportCapability(number, wwns, wwnsOf(parent.definition)?.fabric)],
    });
  }
}

const ofWorlds = new WeakMap<World, DeviceWorld>();

/** The world's devices; libvirt's default world begins with its test driver's. */
function devicesOf(world: World): DeviceWorld {
  let devices = ofWorlds.get(world);
  if (devices === undefined) {
    ofWorlds.set(world, devices = new DeviceWorld());
    if (world.standard) addStandard(devices);
  }
  return devices;
}

/** Gives a world a device of its file. */
export function addFileDevice(world: World, root: XmlElement): void {
  const name = textOf(childOf(root, "name"));
  if (name === "") {
    throw refusal("NO_NAME", "Cannot take a device from the file, wanted a name: found none", "NODEDEV");
  }
  devicesOf(world).add(name, deviceOf(root, true));
}

/** Makes the virtual adapter that a storage pool names, and says how to take it away. */
export function createVport(world: World, wwns: Wwns, parent: string | undefined): string {
  const devices = devicesOf(world);
  const none = { parentWwns: undefined, parentFabric: undefined };
  const device = devices.addVport(devices.vportParent({ ...none, parent } as DeviceDefinition), wwns);
  world.emit({ type: "node-device.lifecycle", device: { name: device.name }, event: "created" });
  return device.name;
}

/** Takes a storage pool's virtual adapter away, if it is still there. */
export function destroyVport(world: World, name: string): void {
  if (!devicesOf(world).devices.delete(name)) return;
  world.emit({ type: "node-device.lifecycle", device: { name }, event: "deleted" });
}

/** The devices of the pretended host. */
export function nodeDevices(world: World): TableOperations<NodeDeviceTable> {
  const known = devicesOf(world);
  const { devices } = known;

  const emit = (name: string, event: "created" | "deleted" | "defined" | "undefined") =>
    world.emit({ type: "node-device.lifecycle", device: { name }, event });
  const emitUpdate = (name: string) => world.emit({ type: "node-device.update", device: { name } });
  const names = (capability: string | null, flags: number, call: string) => {
    checkFlags(flags, 0, call);
    return [...devices.values()].filter(({ active, definition }) =>
      active && (capability === null || isA(definition, capability))
    ).map(({ name }) => name);
  };
  const parse = (xml: string) => deviceOf(parseRoot(xml, "device", "NODEDEV"), false);
  const mdevs = mediated(world, known, emit);

  function detach(name: string, driver: string | null, call: string): void {
    const device = findPci(known.find(name), call);
    if (driver !== null && driver !== "vfio") {
      throw refusal(
        driver === "kvm" ? "ARGUMENT_UNSUPPORTED" : "INVALID_ARG",
        `Cannot detach "${name}", wanted the driver vfio: found "${driver}"`,
        "QEMU",
      );
    }
    device.hostDriver ??= device.definition.driver ?? "";
    device.definition = { ...device.definition, driver: "vfio-pci" };
    emitUpdate(name);
  }

  return {
    nodeNumOfDevices: (capability, flags) => names(capability, flags, "nodeNumOfDevices").length,
    nodeListDevices: (capability, flags) => names(capability, flags, "nodeListDevices"),
    connectListAllNodeDevices(flags) {
      checkFlags(flags, ALL_CAPABILITIES + INACTIVE + ACTIVE, "connectListAllNodeDevices");
      const wanted = CAPABILITIES.filter((_, i) => flags & (1 << i));
      const anyState = (flags & (INACTIVE | ACTIVE)) === 0;
      const found: { name: string }[] = [];
      for (const { name, active, definition } of devices.values()) {
        if (wanted.length > 0 && !wanted.some((each) => isA(definition, each))) continue;
        if (anyState ? active : flags & (active ? ACTIVE : INACTIVE)) found.push({ name });
      }
      return found;
    },
    nodeDeviceLookupByName: (name) => ({ name: known.find(name).name }),
    nodeDeviceLookupSCSIHostByWWN(wwnn, wwpn, flags) {
      checkFlags(flags, 0, "nodeDeviceLookupSCSIHostByWWN", "NODEDEV");
      const device = devices.values().find(({ definition }) => {
        const wwns = wwnsOf(definition);
        return wwns?.wwnn === wwnn && wwns.wwpn === wwpn;
      });
      if (device !== undefined) return { name: device.name };
      throw refusal(
        "NO_NODE_DEVICE",
        `Cannot find a SCSI host, wanted wwnn ${wwnn} and wwpn ${wwpn}: found none`,
        "NODEDEV",
      );
    },
    nodeDeviceGetXMLDesc(name, flags) {
      checkFlags(flags, Update.INACTIVE_XML, "nodeDeviceGetXMLDesc");
      const { definition, next } = known.find(name);
      return formatDevice(name, flags & Update.INACTIVE_XML ? next ?? definition : definition);
    },
    nodeDeviceGetParent: (name) => known.find(name).definition.parent ?? null,
    nodeDeviceNumOfCaps: (name) => known.find(name).definition.capabilities.length,
    nodeDeviceListCaps: (name) => known.find(name).definition.capabilities.map(typeOf),
    nodeDeviceDettach: (name) => detach(name, null, "nodeDeviceDettach"),
    nodeDeviceDetachFlags(name, driver, flags) {
      checkFlags(flags, 0, "nodeDeviceDetachFlags", "QEMU");
      detach(name, driver, "nodeDeviceDetachFlags");
    },
    nodeDeviceReAttach(name) {
      const device = findPci(known.find(name), "nodeDeviceReAttach");
      if (device.hostDriver === undefined) return;
      device.definition = { ...device.definition, driver: device.hostDriver || undefined };
      device.hostDriver = undefined;
      emitUpdate(name);
    },
    nodeDeviceReset(name) {
      findPci(known.find(name), "nodeDeviceReset");
    },
    nodeDeviceCreateXML(xml, flags) {
      checkFlags(flags, VALIDATE, "nodeDeviceCreateXML");
      const definition = parse(xml);
      if (mdevOf(definition) !== undefined) {
        const device = mdevs.add(definition, false);
        return { name: device.name };
      }
      const wwns = fibreChannel(definition);
      const { name } = known.addVport(known.vportParent(definition), wwns);
      emit(name, "created");
      return { name };
    },
    nodeDeviceDestroy(name) {
      const device = known.find(name);
      if (mdevOf(device.definition) !== undefined) return mdevs.stop(device);
      fibreChannel(device.definition);
      const { parent } = device.definition;
      if (parent === undefined || !devices.has(parent)) {
        throw refusal("INTERNAL_ERROR", `Cannot destroy device "${name}", wanted its parent: found none`);
      }
      devices.delete(name);
      emit(name, "deleted");
    },
    nodeDeviceDefineXML(xml, flags) {
      checkFlags(flags, VALIDATE, "nodeDeviceDefineXML", "NODEDEV");
      const definition = parse(xml);
      if (mdevOf(definition) === undefined) throw unsupported("define a device");
      return { name: mdevs.add(definition, true).name };
    },
    nodeDeviceUndefine(name, flags) {
      checkFlags(flags, 0, "nodeDeviceUndefine", "NODEDEV");
      const device = known.find(name);
      if (!device.persistent) {
        throw wrongState(`undefine device "${name}"`, "a defined one", "one without a definition");
      }
      if (mdevOf(device.definition) === undefined) throw unsupported(`undefine device "${name}"`);
      device.persistent = false;
      device.autostart = false;
      device.next = undefined;
      if (!device.active) devices.delete(name);
      emit(name, "undefined");
    },
    nodeDeviceCreate(name, flags) {
      checkFlags(flags, 0, "nodeDeviceCreate", "NODEDEV");
      const device = known.find(name);
      if (device.active) throw wrongState(`start device "${name}"`, "it inactive", "it active");
      mdevs.start(device);
    },
    nodeDeviceGetAutostart: (name) => Number(known.find(name).autostart),
    nodeDeviceSetAutostart(name, autostart) {
      const device = known.find(name);
      if (mdevOf(device.definition) === undefined) {
        throw unsupported(`set the autostart of device "${name}"`, "OPERATION_UNSUPPORTED");
      }
      if (!device.persistent) {
        throw wrongState(`set the autostart of "${name}"`, "a defined device", "a transient one");
      }
      if (device.autostart === (autostart !== 0)) return;
      device.autostart = !device.autostart;
      emitUpdate(name);
    },
    nodeDeviceIsPersistent: (name) => Number(known.find(name).persistent),
    nodeDeviceIsActive: (name) => Number(known.find(name).active),
    nodeDeviceUpdate(name, xml, flags) {
      checkFlags(flags, Update.LIVE | Update.CONFIG, "nodeDeviceUpdate", "NODEDEV");
      mdevs.update(known.find(name), parse(xml), flags);
      emitUpdate(name);
    },
  };
}

/** Mediated devices: the only ones that can be defined. */
function mediated(
  world: World,
  known: DeviceWorld,
  emit: (name: string, event: "created" | "deleted" | "defined") => void,
) {
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
      const mdev = { ...mdevOf(given)!, uuid: mdevOf(given)!.uuid ?? world.chance.uuid() };
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

function findPci(device: Device, call: string): Device {
  if (isA(device.definition, "pci")) return device;
  throw refusal("INVALID_ARG", `Cannot call ${call}, wanted a PCI device: found "${device.name}"`, "DOMAIN");
}

function fibreChannel(definition: DeviceDefinition): Wwns {
  const wwns = wwnsOf(definition);
  if (wwns !== undefined) return wwns;
  throw refuse("INTERNAL_ERROR", "Cannot use a device, wanted a Fibre Channel adapter: found none");
}

function unsupported(action: string, code: ErrorCode = "CONFIG_UNSUPPORTED"): VirtError {
  return refuse(code, `Cannot ${action}, wanted a mediated device: found another`);
}

function wrongState(action: string, wanted: string, found: string): VirtError {
  return refuse("OPERATION_INVALID", `Cannot ${action}, wanted ${wanted}: found ${found}`);
}

function refuse(code: ErrorCode, message: string, domain: ErrorDomain = "NODEDEV"): VirtError {
  return refusal(code, message, domain);
}

const COMPUTER = "<device><name>computer</name><capability type='system'><hardware><vendor>Libvirt</vendor>" +
  "<version>Test driver</version><serial>123456</serial><uuid>11111111-2222-3333-4444-555555555555</uuid></hardware>" +
  "<firmware><vendor>Libvirt</vendor><version>Test Driver</version><release_date>01/22/2007</release_date></firmware>" +
  "</capability></device>";

function addStandard(devices: DeviceWorld): void {
  devices.add("computer", deviceOf(parseRoot(COMPUTER, "device", "NODEDEV"), true));
  for (
    const [host, parent, digits, fabric] of [
      [1, "computer", "12341234", "43214321"],
      [2, "computer", "56785678", "87658765"],
      [11, "scsi_host1", "34563456", "43214321"],
    ] as const
  ) {
    const wwns = { wwnn: `20000000${digits}`, wwpn: `10000000${digits}` };
    const capability = vportCapability(host, wwns, `20000000${fabric}`);
    if (parent === "computer") capability.children.push(element("capability", { type: "vport_ops" }));
    const root = element("device", {}, [element("parent", {}, [parent]), capability]);
    devices.add(`scsi_host${host}`, deviceOf(root, true));
  }
}
