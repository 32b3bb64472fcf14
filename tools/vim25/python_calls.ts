/** A value of a Python literal: names stand for themselves. */
export type PythonValue = string | number | null | readonly PythonValue[] | { readonly name: string };

/** One call at the top of a Python file: its name and its arguments. */
export interface PythonCall {
  readonly name: string;
  readonly args: readonly PythonValue[];
}

const TOKEN = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|([()[\],|])|\s+/gy;

/**
 * Reads the lines of a Python file that are nothing but a call with literals.
 *
 * @throws {Error} If such a line has something that is no literal.
 */
export function pythonCalls(text: string, names: ReadonlySet<string>): PythonCall[] {
  return text.split("\n").flatMap((line) => {
    const name = line.slice(0, Math.max(0, line.indexOf("(")));
    return names.has(name) ? [{ name, args: new Literals(line.slice(name.length)).list(")") }] : [];
  });
}

class Literals {
  readonly #tokens: readonly (readonly [kind: "string" | "number" | "name" | "mark", text: string])[];
  #at = 0;

  constructor(text: string) {
    const tokens: ["string" | "number" | "name" | "mark", string][] = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
      const from = TOKEN.lastIndex;
      const found = TOKEN.exec(text);
      if (!found) throw new Error(`Cannot read Python, wanted a literal: ${text.slice(from, from + 40)}`);
      const [, double, single, number, name, mark] = found;
      const string = double ?? single;
      if (string !== undefined) tokens.push(["string", string]);
      else if (number !== undefined) tokens.push(["number", number]);
      else if (name !== undefined) tokens.push(["name", name]);
      else if (mark !== undefined) tokens.push(["mark", mark]);
    }
    this.#tokens = tokens;
    this.#at = 1;
  }

  /** The members of a list up to its end, which is taken too. */
  list(end: string): PythonValue[] {
    const members: PythonValue[] = [];
    while (!this.#takes(end)) {
      members.push(this.#value());
      this.#takes(",");
    }
    return members;
  }

  #value(): PythonValue {
    const [kind, text] = this.#tokens[this.#at++] ?? ["mark", "the end"];
    if (kind === "string") return text;
    if (kind === "number") return Number(text);
    if (kind === "mark") {
      if (text === "(") return this.list(")");
      if (text === "[") return this.list("]");
      throw new Error(`Cannot read Python, wanted a value: ${text}`);
    }
    if (text === "None") return null;
    // `F_LINK | F_OPTIONAL` becomes one name.
    let name = text;
    while (this.#takes("|")) name += ` ${this.#tokens[this.#at++]?.[1] ?? ""}`;
    return { name };
  }

  #takes(mark: string): boolean {
    const [kind, text] = this.#tokens[this.#at] ?? [];
    if (kind !== "mark" || text !== mark) return false;
    this.#at++;
    return true;
  }
}
