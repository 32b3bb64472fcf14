import { refusal } from "./refusal.ts";

/** The strongest first. */
const STRENGTH = ["SCRAM-SHA-512", "SCRAM-SHA-256", "SCRAM-SHA-1", "DIGEST-MD5", "PLAIN"] as const;

/** A mechanism that this driver has. */
export type MechanismName = typeof STRENGTH[number];

/** Those that encrypt what follows, which libvirtd and we ask for where the transport does not. */
const ENCRYPTING: readonly string[] = ["DIGEST-MD5"];

/** What a host may offer at most; all further ones are not looked at. */
const MOST_OFFERED = 64;

/**
 * The mechanism to log in by: the one that is asked for, or the strongest that the host offers.
 *
 * @param offered As the host lists them.
 * @throws {VirtError} `AUTH_UNAVAILABLE` if there is none, or that one is not to be used on such a transport.
 */
export function chooseMechanism(
  offered: string,
  { mechanism, secure }: { readonly mechanism: string | undefined; readonly secure: boolean },
): MechanismName {
  const names = offered.slice(0, 4096).toUpperCase().split(/[ ,\t]+/).filter((name) =>
    /^[A-Z0-9_-]{1,20}$/.test(name)
  )
    .slice(0, MOST_OFFERED);
  const list = names.join(", ") || "none";
  const wanted = mechanism?.toUpperCase();
  if (wanted !== undefined && STRENGTH.includes(wanted as MechanismName) && !names.includes(wanted)) {
    throw refusal(`Cannot log in by ${wanted}, wanted a host that offers it: it offers ${list}`);
  }
  const candidates = wanted === undefined ? names : [wanted];
  const known = STRENGTH.filter((name) => candidates.includes(name));
  const usable = known.find((name) => secure || ENCRYPTING.includes(name));
  if (usable) return usable;
  const what = wanted === undefined ? `the host offers ${list}` : `"${wanted}"`;
  throw refusal(unusable(known, candidates, what), "AUTH_UNAVAILABLE");
}

function unusable(known: readonly string[], candidates: readonly string[], what: string): string {
  if (known.length > 0) {
    return "Cannot log in without encryption, wanted DIGEST-MD5, which brings its own, or a transport that has it " +
      `(+tls, +ssh, +unix): ${what}`;
  }
  const kerberos = candidates.some((name) => ["GSSAPI", "GSS-SPNEGO"].includes(name));
  return `Cannot log in, wanted one of ${STRENGTH.join(", ")}: ${what}` +
    (kerberos ? "; Kerberos needs libraries of the system, so use +tls with certificates, or +ssh" : "");
}
