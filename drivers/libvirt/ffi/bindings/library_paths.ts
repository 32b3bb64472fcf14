import { join } from "node:path";

/** The names of libvirt's libraries. */
export type LibraryName = "libvirt" | "libvirt-qemu" | "libvirt-lxc" | "libvirt-admin";

/** Where a library may be, the first place first. */
export interface LibraryPlaces {
  /** Its file's name. */
  readonly file: string;
  readonly paths: readonly string[];
  /** Whether somebody said where it is: it is looked for nowhere else then. */
  readonly told: boolean;
}

/** What says where libvirt is. */
export const PATH_VARIABLE = "DENOVIRT_LIBVIRT_PATH";

/**
 * Where a library is looked for: what `path` says, else what `DENOVIRT_LIBVIRT_PATH` says if that may be read, else by its
 * name where the system keeps its libraries. Nothing is read but that variable.
 *
 * @param path libvirt's own library, or the folder with all four.
 * @throws {TypeError} If `path` or the variable is no absolute path: it would depend on where the program was started.
 */
export function libraryPlaces(
  library: LibraryName,
  path: string | undefined,
  os: typeof Deno.build.os = Deno.build.os,
): LibraryPlaces {
  const file = os === "darwin" ? `${library}.0.dylib` : `${library}.so.0`;
  const told = path ?? variable();
  if (told !== undefined) {
    if (typeof told !== "string" || !told.startsWith("/") || told.includes("\0")) {
      const what = path === undefined ? PATH_VARIABLE : "path";
      throw new TypeError(
        `Cannot load ${library}, wanted an absolute path as ${what}: found ${JSON.stringify(told)}`,
      );
    }
    return { file, paths: [besides(told, library, file)], told: true };
  }
  return { file, paths: foldersOf(os).map((folder) => join(folder, file)), told: false };
}

function foldersOf(os: typeof Deno.build.os): readonly string[] {
  if (os === "darwin") return ["/opt/homebrew/lib", "/usr/local/lib", "/opt/local/lib"];
  if (os === "freebsd") return ["/usr/local/lib"];
  return [`/usr/lib/${Deno.build.arch}-linux-gnu`, "/usr/lib64", "/usr/lib", "/usr/local/lib"];
}

/** The file of a library where libvirt's own, or the folder of all, is known. */
function besides(told: string, library: LibraryName, file: string): string {
  const own = /^(.*\/)([^/]*)libvirt(\.so(?:\.\d+)*|(?:\.\d+)*\.dylib)$/.exec(told);
  if (own !== null) return `${own[1]}${own[2]}${library}${own[3]}`;
  return /\.so(?:\.\d+)*$|\.dylib$/.test(told) && library === "libvirt" ? told : join(told, file);
}

function variable(): string | undefined {
  if (Deno.permissions.querySync({ name: "env", variable: PATH_VARIABLE }).state !== "granted") {
    return undefined;
  }
  return Deno.env.get(PATH_VARIABLE) || undefined;
}
