import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { DeviceConfig } from "../../../core/config/device.ts";
import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { cardBacking, cardDraft, plainUuid } from "../config/card_draft.ts";
import {
  addChanges,
  type CardDevice,
  type Device,
  findDevice,
  ownNameOf,
  removeChanges,
} from "../config/device_changes.ts";
import type { AnyBacking } from "../config/device_entries.ts";
import { driveDraft, portDraft } from "../config/device_spec.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { checkImpact } from "../inventory/modification_impact.ts";
import { withPortGroups } from "../network/port_groups.ts";
import { reconfigure } from "./reconfigure.ts";
import type { ManagedObjectReference } from "../vim25/mod.ts";
import type { VirtualDevice, VirtualDeviceConfigSpec } from "../vim25/generated/vim_types.gen.ts";

/** `VIR_DOMAIN_DEVICE_MODIFY_FORCE` */
const FORCE = 0x4;

/** Devices of a domain that is there already. */
export function domainDevices(host: EsxHost): HypervisorTable {
  const attach = (dom: DomainRef, xml: string, options?: CallOptions) =>
    change(
      host,
      dom,
      "attach a device to",
      xml,
      options,
      async (hardware, device, at) =>
        addChanges(hardware, await withPortGroups(host, [device], at, options), undefined),
    );
  const detach = (dom: DomainRef, xml: string, options?: CallOptions) =>
    change(
      host,
      dom,
      "detach a device from",
      xml,
      options,
      (hardware, device) => removeChanges(wanted(hardware, device, dom)),
    );
  const update = (dom: DomainRef, xml: string, options?: CallOptions) =>
    change(host, dom, "update a device of", xml, options, async (hardware, device, at) => {
      const now = wanted(hardware, device, dom);
      const [plugged = device] = await withPortGroups(host, [device], at, options);
      return [{ operation: "edit", device: editedDevice(now, plugged) }];
    });
  return {
    domainAttachDevice: attach,
    async domainAttachDeviceFlags(dom, xml, flags, options) {
      await checkImpact(host, dom, "domainAttachDeviceFlags", flags, options, FORCE);
      await attach(dom, xml, options);
    },
    domainDetachDevice: detach,
    async domainDetachDeviceFlags(dom, xml, flags, options) {
      await checkImpact(host, dom, "domainDetachDeviceFlags", flags, options, FORCE);
      await detach(dom, xml, options);
    },
    async domainUpdateDeviceFlags(dom, xml, flags, options) {
      await checkImpact(host, dom, "domainUpdateDeviceFlags", flags, options, FORCE);
      await update(dom, xml, options);
    },
  };
}

async function change(
  host: EsxHost,
  dom: DomainRef,
  verb: string,
  xml: string,
  options: CallOptions | undefined,
  changes: (
    hardware: readonly VirtualDevice[],
    device: Device,
    at: ManagedObjectReference | undefined,
  ) => VirtualDeviceConfigSpec[] | Promise<VirtualDeviceConfigSpec[]>,
): Promise<void> {
  const device = deviceOf(codecs.device.parse(xml, { lenient: true }) as DeviceConfig);
  const { hardware, at } = await host.machines.with(dom, async (ref) => {
    const paths = ["config.hardware.device", "runtime.host"] as const;
    const found = await host.client.properties("VirtualMachine", ref, paths, { signal: options?.signal });
    return { hardware: found["config.hardware.device"] ?? [], at: found["runtime.host"] };
  }, options);
  await reconfigure(host, dom, verb, { deviceChange: await changes(hardware, device, at) }, options);
}

function deviceOf(config: DeviceConfig): Device {
  if ("disk" in config) return { kind: "disk", config: config.disk };
  if ("interface" in config) return { kind: "interface", config: config.interface };
  if ("serial" in config) return { kind: "serial", config: config.serial };
  if ("parallel" in config) return { kind: "parallel", config: config.parallel };
  throw esxError(
    "CONFIG_UNSUPPORTED",
    `Cannot change a device, wanted a disk, interface, serial or parallel port: found <${
      Object.keys(config)[0]
    }>`,
  );
}

/** @throws {VirtError} `DEVICE_MISSING` */
function wanted(hardware: readonly VirtualDevice[], device: Device, dom: DomainRef): VirtualDevice {
  const found = findDevice(hardware, device);
  if (found) return found;
  const name = device.kind === "disk"
    ? `disk "${device.config.target.dev}"`
    : device.kind === "interface"
    ? `interface "${device.config.mac?.address ?? "without an address"}"`
    : `${device.kind} port ${device.config.target?.port ?? 0}`;
  throw esxError(
    "DEVICE_MISSING",
    `Cannot change a device of domain "${dom.name}", wanted ${name}: found none`,
  );
}

/** The device as it is, with another medium, network or far end. */
export function editedDevice(now: VirtualDevice, device: Device): VirtualDevice {
  const { key, controllerKey = 0 } = now;
  const draft = device.kind === "disk"
    ? driveDraft(device.config, key, controllerKey)
    : device.kind === "interface"
    ? cardDraft(device.config, key, cardBackingFrom(now, device))
    : portDraft(device.config, device.kind, key);
  if (device.kind === "disk" && (device.config.device ?? "disk") === "disk") {
    return { ...now, backing: { ...now.backing, ...draft.backing } } as VirtualDevice;
  }
  const connectable = { ...now.connectable, ...draft.connectable } as VirtualDevice["connectable"];
  return { ...now, backing: draft.backing, connectable };
}

/** What is behind a card: what was, if it stays plugged in there, with its port. */
function cardBackingFrom(now: VirtualDevice, device: CardDevice): VirtualDevice["backing"] {
  const { port, deviceName, opaqueNetworkId } = (now.backing ?? {}) as AnyBacking;
  const name = deviceName ?? opaqueNetworkId;
  if (port === undefined && name !== undefined && name === ownNameOf(device)) return now.backing;
  const backing = cardBacking(device.config, device.plug);
  const next = (backing as AnyBacking).port;
  const stays = port !== undefined && next !== undefined &&
    plainUuid(next.switchUuid) === plainUuid(port.switchUuid) && next.portgroupKey === port.portgroupKey &&
    (next.portKey === undefined || next.portKey === port.portKey);
  return stays ? now.backing : backing;
}
