import { PrivateLibvirtd } from "../../hosts/private_libvirtd.ts";
import { conform } from "../conform.ts";
import { libvirtdHost } from "../libvirtd_host.ts";
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
  deviations: [
    {
      checks: ["events.start", "events.create"],
      found: '["resumed unpaused","started booted"]',
      reason:
        "libvirt's qemu driver starts QEMU paused, lets it go on and tells of that, and then of the start.",
    },
    {
      checks: ["events.save"],
      found: '"resumed from-snapshot"',
      reason: "libvirt's qemu driver restores a guest paused, and tells of its going on too.",
    },
  ],
});
