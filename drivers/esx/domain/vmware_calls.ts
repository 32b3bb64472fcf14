import type { Domain } from "../../../core/domain/domain.ts";
import { noSupport } from "../../../core/contract/errors.ts";
import type { ExtraTable } from "./vmware_functions.ts";

/**
 * What a domain's connection has beside libvirt's functions, if it is one of this driver's.
 *
 * @throws {VirtError} `NO_SUPPORT`
 */
export function extraOf({ connection }: Domain, method: keyof ExtraTable): ExtraTable {
  const table = connection.tables.hypervisor as Partial<ExtraTable>;
  if (table[method] === undefined) throw noSupport(method, connection.driver);
  return table as ExtraTable;
}
