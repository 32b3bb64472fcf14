import { xmlText } from "../hosts/xml_text.ts";
import type { DomainWish } from "./subject.ts";

/** As little of a domain as libvirt's drivers take. */
export function smallDomainXml(wish: DomainWish & { readonly type: string; readonly arch: string }): string {
  const { memoryKib = 65_536, currentMemoryKib = memoryKib, maxVcpus = 2, vcpus = 1 } = wish;
  return `<domain type="${wish.type}"><name>${xmlText(wish.name)}</name>` +
    (wish.uuid === undefined ? "" : `<uuid>${wish.uuid}</uuid>`) +
    `<memory unit="KiB">${memoryKib}</memory><currentMemory unit="KiB">${currentMemoryKib}</currentMemory>` +
    `<vcpu current="${vcpus}">${maxVcpus}</vcpu><os><type arch="${wish.arch}">hvm</type></os>` +
    `${wish.elements ?? ""}<devices>${wish.devices ?? ""}</devices></domain>`;
}
