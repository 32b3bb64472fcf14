import type { DomainRef } from "../../../core/contract/references.ts";
import { refusal } from "../contract/refusal.ts";
import { systemOf } from "../domain/guest/guest_system.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** How a guest's agent is: `absent` is not set up, `disconnected` has no program in the guest, `silent` never answers. */
export type AgentState = "answers" | "absent" | "disconnected" | "silent";

/** What a guest does when it is asked to shut down or reboot: at once, never, or after so many milliseconds. */
export type ShutdownManner = "obeys" | "ignores" | number;

// What libvirt's qemu driver does through QEMU's monitor; the rest it answers by itself.
const MONITOR = new RegExp(
  "^domain(Suspend|Resume|Shutdown|Reboot|Reset|Save|ManagedSave|CoreDump|Screenshot|AttachDevice|DetachDevice|" +
    "UpdateDevice|SetMemory|MemoryStats|MemoryPeek|SetVcpu|BlockStats|BlockJob|BlockPull|BlockCommit|BlockCopy|" +
    "BlockRebase|BlockResize|GetBlockInfo|GetBlockIoTune|SetBlockIoTune|SetBlockThreshold|InjectNMI|SendKey|Migrate|" +
    "SnapshotCreate|RevertToSnapshot|SnapshotDelete|CheckpointCreate|CheckpointDelete|BackupBegin|PMWakeup|AbortJob|" +
    "AddIOThread|DelIOThread|GetIOThreadInfo|SetIOThreadParams|OpenGraphics|GetDiskErrors)(?!.*(Period|Max))",
);
const QEMU_MONITOR = /^domainQemuMonitorCommand/;

// What it asks the guest's agent for.
const AGENT =
  /^domain(FSFreeze|FSThaw|FSTrim|GetFSInfo|GetGuestInfo|SetUserPassword|GetTime|SetTime|GetHostname|GetGuestVcpus|SetGuestVcpus|AuthorizedSSHKeys|PMSuspendForDuration)|AgentCommand$/;
// libvirt's VIR_DOMAIN_CONTROL_ERROR, for VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR.
const MONITOR_ERROR = { state: 3, details: 2, stateTime: 0n } as const;
// Milliseconds that libvirt's qemu driver waits for an agent to say that it is there.
const AGENT_SYNC_MS = 5000;

// Far beyond any test: what waits without end is ended by its signal.
const NEVER_MS = 1e12;
const BLOCK = -2;

/** Milliseconds that a host waits for an agent, as it has been told. */
function waitMs(seconds: number): number {
  return seconds === BLOCK ? NEVER_MS : seconds < 0 ? AGENT_SYNC_MS : seconds * 1000;
}

const SHUTDOWN = /^domain(Shutdown(Flags)?|Reboot)$/;

/** What is wrong with one guest; of its run, where that ends with it. */
interface Faults {
  /** The id of the run whose monitor is broken. */
  monitor: number | undefined;
  agent: AgentState;
  shutdown: ShutdownManner;
}

/** What is wrong with the guests of a host. */
export class GuestFaults {
  readonly #simulated: SimulatedHost;
  readonly #byUuid = new Map<string, Faults>();

  constructor(simulated: SimulatedHost) {
    this.#simulated = simulated;
  }

  of(domain: TestDomain): Faults {
    let faults = this.#byUuid.get(domain.uuid);
    if (faults === undefined) {
      faults = { monitor: undefined, agent: "answers", shutdown: "obeys" };
      this.#byUuid.set(domain.uuid, faults);
    }
    return faults;
  }

  /**
   * What becomes of a call because of its guest.
   *
   * @returns The call's result where nothing more is to be done.
   * @throws {VirtError} libvirt's error for what is wrong with the guest.
   */
  async meet(
    method: string,
    args: readonly unknown[],
    signal: AbortSignal,
    run: () => Promise<unknown>,
  ): Promise<{ readonly result: unknown } | undefined> {
    const domain = this.#domainOf(args);
    const faults = domain && this.#byUuid.get(domain.uuid);
    if (domain === undefined || faults === undefined || !domain.isActive) return undefined;
    if (faults.monitor === domain.id && method === "domainGetControlInfo") return { result: MONITOR_ERROR };
    if (faults.monitor === domain.id && (MONITOR.test(method) || QEMU_MONITOR.test(method))) {
      throw refusal(
        "INTERNAL_ERROR",
        `Cannot call ${method} for "${domain.definition.name}", wanted a monitor that answers: found it broken`,
        "QEMU",
      );
    }
    if (AGENT.test(method) || method === "domainInterfaceAddresses" && args[1] === 1) {
      await this.#askAgent(domain, faults.agent, signal);
    }
    if (!SHUTDOWN.test(method) || faults.shutdown === "obeys" || domain.state === State.SHUTOFF) {
      return undefined;
    }
    if (typeof faults.shutdown === "number") this.#later(domain, faults.shutdown, run);
    return { result: undefined };
  }

  async #askAgent(domain: TestDomain, agent: AgentState, signal: AbortSignal): Promise<void> {
    if (agent === "answers") return;
    if (agent === "silent") await this.#simulated.clock.wait(waitMs(systemOf(domain).timeout), signal);
    throw refusal(
      agent === "absent" ? "ARGUMENT_UNSUPPORTED" : "AGENT_UNRESPONSIVE",
      `Cannot ask the agent of "${domain.definition.name}", wanted one that answers: found it ${agent}`,
      "QEMU",
    );
  }

  #later(domain: TestDomain, ms: number, run: () => Promise<unknown>): void {
    const { id } = domain;
    const obey = async () => {
      await this.#simulated.clock.wait(ms);
      if (domain.id === id && domain.isActive) await run();
    };
    // The host may have ended, or the guest have been stopped: nobody waits for this.
    obey().catch(() => {});
  }

  #domainOf([first]: readonly unknown[]): TestDomain | undefined {
    if (typeof first !== "object" || first === null) return undefined;
    const { uuid, dom } = first as Partial<DomainRef> & { readonly dom?: Partial<DomainRef> };
    const wanted = dom?.uuid ?? uuid;
    return wanted === undefined ? undefined : this.#simulated.lookUp(wanted);
  }
}
