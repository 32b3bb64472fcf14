import { type TellRule, word } from "./rules.ts";
import { list, type Path, type Tree, tree } from "../tree.ts";

/** Devices whose other end is a source of the host. */
const CHARDEVS: ReadonlySet<string> = new Set([
  "serial",
  "parallel",
  "console",
  "channel",
  "smartcard",
  "redirdev",
  "rng",
]);

/** Sources that are a path. */
const PATHS: ReadonlySet<string> = new Set(["file", "dev", "pipe"]);

/**
 * What a device needs of its source in the host.
 *
 * @see libvirt 9.0.0 `virDomainChrSourceDefValidate`
 */
export function chardevRules(name: string, device: Tree, path: Path, tell: TellRule): void {
  if (!CHARDEVS.has(name)) return;
  // A random number generator has its source in its backend.
  const [owner, at]: [Tree, Path] = name === "rng"
    ? [tree(device["backend"]), [...path, "backend"]]
    : [device, path];
  const type = word(owner, "type");
  const sources = list(owner["source"]);
  const missing = (source: Tree | undefined, index: number, key: string) => {
    if (source?.[key] !== undefined) return;
    tell(source ?? owner, [...at, "source", index, key], `the ${key} of a ${type} source`, "nothing");
  };
  if (sources.length > (type === "udp" ? 2 : 1)) {
    tell(
      owner,
      [...at, "source"],
      type === "udp" ? "at most two sources" : "one source",
      `${sources.length}`,
    );
  }
  if (type === "tcp") {
    missing(sources[0], 0, "host");
    missing(sources[0], 0, "service");
  } else if (type === "udp") {
    const index = Math.max(0, sources.findIndex(({ mode }) => mode !== "bind"));
    missing(sources[index], index, "service");
  } else if (type === "unix" ? needsPath(name, device) : PATHS.has(type ?? "")) {
    missing(sources[0], 0, "path");
  }
  for (const [index, source] of sources.entries()) reconnectRules(source, [...at, "source", index], tell);
}

/** libvirt makes up the path of a socket to the guest where a name tells what it is for. */
function needsPath(name: string, device: Tree): boolean {
  const target = word(device, "target", "type");
  return name !== "channel" || (target !== "virtio" && target !== "xen");
}

function reconnectRules(source: Tree, path: Path, tell: TellRule): void {
  const reconnect = tree(source["reconnect"]);
  if (reconnect["enabled"] !== true) return;
  const here = [...path, "reconnect"];
  if (reconnect["timeout"] === undefined) tell(reconnect, [...here, "timeout"], "a timeout", "nothing");
  if (source["mode"] === "bind") tell(reconnect, here, "a source that connects", "one that listens");
}
