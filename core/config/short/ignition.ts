import type { OptionNames } from "../../contract/checked_options.ts";
import type { OptionReader } from "./_option_reader.ts";

/**
 * A seed for Ignition, and how the guest gets it.
 *
 * Machines of x86, ARM and RISC-V get it in their firmware's configuration: from `file`, or, without one, from the
 * emulator's command line, where the host's users can read it. Others get it as a disk, from `pool` or `file`.
 */
export interface IgnitionOptions {
  /** The config, as Butane makes it: JSON or an object. */
  readonly config: string | object;
  /** The pool in which `prepareVm()` makes a volume of it; where the guest gets it as a disk, `default` unless told. */
  readonly pool?: string;
  /** The volume's name; the VM's name and `.ign` unless told. */
  readonly volume?: string;
  /** A file on the host that has the config, which QEMU's user can read; of a volume, its path. */
  readonly file?: string;
  /** The firmware configuration's name; `opt/com.coreos/config` unless told. */
  readonly entry?: string;
}

/** Their names. */
export const ignitionOptionNames: OptionNames<IgnitionOptions> = {
  config: true,
  pool: true,
  volume: true,
  file: true,
  entry: true,
};

/** @throws {TypeError} If it is neither JSON nor an object. */
export function ignitionText(reader: OptionReader): string {
  const config = reader.raw("config");
  if (typeof config === "object" && config !== null) return JSON.stringify(config);
  try {
    if (typeof config === "string") return JSON.stringify(JSON.parse(config));
  } catch {
    // Told below.
  }
  return reader.wrongKind("config", "to be JSON or an object", config);
}
