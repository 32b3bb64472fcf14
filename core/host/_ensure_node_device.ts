import { ensure } from "../handle/ensure.ts";
import type { EnsureAutostartOptions, EnsurePlan } from "../handle/ensure_options.ts";
import type { NodeDeviceConfig } from "../config/generated/node_device.gen.ts";
import { list, type Tree } from "../config/tree.ts";
import type { CallOptions } from "../contract/references.ts";
import type { NodeDevice } from "./node_device.ts";
import type { NodeDeviceCollection } from "./node_devices.ts";

/** See `NodeDeviceCollection.ensure()`. */
export async function ensureNodeDevice(
  devices: NodeDeviceCollection,
  document: string | NodeDeviceConfig,
  options?: EnsureAutostartOptions,
): Promise<EnsurePlan<NodeDevice>> {
  return await ensure(
    {
      kind: "nodeDevice",
      noun: "a host device",
      caller: "nodeDevices.ensure()",
      missing: "NO_NODE_DEVICE",
      options: ["start", "autostart", "dryRun", "validate"],
      // A mediated device is named by its UUID and its parent, whatever its document says.
      hosts: ["name", "path", "devnode", "driver"],
      find: (config, limits) => findMediated(devices, config, limits),
      read: (device, limits) => device.config({ ...limits, inactive: true }),
      identity: () => ({}),
      define: (xml, limits) => devices.define(xml, limits),
      update: (device) => (xml, limits) => device.update(xml, { ...limits, config: true }),
    },
    document,
    options,
  );
}

async function findMediated(
  devices: NodeDeviceCollection,
  { capability }: Tree,
  limits: CallOptions,
): Promise<NodeDevice | undefined> {
  const uuid = list(capability).find(({ type }) => type === "mdev")?.["uuid"];
  if (typeof uuid !== "string") {
    throw new TypeError("Cannot ensure a host device, wanted a mediated device with its UUID: found none");
  }
  const start = `mdev_${uuid.toLowerCase().replaceAll("-", "_")}`;
  const all = await devices.list({ ...limits, capMdev: true, active: true, inactive: true });
  return all.find(({ name }) => name === start || name.startsWith(`${start}_`));
}
