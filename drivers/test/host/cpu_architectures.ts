/** What of libvirt knows an architecture's CPUs; `other` where nothing does. */
export type CpuFamily = "x86" | "ppc64" | "arm" | "s390" | "other";

const ARCHITECTURES: Readonly<Record<CpuFamily, string>> = {
  x86: "i686 x86_64",
  ppc64: "ppc64 ppc64le",
  arm: "armv6l armv7b armv7l aarch64",
  s390: "s390 s390x",
  other:
    "alpha cris ia64 lm32 m68k microblaze microblazeel mips mipsel mips64 mips64el openrisc parisc parisc64 ppc ppcle " +
    "ppcemb riscv32 riscv64 sh4 sh4eb sparc sparc64 unicore32 xtensa xtensaeb",
};

const families = new Map<string, CpuFamily>();
for (const [family, names] of Object.entries(ARCHITECTURES)) {
  for (const name of names.split(" ")) families.set(name, family as CpuFamily);
}

/** Whose CPUs those of an architecture are; `undefined` where libvirt has no such architecture. */
export function cpuFamily(arch: string): CpuFamily | undefined {
  return families.get(arch);
}
