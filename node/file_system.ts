import * as fs from "node:fs/promises";
import { withDenoErrors } from "./errors.ts";
import { fileInfo } from "./file_info.ts";

export { open } from "./file.ts";

type Path = string | URL;

export async function stat(path: Path): Promise<Deno.FileInfo> {
  return fileInfo(await withDenoErrors(fs.stat(path)));
}

export async function lstat(path: Path): Promise<Deno.FileInfo> {
  return fileInfo(await withDenoErrors(fs.lstat(path)));
}

export async function realPath(path: Path): Promise<string> {
  return await withDenoErrors(fs.realpath(path));
}

export async function readFile(path: Path, options: { signal?: AbortSignal } = {}): Promise<Uint8Array> {
  return new Uint8Array(await withDenoErrors(fs.readFile(path, options)));
}

export async function readTextFile(path: Path, options: { signal?: AbortSignal } = {}): Promise<string> {
  return await withDenoErrors(fs.readFile(path, { ...options, encoding: "utf8" }));
}

export async function writeFile(
  path: Path,
  bytes: Uint8Array,
  options: { mode?: number; signal?: AbortSignal } = {},
): Promise<void> {
  await withDenoErrors(fs.writeFile(path, bytes, options));
}

export async function* readDir(path: Path): AsyncGenerator<Deno.DirEntry> {
  for (const entry of await withDenoErrors(fs.readdir(path, { withFileTypes: true }))) {
    yield {
      name: entry.name,
      isFile: entry.isFile(),
      isDirectory: entry.isDirectory(),
      isSymlink: entry.isSymbolicLink(),
    };
  }
}

export async function mkdir(path: Path, options?: Deno.MkdirOptions): Promise<void> {
  await withDenoErrors(fs.mkdir(path, options));
}

export async function rename(from: Path, to: Path): Promise<void> {
  await withDenoErrors(fs.rename(from, to));
}

export async function remove(path: Path, options: Deno.RemoveOptions = {}): Promise<void> {
  const { recursive = false } = options;
  const { isDirectory } = await lstat(path);
  if (isDirectory && !recursive) return await withDenoErrors(fs.rmdir(path));
  await withDenoErrors(fs.rm(path, { recursive }));
}

export async function truncate(path: string, length?: number): Promise<void> {
  await withDenoErrors(fs.truncate(path, length));
}

export async function chown(path: Path, uid: number | null, gid: number | null): Promise<void> {
  await withDenoErrors(fs.chown(path, uid ?? -1, gid ?? -1));
}

export async function chmod(path: Path, mode: number): Promise<void> {
  await withDenoErrors(fs.chmod(path, mode));
}
