import type { VirtEvent } from "./event_map.ts";
import type { EventObjects } from "./event_objects.ts";

/** How a dispatcher behaves. */
export interface DispatcherOptions<O extends EventObjects = EventObjects> {
  /**
   * Gets what a listener threw, with the event, and what the host refused where nobody would learn of it, without.
   * Where not given, these are printed with `console.error`.
   */
  readonly onError?: (error: unknown, event: VirtEvent<O> | undefined) => void;
  /** Makes what is thrown to those who listen after {@linkcode EventDispatcher.close}. */
  readonly closedError?: (reason: string | undefined) => Error;
}

/** Their names. */
export const dispatcherOptionNames: Readonly<Record<keyof DispatcherOptions, true>> = {
  onError: true,
  closedError: true,
};
