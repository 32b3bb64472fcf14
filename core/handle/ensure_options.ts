import type { ConfigDifference } from "../config/diff/diff.ts";
import type { CallOptions } from "../contract/references.ts";

/** How a definition is made sure of. */
export interface EnsureOptions extends CallOptions {
  /** Change nothing, and tell what would be done. */
  readonly dryRun?: boolean;
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

/** How an object is made sure of that can be started. */
export interface EnsureStartOptions extends EnsureOptions {
  /** Have it run; left as it is unless told. */
  readonly start?: boolean;
}

/** How an object is made sure of that can start with its host. */
export interface EnsureAutostartOptions extends EnsureStartOptions {
  /** Whether it starts with the host; left as it is unless told. */
  readonly autostart?: boolean;
}

/** What making sure of an object did. */
export interface Ensured<T> {
  /** The object. */
  readonly object: T;
  /** What became of its definition. */
  readonly definition: "made" | "updated" | "left";
  /**
   * In what the host's definition was otherwise than asked for: one, with an empty path, of an object that was not there.
   * With passwords, where a document has some.
   */
  readonly differences: readonly ConfigDifference[];
  /** Whether it was started. */
  readonly started: boolean;
  /** Whether it was changed if it starts with its host. */
  readonly autostartChanged: boolean;
}

/** What making sure of an object would do. */
export interface EnsurePlan<T> extends Omit<Ensured<T>, "object"> {
  /** The object, if there is one. */
  readonly object: T | undefined;
}

/** With this, nothing is changed. */
export interface DryRun {
  /** Change nothing, and tell what would be done. */
  readonly dryRun: true;
}
