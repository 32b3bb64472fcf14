import type { Extra } from "../check.ts";

/** What checks can try on the embedded hypervisor, whichever way they reach it. */
export const embeddedExtras: readonly Extra[] = [
  "disks",
  "checkpoints",
  "block-jobs",
  "console",
  "sources",
  "slow-saves",
  "host-interfaces",
  "virtual-adapters",
  "second-connection",
  "readonly",
];
