/** How much one should care. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** One thing that a daemon has to say: a fixed message, and the facts of this time. */
export interface LogEntry {
  /** When, in ISO 8601. */
  readonly time: string;
  /** How much one should care. */
  readonly level: LogLevel;
  /** What happened; the same words each time. */
  readonly message: string;
  /** Of which client, by whom, why. No password and no key is ever among them. */
  readonly [fact: string]: string | number | boolean | undefined;
}

/** Takes what a daemon has to say; `(entry) => console.error(JSON.stringify(entry))` makes lines of JSON. */
export type DaemonLogger = (entry: LogEntry) => void;

type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** What the daemon's parts say things to. */
export class DaemonLog {
  readonly #logger: DaemonLogger | undefined;

  constructor(logger: DaemonLogger | undefined) {
    this.#logger = logger;
  }

  debug(message: string, facts: Facts = {}): void {
    this.#say("debug", message, facts);
  }

  info(message: string, facts: Facts = {}): void {
    this.#say("info", message, facts);
  }

  warn(message: string, facts: Facts = {}): void {
    this.#say("warn", message, facts);
  }

  error(message: string, facts: Facts = {}): void {
    this.#say("error", message, facts);
  }

  #say(level: LogLevel, message: string, facts: Facts): void {
    if (this.#logger === undefined) return;
    try {
      const written: unknown = this.#logger({ time: new Date().toISOString(), level, message, ...facts });
      // An asynchronous function passes for one that returns nothing.
      if (written instanceof Promise) written.catch(() => {});
    } catch {
      // A log that cannot be written stops nobody.
    }
  }
}

/** An error in a few words, for a log. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
