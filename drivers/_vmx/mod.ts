/**
 * VMware's .vmx files: their text, and the domains that they stand for. What the drivers of VMware's products share.
 *
 * @module
 */
export { BUSES, type DiskBus, type DiskPlace, keyOf, placeOf, targetOf } from "./disk_place.ts";
export { addressOf } from "./read_disks.ts";
export { readDomain, type ReadVmxOptions } from "./read_domain.ts";
export { parseDomain, vmxToXml, xmlToVmx } from "./vmx_document.ts";
export { decodeVmx, encodeVmx } from "./vmx_encoding.ts";
export {
  type DatastorePath,
  esxFiles,
  formatDatastorePath,
  parseDatastorePath,
  type VmxDatastore,
  type VmxFiles,
} from "./vmx_files.ts";
export { escapeHex, formatVmx, parseVmx, unescapeHex, VmxEntries } from "./vmx_text.ts";
export { readUuid, writeUuid } from "./vmx_values.ts";
export { placeOfDisk, sourceOf } from "./write_disks.ts";
export { writeDomain, type WriteVmxOptions } from "./write_domain.ts";
export { addressTypeOf, CARD_MODELS, networkNameOf } from "./write_interfaces.ts";
