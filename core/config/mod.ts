/**
 * libvirt's XML documents as typed configs: `documents.KIND.parse()`, `.format()`, `.check()` and `.schema`.
 *
 * Each element and each attribute is a property with its own name in camelCase in its parent's object.
 *
 * @module
 */

export type * from "./generated/capabilities.gen.ts";
export type * from "./generated/cpu.gen.ts";
export type * from "./generated/domain.gen.ts";
export type * from "./generated/domain_backup.gen.ts";
export type * from "./generated/domain_capabilities.gen.ts";
export type * from "./generated/domain_checkpoint.gen.ts";
export type * from "./generated/domain_snapshot.gen.ts";
export type * from "./generated/host_interface.gen.ts";
export type * from "./generated/network.gen.ts";
export type * from "./generated/network_port.gen.ts";
export type * from "./generated/node_device.gen.ts";
export type * from "./generated/nwfilter.gen.ts";
export type * from "./generated/nwfilter_binding.gen.ts";
export type * from "./generated/secret.gen.ts";
export type * from "./generated/storage_pool.gen.ts";
export type * from "./generated/storage_pool_capabilities.gen.ts";
export type * from "./generated/storage_volume.gen.ts";
export type { ConfigIssue } from "../contract/errors.ts";
export type { OtherWord, SizeUnit, UnknownContent, XmlNode } from "./config_content.ts";
export type { DeviceConfig, DomainDeviceLists, OneOf } from "./device.ts";
export { bytesIn } from "./bytes_in.ts";
export { type ConfigDifference, diff } from "./diff/diff.ts";
export type { DocumentCodec, DocumentKind, ParseOptions } from "./document_kind.ts";
export type { ConfigOf, Documents } from "./document_kinds.ts";
export { documents } from "./documents.ts";
export {
  checkPolicy,
  type DocumentPolicy,
  type DomainPolicy,
  enforcePolicy,
  type PolicyKind,
} from "./policy/policy.ts";
export type { NetworkSectionConfigs } from "./network_section.ts";
export type { XmlLimits } from "./xml/parse_xml.ts";
export {
  type CpuModelOffer,
  type DomainOffers,
  domainOffers,
  type FirmwareOffers,
  offered,
} from "./offers/domain_offers.ts";
export { type GuestOffer, type HostOffers, hostOffers, type MachineOffer } from "./offers/host_offers.ts";
export { type CloudInitData, type CloudInitOptions, cloudInitSeed } from "./short/cloud_init.ts";
export type { IgnitionOptions } from "./short/ignition.ts";
export { vm } from "./short/vm/vm.ts";
export type { VmDisk, VmDiskFormat, VmDiskOptions } from "./short/vm/vm_disk.ts";
export { type VmHost, vmHost, type VmHostOptions, type VmHostSource } from "./short/vm/vm_host.ts";
export type { VmNetwork, VmNetworkOptions, VmPortForward } from "./short/vm/vm_network.ts";
export type {
  VmContainer,
  VmCpu,
  VmCpuMode,
  VmFirmware,
  VmGraphics,
  VmHostDevice,
  VmKernel,
  VmOptions,
  VmSharedFolder,
  VmTopology,
  VmTpm,
  VmWatchdog,
} from "./short/vm/vm_options.ts";
export {
  network,
  type NetworkAddressOptions,
  type NetworkDhcpHost,
  type NetworkDhcpOptions,
  type NetworkDnsOptions,
  type NetworkOptions,
} from "./short/network.ts";
export { pool, type PoolOptions, type PoolType } from "./short/pool.ts";
export { type StoragePermissions, volume, type VolumeOptions } from "./short/volume.ts";
export {
  type PreparedVm,
  prepareVm,
  type PrepareVmOptions,
  type VmStorage,
  type VmStoragePool,
  type VmStorageVolume,
} from "./short/vm/prepare_vm.ts";
