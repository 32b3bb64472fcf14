import type { CallOptions } from "../../core/contract/references.ts";
import { fileName } from "./file_name.ts";
import { finishRename } from "./finish_rename.ts";
import type { StoredObject } from "./object_index.ts";
import { parseStoredFile, type StoredFile } from "./stored_file.ts";
import type { FolderContents } from "./store_files.ts";
import type { StoreFolder, StoreFolders } from "./store_folders.ts";

/** A file that could not be read as what it should be, and has been set aside. */
export interface DamagedFile {
  /** Where it was. */
  readonly file: string;
  /** Where it is now; `undefined` if it could not be moved. */
  readonly movedTo: string | undefined;
  /** What is wrong with it. */
  readonly why: string;
}

/** What the files of a store hold. */
export interface LoadedStore {
  readonly objects: readonly StoredObject[];
  readonly damaged: readonly DamagedFile[];
}

/** Reads all files of a store, and clears away what a crash has left. Only who has the lock may do this. */
export async function loadStore(folders: StoreFolders, options: CallOptions): Promise<LoadedStore> {
  const damaged: DamagedFile[] = [];
  const setAside = async (folder: StoreFolder, file: string, why: string) => {
    options.signal?.throwIfAborted();
    const movedTo = await folders.setAside(folder, file, options).catch(() => undefined);
    damaged.push({ file: folders.path(folder, file), movedTo, why });
  };
  const [inDefinitions, inStatus, inAutostart] = await folders.readAll(
    ["definitions", "status", "autostart"],
    options,
  );
  const definitions = await parseFiles("definitions", inDefinitions!, setAside);
  const status = await parseFiles("status", inStatus!, setAside);
  const marks = new Set(inAutostart!.keys());

  for (const [file, defined] of definitions) {
    const { replaces } = defined;
    if (replaces === undefined) continue;
    const former = { status: status.get(replaces)?.text, autostart: marks.has(replaces) };
    await finishRename(folders, { ...defined, replaces }, former, options);
    definitions.delete(replaces);
    status.delete(replaces);
    marks.delete(replaces);
    if (former.status !== undefined) status.set(file, { ...defined, text: former.status });
    if (former.autostart) marks.add(file);
  }
  for (const file of marks) {
    if (!definitions.has(file)) await folders.remove("autostart", file, options);
  }

  const objects = new Map<string, StoredObject>();
  const uuids = new Map<string, string>();
  for (const [folder, found] of [["definitions", definitions], ["status", status]] as const) {
    for (const [file, { name, uuid, text }] of found) {
      const known = objects.get(file);
      const holder = uuid === undefined ? file : uuids.get(uuid) ?? file;
      if (holder !== file || (known !== undefined && known.uuid !== uuid)) {
        await setAside(folder, file, `its UUID ${uuid} is not that of "${name}", or another's`);
        continue;
      }
      if (uuid !== undefined) uuids.set(uuid, file);
      const what = folder === "status" ? { status: text } : { definition: text, autostart: marks.has(file) };
      objects.set(file, { autostart: false, ...known, name, uuid, ...what });
    }
  }
  return { objects: [...objects.values()], damaged };
}

async function parseFiles(
  folder: StoreFolder,
  files: FolderContents,
  setAside: (folder: StoreFolder, file: string, why: string) => Promise<void>,
): Promise<Map<string, StoredFile>> {
  const found = new Map<string, StoredFile>();
  for (const [file, bytes] of files) {
    const stored = bytes === undefined ? "it can't be read" : await parseStoredFile(bytes);
    if (typeof stored === "string") await setAside(folder, file, stored);
    else if (await fileName(stored.name) !== file) {
      await setAside(folder, file, `it holds "${stored.name}", which belongs into another file`);
    } else found.set(file, stored);
  }
  return found;
}
