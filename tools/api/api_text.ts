import type { ApiFacts } from "./api_store.ts";
import type { ApiDocument, ApiEnum, ApiFunction, ApiStringMacro } from "./read_api.ts";
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

function documentLines({ library, version, enums, strings, functions }: ApiDocument): string[] {
  return [
    ["library", library, version].join("\t"),
    ...enums.flatMap(({ type, file, bits, members }) => [
      ["enum", type, file, bits ? "bits" : ""].join("\t"),
      ...members.map(({ name, value, since }) => ["", name, value, since].join("\t")),
    ]),
    ...strings.map(({ name, value, type, since }) => ["string", name, value, type ?? "", since].join("\t")),
    ...functions.map(({ name, module, file, since, returns, args }) =>
      ["function", name, module, file, since, returns, ...args.flatMap((arg) => [arg.name, arg.type])].join(
        "\t",
      )
    ),
  ];
}

interface Growing extends ApiDocument {
  readonly enums: (ApiEnum & { readonly members: ApiEnum["members"][number][] })[];
  readonly strings: ApiStringMacro[];
  readonly functions: ApiFunction[];
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
      documents.push({ library: first, version: second, enums: [], strings: [], functions: [] });
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
        args: rest.flatMap((name, at) => at % 2 === 0 ? [{ name, type: rest[at + 1]! }] : []),
      });
    }
  }
  return { versions, documents };
}
