/**
 * VMware's ESX hosts and vCenters, spoken to over the vSphere API.
 *
 * @module
 */
import type { Driver } from "../../core/contract/driver.ts";
import { openEsx } from "./connection/open.ts";

export { cloneDomain, type CloneDomainOptions } from "./domain/clone_domain.ts";
export { type ConsoleTicket, consoleTicket } from "./domain/console_ticket.ts";
export { relocateDomain } from "./domain/relocate_domain.ts";
export type { Progress } from "../../core/job/progress.ts";

/**
 * The driver for `esx://host`, `vpx://vcenter/datacenter/cluster/host` and `gsx://host`.
 *
 * It needs `--allow-net` of the host and its port, 443 unless the URI says another, and of the vCenter that `vcenter=`
 * names; for credentials in libvirt's auth.conf `--allow-read` of that file.
 */
export const esx: Driver = {
  name: "esx",
  schemes: ["esx", "vpx", "gsx"].flatMap((scheme) => [scheme, `${scheme}+native`]),
  permissions: ["net", "read"],
  open: openEsx,
};
