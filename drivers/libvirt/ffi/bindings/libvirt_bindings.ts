import { checkOptions, type OptionNames } from "../../../../core/contract/checked_options.ts";
import type { VirtError } from "../../../../core/contract/errors.ts";
import { CMemory } from "./c_memory.ts";
import type {
  LibvirtAdminFunctions,
  LibvirtFunctions,
  LibvirtLxcFunctions,
  LibvirtQemuFunctions,
} from "./generated/declarations.gen.ts";
import {
  libvirtAdminFunctions,
  libvirtFunctions,
  libvirtLxcFunctions,
  libvirtQemuFunctions,
} from "./generated/functions.gen.ts";
import { lastError } from "./last_error.ts";
import {
  type AddressFunctions,
  addressFunctions,
  everyLibrary,
  type LibcFunctions,
  libcFunctions,
} from "./libc.ts";
import type { LibraryName } from "./library_paths.ts";
import { notLoadable, notSilenced, OLDEST, tooOld } from "./load_failure.ts";
import { NativeLibrary } from "./native_library.ts";
import type { FunctionTable } from "./function_table.ts";

/** Where libvirt is. */
export interface LibvirtBindingsOpenOptions {
  /** The absolute path of libvirt's library, or of the folder with all four. Default: `DENOVIRT_LIBVIRT_PATH`. */
  readonly path?: string;
}

const openOptionNames: OptionNames<LibvirtBindingsOpenOptions> = { path: true };

/**
 * libvirt's four libraries as they are in C, one method a function. Of these, libvirt's own is loaded at once, each other
 * one when it is first asked for.
 *
 * Calls are synchronous: libvirt keeps what went wrong for the thread that called. A program that must not wait makes them
 * in a worker of its own.
 */
export class LibvirtBindings implements Disposable {
  readonly #path: string | undefined;
  readonly #libraries = new Map<LibraryName, NativeLibrary>();
  readonly #methods = new Map<LibraryName, unknown>();
  #closed = false;
  /** The functions of `libvirt.so`. */
  readonly libvirt: LibvirtFunctions;
  /** The memory that their results are in. */
  readonly memory: CMemory;
  /** The library's release, as libvirt counts: 9000000 is 9.0.0. */
  readonly version: number;

  private constructor(path: string | undefined) {
    this.#path = path;
    const library = this.#library("libvirt");
    try {
      this.libvirt = library.methods(libvirtFunctions, ["virConnectAuthPtrDefault"]);
      this.memory = new CMemory(library.methods<LibcFunctions>(libcFunctions));
      this.version = versionOf(library, this.libvirt);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /**
   * Loads libvirt's library.
   *
   * @throws {VirtError} `ACCESS_DENIED` without `--allow-ffi`, `NO_CONNECT` where there is no libvirt, `NO_SUPPORT` where it
   * is older than 7.0: each says what to do.
   * @throws {TypeError} If the path is not absolute.
   */
  static open(options: LibvirtBindingsOpenOptions = {}): LibvirtBindings {
    checkOptions(options, openOptionNames, "LibvirtBindings.open()");
    return new LibvirtBindings(options.path);
  }

  /** The functions of `libvirt-qemu.so`. */
  get qemu(): LibvirtQemuFunctions {
    return this.#table("libvirt-qemu", libvirtQemuFunctions);
  }

  /** The functions of `libvirt-lxc.so`. */
  get lxc(): LibvirtLxcFunctions {
    return this.#table("libvirt-lxc", libvirtLxcFunctions);
  }

  /** The functions of `libvirt-admin.so`. */
  get admin(): LibvirtAdminFunctions {
    return this.#table("libvirt-admin", libvirtAdminFunctions);
  }

  /** Whether the library that is there has a function of libvirt's: an older one lacks what is newer. */
  has(name: string): boolean {
    for (const [library, table] of Object.entries(TABLES)) {
      if (Object.hasOwn(table, name)) return this.#library(library as LibraryName).has(name);
    }
    return false;
  }

  /**
   * What libvirt says of the call that has just failed in this thread; undefined where nothing failed.
   *
   * @see libvirt 9.0.0 `virGetLastError`
   */
  lastError(): VirtError | undefined {
    return lastError(this.libvirt, this.memory);
  }

  /**
   * Has libvirt write no errors to stderr any more, in no thread of the process. What a connection has by
   * `virConnSetErrorFunc()` stays.
   *
   * @throws {VirtError} `NO_SUPPORT` where the system gives no address of a function of C's.
   */
  silence(): void {
    const { dlsym, setErrorFunc } = this.#library("libvirt").methods<AddressFunctions>(addressFunctions);
    // Called as free(NULL), which does nothing. A function of ours could not be called from other threads.
    const nothing = dlsym(everyLibrary(Deno.build.os), "free");
    if (nothing === 0n) throw notSilenced();
    setErrorFunc(0n, nothing);
  }

  /** Gives the libraries back. What was opened with them must be closed before; no function may be called afterwards. */
  close(): void {
    this.#closed = true;
    for (const library of this.#libraries.values()) library.close();
  }

  /** The same as `close()`. */
  [Symbol.dispose](): void {
    this.close();
  }

  #library(name: LibraryName): NativeLibrary {
    if (this.#closed) throw new TypeError(`Cannot use ${name}, wanted libvirt open: found it closed`);
    const library = this.#libraries.get(name) ?? NativeLibrary.open(name, this.#path);
    this.#libraries.set(name, library);
    return library;
  }

  #table<Methods>(name: LibraryName, table: FunctionTable): Methods {
    const methods = this.#methods.get(name) ?? this.#library(name).methods<Methods>(table);
    this.#methods.set(name, methods);
    return methods as Methods;
  }
}

const TABLES: Readonly<Record<LibraryName, FunctionTable>> = {
  libvirt: libvirtFunctions,
  "libvirt-qemu": libvirtQemuFunctions,
  "libvirt-lxc": libvirtLxcFunctions,
  "libvirt-admin": libvirtAdminFunctions,
};

function versionOf(library: NativeLibrary, libvirt: LibvirtFunctions): number {
  if (!library.has("virGetVersion")) throw notLoadable("libvirt", library.path, "no virGetVersion() in it");
  const version = new BigUint64Array(1);
  libvirt.virGetVersion(version, null, null);
  const number = Number(version[0]);
  if (number < OLDEST) throw tooOld(library.path, number);
  return number;
}
