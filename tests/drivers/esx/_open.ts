import { connect, type Connection, type ConnectOptions } from "../../../mod.ts";
import type { Vcsim } from "../../hosts/vcsim.ts";

/** A connection to a simulated host, or to a place in a simulated vCenter. */
export function openEsx(host: Vcsim, path = "/", options: ConnectOptions = {}): Promise<Connection> {
  return connect(esxUri(host, path), { ...credentials(host), keepalive: false, ...options });
}

/** Its URI; a path other than `/` is one of a vCenter. */
export function esxUri(host: Vcsim, path = "/", params: Readonly<Record<string, string>> = {}): string {
  const scheme = path === "/" ? "esx" : "vpx";
  const query = new URLSearchParams({ transport: "http", ...params });
  return `${scheme}://127.0.0.1:${host.port}${path}?${query}`;
}

/** Who may log in. */
export function credentials({ username, password }: Vcsim): ConnectOptions {
  return { auth: { username, password } };
}

/** A host of a simulated vCenter's one cluster. */
export const CLUSTER_HOST = "/DC0/DC0_C0/DC0_C0_H0";

/** A host of a simulated vCenter that is in no cluster. */
export const LONE_HOST = "/DC0/DC0_H0";

/** A small domain's document. */
export function smallXml(
  name: string,
  more: { readonly devices?: string; readonly elements?: string } = {},
): string {
  return `<domain type='vmware'>
    <name>${name}</name>
    <memory unit='MiB'>64</memory>
    <vcpu>2</vcpu>
    <os><type arch='x86_64'>hvm</type></os>
    ${more.elements ?? ""}
    <devices>
      <interface type='bridge'><source bridge='VM Network'/><model type='e1000'/></interface>
      ${more.devices ?? ""}
    </devices>
  </domain>`;
}
