import { shown } from "../../contract/argument_checks.ts";
import { didYouMean } from "../../../events/did_you_mean.ts";
import { bytesOf, kibOf, type Size } from "../../contract/size.ts";

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Reads options and checks each. An option that nobody has asked for is none that there is, and `end()` refuses it.
 */
export class OptionReader {
  /** The action, for messages: `Cannot make VM "web"`. */
  what: string;
  readonly #options: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #left: Set<string>;
  readonly #asked = new Set<string>();
  #known: Readonly<Record<string, true>> | undefined;
  readonly #inner: OptionReader[] = [];

  /** @throws {TypeError} If they are no object. */
  constructor(what: string, options: unknown, path = "") {
    if (typeof options !== "object" || options === null || Array.isArray(options)) {
      throw new TypeError(
        `${what}, wanted ${path || "its options"} to be an object: found ${shown(options)}`,
      );
    }
    this.what = what;
    this.#options = options as Readonly<Record<string, unknown>>;
    this.#path = path;
    this.#left = new Set(Object.keys(options).filter((key) => this.#options[key] !== undefined));
  }

  /** Before anything is asked for: these are all that there are. @throws {TypeError} If one has another name. */
  of(known: Readonly<Record<string, true>>): this {
    this.#known = known;
    for (const key of this.#left) if (!Object.hasOwn(known, key)) this.#refuse(key, Object.keys(known));
    return this;
  }

  /** Whether an option is given. */
  has(key: string): boolean {
    this.#asked.add(key);
    return this.#options[key] !== undefined;
  }

  /** An option as it is. */
  raw(key: string): unknown {
    this.#left.delete(key);
    this.#asked.add(key);
    return this.#options[key];
  }

  /** @throws {TypeError} If it is no text, or empty. */
  text(key: string): string | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    if (typeof value === "string" && value !== "") return value;
    return this.wrong(key, "to be text", value, TypeError);
  }

  /** @throws {TypeError} If it is absent, no text, or empty. */
  needText(key: string): string {
    return this.text(key) ?? this.wrong(key, "to be text", undefined, TypeError);
  }

  /** A text of a certain form. @throws {RangeError} If it has another one. */
  like(key: string, form: RegExp, wanted: string): string | undefined {
    const value = this.text(key);
    return value === undefined || form.test(value) ? value : this.wrong(key, wanted, value);
  }

  /** A name, which the messages then tell. @throws {TypeError | RangeError} If it is absent, or none. */
  named(kind: string): string {
    const name = this.like("name", /^[^/\n]+$/, "without / and line breaks") ?? this.needText("name");
    this.what = this.what.replace(/ an? [^ ]+$/, ` ${kind} ${JSON.stringify(name)}`);
    return name;
  }

  /** @throws {RangeError} If it is no UUID. */
  uuid(key: string): string | undefined {
    return this.like(key, UUID, "to be a UUID");
  }

  /** Which of libvirt's secrets is meant, by its UUID or its usage. @throws {TypeError} If it is absent. */
  secret(key: string): { readonly uuid: string } | { readonly usage: string } {
    const text = this.needText(key);
    return UUID.test(text) ? { uuid: text } : { usage: text };
  }

  /** @throws {RangeError} If it is none of these words. */
  word<const Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    return this.#notOneOf(key, words, value, typeof value === "string" ? RangeError : TypeError);
  }

  /** @throws {RangeError} If it is no list of these words. */
  words<const Word extends string>(key: string, words: readonly Word[]): Word[] | undefined {
    return this.list(key)?.map((value, at) =>
      words.find((word) => word === value) ??
        this.#notOneOf(`${key}.${at}`, words, value)
    );
  }

  /** @throws {TypeError} If it is not true or false. */
  flag(key: string): boolean | undefined {
    const value = this.raw(key);
    return value === undefined || typeof value === "boolean"
      ? value
      : this.wrong(key, "to be true or false", value, TypeError);
  }

  /** @throws {RangeError} If it is no whole number between these, both included. */
  whole(key: string, least: number, most: number): number | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    if (typeof value !== "number") return this.wrong(key, "to be a number", value, TypeError);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    return this.wrong(key, `from ${least} to ${most}`, value);
  }

  /** Bytes. @throws {TypeError | RangeError} If it is no size. */
  bytes(key: string): bigint | undefined {
    const value = this.raw(key);
    return value === undefined ? undefined : bytesOf(value as Size, this.#about(key));
  }

  /** KiB of a size. @throws {TypeError | RangeError} If it is no positive multiple of 1024 bytes. */
  kib(key: string, read: (size: Size, what: string) => bigint = kibOf): number | bigint | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    const kib = read(value as Size, this.#about(key));
    return kib <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(kib) : kib;
  }

  /** Options within an option. @throws {TypeError} If it is no object. */
  within(key: string): OptionReader | undefined {
    const value = this.raw(key);
    return value === undefined ? undefined : this.inner(value, key);
  }

  /** Options that stand at a place. @throws {TypeError} If they are no object. */
  inner(value: unknown, ...place: readonly (string | number)[]): OptionReader {
    const reader = new OptionReader(this.what, value, this.#at(place.join(".")));
    this.#inner.push(reader);
    return reader;
  }

  /** Each of a list. @throws {TypeError} If it is no list. */
  list(key: string): readonly unknown[] | undefined {
    const value = this.raw(key);
    return value === undefined || Array.isArray(value)
      ? value
      : this.wrong(key, "to be a list", value, TypeError);
  }

  /** @throws {TypeError} If it is no list of texts. */
  texts(key: string): readonly string[] | undefined {
    const value = this.list(key);
    const wrong = value?.findIndex((each) => typeof each !== "string" || each === "") ?? -1;
    return wrong < 0
      ? value as readonly string[] | undefined
      : this.wrong(`${key}.${wrong}`, "to be text", value![wrong], TypeError);
  }

  /** Exactly one of these is given, or none. @throws {TypeError} If there are more. */
  only<const Key extends string>(keys: readonly Key[]): Key | undefined {
    const [one, other] = keys.filter((key) => this.has(key));
    if (other === undefined) return one;
    throw new TypeError(
      `${this.what}, wanted one of ${keys.map((key) => this.#at(key)).join(", ")}: found ${one} and ${other}`,
    );
  }

  /** @throws {RangeError} What is wrong with an option. */
  wrong(
    key: string,
    wanted: string,
    found: unknown,
    Kind: new (message: string) => Error = RangeError,
  ): never {
    // What is missing may be there under a mistyped name.
    const mistyped = found === undefined && [...this.#left].find((left) => didYouMean(left, [key]) !== "");
    if (mistyped) this.#refuse(mistyped, [key]);
    throw new Kind(`${this.what}, wanted ${this.#at(key)} ${wanted}: found ${shown(found)}`);
  }

  #notOneOf(
    key: string,
    words: readonly string[],
    value: unknown,
    Kind: new (message: string) => Error = RangeError,
  ): never {
    const near = typeof value === "string" ? didYouMean(value, words) : "";
    throw new Kind(
      `${this.what}, wanted ${this.#at(key)} to be one of ${words.join(", ")}: found ${shown(value)}${near}`,
    );
  }

  /** What is wrong with an option whose value may be a secret, or long: it is told by its kind alone. */
  wrongKind(key: string, wanted: string, found: unknown): never {
    const kind = found === null ? "null" : typeof found === "string" ? "another text" : typeof found;
    throw new TypeError(`${this.what}, wanted ${this.#at(key)} ${wanted}: found ${kind}`);
  }

  /** @throws {TypeError} If there are options that nobody asked for. */
  end(): void {
    for (const inner of this.#inner) inner.end();
    // One that there is has no place here; it is not mistyped.
    for (const key of this.#left) this.#refuse(key, this.#known === undefined ? this.#asked : []);
  }

  #refuse(key: string, known: Iterable<string>): never {
    const suggestion = didYouMean(key, known);
    throw new TypeError(
      `${this.what}, wanted options that fit together: found ${this.#at(key)}` +
        (suggestion === "" ? ", which nothing takes here" : suggestion),
    );
  }

  #at(key: string): string {
    return [this.#path, key].filter((part) => part !== "").join(".");
  }

  #about(key: string): string {
    return `${this.what} with ${this.#at(key)}`;
  }
}
