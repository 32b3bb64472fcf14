import { VirtError } from "../../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../../core/contract/uri.ts";

/** An address that was tried, and why it was no way to a daemon. */
export interface Attempt {
  readonly address: string;
  readonly why: string;
  readonly error: unknown;
}

/** The error of a host that can't be reached at any of the addresses that it may have. */
export function unreachable(uri: ConnectionUri, attempts: readonly Attempt[]): VirtError {
  const tried = attempts.map(({ address, why }) => `${address} (${why})`).join(", ");
  return new VirtError(`Cannot open "${uri.text}", wanted a daemon that listens: tried ${tried}`, {
    code: "NO_CONNECT",
    domain: "REMOTE",
    outcome: "not-sent",
    cause: attempts.at(-1)?.error,
  });
}

/** Why a socket could not be opened. */
export function why(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "no such socket";
  if (error instanceof Deno.errors.ConnectionRefused) return "nobody listens";
  if (error instanceof Deno.errors.PermissionDenied) return "the system denies access";
  return error instanceof Error ? error.message : String(error);
}

/** Whether Deno permits it, without asking anybody. */
export function granted(descriptor: Deno.PermissionDescriptor): boolean {
  try {
    return Deno.permissions.querySync(descriptor).state === "granted";
  } catch {
    // A runtime that does not know the descriptor decides when the socket is opened.
    return true;
  }
}

/** Host and port as `--allow-net` takes them. */
export function netAddress(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Refuses an address that Deno does not permit, and names the flag. */
export function checkNet(uri: ConnectionUri, address: string): void {
  if (granted({ name: "net", host: address })) return;
  const reason = `Deno does not permit it: add --allow-net=${address}`;
  throw unreachable(uri, [{ address, why: reason, error: undefined }]);
}
