/** libvirt's auth.conf: credentials for services and hosts, in the form of GLib's key files. */
import { VirtError } from "../../core/contract/errors.ts";
import type { ConnectionUri } from "../../core/contract/uri.ts";

/** Far above any that people write. */
const LARGEST = 1 << 20;

/** What the file has for one service on one host. */
export interface FiledCredentials {
  readonly username?: string;
  readonly password?: string;
  readonly realm?: string;
  /** Whom to act as. */
  readonly authorizationName?: string;
}

/** Never says more of a line than its number: any may hold a password. */
function wrong(path: string, what: string, code: "CONF_SYNTAX" | "OPEN_FAILED" = "CONF_SYNTAX"): VirtError {
  return new VirtError(`Cannot read the credentials in "${path}", wanted libvirt's auth.conf: ${what}`, {
    code,
    domain: code === "CONF_SYNTAX" ? "CONF" : "AUTH",
    outcome: "not-sent",
  });
}

const ESCAPES: Readonly<Record<string, string>> = { s: " ", n: "\n", t: "\t", r: "\r", "\\": "\\" };

/** A text without the spaces at its end; a regular expression would try each of a million spaces anew. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\f\v\r".includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** A key file in memory, which shows its values to nobody who only looks at it. */
export class AuthConf {
  readonly #path: string;
  readonly #groups = new Map<string, Map<string, string>>();

  /**
   * @param path For messages.
   * @throws {VirtError} `CONF_SYNTAX`, with the number of the line and nothing of it.
   * @see GLib 2.74 `g_key_file_load_from_data`
   */
  constructor(text: string, path: string) {
    this.#path = path;
    let group: Map<string, string> | undefined;
    // A line ends with its line feed; GLib takes a carriage return for a part of it only before one.
    text.replaceAll("\r\n", "\n").split("\n").forEach((whole, index) => {
      const at = `line ${index + 1}`;
      const line = whole.replace(/^[ \t\f\v\r]+/, "");
      if (line === "" || line.startsWith("#")) return;
      if (line.startsWith("[")) {
        // deno-lint-ignore no-control-regex -- no name may have these
        const [, name] = /^\[([^[\]\u0000-\u001f\u007f]+)\][ \t]*$/.exec(line) ?? [];
        if (name === undefined) throw wrong(path, `${at} is no [group]`);
        group = this.#groups.get(name) ?? new Map();
        this.#groups.set(name, group);
        return;
      }
      const equals = line.indexOf("=");
      const key = withoutEnd(line.slice(0, Math.max(0, equals)));
      if (key === "" || /[[\]]/.test(key)) throw wrong(path, `${at} is neither [group] nor key=value`);
      if (!group) throw wrong(path, `${at} belongs to no group`);
      group.set(key, line.slice(equals + 1).replace(/^[ \t\f\v\r]+/, ""));
    });
  }

  #value(group: string, key: string): string | undefined {
    // What stands for nothing stays as it is, but for a last one.
    return this.#groups.get(group)?.get(key)?.replace(
      /\\([^]?)/g,
      (both, letter: string) => letter === "" ? "" : ESCAPES[letter] ?? both,
    );
  }

  /**
   * What is meant for a service on a host: of the group `auth-SERVICE-HOST`, or else of `auth-SERVICE-default`.
   *
   * @throws {VirtError} `CONF_SYNTAX` if that group names no credentials, or some that the file does not have.
   * @see libvirt 9.0.0 `virAuthConfigLookup`
   */
  credentials(service: string, host: string): FiledCredentials | undefined {
    const group = [`auth-${service}-${host}`, `auth-${service}-default`].find((name) =>
      this.#groups.has(name)
    );
    if (group === undefined) return undefined;
    const name = this.#value(group, "credentials");
    if (name === undefined) throw wrong(this.#path, `[${group}] has no "credentials"`);
    const place = `credentials-${name}`;
    if (!this.#groups.has(place)) {
      throw wrong(this.#path, `[${group}] names credentials that it does not have`);
    }
    const authname = this.#value(place, "authname");
    const username = this.#value(place, "username");
    return {
      username: authname ?? username,
      password: this.#value(place, "password"),
      realm: this.#value(place, "realm"),
      // With both, the first one proves who it is, and acts as the second.
      authorizationName: authname !== undefined && authname !== username ? username : undefined,
    };
  }
}

function variable(name: string): string | undefined {
  const { state } = Deno.permissions.querySync({ name: "env", variable: name });
  return state === "granted" ? Deno.env.get(name) || undefined : undefined;
}

interface Place {
  readonly path: string;
  /** Whether somebody named it, so that it has to be there. */
  readonly named: boolean;
}

/** @see libvirt 9.0.0 `virAuthGetConfigFilePathURI` */
function places(uri: ConnectionUri): readonly Place[] {
  const named = variable("LIBVIRT_AUTH_FILE") ?? uri.params.get("authfile");
  if (named) return [{ path: named, named: true }];
  const home = variable("HOME");
  const config = variable("XDG_CONFIG_HOME") ?? (home && `${home}/.config`);
  return [...(config ? [`${config}/libvirt`] : []), "/etc/libvirt"]
    .map((directory) => ({ path: `${directory}/auth.conf`, named: false }));
}

async function textOf({ path, named }: Place): Promise<string | undefined> {
  if (Deno.permissions.querySync({ name: "read", path }).state !== "granted") {
    if (!named) return undefined;
    throw wrong(path, `Deno does not permit it: add --allow-read=${path}`, "OPEN_FAILED");
  }
  let file: Deno.FsFile;
  try {
    file = await Deno.open(path);
  } catch (error) {
    if (!named) return undefined;
    const why = error instanceof Deno.errors.NotFound
      ? "there is no such file"
      : "the system does not open it";
    throw wrong(path, why, "OPEN_FAILED");
  }
  using open = file;
  if (!(await open.stat()).isFile) throw wrong(path, "it is no file", "OPEN_FAILED");
  const bytes = new Uint8Array(LARGEST + 1);
  let length = 0;
  for (let count: number | null = 0; count !== null && length <= LARGEST; length += count ?? 0) {
    count = await open.read(bytes.subarray(length));
  }
  if (length > LARGEST) throw wrong(path, `it has more than ${LARGEST} bytes`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length));
  } catch {
    throw wrong(path, "it is no UTF-8");
  }
}

/**
 * Reads what libvirt's auth.conf has for a service on a host: the file of `$LIBVIRT_AUTH_FILE`, else of the URI parameter
 * `authfile`, else the user's, else the system's. What may not be read is passed over, unless somebody named it.
 *
 * @throws {VirtError} `OPEN_FAILED` if a file that somebody named can't be read, `CONF_SYNTAX` if it is of another form.
 */
export async function readAuthConf(
  uri: ConnectionUri,
  service = "libvirt",
  host: string = uri.host || "localhost",
): Promise<FiledCredentials | undefined> {
  for (const place of places(uri)) {
    const text = await textOf(place);
    if (text !== undefined) {
      return new AuthConf(text, place.path).credentials(service, host);
    }
  }
  return undefined;
}
