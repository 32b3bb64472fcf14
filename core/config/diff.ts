/** One thing in which two configs differ. */
export interface ConfigDifference {
  /** Where: of a list's element its place in the later config; of one that is gone, in the earlier. */
  readonly path: readonly (string | number)[];
  /** What was there; undefined if nothing. */
  readonly before: unknown;
  /** What is there now; undefined if nothing. */
  readonly after: unknown;
}

/**
 * In what two configs of one kind differ.
 *
 * Elements of a list are matched by what tells them apart: a disk by its target, an interface by its MAC address, a
 * controller by type and index; so a disk that is put in front of others is one difference.
 *
 * @example
 * ```ts
 * import { diff, documents } from "@denovirt/denovirt/config";
 *
 * const before = documents.secret.parse("<secret ephemeral='no'/>");
 * const after = { ...before, ephemeral: true };
 * console.log(diff(before, after)); // [ { path: [ "ephemeral" ], before: false, after: true } ]
 * ```
 */
export function diff(before: object, after: object): ConfigDifference[] {
  return [...differences(before, after, [])];
}

function* differences(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[],
): Generator<ConfigDifference> {
  if (Array.isArray(before) && Array.isArray(after)) yield* listDifferences(before, after, path);
  else if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* differences(own(before, key), own(after, key), [...path, key]);
    }
  } else if (!Object.is(before, after)) yield { path, before, after };
}

/** What every object inherits, as `constructor`, is nothing that a document says. */
function own(config: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(config, key) ? config[key] : undefined;
}

/** Equal ones first, then those with the same key, then the rest in turn. */
function* listDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly (string | number)[],
): Generator<ConfigDifference> {
  const left = new Set(before.keys());
  const partners = new Map<number, number>();
  const match = (fits: (one: unknown, other: unknown) => boolean) => {
    for (const [at, other] of after.entries()) {
      if (partners.has(at)) continue;
      for (const index of left) {
        if (!fits(before[index], other)) continue;
        partners.set(at, index);
        left.delete(index);
        break;
      }
    }
  };
  match((one, other) => differences(one, other, []).next().done === true);
  match((one, other) => keyOf(one) !== undefined && keyOf(one) === keyOf(other));
  match((one, other) => keyOf(one) === undefined && keyOf(other) === undefined);
  for (const [at, other] of after.entries()) {
    const partner = partners.get(at);
    yield* differences(partner === undefined ? undefined : before[partner], other, [...path, at]);
  }
  for (const index of left) yield { path: [...path, index], before: before[index], after: undefined };
}

/** What tells an element from others of its list; undefined if nothing does. */
function keyOf(element: unknown): string | undefined {
  if (!isObject(element)) return undefined;
  const { target, mac, alias, name, index, type, cellid, vcpu, id } = element;
  const parts = [
    isObject(target) ? target["dev"] ?? target["dir"] : undefined,
    isObject(mac) ? mac["address"] : undefined,
    name,
    index === undefined ? undefined : `${type} ${index}`,
    cellid ?? vcpu ?? id,
    isObject(alias) ? alias["name"] : undefined,
  ];
  const key = parts.findIndex((part) => part !== undefined && typeof part !== "object");
  return key < 0 ? undefined : `${key} ${parts[key]}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
