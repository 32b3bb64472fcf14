/**
 * What the library uses of the global `Deno`, by Node's own modules. The package takes it in that global's place
 * where a program runs under Node, by the conditions of its package.json: nothing is asked at run time, and a program
 * under Deno loads none of it.
 */
import { hostname } from "node:os";
import process from "node:process";
import { Command } from "./command.ts";
import { connect } from "./connection.ts";
import { errors } from "./errors.ts";
import { FsFile, SeekMode } from "./file.ts";
import * as fileSystem from "./file_system.ts";
import "./typed_arrays.ts";

/** Node was not told to hold anything back, or does so itself. */
const granted = { state: "granted", partial: false };

const runtime = {
  ...fileSystem,
  Command,
  FsFile,
  SeekMode,
  errors,
  connect,
  hostname,
  build: { os: process.platform === "win32" ? "windows" : process.platform },
  env: { get: (name: string): string | undefined => process.env[name] },
  kill: (pid: number, signal: NodeJS.Signals): void => void process.kill(pid, signal),
  memoryUsage: (): NodeJS.MemoryUsage => process.memoryUsage(),
  permissions: { querySync: () => granted, query: () => Promise.resolve(granted) },
  pid: process.pid,
  uid: (): number | null => process.getuid?.() ?? null,
  unrefTimer: (timer: unknown): void => void (timer as NodeJS.Timeout | undefined)?.unref?.(),
};

export { runtime as Deno };
