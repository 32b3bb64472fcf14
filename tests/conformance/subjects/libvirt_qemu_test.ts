import { PrivateLibvirtd } from "../../hosts/private_libvirtd.ts";
import { conform } from "../conform.ts";
import { libvirtdHost } from "../libvirtd_host.ts";
import { smallDomainXml } from "../small_domain.ts";

conform({
  name: "libvirt-qemu",
  column: 4,
  title: "libvirtd 9.0.0 with its qemu driver, `qemu+unix:///system`, software emulation",
  realHost: true,
  peers: ["libvirtd", "qemu", "networks"],
  knowsItsHost: false,
  extras: ["disks", "second-connection", "readonly"],
  start: async () => libvirtdHost(await PrivateLibvirtd.start({ ownNetwork: true }), "qemu"),
  domainXml: (wish) => smallDomainXml({ type: "qemu", arch: "x86_64", ...wish }),
  deviations: [
    {
      checks: ["states.shutoff.remove-managed-save", "states.running.remove-managed-save"],
      found: "found SYSTEM_ERROR",
      reason: "libvirt's qemu driver unlinks the image's file without a look whether there is one.",
    },
    {
      checks: ["states.running.pm-wakeup", "states.paused.pm-wakeup"],
      found: "found INTERNAL_ERROR",
      reason:
        "libvirt's qemu driver leaves it to QEMU to refuse, which it does for a guest that can't sleep.",
    },
  ],
});
