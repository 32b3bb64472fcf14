/** One packet as it went over the wire, its length word included. */
export interface Packet {
  readonly from: "client" | "daemon";
  readonly bytes: Uint8Array;
}

/** Cuts one direction of a conversation into packets. */
class Cutter {
  #rest = new Uint8Array(0);

  add(bytes: Uint8Array): Uint8Array[] {
    const all = new Uint8Array(this.#rest.length + bytes.length);
    all.set(this.#rest);
    all.set(bytes, this.#rest.length);
    const packets: Uint8Array[] = [];
    const view = new DataView(all.buffer);
    let at = 0;
    while (all.length - at >= 4 && all.length - at >= view.getUint32(at)) {
      const end = at + view.getUint32(at);
      packets.push(all.slice(at, end));
      at = end;
    }
    this.#rest = all.slice(at);
    return packets;
  }

  get left(): number {
    return this.#rest.length;
  }
}

/** Stands on a Unix socket between clients and a daemon, passes everything on and keeps each packet. */
export class CapturingProxy implements AsyncDisposable {
  readonly path: string;
  /** In the order in which they passed. */
  readonly packets: Packet[] = [];
  readonly #daemon: string;
  readonly #listener: Deno.UnixListener;
  readonly #work: Promise<unknown>[] = [];
  readonly #open = new Set<Deno.Conn>();

  private constructor(path: string, daemon: string) {
    this.path = path;
    this.#daemon = daemon;
    this.#listener = Deno.listen({ transport: "unix", path });
    this.#work.push(this.#accept());
  }

  /** Listens on `path` for clients of the daemon that listens on `daemon`. */
  static start(path: string, daemon: string): CapturingProxy {
    return new CapturingProxy(path, daemon);
  }

  async #accept(): Promise<void> {
    for await (const client of this.#listener) this.#work.push(this.#serve(client));
  }

  async #serve(client: Deno.Conn): Promise<void> {
    const daemon = await Deno.connect({ transport: "unix", path: this.#daemon });
    const both = [client, daemon];
    for (const side of both) this.#open.add(side);
    await Promise.all([this.#pass(client, daemon, "client"), this.#pass(daemon, client, "daemon")]);
    for (const side of both) this.#open.delete(side);
  }

  async #pass(from: Deno.Conn, to: Deno.Conn, name: Packet["from"]): Promise<void> {
    const cutter = new Cutter();
    const buffer = new Uint8Array(65536);
    try {
      for (let count = await from.read(buffer); count !== null; count = await from.read(buffer)) {
        const bytes = buffer.slice(0, count);
        for (const packet of cutter.add(bytes)) this.packets.push({ from: name, bytes: packet });
        for (let done = 0; done < count;) done += await to.write(bytes.subarray(done));
      }
    } catch {
      // Either side may end a conversation at any time.
    }
    if (cutter.left > 0) throw new Error(`Cannot cut the ${name}'s packets: ${cutter.left} bytes are left`);
    // Both at once: libvirt never closes one direction alone.
    for (const side of [from, to]) closeQuietly(side);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    for (const side of this.#open) closeQuietly(side);
    await Promise.all(this.#work);
  }
}

function closeQuietly(connection: Deno.Conn): void {
  try {
    connection.close();
  } catch {
    // It was closed from the other direction.
  }
}
