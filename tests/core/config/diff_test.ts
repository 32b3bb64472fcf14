import assert from "node:assert/strict";
import { diff, documents, type DomainDiskConfig } from "../../../core/config/mod.ts";

const XML =
  `<domain type='qemu'><name>vm</name><memory unit='MiB'>64</memory><os><type>hvm</type></os><devices>
<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>
<disk type='file'><source file='/b'/><target dev='vdb' bus='virtio'/></disk>
<input type='tablet' bus='usb'/><input type='mouse' bus='ps2'/></devices></domain>`;

const disk = (dev: string, file: string): DomainDiskConfig => ({
  type: "file",
  source: { file },
  target: { dev, bus: "virtio" },
});

function changed(change: (config: ReturnType<typeof documents.domain.parse>) => void) {
  const config = documents.domain.parse(XML);
  change(config);
  return diff(documents.domain.parse(XML), config);
}

Deno.test("diff() is empty for equal configs, however they were made", () => {
  assert.deepEqual(changed(() => {}), []);
  assert.deepEqual(diff(documents.domain.parse(XML), structuredClone(documents.domain.parse(XML))), []);
});

Deno.test("diff() tells values that changed, came and went", () => {
  const differences = changed((config) => {
    config.memory!.value = 128;
    config.title = "t";
    delete config.os;
  });
  assert.deepEqual(differences, [
    { path: ["memory", "value"], before: 64, after: 128 },
    { path: ["os"], before: { type: { value: "hvm" } }, after: undefined },
    { path: ["title"], before: undefined, after: "t" },
  ]);
});

Deno.test("diff() matches the elements of lists by what tells them apart", () => {
  const added = disk("vdc", "/c");
  assert.deepEqual(changed((config) => config.devices!.disk!.unshift(added)), [
    { path: ["devices", "disk", 0], before: undefined, after: added },
  ]);
  assert.deepEqual(changed((config) => config.devices!.disk!.reverse()), []);
  assert.deepEqual(
    changed((config) => {
      const [, second] = config.devices!.disk!;
      assert(second?.type === "file");
      second.source!.file = "/other";
      config.devices!.disk = [second];
    }),
    [
      { path: ["devices", "disk", 0, "source", "file"], before: "/b", after: "/other" },
      { path: ["devices", "disk", 0], before: disk("vda", "/a"), after: undefined },
    ],
  );
  assert.deepEqual(changed((config) => config.devices!.input!.shift()), [
    { path: ["devices", "input", 0], before: { type: "tablet", bus: "usb" }, after: undefined },
  ]);
});

Deno.test("diff() compares what a config itself has, and nothing that every object inherits", () => {
  const after = { constructor: Object, toString: Object.prototype.toString };
  const differences = [
    { path: ["constructor"], before: undefined, after: Object },
    { path: ["toString"], before: undefined, after: Object.prototype.toString },
  ];
  assert.deepEqual(diff({}, after), differences);
  assert.deepEqual(
    diff(after, {}),
    differences.map(({ path, after }) => ({ path, before: after, after: undefined })),
  );
  const odd: object = JSON.parse('{ "__proto__": 1 }');
  assert.deepEqual(diff({}, odd), [{ path: ["__proto__"], before: undefined, after: 1 }]);
});
