const UUID = "b6f7c3f0-6c1a-4d0c-9c3b-0f3c7e2d1a00";

/** Devices of a domain: a title, where it is told within `devices`, what allows it, the device. */
export const TOLD_DEVICES = `
a file of the host as a disk | disk.0.source.file | paths=/etc | <disk type="file"><source file="/etc/shadow"/><target dev="sda" bus="scsi"/></disk>
a block device | disk.0.source.dev | paths=/dev/ | <disk type="block"><source dev="/dev/sda"/><target dev="sda" bus="scsi"/></disk>
a folder as a disk | disk.0.source.dir | paths=/etc | <disk type="dir"><source dir="/etc"/><target dev="sda" bus="scsi"/></disk>
a datastore's file | disk.0.source.file | paths=[datastore1] other | <disk type="file"><source file="[datastore1] other/vm.vmdk"/><target dev="sda" bus="scsi"/></disk>
a disk of another host | disk.0.type | hostNetwork | <disk type="network"><source protocol="nbd"><host name="h"/></source><target dev="sda" bus="scsi"/></disk>
an NVMe drive | disk.0.type | hostDevices | <disk type="nvme"><source type="pci" managed="yes" namespace="1"><address domain="0" bus="1" slot="0" function="0"/></source><target dev="sda" bus="scsi"/></disk>
a program's disk | disk.0.type | hostNetwork; paths=/images | <disk type="vhostuser"><source type="unix" path="/images/s"/><target dev="sda" bus="scsi"/></disk>
SCSI commands | disk.0.device | hostDevices | <disk type="volume" device="lun"><source pool="p" volume="v"/><target dev="sda" bus="scsi"/></disk>
SCSI commands of all kinds | disk.0.rawio | hostDevices | <disk type="volume" device="disk" rawio="yes"><source pool="p" volume="v"/><target dev="sda" bus="scsi"/></disk>
SCSI commands without a filter | disk.0.sgio | hostDevices | <disk type="volume" device="disk" sgio="unfiltered"><source pool="p" volume="v"/><target dev="sda" bus="scsi"/></disk>
a helper for reservations | disk.0.source.reservations.managed | hostDevices | <disk type="block"><source dev="/images/a"><reservations managed="yes"/></source><target dev="sda"/></disk>
files that a client has open | disk.0.source.fdgroup | commandLines | <disk type="file"><source file="/images/a" fdgroup="g"/><target dev="sda" bus="scsi"/></disk>
a backing file | disk.0.backingStore.source.file | paths=/etc | <disk type="volume"><source pool="p" volume="v"/><backingStore type="file"><format type="raw"/><source file="/etc/shadow"/></backingStore><target dev="vda"/></disk>
a backing image elsewhere | disk.0.backingStore.type | hostNetwork | <disk type="volume"><source pool="p" volume="v"/><backingStore type="network"><format type="raw"/><source protocol="nbd"><host name="h"/></source></backingStore><target dev="vda"/></disk>
a mirror | disk.0.mirror.file | paths=/etc | <disk type="volume"><source pool="p" volume="v"/><mirror type="file" job="copy" file="/etc/a" format="raw"><source file="/images/a"/></mirror><target dev="vda"/></disk>
a volume by a path | disk.0.source.volume | - | <disk type="volume"><source pool="p" volume="../etc"/><target dev="sda" bus="scsi"/></disk>
a secret of the host | disk.0.source.encryption.secret.0.uuid | secrets=${
  UUID.replaceAll("-", "").toUpperCase()
} | <disk type="volume"><source pool="p" volume="v"><encryption format="luks"><secret type="passphrase" uuid="${UUID}"/></encryption></source><target dev="vda"/></disk>
a driver domain | disk.0.backenddomain | hostNetwork | <disk type="volume"><source pool="p" volume="v"/><backenddomain name="d"/><target dev="sda" bus="scsi"/></disk>
a disk without a label | disk.0.source.seclabel.0.relabel | confinement | <disk type="volume"><source pool="p" volume="v"><seclabel relabel="no"/></source><target dev="vda"/></disk>
the emulator | emulator | programs=/images//evil | <emulator>/images/evil</emulator>
virtiofsd | filesystem.0.binary.path | programs=/images/evil | <filesystem type="mount"><driver type="virtiofs"/><binary path="/images/evil"/><source dir="/images/d"/><target dir="t"/></filesystem>
a shared folder | filesystem.0.source.dir | paths=/home | <filesystem><source dir="/home"/><target dir="x"/></filesystem>
virtiofsd's socket | filesystem.0.source.socket | paths=/etc | <filesystem type="mount"><driver type="virtiofs"/><source socket="/etc/s"/><target dir="t"/></filesystem>
a program of the host at an image | filesystem.0.driver.type | containers | <filesystem type="file"><driver type="nbd" format="qcow2"/><source file="/images/a"/><target dir="/"/></filesystem>
a network without rights | interface.0.type | hostNetwork | <interface type="user"/>
a bridge | interface.0.type | hostNetwork | <interface type="bridge"><source bridge="br0"/></interface>
a device of the host for a network | interface.0.type | hostNetwork | <interface type="direct"><source dev="eth0" mode="bridge"/></interface>
vDPA | interface.0.type | hostDevices; unknownContent; hostNetwork | <interface type="vdpa"><source dev="/images/vdpa"/></interface>
another network's VLAN | interface.0.vlan | hostNetwork | <interface type="network"><source network="default"/><vlan><tag id="7"/></vlan></interface>
a profile of the switch | interface.0.virtualport | hostNetwork | <interface type="network"><source network="default"/><virtualport type="openvswitch"><parameters profileid="admin"/></virtualport></interface>
a guest that sets the host's filters | interface.0.trustGuestRxFilters | hostNetwork | <interface type="network" trustGuestRxFilters="yes"><source network="default"/></interface>
an interface of the host's | interface.0.target.dev | hostNetwork | <interface type="network"><source network="default"/><target dev="eth0"/></interface>
a script | interface.0.script.path | - | <interface type="network"><source network="default"/><script path="tmp/x"/></interface>
a script in an allowed folder | interface.0.script.path | programs=/images/x | <interface type="network"><source network="default"/><script path="/images/x"/></interface>
a script at the end | interface.0.downscript.path | programs=/images/x | <interface type="network"><source network="default"/><downscript path="/images/x"/></interface>
a ROM | interface.0.rom.file | paths=/etc | <interface type="network"><source network="default"/><rom file="/etc/shadow"/></interface>
a tap of one's choice | interface.0.backend.tap | hostDevices | <interface type="network"><source network="default"/><backend tap="/dev/mem"/></interface>
a USB device | hostdev.0 | hostDevices | <hostdev mode="subsystem" type="usb"><source><vendor id="1"/><product id="2"/></source></hostdev>
a viewer's USB device | redirdev.0 | hostDevices | <redirdev bus="usb" type="spicevmc"/>
memory of others | shmem.0 | hostDevices | <shmem name="x"><model type="ivshmem-plain"/><size unit="M">4</size></shmem>
sockets to the host | vsock | hostNetwork | <vsock model="virtio"><cid auto="yes"/></vsock>
a port by TCP | serial.0.type | hostNetwork | <serial type="tcp"><source mode="bind" host="0.0.0.0" service="1"/><protocol type="raw"/></serial>
a port with options | serial.0.source.0.service | commandLines; hostNetwork | <serial type="tcp"><source mode="bind" host="127.0.0.1" service="1,logfile=/etc/x"/><protocol type="raw"/></serial>
a host with options | serial.0.source.0.host | commandLines; hostNetwork | <serial type="udp"><source mode="connect" host="h,logfile=/etc/x" service="1"/></serial>
a path with options | filesystem.0.source.dir | commandLines | <filesystem type="mount"><driver type="virtiofs"/><source dir="/images/a,source=/etc"/><target dir="t"/></filesystem>
a profile that ends | interface.0.virtualport.parameters.profileid | commandLines; hostNetwork | <interface type="network"><source network="default"/><virtualport type="openvswitch"><parameters profileid='a" x="b'/></virtualport></interface>
D-Bus at an address | graphics.0.address | commandLines; hostNetwork | <graphics type="dbus" address="unix:path=/run/x"/>
a port by UDP | console.0.type | hostNetwork | <console type="udp"><source mode="connect" host="h" service="1"/></console>
a serial port of the host | serial.0.type | hostDevices | <serial type="dev"><source path="/images/x"/></serial>
a null modem | serial.0.type | hostDevices | <serial type="nmdm"><source master="/images/A" slave="/images/B"/></serial>
D-Bus | serial.0.type | hostNetwork | <serial type="dbus"><source channel="c"/></serial>
a log | serial.0.log.file | paths=/etc | <serial type="pty"><log file="/etc/cron.d/x"/></serial>
a terminal | console.0.tty | paths=/dev | <console type="pty" tty="/dev/mem"/>
a channel whose name is a path | channel.0.target.name | - | <channel type="unix"><target type="virtio" name="../../../x"/></channel>
a channel without a label | channel.0.source.0.seclabel.0.relabel | confinement | <channel type="unix"><source path="/images/x"><seclabel model="dac" relabel="no"/></source></channel>
a smartcard of the host | smartcard.0.mode | hostDevices | <smartcard mode="host"/>
certificates of the host | smartcard.0.mode | hostDevices | <smartcard mode="host-certificates"><certificate>a</certificate><certificate>b</certificate><certificate>c</certificate></smartcard>
a smartcard by TCP | smartcard.0.type | hostNetwork | <smartcard mode="passthrough" type="tcp"><source mode="connect" host="h" service="1"/></smartcard>
the host's microphone | audio.0.type | hostDevices | <audio id="1" type="alsa"/>
PulseAudio elsewhere | audio.0.type | hostDevices; hostNetwork | <audio id="1" type="pulseaudio" serverName="tcp:evil"/>
JACK | audio.0.type | hostDevices | <audio id="1" type="jack"><input connectPorts="system:capture"/></audio>
sound into a file of qemu's choice | audio.0.type | hostDevices | <audio id="1" type="file"/>
the host's screen | graphics.0.type | hostDevices | <graphics type="sdl" display=":0"/>
the host's graphics card | graphics.0.type | hostDevices | <graphics type="egl-headless"/>
the host's graphics card for SPICE | graphics.0.gl.enable | hostDevices | <graphics type="spice"><gl enable="yes"/></graphics>
a card for 3D | video.0.model.acceleration.accel3d | hostDevices | <video><model type="virtio"><acceleration accel3d="yes"/></model></video>
a program for graphics | video.0.driver.name | hostDevices | <video><driver name="vhostuser"/><model type="virtio"/></video>
D-Bus as a screen | graphics.0.type | hostNetwork | <graphics type="dbus"/>
a name that begins as the loopback | graphics.0.listen | hostNetwork | <graphics type="vnc" listen="127.evil.example"/>
all addresses | graphics.0.listen | hostNetwork | <graphics type="vnc" listen="0.0.0.0"/>
all addresses of IPv6 | graphics.0.listenElement.0.address | hostNetwork | <graphics type="vnc"><listen type="address" address="::"/></graphics>
a network's address | graphics.0.listenElement.0.type | hostNetwork | <graphics type="vnc"><listen type="network" network="n"/></graphics>
a port of others | graphics.0.port | hostNetwork | <graphics type="vnc" port="22" listen="127.0.0.1"/>
a port of others for browsers | graphics.0.websocket | hostNetwork | <graphics type="vnc" websocket="80"/>
a screen's socket | graphics.0.socket | paths=/etc | <graphics type="vnc" socket="/etc/s"/>
a keymap that is a file | graphics.0.keymap | commandLines | <graphics type="vnc" keymap="/etc/shadow"/>
a keyboard of the host | input.0.type | hostDevices | <input type="evdev"><source dev="/dev/input/event1" grab="all"/></input>
the host's input | input.0.type | hostDevices | <input type="passthrough" bus="virtio"><source evdev="/dev/input/event1"/></input>
the host's TPM | tpm.0.backend.type | hostDevices | <tpm><backend type="passthrough"/></tpm>
a TPM's secret | tpm.0.backend.encryption.secret | secrets=${UUID} | <tpm><backend type="emulator"><encryption secret="${UUID}"/></backend></tpm>
the host's generator | rng.0.backend.value | hostDevices | <rng model="virtio"><backend model="random">/dev/hwrng</backend></rng>
randomness of a file | rng.0.backend.value | paths=/etc; hostDevices | <rng model="virtio"><backend model="random">/etc/shadow</backend></rng>
randomness by TCP | rng.0.backend.type | hostNetwork | <rng model="virtio"><backend model="egd" type="tcp"><source mode="connect" host="h" service="1"/></backend></rng>
a lease | lease.0 | hostDevices | <lease><lockspace>s</lockspace><key>k</key><target path='/images/l'/></lease>
memory that is a file | memory.0.source.path | paths=/etc | <memory model="nvdimm"><source><path>/etc/x</path></source><target><size unit="M">1</size></target></memory>
dumps of a guest's memory | watchdog.0.action | resources | <watchdog model="i6300esb" action="dump"/>
an element that is unknown | unknownContent | unknownContent | <teleport/>
an attribute that is unknown | disk.0.unknownContent | unknownContent | <disk type="volume" evil="1"><source pool="p" volume="v"/><target dev="vda"/></disk>
an attribute of another namespace | controller.0.unknownContent | unknownContent | <controller type="usb" qemu:evil="1"/>
text where none belongs | controller.0.unknownContent | unknownContent | <controller type="usb">evil</controller>
an element in a plain one | filesystem.0.unknownContent | unknownContent | <filesystem><source dir='/images/a'/><target dir='t'/><readonly><evil/></readonly></filesystem>
a word that is unknown | disk.0.type | unknownContent | <disk type="teleport"><target dev="vda"/></disk>
`;
