import type { LibvirtdDriver, PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import type { Host } from "./subject.ts";

/** One of a libvirtd's drivers as a host for the suite, which ends with it. */
export async function libvirtdHost(daemon: PrivateLibvirtd, driver: LibvirtdDriver): Promise<Host> {
  const uri = daemon.uri(driver);
  // libvirt's test driver forgets all when the last connection to it is closed.
  const keeper = await connectRecorded(uri);
  return {
    dir: daemon.dir,
    open: (options) =>
      connectRecorded(options?.readonly ? uri.replace(daemon.socket, daemon.socketRo) : uri, options),
    async [Symbol.asyncDispose]() {
      await keeper.close();
      await daemon[Symbol.asyncDispose]();
    },
  };
}
