// Generated from libvirt 12.8.0's API by `deno task gen`; do not edit.
export * from "./startup_enums.gen.ts";
import type { Unknown } from "../enum_words.ts";

/** Words of virCPUCompareResult by number. */
export const cpuCompareResult = {
  "-1": "error",
  0: "incompatible",
  1: "identical",
  2: "superset",
} as const;

/** A word of virCPUCompareResult, or `unknown-` and the number of one that this release does not know. */
export type CPUCompareResult = (typeof cpuCompareResult)[keyof typeof cpuCompareResult] | Unknown;

/** Words of virClientTransport by number. */
export const clientTransport = [
  "unix",
  "tcp",
  "tls",
] as const;

/** A word of virClientTransport, or `unknown-` and the number of one that this release does not know. */
export type ClientTransport = (typeof clientTransport)[number] | Unknown;

/** Words of virConnectCloseReason by number. */
export const connectCloseReason = [
  "error",
  "eof",
  "keepalive",
  "client",
] as const;

/** A word of virConnectCloseReason, or `unknown-` and the number of one that this release does not know. */
export type ConnectCloseReason = (typeof connectCloseReason)[number] | Unknown;

/** Words of virConnectCredentialType by number. */
export const connectCredentialType = {
  1: "username",
  2: "authname",
  3: "language",
  4: "cnonce",
  5: "passphrase",
  6: "echoprompt",
  7: "noechoprompt",
  8: "realm",
  9: "external",
} as const;

/** A word of virConnectCredentialType, or `unknown-` and the number of one that this release does not know. */
export type ConnectCredentialType = (typeof connectCredentialType)[keyof typeof connectCredentialType] | Unknown;

/** Words of virConnectDomainEventAgentLifecycleReason by number. */
export const connectDomainEventAgentLifecycleReason = [
  "unknown",
  "domain-started",
  "channel",
] as const;

/** A word of virConnectDomainEventAgentLifecycleReason, or `unknown-` and the number of one that this release does not know. */
export type ConnectDomainEventAgentLifecycleReason = (typeof connectDomainEventAgentLifecycleReason)[number] | Unknown;

/** Words of virConnectDomainEventAgentLifecycleState by number. */
export const connectDomainEventAgentLifecycleState = {
  1: "connected",
  2: "disconnected",
} as const;

/** A word of virConnectDomainEventAgentLifecycleState, or `unknown-` and the number of one that this release does not know. */
export type ConnectDomainEventAgentLifecycleState = (typeof connectDomainEventAgentLifecycleState)[keyof typeof connectDomainEventAgentLifecycleState] | Unknown;

/** Words of virConnectDomainEventBlockJobStatus by number. */
export const connectDomainEventBlockJobStatus = [
  "completed",
  "failed",
  "canceled",
  "ready",
] as const;

/** A word of virConnectDomainEventBlockJobStatus, or `unknown-` and the number of one that this release does not know. */
export type ConnectDomainEventBlockJobStatus = (typeof connectDomainEventBlockJobStatus)[number] | Unknown;

/** Words of virConnectDomainEventChannelLifecycleReason by number. */
export const connectDomainEventChannelLifecycleReason = [
  /** Since libvirt 12.4.0. */
  "unknown",
  /** Since libvirt 12.4.0. */
  "domain-started",
  /** Since libvirt 12.4.0. */
  "channel",
] as const;

/** A word of virConnectDomainEventChannelLifecycleReason, or `unknown-` and the number of one that this release does not know. */
export type ConnectDomainEventChannelLifecycleReason = (typeof connectDomainEventChannelLifecycleReason)[number] | Unknown;

/** Words of virConnectDomainEventChannelLifecycleState by number. */
export const connectDomainEventChannelLifecycleState = {
  /** Since libvirt 12.4.0. */
  1: "connected",
  /** Since libvirt 12.4.0. */
  2: "disconnected",
} as const;

/** A word of virConnectDomainEventChannelLifecycleState, or `unknown-` and the number of one that this release does not know. */
export type ConnectDomainEventChannelLifecycleState = (typeof connectDomainEventChannelLifecycleState)[keyof typeof connectDomainEventChannelLifecycleState] | Unknown;

/** Words of virConnectDomainEventDiskChangeReason by number. */
export const connectDomainEventDiskChangeReason = [
  "change-missing-on-start",
  "drop-missing-on-start",
] as const;

/** A word of virConnectDomainEventDiskChangeReason, or `unknown-` and the number of one that this release does not know. */
export type ConnectDomainEventDiskChangeReason = (typeof connectDomainEventDiskChangeReason)[number] | Unknown;

/** Words of virDomainAgentResponseTimeoutValues by number. */
export const domainAgentResponseTimeoutValues = {
  "-2": "block",
  "-1": "default",
  0: "nowait",
} as const;

/** A word of virDomainAgentResponseTimeoutValues, or `unknown-` and the number of one that this release does not know. */
export type DomainAgentResponseTimeoutValues = (typeof domainAgentResponseTimeoutValues)[keyof typeof domainAgentResponseTimeoutValues] | Unknown;

/** Words of virDomainBlockJobType by number. */
export const domainBlockJobType = [
  "unknown",
  "pull",
  "copy",
  "commit",
  "active-commit",
  "backup",
] as const;

/** A word of virDomainBlockJobType, or `unknown-` and the number of one that this release does not know. */
export type DomainBlockJobType = (typeof domainBlockJobType)[number] | Unknown;

/** Words of virDomainControlErrorReason by number. */
export const domainControlErrorReason = [
  "none",
  "unknown",
  "monitor",
  "internal",
] as const;

/** A word of virDomainControlErrorReason, or `unknown-` and the number of one that this release does not know. */
export type DomainControlErrorReason = (typeof domainControlErrorReason)[number] | Unknown;

/** Words of virDomainControlState by number. */
export const domainControlState = [
  "ok",
  "job",
  "occupied",
  "error",
] as const;

/** A word of virDomainControlState, or `unknown-` and the number of one that this release does not know. */
export type DomainControlState = (typeof domainControlState)[number] | Unknown;

/** Words of virDomainCoreDumpFormat by number. */
export const domainCoreDumpFormat = [
  "raw",
  "kdump-zlib",
  "kdump-lzo",
  "kdump-snappy",
  "win-dmp",
] as const;

/** A word of virDomainCoreDumpFormat, or `unknown-` and the number of one that this release does not know. */
export type DomainCoreDumpFormat = (typeof domainCoreDumpFormat)[number] | Unknown;

/** Words of virDomainDirtyRateStatus by number. */
export const domainDirtyRateStatus = [
  "unstarted",
  "measuring",
  "measured",
] as const;

/** A word of virDomainDirtyRateStatus, or `unknown-` and the number of one that this release does not know. */
export type DomainDirtyRateStatus = (typeof domainDirtyRateStatus)[number] | Unknown;

/** Words of virDomainDiskErrorCode by number. */
export const domainDiskErrorCode = [
  "none",
  "unspec",
  "no-space",
] as const;

/** A word of virDomainDiskErrorCode, or `unknown-` and the number of one that this release does not know. */
export type DomainDiskErrorCode = (typeof domainDiskErrorCode)[number] | Unknown;

/** Words of virDomainEventCrashedDetailType by number. */
export const domainEventCrashedDetailType = [
  "panicked",
  "crashloaded",
] as const;

/** A word of virDomainEventCrashedDetailType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventCrashedDetailType = (typeof domainEventCrashedDetailType)[number] | Unknown;

/** Words of virDomainEventDefinedDetailType by number. */
export const domainEventDefinedDetailType = [
  "added",
  "updated",
  "renamed",
  "from-snapshot",
] as const;

/** A word of virDomainEventDefinedDetailType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventDefinedDetailType = (typeof domainEventDefinedDetailType)[number] | Unknown;

/** Words of virDomainEventGraphicsAddressType by number. */
export const domainEventGraphicsAddressType = [
  "ipv4",
  "ipv6",
  "unix",
] as const;

/** A word of virDomainEventGraphicsAddressType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventGraphicsAddressType = (typeof domainEventGraphicsAddressType)[number] | Unknown;

/** Words of virDomainEventGraphicsPhase by number. */
export const domainEventGraphicsPhase = [
  "connect",
  "initialize",
  "disconnect",
] as const;

/** A word of virDomainEventGraphicsPhase, or `unknown-` and the number of one that this release does not know. */
export type DomainEventGraphicsPhase = (typeof domainEventGraphicsPhase)[number] | Unknown;

/** Words of virDomainEventID by number. */
export const domainEventID = [
  "lifecycle",
  "reboot",
  "rtc-change",
  "watchdog",
  "io-error",
  "graphics",
  "io-error-reason",
  "control-error",
  "block-job",
  "disk-change",
  "tray-change",
  "pm-wakeup",
  "pm-suspend",
  "balloon-change",
  "pm-suspend-disk",
  "device-removed",
  "block-job-2",
  "tunable",
  "agent-lifecycle",
  "device-added",
  "migration-iteration",
  "job-completed",
  "device-removal-failed",
  "metadata-change",
  "block-threshold",
  "memory-failure",
  "memory-device-size-change",
  /** Since libvirt 11.2.0. */
  "nic-mac-change",
  /** Since libvirt 12.4.0. */
  "vcpu-removed",
  /** Since libvirt 12.4.0. */
  "channel-lifecycle",
] as const;

/** A word of virDomainEventID, or `unknown-` and the number of one that this release does not know. */
export type DomainEventID = (typeof domainEventID)[number] | Unknown;

/** Words of virDomainEventIOErrorAction by number. */
export const domainEventIOErrorAction = [
  "none",
  "pause",
  "report",
] as const;

/** A word of virDomainEventIOErrorAction, or `unknown-` and the number of one that this release does not know. */
export type DomainEventIOErrorAction = (typeof domainEventIOErrorAction)[number] | Unknown;

/** Words of virDomainEventPMSuspendedDetailType by number. */
export const domainEventPMSuspendedDetailType = [
  "memory",
  "disk",
] as const;

/** A word of virDomainEventPMSuspendedDetailType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventPMSuspendedDetailType = (typeof domainEventPMSuspendedDetailType)[number] | Unknown;

/** Words of virDomainEventResumedDetailType by number. */
export const domainEventResumedDetailType = [
  "unpaused",
  "migrated",
  "from-snapshot",
  "postcopy",
  "postcopy-failed",
] as const;

/** A word of virDomainEventResumedDetailType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventResumedDetailType = (typeof domainEventResumedDetailType)[number] | Unknown;

/** Words of virDomainEventShutdownDetailType by number. */
export const domainEventShutdownDetailType = [
  "finished",
  "guest",
  "host",
] as const;

/** A word of virDomainEventShutdownDetailType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventShutdownDetailType = (typeof domainEventShutdownDetailType)[number] | Unknown;

/** Words of virDomainEventStartedDetailType by number. */
export const domainEventStartedDetailType = [
  "booted",
  "migrated",
  "restored",
  "from-snapshot",
  "wakeup",
  /** Since libvirt 11.6.0. */
  "recreated",
] as const;

/** A word of virDomainEventStartedDetailType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventStartedDetailType = (typeof domainEventStartedDetailType)[number] | Unknown;

/** Words of virDomainEventStoppedDetailType by number. */
export const domainEventStoppedDetailType = [
  "shutdown",
  "destroyed",
  "crashed",
  "migrated",
  "saved",
  "failed",
  "from-snapshot",
  /** Since libvirt 11.6.0. */
  "recreated",
] as const;

/** A word of virDomainEventStoppedDetailType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventStoppedDetailType = (typeof domainEventStoppedDetailType)[number] | Unknown;

/** Words of virDomainEventSuspendedDetailType by number. */
export const domainEventSuspendedDetailType = [
  "paused",
  "migrated",
  "ioerror",
  "watchdog",
  "restored",
  "from-snapshot",
  "api-error",
  "postcopy",
  "postcopy-failed",
  /** Since libvirt 11.10.0. */
  "guest-shutdown",
] as const;

/** A word of virDomainEventSuspendedDetailType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventSuspendedDetailType = (typeof domainEventSuspendedDetailType)[number] | Unknown;

/** Words of virDomainEventTrayChangeReason by number. */
export const domainEventTrayChangeReason = [
  "open",
  "close",
] as const;

/** A word of virDomainEventTrayChangeReason, or `unknown-` and the number of one that this release does not know. */
export type DomainEventTrayChangeReason = (typeof domainEventTrayChangeReason)[number] | Unknown;

/** Words of virDomainEventType by number. */
export const domainEventType = [
  "defined",
  "undefined",
  "started",
  "suspended",
  "resumed",
  "stopped",
  "shutdown",
  "pmsuspended",
  "crashed",
] as const;

/** A word of virDomainEventType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventType = (typeof domainEventType)[number] | Unknown;

/** Words of virDomainEventUndefinedDetailType by number. */
export const domainEventUndefinedDetailType = [
  "removed",
  "renamed",
] as const;

/** A word of virDomainEventUndefinedDetailType, or `unknown-` and the number of one that this release does not know. */
export type DomainEventUndefinedDetailType = (typeof domainEventUndefinedDetailType)[number] | Unknown;

/** Words of virDomainEventWatchdogAction by number. */
export const domainEventWatchdogAction = [
  "none",
  "pause",
  "reset",
  "poweroff",
  "shutdown",
  "debug",
  "injectnmi",
] as const;

/** A word of virDomainEventWatchdogAction, or `unknown-` and the number of one that this release does not know. */
export type DomainEventWatchdogAction = (typeof domainEventWatchdogAction)[number] | Unknown;

/** Words of virDomainGraphicsReloadType by number. */
export const domainGraphicsReloadType = [
  /** Since libvirt 10.2.0. */
  "any",
  /** Since libvirt 10.2.0. */
  "vnc",
] as const;

/** A word of virDomainGraphicsReloadType, or `unknown-` and the number of one that this release does not know. */
export type DomainGraphicsReloadType = (typeof domainGraphicsReloadType)[number] | Unknown;

/** Words of virDomainInterfaceAddressesSource by number. */
export const domainInterfaceAddressesSource = [
  "lease",
  "agent",
  "arp",
] as const;

/** A word of virDomainInterfaceAddressesSource, or `unknown-` and the number of one that this release does not know. */
export type DomainInterfaceAddressesSource = (typeof domainInterfaceAddressesSource)[number] | Unknown;

/** Words of virDomainJobOperation by number. */
export const domainJobOperation = [
  "unknown",
  "start",
  "save",
  "restore",
  "migration-in",
  "migration-out",
  "snapshot",
  "snapshot-revert",
  "dump",
  "backup",
  "snapshot-delete",
] as const;

/** A word of virDomainJobOperation, or `unknown-` and the number of one that this release does not know. */
export type DomainJobOperation = (typeof domainJobOperation)[number] | Unknown;

/** Words of virDomainJobType by number. */
export const domainJobType = [
  "none",
  "bounded",
  "unbounded",
  "completed",
  "failed",
  "cancelled",
] as const;

/** A word of virDomainJobType, or `unknown-` and the number of one that this release does not know. */
export type DomainJobType = (typeof domainJobType)[number] | Unknown;

/** Words of virDomainLifecycle by number. */
export const domainLifecycle = [
  "poweroff",
  "reboot",
  "crash",
] as const;

/** A word of virDomainLifecycle, or `unknown-` and the number of one that this release does not know. */
export type DomainLifecycle = (typeof domainLifecycle)[number] | Unknown;

/** Words of virDomainLifecycleAction by number. */
export const domainLifecycleAction = [
  "destroy",
  "restart",
  "restart-rename",
  "preserve",
  "coredump-destroy",
  "coredump-restart",
  /** Since libvirt 12.6.0. */
  "preserve-running",
] as const;

/** A word of virDomainLifecycleAction, or `unknown-` and the number of one that this release does not know. */
export type DomainLifecycleAction = (typeof domainLifecycleAction)[number] | Unknown;

/** Words of virDomainMemoryFailureActionType by number. */
export const domainMemoryFailureActionType = [
  "ignore",
  "inject",
  "fatal",
  "reset",
] as const;

/** A word of virDomainMemoryFailureActionType, or `unknown-` and the number of one that this release does not know. */
export type DomainMemoryFailureActionType = (typeof domainMemoryFailureActionType)[number] | Unknown;

/** Words of virDomainMemoryFailureRecipientType by number. */
export const domainMemoryFailureRecipientType = [
  "hypervisor",
  "guest",
] as const;

/** A word of virDomainMemoryFailureRecipientType, or `unknown-` and the number of one that this release does not know. */
export type DomainMemoryFailureRecipientType = (typeof domainMemoryFailureRecipientType)[number] | Unknown;

/** Words of virDomainMemoryStatTags by number. */
export const domainMemoryStatTags = [
  "swap-in",
  "swap-out",
  "major-fault",
  "minor-fault",
  "unused",
  "available",
  "actual-balloon",
  "rss",
  "usable",
  "last-update",
  "disk-caches",
  "hugetlb-pgalloc",
  "hugetlb-pgfail",
] as const;

/** A word of virDomainMemoryStatTags, or `unknown-` and the number of one that this release does not know. */
export type DomainMemoryStatTags = (typeof domainMemoryStatTags)[number] | Unknown;

/** Words of virDomainMetadataType by number. */
export const domainMetadataType = [
  "description",
  "title",
  "element",
] as const;

/** A word of virDomainMetadataType, or `unknown-` and the number of one that this release does not know. */
export type DomainMetadataType = (typeof domainMetadataType)[number] | Unknown;

/** Words of virDomainNumatuneMemMode by number. */
export const domainNumatuneMemMode = [
  "strict",
  "preferred",
  "interleave",
  "restrictive",
] as const;

/** A word of virDomainNumatuneMemMode, or `unknown-` and the number of one that this release does not know. */
export type DomainNumatuneMemMode = (typeof domainNumatuneMemMode)[number] | Unknown;

/** Words of virDomainPMSuspendedDiskReason by number. */
export const domainPMSuspendedDiskReason = [
  "unknown",
] as const;

/** A word of virDomainPMSuspendedDiskReason, or `unknown-` and the number of one that this release does not know. */
export type DomainPMSuspendedDiskReason = (typeof domainPMSuspendedDiskReason)[number] | Unknown;

/** Words of virDomainProcessSignal by number. */
export const domainProcessSignal = [
  "nop",
  "hup",
  "int",
  "quit",
  "ill",
  "trap",
  "abrt",
  "bus",
  "fpe",
  "kill",
  "usr1",
  "segv",
  "usr2",
  "pipe",
  "alrm",
  "term",
  "stkflt",
  "chld",
  "cont",
  "stop",
  "tstp",
  "ttin",
  "ttou",
  "urg",
  "xcpu",
  "xfsz",
  "vtalrm",
  "prof",
  "winch",
  "poll",
  "pwr",
  "sys",
  "rt0",
  "rt1",
  "rt2",
  "rt3",
  "rt4",
  "rt5",
  "rt6",
  "rt7",
  "rt8",
  "rt9",
  "rt10",
  "rt11",
  "rt12",
  "rt13",
  "rt14",
  "rt15",
  "rt16",
  "rt17",
  "rt18",
  "rt19",
  "rt20",
  "rt21",
  "rt22",
  "rt23",
  "rt24",
  "rt25",
  "rt26",
  "rt27",
  "rt28",
  "rt29",
  "rt30",
  "rt31",
  "rt32",
] as const;

/** A word of virDomainProcessSignal, or `unknown-` and the number of one that this release does not know. */
export type DomainProcessSignal = (typeof domainProcessSignal)[number] | Unknown;

/** Words of virDomainQemuAgentCommandTimeoutValues by number. */
export const domainQemuAgentCommandTimeoutValues = {
  "-2": "block",
  "-1": "default",
  0: "nowait",
  60: "shutdown",
} as const;

/** A word of virDomainQemuAgentCommandTimeoutValues, or `unknown-` and the number of one that this release does not know. */
export type DomainQemuAgentCommandTimeoutValues = (typeof domainQemuAgentCommandTimeoutValues)[keyof typeof domainQemuAgentCommandTimeoutValues] | Unknown;

/** Words of virErrorLevel by number. */
export const errorLevel = [
  "none",
  "warning",
  "error",
] as const;

/** A word of virErrorLevel, or `unknown-` and the number of one that this release does not know. */
export type ErrorLevel = (typeof errorLevel)[number] | Unknown;

/** Words of virIPAddrType by number. */
export const ipAddrType = [
  "ipv4",
  "ipv6",
] as const;

/** A word of virIPAddrType, or `unknown-` and the number of one that this release does not know. */
export type IPAddrType = (typeof ipAddrType)[number] | Unknown;

/** Words of virKeycodeSet by number. */
export const keycodeSet = [
  "linux",
  "xt",
  "atset1",
  "atset2",
  "atset3",
  "osx",
  "xt-kbd",
  "usb",
  "win32",
  "qnum",
] as const;

/** A word of virKeycodeSet, or `unknown-` and the number of one that this release does not know. */
export type KeycodeSet = (typeof keycodeSet)[number] | Unknown;

/** Words of virNetworkEventID by number. */
export const networkEventID = [
  "lifecycle",
  /** Since libvirt 9.8.0. */
  "metadata-change",
] as const;

/** A word of virNetworkEventID, or `unknown-` and the number of one that this release does not know. */
export type NetworkEventID = (typeof networkEventID)[number] | Unknown;

/** Words of virNetworkEventLifecycleType by number. */
export const networkEventLifecycleType = [
  "defined",
  "undefined",
  "started",
  "stopped",
] as const;

/** A word of virNetworkEventLifecycleType, or `unknown-` and the number of one that this release does not know. */
export type NetworkEventLifecycleType = (typeof networkEventLifecycleType)[number] | Unknown;

/** Words of virNetworkMetadataType by number. */
export const networkMetadataType = [
  /** Since libvirt 9.7.0. */
  "description",
  /** Since libvirt 9.7.0. */
  "title",
  /** Since libvirt 9.7.0. */
  "element",
] as const;

/** A word of virNetworkMetadataType, or `unknown-` and the number of one that this release does not know. */
export type NetworkMetadataType = (typeof networkMetadataType)[number] | Unknown;

/** Words of virNetworkUpdateCommand by number. */
export const networkUpdateCommand = [
  "none",
  "modify",
  "delete",
  "add-last",
  "add-first",
] as const;

/** A word of virNetworkUpdateCommand, or `unknown-` and the number of one that this release does not know. */
export type NetworkUpdateCommand = (typeof networkUpdateCommand)[number] | Unknown;

/** Words of virNetworkUpdateSection by number. */
export const networkUpdateSection = [
  "none",
  "bridge",
  "domain",
  "ip",
  "ip-dhcp-host",
  "ip-dhcp-range",
  "forward",
  "forward-interface",
  "forward-pf",
  "portgroup",
  "dns-host",
  "dns-txt",
  "dns-srv",
] as const;

/** A word of virNetworkUpdateSection, or `unknown-` and the number of one that this release does not know. */
export type NetworkUpdateSection = (typeof networkUpdateSection)[number] | Unknown;

/** Words of virNodeDeviceEventID by number. */
export const nodeDeviceEventID = [
  "lifecycle",
  "update",
] as const;

/** A word of virNodeDeviceEventID, or `unknown-` and the number of one that this release does not know. */
export type NodeDeviceEventID = (typeof nodeDeviceEventID)[number] | Unknown;

/** Words of virNodeDeviceEventLifecycleType by number. */
export const nodeDeviceEventLifecycleType = [
  "created",
  "deleted",
  "defined",
  "undefined",
] as const;

/** A word of virNodeDeviceEventLifecycleType, or `unknown-` and the number of one that this release does not know. */
export type NodeDeviceEventLifecycleType = (typeof nodeDeviceEventLifecycleType)[number] | Unknown;

/** Words of virNodeGetCPUStatsAllCPUs by number. */
export const nodeGetCPUStatsAllCPUs = {
  "-1": "all-cpus",
} as const;

/** A word of virNodeGetCPUStatsAllCPUs, or `unknown-` and the number of one that this release does not know. */
export type NodeGetCPUStatsAllCPUs = (typeof nodeGetCPUStatsAllCPUs)[keyof typeof nodeGetCPUStatsAllCPUs] | Unknown;

/** Words of virNodeGetMemoryStatsAllCells by number. */
export const nodeGetMemoryStatsAllCells = {
  "-1": "all-cells",
} as const;

/** A word of virNodeGetMemoryStatsAllCells, or `unknown-` and the number of one that this release does not know. */
export type NodeGetMemoryStatsAllCells = (typeof nodeGetMemoryStatsAllCells)[keyof typeof nodeGetMemoryStatsAllCells] | Unknown;

/** Words of virNodeSuspendTarget by number. */
export const nodeSuspendTarget = [
  "mem",
  "disk",
  "hybrid",
] as const;

/** A word of virNodeSuspendTarget, or `unknown-` and the number of one that this release does not know. */
export type NodeSuspendTarget = (typeof nodeSuspendTarget)[number] | Unknown;

/** Words of virSecretEventID by number. */
export const secretEventID = [
  "lifecycle",
  "value-changed",
] as const;

/** A word of virSecretEventID, or `unknown-` and the number of one that this release does not know. */
export type SecretEventID = (typeof secretEventID)[number] | Unknown;

/** Words of virSecretEventLifecycleType by number. */
export const secretEventLifecycleType = [
  "defined",
  "undefined",
] as const;

/** A word of virSecretEventLifecycleType, or `unknown-` and the number of one that this release does not know. */
export type SecretEventLifecycleType = (typeof secretEventLifecycleType)[number] | Unknown;

/** Words of virSecretUsageType by number. */
export const secretUsageType = [
  "none",
  "volume",
  "ceph",
  "iscsi",
  "tls",
  "vtpm",
] as const;

/** A word of virSecretUsageType, or `unknown-` and the number of one that this release does not know. */
export type SecretUsageType = (typeof secretUsageType)[number] | Unknown;

/** Words of virStoragePoolEventID by number. */
export const storagePoolEventID = [
  "lifecycle",
  "refresh",
] as const;

/** A word of virStoragePoolEventID, or `unknown-` and the number of one that this release does not know. */
export type StoragePoolEventID = (typeof storagePoolEventID)[number] | Unknown;

/** Words of virStoragePoolEventLifecycleType by number. */
export const storagePoolEventLifecycleType = [
  "defined",
  "undefined",
  "started",
  "stopped",
  "created",
  "deleted",
] as const;

/** A word of virStoragePoolEventLifecycleType, or `unknown-` and the number of one that this release does not know. */
export type StoragePoolEventLifecycleType = (typeof storagePoolEventLifecycleType)[number] | Unknown;

/** Words of virStoragePoolState by number. */
export const storagePoolState = [
  "inactive",
  "building",
  "running",
  "degraded",
  "inaccessible",
] as const;

/** A word of virStoragePoolState, or `unknown-` and the number of one that this release does not know. */
export type StoragePoolState = (typeof storagePoolState)[number] | Unknown;

/** Words of virStorageVolType by number. */
export const storageVolType = [
  "file",
  "block",
  "dir",
  "network",
  "netdir",
  "ploop",
] as const;

/** A word of virStorageVolType, or `unknown-` and the number of one that this release does not know. */
export type StorageVolType = (typeof storageVolType)[number] | Unknown;

/** Words of virStorageVolWipeAlgorithm by number. */
export const storageVolWipeAlgorithm = [
  "zero",
  "nnsa",
  "dod",
  "bsi",
  "gutmann",
  "schneier",
  "pfitzner7",
  "pfitzner33",
  "random",
  "trim",
] as const;

/** A word of virStorageVolWipeAlgorithm, or `unknown-` and the number of one that this release does not know. */
export type StorageVolWipeAlgorithm = (typeof storageVolWipeAlgorithm)[number] | Unknown;

/** Words of virTypedParameterType by number. */
export const typedParameterType = {
  1: "int",
  2: "uint",
  3: "llong",
  4: "ullong",
  5: "double",
  6: "boolean",
  7: "string",
} as const;

/** A word of virTypedParameterType, or `unknown-` and the number of one that this release does not know. */
export type TypedParameterType = (typeof typedParameterType)[keyof typeof typedParameterType] | Unknown;

/** Words of virVcpuHostCpuState by number. */
export const vcpuHostCpuState = {
  "-2": "unavailable",
  "-1": "offline",
} as const;

/** A word of virVcpuHostCpuState, or `unknown-` and the number of one that this release does not know. */
export type VcpuHostCpuState = (typeof vcpuHostCpuState)[keyof typeof vcpuHostCpuState] | Unknown;

/** Words of virVcpuState by number. */
export const vcpuState = [
  "offline",
  "running",
  "blocked",
] as const;

/** A word of virVcpuState, or `unknown-` and the number of one that this release does not know. */
export type VcpuState = (typeof vcpuState)[number] | Unknown;
