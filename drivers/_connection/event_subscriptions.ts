import type { DriverEvent, DriverEvents } from "../../core/contract/driver.ts";
import { noSupport } from "../../core/contract/errors.ts";
import type { HypervisorEventType } from "../../events/mod.ts";
import type { ConnectionShell } from "./connection_shell.ts";

/** Which events a connection's user listens to, for drivers that have nothing to ask of their host for that. */
export class EventSubscriptions implements DriverEvents {
  readonly #shell: ConnectionShell;
  readonly #kinds: readonly HypervisorEventType[];
  readonly #types = new Set<HypervisorEventType>();
  #emit: (event: DriverEvent) => void = () => {};

  /**
   * Nothing is listened to at first.
   *
   * @param kinds What the driver tells; all else is `NO_SUPPORT`.
   */
  constructor(shell: ConnectionShell, kinds: readonly HypervisorEventType[]) {
    this.#shell = shell;
    this.#kinds = kinds;
  }

  /** Says where events go. */
  deliver(emit: (event: DriverEvent) => void): void {
    this.#emit = emit;
  }

  /**
   * Has `emit()` tell of these.
   *
   * @throws {VirtError} `NO_SUPPORT` for what the driver does not tell, `INVALID_CONN` after the end.
   */
  // deno-lint-ignore require-await -- what is thrown must be a rejection
  async subscribe(type: HypervisorEventType): Promise<void> {
    this.#shell.checkOpen();
    if (!this.#kinds.includes(type)) {
      throw noSupport(`connectDomainEventRegisterAny for ${type}`, this.#shell.driver);
    }
    this.#types.add(type);
  }

  /** Ends what `subscribe()` began. */
  unsubscribe(type: HypervisorEventType): Promise<void> {
    this.#types.delete(type);
    return Promise.resolve();
  }

  /** Tells of an event if somebody listens. */
  emit(event: DriverEvent): void {
    if ((this.#types as ReadonlySet<string>).has(event.type)) this.#emit(event);
  }
}
