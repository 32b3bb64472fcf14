const UUID = "b6f7c3f0-6c1a-4d0c-9c3b-0f3c7e2d1a00";

/** Domains, or what one has beside its name: a title, where it is told, what allows it, the document. */
export const TOLD_DOMAINS = `
a kernel | os.kernel | paths=/ | <os><type>hvm</type><kernel>/k</kernel></os>
firmware | os.loader.value | paths=/etc | <os><type>hvm</type><loader>/etc/l</loader></os>
a template that is copied to the guest | os.nvram.template | paths=/etc+/images | <os><type>hvm</type><loader>/images/l</loader><nvram template='/etc/shadow'>/images/n</nvram></os>
variables by network | os.nvram.type | hostNetwork | <os><type>hvm</type><loader>/images/l</loader><nvram type="network"><source protocol="nbd"><host name="h"/></source></nvram></os>
ACPI tables | os.acpi.table.0.value | paths=/etc | <os><type>hvm</type><acpi><table type='slic'>/etc/shadow</table></acpi></os>
the host's serial numbers | os.smbios.mode | hostDevices | <os><type>hvm</type><smbios mode='host'/></os>
a boot loader of Xen's | bootloader | programs=/images/evil | <domain type="xen"><name>n</name><memory>1</memory><bootloader>/images/evil</bootloader></domain>
a boot loader's arguments | bootloaderArgs | commandLines; programs=/images/l | <domain type="xen"><name>n</name><memory>1</memory><bootloader>/images/l</bootloader><bootloader_args>-x</bootloader_args></domain>
a second file of a kernel | os.initrd | commandLines | <os><type>hvm</type><kernel>/images/k</kernel><initrd>/images/a,/etc/shadow</initrd></os>
fw_cfg whose name has options | sysinfo.0.entry.0.name | commandLines | <sysinfo type="fwcfg"><entry name="opt/x,file=/etc/shadow,">v</entry></sysinfo>
fw_cfg of a file | sysinfo.0.entry.0.file | - | <sysinfo type="fwcfg"><entry name="opt/x" file="etc/shadow"/></sysinfo>
a container | type | containers | <domain type="lxc"><name>n</name><memory>1</memory><os><type>exe</type><init>/bin/sh</init></os></domain>
a container of another type | os.type.value | containers | <domain type="vz"><name>n</name><memory>1</memory><os><type>exe</type></os></domain>
a process of the host | type | commandLines | <domain type="uml"><name>n</name><memory>1</memory><os><type>hvm</type><cmdline>ubd0=/etc/shadow</cmdline></os></domain>
users of the host | idmap | containers | <idmap><uid start="0" target="0" count="1"/><gid start="0" target="0" count="1"/></idmap>
capabilities | features.capabilities | confinement | <features><capabilities policy="allow"/></features>
no label | seclabel.0.type | confinement | <seclabel type="none" model="dac"/>
a label of one's own | seclabel.0.type | confinement | <seclabel type="static" model="dac"><label>0:0</label></seclabel>
a base label | seclabel.0.baselabel | confinement | <seclabel type="dynamic" model="selinux"><baselabel>x</baselabel></seclabel>
what is unknown in a label | seclabel.0.unknownContent | unknownContent | <seclabel type="dynamic" model="dac"><evil/></seclabel>
an attribute of a label | seclabel.0.unknownContent | unknownContent | <seclabel type="dynamic" model="dac" evil="/etc"/>
a command line | qemuCommandline | commandLines | <qemu:commandline><qemu:arg value="-x"/></qemu:commandline>
a command line under another prefix | qemuCommandline | commandLines | <q:commandline xmlns:q="http://libvirt.org/schemas/domain/qemu/1.0"><q:arg value="-x"/></q:commandline>
a command line without a prefix | qemuCommandline | commandLines | <commandline xmlns="http://libvirt.org/schemas/domain/qemu/1.0"><arg value="-x"/></commandline>
a property of a device | qemuOverride | commandLines | <qemu:override><qemu:device alias="a"><qemu:frontend><qemu:property name="x" type="string" value="y"/></qemu:frontend></qemu:device></qemu:override>
namespaces of the host | lxcNamespace | commandLines | <lxc:namespace><lxc:sharenet type="pid" value="1"/></lxc:namespace>
Xen's arguments | xenCommandline | commandLines | <xen:commandline><xen:arg value="-x"/></xen:commandline>
bhyve's arguments | bhyveCommandline | commandLines | <bhyve:commandline><bhyve:arg value="-x"/></bhyve:commandline>
an element of nobody's namespace | unknownContent | unknownContent | <e:commandline xmlns:e="urn:evil"/>
an element of libvirt's in nobody's namespace | unknownContent | unknownContent | <e:devices xmlns:e="urn:evil"/>
a time zone that is a file | clock.timezone | commandLines | <clock offset="timezone" timezone="../../etc/shadow"/>
a time zone by its path | clock.timezone | commandLines | <clock offset="timezone" timezone="/etc/shadow"/>
a CPU with properties | cpu.model.value | commandLines | <cpu mode="custom"><model>qemu64,x=y</model></cpu>
a second line | sysinfo.0.oemStrings.entry.0 | commandLines | <sysinfo type="smbios"><oemStrings><entry>a&#10;b</entry></oemStrings></sysinfo>
a name that leads down | name | - | <domain type="vmware"><name>a/b</name><memory>1</memory><os><type>hvm</type></os></domain>
a name that leads up | name | - | <domain type="kvm"><name>../../etc/x</name><memory>1</memory><os><type>hvm</type></os></domain>
huge pages | memoryBacking.hugepages | resources | <memoryBacking><hugepages/></memoryBacking>
locked pages | memoryBacking.locked | resources | <memoryBacking><locked/></memoryBacking>
all of its memory at once | memoryBacking.allocation.mode | resources | <memoryBacking><allocation mode="immediate"/></memoryBacking>
scheduling before all others | cputune | resources | <cputune><vcpusched vcpus="0" scheduler="fifo" priority="99"/></cputune>
CPUs of the host | vcpu.cpuset | resources | <vcpu cpuset="0-3">1</vcpu>
nodes of the host | numatune | resources | <numatune><memory mode="strict" nodeset="0"/></numatune>
limits of memory | memtune | resources | <memtune><hard_limit>1</hard_limit></memtune>
weights of disks | blkiotune | resources | <blkiotune><weight>1000</weight></blkiotune>
a control group | resource | resources | <resource><partition>/machine/others</partition></resource>
counters of the host | perf | resources | <perf><event name="cmt" enabled="yes"/></perf>
encrypted memory | launchSecurity | resources | <launchSecurity type="s390-pv"/>
dumps of memory | onCrash | resources | <on_crash>coredump-destroy</on_crash>
`;

/** Other documents: a kind, a title, where it is told, what allows it, the document. */
export const TOLD_OTHERS = `
device | a device of the host | hostdev | hostDevices | <hostdev mode="subsystem" type="usb"><source><vendor id="1"/><product id="2"/></source></hostdev>
device | a file | disk.source.file | paths=/etc | <disk type="file"><source file="/etc/shadow"/><target dev="sda" bus="scsi"/></disk>
device | what is unknown | disk.unknownContent | unknownContent | <disk type="volume"><source pool="p" volume="v"/><evil/><target dev="vda"/></disk>
network | a way out | forward | hostNetwork | <network><name>n</name><forward mode="nat"/></network>
network | an address of the host | ip.0 | hostNetwork | <network><name>n</name><ip address="8.8.8.8" prefix="1"/></network>
network | a bridge | bridge | hostNetwork | <network><name>n</name><bridge name="br0"/></network>
network | a route | route.0 | hostNetwork | <network><name>n</name><route address="10.0.0.0" prefix="8" gateway="10.1.1.1"/></network>
network | a name server | dns.forwarder.0 | hostNetwork | <network><name>n</name><dns><forwarder addr="8.8.8.8"/></dns></network>
network | dnsmasq's options | dnsmasqOptions | commandLines | <network xmlns:dnsmasq="http://libvirt.org/schemas/network/dnsmasq/1.0"><name>n</name><dnsmasq:options><dnsmasq:option value="dhcp-script=/x"/></dnsmasq:options></network>
network | a second line for dnsmasq | dns.txt.0.value | commandLines | <network><name>n</name><dns><txt name="a" value="b&#10;dhcp-script=/x"/></dns></network>
network | a second line behind a service | dns.srv.0.target | commandLines | <network><name>n</name><dns><srv service="s" protocol="tcp" target="t&#10;dhcp-script=/x"/></dns></network>
network | files by TFTP | ip.0.tftp.root | paths=/etc; hostNetwork | <network><name>n</name><ip address="10.0.0.1" prefix="24"><tftp root="/etc"/></ip></network>
networkPort | a bridge | plug.type | hostNetwork | <networkport><uuid>${UUID}</uuid><plug type="bridge" bridge="br0"/></networkport>
storagePool | a folder | target.path | paths=/etc | <pool type="dir"><name>p</name><target><path>/etc</path></target></pool>
storagePool | an owner | target.permissions | confinement | <pool type="dir"><name>p</name><target><path>/images</path><permissions><mode>04777</mode><owner>0</owner><group>0</group></permissions></target></pool>
storagePool | a device | type | hostDevices | <pool type="fs"><name>p</name><source><device path="/dev/sda1"/></source><target><path>/images/p</path></target></pool>
storagePool | a file that is no device | source.device.path | paths=/etc; hostDevices | <pool type="fs"><name>p</name><source><device path="/etc/shadow"/></source><target><path>/images/p</path></target></pool>
storagePool | another host | type | hostNetwork | <pool type="netfs"><name>p</name><source><host name="h"/><dir path="/"/><format type="nfs"/></source><target><path>/images/p</path></target></pool>
storagePool | options of mount | fsMountOpts | commandLines; hostDevices | <pool type="fs" xmlns:fs="http://libvirt.org/schemas/storagepool/fs/1.0"><name>p</name><source><device path="/dev/sda1"/></source><target><path>/images/p</path></target><fs:mount_opts><fs:option name="suid"/></fs:mount_opts></pool>
storagePool | a version with options | source.protocol.ver | commandLines; hostNetwork | <pool type="netfs"><name>p</name><source><host name="h"/><dir path="/"/><format type="nfs"/><protocol ver="4,suid"/></source><target><path>/images/p</path></target></pool>
storageVolume | a backing file | backingStore.path | paths=/etc | <volume><name>v</name><capacity>1</capacity><target><format type='qcow2'/></target><backingStore><path>/etc/shadow</path><format type='raw'/></backingStore></volume>
storageVolume | an owner | target.permissions | confinement | <volume><name>v</name><capacity>1</capacity><target><permissions><mode>04755</mode></permissions></target></volume>
storageVolume | a secret | target.encryption.secret.0.uuid | secrets=${UUID} | <volume><name>v</name><capacity>1</capacity><target><encryption format="luks"><secret type="passphrase" uuid="${UUID}"/></encryption></target></volume>
domainSnapshot | a disk's file | disks.disk.0.source.file | paths=/etc | <domainsnapshot><disks><disk name="vda" snapshot="external" type="file"><source file="/etc/x"/></disk></disks></domainsnapshot>
domainSnapshot | memory in a file | memory.file | paths=/etc | <domainsnapshot><memory snapshot="external" file="/etc/x"/></domainsnapshot>
domainSnapshot | a name that is a path | name | - | <domainsnapshot><name>../x</name></domainsnapshot>
domainSnapshot | a name that is an option | name | - | <domainsnapshot><name>-d</name></domainsnapshot>
domainSnapshot | a domain with a command line | domain.qemuCommandline | commandLines | <domainsnapshot><name>s</name><domain><name>n</name><memory>1</memory><os><type>hvm</type></os><qemu:commandline><qemu:arg value="-x"/></qemu:commandline></domain></domainsnapshot>
domainSnapshot | a state of the hypervisor's | cookie | commandLines | <domainsnapshot><name>s</name><cookie><x/></cookie></domainsnapshot>
domainBackup | a file | disks.disk.0.target.file | paths=/etc | <domainbackup mode="push"><disks><disk name="vda" type="file"><target file="/etc/x"/></disk></disks></domainbackup>
domainBackup | a server for everybody | server.name | hostNetwork | <domainbackup mode="pull"><server transport="tcp" name="0.0.0.0" port="10809"/></domainbackup>
domainBackup | a server's socket | server.socket | paths=/etc | <domainbackup mode="pull"><server transport="unix" socket="/etc/x"/></domainbackup>
domainCheckpoint | a domain with a file | domain.devices.disk.0.source.file | paths=/etc | <domaincheckpoint><name>c</name><domain><name>n</name><memory>1</memory><os><type>hvm</type></os><devices><disk type="file"><source file="/etc/shadow"/><target dev="sda" bus="scsi"/></disk></devices></domain></domaincheckpoint>
secret | what another secret is for | usage.name | secrets=client.admin secret | <secret><usage type="ceph"><name>client.admin secret</name></usage></secret>
nodeDevice | a device | capability.0 | hostDevices | <device><name>d</name><capability type="scsi_host"><host>1</host></capability></device>
hostInterface | an interface | type | hostNetwork | <interface type="ethernet" name="eth0"/>
nwfilterBinding | an interface | portdev | hostNetwork | <filterbinding><owner><name>n</name><uuid>${UUID}</uuid></owner><portdev name="eth0"/><mac address="52:54:00:00:00:01"/><filterref filter="f"/></filterbinding>
`;
