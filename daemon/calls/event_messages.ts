/** The messages that tell clients of events: the reverse of the client's decoders. */
import type { DriverEvent } from "../../core/contract/driver.ts";
import { secretUsageType } from "../../core/contract/generated/enums.gen.ts";
import {
  domainLifecycleDetails,
  type EventParams,
  eventWords as words,
  type HypervisorEventType,
  numberOf,
} from "../../events/mod.ts";
import {
  type Procedure,
  qemuProcedures as qemu,
  remoteProcedures as remote,
  type TypedParam,
} from "../../drivers/libvirt/wire/mod.ts";
import { typedResult } from "./typed_results.ts";

/** A message that no call asked for. */
export interface EventMessage {
  readonly procedure: Procedure<unknown, unknown>;
  readonly message: unknown;
}

type Event<Type extends DriverEvent["type"]> = Extract<DriverEvent, { readonly type: Type }>;
type UnknownType = Extract<HypervisorEventType, `${string}.unknown`>;
/** The kinds that have a message: all whose number we know. */
export type ToldType = Exclude<HypervisorEventType, UnknownType>;

function says<Message>(procedure: Procedure<Message, unknown>, message: Message): EventMessage {
  return { procedure: procedure as Procedure<unknown, unknown>, message };
}

const orNull = (text: string | undefined) => text ?? null;
const reasonOf = (word: `unknown-${number}` | undefined) => word === undefined ? 0 : numberOf([], word);
const params = (fields: EventParams, method: string): TypedParam[] => typedResult(fields, method);
const KIB = 1024n;

/** The greatest number that a 64-bit integer can be made of. */
const GREATEST = 2 ** 64 - 2 ** 11;

/** A figure as the protocol has it: what is more than it can carry is the most that it can. */
const whole = (figure: number) => BigInt(Math.min(figure, GREATEST));

function lifecycle({ domain, event, detail }: Event<"domain.lifecycle">) {
  const details: readonly string[] = Object.hasOwn(domainLifecycleDetails, event)
    ? domainLifecycleDetails[event as keyof typeof domainLifecycleDetails]
    : [];
  return { dom: domain, event: numberOf(words.domainLifecycle, event), detail: numberOf(details, detail) };
}

function ioError({ domain, srcPath, devAlias, action }: Event<"domain.io-error">) {
  return { dom: domain, srcPath, devAlias, action: numberOf(words.ioErrorAction, action) };
}

function graphics(event: Event<"domain.graphics">) {
  const address = ({ family, address, service }: typeof event.local) => ({
    family: numberOf(words.graphicsFamily, family),
    node: address,
    service,
  });
  return {
    dom: event.domain,
    phase: numberOf(words.graphicsPhase, event.phase),
    local: address(event.local),
    remote: address(event.remote),
    authScheme: event.authScheme,
    subject: event.subject,
  };
}

function blockJob({ jobType, status }: Event<"domain.block-job">) {
  return { type: numberOf(words.blockJobType, jobType), status: numberOf(words.blockJobStatus, status) };
}

function diskChange(event: Event<"domain.disk-change">) {
  return {
    dom: event.domain,
    oldSrcPath: orNull(event.oldSrcPath),
    newSrcPath: orNull(event.newSrcPath),
    devAlias: event.devAlias,
    reason: numberOf(words.diskChangeReason, event.reason),
  };
}

function trayChange({ domain, devAlias, reason }: Event<"domain.tray-change">) {
  return { dom: domain, devAlias, reason: numberOf(words.trayChangeReason, reason) };
}

const watchdog = ({ domain, action }: Event<"domain.watchdog">) => ({
  dom: domain,
  action: numberOf(words.watchdogAction, action),
});

const secretOf = ({ uuid, usageType, usageId }: Event<"secret.lifecycle">["secret"]) => ({
  uuid,
  usageType: numberOf(secretUsageType, usageType as (typeof secretUsageType)[number]),
  usageID: usageId,
});

const detailOf = (detail: `unknown-${number}` | undefined) => reasonOf(detail);

/** What tells of an event by the number of a registration: libvirt's way since 1.2. */
export const callbackMessages: {
  readonly [Type in ToldType]: (event: Event<Type>, callbackID: number) => EventMessage;
} = {
  "domain.lifecycle": (event, callbackID) =>
    says(remote.domainEventCallbackLifecycle, { callbackID, msg: lifecycle(event) }),
  "domain.reboot": ({ domain }, callbackID) =>
    says(remote.domainEventCallbackReboot, { callbackID, msg: { dom: domain } }),
  "domain.rtc-change": ({ domain, utcOffset }, callbackID) =>
    says(remote.domainEventCallbackRtcChange, { callbackID, msg: { dom: domain, offset: whole(utcOffset) } }),
  "domain.watchdog": (event, callbackID) =>
    says(remote.domainEventCallbackWatchdog, { callbackID, msg: watchdog(event) }),
  "domain.io-error": (event, callbackID) =>
    says(remote.domainEventCallbackIoErrorReason, {
      callbackID,
      msg: { ...ioError(event), reason: event.reason ?? "" },
    }),
  "domain.graphics": (event, callbackID) =>
    says(remote.domainEventCallbackGraphics, { callbackID, msg: graphics(event) }),
  "domain.control-error": ({ domain }, callbackID) =>
    says(remote.domainEventCallbackControlError, { callbackID, msg: { dom: domain } }),
  "domain.block-job": (event, callbackID) =>
    says(remote.domainEventBlockJob2, { callbackID, dom: event.domain, dst: event.disk, ...blockJob(event) }),
  "domain.disk-change": (event, callbackID) =>
    says(remote.domainEventCallbackDiskChange, { callbackID, msg: diskChange(event) }),
  "domain.tray-change": (event, callbackID) =>
    says(remote.domainEventCallbackTrayChange, { callbackID, msg: trayChange(event) }),
  "domain.pm-wakeup": ({ domain, reason }, callbackID) =>
    says(remote.domainEventCallbackPmwakeup, { callbackID, reason: reasonOf(reason), msg: { dom: domain } }),
  "domain.pm-suspend": ({ domain, reason }, callbackID) =>
    says(remote.domainEventCallbackPmsuspend, { callbackID, reason: reasonOf(reason), msg: { dom: domain } }),
  "domain.pm-suspend-disk": ({ domain, reason }, callbackID) =>
    says(remote.domainEventCallbackPmsuspendDisk, {
      callbackID,
      reason: reasonOf(reason),
      msg: { dom: domain },
    }),
  "domain.balloon-change": ({ domain, actual }, callbackID) =>
    says(remote.domainEventCallbackBalloonChange, {
      callbackID,
      msg: { dom: domain, actual: whole(actual) / KIB },
    }),
  "domain.device-removed": ({ domain, devAlias }, callbackID) =>
    says(remote.domainEventCallbackDeviceRemoved, { callbackID, msg: { dom: domain, devAlias } }),
  "domain.device-added": ({ domain, devAlias }, callbackID) =>
    says(remote.domainEventCallbackDeviceAdded, { callbackID, dom: domain, devAlias }),
  "domain.device-removal-failed": ({ domain, devAlias }, callbackID) =>
    says(remote.domainEventCallbackDeviceRemovalFailed, { callbackID, dom: domain, devAlias }),
  "domain.tunable": (event, callbackID) =>
    says(remote.domainEventCallbackTunable, {
      callbackID,
      dom: event.domain,
      params: params(event.params, "tunableEvent"),
    }),
  "domain.agent-lifecycle": ({ domain, state, reason }, callbackID) =>
    says(remote.domainEventCallbackAgentLifecycle, {
      callbackID,
      dom: domain,
      state: numberOf(words.agentState, state),
      reason: numberOf(words.agentReason, reason),
    }),
  "domain.migration-iteration": ({ domain, iteration }, callbackID) =>
    says(remote.domainEventCallbackMigrationIteration, { callbackID, dom: domain, iteration }),
  "domain.job-completed": (event, callbackID) =>
    says(remote.domainEventCallbackJobCompleted, {
      callbackID,
      dom: event.domain,
      params: params(event.params, "domainGetJobStats"),
    }),
  "domain.metadata-change": ({ domain, metadataType, nsUri }, callbackID) =>
    says(remote.domainEventCallbackMetadataChange, {
      callbackID,
      dom: domain,
      type: numberOf(words.metadataType, metadataType),
      nsuri: orNull(nsUri),
    }),
  "domain.block-threshold": ({ domain, dev, path, threshold, excess }, callbackID) =>
    says(remote.domainEventBlockThreshold, {
      callbackID,
      dom: domain,
      dev,
      path: orNull(path),
      threshold: whole(threshold),
      excess: whole(excess),
    }),
  "domain.memory-failure": ({ domain, recipient, action, flags }, callbackID) =>
    says(remote.domainEventMemoryFailure, {
      callbackID,
      dom: domain,
      recipient: numberOf(words.memoryFailureRecipient, recipient),
      action: numberOf(words.memoryFailureAction, action),
      flags: (flags.actionRequired ? 1 : 0) | (flags.recursive ? 2 : 0),
    }),
  "domain.memory-device-size-change": ({ domain, alias, size }, callbackID) =>
    says(remote.domainEventMemoryDeviceSizeChange, {
      callbackID,
      dom: domain,
      alias,
      size: whole(size) / KIB,
    }),
  "domain.nic-mac-change": ({ domain, alias, oldMac, newMac }, callbackID) =>
    says(remote.domainEventNicMacChange, {
      callbackID,
      dom: domain,
      alias,
      oldMAC: oldMac,
      newMAC: newMac,
    }),
  "domain.vcpu-removed": ({ domain, vcpu }, callbackID) =>
    says(remote.domainEventVcpuRemoved, { callbackID, dom: domain, vcpuid: vcpu }),
  "domain.channel-lifecycle": ({ domain, channel, state, reason }, callbackID) =>
    says(remote.domainEventCallbackChannelLifecycle, {
      callbackID,
      dom: domain,
      channelName: channel,
      state: numberOf(words.agentState, state),
      reason: numberOf(words.agentReason, reason),
    }),
  "qemu.monitor": ({ domain, event, seconds, micros, details }, callbackID) =>
    says(qemu.domainMonitorEvent, {
      callbackID,
      dom: domain,
      event,
      seconds: whole(seconds),
      micros,
      details: orNull(details),
    }),
  "network.lifecycle": ({ network, event, detail }, callbackID) =>
    says(remote.networkEventLifecycle, {
      callbackID,
      net: network,
      event: numberOf(words.networkLifecycle, event),
      detail: detailOf(detail),
    }),
  "network.metadata-change": ({ network, metadataType, nsUri }, callbackID) =>
    says(remote.networkEventCallbackMetadataChange, {
      callbackID,
      net: network,
      type: numberOf(words.metadataType, metadataType),
      nsuri: orNull(nsUri),
    }),
  "storage-pool.lifecycle": ({ pool, event, detail }, callbackID) =>
    says(remote.storagePoolEventLifecycle, {
      callbackID,
      pool,
      event: numberOf(words.storagePoolLifecycle, event),
      detail: detailOf(detail),
    }),
  "storage-pool.refresh": ({ pool }, callbackID) =>
    says(remote.storagePoolEventRefresh, { callbackID, pool }),
  "node-device.lifecycle": ({ device, event, detail }, callbackID) =>
    says(remote.nodeDeviceEventLifecycle, {
      callbackID,
      dev: device,
      event: numberOf(words.nodeDeviceLifecycle, event),
      detail: detailOf(detail),
    }),
  "node-device.update": ({ device }, callbackID) =>
    says(remote.nodeDeviceEventUpdate, { callbackID, dev: device }),
  "secret.lifecycle": ({ secret, event, detail }, callbackID) =>
    says(remote.secretEventLifecycle, {
      callbackID,
      secret: secretOf(secret),
      event: numberOf(words.secretLifecycle, event),
      detail: detailOf(detail),
    }),
  "secret.value-changed": ({ secret }, callbackID) =>
    says(remote.secretEventValueChanged, { callbackID, secret: secretOf(secret) }),
};

/** The older number of I/O errors and of block jobs, for clients that ask by it. */
export const olderCallbackMessages = {
  4: (event: Event<"domain.io-error">, callbackID: number) =>
    says(remote.domainEventCallbackIoError, { callbackID, msg: ioError(event) }),
  8: (event: Event<"domain.block-job">, callbackID: number) =>
    says(remote.domainEventCallbackBlockJob, {
      callbackID,
      msg: { dom: event.domain, path: event.disk, ...blockJob(event) },
    }),
} as const;

/** What told of domain events before registrations had numbers, by libvirt's number of the kind. */
export const legacyMessages: Readonly<Record<number, (event: DriverEvent) => EventMessage>> = asAny({
  0: (event: Event<"domain.lifecycle">) => says(remote.domainEventLifecycle, lifecycle(event)),
  1: ({ domain }: Event<"domain.reboot">) => says(remote.domainEventReboot, { dom: domain }),
  2: ({ domain, utcOffset }: Event<"domain.rtc-change">) =>
    says(remote.domainEventRtcChange, { dom: domain, offset: whole(utcOffset) }),
  3: (event: Event<"domain.watchdog">) => says(remote.domainEventWatchdog, watchdog(event)),
  4: (event: Event<"domain.io-error">) => says(remote.domainEventIoError, ioError(event)),
  5: (event: Event<"domain.graphics">) => says(remote.domainEventGraphics, graphics(event)),
  6: (event: Event<"domain.io-error">) =>
    says(remote.domainEventIoErrorReason, { ...ioError(event), reason: event.reason ?? "" }),
  7: ({ domain }: Event<"domain.control-error">) => says(remote.domainEventControlError, { dom: domain }),
  8: (event: Event<"domain.block-job">) =>
    says(remote.domainEventBlockJob, { dom: event.domain, path: event.disk, ...blockJob(event) }),
  9: (event: Event<"domain.disk-change">) => says(remote.domainEventDiskChange, diskChange(event)),
  10: (event: Event<"domain.tray-change">) => says(remote.domainEventTrayChange, trayChange(event)),
  11: ({ domain }: Event<"domain.pm-wakeup">) => says(remote.domainEventPmwakeup, { dom: domain }),
  12: ({ domain }: Event<"domain.pm-suspend">) => says(remote.domainEventPmsuspend, { dom: domain }),
  13: ({ domain, actual }: Event<"domain.balloon-change">) =>
    says(remote.domainEventBalloonChange, { dom: domain, actual: whole(actual) / KIB }),
  14: ({ domain }: Event<"domain.pm-suspend-disk">) => says(remote.domainEventPmsuspendDisk, { dom: domain }),
  15: ({ domain, devAlias }: Event<"domain.device-removed">) =>
    says(remote.domainEventDeviceRemoved, { dom: domain, devAlias }),
});

/** The kind of an event decides which of these gets it, which the compiler cannot follow. */
function asAny(table: unknown): Readonly<Record<number, (event: DriverEvent) => EventMessage>> {
  return table as Readonly<Record<number, (event: DriverEvent) => EventMessage>>;
}
