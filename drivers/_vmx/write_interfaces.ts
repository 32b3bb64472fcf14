import type { DomainConfig, DomainInterfaceConfig } from "../../core/config/generated/domain.gen.ts";
import { vmxRefusal } from "./vmx_refusal.ts";
import type { VmxEntries } from "./vmx_text.ts";
import { writeUuid } from "./vmx_values.ts";

/** Models of network cards that VMware has. */
export const CARD_MODELS: readonly string[] = ["vlance", "vmxnet", "vmxnet2", "vmxnet3", "e1000", "e1000e"];

/** Writes all network cards. */
export function writeInterfaces(vmx: VmxEntries, domain: DomainConfig, hardware: number): void {
  const cards = domain.devices?.interface ?? [];
  const most = hardware >= 7 ? 10 : 4;
  if (cards.length > most) throw vmxRefusal("write", `at most ${most} network cards`, `${cards.length}`);
  cards.forEach((card, index) => writeInterface(vmx, card, `ethernet${index}`));
}

function writeInterface(vmx: VmxEntries, card: DomainInterfaceConfig, key: string): void {
  vmx.set(`${key}.present`, "true");
  writeModel(vmx, card.model?.type, key);
  writeBackend(vmx, card, key);
  if (card.link?.state === "down") vmx.set(`${key}.startConnected`, "false");
  writeMac(vmx, card.mac, key);
}

function writeModel(vmx: VmxEntries, model: string | undefined, key: string): void {
  if (model === undefined) return;
  if (!CARD_MODELS.includes(model)) {
    throw vmxRefusal(
      "write",
      `a network card of ${CARD_MODELS.slice(0, -1).join(", ")} or e1000e`,
      `"${model}"`,
    );
  }
  vmx.set(`${key}.virtualDev`, model === "vmxnet2" ? "vmxnet" : model);
  if (model === "vmxnet2") vmx.set(`${key}.features`, "15");
}

/** The port group or bridge that a card is plugged into; `undefined` where it is none that has a name. */
export function networkNameOf(card: DomainInterfaceConfig): string | undefined {
  if (card.type === "bridge") return card.source?.bridge;
  if (card.type === "network") return card.source.portgroup ?? card.source.network;
  return undefined;
}

function writeBackend(vmx: VmxEntries, card: DomainInterfaceConfig, key: string): void {
  const name = networkNameOf(card);
  if (card.type === "bridge" || card.type === "network") {
    if (name === undefined || name === "") {
      throw vmxRefusal("write", "the network of each network card", "none");
    }
    const vnet = card.target?.dev;
    vmx.set(`${key}.networkName`, name);
    vmx.set(`${key}.connectionType`, vnet === undefined ? "bridged" : "custom");
    if (vnet !== undefined) vmx.set(`${key}.vnet`, vnet);
  } else if (card.type === "user") vmx.set(`${key}.connectionType`, "nat");
  else if (card.type === "vds") {
    // Later libvirts take a switch and a port group alone, and documents that nobody has checked may lack all.
    const { switchid, portid = 0, portgroupid, connectionid = 0 } = card.source ?? {};
    if (switchid === undefined || portgroupid === undefined) {
      throw vmxRefusal(
        "write",
        "the switch and the port group of each network card of type vds",
        `switchid "${switchid ?? ""}" and portgroupid "${portgroupid ?? ""}"`,
      );
    }
    vmx.set(`${key}.dvs.switchId`, writeUuid(switchid));
    vmx.set(`${key}.dvs.portId`, `${portid}`);
    vmx.set(`${key}.dvs.portgroupId`, portgroupid);
    vmx.set(`${key}.dvs.connectionId`, `${connectionid}`);
  } else if (card.type !== "null") {
    throw vmxRefusal("write", "network cards of type bridge, network, user, vds or null", `"${card.type}"`);
  }
}

// VMware checks addresses unless told: which of its ranges an address is in says who is to have given it.
function writeMac(vmx: VmxEntries, mac: DomainInterfaceConfig["mac"], key: string): void {
  if (mac === undefined) {
    vmx.set(`${key}.addressType`, "generated");
    return;
  }
  const { type, usual } = addressTypeOf(mac);
  vmx.set(`${key}.addressType`, type);
  vmx.set(`${key}.${type === "static" ? "address" : "generatedAddress"}`, mac.address);
  if (type === "generated") vmx.set(`${key}.generatedAddressOffset`, "0");
  const checked = mac.check ?? (usual ? undefined : false);
  if (checked !== undefined) vmx.set(`${key}.checkMACAddress`, `${checked}`);
}

/** Who is to have given a card its address, and whether that is one that they give. */
export function addressTypeOf(
  { address, type }: NonNullable<DomainInterfaceConfig["mac"]>,
): { readonly type: "generated" | "vpx" | "static"; readonly usual: boolean } {
  const range = rangeOf(address.split(":").map((byte) => parseInt(byte, 16)));
  if ((range === "generated" || range === "vpx") && type !== "static") return { type: range, usual: true };
  return type === "generated"
    ? { type: "generated", usual: true }
    : { type: "static", usual: range === "static" };
}

function rangeOf(bytes: readonly number[]): "generated" | "static" | "vpx" | "other" {
  const prefix = bytes.slice(0, 3).map((byte) => byte.toString(16).padStart(2, "0")).join(":");
  if (prefix === "00:0c:29") return "generated";
  if (prefix !== "00:50:56") return "other";
  const fourth = bytes[3] ?? 0;
  return fourth <= 0x3f ? "static" : fourth >= 0x80 && fourth <= 0xbf ? "vpx" : "other";
}
