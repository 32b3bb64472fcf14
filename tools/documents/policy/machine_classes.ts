/** What a domain has beside its devices. */
export const MACHINE = `
Domain: type{qemu kqemu kvm xen lxc=container uml=raw openvz=container test vmware hyperv vbox phyp vz
  bhyve hvf} id name=guest uuid genid title description=free metadata=free cpu sysinfo bootloader=program
  bootloaderArgs=raw os clock memory maxMemory currentMemory memoryBacking vcpu vcpus iothreads
  iothreadids defaultiothread blkiotune=resource memtune=resource cputune=resource numatune=resource
  resource=resource features onReboot onPoweroff onCrash{destroy restart preserve rename-restart
  coredump-destroy=resource coredump-restart=resource preserve-running} onLockfailure pm perf=resource
  idmap=container devices seclabel qemuCommandline=raw qemuCapabilities=raw qemuDeprecation=raw
  qemuOverride=raw lxcNamespace=raw keywrap launchSecurity=resource bhyveCommandline=raw
  xenCommandline=raw vmwareDatacenterpath=raw hwuuid throttlegroups iommufd
DomainCpu: mode match check migratable model vendor=word topology feature numa cache maxphysaddr
  deprecatedFeatures
DomainSysinfo: type{smbios fwcfg} bios system baseBoard chassis oemStrings entry
DomainOs: firmware{bios efi} type firmwareElement loader nvram kernel=path initrd=path root=path cmdline
  dtb=path boot bootmenu smbios bios acpi init=container initarg=container initenv=container
  initdir=container inituser=container initgroup=container varstore shim=path
DomainClock: offset{localtime utc timezone variable absolute} adjustment timer timezone=zone basis start
DomainMemory: unit dumpCore value
DomainMaxMemory: unit slots value
DomainCurrentMemory DomainMemtuneHardLimit DomainMemtuneSoftLimit DomainMemtuneMinGuarantee
  DomainMemtuneSwapHardLimit DomainFeaturesSmmTseg DomainFeaturesHptMaxpagesize DomainFeaturesTcgTbCache
  DomainCpuNumaCellCacheSize DomainCpuNumaCellCacheLine: unit value
DomainMemoryBacking: hugepages=resource nosharepages locked=resource source access allocation discard
DomainVcpu: placement cpuset=resource current value
DomainVcpus: vcpu
DomainIothreadids: iothread
DomainDefaultiothread: threadPoolMin threadPoolMax
DomainBlkiotune: weight device
DomainMemtune: hardLimit softLimit minGuarantee swapHardLimit
DomainCputune: shares globalPeriod globalQuota period quota emulatorPeriod emulatorQuota iothreadPeriod
  iothreadQuota vcpupin emulatorpin iothreadpin vcpusched iothreadsched emulatorsched cachetune memorytune
  energytune
DomainNumatune: memory memnode
DomainResource: partition=resource fibrechannel
DomainFeatures: pae apic acpi hap hyperv viridian kvm xen privnet pvspinlock capabilities=confinement pmu
  vmport gic smm ioapic hpt vmcoreinfo htm nestedHv msrs ccfAssist cfpc sbbc ibs tcg asyncTeardown ras ps2
  aia virtualization
DomainPm: suspendToMem suspendToDisk
DomainPerf: event
DomainIdmap: uid gid
DomainSeclabel: model type{dynamic static=confinement none=confinement} relabel{yes no=confinement}
  label=confinement imagelabel=confinement baselabel=confinement
DomainQemuCommandline: qemuArg qemuEnv
DomainQemuCapabilities: qemuAdd qemuDel
DomainQemuDeprecation: behavior
DomainQemuOverride: qemuDevice
DomainLxcNamespace: lxcSharenet lxcShareipc lxcShareuts
DomainKeywrap: cipher
DomainLaunchSecurity: type{sev s390-pv sev-snp tdx} kernelHashes cbitpos reducedPhysBits policy handle
  dhCert session authorKey vcek guestVisibleWorkarounds idBlock idAuth hostData mrConfigId mrOwner
  mrOwnerConfig quoteGenerationService
DomainBhyveCommandline: bhyveArg
DomainXenCommandline: xenArg
DomainModel: fallback vendorId value=word
DomainTopology: sockets dies cores threads clusters
DomainFeature: policy name
DomainCpuNuma: cell interconnects
DomainCpuCache: level mode
DomainMaxphysaddr: mode bits limit
DomainSysinfoSmbiosBios DomainSysinfoSmbiosSystem DomainSysinfoSmbiosBaseBoard DomainSysinfoSmbiosChassis
  DomainSysinfoSmbiosOemStrings: entry
DomainSysinfoFwcfgEntry: name=option file=path value=free
DomainOsBiosType: arch machine value
DomainOsFirmware: feature
DomainOsLoader: readonly secure type stateless value=path format
DomainOsNvram: template=path type{file block dir network=address volume nvme=device vhostuser=address
  vhostvdpa=device ctl=device} source value=path templateFormat format
DomainOsBoot: dev
DomainOsBootmenu: enable timeout
DomainOsSmbios: mode{emulate host=device sysinfo}
DomainMemoryBackingAccess: mode
DomainOsBios2: useserial rebootTimeout
DomainOsAcpi: table
DomainOsType: arch{i686 x86_64 ia64 aarch64 alpha armv6l armv7l cris lm32 m68k microblaze microblazeel
  mips mipsel mips64 mips64el openrisc parisc parisc64 ppc ppc64 ppc64le ppcemb riscv32 riscv64 s390 s390x
  sh4 sh4eb sparc sparc64 unicore32 xtensa xtensaeb loongarch64} machine value{hvm xen linux xenpvh
  exe=container}
DomainOsInitenv DomainQemuCommandlineQemuEnv DomainSysinfoSmbiosBiosEntry DomainSysinfoSmbiosSystemEntry
  DomainSysinfoSmbiosBaseBoardEntry DomainSysinfoSmbiosChassisEntry: name value
DomainClockTimer: name tickpolicy frequency mode{auto native emulate paravirt smpsafe} present catchup
  track
DomainMemoryBackingHugepages: page
DomainMemoryBackingSource: type{file=resource anonymous memfd}
DomainMemoryBackingAllocation: mode{immediate=resource ondemand} threads
DomainVcpusVcpu: id enabled hotpluggable order
DomainIothreadidsIothread: id threadPoolMin threadPoolMax poll
DomainBlkiotuneDevice: path=node weight readIopsSec writeIopsSec readBytesSec writeBytesSec
DomainCputuneVcpupin: vcpu cpuset
DomainCputuneEmulatorpin: cpuset
DomainCputuneIothreadpin: iothread cpuset
DomainCputuneVcpusched: vcpus scheduler{batch idle fifo rr} priority
DomainCputuneIothreadsched: iothreads scheduler{batch idle fifo rr} priority
DomainCputuneEmulatorsched: scheduler{batch idle fifo rr} priority
DomainCputuneCachetune: vcpus id cache monitor
DomainCputuneMemorytune: vcpus node monitor
DomainNumatuneMemory: mode placement{static auto} nodeset
DomainNumatuneMemnode: cellid mode nodeset
DomainResourceFibrechannel: appid
DomainFeaturesApic: eoi
DomainFeaturesHap DomainFeaturesPvspinlock DomainFeaturesPmu DomainFeaturesVmport DomainFeaturesVmcoreinfo
  DomainFeaturesHtm DomainFeaturesNestedHv DomainFeaturesCcfAssist DomainFeaturesHypervCustomRelaxed
  DomainFeaturesHypervCustomVapic DomainFeaturesHypervCustomVpindex DomainFeaturesHypervCustomRuntime
  DomainFeaturesHypervCustomSynic DomainFeaturesHypervCustomReset DomainFeaturesHypervCustomFrequencies
  DomainFeaturesHypervCustomReenlightenment DomainFeaturesHypervCustomIpi
  DomainFeaturesHypervCustomEmsrBitmap DomainFeaturesHypervCustomXmmInput
  DomainFeaturesHypervCustomTlbflushExtended DomainFeaturesRas DomainFeaturesPs2
  DomainFeaturesHypervCustomEvmcs DomainFeaturesHypervCustomAvic DomainFeaturesKvmHidden
  DomainFeaturesKvmHintDedicated DomainFeaturesKvmPollControl DomainFeaturesKvmPvIpi
  DomainFeaturesXenE820Host DomainFeaturesCapabilitiesAuditControl DomainFeaturesCapabilitiesAuditWrite
  DomainFeaturesCapabilitiesBlockSuspend DomainFeaturesCapabilitiesChown
  DomainFeaturesCapabilitiesDacOverride DomainFeaturesCapabilitiesDacReadSearch
  DomainFeaturesCapabilitiesFowner DomainFeaturesCapabilitiesFsetid DomainFeaturesCapabilitiesIpcLock
  DomainFeaturesCapabilitiesIpcOwner DomainFeaturesCapabilitiesKill DomainFeaturesCapabilitiesLease
  DomainFeaturesCapabilitiesLinuxImmutable DomainFeaturesCapabilitiesMacAdmin
  DomainFeaturesCapabilitiesMacOverride DomainFeaturesCapabilitiesMknod DomainFeaturesCapabilitiesNetAdmin
  DomainFeaturesCapabilitiesNetBindService DomainFeaturesCapabilitiesNetBroadcast
  DomainFeaturesCapabilitiesNetRaw DomainFeaturesCapabilitiesSetgid DomainFeaturesCapabilitiesSetfcap
  DomainFeaturesCapabilitiesSetpcap DomainFeaturesCapabilitiesSetuid DomainFeaturesCapabilitiesSysAdmin
  DomainFeaturesCapabilitiesSysBoot DomainFeaturesCapabilitiesSysChroot
  DomainFeaturesCapabilitiesSysModule DomainFeaturesCapabilitiesSysNice DomainFeaturesCapabilitiesSysPacct
  DomainFeaturesCapabilitiesSysPtrace DomainFeaturesCapabilitiesSysRawio
  DomainFeaturesCapabilitiesSysResource DomainFeaturesCapabilitiesSysTime
  DomainFeaturesCapabilitiesSysTtyConfig DomainFeaturesCapabilitiesSyslog
  DomainFeaturesCapabilitiesWakeAlarm DomainFeaturesHypervCustomStimerDirect: state
DomainFeaturesHyperv: mode{passthrough custom host-model} relaxed vapic spinlocks vpindex runtime synic
  stimer reset vendorId frequencies reenlightenment tlbflush ipi evmcs avic emsrBitmap xmmInput
DomainFeaturesKvm: hidden hintDedicated pollControl pvIpi dirtyRing
DomainFeaturesXen: e820Host=device passthrough=device
DomainFeaturesCapabilities: policy auditControl auditWrite blockSuspend chown dacOverride dacReadSearch
  fowner fsetid ipcLock ipcOwner kill lease linuxImmutable macAdmin macOverride mknod netAdmin
  netBindService netBroadcast netRaw setgid setfcap setpcap setuid sysAdmin sysBoot sysChroot sysModule
  sysNice sysPacct sysPtrace sysRawio sysResource sysTime sysTtyConfig syslog wakeAlarm
DomainFeaturesGic: version
DomainFeaturesSmm: state tseg
DomainFeaturesIoapic: driver
DomainFeaturesHpt: resizing maxpagesize
DomainFeaturesMsrs: unknown
DomainFeaturesCfpc DomainFeaturesSbbc DomainFeaturesIbs DomainQemuCommandlineQemuArg
  DomainBhyveCommandlineBhyveArg DomainXenCommandlineXenArg: value
DomainFeaturesTcg: tbCache
DomainPmSuspendToMem DomainPmSuspendToDisk: enabled
DomainPerfEvent DomainOsFirmwareFeature: name enabled
DomainIdmapUid DomainIdmapGid: start target count
DomainQemuCapabilitiesQemuAdd DomainQemuCapabilitiesQemuDel: capability
DomainQemuOverrideQemuDevice: alias qemuFrontend
DomainLxcNamespaceLxcSharenet DomainLxcNamespaceLxcShareipc DomainLxcNamespaceLxcShareuts: type value
DomainOsAcpiTable: type value=path
DomainKeywrapCipher: name state
DomainCpuNumaCell: id cpus memory unit memAccess discard distances cache
DomainCpuNumaInterconnects: latency bandwidth
DomainClockTimerCatchup: threshold slew limit
DomainMemoryBackingHugepagesPage: size unit nodeset
DomainCputuneCachetuneCache: id level type size unit
DomainCputuneCachetuneMonitor: level vcpus
DomainCputuneMemorytuneNode: id bandwidth
DomainCputuneMemorytuneMonitor: vcpus
DomainFeaturesHypervCustomSpinlocks: state retries
DomainFeaturesHypervCustomStimer: state direct
DomainFeaturesHypervCustomVendorId: state value
DomainFeaturesKvmDirtyRing: state size
DomainFeaturesXenPassthrough: state mode
DomainQemuOverrideQemuDeviceQemuFrontend: qemuProperty
DomainCpuNumaCellDistances: sibling
DomainCpuNumaCellCache: level associativity policy size line
DomainCpuNumaInterconnectsLatency: initiator target cache type value
DomainCpuNumaInterconnectsBandwidth: initiator target cache type value unit
DomainQemuOverrideQemuDeviceQemuFrontendQemuProperty: name type value
DomainCpuNumaCellDistancesSibling: id value
`;
