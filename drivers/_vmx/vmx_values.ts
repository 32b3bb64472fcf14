import { vmxRefusal } from "./vmx_refusal.ts";
import type { VmxEntries } from "./vmx_text.ts";

/** Whether an entry says true; `otherwise` where it is absent or empty. */
export function flagOf(vmx: VmxEntries, key: string, otherwise: boolean): boolean {
  const value = vmx.get(key);
  if (value === undefined || value === "") return otherwise;
  if (/^(true|1|yes|on)$/i.test(value)) return true;
  if (/^(false|0|no|off)$/i.test(value)) return false;
  throw vmxRefusal("read", `${key} to be true or false`, `"${value}"`);
}

/** A whole number; -1 for what is unlimited, `otherwise` where it is absent or empty. */
export function numberOf(vmx: VmxEntries, key: string, otherwise: number): number {
  const value = vmx.get(key)?.trim();
  if (value === undefined || value === "") return otherwise;
  if (value.toLowerCase() === "unlimited") return -1;
  if (/^[+-]?\d{1,15}$/.test(value)) return Number(value);
  throw vmxRefusal("read", `${key} to be a whole number`, `"${value}"`);
}

/** A UUID in libvirt's spelling, out of 16 bytes in hexadecimal however they are divided. */
export function uuidOf(vmx: VmxEntries, key: string): string | undefined {
  const value = vmx.get(key);
  return value === undefined || value === "" ? undefined : readUuid(value, key);
}

/** @param what What the UUID is of, for the error. */
export function readUuid(value: string, what: string): string {
  const digits = value.replaceAll(/[\s-]/g, "").toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(digits)) throw vmxRefusal("read", `${what} to be a UUID`, `"${value}"`);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** A UUID as VMware spells it: `56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15`. */
export function writeUuid(uuid: string): string {
  const pairs = uuid.replaceAll("-", "").toLowerCase().match(/../g) ?? [];
  return `${pairs.slice(0, 8).join(" ")}-${pairs.slice(8).join(" ")}`;
}

/** The numbers of all devices of a kind that has entries such as `ethernet0.present`, in their order. */
export function indexesOf(vmx: VmxEntries, kind: string): number[] {
  const found = new Set<number>();
  const pattern = new RegExp(`^${kind}(\\d{1,3})\\.`, "i");
  for (const [key] of vmx) {
    const index = pattern.exec(key)?.[1];
    if (index !== undefined) found.add(Number(index));
  }
  return [...found].sort((one, other) => one - other);
}
