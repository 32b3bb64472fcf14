import type { TellRule } from "./rules.ts";
import type { Tree } from "../tree.ts";

/**
 * What libvirt refuses in a volume although its grammar allows it.
 *
 * @see libvirt 9.0.0 `virStorageVolDefParseXML`
 */
export function volumeRules(volume: Tree, tell: TellRule): void {
  if (volume["capacity"] !== undefined || volume["backingStore"] !== undefined) return;
  tell(volume, ["capacity"], "<capacity>, unless the volume is to be a copy of another one", "nothing");
}
