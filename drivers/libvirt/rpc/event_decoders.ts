import type { DriverEvent } from "../../../core/contract/driver.ts";
import { bytesOfKib } from "../../../core/contract/size.ts";
import { secretUsageType } from "../../../core/contract/generated/enums.gen.ts";
import { domainLifecycleWords, type EventParams, eventWords, wordOf } from "../../../events/mod.ts";
import type { Procedure } from "../wire/procedure.ts";
import {
  qemuProcedures as qemu,
  remoteProcedures as remote,
  type Secret,
  type TypedParam,
} from "../wire/generated/protocol.gen.ts";
import { readWhole } from "../wire/unknown_types.ts";
import type { XdrReader } from "../wire/xdr_reader.ts";
import { record } from "../wire/record.ts";

/** An event without its time, which is that of its arrival. */
type Untimed = DriverEvent extends infer E ? E extends DriverEvent ? Omit<E, "time"> : never : never;

/** Makes an event of a message. */
export type EventDecoder = (reader: XdrReader) => DriverEvent;

function decoder<M>(procedure: Procedure<M, unknown>, make: (message: M) => Untimed): [string, EventDecoder] {
  return [`${procedure.program}:${procedure.number}`, (reader) => {
    const message = readWhole(reader, procedure.args!.read);
    // Set in place: a copy of each event would be the dearest part of receiving it.
    const event = make(message) as Untimed & { time?: number };
    event.time = Date.now();
    return event as DriverEvent;
  }];
}

const optional = (text: string | null) => text === null ? undefined : text;
/** No field of libvirt's own repeats in an event. */
const params = (list: readonly TypedParam[]) => record(list) as EventParams;
const details = (detail: number) => detail === 0 ? {} : { detail: `unknown-${detail}` as const };
const pmReason = (reason: number) => reason === 0 ? {} : { reason: `unknown-${reason}` as const };
const secretOf = ({ uuid, usageType, usageID }: Secret) => ({
  uuid,
  usageType: wordOf(secretUsageType, usageType),
  usageId: usageID,
});

const domainDecoders = [
  decoder(remote.domainEventCallbackLifecycle, ({ msg }) => ({
    type: "domain.lifecycle",
    domain: msg.dom,
    ...domainLifecycleWords(msg.event, msg.detail),
  })),
  decoder(remote.domainEventCallbackReboot, ({ msg }) => ({ type: "domain.reboot", domain: msg.dom })),
  decoder(remote.domainEventCallbackRtcChange, ({ msg }) => ({
    type: "domain.rtc-change",
    domain: msg.dom,
    utcOffset: Number(msg.offset),
  })),
  decoder(remote.domainEventCallbackWatchdog, ({ msg }) => ({
    type: "domain.watchdog",
    domain: msg.dom,
    action: wordOf(eventWords.watchdogAction, msg.action),
  })),
  decoder(remote.domainEventCallbackIoErrorReason, ({ msg }) => ({
    type: "domain.io-error",
    domain: msg.dom,
    srcPath: msg.srcPath,
    devAlias: msg.devAlias,
    action: wordOf(eventWords.ioErrorAction, msg.action),
    reason: msg.reason,
  })),
  decoder(remote.domainEventCallbackGraphics, ({ msg }) => {
    const address = ({ family, node, service }: typeof msg.local) => ({
      family: wordOf(eventWords.graphicsFamily, family),
      address: node,
      service,
    });
    return {
      type: "domain.graphics",
      domain: msg.dom,
      phase: wordOf(eventWords.graphicsPhase, msg.phase),
      local: address(msg.local),
      remote: address(msg.remote),
      authScheme: msg.authScheme,
      subject: msg.subject,
    };
  }),
  decoder(
    remote.domainEventCallbackControlError,
    ({ msg }) => ({ type: "domain.control-error", domain: msg.dom }),
  ),
  decoder(remote.domainEventBlockJob2, ({ dom, dst, type, status }) => ({
    type: "domain.block-job",
    domain: dom,
    disk: dst,
    diskForm: "target",
    jobType: wordOf(eventWords.blockJobType, type),
    status: wordOf(eventWords.blockJobStatus, status),
  })),
  decoder(remote.domainEventCallbackDiskChange, ({ msg }) => ({
    type: "domain.disk-change",
    domain: msg.dom,
    oldSrcPath: optional(msg.oldSrcPath),
    newSrcPath: optional(msg.newSrcPath),
    devAlias: msg.devAlias,
    reason: wordOf(eventWords.diskChangeReason, msg.reason),
  })),
  decoder(remote.domainEventCallbackTrayChange, ({ msg }) => ({
    type: "domain.tray-change",
    domain: msg.dom,
    devAlias: msg.devAlias,
    reason: wordOf(eventWords.trayChangeReason, msg.reason),
  })),
  decoder(remote.domainEventCallbackPmwakeup, ({ msg, reason }) => ({
    type: "domain.pm-wakeup",
    domain: msg.dom,
    ...pmReason(reason),
  })),
  decoder(remote.domainEventCallbackPmsuspend, ({ msg, reason }) => ({
    type: "domain.pm-suspend",
    domain: msg.dom,
    ...pmReason(reason),
  })),
  decoder(remote.domainEventCallbackPmsuspendDisk, ({ msg, reason }) => ({
    type: "domain.pm-suspend-disk",
    domain: msg.dom,
    ...pmReason(reason),
  })),
  decoder(remote.domainEventCallbackBalloonChange, ({ msg }) => ({
    type: "domain.balloon-change",
    domain: msg.dom,
    actual: bytesOfKib(msg.actual),
  })),
  decoder(remote.domainEventCallbackDeviceRemoved, ({ msg }) => ({
    type: "domain.device-removed",
    domain: msg.dom,
    devAlias: msg.devAlias,
  })),
  decoder(remote.domainEventCallbackDeviceAdded, ({ dom, devAlias }) => ({
    type: "domain.device-added",
    domain: dom,
    devAlias,
  })),
  decoder(remote.domainEventCallbackDeviceRemovalFailed, ({ dom, devAlias }) => ({
    type: "domain.device-removal-failed",
    domain: dom,
    devAlias,
  })),
  decoder(remote.domainEventCallbackTunable, (message) => ({
    type: "domain.tunable",
    domain: message.dom,
    params: params(message.params),
  })),
  decoder(remote.domainEventCallbackAgentLifecycle, ({ dom, state, reason }) => ({
    type: "domain.agent-lifecycle",
    domain: dom,
    state: wordOf(eventWords.agentState, state),
    reason: wordOf(eventWords.agentReason, reason),
  })),
  decoder(remote.domainEventCallbackMigrationIteration, ({ dom, iteration }) => ({
    type: "domain.migration-iteration",
    domain: dom,
    iteration,
  })),
  decoder(remote.domainEventCallbackJobCompleted, (message) => ({
    type: "domain.job-completed",
    domain: message.dom,
    params: params(message.params),
  })),
  decoder(remote.domainEventCallbackMetadataChange, ({ dom, type, nsuri }) => ({
    type: "domain.metadata-change",
    domain: dom,
    metadataType: wordOf(eventWords.metadataType, type),
    nsUri: optional(nsuri),
  })),
  decoder(remote.domainEventBlockThreshold, ({ dom, dev, path, threshold, excess }) => ({
    type: "domain.block-threshold",
    domain: dom,
    dev,
    path: optional(path),
    threshold: Number(threshold),
    excess: Number(excess),
  })),
  decoder(remote.domainEventMemoryFailure, ({ dom, recipient, action, flags }) => ({
    type: "domain.memory-failure",
    domain: dom,
    recipient: wordOf(eventWords.memoryFailureRecipient, recipient),
    action: wordOf(eventWords.memoryFailureAction, action),
    flags: { actionRequired: (flags & 1) !== 0, recursive: (flags & 2) !== 0 },
  })),
  decoder(remote.domainEventMemoryDeviceSizeChange, ({ dom, alias, size }) => ({
    type: "domain.memory-device-size-change",
    domain: dom,
    alias,
    size: bytesOfKib(size),
  })),
  decoder(remote.domainEventNicMacChange, ({ dom, alias, oldMAC, newMAC }) => ({
    type: "domain.nic-mac-change",
    domain: dom,
    alias,
    oldMac: oldMAC,
    newMac: newMAC,
  })),
  decoder(remote.domainEventVcpuRemoved, ({ dom, vcpuid }) => ({
    type: "domain.vcpu-removed",
    domain: dom,
    vcpu: vcpuid,
  })),
  decoder(remote.domainEventCallbackChannelLifecycle, ({ dom, channelName, state, reason }) => ({
    type: "domain.channel-lifecycle",
    domain: dom,
    channel: channelName,
    state: wordOf(eventWords.agentState, state),
    reason: wordOf(eventWords.agentReason, reason),
  })),
  decoder(qemu.domainMonitorEvent, ({ dom, event, seconds, micros, details }) => ({
    type: "qemu.monitor",
    domain: dom,
    event,
    seconds: Number(seconds),
    micros,
    details: optional(details),
  })),
];

const objectDecoders = [
  decoder(remote.networkEventLifecycle, ({ net, event, detail }) => ({
    type: "network.lifecycle",
    network: net,
    event: wordOf(eventWords.networkLifecycle, event),
    ...details(detail),
  })),
  decoder(remote.networkEventCallbackMetadataChange, ({ net, type, nsuri }) => ({
    type: "network.metadata-change",
    network: net,
    metadataType: wordOf(eventWords.metadataType, type),
    nsUri: optional(nsuri),
  })),
  decoder(remote.storagePoolEventLifecycle, ({ pool, event, detail }) => ({
    type: "storage-pool.lifecycle",
    pool,
    event: wordOf(eventWords.storagePoolLifecycle, event),
    ...details(detail),
  })),
  decoder(remote.storagePoolEventRefresh, ({ pool }) => ({ type: "storage-pool.refresh", pool })),
  decoder(remote.nodeDeviceEventLifecycle, ({ dev, event, detail }) => ({
    type: "node-device.lifecycle",
    device: dev,
    event: wordOf(eventWords.nodeDeviceLifecycle, event),
    ...details(detail),
  })),
  decoder(remote.nodeDeviceEventUpdate, ({ dev }) => ({ type: "node-device.update", device: dev })),
  decoder(remote.secretEventLifecycle, ({ secret, event, detail }) => ({
    type: "secret.lifecycle",
    secret: secretOf(secret),
    event: wordOf(eventWords.secretLifecycle, event),
    ...details(detail),
  })),
  decoder(
    remote.secretEventValueChanged,
    ({ secret }) => ({ type: "secret.value-changed", secret: secretOf(secret) }),
  ),
];

/** What makes events of messages, by program and procedure. */
export const eventDecoders: ReadonlyMap<string, EventDecoder> = new Map([
  ...domainDecoders,
  ...objectDecoders,
]);
