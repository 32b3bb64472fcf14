import assert from "node:assert/strict";
import { LanguageServer, PROJECT, unsaved } from "./_language_server.ts";

const HEAD = `import { documents, type DomainConfig } from "./core/config/mod.ts";
const config = documents.domain.parse("");
`;

/** What an editor is to offer at `|`, and what not. */
const CASES: readonly (readonly [text: string, offered: readonly string[], not: readonly string[]])[] = [
  ["config.devices!.|", ["disk", "interface", "graphics", "emulator"], ["driver"]],
  ["config.devices!.disk![0]!.|", ["type", "source", "target", "driver", "address", "backingStore"], ["mac"]],
  [
    "const disk = config.devices!.disk![0]!;\nif (disk.type === 'file') disk.source!.|",
    ["file", "startupPolicy", "index"],
    ["dev", "protocol"],
  ],
  [
    "const disk = config.devices!.disk![0]!;\nif (disk.type === 'network') disk.source!.|",
    ["protocol", "name"],
    ["file"],
  ],
  ["const own: DomainConfig = { type: '|' };", ["qemu", "kvm", "xen", "lxc"], []],
  [
    "const own: Partial<DomainConfig> = { devices: { disk: [{ type: 'file', source: { | } }] } };",
    ["file", "startupPolicy"],
    ["protocol"],
  ],
  [
    "const own: Partial<DomainConfig> = { devices: { disk: [{ type: 'file', target: { dev: 'vda', bus: '|' } }] } };",
    ["virtio", "sata", "scsi"],
    [],
  ],
];

Deno.test("An editor completes configs: what each element has, by its type, and the words of attributes", async (t) => {
  await using server = new LanguageServer();
  await server.open(PROJECT);
  for (const [index, [text, offered, not]] of CASES.entries()) {
    await t.step(text.split("\n").at(-1)!, async () => {
      const labels = await server.completions(unsaved(`completion_${index}.ts`), HEAD + text);
      const missing = offered.filter((label) => !labels.includes(label) && !labels.includes(`${label}?`));
      assert.deepEqual(missing, [], labels.slice(0, 40).join());
      assert.deepEqual(not.filter((label) => labels.includes(label) || labels.includes(`${label}?`)), []);
    });
  }
});
