import type { VirtEvent } from "./event_map.ts";
import type { EventObjects } from "./event_objects.ts";
import type { EventFilter } from "./object_filter.ts";
import type { OverflowPolicy } from "./overflow_policy.ts";

/** How to listen. */
export interface EventListenOptions extends EventFilter {
  /**
   * Of `qemu.monitor` events those with this name, or with a name that this matches: `"DEVICE_DELETED"`, `/^block_/i`.
   * Events of other types are not held back.
   */
  readonly qemuEvent?: string | RegExp;
  /** Ends listening; what waits then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Their names. */
export const listenOptionNames: Readonly<Record<keyof EventListenOptions, true>> = {
  domain: true,
  network: true,
  pool: true,
  device: true,
  secret: true,
  qemuEvent: true,
  signal: true,
};

/** How to listen by a stream. */
export interface EventStreamOptions extends EventListenOptions {
  /** How many events wait for a slow reader; 1024 where not said. */
  readonly capacity?: number;
  /**
   * What happens to the next one: `drop-oldest` (the default) makes room and puts an `events.gap` in its place,
   * `error` ends the stream with an {@linkcode EventOverflowError} once the reader has got so far.
   */
  readonly overflow?: OverflowPolicy;
}

/** Their names. */
export const streamOptionNames: Readonly<Record<keyof EventStreamOptions, true>> = {
  ...listenOptionNames,
  capacity: true,
  overflow: true,
};

/** How a dispatcher behaves. */
export interface EventDispatcherOptions<O extends EventObjects = EventObjects> {
  /**
   * Gets what a listener threw, with the event, and what the host refused where nobody would learn of it, without.
   * Where not given, these are printed with `console.error`.
   */
  readonly onError?: (error: unknown, event: VirtEvent<O> | undefined) => void;
  /** Makes what is thrown to those who listen after {@linkcode EventDispatcher.close}. */
  readonly closedError?: (reason: string | undefined) => Error;
}

/** Their names. */
export const dispatcherOptionNames: Readonly<Record<keyof EventDispatcherOptions, true>> = {
  onError: true,
  closedError: true,
};
