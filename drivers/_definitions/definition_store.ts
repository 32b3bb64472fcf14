import type { CallOptions } from "../../core/contract/references.ts";
import { Deadline } from "../_deadline/mod.ts";
import { fileName } from "./file_name.ts";
import { finishRename } from "./finish_rename.ts";
import { type DamagedFile, loadStore } from "./load_store.ts";
import { localFiles } from "./local_files.ts";
import { type ObjectIdentity, ObjectIndex, type StoredObject } from "./object_index.ts";
import { fileError, storeError, type StoreKind } from "./store_error.ts";
import type { FileLock, StoreFiles } from "./store_files.ts";
import { StoreFolders } from "./store_folders.ts";
import { takeLock } from "./take_lock.ts";

/** How a store is opened. */
export interface DefinitionStoreOpenOptions extends CallOptions {
  /** Waits while another process has the store; that is refused unless told. */
  readonly wait?: boolean;
  /** What others are told of who has it: `denovirt, process 1234` unless told. */
  readonly holder?: string;
  /** Where it is: `localFiles` unless told. */
  readonly files?: StoreFiles;
}

type Change = (action: string, options: { readonly signal: AbortSignal }) => Promise<void>;

/**
 * The definitions of one kind of object in a folder: one file each, with the run-time status and the autostart mark apart
 * from it. It is held by one process at a time. Each change is on the disk as a whole when its promise resolves, and
 * where the process dies before, it is there as a whole or not at all.
 */
export class DefinitionStore implements AsyncDisposable {
  readonly #folders: StoreFolders;
  readonly #kind: StoreKind;
  readonly #lock: FileLock;
  readonly #index: ObjectIndex;
  readonly #damaged: DamagedFile[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  /** Whether a change began to write and has not ended well, so that nobody knows what is on the disk. */
  #unsure = false;

  private constructor(folders: StoreFolders, kind: StoreKind, lock: FileLock) {
    this.#folders = folders;
    this.#kind = kind;
    this.#lock = lock;
    this.#index = new ObjectIndex(kind);
  }

  /**
   * Opens the store in a folder, which is made where it is not there, takes its lock, and clears away what a crash has
   * left: `damaged` tells what it could not read.
   *
   * @param folder An absolute path.
   * @throws {TypeError} If the path is not absolute.
   * @throws {VirtError} `RESOURCE_BUSY` if another process has it, or `OPERATION_TIMEOUT` if that lasts too long;
   * `ACCESS_DENIED`, `SYSTEM_ERROR` for what the file system refuses.
   */
  static async open(
    folder: string,
    kind: StoreKind,
    options: DefinitionStoreOpenOptions = {},
  ): Promise<DefinitionStore> {
    if (!/^(\/|[A-Za-z]:[\\/])[^\0]*$/s.test(folder)) {
      throw new TypeError(`Cannot open a store, wanted an absolute path: found ${JSON.stringify(folder)}`);
    }
    const root = withoutLastSlashes(folder);
    const action = `Cannot open the store "${root}"`;
    const { files = localFiles, wait = false, holder = `denovirt, process ${Deno.pid}` } = options;
    using deadline = new Deadline(options, action, kind.domain);
    const { signal } = deadline;
    const lock = await takeLock(files, root, kind, { wait, holder, signal });
    const store = new DefinitionStore(new StoreFolders(files, root), kind, lock);
    try {
      await store.#load({ signal });
      return store;
    } catch (error) {
      await lock[Symbol.asyncDispose]();
      throw fileError(kind, action, error);
    }
  }

  /** The files that were found damaged since the store was opened, and where they are now. */
  get damaged(): readonly DamagedFile[] {
    return [...this.#damaged];
  }

  /** All objects, by name. */
  list(): readonly StoredObject[] {
    return this.#index.list();
  }

  /** The object of that name. */
  byName(name: string): StoredObject | undefined {
    return this.#index.byName(name);
  }

  /** The object of that UUID. */
  byUuid(uuid: string): StoredObject | undefined {
    return this.#index.byUuid(uuid);
  }

  /**
   * Stores a definition, in place of the one that an object of that name and UUID has.
   *
   * @throws {VirtError} The kind's `exists` if only one of the two is known, `INVALID_ARG` if one of them can't be.
   */
  async define(identity: ObjectIdentity, definition: string, options: CallOptions = {}): Promise<void> {
    const { name, uuid } = identity;
    await this.#change(`define the ${this.#kind.what} "${name}"`, options, async (action, within) => {
      const known = this.#index.checkUnique(action, identity);
      await this.#writing().write("definitions", { name, uuid, text: definition }, within);
      this.#index.set({ autostart: false, ...known, name, uuid, definition });
    });
  }

  /**
   * Removes an object's definition and autostart mark. One with a status stays, as transient.
   *
   * @throws {VirtError} The kind's `missing` if it has no definition.
   */
  async undefine(name: string, options: CallOptions = {}): Promise<void> {
    await this.#change(`undefine the ${this.#kind.what} "${name}"`, options, async (action, within) => {
      const { definition: _, autostart, ...rest } = this.#index.defined(action, name);
      const file = await fileName(name);
      await this.#writing().remove("definitions", file, within);
      if (autostart) await this.#folders.remove("autostart", file, within);
      this.#index.delete(name);
      if (rest.status !== undefined) this.#index.set({ ...rest, autostart: false });
    });
  }

  /**
   * Gives an object another name, and the definition that says so. Status and autostart go along.
   *
   * @throws {VirtError} The kind's `missing` if it has no definition, `exists` if the new name is taken.
   */
  async rename(name: string, newName: string, definition: string, options: CallOptions = {}): Promise<void> {
    await this.#change(`rename the ${this.#kind.what} "${name}"`, options, async (action, within) => {
      const { uuid, status, autostart } = this.#index.defined(action, name);
      this.#index.checkFree(action, newName);
      const defined = { name: newName, uuid, text: definition, replaces: await fileName(name) };
      await this.#writing().write("definitions", defined, within);
      await finishRename(this.#folders, defined, { status, autostart }, within);
      this.#index.delete(name);
      this.#index.set({
        name: newName,
        uuid,
        definition,
        autostart,
        ...(status === undefined ? {} : { status }),
      });
    });
  }

  /**
   * Sets or removes an object's autostart mark.
   *
   * @throws {VirtError} The kind's `missing` if it has no definition.
   */
  async setAutostart(name: string, autostart: boolean, options: CallOptions = {}): Promise<void> {
    await this.#change(
      `set autostart of the ${this.#kind.what} "${name}"`,
      options,
      async (action, within) => {
        const known = this.#index.defined(action, name);
        if (known.autostart === autostart) return;
        const folders = this.#writing();
        if (autostart) await folders.write("autostart", { name, uuid: known.uuid, text: "" }, within);
        else await folders.remove("autostart", await fileName(name), within);
        this.#index.set({ ...known, autostart });
      },
    );
  }

  /**
   * Stores what the driver keeps of a running object. One without a definition is transient, and known from here on.
   *
   * @throws {VirtError} As `define()` does.
   */
  async setStatus(identity: ObjectIdentity, status: string, options: CallOptions = {}): Promise<void> {
    const { name, uuid } = identity;
    await this.#change(
      `keep the status of the ${this.#kind.what} "${name}"`,
      options,
      async (action, within) => {
        const known = this.#index.checkUnique(action, identity);
        await this.#writing().write("status", { name, uuid, text: status }, within);
        this.#index.set({ autostart: false, ...known, name, uuid, status });
      },
    );
  }

  /** Removes the status of an object that has ended, if it has one; a transient one is known no more then. */
  async clearStatus(name: string, options: CallOptions = {}): Promise<void> {
    await this.#change(
      `remove the status of the ${this.#kind.what} "${name}"`,
      options,
      async (_, within) => {
        const known = this.#index.byName(name);
        if (known?.status === undefined) return;
        await this.#writing().remove("status", await fileName(name), within);
        const { status: _status, ...rest } = known;
        this.#index.delete(name);
        if (rest.definition !== undefined) this.#index.set(rest);
      },
    );
  }

  /** Waits for the changes that are under way, and gives the lock back. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    await this.#last;
    await this.#lock[Symbol.asyncDispose]();
  }

  async #load(options: CallOptions): Promise<void> {
    const { objects, damaged } = await loadStore(this.#folders, options);
    this.#damaged.push(...damaged);
    this.#index.fill(objects);
    this.#unsure = false;
  }

  /** The folders, to change something in them. */
  #writing(): StoreFolders {
    this.#unsure = true;
    return this.#folders;
  }

  /** One change after the other. One that failed may have been done: the next looks at the disk first. */
  async #change(what: string, options: CallOptions, change: Change): Promise<void> {
    const action = `Cannot ${what}`;
    if (this.#closed) {
      throw storeError(this.#kind, "INVALID_CONN", `${action}: the store is closed`, "not-sent");
    }
    using deadline = new Deadline(options, action, this.#kind.domain);
    const { signal } = deadline;
    const before = this.#last;
    const over = Promise.withResolvers<void>();
    // A caller that stops waiting does not let the next one in: another is still at work.
    this.#last = before.then(() => over.promise);
    try {
      await unlessAborted(before, signal);
      if (!this.#lock.held) {
        const message = `${action}, wanted the store's lock: it is lost`;
        throw storeError(this.#kind, "RESOURCE_BUSY", message, "not-sent");
      }
      if (this.#unsure) await this.#load({ signal });
      await change(action, { signal });
      this.#unsure = false;
    } catch (error) {
      throw fileError(this.#kind, action, error);
    } finally {
      over.resolve();
    }
  }
}

async function unlessAborted(turn: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const cut = Promise.withResolvers<never>();
  const abort = () => cut.reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort, { once: true });
  try {
    await Promise.race([cut.promise, turn]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** A folder's path without slashes at its end; the root's own stays. */
function withoutLastSlashes(folder: string): string {
  let end = folder.length;
  while (end > 1 && (folder[end - 1] === "/" || folder[end - 1] === "\\")) end--;
  return folder.slice(0, end);
}
