import { RelaxNGValidator, XmlDocument, XmlElement, XmlText, type XmlTreeNode } from "libxml2-wasm";
import { join } from "node:path";
import { GrammarStore } from "../../../tools/documents/grammar_store.ts";
import { grammarXml } from "../../../tools/documents/grammar_text.ts";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { type DocumentKind, type Documents, documents } from "../../../core/config/mod.ts";

/** The grammar of each root, and what the documents are called here. */
export const KINDS: Readonly<Record<string, { readonly kind: keyof Documents; readonly grammar: string }>> = {
  capabilities: { kind: "capabilities", grammar: "capability" },
  cpu: { kind: "cpu", grammar: "cpu" },
  device: { kind: "nodeDevice", grammar: "nodedev" },
  domain: { kind: "domain", grammar: "domain" },
  domainCapabilities: { kind: "domainCapabilities", grammar: "domaincaps" },
  domainbackup: { kind: "domainBackup", grammar: "domainbackup" },
  domaincheckpoint: { kind: "domainCheckpoint", grammar: "domaincheckpoint" },
  domainsnapshot: { kind: "domainSnapshot", grammar: "domainsnapshot" },
  filter: { kind: "nwfilter", grammar: "nwfilter" },
  filterbinding: { kind: "nwfilterBinding", grammar: "nwfilterbinding" },
  interface: { kind: "hostInterface", grammar: "interface" },
  network: { kind: "network", grammar: "network" },
  networkport: { kind: "networkPort", grammar: "networkport" },
  pool: { kind: "storagePool", grammar: "storagepool" },
  secret: { kind: "secret", grammar: "secret" },
  storagepoolCapabilities: { kind: "storagePoolCapabilities", grammar: "storagepoolcaps" },
  volume: { kind: "storageVolume", grammar: "storagevol" },
};

/** A kind of documents, whatever its configs are. */
export function documentKind(kind: keyof Documents): DocumentKind<unknown> {
  return documents[kind] as unknown as DocumentKind<unknown>;
}

/** libvirt's own grammars, of each release that is known, in libxml2, which libvirt itself checks documents with. */
export class Judge implements Disposable {
  readonly #folder = Deno.makeTempDirSync({ prefix: "denovirt-grammars-" });
  readonly #store = GrammarStore.parse(
    Deno.readTextFileSync(new URL("../../../tools/facts/grammars.txt", import.meta.url)),
  );
  readonly #validators = new Map<string, RelaxNGValidator>();

  constructor() {
    xmlRegisterFsInputProviders();
    for (const version of this.#store.versions) {
      Deno.mkdirSync(join(this.#folder, version));
      for (const file of this.#store.files()) {
        Deno.writeTextFileSync(
          join(this.#folder, version, file),
          grammarXml(this.#store.file(file, version)),
        );
      }
    }
  }

  /**
   * Why a document does not fit a grammar; empty if it does.
   *
   * @param version The release whose grammar it is; without it, that of any is enough.
   */
  verdict(text: string, grammar: string, version?: string): string {
    using document = XmlDocument.fromString(text);
    let verdict = "";
    for (const each of version === undefined ? this.#store.versions : [version]) {
      try {
        this.#validator(grammar, each).validate(document);
        return "";
      } catch (error) {
        verdict = error instanceof Error ? error.message : String(error);
      }
    }
    return verdict;
  }

  [Symbol.dispose](): void {
    for (const validator of this.#validators.values()) validator.dispose();
    Deno.removeSync(this.#folder, { recursive: true });
  }

  #validator(grammar: string, version: string): RelaxNGValidator {
    const url = join(this.#folder, version, `${grammar}.rng`);
    const known = this.#validators.get(url);
    if (known) return known;
    using document = XmlDocument.fromBuffer(Deno.readFileSync(url), { url });
    const validator = RelaxNGValidator.fromDoc(document);
    this.#validators.set(url, validator);
    return validator;
  }
}

/** The name of a document's root, as libxml2 reads it. */
export function rootOf(text: string): string {
  using document = XmlDocument.fromString(text);
  return document.root.name;
}

/** A document as data: names with their namespaces, attributes in alphabetical order, text without the spaces around. */
export function canonical(text: string): unknown {
  using document = XmlDocument.fromString(text);
  return canonicalElement(document.root);
}

function canonicalElement(element: XmlElement): unknown {
  const children: unknown[] = [];
  let text = "";
  for (let child: XmlTreeNode | null = element.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) children.push(canonicalElement(child));
    else if (child instanceof XmlText) text += child.content;
  }
  const attributes = element.attrs.map(({ namespaceUri, name, content }) => [namespaceUri, name, content]);
  return {
    name: [element.namespaceUri, element.name],
    attributes: attributes.map((each) => JSON.stringify(each)).sort(),
    text: children.length > 0 || text.trim() === "" ? text.trim() : text,
    children,
  };
}
