// Generated from libvirt 12.8.0's API by `deno task gen`; do not edit.
// deno-lint-ignore-file
import type { Bytes, Callback, Pointer, Text } from "../c_values.ts";

/** The functions of libvirt. */
export interface LibvirtFunctions {
  /** `virConnectAuthPtr virConnectAuthPtrDefault` */
  readonly virConnectAuthPtrDefault: Pointer<"virConnectAuth">;
  /** `int virConnCopyLastError(virConnectPtr conn, virErrorPtr to)`; since 0.1.0. */
  virConnCopyLastError(conn: Pointer<"virConnect">, to: Bytes): number;
  /** `virErrorPtr virConnGetLastError(virConnectPtr conn)`; since 0.1.0. */
  virConnGetLastError(conn: Pointer<"virConnect">): Pointer<"virError">;
  /** `void virConnResetLastError(virConnectPtr conn)`; since 0.1.0. */
  virConnResetLastError(conn: Pointer<"virConnect">): void;
  /** `void virConnSetErrorFunc(virConnectPtr conn, void *userData, virErrorFunc handler)`; since 0.1.0. */
  virConnSetErrorFunc(conn: Pointer<"virConnect">, userData: bigint, handler: Callback): void;
  /** `char *virConnectBaselineCPU(virConnectPtr conn, const char **xmlCPUs, unsigned int ncpus, unsigned int flags)`; since 0.7.7. */
  virConnectBaselineCPU(conn: Pointer<"virConnect">, xmlCPUs: Bytes, ncpus: number, flags: number): Pointer<"char">;
  /** `char *virConnectBaselineHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char **xmlCPUs, unsigned int ncpus, unsigned int flags)`; since 4.4.0. */
  virConnectBaselineHypervisorCPU(conn: Pointer<"virConnect">, emulator: Text, arch: Text, machine: Text, virttype: Text, xmlCPUs: Bytes, ncpus: number, flags: number): Pointer<"char">;
  /** `int virConnectClose(virConnectPtr conn)`; since 0.0.3. */
  virConnectClose(conn: Pointer<"virConnect">): number;
  /** `int virConnectCompareCPU(virConnectPtr conn, const char *xmlDesc, unsigned int flags)`; since 0.7.5. */
  virConnectCompareCPU(conn: Pointer<"virConnect">, xmlDesc: Text, flags: number): number;
  /** `int virConnectCompareHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char *xmlCPU, unsigned int flags)`; since 4.4.0. */
  virConnectCompareHypervisorCPU(conn: Pointer<"virConnect">, emulator: Text, arch: Text, machine: Text, virttype: Text, xmlCPU: Text, flags: number): number;
  /** `int virConnectDomainEventDeregister(virConnectPtr conn, virConnectDomainEventCallback cb)`; since 0.5.0. */
  virConnectDomainEventDeregister(conn: Pointer<"virConnect">, cb: Callback): number;
  /** `int virConnectDomainEventDeregisterAny(virConnectPtr conn, int callbackID)`; since 0.8.0. */
  virConnectDomainEventDeregisterAny(conn: Pointer<"virConnect">, callbackID: number): number;
  /** `int virConnectDomainEventRegister(virConnectPtr conn, virConnectDomainEventCallback cb, void *opaque, virFreeCallback freecb)`; since 0.5.0. */
  virConnectDomainEventRegister(conn: Pointer<"virConnect">, cb: Callback, opaque: bigint, freecb: Callback): number;
  /** `int virConnectDomainEventRegisterAny(virConnectPtr conn, virDomainPtr dom, int eventID, virConnectDomainEventGenericCallback cb, void *opaque, virFreeCallback freecb)`; since 0.8.0. */
  virConnectDomainEventRegisterAny(conn: Pointer<"virConnect">, dom: Pointer<"virDomain">, eventID: number, cb: Callback, opaque: bigint, freecb: Callback): number;
  /** `char *virConnectDomainXMLFromNative(virConnectPtr conn, const char *nativeFormat, const char *nativeConfig, unsigned int flags)`; since 0.6.4. */
  virConnectDomainXMLFromNative(conn: Pointer<"virConnect">, nativeFormat: Text, nativeConfig: Text, flags: number): Pointer<"char">;
  /** `char *virConnectDomainXMLToNative(virConnectPtr conn, const char *nativeFormat, const char *domainXml, unsigned int flags)`; since 0.6.4. */
  virConnectDomainXMLToNative(conn: Pointer<"virConnect">, nativeFormat: Text, domainXml: Text, flags: number): Pointer<"char">;
  /** `char *virConnectFindStoragePoolSources(virConnectPtr conn, const char *type, const char *srcSpec, unsigned int flags)`; since 0.4.5. */
  virConnectFindStoragePoolSources(conn: Pointer<"virConnect">, type: Text, srcSpec: Text, flags: number): Pointer<"char">;
  /** `int virConnectGetAllDomainStats(virConnectPtr conn, unsigned int stats, virDomainStatsRecordPtr **retStats, unsigned int flags)`; since 1.2.8. */
  virConnectGetAllDomainStats(conn: Pointer<"virConnect">, stats: number, retStats: Bytes, flags: number): number;
  /** `int virConnectGetCPUModelNames(virConnectPtr conn, const char *arch, char ***models, unsigned int flags)`; since 1.1.3. */
  virConnectGetCPUModelNames(conn: Pointer<"virConnect">, arch: Text, models: Bytes, flags: number): number;
  /** `char *virConnectGetCapabilities(virConnectPtr conn)`; since 0.2.1. */
  virConnectGetCapabilities(conn: Pointer<"virConnect">): Pointer<"char">;
  /** `char *virConnectGetDomainCapabilities(virConnectPtr conn, const char *emulatorbin, const char *arch, const char *machine, const char *virttype, unsigned int flags)`; since 1.2.7. */
  virConnectGetDomainCapabilities(conn: Pointer<"virConnect">, emulatorbin: Text, arch: Text, machine: Text, virttype: Text, flags: number): Pointer<"char">;
  /** `char *virConnectGetHostname(virConnectPtr conn)`; since 0.3.0. */
  virConnectGetHostname(conn: Pointer<"virConnect">): Pointer<"char">;
  /** `int virConnectGetLibVersion(virConnectPtr conn, unsigned long *libVer)`; since 0.7.3. */
  virConnectGetLibVersion(conn: Pointer<"virConnect">, libVer: Bytes): number;
  /** `int virConnectGetMaxVcpus(virConnectPtr conn, const char *type)`; since 0.2.1. */
  virConnectGetMaxVcpus(conn: Pointer<"virConnect">, type: Text): number;
  /** `char *virConnectGetStoragePoolCapabilities(virConnectPtr conn, unsigned int flags)`; since 5.2.0. */
  virConnectGetStoragePoolCapabilities(conn: Pointer<"virConnect">, flags: number): Pointer<"char">;
  /** `char *virConnectGetSysinfo(virConnectPtr conn, unsigned int flags)`; since 0.8.8. */
  virConnectGetSysinfo(conn: Pointer<"virConnect">, flags: number): Pointer<"char">;
  /** `const char *virConnectGetType(virConnectPtr conn)`; since 0.0.3. */
  virConnectGetType(conn: Pointer<"virConnect">): Pointer<"char">;
  /** `char *virConnectGetURI(virConnectPtr conn)`; since 0.3.0. */
  virConnectGetURI(conn: Pointer<"virConnect">): Pointer<"char">;
  /** `int virConnectGetVersion(virConnectPtr conn, unsigned long *hvVer)`; since 0.0.3. */
  virConnectGetVersion(conn: Pointer<"virConnect">, hvVer: Bytes): number;
  /** `int virConnectIsAlive(virConnectPtr conn)`; since 0.9.8. */
  virConnectIsAlive(conn: Pointer<"virConnect">): number;
  /** `int virConnectIsEncrypted(virConnectPtr conn)`; since 0.7.3. */
  virConnectIsEncrypted(conn: Pointer<"virConnect">): number;
  /** `int virConnectIsSecure(virConnectPtr conn)`; since 0.7.3. */
  virConnectIsSecure(conn: Pointer<"virConnect">): number;
  /** `int virConnectListAllDomains(virConnectPtr conn, virDomainPtr **domains, unsigned int flags)`; since 0.9.13. */
  virConnectListAllDomains(conn: Pointer<"virConnect">, domains: Bytes, flags: number): number;
  /** `int virConnectListAllInterfaces(virConnectPtr conn, virInterfacePtr **ifaces, unsigned int flags)`; since 0.10.2. */
  virConnectListAllInterfaces(conn: Pointer<"virConnect">, ifaces: Bytes, flags: number): number;
  /** `int virConnectListAllNWFilterBindings(virConnectPtr conn, virNWFilterBindingPtr **bindings, unsigned int flags)`; since 4.5.0. */
  virConnectListAllNWFilterBindings(conn: Pointer<"virConnect">, bindings: Bytes, flags: number): number;
  /** `int virConnectListAllNWFilters(virConnectPtr conn, virNWFilterPtr **filters, unsigned int flags)`; since 0.10.2. */
  virConnectListAllNWFilters(conn: Pointer<"virConnect">, filters: Bytes, flags: number): number;
  /** `int virConnectListAllNetworks(virConnectPtr conn, virNetworkPtr **nets, unsigned int flags)`; since 0.10.2. */
  virConnectListAllNetworks(conn: Pointer<"virConnect">, nets: Bytes, flags: number): number;
  /** `int virConnectListAllNodeDevices(virConnectPtr conn, virNodeDevicePtr **devices, unsigned int flags)`; since 0.10.2. */
  virConnectListAllNodeDevices(conn: Pointer<"virConnect">, devices: Bytes, flags: number): number;
  /** `int virConnectListAllSecrets(virConnectPtr conn, virSecretPtr **secrets, unsigned int flags)`; since 0.10.2. */
  virConnectListAllSecrets(conn: Pointer<"virConnect">, secrets: Bytes, flags: number): number;
  /** `int virConnectListAllStoragePools(virConnectPtr conn, virStoragePoolPtr **pools, unsigned int flags)`; since 0.10.2. */
  virConnectListAllStoragePools(conn: Pointer<"virConnect">, pools: Bytes, flags: number): number;
  /** `int virConnectListDefinedDomains(virConnectPtr conn, char ** const names, int maxnames)`; since 0.1.1. */
  virConnectListDefinedDomains(conn: Pointer<"virConnect">, names: Bytes, maxnames: number): number;
  /** `int virConnectListDefinedInterfaces(virConnectPtr conn, char ** const names, int maxnames)`; since 0.7.0. */
  virConnectListDefinedInterfaces(conn: Pointer<"virConnect">, names: Bytes, maxnames: number): number;
  /** `int virConnectListDefinedNetworks(virConnectPtr conn, char ** const names, int maxnames)`; since 0.2.0. */
  virConnectListDefinedNetworks(conn: Pointer<"virConnect">, names: Bytes, maxnames: number): number;
  /** `int virConnectListDefinedStoragePools(virConnectPtr conn, char ** const names, int maxnames)`; since 0.4.1. */
  virConnectListDefinedStoragePools(conn: Pointer<"virConnect">, names: Bytes, maxnames: number): number;
  /** `int virConnectListDomains(virConnectPtr conn, int *ids, int maxids)`; since 0.0.3. */
  virConnectListDomains(conn: Pointer<"virConnect">, ids: Bytes, maxids: number): number;
  /** `int virConnectListInterfaces(virConnectPtr conn, char ** const names, int maxnames)`; since 0.6.4. */
  virConnectListInterfaces(conn: Pointer<"virConnect">, names: Bytes, maxnames: number): number;
  /** `int virConnectListNWFilters(virConnectPtr conn, char ** const names, int maxnames)`; since 0.8.0. */
  virConnectListNWFilters(conn: Pointer<"virConnect">, names: Bytes, maxnames: number): number;
  /** `int virConnectListNetworks(virConnectPtr conn, char ** const names, int maxnames)`; since 0.2.0. */
  virConnectListNetworks(conn: Pointer<"virConnect">, names: Bytes, maxnames: number): number;
  /** `int virConnectListSecrets(virConnectPtr conn, char **uuids, int maxuuids)`; since 0.7.1. */
  virConnectListSecrets(conn: Pointer<"virConnect">, uuids: Bytes, maxuuids: number): number;
  /** `int virConnectListStoragePools(virConnectPtr conn, char ** const names, int maxnames)`; since 0.4.1. */
  virConnectListStoragePools(conn: Pointer<"virConnect">, names: Bytes, maxnames: number): number;
  /** `int virConnectNetworkEventDeregisterAny(virConnectPtr conn, int callbackID)`; since 1.2.1. */
  virConnectNetworkEventDeregisterAny(conn: Pointer<"virConnect">, callbackID: number): number;
  /** `int virConnectNetworkEventRegisterAny(virConnectPtr conn, virNetworkPtr net, int eventID, virConnectNetworkEventGenericCallback cb, void *opaque, virFreeCallback freecb)`; since 1.2.1. */
  virConnectNetworkEventRegisterAny(conn: Pointer<"virConnect">, net: Pointer<"virNetwork">, eventID: number, cb: Callback, opaque: bigint, freecb: Callback): number;
  /** `int virConnectNodeDeviceEventDeregisterAny(virConnectPtr conn, int callbackID)`; since 2.2.0. */
  virConnectNodeDeviceEventDeregisterAny(conn: Pointer<"virConnect">, callbackID: number): number;
  /** `int virConnectNodeDeviceEventRegisterAny(virConnectPtr conn, virNodeDevicePtr dev, int eventID, virConnectNodeDeviceEventGenericCallback cb, void *opaque, virFreeCallback freecb)`; since 2.2.0. */
  virConnectNodeDeviceEventRegisterAny(conn: Pointer<"virConnect">, dev: Pointer<"virNodeDevice">, eventID: number, cb: Callback, opaque: bigint, freecb: Callback): number;
  /** `int virConnectNumOfDefinedDomains(virConnectPtr conn)`; since 0.1.5. */
  virConnectNumOfDefinedDomains(conn: Pointer<"virConnect">): number;
  /** `int virConnectNumOfDefinedInterfaces(virConnectPtr conn)`; since 0.7.0. */
  virConnectNumOfDefinedInterfaces(conn: Pointer<"virConnect">): number;
  /** `int virConnectNumOfDefinedNetworks(virConnectPtr conn)`; since 0.2.0. */
  virConnectNumOfDefinedNetworks(conn: Pointer<"virConnect">): number;
  /** `int virConnectNumOfDefinedStoragePools(virConnectPtr conn)`; since 0.4.1. */
  virConnectNumOfDefinedStoragePools(conn: Pointer<"virConnect">): number;
  /** `int virConnectNumOfDomains(virConnectPtr conn)`; since 0.0.3. */
  virConnectNumOfDomains(conn: Pointer<"virConnect">): number;
  /** `int virConnectNumOfInterfaces(virConnectPtr conn)`; since 0.6.4. */
  virConnectNumOfInterfaces(conn: Pointer<"virConnect">): number;
  /** `int virConnectNumOfNWFilters(virConnectPtr conn)`; since 0.8.0. */
  virConnectNumOfNWFilters(conn: Pointer<"virConnect">): number;
  /** `int virConnectNumOfNetworks(virConnectPtr conn)`; since 0.2.0. */
  virConnectNumOfNetworks(conn: Pointer<"virConnect">): number;
  /** `int virConnectNumOfSecrets(virConnectPtr conn)`; since 0.7.1. */
  virConnectNumOfSecrets(conn: Pointer<"virConnect">): number;
  /** `int virConnectNumOfStoragePools(virConnectPtr conn)`; since 0.4.1. */
  virConnectNumOfStoragePools(conn: Pointer<"virConnect">): number;
  /** `virConnectPtr virConnectOpen(const char *name)`; since 0.0.3. */
  virConnectOpen(name: Text): Pointer<"virConnect">;
  /** `virConnectPtr virConnectOpenAuth(const char *name, virConnectAuthPtr auth, unsigned int flags)`; since 0.4.0. */
  virConnectOpenAuth(name: Text, auth: Bytes, flags: number): Pointer<"virConnect">;
  /** `virConnectPtr virConnectOpenReadOnly(const char *name)`; since 0.0.3. */
  virConnectOpenReadOnly(name: Text): Pointer<"virConnect">;
  /** `int virConnectRef(virConnectPtr conn)`; since 0.6.0. */
  virConnectRef(conn: Pointer<"virConnect">): number;
  /** `int virConnectRegisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb, void *opaque, virFreeCallback freecb)`; since 0.10.0. */
  virConnectRegisterCloseCallback(conn: Pointer<"virConnect">, cb: Callback, opaque: bigint, freecb: Callback): number;
  /** `int virConnectSecretEventDeregisterAny(virConnectPtr conn, int callbackID)`; since 3.0.0. */
  virConnectSecretEventDeregisterAny(conn: Pointer<"virConnect">, callbackID: number): number;
  /** `int virConnectSecretEventRegisterAny(virConnectPtr conn, virSecretPtr secret, int eventID, virConnectSecretEventGenericCallback cb, void *opaque, virFreeCallback freecb)`; since 3.0.0. */
  virConnectSecretEventRegisterAny(conn: Pointer<"virConnect">, secret: Pointer<"virSecret">, eventID: number, cb: Callback, opaque: bigint, freecb: Callback): number;
  /** `int virConnectSetIdentity(virConnectPtr conn, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 5.8.0. */
  virConnectSetIdentity(conn: Pointer<"virConnect">, params: Bytes, nparams: number, flags: number): number;
  /** `int virConnectSetKeepAlive(virConnectPtr conn, int interval, unsigned int count)`; since 0.9.8. */
  virConnectSetKeepAlive(conn: Pointer<"virConnect">, interval: number, count: number): number;
  /** `int virConnectStoragePoolEventDeregisterAny(virConnectPtr conn, int callbackID)`; since 2.0.0. */
  virConnectStoragePoolEventDeregisterAny(conn: Pointer<"virConnect">, callbackID: number): number;
  /** `int virConnectStoragePoolEventRegisterAny(virConnectPtr conn, virStoragePoolPtr pool, int eventID, virConnectStoragePoolEventGenericCallback cb, void *opaque, virFreeCallback freecb)`; since 2.0.0. */
  virConnectStoragePoolEventRegisterAny(conn: Pointer<"virConnect">, pool: Pointer<"virStoragePool">, eventID: number, cb: Callback, opaque: bigint, freecb: Callback): number;
  /** `int virConnectUnregisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb)`; since 0.10.0. */
  virConnectUnregisterCloseCallback(conn: Pointer<"virConnect">, cb: Callback): number;
  /** `int virCopyLastError(virErrorPtr to)`; since 0.1.0. */
  virCopyLastError(to: Bytes): number;
  /** `void virDefaultErrorFunc(virErrorPtr err)`; since 0.1.0. */
  virDefaultErrorFunc(err: Bytes): void;
  /** `int virDomainAbortJob(virDomainPtr domain)`; since 0.7.7. */
  virDomainAbortJob(domain: Pointer<"virDomain">): number;
  /** `int virDomainAbortJobFlags(virDomainPtr domain, unsigned int flags)`; since 8.5.0. */
  virDomainAbortJobFlags(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainAddIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags)`; since 1.2.15. */
  virDomainAddIOThread(domain: Pointer<"virDomain">, iothread_id: number, flags: number): number;
  /** `int virDomainAgentSetResponseTimeout(virDomainPtr domain, int timeout, unsigned int flags)`; since 5.10.0. */
  virDomainAgentSetResponseTimeout(domain: Pointer<"virDomain">, timeout: number, flags: number): number;
  /** `int virDomainAnnounceInterface(virDomainPtr dom, const char *device, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 12.5.0. */
  virDomainAnnounceInterface(dom: Pointer<"virDomain">, device: Text, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainAttachDevice(virDomainPtr domain, const char *xml)`; since 0.1.9. */
  virDomainAttachDevice(domain: Pointer<"virDomain">, xml: Text): number;
  /** `int virDomainAttachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags)`; since 0.7.7. */
  virDomainAttachDeviceFlags(domain: Pointer<"virDomain">, xml: Text, flags: number): number;
  /** `int virDomainAuthorizedSSHKeysGet(virDomainPtr domain, const char *user, char ***keys, unsigned int flags)`; since 6.10.0. */
  virDomainAuthorizedSSHKeysGet(domain: Pointer<"virDomain">, user: Text, keys: Bytes, flags: number): number;
  /** `int virDomainAuthorizedSSHKeysSet(virDomainPtr domain, const char *user, const char **keys, unsigned int nkeys, unsigned int flags)`; since 6.10.0. */
  virDomainAuthorizedSSHKeysSet(domain: Pointer<"virDomain">, user: Text, keys: Bytes, nkeys: number, flags: number): number;
  /** `int virDomainBackupBegin(virDomainPtr domain, const char *backupXML, const char *checkpointXML, unsigned int flags)`; since 6.0.0. */
  virDomainBackupBegin(domain: Pointer<"virDomain">, backupXML: Text, checkpointXML: Text, flags: number): number;
  /** `char *virDomainBackupGetXMLDesc(virDomainPtr domain, unsigned int flags)`; since 6.0.0. */
  virDomainBackupGetXMLDesc(domain: Pointer<"virDomain">, flags: number): Pointer<"char">;
  /** `int virDomainBlockCommit(virDomainPtr dom, const char *disk, const char *base, const char *top, unsigned long bandwidth, unsigned int flags)`; since 0.10.2. */
  virDomainBlockCommit(dom: Pointer<"virDomain">, disk: Text, base: Text, top: Text, bandwidth: bigint, flags: number): number;
  /** `int virDomainBlockCopy(virDomainPtr dom, const char *disk, const char *destxml, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 1.2.8. */
  virDomainBlockCopy(dom: Pointer<"virDomain">, disk: Text, destxml: Text, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainBlockJobAbort(virDomainPtr dom, const char *disk, unsigned int flags)`; since 0.9.4. */
  virDomainBlockJobAbort(dom: Pointer<"virDomain">, disk: Text, flags: number): number;
  /** `int virDomainBlockJobSetSpeed(virDomainPtr dom, const char *disk, unsigned long bandwidth, unsigned int flags)`; since 0.9.4. */
  virDomainBlockJobSetSpeed(dom: Pointer<"virDomain">, disk: Text, bandwidth: bigint, flags: number): number;
  /** `int virDomainBlockPeek(virDomainPtr dom, const char *disk, unsigned long long offset, size_t size, void *buffer, unsigned int flags)`; since 0.4.2. */
  virDomainBlockPeek(dom: Pointer<"virDomain">, disk: Text, offset: bigint, size: bigint, buffer: Bytes, flags: number): number;
  /** `int virDomainBlockPull(virDomainPtr dom, const char *disk, unsigned long bandwidth, unsigned int flags)`; since 0.9.4. */
  virDomainBlockPull(dom: Pointer<"virDomain">, disk: Text, bandwidth: bigint, flags: number): number;
  /** `int virDomainBlockRebase(virDomainPtr dom, const char *disk, const char *base, unsigned long bandwidth, unsigned int flags)`; since 0.9.10. */
  virDomainBlockRebase(dom: Pointer<"virDomain">, disk: Text, base: Text, bandwidth: bigint, flags: number): number;
  /** `int virDomainBlockResize(virDomainPtr dom, const char *disk, unsigned long long size, unsigned int flags)`; since 0.9.8. */
  virDomainBlockResize(dom: Pointer<"virDomain">, disk: Text, size: bigint, flags: number): number;
  /** `int virDomainBlockStats(virDomainPtr dom, const char *disk, virDomainBlockStatsPtr stats, size_t size)`; since 0.3.2. */
  virDomainBlockStats(dom: Pointer<"virDomain">, disk: Text, stats: Bytes, size: bigint): number;
  /** `int virDomainBlockStatsFlags(virDomainPtr dom, const char *disk, virTypedParameterPtr params, int *nparams, unsigned int flags)`; since 0.9.5. */
  virDomainBlockStatsFlags(dom: Pointer<"virDomain">, disk: Text, params: Bytes, nparams: Bytes, flags: number): number;
  /** `virDomainCheckpointPtr virDomainCheckpointCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags)`; since 5.6.0. */
  virDomainCheckpointCreateXML(domain: Pointer<"virDomain">, xmlDesc: Text, flags: number): Pointer<"virDomainCheckpoint">;
  /** `int virDomainCheckpointDelete(virDomainCheckpointPtr checkpoint, unsigned int flags)`; since 5.6.0. */
  virDomainCheckpointDelete(checkpoint: Pointer<"virDomainCheckpoint">, flags: number): number;
  /** `int virDomainCheckpointFree(virDomainCheckpointPtr checkpoint)`; since 5.6.0. */
  virDomainCheckpointFree(checkpoint: Pointer<"virDomainCheckpoint">): number;
  /** `virConnectPtr virDomainCheckpointGetConnect(virDomainCheckpointPtr checkpoint)`; since 5.6.0. */
  virDomainCheckpointGetConnect(checkpoint: Pointer<"virDomainCheckpoint">): Pointer<"virConnect">;
  /** `virDomainPtr virDomainCheckpointGetDomain(virDomainCheckpointPtr checkpoint)`; since 5.6.0. */
  virDomainCheckpointGetDomain(checkpoint: Pointer<"virDomainCheckpoint">): Pointer<"virDomain">;
  /** `const char *virDomainCheckpointGetName(virDomainCheckpointPtr checkpoint)`; since 5.6.0. */
  virDomainCheckpointGetName(checkpoint: Pointer<"virDomainCheckpoint">): Pointer<"char">;
  /** `virDomainCheckpointPtr virDomainCheckpointGetParent(virDomainCheckpointPtr checkpoint, unsigned int flags)`; since 5.6.0. */
  virDomainCheckpointGetParent(checkpoint: Pointer<"virDomainCheckpoint">, flags: number): Pointer<"virDomainCheckpoint">;
  /** `char *virDomainCheckpointGetXMLDesc(virDomainCheckpointPtr checkpoint, unsigned int flags)`; since 5.6.0. */
  virDomainCheckpointGetXMLDesc(checkpoint: Pointer<"virDomainCheckpoint">, flags: number): Pointer<"char">;
  /** `int virDomainCheckpointListAllChildren(virDomainCheckpointPtr checkpoint, virDomainCheckpointPtr **children, unsigned int flags)`; since 5.6.0. */
  virDomainCheckpointListAllChildren(checkpoint: Pointer<"virDomainCheckpoint">, children: Bytes, flags: number): number;
  /** `virDomainCheckpointPtr virDomainCheckpointLookupByName(virDomainPtr domain, const char *name, unsigned int flags)`; since 5.6.0. */
  virDomainCheckpointLookupByName(domain: Pointer<"virDomain">, name: Text, flags: number): Pointer<"virDomainCheckpoint">;
  /** `int virDomainCheckpointRef(virDomainCheckpointPtr checkpoint)`; since 5.6.0. */
  virDomainCheckpointRef(checkpoint: Pointer<"virDomainCheckpoint">): number;
  /** `int virDomainCoreDump(virDomainPtr domain, const char *to, unsigned int flags)`; since 0.1.9. */
  virDomainCoreDump(domain: Pointer<"virDomain">, to: Text, flags: number): number;
  /** `int virDomainCoreDumpWithFormat(virDomainPtr domain, const char *to, unsigned int dumpformat, unsigned int flags)`; since 1.2.3. */
  virDomainCoreDumpWithFormat(domain: Pointer<"virDomain">, to: Text, dumpformat: number, flags: number): number;
  /** `int virDomainCreate(virDomainPtr domain)`; since 0.1.1. */
  virDomainCreate(domain: Pointer<"virDomain">): number;
  /** `virDomainPtr virDomainCreateLinux(virConnectPtr conn, const char *xmlDesc, unsigned int flags)`; since 0.0.3. */
  virDomainCreateLinux(conn: Pointer<"virConnect">, xmlDesc: Text, flags: number): Pointer<"virDomain">;
  /** `int virDomainCreateWithFiles(virDomainPtr domain, unsigned int nfiles, int *files, unsigned int flags)`; since 1.1.1. */
  virDomainCreateWithFiles(domain: Pointer<"virDomain">, nfiles: number, files: Bytes, flags: number): number;
  /** `int virDomainCreateWithFlags(virDomainPtr domain, unsigned int flags)`; since 0.8.2. */
  virDomainCreateWithFlags(domain: Pointer<"virDomain">, flags: number): number;
  /** `virDomainPtr virDomainCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags)`; since 0.5.0. */
  virDomainCreateXML(conn: Pointer<"virConnect">, xmlDesc: Text, flags: number): Pointer<"virDomain">;
  /** `virDomainPtr virDomainCreateXMLWithFiles(virConnectPtr conn, const char *xmlDesc, unsigned int nfiles, int *files, unsigned int flags)`; since 1.1.1. */
  virDomainCreateXMLWithFiles(conn: Pointer<"virConnect">, xmlDesc: Text, nfiles: number, files: Bytes, flags: number): Pointer<"virDomain">;
  /** `virDomainPtr virDomainDefineXML(virConnectPtr conn, const char *xml)`; since 0.1.1. */
  virDomainDefineXML(conn: Pointer<"virConnect">, xml: Text): Pointer<"virDomain">;
  /** `virDomainPtr virDomainDefineXMLFlags(virConnectPtr conn, const char *xml, unsigned int flags)`; since 1.2.12. */
  virDomainDefineXMLFlags(conn: Pointer<"virConnect">, xml: Text, flags: number): Pointer<"virDomain">;
  /** `int virDomainDelIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned int flags)`; since 1.2.15. */
  virDomainDelIOThread(domain: Pointer<"virDomain">, iothread_id: number, flags: number): number;
  /** `int virDomainDelThrottleGroup(virDomainPtr dom, const char *group, unsigned int flags)`; since 11.2.0. */
  virDomainDelThrottleGroup(dom: Pointer<"virDomain">, group: Text, flags: number): number;
  /** `int virDomainDestroy(virDomainPtr domain)`; since 0.0.3. */
  virDomainDestroy(domain: Pointer<"virDomain">): number;
  /** `int virDomainDestroyFlags(virDomainPtr domain, unsigned int flags)`; since 0.9.4. */
  virDomainDestroyFlags(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainDetachDevice(virDomainPtr domain, const char *xml)`; since 0.1.9. */
  virDomainDetachDevice(domain: Pointer<"virDomain">, xml: Text): number;
  /** `int virDomainDetachDeviceAlias(virDomainPtr domain, const char *alias, unsigned int flags)`; since 4.4.0. */
  virDomainDetachDeviceAlias(domain: Pointer<"virDomain">, alias: Text, flags: number): number;
  /** `int virDomainDetachDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags)`; since 0.7.7. */
  virDomainDetachDeviceFlags(domain: Pointer<"virDomain">, xml: Text, flags: number): number;
  /** `int virDomainFDAssociate(virDomainPtr domain, const char *name, unsigned int nfds, int *fds, unsigned int flags)`; since 9.0.0. */
  virDomainFDAssociate(domain: Pointer<"virDomain">, name: Text, nfds: number, fds: Bytes, flags: number): number;
  /** `int virDomainFSFreeze(virDomainPtr dom, const char **mountpoints, unsigned int nmountpoints, unsigned int flags)`; since 1.2.5. */
  virDomainFSFreeze(dom: Pointer<"virDomain">, mountpoints: Bytes, nmountpoints: number, flags: number): number;
  /** `void virDomainFSInfoFree(virDomainFSInfoPtr info)`; since 1.2.11. */
  virDomainFSInfoFree(info: Pointer<"virDomainFSInfo">): void;
  /** `int virDomainFSThaw(virDomainPtr dom, const char **mountpoints, unsigned int nmountpoints, unsigned int flags)`; since 1.2.5. */
  virDomainFSThaw(dom: Pointer<"virDomain">, mountpoints: Bytes, nmountpoints: number, flags: number): number;
  /** `int virDomainFSTrim(virDomainPtr dom, const char *mountPoint, unsigned long long minimum, unsigned int flags)`; since 1.0.1. */
  virDomainFSTrim(dom: Pointer<"virDomain">, mountPoint: Text, minimum: bigint, flags: number): number;
  /** `int virDomainFree(virDomainPtr domain)`; since 0.0.3. */
  virDomainFree(domain: Pointer<"virDomain">): number;
  /** `int virDomainGetAutostart(virDomainPtr domain, int *autostart)`; since 0.2.1. */
  virDomainGetAutostart(domain: Pointer<"virDomain">, autostart: Bytes): number;
  /** `int virDomainGetAutostartOnce(virDomainPtr domain, int *autostart)`; since 11.2.0. */
  virDomainGetAutostartOnce(domain: Pointer<"virDomain">, autostart: Bytes): number;
  /** `int virDomainGetBlkioParameters(virDomainPtr domain, virTypedParameterPtr params, int *nparams, unsigned int flags)`; since 0.9.0. */
  virDomainGetBlkioParameters(domain: Pointer<"virDomain">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virDomainGetBlockInfo(virDomainPtr domain, const char *disk, virDomainBlockInfoPtr info, unsigned int flags)`; since 0.8.1. */
  virDomainGetBlockInfo(domain: Pointer<"virDomain">, disk: Text, info: Bytes, flags: number): number;
  /** `int virDomainGetBlockIoTune(virDomainPtr dom, const char *disk, virTypedParameterPtr params, int *nparams, unsigned int flags)`; since 0.9.8. */
  virDomainGetBlockIoTune(dom: Pointer<"virDomain">, disk: Text, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virDomainGetBlockJobInfo(virDomainPtr dom, const char *disk, virDomainBlockJobInfoPtr info, unsigned int flags)`; since 0.9.4. */
  virDomainGetBlockJobInfo(dom: Pointer<"virDomain">, disk: Text, info: Bytes, flags: number): number;
  /** `int virDomainGetCPUStats(virDomainPtr domain, virTypedParameterPtr params, unsigned int nparams, int start_cpu, unsigned int ncpus, unsigned int flags)`; since 0.9.10. */
  virDomainGetCPUStats(domain: Pointer<"virDomain">, params: Bytes, nparams: number, start_cpu: number, ncpus: number, flags: number): number;
  /** `virConnectPtr virDomainGetConnect(virDomainPtr dom)`; since 0.3.0. */
  virDomainGetConnect(dom: Pointer<"virDomain">): Pointer<"virConnect">;
  /** `int virDomainGetControlInfo(virDomainPtr domain, virDomainControlInfoPtr info, unsigned int flags)`; since 0.9.3. */
  virDomainGetControlInfo(domain: Pointer<"virDomain">, info: Bytes, flags: number): number;
  /** `int virDomainGetDiskErrors(virDomainPtr dom, virDomainDiskErrorPtr errors, unsigned int maxerrors, unsigned int flags)`; since 0.9.10. */
  virDomainGetDiskErrors(dom: Pointer<"virDomain">, errors: Bytes, maxerrors: number, flags: number): number;
  /** `int virDomainGetEmulatorPinInfo(virDomainPtr domain, unsigned char *cpumap, int maplen, unsigned int flags)`; since 0.10.0. */
  virDomainGetEmulatorPinInfo(domain: Pointer<"virDomain">, cpumap: Bytes, maplen: number, flags: number): number;
  /** `int virDomainGetFSInfo(virDomainPtr dom, virDomainFSInfoPtr **info, unsigned int flags)`; since 1.2.11. */
  virDomainGetFSInfo(dom: Pointer<"virDomain">, info: Bytes, flags: number): number;
  /** `int virDomainGetGuestInfo(virDomainPtr domain, unsigned int types, virTypedParameterPtr *params, int *nparams, unsigned int flags)`; since 5.7.0. */
  virDomainGetGuestInfo(domain: Pointer<"virDomain">, types: number, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virDomainGetGuestVcpus(virDomainPtr domain, virTypedParameterPtr *params, unsigned int *nparams, unsigned int flags)`; since 2.0.0. */
  virDomainGetGuestVcpus(domain: Pointer<"virDomain">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `char *virDomainGetHostname(virDomainPtr domain, unsigned int flags)`; since 0.10.0. */
  virDomainGetHostname(domain: Pointer<"virDomain">, flags: number): Pointer<"char">;
  /** `unsigned int virDomainGetID(virDomainPtr domain)`; since 0.0.3. */
  virDomainGetID(domain: Pointer<"virDomain">): number;
  /** `int virDomainGetIOThreadInfo(virDomainPtr dom, virDomainIOThreadInfoPtr **info, unsigned int flags)`; since 1.2.14. */
  virDomainGetIOThreadInfo(dom: Pointer<"virDomain">, info: Bytes, flags: number): number;
  /** `int virDomainGetInfo(virDomainPtr domain, virDomainInfoPtr info)`; since 0.0.3. */
  virDomainGetInfo(domain: Pointer<"virDomain">, info: Bytes): number;
  /** `int virDomainGetInterfaceParameters(virDomainPtr domain, const char *device, virTypedParameterPtr params, int *nparams, unsigned int flags)`; since 0.9.9. */
  virDomainGetInterfaceParameters(domain: Pointer<"virDomain">, device: Text, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virDomainGetJobInfo(virDomainPtr domain, virDomainJobInfoPtr info)`; since 0.7.7. */
  virDomainGetJobInfo(domain: Pointer<"virDomain">, info: Bytes): number;
  /** `int virDomainGetJobStats(virDomainPtr domain, int *type, virTypedParameterPtr *params, int *nparams, unsigned int flags)`; since 1.0.3. */
  virDomainGetJobStats(domain: Pointer<"virDomain">, type: Bytes, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virDomainGetLaunchSecurityInfo(virDomainPtr domain, virTypedParameterPtr *params, int *nparams, unsigned int flags)`; since 4.5.0. */
  virDomainGetLaunchSecurityInfo(domain: Pointer<"virDomain">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `unsigned long virDomainGetMaxMemory(virDomainPtr domain)`; since 0.0.3. */
  virDomainGetMaxMemory(domain: Pointer<"virDomain">): bigint;
  /** `int virDomainGetMaxVcpus(virDomainPtr domain)`; since 0.2.1. */
  virDomainGetMaxVcpus(domain: Pointer<"virDomain">): number;
  /** `int virDomainGetMemoryParameters(virDomainPtr domain, virTypedParameterPtr params, int *nparams, unsigned int flags)`; since 0.8.5. */
  virDomainGetMemoryParameters(domain: Pointer<"virDomain">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virDomainGetMessages(virDomainPtr domain, char ***msgs, unsigned int flags)`; since 7.1.0. */
  virDomainGetMessages(domain: Pointer<"virDomain">, msgs: Bytes, flags: number): number;
  /** `char *virDomainGetMetadata(virDomainPtr domain, int type, const char *uri, unsigned int flags)`; since 0.9.10. */
  virDomainGetMetadata(domain: Pointer<"virDomain">, type: number, uri: Text, flags: number): Pointer<"char">;
  /** `const char *virDomainGetName(virDomainPtr domain)`; since 0.0.3. */
  virDomainGetName(domain: Pointer<"virDomain">): Pointer<"char">;
  /** `int virDomainGetNumaParameters(virDomainPtr domain, virTypedParameterPtr params, int *nparams, unsigned int flags)`; since 0.9.9. */
  virDomainGetNumaParameters(domain: Pointer<"virDomain">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `char *virDomainGetOSType(virDomainPtr domain)`; since 0.0.3. */
  virDomainGetOSType(domain: Pointer<"virDomain">): Pointer<"char">;
  /** `int virDomainGetPerfEvents(virDomainPtr domain, virTypedParameterPtr *params, int *nparams, unsigned int flags)`; since 1.3.3. */
  virDomainGetPerfEvents(domain: Pointer<"virDomain">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virDomainGetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr params, int *nparams)`; since 0.2.3. */
  virDomainGetSchedulerParameters(domain: Pointer<"virDomain">, params: Bytes, nparams: Bytes): number;
  /** `int virDomainGetSchedulerParametersFlags(virDomainPtr domain, virTypedParameterPtr params, int *nparams, unsigned int flags)`; since 0.9.2. */
  virDomainGetSchedulerParametersFlags(domain: Pointer<"virDomain">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `char *virDomainGetSchedulerType(virDomainPtr domain, int *nparams)`; since 0.2.3. */
  virDomainGetSchedulerType(domain: Pointer<"virDomain">, nparams: Bytes): Pointer<"char">;
  /** `int virDomainGetSecurityLabel(virDomainPtr domain, virSecurityLabelPtr seclabel)`; since 0.6.1. */
  virDomainGetSecurityLabel(domain: Pointer<"virDomain">, seclabel: Bytes): number;
  /** `int virDomainGetSecurityLabelList(virDomainPtr domain, virSecurityLabelPtr *seclabels)`; since 0.10.0. */
  virDomainGetSecurityLabelList(domain: Pointer<"virDomain">, seclabels: Bytes): number;
  /** `int virDomainGetState(virDomainPtr domain, int *state, int *reason, unsigned int flags)`; since 0.9.2. */
  virDomainGetState(domain: Pointer<"virDomain">, state: Bytes, reason: Bytes, flags: number): number;
  /** `int virDomainGetTime(virDomainPtr dom, long long *seconds, unsigned int *nseconds, unsigned int flags)`; since 1.2.5. */
  virDomainGetTime(dom: Pointer<"virDomain">, seconds: Bytes, nseconds: Bytes, flags: number): number;
  /** `int virDomainGetUUID(virDomainPtr domain, unsigned char *uuid)`; since 0.0.5. */
  virDomainGetUUID(domain: Pointer<"virDomain">, uuid: Bytes): number;
  /** `int virDomainGetUUIDString(virDomainPtr domain, char *buf)`; since 0.1.1. */
  virDomainGetUUIDString(domain: Pointer<"virDomain">, buf: Bytes): number;
  /** `int virDomainGetVcpuPinInfo(virDomainPtr domain, int ncpumaps, unsigned char *cpumaps, int maplen, unsigned int flags)`; since 0.9.3. */
  virDomainGetVcpuPinInfo(domain: Pointer<"virDomain">, ncpumaps: number, cpumaps: Bytes, maplen: number, flags: number): number;
  /** `int virDomainGetVcpus(virDomainPtr domain, virVcpuInfoPtr info, int maxinfo, unsigned char *cpumaps, int maplen)`; since 0.1.4. */
  virDomainGetVcpus(domain: Pointer<"virDomain">, info: Bytes, maxinfo: number, cpumaps: Bytes, maplen: number): number;
  /** `int virDomainGetVcpusFlags(virDomainPtr domain, unsigned int flags)`; since 0.8.5. */
  virDomainGetVcpusFlags(domain: Pointer<"virDomain">, flags: number): number;
  /** `char *virDomainGetXMLDesc(virDomainPtr domain, unsigned int flags)`; since 0.0.3. */
  virDomainGetXMLDesc(domain: Pointer<"virDomain">, flags: number): Pointer<"char">;
  /** `int virDomainGraphicsReload(virDomainPtr domain, unsigned int type, unsigned int flags)`; since 10.2.0. */
  virDomainGraphicsReload(domain: Pointer<"virDomain">, type: number, flags: number): number;
  /** `int virDomainHasCurrentSnapshot(virDomainPtr domain, unsigned int flags)`; since 0.8.0. */
  virDomainHasCurrentSnapshot(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainHasManagedSaveImage(virDomainPtr dom, unsigned int flags)`; since 0.8.0. */
  virDomainHasManagedSaveImage(dom: Pointer<"virDomain">, flags: number): number;
  /** `void virDomainIOThreadInfoFree(virDomainIOThreadInfoPtr info)`; since 1.2.14. */
  virDomainIOThreadInfoFree(info: Pointer<"virDomainIOThreadInfo">): void;
  /** `int virDomainInjectNMI(virDomainPtr domain, unsigned int flags)`; since 0.9.2. */
  virDomainInjectNMI(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainInterfaceAddresses(virDomainPtr dom, virDomainInterfacePtr **ifaces, unsigned int source, unsigned int flags)`; since 1.2.14. */
  virDomainInterfaceAddresses(dom: Pointer<"virDomain">, ifaces: Bytes, source: number, flags: number): number;
  /** `void virDomainInterfaceFree(virDomainInterfacePtr iface)`; since 1.2.14. */
  virDomainInterfaceFree(iface: Pointer<"virDomainInterface">): void;
  /** `int virDomainInterfaceStats(virDomainPtr dom, const char *device, virDomainInterfaceStatsPtr stats, size_t size)`; since 0.3.2. */
  virDomainInterfaceStats(dom: Pointer<"virDomain">, device: Text, stats: Bytes, size: bigint): number;
  /** `int virDomainIsActive(virDomainPtr dom)`; since 0.7.3. */
  virDomainIsActive(dom: Pointer<"virDomain">): number;
  /** `int virDomainIsPersistent(virDomainPtr dom)`; since 0.7.3. */
  virDomainIsPersistent(dom: Pointer<"virDomain">): number;
  /** `int virDomainIsUpdated(virDomainPtr dom)`; since 0.8.6. */
  virDomainIsUpdated(dom: Pointer<"virDomain">): number;
  /** `int virDomainListAllCheckpoints(virDomainPtr domain, virDomainCheckpointPtr **checkpoints, unsigned int flags)`; since 5.6.0. */
  virDomainListAllCheckpoints(domain: Pointer<"virDomain">, checkpoints: Bytes, flags: number): number;
  /** `int virDomainListAllSnapshots(virDomainPtr domain, virDomainSnapshotPtr **snaps, unsigned int flags)`; since 0.9.13. */
  virDomainListAllSnapshots(domain: Pointer<"virDomain">, snaps: Bytes, flags: number): number;
  /** `int virDomainListGetStats(virDomainPtr *doms, unsigned int stats, virDomainStatsRecordPtr **retStats, unsigned int flags)`; since 1.2.8. */
  virDomainListGetStats(doms: Bytes, stats: number, retStats: Bytes, flags: number): number;
  /** `virDomainPtr virDomainLookupByID(virConnectPtr conn, int id)`; since 0.0.3. */
  virDomainLookupByID(conn: Pointer<"virConnect">, id: number): Pointer<"virDomain">;
  /** `virDomainPtr virDomainLookupByName(virConnectPtr conn, const char *name)`; since 0.0.3. */
  virDomainLookupByName(conn: Pointer<"virConnect">, name: Text): Pointer<"virDomain">;
  /** `virDomainPtr virDomainLookupByUUID(virConnectPtr conn, const unsigned char *uuid)`; since 0.0.5. */
  virDomainLookupByUUID(conn: Pointer<"virConnect">, uuid: Bytes): Pointer<"virDomain">;
  /** `virDomainPtr virDomainLookupByUUIDString(virConnectPtr conn, const char *uuidstr)`; since 0.1.1. */
  virDomainLookupByUUIDString(conn: Pointer<"virConnect">, uuidstr: Text): Pointer<"virDomain">;
  /** `int virDomainManagedSave(virDomainPtr dom, unsigned int flags)`; since 0.8.0. */
  virDomainManagedSave(dom: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainManagedSaveDefineXML(virDomainPtr domain, const char *dxml, unsigned int flags)`; since 3.7.0. */
  virDomainManagedSaveDefineXML(domain: Pointer<"virDomain">, dxml: Text, flags: number): number;
  /** `char *virDomainManagedSaveGetXMLDesc(virDomainPtr domain, unsigned int flags)`; since 3.7.0. */
  virDomainManagedSaveGetXMLDesc(domain: Pointer<"virDomain">, flags: number): Pointer<"char">;
  /** `int virDomainManagedSaveRemove(virDomainPtr dom, unsigned int flags)`; since 0.8.0. */
  virDomainManagedSaveRemove(dom: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainMemoryPeek(virDomainPtr dom, unsigned long long start, size_t size, void *buffer, unsigned int flags)`; since 0.4.2. */
  virDomainMemoryPeek(dom: Pointer<"virDomain">, start: bigint, size: bigint, buffer: Bytes, flags: number): number;
  /** `int virDomainMemoryStats(virDomainPtr dom, virDomainMemoryStatPtr stats, unsigned int nr_stats, unsigned int flags)`; since 0.7.5. */
  virDomainMemoryStats(dom: Pointer<"virDomain">, stats: Bytes, nr_stats: number, flags: number): number;
  /** `virDomainPtr virDomainMigrate(virDomainPtr domain, virConnectPtr dconn, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth)`; since 0.3.2. */
  virDomainMigrate(domain: Pointer<"virDomain">, dconn: Pointer<"virConnect">, flags: bigint, dname: Text, uri: Text, bandwidth: bigint): Pointer<"virDomain">;
  /** `virDomainPtr virDomainMigrate2(virDomainPtr domain, virConnectPtr dconn, const char *dxml, unsigned long flags, const char *dname, const char *uri, unsigned long bandwidth)`; since 0.9.2. */
  virDomainMigrate2(domain: Pointer<"virDomain">, dconn: Pointer<"virConnect">, dxml: Text, flags: bigint, dname: Text, uri: Text, bandwidth: bigint): Pointer<"virDomain">;
  /** `virDomainPtr virDomainMigrate3(virDomainPtr domain, virConnectPtr dconn, virTypedParameterPtr params, unsigned int nparams, unsigned int flags)`; since 1.1.0. */
  virDomainMigrate3(domain: Pointer<"virDomain">, dconn: Pointer<"virConnect">, params: Bytes, nparams: number, flags: number): Pointer<"virDomain">;
  /** `int virDomainMigrateGetCompressionCache(virDomainPtr domain, unsigned long long *cacheSize, unsigned int flags)`; since 1.0.3. */
  virDomainMigrateGetCompressionCache(domain: Pointer<"virDomain">, cacheSize: Bytes, flags: number): number;
  /** `int virDomainMigrateGetMaxDowntime(virDomainPtr domain, unsigned long long *downtime, unsigned int flags)`; since 3.7.0. */
  virDomainMigrateGetMaxDowntime(domain: Pointer<"virDomain">, downtime: Bytes, flags: number): number;
  /** `int virDomainMigrateGetMaxSpeed(virDomainPtr domain, unsigned long *bandwidth, unsigned int flags)`; since 0.9.5. */
  virDomainMigrateGetMaxSpeed(domain: Pointer<"virDomain">, bandwidth: Bytes, flags: number): number;
  /** `int virDomainMigrateSetCompressionCache(virDomainPtr domain, unsigned long long cacheSize, unsigned int flags)`; since 1.0.3. */
  virDomainMigrateSetCompressionCache(domain: Pointer<"virDomain">, cacheSize: bigint, flags: number): number;
  /** `int virDomainMigrateSetMaxDowntime(virDomainPtr domain, unsigned long long downtime, unsigned int flags)`; since 0.8.0. */
  virDomainMigrateSetMaxDowntime(domain: Pointer<"virDomain">, downtime: bigint, flags: number): number;
  /** `int virDomainMigrateSetMaxSpeed(virDomainPtr domain, unsigned long bandwidth, unsigned int flags)`; since 0.9.0. */
  virDomainMigrateSetMaxSpeed(domain: Pointer<"virDomain">, bandwidth: bigint, flags: number): number;
  /** `int virDomainMigrateStartPostCopy(virDomainPtr domain, unsigned int flags)`; since 1.3.3. */
  virDomainMigrateStartPostCopy(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainMigrateToURI(virDomainPtr domain, const char *duri, unsigned long flags, const char *dname, unsigned long bandwidth)`; since 0.7.2. */
  virDomainMigrateToURI(domain: Pointer<"virDomain">, duri: Text, flags: bigint, dname: Text, bandwidth: bigint): number;
  /** `int virDomainMigrateToURI2(virDomainPtr domain, const char *dconnuri, const char *miguri, const char *dxml, unsigned long flags, const char *dname, unsigned long bandwidth)`; since 0.9.2. */
  virDomainMigrateToURI2(domain: Pointer<"virDomain">, dconnuri: Text, miguri: Text, dxml: Text, flags: bigint, dname: Text, bandwidth: bigint): number;
  /** `int virDomainMigrateToURI3(virDomainPtr domain, const char *dconnuri, virTypedParameterPtr params, unsigned int nparams, unsigned int flags)`; since 1.1.0. */
  virDomainMigrateToURI3(domain: Pointer<"virDomain">, dconnuri: Text, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainOpenChannel(virDomainPtr dom, const char *name, virStreamPtr st, unsigned int flags)`; since 1.0.2. */
  virDomainOpenChannel(dom: Pointer<"virDomain">, name: Text, st: Pointer<"virStream">, flags: number): number;
  /** `int virDomainOpenConsole(virDomainPtr dom, const char *dev_name, virStreamPtr st, unsigned int flags)`; since 0.8.6. */
  virDomainOpenConsole(dom: Pointer<"virDomain">, dev_name: Text, st: Pointer<"virStream">, flags: number): number;
  /** `int virDomainOpenGraphics(virDomainPtr dom, unsigned int idx, int fd, unsigned int flags)`; since 0.9.7. */
  virDomainOpenGraphics(dom: Pointer<"virDomain">, idx: number, fd: number, flags: number): number;
  /** `int virDomainOpenGraphicsFD(virDomainPtr dom, unsigned int idx, unsigned int flags)`; since 1.2.8. */
  virDomainOpenGraphicsFD(dom: Pointer<"virDomain">, idx: number, flags: number): number;
  /** `int virDomainPMSuspendForDuration(virDomainPtr dom, unsigned int target, unsigned long long duration, unsigned int flags)`; since 0.9.10. */
  virDomainPMSuspendForDuration(dom: Pointer<"virDomain">, target: number, duration: bigint, flags: number): number;
  /** `int virDomainPMWakeup(virDomainPtr dom, unsigned int flags)`; since 0.9.11. */
  virDomainPMWakeup(dom: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainPinEmulator(virDomainPtr domain, unsigned char *cpumap, int maplen, unsigned int flags)`; since 0.10.0. */
  virDomainPinEmulator(domain: Pointer<"virDomain">, cpumap: Bytes, maplen: number, flags: number): number;
  /** `int virDomainPinIOThread(virDomainPtr domain, unsigned int iothread_id, unsigned char *cpumap, int maplen, unsigned int flags)`; since 1.2.14. */
  virDomainPinIOThread(domain: Pointer<"virDomain">, iothread_id: number, cpumap: Bytes, maplen: number, flags: number): number;
  /** `int virDomainPinVcpu(virDomainPtr domain, unsigned int vcpu, unsigned char *cpumap, int maplen)`; since 0.1.4. */
  virDomainPinVcpu(domain: Pointer<"virDomain">, vcpu: number, cpumap: Bytes, maplen: number): number;
  /** `int virDomainPinVcpuFlags(virDomainPtr domain, unsigned int vcpu, unsigned char *cpumap, int maplen, unsigned int flags)`; since 0.9.3. */
  virDomainPinVcpuFlags(domain: Pointer<"virDomain">, vcpu: number, cpumap: Bytes, maplen: number, flags: number): number;
  /** `int virDomainReboot(virDomainPtr domain, unsigned int flags)`; since 0.1.0. */
  virDomainReboot(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainRef(virDomainPtr domain)`; since 0.6.0. */
  virDomainRef(domain: Pointer<"virDomain">): number;
  /** `int virDomainRename(virDomainPtr dom, const char *new_name, unsigned int flags)`; since 1.2.19. */
  virDomainRename(dom: Pointer<"virDomain">, new_name: Text, flags: number): number;
  /** `int virDomainReset(virDomainPtr domain, unsigned int flags)`; since 0.9.7. */
  virDomainReset(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainRestore(virConnectPtr conn, const char *from)`; since 0.0.3. */
  virDomainRestore(conn: Pointer<"virConnect">, from: Text): number;
  /** `int virDomainRestoreFlags(virConnectPtr conn, const char *from, const char *dxml, unsigned int flags)`; since 0.9.4. */
  virDomainRestoreFlags(conn: Pointer<"virConnect">, from: Text, dxml: Text, flags: number): number;
  /** `int virDomainRestoreParams(virConnectPtr conn, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 8.4.0. */
  virDomainRestoreParams(conn: Pointer<"virConnect">, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainResume(virDomainPtr domain)`; since 0.0.3. */
  virDomainResume(domain: Pointer<"virDomain">): number;
  /** `int virDomainRevertToSnapshot(virDomainSnapshotPtr snapshot, unsigned int flags)`; since 0.8.0. */
  virDomainRevertToSnapshot(snapshot: Pointer<"virDomainSnapshot">, flags: number): number;
  /** `int virDomainSave(virDomainPtr domain, const char *to)`; since 0.0.3. */
  virDomainSave(domain: Pointer<"virDomain">, to: Text): number;
  /** `int virDomainSaveFlags(virDomainPtr domain, const char *to, const char *dxml, unsigned int flags)`; since 0.9.4. */
  virDomainSaveFlags(domain: Pointer<"virDomain">, to: Text, dxml: Text, flags: number): number;
  /** `int virDomainSaveImageDefineXML(virConnectPtr conn, const char *file, const char *dxml, unsigned int flags)`; since 0.9.4. */
  virDomainSaveImageDefineXML(conn: Pointer<"virConnect">, file: Text, dxml: Text, flags: number): number;
  /** `char *virDomainSaveImageGetXMLDesc(virConnectPtr conn, const char *file, unsigned int flags)`; since 0.9.4. */
  virDomainSaveImageGetXMLDesc(conn: Pointer<"virConnect">, file: Text, flags: number): Pointer<"char">;
  /** `int virDomainSaveParams(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 8.4.0. */
  virDomainSaveParams(domain: Pointer<"virDomain">, params: Bytes, nparams: number, flags: number): number;
  /** `char *virDomainScreenshot(virDomainPtr domain, virStreamPtr stream, unsigned int screen, unsigned int flags)`; since 0.9.2. */
  virDomainScreenshot(domain: Pointer<"virDomain">, stream: Pointer<"virStream">, screen: number, flags: number): Pointer<"char">;
  /** `int virDomainSendKey(virDomainPtr domain, unsigned int codeset, unsigned int holdtime, unsigned int *keycodes, int nkeycodes, unsigned int flags)`; since 0.9.3. */
  virDomainSendKey(domain: Pointer<"virDomain">, codeset: number, holdtime: number, keycodes: Bytes, nkeycodes: number, flags: number): number;
  /** `int virDomainSendProcessSignal(virDomainPtr domain, long long pid_value, unsigned int signum, unsigned int flags)`; since 1.0.1. */
  virDomainSendProcessSignal(domain: Pointer<"virDomain">, pid_value: bigint, signum: number, flags: number): number;
  /** `int virDomainSetAutostart(virDomainPtr domain, int autostart)`; since 0.2.1. */
  virDomainSetAutostart(domain: Pointer<"virDomain">, autostart: number): number;
  /** `int virDomainSetAutostartOnce(virDomainPtr domain, int autostart)`; since 11.2.0. */
  virDomainSetAutostartOnce(domain: Pointer<"virDomain">, autostart: number): number;
  /** `int virDomainSetBlkioParameters(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 0.9.0. */
  virDomainSetBlkioParameters(domain: Pointer<"virDomain">, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetBlockIoTune(virDomainPtr dom, const char *disk, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 0.9.8. */
  virDomainSetBlockIoTune(dom: Pointer<"virDomain">, disk: Text, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetBlockThreshold(virDomainPtr domain, const char *dev, unsigned long long threshold, unsigned int flags)`; since 3.1.0. */
  virDomainSetBlockThreshold(domain: Pointer<"virDomain">, dev: Text, threshold: bigint, flags: number): number;
  /** `int virDomainSetGuestVcpus(virDomainPtr domain, const char *cpumap, int state, unsigned int flags)`; since 2.0.0. */
  virDomainSetGuestVcpus(domain: Pointer<"virDomain">, cpumap: Text, state: number, flags: number): number;
  /** `int virDomainSetIOThreadParams(virDomainPtr domain, unsigned int iothread_id, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 4.10.0. */
  virDomainSetIOThreadParams(domain: Pointer<"virDomain">, iothread_id: number, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetInterfaceParameters(virDomainPtr domain, const char *device, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 0.9.9. */
  virDomainSetInterfaceParameters(domain: Pointer<"virDomain">, device: Text, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetLaunchSecurityState(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 8.0.0. */
  virDomainSetLaunchSecurityState(domain: Pointer<"virDomain">, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetLifecycleAction(virDomainPtr domain, unsigned int type, unsigned int action, unsigned int flags)`; since 3.9.0. */
  virDomainSetLifecycleAction(domain: Pointer<"virDomain">, type: number, action: number, flags: number): number;
  /** `int virDomainSetMaxMemory(virDomainPtr domain, unsigned long memory)`; since 0.0.3. */
  virDomainSetMaxMemory(domain: Pointer<"virDomain">, memory: bigint): number;
  /** `int virDomainSetMemory(virDomainPtr domain, unsigned long memory)`; since 0.1.1. */
  virDomainSetMemory(domain: Pointer<"virDomain">, memory: bigint): number;
  /** `int virDomainSetMemoryFlags(virDomainPtr domain, unsigned long memory, unsigned int flags)`; since 0.9.0. */
  virDomainSetMemoryFlags(domain: Pointer<"virDomain">, memory: bigint, flags: number): number;
  /** `int virDomainSetMemoryParameters(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 0.8.5. */
  virDomainSetMemoryParameters(domain: Pointer<"virDomain">, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetMemoryStatsPeriod(virDomainPtr domain, int period, unsigned int flags)`; since 1.1.1. */
  virDomainSetMemoryStatsPeriod(domain: Pointer<"virDomain">, period: number, flags: number): number;
  /** `int virDomainSetMetadata(virDomainPtr domain, int type, const char *metadata, const char *key, const char *uri, unsigned int flags)`; since 0.9.10. */
  virDomainSetMetadata(domain: Pointer<"virDomain">, type: number, metadata: Text, key: Text, uri: Text, flags: number): number;
  /** `int virDomainSetNumaParameters(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 0.9.9. */
  virDomainSetNumaParameters(domain: Pointer<"virDomain">, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetPerfEvents(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 1.3.3. */
  virDomainSetPerfEvents(domain: Pointer<"virDomain">, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr params, int nparams)`; since 0.2.3. */
  virDomainSetSchedulerParameters(domain: Pointer<"virDomain">, params: Bytes, nparams: number): number;
  /** `int virDomainSetSchedulerParametersFlags(virDomainPtr domain, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 0.9.2. */
  virDomainSetSchedulerParametersFlags(domain: Pointer<"virDomain">, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetThrottleGroup(virDomainPtr dom, const char *group, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 11.2.0. */
  virDomainSetThrottleGroup(dom: Pointer<"virDomain">, group: Text, params: Bytes, nparams: number, flags: number): number;
  /** `int virDomainSetTime(virDomainPtr dom, long long seconds, unsigned int nseconds, unsigned int flags)`; since 1.2.5. */
  virDomainSetTime(dom: Pointer<"virDomain">, seconds: bigint, nseconds: number, flags: number): number;
  /** `int virDomainSetUserPassword(virDomainPtr dom, const char *user, const char *password, unsigned int flags)`; since 1.2.16. */
  virDomainSetUserPassword(dom: Pointer<"virDomain">, user: Text, password: Text, flags: number): number;
  /** `int virDomainSetVcpu(virDomainPtr domain, const char *vcpumap, int state, unsigned int flags)`; since 3.1.0. */
  virDomainSetVcpu(domain: Pointer<"virDomain">, vcpumap: Text, state: number, flags: number): number;
  /** `int virDomainSetVcpus(virDomainPtr domain, unsigned int nvcpus)`; since 0.1.4. */
  virDomainSetVcpus(domain: Pointer<"virDomain">, nvcpus: number): number;
  /** `int virDomainSetVcpusFlags(virDomainPtr domain, unsigned int nvcpus, unsigned int flags)`; since 0.8.5. */
  virDomainSetVcpusFlags(domain: Pointer<"virDomain">, nvcpus: number, flags: number): number;
  /** `int virDomainShutdown(virDomainPtr domain)`; since 0.0.3. */
  virDomainShutdown(domain: Pointer<"virDomain">): number;
  /** `int virDomainShutdownFlags(virDomainPtr domain, unsigned int flags)`; since 0.9.10. */
  virDomainShutdownFlags(domain: Pointer<"virDomain">, flags: number): number;
  /** `virDomainSnapshotPtr virDomainSnapshotCreateXML(virDomainPtr domain, const char *xmlDesc, unsigned int flags)`; since 0.8.0. */
  virDomainSnapshotCreateXML(domain: Pointer<"virDomain">, xmlDesc: Text, flags: number): Pointer<"virDomainSnapshot">;
  /** `virDomainSnapshotPtr virDomainSnapshotCurrent(virDomainPtr domain, unsigned int flags)`; since 0.8.0. */
  virDomainSnapshotCurrent(domain: Pointer<"virDomain">, flags: number): Pointer<"virDomainSnapshot">;
  /** `int virDomainSnapshotDelete(virDomainSnapshotPtr snapshot, unsigned int flags)`; since 0.8.0. */
  virDomainSnapshotDelete(snapshot: Pointer<"virDomainSnapshot">, flags: number): number;
  /** `int virDomainSnapshotFree(virDomainSnapshotPtr snapshot)`; since 0.8.0. */
  virDomainSnapshotFree(snapshot: Pointer<"virDomainSnapshot">): number;
  /** `virConnectPtr virDomainSnapshotGetConnect(virDomainSnapshotPtr snapshot)`; since 0.9.5. */
  virDomainSnapshotGetConnect(snapshot: Pointer<"virDomainSnapshot">): Pointer<"virConnect">;
  /** `virDomainPtr virDomainSnapshotGetDomain(virDomainSnapshotPtr snapshot)`; since 0.9.5. */
  virDomainSnapshotGetDomain(snapshot: Pointer<"virDomainSnapshot">): Pointer<"virDomain">;
  /** `const char *virDomainSnapshotGetName(virDomainSnapshotPtr snapshot)`; since 0.9.5. */
  virDomainSnapshotGetName(snapshot: Pointer<"virDomainSnapshot">): Pointer<"char">;
  /** `virDomainSnapshotPtr virDomainSnapshotGetParent(virDomainSnapshotPtr snapshot, unsigned int flags)`; since 0.9.7. */
  virDomainSnapshotGetParent(snapshot: Pointer<"virDomainSnapshot">, flags: number): Pointer<"virDomainSnapshot">;
  /** `char *virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags)`; since 0.8.0. */
  virDomainSnapshotGetXMLDesc(snapshot: Pointer<"virDomainSnapshot">, flags: number): Pointer<"char">;
  /** `int virDomainSnapshotHasMetadata(virDomainSnapshotPtr snapshot, unsigned int flags)`; since 0.9.13. */
  virDomainSnapshotHasMetadata(snapshot: Pointer<"virDomainSnapshot">, flags: number): number;
  /** `int virDomainSnapshotIsCurrent(virDomainSnapshotPtr snapshot, unsigned int flags)`; since 0.9.13. */
  virDomainSnapshotIsCurrent(snapshot: Pointer<"virDomainSnapshot">, flags: number): number;
  /** `int virDomainSnapshotListAllChildren(virDomainSnapshotPtr snapshot, virDomainSnapshotPtr **snaps, unsigned int flags)`; since 0.9.13. */
  virDomainSnapshotListAllChildren(snapshot: Pointer<"virDomainSnapshot">, snaps: Bytes, flags: number): number;
  /** `int virDomainSnapshotListChildrenNames(virDomainSnapshotPtr snapshot, char **names, int nameslen, unsigned int flags)`; since 0.9.7. */
  virDomainSnapshotListChildrenNames(snapshot: Pointer<"virDomainSnapshot">, names: Bytes, nameslen: number, flags: number): number;
  /** `int virDomainSnapshotListNames(virDomainPtr domain, char **names, int nameslen, unsigned int flags)`; since 0.8.0. */
  virDomainSnapshotListNames(domain: Pointer<"virDomain">, names: Bytes, nameslen: number, flags: number): number;
  /** `virDomainSnapshotPtr virDomainSnapshotLookupByName(virDomainPtr domain, const char *name, unsigned int flags)`; since 0.8.0. */
  virDomainSnapshotLookupByName(domain: Pointer<"virDomain">, name: Text, flags: number): Pointer<"virDomainSnapshot">;
  /** `int virDomainSnapshotNum(virDomainPtr domain, unsigned int flags)`; since 0.8.0. */
  virDomainSnapshotNum(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainSnapshotNumChildren(virDomainSnapshotPtr snapshot, unsigned int flags)`; since 0.9.7. */
  virDomainSnapshotNumChildren(snapshot: Pointer<"virDomainSnapshot">, flags: number): number;
  /** `int virDomainSnapshotRef(virDomainSnapshotPtr snapshot)`; since 0.9.13. */
  virDomainSnapshotRef(snapshot: Pointer<"virDomainSnapshot">): number;
  /** `int virDomainStartDirtyRateCalc(virDomainPtr domain, int seconds, unsigned int flags)`; since 7.2.0. */
  virDomainStartDirtyRateCalc(domain: Pointer<"virDomain">, seconds: number, flags: number): number;
  /** `void virDomainStatsRecordListFree(virDomainStatsRecordPtr *stats)`; since 1.2.8. */
  virDomainStatsRecordListFree(stats: Pointer<"virDomainStatsRecord *">): void;
  /** `int virDomainSuspend(virDomainPtr domain)`; since 0.0.3. */
  virDomainSuspend(domain: Pointer<"virDomain">): number;
  /** `int virDomainUndefine(virDomainPtr domain)`; since 0.1.1. */
  virDomainUndefine(domain: Pointer<"virDomain">): number;
  /** `int virDomainUndefineFlags(virDomainPtr domain, unsigned int flags)`; since 0.9.4. */
  virDomainUndefineFlags(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainUpdateDeviceFlags(virDomainPtr domain, const char *xml, unsigned int flags)`; since 0.8.0. */
  virDomainUpdateDeviceFlags(domain: Pointer<"virDomain">, xml: Text, flags: number): number;
  /** `int virEventAddHandle(int fd, int events, virEventHandleCallback cb, void *opaque, virFreeCallback ff)`; since 0.9.3. */
  virEventAddHandle(fd: number, events: number, cb: Callback, opaque: bigint, ff: Callback): number;
  /** `int virEventAddTimeout(int timeout, virEventTimeoutCallback cb, void *opaque, virFreeCallback ff)`; since 0.9.3. */
  virEventAddTimeout(timeout: number, cb: Callback, opaque: bigint, ff: Callback): number;
  /** `int virEventRegisterDefaultImpl(void)`; since 0.9.0. */
  virEventRegisterDefaultImpl(): number;
  /** `void virEventRegisterImpl(virEventAddHandleFunc addHandle, virEventUpdateHandleFunc updateHandle, virEventRemoveHandleFunc removeHandle, virEventAddTimeoutFunc addTimeout, virEventUpdateTimeoutFunc updateTimeout, virEventRemoveTimeoutFunc removeTimeout)`; since 0.5.0. */
  virEventRegisterImpl(addHandle: Callback, updateHandle: Callback, removeHandle: Callback, addTimeout: Callback, updateTimeout: Callback, removeTimeout: Callback): void;
  /** `int virEventRemoveHandle(int watch)`; since 0.9.3. */
  virEventRemoveHandle(watch: number): number;
  /** `int virEventRemoveTimeout(int timer)`; since 0.9.3. */
  virEventRemoveTimeout(timer: number): number;
  /** `int virEventRunDefaultImpl(void)`; since 0.9.0. */
  virEventRunDefaultImpl(): number;
  /** `void virEventUpdateHandle(int watch, int events)`; since 0.9.3. */
  virEventUpdateHandle(watch: number, events: number): void;
  /** `void virEventUpdateTimeout(int timer, int timeout)`; since 0.9.3. */
  virEventUpdateTimeout(timer: number, timeout: number): void;
  /** `void virFreeError(virErrorPtr err)`; since 0.6.1. */
  virFreeError(err: Pointer<"virError">): void;
  /** `virErrorPtr virGetLastError(void)`; since 0.1.0. */
  virGetLastError(): Pointer<"virError">;
  /** `int virGetLastErrorCode(void)`; since 4.5.0. */
  virGetLastErrorCode(): number;
  /** `int virGetLastErrorDomain(void)`; since 4.5.0. */
  virGetLastErrorDomain(): number;
  /** `const char *virGetLastErrorMessage(void)`; since 1.0.6. */
  virGetLastErrorMessage(): Pointer<"char">;
  /** `int virGetVersion(unsigned long *libVer, const char *type, unsigned long *typeVer)`; since 0.0.3. */
  virGetVersion(libVer: Bytes, type: Text, typeVer: Bytes): number;
  /** `int virInitialize(void)`; since 0.1.0. */
  virInitialize(): number;
  /** `int virInterfaceChangeBegin(virConnectPtr conn, unsigned int flags)`; since 0.9.2. */
  virInterfaceChangeBegin(conn: Pointer<"virConnect">, flags: number): number;
  /** `int virInterfaceChangeCommit(virConnectPtr conn, unsigned int flags)`; since 0.9.2. */
  virInterfaceChangeCommit(conn: Pointer<"virConnect">, flags: number): number;
  /** `int virInterfaceChangeRollback(virConnectPtr conn, unsigned int flags)`; since 0.9.2. */
  virInterfaceChangeRollback(conn: Pointer<"virConnect">, flags: number): number;
  /** `int virInterfaceCreate(virInterfacePtr iface, unsigned int flags)`; since 0.6.4. */
  virInterfaceCreate(iface: Pointer<"virInterface">, flags: number): number;
  /** `virInterfacePtr virInterfaceDefineXML(virConnectPtr conn, const char *xml, unsigned int flags)`; since 0.6.4. */
  virInterfaceDefineXML(conn: Pointer<"virConnect">, xml: Text, flags: number): Pointer<"virInterface">;
  /** `int virInterfaceDestroy(virInterfacePtr iface, unsigned int flags)`; since 0.6.4. */
  virInterfaceDestroy(iface: Pointer<"virInterface">, flags: number): number;
  /** `int virInterfaceFree(virInterfacePtr iface)`; since 0.6.4. */
  virInterfaceFree(iface: Pointer<"virInterface">): number;
  /** `virConnectPtr virInterfaceGetConnect(virInterfacePtr iface)`; since 0.6.4. */
  virInterfaceGetConnect(iface: Pointer<"virInterface">): Pointer<"virConnect">;
  /** `const char *virInterfaceGetMACString(virInterfacePtr iface)`; since 0.6.4. */
  virInterfaceGetMACString(iface: Pointer<"virInterface">): Pointer<"char">;
  /** `const char *virInterfaceGetName(virInterfacePtr iface)`; since 0.6.4. */
  virInterfaceGetName(iface: Pointer<"virInterface">): Pointer<"char">;
  /** `char *virInterfaceGetXMLDesc(virInterfacePtr iface, unsigned int flags)`; since 0.6.4. */
  virInterfaceGetXMLDesc(iface: Pointer<"virInterface">, flags: number): Pointer<"char">;
  /** `int virInterfaceIsActive(virInterfacePtr iface)`; since 0.7.3. */
  virInterfaceIsActive(iface: Pointer<"virInterface">): number;
  /** `virInterfacePtr virInterfaceLookupByMACString(virConnectPtr conn, const char *macstr)`; since 0.6.4. */
  virInterfaceLookupByMACString(conn: Pointer<"virConnect">, macstr: Text): Pointer<"virInterface">;
  /** `virInterfacePtr virInterfaceLookupByName(virConnectPtr conn, const char *name)`; since 0.6.4. */
  virInterfaceLookupByName(conn: Pointer<"virConnect">, name: Text): Pointer<"virInterface">;
  /** `int virInterfaceRef(virInterfacePtr iface)`; since 0.6.4. */
  virInterfaceRef(iface: Pointer<"virInterface">): number;
  /** `int virInterfaceUndefine(virInterfacePtr iface)`; since 0.6.4. */
  virInterfaceUndefine(iface: Pointer<"virInterface">): number;
  /** `virNWFilterBindingPtr virNWFilterBindingCreateXML(virConnectPtr conn, const char *xml, unsigned int flags)`; since 4.5.0. */
  virNWFilterBindingCreateXML(conn: Pointer<"virConnect">, xml: Text, flags: number): Pointer<"virNWFilterBinding">;
  /** `int virNWFilterBindingDelete(virNWFilterBindingPtr binding)`; since 4.5.0. */
  virNWFilterBindingDelete(binding: Pointer<"virNWFilterBinding">): number;
  /** `int virNWFilterBindingFree(virNWFilterBindingPtr binding)`; since 4.5.0. */
  virNWFilterBindingFree(binding: Pointer<"virNWFilterBinding">): number;
  /** `const char *virNWFilterBindingGetFilterName(virNWFilterBindingPtr binding)`; since 4.5.0. */
  virNWFilterBindingGetFilterName(binding: Pointer<"virNWFilterBinding">): Pointer<"char">;
  /** `const char *virNWFilterBindingGetPortDev(virNWFilterBindingPtr binding)`; since 4.5.0. */
  virNWFilterBindingGetPortDev(binding: Pointer<"virNWFilterBinding">): Pointer<"char">;
  /** `char *virNWFilterBindingGetXMLDesc(virNWFilterBindingPtr binding, unsigned int flags)`; since 4.5.0. */
  virNWFilterBindingGetXMLDesc(binding: Pointer<"virNWFilterBinding">, flags: number): Pointer<"char">;
  /** `virNWFilterBindingPtr virNWFilterBindingLookupByPortDev(virConnectPtr conn, const char *portdev)`; since 4.5.0. */
  virNWFilterBindingLookupByPortDev(conn: Pointer<"virConnect">, portdev: Text): Pointer<"virNWFilterBinding">;
  /** `int virNWFilterBindingRef(virNWFilterBindingPtr binding)`; since 4.5.0. */
  virNWFilterBindingRef(binding: Pointer<"virNWFilterBinding">): number;
  /** `virNWFilterPtr virNWFilterDefineXML(virConnectPtr conn, const char *xmlDesc)`; since 0.8.0. */
  virNWFilterDefineXML(conn: Pointer<"virConnect">, xmlDesc: Text): Pointer<"virNWFilter">;
  /** `virNWFilterPtr virNWFilterDefineXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags)`; since 7.7.0. */
  virNWFilterDefineXMLFlags(conn: Pointer<"virConnect">, xmlDesc: Text, flags: number): Pointer<"virNWFilter">;
  /** `int virNWFilterFree(virNWFilterPtr nwfilter)`; since 0.8.0. */
  virNWFilterFree(nwfilter: Pointer<"virNWFilter">): number;
  /** `const char *virNWFilterGetName(virNWFilterPtr nwfilter)`; since 0.8.0. */
  virNWFilterGetName(nwfilter: Pointer<"virNWFilter">): Pointer<"char">;
  /** `int virNWFilterGetUUID(virNWFilterPtr nwfilter, unsigned char *uuid)`; since 0.8.0. */
  virNWFilterGetUUID(nwfilter: Pointer<"virNWFilter">, uuid: Bytes): number;
  /** `int virNWFilterGetUUIDString(virNWFilterPtr nwfilter, char *buf)`; since 0.8.0. */
  virNWFilterGetUUIDString(nwfilter: Pointer<"virNWFilter">, buf: Bytes): number;
  /** `char *virNWFilterGetXMLDesc(virNWFilterPtr nwfilter, unsigned int flags)`; since 0.8.0. */
  virNWFilterGetXMLDesc(nwfilter: Pointer<"virNWFilter">, flags: number): Pointer<"char">;
  /** `virNWFilterPtr virNWFilterLookupByName(virConnectPtr conn, const char *name)`; since 0.8.0. */
  virNWFilterLookupByName(conn: Pointer<"virConnect">, name: Text): Pointer<"virNWFilter">;
  /** `virNWFilterPtr virNWFilterLookupByUUID(virConnectPtr conn, const unsigned char *uuid)`; since 0.8.0. */
  virNWFilterLookupByUUID(conn: Pointer<"virConnect">, uuid: Bytes): Pointer<"virNWFilter">;
  /** `virNWFilterPtr virNWFilterLookupByUUIDString(virConnectPtr conn, const char *uuidstr)`; since 0.8.0. */
  virNWFilterLookupByUUIDString(conn: Pointer<"virConnect">, uuidstr: Text): Pointer<"virNWFilter">;
  /** `int virNWFilterRef(virNWFilterPtr nwfilter)`; since 0.8.0. */
  virNWFilterRef(nwfilter: Pointer<"virNWFilter">): number;
  /** `int virNWFilterUndefine(virNWFilterPtr nwfilter)`; since 0.8.0. */
  virNWFilterUndefine(nwfilter: Pointer<"virNWFilter">): number;
  /** `int virNetworkCreate(virNetworkPtr network)`; since 0.2.0. */
  virNetworkCreate(network: Pointer<"virNetwork">): number;
  /** `virNetworkPtr virNetworkCreateXML(virConnectPtr conn, const char *xmlDesc)`; since 0.2.0. */
  virNetworkCreateXML(conn: Pointer<"virConnect">, xmlDesc: Text): Pointer<"virNetwork">;
  /** `virNetworkPtr virNetworkCreateXMLFlags(virConnectPtr conn, const char *xmlDesc, unsigned int flags)`; since 7.8.0. */
  virNetworkCreateXMLFlags(conn: Pointer<"virConnect">, xmlDesc: Text, flags: number): Pointer<"virNetwork">;
  /** `void virNetworkDHCPLeaseFree(virNetworkDHCPLeasePtr lease)`; since 1.2.6. */
  virNetworkDHCPLeaseFree(lease: Pointer<"virNetworkDHCPLease">): void;
  /** `virNetworkPtr virNetworkDefineXML(virConnectPtr conn, const char *xml)`; since 0.2.0. */
  virNetworkDefineXML(conn: Pointer<"virConnect">, xml: Text): Pointer<"virNetwork">;
  /** `virNetworkPtr virNetworkDefineXMLFlags(virConnectPtr conn, const char *xml, unsigned int flags)`; since 7.7.0. */
  virNetworkDefineXMLFlags(conn: Pointer<"virConnect">, xml: Text, flags: number): Pointer<"virNetwork">;
  /** `int virNetworkDestroy(virNetworkPtr network)`; since 0.2.0. */
  virNetworkDestroy(network: Pointer<"virNetwork">): number;
  /** `int virNetworkFree(virNetworkPtr network)`; since 0.2.0. */
  virNetworkFree(network: Pointer<"virNetwork">): number;
  /** `int virNetworkGetAutostart(virNetworkPtr network, int *autostart)`; since 0.2.1. */
  virNetworkGetAutostart(network: Pointer<"virNetwork">, autostart: Bytes): number;
  /** `char *virNetworkGetBridgeName(virNetworkPtr network)`; since 0.2.0. */
  virNetworkGetBridgeName(network: Pointer<"virNetwork">): Pointer<"char">;
  /** `virConnectPtr virNetworkGetConnect(virNetworkPtr net)`; since 0.3.0. */
  virNetworkGetConnect(net: Pointer<"virNetwork">): Pointer<"virConnect">;
  /** `int virNetworkGetDHCPLeases(virNetworkPtr network, const char *mac, virNetworkDHCPLeasePtr **leases, unsigned int flags)`; since 1.2.6. */
  virNetworkGetDHCPLeases(network: Pointer<"virNetwork">, mac: Text, leases: Bytes, flags: number): number;
  /** `char *virNetworkGetMetadata(virNetworkPtr network, int type, const char *uri, unsigned int flags)`; since 9.7.0. */
  virNetworkGetMetadata(network: Pointer<"virNetwork">, type: number, uri: Text, flags: number): Pointer<"char">;
  /** `const char *virNetworkGetName(virNetworkPtr network)`; since 0.2.0. */
  virNetworkGetName(network: Pointer<"virNetwork">): Pointer<"char">;
  /** `int virNetworkGetUUID(virNetworkPtr network, unsigned char *uuid)`; since 0.2.0. */
  virNetworkGetUUID(network: Pointer<"virNetwork">, uuid: Bytes): number;
  /** `int virNetworkGetUUIDString(virNetworkPtr network, char *buf)`; since 0.2.0. */
  virNetworkGetUUIDString(network: Pointer<"virNetwork">, buf: Bytes): number;
  /** `char *virNetworkGetXMLDesc(virNetworkPtr network, unsigned int flags)`; since 0.2.0. */
  virNetworkGetXMLDesc(network: Pointer<"virNetwork">, flags: number): Pointer<"char">;
  /** `int virNetworkIsActive(virNetworkPtr net)`; since 0.7.3. */
  virNetworkIsActive(net: Pointer<"virNetwork">): number;
  /** `int virNetworkIsPersistent(virNetworkPtr net)`; since 0.7.3. */
  virNetworkIsPersistent(net: Pointer<"virNetwork">): number;
  /** `int virNetworkListAllPorts(virNetworkPtr network, virNetworkPortPtr **ports, unsigned int flags)`; since 5.5.0. */
  virNetworkListAllPorts(network: Pointer<"virNetwork">, ports: Bytes, flags: number): number;
  /** `virNetworkPtr virNetworkLookupByName(virConnectPtr conn, const char *name)`; since 0.2.0. */
  virNetworkLookupByName(conn: Pointer<"virConnect">, name: Text): Pointer<"virNetwork">;
  /** `virNetworkPtr virNetworkLookupByUUID(virConnectPtr conn, const unsigned char *uuid)`; since 0.2.0. */
  virNetworkLookupByUUID(conn: Pointer<"virConnect">, uuid: Bytes): Pointer<"virNetwork">;
  /** `virNetworkPtr virNetworkLookupByUUIDString(virConnectPtr conn, const char *uuidstr)`; since 0.2.0. */
  virNetworkLookupByUUIDString(conn: Pointer<"virConnect">, uuidstr: Text): Pointer<"virNetwork">;
  /** `virNetworkPortPtr virNetworkPortCreateXML(virNetworkPtr net, const char *xmldesc, unsigned int flags)`; since 5.5.0. */
  virNetworkPortCreateXML(net: Pointer<"virNetwork">, xmldesc: Text, flags: number): Pointer<"virNetworkPort">;
  /** `int virNetworkPortDelete(virNetworkPortPtr port, unsigned int flags)`; since 5.5.0. */
  virNetworkPortDelete(port: Pointer<"virNetworkPort">, flags: number): number;
  /** `int virNetworkPortFree(virNetworkPortPtr port)`; since 5.5.0. */
  virNetworkPortFree(port: Pointer<"virNetworkPort">): number;
  /** `virNetworkPtr virNetworkPortGetNetwork(virNetworkPortPtr port)`; since 5.5.0. */
  virNetworkPortGetNetwork(port: Pointer<"virNetworkPort">): Pointer<"virNetwork">;
  /** `int virNetworkPortGetParameters(virNetworkPortPtr port, virTypedParameterPtr *params, int *nparams, unsigned int flags)`; since 5.5.0. */
  virNetworkPortGetParameters(port: Pointer<"virNetworkPort">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virNetworkPortGetUUID(virNetworkPortPtr port, unsigned char *uuid)`; since 5.5.0. */
  virNetworkPortGetUUID(port: Pointer<"virNetworkPort">, uuid: Bytes): number;
  /** `int virNetworkPortGetUUIDString(virNetworkPortPtr port, char *buf)`; since 5.5.0. */
  virNetworkPortGetUUIDString(port: Pointer<"virNetworkPort">, buf: Bytes): number;
  /** `char *virNetworkPortGetXMLDesc(virNetworkPortPtr port, unsigned int flags)`; since 5.5.0. */
  virNetworkPortGetXMLDesc(port: Pointer<"virNetworkPort">, flags: number): Pointer<"char">;
  /** `virNetworkPortPtr virNetworkPortLookupByUUID(virNetworkPtr net, const unsigned char *uuid)`; since 5.5.0. */
  virNetworkPortLookupByUUID(net: Pointer<"virNetwork">, uuid: Bytes): Pointer<"virNetworkPort">;
  /** `virNetworkPortPtr virNetworkPortLookupByUUIDString(virNetworkPtr net, const char *uuidstr)`; since 5.5.0. */
  virNetworkPortLookupByUUIDString(net: Pointer<"virNetwork">, uuidstr: Text): Pointer<"virNetworkPort">;
  /** `int virNetworkPortRef(virNetworkPortPtr port)`; since 5.5.0. */
  virNetworkPortRef(port: Pointer<"virNetworkPort">): number;
  /** `int virNetworkPortSetParameters(virNetworkPortPtr port, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 5.5.0. */
  virNetworkPortSetParameters(port: Pointer<"virNetworkPort">, params: Bytes, nparams: number, flags: number): number;
  /** `int virNetworkRef(virNetworkPtr network)`; since 0.6.0. */
  virNetworkRef(network: Pointer<"virNetwork">): number;
  /** `int virNetworkSetAutostart(virNetworkPtr network, int autostart)`; since 0.2.1. */
  virNetworkSetAutostart(network: Pointer<"virNetwork">, autostart: number): number;
  /** `int virNetworkSetMetadata(virNetworkPtr network, int type, const char *metadata, const char *key, const char *uri, unsigned int flags)`; since 9.7.0. */
  virNetworkSetMetadata(network: Pointer<"virNetwork">, type: number, metadata: Text, key: Text, uri: Text, flags: number): number;
  /** `int virNetworkUndefine(virNetworkPtr network)`; since 0.2.0. */
  virNetworkUndefine(network: Pointer<"virNetwork">): number;
  /** `int virNetworkUpdate(virNetworkPtr network, unsigned int command, unsigned int section, int parentIndex, const char *xml, unsigned int flags)`; since 0.10.2. */
  virNetworkUpdate(network: Pointer<"virNetwork">, command: number, section: number, parentIndex: number, xml: Text, flags: number): number;
  /** `int virNodeAllocPages(virConnectPtr conn, unsigned int npages, unsigned int *pageSizes, unsigned long long *pageCounts, int startCell, unsigned int cellCount, unsigned int flags)`; since 1.2.9. */
  virNodeAllocPages(conn: Pointer<"virConnect">, npages: number, pageSizes: Bytes, pageCounts: Bytes, startCell: number, cellCount: number, flags: number): number;
  /** `int virNodeDeviceCreate(virNodeDevicePtr dev, unsigned int flags)`; since 7.3.0. */
  virNodeDeviceCreate(dev: Pointer<"virNodeDevice">, flags: number): number;
  /** `virNodeDevicePtr virNodeDeviceCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags)`; since 0.6.3. */
  virNodeDeviceCreateXML(conn: Pointer<"virConnect">, xmlDesc: Text, flags: number): Pointer<"virNodeDevice">;
  /** `virNodeDevicePtr virNodeDeviceDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags)`; since 7.3.0. */
  virNodeDeviceDefineXML(conn: Pointer<"virConnect">, xmlDesc: Text, flags: number): Pointer<"virNodeDevice">;
  /** `int virNodeDeviceDestroy(virNodeDevicePtr dev)`; since 0.6.3. */
  virNodeDeviceDestroy(dev: Pointer<"virNodeDevice">): number;
  /** `int virNodeDeviceDetachFlags(virNodeDevicePtr dev, const char *driverName, unsigned int flags)`; since 1.0.5. */
  virNodeDeviceDetachFlags(dev: Pointer<"virNodeDevice">, driverName: Text, flags: number): number;
  /** `int virNodeDeviceDettach(virNodeDevicePtr dev)`; since 0.6.1. */
  virNodeDeviceDettach(dev: Pointer<"virNodeDevice">): number;
  /** `int virNodeDeviceFree(virNodeDevicePtr dev)`; since 0.5.0. */
  virNodeDeviceFree(dev: Pointer<"virNodeDevice">): number;
  /** `int virNodeDeviceGetAutostart(virNodeDevicePtr dev, int *autostart)`; since 7.8.0. */
  virNodeDeviceGetAutostart(dev: Pointer<"virNodeDevice">, autostart: Bytes): number;
  /** `const char *virNodeDeviceGetName(virNodeDevicePtr dev)`; since 0.5.0. */
  virNodeDeviceGetName(dev: Pointer<"virNodeDevice">): Pointer<"char">;
  /** `const char *virNodeDeviceGetParent(virNodeDevicePtr dev)`; since 0.5.0. */
  virNodeDeviceGetParent(dev: Pointer<"virNodeDevice">): Pointer<"char">;
  /** `char *virNodeDeviceGetXMLDesc(virNodeDevicePtr dev, unsigned int flags)`; since 0.5.0. */
  virNodeDeviceGetXMLDesc(dev: Pointer<"virNodeDevice">, flags: number): Pointer<"char">;
  /** `int virNodeDeviceIsActive(virNodeDevicePtr dev)`; since 7.8.0. */
  virNodeDeviceIsActive(dev: Pointer<"virNodeDevice">): number;
  /** `int virNodeDeviceIsPersistent(virNodeDevicePtr dev)`; since 7.8.0. */
  virNodeDeviceIsPersistent(dev: Pointer<"virNodeDevice">): number;
  /** `int virNodeDeviceListCaps(virNodeDevicePtr dev, char ** const names, int maxnames)`; since 0.5.0. */
  virNodeDeviceListCaps(dev: Pointer<"virNodeDevice">, names: Bytes, maxnames: number): number;
  /** `virNodeDevicePtr virNodeDeviceLookupByName(virConnectPtr conn, const char *name)`; since 0.5.0. */
  virNodeDeviceLookupByName(conn: Pointer<"virConnect">, name: Text): Pointer<"virNodeDevice">;
  /** `virNodeDevicePtr virNodeDeviceLookupSCSIHostByWWN(virConnectPtr conn, const char *wwnn, const char *wwpn, unsigned int flags)`; since 1.0.3. */
  virNodeDeviceLookupSCSIHostByWWN(conn: Pointer<"virConnect">, wwnn: Text, wwpn: Text, flags: number): Pointer<"virNodeDevice">;
  /** `int virNodeDeviceNumOfCaps(virNodeDevicePtr dev)`; since 0.5.0. */
  virNodeDeviceNumOfCaps(dev: Pointer<"virNodeDevice">): number;
  /** `int virNodeDeviceReAttach(virNodeDevicePtr dev)`; since 0.6.1. */
  virNodeDeviceReAttach(dev: Pointer<"virNodeDevice">): number;
  /** `int virNodeDeviceRef(virNodeDevicePtr dev)`; since 0.6.0. */
  virNodeDeviceRef(dev: Pointer<"virNodeDevice">): number;
  /** `int virNodeDeviceReset(virNodeDevicePtr dev)`; since 0.6.1. */
  virNodeDeviceReset(dev: Pointer<"virNodeDevice">): number;
  /** `int virNodeDeviceSetAutostart(virNodeDevicePtr dev, int autostart)`; since 7.8.0. */
  virNodeDeviceSetAutostart(dev: Pointer<"virNodeDevice">, autostart: number): number;
  /** `int virNodeDeviceUndefine(virNodeDevicePtr dev, unsigned int flags)`; since 7.3.0. */
  virNodeDeviceUndefine(dev: Pointer<"virNodeDevice">, flags: number): number;
  /** `int virNodeDeviceUpdate(virNodeDevicePtr dev, const char *xmlDesc, unsigned int flags)`; since 10.1.0. */
  virNodeDeviceUpdate(dev: Pointer<"virNodeDevice">, xmlDesc: Text, flags: number): number;
  /** `int virNodeGetCPUMap(virConnectPtr conn, unsigned char **cpumap, unsigned int *online, unsigned int flags)`; since 1.0.0. */
  virNodeGetCPUMap(conn: Pointer<"virConnect">, cpumap: Bytes, online: Bytes, flags: number): number;
  /** `int virNodeGetCPUStats(virConnectPtr conn, int cpuNum, virNodeCPUStatsPtr params, int *nparams, unsigned int flags)`; since 0.9.3. */
  virNodeGetCPUStats(conn: Pointer<"virConnect">, cpuNum: number, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virNodeGetCellsFreeMemory(virConnectPtr conn, unsigned long long *freeMems, int startCell, int maxCells)`; since 0.3.3. */
  virNodeGetCellsFreeMemory(conn: Pointer<"virConnect">, freeMems: Bytes, startCell: number, maxCells: number): number;
  /** `unsigned long long virNodeGetFreeMemory(virConnectPtr conn)`; since 0.3.3. */
  virNodeGetFreeMemory(conn: Pointer<"virConnect">): bigint;
  /** `int virNodeGetFreePages(virConnectPtr conn, unsigned int npages, unsigned int *pages, int startCell, unsigned int cellCount, unsigned long long *counts, unsigned int flags)`; since 1.2.6. */
  virNodeGetFreePages(conn: Pointer<"virConnect">, npages: number, pages: Bytes, startCell: number, cellCount: number, counts: Bytes, flags: number): number;
  /** `int virNodeGetInfo(virConnectPtr conn, virNodeInfoPtr info)`; since 0.1.0. */
  virNodeGetInfo(conn: Pointer<"virConnect">, info: Bytes): number;
  /** `int virNodeGetMemoryParameters(virConnectPtr conn, virTypedParameterPtr params, int *nparams, unsigned int flags)`; since 0.10.2. */
  virNodeGetMemoryParameters(conn: Pointer<"virConnect">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virNodeGetMemoryStats(virConnectPtr conn, int cellNum, virNodeMemoryStatsPtr params, int *nparams, unsigned int flags)`; since 0.9.3. */
  virNodeGetMemoryStats(conn: Pointer<"virConnect">, cellNum: number, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virNodeGetSEVInfo(virConnectPtr conn, virTypedParameterPtr *params, int *nparams, unsigned int flags)`; since 4.5.0. */
  virNodeGetSEVInfo(conn: Pointer<"virConnect">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virNodeGetSecurityModel(virConnectPtr conn, virSecurityModelPtr secmodel)`; since 0.6.1. */
  virNodeGetSecurityModel(conn: Pointer<"virConnect">, secmodel: Bytes): number;
  /** `int virNodeListDevices(virConnectPtr conn, const char *cap, char ** const names, int maxnames, unsigned int flags)`; since 0.5.0. */
  virNodeListDevices(conn: Pointer<"virConnect">, cap: Text, names: Bytes, maxnames: number, flags: number): number;
  /** `int virNodeNumOfDevices(virConnectPtr conn, const char *cap, unsigned int flags)`; since 0.5.0. */
  virNodeNumOfDevices(conn: Pointer<"virConnect">, cap: Text, flags: number): number;
  /** `int virNodeSetMemoryParameters(virConnectPtr conn, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 0.10.2. */
  virNodeSetMemoryParameters(conn: Pointer<"virConnect">, params: Bytes, nparams: number, flags: number): number;
  /** `int virNodeSuspendForDuration(virConnectPtr conn, unsigned int target, unsigned long long duration, unsigned int flags)`; since 0.9.8. */
  virNodeSuspendForDuration(conn: Pointer<"virConnect">, target: number, duration: bigint, flags: number): number;
  /** `void virResetError(virErrorPtr err)`; since 0.1.0. */
  virResetError(err: Bytes): void;
  /** `void virResetLastError(void)`; since 0.1.0. */
  virResetLastError(): void;
  /** `virErrorPtr virSaveLastError(void)`; since 0.6.1. */
  virSaveLastError(): Pointer<"virError">;
  /** `virSecretPtr virSecretDefineXML(virConnectPtr conn, const char *xml, unsigned int flags)`; since 0.7.1. */
  virSecretDefineXML(conn: Pointer<"virConnect">, xml: Text, flags: number): Pointer<"virSecret">;
  /** `int virSecretFree(virSecretPtr secret)`; since 0.7.1. */
  virSecretFree(secret: Pointer<"virSecret">): number;
  /** `virConnectPtr virSecretGetConnect(virSecretPtr secret)`; since 0.7.1. */
  virSecretGetConnect(secret: Pointer<"virSecret">): Pointer<"virConnect">;
  /** `int virSecretGetUUID(virSecretPtr secret, unsigned char *uuid)`; since 0.7.1. */
  virSecretGetUUID(secret: Pointer<"virSecret">, uuid: Bytes): number;
  /** `int virSecretGetUUIDString(virSecretPtr secret, char *buf)`; since 0.7.1. */
  virSecretGetUUIDString(secret: Pointer<"virSecret">, buf: Bytes): number;
  /** `const char *virSecretGetUsageID(virSecretPtr secret)`; since 0.7.1. */
  virSecretGetUsageID(secret: Pointer<"virSecret">): Pointer<"char">;
  /** `int virSecretGetUsageType(virSecretPtr secret)`; since 0.7.1. */
  virSecretGetUsageType(secret: Pointer<"virSecret">): number;
  /** `unsigned char *virSecretGetValue(virSecretPtr secret, size_t *value_size, unsigned int flags)`; since 0.7.1. */
  virSecretGetValue(secret: Pointer<"virSecret">, value_size: Bytes, flags: number): Pointer<"unsigned char">;
  /** `char *virSecretGetXMLDesc(virSecretPtr secret, unsigned int flags)`; since 0.7.1. */
  virSecretGetXMLDesc(secret: Pointer<"virSecret">, flags: number): Pointer<"char">;
  /** `virSecretPtr virSecretLookupByUUID(virConnectPtr conn, const unsigned char *uuid)`; since 0.7.1. */
  virSecretLookupByUUID(conn: Pointer<"virConnect">, uuid: Bytes): Pointer<"virSecret">;
  /** `virSecretPtr virSecretLookupByUUIDString(virConnectPtr conn, const char *uuidstr)`; since 0.7.1. */
  virSecretLookupByUUIDString(conn: Pointer<"virConnect">, uuidstr: Text): Pointer<"virSecret">;
  /** `virSecretPtr virSecretLookupByUsage(virConnectPtr conn, int usageType, const char *usageID)`; since 0.7.1. */
  virSecretLookupByUsage(conn: Pointer<"virConnect">, usageType: number, usageID: Text): Pointer<"virSecret">;
  /** `int virSecretRef(virSecretPtr secret)`; since 0.7.1. */
  virSecretRef(secret: Pointer<"virSecret">): number;
  /** `int virSecretSetValue(virSecretPtr secret, const unsigned char *value, size_t value_size, unsigned int flags)`; since 0.7.1. */
  virSecretSetValue(secret: Pointer<"virSecret">, value: Bytes, value_size: bigint, flags: number): number;
  /** `int virSecretUndefine(virSecretPtr secret)`; since 0.7.1. */
  virSecretUndefine(secret: Pointer<"virSecret">): number;
  /** `void virSetErrorFunc(void *userData, virErrorFunc handler)`; since 0.1.0. */
  virSetErrorFunc(userData: bigint, handler: Callback): void;
  /** `int virStoragePoolBuild(virStoragePoolPtr pool, unsigned int flags)`; since 0.4.1. */
  virStoragePoolBuild(pool: Pointer<"virStoragePool">, flags: number): number;
  /** `int virStoragePoolCreate(virStoragePoolPtr pool, unsigned int flags)`; since 0.4.1. */
  virStoragePoolCreate(pool: Pointer<"virStoragePool">, flags: number): number;
  /** `virStoragePoolPtr virStoragePoolCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags)`; since 0.4.1. */
  virStoragePoolCreateXML(conn: Pointer<"virConnect">, xmlDesc: Text, flags: number): Pointer<"virStoragePool">;
  /** `virStoragePoolPtr virStoragePoolDefineXML(virConnectPtr conn, const char *xml, unsigned int flags)`; since 0.4.1. */
  virStoragePoolDefineXML(conn: Pointer<"virConnect">, xml: Text, flags: number): Pointer<"virStoragePool">;
  /** `int virStoragePoolDelete(virStoragePoolPtr pool, unsigned int flags)`; since 0.4.1. */
  virStoragePoolDelete(pool: Pointer<"virStoragePool">, flags: number): number;
  /** `int virStoragePoolDestroy(virStoragePoolPtr pool)`; since 0.4.1. */
  virStoragePoolDestroy(pool: Pointer<"virStoragePool">): number;
  /** `int virStoragePoolFree(virStoragePoolPtr pool)`; since 0.4.1. */
  virStoragePoolFree(pool: Pointer<"virStoragePool">): number;
  /** `int virStoragePoolGetAutostart(virStoragePoolPtr pool, int *autostart)`; since 0.4.1. */
  virStoragePoolGetAutostart(pool: Pointer<"virStoragePool">, autostart: Bytes): number;
  /** `virConnectPtr virStoragePoolGetConnect(virStoragePoolPtr pool)`; since 0.4.1. */
  virStoragePoolGetConnect(pool: Pointer<"virStoragePool">): Pointer<"virConnect">;
  /** `int virStoragePoolGetInfo(virStoragePoolPtr pool, virStoragePoolInfoPtr info)`; since 0.4.1. */
  virStoragePoolGetInfo(pool: Pointer<"virStoragePool">, info: Bytes): number;
  /** `const char *virStoragePoolGetName(virStoragePoolPtr pool)`; since 0.4.1. */
  virStoragePoolGetName(pool: Pointer<"virStoragePool">): Pointer<"char">;
  /** `int virStoragePoolGetUUID(virStoragePoolPtr pool, unsigned char *uuid)`; since 0.4.1. */
  virStoragePoolGetUUID(pool: Pointer<"virStoragePool">, uuid: Bytes): number;
  /** `int virStoragePoolGetUUIDString(virStoragePoolPtr pool, char *buf)`; since 0.4.1. */
  virStoragePoolGetUUIDString(pool: Pointer<"virStoragePool">, buf: Bytes): number;
  /** `char *virStoragePoolGetXMLDesc(virStoragePoolPtr pool, unsigned int flags)`; since 0.4.1. */
  virStoragePoolGetXMLDesc(pool: Pointer<"virStoragePool">, flags: number): Pointer<"char">;
  /** `int virStoragePoolIsActive(virStoragePoolPtr pool)`; since 0.7.3. */
  virStoragePoolIsActive(pool: Pointer<"virStoragePool">): number;
  /** `int virStoragePoolIsPersistent(virStoragePoolPtr pool)`; since 0.7.3. */
  virStoragePoolIsPersistent(pool: Pointer<"virStoragePool">): number;
  /** `int virStoragePoolListAllVolumes(virStoragePoolPtr pool, virStorageVolPtr **vols, unsigned int flags)`; since 0.10.2. */
  virStoragePoolListAllVolumes(pool: Pointer<"virStoragePool">, vols: Bytes, flags: number): number;
  /** `int virStoragePoolListVolumes(virStoragePoolPtr pool, char ** const names, int maxnames)`; since 0.4.1. */
  virStoragePoolListVolumes(pool: Pointer<"virStoragePool">, names: Bytes, maxnames: number): number;
  /** `virStoragePoolPtr virStoragePoolLookupByName(virConnectPtr conn, const char *name)`; since 0.4.1. */
  virStoragePoolLookupByName(conn: Pointer<"virConnect">, name: Text): Pointer<"virStoragePool">;
  /** `virStoragePoolPtr virStoragePoolLookupByTargetPath(virConnectPtr conn, const char *path)`; since 4.1.0. */
  virStoragePoolLookupByTargetPath(conn: Pointer<"virConnect">, path: Text): Pointer<"virStoragePool">;
  /** `virStoragePoolPtr virStoragePoolLookupByUUID(virConnectPtr conn, const unsigned char *uuid)`; since 0.4.1. */
  virStoragePoolLookupByUUID(conn: Pointer<"virConnect">, uuid: Bytes): Pointer<"virStoragePool">;
  /** `virStoragePoolPtr virStoragePoolLookupByUUIDString(virConnectPtr conn, const char *uuidstr)`; since 0.4.1. */
  virStoragePoolLookupByUUIDString(conn: Pointer<"virConnect">, uuidstr: Text): Pointer<"virStoragePool">;
  /** `virStoragePoolPtr virStoragePoolLookupByVolume(virStorageVolPtr vol)`; since 0.4.1. */
  virStoragePoolLookupByVolume(vol: Pointer<"virStorageVol">): Pointer<"virStoragePool">;
  /** `int virStoragePoolNumOfVolumes(virStoragePoolPtr pool)`; since 0.4.1. */
  virStoragePoolNumOfVolumes(pool: Pointer<"virStoragePool">): number;
  /** `int virStoragePoolRef(virStoragePoolPtr pool)`; since 0.6.0. */
  virStoragePoolRef(pool: Pointer<"virStoragePool">): number;
  /** `int virStoragePoolRefresh(virStoragePoolPtr pool, unsigned int flags)`; since 0.4.1. */
  virStoragePoolRefresh(pool: Pointer<"virStoragePool">, flags: number): number;
  /** `int virStoragePoolSetAutostart(virStoragePoolPtr pool, int autostart)`; since 0.4.1. */
  virStoragePoolSetAutostart(pool: Pointer<"virStoragePool">, autostart: number): number;
  /** `int virStoragePoolUndefine(virStoragePoolPtr pool)`; since 0.4.1. */
  virStoragePoolUndefine(pool: Pointer<"virStoragePool">): number;
  /** `virStorageVolPtr virStorageVolCreateXML(virStoragePoolPtr pool, const char *xmlDesc, unsigned int flags)`; since 0.4.1. */
  virStorageVolCreateXML(pool: Pointer<"virStoragePool">, xmlDesc: Text, flags: number): Pointer<"virStorageVol">;
  /** `virStorageVolPtr virStorageVolCreateXMLFrom(virStoragePoolPtr pool, const char *xmlDesc, virStorageVolPtr clonevol, unsigned int flags)`; since 0.6.4. */
  virStorageVolCreateXMLFrom(pool: Pointer<"virStoragePool">, xmlDesc: Text, clonevol: Pointer<"virStorageVol">, flags: number): Pointer<"virStorageVol">;
  /** `int virStorageVolDelete(virStorageVolPtr vol, unsigned int flags)`; since 0.4.1. */
  virStorageVolDelete(vol: Pointer<"virStorageVol">, flags: number): number;
  /** `int virStorageVolDownload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags)`; since 0.9.0. */
  virStorageVolDownload(vol: Pointer<"virStorageVol">, stream: Pointer<"virStream">, offset: bigint, length: bigint, flags: number): number;
  /** `int virStorageVolFree(virStorageVolPtr vol)`; since 0.4.1. */
  virStorageVolFree(vol: Pointer<"virStorageVol">): number;
  /** `virConnectPtr virStorageVolGetConnect(virStorageVolPtr vol)`; since 0.4.1. */
  virStorageVolGetConnect(vol: Pointer<"virStorageVol">): Pointer<"virConnect">;
  /** `int virStorageVolGetInfo(virStorageVolPtr vol, virStorageVolInfoPtr info)`; since 0.4.1. */
  virStorageVolGetInfo(vol: Pointer<"virStorageVol">, info: Bytes): number;
  /** `int virStorageVolGetInfoFlags(virStorageVolPtr vol, virStorageVolInfoPtr info, unsigned int flags)`; since 3.0.0. */
  virStorageVolGetInfoFlags(vol: Pointer<"virStorageVol">, info: Bytes, flags: number): number;
  /** `const char *virStorageVolGetKey(virStorageVolPtr vol)`; since 0.4.1. */
  virStorageVolGetKey(vol: Pointer<"virStorageVol">): Pointer<"char">;
  /** `const char *virStorageVolGetName(virStorageVolPtr vol)`; since 0.4.1. */
  virStorageVolGetName(vol: Pointer<"virStorageVol">): Pointer<"char">;
  /** `char *virStorageVolGetPath(virStorageVolPtr vol)`; since 0.4.1. */
  virStorageVolGetPath(vol: Pointer<"virStorageVol">): Pointer<"char">;
  /** `char *virStorageVolGetXMLDesc(virStorageVolPtr vol, unsigned int flags)`; since 0.4.1. */
  virStorageVolGetXMLDesc(vol: Pointer<"virStorageVol">, flags: number): Pointer<"char">;
  /** `virStorageVolPtr virStorageVolLookupByKey(virConnectPtr conn, const char *key)`; since 0.4.1. */
  virStorageVolLookupByKey(conn: Pointer<"virConnect">, key: Text): Pointer<"virStorageVol">;
  /** `virStorageVolPtr virStorageVolLookupByName(virStoragePoolPtr pool, const char *name)`; since 0.4.1. */
  virStorageVolLookupByName(pool: Pointer<"virStoragePool">, name: Text): Pointer<"virStorageVol">;
  /** `virStorageVolPtr virStorageVolLookupByPath(virConnectPtr conn, const char *path)`; since 0.4.1. */
  virStorageVolLookupByPath(conn: Pointer<"virConnect">, path: Text): Pointer<"virStorageVol">;
  /** `int virStorageVolRef(virStorageVolPtr vol)`; since 0.6.0. */
  virStorageVolRef(vol: Pointer<"virStorageVol">): number;
  /** `int virStorageVolResize(virStorageVolPtr vol, unsigned long long capacity, unsigned int flags)`; since 0.9.10. */
  virStorageVolResize(vol: Pointer<"virStorageVol">, capacity: bigint, flags: number): number;
  /** `int virStorageVolUpload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags)`; since 0.9.0. */
  virStorageVolUpload(vol: Pointer<"virStorageVol">, stream: Pointer<"virStream">, offset: bigint, length: bigint, flags: number): number;
  /** `int virStorageVolWipe(virStorageVolPtr vol, unsigned int flags)`; since 0.8.0. */
  virStorageVolWipe(vol: Pointer<"virStorageVol">, flags: number): number;
  /** `int virStorageVolWipePattern(virStorageVolPtr vol, unsigned int algorithm, unsigned int flags)`; since 0.9.10. */
  virStorageVolWipePattern(vol: Pointer<"virStorageVol">, algorithm: number, flags: number): number;
  /** `int virStreamAbort(virStreamPtr stream)`; since 0.7.2. */
  virStreamAbort(stream: Pointer<"virStream">): number;
  /** `int virStreamEventAddCallback(virStreamPtr stream, int events, virStreamEventCallback cb, void *opaque, virFreeCallback ff)`; since 0.7.2. */
  virStreamEventAddCallback(stream: Pointer<"virStream">, events: number, cb: Callback, opaque: bigint, ff: Callback): number;
  /** `int virStreamEventRemoveCallback(virStreamPtr stream)`; since 0.7.2. */
  virStreamEventRemoveCallback(stream: Pointer<"virStream">): number;
  /** `int virStreamEventUpdateCallback(virStreamPtr stream, int events)`; since 0.7.2. */
  virStreamEventUpdateCallback(stream: Pointer<"virStream">, events: number): number;
  /** `int virStreamFinish(virStreamPtr stream)`; since 0.7.2. */
  virStreamFinish(stream: Pointer<"virStream">): number;
  /** `int virStreamFree(virStreamPtr stream)`; since 0.7.2. */
  virStreamFree(stream: Pointer<"virStream">): number;
  /** `virStreamPtr virStreamNew(virConnectPtr conn, unsigned int flags)`; since 0.7.2. */
  virStreamNew(conn: Pointer<"virConnect">, flags: number): Pointer<"virStream">;
  /** `int virStreamRecv(virStreamPtr stream, char *data, size_t nbytes)`; since 0.7.2. */
  virStreamRecv(stream: Pointer<"virStream">, data: Bytes, nbytes: bigint): number;
  /** `int virStreamRecvAll(virStreamPtr stream, virStreamSinkFunc handler, void *opaque)`; since 0.7.2. */
  virStreamRecvAll(stream: Pointer<"virStream">, handler: Callback, opaque: bigint): number;
  /** `int virStreamRecvFlags(virStreamPtr stream, char *data, size_t nbytes, unsigned int flags)`; since 3.4.0. */
  virStreamRecvFlags(stream: Pointer<"virStream">, data: Bytes, nbytes: bigint, flags: number): number;
  /** `int virStreamRecvHole(virStreamPtr stream, long long *length, unsigned int flags)`; since 3.4.0. */
  virStreamRecvHole(stream: Pointer<"virStream">, length: Bytes, flags: number): number;
  /** `int virStreamRef(virStreamPtr stream)`; since 0.7.2. */
  virStreamRef(stream: Pointer<"virStream">): number;
  /** `int virStreamSend(virStreamPtr stream, const char *data, size_t nbytes)`; since 0.7.2. */
  virStreamSend(stream: Pointer<"virStream">, data: Bytes, nbytes: bigint): number;
  /** `int virStreamSendAll(virStreamPtr stream, virStreamSourceFunc handler, void *opaque)`; since 0.7.2. */
  virStreamSendAll(stream: Pointer<"virStream">, handler: Callback, opaque: bigint): number;
  /** `int virStreamSendHole(virStreamPtr stream, long long length, unsigned int flags)`; since 3.4.0. */
  virStreamSendHole(stream: Pointer<"virStream">, length: bigint, flags: number): number;
  /** `int virStreamSparseRecvAll(virStreamPtr stream, virStreamSinkFunc handler, virStreamSinkHoleFunc holeHandler, void *opaque)`; since 3.4.0. */
  virStreamSparseRecvAll(stream: Pointer<"virStream">, handler: Callback, holeHandler: Callback, opaque: bigint): number;
  /** `int virStreamSparseSendAll(virStreamPtr stream, virStreamSourceFunc handler, virStreamSourceHoleFunc holeHandler, virStreamSourceSkipFunc skipHandler, void *opaque)`; since 3.4.0. */
  virStreamSparseSendAll(stream: Pointer<"virStream">, handler: Callback, holeHandler: Callback, skipHandler: Callback, opaque: bigint): number;
  /** `int virTypedParamsAddBoolean(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, int value)`; since 1.0.2. */
  virTypedParamsAddBoolean(params: Bytes, nparams: Bytes, maxparams: Bytes, name: Text, value: number): number;
  /** `int virTypedParamsAddDouble(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, double value)`; since 1.0.2. */
  virTypedParamsAddDouble(params: Bytes, nparams: Bytes, maxparams: Bytes, name: Text, value: number): number;
  /** `int virTypedParamsAddFromString(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, int type, const char *value)`; since 1.0.2. */
  virTypedParamsAddFromString(params: Bytes, nparams: Bytes, maxparams: Bytes, name: Text, type: number, value: Text): number;
  /** `int virTypedParamsAddInt(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, int value)`; since 1.0.2. */
  virTypedParamsAddInt(params: Bytes, nparams: Bytes, maxparams: Bytes, name: Text, value: number): number;
  /** `int virTypedParamsAddLLong(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, long long value)`; since 1.0.2. */
  virTypedParamsAddLLong(params: Bytes, nparams: Bytes, maxparams: Bytes, name: Text, value: bigint): number;
  /** `int virTypedParamsAddString(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, const char *value)`; since 1.0.2. */
  virTypedParamsAddString(params: Bytes, nparams: Bytes, maxparams: Bytes, name: Text, value: Text): number;
  /** `int virTypedParamsAddStringList(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, const char **values)`; since 1.2.17. */
  virTypedParamsAddStringList(params: Bytes, nparams: Bytes, maxparams: Bytes, name: Text, values: Bytes): number;
  /** `int virTypedParamsAddUInt(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, unsigned int value)`; since 1.0.2. */
  virTypedParamsAddUInt(params: Bytes, nparams: Bytes, maxparams: Bytes, name: Text, value: number): number;
  /** `int virTypedParamsAddULLong(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, unsigned long long value)`; since 1.0.2. */
  virTypedParamsAddULLong(params: Bytes, nparams: Bytes, maxparams: Bytes, name: Text, value: bigint): number;
  /** `void virTypedParamsClear(virTypedParameterPtr params, int nparams)`; since 1.0.2. */
  virTypedParamsClear(params: Pointer<"virTypedParameter">, nparams: number): void;
  /** `void virTypedParamsFree(virTypedParameterPtr params, int nparams)`; since 1.0.2. */
  virTypedParamsFree(params: Pointer<"virTypedParameter">, nparams: number): void;
  /** `virTypedParameterPtr virTypedParamsGet(virTypedParameterPtr params, int nparams, const char *name)`; since 1.0.2. */
  virTypedParamsGet(params: Pointer<"virTypedParameter">, nparams: number, name: Text): Pointer<"virTypedParameter">;
  /** `int virTypedParamsGetBoolean(virTypedParameterPtr params, int nparams, const char *name, int *value)`; since 1.0.2. */
  virTypedParamsGetBoolean(params: Pointer<"virTypedParameter">, nparams: number, name: Text, value: Bytes): number;
  /** `int virTypedParamsGetDouble(virTypedParameterPtr params, int nparams, const char *name, double *value)`; since 1.0.2. */
  virTypedParamsGetDouble(params: Pointer<"virTypedParameter">, nparams: number, name: Text, value: Bytes): number;
  /** `int virTypedParamsGetInt(virTypedParameterPtr params, int nparams, const char *name, int *value)`; since 1.0.2. */
  virTypedParamsGetInt(params: Pointer<"virTypedParameter">, nparams: number, name: Text, value: Bytes): number;
  /** `int virTypedParamsGetLLong(virTypedParameterPtr params, int nparams, const char *name, long long *value)`; since 1.0.2. */
  virTypedParamsGetLLong(params: Pointer<"virTypedParameter">, nparams: number, name: Text, value: Bytes): number;
  /** `int virTypedParamsGetString(virTypedParameterPtr params, int nparams, const char *name, const char **value)`; since 1.0.2. */
  virTypedParamsGetString(params: Pointer<"virTypedParameter">, nparams: number, name: Text, value: Bytes): number;
  /** `int virTypedParamsGetUInt(virTypedParameterPtr params, int nparams, const char *name, unsigned int *value)`; since 1.0.2. */
  virTypedParamsGetUInt(params: Pointer<"virTypedParameter">, nparams: number, name: Text, value: Bytes): number;
  /** `int virTypedParamsGetULLong(virTypedParameterPtr params, int nparams, const char *name, unsigned long long *value)`; since 1.0.2. */
  virTypedParamsGetULLong(params: Pointer<"virTypedParameter">, nparams: number, name: Text, value: Bytes): number;
}

/** The functions of libvirt-qemu. */
export interface LibvirtQemuFunctions {
  /** `int virConnectDomainQemuMonitorEventDeregister(virConnectPtr conn, int callbackID)`; since 1.2.3. */
  virConnectDomainQemuMonitorEventDeregister(conn: Pointer<"virConnect">, callbackID: number): number;
  /** `int virConnectDomainQemuMonitorEventRegister(virConnectPtr conn, virDomainPtr dom, const char *event, virConnectDomainQemuMonitorEventCallback cb, void *opaque, virFreeCallback freecb, unsigned int flags)`; since 1.2.3. */
  virConnectDomainQemuMonitorEventRegister(conn: Pointer<"virConnect">, dom: Pointer<"virDomain">, event: Text, cb: Callback, opaque: bigint, freecb: Callback, flags: number): number;
  /** `char *virDomainQemuAgentCommand(virDomainPtr domain, const char *cmd, int timeout, unsigned int flags)`; since 0.10.0. */
  virDomainQemuAgentCommand(domain: Pointer<"virDomain">, cmd: Text, timeout: number, flags: number): Pointer<"char">;
  /** `virDomainPtr virDomainQemuAttach(virConnectPtr conn, unsigned int pid_value, unsigned int flags)`; since 0.9.4. */
  virDomainQemuAttach(conn: Pointer<"virConnect">, pid_value: number, flags: number): Pointer<"virDomain">;
  /** `int virDomainQemuMonitorCommand(virDomainPtr domain, const char *cmd, char **result, unsigned int flags)`; since 0.8.3. */
  virDomainQemuMonitorCommand(domain: Pointer<"virDomain">, cmd: Text, result: Bytes, flags: number): number;
  /** `int virDomainQemuMonitorCommandWithFiles(virDomainPtr domain, const char *cmd, unsigned int ninfiles, int *infiles, unsigned int *noutfiles, int **outfiles, char **result, unsigned int flags)`; since 8.2.0. */
  virDomainQemuMonitorCommandWithFiles(domain: Pointer<"virDomain">, cmd: Text, ninfiles: number, infiles: Bytes, noutfiles: Bytes, outfiles: Bytes, result: Bytes, flags: number): number;
}

/** The functions of libvirt-lxc. */
export interface LibvirtLxcFunctions {
  /** `int virDomainLxcEnterCGroup(virDomainPtr domain, unsigned int flags)`; since 2.0.0. */
  virDomainLxcEnterCGroup(domain: Pointer<"virDomain">, flags: number): number;
  /** `int virDomainLxcEnterNamespace(virDomainPtr domain, unsigned int nfdlist, int *fdlist, unsigned int *noldfdlist, int **oldfdlist, unsigned int flags)`; since 1.0.2. */
  virDomainLxcEnterNamespace(domain: Pointer<"virDomain">, nfdlist: number, fdlist: Bytes, noldfdlist: Bytes, oldfdlist: Bytes, flags: number): number;
  /** `int virDomainLxcEnterSecurityLabel(virSecurityModelPtr model, virSecurityLabelPtr label, virSecurityLabelPtr oldlabel, unsigned int flags)`; since 1.0.4. */
  virDomainLxcEnterSecurityLabel(model: Bytes, label: Bytes, oldlabel: Bytes, flags: number): number;
  /** `int virDomainLxcOpenNamespace(virDomainPtr domain, int **fdlist, unsigned int flags)`; since 1.0.2. */
  virDomainLxcOpenNamespace(domain: Pointer<"virDomain">, fdlist: Bytes, flags: number): number;
}

/** The functions of libvirt-admin. */
export interface LibvirtAdminFunctions {
  /** `int virAdmClientClose(virAdmClientPtr client, unsigned int flags)`; since 2.0.0. */
  virAdmClientClose(client: Pointer<"virAdmClient">, flags: number): number;
  /** `int virAdmClientFree(virAdmClientPtr client)`; since 2.0.0. */
  virAdmClientFree(client: Pointer<"virAdmClient">): number;
  /** `unsigned long long virAdmClientGetID(virAdmClientPtr client)`; since 2.0.0. */
  virAdmClientGetID(client: Pointer<"virAdmClient">): bigint;
  /** `int virAdmClientGetInfo(virAdmClientPtr client, virTypedParameterPtr *params, int *nparams, unsigned int flags)`; since 2.0.0. */
  virAdmClientGetInfo(client: Pointer<"virAdmClient">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `long long virAdmClientGetTimestamp(virAdmClientPtr client)`; since 2.0.0. */
  virAdmClientGetTimestamp(client: Pointer<"virAdmClient">): bigint;
  /** `int virAdmClientGetTransport(virAdmClientPtr client)`; since 2.0.0. */
  virAdmClientGetTransport(client: Pointer<"virAdmClient">): number;
  /** `int virAdmConnectClose(virAdmConnectPtr conn)`; since 2.0.0. */
  virAdmConnectClose(conn: Pointer<"virAdmConnect">): number;
  /** `int virAdmConnectDaemonShutdown(virAdmConnectPtr conn, unsigned int flags)`; since 11.2.0. */
  virAdmConnectDaemonShutdown(conn: Pointer<"virAdmConnect">, flags: number): number;
  /** `int virAdmConnectGetLibVersion(virAdmConnectPtr conn, unsigned long long *libVer)`; since 2.0.0. */
  virAdmConnectGetLibVersion(conn: Pointer<"virAdmConnect">, libVer: Bytes): number;
  /** `int virAdmConnectGetLoggingFilters(virAdmConnectPtr conn, char **filters, unsigned int flags)`; since 3.0.0. */
  virAdmConnectGetLoggingFilters(conn: Pointer<"virAdmConnect">, filters: Bytes, flags: number): number;
  /** `int virAdmConnectGetLoggingOutputs(virAdmConnectPtr conn, char **outputs, unsigned int flags)`; since 3.0.0. */
  virAdmConnectGetLoggingOutputs(conn: Pointer<"virAdmConnect">, outputs: Bytes, flags: number): number;
  /** `char *virAdmConnectGetURI(virAdmConnectPtr conn)`; since 2.0.0. */
  virAdmConnectGetURI(conn: Pointer<"virAdmConnect">): Pointer<"char">;
  /** `int virAdmConnectIsAlive(virAdmConnectPtr conn)`; since 2.0.0. */
  virAdmConnectIsAlive(conn: Pointer<"virAdmConnect">): number;
  /** `int virAdmConnectListServers(virAdmConnectPtr conn, virAdmServerPtr **servers, unsigned int flags)`; since 2.0.0. */
  virAdmConnectListServers(conn: Pointer<"virAdmConnect">, servers: Bytes, flags: number): number;
  /** `virAdmServerPtr virAdmConnectLookupServer(virAdmConnectPtr conn, const char *name, unsigned int flags)`; since 2.0.0. */
  virAdmConnectLookupServer(conn: Pointer<"virAdmConnect">, name: Text, flags: number): Pointer<"virAdmServer">;
  /** `virAdmConnectPtr virAdmConnectOpen(const char *name, unsigned int flags)`; since 2.0.0. */
  virAdmConnectOpen(name: Text, flags: number): Pointer<"virAdmConnect">;
  /** `int virAdmConnectRef(virAdmConnectPtr conn)`; since 2.0.0. */
  virAdmConnectRef(conn: Pointer<"virAdmConnect">): number;
  /** `int virAdmConnectRegisterCloseCallback(virAdmConnectPtr conn, virAdmConnectCloseFunc cb, void *opaque, virFreeCallback freecb)`; since 2.0.0. */
  virAdmConnectRegisterCloseCallback(conn: Pointer<"virAdmConnect">, cb: Callback, opaque: bigint, freecb: Callback): number;
  /** `int virAdmConnectSetDaemonTimeout(virAdmConnectPtr conn, unsigned int timeout, unsigned int flags)`; since 8.6.0. */
  virAdmConnectSetDaemonTimeout(conn: Pointer<"virAdmConnect">, timeout: number, flags: number): number;
  /** `int virAdmConnectSetLoggingFilters(virAdmConnectPtr conn, const char *filters, unsigned int flags)`; since 3.0.0. */
  virAdmConnectSetLoggingFilters(conn: Pointer<"virAdmConnect">, filters: Text, flags: number): number;
  /** `int virAdmConnectSetLoggingOutputs(virAdmConnectPtr conn, const char *outputs, unsigned int flags)`; since 3.0.0. */
  virAdmConnectSetLoggingOutputs(conn: Pointer<"virAdmConnect">, outputs: Text, flags: number): number;
  /** `int virAdmConnectUnregisterCloseCallback(virAdmConnectPtr conn, virAdmConnectCloseFunc cb)`; since 2.0.0. */
  virAdmConnectUnregisterCloseCallback(conn: Pointer<"virAdmConnect">, cb: Callback): number;
  /** `int virAdmGetVersion(unsigned long long *libVer)`; since 2.0.0. */
  virAdmGetVersion(libVer: Bytes): number;
  /** `int virAdmInitialize(void)`; since 2.0.0. */
  virAdmInitialize(): number;
  /** `int virAdmServerFree(virAdmServerPtr srv)`; since 2.0.0. */
  virAdmServerFree(srv: Pointer<"virAdmServer">): number;
  /** `int virAdmServerGetClientLimits(virAdmServerPtr srv, virTypedParameterPtr *params, int *nparams, unsigned int flags)`; since 2.0.0. */
  virAdmServerGetClientLimits(srv: Pointer<"virAdmServer">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `const char *virAdmServerGetName(virAdmServerPtr srv)`; since 2.0.0. */
  virAdmServerGetName(srv: Pointer<"virAdmServer">): Pointer<"char">;
  /** `int virAdmServerGetThreadPoolParameters(virAdmServerPtr srv, virTypedParameterPtr *params, int *nparams, unsigned int flags)`; since 2.0.0. */
  virAdmServerGetThreadPoolParameters(srv: Pointer<"virAdmServer">, params: Bytes, nparams: Bytes, flags: number): number;
  /** `int virAdmServerListClients(virAdmServerPtr srv, virAdmClientPtr **clients, unsigned int flags)`; since 2.0.0. */
  virAdmServerListClients(srv: Pointer<"virAdmServer">, clients: Bytes, flags: number): number;
  /** `virAdmClientPtr virAdmServerLookupClient(virAdmServerPtr srv, unsigned long long id, unsigned int flags)`; since 2.0.0. */
  virAdmServerLookupClient(srv: Pointer<"virAdmServer">, id: bigint, flags: number): Pointer<"virAdmClient">;
  /** `int virAdmServerSetClientLimits(virAdmServerPtr srv, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 2.0.0. */
  virAdmServerSetClientLimits(srv: Pointer<"virAdmServer">, params: Bytes, nparams: number, flags: number): number;
  /** `int virAdmServerSetThreadPoolParameters(virAdmServerPtr srv, virTypedParameterPtr params, int nparams, unsigned int flags)`; since 2.0.0. */
  virAdmServerSetThreadPoolParameters(srv: Pointer<"virAdmServer">, params: Bytes, nparams: number, flags: number): number;
  /** `int virAdmServerUpdateTlsFiles(virAdmServerPtr srv, unsigned int flags)`; since 2.0.0. */
  virAdmServerUpdateTlsFiles(srv: Pointer<"virAdmServer">, flags: number): number;
}
