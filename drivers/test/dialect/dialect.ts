import type { ErrorCode } from "../../../core/contract/generated/error_codes.gen.ts";

/** What libvirt's drivers refuse with different codes, or one of them does and another refuses. */
export type DifferingCause =
  /** A domain is in a state in which it can't be started, stopped, paused or resumed. */
  | "wrong-state"
  /** A paused guest is asked to shut down. */
  | "shutdown-paused"
  /** A paused guest is to be paused, which changes nothing. */
  | "suspend-paused"
  /** A managed save is to be removed where there is none. */
  | "no-managed-save"
  /** What is to be restored from is no saved guest. */
  | "no-saved-guest"
  /** A volume is to have another's name. */
  | "volume-exists"
  /** A copy of a volume is to have another's name. */
  | "clone-exists"
  /** A pool that is not kept is to start with the host. */
  | "autostart-transient-pool";

/**
 * In what libvirt's drivers differ: the embedded hypervisor answers as one of them does. What is not here is the same in
 * all dialects.
 */
export interface Dialect {
  /** What a URI's `dialect` calls it. */
  readonly name: string;
  /** The code for each cause; absent where it is none for a refusal. */
  readonly codes: Readonly<Record<DifferingCause, ErrorCode | undefined>>;
  /** Whether a guest starts only where its networks, filters, pools, volumes and secrets are. */
  readonly looksForSources: boolean;
  /** Whether a guest's counters begin with its start; else they are as large as the host's clock. */
  readonly countsFromStart: boolean;
  /** Whether a start from a managed save is told as that, and not as any other. */
  readonly tellsManagedRestore: boolean;
  /** Whether statistics of no group by name are those of all groups, and not the state alone. */
  readonly allStatsUnasked: boolean;
  /** Whether a disk's burst of 0 bounds its limit, and not only one that is given. */
  readonly boundsByNoBurst: boolean;
  /**
   * Whether facts are made up that no guest could have: that every system is `linux`, disks' errors, a clock that stands
   * still in 1989, and a control state by that clock.
   */
  readonly inventsFacts: boolean;
}
