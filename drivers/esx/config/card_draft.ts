import type { DomainInterfaceConfig } from "../../../core/config/generated/domain.gen.ts";
import { addressTypeOf, CARD_MODELS, networkNameOf, writeUuid } from "../../_vmx/mod.ts";
import { CARDS } from "./device_kinds.ts";
import { type DeviceDraft, unsupported } from "./device_spec.ts";
import type { VirtualDevice } from "../vim25/generated/vim_types.gen.ts";

/** A port group of a distributed switch, which chooses a port of it unless that is told. */
export interface PortGroup {
  /** As the host spells it. */
  readonly switchUuid: string;
  readonly portgroupKey: string;
  readonly portKey?: string;
  readonly connectionCookie?: number;
}

/** A UUID without what divides it, which hosts do in their own way: `50 0e 2c 8e 1c 7a 3f 44-9f …`. */
export function plainUuid(uuid: string): string {
  return uuid.replaceAll(/[\s-]/g, "").toLowerCase();
}

/** What a network card of a document is to the API, plugged into what is behind it. */
export function cardDraft(
  card: DomainInterfaceConfig,
  key: number,
  backing: VirtualDevice["backing"],
): DeviceDraft {
  const model = card.model?.type ?? "e1000";
  const kind = Object.entries(CARDS).find(([, name]) => name === model)?.[0];
  if (kind === undefined) throw unsupported(`a network card of ${CARD_MODELS.join(", ")}`, `"${model}"`);
  const address = card.mac?.address;
  return {
    key,
    _typeName: kind,
    backing,
    connectable: {
      startConnected: card.link?.state !== "down",
      allowGuestControl: true,
      connected: card.link?.state !== "down",
    },
    addressType: card.mac === undefined ? "generated" : ADDRESS_TYPES[addressTypeOf(card.mac).type],
    ...(address === undefined ? {} : { macAddress: address }),
    wakeOnLanEnabled: true,
  };
}

/** What the API calls who gives an address, by what a .vmx does. */
const ADDRESS_TYPES = { generated: "generated", vpx: "assigned", static: "manual" } as const;

/** The port of a distributed switch; documents that nobody has checked may lack some of it. */
export type VdsSource = Partial<Extract<DomainInterfaceConfig, { type: "vds" }>["source"]>;

/**
 * The port that a document has of a card which was read, or one of the port group that it names.
 *
 * @param switchUuid As the host spells it.
 */
export function portOf(source: VdsSource | undefined, switchUuid: string): PortGroup {
  // Documents have 0 where there is none: it is the host's to choose then.
  const { portgroupid = "", portid = 0, connectionid = 0 } = source ?? {};
  if (`${portid}` === "0") return { switchUuid, portgroupKey: portgroupid };
  const connectionCookie = `${connectionid}` === "0" ? undefined : Number(connectionid);
  return { switchUuid, portgroupKey: portgroupid, portKey: `${portid}`, connectionCookie };
}

/**
 * What is behind a network card of a document.
 *
 * @param plug What it is plugged into, if that is not of the host's own, or why it can't be.
 */
export function cardBacking(
  card: DomainInterfaceConfig,
  plug?: PortGroup | Error,
): VirtualDevice["backing"] {
  if (plug instanceof Error) throw plug;
  const port = plug ?? (card.type === "vds" ? portOf(card.source, switchOf(card.source)) : undefined);
  if (port !== undefined) {
    const { switchUuid, portgroupKey, portKey, connectionCookie } = port;
    return {
      _typeName: "VirtualEthernetCardDistributedVirtualPortBackingInfo",
      port: { switchUuid, portgroupKey, portKey, connectionCookie },
    } as VirtualDevice["backing"];
  }
  const deviceName = networkNameOf(card);
  if (deviceName === undefined) {
    throw unsupported("a network card of type bridge, network or vds", `"${card.type}"`);
  }
  return { _typeName: "VirtualEthernetCardNetworkBackingInfo", deviceName } as VirtualDevice["backing"];
}

/** As most hosts spell it. */
function switchOf({ switchid, portgroupid }: VdsSource = {}): string {
  if (switchid && portgroupid) return writeUuid(switchid);
  throw unsupported(
    "the switch and the port group of a network card of type vds",
    `switchid "${switchid ?? ""}" and portgroupid "${portgroupid ?? ""}"`,
  );
}
