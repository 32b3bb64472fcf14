/** The generator over the descriptions of the vSphere API that Debian's python3-pyvmomi has. */
import { emitTable } from "./emit_table.ts";
import { emitTypes } from "./emit_types.ts";
import { readModel } from "./model.ts";

/** The version of Debian 12's python3-pyvmomi, which is that of the API. */
const VERSION = "6.7.1";
const SOURCE = `pyvmomi ${VERSION}`;
const FILES = ["CoreTypes.py", "QueryTypes.py", "ServerObjects.py"];

/**
 * The types and the table of the vim25 client.
 *
 * @param dir Where pyvmomi is installed.
 */
export async function generateVim25(dir: string): Promise<{ path: string; text: string }[]> {
  const model = readModel(await Promise.all(FILES.map((file) => Deno.readTextFile(`${dir}/${file}`))));
  return [
    { path: "drivers/esx/vim25/generated/vim_types.gen.ts", text: emitTypes(model, SOURCE) },
    { path: "drivers/esx/vim25/generated/vim_table.gen.ts", text: emitTable(model, VERSION, SOURCE) },
  ];
}
