import type { DomainConfig } from "../generated/domain.gen.ts";
import { isoImage } from "./_iso_image.ts";
import { OptionReader } from "./_option_reader.ts";
import type { Platform } from "./_platform.ts";
import type { VmDisks } from "./vm/vm_disks.ts";
import { cloudInitOptionNames, seedFiles } from "./cloud_init.ts";
import { ignitionOptionNames, ignitionText } from "./ignition.ts";

/** A seed, and where it is, if that is told. */
export interface Seed {
  readonly place: { readonly pool: string; readonly volume: string } | { readonly file: string } | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Reads cloud-init's seed. */
export function cloudInitSeedOf(reader: OptionReader, name: string): Seed {
  const place = reader.only(["pool", "file"]) === "file" ? { file: reader.needText("file") } : {
    pool: reader.text("pool") ?? "default",
    volume: reader.text("volume") ?? `${name}-cidata.iso`,
  };
  return { place, bytes: isoImage("cidata", seedFiles(name, reader)) };
}

/** Reads Ignition's seed. */
export function ignitionSeedOf(reader: OptionReader, name: string): Seed {
  const pool = reader.text("pool");
  const place = pool === undefined ? undefined : { pool, volume: reader.text("volume") ?? `${name}.ign` };
  return { place, bytes: new TextEncoder().encode(ignitionText(reader)) };
}

/** Adds the disk in which cloud-init finds its seed. */
export function addCloudInit(options: OptionReader, name: string, disks: VmDisks): void {
  const reader = options.within("cloudInit")?.of(cloudInitOptionNames);
  if (reader === undefined) return;
  const { place } = cloudInitSeedOf(reader, name);
  const device = reader.word("device", ["disk", "cdrom"]) ?? (disks.virtio ? "disk" : "cdrom");
  const disk = { ...place, format: "raw", readonly: true, device };
  disks.add(new OptionReader(options.what, disk, "cloudInit"), name);
}

/** The longest that one argument of a program may be on Linux, in bytes, without the zero at its end. */
const LONGEST = 128 * 1024 - 1;

/** Families whose machines have a firmware configuration; Ignition looks there, on others for a disk. */
const WITH_CONFIGURATION: readonly string[] = ["x86", "arm", "riscv"];

/** Gives Ignition its seed: in the firmware's configuration, or on a disk of the serial number that it looks for. */
export function addIgnition(
  options: OptionReader,
  name: string,
  { virtual, family, type }: Platform,
  disks: VmDisks,
): Pick<DomainConfig, "sysinfo" | "qemuCommandline"> {
  const reader = options.within("ignition")?.of(ignitionOptionNames);
  if (reader === undefined) return {};
  if (!virtual) options.wrong("ignition", `to be absent, as ${type} has no way for it`, "ignition");
  const { place, bytes } = ignitionSeedOf(reader, name);
  const file = reader.text("file");
  const entry = reader.like("entry", /^opt\/[\x21-\x2b\x2d-\x7e]+$/, "to be a name that begins with opt/") ??
    "opt/com.coreos/config";
  if (!WITH_CONFIGURATION.includes(family)) {
    const at = place ?? (file === undefined ? { pool: "default", volume: `${name}.ign` } : { file });
    const disk = { ...at, format: "raw", readonly: true, serial: "ignition" };
    disks.add(new OptionReader(options.what, disk, "ignition"), name);
    return {};
  }
  if (file !== undefined) return { sysinfo: [{ type: "fwcfg", entry: [{ name: entry, file }] }] };
  if (place !== undefined) {
    reader.wrong("file", "to be told beside pool, as prepareVm() does", undefined, TypeError);
  }
  // QEMU reads two commas as one that belongs to the text. libvirt 9.0 does not double them in the place that it has for
  // this, and writes quotes there as XML does.
  const string = new TextDecoder().decode(bytes).replaceAll(",", ",,");
  const start = `name=${entry},string=`;
  const [length, most] = [bytesIn(string), LONGEST - bytesIn(start)];
  if (length > most) {
    reader.wrong("config", `of at most ${most} bytes with each comma twice, or in a pool or a file`, length);
  }
  return { qemuCommandline: { qemuArg: [{ value: "-fw_cfg" }, { value: start + string }] } };
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}
