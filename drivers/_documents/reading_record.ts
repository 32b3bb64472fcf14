import { ToldIssues } from "../../core/config/codec/issue_list.ts";
import { sourceOf } from "../../core/config/codec/config_source.ts";
import type { ConfigIssue } from "../../core/contract/errors.ts";
import type { Path } from "../../core/config/tree.ts";

/** A position that is passed over, and why that does no harm. */
export interface IgnoredPosition {
  readonly path: Path;
  /** What stands there, as an error would tell it. */
  readonly found: string;
  readonly reason: string;
}

/** What of a document was read, what of it was refused, and what passed over. */
export class ReadingRecord {
  readonly ignored: IgnoredPosition[] = [];
  readonly #read = new Set<string>();
  readonly #whole = new Set<string>();
  readonly #told = new ToldIssues();

  /** Whether something was refused. */
  get refused(): boolean {
    return this.#told.wrong;
  }

  /** Notes that a value was read, or that an element was looked into. */
  read(path: Path): void {
    this.#read.add(keyOf(path));
  }

  /** Notes that an element was read with all that is in it. */
  readWhole(path: Path): void {
    this.#whole.add(keyOf(path));
  }

  isRead(path: Path): boolean {
    return this.#read.has(keyOf(path));
  }

  isReadWhole(path: Path): boolean {
    return this.#whole.has(keyOf(path));
  }

  /** @param within The element that is refused, or whose value is: it has its place in the text. */
  refuse(path: Path, wanted: string, found: string, within: object): void {
    this.#told.tell(path, wanted, found, false, sourceOf(within)?.ordinal);
  }

  ignore(path: Path, found: string, reason: string): void {
    this.ignored.push({ path, found, reason });
  }

  /** @param xml The document, if it came as text. */
  issues(xml?: string): readonly ConfigIssue[] {
    return this.#told.issues(xml);
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
