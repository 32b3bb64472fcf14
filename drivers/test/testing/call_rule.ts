import { checkOptions, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { Closed, Feature } from "../../../core/contract/driver.ts";
import type { ErrorCode, ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import type { NativeError, Outcome } from "../../../core/contract/errors.ts";
import { bytesOf, type Size } from "../../../core/contract/size.ts";
import { type Duration, millisecondsOf } from "./duration.ts";

/**
 * libvirt's name of a call without `vir`; `connectOpen` for the opening of a connection.
 *
 * A name stands for its later forms too: `domainCreate` for `domainCreateWithFlags`, `domainShutdown` for
 * `domainShutdownFlags`.
 */
export type CallName = Feature | "connectOpen";

/** A call that reached the host. */
export interface CallRecord {
  /** The call as the host got it: `domainCreateWithFlags`. */
  readonly method: CallName;
  /** What it was given, without the options. */
  readonly args: readonly unknown[];
  /** The name of the object that it is about; of a lookup, what is looked for; else `undefined`. */
  readonly object: string | undefined;
  /** When it came, in milliseconds since the epoch of the host's clock. */
  readonly time: number;
  /** What has become of it. */
  readonly state: "under-way" | "done" | "failed";
  /** What it resolved with. */
  readonly result?: unknown;
  /** What it rejected with. */
  readonly error?: unknown;
}

/** The error that a call is to fail with. */
export interface CallFailure {
  /** libvirt's VIR_ERR_* name. */
  readonly code: ErrorCode;
  /** What it says; a text that names the rule unless told. */
  readonly message?: string;
  /** libvirt's VIR_FROM_* name; `TEST` unless told. */
  readonly domain?: ErrorDomain;
  /** Whether the host acted; `refused` unless told, `unknown` after the work or a part of it. */
  readonly outcome?: Outcome;
  /** The backend's error. */
  readonly native?: NativeError;
}

const callFailureNames: OptionNames<CallFailure> = {
  code: true,
  message: true,
  domain: true,
  outcome: true,
  native: true,
};

/** Which calls become something else, and what. */
export interface CallRule {
  /** Which; each of them unless told. */
  readonly call?: CallName | readonly CallName[];
  /** Only those about the object of this name or UUID. */
  readonly object?: string;
  /** Only those that it says `true` to. */
  readonly when?: (call: CallRecord) => boolean;
  /** The first of them that it is for, from 1, counted since the rule was made; the first unless told. */
  readonly nth?: number;
  /** How many it is for; one with `nth`, else all. */
  readonly times?: number;
  /** They wait for so long of the host's clock before anything else. */
  readonly delay?: Duration;
  /** They are never answered: only a signal, a timeout or the connection's end ends them. */
  readonly hang?: boolean;
  /** They fail. */
  readonly fail?: ErrorCode | CallFailure;
  /** With `fail`: after they have done their work, so that the failure is all that the caller hears of it. */
  readonly afterwards?: boolean;
  /** With `fail`: their stream fails, once so many bytes have gone through it. */
  readonly afterBytes?: Size;
  /** Their connection is lost: `before` the call is sent, or `after` the host has done it, which the caller can't know. */
  readonly lose?: "before" | "after";
  /** How the connection is lost; `error` unless told. */
  readonly loseReason?: Exclude<Closed["reason"], "client">;
}

const callRuleNames: OptionNames<CallRule> = {
  call: true,
  object: true,
  when: true,
  nth: true,
  times: true,
  delay: true,
  hang: true,
  fail: true,
  afterwards: true,
  afterBytes: true,
  lose: true,
  loseReason: true,
};

/** A rule that is in force. */
export interface ActiveRule extends Disposable {
  /** How many calls it was for so far. */
  readonly hits: number;
  /** Takes it back. */
  remove(): void;
}

/** A rule with its numbers read. */
export class CheckedRule implements ActiveRule {
  readonly rule: CallRule;
  readonly delayMs: number;
  readonly bytes: number | undefined;
  hits = 0;
  readonly #calls: readonly string[] | undefined;
  readonly #first: number;
  readonly #last: number;
  readonly #remove: (rule: CheckedRule) => void;
  #matched = 0;

  /**
   * @throws {TypeError} If it says what there is not, or says nothing.
   * @throws {RangeError} If a number of it is out of its range.
   */
  constructor(rule: CallRule, remove: (rule: CheckedRule) => void) {
    const what = "Cannot make a rule for calls";
    checkOptions(rule, callRuleNames, "host.rule()");
    if (typeof rule.fail === "object") checkOptions(rule.fail, callFailureNames, "host.rule({ fail })");
    const { call, nth = 1, times = rule.nth === undefined ? Infinity : 1, delay, afterBytes } = rule;
    if (!(Number.isInteger(nth) && nth > 0)) throw new RangeError(`${what}, wanted nth from 1: found ${nth}`);
    if (times !== Infinity && !(Number.isInteger(times) && times > 0)) {
      throw new RangeError(`${what}, wanted times from 1: found ${times}`);
    }
    if (delay === undefined && !rule.hang && rule.fail === undefined && rule.lose === undefined) {
      throw new TypeError(`${what}, wanted delay, hang, fail or lose: found none of them`);
    }
    if (rule.fail === undefined && (rule.afterwards || afterBytes !== undefined)) {
      throw new TypeError(`${what}, wanted fail with afterwards and afterBytes: found none`);
    }
    this.rule = rule;
    this.delayMs = delay === undefined ? 0 : millisecondsOf(delay, what);
    this.bytes = afterBytes === undefined ? undefined : Number(bytesOf(afterBytes, what));
    this.#calls = typeof call === "string" ? [call] : call;
    this.#first = nth;
    this.#last = nth + times - 1;
    this.#remove = remove;
  }

  /** Whether it is for this call, which is counted. */
  takes(call: CallRecord): boolean {
    const { object, when } = this.rule;
    if (this.#calls !== undefined && !this.#calls.some((name) => isCall(name, call.method))) return false;
    if (object !== undefined && !isAbout(call, object)) return false;
    if (when !== undefined && !when(call)) return false;
    const number = ++this.#matched;
    if (number < this.#first || number > this.#last) return false;
    this.hits++;
    return true;
  }

  remove(): void {
    this.#remove(this);
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

/** Whether a method is this call, or a later form of it. */
export function isCall(name: string, method: string): boolean {
  return method.startsWith(name) && /^(With)?(Flags|Files|Params\d?)?$/.test(method.slice(name.length));
}

/** Whether a call is about the object of this name or UUID. */
export function isAbout({ object, args: [first] }: CallRecord, nameOrUuid: string): boolean {
  if (object === nameOrUuid) return true;
  if (typeof first !== "object" || first === null) return false;
  const { uuid, dom, net } = first as { uuid?: unknown; dom?: { name?: unknown }; net?: { name?: unknown } };
  return uuid === nameOrUuid || dom?.name === nameOrUuid || net?.name === nameOrUuid;
}

/** What a call is about, by its arguments. */
export function objectOf([first]: readonly unknown[], method: string): string | undefined {
  if (typeof first === "string") return method.includes("Lookup") ? first : undefined;
  if (typeof first !== "object" || first === null) return undefined;
  const { name, uuid, portdev } = first as { name?: unknown; uuid?: unknown; portdev?: unknown };
  return [name, uuid, portdev].find((each) => typeof each === "string");
}
