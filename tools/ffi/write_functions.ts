import type { ApiFacts, ApiFunction } from "../api/mod.ts";
import type { CTypes } from "./c_types.ts";
import { signatureOf, typeScript } from "./signature.ts";

type Library = ApiFacts["documents"][number];

/** The tables that a library is loaded by. */
export function writeFunctions({ documents }: ApiFacts, types: CTypes): string {
  const tables = documents.map((document) => {
    const lines = sorted(document).map((api) => {
      const { parameters, result } = signatureOf(api, types);
      const list = parameters.map(({ crossing }) => JSON.stringify(crossing)).join(", ");
      return `  ${api.name}: { parameters: [${list}], result: "${result}", since: "${api.since}" },`;
    });
    return `
/** The functions of ${document.library}, as they are called. */
export const ${tableName(document)}: FunctionTable = {
${lines.join("\n")}
};
`;
  });
  return `import type { FunctionTable } from "../function_table.ts";\n${tables.join("")}`;
}

/** The same functions as TypeScript sees them. */
export function writeDeclarations({ documents }: ApiFacts, types: CTypes): string {
  const interfaces = documents.map((document) => {
    const variables = document.variables.map(({ name, type }) =>
      `  /** \`${type} ${name}\` */\n  readonly ${name}: ${typeScript(type, "usize", types)};`
    );
    const methods = sorted(document).map((api) => {
      const { parameters, returns, declaration } = signatureOf(api, types);
      const list = parameters.map(({ name, type }) => `${name}: ${type}`).join(", ");
      return `  /** \`${declaration}\`; since ${api.since}. */\n  ${api.name}(${list}): ${returns};`;
    });
    return `
/** The functions of ${document.library}. */
export interface ${interfaceName(document)} {
${[...variables, ...methods].join("\n")}
}
`;
  });
  return `import type { Bytes, Callback, Pointer, Text } from "../c_values.ts";\n${interfaces.join("")}`;
}

function sorted({ functions }: Library): ApiFunction[] {
  return functions.toSorted((a, b) => a.name < b.name ? -1 : 1);
}

function tableName({ library }: Library): string {
  return `${library.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Functions`;
}

function interfaceName(document: Library): string {
  const name = tableName(document);
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}
