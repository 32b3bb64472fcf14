import type { Connection, ConnectionEventObjects, Domain, EventStream, VirtEvent } from "@denovirt/denovirt";
import { factsOf } from "../event_text/event_facts.ts";
import { toneOf } from "../event_text/event_line.ts";
import { safeText } from "../terminal/safe_text.ts";
import type { Screen } from "../terminal/screen.ts";

type DemoEvent = VirtEvent<ConnectionEventObjects>;

const TYPE_WIDTH = 19;
/** Columns of a line that are neither the words nor the domain's name. */
const OTHERS_WIDTH = 36;
const NAME_WIDTH = 16;
const MAX_WORDS_WIDTH = 46;

/** Shows events of some domains as they come, and knows which have come. */
export class Timeline implements AsyncDisposable {
  readonly #screen: Screen;
  readonly #stream: EventStream<DemoEvent>;
  readonly #shown: (domain: { readonly uuid: string }) => boolean;
  readonly #begin = Date.now();
  readonly #counts = new Map<string, number>();
  readonly #seen = new Map<string, number>();
  readonly #finished: Promise<never>;
  #news = Promise.withResolvers<void>();

  constructor(connection: Connection, screen: Screen, shown: (domain: { readonly uuid: string }) => boolean) {
    this.#screen = screen;
    this.#shown = shown;
    this.#stream = connection.events.stream("*");
    this.#finished = this.#read();
    // Whoever waits for it learns of a failure; nobody else must.
    this.#finished.catch(() => {});
  }

  /** Resolves once nothing later is missed. */
  get ready(): Promise<void> {
    return this.#stream.ready;
  }

  /** How many events of each type were shown. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** How many lifecycle events of a kind a domain has had. */
  seen(domain: Domain, event: string): number {
    return this.#seen.get(`${domain.uuid} ${event}`) ?? 0;
  }

  /**
   * Waits until a domain has had a lifecycle event so many times in all.
   *
   * @returns Whether that came within `timeoutMs`.
   */
  async saw(
    domain: Domain,
    event: string,
    times: number,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<boolean> {
    const ended = Promise.withResolvers<void>();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      ended.resolve();
    }, timeoutMs);
    const abort = () => ended.resolve();
    signal.addEventListener("abort", abort, { once: true });
    try {
      while (this.seen(domain, event) < times && !late) {
        signal.throwIfAborted();
        await Promise.race([this.#news.promise, this.#finished, ended.promise]);
      }
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    }
    return !late;
  }

  /** Ends listening. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stream[Symbol.asyncDispose]();
    await this.#finished.catch(() => {});
  }

  async #read(): Promise<never> {
    for await (const event of this.#stream) {
      const domain = "domain" in event ? event.domain : undefined;
      if (domain !== undefined && !this.#shown(domain)) continue;
      this.#counts.set(event.type, (this.#counts.get(event.type) ?? 0) + 1);
      if (event.type === "domain.lifecycle") {
        const key = `${event.domain.uuid} ${event.event}`;
        this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1);
      }
      this.#screen.print(this.#line(event, domain));
      this.#news.resolve();
      this.#news = Promise.withResolvers();
    }
    throw new Error("Cannot wait for events, wanted an open stream: it has ended");
  }

  #line(event: DemoEvent, domain: Domain | undefined): string {
    const { paint } = this.#screen;
    const time = `+${((event.time - this.#begin) / 1000).toFixed(3)}s`.padStart(9);
    const type = event.type.replace(/^domain\./, "").padEnd(TYPE_WIDTH);
    const width = Math.min(MAX_WORDS_WIDTH, this.#screen.columns - OTHERS_WIDTH - NAME_WIDTH - 1);
    const words = fitted(factsOf(event), width);
    const name = domain === undefined ? "" : safeText(domain.name);
    return `    ${paint("dim", time)}  ${type}  ${paint(toneOf(event), words)} ${name}`.trimEnd();
  }
}

/** The text in just so many columns: what an event says in full, `watch-events.ts` prints. */
function fitted(text: string, width: number): string {
  return (text.length > width ? `${text.slice(0, width - 3)}...` : text).padEnd(width);
}
