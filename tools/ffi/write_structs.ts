import type { ApiFacts } from "../api/mod.ts";
import type { CTypes } from "./c_types.ts";

/** The layouts of libvirt's structs. */
export function writeStructs({ documents }: ApiFacts, types: CTypes): string {
  const structs = documents.flatMap((document) => document.structs).filter(({ fields }) => fields.length > 0);
  const layouts = structs.map((struct) => {
    const { size, fields } = types.layout(struct.name)!;
    const lines = fields.map(({ name, declaration, offset, native, size }) =>
      `  /** \`${declaration}\` */\n  ${name}: { at: ${offset}, type: "${native}", size: ${size} },`
    );
    return `
/** \`${struct.name}\`; since ${struct.since}. */
export const ${struct.name} = { size: ${size}, fields: {
${lines.join("\n")}
} } as const satisfies StructLayout;
`;
  });
  return `/**
 * The layouts of libvirt's structs, which \`readStruct()\` goes by.
 *
 * @module
 */
import type { StructLayout } from "../struct_layout.ts";\n${layouts.join("")}`;
}
