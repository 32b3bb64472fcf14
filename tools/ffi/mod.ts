/** The generator of the bindings to libvirt's libraries, from what is known of their API. */
import type { ApiFacts, GeneratedFile } from "../api/mod.ts";
import { CTypes } from "./c_types.ts";
import { writeCallbacks } from "./write_callbacks.ts";
import { writeConstants } from "./write_constants.ts";
import { writeDeclarations, writeFunctions } from "./write_functions.ts";
import { writeStructs } from "./write_structs.ts";

const FOLDER = "drivers/libvirt/ffi/bindings/generated";

/** The bindings' tables. */
export function generateFfi(facts: ApiFacts): GeneratedFile[] {
  const types = new CTypes(facts);
  const header = `// Generated from libvirt ${
    facts.versions.at(-1)
  }'s API by \`deno task gen\`; do not edit.\n// deno-lint-ignore-file\n`;
  const file = (name: string, text: string) => ({ path: `${FOLDER}/${name}.gen.ts`, text: header + text });
  return [
    file("functions", writeFunctions(facts, types)),
    file("declarations", writeDeclarations(facts, types)),
    file("structs", writeStructs(facts, types)),
    file("callbacks", writeCallbacks(facts, types)),
    file("constants", writeConstants(facts)),
  ];
}
