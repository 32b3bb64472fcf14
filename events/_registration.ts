import type { ObjectFilter } from "./object_filter.ts";

/** Why a registration ended. */
export type RegistrationEnd =
  /** Its owner disposed of it. */
  | { readonly why: "disposed" }
  /** Its signal aborted. */
  | { readonly why: "aborted"; readonly error: unknown }
  /** The dispatcher was closed: all that came before is still to be delivered. */
  | { readonly why: "closed"; readonly error: unknown }
  /** The host refused or was lost. */
  | { readonly why: "failed"; readonly error: unknown };

/** What a registration is made of. */
export interface RegistrationFacts {
  readonly listener: (event: object) => unknown;
  readonly filter: ObjectFilter | undefined;
  readonly signal: AbortSignal | undefined;
  /** Whether it cannot live on where the host refuses, because its owner has no other way to learn of it. */
  readonly failsWithHost: boolean;
  readonly onEnd: ((end: RegistrationEnd) => void) | undefined;
  /** Takes it out of the dispatcher; called once. */
  readonly leave: () => void;
}

/** A listener as the dispatcher holds it; `active`, `filter` and `listener` are read on the hot path. */
export class Registration implements Disposable {
  active = true;
  readonly listener: (event: object) => unknown;
  readonly filter: ObjectFilter | undefined;
  readonly failsWithHost: boolean;
  readonly #signal: AbortSignal | undefined;
  readonly #onEnd: ((end: RegistrationEnd) => void) | undefined;
  readonly #ready = Promise.withResolvers<void>();
  readonly #abort = (): void => this.end({ why: "aborted", error: this.#signal?.reason });
  readonly #leave: () => void;
  #asked = false;

  constructor(facts: RegistrationFacts) {
    this.listener = facts.listener;
    this.filter = facts.filter;
    this.failsWithHost = facts.failsWithHost;
    this.#signal = facts.signal;
    this.#onEnd = facts.onEnd;
    this.#leave = facts.leave;
    // A rejection that nobody looks at must not end the process.
    this.#ready.promise.catch(() => {});
    this.#signal?.addEventListener("abort", this.#abort, { once: true });
  }

  get ready(): Promise<void> {
    this.#asked = true;
    return this.#ready.promise;
  }

  /** Whether anyone will learn of a refusal from `ready`. */
  get asked(): boolean {
    return this.#asked;
  }

  confirm(): void {
    this.#ready.resolve();
  }

  refuse(error: unknown): void {
    this.#ready.reject(error);
    if (this.failsWithHost) this.end({ why: "failed", error });
  }

  end(end: RegistrationEnd): void {
    if (!this.active) return;
    this.active = false;
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#ready.reject(
      end.why === "disposed"
        ? new Error(
          "Cannot become ready, wanted a subscription that lasts until the host confirms: found it disposed",
        )
        : end.error,
    );
    this.#leave();
    this.#onEnd?.(end);
  }

  [Symbol.dispose](): void {
    this.end({ why: "disposed" });
  }
}
