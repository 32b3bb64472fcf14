import { conform } from "../conform.ts";
import { smallDomainXml } from "../small_domain.ts";
import { vcsimDeviations } from "../vcsim_deviations.ts";
import { vcsimCardXml, vcsimHost } from "../vcsim_host.ts";

conform({
  name: "vpx",
  column: 6,
  title: "the ESX driver on a host of a simulated vCenter, vcsim 0.24, `vpx://`",
  realHost: false,
  peers: ["vcsim"],
  knowsItsHost: false,
  extras: ["second-connection", "readonly"],
  start: () => vcsimHost("vpx", "/DC0/DC0_C0/DC0_C0_H0"),
  domainXml: (wish) => smallDomainXml({ type: "vmware", arch: "x86_64", ...wish }),
  cardXml: vcsimCardXml,
  deviations: vcsimDeviations,
  // Renaming while others ask, vcsim now and then hangs up.
  atOnce: 1,
});
