import type { ApiFacts } from "./api_store.ts";
import type {
  ApiCallback,
  ApiDocument,
  ApiEnum,
  ApiFunction,
  ApiNumberMacro,
  ApiStringMacro,
  ApiStruct,
  ApiTyped,
} from "./read_api.ts";
import type { TypedParamType } from "./typed_param_facts.ts";

/** The facts as the text that is kept: a line each, its parts between tabs. */
export function apiText({ versions, documents }: ApiFacts): string {
  const lines = [
    "# Facts of libvirt's API by `deno task gen`, of several releases; never edited.",
    ["versions", ...versions].join("\t"),
    ...documents.flatMap(documentLines),
  ];
  return `${lines.join("\n")}\n`;
}

function documentLines(
  { library, version, enums, strings, functions, structs, callbacks, aliases, variables, numbers }:
    ApiDocument,
): string[] {
  return [
    ["library", library, version].join("\t"),
    ...enums.flatMap(({ type, file, bits, members }) => [
      ["enum", type, file, bits ? "bits" : ""].join("\t"),
      ...members.map(({ name, value, since }) => ["", name, value, since].join("\t")),
    ]),
    ...strings.map(({ name, value, type, since }) => ["string", name, value, type ?? "", since].join("\t")),
    ...functions.map(({ name, module, file, since, returns, args }) =>
      ["function", name, module, file, since, returns, ...flat(args)].join("\t")
    ),
    ...structs.map(({ name, file, since, fields }) =>
      ["struct", name, file, since, ...flat(fields)].join("\t")
    ),
    ...callbacks.map(({ name, file, since, returns, args }) =>
      ["callback", name, file, since, returns, ...flat(args)].join("\t")
    ),
    ...aliases.map(({ name, type }) => ["alias", name, type].join("\t")),
    ...variables.map(({ name, type }) => ["variable", name, type].join("\t")),
    ...numbers.map(({ name, value, since }) => ["number", name, value, since].join("\t")),
  ];
}

function flat(list: readonly ApiTyped[]): string[] {
  return list.flatMap(({ name, type }) => [name, type]);
}

function pairs(list: readonly string[]): ApiTyped[] {
  return list.flatMap((name, at) => at % 2 === 0 ? [{ name, type: list[at + 1]! }] : []);
}

interface Growing extends ApiDocument {
  readonly enums: (ApiEnum & { readonly members: ApiEnum["members"][number][] })[];
  readonly strings: ApiStringMacro[];
  readonly functions: ApiFunction[];
  readonly structs: ApiStruct[];
  readonly callbacks: ApiCallback[];
  readonly aliases: ApiTyped[];
  readonly variables: ApiTyped[];
  readonly numbers: ApiNumberMacro[];
}

/** The facts that a text has. */
export function parseApiText(text: string): ApiFacts {
  const documents: Growing[] = [];
  let versions: readonly string[] = [];
  for (const line of text.split("\n")) {
    const [kind, ...parts] = line.split("\t");
    const [first = "", second = "", third = "", fourth = "", fifth = "", ...rest] = parts;
    const here = documents.at(-1);
    if (kind === "versions") versions = parts;
    else if (kind === "library") {
      documents.push({
        library: first,
        version: second,
        enums: [],
        strings: [],
        functions: [],
        structs: [],
        callbacks: [],
        aliases: [],
        variables: [],
        numbers: [],
      });
    } else if (kind === "enum") {
      here!.enums.push({ type: first, file: second, bits: third === "bits", members: [] });
    } else if (kind === "" && first !== "") {
      here!.enums.at(-1)!.members.push({ name: first, value: Number(second), since: third });
    } else if (kind === "string") {
      const type = third === "" ? undefined : third as TypedParamType;
      here!.strings.push({ name: first, value: second, type, since: fourth });
    } else if (kind === "function") {
      const { library } = here!;
      here!.functions.push({
        name: first,
        library,
        module: second,
        file: third,
        since: fourth,
        returns: fifth,
        args: pairs(rest),
      });
    } else if (kind === "struct") {
      here!.structs.push({ name: first, file: second, since: third, fields: pairs(parts.slice(3)) });
    } else if (kind === "callback") {
      here!.callbacks.push({
        name: first,
        file: second,
        since: third,
        returns: fourth,
        args: pairs(parts.slice(4)),
      });
    } else if (kind === "alias") here!.aliases.push({ name: first, type: second });
    else if (kind === "variable") here!.variables.push({ name: first, type: second });
    else if (kind === "number") here!.numbers.push({ name: first, value: Number(second), since: third });
  }
  return { versions, documents };
}
