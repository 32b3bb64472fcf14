import { X509Certificate } from "node:crypto";
import { VirtError } from "../../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import type { TlsCredentials } from "./tls_credentials.ts";

/** Whom a host's certificate is for, and when. */
export interface ShownCertificate {
  readonly names: string;
  readonly from: string;
  readonly to: string;
}

/** What is known of a TLS connection that failed. */
export interface TlsFacts {
  readonly uri: ConnectionUri;
  readonly host: string;
  readonly credentials: TlsCredentials;
  /** The host's certificate, where it has shown one. */
  readonly shown: ShownCertificate | undefined;
}

/** The error of two ends that do not trust each other. */
export function distrusted(uri: ConnectionUri, wanted: string, found: string, cause?: unknown): VirtError {
  return new VirtError(`Cannot open "${uri.text}", wanted ${wanted}: ${found}`, {
    code: "AUTH_FAILED",
    domain: "RPC",
    outcome: "not-sent",
    cause,
  });
}

/** The host closed, or said by a TLS alert, that it does not take our certificate. */
export function refusedByHost({ uri, credentials }: TlsFacts, cause?: unknown): VirtError {
  const { cert, withoutCert } = credentials;
  const { validToDate } = cert === undefined ? {} : new X509Certificate(cert.text);
  const expired = validToDate !== undefined && validToDate.getTime() < Date.now();
  const found = expired
    ? `it refused "${cert!.origin}", which expired on ${validToDate.toISOString()}; have a new one signed`
    : cert === undefined
    ? `it refused us, and we showed none: tried ${
      withoutCert.join(", ")
    }; give tls.cert and tls.key, or pkipath=DIR`
    : `it refused "${cert.origin}"; it must be signed by an authority that the host knows, be valid today, and be ` +
      "on the host's tls_allowed_dn_list if there is one";
  return distrusted(uri, "a host that takes our certificate", found, cause);
}

const UNTRUSTED = new Set([
  "SELF_SIGNED_CERT_IN_CHAIN",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_SIGNATURE_FAILURE",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
]);

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Whether the runtime refused the host's certificate for what signed it, or when. */
export function isUntrusted(error: unknown): boolean {
  return UNTRUSTED.has(codeOf(error));
}

/** What a failed TLS handshake means, by the code that the runtime gives. */
export function tlsFailure(error: unknown, facts: TlsFacts): VirtError {
  const { uri, host, credentials, shown } = facts;
  const { ca } = credentials;
  const code = codeOf(error);
  const today = "a host certificate that is valid today";
  // The runtime gives one code for a chain that it does not trust, whatever the reason.
  if (UNTRUSTED.has(code)) {
    if (shown && Date.parse(shown.to) < Date.now()) {
      return distrusted(uri, today, `it expired on ${shown.to}; renew it there`, error);
    }
    if (shown && Date.parse(shown.from) > Date.now()) {
      return distrusted(uri, today, `it is valid from ${shown.from}; compare the clocks`, error);
    }
  }
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") {
    return distrusted(
      uri,
      `a host certificate for "${host}"`,
      `it is for ${shown?.names || "no name"}; connect by one of its names, or have one made for this name`,
      error,
    );
  }
  if (UNTRUSTED.has(code) && ca === undefined) {
    // Nobody asked who signed it: what does not fit is the host's own signature in the handshake.
    return distrusted(uri, "a host that has its certificate's key", "it did not show that it has it", error);
  }
  if (ca !== undefined && UNTRUSTED.has(code)) {
    return distrusted(
      uri,
      `a host certificate signed by an authority of "${ca.origin}"`,
      "it is signed by nobody there; give the right authority by tls.ca or pkipath=DIR, or the host certificate's " +
        "digest by tls.sha256",
      error,
    );
  }
  // What the host says about our certificate comes as an alert.
  if (/^ERR_SSL_.*ALERT/.test(code)) return refusedByHost(facts, error);
  const why = error instanceof Error ? error.message : String(error);
  return new VirtError(`Cannot open "${uri.text}", wanted a host that speaks TLS: ${why}`, {
    code: "NO_CONNECT",
    domain: "RPC",
    outcome: "not-sent",
    cause: error,
  });
}
