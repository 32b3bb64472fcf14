import { type TellRule, tellTwins, word } from "./rules.ts";
import { list, type Path, type Tree } from "../tree.ts";

/** More vCPUs than any hypervisor has. */
const MOST = 65_536;

/**
 * What parts of the host's cache and memory bandwidth may not share.
 *
 * @see libvirt 9.0.0 `virDomainCachetuneDefParse`, `virDomainMemorytuneDefParse`
 */
export function resctrlRules(cputune: Tree, path: Path, tell: TellRule): void {
  const parts: { readonly kind: string; readonly vcpus: ReadonlySet<number> }[] = [];
  for (const kind of ["cachetune", "memorytune"]) {
    for (const [index, tune] of list(cputune[kind]).entries()) {
      const here = [...path, kind, index];
      const vcpus = numbersIn(word(tune, "vcpus"));
      const clash = parts.find((part) =>
        sameNumbers(part.vcpus, vcpus) ? part.kind === kind : !part.vcpus.isDisjointFrom(vcpus)
      );
      if (clash) {
        tell(tune, [...here, "vcpus"], "vCPUs that no other part has", word(tune, "vcpus") ?? "nothing");
      }
      parts.push({ kind, vcpus });
      cacheRules(list(tune["cache"]), [...here, "cache"], tell);
      tellTwins(list(tune["node"]), [...here, "node"], (node) => word(node, "id"), tell);
      monitorRules(list(tune["monitor"]), vcpus, [...here, "monitor"], tell);
    }
  }
}

/** A part of a cache is for code, for data, or for both. */
function cacheRules(caches: readonly Tree[], path: Path, tell: TellRule): void {
  const taken = new Set<string>();
  for (const [index, cache] of caches.entries()) {
    const place = `level ${word(cache, "level")}, id ${word(cache, "id")}`;
    const type = word(cache, "type") ?? "both";
    const types = type === "both" ? ["code", "data"] : [type];
    if (types.some((each) => taken.has(`${place} ${each}`))) {
      tell(cache, [...path, index], "a part that no other one is", `${type} of ${place}`);
    }
    for (const each of types) taken.add(`${place} ${each}`);
  }
}

function monitorRules(
  monitors: readonly Tree[],
  vcpus: ReadonlySet<number>,
  path: Path,
  tell: TellRule,
): void {
  for (const [index, monitor] of monitors.entries()) {
    const own = numbersIn(word(monitor, "vcpus"));
    if (own.isSubsetOf(vcpus)) continue;
    tell(monitor, [...path, index, "vcpus"], "vCPUs of its part", word(monitor, "vcpus") ?? "nothing");
  }
}

/** The numbers of a list such as `0-3,^2,7`. */
function numbersIn(text = ""): Set<number> {
  const numbers = new Set<number>();
  for (const part of text.split(",")) {
    const [, without, first, last = first] = /^(\^?)(\d+)(?:-(\d+))?$/.exec(part.trim()) ?? [];
    for (let number = Number(first); number <= Math.min(Number(last), MOST); number++) {
      if (without) numbers.delete(number);
      else numbers.add(number);
    }
  }
  return numbers;
}

function sameNumbers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}
