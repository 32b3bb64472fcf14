/**
 * What each of libvirt's functions does, as an error says it: `@` is the object that it is called for, in words. Loaded
 * with the first error of a call.
 */
const functions: Readonly<Record<string, string>> = {
  "find @":
    "domainLookupByID domainLookupByName domainLookupByUUID domainSnapshotLookupByName domainCheckpointLookupByName networkLookupByName networkLookupByUUID networkPortLookupByUUID storagePoolLookupByName storagePoolLookupByUUID storagePoolLookupByTargetPath storageVolLookupByName storageVolLookupByKey storageVolLookupByPath interfaceLookupByName interfaceLookupByMACString nodeDeviceLookupByName nodeDeviceLookupSCSIHostByWWN secretLookupByUUID secretLookupByUsage nWFilterLookupByName nWFilterLookupByUUID nWFilterBindingLookupByPortDev",
  "define @":
    "domainDefineXML domainDefineXMLFlags networkDefineXML networkDefineXMLFlags storagePoolDefineXML interfaceDefineXML nodeDeviceDefineXML secretDefineXML nWFilterDefineXML nWFilterDefineXMLFlags domainSaveImageDefineXML",
  "create @":
    "domainCreateXML domainCreateXMLWithFiles networkCreateXML networkCreateXMLFlags storagePoolCreateXML storageVolCreateXML nodeDeviceCreateXML nWFilterBindingCreateXML",
  "start @":
    "domainCreate domainCreateWithFlags domainCreateWithFiles networkCreate storagePoolCreate interfaceCreate nodeDeviceCreate",
  "destroy @":
    "domainDestroy domainDestroyFlags networkDestroy storagePoolDestroy interfaceDestroy nodeDeviceDestroy",
  "undefine @":
    "domainUndefine domainUndefineFlags networkUndefine storagePoolUndefine interfaceUndefine nodeDeviceUndefine secretUndefine nWFilterUndefine",
  "delete @":
    "domainSnapshotDelete domainCheckpointDelete networkPortDelete storagePoolDelete storageVolDelete nWFilterBindingDelete",
  "read the XML of @":
    "domainGetXMLDesc domainSnapshotGetXMLDesc domainCheckpointGetXMLDesc domainSaveImageGetXMLDesc networkGetXMLDesc networkPortGetXMLDesc storagePoolGetXMLDesc storageVolGetXMLDesc interfaceGetXMLDesc nodeDeviceGetXMLDesc secretGetXMLDesc nWFilterGetXMLDesc nWFilterBindingGetXMLDesc",
  "read autostart of @":
    "domainGetAutostart domainGetAutostartOnce networkGetAutostart storagePoolGetAutostart nodeDeviceGetAutostart",
  "set autostart of @":
    "domainSetAutostart domainSetAutostartOnce networkSetAutostart storagePoolSetAutostart nodeDeviceSetAutostart",
  "tell whether @ is active":
    "domainIsActive networkIsActive storagePoolIsActive interfaceIsActive nodeDeviceIsActive",
  "tell whether @ is persistent":
    "domainIsPersistent networkIsPersistent storagePoolIsPersistent nodeDeviceIsPersistent",
  "read the facts of @":
    "domainGetInfo domainGetOSType storagePoolGetInfo storageVolGetInfo storageVolGetInfoFlags storageVolGetPath networkGetBridgeName",
  "read metadata of @": "domainGetMetadata networkGetMetadata",
  "set metadata of @": "domainSetMetadata networkSetMetadata",
  "update @": "networkUpdate nodeDeviceUpdate",
  "reset @": "domainReset nodeDeviceReset",

  "shut down @": "domainShutdown domainShutdownFlags",
  "reboot @": "domainReboot",
  "suspend @": "domainSuspend",
  "resume @": "domainResume",
  "put @ to sleep": "domainPMSuspendForDuration",
  "wake @": "domainPMWakeup",
  "rename @": "domainRename",
  "save @": "domainSave domainSaveFlags domainSaveParams domainManagedSave",
  "restore @": "domainRestore domainRestoreFlags domainRestoreParams",
  "dump @": "domainCoreDump domainCoreDumpWithFormat",
  "read the managed save image of @": "domainHasManagedSaveImage domainManagedSaveGetXMLDesc",
  "remove the managed save image of @": "domainManagedSaveRemove",
  "define the managed save image of @": "domainManagedSaveDefineXML",
  "read the state of @": "domainGetState domainGetControlInfo domainIsUpdated domainGetMessages",
  "set a lifecycle action of @": "domainSetLifecycleAction",
  "inject an NMI into @": "domainInjectNMI",
  "send keys to @": "domainSendKey",
  "send a signal into @": "domainSendProcessSignal",
  "take a screenshot of @": "domainScreenshot",
  "open a console of @": "domainOpenConsole",
  "open a channel of @": "domainOpenChannel",
  "open a display of @": "domainOpenGraphics domainOpenGraphicsFD",
  "reload the display of @": "domainGraphicsReload",
  "hand files to @": "domainFDAssociate",
  "open the namespaces of @": "domainLxcOpenNamespace",
  "give the monitor of @ a command": "domainQemuMonitorCommand domainQemuMonitorCommandWithFiles",
  "attach to @": "domainQemuAttach",
  "give the agent of @ a command": "domainQemuAgentCommand",
  "set the agent timeout of @": "domainAgentSetResponseTimeout",

  "attach a device to @": "domainAttachDevice domainAttachDeviceFlags",
  "detach a device from @": "domainDetachDevice domainDetachDeviceFlags domainDetachDeviceAlias",
  "update a device of @": "domainUpdateDeviceFlags",
  "announce the interfaces of @": "domainAnnounceInterface",
  "read the memory of @": "domainGetMaxMemory domainMemoryPeek",
  "set the memory of @": "domainSetMemory domainSetMemoryFlags domainSetMaxMemory",
  "set the memory statistics period of @": "domainSetMemoryStatsPeriod",
  "read the vCPUs of @":
    "domainGetVcpus domainGetVcpusFlags domainGetMaxVcpus domainGetVcpuPinInfo domainGetEmulatorPinInfo",
  "set the vCPUs of @": "domainSetVcpus domainSetVcpusFlags domainSetVcpu",
  "pin a vCPU of @": "domainPinVcpu domainPinVcpuFlags",
  "pin the emulator of @": "domainPinEmulator",
  "read the guest's vCPUs of @": "domainGetGuestVcpus",
  "set the guest's vCPUs of @": "domainSetGuestVcpus",
  "read I/O threads of @": "domainGetIOThreadInfo",
  "pin an I/O thread of @": "domainPinIOThread",
  "add an I/O thread to @": "domainAddIOThread",
  "remove an I/O thread of @": "domainDelIOThread",
  "change an I/O thread of @": "domainSetIOThreadParams",
  "read statistics of @":
    "domainBlockStats domainBlockStatsFlags domainInterfaceStats domainMemoryStats domainGetCPUStats domainGetDiskErrors connectGetAllDomainStats",
  "read parameters of @":
    "domainGetSchedulerType domainGetSchedulerParameters domainGetSchedulerParametersFlags domainGetMemoryParameters domainGetBlkioParameters domainGetNumaParameters domainGetInterfaceParameters domainGetBlockIoTune domainGetPerfEvents networkPortGetParameters",
  "set parameters of @":
    "domainSetSchedulerParameters domainSetSchedulerParametersFlags domainSetMemoryParameters domainSetBlkioParameters domainSetNumaParameters domainSetInterfaceParameters domainSetBlockIoTune domainSetPerfEvents networkPortSetParameters",
  "set a throttle group of @": "domainSetThrottleGroup",
  "remove a throttle group of @": "domainDelThrottleGroup",
  "read security labels of @": "domainGetSecurityLabel domainGetSecurityLabelList",
  "read the launch security of @": "domainGetLaunchSecurityInfo",
  "set the launch security state of @": "domainSetLaunchSecurityState",
  "measure the dirty rate of @": "domainStartDirtyRateCalc",

  "read the hostname of @": "domainGetHostname",
  "read addresses of @": "domainInterfaceAddresses",
  "read guest information of @": "domainGetGuestInfo domainGetFSInfo",
  "trim file systems of @": "domainFSTrim",
  "freeze file systems of @": "domainFSFreeze",
  "thaw file systems of @": "domainFSThaw",
  "read the time of @": "domainGetTime",
  "set the time of @": "domainSetTime",
  "set a password in @": "domainSetUserPassword",
  "read SSH keys in @": "domainAuthorizedSSHKeysGet",
  "set SSH keys in @": "domainAuthorizedSSHKeysSet",

  "read a disk of @": "domainBlockPeek domainGetBlockInfo",
  "resize a disk of @": "domainBlockResize",
  "set a block threshold of @": "domainSetBlockThreshold",
  "pull a disk of @": "domainBlockPull domainBlockRebase",
  "commit a disk of @": "domainBlockCommit",
  "copy a disk of @": "domainBlockCopy",
  "read a block job of @": "domainGetBlockJobInfo",
  "limit a block job of @": "domainBlockJobSetSpeed",
  "end a block job of @": "domainBlockJobAbort",
  "read the job of @": "domainGetJobInfo domainGetJobStats",
  "abort the job of @": "domainAbortJob domainAbortJobFlags",
  "back up @": "domainBackupBegin",
  "read the backup of @": "domainBackupGetXMLDesc",
  "take a snapshot of @": "domainSnapshotCreateXML",
  "list snapshots of @": "domainSnapshotNum domainSnapshotListNames domainListAllSnapshots",
  "read the current snapshot of @": "domainHasCurrentSnapshot domainSnapshotCurrent",
  "go back to @": "domainRevertToSnapshot",
  "read the parent of @": "domainSnapshotGetParent domainCheckpointGetParent nodeDeviceGetParent",
  "list what is below @":
    "domainSnapshotNumChildren domainSnapshotListChildrenNames domainSnapshotListAllChildren domainCheckpointListAllChildren",
  "read what is known of @": "domainSnapshotIsCurrent domainSnapshotHasMetadata",
  "make a checkpoint of @": "domainCheckpointCreateXML",
  "list checkpoints of @": "domainListAllCheckpoints",

  "migrate @":
    "domainMigratePrepare domainMigratePerform domainMigrateFinish domainMigratePrepare2 domainMigrateFinish2 domainMigratePrepareTunnel domainMigrateBegin3 domainMigratePrepare3 domainMigratePrepareTunnel3 domainMigratePerform3 domainMigrateFinish3 domainMigrateConfirm3 domainMigrateBegin3Params domainMigratePrepare3Params domainMigratePrepareTunnel3Params domainMigratePerform3Params domainMigrateFinish3Params domainMigrateConfirm3Params domainMigrateStartPostCopy",
  "read the migration limits of @":
    "domainMigrateGetMaxSpeed domainMigrateGetMaxDowntime domainMigrateGetCompressionCache",
  "set the migration limits of @":
    "domainMigrateSetMaxSpeed domainMigrateSetMaxDowntime domainMigrateSetCompressionCache",

  "read DHCP leases of @": "networkGetDHCPLeases",
  "list ports of @": "networkListAllPorts",
  "create a port of @": "networkPortCreateXML",
  "build @": "storagePoolBuild",
  "refresh @": "storagePoolRefresh",
  "find the storage pool of @": "storagePoolLookupByVolume",
  "list volumes of @": "storagePoolNumOfVolumes storagePoolListVolumes storagePoolListAllVolumes",
  "clone a storage volume to @": "storageVolCreateXMLFrom",
  "wipe @": "storageVolWipe storageVolWipePattern",
  "upload to @": "storageVolUpload",
  "download @": "storageVolDownload",
  "resize @": "storageVolResize",
  "begin a change of host interfaces on @": "interfaceChangeBegin",
  "commit the change of host interfaces on @": "interfaceChangeCommit",
  "undo the change of host interfaces on @": "interfaceChangeRollback",
  "read the capabilities of @": "nodeDeviceNumOfCaps nodeDeviceListCaps",
  "detach @ from the host": "nodeDeviceDettach nodeDeviceDetachFlags",
  "give @ back to the host": "nodeDeviceReAttach",
  "set the value of @": "secretSetValue",
  "read the value of @": "secretGetValue",

  "list domains of @":
    "connectListDomains connectNumOfDomains connectListDefinedDomains connectNumOfDefinedDomains connectListAllDomains",
  "list networks of @":
    "connectListNetworks connectNumOfNetworks connectListDefinedNetworks connectNumOfDefinedNetworks connectListAllNetworks",
  "list storage pools of @":
    "connectListStoragePools connectNumOfStoragePools connectListDefinedStoragePools connectNumOfDefinedStoragePools connectListAllStoragePools",
  "list interfaces of @":
    "connectListInterfaces connectNumOfInterfaces connectListDefinedInterfaces connectNumOfDefinedInterfaces connectListAllInterfaces",
  "list devices of @": "nodeNumOfDevices nodeListDevices connectListAllNodeDevices",
  "list secrets of @": "connectListSecrets connectNumOfSecrets connectListAllSecrets",
  "list network filters of @": "connectListNWFilters connectNumOfNWFilters connectListAllNWFilters",
  "list network filter bindings of @": "connectListAllNWFilterBindings",
  "find sources of storage pools on @": "connectFindStoragePoolSources",
  "read the version of @": "connectGetVersion connectGetLibVersion connectGetType",
  "read the hostname or URI of @": "connectGetHostname connectGetURI",
  "read capabilities of @":
    "connectGetCapabilities connectGetDomainCapabilities connectGetStoragePoolCapabilities connectGetMaxVcpus connectSupportsFeature",
  "convert a document on @": "connectDomainXMLFromNative connectDomainXMLToNative",
  "tell whether @ is secure": "connectIsSecure",
  "set the identity on @": "connectSetIdentity",
  "compare CPUs with @":
    "connectCompareCPU connectBaselineCPU connectCompareHypervisorCPU connectBaselineHypervisorCPU",
  "read CPU models of @": "connectGetCPUModelNames",
  "read the facts of the host behind @":
    "nodeGetInfo connectGetSysinfo nodeGetSecurityModel nodeGetSEVInfo nodeGetCPUMap",
  "read CPU statistics of the host behind @": "nodeGetCPUStats",
  "read the memory of the host behind @":
    "nodeGetMemoryStats nodeGetCellsFreeMemory nodeGetFreeMemory nodeGetFreePages nodeGetMemoryParameters",
  "set the memory of the host behind @": "nodeSetMemoryParameters nodeAllocPages",
  "suspend the host behind @": "nodeSuspendForDuration",
};

let words: ReadonlyMap<string, string> | undefined;

/** What a function does: `start @`. One that is newer than this is called by its name. */
export function callWords(call: string): string {
  words ??= new Map(
    Object.entries(functions).flatMap(([does, names]) =>
      names.split(" ").map((name) => [name, does] as const)
    ),
  );
  return words.get(call) ?? `call ${call} for @`;
}
