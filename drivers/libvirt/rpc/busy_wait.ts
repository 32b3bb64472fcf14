/** Milliseconds after a message in which the next one is likely: a local daemon needs a tenth for an answer. */
const WINDOW_MS = 1;
/** Messages after which a connection counts as busy: before, loading what waiting needs costs more than it brings. */
const WARM_UP = 256;
/** Waits in vain that end it for a while, each worth as many messages that came in time. */
const MISS = 2;
const CREDIT = 64;
/** Messages that pass until it is tried again. */
const REST = 1024;

/**
 * Keeps the event loop awake for the fraction of a millisecond in which the next reply of a busy connection comes.
 *
 * Where the program sleeps between two replies, the daemon pays for waking it at every one: on two cores that is near half
 * of all time with several callers, and a tenth with one. It stays awake only while a call is under way, and gives up for a
 * while where replies come later than that, as over a network or on a loaded machine.
 */
export class BusyWait {
  readonly #waiting: () => boolean;
  #messages = 0;
  #credit = CREDIT;
  #resting = 0;
  #until = 0;
  #turn: ReturnType<typeof setImmediate> | undefined;

  /** @param waiting Whether a reply is still to come. */
  constructor(waiting: () => boolean) {
    this.#waiting = waiting;
  }

  /** Messages arrived. What they bring about has not begun: whether a next call follows shows once it has. */
  arrived(): void {
    if (this.#messages < WARM_UP) {
      this.#messages++;
      return;
    }
    if (this.#resting > 0) {
      this.#resting--;
      return;
    }
    this.#until = performance.now() + WINDOW_MS;
    if (this.#turn !== undefined) {
      if (this.#credit < CREDIT) this.#credit++;
    } else this.#turn = setImmediate(this.#look);
  }

  readonly #look = (): void => {
    this.#turn = undefined;
    if (!this.#waiting()) return;
    if (performance.now() < this.#until) {
      this.#turn = setImmediate(this.#look);
      return;
    }
    this.#credit -= MISS;
    if (this.#credit > 0) return;
    this.#credit = CREDIT;
    this.#resting = REST;
  };

  /** Ends it at once. */
  stop(): void {
    if (this.#turn !== undefined) clearImmediate(this.#turn);
    this.#turn = undefined;
    this.#resting = Infinity;
  }
}
