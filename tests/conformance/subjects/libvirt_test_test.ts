import { PrivateLibvirtd } from "../../hosts/private_libvirtd.ts";
import { conform } from "../conform.ts";
import { libvirtdHost } from "../libvirtd_host.ts";
import { testDeviations } from "../libvirtd_deviations.ts";
import { smallDomainXml } from "../small_domain.ts";

conform({
  name: "libvirt-test",
  column: 3,
  title: "libvirtd 9.0.0 with its own test driver, `test+unix:///default`",
  realHost: true,
  peers: ["libvirtd"],
  knowsItsHost: false,
  extras: ["disks", "host-interfaces", "virtual-adapters", "sources", "second-connection", "readonly"],
  start: async () => libvirtdHost(await PrivateLibvirtd.start(), "test"),
  domainXml: (wish) => smallDomainXml({ type: "test", arch: "i686", ...wish }),
  deviations: testDeviations,
});
