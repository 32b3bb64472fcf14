import type { DomainSysinfoConfig } from "../domain.gen.ts";
import { isoImage } from "./_iso_image.ts";
import { OptionReader } from "./_option_reader.ts";
import type { Platform } from "./_platform.ts";
import type { VmDisks } from "./_vm_disks.ts";
import { seedFiles } from "./cloud_init.ts";
import { ignitionText } from "./ignition.ts";

/** A seed, and where it is to be: in a volume, in a file, or, if it is told nothing, in the document. */
export interface Seed {
  readonly place: { readonly pool: string; readonly volume: string } | { readonly file: string } | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads cloud-init's seed. */
export function cloudInitSeedOf(reader: OptionReader, name: string): Seed {
  const place = placeOf(reader, `${name}-cidata.iso`, "default");
  return { place, bytes: isoImage("cidata", seedFiles(name, reader)) };
}

/** Reads Ignition's seed. */
export function ignitionSeedOf(reader: OptionReader, name: string): Seed {
  const place = placeOf(reader, `${name}.ign`, undefined);
  return { place, bytes: new TextEncoder().encode(ignitionText(reader)) };
}

function placeOf(reader: OptionReader, usual: string, pool: string | undefined): Seed["place"] {
  if (reader.only(["pool", "file"]) === "file") return { file: reader.needText("file") };
  const found = reader.text("pool") ?? pool;
  return found === undefined ? undefined : { pool: found, volume: reader.text("volume") ?? usual };
}

/** Adds the disk in which cloud-init finds its seed. */
export function addCloudInit(options: OptionReader, name: string, disks: VmDisks): void {
  const reader = options.within("cloudInit");
  if (reader === undefined) return;
  const { place } = cloudInitSeedOf(reader, name);
  const device = reader.word("device", ["disk", "cdrom"]) ?? (disks.virtio ? "disk" : "cdrom");
  const disk = { ...place, format: "raw", readonly: true, device };
  disks.add(new OptionReader(options.what, disk, "cloudInit"), name);
}

/** The longest that one argument of a program may be on Linux, less what else stands in it. */
const LONGEST = 128 * 1024 - 256;

/**
 * Gives Ignition its seed: as the firmware's configuration, which machines have that emulate one, or as a disk of the
 * serial number that it looks for.
 */
export function addIgnition(
  options: OptionReader,
  name: string,
  { virtual, family, arch }: Platform,
  disks: VmDisks,
): DomainSysinfoConfig | undefined {
  const reader = options.within("ignition");
  if (reader === undefined) return undefined;
  const { place, bytes } = ignitionSeedOf(reader, name);
  const entry = reader.like("entry", /^opt\/[\x21-\x7e]+$/, "to be a name that begins with opt/") ??
    "opt/com.coreos/config";
  if (place !== undefined && "pool" in place) {
    const disk = { ...place, format: "raw", readonly: true, serial: "ignition" };
    disks.add(new OptionReader(options.what, disk, "ignition"), name);
    return undefined;
  }
  if (!virtual || !["x86", "arm", "riscv"].includes(family)) {
    reader.wrong(
      "pool",
      `to be told, as ${arch} machines have no firmware configuration here`,
      undefined,
      TypeError,
    );
  }
  if (place !== undefined) return { type: "fwcfg", entry: [{ name: entry, file: place.file }] };
  const value = new TextDecoder().decode(bytes);
  // QEMU reads two commas as one that belongs to the text.
  const length = bytes.length + value.split(",").length;
  if (length > LONGEST) {
    reader.wrong("config", `of at most ${LONGEST} bytes, or pool or file to be told`, bytes.length);
  }
  return { type: "fwcfg", entry: [{ name: entry, value }] };
}
