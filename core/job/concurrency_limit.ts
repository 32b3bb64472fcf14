import { within } from "./deadline.ts";
import type { CallOptions } from "../contract/references.ts";

/**
 * Of the four calls that a connection has under way for guests unless told otherwise, one is left for what asks after the
 * other three, and ends them.
 */
const AT_ONCE = 3;

interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

const lines = new WeakMap<object, Line>();

/**
 * Does what lasts long on a connection, behind others if enough of them are under way.
 *
 * @param cancelled Ends the wait for its turn, with its reason.
 * @param options End that wait, too.
 */
export async function inTurn<T>(
  connection: object,
  cancelled: AbortSignal,
  options: CallOptions,
  run: () => Promise<T>,
): Promise<T> {
  let line = lines.get(connection);
  if (line === undefined) lines.set(connection, line = { running: 0, waiting: [] });
  if (line.running < AT_ONCE) line.running++;
  else await waitInLine(line, cancelled, options);
  try {
    // Its turn may have come in the same moment.
    cancelled.throwIfAborted();
    return await run();
  } finally {
    next(line);
  }
}

async function waitInLine(line: Line, cancelled: AbortSignal, options: CallOptions): Promise<void> {
  const turn = Promise.withResolvers<void>();
  line.waiting.push(turn.resolve);
  const stop = () => turn.reject(cancelled.reason);
  cancelled.addEventListener("abort", stop, { once: true });
  try {
    await within(() => turn.promise, options, "its turn");
  } catch (error) {
    const place = line.waiting.indexOf(turn.resolve);
    if (place >= 0) line.waiting.splice(place, 1);
    else next(line); // its turn came in the same moment
    throw error;
  } finally {
    cancelled.removeEventListener("abort", stop);
  }
}

function next(line: Line): void {
  const first = line.waiting.shift();
  if (first === undefined) line.running--;
  else first();
}
