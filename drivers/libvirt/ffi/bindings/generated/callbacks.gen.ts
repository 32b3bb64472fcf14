// Generated from libvirt 12.8.0's API by `deno task gen`; do not edit.
// deno-lint-ignore-file
/**
 * What `Deno.UnsafeCallback` takes for each function that libvirt calls.
 *
 * @module
 */

/** `int virConnectAuthCallbackPtr(virConnectCredentialPtr cred, unsigned int ncred, void *cbdata)`; since 0.4.1. */
export const virConnectAuthCallbackPtr = { parameters: ["usize", "u32", "usize"], result: "i32" } as const;

/** `void virConnectCloseFunc(virConnectPtr conn, int reason, void *opaque)`; since 0.10.0. */
export const virConnectCloseFunc = { parameters: ["usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventAgentLifecycleCallback(virConnectPtr conn, virDomainPtr dom, int state, int reason, void *opaque)`; since 1.2.11. */
export const virConnectDomainEventAgentLifecycleCallback = { parameters: ["usize", "usize", "i32", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventBalloonChangeCallback(virConnectPtr conn, virDomainPtr dom, unsigned long long actual, void *opaque)`; since 0.10.0. */
export const virConnectDomainEventBalloonChangeCallback = { parameters: ["usize", "usize", "u64", "usize"], result: "void" } as const;

/** `void virConnectDomainEventBlockJobCallback(virConnectPtr conn, virDomainPtr dom, const char *disk, int type, int status, void *opaque)`; since 0.9.4. */
export const virConnectDomainEventBlockJobCallback = { parameters: ["usize", "usize", "usize", "i32", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventBlockThresholdCallback(virConnectPtr conn, virDomainPtr dom, const char *dev, const char *path, unsigned long long threshold, unsigned long long excess, void *opaque)`; since 3.2.0. */
export const virConnectDomainEventBlockThresholdCallback = { parameters: ["usize", "usize", "usize", "usize", "u64", "u64", "usize"], result: "void" } as const;

/** `int virConnectDomainEventCallback(virConnectPtr conn, virDomainPtr dom, int event, int detail, void *opaque)`; since 0.5.0. */
export const virConnectDomainEventCallback = { parameters: ["usize", "usize", "i32", "i32", "usize"], result: "i32" } as const;

/** `void virConnectDomainEventChannelLifecycleCallback(virConnectPtr conn, virDomainPtr dom, const char *channelName, int state, int reason, void *opaque)`; since 12.4.0. */
export const virConnectDomainEventChannelLifecycleCallback = { parameters: ["usize", "usize", "usize", "i32", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventDeviceAddedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)`; since 1.2.15. */
export const virConnectDomainEventDeviceAddedCallback = { parameters: ["usize", "usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectDomainEventDeviceRemovalFailedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)`; since 1.3.4. */
export const virConnectDomainEventDeviceRemovalFailedCallback = { parameters: ["usize", "usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectDomainEventDeviceRemovedCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, void *opaque)`; since 1.1.1. */
export const virConnectDomainEventDeviceRemovedCallback = { parameters: ["usize", "usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectDomainEventDiskChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *oldSrcPath, const char *newSrcPath, const char *devAlias, int reason, void *opaque)`; since 0.9.7. */
export const virConnectDomainEventDiskChangeCallback = { parameters: ["usize", "usize", "usize", "usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventGenericCallback(virConnectPtr conn, virDomainPtr dom, void *opaque)`; since 0.8.0. */
export const virConnectDomainEventGenericCallback = { parameters: ["usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectDomainEventGraphicsCallback(virConnectPtr conn, virDomainPtr dom, int phase, const virDomainEventGraphicsAddress *local, const virDomainEventGraphicsAddress *remote, const char *authScheme, const virDomainEventGraphicsSubject *subject, void *opaque)`; since 0.8.0. */
export const virConnectDomainEventGraphicsCallback = { parameters: ["usize", "usize", "i32", "usize", "usize", "usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectDomainEventIOErrorCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, void *opaque)`; since 0.8.0. */
export const virConnectDomainEventIOErrorCallback = { parameters: ["usize", "usize", "usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventIOErrorReasonCallback(virConnectPtr conn, virDomainPtr dom, const char *srcPath, const char *devAlias, int action, const char *reason, void *opaque)`; since 0.8.1. */
export const virConnectDomainEventIOErrorReasonCallback = { parameters: ["usize", "usize", "usize", "usize", "i32", "usize", "usize"], result: "void" } as const;

/** `void virConnectDomainEventJobCompletedCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque)`; since 1.3.3. */
export const virConnectDomainEventJobCompletedCallback = { parameters: ["usize", "usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventMemoryDeviceSizeChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *alias, unsigned long long size, void *opaque)`; since 7.9.0. */
export const virConnectDomainEventMemoryDeviceSizeChangeCallback = { parameters: ["usize", "usize", "usize", "u64", "usize"], result: "void" } as const;

/** `void virConnectDomainEventMemoryFailureCallback(virConnectPtr conn, virDomainPtr dom, int recipient, int action, unsigned int flags, void *opaque)`; since 6.9.0. */
export const virConnectDomainEventMemoryFailureCallback = { parameters: ["usize", "usize", "i32", "i32", "u32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventMetadataChangeCallback(virConnectPtr conn, virDomainPtr dom, int type, const char *nsuri, void *opaque)`; since 3.0.0. */
export const virConnectDomainEventMetadataChangeCallback = { parameters: ["usize", "usize", "i32", "usize", "usize"], result: "void" } as const;

/** `void virConnectDomainEventMigrationIterationCallback(virConnectPtr conn, virDomainPtr dom, int iteration, void *opaque)`; since 1.3.2. */
export const virConnectDomainEventMigrationIterationCallback = { parameters: ["usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventNICMACChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *alias, const char *oldMAC, const char *newMAC, void *opaque)`; since 11.2.0. */
export const virConnectDomainEventNICMACChangeCallback = { parameters: ["usize", "usize", "usize", "usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectDomainEventPMSuspendCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)`; since 0.9.11. */
export const virConnectDomainEventPMSuspendCallback = { parameters: ["usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventPMSuspendDiskCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)`; since 1.0.0. */
export const virConnectDomainEventPMSuspendDiskCallback = { parameters: ["usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventPMWakeupCallback(virConnectPtr conn, virDomainPtr dom, int reason, void *opaque)`; since 0.9.11. */
export const virConnectDomainEventPMWakeupCallback = { parameters: ["usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventRTCChangeCallback(virConnectPtr conn, virDomainPtr dom, long long utcoffset, void *opaque)`; since 0.8.0. */
export const virConnectDomainEventRTCChangeCallback = { parameters: ["usize", "usize", "i64", "usize"], result: "void" } as const;

/** `void virConnectDomainEventTrayChangeCallback(virConnectPtr conn, virDomainPtr dom, const char *devAlias, int reason, void *opaque)`; since 0.9.11. */
export const virConnectDomainEventTrayChangeCallback = { parameters: ["usize", "usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventTunableCallback(virConnectPtr conn, virDomainPtr dom, virTypedParameterPtr params, int nparams, void *opaque)`; since 1.2.9. */
export const virConnectDomainEventTunableCallback = { parameters: ["usize", "usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventVcpuRemovedCallback(virConnectPtr conn, virDomainPtr dom, unsigned int vcpuid, void *opaque)`; since 12.4.0. */
export const virConnectDomainEventVcpuRemovedCallback = { parameters: ["usize", "usize", "u32", "usize"], result: "void" } as const;

/** `void virConnectDomainEventWatchdogCallback(virConnectPtr conn, virDomainPtr dom, int action, void *opaque)`; since 0.8.0. */
export const virConnectDomainEventWatchdogCallback = { parameters: ["usize", "usize", "i32", "usize"], result: "void" } as const;

/** `void virConnectNetworkEventGenericCallback(virConnectPtr conn, virNetworkPtr net, void *opaque)`; since 1.2.1. */
export const virConnectNetworkEventGenericCallback = { parameters: ["usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectNetworkEventLifecycleCallback(virConnectPtr conn, virNetworkPtr net, int event, int detail, void *opaque)`; since 1.2.1. */
export const virConnectNetworkEventLifecycleCallback = { parameters: ["usize", "usize", "i32", "i32", "usize"], result: "void" } as const;

/** `void virConnectNetworkEventMetadataChangeCallback(virConnectPtr conn, virNetworkPtr net, int type, const char *nsuri, void *opaque)`; since 9.8.0. */
export const virConnectNetworkEventMetadataChangeCallback = { parameters: ["usize", "usize", "i32", "usize", "usize"], result: "void" } as const;

/** `void virConnectNodeDeviceEventGenericCallback(virConnectPtr conn, virNodeDevicePtr dev, void *opaque)`; since 2.2.0. */
export const virConnectNodeDeviceEventGenericCallback = { parameters: ["usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectNodeDeviceEventLifecycleCallback(virConnectPtr conn, virNodeDevicePtr dev, int event, int detail, void *opaque)`; since 2.2.0. */
export const virConnectNodeDeviceEventLifecycleCallback = { parameters: ["usize", "usize", "i32", "i32", "usize"], result: "void" } as const;

/** `void virConnectSecretEventGenericCallback(virConnectPtr conn, virSecretPtr secret, void *opaque)`; since 3.0.0. */
export const virConnectSecretEventGenericCallback = { parameters: ["usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectSecretEventLifecycleCallback(virConnectPtr conn, virSecretPtr secret, int event, int detail, void *opaque)`; since 3.0.0. */
export const virConnectSecretEventLifecycleCallback = { parameters: ["usize", "usize", "i32", "i32", "usize"], result: "void" } as const;

/** `void virConnectStoragePoolEventGenericCallback(virConnectPtr conn, virStoragePoolPtr pool, void *opaque)`; since 2.0.0. */
export const virConnectStoragePoolEventGenericCallback = { parameters: ["usize", "usize", "usize"], result: "void" } as const;

/** `void virConnectStoragePoolEventLifecycleCallback(virConnectPtr conn, virStoragePoolPtr pool, int event, int detail, void *opaque)`; since 2.0.0. */
export const virConnectStoragePoolEventLifecycleCallback = { parameters: ["usize", "usize", "i32", "i32", "usize"], result: "void" } as const;

/** `void virErrorFunc(void *userData, virErrorPtr error)`; since 0.1.0. */
export const virErrorFunc = { parameters: ["usize", "usize"], result: "void" } as const;

/** `int virEventAddHandleFunc(int fd, int event, virEventHandleCallback cb, void *opaque, virFreeCallback ff)`; since 0.5.0. */
export const virEventAddHandleFunc = { parameters: ["i32", "i32", "usize", "usize", "usize"], result: "i32" } as const;

/** `int virEventAddTimeoutFunc(int timeout, virEventTimeoutCallback cb, void *opaque, virFreeCallback ff)`; since 0.5.0. */
export const virEventAddTimeoutFunc = { parameters: ["i32", "usize", "usize", "usize"], result: "i32" } as const;

/** `void virEventHandleCallback(int watch, int fd, int events, void *opaque)`; since 0.5.0. */
export const virEventHandleCallback = { parameters: ["i32", "i32", "i32", "usize"], result: "void" } as const;

/** `int virEventRemoveHandleFunc(int watch)`; since 0.5.0. */
export const virEventRemoveHandleFunc = { parameters: ["i32"], result: "i32" } as const;

/** `int virEventRemoveTimeoutFunc(int timer)`; since 0.5.0. */
export const virEventRemoveTimeoutFunc = { parameters: ["i32"], result: "i32" } as const;

/** `void virEventTimeoutCallback(int timer, void *opaque)`; since 0.5.0. */
export const virEventTimeoutCallback = { parameters: ["i32", "usize"], result: "void" } as const;

/** `void virEventUpdateHandleFunc(int watch, int event)`; since 0.5.0. */
export const virEventUpdateHandleFunc = { parameters: ["i32", "i32"], result: "void" } as const;

/** `void virEventUpdateTimeoutFunc(int timer, int timeout)`; since 0.5.0. */
export const virEventUpdateTimeoutFunc = { parameters: ["i32", "i32"], result: "void" } as const;

/** `void virFreeCallback(void *opaque)`; since 0.5.0. */
export const virFreeCallback = { parameters: ["usize"], result: "void" } as const;

/** `void virStreamEventCallback(virStreamPtr stream, int events, void *opaque)`; since 0.7.2. */
export const virStreamEventCallback = { parameters: ["usize", "i32", "usize"], result: "void" } as const;

/** `int virStreamSinkFunc(virStreamPtr st, const char *data, size_t nbytes, void *opaque)`; since 0.7.2. */
export const virStreamSinkFunc = { parameters: ["usize", "usize", "usize", "usize"], result: "i32" } as const;

/** `int virStreamSinkHoleFunc(virStreamPtr st, long long length, void *opaque)`; since 3.4.0. */
export const virStreamSinkHoleFunc = { parameters: ["usize", "i64", "usize"], result: "i32" } as const;

/** `int virStreamSourceFunc(virStreamPtr st, char *data, size_t nbytes, void *opaque)`; since 0.7.2. */
export const virStreamSourceFunc = { parameters: ["usize", "usize", "usize", "usize"], result: "i32" } as const;

/** `int virStreamSourceHoleFunc(virStreamPtr st, int *inData, long long *length, void *opaque)`; since 3.4.0. */
export const virStreamSourceHoleFunc = { parameters: ["usize", "usize", "usize", "usize"], result: "i32" } as const;

/** `int virStreamSourceSkipFunc(virStreamPtr st, long long length, void *opaque)`; since 3.4.0. */
export const virStreamSourceSkipFunc = { parameters: ["usize", "i64", "usize"], result: "i32" } as const;

/** `void virConnectDomainQemuMonitorEventCallback(virConnectPtr conn, virDomainPtr dom, const char *event, long long seconds, unsigned int micros, const char *details, void *opaque)`; since 1.2.3. */
export const virConnectDomainQemuMonitorEventCallback = { parameters: ["usize", "usize", "usize", "i64", "u32", "usize", "usize"], result: "void" } as const;

/** `void virAdmConnectCloseFunc(virAdmConnectPtr conn, int reason, void *opaque)`; since 2.0.0. */
export const virAdmConnectCloseFunc = { parameters: ["usize", "i32", "usize"], result: "void" } as const;
