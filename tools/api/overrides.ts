/** Where libvirt's naming departs from its own rules. */

/**
 * The part to cut from the names of an enum's members, where it follows neither from the enum's own name nor from
 * what its members have in common. Of a list, the first that fits a name is cut from it.
 */
export const prefixOverrides: Readonly<Record<string, string | readonly string[]>> = {
  virDomainBlockJobSetSpeedFlags: "VIR_DOMAIN_BLOCK_JOB_SPEED_",
  virDomainCreateFlags: "VIR_DOMAIN_START_",
  virDomainSetTimeFlags: "VIR_DOMAIN_TIME_",
  virDomainSetUserPasswordFlags: "VIR_DOMAIN_PASSWORD_",
  virErrorDomain: "VIR_FROM_",
  // The warnings among the errors keep their WAR_: without it WAR_NO_NETWORK (41) and NO_NETWORK (43) would be one.
  virErrorNumber: ["VIR_ERR_", "VIR_"],
  virNetworkUpdateFlags: "VIR_NETWORK_UPDATE_AFFECT_",
  virNodeGetCPUStatsAllCPUs: "VIR_NODE_CPU_STATS_",
  virNodeGetMemoryStatsAllCells: "VIR_NODE_MEMORY_STATS_",
  virTypedParameterFlags: "VIR_TYPED_PARAM_",
};

/** Members that are no values of their enum: counts, and second names of a value. */
export const notValues: ReadonlySet<string> = new Set([
  "VIR_DOMAIN_EVENT_DISK_CHANGE_LAST",
  "VIR_DOMAIN_MEMORY_STAT_NR",
  "VIR_DOMAIN_NONE",
  "VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN",
  "VIR_ERR_DOMAIN_LAST",
  "VIR_ERR_NUMBER_LAST",
  "VIR_STORAGE_POOL_STATE_LAST",
]);

/** Words that differ from the constant's tail: those that virsh and the events' type names write otherwise. */
export const wordOverrides: Readonly<Record<string, string>> = {
  VIR_DOMAIN_EVENT_ID_PMSUSPEND: "pm-suspend",
  VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK: "pm-suspend-disk",
  VIR_DOMAIN_EVENT_ID_PMWAKEUP: "pm-wakeup",
};

/** Enums that say the types of typed parameters once more, from before there was one enum for all. */
export const leftOut: ReadonlySet<string> = new Set([
  "virBlkioParameterType",
  "virMemoryParameterType",
  "virSchedParameterType",
]);
