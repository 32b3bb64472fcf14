/** Makes `docs/libvirt-map.md` from libvirt's API descriptions and the doc comments of the public doors. */
import type { ApiFunction, GeneratedFile } from "../api/mod.ts";
import { readTableMethods } from "./host_calls.ts";
import { readHomes } from "./read_homes.ts";
import { mapText } from "./write_map.ts";

/** Where the methods are documented. */
export const doors = ["mod.ts", "drivers/libvirt/admin/mod.ts"];

export async function generateMap(
  top: URL,
  functions: readonly ApiFunction[],
  version: string,
): Promise<GeneratedFile> {
  const homes = await readHomes(doors.map((door) => new URL(door, top).href));
  return {
    path: "docs/libvirt-map.md",
    text: mapText(functions, homes, await readTableMethods(top), version),
  };
}
