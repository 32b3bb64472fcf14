// Generated from libvirt 12.8.0's API by `deno task gen`; do not edit.
// deno-lint-ignore-file
/**
 * C's constants: enums, the names of typed parameters, the lengths of buffers.
 *
 * @module
 */

/** `virBlkioParameterType` */
export const virBlkioParameterType = {
  /** Since 0.9.0. */
  VIR_DOMAIN_BLKIO_PARAM_INT: 1,
  /** Since 0.9.0. */
  VIR_DOMAIN_BLKIO_PARAM_UINT: 2,
  /** Since 0.9.0. */
  VIR_DOMAIN_BLKIO_PARAM_LLONG: 3,
  /** Since 0.9.0. */
  VIR_DOMAIN_BLKIO_PARAM_ULLONG: 4,
  /** Since 0.9.0. */
  VIR_DOMAIN_BLKIO_PARAM_DOUBLE: 5,
  /** Since 0.9.0. */
  VIR_DOMAIN_BLKIO_PARAM_BOOLEAN: 6,
} as const;

/** `virCPUCompareResult` */
export const virCPUCompareResult = {
  /** Since 0.7.5. */
  VIR_CPU_COMPARE_ERROR: -1,
  /** Since 0.7.5. */
  VIR_CPU_COMPARE_INCOMPATIBLE: 0,
  /** Since 0.7.5. */
  VIR_CPU_COMPARE_IDENTICAL: 1,
  /** Since 0.7.5. */
  VIR_CPU_COMPARE_SUPERSET: 2,
  /** Since 0.9.10. */
  VIR_CPU_COMPARE_LAST: 3,
} as const;

/** `virConnectBaselineCPUFlags` */
export const virConnectBaselineCPUFlags = {
  /** Since 1.1.2. */
  VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES: 1,
  /** Since 1.2.14. */
  VIR_CONNECT_BASELINE_CPU_MIGRATABLE: 2,
  /** Since 11.6.0. */
  VIR_CONNECT_BASELINE_CPU_IGNORE_HOST: 4,
} as const;

/** `virConnectCloseReason` */
export const virConnectCloseReason = {
  /** Since 0.10.0. */
  VIR_CONNECT_CLOSE_REASON_ERROR: 0,
  /** Since 0.10.0. */
  VIR_CONNECT_CLOSE_REASON_EOF: 1,
  /** Since 0.10.0. */
  VIR_CONNECT_CLOSE_REASON_KEEPALIVE: 2,
  /** Since 0.10.0. */
  VIR_CONNECT_CLOSE_REASON_CLIENT: 3,
  /** Since 0.10.0. */
  VIR_CONNECT_CLOSE_REASON_LAST: 4,
} as const;

/** `virConnectCompareCPUFlags` */
export const virConnectCompareCPUFlags = {
  /** Since 1.2.6. */
  VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE: 1,
  /** Since 6.9.0. */
  VIR_CONNECT_COMPARE_CPU_VALIDATE_XML: 2,
} as const;

/** `virConnectCredentialType` */
export const virConnectCredentialType = {
  /** Since 0.4.1. */
  VIR_CRED_USERNAME: 1,
  /** Since 0.4.1. */
  VIR_CRED_AUTHNAME: 2,
  /** Since 0.4.1. */
  VIR_CRED_LANGUAGE: 3,
  /** Since 0.4.1. */
  VIR_CRED_CNONCE: 4,
  /** Since 0.4.1. */
  VIR_CRED_PASSPHRASE: 5,
  /** Since 0.4.1. */
  VIR_CRED_ECHOPROMPT: 6,
  /** Since 0.4.1. */
  VIR_CRED_NOECHOPROMPT: 7,
  /** Since 0.4.1. */
  VIR_CRED_REALM: 8,
  /** Since 0.4.1. */
  VIR_CRED_EXTERNAL: 9,
  /** Since 0.9.10. */
  VIR_CRED_LAST: 10,
} as const;

/** `virConnectDomainEventAgentLifecycleReason` */
export const virConnectDomainEventAgentLifecycleReason = {
  /** Since 1.2.11. */
  VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN: 0,
  /** Since 1.2.11. */
  VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED: 1,
  /** Since 1.2.11. */
  VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL: 2,
  /** Since 1.2.11. */
  VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST: 3,
} as const;

/** `virConnectDomainEventAgentLifecycleState` */
export const virConnectDomainEventAgentLifecycleState = {
  /** Since 1.2.11. */
  VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED: 1,
  /** Since 1.2.11. */
  VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED: 2,
  /** Since 1.2.11. */
  VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST: 3,
} as const;

/** `virConnectDomainEventBlockJobStatus` */
export const virConnectDomainEventBlockJobStatus = {
  /** Since 0.9.4. */
  VIR_DOMAIN_BLOCK_JOB_COMPLETED: 0,
  /** Since 0.9.4. */
  VIR_DOMAIN_BLOCK_JOB_FAILED: 1,
  /** Since 0.9.12. */
  VIR_DOMAIN_BLOCK_JOB_CANCELED: 2,
  /** Since 1.0.0. */
  VIR_DOMAIN_BLOCK_JOB_READY: 3,
  /** Since 0.9.10. */
  VIR_DOMAIN_BLOCK_JOB_LAST: 4,
} as const;

/** `virConnectDomainEventChannelLifecycleReason` */
export const virConnectDomainEventChannelLifecycleReason = {
  /** Since 12.4.0. */
  VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN: 0,
  /** Since 12.4.0. */
  VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED: 1,
  /** Since 12.4.0. */
  VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL: 2,
  /** Since 12.4.0. */
  VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_LAST: 3,
} as const;

/** `virConnectDomainEventChannelLifecycleState` */
export const virConnectDomainEventChannelLifecycleState = {
  /** Since 12.4.0. */
  VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED: 1,
  /** Since 12.4.0. */
  VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED: 2,
  /** Since 12.4.0. */
  VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_LAST: 3,
} as const;

/** `virConnectDomainEventDiskChangeReason` */
export const virConnectDomainEventDiskChangeReason = {
  /** Since 0.9.7. */
  VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START: 0,
  /** Since 1.1.2. */
  VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START: 1,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_DISK_CHANGE_LAST: 2,
} as const;

/** `virConnectFlags` */
export const virConnectFlags = {
  /** Since 0.4.1. */
  VIR_CONNECT_RO: 1,
  /** Since 0.9.7. */
  VIR_CONNECT_NO_ALIASES: 2,
} as const;

/** `virConnectGetAllDomainStatsFlags` */
export const virConnectGetAllDomainStatsFlags = {
  /** Since 1.2.8. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE: 1,
  /** Since 1.2.8. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE: 2,
  /** Since 1.2.8. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT: 4,
  /** Since 1.2.8. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT: 8,
  /** Since 1.2.8. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING: 16,
  /** Since 1.2.8. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED: 32,
  /** Since 1.2.8. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF: 64,
  /** Since 1.2.8. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER: 128,
  /** Since 4.5.0. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT: 536870912,
  /** Since 1.2.12. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING: 1073741824,
  /** Since 1.2.8. */
  VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS: 2147483648,
} as const;

/** `virConnectGetDomainCapabilitiesFlags` */
export const virConnectGetDomainCapabilitiesFlags = {
  /** Since 11.0.0. */
  VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES: 1,
  /** Since 12.2.0. */
  VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES: 2,
  /** Since 12.5.0. */
  VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES: 4,
} as const;

/** `virConnectListAllDomainsFlags` */
export const virConnectListAllDomainsFlags = {
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_ACTIVE: 1,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_INACTIVE: 2,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_PERSISTENT: 4,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_TRANSIENT: 8,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_RUNNING: 16,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_PAUSED: 32,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_SHUTOFF: 64,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_OTHER: 128,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE: 256,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE: 512,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_AUTOSTART: 1024,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART: 2048,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT: 4096,
  /** Since 0.9.13. */
  VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT: 8192,
  /** Since 5.6.0. */
  VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT: 16384,
  /** Since 5.6.0. */
  VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT: 32768,
} as const;

/** `virConnectListAllInterfacesFlags` */
export const virConnectListAllInterfacesFlags = {
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_INTERFACES_INACTIVE: 1,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_INTERFACES_ACTIVE: 2,
} as const;

/** `virConnectListAllNetworksFlags` */
export const virConnectListAllNetworksFlags = {
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NETWORKS_INACTIVE: 1,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NETWORKS_ACTIVE: 2,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NETWORKS_PERSISTENT: 4,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NETWORKS_TRANSIENT: 8,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NETWORKS_AUTOSTART: 16,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART: 32,
} as const;

/** `virConnectListAllNodeDeviceFlags` */
export const virConnectListAllNodeDeviceFlags = {
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM: 1,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV: 2,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV: 4,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE: 8,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET: 16,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST: 32,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET: 64,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI: 128,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE: 256,
  /** Since 1.0.4. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST: 512,
  /** Since 1.0.4. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS: 1024,
  /** Since 1.1.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC: 2048,
  /** Since 3.1.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM: 4096,
  /** Since 3.4.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES: 8192,
  /** Since 3.4.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV: 16384,
  /** Since 3.4.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV: 32768,
  /** Since 6.8.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV: 65536,
  /** Since 6.9.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA: 131072,
  /** Since 7.0.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD: 262144,
  /** Since 7.0.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE: 524288,
  /** Since 7.0.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX: 1048576,
  /** Since 7.9.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD: 2097152,
  /** Since 11.1.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV: 4194304,
  /** Since 11.1.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER: 8388608,
  /** Since 10.1.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT: 268435456,
  /** Since 10.1.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT: 536870912,
  /** Since 7.3.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE: 1073741824,
  /** Since 7.3.0. */
  VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE: 2147483648,
} as const;

/** `virConnectListAllSecretsFlags` */
export const virConnectListAllSecretsFlags = {
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_SECRETS_EPHEMERAL: 1,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL: 2,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_SECRETS_PRIVATE: 4,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_SECRETS_NO_PRIVATE: 8,
} as const;

/** `virConnectListAllStoragePoolsFlags` */
export const virConnectListAllStoragePoolsFlags = {
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE: 1,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE: 2,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT: 4,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT: 8,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART: 16,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART: 32,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_DIR: 64,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_FS: 128,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_NETFS: 256,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL: 512,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_DISK: 1024,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI: 2048,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_SCSI: 4096,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_MPATH: 8192,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_RBD: 16384,
  /** Since 0.10.2. */
  VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG: 32768,
  /** Since 1.2.1. */
  VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER: 65536,
  /** Since 1.2.8. */
  VIR_CONNECT_LIST_STORAGE_POOLS_ZFS: 131072,
  /** Since 3.1.0. */
  VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE: 262144,
  /** Since 5.6.0. */
  VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT: 524288,
} as const;

/** `virDomainAbortJobFlagsValues` */
export const virDomainAbortJobFlagsValues = {
  /** Since 8.5.0. */
  VIR_DOMAIN_ABORT_JOB_POSTCOPY: 1,
} as const;

/** `virDomainAgentResponseTimeoutValues` */
export const virDomainAgentResponseTimeoutValues = {
  /** Since 5.10.0. */
  VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK: -2,
  /** Since 5.10.0. */
  VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT: -1,
  /** Since 5.10.0. */
  VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT: 0,
} as const;

/** `virDomainAuthorizedSSHKeysSetFlags` */
export const virDomainAuthorizedSSHKeysSetFlags = {
  /** Since 6.10.0. */
  VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND: 1,
  /** Since 6.10.0. */
  VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE: 2,
} as const;

/** `virDomainBackupBeginFlags` */
export const virDomainBackupBeginFlags = {
  /** Since 6.0.0. */
  VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL: 1,
  /** Since 11.10.0. */
  VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN: 2,
} as const;

/** `virDomainBlockCommitFlags` */
export const virDomainBlockCommitFlags = {
  /** Since 0.10.2. */
  VIR_DOMAIN_BLOCK_COMMIT_SHALLOW: 1,
  /** Since 0.10.2. */
  VIR_DOMAIN_BLOCK_COMMIT_DELETE: 2,
  /** Since 1.2.6. */
  VIR_DOMAIN_BLOCK_COMMIT_ACTIVE: 4,
  /** Since 1.2.7. */
  VIR_DOMAIN_BLOCK_COMMIT_RELATIVE: 8,
  /** Since 1.2.9. */
  VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES: 16,
} as const;

/** `virDomainBlockCopyFlags` */
export const virDomainBlockCopyFlags = {
  /** Since 1.2.8. */
  VIR_DOMAIN_BLOCK_COPY_SHALLOW: 1,
  /** Since 1.2.8. */
  VIR_DOMAIN_BLOCK_COPY_REUSE_EXT: 2,
  /** Since 3.5.0. */
  VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB: 4,
  /** Since 8.0.0. */
  VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES: 8,
  /** Since 12.2.0. */
  VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED: 16,
} as const;

/** `virDomainBlockJobAbortFlags` */
export const virDomainBlockJobAbortFlags = {
  /** Since 0.9.12. */
  VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC: 1,
  /** Since 0.9.12. */
  VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT: 2,
} as const;

/** `virDomainBlockJobInfoFlags` */
export const virDomainBlockJobInfoFlags = {
  /** Since 1.2.9. */
  VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES: 1,
} as const;

/** `virDomainBlockJobSetSpeedFlags` */
export const virDomainBlockJobSetSpeedFlags = {
  /** Since 1.2.9. */
  VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES: 1,
} as const;

/** `virDomainBlockJobType` */
export const virDomainBlockJobType = {
  /** Since 0.9.4. */
  VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN: 0,
  /** Since 0.9.4. */
  VIR_DOMAIN_BLOCK_JOB_TYPE_PULL: 1,
  /** Since 0.9.12. */
  VIR_DOMAIN_BLOCK_JOB_TYPE_COPY: 2,
  /** Since 0.10.2. */
  VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT: 3,
  /** Since 1.2.6. */
  VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT: 4,
  /** Since 6.0.0. */
  VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP: 5,
  /** Since 0.9.10. */
  VIR_DOMAIN_BLOCK_JOB_TYPE_LAST: 6,
} as const;

/** `virDomainBlockPullFlags` */
export const virDomainBlockPullFlags = {
  /** Since 1.2.9. */
  VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES: 64,
} as const;

/** `virDomainBlockRebaseFlags` */
export const virDomainBlockRebaseFlags = {
  /** Since 0.9.12. */
  VIR_DOMAIN_BLOCK_REBASE_SHALLOW: 1,
  /** Since 0.9.12. */
  VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT: 2,
  /** Since 0.9.12. */
  VIR_DOMAIN_BLOCK_REBASE_COPY_RAW: 4,
  /** Since 0.9.12. */
  VIR_DOMAIN_BLOCK_REBASE_COPY: 8,
  /** Since 1.2.7. */
  VIR_DOMAIN_BLOCK_REBASE_RELATIVE: 16,
  /** Since 1.2.9. */
  VIR_DOMAIN_BLOCK_REBASE_COPY_DEV: 32,
  /** Since 1.2.9. */
  VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES: 64,
} as const;

/** `virDomainBlockResizeFlags` */
export const virDomainBlockResizeFlags = {
  /** Since 0.9.11. */
  VIR_DOMAIN_BLOCK_RESIZE_BYTES: 1,
  /** Since 10.0.0. */
  VIR_DOMAIN_BLOCK_RESIZE_CAPACITY: 2,
  /** Since 12.3.0. */
  VIR_DOMAIN_BLOCK_RESIZE_EXTEND: 4,
} as const;

/** `virDomainBlockedReason` */
export const virDomainBlockedReason = {
  /** Since 0.9.2. */
  VIR_DOMAIN_BLOCKED_UNKNOWN: 0,
  /** Since 0.9.10. */
  VIR_DOMAIN_BLOCKED_LAST: 1,
} as const;

/** `virDomainChannelFlags` */
export const virDomainChannelFlags = {
  /** Since 1.0.2. */
  VIR_DOMAIN_CHANNEL_FORCE: 1,
} as const;

/** `virDomainCheckpointCreateFlags` */
export const virDomainCheckpointCreateFlags = {
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE: 1,
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE: 2,
  /** Since 6.10.0. */
  VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE: 4,
} as const;

/** `virDomainCheckpointDeleteFlags` */
export const virDomainCheckpointDeleteFlags = {
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN: 1,
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY: 2,
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY: 4,
} as const;

/** `virDomainCheckpointListFlags` */
export const virDomainCheckpointListFlags = {
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS: 1,
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_LIST_ROOTS: 1,
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL: 2,
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_LIST_LEAVES: 4,
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES: 8,
} as const;

/** `virDomainCheckpointXMLFlags` */
export const virDomainCheckpointXMLFlags = {
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_XML_SECURE: 1,
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN: 2,
  /** Since 5.6.0. */
  VIR_DOMAIN_CHECKPOINT_XML_SIZE: 4,
} as const;

/** `virDomainConsoleFlags` */
export const virDomainConsoleFlags = {
  /** Since 0.9.11. */
  VIR_DOMAIN_CONSOLE_FORCE: 1,
  /** Since 0.9.11. */
  VIR_DOMAIN_CONSOLE_SAFE: 2,
} as const;

/** `virDomainControlErrorReason` */
export const virDomainControlErrorReason = {
  /** Since 1.2.14. */
  VIR_DOMAIN_CONTROL_ERROR_REASON_NONE: 0,
  /** Since 1.2.14. */
  VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN: 1,
  /** Since 1.2.14. */
  VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR: 2,
  /** Since 1.2.14. */
  VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL: 3,
  /** Since 1.2.14. */
  VIR_DOMAIN_CONTROL_ERROR_REASON_LAST: 4,
} as const;

/** `virDomainControlState` */
export const virDomainControlState = {
  /** Since 0.9.3. */
  VIR_DOMAIN_CONTROL_OK: 0,
  /** Since 0.9.3. */
  VIR_DOMAIN_CONTROL_JOB: 1,
  /** Since 0.9.3. */
  VIR_DOMAIN_CONTROL_OCCUPIED: 2,
  /** Since 0.9.3. */
  VIR_DOMAIN_CONTROL_ERROR: 3,
  /** Since 0.9.10. */
  VIR_DOMAIN_CONTROL_LAST: 4,
} as const;

/** `virDomainCoreDumpFlags` */
export const virDomainCoreDumpFlags = {
  /** Since 0.7.5. */
  VIR_DUMP_CRASH: 1,
  /** Since 0.7.5. */
  VIR_DUMP_LIVE: 2,
  /** Since 0.9.4. */
  VIR_DUMP_BYPASS_CACHE: 4,
  /** Since 0.9.7. */
  VIR_DUMP_RESET: 8,
  /** Since 0.9.13. */
  VIR_DUMP_MEMORY_ONLY: 16,
} as const;

/** `virDomainCoreDumpFormat` */
export const virDomainCoreDumpFormat = {
  /** Since 1.2.3. */
  VIR_DOMAIN_CORE_DUMP_FORMAT_RAW: 0,
  /** Since 1.2.3. */
  VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB: 1,
  /** Since 1.2.3. */
  VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO: 2,
  /** Since 1.2.3. */
  VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY: 3,
  /** Since 7.4.0. */
  VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP: 4,
  /** Since 1.2.3. */
  VIR_DOMAIN_CORE_DUMP_FORMAT_LAST: 5,
} as const;

/** `virDomainCrashedReason` */
export const virDomainCrashedReason = {
  /** Since 0.9.2. */
  VIR_DOMAIN_CRASHED_UNKNOWN: 0,
  /** Since 1.1.1. */
  VIR_DOMAIN_CRASHED_PANICKED: 1,
  /** Since 0.9.10. */
  VIR_DOMAIN_CRASHED_LAST: 2,
} as const;

/** `virDomainCreateFlags` */
export const virDomainCreateFlags = {
  /** Since 0.0.1. */
  VIR_DOMAIN_NONE: 0,
  /** Since 0.8.2. */
  VIR_DOMAIN_START_PAUSED: 1,
  /** Since 0.9.3. */
  VIR_DOMAIN_START_AUTODESTROY: 2,
  /** Since 0.9.4. */
  VIR_DOMAIN_START_BYPASS_CACHE: 4,
  /** Since 0.9.5. */
  VIR_DOMAIN_START_FORCE_BOOT: 8,
  /** Since 1.2.12. */
  VIR_DOMAIN_START_VALIDATE: 16,
  /** Since 8.1.0. */
  VIR_DOMAIN_START_RESET_NVRAM: 32,
} as const;

/** `virDomainDefineFlags` */
export const virDomainDefineFlags = {
  /** Since 1.2.12. */
  VIR_DOMAIN_DEFINE_VALIDATE: 1,
} as const;

/** `virDomainDestroyFlagsValues` */
export const virDomainDestroyFlagsValues = {
  /** Since 0.9.10. */
  VIR_DOMAIN_DESTROY_DEFAULT: 0,
  /** Since 0.9.10. */
  VIR_DOMAIN_DESTROY_GRACEFUL: 1,
  /** Since 8.3.0. */
  VIR_DOMAIN_DESTROY_REMOVE_LOGS: 2,
} as const;

/** `virDomainDeviceModifyFlags` */
export const virDomainDeviceModifyFlags = {
  /** Since 0.7.7. */
  VIR_DOMAIN_DEVICE_MODIFY_CURRENT: 0,
  /** Since 0.7.7. */
  VIR_DOMAIN_DEVICE_MODIFY_LIVE: 1,
  /** Since 0.7.7. */
  VIR_DOMAIN_DEVICE_MODIFY_CONFIG: 2,
  /** Since 0.8.6. */
  VIR_DOMAIN_DEVICE_MODIFY_FORCE: 4,
} as const;

/** `virDomainDirtyRateCalcFlags` */
export const virDomainDirtyRateCalcFlags = {
  /** Since 8.1.0. */
  VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING: 0,
  /** Since 8.1.0. */
  VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP: 1,
  /** Since 8.1.0. */
  VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING: 2,
} as const;

/** `virDomainDirtyRateStatus` */
export const virDomainDirtyRateStatus = {
  /** Since 7.2.0. */
  VIR_DOMAIN_DIRTYRATE_UNSTARTED: 0,
  /** Since 7.2.0. */
  VIR_DOMAIN_DIRTYRATE_MEASURING: 1,
  /** Since 7.2.0. */
  VIR_DOMAIN_DIRTYRATE_MEASURED: 2,
  /** Since 7.2.0. */
  VIR_DOMAIN_DIRTYRATE_LAST: 3,
} as const;

/** `virDomainDiskErrorCode` */
export const virDomainDiskErrorCode = {
  /** Since 0.9.10. */
  VIR_DOMAIN_DISK_ERROR_NONE: 0,
  /** Since 0.9.10. */
  VIR_DOMAIN_DISK_ERROR_UNSPEC: 1,
  /** Since 0.9.10. */
  VIR_DOMAIN_DISK_ERROR_NO_SPACE: 2,
  /** Since 0.9.10. */
  VIR_DOMAIN_DISK_ERROR_LAST: 3,
} as const;

/** `virDomainEventCrashedDetailType` */
export const virDomainEventCrashedDetailType = {
  /** Since 1.1.1. */
  VIR_DOMAIN_EVENT_CRASHED_PANICKED: 0,
  /** Since 6.1.0. */
  VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED: 1,
  /** Since 1.1.1. */
  VIR_DOMAIN_EVENT_CRASHED_LAST: 2,
} as const;

/** `virDomainEventDefinedDetailType` */
export const virDomainEventDefinedDetailType = {
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_DEFINED_ADDED: 0,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_DEFINED_UPDATED: 1,
  /** Since 1.2.19. */
  VIR_DOMAIN_EVENT_DEFINED_RENAMED: 2,
  /** Since 1.3.3. */
  VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT: 3,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_DEFINED_LAST: 4,
} as const;

/** `virDomainEventGraphicsAddressType` */
export const virDomainEventGraphicsAddressType = {
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4: 0,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6: 1,
  /** Since 0.9.7. */
  VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX: 2,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST: 3,
} as const;

/** `virDomainEventGraphicsPhase` */
export const virDomainEventGraphicsPhase = {
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_GRAPHICS_CONNECT: 0,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE: 1,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT: 2,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_GRAPHICS_LAST: 3,
} as const;

/** `virDomainEventID` */
export const virDomainEventID = {
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_ID_LIFECYCLE: 0,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_ID_REBOOT: 1,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_ID_RTC_CHANGE: 2,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_ID_WATCHDOG: 3,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_ID_IO_ERROR: 4,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_ID_GRAPHICS: 5,
  /** Since 0.8.1. */
  VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON: 6,
  /** Since 0.9.2. */
  VIR_DOMAIN_EVENT_ID_CONTROL_ERROR: 7,
  /** Since 0.9.4. */
  VIR_DOMAIN_EVENT_ID_BLOCK_JOB: 8,
  /** Since 0.9.7. */
  VIR_DOMAIN_EVENT_ID_DISK_CHANGE: 9,
  /** Since 0.9.11. */
  VIR_DOMAIN_EVENT_ID_TRAY_CHANGE: 10,
  /** Since 0.9.11. */
  VIR_DOMAIN_EVENT_ID_PMWAKEUP: 11,
  /** Since 0.9.11. */
  VIR_DOMAIN_EVENT_ID_PMSUSPEND: 12,
  /** Since 0.10.0. */
  VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE: 13,
  /** Since 1.0.0. */
  VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK: 14,
  /** Since 1.1.1. */
  VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED: 15,
  /** Since 1.2.6. */
  VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2: 16,
  /** Since 1.2.9. */
  VIR_DOMAIN_EVENT_ID_TUNABLE: 17,
  /** Since 1.2.11. */
  VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE: 18,
  /** Since 1.2.15. */
  VIR_DOMAIN_EVENT_ID_DEVICE_ADDED: 19,
  /** Since 1.3.2. */
  VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION: 20,
  /** Since 1.3.3. */
  VIR_DOMAIN_EVENT_ID_JOB_COMPLETED: 21,
  /** Since 1.3.4. */
  VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED: 22,
  /** Since 3.0.0. */
  VIR_DOMAIN_EVENT_ID_METADATA_CHANGE: 23,
  /** Since 3.2.0. */
  VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD: 24,
  /** Since 6.9.0. */
  VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE: 25,
  /** Since 7.9.0. */
  VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE: 26,
  /** Since 11.2.0. */
  VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE: 27,
  /** Since 12.4.0. */
  VIR_DOMAIN_EVENT_ID_VCPU_REMOVED: 28,
  /** Since 12.4.0. */
  VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE: 29,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_ID_LAST: 30,
} as const;

/** `virDomainEventIOErrorAction` */
export const virDomainEventIOErrorAction = {
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_IO_ERROR_NONE: 0,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_IO_ERROR_PAUSE: 1,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_IO_ERROR_REPORT: 2,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_IO_ERROR_LAST: 3,
} as const;

/** `virDomainEventPMSuspendedDetailType` */
export const virDomainEventPMSuspendedDetailType = {
  /** Since 0.10.2. */
  VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY: 0,
  /** Since 1.0.0. */
  VIR_DOMAIN_EVENT_PMSUSPENDED_DISK: 1,
  /** Since 0.10.2. */
  VIR_DOMAIN_EVENT_PMSUSPENDED_LAST: 2,
} as const;

/** `virDomainEventResumedDetailType` */
export const virDomainEventResumedDetailType = {
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_RESUMED_UNPAUSED: 0,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_RESUMED_MIGRATED: 1,
  /** Since 0.9.5. */
  VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT: 2,
  /** Since 1.3.3. */
  VIR_DOMAIN_EVENT_RESUMED_POSTCOPY: 3,
  /** Since 8.5.0. */
  VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED: 4,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_RESUMED_LAST: 5,
} as const;

/** `virDomainEventShutdownDetailType` */
export const virDomainEventShutdownDetailType = {
  /** Since 0.9.8. */
  VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED: 0,
  /** Since 3.4.0. */
  VIR_DOMAIN_EVENT_SHUTDOWN_GUEST: 1,
  /** Since 3.4.0. */
  VIR_DOMAIN_EVENT_SHUTDOWN_HOST: 2,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_SHUTDOWN_LAST: 3,
} as const;

/** `virDomainEventStartedDetailType` */
export const virDomainEventStartedDetailType = {
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STARTED_BOOTED: 0,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STARTED_MIGRATED: 1,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STARTED_RESTORED: 2,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT: 3,
  /** Since 0.9.11. */
  VIR_DOMAIN_EVENT_STARTED_WAKEUP: 4,
  /** Since 11.6.0. */
  VIR_DOMAIN_EVENT_STARTED_RECREATED: 5,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_STARTED_LAST: 6,
} as const;

/** `virDomainEventStoppedDetailType` */
export const virDomainEventStoppedDetailType = {
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN: 0,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STOPPED_DESTROYED: 1,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STOPPED_CRASHED: 2,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STOPPED_MIGRATED: 3,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STOPPED_SAVED: 4,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STOPPED_FAILED: 5,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT: 6,
  /** Since 11.6.0. */
  VIR_DOMAIN_EVENT_STOPPED_RECREATED: 7,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_STOPPED_LAST: 8,
} as const;

/** `virDomainEventSuspendedDetailType` */
export const virDomainEventSuspendedDetailType = {
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_SUSPENDED_PAUSED: 0,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED: 1,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_SUSPENDED_IOERROR: 2,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG: 3,
  /** Since 0.9.5. */
  VIR_DOMAIN_EVENT_SUSPENDED_RESTORED: 4,
  /** Since 0.9.5. */
  VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT: 5,
  /** Since 1.0.1. */
  VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR: 6,
  /** Since 1.3.3. */
  VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY: 7,
  /** Since 1.3.3. */
  VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED: 8,
  /** Since 11.10.0. */
  VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN: 9,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_SUSPENDED_LAST: 10,
} as const;

/** `virDomainEventTrayChangeReason` */
export const virDomainEventTrayChangeReason = {
  /** Since 0.9.11. */
  VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN: 0,
  /** Since 0.9.11. */
  VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE: 1,
  /** Since 0.9.11. */
  VIR_DOMAIN_EVENT_TRAY_CHANGE_LAST: 2,
} as const;

/** `virDomainEventType` */
export const virDomainEventType = {
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_DEFINED: 0,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_UNDEFINED: 1,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STARTED: 2,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_SUSPENDED: 3,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_RESUMED: 4,
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_STOPPED: 5,
  /** Since 0.9.8. */
  VIR_DOMAIN_EVENT_SHUTDOWN: 6,
  /** Since 0.10.2. */
  VIR_DOMAIN_EVENT_PMSUSPENDED: 7,
  /** Since 1.1.1. */
  VIR_DOMAIN_EVENT_CRASHED: 8,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_LAST: 9,
} as const;

/** `virDomainEventUndefinedDetailType` */
export const virDomainEventUndefinedDetailType = {
  /** Since 0.5.0. */
  VIR_DOMAIN_EVENT_UNDEFINED_REMOVED: 0,
  /** Since 1.2.19. */
  VIR_DOMAIN_EVENT_UNDEFINED_RENAMED: 1,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_UNDEFINED_LAST: 2,
} as const;

/** `virDomainEventWatchdogAction` */
export const virDomainEventWatchdogAction = {
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_WATCHDOG_NONE: 0,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_WATCHDOG_PAUSE: 1,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_WATCHDOG_RESET: 2,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF: 3,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN: 4,
  /** Since 0.8.0. */
  VIR_DOMAIN_EVENT_WATCHDOG_DEBUG: 5,
  /** Since 1.2.17. */
  VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI: 6,
  /** Since 0.9.10. */
  VIR_DOMAIN_EVENT_WATCHDOG_LAST: 7,
} as const;

/** `virDomainFDAssociateFlags` */
export const virDomainFDAssociateFlags = {
  /** Since 9.0.0. */
  VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE: 1,
  /** Since 9.0.0. */
  VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE: 2,
} as const;

/** `virDomainGetHostnameFlags` */
export const virDomainGetHostnameFlags = {
  /** Since 6.1.0. */
  VIR_DOMAIN_GET_HOSTNAME_LEASE: 1,
  /** Since 6.1.0. */
  VIR_DOMAIN_GET_HOSTNAME_AGENT: 2,
} as const;

/** `virDomainGetJobStatsFlags` */
export const virDomainGetJobStatsFlags = {
  /** Since 1.2.9. */
  VIR_DOMAIN_JOB_STATS_COMPLETED: 1,
  /** Since 6.0.0. */
  VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED: 2,
} as const;

/** `virDomainGraphicsReloadType` */
export const virDomainGraphicsReloadType = {
  /** Since 10.2.0. */
  VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY: 0,
  /** Since 10.2.0. */
  VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC: 1,
  /** Since 10.2.0. */
  VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST: 2,
} as const;

/** `virDomainGuestInfoTypes` */
export const virDomainGuestInfoTypes = {
  /** Since 5.7.0. */
  VIR_DOMAIN_GUEST_INFO_USERS: 1,
  /** Since 5.7.0. */
  VIR_DOMAIN_GUEST_INFO_OS: 2,
  /** Since 5.7.0. */
  VIR_DOMAIN_GUEST_INFO_TIMEZONE: 4,
  /** Since 5.7.0. */
  VIR_DOMAIN_GUEST_INFO_HOSTNAME: 8,
  /** Since 5.7.0. */
  VIR_DOMAIN_GUEST_INFO_FILESYSTEM: 16,
  /** Since 7.0.0. */
  VIR_DOMAIN_GUEST_INFO_DISKS: 32,
  /** Since 7.10.0. */
  VIR_DOMAIN_GUEST_INFO_INTERFACES: 64,
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_LOAD: 128,
  /** Since 12.7.0. */
  VIR_DOMAIN_GUEST_INFO_DEVICES: 256,
} as const;

/** `virDomainInterfaceAddressesSource` */
export const virDomainInterfaceAddressesSource = {
  /** Since 1.2.14. */
  VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE: 0,
  /** Since 1.2.14. */
  VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT: 1,
  /** Since 4.2.0. */
  VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP: 2,
  /** Since 1.2.14. */
  VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LAST: 3,
} as const;

/** `virDomainJobOperation` */
export const virDomainJobOperation = {
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_UNKNOWN: 0,
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_START: 1,
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_SAVE: 2,
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_RESTORE: 3,
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN: 4,
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT: 5,
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_SNAPSHOT: 6,
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT: 7,
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_DUMP: 8,
  /** Since 6.0.0. */
  VIR_DOMAIN_JOB_OPERATION_BACKUP: 9,
  /** Since 9.0.0. */
  VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE: 10,
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION_LAST: 11,
} as const;

/** `virDomainJobType` */
export const virDomainJobType = {
  /** Since 0.7.7. */
  VIR_DOMAIN_JOB_NONE: 0,
  /** Since 0.7.7. */
  VIR_DOMAIN_JOB_BOUNDED: 1,
  /** Since 0.7.7. */
  VIR_DOMAIN_JOB_UNBOUNDED: 2,
  /** Since 0.7.7. */
  VIR_DOMAIN_JOB_COMPLETED: 3,
  /** Since 0.7.7. */
  VIR_DOMAIN_JOB_FAILED: 4,
  /** Since 0.7.7. */
  VIR_DOMAIN_JOB_CANCELLED: 5,
  /** Since 0.9.10. */
  VIR_DOMAIN_JOB_LAST: 6,
} as const;

/** `virDomainLifecycle` */
export const virDomainLifecycle = {
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_POWEROFF: 0,
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_REBOOT: 1,
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_CRASH: 2,
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_LAST: 3,
} as const;

/** `virDomainLifecycleAction` */
export const virDomainLifecycleAction = {
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY: 0,
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_ACTION_RESTART: 1,
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME: 2,
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE: 3,
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY: 4,
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART: 5,
  /** Since 12.6.0. */
  VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING: 6,
  /** Since 3.9.0. */
  VIR_DOMAIN_LIFECYCLE_ACTION_LAST: 7,
} as const;

/** `virDomainMemoryFailureActionType` */
export const virDomainMemoryFailureActionType = {
  /** Since 6.9.0. */
  VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE: 0,
  /** Since 6.9.0. */
  VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT: 1,
  /** Since 6.9.0. */
  VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL: 2,
  /** Since 6.9.0. */
  VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET: 3,
  /** Since 6.9.0. */
  VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST: 4,
} as const;

/** `virDomainMemoryFailureFlags` */
export const virDomainMemoryFailureFlags = {
  /** Since 6.9.0. */
  VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED: 1,
  /** Since 6.9.0. */
  VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE: 2,
} as const;

/** `virDomainMemoryFailureRecipientType` */
export const virDomainMemoryFailureRecipientType = {
  /** Since 6.9.0. */
  VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR: 0,
  /** Since 6.9.0. */
  VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST: 1,
  /** Since 6.9.0. */
  VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST: 2,
} as const;

/** `virDomainMemoryFlags` */
export const virDomainMemoryFlags = {
  /** Since 0.4.4. */
  VIR_MEMORY_VIRTUAL: 1,
  /** Since 0.7.0. */
  VIR_MEMORY_PHYSICAL: 2,
} as const;

/** `virDomainMemoryModFlags` */
export const virDomainMemoryModFlags = {
  /** Since 0.9.1. */
  VIR_DOMAIN_MEM_CURRENT: 0,
  /** Since 0.9.0. */
  VIR_DOMAIN_MEM_LIVE: 1,
  /** Since 0.9.0. */
  VIR_DOMAIN_MEM_CONFIG: 2,
  /** Since 0.9.1. */
  VIR_DOMAIN_MEM_MAXIMUM: 4,
} as const;

/** `virDomainMemoryStatTags` */
export const virDomainMemoryStatTags = {
  /** Since 0.7.5. */
  VIR_DOMAIN_MEMORY_STAT_SWAP_IN: 0,
  /** Since 0.7.5. */
  VIR_DOMAIN_MEMORY_STAT_SWAP_OUT: 1,
  /** Since 0.7.5. */
  VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT: 2,
  /** Since 0.7.5. */
  VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT: 3,
  /** Since 0.7.5. */
  VIR_DOMAIN_MEMORY_STAT_UNUSED: 4,
  /** Since 0.7.5. */
  VIR_DOMAIN_MEMORY_STAT_AVAILABLE: 5,
  /** Since 0.9.3. */
  VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON: 6,
  /** Since 0.9.10. */
  VIR_DOMAIN_MEMORY_STAT_RSS: 7,
  /** Since 2.1.0. */
  VIR_DOMAIN_MEMORY_STAT_USABLE: 8,
  /** Since 2.1.0. */
  VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE: 9,
  /** Since 4.6.0. */
  VIR_DOMAIN_MEMORY_STAT_DISK_CACHES: 10,
  /** Since 5.4.0. */
  VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC: 11,
  /** Since 5.4.0. */
  VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL: 12,
  /** Since 0.9.10. */
  VIR_DOMAIN_MEMORY_STAT_LAST: 13,
  /** Since 0.7.5. */
  VIR_DOMAIN_MEMORY_STAT_NR: 13,
} as const;

/** `virDomainMessageType` */
export const virDomainMessageType = {
  /** Since 7.1.0. */
  VIR_DOMAIN_MESSAGE_DEPRECATION: 1,
  /** Since 7.1.0. */
  VIR_DOMAIN_MESSAGE_TAINTING: 2,
  /** Since 11.1.0. */
  VIR_DOMAIN_MESSAGE_IOERRORS: 4,
} as const;

/** `virDomainMetadataType` */
export const virDomainMetadataType = {
  /** Since 0.9.10. */
  VIR_DOMAIN_METADATA_DESCRIPTION: 0,
  /** Since 0.9.10. */
  VIR_DOMAIN_METADATA_TITLE: 1,
  /** Since 0.9.10. */
  VIR_DOMAIN_METADATA_ELEMENT: 2,
  /** Since 0.9.10. */
  VIR_DOMAIN_METADATA_LAST: 3,
} as const;

/** `virDomainMigrateFlags` */
export const virDomainMigrateFlags = {
  /** Since 0.3.2. */
  VIR_MIGRATE_LIVE: 1,
  /** Since 0.7.2. */
  VIR_MIGRATE_PEER2PEER: 2,
  /** Since 0.7.2. */
  VIR_MIGRATE_TUNNELLED: 4,
  /** Since 0.7.3. */
  VIR_MIGRATE_PERSIST_DEST: 8,
  /** Since 0.7.3. */
  VIR_MIGRATE_UNDEFINE_SOURCE: 16,
  /** Since 0.7.5. */
  VIR_MIGRATE_PAUSED: 32,
  /** Since 0.8.2. */
  VIR_MIGRATE_NON_SHARED_DISK: 64,
  /** Since 0.8.2. */
  VIR_MIGRATE_NON_SHARED_INC: 128,
  /** Since 0.9.4. */
  VIR_MIGRATE_CHANGE_PROTECTION: 256,
  /** Since 0.9.11. */
  VIR_MIGRATE_UNSAFE: 512,
  /** Since 1.0.1. */
  VIR_MIGRATE_OFFLINE: 1024,
  /** Since 1.0.3. */
  VIR_MIGRATE_COMPRESSED: 2048,
  /** Since 1.1.0. */
  VIR_MIGRATE_ABORT_ON_ERROR: 4096,
  /** Since 1.2.3. */
  VIR_MIGRATE_AUTO_CONVERGE: 8192,
  /** Since 1.2.9. */
  VIR_MIGRATE_RDMA_PIN_ALL: 16384,
  /** Since 1.3.3. */
  VIR_MIGRATE_POSTCOPY: 32768,
  /** Since 3.2.0. */
  VIR_MIGRATE_TLS: 65536,
  /** Since 5.2.0. */
  VIR_MIGRATE_PARALLEL: 131072,
  /** Since 8.0.0. */
  VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES: 262144,
  /** Since 8.5.0. */
  VIR_MIGRATE_POSTCOPY_RESUME: 524288,
  /** Since 8.5.0. */
  VIR_MIGRATE_ZEROCOPY: 1048576,
} as const;

/** `virDomainMigrateMaxSpeedFlags` */
export const virDomainMigrateMaxSpeedFlags = {
  /** Since 5.1.0. */
  VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY: 1,
} as const;

/** `virDomainModificationImpact` */
export const virDomainModificationImpact = {
  /** Since 0.9.2. */
  VIR_DOMAIN_AFFECT_CURRENT: 0,
  /** Since 0.9.2. */
  VIR_DOMAIN_AFFECT_LIVE: 1,
  /** Since 0.9.2. */
  VIR_DOMAIN_AFFECT_CONFIG: 2,
} as const;

/** `virDomainNostateReason` */
export const virDomainNostateReason = {
  /** Since 0.9.2. */
  VIR_DOMAIN_NOSTATE_UNKNOWN: 0,
  /** Since 0.9.10. */
  VIR_DOMAIN_NOSTATE_LAST: 1,
} as const;

/** `virDomainNumatuneMemMode` */
export const virDomainNumatuneMemMode = {
  /** Since 0.9.9. */
  VIR_DOMAIN_NUMATUNE_MEM_STRICT: 0,
  /** Since 0.9.9. */
  VIR_DOMAIN_NUMATUNE_MEM_PREFERRED: 1,
  /** Since 0.9.9. */
  VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE: 2,
  /** Since 7.3.0. */
  VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE: 3,
  /** Since 0.9.9. */
  VIR_DOMAIN_NUMATUNE_MEM_LAST: 4,
} as const;

/** `virDomainOpenGraphicsFlags` */
export const virDomainOpenGraphicsFlags = {
  /** Since 0.9.7. */
  VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH: 1,
} as const;

/** `virDomainPMSuspendedDiskReason` */
export const virDomainPMSuspendedDiskReason = {
  /** Since 1.0.0. */
  VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN: 0,
  /** Since 1.0.0. */
  VIR_DOMAIN_PMSUSPENDED_DISK_LAST: 1,
} as const;

/** `virDomainPMSuspendedReason` */
export const virDomainPMSuspendedReason = {
  /** Since 0.9.11. */
  VIR_DOMAIN_PMSUSPENDED_UNKNOWN: 0,
  /** Since 0.9.11. */
  VIR_DOMAIN_PMSUSPENDED_LAST: 1,
} as const;

/** `virDomainPausedReason` */
export const virDomainPausedReason = {
  /** Since 0.9.2. */
  VIR_DOMAIN_PAUSED_UNKNOWN: 0,
  /** Since 0.9.2. */
  VIR_DOMAIN_PAUSED_USER: 1,
  /** Since 0.9.2. */
  VIR_DOMAIN_PAUSED_MIGRATION: 2,
  /** Since 0.9.2. */
  VIR_DOMAIN_PAUSED_SAVE: 3,
  /** Since 0.9.2. */
  VIR_DOMAIN_PAUSED_DUMP: 4,
  /** Since 0.9.2. */
  VIR_DOMAIN_PAUSED_IOERROR: 5,
  /** Since 0.9.2. */
  VIR_DOMAIN_PAUSED_WATCHDOG: 6,
  /** Since 0.9.2. */
  VIR_DOMAIN_PAUSED_FROM_SNAPSHOT: 7,
  /** Since 0.9.5. */
  VIR_DOMAIN_PAUSED_SHUTTING_DOWN: 8,
  /** Since 1.0.1. */
  VIR_DOMAIN_PAUSED_SNAPSHOT: 9,
  /** Since 1.1.1. */
  VIR_DOMAIN_PAUSED_CRASHED: 10,
  /** Since 1.2.14. */
  VIR_DOMAIN_PAUSED_STARTING_UP: 11,
  /** Since 1.3.3. */
  VIR_DOMAIN_PAUSED_POSTCOPY: 12,
  /** Since 1.3.3. */
  VIR_DOMAIN_PAUSED_POSTCOPY_FAILED: 13,
  /** Since 9.2.0. */
  VIR_DOMAIN_PAUSED_API_ERROR: 14,
  /** Since 0.9.10. */
  VIR_DOMAIN_PAUSED_LAST: 15,
} as const;

/** `virDomainProcessSignal` */
export const virDomainProcessSignal = {
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_NOP: 0,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_HUP: 1,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_INT: 2,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_QUIT: 3,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_ILL: 4,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_TRAP: 5,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_ABRT: 6,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_BUS: 7,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_FPE: 8,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_KILL: 9,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_USR1: 10,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_SEGV: 11,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_USR2: 12,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_PIPE: 13,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_ALRM: 14,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_TERM: 15,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_STKFLT: 16,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_CHLD: 17,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_CONT: 18,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_STOP: 19,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_TSTP: 20,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_TTIN: 21,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_TTOU: 22,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_URG: 23,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_XCPU: 24,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_XFSZ: 25,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_VTALRM: 26,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_PROF: 27,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_WINCH: 28,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_POLL: 29,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_PWR: 30,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_SYS: 31,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT0: 32,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT1: 33,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT2: 34,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT3: 35,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT4: 36,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT5: 37,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT6: 38,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT7: 39,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT8: 40,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT9: 41,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT10: 42,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT11: 43,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT12: 44,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT13: 45,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT14: 46,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT15: 47,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT16: 48,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT17: 49,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT18: 50,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT19: 51,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT20: 52,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT21: 53,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT22: 54,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT23: 55,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT24: 56,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT25: 57,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT26: 58,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT27: 59,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT28: 60,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT29: 61,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT30: 62,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT31: 63,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_RT32: 64,
  /** Since 1.0.1. */
  VIR_DOMAIN_PROCESS_SIGNAL_LAST: 65,
} as const;

/** `virDomainRebootFlagValues` */
export const virDomainRebootFlagValues = {
  /** Since 0.9.10. */
  VIR_DOMAIN_REBOOT_DEFAULT: 0,
  /** Since 0.9.10. */
  VIR_DOMAIN_REBOOT_ACPI_POWER_BTN: 1,
  /** Since 0.9.10. */
  VIR_DOMAIN_REBOOT_GUEST_AGENT: 2,
  /** Since 1.0.1. */
  VIR_DOMAIN_REBOOT_INITCTL: 4,
  /** Since 1.0.1. */
  VIR_DOMAIN_REBOOT_SIGNAL: 8,
  /** Since 1.2.5. */
  VIR_DOMAIN_REBOOT_PARAVIRT: 16,
} as const;

/** `virDomainRunningReason` */
export const virDomainRunningReason = {
  /** Since 0.9.2. */
  VIR_DOMAIN_RUNNING_UNKNOWN: 0,
  /** Since 0.9.2. */
  VIR_DOMAIN_RUNNING_BOOTED: 1,
  /** Since 0.9.2. */
  VIR_DOMAIN_RUNNING_MIGRATED: 2,
  /** Since 0.9.2. */
  VIR_DOMAIN_RUNNING_RESTORED: 3,
  /** Since 0.9.2. */
  VIR_DOMAIN_RUNNING_FROM_SNAPSHOT: 4,
  /** Since 0.9.2. */
  VIR_DOMAIN_RUNNING_UNPAUSED: 5,
  /** Since 0.9.2. */
  VIR_DOMAIN_RUNNING_MIGRATION_CANCELED: 6,
  /** Since 0.9.2. */
  VIR_DOMAIN_RUNNING_SAVE_CANCELED: 7,
  /** Since 0.9.11. */
  VIR_DOMAIN_RUNNING_WAKEUP: 8,
  /** Since 1.1.1. */
  VIR_DOMAIN_RUNNING_CRASHED: 9,
  /** Since 1.3.3. */
  VIR_DOMAIN_RUNNING_POSTCOPY: 10,
  /** Since 8.5.0. */
  VIR_DOMAIN_RUNNING_POSTCOPY_FAILED: 11,
  /** Since 0.9.10. */
  VIR_DOMAIN_RUNNING_LAST: 12,
} as const;

/** `virDomainSaveImageXMLFlags` */
export const virDomainSaveImageXMLFlags = {
  /** Since 5.1.0. */
  VIR_DOMAIN_SAVE_IMAGE_XML_SECURE: 1,
} as const;

/** `virDomainSaveRestoreFlags` */
export const virDomainSaveRestoreFlags = {
  /** Since 0.9.4. */
  VIR_DOMAIN_SAVE_BYPASS_CACHE: 1,
  /** Since 0.9.5. */
  VIR_DOMAIN_SAVE_RUNNING: 2,
  /** Since 0.9.5. */
  VIR_DOMAIN_SAVE_PAUSED: 4,
  /** Since 8.1.0. */
  VIR_DOMAIN_SAVE_RESET_NVRAM: 8,
} as const;

/** `virDomainSetTimeFlags` */
export const virDomainSetTimeFlags = {
  /** Since 1.2.5. */
  VIR_DOMAIN_TIME_SYNC: 1,
} as const;

/** `virDomainSetUserPasswordFlags` */
export const virDomainSetUserPasswordFlags = {
  /** Since 1.2.16. */
  VIR_DOMAIN_PASSWORD_ENCRYPTED: 1,
} as const;

/** `virDomainSetVcpuFlags` */
export const virDomainSetVcpuFlags = {
  /** Since 12.4.0. */
  VIR_DOMAIN_SETVCPU_AFFECT_CURRENT: 0,
  /** Since 12.4.0. */
  VIR_DOMAIN_SETVCPU_AFFECT_LIVE: 1,
  /** Since 12.4.0. */
  VIR_DOMAIN_SETVCPU_AFFECT_CONFIG: 2,
  /** Since 12.4.0. */
  VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG: 4,
} as const;

/** `virDomainShutdownFlagValues` */
export const virDomainShutdownFlagValues = {
  /** Since 0.9.10. */
  VIR_DOMAIN_SHUTDOWN_DEFAULT: 0,
  /** Since 0.9.10. */
  VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN: 1,
  /** Since 0.9.10. */
  VIR_DOMAIN_SHUTDOWN_GUEST_AGENT: 2,
  /** Since 1.0.1. */
  VIR_DOMAIN_SHUTDOWN_INITCTL: 4,
  /** Since 1.0.1. */
  VIR_DOMAIN_SHUTDOWN_SIGNAL: 8,
  /** Since 1.2.5. */
  VIR_DOMAIN_SHUTDOWN_PARAVIRT: 16,
} as const;

/** `virDomainShutdownReason` */
export const virDomainShutdownReason = {
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTDOWN_UNKNOWN: 0,
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTDOWN_USER: 1,
  /** Since 0.9.10. */
  VIR_DOMAIN_SHUTDOWN_LAST: 2,
} as const;

/** `virDomainShutoffReason` */
export const virDomainShutoffReason = {
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTOFF_UNKNOWN: 0,
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTOFF_SHUTDOWN: 1,
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTOFF_DESTROYED: 2,
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTOFF_CRASHED: 3,
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTOFF_MIGRATED: 4,
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTOFF_SAVED: 5,
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTOFF_FAILED: 6,
  /** Since 0.9.2. */
  VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT: 7,
  /** Since 4.10.0. */
  VIR_DOMAIN_SHUTOFF_DAEMON: 8,
  /** Since 0.9.10. */
  VIR_DOMAIN_SHUTOFF_LAST: 9,
} as const;

/** `virDomainSnapshotCreateFlags` */
export const virDomainSnapshotCreateFlags = {
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE: 1,
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT: 2,
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA: 4,
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_CREATE_HALT: 8,
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY: 16,
  /** Since 0.9.10. */
  VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT: 32,
  /** Since 0.9.10. */
  VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE: 64,
  /** Since 0.9.11. */
  VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC: 128,
  /** Since 1.0.1. */
  VIR_DOMAIN_SNAPSHOT_CREATE_LIVE: 256,
  /** Since 5.6.0. */
  VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE: 512,
} as const;

/** `virDomainSnapshotDeleteFlags` */
export const virDomainSnapshotDeleteFlags = {
  /** Since 0.8.0. */
  VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN: 1,
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY: 2,
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY: 4,
} as const;

/** `virDomainSnapshotListFlags` */
export const virDomainSnapshotListFlags = {
  /** Since 0.9.7. */
  VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS: 1,
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_LIST_ROOTS: 1,
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_LIST_METADATA: 2,
  /** Since 0.9.7. */
  VIR_DOMAIN_SNAPSHOT_LIST_LEAVES: 4,
  /** Since 0.9.13. */
  VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES: 8,
  /** Since 0.9.13. */
  VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA: 16,
  /** Since 1.0.1. */
  VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE: 32,
  /** Since 1.0.1. */
  VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE: 64,
  /** Since 1.0.1. */
  VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY: 128,
  /** Since 1.0.1. */
  VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL: 256,
  /** Since 1.0.1. */
  VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL: 512,
  /** Since 5.2.0. */
  VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL: 1024,
} as const;

/** `virDomainSnapshotRevertFlags` */
export const virDomainSnapshotRevertFlags = {
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING: 1,
  /** Since 0.9.5. */
  VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED: 2,
  /** Since 0.9.7. */
  VIR_DOMAIN_SNAPSHOT_REVERT_FORCE: 4,
  /** Since 8.1.0. */
  VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM: 8,
} as const;

/** `virDomainSnapshotXMLFlags` */
export const virDomainSnapshotXMLFlags = {
  /** Since 5.1.0. */
  VIR_DOMAIN_SNAPSHOT_XML_SECURE: 1,
} as const;

/** `virDomainState` */
export const virDomainState = {
  /** Since 0.0.1. */
  VIR_DOMAIN_NOSTATE: 0,
  /** Since 0.0.1. */
  VIR_DOMAIN_RUNNING: 1,
  /** Since 0.0.1. */
  VIR_DOMAIN_BLOCKED: 2,
  /** Since 0.0.1. */
  VIR_DOMAIN_PAUSED: 3,
  /** Since 0.0.1. */
  VIR_DOMAIN_SHUTDOWN: 4,
  /** Since 0.0.1. */
  VIR_DOMAIN_SHUTOFF: 5,
  /** Since 0.0.2. */
  VIR_DOMAIN_CRASHED: 6,
  /** Since 0.9.11. */
  VIR_DOMAIN_PMSUSPENDED: 7,
  /** Since 0.9.5. */
  VIR_DOMAIN_LAST: 8,
} as const;

/** `virDomainStatsTypes` */
export const virDomainStatsTypes = {
  /** Since 1.2.8. */
  VIR_DOMAIN_STATS_STATE: 1,
  /** Since 1.2.9. */
  VIR_DOMAIN_STATS_CPU_TOTAL: 2,
  /** Since 1.2.9. */
  VIR_DOMAIN_STATS_BALLOON: 4,
  /** Since 1.2.9. */
  VIR_DOMAIN_STATS_VCPU: 8,
  /** Since 1.2.9. */
  VIR_DOMAIN_STATS_INTERFACE: 16,
  /** Since 1.2.9. */
  VIR_DOMAIN_STATS_BLOCK: 32,
  /** Since 1.3.3. */
  VIR_DOMAIN_STATS_PERF: 64,
  /** Since 4.10.0. */
  VIR_DOMAIN_STATS_IOTHREAD: 128,
  /** Since 6.0.0. */
  VIR_DOMAIN_STATS_MEMORY: 256,
  /** Since 7.2.0. */
  VIR_DOMAIN_STATS_DIRTYRATE: 512,
  /** Since 8.9.0. */
  VIR_DOMAIN_STATS_VM: 1024,
} as const;

/** `virDomainUndefineFlagsValues` */
export const virDomainUndefineFlagsValues = {
  /** Since 0.9.4. */
  VIR_DOMAIN_UNDEFINE_MANAGED_SAVE: 1,
  /** Since 0.9.5. */
  VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA: 2,
  /** Since 1.2.9. */
  VIR_DOMAIN_UNDEFINE_NVRAM: 4,
  /** Since 2.3.0. */
  VIR_DOMAIN_UNDEFINE_KEEP_NVRAM: 8,
  /** Since 5.6.0. */
  VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA: 16,
  /** Since 8.9.0. */
  VIR_DOMAIN_UNDEFINE_TPM: 32,
  /** Since 8.9.0. */
  VIR_DOMAIN_UNDEFINE_KEEP_TPM: 64,
} as const;

/** `virDomainVcpuFlags` */
export const virDomainVcpuFlags = {
  /** Since 0.9.4. */
  VIR_DOMAIN_VCPU_CURRENT: 0,
  /** Since 0.8.5. */
  VIR_DOMAIN_VCPU_LIVE: 1,
  /** Since 0.8.5. */
  VIR_DOMAIN_VCPU_CONFIG: 2,
  /** Since 0.8.5. */
  VIR_DOMAIN_VCPU_MAXIMUM: 4,
  /** Since 1.1.0. */
  VIR_DOMAIN_VCPU_GUEST: 8,
  /** Since 2.4.0. */
  VIR_DOMAIN_VCPU_HOTPLUGGABLE: 16,
  /** Since 12.4.0. */
  VIR_DOMAIN_VCPU_ASYNC_UNPLUG: 32,
} as const;

/** `virDomainXMLFlags` */
export const virDomainXMLFlags = {
  /** Since 0.3.3. */
  VIR_DOMAIN_XML_SECURE: 1,
  /** Since 0.3.3. */
  VIR_DOMAIN_XML_INACTIVE: 2,
  /** Since 0.8.0. */
  VIR_DOMAIN_XML_UPDATE_CPU: 4,
  /** Since 1.0.0. */
  VIR_DOMAIN_XML_MIGRATABLE: 8,
} as const;

/** `virErrorDomain` */
export const virErrorDomain = {
  /** Since 0.1.0. */
  VIR_FROM_NONE: 0,
  /** Since 0.1.0. */
  VIR_FROM_XEN: 1,
  /** Since 0.1.0. */
  VIR_FROM_XEND: 2,
  /** Since 0.1.0. */
  VIR_FROM_XENSTORE: 3,
  /** Since 0.1.0. */
  VIR_FROM_SEXPR: 4,
  /** Since 0.1.0. */
  VIR_FROM_XML: 5,
  /** Since 0.1.0. */
  VIR_FROM_DOM: 6,
  /** Since 0.1.1. */
  VIR_FROM_RPC: 7,
  /** Since 0.1.3. */
  VIR_FROM_PROXY: 8,
  /** Since 0.1.6. */
  VIR_FROM_CONF: 9,
  /** Since 0.2.0. */
  VIR_FROM_QEMU: 10,
  /** Since 0.2.0. */
  VIR_FROM_NET: 11,
  /** Since 0.2.3. */
  VIR_FROM_TEST: 12,
  /** Since 0.2.3. */
  VIR_FROM_REMOTE: 13,
  /** Since 0.3.1. */
  VIR_FROM_OPENVZ: 14,
  /** Since 0.4.1. */
  VIR_FROM_XENXM: 15,
  /** Since 0.4.1. */
  VIR_FROM_STATS_LINUX: 16,
  /** Since 0.4.2. */
  VIR_FROM_LXC: 17,
  /** Since 0.4.1. */
  VIR_FROM_STORAGE: 18,
  /** Since 0.4.6. */
  VIR_FROM_NETWORK: 19,
  /** Since 0.4.6. */
  VIR_FROM_DOMAIN: 20,
  /** Since 0.5.0. */
  VIR_FROM_UML: 21,
  /** Since 0.5.0. */
  VIR_FROM_NODEDEV: 22,
  /** Since 0.5.0. */
  VIR_FROM_XEN_INOTIFY: 23,
  /** Since 0.6.1. */
  VIR_FROM_SECURITY: 24,
  /** Since 0.6.3. */
  VIR_FROM_VBOX: 25,
  /** Since 0.6.4. */
  VIR_FROM_INTERFACE: 26,
  /** Since 0.6.4. */
  VIR_FROM_ONE: 27,
  /** Since 0.7.0. */
  VIR_FROM_ESX: 28,
  /** Since 0.7.0. */
  VIR_FROM_PHYP: 29,
  /** Since 0.7.1. */
  VIR_FROM_SECRET: 30,
  /** Since 0.7.5. */
  VIR_FROM_CPU: 31,
  /** Since 0.8.0. */
  VIR_FROM_XENAPI: 32,
  /** Since 0.8.0. */
  VIR_FROM_NWFILTER: 33,
  /** Since 0.8.0. */
  VIR_FROM_HOOK: 34,
  /** Since 0.8.0. */
  VIR_FROM_DOMAIN_SNAPSHOT: 35,
  /** Since 0.8.5. */
  VIR_FROM_AUDIT: 36,
  /** Since 0.8.6. */
  VIR_FROM_SYSINFO: 37,
  /** Since 0.8.6. */
  VIR_FROM_STREAMS: 38,
  /** Since 0.8.7. */
  VIR_FROM_VMWARE: 39,
  /** Since 0.9.0. */
  VIR_FROM_EVENT: 40,
  /** Since 0.9.0. */
  VIR_FROM_LIBXL: 41,
  /** Since 0.9.2. */
  VIR_FROM_LOCKING: 42,
  /** Since 0.9.5. */
  VIR_FROM_HYPERV: 43,
  /** Since 0.9.8. */
  VIR_FROM_CAPABILITIES: 44,
  /** Since 0.9.11. */
  VIR_FROM_URI: 45,
  /** Since 0.9.11. */
  VIR_FROM_AUTH: 46,
  /** Since 0.9.12. */
  VIR_FROM_DBUS: 47,
  /** Since 0.10.0. */
  VIR_FROM_PARALLELS: 48,
  /** Since 0.10.0. */
  VIR_FROM_DEVICE: 49,
  /** Since 0.10.0. */
  VIR_FROM_SSH: 50,
  /** Since 1.0.0. */
  VIR_FROM_LOCKSPACE: 51,
  /** Since 1.0.1. */
  VIR_FROM_INITCTL: 52,
  /** Since 1.0.4. */
  VIR_FROM_IDENTITY: 53,
  /** Since 1.0.5. */
  VIR_FROM_CGROUP: 54,
  /** Since 1.1.0. */
  VIR_FROM_ACCESS: 55,
  /** Since 1.1.1. */
  VIR_FROM_SYSTEMD: 56,
  /** Since 1.2.2. */
  VIR_FROM_BHYVE: 57,
  /** Since 1.2.3. */
  VIR_FROM_CRYPTO: 58,
  /** Since 1.2.4. */
  VIR_FROM_FIREWALL: 59,
  /** Since 1.2.9. */
  VIR_FROM_POLKIT: 60,
  /** Since 1.2.14. */
  VIR_FROM_THREAD: 61,
  /** Since 1.2.17. */
  VIR_FROM_ADMIN: 62,
  /** Since 1.3.0. */
  VIR_FROM_LOGGING: 63,
  /** Since 1.3.2. */
  VIR_FROM_XENXL: 64,
  /** Since 1.3.3. */
  VIR_FROM_PERF: 65,
  /** Since 2.5.0. */
  VIR_FROM_LIBSSH: 66,
  /** Since 3.7.0. */
  VIR_FROM_RESCTRL: 67,
  /** Since 5.1.0. */
  VIR_FROM_FIREWALLD: 68,
  /** Since 5.2.0. */
  VIR_FROM_DOMAIN_CHECKPOINT: 69,
  /** Since 5.6.0. */
  VIR_FROM_TPM: 70,
  /** Since 5.10.0. */
  VIR_FROM_BPF: 71,
  /** Since 7.5.0. */
  VIR_FROM_CH: 72,
  /** Since 0.9.13. */
  VIR_ERR_DOMAIN_LAST: 73,
} as const;

/** `virErrorLevel` */
export const virErrorLevel = {
  /** Since 0.1.0. */
  VIR_ERR_NONE: 0,
  /** Since 0.1.0. */
  VIR_ERR_WARNING: 1,
  /** Since 0.1.0. */
  VIR_ERR_ERROR: 2,
} as const;

/** `virErrorNumber` */
export const virErrorNumber = {
  /** Since 0.1.0. */
  VIR_ERR_OK: 0,
  /** Since 0.1.0. */
  VIR_ERR_INTERNAL_ERROR: 1,
  /** Since 0.1.0. */
  VIR_ERR_NO_MEMORY: 2,
  /** Since 0.1.0. */
  VIR_ERR_NO_SUPPORT: 3,
  /** Since 0.1.0. */
  VIR_ERR_UNKNOWN_HOST: 4,
  /** Since 0.1.0. */
  VIR_ERR_NO_CONNECT: 5,
  /** Since 0.1.0. */
  VIR_ERR_INVALID_CONN: 6,
  /** Since 0.1.0. */
  VIR_ERR_INVALID_DOMAIN: 7,
  /** Since 0.1.0. */
  VIR_ERR_INVALID_ARG: 8,
  /** Since 0.1.0. */
  VIR_ERR_OPERATION_FAILED: 9,
  /** Since 0.1.0. */
  VIR_ERR_GET_FAILED: 10,
  /** Since 0.1.0. */
  VIR_ERR_POST_FAILED: 11,
  /** Since 0.1.0. */
  VIR_ERR_HTTP_ERROR: 12,
  /** Since 0.1.0. */
  VIR_ERR_SEXPR_SERIAL: 13,
  /** Since 0.1.0. */
  VIR_ERR_NO_XEN: 14,
  /** Since 0.1.0. */
  VIR_ERR_XEN_CALL: 15,
  /** Since 0.1.0. */
  VIR_ERR_OS_TYPE: 16,
  /** Since 0.1.0. */
  VIR_ERR_NO_KERNEL: 17,
  /** Since 0.1.0. */
  VIR_ERR_NO_ROOT: 18,
  /** Since 0.1.0. */
  VIR_ERR_NO_SOURCE: 19,
  /** Since 0.1.0. */
  VIR_ERR_NO_TARGET: 20,
  /** Since 0.1.0. */
  VIR_ERR_NO_NAME: 21,
  /** Since 0.1.0. */
  VIR_ERR_NO_OS: 22,
  /** Since 0.1.0. */
  VIR_ERR_NO_DEVICE: 23,
  /** Since 0.1.0. */
  VIR_ERR_NO_XENSTORE: 24,
  /** Since 0.1.0. */
  VIR_ERR_DRIVER_FULL: 25,
  /** Since 0.1.0. */
  VIR_ERR_CALL_FAILED: 26,
  /** Since 0.1.1. */
  VIR_ERR_XML_ERROR: 27,
  /** Since 0.1.1. */
  VIR_ERR_DOM_EXIST: 28,
  /** Since 0.1.4. */
  VIR_ERR_OPERATION_DENIED: 29,
  /** Since 0.1.6. */
  VIR_ERR_OPEN_FAILED: 30,
  /** Since 0.1.6. */
  VIR_ERR_READ_FAILED: 31,
  /** Since 0.1.6. */
  VIR_ERR_PARSE_FAILED: 32,
  /** Since 0.1.6. */
  VIR_ERR_CONF_SYNTAX: 33,
  /** Since 0.1.6. */
  VIR_ERR_WRITE_FAILED: 34,
  /** Since 0.1.9. */
  VIR_ERR_XML_DETAIL: 35,
  /** Since 0.2.0. */
  VIR_ERR_INVALID_NETWORK: 36,
  /** Since 0.2.0. */
  VIR_ERR_NETWORK_EXIST: 37,
  /** Since 0.2.1. */
  VIR_ERR_SYSTEM_ERROR: 38,
  /** Since 0.2.3. */
  VIR_ERR_RPC: 39,
  /** Since 0.2.3. */
  VIR_ERR_GNUTLS_ERROR: 40,
  /** Since 0.2.3. */
  VIR_WAR_NO_NETWORK: 41,
  /** Since 0.3.0. */
  VIR_ERR_NO_DOMAIN: 42,
  /** Since 0.3.0. */
  VIR_ERR_NO_NETWORK: 43,
  /** Since 0.3.1. */
  VIR_ERR_INVALID_MAC: 44,
  /** Since 0.4.1. */
  VIR_ERR_AUTH_FAILED: 45,
  /** Since 0.4.1. */
  VIR_ERR_INVALID_STORAGE_POOL: 46,
  /** Since 0.4.1. */
  VIR_ERR_INVALID_STORAGE_VOL: 47,
  /** Since 0.4.1. */
  VIR_WAR_NO_STORAGE: 48,
  /** Since 0.4.1. */
  VIR_ERR_NO_STORAGE_POOL: 49,
  /** Since 0.4.1. */
  VIR_ERR_NO_STORAGE_VOL: 50,
  /** Since 0.5.0. */
  VIR_WAR_NO_NODE: 51,
  /** Since 0.5.0. */
  VIR_ERR_INVALID_NODE_DEVICE: 52,
  /** Since 0.5.0. */
  VIR_ERR_NO_NODE_DEVICE: 53,
  /** Since 0.6.1. */
  VIR_ERR_NO_SECURITY_MODEL: 54,
  /** Since 0.6.4. */
  VIR_ERR_OPERATION_INVALID: 55,
  /** Since 0.6.4. */
  VIR_WAR_NO_INTERFACE: 56,
  /** Since 0.6.4. */
  VIR_ERR_NO_INTERFACE: 57,
  /** Since 0.6.4. */
  VIR_ERR_INVALID_INTERFACE: 58,
  /** Since 0.7.0. */
  VIR_ERR_MULTIPLE_INTERFACES: 59,
  /** Since 0.8.0. */
  VIR_WAR_NO_NWFILTER: 60,
  /** Since 0.8.0. */
  VIR_ERR_INVALID_NWFILTER: 61,
  /** Since 0.8.0. */
  VIR_ERR_NO_NWFILTER: 62,
  /** Since 0.8.0. */
  VIR_ERR_BUILD_FIREWALL: 63,
  /** Since 0.7.1. */
  VIR_WAR_NO_SECRET: 64,
  /** Since 0.7.1. */
  VIR_ERR_INVALID_SECRET: 65,
  /** Since 0.7.1. */
  VIR_ERR_NO_SECRET: 66,
  /** Since 0.7.3. */
  VIR_ERR_CONFIG_UNSUPPORTED: 67,
  /** Since 0.7.3. */
  VIR_ERR_OPERATION_TIMEOUT: 68,
  /** Since 0.7.3. */
  VIR_ERR_MIGRATE_PERSIST_FAILED: 69,
  /** Since 0.8.0. */
  VIR_ERR_HOOK_SCRIPT_FAILED: 70,
  /** Since 0.8.0. */
  VIR_ERR_INVALID_DOMAIN_SNAPSHOT: 71,
  /** Since 0.8.0. */
  VIR_ERR_NO_DOMAIN_SNAPSHOT: 72,
  /** Since 0.9.0. */
  VIR_ERR_INVALID_STREAM: 73,
  /** Since 0.9.4. */
  VIR_ERR_ARGUMENT_UNSUPPORTED: 74,
  /** Since 0.9.5. */
  VIR_ERR_STORAGE_PROBE_FAILED: 75,
  /** Since 0.9.5. */
  VIR_ERR_STORAGE_POOL_BUILT: 76,
  /** Since 0.9.7. */
  VIR_ERR_SNAPSHOT_REVERT_RISKY: 77,
  /** Since 0.9.9. */
  VIR_ERR_OPERATION_ABORTED: 78,
  /** Since 0.9.10. */
  VIR_ERR_AUTH_CANCELLED: 79,
  /** Since 0.9.10. */
  VIR_ERR_NO_DOMAIN_METADATA: 80,
  /** Since 0.9.11. */
  VIR_ERR_MIGRATE_UNSAFE: 81,
  /** Since 0.9.11. */
  VIR_ERR_OVERFLOW: 82,
  /** Since 0.9.12. */
  VIR_ERR_BLOCK_COPY_ACTIVE: 83,
  /** Since 0.10.0. */
  VIR_ERR_OPERATION_UNSUPPORTED: 84,
  /** Since 0.10.0. */
  VIR_ERR_SSH: 85,
  /** Since 0.10.0. */
  VIR_ERR_AGENT_UNRESPONSIVE: 86,
  /** Since 1.0.0. */
  VIR_ERR_RESOURCE_BUSY: 87,
  /** Since 1.1.0. */
  VIR_ERR_ACCESS_DENIED: 88,
  /** Since 1.1.1. */
  VIR_ERR_DBUS_SERVICE: 89,
  /** Since 1.1.4. */
  VIR_ERR_STORAGE_VOL_EXIST: 90,
  /** Since 1.2.6. */
  VIR_ERR_CPU_INCOMPATIBLE: 91,
  /** Since 1.2.12. */
  VIR_ERR_XML_INVALID_SCHEMA: 92,
  /** Since 1.2.18. */
  VIR_ERR_MIGRATE_FINISH_OK: 93,
  /** Since 1.3.3. */
  VIR_ERR_AUTH_UNAVAILABLE: 94,
  /** Since 1.3.3. */
  VIR_ERR_NO_SERVER: 95,
  /** Since 1.3.5. */
  VIR_ERR_NO_CLIENT: 96,
  /** Since 2.3.0. */
  VIR_ERR_AGENT_UNSYNCED: 97,
  /** Since 2.5.0. */
  VIR_ERR_LIBSSH: 98,
  /** Since 4.1.0. */
  VIR_ERR_DEVICE_MISSING: 99,
  /** Since 4.5.0. */
  VIR_ERR_INVALID_NWFILTER_BINDING: 100,
  /** Since 4.5.0. */
  VIR_ERR_NO_NWFILTER_BINDING: 101,
  /** Since 5.2.0. */
  VIR_ERR_INVALID_DOMAIN_CHECKPOINT: 102,
  /** Since 5.2.0. */
  VIR_ERR_NO_DOMAIN_CHECKPOINT: 103,
  /** Since 5.2.0. */
  VIR_ERR_NO_DOMAIN_BACKUP: 104,
  /** Since 5.5.0. */
  VIR_ERR_INVALID_NETWORK_PORT: 105,
  /** Since 5.5.0. */
  VIR_ERR_NETWORK_PORT_EXIST: 106,
  /** Since 5.5.0. */
  VIR_ERR_NO_NETWORK_PORT: 107,
  /** Since 6.1.0. */
  VIR_ERR_NO_HOSTNAME: 108,
  /** Since 6.10.0. */
  VIR_ERR_CHECKPOINT_INCONSISTENT: 109,
  /** Since 7.1.0. */
  VIR_ERR_MULTIPLE_DOMAINS: 110,
  /** Since 9.7.0. */
  VIR_ERR_NO_NETWORK_METADATA: 111,
  /** Since 11.2.0. */
  VIR_ERR_AGENT_COMMAND_TIMEOUT: 112,
  /** Since 11.2.0. */
  VIR_ERR_AGENT_COMMAND_FAILED: 113,
  /** Since 12.1.0. */
  VIR_ERR_INVALID_ENCR_KEY_SECRET: 114,
  /** Since 5.0.0. */
  VIR_ERR_NUMBER_LAST: 115,
} as const;

/** `virEventHandleType` */
export const virEventHandleType = {
  /** Since 0.5.0. */
  VIR_EVENT_HANDLE_READABLE: 1,
  /** Since 0.5.0. */
  VIR_EVENT_HANDLE_WRITABLE: 2,
  /** Since 0.5.0. */
  VIR_EVENT_HANDLE_ERROR: 4,
  /** Since 0.5.0. */
  VIR_EVENT_HANDLE_HANGUP: 8,
} as const;

/** `virIPAddrType` */
export const virIPAddrType = {
  /** Since 1.2.6. */
  VIR_IP_ADDR_TYPE_IPV4: 0,
  /** Since 1.2.6. */
  VIR_IP_ADDR_TYPE_IPV6: 1,
  /** Since 1.2.6. */
  VIR_IP_ADDR_TYPE_LAST: 2,
} as const;

/** `virInterfaceDefineFlags` */
export const virInterfaceDefineFlags = {
  /** Since 7.7.0. */
  VIR_INTERFACE_DEFINE_VALIDATE: 1,
} as const;

/** `virInterfaceXMLFlags` */
export const virInterfaceXMLFlags = {
  /** Since 0.7.3. */
  VIR_INTERFACE_XML_INACTIVE: 1,
} as const;

/** `virKeycodeSet` */
export const virKeycodeSet = {
  /** Since 0.9.3. */
  VIR_KEYCODE_SET_LINUX: 0,
  /** Since 0.9.3. */
  VIR_KEYCODE_SET_XT: 1,
  /** Since 0.9.3. */
  VIR_KEYCODE_SET_ATSET1: 2,
  /** Since 0.9.3. */
  VIR_KEYCODE_SET_ATSET2: 3,
  /** Since 0.9.3. */
  VIR_KEYCODE_SET_ATSET3: 4,
  /** Since 0.9.4. */
  VIR_KEYCODE_SET_OSX: 5,
  /** Since 0.9.4. */
  VIR_KEYCODE_SET_XT_KBD: 6,
  /** Since 0.9.4. */
  VIR_KEYCODE_SET_USB: 7,
  /** Since 0.9.4. */
  VIR_KEYCODE_SET_WIN32: 8,
  /** Since 4.2.0. */
  VIR_KEYCODE_SET_QNUM: 9,
  /** Since 0.9.4. */
  VIR_KEYCODE_SET_LAST: 10,
} as const;

/** `virMemoryParameterType` */
export const virMemoryParameterType = {
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_PARAM_INT: 1,
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_PARAM_UINT: 2,
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_PARAM_LLONG: 3,
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_PARAM_ULLONG: 4,
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_PARAM_DOUBLE: 5,
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_PARAM_BOOLEAN: 6,
} as const;

/** `virNWFilterBindingCreateFlags` */
export const virNWFilterBindingCreateFlags = {
  /** Since 7.8.0. */
  VIR_NWFILTER_BINDING_CREATE_VALIDATE: 1,
} as const;

/** `virNWFilterDefineFlags` */
export const virNWFilterDefineFlags = {
  /** Since 7.7.0. */
  VIR_NWFILTER_DEFINE_VALIDATE: 1,
} as const;

/** `virNetworkCreateFlags` */
export const virNetworkCreateFlags = {
  /** Since 7.8.0. */
  VIR_NETWORK_CREATE_VALIDATE: 1,
} as const;

/** `virNetworkDefineFlags` */
export const virNetworkDefineFlags = {
  /** Since 7.7.0. */
  VIR_NETWORK_DEFINE_VALIDATE: 1,
} as const;

/** `virNetworkEventID` */
export const virNetworkEventID = {
  /** Since 1.2.1. */
  VIR_NETWORK_EVENT_ID_LIFECYCLE: 0,
  /** Since 9.8.0. */
  VIR_NETWORK_EVENT_ID_METADATA_CHANGE: 1,
  /** Since 1.2.1. */
  VIR_NETWORK_EVENT_ID_LAST: 2,
} as const;

/** `virNetworkEventLifecycleType` */
export const virNetworkEventLifecycleType = {
  /** Since 1.2.1. */
  VIR_NETWORK_EVENT_DEFINED: 0,
  /** Since 1.2.1. */
  VIR_NETWORK_EVENT_UNDEFINED: 1,
  /** Since 1.2.1. */
  VIR_NETWORK_EVENT_STARTED: 2,
  /** Since 1.2.1. */
  VIR_NETWORK_EVENT_STOPPED: 3,
  /** Since 1.2.1. */
  VIR_NETWORK_EVENT_LAST: 4,
} as const;

/** `virNetworkMetadataType` */
export const virNetworkMetadataType = {
  /** Since 9.7.0. */
  VIR_NETWORK_METADATA_DESCRIPTION: 0,
  /** Since 9.7.0. */
  VIR_NETWORK_METADATA_TITLE: 1,
  /** Since 9.7.0. */
  VIR_NETWORK_METADATA_ELEMENT: 2,
  /** Since 9.7.0. */
  VIR_NETWORK_METADATA_LAST: 3,
} as const;

/** `virNetworkPortCreateFlags` */
export const virNetworkPortCreateFlags = {
  /** Since 5.5.0. */
  VIR_NETWORK_PORT_CREATE_RECLAIM: 1,
  /** Since 7.8.0. */
  VIR_NETWORK_PORT_CREATE_VALIDATE: 2,
} as const;

/** `virNetworkUpdateCommand` */
export const virNetworkUpdateCommand = {
  /** Since 0.10.2. */
  VIR_NETWORK_UPDATE_COMMAND_NONE: 0,
  /** Since 0.10.2. */
  VIR_NETWORK_UPDATE_COMMAND_MODIFY: 1,
  /** Since 0.10.2. */
  VIR_NETWORK_UPDATE_COMMAND_DELETE: 2,
  /** Since 0.10.2. */
  VIR_NETWORK_UPDATE_COMMAND_ADD_LAST: 3,
  /** Since 0.10.2. */
  VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST: 4,
  /** Since 0.10.2. */
  VIR_NETWORK_UPDATE_COMMAND_LAST: 5,
} as const;

/** `virNetworkUpdateFlags` */
export const virNetworkUpdateFlags = {
  /** Since 0.10.2. */
  VIR_NETWORK_UPDATE_AFFECT_CURRENT: 0,
  /** Since 0.10.2. */
  VIR_NETWORK_UPDATE_AFFECT_LIVE: 1,
  /** Since 0.10.2. */
  VIR_NETWORK_UPDATE_AFFECT_CONFIG: 2,
} as const;

/** `virNetworkUpdateSection` */
export const virNetworkUpdateSection = {
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_NONE: 0,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_BRIDGE: 1,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_DOMAIN: 2,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_IP: 3,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_IP_DHCP_HOST: 4,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_IP_DHCP_RANGE: 5,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_FORWARD: 6,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_FORWARD_INTERFACE: 7,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_FORWARD_PF: 8,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_PORTGROUP: 9,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_DNS_HOST: 10,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_DNS_TXT: 11,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_DNS_SRV: 12,
  /** Since 0.10.2. */
  VIR_NETWORK_SECTION_LAST: 13,
} as const;

/** `virNetworkXMLFlags` */
export const virNetworkXMLFlags = {
  /** Since 0.9.10. */
  VIR_NETWORK_XML_INACTIVE: 1,
} as const;

/** `virNodeAllocPagesFlags` */
export const virNodeAllocPagesFlags = {
  /** Since 1.2.9. */
  VIR_NODE_ALLOC_PAGES_ADD: 0,
  /** Since 1.2.9. */
  VIR_NODE_ALLOC_PAGES_SET: 1,
} as const;

/** `virNodeDeviceCreateXMLFlags` */
export const virNodeDeviceCreateXMLFlags = {
  /** Since 8.10.0. */
  VIR_NODE_DEVICE_CREATE_XML_VALIDATE: 1,
} as const;

/** `virNodeDeviceDefineXMLFlags` */
export const virNodeDeviceDefineXMLFlags = {
  /** Since 8.10.0. */
  VIR_NODE_DEVICE_DEFINE_XML_VALIDATE: 1,
} as const;

/** `virNodeDeviceEventID` */
export const virNodeDeviceEventID = {
  /** Since 2.2.0. */
  VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE: 0,
  /** Since 2.2.0. */
  VIR_NODE_DEVICE_EVENT_ID_UPDATE: 1,
  /** Since 2.2.0. */
  VIR_NODE_DEVICE_EVENT_ID_LAST: 2,
} as const;

/** `virNodeDeviceEventLifecycleType` */
export const virNodeDeviceEventLifecycleType = {
  /** Since 2.2.0. */
  VIR_NODE_DEVICE_EVENT_CREATED: 0,
  /** Since 2.2.0. */
  VIR_NODE_DEVICE_EVENT_DELETED: 1,
  /** Since 7.3.0. */
  VIR_NODE_DEVICE_EVENT_DEFINED: 2,
  /** Since 7.3.0. */
  VIR_NODE_DEVICE_EVENT_UNDEFINED: 3,
  /** Since 2.2.0. */
  VIR_NODE_DEVICE_EVENT_LAST: 4,
} as const;

/** `virNodeDeviceUpdateFlags` */
export const virNodeDeviceUpdateFlags = {
  /** Since 10.1.0. */
  VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT: 0,
  /** Since 10.1.0. */
  VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE: 1,
  /** Since 10.1.0. */
  VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG: 2,
} as const;

/** `virNodeDeviceXMLFlags` */
export const virNodeDeviceXMLFlags = {
  /** Since 10.1.0. */
  VIR_NODE_DEVICE_XML_INACTIVE: 1,
} as const;

/** `virNodeGetCPUStatsAllCPUs` */
export const virNodeGetCPUStatsAllCPUs = {
  /** Since 0.9.3. */
  VIR_NODE_CPU_STATS_ALL_CPUS: -1,
} as const;

/** `virNodeGetMemoryStatsAllCells` */
export const virNodeGetMemoryStatsAllCells = {
  /** Since 0.9.3. */
  VIR_NODE_MEMORY_STATS_ALL_CELLS: -1,
} as const;

/** `virNodeSuspendTarget` */
export const virNodeSuspendTarget = {
  /** Since 0.9.8. */
  VIR_NODE_SUSPEND_TARGET_MEM: 0,
  /** Since 0.9.8. */
  VIR_NODE_SUSPEND_TARGET_DISK: 1,
  /** Since 0.9.8. */
  VIR_NODE_SUSPEND_TARGET_HYBRID: 2,
  /** Since 0.9.8. */
  VIR_NODE_SUSPEND_TARGET_LAST: 3,
} as const;

/** `virSchedParameterType` */
export const virSchedParameterType = {
  /** Since 0.2.3. */
  VIR_DOMAIN_SCHED_FIELD_INT: 1,
  /** Since 0.2.3. */
  VIR_DOMAIN_SCHED_FIELD_UINT: 2,
  /** Since 0.2.3. */
  VIR_DOMAIN_SCHED_FIELD_LLONG: 3,
  /** Since 0.2.3. */
  VIR_DOMAIN_SCHED_FIELD_ULLONG: 4,
  /** Since 0.2.3. */
  VIR_DOMAIN_SCHED_FIELD_DOUBLE: 5,
  /** Since 0.2.3. */
  VIR_DOMAIN_SCHED_FIELD_BOOLEAN: 6,
} as const;

/** `virSecretDefineFlags` */
export const virSecretDefineFlags = {
  /** Since 7.7.0. */
  VIR_SECRET_DEFINE_VALIDATE: 1,
} as const;

/** `virSecretEventID` */
export const virSecretEventID = {
  /** Since 3.0.0. */
  VIR_SECRET_EVENT_ID_LIFECYCLE: 0,
  /** Since 3.0.0. */
  VIR_SECRET_EVENT_ID_VALUE_CHANGED: 1,
  /** Since 3.0.0. */
  VIR_SECRET_EVENT_ID_LAST: 2,
} as const;

/** `virSecretEventLifecycleType` */
export const virSecretEventLifecycleType = {
  /** Since 3.0.0. */
  VIR_SECRET_EVENT_DEFINED: 0,
  /** Since 3.0.0. */
  VIR_SECRET_EVENT_UNDEFINED: 1,
  /** Since 3.0.0. */
  VIR_SECRET_EVENT_LAST: 2,
} as const;

/** `virSecretUsageType` */
export const virSecretUsageType = {
  /** Since 0.7.1. */
  VIR_SECRET_USAGE_TYPE_NONE: 0,
  /** Since 0.7.1. */
  VIR_SECRET_USAGE_TYPE_VOLUME: 1,
  /** Since 0.9.7. */
  VIR_SECRET_USAGE_TYPE_CEPH: 2,
  /** Since 1.0.4. */
  VIR_SECRET_USAGE_TYPE_ISCSI: 3,
  /** Since 2.3.0. */
  VIR_SECRET_USAGE_TYPE_TLS: 4,
  /** Since 5.6.0. */
  VIR_SECRET_USAGE_TYPE_VTPM: 5,
  /** Since 0.9.7. */
  VIR_SECRET_USAGE_TYPE_LAST: 6,
} as const;

/** `virStoragePoolBuildFlags` */
export const virStoragePoolBuildFlags = {
  /** Since 0.4.1. */
  VIR_STORAGE_POOL_BUILD_NEW: 0,
  /** Since 0.4.1. */
  VIR_STORAGE_POOL_BUILD_REPAIR: 1,
  /** Since 0.4.1. */
  VIR_STORAGE_POOL_BUILD_RESIZE: 2,
  /** Since 0.9.5. */
  VIR_STORAGE_POOL_BUILD_NO_OVERWRITE: 4,
  /** Since 0.9.5. */
  VIR_STORAGE_POOL_BUILD_OVERWRITE: 8,
} as const;

/** `virStoragePoolCreateFlags` */
export const virStoragePoolCreateFlags = {
  /** Since 1.3.1. */
  VIR_STORAGE_POOL_CREATE_NORMAL: 0,
  /** Since 1.3.1. */
  VIR_STORAGE_POOL_CREATE_WITH_BUILD: 1,
  /** Since 1.3.1. */
  VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE: 2,
  /** Since 1.3.1. */
  VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE: 4,
} as const;

/** `virStoragePoolDefineFlags` */
export const virStoragePoolDefineFlags = {
  /** Since 7.7.0. */
  VIR_STORAGE_POOL_DEFINE_VALIDATE: 1,
} as const;

/** `virStoragePoolDeleteFlags` */
export const virStoragePoolDeleteFlags = {
  /** Since 0.4.1. */
  VIR_STORAGE_POOL_DELETE_NORMAL: 0,
  /** Since 0.4.1. */
  VIR_STORAGE_POOL_DELETE_ZEROED: 1,
} as const;

/** `virStoragePoolEventID` */
export const virStoragePoolEventID = {
  /** Since 2.0.0. */
  VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE: 0,
  /** Since 2.0.0. */
  VIR_STORAGE_POOL_EVENT_ID_REFRESH: 1,
  /** Since 2.0.0. */
  VIR_STORAGE_POOL_EVENT_ID_LAST: 2,
} as const;

/** `virStoragePoolEventLifecycleType` */
export const virStoragePoolEventLifecycleType = {
  /** Since 2.0.0. */
  VIR_STORAGE_POOL_EVENT_DEFINED: 0,
  /** Since 2.0.0. */
  VIR_STORAGE_POOL_EVENT_UNDEFINED: 1,
  /** Since 2.0.0. */
  VIR_STORAGE_POOL_EVENT_STARTED: 2,
  /** Since 2.0.0. */
  VIR_STORAGE_POOL_EVENT_STOPPED: 3,
  /** Since 3.8.0. */
  VIR_STORAGE_POOL_EVENT_CREATED: 4,
  /** Since 3.8.0. */
  VIR_STORAGE_POOL_EVENT_DELETED: 5,
  /** Since 2.0.0. */
  VIR_STORAGE_POOL_EVENT_LAST: 6,
} as const;

/** `virStoragePoolState` */
export const virStoragePoolState = {
  /** Since 0.4.1. */
  VIR_STORAGE_POOL_INACTIVE: 0,
  /** Since 0.4.1. */
  VIR_STORAGE_POOL_BUILDING: 1,
  /** Since 0.4.1. */
  VIR_STORAGE_POOL_RUNNING: 2,
  /** Since 0.4.1. */
  VIR_STORAGE_POOL_DEGRADED: 3,
  /** Since 0.8.2. */
  VIR_STORAGE_POOL_INACCESSIBLE: 4,
  /** Since 0.9.10. */
  VIR_STORAGE_POOL_STATE_LAST: 5,
} as const;

/** `virStorageVolCreateFlags` */
export const virStorageVolCreateFlags = {
  /** Since 1.0.1. */
  VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA: 1,
  /** Since 1.2.13. */
  VIR_STORAGE_VOL_CREATE_REFLINK: 2,
  /** Since 8.10.0. */
  VIR_STORAGE_VOL_CREATE_VALIDATE: 4,
} as const;

/** `virStorageVolDeleteFlags` */
export const virStorageVolDeleteFlags = {
  /** Since 0.4.1. */
  VIR_STORAGE_VOL_DELETE_NORMAL: 0,
  /** Since 0.4.1. */
  VIR_STORAGE_VOL_DELETE_ZEROED: 1,
  /** Since 1.2.21. */
  VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS: 2,
} as const;

/** `virStorageVolDownloadFlags` */
export const virStorageVolDownloadFlags = {
  /** Since 3.4.0. */
  VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM: 1,
} as const;

/** `virStorageVolInfoFlags` */
export const virStorageVolInfoFlags = {
  /** Since 3.0.0. */
  VIR_STORAGE_VOL_USE_ALLOCATION: 0,
  /** Since 3.0.0. */
  VIR_STORAGE_VOL_GET_PHYSICAL: 1,
} as const;

/** `virStorageVolResizeFlags` */
export const virStorageVolResizeFlags = {
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_RESIZE_ALLOCATE: 1,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_RESIZE_DELTA: 2,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_RESIZE_SHRINK: 4,
} as const;

/** `virStorageVolType` */
export const virStorageVolType = {
  /** Since 0.4.1. */
  VIR_STORAGE_VOL_FILE: 0,
  /** Since 0.4.1. */
  VIR_STORAGE_VOL_BLOCK: 1,
  /** Since 0.9.5. */
  VIR_STORAGE_VOL_DIR: 2,
  /** Since 0.9.13. */
  VIR_STORAGE_VOL_NETWORK: 3,
  /** Since 1.2.0. */
  VIR_STORAGE_VOL_NETDIR: 4,
  /** Since 1.3.4. */
  VIR_STORAGE_VOL_PLOOP: 5,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_LAST: 6,
} as const;

/** `virStorageVolUploadFlags` */
export const virStorageVolUploadFlags = {
  /** Since 3.4.0. */
  VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM: 1,
} as const;

/** `virStorageVolWipeAlgorithm` */
export const virStorageVolWipeAlgorithm = {
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_ZERO: 0,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_NNSA: 1,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_DOD: 2,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_BSI: 3,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_GUTMANN: 4,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER: 5,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7: 6,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33: 7,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_RANDOM: 8,
  /** Since 1.3.2. */
  VIR_STORAGE_VOL_WIPE_ALG_TRIM: 9,
  /** Since 0.9.10. */
  VIR_STORAGE_VOL_WIPE_ALG_LAST: 10,
} as const;

/** `virStorageXMLFlags` */
export const virStorageXMLFlags = {
  /** Since 0.9.13. */
  VIR_STORAGE_XML_INACTIVE: 1,
} as const;

/** `virStreamEventType` */
export const virStreamEventType = {
  /** Since 0.7.2. */
  VIR_STREAM_EVENT_READABLE: 1,
  /** Since 0.7.2. */
  VIR_STREAM_EVENT_WRITABLE: 2,
  /** Since 0.7.2. */
  VIR_STREAM_EVENT_ERROR: 4,
  /** Since 0.7.2. */
  VIR_STREAM_EVENT_HANGUP: 8,
} as const;

/** `virStreamFlags` */
export const virStreamFlags = {
  /** Since 0.7.2. */
  VIR_STREAM_NONBLOCK: 1,
} as const;

/** `virStreamRecvFlagsValues` */
export const virStreamRecvFlagsValues = {
  /** Since 3.4.0. */
  VIR_STREAM_RECV_STOP_AT_HOLE: 1,
} as const;

/** `virTypedParameterFlags` */
export const virTypedParameterFlags = {
  /** Since 0.9.8. */
  VIR_TYPED_PARAM_STRING_OKAY: 4,
} as const;

/** `virTypedParameterType` */
export const virTypedParameterType = {
  /** Since 0.9.2. */
  VIR_TYPED_PARAM_INT: 1,
  /** Since 0.9.2. */
  VIR_TYPED_PARAM_UINT: 2,
  /** Since 0.9.2. */
  VIR_TYPED_PARAM_LLONG: 3,
  /** Since 0.9.2. */
  VIR_TYPED_PARAM_ULLONG: 4,
  /** Since 0.9.2. */
  VIR_TYPED_PARAM_DOUBLE: 5,
  /** Since 0.9.2. */
  VIR_TYPED_PARAM_BOOLEAN: 6,
  /** Since 0.9.8. */
  VIR_TYPED_PARAM_STRING: 7,
  /** Since 0.9.10. */
  VIR_TYPED_PARAM_LAST: 8,
} as const;

/** `virVcpuHostCpuState` */
export const virVcpuHostCpuState = {
  /** Since 6.10.0. */
  VIR_VCPU_INFO_CPU_UNAVAILABLE: -2,
  /** Since 6.10.0. */
  VIR_VCPU_INFO_CPU_OFFLINE: -1,
} as const;

/** `virVcpuState` */
export const virVcpuState = {
  /** Since 0.1.4. */
  VIR_VCPU_OFFLINE: 0,
  /** Since 0.1.4. */
  VIR_VCPU_RUNNING: 1,
  /** Since 0.1.4. */
  VIR_VCPU_BLOCKED: 2,
  /** Since 0.9.10. */
  VIR_VCPU_LAST: 3,
} as const;

/** `virConnectDomainQemuMonitorEventRegisterFlags` */
export const virConnectDomainQemuMonitorEventRegisterFlags = {
  /** Since 1.2.3. */
  VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX: 1,
  /** Since 1.2.3. */
  VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE: 2,
} as const;

/** `virDomainQemuAgentCommandTimeoutValues` */
export const virDomainQemuAgentCommandTimeoutValues = {
  /** Since 0.10.0. */
  VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK: -2,
  /** Since 0.10.0. */
  VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN: -2,
  /** Since 0.10.0. */
  VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT: -1,
  /** Since 0.10.0. */
  VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT: 0,
  /** Since 1.2.15. */
  VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN: 60,
} as const;

/** `virDomainQemuMonitorCommandFlags` */
export const virDomainQemuMonitorCommandFlags = {
  /** Since 0.8.8. */
  VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT: 0,
  /** Since 0.8.8. */
  VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP: 1,
} as const;

/** `virAdmConnectDaemonShutdownFlags` */
export const virAdmConnectDaemonShutdownFlags = {
  /** Since 11.2.0. */
  VIR_DAEMON_SHUTDOWN_PRESERVE: 1,
} as const;

/** `virClientTransport` */
export const virClientTransport = {
  /** Since 2.0.0. */
  VIR_CLIENT_TRANS_UNIX: 0,
  /** Since 2.0.0. */
  VIR_CLIENT_TRANS_TCP: 1,
  /** Since 2.0.0. */
  VIR_CLIENT_TRANS_TLS: 2,
  /** Since 2.0.0. */
  VIR_CLIENT_TRANS_LAST: 3,
} as const;

/** Macros that are texts: the names of typed parameters. */
export const stringMacros = {
  /** Since 5.8.0. */
  VIR_CONNECT_IDENTITY_GROUP_NAME: "group-name",
  /** Since 5.8.0. */
  VIR_CONNECT_IDENTITY_PROCESS_ID: "process-id",
  /** Since 5.8.0. */
  VIR_CONNECT_IDENTITY_PROCESS_TIME: "process-time",
  /** Since 5.8.0. */
  VIR_CONNECT_IDENTITY_SASL_USER_NAME: "sasl-user-name",
  /** Since 5.8.0. */
  VIR_CONNECT_IDENTITY_SELINUX_CONTEXT: "selinux-context",
  /** Since 5.8.0. */
  VIR_CONNECT_IDENTITY_UNIX_GROUP_ID: "unix-group-id",
  /** Since 5.8.0. */
  VIR_CONNECT_IDENTITY_UNIX_USER_ID: "unix-user-id",
  /** Since 5.8.0. */
  VIR_CONNECT_IDENTITY_USER_NAME: "user-name",
  /** Since 5.8.0. */
  VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: "x509-distinguished-name",
  /** Since 12.5.0. */
  VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL: "initial",
  /** Since 12.5.0. */
  VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX: "max",
  /** Since 12.5.0. */
  VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS: "rounds",
  /** Since 12.5.0. */
  VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP: "step",
  /** Since 0.9.9. */
  VIR_DOMAIN_BANDWIDTH_IN_AVERAGE: "inbound.average",
  /** Since 0.9.9. */
  VIR_DOMAIN_BANDWIDTH_IN_BURST: "inbound.burst",
  /** Since 1.2.19. */
  VIR_DOMAIN_BANDWIDTH_IN_FLOOR: "inbound.floor",
  /** Since 0.9.9. */
  VIR_DOMAIN_BANDWIDTH_IN_PEAK: "inbound.peak",
  /** Since 0.9.9. */
  VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE: "outbound.average",
  /** Since 0.9.9. */
  VIR_DOMAIN_BANDWIDTH_OUT_BURST: "outbound.burst",
  /** Since 0.9.9. */
  VIR_DOMAIN_BANDWIDTH_OUT_PEAK: "outbound.peak",
  /** Since 1.2.2. */
  VIR_DOMAIN_BLKIO_DEVICE_READ_BPS: "device_read_bytes_sec",
  /** Since 1.2.2. */
  VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS: "device_read_iops_sec",
  /** Since 0.9.8. */
  VIR_DOMAIN_BLKIO_DEVICE_WEIGHT: "device_weight",
  /** Since 1.2.2. */
  VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS: "device_write_bytes_sec",
  /** Since 1.2.2. */
  VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS: "device_write_iops_sec",
  /** Since 0.9.0. */
  VIR_DOMAIN_BLKIO_WEIGHT: "weight",
  /** Since 1.2.8. */
  VIR_DOMAIN_BLOCK_COPY_BANDWIDTH: "bandwidth",
  /** Since 1.2.8. */
  VIR_DOMAIN_BLOCK_COPY_BUF_SIZE: "buf-size",
  /** Since 1.2.8. */
  VIR_DOMAIN_BLOCK_COPY_GRANULARITY: "granularity",
  /** Since 3.0.0. */
  VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME: "group_name",
  /** Since 0.9.8. */
  VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC: "read_bytes_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX: "read_bytes_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH: "read_bytes_sec_max_length",
  /** Since 0.9.8. */
  VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC: "read_iops_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX: "read_iops_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH: "read_iops_sec_max_length",
  /** Since 1.2.11. */
  VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC: "size_iops_sec",
  /** Since 0.9.8. */
  VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC: "total_bytes_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX: "total_bytes_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH: "total_bytes_sec_max_length",
  /** Since 0.9.8. */
  VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC: "total_iops_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX: "total_iops_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH: "total_iops_sec_max_length",
  /** Since 0.9.8. */
  VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC: "write_bytes_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX: "write_bytes_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH: "write_bytes_sec_max_length",
  /** Since 0.9.8. */
  VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC: "write_iops_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX: "write_iops_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH: "write_iops_sec_max_length",
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_ERRS: "errs",
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ: "flush_operations",
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES: "flush_total_times",
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_READ_BYTES: "rd_bytes",
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_READ_REQ: "rd_operations",
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES: "rd_total_times",
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES: "wr_bytes",
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_WRITE_REQ: "wr_operations",
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES: "wr_total_times",
  /** Since 0.9.10. */
  VIR_DOMAIN_CPU_STATS_CPUTIME: "cpu_time",
  /** Since 0.9.11. */
  VIR_DOMAIN_CPU_STATS_SYSTEMTIME: "system_time",
  /** Since 0.9.11. */
  VIR_DOMAIN_CPU_STATS_USERTIME: "user_time",
  /** Since 0.9.13. */
  VIR_DOMAIN_CPU_STATS_VCPUTIME: "vcpu_time",
  /** Since 12.7.0. */
  VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT: "device.count",
  /** Since 12.7.0. */
  VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX: "device.",
  /** Since 12.7.0. */
  VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE: ".driverDate",
  /** Since 12.7.0. */
  VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME: ".driverName",
  /** Since 12.7.0. */
  VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION: ".driverVersion",
  /** Since 12.7.0. */
  VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE: ".idType",
  /** Since 12.7.0. */
  VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE: ".pciDevice",
  /** Since 12.7.0. */
  VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR: ".pciVendor",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_COUNT: "disk.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_PREFIX: "disk.",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS: ".alias",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT: ".dependency.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX: ".dependency.",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: ".name",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS: ".guest_alias",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: ".guest_bus",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME: ".name",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION: ".partition",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL: ".serial",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_COUNT: "fs.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_PREFIX: "fs.",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT: ".disk.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX: ".disk.",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS: ".alias",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE: ".device",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL: ".serial",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE: ".fstype",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT: ".mountpoint",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME: ".name",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES: ".total-bytes",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES: ".used-bytes",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME: "hostname",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_IF_COUNT: "if.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_IF_PREFIX: "if.",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT: ".addr.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX: ".addr.",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR: ".addr",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX: ".prefix",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE: ".type",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR: ".hwaddr",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME: ".name",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_LOAD_15M: "load.15m",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_LOAD_1M: "load.1m",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_LOAD_5M: "load.5m",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_ID: "os.id",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE: "os.kernel-release",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION: "os.kernel-version",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_MACHINE: "os.machine",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_NAME: "os.name",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME: "os.pretty-name",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_VARIANT: "os.variant",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID: "os.variant-id",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_VERSION: "os.version",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID: "os.version-id",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME: "timezone.name",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET: "timezone.offset",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_USER_COUNT: "user.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_USER_PREFIX: "user.",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN: ".domain",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME: ".login-time",
  /** Since 11.2.0. */
  VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME: ".name",
  /** Since 4.10.0. */
  VIR_DOMAIN_IOTHREAD_POLL_GROW: "poll_grow",
  /** Since 4.10.0. */
  VIR_DOMAIN_IOTHREAD_POLL_MAX_NS: "poll_max_ns",
  /** Since 4.10.0. */
  VIR_DOMAIN_IOTHREAD_POLL_SHRINK: "poll_shrink",
  /** Since 12.7.0. */
  VIR_DOMAIN_IOTHREAD_POLL_WEIGHT: "poll_weight",
  /** Since 8.5.0. */
  VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX: "thread_pool_max",
  /** Since 8.5.0. */
  VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN: "thread_pool_min",
  /** Since 2.0.0. */
  VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE: "auto_converge_throttle",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_COMPRESSION_BYTES: "compression_bytes",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_COMPRESSION_CACHE: "compression_cache",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES: "compression_cache_misses",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW: "compression_overflow",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_COMPRESSION_PAGES: "compression_pages",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_DATA_PROCESSED: "data_processed",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_DATA_REMAINING: "data_remaining",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_DATA_TOTAL: "data_total",
  /** Since 1.2.9. */
  VIR_DOMAIN_JOB_DISK_BPS: "disk_bps",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_DISK_PROCESSED: "disk_processed",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_DISK_REMAINING: "disk_remaining",
  /** Since 6.0.0. */
  VIR_DOMAIN_JOB_DISK_TEMP_TOTAL: "disk_temp_total",
  /** Since 6.0.0. */
  VIR_DOMAIN_JOB_DISK_TEMP_USED: "disk_temp_used",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_DISK_TOTAL: "disk_total",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_DOWNTIME: "downtime",
  /** Since 1.2.15. */
  VIR_DOMAIN_JOB_DOWNTIME_NET: "downtime_net",
  /** Since 6.3.0. */
  VIR_DOMAIN_JOB_ERRMSG: "errmsg",
  /** Since 1.2.9. */
  VIR_DOMAIN_JOB_MEMORY_BPS: "memory_bps",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_MEMORY_CONSTANT: "memory_constant",
  /** Since 1.3.1. */
  VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE: "memory_dirty_rate",
  /** Since 1.3.1. */
  VIR_DOMAIN_JOB_MEMORY_ITERATION: "memory_iteration",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_MEMORY_NORMAL: "memory_normal",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES: "memory_normal_bytes",
  /** Since 3.9.0. */
  VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE: "memory_page_size",
  /** Since 5.0.0. */
  VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS: "memory_postcopy_requests",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_MEMORY_PROCESSED: "memory_processed",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_MEMORY_REMAINING: "memory_remaining",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_MEMORY_TOTAL: "memory_total",
  /** Since 3.3.0. */
  VIR_DOMAIN_JOB_OPERATION: "operation",
  /** Since 1.2.9. */
  VIR_DOMAIN_JOB_SETUP_TIME: "setup_time",
  /** Since 6.0.0. */
  VIR_DOMAIN_JOB_SUCCESS: "success",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_TIME_ELAPSED: "time_elapsed",
  /** Since 1.2.15. */
  VIR_DOMAIN_JOB_TIME_ELAPSED_NET: "time_elapsed_net",
  /** Since 1.0.3. */
  VIR_DOMAIN_JOB_TIME_REMAINING: "time_remaining",
  /** Since 10.6.0. */
  VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED: "vfio_data_transferred",
  /** Since 8.0.0. */
  VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR: "sev-api-major",
  /** Since 8.0.0. */
  VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR: "sev-api-minor",
  /** Since 8.0.0. */
  VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID: "sev-build-id",
  /** Since 4.5.0. */
  VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT: "sev-measurement",
  /** Since 8.0.0. */
  VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY: "sev-policy",
  /** Since 8.0.0. */
  VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET: "sev-secret",
  /** Since 8.0.0. */
  VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER: "sev-secret-header",
  /** Since 8.0.0. */
  VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS: "sev-secret-set-address",
  /** Since 10.5.0. */
  VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY: "sev-snp-policy",
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_HARD_LIMIT: "hard_limit",
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_MIN_GUARANTEE: "min_guarantee",
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_SOFT_LIMIT: "soft_limit",
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT: "swap_hard_limit",
  /** Since 0.9.9. */
  VIR_DOMAIN_NUMA_MODE: "numa_mode",
  /** Since 0.9.9. */
  VIR_DOMAIN_NUMA_NODESET: "numa_nodeset",
  /** Since 8.4.0. */
  VIR_DOMAIN_SAVE_PARAM_DXML: "dxml",
  /** Since 8.4.0. */
  VIR_DOMAIN_SAVE_PARAM_FILE: "file",
  /** Since 11.2.0. */
  VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT: "image_format",
  /** Since 12.0.0. */
  VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2: "bzip2",
  /** Since 12.0.0. */
  VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP: "gzip",
  /** Since 12.0.0. */
  VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP: "lzop",
  /** Since 12.0.0. */
  VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW: "raw",
  /** Since 12.0.0. */
  VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE: "sparse",
  /** Since 12.0.0. */
  VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ: "xz",
  /** Since 12.0.0. */
  VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD: "zstd",
  /** Since 11.2.0. */
  VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS: "parallel.channels",
  /** Since 0.9.7. */
  VIR_DOMAIN_SCHEDULER_CAP: "cap",
  /** Since 0.9.7. */
  VIR_DOMAIN_SCHEDULER_CPU_SHARES: "cpu_shares",
  /** Since 0.10.0. */
  VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD: "emulator_period",
  /** Since 0.10.0. */
  VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA: "emulator_quota",
  /** Since 1.3.3. */
  VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD: "global_period",
  /** Since 1.3.3. */
  VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA: "global_quota",
  /** Since 2.2.0. */
  VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD: "iothread_period",
  /** Since 2.2.0. */
  VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA: "iothread_quota",
  /** Since 0.9.7. */
  VIR_DOMAIN_SCHEDULER_LIMIT: "limit",
  /** Since 0.9.7. */
  VIR_DOMAIN_SCHEDULER_RESERVATION: "reservation",
  /** Since 0.9.7. */
  VIR_DOMAIN_SCHEDULER_SHARES: "shares",
  /** Since 0.9.7. */
  VIR_DOMAIN_SCHEDULER_VCPU_PERIOD: "vcpu_period",
  /** Since 0.9.7. */
  VIR_DOMAIN_SCHEDULER_VCPU_QUOTA: "vcpu_quota",
  /** Since 0.9.7. */
  VIR_DOMAIN_SCHEDULER_WEIGHT: "weight",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_AVAILABLE: "balloon.available",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_CURRENT: "balloon.current",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_DISK_CACHES: "balloon.disk_caches",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC: "balloon.hugetlb_pgalloc",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL: "balloon.hugetlb_pgfail",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE: "balloon.last-update",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT: "balloon.major_fault",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_MAXIMUM: "balloon.maximum",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT: "balloon.minor_fault",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_RSS: "balloon.rss",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_SWAP_IN: "balloon.swap_in",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_SWAP_OUT: "balloon.swap_out",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_UNUSED: "balloon.unused",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BALLOON_USABLE: "balloon.usable",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_COUNT: "block.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_PREFIX: "block.",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION: ".allocation",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX: ".backingIndex",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY: ".capacity",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS: ".errors",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS: ".fl.reqs",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES: ".fl.times",
  /** Since 12.1.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX: ".latency_histogram.flush.",
  /** Since 12.1.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX: ".latency_histogram.read.",
  /** Since 12.1.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT: "bin.count",
  /** Since 12.1.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX: "bin.",
  /** Since 12.1.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START: ".start",
  /** Since 12.1.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE: ".value",
  /** Since 12.1.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX: ".latency_histogram.write.",
  /** Since 12.1.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX: ".latency_histogram.zone_append.",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT: ".limits.discard_alignment",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX: ".limits.discard_max",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX: ".limits.iov_hw_max",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX: ".limits.iov_max",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL: ".limits.memory_alignment_minimal",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL: ".limits.memory_alignment_optimal",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT: ".limits.request_alignment",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX: ".limits.transfer_hw_max",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX: ".limits.transfer_max",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL: ".limits.transfer_optimal",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT: ".limits.write_zeroes_alignment",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX: ".limits.write_zeroes_max",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME: ".name",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH: ".path",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL: ".physical",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES: ".rd.bytes",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS: ".rd.reqs",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES: ".rd.times",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD: ".threshold",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT: ".timed_group.count",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX: ".timed_group.",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG: ".flush_latency_avg",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX: ".flush_latency_max",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN: ".flush_latency_min",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL: ".interval",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG: ".rd_latency_avg",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX: ".rd_latency_max",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN: ".rd_latency_min",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG: ".rd_queue_depth_avg",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG: ".wr_latency_avg",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX: ".wr_latency_max",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN: ".wr_latency_min",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG: ".wr_queue_depth_avg",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG: ".zone_append_latency_avg",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX: ".zone_append_latency_max",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN: ".zone_append_latency_min",
  /** Since 11.10.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG: ".zone_append_queue_depth_avg",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES: ".wr.bytes",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS: ".wr.reqs",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES: ".wr.times",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT: "cpu.cache.monitor.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX: "cpu.cache.monitor.",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: ".bank.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX: ".bank.",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: ".bytes",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: ".id",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME: ".name",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS: ".vcpus",
  /** Since 12.4.0. */
  VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT: "cpu.energy.monitor.count",
  /** Since 12.4.0. */
  VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX: "cpu.energy.monitor.",
  /** Since 12.4.0. */
  VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME: ".name",
  /** Since 12.4.0. */
  VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT: ".pkg.count",
  /** Since 12.4.0. */
  VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX: ".pkg.",
  /** Since 12.4.0. */
  VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID: ".id",
  /** Since 12.4.0. */
  VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS: ".vcpus",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME: "cpu.haltpoll.fail.time",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME: "cpu.haltpoll.success.time",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_SYSTEM: "cpu.system",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_TIME: "cpu.time",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CPU_USER: "cpu.user",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR: ".cur",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX: ".max",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM: ".sum",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE: "dirtyrate.calc_mode",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD: "dirtyrate.calc_period",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME: "dirtyrate.calc_start_time",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS: "dirtyrate.calc_status",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND: "dirtyrate.megabytes_per_second",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX: "dirtyrate.vcpu.",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: ".megabytes_per_second",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_IOTHREAD_COUNT: "iothread.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_IOTHREAD_PREFIX: "iothread.",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW: ".poll-grow",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS: ".poll-max-ns",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK: ".poll-shrink",
  /** Since 12.7.0. */
  VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT: ".poll-weight",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT: "memory.bandwidth.monitor.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX: "memory.bandwidth.monitor.",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: ".name",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: ".node.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: ".node.",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: ".bytes.local",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: ".bytes.total",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: ".id",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: ".vcpus",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_COUNT: "net.count",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_PREFIX: "net.",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_SUFFIX_NAME: ".name",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES: ".rx.bytes",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP: ".rx.drop",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS: ".rx.errs",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS: ".rx.pkts",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES: ".tx.bytes",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP: ".tx.drop",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS: ".tx.errs",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS: ".tx.pkts",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS: "perf.alignment_faults",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS: "perf.branch_instructions",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_BRANCH_MISSES: "perf.branch_misses",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_BUS_CYCLES: "perf.bus_cycles",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_CACHE_MISSES: "perf.cache_misses",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES: "perf.cache_references",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_CMT: "perf.cmt",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES: "perf.context_switches",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_CPU_CLOCK: "perf.cpu_clock",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_CPU_CYCLES: "perf.cpu_cycles",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS: "perf.cpu_migrations",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS: "perf.emulation_faults",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_INSTRUCTIONS: "perf.instructions",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_MBML: "perf.mbml",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_MBMT: "perf.mbmt",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_PAGE_FAULTS: "perf.page_faults",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ: "perf.page_faults_maj",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN: "perf.page_faults_min",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES: "perf.ref_cpu_cycles",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND: "perf.stalled_cycles_backend",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND: "perf.stalled_cycles_frontend",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_PERF_TASK_CLOCK: "perf.task_clock",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_STATE_REASON: "state.reason",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_STATE_STATE: "state.state",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_VCPU_CURRENT: "vcpu.current",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_VCPU_MAXIMUM: "vcpu.maximum",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_VCPU_PREFIX: "vcpu.",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY: ".delay",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED: ".halted",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE: ".state",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME: ".time",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT: ".wait",
  /** Since 11.2.0. */
  VIR_DOMAIN_STATS_VM_PREFIX: "vm.",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_BLKDEV_DISK: "blkdeviotune.disk",
  /** Since 3.0.0. */
  VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: "blkdeviotune.group_name",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: "blkdeviotune.read_bytes_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: "blkdeviotune.read_bytes_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: "blkdeviotune.read_bytes_sec_max_length",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: "blkdeviotune.read_iops_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: "blkdeviotune.read_iops_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: "blkdeviotune.read_iops_sec_max_length",
  /** Since 1.2.11. */
  VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: "blkdeviotune.size_iops_sec",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: "blkdeviotune.total_bytes_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: "blkdeviotune.total_bytes_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: "blkdeviotune.total_bytes_sec_max_length",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: "blkdeviotune.total_iops_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: "blkdeviotune.total_iops_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: "blkdeviotune.total_iops_sec_max_length",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: "blkdeviotune.write_bytes_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: "blkdeviotune.write_bytes_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: "blkdeviotune.write_bytes_sec_max_length",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: "blkdeviotune.write_iops_sec",
  /** Since 1.2.11. */
  VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: "blkdeviotune.write_iops_sec_max",
  /** Since 2.4.0. */
  VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: "blkdeviotune.write_iops_sec_max_length",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES: "cputune.cpu_shares",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN: "cputune.emulatorpin",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: "cputune.emulator_period",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: "cputune.emulator_quota",
  /** Since 1.3.3. */
  VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: "cputune.global_period",
  /** Since 1.3.3. */
  VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: "cputune.global_quota",
  /** Since 1.2.14. */
  VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN: "cputune.iothreadpin%u",
  /** Since 2.2.0. */
  VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD: "cputune.iothread_period",
  /** Since 2.2.0. */
  VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA: "cputune.iothread_quota",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_CPU_VCPUPIN: "cputune.vcpupin%u",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD: "cputune.vcpu_period",
  /** Since 1.2.9. */
  VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA: "cputune.vcpu_quota",
  /** Since 2.0.0. */
  VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT: "auto_converge.increment",
  /** Since 2.0.0. */
  VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL: "auto_converge.initial",
  /** Since 1.1.0. */
  VIR_MIGRATE_PARAM_BANDWIDTH: "bandwidth",
  /** Since 11.1.0. */
  VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER: "bandwidth.avail.switchover",
  /** Since 5.1.0. */
  VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY: "bandwidth.postcopy",
  /** Since 1.3.4. */
  VIR_MIGRATE_PARAM_COMPRESSION: "compression",
  /** Since 1.3.4. */
  VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS: "compression.mt.dthreads",
  /** Since 1.3.4. */
  VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL: "compression.mt.level",
  /** Since 1.3.4. */
  VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS: "compression.mt.threads",
  /** Since 1.3.4. */
  VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE: "compression.xbzrle.cache",
  /** Since 9.4.0. */
  VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL: "compression.zlib.level",
  /** Since 9.4.0. */
  VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL: "compression.zstd.level",
  /** Since 1.1.0. */
  VIR_MIGRATE_PARAM_DEST_NAME: "destination_name",
  /** Since 1.1.0. */
  VIR_MIGRATE_PARAM_DEST_XML: "destination_xml",
  /** Since 1.3.3. */
  VIR_MIGRATE_PARAM_DISKS_PORT: "disks_port",
  /** Since 6.8.0. */
  VIR_MIGRATE_PARAM_DISKS_URI: "disks_uri",
  /** Since 1.1.0. */
  VIR_MIGRATE_PARAM_GRAPHICS_URI: "graphics_uri",
  /** Since 1.1.4. */
  VIR_MIGRATE_PARAM_LISTEN_ADDRESS: "listen_address",
  /** Since 1.2.17. */
  VIR_MIGRATE_PARAM_MIGRATE_DISKS: "migrate_disks",
  /** Since 10.9.0. */
  VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES: "migrate_disks_detect_zeroes",
  /** Since 12.2.0. */
  VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO: "migrate_disks_target_zero",
  /** Since 5.2.0. */
  VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS: "parallel.connections",
  /** Since 1.3.4. */
  VIR_MIGRATE_PARAM_PERSIST_XML: "persistent_xml",
  /** Since 6.0.0. */
  VIR_MIGRATE_PARAM_TLS_DESTINATION: "tls.destination",
  /** Since 1.1.0. */
  VIR_MIGRATE_PARAM_URI: "migrate_uri",
  /** Since 5.5.0. */
  VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE: "inbound.average",
  /** Since 5.5.0. */
  VIR_NETWORK_PORT_BANDWIDTH_IN_BURST: "inbound.burst",
  /** Since 5.5.0. */
  VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR: "inbound.floor",
  /** Since 5.5.0. */
  VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK: "inbound.peak",
  /** Since 5.5.0. */
  VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: "outbound.average",
  /** Since 5.5.0. */
  VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST: "outbound.burst",
  /** Since 5.5.0. */
  VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK: "outbound.peak",
  /** Since 11.8.0. */
  VIR_NODE_CPU_STATS_GUEST: "guest",
  /** Since 0.9.3. */
  VIR_NODE_CPU_STATS_IDLE: "idle",
  /** Since 1.2.2. */
  VIR_NODE_CPU_STATS_INTR: "intr",
  /** Since 0.9.3. */
  VIR_NODE_CPU_STATS_IOWAIT: "iowait",
  /** Since 0.9.3. */
  VIR_NODE_CPU_STATS_KERNEL: "kernel",
  /** Since 0.9.3. */
  VIR_NODE_CPU_STATS_USER: "user",
  /** Since 0.9.3. */
  VIR_NODE_CPU_STATS_UTILIZATION: "utilization",
  /** Since 0.10.2. */
  VIR_NODE_MEMORY_SHARED_FULL_SCANS: "shm_full_scans",
  /** Since 1.0.0. */
  VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: "shm_merge_across_nodes",
  /** Since 0.10.2. */
  VIR_NODE_MEMORY_SHARED_PAGES_SHARED: "shm_pages_shared",
  /** Since 0.10.2. */
  VIR_NODE_MEMORY_SHARED_PAGES_SHARING: "shm_pages_sharing",
  /** Since 0.10.2. */
  VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN: "shm_pages_to_scan",
  /** Since 0.10.2. */
  VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED: "shm_pages_unshared",
  /** Since 0.10.2. */
  VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE: "shm_pages_volatile",
  /** Since 0.10.2. */
  VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS: "shm_sleep_millisecs",
  /** Since 12.3.0. */
  VIR_NODE_MEMORY_STATS_AVAILABLE: "available",
  /** Since 0.9.3. */
  VIR_NODE_MEMORY_STATS_BUFFERS: "buffers",
  /** Since 0.9.3. */
  VIR_NODE_MEMORY_STATS_CACHED: "cached",
  /** Since 0.9.3. */
  VIR_NODE_MEMORY_STATS_FREE: "free",
  /** Since 0.9.3. */
  VIR_NODE_MEMORY_STATS_TOTAL: "total",
  /** Since 4.5.0. */
  VIR_NODE_SEV_CBITPOS: "cbitpos",
  /** Since 4.5.0. */
  VIR_NODE_SEV_CERT_CHAIN: "cert-chain",
  /** Since 8.4.0. */
  VIR_NODE_SEV_CPU0_ID: "cpu0-id",
  /** Since 8.0.0. */
  VIR_NODE_SEV_MAX_ES_GUESTS: "max-es-guests",
  /** Since 8.0.0. */
  VIR_NODE_SEV_MAX_GUESTS: "max-guests",
  /** Since 4.5.0. */
  VIR_NODE_SEV_PDH: "pdh",
  /** Since 4.5.0. */
  VIR_NODE_SEV_REDUCED_PHYS_BITS: "reduced-phys-bits",
  /** Since 3.2.0. */
  VIR_PERF_PARAM_ALIGNMENT_FAULTS: "alignment_faults",
  /** Since 3.0.0. */
  VIR_PERF_PARAM_BRANCH_INSTRUCTIONS: "branch_instructions",
  /** Since 3.0.0. */
  VIR_PERF_PARAM_BRANCH_MISSES: "branch_misses",
  /** Since 3.0.0. */
  VIR_PERF_PARAM_BUS_CYCLES: "bus_cycles",
  /** Since 2.3.0. */
  VIR_PERF_PARAM_CACHE_MISSES: "cache_misses",
  /** Since 2.3.0. */
  VIR_PERF_PARAM_CACHE_REFERENCES: "cache_references",
  /** Since 1.3.3. */
  VIR_PERF_PARAM_CMT: "cmt",
  /** Since 3.2.0. */
  VIR_PERF_PARAM_CONTEXT_SWITCHES: "context_switches",
  /** Since 3.2.0. */
  VIR_PERF_PARAM_CPU_CLOCK: "cpu_clock",
  /** Since 2.3.0. */
  VIR_PERF_PARAM_CPU_CYCLES: "cpu_cycles",
  /** Since 3.2.0. */
  VIR_PERF_PARAM_CPU_MIGRATIONS: "cpu_migrations",
  /** Since 3.2.0. */
  VIR_PERF_PARAM_EMULATION_FAULTS: "emulation_faults",
  /** Since 2.3.0. */
  VIR_PERF_PARAM_INSTRUCTIONS: "instructions",
  /** Since 1.3.5. */
  VIR_PERF_PARAM_MBML: "mbml",
  /** Since 1.3.5. */
  VIR_PERF_PARAM_MBMT: "mbmt",
  /** Since 3.2.0. */
  VIR_PERF_PARAM_PAGE_FAULTS: "page_faults",
  /** Since 3.2.0. */
  VIR_PERF_PARAM_PAGE_FAULTS_MAJ: "page_faults_maj",
  /** Since 3.2.0. */
  VIR_PERF_PARAM_PAGE_FAULTS_MIN: "page_faults_min",
  /** Since 3.0.0. */
  VIR_PERF_PARAM_REF_CPU_CYCLES: "ref_cpu_cycles",
  /** Since 3.0.0. */
  VIR_PERF_PARAM_STALLED_CYCLES_BACKEND: "stalled_cycles_backend",
  /** Since 3.0.0. */
  VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND: "stalled_cycles_frontend",
  /** Since 3.2.0. */
  VIR_PERF_PARAM_TASK_CLOCK: "task_clock",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_READONLY: "readonly",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_SASL_USER_NAME: "sasl_user_name",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_SELINUX_CONTEXT: "selinux_context",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_SOCKET_ADDR: "sock_addr",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_UNIX_GROUP_ID: "unix_group_id",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_UNIX_GROUP_NAME: "unix_group_name",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_UNIX_PROCESS_ID: "unix_process_id",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_UNIX_USER_ID: "unix_user_id",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_UNIX_USER_NAME: "unix_user_name",
  /** Since 2.0.0. */
  VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME: "tls_x509_dname",
  /** Since 2.0.0. */
  VIR_SERVER_CLIENTS_CURRENT: "nclients",
  /** Since 2.0.0. */
  VIR_SERVER_CLIENTS_MAX: "nclients_max",
  /** Since 2.0.0. */
  VIR_SERVER_CLIENTS_UNAUTH_CURRENT: "nclients_unauth",
  /** Since 2.0.0. */
  VIR_SERVER_CLIENTS_UNAUTH_MAX: "nclients_unauth_max",
  /** Since 2.0.0. */
  VIR_THREADPOOL_JOB_QUEUE_DEPTH: "jobQueueDepth",
  /** Since 2.0.0. */
  VIR_THREADPOOL_WORKERS_CURRENT: "nWorkers",
  /** Since 2.0.0. */
  VIR_THREADPOOL_WORKERS_FREE: "freeWorkers",
  /** Since 2.0.0. */
  VIR_THREADPOOL_WORKERS_MAX: "maxWorkers",
  /** Since 2.0.0. */
  VIR_THREADPOOL_WORKERS_MIN: "minWorkers",
  /** Since 2.0.0. */
  VIR_THREADPOOL_WORKERS_PRIORITY: "prioWorkers",
} as const;

/** Macros that are numbers: the lengths of buffers. */
export const numberMacros = {
  /** Since 0.9.0. */
  VIR_DOMAIN_BLKIO_FIELD_LENGTH: 80,
  /** Since 0.9.5. */
  VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH: 80,
  /** Since 0.8.5. */
  VIR_DOMAIN_MEMORY_FIELD_LENGTH: 80,
  /** Since 0.8.8. */
  VIR_DOMAIN_MEMORY_PARAM_UNLIMITED: 9007199254740991,
  /** Since 0.2.3. */
  VIR_DOMAIN_SCHED_FIELD_LENGTH: 80,
  /** Since 0.9.3. */
  VIR_DOMAIN_SEND_KEY_MAX_KEYS: 16,
  /** Since 0.9.3. */
  VIR_NODE_CPU_STATS_FIELD_LENGTH: 80,
  /** Since 0.9.3. */
  VIR_NODE_MEMORY_STATS_FIELD_LENGTH: 80,
  /** Since 0.6.1. */
  VIR_SECURITY_DOI_BUFLEN: 257,
  /** Since 0.6.1. */
  VIR_SECURITY_LABEL_BUFLEN: 4097,
  /** Since 0.6.1. */
  VIR_SECURITY_MODEL_BUFLEN: 257,
  /** Since 0.9.2. */
  VIR_TYPED_PARAM_FIELD_LENGTH: 80,
  /** Since 0.2.0. */
  VIR_UUID_BUFLEN: 16,
  /** Since 0.2.0. */
  VIR_UUID_STRING_BUFLEN: 37,
} as const;
