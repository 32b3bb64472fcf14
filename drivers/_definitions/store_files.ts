import type { CallOptions } from "../../core/contract/references.ts";

/** Files that are being written have names that begin so; what is left of a writer that died is removed. */
export const TEMPORARY = ".tmp-";

/** A lock that its holder's end gives back, however it ends. */
export interface FileLock extends AsyncDisposable {
  /** Whether it is held still: the connection to a far host may break. */
  readonly held: boolean;
}

/** The contents of a folder's files by name; `undefined` for one that can't be read. */
export type FolderContents = ReadonlyMap<string, Uint8Array | undefined>;

/** The files that a store is made of, on this machine or on another. Paths are absolute. */
export interface StoreFiles {
  /** Makes folders that their owner alone may read, and those above them. */
  makeFolders(paths: readonly string[], options: CallOptions): Promise<void>;
  /** All files of each folder by name; `undefined` for one that can't be read. */
  readAll(folders: readonly string[], options: CallOptions): Promise<readonly FolderContents[]>;
  /**
   * Writes a file that its owner alone may read, in place of one of that name. Whoever reads finds the old or the new one,
   * whatever happens meanwhile; once this resolves, the new one even after a loss of power.
   */
  replace(folder: string, name: string, bytes: Uint8Array, options: CallOptions): Promise<void>;
  /** Moves a file, as durably. */
  move(fromFolder: string, from: string, toFolder: string, to: string, options: CallOptions): Promise<void>;
  /** Removes a file, as durably; one that is not there is fine. */
  remove(folder: string, name: string, options: CallOptions): Promise<void>;
  /**
   * Takes the lock of a file once, without waiting.
   *
   * @param holder What others are told of who has it.
   * @returns The lock, or what its holder said.
   */
  tryLock(
    path: string,
    holder: string,
    options: CallOptions,
  ): Promise<FileLock | { readonly holder: string }>;
}
