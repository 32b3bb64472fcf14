import { VirtError } from "../../core/contract/errors.ts";

/**
 * One argument of a program. It is made by `argv()`, `operand()`, `joined()`, `verbatim()` or `secret()`, so that each
 * place where a caller's text reaches a program says what keeps it from being read as an option.
 */
export class Argument {
  readonly #text: string;
  readonly #secret: boolean;

  private constructor(text: string, secret: boolean) {
    this.#text = text;
    this.#secret = secret;
  }

  /** @internal Use the functions of this file. */
  static of(text: string, secret = false): Argument {
    if (text.includes("\0")) throw refused(secret ? "***" : text, "an argument without NUL", "one with it");
    if (!text.isWellFormed()) {
      throw refused(secret ? "***" : text, "well-formed Unicode", "half a surrogate pair");
    }
    return new Argument(text, secret);
  }

  /** As the program gets it. */
  get text(): string {
    return this.#text;
  }

  /** Whether messages hide it. */
  get isSecret(): boolean {
    return this.#secret;
  }

  /** As messages show it. */
  toString(): string {
    return this.#secret ? "***" : this.#text;
  }
}

/** A text that stands in the source, as opposed to one that is known only when the program runs. */
// deno-lint-ignore ban-types -- `{}` extends a record of its keys only where these are not literals
export type Literal<S extends string> = {} extends Record<S, 1> ? never : S;

/** The arguments of `argv()`, of which the strings are literals. */
export type Literals<A extends readonly unknown[]> = {
  [K in keyof A]: A[K] extends string ? Literal<A[K]> : A[K];
};

function refused(text: string, wanted: string, found: string): VirtError {
  return new VirtError(`Cannot pass ${JSON.stringify(text)} to a program, wanted ${wanted}: found ${found}`, {
    code: "INVALID_ARG",
    domain: "NONE",
    outcome: "not-sent",
  });
}

/**
 * A program's arguments. Strings are the driver's own words, and only literals are taken: what comes from a caller has to
 * pass one of the other functions first.
 */
export function argv<const A extends readonly (string | Argument)[]>(...args: Literals<A>): Argument[] {
  return (args as readonly (string | Argument)[]).map((each) =>
    typeof each === "string" ? Argument.of(each) : each
  );
}

/**
 * A caller's text as an argument of its own: a name, a path.
 *
 * @throws {VirtError} `INVALID_ARG` if it begins with `-` or is empty: the program would take it for an option, or for
 * nothing.
 */
export function operand(text: string): Argument {
  if (text === "") throw refused(text, "an argument that is not empty", "an empty one");
  if (text.startsWith("-")) throw refused(text, "an argument that is no option", 'a "-" at its beginning');
  return Argument.of(text);
}

/**
 * A caller's text behind a word of the driver's in one argument: `--vm=NAME`, `hd:PATH`.
 *
 * @throws {TypeError} If the word is nothing but dashes, after which the text would choose the option.
 */
export function joined<P extends string>(word: Literal<P>, text: string | number | bigint): Argument {
  if (/^-*$/.test(word)) throw new TypeError(`Cannot join an argument, wanted a word: found "${word}"`);
  return Argument.of(`${word}${text}`);
}

/** Any text, options too. Only behind `--`, or where the program takes the next argument whatever it is. */
export function verbatim(text: string): Argument {
  return Argument.of(text);
}

/**
 * A password that a program takes in no better way than as an argument, where other users of the host can see it. It is
 * shown in no message, and removed from what the program says.
 */
export function secret(text: string): Argument {
  return Argument.of(text, true);
}
