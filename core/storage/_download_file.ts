import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file that a download makes at a path, which is there once it is whole. */
export interface DownloadFile {
  readonly file: Deno.FsFile;
  /** Whether it is one of the file system's, which can have holes. */
  readonly regular: boolean;
  /** Whether old bytes are in it, to be thrown away when the first new one comes. */
  readonly stale: boolean;
  /** Puts it in its place; the file has been closed. */
  keep(): Promise<void>;
  /** Leaves nothing of it; the file has been closed. */
  drop(): Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();
const ignored = (): void => {};

/**
 * Opens a file beside the one at `path`, which takes its place at the end and then has its mode and owner.
 *
 * What is no regular file is written to as it is. So is one in whose folder this program may not read and write: emptied
 * when the first byte comes, and again if the last one does not.
 */
export async function openDownload(path: string | URL): Promise<DownloadFile> {
  const target = path instanceof URL ? fileURLToPath(path) : path;
  const old = await openExisting(target);
  try {
    const info = await old?.stat();
    if (old !== undefined && !info!.isFile) {
      return { file: old, regular: false, stale: false, keep: nothing, drop: nothing };
    }
    const beside = await openBeside(target, info);
    if (beside === undefined) return await inPlace(target, old);
    old?.close();
    return beside;
  } catch (error) {
    old?.close();
    throw error;
  }
}

async function openExisting(path: string): Promise<Deno.FsFile | undefined> {
  try {
    return await Deno.open(path, { write: true });
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

async function inPlace(path: string, old: Deno.FsFile | undefined): Promise<DownloadFile> {
  const file = old ?? await Deno.open(path, { write: true, createNew: true });
  const drop = old === undefined ? () => Deno.remove(path).catch(ignored) : () => emptied(path);
  return { file, regular: true, stale: old !== undefined, keep: nothing, drop };
}

async function emptied(path: string): Promise<void> {
  await Deno.truncate(path, 0).catch(ignored);
}

async function openBeside(
  path: string,
  old: Deno.FileInfo | undefined,
): Promise<DownloadFile | undefined> {
  try {
    // Behind a link: the link stays. One to nothing is refused, as it was not made for this.
    const target = old === undefined ? path : await mayUse(path) && await Deno.realPath(path);
    if (target === false) return undefined;
    const beside = join(
      dirname(target),
      `.${basename(target).slice(0, 50)}.${crypto.randomUUID().slice(0, 8)}.part`,
    );
    if (!await mayUse(beside) || old === undefined && await isLink(path)) return undefined;
    const mode = old?.mode ?? undefined;
    const file = await Deno.open(beside, {
      ...{ write: true, createNew: true },
      ...(mode === undefined ? {} : { mode: mode & 0o777 }),
    });
    const drop = () => Deno.remove(beside).catch(ignored);
    const keep = async () => {
      try {
        if (old !== undefined) await likeBefore(beside, old);
        await Deno.rename(beside, target);
      } catch (error) {
        await drop();
        throw error;
      }
    };
    return { file, regular: true, stale: false, keep, drop };
  } catch (error) {
    if (error instanceof Deno.errors.PermissionDenied || error instanceof Deno.errors.NotCapable) {
      return undefined;
    }
    throw error;
  }
}

/** Whether Deno lets this program read and write there without a question. */
async function mayUse(path: string): Promise<boolean> {
  const states = await Promise.all(
    (["read", "write"] as const).map((name) => Deno.permissions.query({ name, path })),
  );
  return states.every(({ state }) => state === "granted");
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await Deno.lstat(path)).isSymlink;
  } catch {
    return false;
  }
}

async function likeBefore(path: string, { mode, uid, gid }: Deno.FileInfo): Promise<void> {
  if (Deno.build.os === "windows") return;
  // Only root may give a file away.
  const made = await Deno.stat(path);
  if (made.uid !== uid || made.gid !== gid) await Deno.chown(path, uid, gid).catch(ignored);
  if (mode !== null) await Deno.chmod(path, mode & 0o7777);
}
