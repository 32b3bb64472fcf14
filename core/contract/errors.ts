/** The one error of all drivers. */
import { type ErrorCode, errorCodes, type ErrorDomain } from "./generated/error_codes.gen.ts";

/** Whether the host acted: `not-sent` and `refused` may be tried again, after `unknown` look first. */
export type Outcome = "not-sent" | "refused" | "unknown";

/** What is wrong at one place of a document. */
export interface ConfigIssue {
  /** Where, from the document's root: `["devices", "disk", 0, "source"]`. */
  readonly path: readonly (string | number)[];
  /** What had to be there. */
  readonly wanted: string;
  /** What was there. */
  readonly found: string;
  /** Where in the text, if the document came as text: from 1. */
  readonly line?: number;
  /** Where in the line: from 1. */
  readonly column?: number;
  /** It is not wrong, only newer than libvirt's grammar here, and is carried through. */
  readonly unknown?: true;
}

/** A backend's error as it came: libvirt's fields, a QMP class, a SOAP fault. */
export interface NativeError {
  /** Which backend's terms these are: `libvirt`, `deno`, … */
  readonly kind: string;
  /** The backend's own fields. */
  readonly [field: string]: unknown;
}

/** What a call was about. */
export interface ErrorObject {
  /** `domain`, `network`, `storage-volume`, …; `connection` where it is about the host as a whole. */
  readonly kind: string;
  /** Its name; of what has none its UUID, of a connection its URI. */
  readonly name: string;
}

/** What a VirtError is made of beside its message. */
export interface VirtErrorFacts extends ErrorOptions {
  /** libvirt's VIR_ERR_* name. */
  readonly code: ErrorCode;
  /** libvirt's VIR_FROM_* name. */
  readonly domain: ErrorDomain;
  /** Did the host act? */
  readonly outcome: Outcome;
  /** libvirt's number, where the code's name does not tell it. */
  readonly number?: number;
  /** Of a call: libvirt's function without `vir`. */
  readonly call?: string;
  /** Of a call: what it was about. */
  readonly object?: ErrorObject;
  /** Of a document: each place that is wrong. */
  readonly issues?: readonly ConfigIssue[];
  /** The backend's error, untouched. */
  readonly native?: NativeError;
}

/** A VirtError as `JSON.stringify()` writes it. */
export interface VirtErrorJson extends
  Pick<
    VirtError,
    "name" | "message" | "code" | "number" | "domain" | "outcome" | "call" | "object" | "issues"
  > {
  /** What the cause says. */
  readonly cause?: string;
}

/**
 * Thrown when a hypervisor call fails. Branch on `code`, not on `message`.
 *
 * @see libvirt 9.0.0 `virError`
 */
export class VirtError extends Error {
  /** Always `VirtError`. */
  override readonly name = "VirtError";
  /** libvirt's VIR_ERR_* name, as the driver's host gives it: docs/drivers.md tells where drivers differ. */
  readonly code: ErrorCode;
  /** libvirt's number of the code. */
  readonly number: number;
  /** libvirt's VIR_FROM_* name: the part that raised it. */
  readonly domain: ErrorDomain;
  /** Did the host act? `unknown` once bytes left and no answer came back. */
  readonly outcome: Outcome;
  /** Of a call: libvirt's function without `vir`: `domainCreateWithFlags`. */
  declare readonly call?: string;
  /** Of a call: what it was about; the message begins with it. */
  declare readonly object?: ErrorObject;
  /** Of a document: each place that is wrong. */
  declare readonly issues?: readonly ConfigIssue[];
  /** The backend's error, untouched. */
  declare readonly native?: NativeError;

  /** Makes an error of its message and facts. */
  constructor(message: string, facts: VirtErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = facts.code;
    this.number = facts.number ?? (errorCodes as Record<string, number>)[facts.code] ?? -1;
    this.domain = facts.domain;
    this.outcome = facts.outcome;
    if (facts.call !== undefined) this.call = facts.call;
    if (facts.object) this.object = facts.object;
    if (facts.issues) this.issues = facts.issues;
    if (facts.native) this.native = facts.native;
  }

  /** What `JSON.stringify()` writes: all of it but the stack and the backend's own error; of a cause what it says. */
  toJSON(): VirtErrorJson {
    const { name, message, code, number, domain, outcome, call, object, issues, cause } = this;
    return {
      name,
      message,
      code,
      number,
      domain,
      outcome,
      ...(call === undefined ? {} : { call }),
      ...(object === undefined ? {} : { object }),
      ...(issues === undefined ? {} : { issues }),
      ...(cause === undefined ? {} : { cause: errorText(cause) }),
    };
  }
}

/** The error of a method that a driver does not have. */
export function noSupport(method: string, driver: string): VirtError {
  return new VirtError(`Cannot call ${method}: the driver "${driver}" does not support it`, {
    code: "NO_SUPPORT",
    domain: "NONE",
    outcome: "not-sent",
  });
}

/** What an error says, whatever was thrown: also what has no text. */
export function errorText(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return "an error without a text";
  }
}
