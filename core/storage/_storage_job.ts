import { VirtError } from "../contract/errors.ts";

/**
 * The `cancel()` of a job whose host has no way to be told to stop.
 *
 * @param what What it does: `wiping storage volume "x"`.
 */
export function uncancellable(what: string): () => Promise<void> {
  return () =>
    Promise.reject(
      new VirtError(`Cannot cancel ${what}, wanted a host that can be told to stop: none can`, {
        code: "NO_SUPPORT",
        domain: "STORAGE",
        outcome: "not-sent",
      }),
    );
}
