import type { CallOptions } from "../../core/contract/references.ts";
import type { StoredFile } from "./stored_file.ts";
import type { StoreFolders } from "./store_folders.ts";

/**
 * All of a rename but its first step, which is to write the definition under the new name with `replaces`. It can be done
 * again from the start wherever it was cut off.
 *
 * @param defined The definition under its new name.
 * @param status The status under the former name, if there is one.
 */
export async function finishRename(
  folders: StoreFolders,
  defined: StoredFile & { readonly replaces: string },
  { status, autostart }: { readonly status: string | undefined; readonly autostart: boolean },
  options: CallOptions,
): Promise<void> {
  const { replaces: former, ...rest } = defined;
  const { name, uuid } = rest;
  if (status !== undefined) {
    await folders.write("status", { name, uuid, text: status }, options);
    await folders.remove("status", former, options);
  }
  if (autostart) {
    await folders.write("autostart", { name, uuid, text: "" }, options);
    await folders.remove("autostart", former, options);
  }
  await folders.remove("definitions", former, options);
  // An object that has taken the former name since then stays.
  await folders.write("definitions", rest, options);
}
