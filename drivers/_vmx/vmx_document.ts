import { codecs } from "../../core/config/codec/document_codecs.ts";
import type { DomainConfig } from "../../core/config/generated/domain.gen.ts";
import { readDomain, type ReadVmxOptions } from "./read_domain.ts";
import { formatVmx, parseVmx } from "./vmx_text.ts";
import { writeDomain, type WriteVmxOptions } from "./write_domain.ts";

/** The domain document of a .vmx text. */
export function vmxToXml(vmx: string, options: ReadVmxOptions): string {
  return codecs.domain.formatAsTold(readDomain(parseVmx(vmx), options));
}

/** A domain document as libvirt reads it, which takes names that its grammar does not: port groups with spaces. */
export function parseDomain(xml: string): DomainConfig {
  return codecs.domain.parse(xml, { lenient: true }) as DomainConfig;
}

/** The .vmx text of a domain document. */
export function xmlToVmx(xml: string, options: WriteVmxOptions): string {
  return formatVmx(writeDomain(parseDomain(xml), options));
}
