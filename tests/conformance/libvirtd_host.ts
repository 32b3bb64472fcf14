import type { OtherLibvirt } from "../hosts/other_libvirt.ts";
import type { LibvirtdDriver, PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { unless } from "./remove.ts";
import type { Host } from "./subject.ts";

const KEPT = [
  "domain.lifecycle",
  "network.lifecycle",
  "storage-pool.lifecycle",
  "node-device.lifecycle",
  "secret.lifecycle",
] as const;

/** One of a libvirtd's drivers as a host for the suite, which ends with it. */
export async function libvirtdHost(
  daemon: PrivateLibvirtd | OtherLibvirt,
  driver: LibvirtdDriver,
): Promise<Host> {
  const uri = daemon.uri(driver);
  // libvirt's test driver forgets all when the last connection to it is closed.
  const keeper = await connectRecorded(uri);
  // libvirt 9.0.0 tells of nothing any more, for as long as it runs, where the last of a driver's listeners leaves just
  // when something is to be told: the event then waits for a timer that is gone, and all others wait behind it.
  for (const type of KEPT) await keeper.events.on(type, () => {}).ready.catch(unless("NO_SUPPORT"));
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
