import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import { isActive } from "./domain_state.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "./esx_host.ts";

/** `VIR_DOMAIN_AFFECT_LIVE`. */
const LIVE = 0x1;
/** `VIR_DOMAIN_AFFECT_LIVE` and `CONFIG`. */
const BOTH = 0x3;

/**
 * Takes libvirt's flags for what a change is to affect. A machine has one configuration, so that it is only left to see
 * that who means a running one has such.
 *
 * @param more Flags that the call has beside these.
 * @throws {VirtError} `INVALID_ARG` for other flags, `OPERATION_INVALID` if the domain is off and should not be.
 */
export async function checkImpact(
  host: EsxHost,
  dom: DomainRef,
  call: string,
  flags: number,
  options?: CallOptions,
  more = 0,
): Promise<void> {
  checkFlags(flags, BOTH | more, call);
  if ((flags & LIVE) === 0) return;
  const { powerState } = await host.machines.find(dom, options);
  if (isActive(powerState)) return;
  throw esxError(
    "OPERATION_INVALID",
    `Cannot call ${call} of domain "${dom.name}", wanted it running: found it off`,
  );
}
