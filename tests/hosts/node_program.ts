import { cacheDir } from "./cache_dir.ts";

/** The Node that provision.sh fetched: the machine's own may be older than the package takes. */
export function nodeProgram(): string {
  return `${cacheDir()}/node-24/node_modules/node/bin/node`;
}
