/** libvirt's connection URIs: `driver[+transport]://[user@][host][:port]/[path][?params]`. */
import { VirtError } from "./errors.ts";
import { maskedUri } from "./masked_uri.ts";
import { readParameters } from "./uri_parameters.ts";

/** A connection URI in its parts. */
export interface ConnectionUri {
  /** The text as it was given, `***` in the place of what is or may be a password. */
  readonly text: string;
  /** Driver and transport as they stand: `qemu+unix`. */
  readonly scheme: string;
  /** `qemu`, `test`, `esx`, … */
  readonly driver: string;
  /** `unix`, `tcp`, `tls`, `ssh`, `ext`, `ffi`, `native`, or `undefined` where the URI names none. */
  readonly transport: string | undefined;
  /** Decoded; a password after a colon is dropped. */
  readonly user: string | undefined;
  /** Without brackets, with an IPv6 address's zone; empty where the URI names none. */
  readonly host: string;
  /** 1 to 65535; `undefined` where the URI names none, or 0. */
  readonly port: number | undefined;
  /** With its leading slash; empty where there is none. */
  readonly path: string;
  /** libvirt's URI parameters, each as it stands; `uriParameter()` says which counts. */
  readonly params: URLSearchParams;
}

const PARTS =
  /^([a-z][a-z0-9-]*)(?:\+([a-z][a-z0-9]*))?:(?:\/\/([^/?#]*)(?![^/?#]))?([^?#]*)(?:\?([^#]*))?(?:#.*)?$/i;
const AUTHORITY = /^(?:([^]*)@)?(\[[0-9a-fA-F:.]+(?:%[^:[\]@]+)?\]|[^:[\]@]*)(?::(\d{1,5}))?$/;

function invalid(text: string, found: string): VirtError {
  return new VirtError(
    `Cannot read the connection URI "${text}", wanted driver[+transport]://[user@][host][:port]/[path]: ${found}`,
    { code: "INVALID_ARG", domain: "NONE", outcome: "not-sent" },
  );
}

function decoded(text: string, shown: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid(shown, "broken percent-encoding");
  }
}

/** An address with its zone, which some write behind `%25` and others behind a bare `%`. */
function address(text: string): string {
  try {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, decodeURIComponent);
  } catch {
    return text;
  }
}

/**
 * Reads a connection URI. A fragment behind it is passed over.
 *
 * @throws {VirtError} `INVALID_ARG` if it is not of libvirt's form, or may have a part of a password where another part of
 * it belongs: an `@` in a password or behind a port is written as `%40`. The error shows no password.
 * @see libvirt 9.0.0 `virURIParse`
 */
export function parseUri(uri: string | URL): ConnectionUri {
  const whole = String(uri);
  const { text, doubtful } = maskedUri(whole);
  // deno-lint-ignore no-control-regex -- exactly these must not be in a URI
  if (/[\u0000-\u0020\u007f]/.test(whole)) throw invalid(text, "a space or control character");
  // Else a part of a password would be taken for a host or a path, and told as such.
  if (doubtful) {
    throw invalid(
      text,
      'what may be a password, where "//" goes before a user and "%40" for any "@" that is none',
    );
  }
  const parts = PARTS.exec(whole);
  if (!parts) throw invalid(text, whole.includes(":") ? "no such form" : 'no "://" behind the driver');
  const [, driver, transport, authority = "", path = "", query = ""] = parts;
  if (authority === "" && path !== "" && path[0] !== "/") throw invalid(text, "no slash behind the driver");
  const found = AUTHORITY.exec(authority);
  if (!found) throw invalid(text, "broken host or port");
  const [, user, host = "", port] = found;
  if (port !== undefined && Number(port) > 65535) {
    throw invalid(text, "a port that is not between 1 and 65535");
  }
  const lower = driver!.toLowerCase();
  return {
    text,
    scheme: transport ? `${lower}+${transport.toLowerCase()}` : lower,
    driver: lower,
    transport: transport?.toLowerCase(),
    user: user === undefined ? undefined : decoded(user.replace(/:.*$/s, ""), text),
    host: host.startsWith("[") ? address(host.slice(1, -1)) : decoded(host, text),
    // As in libvirt, 0 is the default one.
    port: Number(port ?? 0) || undefined,
    path: decoded(path, text),
    params: readParameters(query),
  };
}
