/** `_import.ts [maps]`: imports the bindings, and prints which of libvirt's libraries the process has then, if asked. */
import "../../../../../drivers/libvirt/ffi/mod.ts";

const maps = Deno.args.includes("maps") ? await Deno.readTextFile("/proc/self/maps") : "";
console.log(JSON.stringify(maps.split("\n").filter((line) => line.includes("libvirt"))));
