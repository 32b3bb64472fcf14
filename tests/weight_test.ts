/** What has to be checked with every program that connects: deno check reads all types that a graph leads to. */
import assert from "node:assert/strict";
import type {
  codecs as lateCodecs,
  formatNetworkSection as lateSection,
} from "../core/config/codec/late_codecs.d.ts";
import { codecs } from "../core/config/codec/document_codecs.ts";
import { formatNetworkSection } from "../core/config/codec/format_network_section.ts";
import type { DocumentConfigs } from "../core/config/document_configs.ts";
import type { ConfigOf, Documents } from "../core/config/document_kinds.ts";
import type * as late from "../drivers/default_drivers.d.ts";
import { esx } from "../drivers/esx/mod.ts";
import { libvirt } from "../drivers/libvirt/mod.ts";
import { test } from "../drivers/test/mod.ts";
import { typesOf } from "./_module_graph.ts";

Deno.test("No driver, no codec and no other package is checked with a program that connects", async () => {
  const types = await typesOf("mod.ts");
  assert(types.includes("core/domain/domain.ts"), "wanted the types of handles: found none");
  const known = types.filter((path) => /^drivers\/|_codecs?\b|_table\.gen\.ts$|^npm:/.test(path));
  assert.deepEqual(known, ["core/config/codec/late_codecs.d.ts", "drivers/default_drivers.d.ts"]);
});

Deno.test("What loads late is what its light types say", () => {
  // These are held by the compiler.
  const drivers: typeof late = { test, esx, libvirt };
  const allCodecs: typeof lateCodecs = codecs;
  const section: typeof lateSection = formatNetworkSection;
  const configs: { readonly [Kind in keyof Documents]: ConfigOf<Documents[Kind]> } = {} as DocumentConfigs;
  assert.equal(Object.keys(drivers).length + Object.keys(configs).length, 3);
  assert.equal(typeof section, "function");
  assert("domain" in allCodecs);
});
