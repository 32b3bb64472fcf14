import { dirname } from "node:path";
import type { CallOptions } from "../../core/contract/references.ts";
import { type FileLock, type FolderContents, type StoreFiles, TEMPORARY } from "./store_files.ts";

const encoder = new TextEncoder();

/** Has what was done to a folder reach the disk. */
async function syncFolder(path: string): Promise<void> {
  // Windows has no such thing.
  if (Deno.build.os === "windows") return;
  using folder = await Deno.open(path, { read: true });
  await folder.sync();
}

async function makeFolder(path: string): Promise<void> {
  const above = dirname(path);
  try {
    await Deno.mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (error instanceof Deno.errors.AlreadyExists) return;
    if (!(error instanceof Deno.errors.NotFound) || above === path) throw error;
    await makeFolder(above);
    await Deno.mkdir(path, { mode: 0o700 });
  }
  await syncFolder(above).catch((error) => {
    // Deno may be allowed to write a folder and not to read its parent.
    if (!(error instanceof Deno.errors.NotCapable)) throw error;
  });
}

async function readFolder(folder: string, signal: AbortSignal | undefined): Promise<FolderContents> {
  const files = new Map<string, Uint8Array | undefined>();
  for await (const { name, isFile } of Deno.readDir(folder)) {
    signal?.throwIfAborted();
    if (!isFile) continue;
    files.set(name, await Deno.readFile(`${folder}/${name}`).catch(() => undefined));
  }
  return files;
}

async function unlessMissing(done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/** Files of this machine. */
export const localFiles: StoreFiles = {
  async makeFolders(paths) {
    for (const path of paths) await makeFolder(path);
  },

  readAll: (folders, { signal }: CallOptions) => Promise.all(folders.map((each) => readFolder(each, signal))),

  async replace(folder, name, bytes, { signal }: CallOptions) {
    signal?.throwIfAborted();
    const temporary = `${folder}/${TEMPORARY}${crypto.randomUUID()}`;
    try {
      {
        using file = await Deno.open(temporary, { write: true, createNew: true, mode: 0o600 });
        for (let at = 0; at < bytes.length;) at += await file.write(bytes.subarray(at));
        await file.sync();
      }
      await Deno.rename(temporary, `${folder}/${name}`);
    } catch (error) {
      await unlessMissing(Deno.remove(temporary)).catch(() => {});
      throw error;
    }
    await syncFolder(folder);
  },

  async move(fromFolder, from, toFolder, to, { signal }: CallOptions) {
    signal?.throwIfAborted();
    await Deno.rename(`${fromFolder}/${from}`, `${toFolder}/${to}`);
    // The new place first: a loss of power may leave both, and never neither.
    await syncFolder(toFolder);
    await syncFolder(fromFolder);
  },

  async remove(folder, name, { signal }: CallOptions) {
    signal?.throwIfAborted();
    await unlessMissing(Deno.remove(`${folder}/${name}`));
    await syncFolder(folder);
  },

  async tryLock(path, holder, { signal }: CallOptions) {
    signal?.throwIfAborted();
    const file = await Deno.open(path, { read: true, write: true, create: true, mode: 0o600 });
    try {
      if (await file.tryLock(true)) {
        await file.truncate();
        await file.write(encoder.encode(holder));
        return lockOf(file);
      }
      const said = await Deno.readTextFile(path);
      file.close();
      return { holder: said };
    } catch (error) {
      file.close();
      throw error;
    }
  },
};

/** The system gives the lock back when the file is closed, which the end of the process does, too. */
function lockOf(file: Deno.FsFile): FileLock {
  let held = true;
  return {
    get held() {
      return held;
    },
    [Symbol.asyncDispose]() {
      if (held) file.close();
      held = false;
      return Promise.resolve();
    },
  };
}
