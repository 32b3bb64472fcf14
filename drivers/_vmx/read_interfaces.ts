import type { DomainInterfaceConfig } from "../../core/config/generated/domain.gen.ts";
import { vmxRefusal } from "./vmx_refusal.ts";
import type { VmxEntries } from "./vmx_text.ts";
import { flagOf, indexesOf, numberOf, readUuid } from "./vmx_values.ts";

/** All network cards. */
export function readInterfaces(vmx: VmxEntries): DomainInterfaceConfig[] {
  return indexesOf(vmx, "ethernet").flatMap((index) => {
    const card = `ethernet${index}`;
    return flagOf(vmx, `${card}.present`, false) ? [readInterface(vmx, card)] : [];
  });
}

function readInterface(vmx: VmxEntries, card: string): DomainInterfaceConfig {
  const mac = readMac(vmx, card);
  const model = readModel(vmx, card);
  return {
    ...readBackend(vmx, card),
    // libvirt passes over it, though it has the word.
    ...(flagOf(vmx, `${card}.startConnected`, true) ? {} : { link: { state: "down" } }),
    ...(mac === undefined ? {} : { mac }),
    ...(model === undefined ? {} : { model: { type: model } }),
  };
}

/** What a card is plugged into. */
function readBackend(vmx: VmxEntries, card: string): DomainInterfaceConfig {
  const switchId = vmx.get(`${card}.dvs.switchId`);
  if (switchId !== undefined) {
    return {
      type: "vds",
      source: {
        switchid: readUuid(switchId, `${card}.dvs.switchId`),
        portid: readPort(vmx, `${card}.dvs.portId`),
        portgroupid: vmx.get(`${card}.dvs.portgroupId`) ?? "",
        connectionid: numberOf(vmx, `${card}.dvs.connectionId`, 0),
      },
    };
  }
  const network = vmx.get(`${card}.networkName`);
  const type = vmx.get(`${card}.connectionType`)?.toLowerCase();
  if (type === "nat") return { type: "user" };
  if (network === undefined && type === undefined) return { type: "null" };
  if (type === undefined || type === "bridged") return { type: "bridge", source: { bridge: network ?? "" } };
  if (type === "hostonly") return { type: "bridge", source: { bridge: network ?? "vmnet1" } };
  if (type !== "custom") {
    throw vmxRefusal("read", `${card}.connectionType to be bridged, nat, hostonly or custom`, `"${type}"`);
  }
  const vnet = vmx.get(`${card}.vnet`);
  return {
    type: "bridge",
    source: { bridge: network ?? "" },
    ...(vnet === undefined ? {} : { target: { dev: vnet } }),
  };
}

/** A port that has a name instead of a number, such as `h-6`, can't be told: libvirt reads no such document at all. */
function readPort(vmx: VmxEntries, key: string): number {
  return /^[a-z]+-\w+$/i.test(vmx.get(key)?.trim() ?? "") ? 0 : numberOf(vmx, key, 0);
}

function readMac(vmx: VmxEntries, card: string): DomainInterfaceConfig["mac"] {
  const generated = (vmx.get(`${card}.addressType`)?.toLowerCase() ?? "generated") !== "static";
  const address = vmx.get(`${card}.${generated ? "generatedAddress" : "address"}`)?.toLowerCase();
  if (address === undefined || address === "") return undefined;
  if (!/^([0-9a-f]{1,2}:){5}[0-9a-f]{1,2}$/.test(address)) {
    throw vmxRefusal("read", `${card}'s address to be six bytes`, `"${address}"`);
  }
  const checked = vmx.get(`${card}.checkMACAddress`);
  return {
    address: address.split(":").map((byte) => byte.padStart(2, "0")).join(":"),
    type: generated ? "generated" : "static",
    ...(checked === undefined ? {} : { check: flagOf(vmx, `${card}.checkMACAddress`, true) }),
  };
}

function readModel(vmx: VmxEntries, card: string): string | undefined {
  const virtualDev = vmx.get(`${card}.virtualDev`)?.toLowerCase();
  if (virtualDev === undefined || virtualDev === "") return undefined;
  // A vmxnet with all features is what libvirt calls the second version.
  return virtualDev === "vmxnet" && numberOf(vmx, `${card}.features`, 0) === 15 ? "vmxnet2" : virtualDev;
}
