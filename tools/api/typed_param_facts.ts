/** Facts about typed parameters that the API description does not have in a form that a program can read. */

/** libvirt's types of typed parameters. */
export type TypedParamType = "int" | "uint" | "llong" | "ullong" | "double" | "boolean" | "string";

/** Groups of fields by the start of the macros that name them; a field may have another type in another group. */
export const groups: readonly { readonly group: string; readonly prefix: string; readonly about: string }[] =
  [
    { group: "scheduler", prefix: "VIR_DOMAIN_SCHEDULER_", about: "virDomainSetSchedulerParameters" },
    { group: "memory", prefix: "VIR_DOMAIN_MEMORY_", about: "virDomainSetMemoryParameters" },
    { group: "blkio", prefix: "VIR_DOMAIN_BLKIO_", about: "virDomainSetBlkioParameters" },
    { group: "numa", prefix: "VIR_DOMAIN_NUMA_", about: "virDomainSetNumaParameters" },
    {
      group: "blockIoTune",
      prefix: "VIR_DOMAIN_BLOCK_IOTUNE_",
      about: "virDomainSetBlockIoTune, virDomainSetThrottleGroup",
    },
    { group: "bandwidth", prefix: "VIR_DOMAIN_BANDWIDTH_", about: "virDomainSetInterfaceParameters" },
    { group: "migrate", prefix: "VIR_MIGRATE_PARAM_", about: "virDomainMigrate3" },
    { group: "blockCopy", prefix: "VIR_DOMAIN_BLOCK_COPY_", about: "virDomainBlockCopy" },
    { group: "perf", prefix: "VIR_PERF_PARAM_", about: "virDomainSetPerfEvents" },
    { group: "save", prefix: "VIR_DOMAIN_SAVE_PARAM_", about: "virDomainSaveParams, virDomainRestoreParams" },
    { group: "iothread", prefix: "VIR_DOMAIN_IOTHREAD_", about: "virDomainSetIOThreadParams" },
    {
      group: "launchSecurity",
      prefix: "VIR_DOMAIN_LAUNCH_SECURITY_",
      about: "virDomainSetLaunchSecurityState, virDomainGetLaunchSecurityInfo",
    },
    { group: "networkPort", prefix: "VIR_NETWORK_PORT_BANDWIDTH_", about: "virNetworkPortSetParameters" },
    { group: "nodeMemory", prefix: "VIR_NODE_MEMORY_SHARED_", about: "virNodeSetMemoryParameters" },
    { group: "identity", prefix: "VIR_CONNECT_IDENTITY_", about: "virConnectSetIdentity" },
    { group: "job", prefix: "VIR_DOMAIN_JOB_", about: "virDomainGetJobStats, the job-completed event" },
    { group: "blockStats", prefix: "VIR_DOMAIN_BLOCK_STATS_", about: "virDomainBlockStatsFlags" },
    { group: "cpuStats", prefix: "VIR_DOMAIN_CPU_STATS_", about: "virDomainGetCPUStats" },
    { group: "tunable", prefix: "VIR_DOMAIN_TUNABLE_", about: "the tunable event; %u stands for a number" },
    { group: "sev", prefix: "VIR_NODE_SEV_", about: "virNodeGetSEVInfo" },
    {
      group: "announceInterface",
      prefix: "VIR_DOMAIN_ANNOUNCE_INTERFACE_",
      about: "virDomainAnnounceInterface",
    },
    { group: "server", prefix: "VIR_SERVER_CLIENTS_", about: "virAdmServerSetClientLimits" },
    { group: "threadpool", prefix: "VIR_THREADPOOL_", about: "virAdmServerSetThreadPoolParameters" },
    { group: "client", prefix: "VIR_CLIENT_INFO_", about: "virAdmClientGetInfo" },
  ];

/**
 * What hosts answer with, by the start of the macros that name it: a name with `_PREFIX` and one with `_SUFFIX_` make a
 * field with a number between them.
 */
export const statistics: readonly {
  readonly name: string;
  readonly prefix: string;
  readonly about: string;
}[] = [
  { name: "DomainStatsFields", prefix: "VIR_DOMAIN_STATS_", about: "virConnectGetAllDomainStats" },
  { name: "GuestInfoFields", prefix: "VIR_DOMAIN_GUEST_INFO_", about: "virDomainGetGuestInfo" },
];

/** Fields whose values have macros of their own, which begin with theirs. */
export const valueFields: readonly string[] = ["VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT"];

/** Macros that name no typed parameter, but a field of a plain struct: each is an unsigned 64-bit number. */
export const notTypedParams: readonly string[] = ["VIR_NODE_CPU_STATS_", "VIR_NODE_MEMORY_STATS_"];

/** Types of whole groups: the manual leaves them out for each of their fields. */
export const groupTypes: Readonly<Record<string, TypedParamType>> = {
  announceInterface: "uint",
  perf: "boolean",
};

/** Types of single fields: what libvirt's drivers check, where the manual is silent or says it otherwise. */
export const fieldTypes: Readonly<Record<string, TypedParamType>> = {
  VIR_DOMAIN_BLOCK_COPY_BANDWIDTH: "ullong",
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: "string",
  VIR_DOMAIN_GUEST_INFO_OS_ID: "string",
  VIR_DOMAIN_IOTHREAD_POLL_GROW: "uint",
  VIR_DOMAIN_IOTHREAD_POLL_MAX_NS: "ullong",
  VIR_DOMAIN_IOTHREAD_POLL_SHRINK: "uint",
  VIR_DOMAIN_IOTHREAD_POLL_WEIGHT: "uint",
  VIR_DOMAIN_JOB_ERRMSG: "string",
  VIR_DOMAIN_SAVE_PARAM_DXML: "string",
  VIR_DOMAIN_SAVE_PARAM_FILE: "string",
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: "uint",
  VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER: "ullong",
  VIR_MIGRATE_PARAM_COMPRESSION: "string",
  VIR_MIGRATE_PARAM_LISTEN_ADDRESS: "string",
  VIR_MIGRATE_PARAM_MIGRATE_DISKS: "string",
  VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES: "string",
  VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO: "string",
  VIR_NODE_MEMORY_SHARED_FULL_SCANS: "ullong",
  // The manual says int; the only implementation takes nothing but an unsigned one.
  VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: "uint",
  VIR_NODE_MEMORY_SHARED_PAGES_SHARED: "ullong",
  VIR_NODE_MEMORY_SHARED_PAGES_SHARING: "ullong",
  VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN: "uint",
  VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED: "ullong",
  VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE: "ullong",
  VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS: "uint",
  VIR_NODE_SEV_CBITPOS: "uint",
  VIR_NODE_SEV_REDUCED_PHYS_BITS: "uint",
};

/** Fields that may stand in one list several times: a list of strings on our side. */
export const repeatedFields: readonly string[] = [
  "VIR_MIGRATE_PARAM_COMPRESSION",
  "VIR_MIGRATE_PARAM_MIGRATE_DISKS",
  "VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES",
  "VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO",
];
