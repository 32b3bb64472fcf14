import { newestFacts } from "./hosts/newest_facts.ts";
import { peer, peerNames } from "./hosts/peers.ts";

/** One check: a program, and what to know about it. */
export interface Check {
  readonly name: string;
  /** Arguments of `deno`. */
  readonly args: readonly string[];
  /** Counts its tests by their own summary; all others count as one. */
  readonly counts?: true;
  /** Why it can't run here; empty if it can. */
  readonly missing?: () => string;
}

/** The public doors. */
export const doors: readonly string[] = [
  "mod.ts",
  "events/mod.ts",
  "core/config/mod.ts",
  "drivers/test/mod.ts",
  "drivers/test/testing/mod.ts",
  "drivers/libvirt/mod.ts",
  "drivers/libvirt/admin/mod.ts",
  "drivers/libvirt/ffi/mod.ts",
  "drivers/libvirt/ffi/bindings/generated/constants.gen.ts",
  "drivers/libvirt/ffi/bindings/generated/structs.gen.ts",
  "drivers/libvirt/ffi/bindings/generated/callbacks.gen.ts",
  "drivers/esx/mod.ts",
  "drivers/esx/vim25/mod.ts",
  "drivers/esx/vim25/generated/vim_types.gen.ts",
  "drivers/kit.ts",
  "daemon/mod.ts",
  "daemon/main.ts",
];

/** The newest libvirt's facts that are here, if any are: `generated` is of those that are installed. */
const newest = newestFacts();
const facts = () => ["protocol-files", "schemas", "api", "pyvmomi"] as const;

/** In this order: what is quick and tells most comes first. */
export const checks: readonly Check[] = [
  { name: "format", args: ["fmt", "--check", "--quiet"] },
  { name: "lint", args: ["lint", "--quiet"] },
  { name: "types", args: ["check", "--quiet", "."] },
  // Types of other packages are these packages' own matter.
  { name: "doc-lint", args: ["doc", "--lint", "--quiet", "--no-npm", ...doors] },
  {
    name: "generated",
    args: ["run", "-A", "tools/gen.ts", "--check"],
    missing: () => facts().map((name) => peer(name).reason).filter(Boolean).join("; "),
  },
  // One that is newer than all known releases tells what it would bring.
  ...(newest === undefined ? [] : [{
    name: "generated-newest",
    args: ["run", "-A", "tools/gen.ts", "--check", "--from", newest],
    missing: () => facts().map((name) => peer(name).reason).filter(Boolean).join("; "),
  }]),
  { name: "unit", args: ["test", "-A", "--sanitize-ops", "--sanitize-resources", "tests/"], counts: true },
  {
    name: "called-on-hosts",
    args: ["run", "-A", "tests/called_on_hosts.ts"],
    missing: () => peerNames.map((name) => peer(name).reason).filter(Boolean).join("; "),
  },
  {
    name: "drivers-page",
    args: ["run", "-A", "tests/conformance/page.ts", "--check"],
    missing: () => peerNames.map((name) => peer(name).reason).filter(Boolean).join("; "),
  },
  {
    name: "doc-examples",
    args: [
      "test",
      "-A",
      "--doc",
      "--quiet",
      "mod.ts",
      "core/",
      "events/",
      "drivers/",
      "daemon/",
      "README.md",
      "docs/",
    ],
    counts: true,
  },
  { name: "publish", args: ["publish", "--dry-run", "--allow-dirty", "--quiet"] },
];
