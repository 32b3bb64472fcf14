import type { HypervisorEventType } from "./event_map.ts";

/**
 * The hypervisor side of a dispatcher: what a driver does to make a host report a kind of event.
 *
 * The dispatcher calls `subscribe` for the first listener of a kind and `unsubscribe` after the last. Calls for
 * one kind never overlap, and for each kind they alternate; calls for different kinds run side by side.
 */
export interface EventSource {
  /**
   * Resolves once the host has confirmed, so that nothing later is missed. Rejects where it cannot; an error whose
   * `code` is `"NO_SUPPORT"` means that this host has no such events, which `"*"` passes over.
   */
  subscribe(type: HypervisorEventType): Promise<void>;
  /** Resolves once the host reports these no longer. After a rejection the kind counts as unsubscribed. */
  unsubscribe(type: HypervisorEventType): Promise<void>;
}
