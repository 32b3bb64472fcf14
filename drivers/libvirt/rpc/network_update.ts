import type { CallOptions, NetworkRef } from "../../../core/contract/references.ts";
import { remoteProcedures } from "../wire/generated/protocol.gen.ts";
import type { RpcCaller } from "./caller.ts";

/** libvirt's `VIR_DRV_FEATURE_NETWORK_UPDATE_HAS_CORRECT_ORDER`. */
const FEATURE_CORRECT_ORDER = 16;

/**
 * A network's update, as both ends of the protocol understand it: before libvirt 7.2 the daemon took the section for the
 * command and the command for the section, so it is asked first which it does.
 */
export async function networkUpdate(
  this: { readonly rpc: RpcCaller },
  net: NetworkRef,
  command: number,
  section: number,
  parentIndex: number,
  xml: string,
  flags: number,
  options?: CallOptions,
): Promise<void> {
  const feature = { feature: FEATURE_CORRECT_ORDER };
  const { connectSupportsFeature, networkUpdate } = remoteProcedures;
  const correct = await this.rpc.callFor(connectSupportsFeature, feature, "supported", options) !== 0;
  const order = correct ? { command, section } : { command: section, section: command };
  await this.rpc.call(networkUpdate, { net, ...order, parentIndex, xml, flags }, options);
}
