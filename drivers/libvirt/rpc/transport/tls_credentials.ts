import { createPrivateKey, X509Certificate } from "node:crypto";
import type { TlsOptions } from "../../../../core/contract/driver.ts";
import { VirtError } from "../../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { granted } from "./_unreachable.ts";
import { RevokedCertificates } from "./revoked_certificates.ts";
import { textParameter } from "../../../_uri/mod.ts";

const SYSTEM = { ca: "/etc/pki/CA/cacert.pem", own: "/etc/pki/libvirt" };
const PEM = "-----BEGIN ";

/** PEM text, and where it comes from. */
export interface Pem {
  readonly text: string;
  readonly origin: string;
}

/** What our end of a TLS connection has. */
export interface TlsCredentials {
  /** Absent only where the host's certificate need not be signed by anybody. */
  readonly ca: Pem | undefined;
  readonly cert: Pem | undefined;
  readonly key: Pem | undefined;
  /** Where no certificate of ours was found, and why. */
  readonly withoutCert: readonly string[];
  /** What the authorities have revoked. */
  readonly revoked: RevokedCertificates | undefined;
}

type Found = { readonly pem: Pem } | { readonly missing: string };

async function readPem(path: string): Promise<Found> {
  if (!granted({ name: "read", path })) {
    return { missing: `${path} (Deno does not permit it: add --allow-read=${path})` };
  }
  try {
    const text = await Deno.readTextFile(path);
    if (!text.includes(PEM)) return { missing: `${path} (it has no PEM text)` };
    return { pem: { text, origin: path } };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return { missing: `${path} (no such file)` };
    if (error instanceof Deno.errors.PermissionDenied) {
      return { missing: `${path} (the system denies access)` };
    }
    return { missing: `${path} (${error instanceof Error ? error.message : String(error)})` };
  }
}

function unreadable(uri: ConnectionUri, what: string, missing: readonly string[], advice = ""): VirtError {
  return new VirtError(`Cannot open "${uri.text}", wanted ${what}: tried ${missing.join(", ")}${advice}`, {
    code: "NO_CONNECT",
    domain: "REMOTE",
    outcome: "not-sent",
  });
}

function broken(uri: ConnectionUri, wanted: string, found: string, cause?: unknown): VirtError {
  return new VirtError(`Cannot open "${uri.text}", wanted ${wanted}: ${found}`, {
    code: "INVALID_ARG",
    domain: "REMOTE",
    outcome: "not-sent",
    cause,
  });
}

/** `~/.pki/libvirt`, where libvirt's client would look there too, and Deno permits to know it. */
function userDirectory(): string | undefined {
  if (granted({ name: "sys", kind: "uid" }) && Deno.uid() === 0) return undefined;
  if (!granted({ name: "env", variable: "HOME" })) return undefined;
  const home = Deno.env.get("HOME");
  return home ? `${home}/.pki/libvirt` : undefined;
}

interface Places {
  readonly ca: readonly string[];
  /** Folders with `clientcert.pem`. */
  readonly own: readonly (readonly [cert: string, key: string])[];
}

function places(pkipath: string | undefined): Places {
  const flat = (directory: string) => [`${directory}/clientcert.pem`, `${directory}/clientkey.pem`] as const;
  if (pkipath !== undefined) return { ca: [`${pkipath}/cacert.pem`], own: [flat(pkipath)] };
  const user = userDirectory();
  return {
    ca: [...(user ? [`${user}/cacert.pem`] : []), SYSTEM.ca],
    own: [
      ...(user ? [flat(user)] : []),
      [`${SYSTEM.own}/clientcert.pem`, `${SYSTEM.own}/private/clientkey.pem`],
    ],
  };
}

const BEGIN = "-----BEGIN CERTIFICATE-----";
const END = "-----END CERTIFICATE-----";

/** The certificates of PEM text: the runtime would leave out a broken one and go on. */
function certificates(uri: ConnectionUri, { text, origin }: Pem): readonly X509Certificate[] {
  // One without an end is broken too, and ends at the next at the latest.
  const blocks = text.split(BEGIN).slice(1).map((rest) => `${BEGIN}${rest.split(END, 1)[0]}${END}`);
  const wanted = `certificates in "${origin}"`;
  if (blocks.length === 0) throw broken(uri, wanted, "it has none");
  return blocks.map((block, index) => {
    try {
      return new X509Certificate(block);
    } catch (error) {
      throw broken(uri, wanted, `number ${index + 1} is broken`, error);
    }
  });
}

function checkPair(uri: ConnectionUri, cert: Pem, key: Pem): void {
  const [own] = certificates(uri, cert);
  let matches: boolean;
  try {
    matches = own!.checkPrivateKey(createPrivateKey(key.text));
  } catch {
    // What the runtime says of a key's inside has no place in an error.
    const locked = /ENCRYPTED/.test(key.text);
    throw broken(uri, `an unencrypted key in "${key.origin}"`, locked ? "it is encrypted" : "it is broken");
  }
  if (!matches) throw broken(uri, `the key of "${cert.origin}"`, `"${key.origin}" is another's`);
}

/** What an option says: PEM text as it stands, or the file of that name. */
async function given(uri: ConnectionUri, name: string, value: string): Promise<Pem> {
  if (value.includes(PEM)) return { text: value, origin: `tls.${name}` };
  const found = await readPem(value);
  if ("missing" in found) throw unreadable(uri, `PEM text in tls.${name}`, [found.missing]);
  return found.pem;
}

async function findCa(uri: ConnectionUri, paths: readonly string[]): Promise<Pem> {
  const missing: string[] = [];
  for (const path of paths) {
    const found = await readPem(path);
    if ("pem" in found) return found.pem;
    missing.push(found.missing);
  }
  throw unreadable(
    uri,
    "the certificate of the authority that signs the host's",
    missing,
    "; give tls.ca, tls.sha256 or pkipath=DIR",
  );
}

async function findOwn(
  uri: ConnectionUri,
  pairs: Places["own"],
): Promise<Pick<TlsCredentials, "cert" | "key" | "withoutCert">> {
  const withoutCert: string[] = [];
  for (const [certPath, keyPath] of pairs) {
    const cert = await readPem(certPath);
    if ("missing" in cert) {
      withoutCert.push(cert.missing);
      continue;
    }
    const key = await readPem(keyPath);
    if ("missing" in key) throw unreadable(uri, `the key of "${certPath}"`, [key.missing]);
    return { cert: cert.pem, key: key.pem, withoutCert };
  }
  return { cert: undefined, key: undefined, withoutCert };
}

/** The list of revoked certificates beside the authorities, as libvirt's client finds it. */
async function revocations(
  uri: ConnectionUri,
  ca: Pem | undefined,
): Promise<RevokedCertificates | undefined> {
  const path = ca?.origin.replace(/cacert\.pem$/, "cacrl.pem");
  if (path === undefined || path === ca?.origin || !granted({ name: "read", path })) return undefined;
  let text: string;
  try {
    text = await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw broken(uri, `to read "${path}"`, error instanceof Error ? error.message : String(error), error);
  }
  try {
    return new RevokedCertificates(text);
  } catch (error) {
    throw broken(uri, `a list of revoked certificates in "${path}"`, (error as RangeError).message, error);
  }
}

/**
 * Gathers certificates and keys: from the options, else from the URI's `pkipath=`, else from where libvirt's client
 * looks. A file that Deno does not permit is passed over.
 *
 * @param needsCa Whether the host's certificate must be signed.
 * @throws {VirtError} `NO_CONNECT` if something that is needed can't be read, naming each place and why; `INVALID_ARG`
 * if what was read is broken, or certificate and key do not belong together.
 * @see libvirt 9.0.0 `virNetTLSContextNewClientPath`
 */
export async function tlsCredentials(
  uri: ConnectionUri,
  tls: TlsOptions,
  needsCa: boolean,
): Promise<TlsCredentials> {
  const where = places(textParameter(uri, "pkipath"));
  const ca = !needsCa
    ? undefined
    : tls.ca === undefined
    ? await findCa(uri, where.ca)
    : await given(uri, "ca", tls.ca);
  const own = tls.cert === undefined || tls.key === undefined
    ? await findOwn(uri, where.own)
    : { cert: await given(uri, "cert", tls.cert), key: await given(uri, "key", tls.key), withoutCert: [] };
  if (ca) certificates(uri, ca);
  if (own.cert && own.key) checkPair(uri, own.cert, own.key);
  return { ca, ...own, revoked: needsCa ? await revocations(uri, ca) : undefined };
}
