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
  extras: ["disks", "checkpoints", "block-jobs", "slow-saves", "second-connection", "readonly"],
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
    {
      checks: ["devices.alias"],
      found: "found INTERNAL_ERROR",
      reason: "libvirt's qemu driver calls an alias that no device has an error of its own.",
    },
    {
      checks: ["pool.autostart-transient"],
      found: "pool has no config file",
      reason:
        "libvirt's storage driver misses the transient pool's file, and calls that an error of its own.",
    },
    {
      checks: ["volume.clone-twice"],
      found: "found INTERNAL_ERROR",
      reason:
        "libvirt's storage driver has the code for a taken name where a volume is made, and not where it is cloned.",
    },
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
