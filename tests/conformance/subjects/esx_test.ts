import { conform } from "../conform.ts";
import { smallDomainXml } from "../small_domain.ts";
import { vcsimDeviations } from "../vcsim_deviations.ts";
import { vcsimCardXml, vcsimHost } from "../vcsim_host.ts";

conform({
  name: "esx",
  column: 5,
  title: "the ESX driver on a simulated host, vcsim 0.24, `esx://`",
  realHost: false,
  peers: ["vcsim"],
  knowsItsHost: false,
  extras: ["second-connection", "readonly"],
  start: () => vcsimHost("esx", "/"),
  domainXml: (wish) => smallDomainXml({ type: "vmware", arch: "x86_64", ...wish }),
  cardXml: vcsimCardXml,
  deviations: vcsimDeviations,
  // Renaming while others ask, vcsim now and then hangs up.
  atOnce: 1,
});
