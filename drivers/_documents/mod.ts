/**
 * Documents for drivers: a domain's read into what a hypervisor can hold, with a refusal by name of all else, and those that
 * tell a domain, a host and what it offers, written from facts.
 *
 * @module
 */
export { domainConfigOf, type DomainFacts, domainXml } from "./domain_xml.ts";
export {
  type AskedCapabilities,
  domainCapabilitiesXml,
  type DomainCapabilityFacts,
  type Offer,
} from "./domain_capabilities.ts";
export { type Element, elementText, sizeElement } from "./element_text.ts";
export { ElementReader, type NumberBounds } from "./element_reader.ts";
export {
  type GuestFacts,
  hostCapabilitiesXml,
  type HostCellFacts,
  type HostCpuFacts,
  type HostFacts,
  type MachineFacts,
} from "./host_capabilities.ts";
export {
  type DomainIdentity,
  type DomainSize,
  readIdentity,
  readSize,
  type SizeAbilities,
} from "./domain_basics.ts";
export { metadataNodes, metadataText } from "./metadata_text.ts";
export { type DocumentRead, readConfig, readDocument, type ReadDocumentOptions } from "./read_document.ts";
export type { IgnoredPosition } from "./reading_record.ts";
export { type DocumentFlags, documentFlags } from "./shown_devices.ts";
export { ADDED_BY_LIBVIRT, type PositionsWithoutEffect, type WithoutEffect } from "./without_effect.ts";
