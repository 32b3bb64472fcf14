import assert from "node:assert/strict";
import { type DocumentKind, type Documents, documents } from "../../core/config/mod.ts";
import { files, found } from "./_corpus.ts";
import type { Target } from "./_fuzz.ts";

const ROOTS: Readonly<Record<string, keyof Documents>> = {
  network: "network",
  pool: "storagePool",
  volume: "storageVolume",
  filter: "nwfilter",
  secret: "secret",
  domainsnapshot: "domainSnapshot",
};

const decoder = new TextDecoder();

/** Typed documents: what is taken is the same after it was written and read again. */
export const typedDocuments: Target = {
  corpus: async () => [...await files("documents"), ...await found("documents")],
  tokens: [
    ...[
      "<",
      "/>",
      "</",
      ">",
      "=",
      "'",
      '"',
      "&",
      "&lt;",
      "&#0;",
      "&#x10ffff;",
      "&a;",
      "]]>",
      "<![CDATA[",
      "<!--",
      "-->",
    ],
    ...[
      "<?x?>",
      "xmlns:q='urn:q'",
      "q:",
      "xmlns='urn:d'",
      "__proto__",
      "constructor",
      " type='file'",
      "<disk>",
      "</disk>",
    ],
    ...["0x0a", "-1", "18446744073709551616", "yes", "\u00a0", "\ud800", "\r\n", "\0"],
  ],
  run(input) {
    const text = decoder.decode(input);
    const [, root = ""] = /<(\w+)[\s>]/.exec(text) ?? [];
    const kind = documents[ROOTS[root] ?? "domain"] as unknown as DocumentKind<unknown>;
    kind.check(text);
    const config = kind.parse(text, { lenient: true });
    const written = kind.format(config);
    assert.deepEqual(kind.parse(written, { lenient: true }), config);
    assert.equal(kind.format(kind.parse(written, { lenient: true })), written);
  },
};
