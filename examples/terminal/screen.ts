import { type Paint, paintFor } from "./paint.ts";

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

  get columns(): number {
    try {
      return Math.max(80, Deno.consoleSize().columns);
    } catch {
      return 80;
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
