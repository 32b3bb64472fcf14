import { VirtError } from "../contract/errors.ts";

/**
 * What a newer form of a call gives, or the older one in its place where driver or host has only that.
 *
 * @param same Whether the older one, which has no flags, does just what is asked for here.
 */
export async function orOlder<R>(
  same: boolean,
  newer: () => Promise<R>,
  older: () => Promise<R>,
): Promise<R> {
  try {
    return await newer();
  } catch (error) {
    // A host without the newer call has done nothing, so the older one can be tried.
    if (!(same && error instanceof VirtError && error.code === "NO_SUPPORT")) throw error;
  }
  return await older();
}
