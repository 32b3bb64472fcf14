// Generated from libvirt 9.0.0's map of CPUs by `deno task gen`; never edited.

/** The features of x86 CPUs, in libvirt's order. */
export const X86_FEATURES = `
fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 pn clflush ds acpi mmx fxsr sse sse2 ss
ht tm ia64 pbe pni pclmuldq dtes64 monitor ds_cpl vmx smx est tm2 ssse3 cid fma cx16 xtpr pdcm pcid dca sse4.1
sse4.2 x2apic movbe popcnt tsc-deadline aes xsave osxsave avx f16c rdrand hypervisor arat fsgsbase tsc_adjust
sgx bmi1 hle avx2 smep bmi2 erms invpcid rtm cmt mpx avx512f avx512dq rdseed adx smap avx512ifma pcommit
clflushopt clwb intel-pt avx512pf avx512er avx512cd sha-ni avx512bw avx512vl avx512vbmi umip pku ospke waitpkg
avx512vbmi2 gfni vaes vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq la57 rdpid bus-lock-detect cldemote
movdiri movdir64b sgxlc pks avx512-4vnniw avx512-4fmaps fsrm avx512-vp2intersect md-clear serialize tsx-ldtrk
pconfig arch-lbr amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl stibp arch-capabilities core-capability ssbd
avx-vnni avx512-bf16 xsaveopt xsavec xgetbv1 xsaves xfd mbm_total mbm_local sgx1 sgx2 sgx-exinfo sgx-debug
sgx-mode64 sgx-provisionkey sgx-tokenkey sgx-kss intel-pt-lip syscall nx mmxext fxsr_opt pdpe1gb rdtscp lm
3dnowext 3dnow lahf_lm cmp_legacy svm extapic cr8legacy abm sse4a misalignsse 3dnowprefetch osvw ibs xop skinit
wdt lwp fma4 tce cvt16 nodeid_msr tbm topoext perfctr_core perfctr_nb invtsc clzero xsaveerptr wbnoinvd ibpb
ibrs amd-stibp amd-ssbd virt-ssbd amd-no-ssb npt lbrv svm-lock nrip-save tsc-scale vmcb-clean flushbyasid
decodeassists pause-filter pfthreshold avic v-vmsave-vmload vgif svme-addr-chk rdctl-no ibrs-all rsba
skip-l1dfl-vmentry ssb-no mds-no pschange-mc-no tsx-ctrl taa-no split-lock-detect`;

/** `name vendor guest features removed…`: x86 models in libvirt's order, their features as bits by the order above. */
export const X86_MODELS = `
486 - on b
pentium - on 2001bf
pentium2 - on 61fdff
pentium3 - on e1fdff
pentiumpro - on 1e0d7fd
coreduo Intel on 8000000000000000000000000000241e4ffff
n270 Intel on 8000000000000000000000000008241e4ffff
core2duo Intel on 10c000000000000000000000000008241e5ffff
qemu32 - on 41e0d7fd
kvm32 - on 41e5fffd
cpu64-rhel5 - off 10c000000000000000000000000000041e5fffd
cpu64-rhel6 - off 90c000000000000000000000000040041e5fffd
qemu64 - on 210c000000000000000000000000040041e5fffd
kvm64 - on 10c000000000000000000000000040041e5fffd
Conroe Intel on 90c000000000000000000000000008041e5fffd
Penryn Intel on 90c000000000000000000000000848041e5fffd
Nehalem Intel on 90c000000000000000000000009848041e5fffd
Nehalem-IBRS Intel on 90c000008000000000000000009848041e5fffd
Westmere Intel on 90c000000000000000000000029848041e5fffd
Westmere-IBRS Intel on 90c000008000000000000000029848041e5fffd
SandyBridge Intel on 98c00000000000000000000017b8480c1e5fffd
SandyBridge-IBRS Intel on 98c00000800000000000000017b8480c1e5fffd
IvyBridge Intel on 98c00000000000000000028277b8480c1e5ffff
IvyBridge-IBRS Intel on 98c00000800000000000028277b8480c1e5ffff
Haswell-noTSX Intel on 98c0000000000000000007d217fa680c1e5fffd
Haswell-noTSX-IBRS Intel on 98c0000080000000000007d217fa680c1e5fffd
Haswell Intel on 98c000000000000000000ff217fa680c1e5fffd
Haswell-IBRS Intel on 98c000008000000000000ff217fa680c1e5fffd
Broadwell-noTSX Intel on 8098c0000000000000000707d217fa680c1e5fffd
Broadwell-noTSX-IBRS Intel on 8098c0000080000000000707d217fa680c1e5fffd
Broadwell Intel on 8098c000000000000000070ff217fa680c1e5fffd
Broadwell-IBRS Intel on 8098c000008000000000070ff217fa680c1e5fffd
Skylake-Client Intel on 9098c001c00000000000072ff377fa680c1e5ffff
Skylake-Client-IBRS Intel on 9098c001c08000000000072ff377fa680c1e5ffff
Skylake-Client-noTSX-IBRS Intel off 9098c001c080000000000727d377fa680c1e5ffff
Skylake-Server Intel on 909cc001c0000000003447eff377fa680c1e5ffff
Skylake-Server-IBRS Intel on 909cc001c0800000003447eff377fa680c1e5ffff
Skylake-Server-noTSX-IBRS Intel off 909cc001c0800000003447e7d377fa680c1e5ffff
Cascadelake-Server Intel on 909cc001c8800000803467eff377fa680c1e5ffff
Cascadelake-Server-noTSX Intel off 909cc001c8800000803467e7d377fa680c1e5ffff
Icelake-Client Intel on 200009098c001c8800003f9c0072ff377fa680c1e5ffff intel-pt
Icelake-Client-noTSX Intel off 200009098c001c8800003f9c00727d377fa680c1e5ffff intel-pt
Icelake-Server Intel on 20000909cc001c8800007f9f467eff377fa680c1e5ffff intel-pt
Icelake-Server-noTSX Intel off 20000909cc001c8800007f9f467e7d377fa680c1e5ffff intel-pt
Cooperlake Intel on 5ac000000000909cc001eb800000813467cff377fa680c1e5ffff
Snowridge Intel on 800000000000809cc001ce8000e0108865028347f8480c1e5ffff
athlon AMD on 610000000000000000000000000000001e1dfff
phenom AMD on 273c000000000000000000000000000241e5fffd
Opteron_G1 AMD on 10c000000000000000000000000000041e5fffd
Opteron_G2 AMD on 298c000000000000000000000000040041e5fffd
Opteron_G3 AMD on 7298c000000000000000000000008040041e5fffd monitor
Opteron_G4 AMD on 44f29cc0000000000000000000001698480c1e5fffd
Opteron_G5 AMD on 444f29cc0000000000000000000003698680c1e5fffd
EPYC AMD on 1fa9fc001c000000000082701d376d8680c1e5ffff monitor
EPYC-IBPB AMD on 40001fa9fc001c000000000082701d376d8680c1e5ffff monitor
EPYC-Rome AMD on 9179001fa9fc001c000000800886701d376d8680c1e5ffff
EPYC-Milan AMD on 20093f9001fa9fc003c000100801886707d376da680c1e5ffff
Dhyana Hygon on 40001fa9fc001c000000000002701d374d868041e5ffff monitor`;

/** The makers of x86 CPUs. */
export const X86_VENDORS = "Intel AMD Hygon";

/** `name vendor`: PowerPC models in libvirt's order. */
export const PPC64_MODELS = `
POWER6 IBM
POWER7 IBM
POWER8 IBM
POWER9 IBM
POWER10 IBM
POWERPC_e5500 Freescale
POWERPC_e6500 Freescale`;

/** The makers of PowerPC CPUs. */
export const PPC64_VENDORS = "IBM Freescale";
