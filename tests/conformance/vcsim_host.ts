import { connect } from "@denovirt/denovirt";
import { Vcsim } from "../hosts/vcsim.ts";
import type { Host } from "./subject.ts";

/** A simulated host, or a host in a simulated vCenter. */
export async function vcsimHost(mode: "esx" | "vpx", path: string): Promise<Host> {
  const host = await Vcsim.start({ mode, vms: 1 });
  const { username, password, port } = host;
  const dir = await Deno.makeTempDir({ prefix: "dv-" });
  return {
    dir,
    open: (options) =>
      connect(`${mode}://127.0.0.1:${port}${path}?transport=http`, {
        auth: { username, password },
        ...options,
      }),
    async [Symbol.asyncDispose]() {
      await host[Symbol.asyncDispose]();
      await Deno.remove(dir, { recursive: true });
    },
  };
}

/** A network card that a machine of VMware's takes. */
export function vcsimCardXml(mac: string, more: string): string {
  return `<interface type="bridge"><mac address="${mac}"/><source bridge="VM Network"/>` +
    `<model type="e1000"/>${more}</interface>`;
}
