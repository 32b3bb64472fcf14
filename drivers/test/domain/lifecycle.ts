import type { DomainLifecycleWords } from "../../../events/mod.ts";
import type { DomainRef } from "../../../core/contract/references.ts";
import { checkFlags, excludeFlags, invalidArgument, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import type { LifecycleAction } from "../config/definition.ts";
import { checkpointCount, snapshotCount } from "../model/snapshot_trees.ts";
import { forgetSavedRun, savedRunOf } from "./saved_run.ts";
import { lookForSources, withSourceChecks } from "./source_look.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** libvirt's `VIR_DOMAIN_START_*`. */
export const Start = {
  PAUSED: 1,
  AUTODESTROY: 2,
  BYPASS_CACHE: 4,
  FORCE_BOOT: 8,
  VALIDATE: 16,
  RESET_NVRAM: 32,
} as const;

/** libvirt's reasons for its states, where this driver gives them. */
export const Reason = {
  RUNNING_BOOTED: 1,
  RUNNING_MIGRATED: 2,
  RUNNING_RESTORED: 3,
  RUNNING_FROM_SNAPSHOT: 4,
  RUNNING_UNPAUSED: 5,
  RUNNING_MIGRATION_CANCELED: 6,
  RUNNING_SAVE_CANCELED: 7,
  RUNNING_WAKEUP: 8,
  RUNNING_POSTCOPY: 10,
  PAUSED_USER: 1,
  PAUSED_MIGRATION: 2,
  PAUSED_SAVE: 3,
  PAUSED_DUMP: 4,
  PAUSED_FROM_SNAPSHOT: 7,
  PAUSED_POSTCOPY: 12,
  PAUSED_POSTCOPY_FAILED: 13,
  SHUTOFF_SHUTDOWN: 1,
  SHUTOFF_DESTROYED: 2,
  SHUTOFF_CRASHED: 3,
  SHUTOFF_MIGRATED: 4,
  SHUTOFF_SAVED: 5,
  SHUTOFF_FAILED: 6,
  SHUTOFF_FROM_SNAPSHOT: 7,
} as const;

const REBOOT_FLAGS = 31;
const SHUTDOWN_FLAGS = 31;
const DESTROY_GRACEFUL = 1;
/** libvirt's `VIR_DOMAIN_UNDEFINE_*`. */
const Undefine = {
  MANAGED_SAVE: 1,
  SNAPSHOTS_METADATA: 2,
  NVRAM: 4,
  KEEP_NVRAM: 8,
  CHECKPOINTS_METADATA: 16,
  TPM: 32,
  KEEP_TPM: 64,
} as const;

/** Tells of a domain's lifecycle event. */
export function announce(simulated: SimulatedHost, domain: TestDomain, words: DomainLifecycleWords): void {
  simulated.emit({ type: "domain.lifecycle", domain: domain.ref(), ...words });
}

/** Stops a domain and tells of it; a transient one is gone then. */
export function stopAndAnnounce(
  simulated: SimulatedHost,
  domain: TestDomain,
  reason: number,
  detail: "shutdown" | "destroyed" | "crashed" | "saved" | "from-snapshot" | "migrated" | "failed",
): void {
  simulated.stop(domain, reason);
  announce(simulated, domain, { event: "stopped", detail });
  if (!domain.persistent) simulated.remove(domain);
}

const STARTED = {
  booted: Reason.RUNNING_BOOTED,
  restored: Reason.RUNNING_RESTORED,
  "from-snapshot": Reason.RUNNING_FROM_SNAPSHOT,
} as const;

/**
 * Starts a domain as `flags` ask and tells of it.
 *
 * @throws {VirtError} What `checkSources()` refuses; the checks must be loaded.
 */
export function startAndAnnounce(
  simulated: SimulatedHost,
  domain: TestDomain,
  owner: unknown,
  flags: number,
  detail: "booted" | "restored" | "from-snapshot",
): void {
  const leaveOut = sourcesFor(simulated, domain);
  simulated.start(domain, STARTED[detail]);
  if (flags & Start.AUTODESTROY) domain.owner = owner;
  leaveOut?.();
  announce(simulated, domain, { event: "started", detail });
  if (flags & Start.PAUSED) {
    domain.setState(State.PAUSED, Reason.PAUSED_USER);
    announce(simulated, domain, { event: "suspended", detail: "paused" });
  }
}

// It is not started where something of it is missing, and is off again for that reason.
function sourcesFor(simulated: SimulatedHost, domain: TestDomain): (() => void) | undefined {
  try {
    return lookForSources(simulated, domain);
  } catch (error) {
    simulated.failStart(domain, Reason.SHUTOFF_FAILED);
    throw error;
  }
}

/** Starting, stopping, pausing, renaming and undefining domains. */
export function lifecycle(
  simulated: SimulatedHost,
  owner: unknown,
): OperationsOf<
  | "domainCreate"
  | "domainCreateWithFlags"
  | "domainCreateWithFiles"
  | "domainShutdown"
  | "domainShutdownFlags"
  | "domainDestroy"
  | "domainDestroyFlags"
  | "domainUndefine"
  | "domainUndefineFlags"
  | "domainReboot"
  | "domainReset"
  | "domainSuspend"
  | "domainResume"
  | "domainRename"
  | "domainGetAutostart"
  | "domainSetAutostart"
  | "domainGetAutostartOnce"
  | "domainSetAutostartOnce"
> {
  function create(dom: DomainRef, flags: number): DomainRef | Promise<DomainRef> {
    // libvirt's test driver takes no flag here; these are what the call is documented to take.
    checkFlags(flags, 63 & ~Start.VALIDATE, "domainCreateWithFlags");
    const domain = simulated.find(dom);
    const definitions = [domain.definition, savedRunOf(domain) ?? domain.definition];
    return withSourceChecks(simulated, definitions, () => createNow(dom, flags));
  }

  function createNow(dom: DomainRef, flags: number): DomainRef {
    const domain = simulated.find(dom);
    if (domain.state !== State.SHUTOFF) refuseState(simulated, domain, "start", "shut off");
    const saved = domain.hasManagedSave && !(flags & Start.FORCE_BOOT) ? savedRunOf(domain) : undefined;
    if (saved !== undefined) {
      domain.next ??= domain.definition;
      domain.definition = { ...saved };
    }
    // What was paused goes on so; a run from another document is none of the saved guest's.
    const paused = saved !== undefined && domain.savedPaused;
    const restored = saved !== undefined && simulated.dialect.tellsManagedRestore;
    startAndAnnounce(
      simulated,
      domain,
      owner,
      paused ? flags | Start.PAUSED : flags,
      restored ? "restored" : "booted",
    );
    forgetSavedRun(domain);
    return domain.ref();
  }

  function shutdown(dom: DomainRef, flags: number): void {
    // libvirt's test driver takes no way to ask; these are what the call is documented to take.
    checkFlags(flags, SHUTDOWN_FLAGS, "domainShutdownFlags");
    const domain = simulated.find(dom);
    if (domain.state === State.SHUTOFF) refuseState(simulated, domain, "shut down", "running");
    if (domain.state === State.PAUSED) {
      refuseState(simulated, domain, "shut down", "running", "shutdown-paused");
    }
    act(domain, domain.definition.onPoweroff);
  }

  function destroy(dom: DomainRef, flags: number): void {
    checkFlags(flags, DESTROY_GRACEFUL, "domainDestroyFlags");
    const domain = simulated.find(dom);
    domain.checkActive();
    stopAndAnnounce(simulated, domain, Reason.SHUTOFF_DESTROYED, "destroyed");
  }

  function undefine(dom: DomainRef, flags: number): void {
    excludeFlags(flags, Undefine.NVRAM, Undefine.KEEP_NVRAM, "domainUndefineFlags");
    excludeFlags(flags, Undefine.TPM, Undefine.KEEP_TPM, "domainUndefineFlags");
    checkFlags(flags, 127, "domainUndefineFlags");
    const domain = simulated.find(dom);
    domain.checkPersistent();
    const wantNone = (count: number, what: string) => {
      if (count === 0) return;
      throw refusal(
        "OPERATION_INVALID",
        `Cannot undefine domain "${domain.definition.name}", wanted no ${what}: found ${count}`,
      );
    };
    if (!(flags & Undefine.MANAGED_SAVE)) wantNone(Number(domain.hasManagedSave), "managed save image");
    // What runs keeps them, as its own until it stops.
    if (!domain.isActive) {
      if (!(flags & Undefine.SNAPSHOTS_METADATA)) wantNone(snapshotCount(domain), "snapshots");
      if (!(flags & Undefine.CHECKPOINTS_METADATA)) wantNone(checkpointCount(domain), "checkpoints");
    }
    announce(simulated, domain, { event: "undefined", detail: "removed" });
    domain.hasManagedSave = false;
    if (domain.isActive) domain.persistent = false;
    else simulated.remove(domain);
  }

  function act(domain: TestDomain, action: LifecycleAction): void {
    if (action === "restart" || action === "rename-restart") {
      domain.setState(State.RUNNING, Reason.RUNNING_BOOTED);
      tellReboot(domain);
    } else {
      stopAndAnnounce(simulated, domain, Reason.SHUTOFF_SHUTDOWN, "shutdown");
    }
  }

  // As libvirt's qemu driver does when the guest comes up again; its test driver tells nothing.
  function tellReboot(domain: TestDomain): void {
    simulated.emit({ type: "domain.reboot", domain: domain.ref() });
  }

  return {
    domainCreate(dom) {
      const done = create(dom, 0);
      return done instanceof Promise ? done.then(() => {}) : undefined;
    },
    domainCreateWithFlags: create,
    domainCreateWithFiles: create,
    domainShutdown: (dom) => shutdown(dom, 0),
    domainShutdownFlags: shutdown,
    domainDestroy: (dom) => destroy(dom, 0),
    domainDestroyFlags: destroy,
    domainUndefine: (dom) => undefine(dom, 0),
    domainUndefineFlags: undefine,
    domainReboot(dom, flags) {
      checkFlags(flags, REBOOT_FLAGS, "domainReboot");
      const domain = simulated.find(dom);
      domain.checkActive();
      act(domain, domain.definition.onReboot);
    },
    domainReset(dom, flags) {
      checkFlags(flags, 0, "domainReset");
      const domain = simulated.find(dom);
      domain.checkActive();
      tellReboot(domain);
    },
    domainSuspend(dom) {
      const domain = simulated.find(dom);
      if (domain.state === State.SHUTOFF) refuseState(simulated, domain, "suspend", "running");
      if (domain.state === State.PAUSED) {
        return refuseState(simulated, domain, "suspend", "running", "suspend-paused");
      }
      domain.setState(State.PAUSED, Reason.PAUSED_USER);
      announce(simulated, domain, { event: "suspended", detail: "paused" });
    },
    domainResume(dom) {
      const domain = simulated.find(dom);
      if (domain.state !== State.PAUSED) refuseState(simulated, domain, "resume", "paused");
      domain.setState(State.RUNNING, Reason.RUNNING_UNPAUSED);
      announce(simulated, domain, { event: "resumed", detail: "unpaused" });
    },
    domainRename(dom, name, flags) {
      if (name === null || name === "") throw invalidArgument("domainRename", "a name", name);
      checkFlags(flags, 0, "domainRename");
      rename(simulated, simulated.find(dom), name);
      return 0;
    },
    domainGetAutostart: (dom) => Number(simulated.find(dom).autostart),
    domainSetAutostart(dom, autostart) {
      const domain = simulated.find(dom);
      domain.checkPersistent();
      domain.autostart = autostart !== 0;
    },
    domainGetAutostartOnce: (dom) => Number(simulated.find(dom).autostartOnce),
    domainSetAutostartOnce(dom, autostart) {
      const domain = simulated.find(dom);
      domain.checkPersistent();
      domain.autostartOnce = autostart !== 0;
    },
  };
}

function rename(simulated: SimulatedHost, domain: TestDomain, name: string): void {
  const { name: old } = domain.definition;
  const refuse = (found: string, domainOfError: "DOMAIN" | "TEST" = "TEST") =>
    refusal("OPERATION_INVALID", `Cannot rename domain "${old}", wanted ${found}`, domainOfError);
  if (domain.isActive) throw refuse("it shut off: found it active");
  if (!domain.persistent) throw refuse("a persistent domain: found a transient one");
  if (domain.hasManagedSave) throw refuse("no managed save image: found one");
  if (name === old) throw refuse("another name: found the same", "DOMAIN");
  simulated.checkNameFree(domain, name);
  if (name.includes("/")) {
    throw refusal("XML_ERROR", `Cannot rename domain "${old}", wanted no "/" in the name: found "${name}"`);
  }
  announce(simulated, domain, { event: "undefined", detail: "renamed" });
  simulated.rename(domain, name);
  announce(simulated, domain, { event: "defined", detail: "renamed" });
}

function refuseState(
  simulated: SimulatedHost,
  domain: TestDomain,
  action: string,
  wanted: string,
  cause: "wrong-state" | "shutdown-paused" | "suspend-paused" = "wrong-state",
): void {
  const found = Object.entries(State).find(([, state]) => state === domain.state)?.[0].toLowerCase() ??
    "none";
  simulated.refuseFor(
    cause,
    `Cannot ${action} domain "${domain.definition.name}", wanted it ${wanted}: found it ${found}`,
  );
}
