import { type Outcome, VirtError } from "../../core/contract/errors.ts";
import type { ErrorCode, ErrorDomain } from "../../core/contract/generated/error_codes.gen.ts";

/** Why an exchange came to nothing. */
export type HttpFailureKind =
  /** There was no connection, or it broke. */
  | "connection"
  /** The host did not prove who it is. */
  | "untrusted"
  /** The host does not take our certificate. */
  | "certificate-refused"
  | "timeout"
  /** It was closed on our side. */
  | "closed"
  /** The answer is larger than it may be. */
  | "too-large"
  /** The answer is not of the form that it claims to be. */
  | "malformed";

/** An exchange that came to nothing. */
export class HttpFailure extends Error {
  /** Always `HttpFailure`. */
  override readonly name = "HttpFailure";
  /** Whether the request may have been heard. */
  readonly sent: boolean;
  readonly kind: HttpFailureKind;

  constructor(message: string, sent: boolean, kind: HttpFailureKind = "connection", cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.sent = sent;
    this.kind = kind;
  }

  /** What a VirtError says of it: has the host acted? */
  get outcome(): Outcome {
    return this.sent ? "unknown" : "not-sent";
  }
}

/** What an error is told that a HttpFailure becomes. */
export interface HttpErrorFacts {
  /** What was tried: `log in`. */
  readonly action: string;
  /** Host and port. */
  readonly authority: string;
  /** libvirt's name of the driver's part. */
  readonly domain: ErrorDomain;
  /** What a user may do about a host that is not trusted: `give tls.ca or tls.sha256`. */
  readonly trustAdvice?: string;
}

/** Errors by which the runtime says that it does not trust a certificate. */
const UNTRUSTED = /^(SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|CERT_|ERR_TLS_CERT)/;
/** Alerts by which a host says that it does not take ours. */
const REFUSED = /ALERT_((NO|BAD|UNSUPPORTED)_CERTIFICATE|CERTIFICATE_|UNKNOWN_CA|ACCESS_DENIED)/;

/** What the runtime threw, in our words; what is one already stays. */
export function httpFailure(error: unknown, sent: boolean): HttpFailure {
  if (error instanceof HttpFailure) return error;
  const code = error instanceof Error ? String((error as { code?: unknown }).code ?? "") : "";
  if (UNTRUSTED.test(code)) return new HttpFailure(said(error, code), sent, "untrusted", error);
  // The handshake did not end, so that nothing was heard.
  if (REFUSED.test(code)) {
    return new HttpFailure("it does not take our certificate", false, "certificate-refused", error);
  }
  return new HttpFailure(said(error, code), sent, "connection", error);
}

function said(error: unknown, code: string): string {
  if (!(error instanceof Error)) return String(error);
  if (code === "ECONNREFUSED") return "nobody listens";
  if (code === "ECONNRESET") return "it hung up";
  if (code === "ENOTFOUND") return "the name is unknown";
  return error.message || error.name;
}

/** The error of our API that a failure stands for; anything else stays as it is. */
export function httpError(error: unknown, facts: HttpErrorFacts): unknown {
  if (!(error instanceof HttpFailure)) return error;
  const { action, authority, domain, trustAdvice } = facts;
  const [code, wanted, found] = wordsOf(error, `"${authority}"`, trustAdvice);
  return new VirtError(`Cannot ${action}, wanted ${wanted}: ${found}`, {
    ...{ code, domain, outcome: error.outcome, cause: error },
  });
}

function wordsOf(
  { kind, sent, message, cause }: HttpFailure,
  host: string,
  advice: string | undefined,
): [code: ErrorCode, wanted: string, found: string] {
  switch (kind) {
    case "untrusted": {
      // Only what the runtime found out can be mended by trusting more.
      const hint = advice === undefined || cause === undefined ? "" : `; ${advice}`;
      return ["AUTH_FAILED", `${host} to prove who it is`, message + hint];
    }
    case "certificate-refused":
      return ["AUTH_FAILED", `${host} to take our certificate`, message];
    case "timeout":
      return ["OPERATION_TIMEOUT", `an answer of ${host}`, message];
    case "closed":
      return ["INVALID_CONN", "an open connection", message];
    case "too-large":
    case "malformed":
      return ["INTERNAL_ERROR", `an answer of ${host}`, message];
    case "connection":
      return sent
        ? ["RPC", `an answer of ${host}`, message]
        : ["NO_CONNECT", `a connection to ${host}`, message];
  }
}
