import {
  libvirtAdminFunctions,
  libvirtFunctions,
  libvirtLxcFunctions,
  libvirtQemuFunctions,
} from "../../../../../drivers/libvirt/ffi/bindings/generated/functions.gen.ts";
import type { FunctionTable } from "../../../../../drivers/libvirt/ffi/bindings/function_table.ts";

/** The bound functions of each library. */
export const tables: Readonly<Record<string, FunctionTable>> = {
  libvirt: libvirtFunctions,
  "libvirt-qemu": libvirtQemuFunctions,
  "libvirt-lxc": libvirtLxcFunctions,
  "libvirt-admin": libvirtAdminFunctions,
};

/** A function as C declares it, of what stands beside its TypeScript form. */
export interface CDeclaration {
  readonly name: string;
  /** The whole declaration. */
  readonly text: string;
  readonly returns: string;
  readonly args: readonly { readonly name: string; readonly type: string }[];
}

/** The declarations that stand in the generated file, by name. */
export async function declarations(): Promise<ReadonlyMap<string, CDeclaration>> {
  const url = import.meta.resolve(
    "../../../../../drivers/libvirt/ffi/bindings/generated/declarations.gen.ts",
  );
  const text = await Deno.readTextFile(new URL(url));
  return new Map(
    [...text.matchAll(/^ {2}\/\*\* `(.*)`; since [\d.]+\. \*\/\n {2}(\w+)\(/gm)].map(
      ([, declaration, name]) => {
        const [, returns, list] = new RegExp(`^(.*?)\\b${name}\\((.*)\\)$`).exec(declaration!)!;
        const args = list === "void" ? [] : list!.split(", ").map((arg) => {
          const [, type, own] = /^(.*?)(\w+)$/.exec(arg)!;
          return { name: own!, type: type!.trim() };
        });
        return [name!, { name: name!, text: declaration!, returns: returns!.trim(), args }];
      },
    ),
  );
}

/** The functions that the headers and libraries of one release have: a table's whole, without what is newer. */
export function known(table: FunctionTable, release: number): string[] {
  return Object.entries(table).filter(([, { since }]) => numberOf(since) <= release).map(([name]) => name);
}

/** `9.0.0` as libvirt counts: 9000000. */
export function numberOf(version: string): number {
  const [major = 0, minor = 0, micro = 0] = version.split(".").map(Number);
  return major * 1_000_000 + minor * 1000 + micro;
}
