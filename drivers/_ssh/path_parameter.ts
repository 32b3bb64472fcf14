import type { ConnectionUri } from "../../core/contract/uri.ts";
import { badUri, textParameter } from "../_uri/mod.ts";

/**
 * A path that stands alone as an argument of ssh's or of a remote command's.
 *
 * @throws {VirtError} `INVALID_ARG` if it looks like an option or has control characters.
 */
export function pathParameter(uri: ConnectionUri, name: string): string | undefined {
  const path = textParameter(uri, name);
  // deno-lint-ignore no-control-regex -- exactly these must not be in a path
  if (path !== undefined && /^-|[\u0000-\u001f\u007f]/.test(path)) {
    throw badUri(uri, `a path in ${name}=`, `"${path}"`);
  }
  return path;
}
