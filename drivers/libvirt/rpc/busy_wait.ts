/** Milliseconds after a message in which the next one is likely: a local daemon needs a tenth for an answer. */
const WINDOW_MS = 1;
/** Messages after which a connection counts as busy: before, loading what waiting needs costs more than it brings. */
const WARM_UP = 256;
/** Waits in vain that end it for a while, each worth as many messages that came in time. */
const MISS = 2;
const CREDIT = 64;
/** Messages that pass until it is tried again. */
const REST = 1024;
/** A message so soon after sleep began had been there before. */
const SOON_MS = 0.016;
/** Turns of the event loop, each near a microsecond, between two looks at the time where sleep is far. */
const TURNS = 16;
/** How much later sleep begins after a message that woke the program, and how much sooner after one that did not. */
const LATER_MS = 0.004;
const SOONER_MS = 0.001;
const LEAST_MS = 0.005;

/**
 * Keeps the event loop awake for the fraction of a millisecond in which the next reply of a busy connection comes.
 *
 * Where the program sleeps between two replies, the daemon pays for waking it at every one: on two cores that is near half
 * of all time with several callers, and a tenth with one. It stays awake only while a call is under way, and gives up for a
 * while where replies come later than that, as over a network or on a loaded machine.
 *
 * While it is awake, the runtime looks at its sockets once in some 60 turns, which are 50 microseconds, and else when it
 * goes to sleep. For several replies that is often enough. One that is waited for alone would lie there half as long as
 * it took: so sleep begins when it is expected, and if it has come by then there is none.
 */
export class BusyWait {
  readonly #waiting: () => number;
  #messages = 0;
  #credit = CREDIT;
  #resting = 0;
  #arrived = 0;
  /** When sleep began; 0 while awake. */
  #asleep = 0;
  /** How long a single reply is expected to take. */
  #expectedMs = LEAST_MS;
  #turn: ReturnType<typeof setImmediate> | undefined;
  /** Turns until the next look at the time. */
  #turns = 1;

  /** @param waiting How many replies are still to come. */
  constructor(waiting: () => number) {
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
    const now = performance.now();
    const woken = this.#asleep > 0 && now > this.#asleep + SOON_MS;
    this.#expectedMs = woken
      ? Math.min(this.#expectedMs + LATER_MS, WINDOW_MS)
      : Math.max(this.#expectedMs - SOONER_MS, LEAST_MS);
    this.#asleep = 0;
    this.#arrived = now;
    if (this.#turn !== undefined) {
      if (this.#credit < CREDIT) this.#credit++;
    } else this.#turn = setImmediate(this.#look);
  }

  readonly #look = (): void => {
    if (--this.#turns > 0) {
      this.#turn = setImmediate(this.#look);
      return;
    }
    this.#turn = undefined;
    this.#turns = 1;
    const waiting = this.#waiting();
    if (waiting === 0) return;
    if (waiting > 1) this.#turns = TURNS;
    const now = performance.now();
    const awakeMs = waiting === 1 ? this.#expectedMs : WINDOW_MS;
    if (now < this.#arrived + awakeMs) {
      this.#turn = setImmediate(this.#look);
      return;
    }
    this.#asleep = now;
    if (awakeMs < WINDOW_MS) return;
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
