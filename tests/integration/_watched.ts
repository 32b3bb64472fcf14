import assert from "node:assert/strict";
import type { Connection, ConnectionEventObjects, VirtEvent } from "@denovirt/denovirt";
import { type LibvirtdDriver, PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { until } from "../hosts/until.ts";
import { VirshEvents } from "../hosts/virsh_events.ts";
import { virshLines, withoutTimes } from "./_virsh_line.ts";

type Event = VirtEvent<ConnectionEventObjects>;

/** A connection to a real libvirtd whose events we and virsh both watch. */
export class Watched implements AsyncDisposable {
  readonly #events: Event[] = [];
  readonly #reading: Promise<void>;

  private constructor(
    readonly daemon: PrivateLibvirtd,
    readonly connection: Connection,
    readonly virsh: VirshEvents,
    readonly stream: ReturnType<Connection["events"]["stream"]>,
  ) {
    this.#reading = this.#read();
  }

  static async start(driver: LibvirtdDriver): Promise<Watched> {
    const daemon = await PrivateLibvirtd.start();
    const connection = await connectRecorded(daemon.uri(driver));
    const stream = connection.events.stream("*");
    const virsh = await VirshEvents.start(daemon.uri(driver));
    await stream.ready;
    return new Watched(daemon, connection, virsh, stream);
  }

  async #read(): Promise<void> {
    for await (const event of this.stream) this.#events.push(event as Event);
  }

  /** Waits for one of the events that came or will come. */
  async until(wanted: (event: Event) => boolean, what: string): Promise<void> {
    await until(() => this.#events.some(wanted), what);
  }

  /** Asserts that virsh printed what our stream yielded, in its order, and gives the lines. */
  async sameEvents(): Promise<string[]> {
    const ours = () => this.#events.flatMap(virshLines);
    await until(() => withoutTimes(this.virsh.lines()).length >= ours().length, "virsh's last event");
    assert.deepEqual(ours(), withoutTimes(this.virsh.lines()));
    return ours();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.virsh.stop();
    await this.connection.close();
    await this.#reading;
    await this.daemon[Symbol.asyncDispose]();
  }
}
