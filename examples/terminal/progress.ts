import type { Screen } from "./screen.ts";

const WIDTH = 30;

/** A progress bar on the screen's changing line; its outcome stays as a line of its own. */
export class Progress implements Disposable {
  readonly #screen: Screen;
  readonly #label: string;

  constructor(screen: Screen, label: string) {
    this.#screen = screen;
    this.#label = label;
    this.show(0);
  }

  /**
   * Shows how far it has come.
   *
   * @param fraction From 0 to 1.
   * @param text What stands beside the bar; a percentage unless told.
   */
  show(fraction: number, text = `${Math.round(fraction * 100)} %`): void {
    const { paint } = this.#screen;
    const full = Math.round(Math.min(1, Math.max(0, fraction)) * WIDTH);
    const bar = paint("good", "█".repeat(full)) + paint("dim", "░".repeat(WIDTH - full));
    this.#screen.status(`    ${this.#label} ${bar} ${text}`);
  }

  /** Ends it with a line that says what came of it. */
  done(text: string): void {
    this.#screen.status("");
    this.#screen.print(`    ${this.#screen.paint("dim", `${this.#label}: ${text}`)}`);
  }

  /** Takes the bar away, unless `done()` did. */
  [Symbol.dispose](): void {
    this.#screen.status("");
  }
}
