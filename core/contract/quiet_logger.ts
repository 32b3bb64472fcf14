import { printError } from "../../events/print_error.ts";
import { watchResult } from "../../events/watch_result.ts";
import type { Logger } from "./driver.ts";

/** Of a program without types, which may lack a method or return a promise. */
type AnyLogger = Readonly<Record<keyof Logger, (...given: unknown[]) => unknown>>;

const quiet = new WeakSet<Logger>();

/**
 * A logger that throws nothing, whatever the given one does: it is called where a thrown error would end a connection's
 * supervision, or be nobody's.
 */
export function quietLogger(logger: Logger): Logger {
  if (quiet.has(logger)) return logger;
  const log = (level: keyof Logger, message: string, ...error: unknown[]): void => {
    const failed = (thrown: unknown) => printError("The logger threw:", thrown, "on", message, ...error);
    try {
      watchResult((logger as AnyLogger)[level](message, ...error), failed);
    } catch (thrown) {
      failed(thrown);
    }
  };
  const made: Logger = {
    debug: (message) => log("debug", message),
    warn: (message) => log("warn", message),
    error: (message, ...error) => log("error", message, ...error),
  };
  quiet.add(made);
  return made;
}
