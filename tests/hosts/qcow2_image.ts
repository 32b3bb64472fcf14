const CLUSTER_BITS = 16;
const CLUSTER = 1 << CLUSTER_BITS;
/** Bytes of a disk that one second-level table of so large clusters speaks of. */
const PER_TABLE = CLUSTER / 8 * CLUSTER;

/**
 * An empty disk image of QEMU's format qcow2, version 3, that takes snapshots and checkpoints as `qemu-img create` makes
 * them.
 *
 * @param size Bytes of the disk, at most 4 TiB: the first-level table then fits into one cluster.
 * @see QEMU's docs/interop/qcow2.txt
 */
export function qcow2Image(size: number): Uint8Array<ArrayBuffer> {
  // Of a cluster each: the header, the table of reference counts, its one block, the first-level table.
  const [counts, block, table] = [CLUSTER, 2 * CLUSTER, 3 * CLUSTER];
  const image = new DataView(new ArrayBuffer(4 * CLUSTER));
  image.setUint32(0, 0x51_46_49_fb); // "QFI", 0xfb
  image.setUint32(4, 3);
  image.setUint32(20, CLUSTER_BITS);
  image.setBigUint64(24, BigInt(size));
  image.setUint32(36, Math.ceil(size / PER_TABLE)); // entries of the first-level table
  image.setBigUint64(40, BigInt(table));
  image.setBigUint64(48, BigInt(counts));
  image.setUint32(56, 1); // clusters of that table
  image.setUint32(96, 4); // a reference count has 2^4 bits
  image.setUint32(100, 104); // the header's length
  image.setBigUint64(counts, BigInt(block));
  for (let cluster = 0; cluster < 4; cluster++) image.setUint16(block + 2 * cluster, 1);
  return new Uint8Array(image.buffer);
}
