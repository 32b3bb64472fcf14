/** Work that may be long, cut up: it yields where it may rest, and returns what it made. */
export type Steps<Result> = Generator<void, Result, void>;

/** How long work goes on before all else has a turn, in milliseconds. */
const SLICE_MS = 4;

interface Task {
  /** Works for a while; whether it is done. */
  readonly advance: (until: number) => boolean;
}

/** Does all of it now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const waiting: Task[] = [];
let turning = false;

/**
 * Does it in slices, between which all else has its turn: timers, sockets, other calls. What more than one asks for goes
 * on in turns, so that all of it together takes no longer in one go.
 *
 * @throws Whatever the work throws.
 */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const advance = (until: number): boolean => {
    try {
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (!step.done) return false;
      resolve(step.value);
    } catch (error) {
      reject(error);
    }
    return true;
  };
  // What is short is done at once, unless others wait.
  if (turning || !advance(performance.now() + SLICE_MS)) {
    waiting.push({ advance });
    if (!turning) setTimeout(turn);
    turning = true;
  }
  return promise;
}

function turn(): void {
  const task = waiting.shift()!;
  if (!task.advance(performance.now() + SLICE_MS)) waiting.push(task);
  turning = waiting.length > 0;
  if (turning) setTimeout(turn);
}
