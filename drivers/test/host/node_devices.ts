import type { NodeDeviceTable } from "../../../core/contract/generated/tables.gen.ts";
import type { TableOperations } from "../contract/table_methods.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import { mediatedDevices, refuse, unsupported, wrongState } from "./mediated_devices.ts";
import {
  CAPABILITIES,
  type DeviceDefinition,
  deviceOf,
  formatDevice,
  isA,
  mdevOf,
  typeOf,
  type Wwns,
  wwnsOf,
} from "./node_device_document.ts";
import { type Device, devicesOf } from "./simulated_node_devices.ts";
import { validateDocument } from "../config/validate_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { parseRoot } from "../config/xml_parse.ts";

const INACTIVE = 0x40000000;
const ACTIVE = 0x80000000;
const ALL_CAPABILITIES = 2 ** CAPABILITIES.length - 1;
const VALIDATE = 1;
const Update = { INACTIVE_XML: 1, LIVE: 1, CONFIG: 2 } as const;

/** The devices of the pretended host. */
export function nodeDevices(simulated: SimulatedHost): TableOperations<NodeDeviceTable> {
  const known = devicesOf(simulated);
  const { devices } = known;

  const emit = (name: string, event: "created" | "deleted" | "defined" | "undefined") =>
    simulated.emit({ type: "node-device.lifecycle", device: { name }, event });
  const emitUpdate = (name: string) => simulated.emit({ type: "node-device.update", device: { name } });
  const names = (capability: string | null, flags: number, call: string) => {
    checkFlags(flags, 0, call);
    return [...devices.values()].filter(({ active, definition }) =>
      active && (capability === null || isA(definition, capability))
    ).map(({ name }) => name);
  };
  const parse = (xml: string) => deviceOf(parseRoot(xml, "device", "NODEDEV"), false);
  const mdevs = mediatedDevices(simulated, known, emit);

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
    async nodeDeviceCreateXML(xml, flags) {
      checkFlags(flags, VALIDATE, "nodeDeviceCreateXML");
      if (flags & VALIDATE) await validateDocument("nodeDevice", xml);
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
    async nodeDeviceDefineXML(xml, flags) {
      checkFlags(flags, VALIDATE, "nodeDeviceDefineXML", "NODEDEV");
      if (flags & VALIDATE) await validateDocument("nodeDevice", xml);
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

function findPci(device: Device, call: string): Device {
  if (isA(device.definition, "pci")) return device;
  throw refusal("INVALID_ARG", `Cannot call ${call}, wanted a PCI device: found "${device.name}"`, "DOMAIN");
}

function fibreChannel(definition: DeviceDefinition): Wwns {
  const wwns = wwnsOf(definition);
  if (wwns !== undefined) return wwns;
  throw refuse("INTERNAL_ERROR", "Cannot use a device, wanted a Fibre Channel adapter: found none");
}
