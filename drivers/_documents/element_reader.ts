import { bytesIn } from "../../core/config/bytes_in.ts";
import type { SizeUnit } from "../../core/config/config_content.ts";
import type { Path } from "../../core/config/tree.ts";
import type {
  Each,
  ElementKey,
  Given,
  KeyOf,
  ListKey,
  NumberKey,
  PlainKey,
  Sized,
  SizeKey,
  WordKey,
} from "./config_key.ts";
import type { ReadingRecord } from "./reading_record.ts";
import { shownElement, shownValue } from "./shown_content.ts";

/** What a number has to be. */
export interface NumberBounds {
  readonly min?: number;
  readonly max?: number;
  /** What it is where the document has none. */
  readonly otherwise?: number;
}

/**
 * One element of a document. What is asked for counts as read; what is still unread at the end is refused. A value that
 * can't be had is refused at the end as well, with all others: until then, the reader gives `undefined` or the default.
 */
export class ElementReader<Config extends object> {
  /** The element itself: looking at it reads nothing. */
  readonly config: Config;
  /** Where it stands. */
  readonly path: Path;
  readonly #record: ReadingRecord;

  constructor(config: Config, path: Path, record: ReadingRecord) {
    this.config = config;
    this.path = path;
    this.#record = record;
    record.read(path);
  }

  /** A value that is taken whatever it is. */
  value<Key extends PlainKey<Config>>(key: Key): Given<Config, Key> | undefined {
    return this.#take(key) as Given<Config, Key> | undefined;
  }

  /** A value that is one of a few words; `otherwise` where there is none. */
  word<Word extends string>(key: WordKey<Config>, words: readonly Word[], otherwise: Word): Word;
  word<Word extends string>(key: WordKey<Config>, words: readonly Word[]): Word | undefined;
  word<Word extends string>(
    key: WordKey<Config>,
    words: readonly Word[],
    otherwise?: Word,
  ): Word | undefined {
    const given = this.#take(key);
    const found = words.find((word) => word === given);
    if (given !== undefined && found === undefined) this.refuse(key as KeyOf<Config>, oneOf(words));
    return found ?? otherwise;
  }

  /** A whole number within bounds; a number in a text counts, as addresses have them. */
  number(
    key: NumberKey<Config> | WordKey<Config>,
    bounds: NumberBounds & { readonly otherwise: number },
  ): number;
  number(key: NumberKey<Config> | WordKey<Config>, bounds?: NumberBounds): number | undefined;
  number(
    key: NumberKey<Config> | WordKey<Config>,
    { min = 0, max = Number.MAX_SAFE_INTEGER, otherwise }: NumberBounds = {},
  ): number | undefined {
    const given = this.#take(key);
    if (given === undefined) return otherwise;
    const number = given === "" ? NaN : Number(given);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    this.refuse(
      key as KeyOf<Config>,
      max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `a number from ${min} to ${max}`,
    );
    return otherwise;
  }

  /**
   * The bytes of an element that is a size.
   *
   * @param unit What libvirt takes where the element has none: `KiB` for a domain's memory, `bytes` for volumes.
   */
  size(key: SizeKey<Config>, unit: SizeUnit): bigint | undefined {
    const size = this.element(key) as unknown as ElementReader<Sized> | undefined;
    if (size === undefined) return undefined;
    const found = { value: size.value("value") as number | bigint, unit: size.value("unit") as SizeUnit };
    try {
      return bytesIn(found, unit);
    } catch {
      const text = `${found.value} ${found.unit ?? unit}`;
      this.#record.refuse([...this.path, key], "a size in whole bytes", `"${text}"`, size.config);
      return undefined;
    }
  }

  /** An element in this one. */
  element<Key extends ElementKey<Config>>(key: Key): ElementReader<Given<Config, Key> & object> | undefined {
    const given = this.#given(key) as (Given<Config, Key> & object) | undefined;
    return given && new ElementReader(given, [...this.path, key], this.#record);
  }

  /**
   * The elements of that name in this one.
   *
   * @param most How many there can be; those beyond are refused.
   */
  elements<Key extends ListKey<Config>>(
    key: Key,
    most = Infinity,
  ): ElementReader<Each<Given<Config, Key>> & object>[] {
    const given = (this.#given(key) ?? []) as readonly (Each<Given<Config, Key>> & object)[];
    for (const [index, each] of given.entries()) {
      if (index < most) continue;
      const path = [...this.path, key, index];
      this.#record.readWhole(path);
      this.#record.refuse(path, `${most} <${key}> at most`, shownElement(key, each), each);
    }
    return given.slice(0, most).map((each, index) =>
      new ElementReader(each, [...this.path, key, index], this.#record)
    );
  }

  /** A property with all that is in it, which the hypervisor keeps as it is: metadata, addresses. */
  whole<Key extends KeyOf<Config> & string>(key: Key): Given<Config, Key> | undefined {
    this.#record.readWhole([...this.path, key]);
    return this.#given(key) as Given<Config, Key> | undefined;
  }

  /** Passes over a property and all that is in it, which does no harm here. */
  ignore(key: KeyOf<Config> & string, reason: string): void {
    const given = this.whole(key);
    if (given !== undefined) this.#record.ignore([...this.path, key], this.#shown(key), reason);
  }

  /** Refuses a property, or this element if none is named, for a reason of the hypervisor's own. */
  refuse(key: KeyOf<Config> | undefined, wanted: string): void {
    const path = key === undefined ? this.path : [...this.path, key as string];
    this.#record.readWhole(path);
    this.#record.refuse(path, wanted, this.#shown(key as string | undefined), this.config);
  }

  #take(key: string): unknown {
    this.#record.read([...this.path, key]);
    return this.#given(key);
  }

  #given(key: string): unknown {
    return (this.config as Readonly<Record<string, unknown>>)[key];
  }

  #shown(key: string | undefined): string {
    const name = key ?? String(this.path.findLast((part) => typeof part === "string") ?? "document");
    const found = key === undefined ? this.config : this.#given(key);
    const element = typeof found === "object" && found !== null && !Array.isArray(found);
    return element ? shownElement(name, found) : shownValue(name, found);
  }
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `"${words[0]}"` : `one of ${words.join(", ")}`;
}
