import { PrivateLibvirtd } from "../../hosts/private_libvirtd.ts";
import { conform } from "../conform.ts";
import { libvirtdHost } from "../libvirtd_host.ts";
import { qemuDeviations } from "../libvirtd_deviations.ts";
import { smallDomainXml } from "../small_domain.ts";

conform({
  name: "libvirt-qemu",
  column: 4,
  title: "libvirtd 9.0.0 with its qemu driver, `qemu+unix:///system`, software emulation",
  realHost: true,
  peers: ["libvirtd", "qemu", "qemu-img", "networks"],
  knowsItsHost: false,
  extras: ["disks", "checkpoints", "block-jobs", "slow-saves", "sources", "second-connection", "readonly"],
  start: async () => libvirtdHost(await PrivateLibvirtd.start({ ownNetwork: true }), "qemu"),
  domainXml: (wish) =>
    smallDomainXml({
      type: "qemu",
      arch: "x86_64",
      ...wish,
      // Without ACPI its PC takes no device while it runs.
      elements: `${wish.elements ?? ""}<features><acpi/></features>`,
    }),
  deviations: qemuDeviations,
});
