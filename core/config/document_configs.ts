import type { CapabilitiesConfig } from "./generated/capabilities.gen.ts";
import type { CpuConfig } from "./generated/cpu.gen.ts";
import type { DeviceConfig } from "./device.ts";
import type { DomainConfig } from "./generated/domain.gen.ts";
import type { DomainBackupConfig } from "./generated/domain_backup.gen.ts";
import type { DomainCapabilitiesConfig } from "./generated/domain_capabilities.gen.ts";
import type { DomainCheckpointConfig } from "./generated/domain_checkpoint.gen.ts";
import type { DomainSnapshotConfig } from "./generated/domain_snapshot.gen.ts";
import type { HostInterfaceConfig } from "./generated/host_interface.gen.ts";
import type { NetworkConfig } from "./generated/network.gen.ts";
import type { NetworkPortConfig } from "./generated/network_port.gen.ts";
import type { NodeDeviceConfig } from "./generated/node_device.gen.ts";
import type { NWFilterConfig } from "./generated/nwfilter.gen.ts";
import type { NWFilterBindingConfig } from "./generated/nwfilter_binding.gen.ts";
import type { SecretConfig } from "./generated/secret.gen.ts";
import type { StoragePoolConfig } from "./generated/storage_pool.gen.ts";
import type { StoragePoolCapabilitiesConfig } from "./generated/storage_pool_capabilities.gen.ts";
import type { StorageVolumeConfig } from "./generated/storage_volume.gen.ts";

/** The config of each kind of libvirt's documents. */
export interface DocumentConfigs {
  /** A domain. */
  readonly domain: DomainConfig;
  /** A snapshot of a domain. */
  readonly domainSnapshot: DomainSnapshotConfig;
  /** A checkpoint of a domain's disks. */
  readonly domainCheckpoint: DomainCheckpointConfig;
  /** A backup job. */
  readonly domainBackup: DomainBackupConfig;
  /** What a hypervisor can give a domain. */
  readonly domainCapabilities: DomainCapabilitiesConfig;
  /** One device of a domain, as `attachDevice()` takes it. */
  readonly device: DeviceConfig;
  /** A virtual network. */
  readonly network: NetworkConfig;
  /** A port of a network. */
  readonly networkPort: NetworkPortConfig;
  /** A storage pool. */
  readonly storagePool: StoragePoolConfig;
  /** A volume of a pool. */
  readonly storageVolume: StorageVolumeConfig;
  /** What kinds of pools a host has. */
  readonly storagePoolCapabilities: StoragePoolCapabilitiesConfig;
  /** A device of the host. */
  readonly nodeDevice: NodeDeviceConfig;
  /** A network interface of the host. */
  readonly hostInterface: HostInterfaceConfig;
  /** A network filter. */
  readonly nwfilter: NWFilterConfig;
  /** A filter that is bound to a port. */
  readonly nwfilterBinding: NWFilterBindingConfig;
  /** A secret, without its value. */
  readonly secret: SecretConfig;
  /** What the host and its hypervisor are. */
  readonly capabilities: CapabilitiesConfig;
  /** A CPU, of a host or a guest. */
  readonly cpu: CpuConfig;
}
