import type { OptionReader } from "./_option_reader.ts";

/** A seed for Ignition, and how the guest gets it. */
export interface IgnitionOptions {
  /** The config, as Butane makes it. */
  readonly config: string | object;
  /**
   * The pool in which `prepareVm()` makes a volume of it, which the guest sees as a disk: of any size, and for machines
   * that have no firmware configuration device. Without it, the config stands in the domain's document.
   */
  readonly pool?: string;
  /** The volume's name, with `pool`; the VM's name and `.ign` unless told. */
  readonly volume?: string;
  /** A file on the host that has the config, instead of the document. */
  readonly file?: string;
  /** The firmware configuration's name; `opt/com.coreos/config` unless told. */
  readonly entry?: string;
}

/** @throws {TypeError} If it is neither text nor an object. */
export function ignitionText(reader: OptionReader): string {
  const config = reader.raw("config");
  if (typeof config === "string" && config !== "") return config;
  if (typeof config === "object" && config !== null) return JSON.stringify(config);
  return reader.wrong("config", "to be text or an object", config, TypeError);
}
