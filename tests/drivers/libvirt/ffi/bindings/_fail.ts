/** `_fail.ts [silent]`: makes a call that fails, and prints the error's code. */
import { LibvirtBindings } from "../../../../../drivers/libvirt/ffi/mod.ts";

using bindings = LibvirtBindings.open();
if (Deno.args.includes("silent")) bindings.silence();
const connection = bindings.libvirt.virConnectOpen("test:///default");
bindings.libvirt.virDomainLookupByName(connection, "nobody");
console.log(bindings.lastError()?.code);
bindings.libvirt.virConnectClose(connection);
