import { checkOptions, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { EventWord } from "../../../events/mod.ts";
import type { LifecycleAction } from "../config/definition.ts";
import { disksOf, sourceOf, targetOf } from "../config/device_lookup.ts";
import { treeOf } from "../config/domain_document.ts";
import { setDirtyBytes } from "../domain/statistics/dirty_rate.ts";
import { announce, Reason, stopAndAnnounce } from "../domain/lifecycle.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf } from "../config/xml_tree.ts";
import { bytesOf, bytesOfKib, kibOf, type Size } from "../../../core/contract/size.ts";
import { GuestDevices } from "./guest_devices.ts";
import { TestGuestAgent } from "./test_guest_agent.ts";
import { TestGuestConsole } from "./test_guest_console.ts";
import type { AgentState, GuestFaults } from "./guest_faults.ts";
import { type Duration, millisecondsOf } from "./duration.ts";

/** An error that a guest's disk has. */
export interface GuestIoError {
  /** The disk's target, `vda`; the first disk unless told. */
  readonly disk?: string;
  /** What becomes of the guest; `pause` unless told. */
  readonly action?: "none" | "pause" | "report";
  /** Why: `enospc`, or empty. */
  readonly reason?: string;
}

const ioErrorNames: OptionNames<GuestIoError> = { disk: true, action: true, reason: true };

// libvirt's VIR_DOMAIN_PAUSED_IOERROR, PAUSED_WATCHDOG, CRASHED_PANICKED and RUNNING_CRASHED.
const PAUSED_IOERROR = 5;
const PAUSED_WATCHDOG = 6;
const CRASHED_PANICKED = 1;

/**
 * What goes on inside a guest of a test host, and what breaks there. Each does what libvirt's qemu driver does when it
 * hears of such a thing, with its events in its order.
 */
export class TestGuest extends GuestDevices {
  /** What its agent sees: files, programs, passwords. */
  readonly agent: TestGuestAgent;
  /** Its side of its console. */
  readonly console: TestGuestConsole;
  readonly #simulated: SimulatedHost;
  readonly #domain: TestDomain;
  readonly #faults: GuestFaults;

  /**
   * Made by `TestHost.guest()`.
   * @internal
   */
  constructor(simulated: SimulatedHost, domain: TestDomain, faults: GuestFaults) {
    super(simulated, domain);
    this.agent = new TestGuestAgent(domain);
    this.console = new TestGuestConsole(domain, "");
    this.#simulated = simulated;
    this.#domain = domain;
    this.#faults = faults;
  }

  /** Its side of the channel with this name. */
  channel(name: string): TestGuestConsole {
    return new TestGuestConsole(this.#domain, name);
  }

  /**
   * Its system powers off by itself; `on_poweroff` says what comes then.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  powerOff(): Promise<void> {
    return this.#happen(() => {
      announce(this.#simulated, this.#domain, { event: "shutdown", detail: "guest" });
      this.#act(this.#domain.definition.onPoweroff, Reason.SHUTOFF_SHUTDOWN, "shutdown");
    });
  }

  /**
   * Its system reboots by itself; `on_reboot` says what comes then.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  reboot(): Promise<void> {
    return this.#happen(() => {
      this.#simulated.emit({ type: "domain.reboot", domain: this.#domain.ref() });
      this.#act(this.#domain.definition.onReboot, Reason.SHUTOFF_SHUTDOWN, "shutdown");
    });
  }

  /**
   * Its kernel panics; `on_crash` says what comes then.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  panic(): Promise<void> {
    return this.#happen(() => {
      this.#domain.setState(State.CRASHED, CRASHED_PANICKED);
      announce(this.#simulated, this.#domain, { event: "crashed", detail: "panicked" });
      this.#act(this.#domain.definition.onCrash, Reason.SHUTOFF_CRASHED, "crashed");
    });
  }

  /**
   * Its hypervisor's process ends without a word.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  die(): Promise<void> {
    return this.#happen(() => {
      this.#simulated.stop(this.#domain, Reason.SHUTOFF_CRASHED);
      announce(this.#simulated, this.#domain, { event: "stopped", detail: "failed" });
      if (!this.#domain.persistent) this.#simulated.remove(this.#domain);
    });
  }

  /**
   * Its watchdog fires.
   *
   * @param action What the device does then; `reset` unless told.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  watchdog(action: Exclude<EventWord<"watchdogAction">, `unknown-${number}`> = "reset"): Promise<void> {
    return this.#happen(() => {
      this.#simulated.emit({ type: "domain.watchdog", domain: this.#domain.ref(), action });
      if (action === "pause") this.#pause(PAUSED_WATCHDOG, "watchdog");
      else if (action === "reset") {
        this.#simulated.emit({ type: "domain.reboot", domain: this.#domain.ref() });
      } else if (action === "poweroff" || action === "shutdown") {
        announce(this.#simulated, this.#domain, { event: "shutdown", detail: "guest" });
        this.#act(this.#domain.definition.onPoweroff, Reason.SHUTOFF_SHUTDOWN, "shutdown");
      }
    });
  }

  /**
   * Its disk has an error.
   *
   * @throws {RangeError} If it has no such disk.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  ioError(ioError: GuestIoError = {}): Promise<void> {
    checkOptions(ioError, ioErrorNames, "guest.ioError()");
    const { disk, action = "pause", reason = "" } = ioError;
    return this.#happen(() => {
      const found = disksOf(treeOf(this.#domain.definition)).find((node) =>
        disk === undefined || targetOf(node) === disk
      );
      if (found === undefined) {
        throw new RangeError(
          `Cannot break a disk of "${this.name}", wanted one of its disks: found ${disk ?? "none"}`,
        );
      }
      this.#simulated.emit({
        type: "domain.io-error",
        domain: this.#domain.ref(),
        srcPath: sourceOf(found) ?? "",
        devAlias: childOf(found, "alias")?.attributes["name"] ??
          `virtio-disk${targetOf(found).charCodeAt(2) - 97}`,
        action,
        reason,
      });
      if (action === "pause") this.#pause(PAUSED_IOERROR, "ioerror");
    });
  }

  /**
   * Its balloon gives memory back, or takes it.
   *
   * @param memory Bytes that the guest has then.
   * @throws {RangeError} If that is more than it may have, or no positive multiple of 1024.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  balloon(memory: Size): Promise<void> {
    const what = `Cannot change the balloon of "${this.name}"`;
    const kib = kibOf(memory, what);
    return this.#happen(() => {
      const { definition } = this.#domain;
      if (kib > BigInt(definition.memoryKib)) {
        throw new RangeError(`${what}, wanted at most ${definition.memoryKib} KiB: found ${kib}`);
      }
      definition.balloonKib = Number(kib);
      this.#simulated.emit({
        type: "domain.balloon-change",
        domain: this.#domain.ref(),
        actual: bytesOfKib(kib),
      });
    });
  }

  /**
   * How much of its memory it changes from now on: a live migration goes over that again, and one of a guest that changes
   * more than is moved never ends by itself.
   *
   * @param bytesPerSecond Bytes a second.
   * @throws {RangeError} If it is no whole number of bytes.
   */
  setDirtyRate(bytesPerSecond: Size): void {
    const bytes = bytesOf(bytesPerSecond, `Cannot say how busy "${this.name}" is`);
    setDirtyBytes(this.#domain, Number(bytes));
  }

  /**
   * Its monitor breaks: `domain.control-error` is told, `controlInfo()` says so, and whatever needs the monitor fails
   * with `INTERNAL_ERROR` until the domain has been stopped.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   */
  breakMonitor(): Promise<void> {
    return this.#happen(() => {
      this.#faults.of(this.#domain).monitor = this.#domain.id;
      this.#simulated.emit({ type: "domain.control-error", domain: this.#domain.ref() });
    });
  }

  /**
   * How its agent is from now on; `domain.agent-lifecycle` tells of one that connects or is gone.
   *
   * Calls that need it fail with `ARGUMENT_UNSUPPORTED` where it is `absent`, else `AGENT_UNRESPONSIVE`: with a `silent`
   * one after five seconds of the host's clock.
   */
  async setAgent(state: AgentState): Promise<void> {
    const faults = this.#faults.of(this.#domain);
    const [was, is] = [connected(faults.agent), connected(state)];
    faults.agent = state;
    if (was === is || !this.#domain.isActive) return;
    this.#simulated.emit({
      type: "domain.agent-lifecycle",
      domain: this.#domain.ref(),
      state: is ? "connected" : "disconnected",
      reason: "channel",
    });
    await Promise.resolve();
  }

  /**
   * What it does when it is asked to shut down or reboot. The call itself succeeds, as it does of a real host.
   *
   * @param manner A time is how long it takes.
   */
  setShutdown(manner: "obeys" | "ignores" | { readonly takes: Duration }): void {
    this.#faults.of(this.#domain).shutdown = typeof manner === "string"
      ? manner
      : millisecondsOf(manner.takes, `Cannot say how "${this.name}" shuts down`);
  }

  async #happen(what: () => void): Promise<void> {
    this.#domain.checkActive();
    what();
    // Events are on their way in this turn.
    await Promise.resolve();
  }

  #pause(reason: number, detail: "watchdog" | "ioerror"): void {
    if (this.#domain.state !== State.RUNNING) return;
    this.#domain.setState(State.PAUSED, reason);
    announce(this.#simulated, this.#domain, { event: "suspended", detail });
  }

  #act(action: LifecycleAction, reason: number, detail: "shutdown" | "crashed"): void {
    if (action === "preserve") return;
    if (action.endsWith("restart")) {
      this.#domain.setState(State.RUNNING, Reason.RUNNING_BOOTED);
      if (detail === "crashed") this.#simulated.emit({ type: "domain.reboot", domain: this.#domain.ref() });
    } else stopAndAnnounce(this.#simulated, this.#domain, reason, detail);
  }
}

function connected(agent: AgentState): boolean {
  return agent === "answers" || agent === "silent";
}
