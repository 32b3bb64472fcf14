import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { call, callFor } from "../handle/driver_call.ts";
import type { DomainGetInfoResult, DomainGetStateResult } from "../contract/generated/tables.gen.ts";
import { configOf } from "../handle/document_text.ts";
import { addLater, addLaterJobs, type MethodNames } from "../handle/lazy_methods.ts";
import { DomainCheckpoints, DomainSnapshots } from "../snapshot/domain_moments.ts";
import type { DomainConfig } from "../config/generated/domain.gen.ts";
import type { DomainBackup } from "../snapshot/domain_backup.ts";
import type { DomainBlockJobInfo } from "./block_job/domain_block_job_info.ts";
import type { DomainBlockJobs } from "./block_job/domain_block_jobs.ts";
import type { DomainConsole } from "./domain_console.ts";
import type { DomainDevices } from "./domain_devices.ts";
import type { DomainGuest } from "./domain_guest.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import type { DomainIoThreads } from "./domain_io_threads.ts";
import type { DomainJobs } from "./domain_jobs.ts";
import type { DomainLife } from "./domain_life.ts";
import type { DomainMemory } from "./domain_memory.ts";
import type { DomainMigrate } from "../migration/domain_migrate.ts";
import type { DomainMigration } from "../migration/domain_migration.ts";
import type { DomainQemu } from "./domain_qemu.ts";
import type { DomainSaves } from "./domain_saves.ts";
import type { DomainSaving } from "./domain_saving.ts";
import type { DomainSecurity } from "./domain_security.ts";
import { type DomainState, type DomainStateReason, stateReason, stateWord } from "./domain_state.ts";
import type { DomainStatistics } from "./domain_statistics.ts";
import type { DomainTuning } from "./domain_tuning.ts";
import type { DomainVcpus } from "./domain_vcpus.ts";
import type { DomainUpdate } from "./domain_update.ts";
import type { DomainWaiting } from "./domain_waiting.ts";
import { domainXMLFlags } from "../contract/generated/startup_flags.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { GuestAgent } from "./agent/guest_agent.ts";
import type { CallOptions } from "../contract/references.ts";
import { bytesOfKib } from "../contract/size.ts";

/** What of a domain's document is wanted. @see libvirt 9.0.0 `virDomainXMLFlags` */
export interface DomainXmlOptions extends CallOptions {
  /** With passwords and the like; a read-only connection may not. */
  readonly secure?: boolean;
  /** As it will be at the next start. */
  readonly inactive?: boolean;
  /** With the host's CPU features filled in. */
  readonly updateCpu?: boolean;
  /** Fit for a migration's destination. */
  readonly migratable?: boolean;
}

const domainXmlOptionNames: OptionNames<DomainXmlOptions> = {
  ...callOptionNames,
  secure: true,
  inactive: true,
  updateCpu: true,
  migratable: true,
};

/** A domain's vital facts. @see libvirt 9.0.0 `virDomainInfo` */
export interface DomainInfo {
  /** What it does. */
  readonly state: DomainState;
  /** Bytes that it may have at most. */
  readonly maxMemory: number;
  /** Bytes that it has. */
  readonly memory: number;
  /** Virtual CPUs that it has. */
  readonly vcpus: number;
  /** Nanoseconds of CPU time used. */
  readonly cpuTime: bigint;
}

/**
 * A domain: a virtual machine or container, running or only defined.
 *
 * A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * Its methods come in parts: {@linkcode DomainLife}, {@linkcode DomainWaiting}, {@linkcode DomainDevices},
 * {@linkcode DomainUpdate}, {@linkcode DomainMemory}, {@linkcode DomainVcpus}, {@linkcode DomainIoThreads},
 * {@linkcode DomainTuning}, {@linkcode DomainStatistics}, {@linkcode DomainConsole}, {@linkcode DomainGuest},
 * {@linkcode DomainQemu}, {@linkcode DomainSaves}, {@linkcode DomainSaving}, {@linkcode DomainBlockJobs},
 * {@linkcode DomainBlockJobInfo}, {@linkcode DomainBackup}, {@linkcode DomainMigrate}, {@linkcode DomainMigration},
 * {@linkcode DomainJobs}, {@linkcode DomainSecurity}. The reference in `docs/` has all on one page.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 *
 * await using connection = await connect("test:///default");
 * const domain = await connection.domains.get("test");
 * const { state, memory, vcpus } = await domain.info();
 * console.log(`${domain.name}: ${state}, ${memory / 2 ** 30} GiB, ${vcpus} vCPUs`);
 * await domain.suspend();
 * await domain.resume();
 * ```
 *
 * @see libvirt 9.0.0 `virDomainPtr`
 */
export class Domain extends DomainIdentity {
  /** QEMU's agent in its guest. */
  get agent(): GuestAgent {
    return new GuestAgent(this);
  }

  /** Its states at other times. */
  get snapshots(): DomainSnapshots {
    return new DomainSnapshots(this);
  }

  /** The moments that its backups can begin with. */
  get checkpoints(): DomainCheckpoints {
    return new DomainCheckpoints(this);
  }

  /**
   * The number that the host gave the running domain, or `undefined` while it does not run.
   *
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetID`
   */
  async id(options?: CallOptions): Promise<number | undefined> {
    checkOptions(options, callOptionNames, "domain.id()");
    const { id } = await call(this.connection, "domainLookupByUUID", this.uuid, options);
    return id < 0 ? undefined : id;
  }

  /**
   * The domain's document, as the host wrote it.
   *
   * @throws {VirtError} `OPERATION_DENIED` for `secure` on a read-only connection; `NO_DOMAIN`.
   * @see libvirt 9.0.0 `virDomainGetXMLDesc`
   */
  async xml(options?: DomainXmlOptions): Promise<string> {
    checkOptions(options, domainXmlOptionNames, "domain.xml()");
    const bits = options === undefined
      ? 0
      : flagBits(domainXMLFlags, options, `Cannot read the XML of domain "${this.name}"`);
    return await call(this.connection, "domainGetXMLDesc", this.ref, bits, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: DomainXmlOptions): Promise<DomainConfig> {
    checkOptions(options, domainXmlOptionNames, "domain.config()");
    return await configOf("domain", await this.xml(options));
  }

  /**
   * State, memory, vCPUs and CPU time in one call.
   *
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetInfo`
   */
  info(options?: CallOptions): Promise<DomainInfo> {
    return callFor(this.connection, "domain.info()", infoOf, "domainGetInfo", this.ref, options);
  }

  /**
   * The state and the reason for it.
   *
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetState`
   */
  state(options?: CallOptions): Promise<DomainStateReason> {
    return callFor(this.connection, "domain.state()", stateOf, "domainGetState", this.ref, 0, options);
  }

  /**
   * Whether it runs, paused or not.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainIsActive`
   */
  isActive(options?: CallOptions): Promise<boolean> {
    return callFor(
      this.connection,
      "domain.isActive()",
      isSet,
      "domainIsActive",
      this.ref,
      options,
    );
  }

  /**
   * Whether it has a definition that outlives its run.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainIsPersistent`
   */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "domain.isPersistent()");
    return await call(this.connection, "domainIsPersistent", this.ref, options) !== 0;
  }
}

/** A domain's methods by subject, which are loaded when the first of their subject is called. */
export interface Domain
  extends
    DomainBackup,
    DomainBlockJobInfo,
    DomainBlockJobs,
    DomainConsole,
    DomainDevices,
    DomainGuest,
    DomainIoThreads,
    DomainJobs,
    DomainLife,
    DomainMemory,
    DomainMigrate,
    DomainMigration,
    DomainQemu,
    DomainSaves,
    DomainSaving,
    DomainSecurity,
    DomainStatistics,
    DomainTuning,
    DomainUpdate,
    DomainVcpus,
    DomainWaiting {}

// A record for each, so that the compiler refuses a method left out as well as one too many.
const domainBackup: MethodNames<Pick<DomainBackup, "backupBegin">, DomainIdentity> = { backupBegin: true };
const domainBackupXml: MethodNames<DomainBackup, DomainIdentity & Pick<DomainBackup, "backupBegin">> = {
  backupXml: true,
  backupConfig: true,
};

const domainBlockJobInfo: MethodNames<DomainBlockJobInfo, DomainIdentity> = {
  blockJobInfo: true,
  blockJobAbort: true,
  blockJobSetSpeed: true,
};

const domainBlockJobs: MethodNames<DomainBlockJobs, DomainIdentity> = {
  blockPull: true,
  blockCommit: true,
  blockCopy: true,
  blockRebase: true,
};

const domainConsole: MethodNames<DomainConsole, DomainIdentity> = {
  openConsole: true,
  openChannel: true,
  screenshot: true,
  reloadGraphics: true,
  sendKey: true,
  injectNmi: true,
  sendProcessSignal: true,
};

const domainDevices: MethodNames<DomainDevices, DomainIdentity> = {
  attachDevice: true,
  detachDevice: true,
  detachDeviceByAlias: true,
  updateDevice: true,
  announceInterface: true,
  autostart: true,
  setAutostart: true,
  autostartOnce: true,
  setAutostartOnce: true,
  title: true,
  setTitle: true,
  description: true,
  setDescription: true,
  metadata: true,
  setMetadata: true,
  rename: true,
};

const domainGuest: MethodNames<DomainGuest, DomainIdentity> = {
  interfaceAddresses: true,
  hostname: true,
  time: true,
  setTime: true,
  fsFreeze: true,
  fsThaw: true,
  fsTrim: true,
  fsInfo: true,
  guestInfo: true,
  setUserPassword: true,
  authorizedSshKeys: true,
  setAuthorizedSshKeys: true,
  setAgentTimeout: true,
};

const domainIoThreads: MethodNames<DomainIoThreads, DomainIdentity> = {
  ioThreads: true,
  addIoThread: true,
  removeIoThread: true,
  pinIoThread: true,
  setIoThreadParameters: true,
};

const domainJobs: MethodNames<DomainJobs, DomainIdentity> = {
  jobInfo: true,
  jobStats: true,
  abortJob: true,
};

const domainLife: MethodNames<DomainLife, DomainIdentity> = {
  controlInfo: true,
  isUpdated: true,
  osType: true,
  start: true,
  shutdown: true,
  reboot: true,
  reset: true,
  destroy: true,
  undefine: true,
  suspend: true,
  resume: true,
  pmSuspend: true,
  pmWakeup: true,
};

const domainMemory: MethodNames<DomainMemory, DomainIdentity> = {
  setMemory: true,
  setMaxMemory: true,
  maxMemory: true,
  memoryStats: true,
  setMemoryStatsPeriod: true,
  memoryPeek: true,
};

const domainMigrate: MethodNames<DomainMigrate, DomainIdentity> = { migrate: true };

const domainMigration: MethodNames<DomainMigration, DomainIdentity> = {
  migrateStartPostCopy: true,
  migrateMaxSpeed: true,
  setMigrateMaxSpeed: true,
  migrateMaxDowntime: true,
  setMigrateMaxDowntime: true,
  migrateCompressionCache: true,
  setMigrateCompressionCache: true,
};

const domainQemu: MethodNames<DomainQemu, DomainIdentity> = {
  qemuMonitorCommand: true,
  qemuAgentCommand: true,
};

const domainSaves: MethodNames<DomainSaves, DomainIdentity> = {
  save: true,
  managedSave: true,
  coreDump: true,
};

const domainSaving: MethodNames<DomainSaving, DomainIdentity> = {
  hasManagedSave: true,
  removeManagedSave: true,
  managedSaveXml: true,
  managedSaveConfig: true,
  defineManagedSave: true,
};

const domainSecurity: MethodNames<DomainSecurity, DomainIdentity> = {
  securityLabel: true,
  securityLabels: true,
  messages: true,
  launchSecurityInfo: true,
  setLaunchSecurityState: true,
};

const domainStatistics: MethodNames<DomainStatistics, DomainIdentity> = {
  stats: true,
  cpuStats: true,
  cpuStatsPerCpu: true,
  blockStats: true,
  blockInfo: true,
  blockPeek: true,
  blockResize: true,
  interfaceStats: true,
  diskErrors: true,
  startDirtyRateCalc: true,
};

const domainTuning: MethodNames<DomainTuning, DomainIdentity> = {
  schedulerType: true,
  schedulerParameters: true,
  setSchedulerParameters: true,
  memoryParameters: true,
  setMemoryParameters: true,
  blkioParameters: true,
  setBlkioParameters: true,
  numaParameters: true,
  setNumaParameters: true,
  perfEvents: true,
  setPerfEvents: true,
  interfaceParameters: true,
  setInterfaceParameters: true,
  blockIoTune: true,
  setBlockIoTune: true,
  setThrottleGroup: true,
  removeThrottleGroup: true,
  setBlockThreshold: true,
  setLifecycleAction: true,
};

const domainVcpus: MethodNames<DomainVcpus, DomainIdentity> = {
  setVcpus: true,
  vcpus: true,
  maxVcpus: true,
  vcpuInfo: true,
  pinVcpu: true,
  vcpuPinInfo: true,
  pinEmulator: true,
  emulatorPin: true,
  setVcpu: true,
  guestVcpus: true,
  setGuestVcpus: true,
};

const loadBackup = async () => (await import("../snapshot/domain_backup.ts")).DomainBackup;
addLaterJobs(Domain, domainBackup, loadBackup);
addLater(Domain, domainBackupXml, loadBackup);
addLater(
  Domain,
  domainBlockJobInfo,
  async () => (await import("./block_job/domain_block_job_info.ts")).DomainBlockJobInfo,
);
addLaterJobs(
  Domain,
  domainBlockJobs,
  async () => (await import("./block_job/domain_block_jobs.ts")).DomainBlockJobs,
);
const domainUpdate: MethodNames<DomainUpdate, DomainIdentity> = { update: true };

const domainWaiting: MethodNames<DomainWaiting, DomainIdentity> = { waitFor: true };

addLater(Domain, domainConsole, async () => (await import("./domain_console.ts")).DomainConsole);
addLater(Domain, domainDevices, async () => (await import("./domain_devices.ts")).DomainDevices);
addLater(Domain, domainGuest, async () => (await import("./domain_guest.ts")).DomainGuest);
addLater(Domain, domainIoThreads, async () => (await import("./domain_io_threads.ts")).DomainIoThreads);
addLater(Domain, domainJobs, async () => (await import("./domain_jobs.ts")).DomainJobs);
addLater(Domain, domainLife, async () => (await import("./domain_life.ts")).DomainLife);
addLater(Domain, domainMemory, async () => (await import("./domain_memory.ts")).DomainMemory);
addLaterJobs(
  Domain,
  domainMigrate,
  async () => (await import("../migration/domain_migrate.ts")).DomainMigrate,
);
addLater(
  Domain,
  domainMigration,
  async () => (await import("../migration/domain_migration.ts")).DomainMigration,
);
addLater(Domain, domainQemu, async () => (await import("./domain_qemu.ts")).DomainQemu);
addLaterJobs(Domain, domainSaves, async () => (await import("./domain_saves.ts")).DomainSaves);
addLater(Domain, domainSaving, async () => (await import("./domain_saving.ts")).DomainSaving);
addLater(Domain, domainSecurity, async () => (await import("./domain_security.ts")).DomainSecurity);
addLater(Domain, domainStatistics, async () => (await import("./domain_statistics.ts")).DomainStatistics);
addLater(Domain, domainTuning, async () => (await import("./domain_tuning.ts")).DomainTuning);
addLater(Domain, domainVcpus, async () => (await import("./domain_vcpus.ts")).DomainVcpus);
addLater(Domain, domainUpdate, async () => (await import("./domain_update.ts")).DomainUpdate);
addLater(Domain, domainWaiting, async () => (await import("./domain_waiting.ts")).DomainWaiting);

function infoOf(info: DomainGetInfoResult): DomainInfo {
  return {
    state: stateWord(info.state),
    maxMemory: bytesOfKib(info.maxMem),
    memory: bytesOfKib(info.memory),
    vcpus: info.nrVirtCpu,
    cpuTime: info.cpuTime,
  };
}

function isSet(answer: number): boolean {
  return answer !== 0;
}

function stateOf({ state, reason }: DomainGetStateResult): DomainStateReason {
  return stateReason(state, reason);
}
