/** Makes the protocol's generated files from libvirt's `.x` files and the names of its API. */
import { emitCodecList, emitOwnProgram, emitWire } from "./emit_wire.ts";
import { emitContract } from "./emit_contract.ts";
import { emitDispatch } from "./emit_dispatch.ts";
import { emitRpcTables } from "./emit_rpc_tables.ts";
import { readProgram } from "./model.ts";

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * @param sources The `src` folder of a release, with its `.x` files in their places.
 * @param functions libvirt's public function names.
 */
export async function generateProtocol(
  sources: string,
  functions: readonly string[],
): Promise<GeneratedFile[]> {
  const text = (name: string) => Deno.readTextFile(`${sources}/${name}`);
  const own = (name: string) => Deno.readTextFile(new URL(`./${name}`, import.meta.url));
  const [remote, qemu, lxc, admin, additions, adminAdditions] = await Promise.all([
    text("remote/remote_protocol.x"),
    text("remote/qemu_protocol.x"),
    text("remote/lxc_protocol.x"),
    text("admin/admin_protocol.x"),
    own("additions.x"),
    own("admin_additions.x"),
  ]);
  const names = new Map(functions.map((name) => {
    const bare = name.replace(/^vir/, "");
    return [bare.toLowerCase(), bare[0]!.toLowerCase() + bare.slice(1)];
  }));
  const programs = [
    readProgram("remote", [remote], additions, names),
    readProgram("qemu", [remote, qemu], "", names),
    readProgram("lxc", [remote, lxc], "", names),
  ];
  const source = "libvirt's remote_protocol.x, qemu_protocol.x, lxc_protocol.x and additions.x";
  const wire = emitWire(programs, source);
  const tables = emitRpcTables(programs, source);
  return [
    { path: "drivers/libvirt/wire/generated/startup_protocol.gen.ts", text: wire.first },
    { path: "drivers/libvirt/wire/generated/protocol.gen.ts", text: wire.all },
    { path: "drivers/libvirt/wire/generated/codec_list.gen.ts", text: emitCodecList(programs, source) },
    {
      path: "drivers/libvirt/admin/generated/protocol.gen.ts",
      text: emitOwnProgram(
        readProgram("admin", [admin], adminAdditions, new Map()),
        "libvirt's admin_protocol.x and admin_additions.x",
      ).replaceAll('"../procedure.ts"', '"../../wire/procedure.ts"'),
    },
    { path: "daemon/generated/dispatch.gen.ts", text: emitDispatch(programs, source) },
    { path: "core/contract/generated/tables.gen.ts", text: emitContract(programs, source) },
    { path: "drivers/libvirt/rpc/generated/startup_tables.gen.ts", text: tables.first },
    { path: "drivers/libvirt/rpc/generated/tables.gen.ts", text: tables.all },
  ];
}
