import { table as capabilities } from "../generated/capabilities_table.gen.ts";
import { table as cpu } from "../generated/cpu_table.gen.ts";
import { table as domainBackup } from "../generated/domain_backup_table.gen.ts";
import { table as domainCapabilities } from "../generated/domain_capabilities_table.gen.ts";
import { table as domainCheckpoint } from "../generated/domain_checkpoint_table.gen.ts";
import { table as domainSnapshot } from "../generated/domain_snapshot_table.gen.ts";
import { table as domain } from "../generated/domain_table.gen.ts";
import { table as hostInterface } from "../generated/host_interface_table.gen.ts";
import { table as networkPort } from "../generated/network_port_table.gen.ts";
import { table as network } from "../generated/network_table.gen.ts";
import { table as nodeDevice } from "../generated/node_device_table.gen.ts";
import { table as nwfilterBinding } from "../generated/nwfilter_binding_table.gen.ts";
import { table as nwfilter } from "../generated/nwfilter_table.gen.ts";
import { table as secret } from "../generated/secret_table.gen.ts";
import { table as storagePoolCapabilities } from "../generated/storage_pool_capabilities_table.gen.ts";
import { table as storagePool } from "../generated/storage_pool_table.gen.ts";
import { table as storageVolume } from "../generated/storage_volume_table.gen.ts";
import { deviceRoot, rootOf } from "./document_roots.ts";
import type { ConfigOf, Documents } from "../document_kinds.ts";
import { domainRules } from "../rules/domain_rules.ts";
import { networkRules } from "../rules/network_rules.ts";
import { RootCodec } from "./root_codec.ts";
import { volumeRules } from "../rules/volume_rules.ts";

/** Codecs of all kinds of documents. */
export type DocumentCodecs = { readonly [Kind in keyof Documents]: RootCodec<ConfigOf<Documents[Kind]>> };

/** Codecs of all kinds, without schemas: what the rest of core needs. */
export const codecs: DocumentCodecs = {
  domain: new RootCodec("domain", rootOf(domain, domainRules)),
  domainSnapshot: new RootCodec("domainSnapshot", rootOf(domainSnapshot)),
  domainCheckpoint: new RootCodec("domainCheckpoint", rootOf(domainCheckpoint)),
  domainBackup: new RootCodec("domainBackup", rootOf(domainBackup)),
  domainCapabilities: new RootCodec("domainCapabilities", rootOf(domainCapabilities)),
  device: new RootCodec("device", deviceRoot(domain)),
  network: new RootCodec("network", rootOf(network, networkRules)),
  networkPort: new RootCodec("networkPort", rootOf(networkPort)),
  storagePool: new RootCodec("storagePool", rootOf(storagePool)),
  storageVolume: new RootCodec("storageVolume", rootOf(storageVolume, volumeRules)),
  storagePoolCapabilities: new RootCodec("storagePoolCapabilities", rootOf(storagePoolCapabilities)),
  nodeDevice: new RootCodec("nodeDevice", rootOf(nodeDevice)),
  hostInterface: new RootCodec("hostInterface", rootOf(hostInterface)),
  nwfilter: new RootCodec("nwfilter", rootOf(nwfilter)),
  nwfilterBinding: new RootCodec("nwfilterBinding", rootOf(nwfilterBinding)),
  secret: new RootCodec("secret", rootOf(secret)),
  capabilities: new RootCodec("capabilities", rootOf(capabilities)),
  cpu: new RootCodec("cpu", rootOf(cpu)),
};
