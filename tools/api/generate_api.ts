import { join } from "node:path";
import type { ApiFacts } from "./api_store.ts";
import { isFlags } from "./names.ts";
import { leftOut } from "./overrides.ts";
import { type ApiDocument, type ApiEnum, type ApiFunction, readApi } from "./read_api.ts";
import { isFirst } from "./first_tables.ts";
import { writeEnums } from "./write_enums.ts";
import { writeErrorCodes } from "./write_error_codes.ts";
import { writeFlags } from "./write_flags.ts";
import { writeStatistics } from "./write_statistics.ts";
import { writeTypedParams } from "./write_typed_params.ts";

/** One file that the generator wants written. */
export interface GeneratedFile {
  /** From the top of the project, with forward slashes. */
  readonly path: string;
  /** The whole file, its first line included. */
  readonly text: string;
}

const LIBRARIES = ["libvirt", "libvirt-qemu", "libvirt-lxc", "libvirt-admin"];

/** Writes our tables of error codes, flags, words, typed parameters and statistics from what is known of libvirt's API. */
export function generateApi({ versions, documents }: ApiFacts): GeneratedFile[] {
  const version = versions.at(-1);
  const enums = documents.flatMap((document) => document.enums)
    .filter(({ type }) => !leftOut.has(type))
    .sort((a, b) => a.type < b.type ? -1 : 1);
  const errors = ["virErrorNumber", "virErrorDomain"].map((type) => find(enums, type));
  const rest = enums.filter((api) => !errors.includes(api));
  const flags = rest.filter(isFlags);
  const words = rest.filter((api) => !isFlags(api));
  const isLater = (api: ApiEnum) => !isFirst(api);
  const strings = documents.flatMap((document) => document.strings);
  const header = `// Generated from libvirt ${version}'s API by \`deno task gen\`; do not edit.\n`;
  return [
    {
      path: "core/contract/generated/error_codes.gen.ts",
      text: header + writeErrorCodes(errors[0]!, errors[1]!),
    },
    {
      path: "core/contract/generated/startup_flags.gen.ts",
      text: header + writeFlags(flags.filter(isFirst)),
    },
    {
      path: "core/contract/generated/flags.gen.ts",
      text: `${header}export * from "./startup_flags.gen.ts";\n${writeFlags(flags.filter(isLater))}`,
    },
    {
      path: "core/contract/generated/startup_enums.gen.ts",
      text: header + writeEnums(words.filter(isFirst), "../enum_words.ts"),
    },
    {
      path: "core/contract/generated/enums.gen.ts",
      text: `${header}export * from "./startup_enums.gen.ts";\n${
        writeEnums(words.filter(isLater), "../enum_words.ts")
      }`,
    },
    {
      path: "core/contract/generated/typed_params.gen.ts",
      text: header + writeTypedParams(strings),
    },
    {
      path: "core/contract/generated/statistics_fields.gen.ts",
      text: header + writeStatistics(strings),
    },
  ];
}

/** Every function of libvirt's libraries, by library and name. */
export function apiFunctions({ documents }: ApiFacts): ApiFunction[] {
  return documents.flatMap(({ functions }) => functions.toSorted((a, b) => a.name < b.name ? -1 : 1));
}

/** Reads the API descriptions in a folder (Debian: `/usr/share/libvirt/api`, of `libvirt-dev`). */
export async function readApiFolder(apiDir: string): Promise<ApiDocument[]> {
  const known = new Map<string, number>();
  const documents: ApiDocument[] = [];
  for (const library of LIBRARIES) {
    const xml = await Deno.readTextFile(join(apiDir, `${library}-api.xml`));
    const document = readApi(xml, known);
    for (const { name, value } of document.enums.flatMap(({ members }) => members)) known.set(name, value);
    documents.push(document);
  }
  return documents;
}

function find(enums: readonly ApiEnum[], type: string): ApiEnum {
  const found = enums.find((api) => api.type === type);
  if (found === undefined) {
    throw new Error(`Cannot generate error codes, wanted the enum ${type}: found none`);
  }
  return found;
}
