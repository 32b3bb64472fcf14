import type { NetworkRef } from "../../../core/contract/references.ts";
import { type Element, elementText } from "../../_documents/mod.ts";

/** A bound of what is sent one way: bits a second, and bytes. */
export interface Bandwidth {
  readonly average?: bigint;
  readonly peak?: bigint;
  readonly burst?: bigint;
}

/** The bounds of both ways as the guest sees them; none where there is no bound. */
export interface Bandwidths {
  readonly inbound?: Bandwidth | undefined;
  readonly outbound?: Bandwidth | undefined;
}

/** A switch of either kind, as far as a document tells of it. */
export interface SwitchFacts {
  readonly net: NetworkRef;
  /** The host's network cards that it leads to: `vmnic0`. */
  readonly nics: readonly string[];
  readonly bandwidths?: Bandwidths;
  readonly portgroups: readonly {
    readonly name: string;
    /** Its one VLAN; 0 and 4095 are none. */
    readonly vlan?: number | undefined;
    readonly bandwidths: Bandwidths;
  }[];
}

/** The document of a network. */
export function networkDocument({ net, nics, bandwidths = {}, portgroups }: SwitchFacts): string {
  const [dev] = nics;
  const interfaces = nics.map((dev) => ({ name: "interface", attributes: { dev } }));
  return elementText({
    name: "network",
    children: [
      { name: "name", children: net.name },
      { name: "uuid", children: net.uuid },
      dev === undefined
        ? undefined
        : { name: "forward", attributes: { dev, mode: "bridge" }, children: interfaces },
      bandwidthElement(bandwidths),
      ...portgroups.map(({ name, vlan, bandwidths }) => ({
        name: "portgroup",
        attributes: { name },
        children: [vlanElement(vlan), bandwidthElement(bandwidths)],
      })),
    ],
  });
}

/** 4095 is the host's word for all of them. */
function vlanElement(id = 0): Element | undefined {
  if (id <= 0 || id >= 4095) return undefined;
  return { name: "vlan", children: [{ name: "tag", attributes: { id: String(id) } }] };
}

/** libvirt counts kilobytes a second and kibibytes, the host bits a second and bytes. */
function bandwidthElement({ inbound, outbound }: Bandwidths): Element | undefined {
  if (inbound === undefined && outbound === undefined) return undefined;
  const some = (value: bigint) => value > 0n ? String(value) : undefined;
  const way = (name: string, bound: Bandwidth | undefined): Element | undefined => {
    if (bound === undefined) return undefined;
    const { average = 0n, peak = 0n, burst = 0n } = bound;
    return {
      name,
      attributes: {
        average: String(average / 8000n),
        peak: some(peak / 8000n),
        burst: some(burst / 1024n),
      },
    };
  };
  return { name: "bandwidth", children: [way("inbound", inbound), way("outbound", outbound)] };
}
