import { Vim25Client, type Vim25Options } from "../../../../drivers/esx/vim25/mod.ts";
import type { Vcsim } from "../../../hosts/vcsim.ts";

/** A session with a simulated host. */
export function openSession(host: Vcsim, options: Partial<Vim25Options> = {}): Promise<Vim25Client> {
  const { url, username, password } = host;
  return Vim25Client.open({ url, username, password, keepalive: false, ...options });
}
