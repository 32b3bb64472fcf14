import { checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { printError } from "../../events/print_error.ts";
import { afterMs, checkDeadline, checkedInterval } from "../contract/time_limits.ts";
import { type JobHandle, jobHandle } from "./job_handle.ts";
import type { CallOptions } from "../contract/references.ts";
import type { Progress } from "./progress.ts";

/** What a job is made of, once its host has begun with it. */
export interface RunningJob<T, P extends Progress = Progress> {
  /** Settles when the host has ended with it. */
  readonly done: Promise<T>;
  /** Asks how far it has come; `undefined` where the host does not tell. */
  progress(): Promise<P | undefined>;
  /** Tells the host to stop. `done` then rejects with `VirtError` `OPERATION_ABORTED`, if it was not too late. */
  cancel(): Promise<void>;
  /** Of a job that does not end by itself: settles when it waits for `complete()`. */
  readonly ready?: Promise<void>;
  /** Of such a job, once it is ready: has the host end it well. */
  complete?(): Promise<void>;
  /** Lets go of what was held for the wait, as an event's subscription; called once, however the wait ended. */
  release?(): void;
}

/** How often a job's progress is asked for. */
export interface JobProgressEveryOptions {
  /** Milliseconds between two questions; 500 unless told. */
  readonly intervalMs?: number;
}

const progressOptionNames: OptionNames<JobProgressEveryOptions> = { intervalMs: true };

const INTERVAL_MS = 500;

/**
 * Something that takes long on a host: a migration, a block job, a backup, a copy.
 *
 * It is under way when you get it, and `begun` says when its host has taken it. `await` it for its result, iterate it for
 * its progress, `cancel()` it. Disposing of one that still runs cancels it.
 *
 * A job that fails while nobody waits for it is no unhandled rejection, so that many can be under way at once: whoever
 * asks it later, by `await`, `done`, `ready`, `begun` or a loop, is told.
 *
 * Some jobs do not end by themselves: the copy of a disk follows its source until it takes the source's place, a backup
 * in pull mode serves until someone has read it. Those are `ready` at some time, and then wait for `complete()`.
 *
 * @example
 * ```ts
 * import { Job } from "@denovirt/denovirt";
 *
 * let quarters = 0;
 * const end = Promise.withResolvers<string>();
 * const job = new Job<string>(() =>
 *   Promise.resolve({
 *     done: end.promise,
 *     progress: () => Promise.resolve(++quarters === 4 ? void end.resolve("copied") : { fraction: quarters / 4 }),
 *     cancel: () => Promise.resolve(end.reject(new Error("cancelled"))),
 *   })
 * );
 * for await (const { fraction } of job.progressEvery({ intervalMs: 1 })) console.log(fraction); // 0.25, 0.5, 0.75
 * console.log(await job); // copied
 * ```
 */
export class Job<T, P extends Progress = Progress> implements Promise<T>, AsyncIterable<P>, AsyncDisposable {
  readonly #running: Promise<RunningJob<T, P>>;
  readonly #done: Promise<T>;
  #ended = false;

  /**
   * Has the host begin.
   *
   * @param begin Checks arguments, listens for the end, then has the host begin.
   * @param options `signal` and `timeoutMs` end the wait, not the host's work. Where `timeoutMs` is none, or 0, it does not
   * begin and rejects.
   */
  constructor(begin: () => Promise<RunningJob<T, P>>, options?: CallOptions) {
    this.#running = inTime(begin, options);
    this.#done = heard(this.#wait(options).finally(() => this.#ended = true));
  }

  /** A job whose code has to be loaded first. */
  static later<T, P extends Progress = Progress>(
    load: () => Promise<{ readonly job: Job<T, P> }>,
  ): Job<T, P> {
    return new Job(async () => {
      const { job } = await load();
      const running = await job.#running;
      return {
        done: job.#done,
        ready: running.ready,
        progress: () => job.progress(),
        complete: () => running.complete?.() ?? Promise.resolve(),
        cancel: () => job.cancel(),
      };
    });
  }

  /** Resolves once the host has begun with it; rejects with what kept it from that. */
  get begun(): Promise<void> {
    return heard(this.#running.then(() => {}));
  }

  /** Resolves once it waits for `complete()`, or has ended if it does not wait; rejects as the job does. */
  get ready(): Promise<void> {
    return heard(this.#running.then(async ({ ready }) => {
      await (ready === undefined ? this.#done : Promise.race([ready, this.#done]));
    }));
  }

  /** Settles when it has ended, as the job itself does. */
  get done(): Promise<T> {
    return this.#done;
  }

  /** Whether it has ended, well or not. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * The same job without `then()`: what an async function returns that is to give a job and not its result, since
   * `return job` there waits for its end, as `await job` does.
   *
   * @example
   * ```ts
   * import { connect, type Domain } from "@denovirt/denovirt";
   *
   * async function begin(domain: Domain) {
   *   const job = domain.managedSave();
   *   await job.begun;
   *   return job.handle;
   * }
   *
   * await using connection = await connect("test:///default");
   * const save = await begin(await connection.domains.get("test"));
   * await save.done;
   * ```
   */
  get handle(): JobHandle<T, P> {
    return jobHandle<T, P>(this);
  }

  /** Settles when it has ended. */
  then<R = T, E = never>(
    onfulfilled?: ((value: T) => R | PromiseLike<R>) | null,
    onrejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    return this.#done.then(onfulfilled, onrejected);
  }

  /** Settles when it has ended, with what is made of a failure. */
  catch<E = never>(onrejected?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<T | E> {
    return this.#done.catch(onrejected);
  }

  /** Settles when it has ended, after `onfinally`. */
  finally(onfinally?: (() => void) | null): Promise<T> {
    return this.#done.finally(onfinally);
  }

  /** What it is called where a text of it is made. */
  get [Symbol.toStringTag](): string {
    return "Job";
  }

  /** Asks how far it has come; `undefined` where the host does not tell, or it has ended. */
  async progress(): Promise<P | undefined> {
    await this.begun;
    const running = await this.#running;
    return this.#ended ? undefined : await running.progress();
  }

  /** Its progress until it ends; throws what the job failed with. */
  [Symbol.asyncIterator](): AsyncIterator<P> {
    return this.progressEvery()[Symbol.asyncIterator]();
  }

  /**
   * Its progress until it ends, asked for at an interval; throws what the job failed with.
   *
   * @throws {TypeError} If the interval is no number.
   * @throws {RangeError} If it is not positive, or without end.
   */
  async *progressEvery(options?: JobProgressEveryOptions): AsyncGenerator<P, void> {
    checkOptions(options, progressOptionNames, "job.progressEvery()");
    const intervalMs = checkedInterval(options?.intervalMs ?? INTERVAL_MS, "Cannot watch a job");
    const end = this.#done.then(() => {}, () => {});
    while (!this.#ended) {
      // A host that has just ended with it may refuse to tell; the end itself says what happened.
      const progress = await this.progress().catch((error) =>
        this.#ended ? undefined : Promise.reject(error)
      );
      if (progress !== undefined) yield progress;
      await before(end, intervalMs);
    }
    await this.#done;
  }

  /**
   * Has the host stop, and resolves once it has. The job then rejects with `VirtError` `OPERATION_ABORTED`; one that has
   * ended before stays as it is.
   *
   * @throws {VirtError} What the host has against it.
   */
  async cancel(): Promise<void> {
    if (this.#ended) return;
    const settled = this.#done.then(() => {}, () => {});
    const running = await this.#running.catch(() => undefined);
    if (running === undefined || this.#ended) return await settled;
    await running.cancel();
    await settled;
  }

  /**
   * Has the host end it well as soon as it is ready, and resolves as the job does. One that ends by itself is only waited
   * for.
   *
   * @throws {VirtError} What the host has against it, and what the job failed with.
   */
  async complete(): Promise<T> {
    await this.ready;
    if (!this.#ended) await (await this.#running).complete?.();
    return await this.#done;
  }

  /** Cancels it if it has not ended. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.cancel();
  }

  async #wait({ signal, timeoutMs }: CallOptions = {}): Promise<T> {
    const done = this.#running.then((running) => running.done);
    try {
      if (signal === undefined && timeoutMs === undefined) return await done;
      // The wait may be over before it begins, which looks at nothing of it.
      done.catch(() => {});
      // Loaded only where someone limits the wait.
      const { within } = await import("./deadline.ts");
      return await within(() => done, { signal, timeoutMs }, "the job");
    } finally {
      this.#running.then((running) => running.release?.(), () => {})
        .catch((error) => printError("A job could not let go of what it held:", error));
    }
  }
}

/** Whoever asks is told of a failure, and nobody has to ask. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Begins nothing for whose end nobody has time to wait. */
function inTime<T, P extends Progress>(
  begin: () => Promise<RunningJob<T, P>>,
  options: CallOptions | undefined,
): Promise<RunningJob<T, P>> {
  try {
    checkDeadline(options, "Cannot begin with the job");
  } catch (error) {
    return Promise.reject(error);
  }
  return begin();
}

/** Resolves at the end, or after so many milliseconds, whichever is first; leaves no timer behind. */
async function before(end: Promise<void>, ms: number): Promise<void> {
  const time = Promise.withResolvers<void>();
  const stop = afterMs(ms, time.resolve);
  await Promise.race([end, time.promise]);
  stop();
}
