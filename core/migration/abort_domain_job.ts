import { call } from "../handle/driver_call.ts";
import type { DomainIdentity } from "../handle/domain_identity.ts";
import { VirtError } from "../contract/errors.ts";

const PAUSE_MS = 50;

/**
 * Has the host abort what it does to a domain on behalf of a call that has not come back.
 *
 * The call may have been sent and its job not have begun, or its job have begun and not yet what can be aborted of it:
 * then the host has nothing to abort, and is asked again.
 *
 * @param ended Whether the call has come back, or it is too late.
 * @param done Settles when all is over: nothing is waited for then.
 * @throws {VirtError} What the host has against it, as of a migration in its post-copy phase.
 */
export async function abortJobOf(
  domain: DomainIdentity,
  ended: () => boolean,
  done: Promise<unknown>,
): Promise<void> {
  let taken = false;
  while (!ended()) {
    try {
      await call(domain.connection, "domainAbortJob", domain.ref, undefined);
      taken = true;
    } catch (error) {
      if (taken || ended()) return;
      if (!(isRefusal(error) && await isIdle(domain))) throw error;
    }
    await pauseUnless(done);
  }
}

/** Waits a little, and no longer than until `done` settles. */
async function pauseUnless(done: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = new Promise<void>((resolve) => timer = setTimeout(resolve, PAUSE_MS));
  await Promise.race([pause, done]).catch(() => {});
  clearTimeout(timer);
}

function isRefusal(error: unknown): boolean {
  return error instanceof VirtError && error.code === "OPERATION_INVALID";
}

async function isIdle(domain: DomainIdentity): Promise<boolean> {
  try {
    return (await call(domain.connection, "domainGetJobInfo", domain.ref, undefined)).type === 0;
  } catch {
    return false;
  }
}
