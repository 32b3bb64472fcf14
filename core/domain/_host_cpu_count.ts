import { call, type Callee } from "../handle/driver_call.ts";
import { VirtError } from "../contract/errors.ts";
import type { CallOptions } from "../contract/references.ts";

/** How many CPUs the host can have, which says how long a CPU map must be. */
export async function hostCpus(on: Callee, options: CallOptions | undefined): Promise<number> {
  if (on.tables.hypervisor.nodeGetCPUMap !== undefined) {
    try {
      return (await call(on, "nodeGetCPUMap", 0, 0, 0, options)).ret;
    } catch (error) {
      if (!(error instanceof VirtError && error.code === "NO_SUPPORT")) throw error;
    }
  }
  const { nodes, sockets, cores, threads } = await call(on, "nodeGetInfo", options);
  return nodes * sockets * cores * threads;
}
