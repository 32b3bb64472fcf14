import assert from "node:assert/strict";
import fc from "fast-check";
import {
  BLOCK,
  type ContentMemory,
  type DiskUse,
  SparseContents,
} from "../../../../drivers/test/storage/sparse_contents.ts";

const MOST = 24 * BLOCK;

type Action =
  | { readonly do: "write"; readonly at: number; readonly length: number; readonly fill: number }
  | { readonly do: "truncate" | "reserve"; readonly length: number }
  | { readonly do: "clear"; readonly keep: boolean }
  | { readonly do: "copy" };

const place = fc.oneof(
  fc.integer({ min: 0, max: MOST }),
  fc.integer({ min: 0, max: MOST / BLOCK }).map((block) => block * BLOCK),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("write" as const),
      at: place,
      length: place,
      fill: fc.integer({ min: 1, max: 255 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom("truncate" as const, "reserve" as const), length: place }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("clear" as const), keep: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: "copy" as const }) },
);

/** The same in an array that holds every byte, and in a list of what every block is. */
class Model {
  bytes = new Uint8Array(0);
  written = new Set<number>();
  reserved = 0;

  setLength(length: number): void {
    const bytes = new Uint8Array(length);
    bytes.set(this.bytes.subarray(0, length));
    this.bytes = bytes;
    for (const block of this.written) if (block * BLOCK >= length) this.written.delete(block);
    this.reserved = Math.min(this.reserved, Math.ceil(length / BLOCK) * BLOCK);
  }

  apply(step: Action): void {
    switch (step.do) {
      case "write":
        if (step.length === 0) return;
        if (step.at + step.length > this.bytes.length) this.setLengthUp(step.at + step.length);
        this.bytes.fill(step.fill, step.at, step.at + step.length);
        for (let at = step.at; at < step.at + step.length; at++) this.written.add(Math.floor(at / BLOCK));
        return;
      case "truncate":
        return this.setLength(step.length);
      case "reserve":
        this.reserved = Math.max(this.reserved, Math.min(step.length, this.bytes.length));
        return;
      case "clear":
        this.reserved = step.keep
          ? Math.min(this.allocated, Math.ceil(this.bytes.length / BLOCK) * BLOCK)
          : 0;
        this.bytes.fill(0);
        this.written.clear();
        return;
      case "copy":
    }
  }

  setLengthUp(length: number): void {
    const bytes = new Uint8Array(length);
    bytes.set(this.bytes);
    this.bytes = bytes;
  }

  get allocated(): number {
    return this.reserved + [...this.written].filter((block) => block * BLOCK >= this.reserved).length * BLOCK;
  }
}

function perform(contents: SparseContents, step: Action): void {
  if (step.do === "write") contents.write(step.at, new Uint8Array(step.length).fill(step.fill));
  else if (step.do === "truncate") contents.truncate(step.length);
  else if (step.do === "reserve") contents.reserve(Math.min(step.length, contents.length));
  else if (step.do === "clear") contents.clear(step.keep);
}

function checkSame(contents: SparseContents, model: Model): void {
  assert.equal(contents.length, model.bytes.length);
  assert.equal(contents.allocated, model.allocated);
  const read = new Uint8Array(model.bytes.length + 10).fill(99);
  assert.equal(contents.readInto(0, read), model.bytes.length);
  assert.deepEqual(read.subarray(0, model.bytes.length), model.bytes);
  let at = 0;
  const data = new Set<number>();
  for (let section = contents.sectionAt(0); section !== undefined; section = contents.sectionAt(at)) {
    assert(section.length > 0);
    for (let i = at; section.data && i < at + section.length; i++) data.add(Math.floor(i / BLOCK));
    at += section.length;
  }
  assert.equal(at, model.bytes.length);
  assert.deepEqual(data, model.written);
}

Deno.test("SparseContents holds what an array holds, whatever is written, cut off, cleared and copied", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), place, place, (steps, from, length) => {
      const memory: ContentMemory = { used: 0, limit: Infinity };
      const disk: DiskUse = { allocated: 0 };
      let contents = new SparseContents(memory, disk, 0);
      const model = new Model();
      const copies: { contents: SparseContents; model: Model }[] = [];
      for (const step of steps) {
        if (step.do === "copy") {
          const before = Object.assign(new Model(), {
            bytes: model.bytes.slice(),
            written: new Set(model.written),
            reserved: model.reserved,
          });
          copies.push({ contents, model: before });
          contents = contents.copy(disk);
          continue;
        }
        const written = step.do === "write" && step.length > 0;
        const grows = written ? contents.growth(step.at, step.length) : 0;
        const before = contents.allocated;
        perform(contents, step);
        model.apply(step);
        if (written) assert.equal(contents.allocated - before, grows);
      }
      checkSame(contents, model);
      // What a copy writes is not seen in what it was copied from.
      for (const each of copies) checkSame(each.contents, each.model);
      const part = new Uint8Array(length);
      const count = contents.readInto(from, part);
      assert.deepEqual(part.subarray(0, count), model.bytes.slice(from, from + length));
      const taken = [contents, ...copies.map((each) => each.contents)].map(({ allocated }) => allocated);
      assert.equal(disk.allocated, taken.reduce((sum, each) => sum + each));
      contents.streams = 1;
      for (const each of [contents, ...copies.map((copy) => copy.contents)]) each.forget();
      assert.deepEqual([memory.used, disk.allocated], [0, 0]);
      // A stream reads on in what is gone.
      checkSame(contents, model);
    }),
    { numRuns: 300 },
  );
});

Deno.test("SparseContents of 10 TiB takes up what is written to it", () => {
  const memory: ContentMemory = { used: 0, limit: Infinity };
  const contents = new SparseContents(memory, { allocated: 0 }, 10 * 1024 ** 4);
  contents.write(9 * 1024 ** 4, new Uint8Array([1]));
  assert.equal(contents.allocated, BLOCK);
  assert.equal(memory.used, BLOCK);
  assert.deepEqual(contents.sectionAt(5), { data: false, length: 9 * 1024 ** 4 - 5 });
  assert.deepEqual(contents.sectionAt(9 * 1024 ** 4), { data: true, length: BLOCK });
  contents.truncate(1024);
  assert.equal(memory.used, 0);
});

Deno.test("SparseContents says whether writing fits in the memory that there may be", () => {
  const memory: ContentMemory = { used: 0, limit: 2 * BLOCK };
  const contents = new SparseContents(memory, { allocated: 0 }, 100 * BLOCK);
  assert(contents.fits(0, 2 * BLOCK));
  assert(!contents.fits(1, 2 * BLOCK));
  contents.write(0, new Uint8Array(2 * BLOCK));
  assert(contents.fits(5, BLOCK));
  const copy = contents.copy({ allocated: 0 });
  assert.equal(memory.used, 2 * BLOCK);
  assert(!copy.fits(5, 1));
  assert.equal(copy.size, 2 * BLOCK);
});
