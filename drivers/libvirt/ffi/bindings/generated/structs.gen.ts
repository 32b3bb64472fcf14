// Generated from libvirt 12.8.0's API by `deno task gen`; do not edit.
// deno-lint-ignore-file
/**
 * The layouts of libvirt's structs, which `readStruct()` goes by.
 *
 * @module
 */
import type { StructLayout } from "../struct_layout.ts";

/** `virBlkioParameter`; since 0.9.0. */
export const virBlkioParameter = { size: 96, fields: {
  /** `char field[VIR_TYPED_PARAM_FIELD_LENGTH]` */
  field: { at: 0, type: "chars", size: 80 },
  /** `int type` */
  type: { at: 80, type: "i32", size: 4 },
  /** `union { int i; unsigned int ui; long long int l; unsigned long long int ul; double d; char b; char * s; } value` */
  value: { at: 88, type: "union", size: 8 },
} } as const satisfies StructLayout;

/** `virConnectAuth`; since 0.4.1. */
export const virConnectAuth = { size: 32, fields: {
  /** `int *credtype` */
  credtype: { at: 0, type: "usize", size: 8 },
  /** `unsigned int ncredtype` */
  ncredtype: { at: 8, type: "u32", size: 4 },
  /** `virConnectAuthCallbackPtr cb` */
  cb: { at: 16, type: "usize", size: 8 },
  /** `void *cbdata` */
  cbdata: { at: 24, type: "usize", size: 8 },
} } as const satisfies StructLayout;

/** `virConnectCredential`; since 0.4.1. */
export const virConnectCredential = { size: 48, fields: {
  /** `int type` */
  type: { at: 0, type: "i32", size: 4 },
  /** `const char *prompt` */
  prompt: { at: 8, type: "usize", size: 8 },
  /** `const char *challenge` */
  challenge: { at: 16, type: "usize", size: 8 },
  /** `const char *defresult` */
  defresult: { at: 24, type: "usize", size: 8 },
  /** `char *result` */
  result: { at: 32, type: "usize", size: 8 },
  /** `unsigned int resultlen` */
  resultlen: { at: 40, type: "u32", size: 4 },
} } as const satisfies StructLayout;

/** `virDomainBlockInfo`; since 0.8.1. */
export const virDomainBlockInfo = { size: 24, fields: {
  /** `unsigned long long capacity` */
  capacity: { at: 0, type: "u64", size: 8 },
  /** `unsigned long long allocation` */
  allocation: { at: 8, type: "u64", size: 8 },
  /** `unsigned long long physical` */
  physical: { at: 16, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainBlockJobInfo`; since 0.9.4. */
export const virDomainBlockJobInfo = { size: 32, fields: {
  /** `int type` */
  type: { at: 0, type: "i32", size: 4 },
  /** `unsigned long bandwidth` */
  bandwidth: { at: 8, type: "usize", size: 8 },
  /** `virDomainBlockJobCursor cur` */
  cur: { at: 16, type: "u64", size: 8 },
  /** `virDomainBlockJobCursor end` */
  end: { at: 24, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainBlockStatsStruct`; since 0.3.3. */
export const virDomainBlockStatsStruct = { size: 40, fields: {
  /** `long long rd_req` */
  rd_req: { at: 0, type: "i64", size: 8 },
  /** `long long rd_bytes` */
  rd_bytes: { at: 8, type: "i64", size: 8 },
  /** `long long wr_req` */
  wr_req: { at: 16, type: "i64", size: 8 },
  /** `long long wr_bytes` */
  wr_bytes: { at: 24, type: "i64", size: 8 },
  /** `long long errs` */
  errs: { at: 32, type: "i64", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainControlInfo`; since 0.9.3. */
export const virDomainControlInfo = { size: 16, fields: {
  /** `unsigned int state` */
  state: { at: 0, type: "u32", size: 4 },
  /** `unsigned int details` */
  details: { at: 4, type: "u32", size: 4 },
  /** `unsigned long long stateTime` */
  stateTime: { at: 8, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainDiskError`; since 0.9.10. */
export const virDomainDiskError = { size: 16, fields: {
  /** `char *disk` */
  disk: { at: 0, type: "usize", size: 8 },
  /** `int error` */
  error: { at: 8, type: "i32", size: 4 },
} } as const satisfies StructLayout;

/** `virDomainEventGraphicsAddress`; since 0.8.0. */
export const virDomainEventGraphicsAddress = { size: 24, fields: {
  /** `int family` */
  family: { at: 0, type: "i32", size: 4 },
  /** `char *node` */
  node: { at: 8, type: "usize", size: 8 },
  /** `char *service` */
  service: { at: 16, type: "usize", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainEventGraphicsSubject`; since 0.8.0. */
export const virDomainEventGraphicsSubject = { size: 16, fields: {
  /** `int nidentity` */
  nidentity: { at: 0, type: "i32", size: 4 },
  /** `virDomainEventGraphicsSubjectIdentityPtr identities` */
  identities: { at: 8, type: "usize", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainEventGraphicsSubjectIdentity`; since 0.8.0. */
export const virDomainEventGraphicsSubjectIdentity = { size: 16, fields: {
  /** `char *type` */
  type: { at: 0, type: "usize", size: 8 },
  /** `char *name` */
  name: { at: 8, type: "usize", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainFSInfo`; since 1.2.11. */
export const virDomainFSInfo = { size: 40, fields: {
  /** `char *mountpoint` */
  mountpoint: { at: 0, type: "usize", size: 8 },
  /** `char *name` */
  name: { at: 8, type: "usize", size: 8 },
  /** `char *fstype` */
  fstype: { at: 16, type: "usize", size: 8 },
  /** `size_t ndevAlias` */
  ndevAlias: { at: 24, type: "usize", size: 8 },
  /** `char **devAlias` */
  devAlias: { at: 32, type: "usize", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainIOThreadInfo`; since 1.2.14. */
export const virDomainIOThreadInfo = { size: 24, fields: {
  /** `unsigned int iothread_id` */
  iothread_id: { at: 0, type: "u32", size: 4 },
  /** `unsigned char *cpumap` */
  cpumap: { at: 8, type: "usize", size: 8 },
  /** `int cpumaplen` */
  cpumaplen: { at: 16, type: "i32", size: 4 },
} } as const satisfies StructLayout;

/** `virDomainIPAddress`; since 1.2.14. */
export const virDomainIPAddress = { size: 24, fields: {
  /** `int type` */
  type: { at: 0, type: "i32", size: 4 },
  /** `char *addr` */
  addr: { at: 8, type: "usize", size: 8 },
  /** `unsigned int prefix` */
  prefix: { at: 16, type: "u32", size: 4 },
} } as const satisfies StructLayout;

/** `virDomainInfo`; since 0.0.1. */
export const virDomainInfo = { size: 40, fields: {
  /** `unsigned char state` */
  state: { at: 0, type: "u8", size: 1 },
  /** `unsigned long maxMem` */
  maxMem: { at: 8, type: "usize", size: 8 },
  /** `unsigned long memory` */
  memory: { at: 16, type: "usize", size: 8 },
  /** `unsigned short nrVirtCpu` */
  nrVirtCpu: { at: 24, type: "u16", size: 2 },
  /** `unsigned long long cpuTime` */
  cpuTime: { at: 32, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainInterface`; since 1.2.14. */
export const virDomainInterface = { size: 32, fields: {
  /** `char *name` */
  name: { at: 0, type: "usize", size: 8 },
  /** `char *hwaddr` */
  hwaddr: { at: 8, type: "usize", size: 8 },
  /** `unsigned int naddrs` */
  naddrs: { at: 16, type: "u32", size: 4 },
  /** `virDomainIPAddressPtr addrs` */
  addrs: { at: 24, type: "usize", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainInterfaceStatsStruct`; since 0.3.3. */
export const virDomainInterfaceStatsStruct = { size: 64, fields: {
  /** `long long rx_bytes` */
  rx_bytes: { at: 0, type: "i64", size: 8 },
  /** `long long rx_packets` */
  rx_packets: { at: 8, type: "i64", size: 8 },
  /** `long long rx_errs` */
  rx_errs: { at: 16, type: "i64", size: 8 },
  /** `long long rx_drop` */
  rx_drop: { at: 24, type: "i64", size: 8 },
  /** `long long tx_bytes` */
  tx_bytes: { at: 32, type: "i64", size: 8 },
  /** `long long tx_packets` */
  tx_packets: { at: 40, type: "i64", size: 8 },
  /** `long long tx_errs` */
  tx_errs: { at: 48, type: "i64", size: 8 },
  /** `long long tx_drop` */
  tx_drop: { at: 56, type: "i64", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainJobInfo`; since 0.7.7. */
export const virDomainJobInfo = { size: 96, fields: {
  /** `int type` */
  type: { at: 0, type: "i32", size: 4 },
  /** `unsigned long long timeElapsed` */
  timeElapsed: { at: 8, type: "u64", size: 8 },
  /** `unsigned long long timeRemaining` */
  timeRemaining: { at: 16, type: "u64", size: 8 },
  /** `unsigned long long dataTotal` */
  dataTotal: { at: 24, type: "u64", size: 8 },
  /** `unsigned long long dataProcessed` */
  dataProcessed: { at: 32, type: "u64", size: 8 },
  /** `unsigned long long dataRemaining` */
  dataRemaining: { at: 40, type: "u64", size: 8 },
  /** `unsigned long long memTotal` */
  memTotal: { at: 48, type: "u64", size: 8 },
  /** `unsigned long long memProcessed` */
  memProcessed: { at: 56, type: "u64", size: 8 },
  /** `unsigned long long memRemaining` */
  memRemaining: { at: 64, type: "u64", size: 8 },
  /** `unsigned long long fileTotal` */
  fileTotal: { at: 72, type: "u64", size: 8 },
  /** `unsigned long long fileProcessed` */
  fileProcessed: { at: 80, type: "u64", size: 8 },
  /** `unsigned long long fileRemaining` */
  fileRemaining: { at: 88, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainMemoryStatStruct`; since 0.7.5. */
export const virDomainMemoryStatStruct = { size: 16, fields: {
  /** `int tag` */
  tag: { at: 0, type: "i32", size: 4 },
  /** `unsigned long long val` */
  val: { at: 8, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virDomainStatsRecord`; since 1.2.8. */
export const virDomainStatsRecord = { size: 24, fields: {
  /** `virDomainPtr dom` */
  dom: { at: 0, type: "usize", size: 8 },
  /** `virTypedParameterPtr params` */
  params: { at: 8, type: "usize", size: 8 },
  /** `int nparams` */
  nparams: { at: 16, type: "i32", size: 4 },
} } as const satisfies StructLayout;

/** `virError`; since 0.1.0. */
export const virError = { size: 80, fields: {
  /** `int code` */
  code: { at: 0, type: "i32", size: 4 },
  /** `int domain` */
  domain: { at: 4, type: "i32", size: 4 },
  /** `char *message` */
  message: { at: 8, type: "usize", size: 8 },
  /** `virErrorLevel level` */
  level: { at: 16, type: "i32", size: 4 },
  /** `virConnectPtr conn` */
  conn: { at: 24, type: "usize", size: 8 },
  /** `virDomainPtr dom` */
  dom: { at: 32, type: "usize", size: 8 },
  /** `char *str1` */
  str1: { at: 40, type: "usize", size: 8 },
  /** `char *str2` */
  str2: { at: 48, type: "usize", size: 8 },
  /** `char *str3` */
  str3: { at: 56, type: "usize", size: 8 },
  /** `int int1` */
  int1: { at: 64, type: "i32", size: 4 },
  /** `int int2` */
  int2: { at: 68, type: "i32", size: 4 },
  /** `virNetworkPtr net` */
  net: { at: 72, type: "usize", size: 8 },
} } as const satisfies StructLayout;

/** `virMemoryParameter`; since 0.8.5. */
export const virMemoryParameter = { size: 96, fields: {
  /** `char field[VIR_TYPED_PARAM_FIELD_LENGTH]` */
  field: { at: 0, type: "chars", size: 80 },
  /** `int type` */
  type: { at: 80, type: "i32", size: 4 },
  /** `union { int i; unsigned int ui; long long int l; unsigned long long int ul; double d; char b; char * s; } value` */
  value: { at: 88, type: "union", size: 8 },
} } as const satisfies StructLayout;

/** `virNetworkDHCPLease`; since 1.2.6. */
export const virNetworkDHCPLease = { size: 72, fields: {
  /** `char *iface` */
  iface: { at: 0, type: "usize", size: 8 },
  /** `long long expirytime` */
  expirytime: { at: 8, type: "i64", size: 8 },
  /** `int type` */
  type: { at: 16, type: "i32", size: 4 },
  /** `char *mac` */
  mac: { at: 24, type: "usize", size: 8 },
  /** `char *iaid` */
  iaid: { at: 32, type: "usize", size: 8 },
  /** `char *ipaddr` */
  ipaddr: { at: 40, type: "usize", size: 8 },
  /** `unsigned int prefix` */
  prefix: { at: 48, type: "u32", size: 4 },
  /** `char *hostname` */
  hostname: { at: 56, type: "usize", size: 8 },
  /** `char *clientid` */
  clientid: { at: 64, type: "usize", size: 8 },
} } as const satisfies StructLayout;

/** `virNodeCPUStats`; since 0.9.3. */
export const virNodeCPUStats = { size: 88, fields: {
  /** `char field[VIR_NODE_CPU_STATS_FIELD_LENGTH]` */
  field: { at: 0, type: "chars", size: 80 },
  /** `unsigned long long value` */
  value: { at: 80, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virNodeInfo`; since 0.1.0. */
export const virNodeInfo = { size: 64, fields: {
  /** `char model[32]` */
  model: { at: 0, type: "chars", size: 32 },
  /** `unsigned long memory` */
  memory: { at: 32, type: "usize", size: 8 },
  /** `unsigned int cpus` */
  cpus: { at: 40, type: "u32", size: 4 },
  /** `unsigned int mhz` */
  mhz: { at: 44, type: "u32", size: 4 },
  /** `unsigned int nodes` */
  nodes: { at: 48, type: "u32", size: 4 },
  /** `unsigned int sockets` */
  sockets: { at: 52, type: "u32", size: 4 },
  /** `unsigned int cores` */
  cores: { at: 56, type: "u32", size: 4 },
  /** `unsigned int threads` */
  threads: { at: 60, type: "u32", size: 4 },
} } as const satisfies StructLayout;

/** `virNodeMemoryStats`; since 0.9.3. */
export const virNodeMemoryStats = { size: 88, fields: {
  /** `char field[VIR_NODE_MEMORY_STATS_FIELD_LENGTH]` */
  field: { at: 0, type: "chars", size: 80 },
  /** `unsigned long long value` */
  value: { at: 80, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virSchedParameter`; since 0.2.3. */
export const virSchedParameter = { size: 96, fields: {
  /** `char field[VIR_TYPED_PARAM_FIELD_LENGTH]` */
  field: { at: 0, type: "chars", size: 80 },
  /** `int type` */
  type: { at: 80, type: "i32", size: 4 },
  /** `union { int i; unsigned int ui; long long int l; unsigned long long int ul; double d; char b; char * s; } value` */
  value: { at: 88, type: "union", size: 8 },
} } as const satisfies StructLayout;

/** `virSecurityLabel`; since 0.6.1. */
export const virSecurityLabel = { size: 4104, fields: {
  /** `char label[VIR_SECURITY_LABEL_BUFLEN]` */
  label: { at: 0, type: "chars", size: 4097 },
  /** `int enforcing` */
  enforcing: { at: 4100, type: "i32", size: 4 },
} } as const satisfies StructLayout;

/** `virSecurityModel`; since 0.6.1. */
export const virSecurityModel = { size: 514, fields: {
  /** `char model[VIR_SECURITY_MODEL_BUFLEN]` */
  model: { at: 0, type: "chars", size: 257 },
  /** `char doi[VIR_SECURITY_DOI_BUFLEN]` */
  doi: { at: 257, type: "chars", size: 257 },
} } as const satisfies StructLayout;

/** `virStoragePoolInfo`; since 0.4.1. */
export const virStoragePoolInfo = { size: 32, fields: {
  /** `int state` */
  state: { at: 0, type: "i32", size: 4 },
  /** `unsigned long long capacity` */
  capacity: { at: 8, type: "u64", size: 8 },
  /** `unsigned long long allocation` */
  allocation: { at: 16, type: "u64", size: 8 },
  /** `unsigned long long available` */
  available: { at: 24, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virStorageVolInfo`; since 0.4.1. */
export const virStorageVolInfo = { size: 24, fields: {
  /** `int type` */
  type: { at: 0, type: "i32", size: 4 },
  /** `unsigned long long capacity` */
  capacity: { at: 8, type: "u64", size: 8 },
  /** `unsigned long long allocation` */
  allocation: { at: 16, type: "u64", size: 8 },
} } as const satisfies StructLayout;

/** `virTypedParameter`; since 0.9.2. */
export const virTypedParameter = { size: 96, fields: {
  /** `char field[VIR_TYPED_PARAM_FIELD_LENGTH]` */
  field: { at: 0, type: "chars", size: 80 },
  /** `int type` */
  type: { at: 80, type: "i32", size: 4 },
  /** `union { int i; unsigned int ui; long long int l; unsigned long long int ul; double d; char b; char * s; } value` */
  value: { at: 88, type: "union", size: 8 },
} } as const satisfies StructLayout;

/** `virVcpuInfo`; since 0.1.4. */
export const virVcpuInfo = { size: 24, fields: {
  /** `unsigned int number` */
  number: { at: 0, type: "u32", size: 4 },
  /** `int state` */
  state: { at: 4, type: "i32", size: 4 },
  /** `unsigned long long cpuTime` */
  cpuTime: { at: 8, type: "u64", size: 8 },
  /** `int cpu` */
  cpu: { at: 16, type: "i32", size: 4 },
} } as const satisfies StructLayout;
