import type { JobProgressEveryOptions } from "./job.ts";
import type { Progress } from "./progress.ts";

/** A job that nothing waits for by itself: all of a `Job` but `then()`. */
export interface JobHandle<T, P extends Progress = Progress> extends AsyncIterable<P>, AsyncDisposable {
  /** Resolves once the host has begun with it; rejects with what kept it from that. */
  readonly begun: Promise<void>;
  /** Resolves once it waits for `complete()`, or has ended if it does not wait; rejects as the job does. */
  readonly ready: Promise<void>;
  /** Settles when it has ended. */
  readonly done: Promise<T>;
  /** Whether it has ended, well or not. */
  readonly ended: boolean;
  /** Asks how far it has come. */
  progress(): Promise<P | undefined>;
  /** Its progress until it ends, asked for at an interval. */
  progressEvery(options?: JobProgressEveryOptions): AsyncGenerator<P, void>;
  /** Has the host stop, and resolves once it has. */
  cancel(): Promise<void>;
  /** Has the host end it well as soon as it is ready. */
  complete(): Promise<T>;
}

/** The same job without what makes it a promise. */
export function jobHandle<T, P extends Progress>(job: JobHandle<T, P>): JobHandle<T, P> {
  return {
    get begun() {
      return job.begun;
    },
    get ready() {
      return job.ready;
    },
    get done() {
      return job.done;
    },
    get ended() {
      return job.ended;
    },
    progress: () => job.progress(),
    progressEvery: (options) => job.progressEvery(options),
    cancel: () => job.cancel(),
    complete: () => job.complete(),
    [Symbol.asyncIterator]: () => job[Symbol.asyncIterator](),
    [Symbol.asyncDispose]: () => job[Symbol.asyncDispose](),
  };
}
