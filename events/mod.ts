/**
 * Typed events: one dispatcher for all hypervisors, and every kind of event that they report.
 *
 * @example
 * ```ts
 * import { EventDispatcher } from "@denovirt/denovirt/events";
 *
 * await using events = new EventDispatcher({
 *   subscribe: () => Promise.resolve(),
 *   unsubscribe: () => Promise.resolve(),
 * });
 * using subscription = events.on("domain.control-error", (e) => console.log(`${e.domain.name} needs a look`));
 * await subscription.ready;
 * events.emit({
 *   type: "domain.control-error",
 *   time: Date.now(),
 *   domain: { name: "web", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" },
 * });
 * ```
 *
 * @module
 */
export type {
  CloseReason,
  ConnectionClosedEvent,
  ConnectionLostEvent,
  ConnectionRestoredEvent,
  GapEvent,
  GapReason,
} from "./connection_events.ts";
export type { EventDispatcherOptions } from "./listen_options.ts";
export type {
  DomainAgentLifecycleEvent,
  DomainBalloonChangeEvent,
  DomainBlockJobEvent,
  DomainBlockThresholdEvent,
  DomainChannelLifecycleEvent,
  DomainControlErrorEvent,
  DomainDeviceEvent,
  DomainDiskChangeEvent,
  DomainEventBase,
  DomainGraphicsEvent,
  DomainIoErrorEvent,
  DomainJobCompletedEvent,
  DomainLifecycleEvent,
  DomainMemoryDeviceSizeChangeEvent,
  DomainMemoryFailureEvent,
  DomainMetadataChangeEvent,
  DomainMigrationIterationEvent,
  DomainNicMacChangeEvent,
  DomainPmEvent,
  DomainRebootEvent,
  DomainRtcChangeEvent,
  DomainTrayChangeEvent,
  DomainTunableEvent,
  DomainUnknownEvent,
  DomainVcpuRemovedEvent,
  DomainWatchdogEvent,
  EventParams,
  GraphicsAddress,
  QemuMonitorEvent,
} from "./domain_events.ts";
export { EventDispatcher } from "./event_dispatcher.ts";
export { EventOverflowError, EventsClosedError } from "./event_errors.ts";
export type {
  ConnectionEventType,
  EventMap,
  EventType,
  HypervisorEventType,
  VirtEvent,
} from "./event_map.ts";
export type {
  EventBase,
  EventObjects,
  NamedObject,
  NodeDeviceObject,
  SecretObject,
  UnknownEventFields,
} from "./event_objects.ts";
export type { EventSource } from "./event_source.ts";
export type { EventStream } from "./event_stream.ts";
export { connectionEventTypes, eventTypes, hypervisorEventTypes } from "./event_types.ts";
export {
  domainLifecycleDetails,
  type DomainLifecycleWords,
  domainLifecycleWords,
  type EventWord,
  eventWords,
  numberOf,
  type UnknownWord,
  wordOf,
} from "./event_words.ts";
export type { EventListenOptions, EventStreamOptions } from "./listen_options.ts";
export type {
  NetworkLifecycleEvent,
  NetworkMetadataChangeEvent,
  NetworkUnknownEvent,
  NodeDeviceLifecycleEvent,
  NodeDeviceUnknownEvent,
  NodeDeviceUpdateEvent,
  ObjectLifecycle,
  SecretLifecycleEvent,
  SecretUnknownEvent,
  SecretValueChangedEvent,
  StoragePoolLifecycleEvent,
  StoragePoolRefreshEvent,
  StoragePoolUnknownEvent,
} from "./object_events.ts";
export type { EventFilter, NamedObjectMatch, NodeDeviceMatch, SecretMatch } from "./object_filter.ts";
export type { OverflowPolicy } from "./overflow_policy.ts";
export type { Subscription } from "./subscription.ts";
