import type { CallOptions } from "../../core/contract/references.ts";
import { argv, type Programs, verbatim } from "../_programs/mod.ts";
import { readFrames } from "./read_frames.ts";
import { type FileLock, type FolderContents, type StoreFiles, TEMPORARY } from "./store_files.ts";

/** All files of a store together: bytes. */
const FOLDERS_LIMIT = 256 << 20;

// FreeBSD's fsync is a program; elsewhere sync takes files.
const SYNC = 's() { if command -v fsync >/dev/null; then fsync "$1"; else sync "$1"; fi; }';
const MAKE = 'umask 077; for d do if ! test -d "$d"; then mkdir -p "$d" && n=1 || exit 1; fi; done; ' +
  'if test -n "$n"; then sync; fi';
// For each folder a line of a file without name and content, which is none; for each file in it a line with the lengths of its content and name, the name, and the content.
const READ_ONE = 'for f in * .*; do if test -f "$f" && ! test -h "$f"; then ' +
  'if test -r "$f"; then printf "%s %s\\n%s" $(wc -c <"$f") ${#f} "$f"; cat "$f"; ' +
  'else printf -- "- %s\\n%s" ${#f} "$f"; fi; fi; done';
const READ = `for d do ( cd "$d" && printf "0 0\\n" && ${READ_ONE} ) || exit 1; done`;
// The length is checked: the connection may have been lost in the middle of the input.
const REPLACE = `umask 077; ${SYNC}; t="$1/${TEMPORARY}$$"; ` +
  'cat >"$t" && test $(wc -c <"$t") -eq "$3" && s "$t" && mv -f "$t" "$1/$2" && s "$1" || { rm -f "$t"; exit 1; }';
const MOVE = `${SYNC}; mv -f "$1/$2" "$3/$4" && s "$3" && s "$1"`;
const REMOVE = `${SYNC}; rm -f "$1/$2" && s "$1"`;
const HOLD = 'printf %s "$2" >"$1"; echo locked; while read -r l; do :; done';
// Held until its input ends, which a lost connection does, too. flock is Linux's, lockf FreeBSD's.
const LOCK = 'umask 077; if command -v flock >/dev/null; then exec 9>>"$1"; ' +
  'if flock -n 9; then eval "$3"; else echo held; cat "$1"; fi; ' +
  'elif command -v lockf >/dev/null; then lockf -k -s -t 0 "$1" sh -c "$3" sh "$1" "$2"; e=$?; ' +
  'if test $e -eq 75; then echo held; cat "$1"; else exit $e; fi; ' +
  'else echo "neither flock nor lockf" >&2; exit 1; fi';

/** Files where `Programs` run: of a host that ssh leads to. It needs a POSIX shell there, and flock or lockf. */
export class ShellFiles implements StoreFiles {
  readonly #programs: Programs;

  /** Files of the host that these programs run on. */
  constructor(programs: Programs) {
    this.#programs = programs;
  }

  async #run(
    action: string,
    script: string,
    words: readonly string[],
    options: CallOptions & { readonly input?: Uint8Array; readonly maxOutputBytes?: number },
  ): Promise<Uint8Array> {
    // The scripts take none of them for more than a part of a path.
    const args = argv("-c", verbatim(script), "sh", ...words.map(verbatim));
    const { signal, timeoutMs, input, maxOutputBytes } = options;
    const run = { action, signal, timeoutMs, input, maxOutputBytes };
    return (await this.#programs.run("sh", args, run)).stdout;
  }

  async makeFolders(paths: readonly string[], options: CallOptions): Promise<void> {
    await this.#run(`Cannot make the folder "${paths[0]}"`, MAKE, paths, options);
  }

  async readAll(folders: readonly string[], options: CallOptions): Promise<readonly FolderContents[]> {
    const all = { ...options, maxOutputBytes: FOLDERS_LIMIT };
    return readFrames(await this.#run(`Cannot read the files of "${folders[0]}"`, READ, folders, all));
  }

  async replace(folder: string, name: string, bytes: Uint8Array, options: CallOptions): Promise<void> {
    const words = [folder, name, String(bytes.length)];
    await this.#run(`Cannot write "${folder}/${name}"`, REPLACE, words, { ...options, input: bytes });
  }

  async move(
    fromFolder: string,
    from: string,
    toFolder: string,
    to: string,
    options: CallOptions,
  ): Promise<void> {
    await this.#run(`Cannot move "${fromFolder}/${from}"`, MOVE, [fromFolder, from, toFolder, to], options);
  }

  async remove(folder: string, name: string, options: CallOptions): Promise<void> {
    await this.#run(`Cannot remove "${folder}/${name}"`, REMOVE, [folder, name], options);
  }

  async tryLock(
    path: string,
    holder: string,
    { signal, timeoutMs }: CallOptions,
  ): Promise<FileLock | { readonly holder: string }> {
    const args = argv("-c", verbatim(LOCK), "sh", verbatim(path), verbatim(holder), verbatim(HOLD));
    const action = `Cannot lock "${path}"`;
    const running = await this.#programs.start("sh", args, { action, timeoutMs, writable: true });
    const abandon = () => running.kill();
    signal?.addEventListener("abort", abandon, { once: true });
    try {
      signal?.throwIfAborted();
      const lines = running.lines[Symbol.asyncIterator]();
      const first = await lines.next();
      signal?.throwIfAborted();
      if (first.value === "locked") return lockOf(running);
      const { value } = await lines.next();
      await running[Symbol.asyncDispose]();
      return { holder: value ?? "" };
    } catch (error) {
      await running[Symbol.asyncDispose]();
      throw error;
    } finally {
      signal?.removeEventListener("abort", abandon);
    }
  }
}

function lockOf(running: Awaited<ReturnType<Programs["start"]>>): FileLock {
  let held = true;
  const lost = () => void (held = false);
  running.ended.then(lost, lost);
  return {
    get held() {
      return held;
    },
    [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
  };
}
