import assert from "node:assert/strict";
import type { DriverEvent } from "../../../core/contract/driver.ts";

/** A domain as whoever listens to events knows it. */
export interface ModelDomain {
  readonly name: string;
  readonly phase: "off" | "running" | "paused";
  readonly persistent: boolean;
}

/** What a listener makes of events: each has to be possible in the state that the earlier ones led to. */
export class DomainModel {
  readonly domains: Map<string, ModelDomain>;
  /** Domains that have lost their name, and get another with the next event about them. */
  readonly #renaming = new Set<string>();
  readonly #uniqueNames: boolean;

  constructor(domains: ReadonlyMap<string, ModelDomain>, { uniqueNames }: { readonly uniqueNames: boolean }) {
    this.domains = new Map(domains);
    this.#uniqueNames = uniqueNames;
  }

  apply(event: DriverEvent): void {
    if (event.type !== "domain.lifecycle") return;
    const { domain: { name, uuid }, detail } = event;
    const was = this.domains.get(uuid);
    const wants = (holds: boolean) => {
      assert.ok(holds, `"${event.event} ${detail}" of "${name}" cannot follow ${JSON.stringify(was)}`);
    };
    const put = (change: Partial<ModelDomain>) => {
      const is = { ...(was ?? { name, phase: "off", persistent: false }), ...change };
      if (is.phase === "off" && !is.persistent) this.domains.delete(uuid);
      else this.domains.set(uuid, is);
    };
    switch (event.event) {
      case "defined":
        if (detail === "renamed") wants(was?.persistent === true && this.#renaming.delete(uuid));
        else wants(!was?.persistent);
        this.#free(name, uuid);
        return put({ name, persistent: true });
      case "undefined":
        wants(was?.persistent === true && was.name === name);
        if (detail !== "renamed") return put({ persistent: false });
        this.#renaming.add(uuid);
        return;
      case "started":
        wants(was === undefined || was.phase === "off");
        if (was === undefined) this.#free(name, uuid);
        return put({ phase: "running" });
      case "stopped":
        wants(was !== undefined && was.phase !== "off");
        return put({ phase: "off" });
      case "suspended":
        wants(was?.phase === "running");
        return put({ phase: "paused" });
      case "resumed":
        wants(was?.phase === "paused");
        return put({ phase: "running" });
    }
    wants(false);
  }

  #free(name: string, uuid: string): void {
    if (!this.#uniqueNames) return;
    for (const [other, domain] of this.domains) {
      const bears = other !== uuid && domain.name === name && !this.#renaming.has(other);
      assert.ok(!bears, `"${name}" is given to ${uuid} while ${other} bears it`);
    }
  }
}
