/** Devices and interfaces of the host, and filters of its networks. */
export const HOST_DEVICES = `
NodeDevice: name path=node devnode=device parent=device driver capability=device
NodeDeviceDevnode: type value=node
NodeDeviceParent: wwnn wwpn fabricWwn value
NodeDeviceDriver NodeDeviceCapabilityNetFeature: name
NodeDeviceCapability: type{system pci usb_device usb net scsi_generic scsi_host scsi_target scsi storage
  drm mdev ccw css vdpa ap_card ap_queue ap_matrix ccwgroup} product hardware firmware class domain bus
  slot function vendor capability iommuGroup numa pciExpress device number subclass protocol description
  interface address link feature char host uniqueId target lun typeElement block driveType model serial
  size logicalBlockSize numBlocks uuid parentAddr attr cssid ssid devno channelDevAddr chardev apAdapter
  apDomain port state members
NodeDeviceCapabilitySystemHardware: vendor version serial uuid
NodeDeviceCapabilitySystemFirmware: vendor version releaseDate
NodeDeviceCapabilityPciProduct NodeDeviceCapabilityPciVendor: id value
NodeDeviceCapabilityPciCapability: type{phys_function virt_functions pci-bridge cardbus-bridge mdev_types
  vpd} address maxCount typeElement name fields
NodeDeviceCapabilityPciIommuGroup: number address
NodeDeviceCapabilityPciNuma: node
NodeDeviceCapabilityPciPciExpress: link
NodeDeviceLink: speed state
NodeDeviceCapabilityNetCapability: type
NodeDeviceCapabilityScsiHostCapability: type{fc_host vport_ops} wwnn wwpn fabricWwn maxVports vports
NodeDeviceCapabilityScsiTargetCapability: type rport wwpn
NodeDeviceCapabilityStorageCapability: type{removable hotpluggable} mediaAvailable mediaSize mediaLabel
  logicalBlockSize numBlocks
NodeDeviceCapabilityMdevType: id
NodeDeviceCapabilityMdevIommuGroup: number
NodeDeviceCapabilityMdevAttr: name value
NodeDeviceCapabilityCssChannelDevAddr: cssid ssid devno
NodeDeviceCapabilityCssCapability: type typeElement
NodeDeviceCapabilityPciCapabilityPhysFunctionAddress: domain bus slot function
NodeDeviceCapabilityPciCapabilityMdevTypesType: id name deviceAPI availableInstances
NodeDeviceCapabilityPciCapabilityVpdFields: access{readonly readwrite} changeLevel manufactureId
  partNumber serialNumber vendorField assetTag systemField
NodeDeviceCapabilityPciPciExpressLink: validity port speed width
NodeDeviceCapabilityPciCapabilityVpdFieldsVendorField
  NodeDeviceCapabilityPciCapabilityVpdFieldsReadwriteSystemField: index value
HostInterface: type{ethernet=address bridge=address bond=address vlan=address} name=address start mac link
  mtu protocol bridge bond vlan
HostInterfaceStart: mode
HostInterfaceMac: address
HostInterfaceMtu: size
HostInterfaceProtocol: family{ipv4 ipv6} dhcp ip route autoconf
HostInterfaceBridgeBridge: stp delay interface
HostInterfaceBondBond: mode miimon arpmon interface
HostInterfaceVlanVlan: tag interface
HostInterfaceProtocolDhcp: peerdns
HostInterfaceProtocolIpv4Ip HostInterfaceProtocolIpv6Ip: address prefix
HostInterfaceProtocolIpv4Route HostInterfaceProtocolIpv6Route: gateway
HostInterfaceBridgeBridgeInterface: type{ethernet vlan bond} name mac link vlan bond
HostInterfaceBondBondMiimon: freq downdelay updelay carrier
HostInterfaceBondBondArpmon: interval target validate
HostInterfaceBondBondInterface: type name mac link
HostInterfaceVlanVlanInterface: name
NWFilter: name=word chain priority uuid filterref rule
NWFilterRule: action direction priority statematch mac vlan stp arp rarp ip ipv6 tcp udp sctp icmp igmp
  all esp ah udplite tcpIpv6 udpIpv6 sctpIpv6 icmpv6 allIpv6 espIpv6 ahIpv6 udpliteIpv6
NWFilterRuleMac NWFilterRuleVlan NWFilterRuleStp NWFilterRuleArp NWFilterRuleRarp NWFilterRuleIp
  NWFilterRuleIpv6 NWFilterRuleTcp NWFilterRuleUdp NWFilterRuleSctp NWFilterRuleIcmp NWFilterRuleIgmp
  NWFilterRuleAll NWFilterRuleEsp NWFilterRuleAh NWFilterRuleUdplite NWFilterRuleTcpIpv6
  NWFilterRuleUdpIpv6 NWFilterRuleSctpIpv6 NWFilterRuleIcmpv6 NWFilterRuleAllIpv6 NWFilterRuleEspIpv6
  NWFilterRuleAhIpv6 NWFilterRuleUdpliteIpv6: match srcmacaddr srcmacmask dstmacaddr dstmacmask protocolid
  comment vlanid encapProtocol type flags rootPriority rootPriorityHi rootAddress rootAddressMask rootCost
  rootCostHi senderPriority senderPriorityHi senderAddress senderAddressMask port portHi age ageHi maxAge
  maxAgeHi helloTime helloTimeHi forwardDelay forwardDelayHi arpsrcmacaddr arpsrcipaddr arpdstmacaddr
  arpdstipaddr hwtype opcode protocoltype gratuitous srcipaddr srcipmask dstipaddr dstipmask srcportstart
  srcportend dstportstart dstportend protocol dscp typeend code codeend srcipfrom srcipto dstipfrom
  dstipto connlimitAbove state ipset ipsetflags
NWFilterBinding: owner portdev=address linkdev=address mac filterref backend=word
NWFilterBindingPortdev NWFilterBindingLinkdev: name
`;
