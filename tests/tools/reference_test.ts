/** The reference shows all that there is, and nothing that nobody can import. */
import assert from "node:assert/strict";
import * as root from "../../mod.ts";
import * as admin from "../../drivers/libvirt/admin/mod.ts";
import * as events from "../../events/mod.ts";
import * as testing from "../../drivers/test/testing/mod.ts";
import {
  HostInterfaces,
  Networks,
  NodeDevices,
  NWFilterBindings,
  NWFilters,
  Secrets,
  StoragePools,
} from "../../core/connection/collections.ts";
import { GuestAgent } from "../../core/domain/agent/guest_agent.ts";
import { DomainCheckpoint } from "../../core/snapshot/domain_checkpoint.ts";
import { DomainCheckpoints, DomainSnapshots } from "../../core/snapshot/domain_moments.ts";
import { DomainSnapshot } from "../../core/snapshot/domain_snapshot.ts";
import { HostInterface } from "../../core/host/host_interface.ts";
import { Network } from "../../core/network/network.ts";
import { NetworkPort } from "../../core/network/network_port.ts";
import { NetworkPorts } from "../../core/network/network_ports.ts";
import { NodeDevice } from "../../core/host/node_device.ts";
import { NWFilter } from "../../core/network/nwfilter.ts";
import { NWFilterBinding } from "../../core/network/nwfilter_binding.ts";
import { Secret } from "../../core/host/secret.ts";
import { StoragePool } from "../../core/storage/storage_pool.ts";
import { StorageVolume } from "../../core/storage/storage_volume.ts";
import { StorageVolumes } from "../../core/storage/storage_volumes.ts";
import { hasTask } from "../../tools/reference/tasks.ts";
import { anchor, fileOf } from "../../tools/reference/markdown.ts";
import { readDoc } from "../../tools/reference/doc_nodes.ts";
import { doors } from "../_checks.ts";

const folder = new URL("../../docs/reference/", import.meta.url);
const page = (file: string) => Deno.readTextFile(new URL(file, folder));
const docs = await readDoc(doors.map((door) => import.meta.resolve(`../../${door}`)));
const symbols = [...docs.values()].flatMap(({ symbols }) => symbols);

type Class = (abstract new (...args: never[]) => unknown) & { readonly name: string };

const handles: readonly Class[] = [
  ...[HostInterfaces, Networks, NodeDevices, NWFilterBindings, NWFilters, Secrets, StoragePools, GuestAgent],
  ...[
    DomainCheckpoint,
    DomainCheckpoints,
    DomainSnapshot,
    DomainSnapshots,
    HostInterface,
    Network,
    NetworkPort,
  ],
  ...[
    NetworkPorts,
    NodeDevice,
    NWFilter,
    NWFilterBinding,
    Secret,
    StoragePool,
    StorageVolume,
    StorageVolumes,
  ],
];

function isClass(value: unknown): value is Class {
  return typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));
}

Deno.test("Each class's page names all methods that its objects have", async () => {
  const exported = [root, admin, events, testing].flatMap((door) => Object.values(door) as unknown[]).filter(
    isClass,
  );
  const classes = new Set([...exported, ...handles]);
  assert(classes.size >= 35, `${classes.size} classes`);
  let methods = 0;
  for (const each of classes) {
    // What others are made of is told of with these.
    if ([...classes].some((other) => other.prototype instanceof each)) continue;
    const text = await page(fileOf(each.name));
    let prototype = each.prototype as object;
    while (prototype !== Object.prototype && prototype !== Error.prototype) {
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        if (typeof value !== "function" || name === "constructor" || name.startsWith("_")) continue;
        methods++;
        assert(
          new RegExp(`^\\| \`(static )?${name}[<(]`, "m").test(text),
          `${each.name}.${name}() is on no page`,
        );
      }
      prototype = Object.getPrototypeOf(prototype);
    }
  }
  const domain = await page("domain.md");
  assert(/^Of .* (\d+) methods/m.exec(domain)![1]! >= "140", "Domain has some 150 methods");
  assert(methods > 450, `${methods} methods`);
});

Deno.test("Each part of a class has a task", () => {
  const parts = symbols.flatMap(({ declarations }) =>
    declarations.some(({ kind }) => kind === "class")
      ? declarations.filter(({ kind }) => kind === "interface").flatMap(({ def }) =>
        (def.extends as readonly { readonly value: { readonly typeName: string } }[]).map(({ value }) =>
          value.typeName
        )
      )
      : []
  );
  assert(parts.length > 30, parts.join(", "));
  assert.deepEqual(parts.filter((part) => !part.endsWith("Collection") && !hasTask(part)), []);
});

Deno.test("Every link of the reference leads to a page, and to a heading on it", async () => {
  const headings = new Map<string, Set<string>>();
  const pages: [string, string][] = [];
  for await (const { name } of Deno.readDir(folder)) {
    const text = await page(name);
    pages.push([name, text]);
    headings.set(name, new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading!))));
  }
  let links = 0;
  for (const [name, text] of pages) {
    for (const [, file, heading] of text.matchAll(/\]\(([\w.-]+)(?:#([\w-]+))?\)/g)) {
      links++;
      assert(headings.has(file!), `${name} links to ${file}`);
      assert(
        heading === undefined || headings.get(file!)!.has(heading),
        `${name} links to ${file}#${heading}`,
      );
    }
  }
  assert(links > 500, `${links} links`);
  const linked = await page("index.md");
  assert.deepEqual(
    pages.map(([name]) => name).filter((name) => name !== "index.md" && !linked.includes(`(${name})`)),
    [],
  );
});

Deno.test("The checked doors are those that are exported", async () => {
  const { exports } = JSON.parse(await Deno.readTextFile(new URL("../../deno.json", import.meta.url)));
  assert.deepEqual([...doors].sort(), Object.values<string>(exports).map((path) => path.slice(2)).sort());
});

/** What other packages have. */
const others = ["z.", "ZodType"];

Deno.test("Every type that a public signature names can be imported, or is everybody's", () => {
  // What stands in a namespace is imported with it.
  const exported = new Set(
    symbols.flatMap((
      { name, declarations },
    ) => [name, ...declarations.flatMap(({ def }) => def.elements ?? []).map(({ name }) => name)]),
  );
  const missing = new Set<string>();
  let seen = 0;
  const look = (of: unknown, owner: string, own: ReadonlySet<string>): void => {
    if (Array.isArray(of)) return of.forEach((each) => look(each, owner, own));
    if (typeof of !== "object" || of === null) return;
    const node = of as Readonly<Record<string, unknown>>;
    if (node.accessibility === "private" || isInternal(node)) return;
    const inner = new Set([...own, ...typeParamsOf(node)]);
    const { kind, value } = node as { readonly kind?: string; readonly value?: unknown };
    const name = kind === "typeRef"
      ? (value as { readonly typeName: string }).typeName
      : kind === "typeQuery"
      ? String(value)
      : undefined;
    if (name !== undefined) {
      seen++;
      const known = exported.has(name) || inner.has(name) || isGlobal(name) ||
        others.some((other) => name.startsWith(other));
      if (!known) missing.add(`${name} of ${owner}`);
    }
    for (const [key, each] of Object.entries(node)) if (key !== "jsDoc") look(each, owner, inner);
  };
  for (const { name, declarations } of symbols) {
    for (const { def, kind } of declarations) {
      if (kind !== "reference") look(def, name, new Set([...typeParamsOf(def), ...inferredIn(def)]));
    }
  }
  assert(seen > 10_000, `${seen} types`);
  assert.deepEqual([...missing], []);
});

function isInternal(node: Readonly<Record<string, unknown>>): boolean {
  const { tags = [] } = (node.jsDoc ?? {}) as { readonly tags?: readonly { readonly kind: string }[] };
  return tags.some(({ kind }) => kind === "internal");
}

/** The type parameters that a node brings: a function's, a mapped type's, an inferred one. */
function typeParamsOf(node: unknown): string[] {
  const { typeParams, typeParam } = (node ?? {}) as {
    readonly typeParams?: unknown;
    readonly typeParam?: unknown;
  };
  const all = [
    ...(Array.isArray(typeParams) ? typeParams : []),
    ...(typeParam === undefined ? [] : [typeParam]),
  ];
  return all.flatMap((each) =>
    typeof (each as { readonly name?: unknown }).name === "string" ? [(each as { name: string }).name] : []
  );
}

/** What `infer` names, for what comes after it. */
function inferredIn(of: unknown): string[] {
  const names: string[] = [];
  JSON.stringify(of, (_, value) => {
    if (value?.kind === "infer") names.push(value.value.typeParam.name);
    return value;
  });
  return names;
}

/** Of TypeScript's own types, and what every program finds at run time. */
function isGlobal(name: string): boolean {
  const ofTypeScript =
    /^(Readonly|Partial|Required|Record|Pick|Omit|Exclude|Extract|NonNullable|ReturnType|Parameters|Awaited|ErrorOptions|PropertyKey|ReadonlyMap|ReadonlySet|PromiseLike|AsyncIterable|AsyncIterator|AsyncGenerator|Iterable|Iterator|Disposable|AsyncDisposable|ArrayBufferView|Deno\.\w+(\.\w+)*)$/;
  return ofTypeScript.test(name) || name in globalThis;
}
