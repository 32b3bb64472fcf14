import type { DomainRef } from "../../../core/contract/references.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { checkFlags, invalidArgument, refusal } from "../contract/refusal.ts";
import { findDisk, sourceOf } from "../config/device_lookup.ts";
import { treeOf } from "../config/domain_document.ts";
import { storageOf } from "./simulated_storage.ts";
import { type TestVolume, toLength } from "./test_pool.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, type XmlElement } from "../config/xml_tree.ts";

// REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX
const MAX_PEEK = 4 * 1024 * 1024;
const RESIZE_BYTES = 1;
const MAX_UINT64 = 2n ** 64n - 1n;

/** Bytes of a disk whose file is not one of the host's volumes. */
export const FILE_CAPACITY = 1099506450432n;

/** The volume that a disk is on, if it is one of the host's. */
export function volumeOfDisk(simulated: SimulatedHost, disk: XmlElement): TestVolume | undefined {
  const { pool, volume, file, dev } = childOf(disk, "source")?.attributes ?? {};
  for (const each of storageOf(simulated).pools()) {
    if (pool !== undefined && each.definition.name === pool) return each.volumes.get(volume ?? "");
    const path = file ?? dev;
    const found = path === undefined ? undefined : each.volumes.values().find((known) => known.path === path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a domain's disks hold: libvirt's test driver can tell nothing of that, its qemu driver can. */
export function blockContents(
  simulated: SimulatedHost,
): OperationsOf<"domainBlockPeek" | "domainBlockResize"> {
  const diskOf = (dom: DomainRef, path: string): XmlElement => {
    const disk = findDisk(treeOf(simulated.find(dom).definition), path, false);
    if (disk !== undefined) return disk;
    throw refusal(
      "INVALID_ARG",
      `Cannot find a disk, wanted a target or a source: found none like "${path}"`,
    );
  };

  return {
    domainBlockPeek(dom, path, offset, size, flags) {
      if (path === "") throw invalidArgument("domainBlockPeek", "a disk's name", path);
      if (size > MAX_PEEK) {
        throw refusal(
          "INTERNAL_ERROR",
          `Cannot read a disk, wanted at most ${MAX_PEEK} bytes: found ${size}`,
          "RPC",
        );
      }
      checkFlags(flags, 0, "domainBlockPeek");
      const disk = diskOf(dom, path);
      const format = childOf(disk, "driver")?.attributes["type"] ?? "raw";
      if (format !== "raw") {
        throw refusal(
          "OPERATION_UNSUPPORTED",
          `Cannot read disk "${path}", wanted the format raw: found ${format}`,
        );
      }
      const bytes = new Uint8Array(size);
      const contents = volumeOfDisk(simulated, disk)?.contents;
      const available = (contents === undefined ? FILE_CAPACITY : BigInt(contents.length)) - offset;
      if (available < size) {
        throw refusal(
          "INVALID_ARG",
          `Cannot read disk "${path}", wanted ${size} bytes from ${offset}: found ${
            available > 0n ? available : 0n
          }`,
        );
      }
      contents?.readInto(toLength(offset), bytes);
      return bytes;
    },
    domainBlockResize(dom, path, size, flags) {
      checkFlags(flags, RESIZE_BYTES, "domainBlockResize");
      if ((flags & RESIZE_BYTES) === 0 && size > MAX_UINT64 / 1024n) {
        throw refusal(
          "OVERFLOW",
          `Cannot resize disk "${path}", wanted at most ${MAX_UINT64 / 1024n} KiB: found ${size}`,
        );
      }
      const bytes = flags & RESIZE_BYTES ? size : size * 1024n;
      simulated.find(dom).checkActive();
      const disk = diskOf(dom, path);
      if (sourceOf(disk) === undefined || childOf(disk, "readonly") !== undefined) {
        throw refusal(
          "OPERATION_UNSUPPORTED",
          `Cannot resize disk "${path}", wanted one to write to: found another`,
        );
      }
      const volume = volumeOfDisk(simulated, disk);
      if (volume === undefined) return;
      volume.capacity = bytes;
      if (volume.raw) volume.contents.truncate(toLength(bytes));
    },
  };
}
