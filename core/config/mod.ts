/**
 * libvirt's XML documents as typed configs: `documents.KIND.parse()`, `.format()`, `.check()` and `.schema`.
 *
 * Each element and each attribute is a property with its own name in camelCase in its parent's object.
 *
 * @module
 */

export type * from "./capabilities.gen.ts";
export type * from "./cpu.gen.ts";
export type * from "./domain.gen.ts";
export type * from "./domain_backup.gen.ts";
export type * from "./domain_capabilities.gen.ts";
export type * from "./domain_checkpoint.gen.ts";
export type * from "./domain_snapshot.gen.ts";
export type * from "./host_interface.gen.ts";
export type * from "./network.gen.ts";
export type * from "./network_port.gen.ts";
export type * from "./node_device.gen.ts";
export type * from "./nwfilter.gen.ts";
export type * from "./nwfilter_binding.gen.ts";
export type * from "./secret.gen.ts";
export type * from "./storage_pool.gen.ts";
export type * from "./storage_pool_capabilities.gen.ts";
export type * from "./storage_volume.gen.ts";
export type { ConfigIssue } from "../errors.ts";
export type { OtherWord, SizeUnit, UnknownContent, XmlNode } from "./config_content.ts";
export type { DeviceConfig, DomainDeviceLists, OneOf } from "./device.ts";
export { bytesIn } from "./bytes_in.ts";
export { type ConfigDifference, diff } from "./diff.ts";
export type { DocumentCodec, DocumentKind, ParseOptions } from "./document_kind.ts";
export type { ConfigOf, Documents } from "./document_kinds.ts";
export { documents } from "./documents.ts";
export {
  checkPolicy,
  type DocumentPolicy,
  type DomainPolicy,
  enforcePolicy,
  type PolicyKind,
} from "./policy.ts";
export type { NetworkSectionConfigs } from "./network_section.ts";
export type { XmlLimits } from "./parse_xml.ts";
export {
  type CpuModelOffer,
  type DomainOffers,
  domainOffers,
  type FirmwareOffers,
  offered,
} from "./domain_offers.ts";
export { type GuestOffer, type HostOffers, hostOffers, type MachineOffer } from "./host_offers.ts";
export { type CloudInitData, type CloudInitOptions, cloudInitSeed } from "./short/cloud_init.ts";
export type { IgnitionOptions } from "./short/ignition.ts";
export { vm } from "./short/vm.ts";
export type { VmDisk, VmDiskFormat, VmDiskOptions } from "./short/vm_disk.ts";
export { type VmHost, vmHost, type VmHostOptions, type VmHostSource } from "./short/vm_host.ts";
export type { VmNetwork, VmNetworkOptions, VmPortForward } from "./short/vm_network.ts";
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
} from "./short/vm_options.ts";
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
} from "./short/prepare_vm.ts";
