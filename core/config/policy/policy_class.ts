import { CLASSES } from "../generated/policy_table.gen.ts";
import type { Shape } from "../codec/shape_table.ts";

/**
 * What a position of a document may do to its host.
 *
 * - `harmless`: nothing, as long as it fits its type and is one line of text
 * - `free`: nothing, whatever it says; `hidden`: the same, and nobody is to see it
 * - `guest`, `name`: a guest's name, and any other name of a file that the host makes
 * - `word`: part of a command line or of a file of settings; `option`: the same, of any characters but commas
 * - `zone`: a time zone, which the hypervisor looks for among files
 * - `path`, `folder`: a file or a socket, a folder; `program`: what the host runs
 * - `node`: a device's file; `entropy`: one, or the kernel's randomness; `target`: one, or an iSCSI target
 * - `device`: a device of the host, or what the host knows of itself
 * - `address`: what connects or listens by the host's network, or changes that
 * - `host`: a host's name, an address or a port of such; `listen`, `port`: those that the host listens at
 * - `pool`, `network`, `secret`: one of libvirt's own
 * - `resource`: what of the host others then lack
 * - `container`: what shares the host's kernel
 * - `confinement`: labels, owners, capabilities
 * - `raw`: what libvirt passes on unread
 */
export type PolicyClass =
  | "harmless"
  | "free"
  | "hidden"
  | "guest"
  | "name"
  | "word"
  | "option"
  | "zone"
  | "path"
  | "folder"
  | "program"
  | "node"
  | "entropy"
  | "target"
  | "device"
  | "address"
  | "host"
  | "listen"
  | "port"
  | "pool"
  | "network"
  | "secret"
  | "resource"
  | "container"
  | "confinement"
  | "raw";

/** One class, or those of the words that are not harmless. */
export type PositionClass = PolicyClass | ReadonlyMap<string, PolicyClass>;

type ShapeClass = ReadonlyMap<string, PositionClass>;

const read = new WeakMap<Shape, ShapeClass | undefined>();
let rows: ReadonlyMap<string, string> | undefined;

/** The class of a property of a shape; undefined if nobody has classed the shape as it is. */
export function policyClassOf(shape: Shape, key: string): PositionClass | undefined {
  if (!read.has(shape)) read.set(shape, shapeClass(shape));
  const classes = read.get(shape);
  return classes && (classes.get(key) ?? "harmless");
}

function shapeClass({ name, any }: Shape): ShapeClass | undefined {
  rows ??= new Map(
    CLASSES.trim().split("\n").flatMap((line) => {
      const [names = "", told = ""] = line.split("|");
      return names.split(" ").map((each) => [each, told] as const);
    }),
  );
  // What was classed with fewer or more properties is another.
  const row = rows.get(`${name}:${any.keys.size}`);
  return row === undefined ? undefined : new Map(row === "" ? [] : row.split(" ").map(positionClass));
}

function positionClass(position: string): [string, PositionClass] {
  const [, key = "", words, name] = /^(\w+)(?:\{(.*)\}|=(\w+))$/.exec(position) ?? [];
  if (words === undefined) return [key, name as PolicyClass];
  return [key, new Map(words.split(",").map((each) => each.split("=", 2) as [string, PolicyClass]))];
}
