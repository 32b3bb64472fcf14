import assert from "node:assert/strict";
import * as fc from "fast-check";
import { fileName } from "../../../drivers/_definitions/file_name.ts";
import { readFrames } from "../../../drivers/_definitions/read_frames.ts";
import { formatStoredFile, parseStoredFile } from "../../../drivers/_definitions/stored_file.ts";

const encoder = new TextEncoder();
const text = fc.string({ unit: "binary" }).filter((each) => each.isWellFormed());
const name = fc.oneof(
  text,
  fc.array(fc.constantFrom(..."aAbB.-_/%~ ä"), { maxLength: 8 }).map((all) => all.join("")),
)
  .filter((each) => each !== "");

Deno.test("fileName() gives each name a file of its own, wherever case and Unicode's forms do not count", async () => {
  await fc.assert(
    fc.asyncProperty(name, name, async (a, b) => {
      const [fileA, fileB] = [await fileName(a), await fileName(b)];
      for (const file of [fileA, fileB]) {
        assert.match(file, /^[a-z0-9_%][a-z0-9_%.~-]*$/);
        assert(file.length <= 150, file);
      }
      assert.equal(fileA === fileB, a === b);
    }),
    {
      examples: [
        ["web", "Web"],
        ["ä", "a\u0308"],
        ["a%20", "a "],
        ["x".repeat(151), "x".repeat(152)],
        ["A".repeat(50), "A".repeat(51)],
        [`${"x".repeat(80)}~0`, "x".repeat(200)],
      ],
    },
  );
  assert.equal(await fileName("web-1.example"), "web-1.example");
  assert.equal(await fileName(".Web/ä"), "%2e%57eb%2f%c3%a4");
});

Deno.test("parseStoredFile() reads what formatStoredFile() wrote, and nothing that was cut or changed", async () => {
  const stored = fc.record({
    name,
    uuid: fc.option(fc.uuid(), { nil: undefined }),
    text,
  }, { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(stored, fc.nat(), fc.integer({ min: 1, max: 255 }), async (stored, at, change) => {
      const bytes = await formatStoredFile(stored);
      assert.deepEqual(await parseStoredFile(bytes), stored);
      assert.equal(typeof await parseStoredFile(bytes.subarray(0, at % bytes.length)), "string");
      const changed = bytes.slice();
      const body = changed.indexOf(10) + 1;
      if (body < changed.length) {
        const place = body + at % (changed.length - body);
        changed[place] = changed[place]! ^ change;
        assert.equal(await parseStoredFile(changed), "its text has changed");
      }
      const longer = new Uint8Array([...bytes, 0]);
      assert.match(String(await parseStoredFile(longer)), /^it has \d+ of \d+ bytes$/);
    }),
  );
  const renamed = { name: "a", uuid: undefined, text: "", replaces: "b" };
  assert.deepEqual(await parseStoredFile(await formatStoredFile(renamed)), renamed);
  for (const line of ["", "{", "[]", "null", "{}", '{"denovirt":2}', '{"denovirt":1,"name":"a"}', "\xff"]) {
    assert.equal(
      await parseStoredFile(encoder.encode(`${line}\n`)),
      "its first line is not of a definition store",
    );
  }
});

Deno.test("readFrames() reads files with any name and content, and refuses what was cut", () => {
  const files = fc.uniqueArray(
    fc.tuple(name, fc.option(fc.uint8Array(), { nil: undefined })),
    { selector: ([each]) => each, minLength: 1 },
  );
  fc.assert(fc.property(files, (files) => {
    const frames = files.flatMap(([name, content]) => {
      const encoded = encoder.encode(name);
      const head = encoder.encode(`${content?.length ?? "-"} ${encoded.length}\n`);
      return [...head, ...encoded, ...(content ?? [])];
    });
    const begin = encoder.encode("0 0\n");
    const bytes = [...begin, ...frames, ...begin, ...frames];
    assert.deepEqual(readFrames(new Uint8Array(bytes)).map((each) => [...each]), [files, files]);
    assert.throws(() => readFrames(new Uint8Array(bytes.slice(0, -1))), /Cannot read a list of files/);
  }));
});
