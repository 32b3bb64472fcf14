import type { Random } from "./_random.ts";

/** The longest input. */
const LONGEST = 16384;
/** Words that lengths, counts, types and numbers go wrong at. */
const WORDS = [
  ...[0, 1, 2, 3, 4, 5, 7, 8, 27, 28, 255, 256, 16384, 65535, 65536, 262120, 262144, 4194304, 4194305],
  ...[33554432, 33554436, 33554437, 0x7ffffffc, 0x7fffffff, 0x80000000, 0xfffffffc, 0xfffffffd, 0xffffffff],
];

type Mutation = (
  bytes: Uint8Array,
  random: Random,
  other: Uint8Array,
  tokens: readonly Uint8Array[],
) => Uint8Array;

function spliced(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  const tail = bytes.subarray(Math.min(bytes.length, at + removed));
  const made = new Uint8Array(at + added.length + tail.length);
  made.set(bytes.subarray(0, at));
  made.set(added, at);
  made.set(tail, at + added.length);
  return made;
}

function part(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length);
  return bytes.subarray(at, at + 1 + random.below(Math.min(64, bytes.length - at)));
}

/** Something at one place of a copy. */
function changed(
  bytes: Uint8Array,
  random: Random,
  change: (copy: Uint8Array, at: number) => void,
): Uint8Array {
  if (bytes.length === 0) return Uint8Array.of(random.below(256));
  const copy = bytes.slice();
  change(copy, random.below(copy.length));
  return copy;
}

function setWord(bytes: Uint8Array, random: Random, word: number): Uint8Array {
  if (bytes.length < 4) return bytes;
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(4 * random.below(copy.length >> 2), word >>> 0);
  return copy;
}

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => changed(bytes, random, (copy, at) => copy[at]! ^= 1 << random.below(8)),
  (bytes, random) => changed(bytes, random, (copy, at) => copy[at] = random.below(256)),
  (bytes, random) => setWord(bytes, random, random.of(WORDS)),
  (bytes, random) => setWord(bytes, random, bytes.length + random.below(9) - 4),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => spliced(bytes, random.below(bytes.length), 1 + random.below(8), new Uint8Array(0)),
  (bytes, random) => spliced(bytes, random.below(bytes.length + 1), 0, part(bytes, random)),
  (bytes, random, other) =>
    spliced(bytes, random.below(bytes.length + 1), random.below(32), part(other, random)),
  (bytes, _, other) => spliced(bytes, bytes.length, 0, other),
  (bytes, random, _, tokens) =>
    spliced(bytes, random.below(bytes.length + 1), random.below(2) * random.below(8), random.of(tokens)),
  (bytes, random) => {
    const noise = Uint8Array.from({ length: 1 + random.below(16) }, () => random.below(256));
    return spliced(bytes, random.below(bytes.length + 1), 0, noise);
  },
  (bytes, random) => {
    const again = part(bytes, random);
    const many = new Uint8Array(again.length * (1 + random.below(32)));
    for (let at = 0; at < many.length; at += again.length) many.set(again, at);
    return spliced(bytes, random.below(bytes.length + 1), 0, many);
  },
];

/** The input with one to six changes. */
export function mutated(
  bytes: Uint8Array,
  random: Random,
  other: Uint8Array,
  tokens: readonly Uint8Array[],
): Uint8Array {
  let made = bytes;
  for (let count = 1 + random.below(6); count > 0; count--) {
    made = random.of(MUTATIONS)(made, random, other, tokens).subarray(0, LONGEST);
  }
  return made;
}
