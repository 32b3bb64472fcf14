import assert from "node:assert/strict";
import type { Connection, ConnectionEventObjects, VirtEvent } from "@denovirt/denovirt";
import { type LibvirtdDriver, PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { until } from "../hosts/until.ts";
import { VirshEvents } from "../hosts/virsh_events.ts";
import { virshLines, withoutTimes } from "./_virsh_line.ts";

type Event = VirtEvent<ConnectionEventObjects>;

/** A connection to a real host whose events we and virsh both watch. */
export class WatchedConnection implements AsyncDisposable {
  readonly #events: Event[] = [];
  readonly #reading: Promise<void>;

  protected constructor(
    readonly connection: Connection,
    readonly virsh: VirshEvents,
    readonly stream: ReturnType<Connection["events"]["stream"]>,
  ) {
    this.#reading = this.#read();
  }

  /** Watches the host that a URI names. */
  static async to(uri: string): Promise<WatchedConnection> {
    return new WatchedConnection(...await watching(uri));
  }

  async #read(): Promise<void> {
    for await (const event of this.stream) this.#events.push(event as Event);
  }

  /** Waits for one of the events that came or will come, or for so many. */
  async until(
    wanted: (event: Event) => boolean,
    what: string,
    { count = 1, timeoutMs }: { readonly count?: number; readonly timeoutMs?: number } = {},
  ): Promise<void> {
    await until(() => this.#events.filter(wanted).length >= count, what, timeoutMs);
  }

  /** Asserts that virsh printed what our stream yielded, in its order, and gives the lines. */
  async sameEvents(): Promise<string[]> {
    // `virsh event` is about domains; networks, devices and the rest have commands of their own.
    const domains = () => this.#events.filter((event) => event.type.startsWith("domain."));
    const ours = () => domains().flatMap(virshLines);
    // Where it does not come, the difference says more than that.
    await until(() => withoutTimes(this.virsh.lines()).length >= ours().length, "virsh's last event").catch(
      () => {},
    );
    assert.deepEqual(ours(), withoutTimes(this.virsh.lines()));
    return ours();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.virsh.stop();
    await this.connection.close();
    await this.#reading;
  }
}

/** A watched connection to a libvirtd of the test's own. */
export class Watched extends WatchedConnection {
  private constructor(
    readonly daemon: PrivateLibvirtd,
    ...watched: Parts
  ) {
    super(...watched);
  }

  static async start(driver: LibvirtdDriver): Promise<Watched> {
    const daemon = await PrivateLibvirtd.start();
    return new Watched(daemon, ...await watching(daemon.uri(driver)));
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    await super[Symbol.asyncDispose]();
    await this.daemon[Symbol.asyncDispose]();
  }
}

type Parts = [Connection, VirshEvents, ReturnType<Connection["events"]["stream"]>];

async function watching(uri: string): Promise<Parts> {
  const connection = await connectRecorded(uri);
  const stream = connection.events.stream("*");
  const virsh = await VirshEvents.start(uri);
  await stream.ready;
  return [connection, virsh, stream];
}
