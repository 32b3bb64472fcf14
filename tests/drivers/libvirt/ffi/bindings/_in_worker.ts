/** Makes a call that fails in a worker, and posts what libvirt says of it there. */
import { LibvirtBindings } from "../../../../../drivers/libvirt/ffi/mod.ts";

using bindings = LibvirtBindings.open();
const connection = bindings.libvirt.virConnectOpen("test:///default");
bindings.libvirt.virDomainLookupByName(connection, "nobody");
(self as unknown as { postMessage(message: unknown): void }).postMessage({
  code: bindings.lastError()?.code,
  connection,
});
