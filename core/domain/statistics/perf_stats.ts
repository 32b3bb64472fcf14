import type { OtherStats } from "./other_stats.ts";

/**
 * Its performance events, of those that are switched on, by the names that `perfEvents()` has for them. ESX's counters have
 * names of their own, and stand in `other`.
 */
export interface PerfStats extends OtherStats {
  /** Faults of alignment. */
  readonly alignment_faults?: bigint;
  /** Branches. */
  readonly branch_instructions?: bigint;
  /** Branches that went otherwise than foreseen. */
  readonly branch_misses?: bigint;
  /** Cycles of the bus. */
  readonly bus_cycles?: bigint;
  /** Looks into caches that found nothing. */
  readonly cache_misses?: bigint;
  /** Looks into caches. */
  readonly cache_references?: bigint;
  /** Bytes of the L3 cache that it uses. */
  readonly cmt?: number;
  /** Switches of context. */
  readonly context_switches?: bigint;
  /** Nanoseconds by the CPU's clock. */
  readonly cpu_clock?: bigint;
  /** Cycles of CPUs. */
  readonly cpu_cycles?: bigint;
  /** Moves from one CPU to another. */
  readonly cpu_migrations?: bigint;
  /** Instructions that the kernel had to emulate. */
  readonly emulation_faults?: bigint;
  /** Instructions. */
  readonly instructions?: bigint;
  /** Bytes that the memory controllers beside its CPUs carried. */
  readonly mbml?: bigint;
  /** Bytes that all memory controllers carried. */
  readonly mbmt?: bigint;
  /** Page faults. */
  readonly page_faults?: bigint;
  /** Page faults that needed the disk. */
  readonly page_faults_maj?: bigint;
  /** Page faults that did not. */
  readonly page_faults_min?: bigint;
  /** Cycles of CPUs, as if their frequency never changed. */
  readonly ref_cpu_cycles?: bigint;
  /** Cycles that waited for the pipeline's back end. */
  readonly stalled_cycles_backend?: bigint;
  /** Cycles that waited for the pipeline's front end. */
  readonly stalled_cycles_frontend?: bigint;
  /** Nanoseconds by the task's clock. */
  readonly task_clock?: bigint;
}
