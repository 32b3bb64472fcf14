import type { CallOptions } from "../../core/contract/references.ts";
import { fileError, storeError, type StoreKind } from "./store_error.ts";
import type { FileLock, StoreFiles } from "./store_files.ts";
import { FOLDERS } from "./store_folders.ts";

/** How long to wait before asking again for a lock that another has. */
const PAUSE_MS = 100;

/**
 * Takes the lock of a store's folder. The system gives it back when its holder ends, so that none is left of the dead.
 *
 * @param holder What others are told of who has it.
 * @throws {VirtError} `RESOURCE_BUSY` if another has it and `wait` is false.
 */
export async function takeLock(
  files: StoreFiles,
  root: string,
  kind: StoreKind,
  { wait, holder, signal }: CallOptions & { readonly wait: boolean; readonly holder: string },
): Promise<FileLock> {
  const action = `Cannot open the store "${root}"`;
  for (;;) {
    signal?.throwIfAborted();
    let taken: FileLock | { readonly holder: string };
    try {
      await files.makeFolders([root, ...FOLDERS.map((each) => `${root}/${each}`)], { signal });
      taken = await files.tryLock(`${root}/lock`, holder, { signal });
    } catch (error) {
      throw fileError(kind, action, error);
    }
    if ("held" in taken) return taken;
    if (!wait) {
      const message = `${action}, wanted one that no other process has open: "${taken.holder}" has it`;
      throw storeError(kind, "RESOURCE_BUSY", message);
    }
    await pause(signal);
  }
}

function pause(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", over);
      resolve();
    };
    const timer = setTimeout(over, PAUSE_MS);
    signal?.addEventListener("abort", over, { once: true });
  });
}
