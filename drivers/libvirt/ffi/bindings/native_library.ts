import { checkedCall, type NativeCall, nativeType } from "./checked_call.ts";
import type { FunctionFacts, FunctionTable } from "./function_table.ts";
import { type LibraryName, type LibraryPlaces, libraryPlaces } from "./library_paths.ts";
import { noBindings, notInLibrary, notLoadable, notPermitted, notThere } from "./load_failure.ts";

/**
 * One library of C's. Its functions are looked for one by one, when they are first called: making the 500 of libvirt
 * callable takes Deno half a second.
 */
export class NativeLibrary implements Disposable {
  readonly #name: LibraryName;
  readonly #path: string;
  readonly #opened: { close(): void }[] = [];
  readonly #symbols = new Map<string, unknown>();
  #closed = false;

  private constructor(name: LibraryName, path: string) {
    this.#name = name;
    this.#path = path;
  }

  /**
   * Loads a library from the first of its places that Deno permits and where it is.
   *
   * @throws {VirtError} `ACCESS_DENIED` without a permission, `NO_CONNECT` where it is not, or is no library.
   */
  static open(name: LibraryName, path: string | undefined): NativeLibrary {
    if (typeof Deno.dlopen !== "function") throw noBindings(name, "no Deno.dlopen()");
    if (!["linux", "darwin", "freebsd"].includes(Deno.build.os)) throw noBindings(name, Deno.build.os);
    const places = libraryPlaces(name, path);
    const permitted = permittedPaths(places);
    if (permitted.length === 0) throw notPermitted(name, places);
    let cause: unknown;
    for (const place of permitted) {
      try {
        Deno.dlopen(place, {}).close();
        return new NativeLibrary(name, place);
      } catch (error) {
        if (error instanceof Deno.errors.NotCapable) throw notPermitted(name, places, error);
        if (!isAbsent(error)) throw notLoadable(name, place, reason(error), error);
        cause ??= error;
      }
    }
    throw notThere(name, permitted, cause);
  }

  /** Where it was found; a name alone where the system found it. */
  get path(): string {
    return this.#path;
  }

  /** Whether it has a symbol. */
  has(name: string): boolean {
    return this.#symbol(name, { type: "u8", optional: true }, "?") !== null;
  }

  /** A function, which checks what it is called with; undefined where the library has none of that name. */
  find(name: string, facts: FunctionFacts): NativeCall | undefined {
    const call = this.#symbol(facts.symbol ?? name, {
      parameters: facts.parameters.map(nativeType),
      result: facts.result,
      optional: true,
    }, name) as NativeCall | null;
    return call === null ? undefined : checkedCall(name, facts, call, () => this.#checkOpen(name));
  }

  /** A variable's value when it is first asked for: a pointer. */
  variable(name: string): bigint {
    return this.#symbol(name, { type: "usize", optional: true }, name) as bigint | null ?? 0n;
  }

  /**
   * The functions of a table as methods, each looked for when it is first used.
   *
   * A method of a function that this library does not have throws `NO_SUPPORT` when it is called.
   */
  methods<Methods>(table: FunctionTable, variables: readonly string[] = []): Methods {
    const methods = Object.create(null);
    for (const [name, facts] of Object.entries(table)) {
      define(methods, name, () =>
        this.find(name, facts) ?? (() => {
          throw notInLibrary(name, this.#path, facts.since);
        }));
    }
    for (const name of variables) define(methods, name, () => this.variable(name));
    return methods;
  }

  /** Gives the library back. Its functions may not be called any more. */
  close(): void {
    this.#closed = true;
    for (const opened of this.#opened.splice(0)) opened.close();
    this.#symbols.clear();
  }

  /** The same as `close()`. */
  [Symbol.dispose](): void {
    this.close();
  }

  #checkOpen(use: string): void {
    if (this.#closed) throw new TypeError(`Cannot use ${use}, wanted ${this.#name} open: found it closed`);
  }

  #symbol(name: string, facts: Deno.ForeignFunction | Deno.ForeignStatic, as: string): unknown {
    this.#checkOpen(as);
    const key = `${as} ${name}`;
    if (!this.#symbols.has(key)) {
      const opened = Deno.dlopen(this.#path, { [name]: facts });
      this.#opened.push(opened);
      this.#symbols.set(key, opened.symbols[name]);
    }
    return this.#symbols.get(key);
  }
}

/** Nobody is asked for a permission: a library that is named alone is looked for by the system with all of them alone. */
function permittedPaths({ file, paths, told }: LibraryPlaces): string[] {
  const granted = (path?: string) =>
    Deno.permissions.querySync({ name: "ffi", ...(path === undefined ? {} : { path }) }).state === "granted";
  if (granted()) return told ? [...paths] : [file, ...paths];
  return paths.filter(granted);
}

/** Replaces itself by what it is first asked for. */
function define(methods: object, name: string, make: () => unknown): void {
  Object.defineProperty(methods, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      Object.defineProperty(methods, name, { value, enumerable: true });
      return value;
    },
  });
}

// Deno passes on what the system says in words alone.
function isAbsent(error: unknown): boolean {
  return /No such file|no such file|not found/.test(String((error as Error).message));
}

function reason(error: unknown): string {
  return String((error as Error).message).replace(/^(?:Could not open library: )+/, "").replace(
    /^[^:]*: /,
    "",
  );
}
