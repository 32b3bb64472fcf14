import type { CallOptions } from "../../core/contract/references.ts";
import { fileName } from "./file_name.ts";
import { formatStoredFile, type StoredFile } from "./stored_file.ts";
import { type FolderContents, type StoreFiles, TEMPORARY } from "./store_files.ts";

/** The folders of a store. */
export const FOLDERS = ["definitions", "status", "autostart", "damaged"] as const;

/** A folder of a store. */
export type StoreFolder = (typeof FOLDERS)[number];

/** The folders of a store and the files in them, whose names stand for objects' names. */
export class StoreFolders {
  readonly #files: StoreFiles;
  readonly #root: string;

  constructor(files: StoreFiles, root: string) {
    this.#files = files;
    this.#root = root;
  }

  path(folder: StoreFolder, file: string): string {
    return `${this.#root}/${folder}/${file}`;
  }

  /** All files of folders by name; what a writer that died has left is removed. */
  async readAll(folders: readonly StoreFolder[], options: CallOptions): Promise<readonly FolderContents[]> {
    const contents = await this.#files.readAll(folders.map((each) => `${this.#root}/${each}`), options);
    const kept: FolderContents[] = [];
    for (const [index, folder] of folders.entries()) {
      const all = new Map(contents[index]);
      for (const file of all.keys()) {
        if (!file.startsWith(TEMPORARY)) continue;
        await this.remove(folder, file, options);
        all.delete(file);
      }
      kept.push(all);
    }
    return kept;
  }

  async write(folder: StoreFolder, stored: StoredFile, options: CallOptions): Promise<void> {
    const bytes = await formatStoredFile(stored);
    await this.#files.replace(`${this.#root}/${folder}`, await fileName(stored.name), bytes, options);
  }

  async remove(folder: StoreFolder, file: string, options: CallOptions): Promise<void> {
    await this.#files.remove(`${this.#root}/${folder}`, file, options);
  }

  /** Moves a file among those that were found damaged. */
  async setAside(folder: StoreFolder, file: string, options: CallOptions): Promise<string> {
    const to = `${folder}-${file}-${crypto.randomUUID().slice(0, 8)}`;
    await this.#files.move(`${this.#root}/${folder}`, file, `${this.#root}/damaged`, to, options);
    return this.path("damaged", to);
  }
}
