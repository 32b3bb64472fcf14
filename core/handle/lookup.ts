import { canonicalUuid } from "../../events/canonical_uuid.ts";
import { wantText } from "../contract/argument_checks.ts";
import type { ErrorCode } from "../contract/generated/error_codes.gen.ts";
import { VirtError } from "../contract/errors.ts";

/**
 * Looks an object up by name or UUID; a text of a UUID's form is looked for as UUID first.
 *
 * @param missing The code with which a host says that there is no such object.
 * @throws {TypeError} If it is no text, or empty.
 */
export function lookUp<R>(
  nameOrUuid: string,
  what: string,
  missing: ErrorCode,
  byUuid: (uuid: string) => Promise<R>,
  byName: (name: string) => Promise<R>,
): Promise<R> {
  wantText(nameOrUuid, what, "a name or UUID");
  const uuid = canonicalUuid(nameOrUuid);
  // Without a wait of its own: most are looked for by name.
  return uuid === undefined ? byName(nameOrUuid) : uuidFirst();

  async function uuidFirst(): Promise<R> {
    return await orUndefined(byUuid(uuid!), missing) ?? await byName(nameOrUuid);
  }
}

/** What a lookup finds, or `undefined` where the host says with this code that there is none. */
export async function orUndefined<R>(found: Promise<R>, missing: ErrorCode): Promise<R | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof VirtError && error.code === missing) return undefined;
    throw error;
  }
}
