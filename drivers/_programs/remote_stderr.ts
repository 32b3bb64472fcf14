import { STDERR_KEPT } from "./stderr_kept.ts";

/** More characters than the script's longest line, whose token is 32 long. */
const LONGEST_LINE = 64;

/**
 * Reads the standard error of ssh: what ssh itself and the login shell say, then what the program says between the lines
 * that the remote script puts around it.
 */
export class RemoteStderr {
  readonly #started: string;
  readonly #missing: string;
  readonly #exited: RegExp;
  #text = "";
  /** As much of the end of it as one of the script's lines may have begun in. */
  #end = "";
  #phase: "before" | "missing" | "running" | "exited" = "before";
  #exitCode: number | undefined;

  /** @param token The word that marks the script's own lines. */
  constructor(token: string) {
    this.#started = `${token} started\n`;
    this.#missing = `${token} missing\n`;
    this.#exited = new RegExp(`\n${token} exit (\\d+)\n`);
  }

  get phase(): "before" | "missing" | "running" | "exited" {
    return this.#phase;
  }

  get exitCode(): number | undefined {
    return this.#exitCode;
  }

  /** The last of what ssh said, and once the program runs, the last of what the program said. */
  get text(): string {
    return this.#text.slice(-STDERR_KEPT);
  }

  add(piece: string): void {
    // What comes behind the program's end is no more of it.
    if (this.#phase === "exited") return;
    this.#text += piece;
    // Looked for where it can be new alone: all that is kept would cost as much for each piece.
    this.#end += piece;
    if (this.#phase === "before") this.#begin();
    if (this.#phase === "running") {
      const end = this.#exited.exec(this.#end);
      if (end) {
        this.#phase = "exited";
        this.#exitCode = Number(end[1]);
        this.#text = this.#text.slice(0, this.#text.lastIndexOf(end[0]));
      }
    }
    this.#end = this.#end.slice(-LONGEST_LINE);
    if (this.#text.length > 2 * STDERR_KEPT) this.#text = this.#text.slice(-STDERR_KEPT);
  }

  #begin(): void {
    const started = this.#end.indexOf(this.#started);
    if (started >= 0) {
      this.#phase = "running";
      this.#text = this.#end = this.#end.slice(started + this.#started.length);
    } else if (this.#end.includes(this.#missing)) {
      this.#phase = "missing";
    }
  }
}
