import { featureNames } from "../../drivers/test/host/cpu_models.ts";
import { Random } from "../fuzz/_random.ts";
import { outcome, type Step } from "./_same_script_on_both.ts";

const MIXTURES = Number(Deno.env.get("MIXTURES") ?? 100);
const features = featureNames(-1n);

const cpu = (model: string, rest = "", arch = "x86_64") =>
  `<cpu><arch>${arch}</arch><model>${model}</model>${rest}</cpu>`;
const feature = (name: string) => `<feature name='${name}'/>`;
const intel = "<vendor>Intel</vendor>";

/** Documents of one CPU, refused or not. */
const documents: Readonly<Record<string, string>> = {
  "text": "x",
  "another root": "<domain/>",
  "a mode": "<cpu mode='custom'><arch>x86_64</arch><model>486</model></cpu>",
  "an empty mode": "<cpu mode=''><arch>x86_64</arch><model>486</model></cpu>",
  "migratable": "<cpu migratable='on'><arch>x86_64</arch><model>486</model></cpu>",
  "perhaps migratable": "<cpu migratable='x'><arch>x86_64</arch><model>486</model></cpu>",
  "a match": "<cpu match='x'><arch>x86_64</arch><model>486</model></cpu>",
  "no architecture": "<cpu><model>486</model></cpu>",
  "an empty architecture": cpu("486", "", ""),
  "a spaced architecture": cpu("486", "", " x86_64 "),
  "no known architecture": cpu("486", "", "pdp11"),
  "an architecture that is none": cpu("486", "", "none"),
  "no model": "<cpu><arch>x86_64</arch></cpu>",
  "an empty model": cpu(""),
  "no known model": cpu("487"),
  "a fallback": "<cpu><arch>x86_64</arch><model fallback='x'>486</model></cpu>",
  "two models": cpu("486", "<model>pentium</model>"),
  "an empty vendor": cpu("486", "<vendor/>"),
  "an unknown vendor": cpu("486", "<vendor>Nobody</vendor>"),
  "a vendor that a model has not": cpu("Haswell", "<vendor>AMD</vendor>"),
  "no known feature": cpu("486", feature("flies")),
  "a feature by its alias": cpu("486", feature("sse3")),
  "a feature twice": cpu("486", feature("aes") + feature("aes")),
  "a feature without a name": cpu("486", "<feature/>"),
  "a feature with an empty name": cpu("486", feature("")),
  "a feature that it has": cpu("486", feature("fpu")),
  "a feature with a policy": cpu("486", "<feature policy='disable' name='fpu'/>"),
  "a removed feature": cpu("EPYC", feature("monitor")),
  "a microcode": cpu("486", "<microcode version='12'/>"),
  "no number of a microcode": cpu("486", "<microcode version='x'/>"),
  "a microcode without a version": cpu("486", "<microcode/>"),
  "a signature": cpu("486", "<signature family='6' model='0' stepping='0'/>"),
  "a signature of no family": cpu("486", "<signature family='0' model='0' stepping='0'/>"),
  "a signature without a stepping": cpu("486", "<signature family='6' model='0'/>"),
  "a signature of words": cpu("486", "<signature family='6' model='x' stepping='0'/>"),
  "a counter": cpu("486", "<counter name='tsc' frequency='5000000000' scaling='no'/>"),
  "a counter without a frequency": cpu("486", "<counter name='tsc'/>"),
  "a counter that scales perhaps": cpu("486", "<counter name='tsc' frequency='1' scaling='on'/>"),
  "another counter": cpu("486", "<counter name='x'/>"),
  "a topology": cpu("486", "<topology sockets='1' dies='1' cores='2' threads='2'/>"),
  "a topology without dies": cpu("486", "<topology sockets='1' cores='2' threads='2'/>"),
  "a topology of no dies": cpu("486", "<topology sockets='1' dies='0' cores='2' threads='2'/>"),
  "a topology without threads": cpu("486", "<topology sockets='1' cores='2'/>"),
  "a cache": cpu("486", "<cache level='3' mode='emulate'/>"),
  "a cache without a level": cpu("486", "<cache mode='passthrough'/>"),
  "a cache of level 4": cpu("486", "<cache level='4' mode='emulate'/>"),
  "a cache of level -1": cpu("486", "<cache level='-1' mode='emulate'/>"),
  "a cache of no number": cpu("486", "<cache level='x' mode='emulate'/>"),
  "a cache without a mode": cpu("486", "<cache level='3'/>"),
  "a cache of another mode": cpu("486", "<cache level='3' mode='x'/>"),
  "two caches": cpu("486", "<cache mode='emulate'/><cache mode='emulate'/>"),
  "addresses": cpu("486", "<maxphysaddr mode='emulate' bits='42'/>"),
  "addresses without a mode": cpu("486", "<maxphysaddr bits='42'/>"),
  "addresses of another mode": cpu("486", "<maxphysaddr mode='x'/>"),
  "addresses of no bits": cpu("486", "<maxphysaddr mode='passthrough' bits='-1'/>"),
  "pages": cpu("486", "<pages unit='KiB' size='4'/>"),
  "a PowerPC model": cpu("POWER8", "", "ppc64le"),
  "no PowerPC model": cpu("POWER5", "", "ppc64"),
  "a PowerPC model and its vendor": cpu("POWER8", "<vendor>IBM</vendor>", "ppc64"),
  "a PowerPC model and another's vendor": cpu("POWER8", "<vendor>Freescale</vendor>", "ppc64"),
  "a PowerPC model and nobody's vendor": cpu("POWER8", "<vendor>Nobody</vendor>", "ppc64"),
  "an ARM model": cpu("cortex-a53", feature("fp"), "aarch64"),
  "no ARM model": cpu("x", "<vendor>x</vendor>", "armv7b"),
  "a mainframe": cpu("z14", "", "s390x"),
  "a SPARC": cpu("x", "", "sparc"),
};

/** Several CPUs, refused or not. */
const several: Readonly<Record<string, readonly string[]>> = {
  "the same twice": [cpu("Haswell"), cpu("Haswell")],
  "one without a vendor": [cpu("Haswell", intel), cpu("Nehalem")],
  "all with a vendor": [cpu("Haswell", intel), cpu("Nehalem", intel)],
  "two vendors": [cpu("Haswell", intel), cpu("EPYC", "<vendor>AMD</vendor>")],
  "two models of two vendors": [cpu("Haswell"), cpu("EPYC")],
  "a vendor that the second model has not": [cpu("486"), cpu("EPYC", intel)],
  "an unknown vendor of the second": [cpu("486"), cpu("486", "<vendor>Nobody</vendor>")],
  "two architectures": [cpu("486"), cpu("POWER8", "", "ppc64")],
  "another architecture with its own model": [cpu("486"), cpu("486", "", "aarch64")],
  "PowerPC models": [cpu("POWER8", "", "ppc64"), cpu("POWER9", "", "ppc64")],
  "PowerPC models without vendors": [cpu("POWER8", "", "ppc64"), cpu("POWER8", "", "ppc64le")],
  "ARM models": [cpu("cortex-a53", "", "aarch64"), cpu("cortex-a57", "", "aarch64")],
  "the second broken": [cpu("486"), "<cpu/>"],
};

const architectures = [
  "x86_64",
  "i686",
  "ppc64",
  "ppc64le",
  "aarch64",
  "armv7b",
  "s390x",
  "sparc",
  "pdp11",
  "openrisc",
];
/** Calls on hosts' CPUs, by what they do. */
export const cpuSteps: Readonly<Record<string, Step>> = {
  ...Object.fromEntries(
    architectures.map((arch): [string, Step] => [`names of ${arch}`, (c) => c.cpuModelNames(arch)]),
  ),
  ...Object.fromEntries(
    [...Object.entries(documents).map(([what, xml]) => [what, [xml]] as const), ...Object.entries(several)]
      .flatMap(([what, xmls]): [string, Step][] => [
        [`baseline of ${what}`, (c) => c.baselineCpuXml(xmls)],
        [`expanded baseline of ${what}`, (c) => c.baselineCpuXml(xmls, { expandFeatures: true })],
      ]),
  ),
  "migratable features alone": (c) => c.baselineCpuXml([cpu("486")], { migratable: true }),
  "a read-only connection": (_, readonly) => readonly.baselineCpuXml([cpu("486")]),
  "all models alone": async (c) => {
    const all: string[] = [];
    for (const model of await c.cpuModelNames("x86_64")) {
      all.push(await c.baselineCpuXml([cpu(model)], { expandFeatures: true }));
    }
    return all;
  },
  "a hundred mixtures": async (c) => {
    const random = new Random(1);
    const models = await c.cpuModelNames("x86_64");
    const all: unknown[] = [];
    for (let at = 0; at < MIXTURES; at++) {
      const mixture = Array.from({ length: 1 + random.below(3) }, () => {
        const more = new Set(Array.from({ length: random.below(9) }, () => random.of(features)));
        return cpu(random.of(models), [...more].map(feature).join("") + random.of(["", "", intel]));
      });
      all.push(await outcome(() => c.baselineCpuXml(mixture, { expandFeatures: random.below(2) === 0 })));
    }
    return all;
  },
};
