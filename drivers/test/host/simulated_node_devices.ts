import { refusal } from "../contract/refusal.ts";
import {
  type DeviceDefinition,
  deviceOf,
  isA,
  vportCapability,
  type Wwns,
  wwnsOf,
} from "./node_device_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, element, textOf, type XmlElement } from "../config/xml_tree.ts";

/** A host device. */
export interface Device {
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

/** A host's devices. */
export class SimulatedNodeDevices {
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

const ofHosts = new WeakMap<SimulatedHost, SimulatedNodeDevices>();

/** The host's devices; libvirt's default host begins with its test driver's. */
export function devicesOf(simulated: SimulatedHost): SimulatedNodeDevices {
  let devices = ofHosts.get(simulated);
  if (devices === undefined) {
    ofHosts.set(simulated, devices = new SimulatedNodeDevices());
    if (simulated.standard) addStandard(devices);
  }
  return devices;
}

/** Gives a host a device of its file. */
export function addFileDevice(simulated: SimulatedHost, root: XmlElement): void {
  const name = textOf(childOf(root, "name"));
  if (name === "") {
    throw refusal("NO_NAME", "Cannot take a device from the file, wanted a name: found none", "NODEDEV");
  }
  devicesOf(simulated).add(name, deviceOf(root, true));
}

/** Makes the virtual adapter that a storage pool names, and says how to take it away. */
export function createVport(simulated: SimulatedHost, wwns: Wwns, parent: string | undefined): string {
  const devices = devicesOf(simulated);
  const none = { parentWwns: undefined, parentFabric: undefined };
  const device = devices.addVport(devices.vportParent({ ...none, parent } as DeviceDefinition), wwns);
  simulated.emit({ type: "node-device.lifecycle", device: { name: device.name }, event: "created" });
  return device.name;
}

/** Takes a storage pool's virtual adapter away, if it is still there. */
export function destroyVport(simulated: SimulatedHost, name: string): void {
  if (!devicesOf(simulated).devices.delete(name)) return;
  simulated.emit({ type: "node-device.lifecycle", device: { name }, event: "deleted" });
}

const COMPUTER = "<device><name>computer</name><capability type='system'><hardware><vendor>Libvirt</vendor>" +
  "<version>Test driver</version><serial>123456</serial><uuid>11111111-2222-3333-4444-555555555555</uuid></hardware>" +
  "<firmware><vendor>Libvirt</vendor><version>Test Driver</version><release_date>01/22/2007</release_date></firmware>" +
  "</capability></device>";

function addStandard(devices: SimulatedNodeDevices): void {
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
