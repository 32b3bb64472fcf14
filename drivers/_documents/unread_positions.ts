import { type Path, tree } from "../../core/config/tree.ts";
import type { Content } from "./config_key.ts";
import type { ReadingRecord } from "./reading_record.ts";
import { shownElement, shownValue } from "./shown_content.ts";
import type { EffectTable } from "./without_effect.ts";

/** Something that nobody read. */
interface Unread {
  readonly path: Path;
  readonly found: string;
  readonly within: object;
  /** Why it may be passed over. */
  readonly reason: string | undefined;
}

/** Goes through a whole document, and refuses or passes over each position that was not read. */
export class UnreadPositions {
  readonly #record: ReadingRecord;
  readonly #effects: EffectTable;
  readonly #wanted: string;

  /** @param wanted What has to be there, in words. */
  constructor(record: ReadingRecord, effects: EffectTable, wanted: string) {
    this.#record = record;
    this.#effects = effects;
    this.#wanted = wanted;
  }

  settle(root: object): void {
    for (const { path, found, within, reason } of this.#within(root as Content, [])) {
      if (reason === undefined) this.#record.refuse(path, this.#wanted, found, within);
      else this.#record.ignore(path, found, reason);
    }
  }

  /** What is unread of an element that was looked into. */
  #within(content: Content, path: Path): Unread[] {
    return Object.entries(content).flatMap(([key, value]): Unread[] => {
      const here = [...path, key];
      if (value === undefined || this.#record.isReadWhole(here)) return [];
      if (key === "unknownContent") return unknownIn(value, here, content);
      if (isElement(value)) return this.#element(key, value, here);
      if (!Array.isArray(value) || !value.some(isElement)) return this.#value(key, value, here, content);
      return value.flatMap((each, index) => this.#element(key, each as Content, [...here, index]));
    });
  }

  #value(key: string, value: unknown, path: Path, within: Content): Unread[] {
    const empty = Array.isArray(value) && value.length === 0;
    if (empty || this.#record.isRead(path)) return [];
    return [{ path, found: shownValue(key, value), within, reason: this.#effects.reason(path, value) }];
  }

  /** An element that nobody looked into is refused once, not with each value in it. */
  #element(key: string, content: Content, path: Path): Unread[] {
    if (this.#record.isReadWhole(path)) return [];
    const unread = this.#within(content, path);
    if (this.#record.isRead(path)) return unread;
    if (unread.length > 0 && unread.every(({ reason }) => reason !== undefined)) return unread;
    const reason = this.#effects.reason(path, undefined);
    return [{ path, found: shownElement(key, content), within: content, reason }];
  }
}

/** What libvirt's grammar does not know, nobody reads. */
function unknownIn(unknown: unknown, path: Path, within: object): Unread[] {
  const { attributes, elements, text, within: values } = tree(unknown);
  const found: Unread[] = [];
  const add = (further: Path, what: string) =>
    found.push({ path: [...path, ...further], found: what, within, reason: undefined });
  for (const [name, value] of Object.entries(tree(attributes))) {
    // What a prefix stands for is told with what has it.
    if (!name.startsWith("xmlns:")) add(["attributes", name], `${name}=${shownValue(name, value)}`);
  }
  for (const [index, node] of (Array.isArray(elements) ? elements : []).entries()) {
    add(["elements", index], `<${tree(node).name}>`);
  }
  if (text !== undefined) add(["text"], shownValue("text", text));
  for (const [key, all] of Object.entries(tree(values))) {
    for (const [index, own] of Object.entries(tree(all))) {
      found.push(...unknownIn(own, [...path, "within", key, Number(index)], within));
    }
  }
  return found;
}

function isElement(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
