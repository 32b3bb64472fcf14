/** Bytes of one block: what a file on a usual file system grows by, so that holes lie where they lie on a real host. */
export const BLOCK = 4096;

/** How much memory some contents may take up together. */
export interface ContentMemory {
  /** Bytes that are in use. */
  used: number;
  /** Bytes that may be; no bound where it is `Infinity`. */
  limit: number;
}

/** What some contents take up of a disk together. */
export interface DiskUse {
  /** Bytes. */
  allocated: number;
}

interface Block {
  readonly bytes: Uint8Array;
  /** How many contents have it: only one of its own may be written to. */
  owners: number;
}

/** What is at an offset, and how much of it lies behind. */
export interface Section {
  readonly data: boolean;
  readonly length: number;
}

/**
 * A file's bytes in memory, of which only blocks that were written to take up any. Blocks are shared by copies until one
 * of them writes.
 */
export class SparseContents {
  #memory: ContentMemory;
  #disk: DiskUse;
  readonly #blocks = new Map<number, Block>();
  // The numbers of the blocks in order, while nothing has come or gone since somebody wanted to know.
  #order: Float64Array | undefined;
  #length: number;
  #reserved: number;
  #beyond = 0;
  /** How many streams read or write it. */
  streams = 0;

  /**
   * @param disk What is kept up to date with what it takes up.
   * @param length Bytes from its first to its last.
   */
  constructor(memory: ContentMemory, disk: DiskUse, length: number) {
    this.#memory = memory;
    this.#disk = disk;
    this.#length = length;
    this.#reserved = 0;
  }

  /** Bytes from its first to its last, holes counted. */
  get length(): number {
    return this.#length;
  }

  /** Bytes that a host's disk would have taken up. */
  get allocated(): number {
    return this.#reserved + this.#beyond * BLOCK;
  }

  /** Bytes of memory that it takes up, those of shared blocks too. */
  get size(): number {
    return this.#blocks.size * BLOCK;
  }

  /** Bytes by which writing there would make it take up more. */
  growth(offset: number, length: number): number {
    let blocks = 0;
    const end = blockOf(offset + length - 1);
    for (let index = Math.max(blockOf(offset), this.#firstBeyond()); index <= end; index++) {
      if (!this.#blocks.has(index)) blocks++;
    }
    return blocks * BLOCK;
  }

  /** Whether there is memory enough for writing there. */
  fits(offset: number, length: number): boolean {
    const { used, limit } = this.#memory;
    const most = blockOf(offset + length - 1) - blockOf(offset) + 1;
    if (used + most * BLOCK <= limit) return true;
    let blocks = 0;
    for (let index = blockOf(offset); index <= blockOf(offset + length - 1); index++) {
      const block = this.#blocks.get(index);
      if (block === undefined || block.owners > 1) blocks++;
    }
    return used + blocks * BLOCK <= limit;
  }

  /** Writes, and grows where that goes behind the end. */
  write(offset: number, bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const index = blockOf(offset + at);
      const begin = offset + at - index * BLOCK;
      const part = bytes.subarray(at, at + BLOCK - begin);
      this.#own(index).set(part, begin);
      at += part.length;
    }
    if (bytes.length > 0) this.#length = Math.max(this.#length, offset + bytes.length);
  }

  /** Reads what there is from an offset on, into `target` from its start on; the number of bytes that there were. */
  readInto(offset: number, target: Uint8Array): number {
    const length = Math.max(0, Math.min(target.length, this.#length - offset));
    for (let at = 0; at < length;) {
      const index = blockOf(offset + at);
      const begin = offset + at - index * BLOCK;
      const count = Math.min(BLOCK - begin, length - at);
      const block = this.#blocks.get(index);
      if (block === undefined) target.fill(0, at, at + count);
      else target.set(block.bytes.subarray(begin, begin + count), at);
      at += count;
    }
    return length;
  }

  /** Whether there is a hole at an offset, and up to where; `undefined` from the end on. */
  sectionAt(offset: number): Section | undefined {
    if (offset >= this.#length) return undefined;
    const order = this.#order ??= Float64Array.from(this.#blocks.keys()).sort();
    const first = blockOf(offset);
    let at = lowerBound(order, first);
    let end = order[at] ?? Infinity;
    const data = end === first;
    if (data) {
      while (order[at] === end) {
        at++;
        end++;
      }
    }
    return { data, length: Math.min(end * BLOCK, this.#length) - offset };
  }

  /** Cuts off what is behind, or adds a hole. */
  truncate(length: number): void {
    if (length < this.#length) {
      const last = blockOf(length - 1);
      // What is far longer than what it holds is not gone through block by block.
      for (const index of [...this.#blocks.keys()]) if (index > last) this.#remove(index);
      const rest = length - last * BLOCK;
      if (length > 0 && rest < BLOCK && this.#blocks.has(last)) this.#own(last).fill(0, rest);
    }
    this.#length = length;
    const least = Math.ceil(length / BLOCK) * BLOCK;
    if (this.#reserved > least) this.#setReserved(least);
  }

  /** Makes everything up to there count as taken up. */
  reserve(length: number): void {
    if (length > this.#reserved) this.#setReserved(length);
  }

  /** Makes all of it a hole; what is taken up stays so if `keepReserved`. */
  clear(keepReserved: boolean): void {
    const reserved = keepReserved ? this.allocated : 0;
    for (const index of [...this.#blocks.keys()]) this.#remove(index);
    this.#setReserved(Math.min(reserved, Math.ceil(this.#length / BLOCK) * BLOCK));
  }

  /** A copy, at the price of a list of its blocks. */
  copy(disk: DiskUse): SparseContents {
    const copy = new SparseContents(this.#memory, disk, this.#length);
    for (const [index, block] of this.#blocks) {
      block.owners++;
      copy.#blocks.set(index, block);
    }
    copy.#reserved = this.#reserved;
    copy.#beyond = this.#beyond;
    disk.allocated += copy.allocated;
    return copy;
  }

  /** The numbers of the blocks that are not those of a copy which was made before. */
  changedBlocks(before: SparseContents): number[] {
    const changed = [...this.#blocks].flatMap(([index, block]) =>
      before.#blocks.get(index) === block ? [] : [index]
    );
    for (const index of before.#blocks.keys()) if (!this.#blocks.has(index)) changed.push(index);
    return changed.sort((one, other) => one - other);
  }

  /**
   * Becomes a copy of other contents, at the price of a list of their blocks.
   *
   * @param reserve Whether what is reserved for them is for the copy, too.
   */
  become(other: SparseContents, reserve = true): void {
    if (other === this) return;
    for (const block of other.#blocks.values()) block.owners++;
    for (const index of [...this.#blocks.keys()]) this.#remove(index);
    for (const [index, block] of other.#blocks) this.#blocks.set(index, block);
    this.#order = undefined;
    this.#length = other.#length;
    this.#setReserved(reserve ? other.#reserved : 0);
  }

  /** Becomes what has changed from one of other contents to another, with holes between. */
  fillChanges(now: SparseContents, before: SparseContents): void {
    for (const index of [...this.#blocks.keys()]) this.#remove(index);
    this.#length = now.#length;
    for (const index of now.changedBlocks(before)) {
      const bytes = now.#blocks.get(index)?.bytes;
      if (bytes === undefined) this.#own(index).fill(0);
      else this.#own(index).set(bytes);
    }
  }

  /** Becomes what other contents are, which may be another host's: nothing is shared with them. */
  fillFrom(other: SparseContents): void {
    for (const index of [...this.#blocks.keys()]) this.#remove(index);
    this.#length = other.#length;
    for (const [index, { bytes }] of other.#blocks) this.#own(index).set(bytes);
  }

  /** Gives its memory back; a stream that has it may go on. */
  forget(): void {
    this.#disk.allocated -= this.allocated;
    this.#disk = { allocated: this.allocated };
    if (this.streams === 0) return this.clear(false);
    const before = this.#memory;
    this.#memory = { used: 0, limit: Infinity };
    for (const [index, block] of this.#blocks) {
      if (block.owners > 1) {
        block.owners--;
        this.#blocks.set(index, { bytes: block.bytes.slice(), owners: 1 });
      } else before.used -= BLOCK;
    }
  }

  #own(index: number): Uint8Array {
    const block = this.#blocks.get(index);
    if (block?.owners === 1) return block.bytes;
    const bytes = new Uint8Array(BLOCK);
    if (block === undefined) {
      this.#order = undefined;
      if (index >= this.#firstBeyond()) this.#setTaken(this.#reserved, this.#beyond + 1);
    } else {
      bytes.set(block.bytes);
      block.owners--;
    }
    this.#memory.used += BLOCK;
    this.#blocks.set(index, { bytes, owners: 1 });
    return bytes;
  }

  #remove(index: number): void {
    const block = this.#blocks.get(index)!;
    if (--block.owners === 0) this.#memory.used -= BLOCK;
    this.#blocks.delete(index);
    this.#order = undefined;
    if (index >= this.#firstBeyond()) this.#setTaken(this.#reserved, this.#beyond - 1);
  }

  #setReserved(reserved: number): void {
    const first = Math.ceil(reserved / BLOCK);
    let beyond = 0;
    for (const index of this.#blocks.keys()) if (index >= first) beyond++;
    this.#setTaken(reserved, beyond);
  }

  #setTaken(reserved: number, beyond: number): void {
    this.#disk.allocated += reserved - this.#reserved + (beyond - this.#beyond) * BLOCK;
    this.#reserved = reserved;
    this.#beyond = beyond;
  }

  /** The first block that no reservation touches. */
  #firstBeyond(): number {
    return Math.ceil(this.#reserved / BLOCK);
  }
}

function blockOf(offset: number): number {
  return Math.floor(offset / BLOCK);
}

function lowerBound(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
