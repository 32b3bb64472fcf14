/** Snapshots, checkpoints, backups, and what a host has beside domains. */
export const HOST_OBJECTS = `
DomainSnapshot: name=name description=free state creationTime memory disks active domain inactiveDomain
  parent cookie=raw revertDisks
DomainSnapshotMemory: snapshot{no internal external} file=path
DomainSnapshotDisks: disk
DomainSnapshotDomain DomainSnapshotInactiveDomain: type{qemu kqemu kvm xen lxc=container uml=raw
  openvz=container test vmware hyperv vbox phyp vz bhyve hvf} id name=guest uuid genid title
  description=free metadata=free cpu sysinfo bootloader=program bootloaderArgs=raw os clock memory
  maxMemory currentMemory memoryBacking vcpu vcpus iothreads iothreadids defaultiothread
  blkiotune=resource memtune=resource cputune=resource numatune=resource resource=resource features
  onReboot onPoweroff onCrash{destroy restart preserve rename-restart coredump-destroy=resource
  coredump-restart=resource preserve-running} onLockfailure pm perf=resource idmap=container devices
  seclabel qemuCommandline=raw qemuCapabilities=raw qemuDeprecation=raw qemuOverride=raw lxcNamespace=raw
  keywrap launchSecurity=resource bhyveCommandline=raw xenCommandline=raw vmwareDatacenterpath=raw hwuuid
  throttlegroups iommufd
DomainSnapshotParent: name=name
DomainSnapshotDisksDisk: name snapshot type{file block network=address} source driver
  snapshotDeleteInProgress
DomainSnapshotDisksDiskFileSource: file=path index seclabel slices privateData=raw encryption dataStore
DomainSnapshotDisksDiskFileDriver: type metadataCache
DomainSnapshotDisksDiskBlockSource: dev=path index seclabel slices privateData=raw encryption dataStore
DomainCheckpoint: name=name description=free creationTime disks domain parent
DomainCheckpointDisks: disk
DomainCheckpointParent: name=name
DomainCheckpointDisksDisk: name checkpoint{no bitmap} bitmap size
DomainBackup: mode{push pull} incremental disks server
DomainBackupPushDisks DomainBackupPullDisks: disk
DomainBackupPullServer: tls transport{tcp unix fd=raw} name=listen port=port socket=path fdgroup=raw
DomainBackupPushDisksDisk: name backupmode incremental backup type{file block} target driver
DomainBackupPullDisksDisk: name backupmode incremental exportname exportbitmap backup type{file block}
  scratch driver
DomainBackupPushDisksDiskFileTarget DomainBackupPullDisksDiskFileScratch: file=path seclabel encryption
DomainBackupPushDisksDiskFileDriver DomainBackupPullDisksDiskDriver: type
DomainBackupPushDisksDiskBlockTarget DomainBackupPullDisksDiskBlockScratch: dev=path seclabel encryption
DomainBackupEncryption: format engine secret cipher ivgen
Network: connections ipv6 trustGuestRxFilters{yes=address no} name=name metadata=free uuid bridge=address
  mtu mac=address forward=address virtualport=address portgroup domain dns bandwidth vlan=address port
  ip=address route=address dnsmasqOptions=raw title description=free
NetworkBridge: name=address zone=address stp delay macTableManager
NetworkMac: address
NetworkForward: dev=address mode{nat route open bridge passthrough private vepa hostdev=device} managed
  interface address=device pf=device driver nat
NetworkPortgroup: name=word default trustGuestRxFilters{yes=address no} virtualport=address bandwidth
  vlan=address
NetworkDomain: name localOnly register{yes=address no}
NetworkDns: enable forwardPlainNames forwarder=address txt srv host
NetworkIp: address netmask prefix family localPtr tftp dhcp
NetworkDnsmasqOptions: dnsmasqOption
NetworkForwardInterface: dev=address connections
NetworkForwardAddress: type domain bus slot function multifunction connections
NetworkForwardPf: dev=address
NetworkForwardNat: ipv6 address port
NetworkDnsForwarder: addr domain port
NetworkDnsTxt: name value
NetworkDnsSrv: service=word protocol domain target=word port priority weight
NetworkDnsHost: ip hostname
NetworkIpTftp: root=folder
NetworkIpDhcp: range host bootp
NetworkDnsmasqOptionsDnsmasqOption: value
NetworkForwardNatAddress NetworkForwardNatPort: start end
NetworkIpDhcpRange: start end lease
NetworkIpDhcpHost: mac id name=word ip lease
NetworkIpDhcpBootp: file server=word
NetworkIpDhcpRangeLease: expiry unit
NetworkPort: uuid owner mac group=word rxfilters virtualport=address bandwidth vlan=address port plug
NetworkPortOwner: name=guest uuid
NetworkPortRxfilters: trustGuest{yes=address no}
NetworkPortPlug: type{network=address bridge=address direct=address hostdev-pci=device} bridge=address
  macTableManager dev=address mode managed driver address=device
StoragePool: type{dir fs=device netfs=address logical=device disk=device iscsi=address
  iscsi-direct=address scsi=device mpath=device rbd=address sheepdog=address gluster=address zfs=device
  vstorage=device} name=name uuid capacity allocation available features source target fsMountOpts=raw
  refresh rbdConfigOpts=raw
StoragePoolCapacity StoragePoolAllocation StoragePoolAvailable: unit value
StoragePoolFeatures: cow
StoragePoolDirSource: vendor product
StoragePoolDirTarget StoragePoolLogicalTarget: path=folder permissions=confinement
StoragePoolFsSource StoragePoolDiskSource: device=device format vendor product
StoragePoolFsFsMountOpts: fsOption
StoragePoolNetfsSource: host=address dir=address format protocol vendor product
StoragePoolLogicalSource: name=word device=device format vendor product
StoragePoolIscsiSource: host=address device=address initiator=address auth vendor product
StoragePoolIscsiDirectSource: host=address device=address initiator=address auth
StoragePoolScsiSource: adapter=device vendor product
StoragePoolRbdSource: name=word host=address auth
StoragePoolRbdRefresh: volume
StoragePoolRbdRbdConfigOpts: rbdOption
StoragePoolSheepdogSource: host=address name=word
StoragePoolGlusterSource: host=address name=word dir=address
StoragePoolZfsSource: name=word device=device
StoragePoolVstorageSource: name=word
StoragePoolVendor StoragePoolProduct StoragePoolFsFsMountOptsFsOption: name
StoragePoolFeaturesCow: state
StoragePoolPermissions: mode owner group label
StoragePoolDevice: path=target partSeparator freeExtent
StoragePoolFsSourceFormat StoragePoolNetfsSourceFormat: type
StoragePoolHost: name=host port=host
StoragePoolNetfsSourceDir StoragePoolIscsiDirectSourceDevice StoragePoolGlusterSourceDir: path=address
StoragePoolNetfsSourceProtocol: ver=word
StoragePoolLogicalSourceFormat StoragePoolDiskSourceFormat: type vendor product
StoragePoolAuth: type username=word secret
StoragePoolRbdRefreshVolume: allocation
StoragePoolRbdRbdConfigOptsRbdOption: name value
StoragePoolDeviceFreeExtent: start end
StoragePoolAuthSecret: uuid=secret usage=secret
StorageVolume: type name=name key source capacity allocation physical target backingStore
StorageVolumeSource: device=device
StorageVolumePhysical StorageVolumeTargetClusterSize: unit value
StorageVolumeTarget: path=path format permissions=confinement timestamps encryption compat=word nocow
  clusterSize features
StorageVolumeBackingStore: path=path format permissions=confinement timestamps
StorageVolumeSourceDevice: path=node extent
StorageVolumeTargetFormat: type
StorageVolumeTargetTimestamps: atime btime ctime mtime
StorageVolumeTargetFeatures: lazyRefcounts extendedL2
StorageVolumeSourceDeviceExtent: start end
Secret: ephemeral private uuid description=free usage
SecretUsage: type{volume ceph iscsi tls vtpm} volume=secret name=secret target=secret
Cpu: mode{custom host-model host-passthrough maximum} match check migratable model vendor=word topology
  feature numa cache maxphysaddr arch features microcode signature counter pages deprecatedFeatures
CpuFeature: policy{force require optional disable forbid} name
CapabilitiesHostCpuFeatures: pae nonpae vmx svm
CapabilitiesHostCpuMicrocode: version
CapabilitiesHostCpuSignature: family model stepping
CapabilitiesHostCpuCounter: name frequency scaling
CapabilitiesHostCpuPages: unit size
`;
