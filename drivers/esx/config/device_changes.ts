import type {
  DomainConfig,
  DomainDiskConfig,
  DomainInterfaceConfig,
  DomainSerialConfig,
} from "../../../core/config/generated/domain.gen.ts";
import { type DiskPlace, networkNameOf, placeOfDisk, sourceOf } from "../../_vmx/mod.ts";
import { cardBacking, cardDraft, plainUuid, type PortGroup } from "./card_draft.ts";
import { CARDS, CONTROLLERS, kindOf, placeOfDevice } from "./device_kinds.ts";
import {
  controllerDraft,
  type DeviceDraft,
  driveDraft,
  givenControllerKey,
  portDraft,
  scsiModelOf,
} from "./device_spec.ts";
import { esxError } from "../contract/esx_error.ts";
import type {
  VirtualController,
  VirtualDevice,
  VirtualDeviceConfigSpec,
  VirtualEthernetCard,
} from "../vim25/generated/vim_types.gen.ts";

/** A network card of a document. */
export interface CardDevice {
  readonly kind: "interface";
  readonly config: DomainInterfaceConfig;
  /** What it is plugged into, if that is not of the host's own, or why it can't be. */
  readonly plug?: PortGroup | Error;
}

/** A device of a document, of the kinds that can be added and taken away. */
export type Device =
  | { readonly kind: "disk"; readonly config: DomainDiskConfig }
  | CardDevice
  | { readonly kind: "serial" | "parallel"; readonly config: DomainSerialConfig };

/** All devices of a document that can be added and taken away. */
export function devicesOf({ devices }: DomainConfig): Device[] {
  return [
    ...(devices?.disk ?? []).map((config) => ({ kind: "disk", config }) as const),
    ...(devices?.interface ?? []).map((config) => ({ kind: "interface", config }) as const),
    ...(devices?.serial ?? []).map((config) => ({ kind: "serial", config }) as const),
    ...(devices?.parallel ?? []).map((config) => ({ kind: "parallel", config }) as const),
  ];
}

/** What of a machine's devices stays, goes and comes for it to have those of a document. */
export function difference(
  now: readonly Device[],
  wanted: readonly Device[],
): { readonly gone: readonly Device[]; readonly come: readonly Device[] } {
  const gone = [...now];
  const come = wanted.filter((device) => {
    const at = gone.findIndex((each) => isSame(device, each));
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
  return { gone, come };
}

/** Whether a machine's device is what a document wants: at the same place, with the same behind it. */
function isSame(wanted: Device, now: Device): boolean {
  if (essence(wanted) !== essence(now)) return false;
  if (wanted.kind !== "interface" || now.kind !== "interface") return true;
  // Without an address any will do.
  const address = wanted.config.mac?.address.toLowerCase();
  return address === undefined || address === now.config.mac?.address.toLowerCase();
}

function essence(device: Device): string {
  if (device.kind === "disk") {
    const { device: kind = "disk", target, driver, transient } = device.config;
    const contents = [sourceOf(device.config), driver?.cache, transient !== undefined];
    return JSON.stringify(["disk", kind, target.bus, target.dev, ...contents]);
  }
  if (device.kind === "interface") {
    const { model, link } = device.config;
    return JSON.stringify(["interface", backendOf(device), model?.type, link?.state === "down"]);
  }
  const { target, type, source, protocol } = device.config;
  return JSON.stringify([device.kind, target?.port, type, source, protocol?.type]);
}

function backendOf(device: CardDevice): readonly string[] {
  const { config, plug } = device;
  if (plug !== undefined && !(plug instanceof Error)) return [plainUuid(plug.switchUuid), plug.portgroupKey];
  if (config.type === "vds") {
    const { switchid = "", portgroupid = "" } = config.source ?? {};
    return [plainUuid(switchid), portgroupid];
  }
  return [ownNameOf(device) ?? config.type];
}

/** The name of what a card is plugged into that is no port group of a distributed switch, or may be something of old. */
export function ownNameOf({ config, plug }: CardDevice): string | undefined {
  const isDistributed = plug instanceof Error
    ? config.type === "network" && config.source.portgroup !== undefined
    : plug !== undefined;
  return isDistributed ? undefined : networkNameOf(config);
}

/** The machine's device that one of a document means; `undefined` if there is none. */
export function findDevice(hardware: readonly VirtualDevice[], device: Device): VirtualDevice | undefined {
  if (device.kind === "disk") {
    const place = placeOfDisk(device.config);
    return hardware.find((each) => samePlace(placeOfDevice(each, hardware), place));
  }
  if (device.kind === "interface") {
    const address = device.config.mac?.address.toLowerCase();
    const cards = hardware.filter((each) => kindOf(each) in CARDS) as VirtualEthernetCard[];
    // Without an address it is only clear which one is meant if there is but one.
    if (address === undefined) return cards.length === 1 ? cards[0] : undefined;
    return cards.find(({ macAddress }) => macAddress?.toLowerCase() === address);
  }
  const kind = device.kind === "serial" ? "VirtualSerialPort" : "VirtualParallelPort";
  return hardware.filter((each) => kindOf(each) === kind)[Number(device.config.target?.port ?? 0)];
}

function samePlace(one: DiskPlace | undefined, other: DiskPlace): boolean {
  return one?.bus === other.bus && one.controller === other.controller && one.unit === other.unit;
}

/** What takes a device away; a disk's file stays. */
export function removeChanges(device: VirtualDevice): VirtualDeviceConfigSpec[] {
  return [{ operation: "remove", device }];
}

/**
 * What adds devices, with the controllers that they need.
 *
 * @param domain A document that may tell the models of controllers.
 * @throws {VirtError} `OPERATION_INVALID` if a place is taken.
 */
export function addChanges(
  hardware: readonly VirtualDevice[],
  devices: readonly Device[],
  domain: DomainConfig | undefined,
): VirtualDeviceConfigSpec[] {
  const controllers = new Map<string, DeviceDraft>();
  const drafts: DeviceDraft[] = [];
  let key = -101;
  for (const device of devices) {
    if (device.kind === "interface") {
      drafts.push(cardDraft(device.config, key--, cardBacking(device.config, device.plug)));
    } else if (device.kind !== "disk") drafts.push(portDraft(device.config, device.kind, key--));
    else {
      const place = placeOfDisk(device.config);
      if (findDevice(hardware, device)) throw taken(device.config);
      let controller = controllerKeyOf(hardware, place) ??
        controllers.get(`${place.bus}${place.controller}`)?.key;
      if (controller === undefined) {
        const model = domain && scsiModelOf(domain, place.controller);
        const draft = controllerDraft(place, model ?? device.config.driver?.name, key--);
        controllers.set(`${place.bus}${place.controller}`, draft);
        controller = draft.key;
      }
      drafts.push(driveDraft(device.config, key--, controller));
    }
  }
  return [...controllers.values(), ...drafts].map((device) => ({ operation: "add", device }));
}

function taken({ target }: DomainDiskConfig): Error {
  return esxError(
    "OPERATION_INVALID",
    `Cannot attach a disk, wanted a place that is free: found "${target.dev}" taken`,
  );
}

function controllerKeyOf(hardware: readonly VirtualDevice[], place: DiskPlace): number | undefined {
  const found = hardware.find((each) =>
    CONTROLLERS[kindOf(each)]?.bus === place.bus &&
    (place.bus === "fdc" || (each as VirtualController).busNumber === place.controller)
  );
  return found?.key ?? givenControllerKey(place);
}
