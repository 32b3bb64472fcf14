/** What documents have since libvirt 9.0, where it is an element of its own. */
export const LATER = `
DomainIommufd: enabled{yes=device no} fdgroup=raw
DomainSnapshotRevertDisks: disk
NWFilterBindingBackend: name=word
DomainThrottlegroups: throttlegroup
DomainOsVarstore: template=path path=path
DomainIothreadidsIothreadPoll: max grow shrink weight
DomainCputuneEnergytune: vcpus id monitor
DomainFeaturesAsyncTeardown: enabled
DomainFeaturesAia: value
DomainFeaturesHypervCustomTlbflush: state direct extended
DomainCrypto: model type backend driver alias address
DomainCryptoBackend: model{builtin lkcf=device} queues
DomainPstore: backend path=path size address alias
DomainLaunchSecurityTdxQuoteGenerationService: path=path
DomainHostdevPciDriver: name model=device iommufd{yes=device no}
NodeDeviceCapabilityCcwCapability: type groupDevice
NodeDeviceCapabilityCcwgroupMembers: ccwDevice
NodeDeviceCapabilityCcwgroupMembersCcwDevice: ref value
NodeDeviceCapabilityCcwgroupCapability: type cardType chpid
DomainDataStore DomainSnapshotDataStore: type{file block dir network=address volume nvme=device
  vhostuser=address vhostvdpa=device ctl=device} format source
DomainDiskNetworkSourceSshKnownHosts: path=path
DomainDiskNetworkSourceSshIdentity: username=word keyfile=path agentsock=path
DomainDiskBlockSourceReservationsSource: type path=path mode reconnect
DomainDiskThrottlefilters: throttlefilter
DomainDiskThrottlefiltersThrottlefilter: group=word
DomainDiskDriverIothreads: iothread
DomainDiskDriverIothreadsIothread: id queue
DomainDiskDriverIothreadsIothreadQueue: id
DomainDiskDriverStatistics: statistic latencyHistogram
DomainDiskDriverStatisticsStatistic: interval
DomainDiskDriverStatisticsLatencyHistogram: type bin
DomainDiskDriverStatisticsLatencyHistogramBin: start
DomainFilesystemMountBinaryOpenfiles: max
DomainTpmBackendEmulatorSource: type{file dir} path=path
DomainTpmBackendEmulatorProfile: source=word removeDisabled name=word
DomainDevicesMemoryTargetAddress: base
DomainIommuDriverGranule: mode size unit
`;
