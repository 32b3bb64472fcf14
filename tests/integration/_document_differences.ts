/**
 * Documents of the corpus that come out of the embedded hypervisor other than out of libvirt's test driver, by the
 * reason. One that comes out the same is struck from here.
 */
export const documentDifferences: Readonly<Record<string, string>> = {
  "defaults and words of single elements that only their own driver fills in, or the grammar's order of attributes":
    `
    bhyvexml2argvdata/bhyvexml2argv-bhyveload-explicitargs
    bhyvexml2argvdata/bhyvexml2argv-vnc-vgaconf-io
    qemuhotplugtestdomains/qemuhotplug-graphics-spice-listen-network
    qemuxml2argvdata/console-compat2
    qemuxml2argvdata/default-video-type-ppc64
    qemuxml2argvdata/hyperv-passthrough
    qemuxml2argvdata/pseries-panic-no-address
    qemuxml2xmloutdata/hyperv-passthrough
    xml2vmxdata/xml2vmx-graphics-vnc
  `,
  "what stands in the namespace of a hypervisor's own driver: the driver for qemu keeps it and so do we, the test driver knows none":
    `
    bhyvexml2argvdata/bhyvexml2argv-commandline
    bhyvexml2xmloutdata/bhyvexml2xmlout-commandline
    qemuxml2argvdata/qemu-ns-commandline-ns1
    qemuxml2argvdata/qemu-ns-commandline
    qemuxml2argvdata/qemu-ns-domain-commandline
    qemuxml2argvdata/qemu-ns
    qemuxml2xmloutdata/qemu-ns.x86_64-latest
    xlconfigdata/test-qemu-passthrough
    xml2vmxdata/xml2vmx-datacenterpath
  `,
  "controllers of one number, and those that are added behind all that are given": `
    qemuxml2argvdata/autoindex
    qemuxml2argvdata/chardev-reconnect-generated-path
  `,
  "the places of host devices on SCSI, which are counted by those of disks": `
    qemuxml2argvdata/hostdev-scsi-autogen-address
  `,
  "the address of a console, which is its serial port's": `
    qemuxml2argvdata/pseries-spaprvio-invalid
  `,
};
