import type { Kind } from "./kinds.ts";
import { DOMAIN } from "./manual_domain.ts";
import { OTHERS } from "./manual_others.ts";

/** The part of the manual's page, or another page, that describes an element, and what it is in few words. */
export type Entry = readonly [anchor: string, says: string];

/** What elements of these names are wherever they stand, if nothing else is said. */
const ANYWHERE: Readonly<Record<string, string>> = {
  address: "where it is on its bus",
  alias: "the name that the hypervisor has for it; the host's to say",
  acpi: "its number in ACPI",
  boot: "its turn among the devices to boot from",
  driver: "how it is implemented",
  source: "where it comes from",
  target: "what it is in the guest",
  permissions: "owner, group and mode of its file",
  timestamps: "when it was read and changed; the host's to say",
  encryption: "how it is encrypted",
  auth: "who logs in",
  secret: "the secret that is needed",
  seclabel: "how the host confines it",
  format: "its format",
  path: "its path on the host",
  uuid: "a UUID",
};

function entries({ kind }: Kind): Readonly<Record<string, Entry>> {
  return kind === "domain" ? DOMAIN : OTHERS[kind] ?? {};
}

/** What an element is, in few words; undefined if nothing is said of it. */
export function saysManual(kind: Kind, path: readonly string[]): string | undefined {
  const entry = entries(kind)[path.slice(1).join(" ")];
  return entry?.[1] ?? ANYWHERE[path.at(-1)!];
}

/** Where libvirt's manual describes an element: where it does the nearest one around it, if it has no part of its own. */
export function manualOf(kind: Kind, path: readonly string[]): string {
  const known = entries(kind);
  for (let length = path.length; length > 1; length--) {
    const anchor = known[path.slice(1, length).join(" ")]?.[0];
    if (anchor) return anchor.startsWith("https:") ? anchor : `${kind.manual.split("#")[0]}#${anchor}`;
  }
  return kind.manual;
}
