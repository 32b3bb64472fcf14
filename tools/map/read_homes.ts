/** Reads from the doors' documentation which method serves which of libvirt's functions: the `@see` tags name them. */

/** A public method, property or function that serves a function of libvirt's. */
export interface Home {
  /** As a user writes it: `Domain.start()`, `connect()`. */
  readonly name: string;
  /** The class or interface that declares it; empty for a function. */
  readonly owner: string;
  readonly member: string;
  /** The file that declares it. */
  readonly file: string;
  readonly kind: "method" | "property" | "function";
  /** libvirt's functions that it serves, by their C names. */
  readonly functions: readonly string[];
}

interface Doc {
  readonly tags?: readonly { readonly kind: string; readonly doc?: string }[];
}

interface Member {
  readonly name: string;
  readonly jsDoc?: Doc;
  readonly kind?: string;
  readonly location?: { readonly filename: string };
}

interface Declaration {
  readonly kind: string;
  readonly jsDoc?: Doc;
  readonly location: { readonly filename: string };
  readonly def?: {
    readonly methods?: readonly Member[];
    readonly properties?: readonly Member[];
    readonly extends?: string | readonly { readonly repr: string }[];
  };
}

interface Documentation {
  readonly nodes: Readonly<
    Record<
      string,
      {
        readonly symbols: readonly { readonly name: string; readonly declarations: readonly Declaration[] }[];
      }
    >
  >;
}

function served(doc: Doc | undefined): string[] {
  const sees = (doc?.tags ?? []).filter(({ kind }) => kind === "see").map(({ doc }) => doc ?? "");
  return sees.flatMap((text) => [...text.matchAll(/`(vir[A-Z]\w+)`/g)].map(([, name]) => name!));
}

/** All homes that the doors document. */
export async function readHomes(doors: readonly string[]): Promise<Home[]> {
  const { stdout, success } = await new Deno.Command(Deno.execPath(), {
    args: ["doc", "--json", "--quiet", ...doors],
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`Cannot read the documentation of ${doors.join(", ")}: deno doc failed`);
  return homesIn(JSON.parse(new TextDecoder().decode(stdout)) as Documentation);
}

function homesIn({ nodes }: Documentation): Home[] {
  const symbols = Object.values(nodes).flatMap((node) => node.symbols);
  // A class whose methods come in parts is an interface too, which extends the parts: users know it by its own name.
  const shown = new Map<string, string>();
  for (const { name, declarations } of symbols) {
    const kinds = declarations.map(({ kind }) => kind);
    if (!kinds.includes("class") || !kinds.includes("interface")) continue;
    for (const { kind, def } of declarations) {
      if (kind !== "interface" || typeof def?.extends === "string") continue;
      for (const part of def?.extends ?? []) shown.set(part.repr, name);
    }
  }
  const found = new Map<string, Home>();
  for (const { name: owner, declarations } of symbols) {
    for (const { kind, jsDoc, location, def } of declarations) {
      if (kind === "function") {
        const functions = served(jsDoc);
        add(found, {
          name: `${owner}()`,
          owner: "",
          member: owner,
          file: location.filename,
          kind,
          functions,
        });
      }
      const members = [
        ...(def?.methods ?? []).map((member) => ({ member, method: member.kind !== "getter" })),
        ...(def?.properties ?? []).map((member) => ({ member, method: false })),
      ];
      for (const { member, method } of members) {
        const name = `${shown.get(owner) ?? owner}.${member.name}${method ? "()" : ""}`;
        add(found, {
          name,
          owner,
          member: member.name,
          file: member.location?.filename ?? location.filename,
          kind: method ? "method" : "property",
          functions: served(member.jsDoc),
        });
      }
    }
  }
  return [...found.values()];
}

function add(to: Map<string, Home>, home: Home): void {
  if (home.functions.length === 0) return;
  const before = to.get(home.name);
  // Overloads share a home.
  const functions = [...new Set([...(before?.functions ?? []), ...home.functions])];
  to.set(home.name, { ...(before ?? home), functions });
}
