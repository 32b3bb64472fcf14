import {
  PPC64_MODELS,
  PPC64_VENDORS,
  X86_FEATURES,
  X86_MODELS,
  X86_VENDORS,
} from "./generated/cpu_map.gen.ts";

/** An x86 model: what it has, as bits in the order of the features. */
export interface X86Model {
  readonly name: string;
  readonly vendor: string | undefined;
  /** Whether a guest may be told to have it where it was not asked for. */
  readonly guest: boolean;
  readonly features: bigint;
  /** What it had in earlier versions of libvirt. */
  readonly removed: readonly string[];
}

/** All x86 models, in libvirt's order: later ones are newer within a vendor. */
export const x86Models: readonly X86Model[] = linesOf(X86_MODELS).map(
  ([name = "", vendor = "-", guest, features = "0", ...removed]) => ({
    name,
    vendor: vendor === "-" ? undefined : vendor,
    guest: guest === "on",
    features: BigInt(`0x${features}`),
    removed,
  }),
);

/** The bit of each x86 feature, in libvirt's order. */
export const x86Features: ReadonlyMap<string, bigint> = new Map(
  linesOf(X86_FEATURES).flat().map((name, at) => [name, 1n << BigInt(at)]),
);

/** The vendor of each PowerPC model, in libvirt's order. */
export const ppc64Models: ReadonlyMap<string, string> = new Map(
  linesOf(PPC64_MODELS).map(([name = "", vendor = ""]) => [name, vendor]),
);

export const x86Vendors: readonly string[] = X86_VENDORS.split(" ");
export const ppc64Vendors: readonly string[] = PPC64_VENDORS.split(" ");

/** The names of the features among some bits, in libvirt's order. */
export function featureNames(bits: bigint): string[] {
  return [...x86Features].filter(([, bit]) => (bits & bit) !== 0n).map(([name]) => name);
}

function linesOf(table: string): string[][] {
  return table.trim().split("\n").map((line) => line.split(" "));
}
