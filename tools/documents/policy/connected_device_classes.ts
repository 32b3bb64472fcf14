/** Devices of a domain that hold data or reach others: disks, file systems, network interfaces, devices of the host. */
export const CONNECTED_DEVICES = `
DomainFilesystemSpaceHardLimit DomainFilesystemSpaceSoftLimit DomainMetadataCacheMaxSize: unit value
DomainFilesystemBlockSource: dev=path
DomainInterfaceUserSource: dev=address
DomainFilesystemMountBinaryCache DomainFilesystemMountBinarySandbox: mode
DomainFilterrefParameter: name value
DomainDiskNetworkSourceHttpCookiesCookie: name value=hidden
DomainInterfaceModel: type
DomainInterfaceLink: state
DomainDisk: device{floppy disk cdrom lun=device} type{file block dir network=address volume nvme=device
  vhostuser=address vhostvdpa=device ctl=device} model snapshot source driver mirror auth target boot
  backenddomain=address readonly shareable transient serial encryption iotune alias acpi address geometry
  blockio wwn vendor product backingStore privateData=raw rawio{yes=device no} sgio{filtered
  unfiltered=device} throttlefilters
DomainLease: lockspace key target
DomainFilesystem: model type{file block mount bind template=container ram=container} accessmode multidevs
  fmode dmode driver source target readonly boot alias acpi address spaceHardLimit spaceSoftLimit binary
  idmap=confinement
DomainInterface: type{bridge=address ethernet=address vhostuser=address network direct=address
  user=address internal mcast=address client=address udp=address server=address hostdev=device vdpa=device
  null vds=address} trustGuestRxFilters{yes=address no} source virtualport=address link mtu coalesce
  target guest mac ip=address route=address portForward=address script downscript backenddomain=address
  model backend driver alias acpi address filterref tune boot rom bandwidth vlan=address port teaming
  managed
DomainHostdev: mode managed type{pci=device usb=device scsi=device scsi_host=device mdev=device
  storage=device misc=device net=device} driver teaming source alias acpi boot rom address readonly
  shareable sgio{filtered unfiltered=device} rawio{yes=device no} model ramfb display ip route
DomainHostdevMdevSource: address=device
DomainSource DomainSnapshotDataStoreFileSource: file=path fdgroup=raw index startupPolicy slices
  privateData=raw encryption seclabel dataStore
DomainDiskBlockSource DomainSnapshotDataStoreBlockSource: dev=path index startupPolicy slices
  privateData=raw encryption reservations seclabel dataStore
DomainDiskDirSource DomainSnapshotDataStoreDirSource: dir=folder index startupPolicy slices
  privateData=raw encryption dataStore
DomainDiskNetworkSource DomainSnapshotDisksDiskNetworkSource: protocol{nbd=address gluster=address
  rbd=address iscsi=address http=address https=address ftps=address ftp=address sheepdog=address
  tftp=address vxhs=address nfs=address ssh=address} name=address tls tlsHostname=host index slices
  privateData=raw host encryption snapshot config auth initiator=address query=address cookies readahead
  timeout ssl identity=address dataStore reconnect knownHosts
DomainDiskVolumeSource DomainSnapshotDataStoreVolumeSource: pool=pool volume=name mode index startupPolicy
  slices privateData=raw encryption seclabel dataStore
DomainDiskNvmeSource DomainSnapshotDataStoreNvmeSource: type namespace=device managed index startupPolicy
  address=device slices privateData=raw encryption dataStore
DomainDiskVhostuserSource: type path=path reconnect
DomainDiskDriver: name type cache errorPolicy rerrorPolicy io ioeventfd eventIdx copyOnRead discard
  iothread detectZeroes queues queueSize iommu ats packed pagePerVq metadataCache discardNoUnref iothreads
  statistics
DomainDiskMirror: file=path format job type{file block dir network=address volume nvme=device
  vhostuser=address vhostvdpa=device ctl=device} ready source formatElement backingStore
DomainAuth: username=word secret
DomainDiskTarget: dev bus tray removable rotationRate dpofua
DomainDiskBackenddomain DomainFilesystemTemplateSource DomainInterfaceInternalSource
  DomainDiskNetworkSourceRbdSnapshot DomainInitiatorIqn: name
DomainDiskTransient: shareBacking
DomainEncryption: format{default qcow luks luks2 luks-any} engine secret cipher ivgen
DomainDiskIotune DomainThrottlegroupsThrottlegroup: totalBytesSec readBytesSec writeBytesSec totalIopsSec
  readIopsSec writeIopsSec totalBytesSecMax readBytesSecMax writeBytesSecMax totalIopsSecMax
  readIopsSecMax writeIopsSecMax sizeIopsSec groupName=word totalBytesSecMaxLength readBytesSecMaxLength
  writeBytesSecMaxLength totalIopsSecMaxLength readIopsSecMaxLength writeIopsSecMaxLength
DomainDiskGeometry: cyls heads secs trans
DomainDiskBlockio: logicalBlockSize physicalBlockSize discardGranularity
DomainBackingStore: index type{file block dir network=address volume nvme=device vhostuser=address
  vhostvdpa=device ctl=device} source backingStore format
DomainLeaseTarget: path=path offset
DomainFilesystemDriver: type{path handle loop=container nbd=container ploop=container virtiofs mtp} format
  wrpolicy iommu ats packed pagePerVq queue
DomainFilesystemFileSource DomainDiskNetworkSourceRbdConfig: file=path
DomainFilesystemTarget: dir
DomainFilesystemBindSource: dir=folder
DomainFilesystemMountBinary: path=program xattr cache sandbox lock threadPool openfiles=resource
DomainFilesystemMountSource: dir=folder socket=path
DomainFilesystemRamSource: usage units
DomainInterfaceBridgeSource DomainInterfaceNetworkSource: bridge=address macTableManager network=network
  portgroup portid
DomainVirtualport: type{802.1Qbg 802.1Qbh openvswitch midonet} parameters
DomainInterfaceMtu DomainDiskNetworkSourceHttpReadahead DomainFilesystemMountBinaryThreadPool: size
DomainInterfaceCoalesce: rx
DomainInterfaceTarget: dev=address managed{yes no=address}
DomainInterfaceGuest: dev actual
DomainInterfaceMac: address type check currentAddress
DomainIp: address family prefix peer
DomainRoute: family address netmask prefix gateway metric
DomainInterfacePortForward: proto address dev range
DomainInterfaceScript DomainInterfaceDownscript: path=program
DomainInterfaceBackend: type tap=node vhost=node logFile=path hostname=word fqdn=word
DomainInterfaceDriver: name{kvm vfio xen qemu vhost} iommu ats packed pagePerVq rss rssHashReport host
  guest queues rxQueueSize txQueueSize txmode ioeventfd eventIdx model=device iommufd{yes=device no}
DomainFilterref: filter parameter
DomainInterfaceTune: sndbuf
DomainInterfaceRom: enabled bar file=path
DomainBandwidth: classID inbound outbound
DomainVlan: trunk tag
DomainPort: isolated
DomainInterfaceTeaming: type{persistent transient} persistent
DomainInterfaceEthernetSource: ip=address route=address
DomainInterfaceVhostuserSource: type path=path mode reconnect dev=address
DomainInterfaceDirectSource: dev=address mode network=network portgroup portid
DomainInterfaceMcastSource DomainInterfaceServerSource DomainInterfaceUdpSourceLocal: address=address
  port=address
DomainInterfaceUdpSource: address=address port=address local
DomainInterfaceHostdevSource: missing vendor=device product=device address=device
DomainInterfaceVdsSource: switchid=address portid=address portgroupid=address connectionid=address
DomainInterfaceHostdevSourceVendor DomainInterfaceHostdevSourceProduct: id
DomainHostdevPciSource: startupPolicy writeFiltering address=device
DomainHostdevUsbSource: startupPolicy guestReset vendor=device product=device address=device
DomainHostdevScsiSource: protocol{adapter=device iscsi=address} adapter=device address=device name
  host=address auth initiator=address
DomainHostdevScsiHostSource: protocol wwpn=device
DomainHostdevStorageSource: block=node
DomainHostdevMiscSource: char=node
DomainHostdevNetSource: interface=device
DomainSlices: slice
DomainSourceSeclabel: model relabel{yes no=confinement} labelskip{yes=confinement} label=confinement
DomainDiskBlockSourceReservations: managed{yes=device no} source=device migration
DomainDiskNetworkSourceHost: transport{tcp rdma unix} name=host port=host socket=path
DomainInitiator: iqn
DomainDiskNetworkSourceHttpCookies: cookie
DomainDiskNetworkSourceHttpTimeout: seconds
DomainDiskNetworkSourceHttpsSsl: verify
DomainDiskNetworkSourceNfsIdentity: user group
DomainDiskNvmeSourceAddress: domain bus slot function multifunction
DomainReconnect: enabled timeout delay
DomainMetadataCache: maxSize
DomainDiskMirrorFormat: type metadataCache
DomainAuthSecret DomainEncryptionSecret: type uuid=secret usage=secret
DomainEncryptionCipher: name=word size mode=word hash=word
DomainEncryptionIvgen: name=word hash=word
DomainFilesystemMountBinaryLock: posix flock
DomainVirtualport8021QbgParameters: managerid typeid typeidversion instanceid
DomainVirtualport8021QbhParameters: profileid=word
DomainVirtualportOpenvswitchParameters: profileid=word interfaceid
DomainVirtualportMidonetParameters: interfaceid
DomainVirtualportParameters: managerid typeid typeidversion instanceid profileid=word interfaceid
DomainInterfaceCoalesceRx: frames
DomainInterfacePortForwardRange: start end to exclude
DomainInterfaceDriverHost: csum gso tso4 tso6 ecn ufo mrgRxbuf
DomainInterfaceDriverGuest: csum tso4 tso6 ecn ufo
DomainBandwidthInbound DomainBandwidthOutbound: average peak floor burst
DomainVlanTag: id nativeMode
DomainInterfaceHostdevSourceAddress: type{pci usb} domain bus slot function multifunction device port
DomainHostdevUsbSourceAddress: bus device port
DomainHostdevScsiSourceAdapterAdapter: type{scsi_host=device fc_host=device} name=device parentaddr=device
  parent=device managed parentWwnn parentWwpn parentFabricWwn wwnn wwpn
DomainHostdevScsiSourceAdapterAddress: bus target unit
DomainHostdevScsiSourceIscsiHost: name=host port=host
DomainHostdevMdevSourceAddress: uuid
DomainSlicesSlice: type offset size
DomainInterfaceCoalesceRxFrames: max
DomainHostdevScsiSourceAdapterAdapterScsiHostParentaddr: uniqueId address
`;
