import { type Paint, paintFor } from "./paint.ts";

const MIN_COLUMNS = 80;
const MAX_COLUMNS = 120;
const encoder = new TextEncoder();

/**
 * Standard output, with one line below the others that may change: a progress bar.
 *
 * Where it is no terminal, lines come out plain and the changing one is left out.
 */
export class Screen implements Disposable {
  readonly paint: Paint = paintFor(Deno.stdout);
  readonly #live = Deno.stdout.isTerminal();
  #status = "";

  /** Whether someone watches. */
  get live(): boolean {
    return this.#live;
  }

  /** Columns of a line; more than 120 help nobody. */
  get columns(): number {
    if (!this.#live) return MIN_COLUMNS;
    try {
      return Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, Deno.consoleSize().columns));
    } catch {
      return MIN_COLUMNS;
    }
  }

  /** Writes lines above the changing one. */
  print(...lines: readonly string[]): void {
    const text = lines.map((line) => `${line}\n`).join("");
    this.#write(this.#status === "" ? text : `\r\x1b[K${text}${this.#status}`);
  }

  /** Replaces the changing line; an empty text removes it. */
  status(text: string): void {
    if (!this.#live || text === this.#status) return;
    this.#status = text;
    this.#write(`\r\x1b[K${text}`);
  }

  /** Leaves the terminal as it was found. */
  [Symbol.dispose](): void {
    this.status("");
  }

  #write(text: string): void {
    const bytes = encoder.encode(text);
    for (let at = 0; at < bytes.length;) at += Deno.stdout.writeSync(bytes.subarray(at));
  }
}
