import type { ConnectionEventObjects, VirtEvent } from "@denovirt/denovirt";

interface Seen {
  readonly state: "off" | "running" | "paused";
  readonly persistent: boolean;
  /** Whether that was found by looking, after a return. */
  readonly synthetic: boolean;
}

/** What a program knows of the domains that only ever listened to events. */
export class Picture {
  readonly #domains = new Map<string, Seen>();
  events = 0;
  synthetic = 0;
  gaps = 0;
  lost = 0;
  restored = 0;
  /** The last of what was taken, for a report of what went wrong. */
  readonly tail: string[] = [];

  take(event: VirtEvent<ConnectionEventObjects>): void {
    if (event.type === "events.gap") this.gaps++;
    if (event.type === "connection.lost") this.lost++;
    if (event.type === "connection.restored") this.restored++;
    if (event.type !== "domain.lifecycle") return void this.#note(event.type);
    this.events++;
    if (event.synthetic) this.synthetic++;
    this.#note(`${event.synthetic ? "synthetic " : ""}${event.domain.name} ${event.event} ${event.detail}`);
    const before = this.#domains.get(event.domain.name) ??
      { state: "off", persistent: false, synthetic: false };
    const after = { ...before, synthetic: event.synthetic === true };
    if (event.event === "defined") after.persistent = true;
    if (event.event === "undefined") after.persistent = false;
    if (event.event === "started" || event.event === "resumed") after.state = "running";
    if (event.event === "suspended") after.state = "paused";
    if (event.event === "stopped") after.state = "off";
    this.#keep(event.domain.name, after);
  }

  /**
   * Takes it that a guest is off that was seen to run right after a return, and not heard of since: libvirt 9.0.0 tells
   * nobody when it can't take up a guest again after its own start, and ends it (`qemuProcessReconnect`).
   */
  notTakenUp(name: string): void {
    const seen = this.#domains.get(name);
    if (seen?.synthetic && seen.state !== "off") this.#keep(name, { ...seen, state: "off" });
  }

  #keep(name: string, seen: Seen): void {
    if (seen.persistent || seen.state !== "off") this.#domains.set(name, seen);
    else this.#domains.delete(name);
  }

  #note(line: string): void {
    this.tail.push(`${(performance.now() / 1000).toFixed(2)} ${line}`);
    if (this.tail.length > 60) this.tail.shift();
  }

  /** A line for each domain, in the order of their names. */
  lines(): string[] {
    return [...this.#domains].map(([name, { state, persistent }]) =>
      `${name} ${state} ${persistent ? "persistent" : "transient"}`
    ).sort();
  }
}
