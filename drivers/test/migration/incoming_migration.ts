import { refusal } from "../contract/refusal.ts";
import type { Definition } from "../config/definition.ts";
import { endingOf } from "../contract/end_signal.ts";
import { announce, Reason, stopAndAnnounce } from "../domain/lifecycle.ts";
import { Migrate, type MigrationRequest } from "./migration_request.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

// What libvirt's qemu driver begins to look for a free port at.
const FIRST_PORT = 49152;

/** Who waits for guests of other hosts, by where their data goes. All hosts of a process see it. */
const waiting = new Map<string, IncomingMigration>();
const byDomain = new WeakMap<TestDomain, IncomingMigration>();

/** A guest that is about to come from another host. */
export class IncomingMigration {
  readonly uri: string;
  readonly simulated: SimulatedHost;
  readonly domain: TestDomain;
  /** What is still to come of a guest that runs here already. */
  rest: Promise<void> | undefined = undefined;
  readonly #request: MigrationRequest;
  readonly #persistent: Definition;
  readonly #gone: () => void;
  readonly #owner: object;

  /**
   * Takes the guest in, which does not run yet.
   *
   * @param owner The connection that asks: it goes with it.
   * @throws {VirtError} `OPERATION_INVALID`, `OPERATION_FAILED` if its name, its UUID or the place is taken.
   */
  constructor(
    simulated: SimulatedHost,
    owner: object,
    definition: Definition,
    persistent: Definition,
    request: MigrationRequest,
  ) {
    this.simulated = simulated;
    this.#owner = owner;
    this.#request = request;
    this.#persistent = persistent;
    this.uri = request.uri ?? freeUri();
    if (waiting.has(this.uri)) {
      throw refusal(
        "OPERATION_FAILED",
        `Cannot wait for a guest at "${this.uri}", wanted a free place: found another guest's`,
      );
    }
    this.#gone = () => this.drop();
    const { domain } = simulated.add(definition, true);
    this.domain = domain;
    if (!(request.flags & Migrate.OFFLINE)) {
      simulated.start(domain, Reason.RUNNING_MIGRATED);
      domain.setState(State.PAUSED, Reason.PAUSED_MIGRATION);
      announce(simulated, domain, { event: "started", detail: "migrated" });
    }
    waiting.set(this.uri, this);
    byDomain.set(domain, this);
    endingOf(owner).addEventListener("abort", this.#gone, { once: true });
  }

  /** Gives up, unless it runs here already. */
  drop(): void {
    if (incomingOf(this.domain) !== this) return;
    this.#leave();
    if (this.simulated.lookUp(this.domain.uuid) !== this.domain) return;
    if (this.domain.isActive) stopAndAnnounce(this.simulated, this.domain, Reason.SHUTOFF_FAILED, "failed");
    else if (!this.domain.persistent) this.simulated.remove(this.domain);
  }

  /** Lets the guest run here, once all of it is there or it is in post-copy. */
  async finish(): Promise<TestDomain> {
    const { simulated, domain } = this;
    const { flags } = this.#request;
    this.#leave();
    if (flags & Migrate.PERSIST_DEST) {
      const before = domain.persistent;
      domain.persistent = true;
      if (domain.isActive) domain.next = { ...this.#persistent };
      announce(simulated, domain, { event: "defined", detail: before ? "updated" : "added" });
    }
    if (flags & Migrate.OFFLINE) return domain;
    if (this.rest !== undefined) {
      domain.setState(State.RUNNING, Reason.RUNNING_POSTCOPY);
      announce(simulated, domain, { event: "resumed", detail: "postcopy" });
      try {
        await this.rest;
      } catch (error) {
        domain.setState(State.PAUSED, Reason.PAUSED_POSTCOPY_FAILED);
        announce(simulated, domain, { event: "suspended", detail: "postcopy-failed" });
        throw error;
      }
    }
    if (flags & Migrate.PAUSED) {
      domain.setState(State.PAUSED, Reason.PAUSED_USER);
      announce(simulated, domain, { event: "suspended", detail: "paused" });
    } else {
      domain.setState(State.RUNNING, Reason.RUNNING_MIGRATED);
      announce(simulated, domain, { event: "resumed", detail: "migrated" });
    }
    return domain;
  }

  #leave(): void {
    endingOf(this.#owner).removeEventListener("abort", this.#gone);
    if (waiting.get(this.uri) === this) waiting.delete(this.uri);
    byDomain.delete(this.domain);
  }
}

/** Who waits at this place. */
export function incomingAt(uri: string | undefined): IncomingMigration | undefined {
  return uri === undefined ? undefined : waiting.get(uri);
}

/** The migration that brings this domain. */
export function incomingOf(domain: TestDomain): IncomingMigration | undefined {
  return byDomain.get(domain);
}

function freeUri(): string {
  let port = FIRST_PORT;
  while (waiting.has(`tcp:localhost:${port}`)) port++;
  return `tcp:localhost:${port}`;
}
