import { PrivateLibvirtd } from "../../hosts/private_libvirtd.ts";
import { conform } from "../conform.ts";
import { libvirtdHost } from "../libvirtd_host.ts";
import { smallDomainXml } from "../small_domain.ts";

conform({
  name: "libvirt-test",
  column: 3,
  title: "libvirtd 9.0.0 with its own test driver, `test+unix:///default`",
  realHost: true,
  peers: ["libvirtd"],
  knowsItsHost: false,
  extras: ["disks", "host-interfaces", "second-connection", "readonly"],
  start: async () => libvirtdHost(await PrivateLibvirtd.start(), "test"),
  domainXml: (wish) => smallDomainXml({ type: "test", arch: "i686", ...wish }),
  deviations: [
    {
      checks: ["states.transient.undefine", "states.transient.set-autostart", "states.saved.rename"],
      found: "found done",
      reason: "libvirt's test driver does not look whether a domain is transient, or has a managed save.",
    },
    {
      checks: ["life.start-paused", "life.create-paused", "life.autodestroy", "saves.force-boot"],
      found: "unsupported flags",
      reason: "libvirt's test driver takes none of these flags.",
    },
    {
      checks: ["saves.managed-paused", "saves.file-paused"],
      found: 'wanted its state "paused": found "running"',
      reason: "libvirt's test driver lets every guest run that goes on from a saved state.",
    },
    {
      checks: [
        "states.shutoff.screenshot",
        "states.saved.screenshot",
        "states.gone.screenshot",
        "states.gone.is-updated",
        "states.gone.os-type",
      ],
      found: "found done",
      reason: "libvirt's test driver gives the same answer for every domain, and looks at none.",
    },
  ],
});
