/** `_open.ts [PATH]`: opens the bindings, and prints what they say of it as one line of JSON. */
import { LibvirtBindings } from "../../../../../drivers/libvirt/ffi/mod.ts";

try {
  using bindings = LibvirtBindings.open(Deno.args.length === 0 ? {} : { path: Deno.args[0]! });
  const { libvirt, memory, version } = bindings;
  const connection = libvirt.virConnectOpen("test:///default");
  const hostname = memory.takeText(libvirt.virConnectGetHostname(connection)) ?? "";
  libvirt.virConnectClose(connection);
  console.log(JSON.stringify({ version, hostname: hostname.length > 0 }));
} catch (error) {
  const { name, code, outcome, message } = error as Error & { code?: string; outcome?: string };
  console.log(JSON.stringify({ name, code, outcome, message }));
}
