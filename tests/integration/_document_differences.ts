/**
 * Documents of the corpus that come out of the embedded hypervisor other than out of libvirt's test driver, by the
 * reason. One that comes out the same is struck from here.
 */
export const documentDifferences: Readonly<Record<string, string>> = {
  "defaults and words of single elements that only their own driver fills in, or the grammar's order of attributes":
    `
    bhyvexml2argvdata/bhyvexml2argv-bhyveload-explicitargs
    bhyvexml2argvdata/bhyvexml2argv-cputopology-nvcpu-mismatch
    bhyvexml2argvdata/bhyvexml2argv-sound
    bhyvexml2argvdata/bhyvexml2argv-vnc-vgaconf-io
    genericxml2xmlindata/cachetune
    qemuhotplugtestdomains/qemuhotplug-graphics-spice-listen-network
    qemuxml2argvdata/boot-menu-disable-with-timeout
    qemuxml2argvdata/channel-qemu-vdagent-features
    qemuxml2argvdata/console-compat2
    qemuxml2argvdata/cpu-host-model-nofallback
    qemuxml2argvdata/cpu-host-model
    qemuxml2argvdata/default-video-type-ppc64
    qemuxml2argvdata/firmware-auto-efi-enrolled-keys
    qemuxml2argvdata/graphics-spice-agentmouse
    qemuxml2argvdata/graphics-spice-gl-auto-rendernode
    qemuxml2argvdata/hyperv-passthrough
    qemuxml2argvdata/net-many-models
    qemuxml2argvdata/net-vhostuser-fail
    qemuxml2argvdata/pmu-feature
    qemuxml2argvdata/pseries-cpu-compat-power9
    qemuxml2argvdata/pseries-panic-no-address
    qemuxml2argvdata/seclabel-dynamic
    qemuxml2argvdata/usb-redir-filter
    qemuxml2argvdata/vhost-user-fs-sock
    qemuxml2argvdata/vhost-user-gpu-secondary
    qemuxml2argvdata/vhost-user-vga
    qemuxml2argvdata/video-virtio-gpu-spice-gl
    qemuxml2argvdata/virtio-options-video-ats
    qemuxml2argvdata/virtio-options-video-iommu
    qemuxml2argvdata/virtio-options-video-packed
    qemuxml2xmloutdata/hyperv-passthrough
    qemuxml2xmloutdata/vhost-user-fs-sock.x86_64-latest
    xmconfigdata/test-fullvirt-usbtablet-no-bus
    xml2vmxdata/xml2vmx-graphics-vnc
  `,
  "what stands in the namespace of a hypervisor's own driver: the driver for qemu and that of the pools keep it, the test driver knows none; we keep a domain's, and none of a pool's":
    `
    bhyvexml2argvdata/bhyvexml2argv-commandline
    bhyvexml2xmloutdata/bhyvexml2xmlout-commandline
    qemuxml2argvdata/qemu-ns-commandline-ns1
    qemuxml2argvdata/qemu-ns-commandline
    qemuxml2argvdata/qemu-ns-domain-commandline
    qemuxml2argvdata/qemu-ns
    qemuxml2xmloutdata/qemu-ns.x86_64-latest
    storagepoolxml2xmlin/pool-netfs-ns-mountopts
    storagepoolxml2xmlout/pool-netfs-ns-mountopts
    xlconfigdata/test-qemu-passthrough
    xml2vmxdata/xml2vmx-datacenterpath
  `,
  "what disks and interfaces have beside what is changed: order, defaults, and what only a run has": `
    domainschemadata/backing-chains
    domainschemadata/default-cache-mode
    libxlxml2domconfigdata/moredevs-hvm
    qemuxml2argvdata/disk-backing-chains-index
    qemuxml2argvdata/disk-floppy-tray
    qemuxml2argvdata/disk-network-gluster
    qemuxml2argvdata/disk-network-http
    qemuxml2argvdata/disk-snapshot
    qemuxml2argvdata/disk-source-pool
    qemuxml2argvdata/disk-vhostuser-numa
    qemuxml2argvdata/disk-vhostuser
    qemuxml2argvdata/net-hostdev-vfio-multidomain
  `,
  "what is made up or dropped of profiles of ports and of elements of one namespace": `
    domainschemadata/portprofile
    qemuxml2argvdata/metadata-duplicate
    qemuxml2argvdata/net-virtio-network-portgroup
    xlconfigdata/test-fullvirt-ovswitch-trunked
  `,
  "what character devices have beside their type: order and defaults": `
    genericxml2xmlindata/chardev-tcp
    genericxml2xmlindata/chardev-udp
    qemuxml2argvdata/channel-virtio-state
    qemuxml2argvdata/graphics-dbus-usbredir
    qemuxml2argvdata/hostdev-scsi-lsi
    qemuxml2argvdata/s390-no-parallel
    qemuxml2argvdata/serial-file-chardev
    qemuxml2argvdata/serial-file-log
    qemuxml2argvdata/smartcard-passthrough-unix
    qemuxml2argvdata/usb-redir-unix
    qemuxml2argvdata/virtio-rng-default
    qemuxml2argvdata/virtio-rng-egd-unix
    qemuxml2argvdata/virtio-rng-multiple
    qemuxml2xmloutdata/channel-virtio-state-active
  `,
  "schedulers of several CPUs, which libvirt writes one by one": `
    genericxml2xmlindata/cputune
    qemuxml2argvdata/cputune-iothreadsched-zeropriority
    qemuxml2argvdata/cputune-iothreadsched
  `,
  "controllers and addresses that host devices on SCSI call for": `
    qemuxml2argvdata/autoindex
    qemuxml2argvdata/chardev-reconnect-generated-path
  `,
  "sizes in units of their own, which are written as they came": `
    qemuxml2argvdata/disk-metadata-cache
    qemuxml2argvdata/hostdev-scsi-autogen-address
    qemuxml2argvdata/hugepages-default-5M
    qemuxml2argvdata/memtune-unlimited
    qemuxml2argvdata/memtune
    qemuxml2argvdata/pcihole64-gib
    qemuxml2argvdata/pseries-features-hpt-pagesize
    qemuxml2argvdata/pseries-features
    qemuxml2argvdata/shmem-invalid-size
    qemuxml2argvdata/shmem-small-size
    qemuxml2argvdata/tseg-explicit-size
  `,
  "addresses of host devices, and such as are incomplete, which are written as they came": `
    qemuxml2argvdata/disk-virtio-ccw-many
    qemuxml2argvdata/hostdev-vfio-multidomain
    qemuxml2argvdata/hostdev-vfio-zpci-autogenerate-fids
    qemuxml2argvdata/hostdev-vfio-zpci-duplicate
    qemuxml2argvdata/hostdev-vfio-zpci-multidomain-many
    qemuxml2argvdata/hostdev-vfio-zpci-set-zero
    qemuxml2argvdata/hostdev-vfio-zpci-uid-set-zero
    qemuxml2argvdata/hostdev-vfio-zpci-wrong-arch
    qemuxml2argvdata/pseries-spaprvio-invalid
  `,
  "sets of nodes and distances between cells, which are written as they came": `
    qemuxml2argvdata/migrate-numa-unaligned
    qemuxml2argvdata/numad-auto-vcpu-no-numatune
    qemuxml2argvdata/numatune-auto-nodeset-invalid
    qemuxml2argvdata/numatune-distances
    qemuxml2argvdata/numatune-memnode
    qemuxml2argvdata/numatune-memory
    xlconfigdata/test-fullvirt-vnuma-partialdist
  `,
};
