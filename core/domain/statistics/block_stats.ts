import type { OtherStats } from "./other_stats.ts";

/** Of one kind of request to a disk, since the guest's start. */
export interface BlockRequestStats {
  /** Requests. */
  readonly reqs?: bigint;
  /** Bytes. */
  readonly bytes?: bigint;
  /** Nanoseconds spent. */
  readonly times?: bigint;
}

/** Of one disk, or of one image of its chain. */
export interface BlockStats extends OtherStats {
  /** Its target name. */
  readonly name?: string;
  /** Its file or device on the host. */
  readonly path?: string;
  /** The image's place in its chain. */
  readonly backingIndex?: number;
  /** Reads. */
  readonly rd?: BlockRequestStats;
  /** Writes. */
  readonly wr?: BlockRequestStats;
  /** Flushes. */
  readonly fl?: BlockRequestStats;
  /** Requests that the host had no room for; of Xen. */
  readonly errors?: bigint;
  /** Bytes up to the last one that was ever written. */
  readonly allocation?: number;
  /** Bytes that the guest sees. */
  readonly capacity?: number;
  /** Bytes of its file or device. */
  readonly physical?: number;
  /** Bytes from the image's start, past which a write is told by an event. */
  readonly threshold?: number;
  /** What its storage takes in one request. Since libvirt 11.10. */
  readonly limits?: BlockLimits;
  /** Its latencies of some latest time, one for each interval that it is measured by. Since libvirt 11.10. */
  readonly timedGroups?: readonly BlockTimedStats[];
  /** How many requests took how long. Since libvirt 12.1. */
  readonly latencyHistogram?: BlockLatencyHistogram;
}

/** What a disk's storage takes in one request, in bytes unless told. */
export interface BlockLimits {
  /** What offsets and lengths are multiples of. */
  readonly requestAlignment?: number;
  /** The most that is discarded at once. */
  readonly discardMax?: number;
  /** What discards are multiples of at best. */
  readonly discardAlignment?: number;
  /** The most that is made zero at once. */
  readonly writeZeroesMax?: number;
  /** What is made zero is a multiple of it at best. */
  readonly writeZeroesAlignment?: number;
  /** What is carried at once at best. */
  readonly transferOptimal?: number;
  /** The most that is carried at once. */
  readonly transferMax?: number;
  /** The most that the device carries at once, past the kernel's scheduler. */
  readonly transferHwMax?: number;
  /** How many pieces of memory a request may have. */
  readonly iovMax?: number;
  /** How many pieces a request may have that goes past the kernel's scheduler. */
  readonly iovHwMax?: number;
  /** What addresses in memory are multiples of, so that nothing is copied. */
  readonly memoryAlignmentMinimal?: number;
  /** What addresses in memory are multiples of where it is copied. */
  readonly memoryAlignmentOptimal?: number;
}

/** A disk's latencies in one of the intervals that it is measured by. */
export interface BlockTimedStats extends OtherStats {
  /** The interval, in milliseconds. */
  readonly intervalMs?: number;
  /** Reads. */
  readonly rd?: BlockLatencyStats;
  /** Writes. */
  readonly wr?: BlockLatencyStats;
  /** Appends to zones. */
  readonly zoneAppend?: BlockLatencyStats;
  /** Flushes, which have no queue. */
  readonly fl?: BlockLatencyStats;
}

/** How long requests of one kind took. */
export interface BlockLatencyStats {
  /** Nanoseconds: the shortest. */
  readonly latencyMin?: bigint;
  /** Nanoseconds: the longest. */
  readonly latencyMax?: bigint;
  /** Nanoseconds on average. */
  readonly latencyAvg?: bigint;
  /** How many were waiting, on average. */
  readonly queueDepthAvg?: number;
}

/** How many requests took how long, by their kind. */
export interface BlockLatencyHistogram {
  /** Reads. */
  readonly rd?: readonly BlockLatencyBin[];
  /** Writes. */
  readonly wr?: readonly BlockLatencyBin[];
  /** Appends to zones. */
  readonly zoneAppend?: readonly BlockLatencyBin[];
  /** Flushes. */
  readonly fl?: readonly BlockLatencyBin[];
}

/** Requests that took from this long on, up to where the next one begins. */
export interface BlockLatencyBin {
  /** Nanoseconds. */
  readonly start?: bigint;
  /** How many they were. */
  readonly value?: bigint;
}
