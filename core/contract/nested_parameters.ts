import type { TypedParameter, TypedParameters } from "./references.ts";

type Leaf = TypedParameter | readonly TypedParameter[];
type Tree = Map<string, Leaf | Tree>;

const NUMBER = /^\d+$/;

/**
 * Typed parameters whose names are paths, as objects: `net.0.rx.bytes` is `net[0].rx.bytes`.
 *
 * Where a path goes on with numbers there is a list in their order; `count` beside the numbers is left out. Where
 * other names stand beside the numbers, the list is called `list`. Lists of vCPUs and I/O threads may have gaps:
 * their entries say their `number`.
 */
export function nested(params: TypedParameters): { readonly [name: string]: unknown } {
  const root: Tree = new Map();
  for (const path in params) place(root, path.split("."), params[path]!);
  return Object.fromEntries([...root].map(([name, node]) => [name, built(node, name)]));
}

function place(root: Tree, path: readonly string[], value: Leaf): void {
  let tree = root;
  for (let i = 0; i < path.length - 1; i++) {
    const next = tree.get(path[i]!);
    if (next === undefined) {
      const branch: Tree = new Map();
      tree.set(path[i]!, branch);
      tree = branch;
    } else if (next instanceof Map) {
      tree = next;
    } else {
      // A name that is both a value and a beginning of others: these keep the rest of their path.
      tree.set(path.slice(i).join("."), value);
      return;
    }
  }
  const last = path[path.length - 1]!;
  const there = tree.get(last);
  if (there instanceof Map) there.set("", value);
  else tree.set(last, value);
}

function built(node: Leaf | Tree, name: string): unknown {
  if (!(node instanceof Map)) return node;
  const listed: [number, Leaf | Tree][] = [];
  const named: [string, unknown][] = [];
  for (const [key, child] of node) {
    if (NUMBER.test(key)) listed.push([Number(key), child]);
    else if (key !== "count") named.push([key, built(child, key)]);
  }
  if (listed.length === 0 && (named.length > 0 || !node.has("count"))) {
    if (node.has("count")) named.unshift(["count", built(node.get("count")!, "count")]);
    return Object.fromEntries(named);
  }
  const list = listed.sort(([a], [b]) => a - b).map(([number, child]) => {
    const entry = built(child, "");
    return numbered(name) && child instanceof Map ? { number, ...(entry as object) } : entry;
  });
  return named.length === 0 ? list : Object.fromEntries([...named, ["list", list]]);
}

function numbered(name: string): boolean {
  return name === "vcpu" || name === "iothread";
}
