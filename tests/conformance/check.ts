import type { Feature } from "@denovirt/denovirt";
import type { CheckContext } from "./check_context.ts";

/** One statement about what every driver does, and how to find out whether this one does. */
export interface Check {
  /** Its name in docs/drivers.md and in lists of deviations: `lifecycle.start-twice`. */
  readonly id: string;
  /** What is true of a driver that passes, as a sentence. */
  readonly title: string;
  /** The functions without which there is nothing to check, as `connection.supports()` knows them. */
  readonly needs: readonly Feature[];
  /** What of a subject's extras it takes, as a guest that answers. */
  readonly extra?: Extra;
  /** Nothing else may go on beside it, because it looks at all that there is. */
  readonly alone?: true;
  readonly run: (context: CheckContext) => Promise<void>;
}

/** What not every host can be given for a test. */
export type Extra =
  /** Disks, which a running guest can be given and loses again. */
  | "disks"
  /** Running guests with qcow2 disks that can have checkpoints. */
  | "checkpoints"
  /** The same, whose disks can have block jobs. */
  | "block-jobs"
  /** A guest whose save lasts until it is let go on. */
  | "slow-saves"
  /** Guests that are on networks, pools and secrets of their host, which begins by having them. */
  | "sources"
  /** A console in the smallest guest. */
  | "console"
  /** A Fibre Channel adapter `scsi_host1` that can have virtual ones. */
  | "virtual-adapters"
  /** Interfaces of the host that can be defined. */
  | "host-interfaces"
  /** Several connections to one host. */
  | "second-connection"
  /** Connections that may only read. */
  | "readonly";

/** Checks of one subject matter. */
export interface CheckGroup {
  /** What they are about, as a heading. */
  readonly title: string;
  readonly checks: readonly Check[];
}
