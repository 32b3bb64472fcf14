import { VirtError } from "../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../core/contract/uri.ts";
import { uriParameter } from "../../../core/contract/uri_parameters.ts";
import { isInteger } from "../../_uri/mod.ts";
import { unescapeHex } from "../../_vmx/mod.ts";

/** What a URI says of how to get to a host. */
export interface EsxSettings {
  /** `esx`, `vpx` or `gsx`. */
  readonly product: "esx" | "vpx" | "gsx";
  readonly transport: "https" | "http";
  readonly port: number;
  /** Whether a certificate that nobody vouches for is taken. */
  readonly noVerify: boolean;
  /** The vCenter that manages the host, `*` for whichever the host names; `undefined` for none. */
  readonly vcenter: string | undefined;
  /** Whether questions of machines are answered with what they propose. */
  readonly autoAnswer: boolean;
  /** `[type://]host[:port]`, as it stands. */
  readonly proxy: string | undefined;
  /** Names between the slashes: folders, a datacenter, a cluster, a host, resource pools. */
  readonly path: readonly string[];
}

const PORTS = {
  esx: { https: 443, http: 80 },
  vpx: { https: 443, http: 80 },
  gsx: { https: 8333, http: 8222 },
} as const;

/** The error of a URI whose parts can't be meant. */
export function badUri(uri: ConnectionUri, wanted: string, found: string): VirtError {
  return new VirtError(`Cannot open "${uri.text}", wanted ${wanted}: ${found}`, {
    code: "INVALID_ARG",
    domain: "ESX",
    outcome: "not-sent",
  });
}

/**
 * Reads libvirt's URI parameters of ESX.
 *
 * @throws {VirtError} `INVALID_ARG` where one is none.
 * @see libvirt 9.0.0 `esxUtil_ParseUri`
 */
export function uriSettings(uri: ConnectionUri): EsxSettings {
  const product = uri.driver as EsxSettings["product"];
  if (uri.host === "") throw badUri(uri, "a host", "found none");
  const transport = word(uri, "transport", ["https", "http"]) ?? "https";
  const path = uri.path.split("/").filter((name) => name !== "").map((name) => unescapeHex(name, "%"));
  const vcenter = text(uri, "vcenter");
  return {
    product,
    transport,
    port: uri.port ?? PORTS[product][transport],
    noVerify: flag(uri, "no_verify") ?? false,
    // As in libvirt, what has no meaning there is passed over.
    vcenter: product === "vpx" ? undefined : vcenter,
    autoAnswer: flag(uri, "auto_answer") ?? false,
    proxy: text(uri, "proxy"),
    path: product === "vpx" ? path : [],
  };
}

function text(uri: ConnectionUri, name: string): string | undefined {
  const value = uriParameter(uri, name);
  if (value === "") throw badUri(uri, `a value in ${name}=`, "an empty one");
  return value;
}

function flag(uri: ConnectionUri, name: string): boolean | undefined {
  const value = text(uri, name);
  if (value === undefined) return undefined;
  if (!isInteger(value) || (Number(value) !== 0 && Number(value) !== 1)) {
    throw badUri(uri, `0 or 1 in ${name}=`, `"${value}"`);
  }
  return Number(value) === 1;
}

function word<Word extends string>(
  uri: ConnectionUri,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = text(uri, name);
  if (value === undefined) return undefined;
  const found = words.find((each) => each === value);
  if (found === undefined) throw badUri(uri, `${name}=${words.join(" or ")}`, `"${value}"`);
  return found;
}
