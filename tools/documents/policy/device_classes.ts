/** All other devices of a domain. */
export const DEVICES = `
DomainControllerPciPcihole64 DomainSize DomainDevicesMemorySourcePagesize
  DomainDevicesMemorySourceAlignsize DomainDevicesMemoryTargetBlock DomainDevicesMemoryTargetRequested
  DomainDevicesMemoryTargetCurrent: unit value
DomainDevices: emulator=program disk controller lease=device filesystem interface input sound audio
  hostdev=device graphics video console parallel serial channel smartcard hub redirdev=device redirfilter
  rng tpm shmem=device memory watchdog memballoon nvram panic iommu vsock=address crypto pstore
DomainGraphicsSpiceStreaming DomainGraphicsSpiceMouse: mode
DomainSoundCodec DomainProtocol DomainShmemModel: type
DomainController: index type{fdc sata ccid scsi usb ide isa pci virtio-serial xenbus nvme} alias acpi
  address driver model ports master modelElement target pcihole64 vectors maxGrantFrames maxEventChannels
  serial
DomainInput: type{tablet mouse keyboard passthrough=device evdev=device} bus model driver alias acpi
  address source
DomainSound: model{sb16 es1370 pcspk ac97 ich6 ich7 ich9 usb virtio} alias acpi address audio codec multichannel streams driver
DomainAudio: id timerPeriod type{none dbus=address alsa=device coreaudio=device jack=device oss=device
  pulseaudio=device sdl=device spice file=device pipewire=device} input output tryMMap exclusive dspPolicy
  serverName=address driver path=path runtimeDir=folder
DomainGraphics: type{sdl=device vnc spice dbus=address rdp=device desktop=device egl-headless=device}
  display=device xauth=path fullscreen gl port=port autoport websocket=port listen=listen sharePolicy
  powerControl socket=path passwd=hidden keymap=word passwdValidTo connected audio listenElement
  tlsPort=port defaultMode channel image jpeg zlib playback streaming clipboard mouse filetransfer
  address=raw p2p replaceUser multiUser wait username=word
DomainVideo: driver model alias acpi address
DomainIommu: driver model{intel smmuv3 virtio amd} alias acpi address
DomainConsole DomainParallel DomainSerial: type{dev=device file pipe unix tcp=address udp=address null
  stdio vc pty spicevmc spiceport nmdm=device qemu-vdagent dbus=address} tty=path source protocol log
  target alias acpi address
DomainChannel: type{dev=device file pipe unix tcp=address udp=address null stdio vc pty spicevmc spiceport
  nmdm=device qemu-vdagent dbus=address} source protocol log target alias address
DomainSmartcard: mode{passthrough host=device host-certificates=device} type{dev=device file pipe unix
  tcp=address udp=address null stdio vc pty spicevmc spiceport nmdm=device qemu-vdagent dbus=address}
  source protocol log target acpi address certificate=device database=folder
DomainHub: type alias address
DomainRedirdev: bus type{dev=device file pipe unix tcp=address udp=address null stdio vc pty spicevmc
  spiceport nmdm=device qemu-vdagent dbus=address} source protocol log alias address boot
DomainRedirfilter: usbdev
DomainRng: model backend driver rate alias acpi address
DomainTpm: model backend alias address
DomainShmem: name=device role model size server msi alias acpi address
DomainDevicesMemory: model{dimm nvdimm virtio-pmem virtio-mem sgx-epc=resource} access discard uuid source
  target address alias acpi driver
DomainWatchdog: model action{reset shutdown poweroff pause none dump=resource inject-nmi} alias acpi
  address
DomainMemballoon: model autodeflate freePageReporting alias acpi address stats driver
DomainNvram: address
DomainPanic: model alias address
DomainVsock: model cid address alias acpi driver
DomainBoot: order loadparm
DomainAlias DomainControllerPciModel DomainTargetModel: name
DomainAcpi: index nodeset
DomainAddress: type{pci drive virtio-serial ccid usb spapr-vio ccw isa virtio-mmio dimm unassigned} domain
  bus slot function multifunction zpci controller target unit port reg cssid ssid devno iobase irq base
DomainControllerDriver: queues cmdPerLun maxSectors ioeventfd iothread iommu ats packed pagePerVq
  iothreads
DomainControllerUsbMaster: startport
DomainControllerPciTarget: chassisNr chassis port busNr index hotplug node memReserve
DomainDevicesMemoryTargetLabel: size
DomainShmemServer: path=path
DomainTpmBackendPassthroughDevice: path=node
DomainDriver: iommu ats packed pagePerVq
DomainInputPassthroughSource: evdev=node
DomainInputEvdevSource: dev=node grab grabToggle repeat
DomainSoundAudio: id
DomainAudioNoneInput DomainAudioNoneOutput: mixingEngine fixedSettings voices bufferLength settings
DomainAudioAlsaInput DomainAudioAlsaOutput: mixingEngine fixedSettings voices bufferLength dev=device
  settings
DomainAudioCoreaudioInput DomainAudioCoreaudioOutput: mixingEngine fixedSettings voices bufferLength
  bufferCount settings
DomainAudioJackInput DomainAudioJackOutput: mixingEngine fixedSettings voices bufferLength
  serverName=device clientName connectPorts=device exactName settings
DomainAudioOssInput DomainAudioOssOutput: mixingEngine fixedSettings voices bufferLength dev=device
  bufferCount tryPoll settings
DomainAudioPulseaudioInput DomainAudioPulseaudioOutput: mixingEngine fixedSettings voices bufferLength
  name=device streamName latency settings
DomainGraphicsSdlGl: enable{yes=device no}
DomainGraphicsSpiceFiletransfer: enable
DomainGraphicsVncListen: type{address network=address socket none} address=listen network=network
  socket=path
DomainGraphicsSpiceChannel: name mode
DomainGraphicsSpiceImage DomainGraphicsSpiceJpeg DomainGraphicsSpiceZlib DomainGraphicsSpicePlayback:
  compression
DomainGraphicsSpiceClipboard: copypaste
DomainGraphicsSpiceGl: enable{yes=device no} rendernode=node
DomainGraphicsEglHeadlessGl: rendernode=node
DomainVideoDriver: iommu ats packed pagePerVq name{qemu vhostuser=device} vgaconf
DomainVideoModel: type{vga cirrus vmvga xen vbox virtio gop none bochs ramfb qxl} vram heads primary
  acceleration resolution ram vgamem vram64 blob edid device{virtio-vga virtio-vga-gl=device virtio-gpu
  virtio-gpu-gl=device vhost-user-vga=device vhost-user-gpu=device}
DomainConsoleDevSource: mode path=path host=host service=host channel=word master=path slave=path append
  tls reconnect seclabel clipboard mouse
DomainLog: file=path append
DomainTarget: type port model
DomainChannelTarget: type{guestfwd=address virtio xen} address port name=name state
DomainRedirfilterUsbdev: allow class vendor product version
DomainRngBackend: model type{dev=device file pipe unix tcp=address udp=address null stdio vc pty spicevmc
  spiceport nmdm=device qemu-vdagent dbus=address} source protocol log value=entropy
DomainRngRate: bytes period
DomainTpmBackend: type{passthrough=device emulator external=device} version device persistentState
  encryption activePcrBanks source debug profile
DomainShmemMsi: ioeventfd vectors
DomainDevicesMemorySource: pagesize=resource nodemask=resource path=path alignsize pmem
DomainDevicesMemoryTarget: size node block requested current label readonly dynamicMemslots address
DomainMemballoonStats: period
DomainIommuDriver: intremap cachingMode eim iotlb awBits dmaTranslation xtsup passthrough pciBus
  accel=device ats ril ssidsize oas cmdqv=device granule
DomainVsockCid: auto address
DomainAddressPciZpci: uid fid
DomainSettings: frequency channels format
DomainVideoModelAcceleration: accel3d{yes=device no} accel2d rendernode=node
DomainVideoModelResolution: x y
DomainTpmBackendEmulatorEncryption: secret=secret
DomainTpmBackendEmulatorActivePcrBanks: sha1 sha256 sha384 sha512
DomainTpmBackendExternalSource: type path=path mode
`;
