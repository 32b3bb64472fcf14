import { checkFlags, refusal } from "./_refusal.ts";
import type { OperationsOf } from "./_contract.ts";

/** The models that libvirt 9.0.0 knows, by architecture; none where it takes any. */
const MODELS: Readonly<Record<string, string>> = {
  x86:
    "486 pentium pentium2 pentium3 pentiumpro coreduo n270 core2duo qemu32 kvm32 cpu64-rhel5 cpu64-rhel6 qemu64 kvm64 " +
    "Conroe Penryn Nehalem Nehalem-IBRS Westmere Westmere-IBRS SandyBridge SandyBridge-IBRS IvyBridge IvyBridge-IBRS " +
    "Haswell-noTSX Haswell-noTSX-IBRS Haswell Haswell-IBRS Broadwell-noTSX Broadwell-noTSX-IBRS Broadwell " +
    "Broadwell-IBRS Skylake-Client Skylake-Client-IBRS Skylake-Client-noTSX-IBRS Skylake-Server Skylake-Server-IBRS " +
    "Skylake-Server-noTSX-IBRS Cascadelake-Server Cascadelake-Server-noTSX Icelake-Client Icelake-Client-noTSX " +
    "Icelake-Server Icelake-Server-noTSX Cooperlake Snowridge athlon phenom Opteron_G1 Opteron_G2 Opteron_G3 Opteron_G4 " +
    "Opteron_G5 EPYC EPYC-IBPB EPYC-Rome EPYC-Milan Dhyana",
  ppc64: "POWER6 POWER7 POWER8 POWER9 POWER10 POWERPC_e5500 POWERPC_e6500",
  any: "",
};
const FAMILIES: Readonly<Record<string, keyof typeof MODELS>> = {
  x86_64: "x86",
  i686: "x86",
  ppc64: "ppc64",
  ppc64le: "ppc64",
  aarch64: "any",
  armv7l: "any",
  armv6l: "any",
  s390: "any",
  s390x: "any",
};
const OTHERS =
  ("alpha armv7b cris hppa hppa64 ia64 itanium lm32 loongarch64 m68k microblaze microblazeel mips mipsel mips64 " +
    "mips64el or32 parisc parisc64 ppc ppcle ppcemb riscv32 riscv64 sh4 sh4eb sparc sparc64 unicore32 xtensa xtensaeb")
    .split(" ");

/** The CPU models that the pretended host knows. */
export function hostCpuModels(): OperationsOf<"connectGetCPUModelNames"> {
  return {
    connectGetCPUModelNames(arch, flags) {
      checkFlags(flags, 0, "connectGetCPUModelNames");
      const family = FAMILIES[arch];
      if (family !== undefined) return MODELS[family]!.split(" ").filter((name) => name !== "");
      if (OTHERS.includes(arch)) {
        throw refusal(
          "NO_SUPPORT",
          `Cannot name CPU models, wanted an architecture whose CPUs are known: found "${arch}"`,
          "CPU",
        );
      }
      throw refusal("INVALID_ARG", `Cannot name CPU models, wanted an architecture: found "${arch}"`);
    },
  };
}
