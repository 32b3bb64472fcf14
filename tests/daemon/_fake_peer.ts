import type { DriverConnection } from "@denovirt/denovirt";
import { Client } from "../../daemon/client/client.ts";
import { DaemonLog } from "../../daemon/daemon_log.ts";
import { DaemonMetrics } from "../../daemon/daemon_metrics.ts";
import type { ByteEnds } from "../../daemon/client/frame_socket.ts";
import { checkedLimits, type DaemonLimits } from "../../daemon/limits.ts";
import type { LoginUsers } from "../../daemon/scram_login.ts";
import { ServedUris } from "../../daemon/served_uri.ts";
import {
  beginFrame,
  endFrame,
  KEEPALIVE_PROGRAM,
  KeepaliveProcedure,
  LENGTH_BYTES,
  type MessageHeader,
  MessageStatus,
  MessageType,
  readHeader,
  XdrReader,
  XdrWriter,
} from "../../drivers/libvirt/wire/mod.ts";

/** A peer's side of a client's bytes, in memory: nothing of it waits for anything but the test. */
export class FakePeer implements ByteEnds {
  /** Heads of all that it has been sent. */
  readonly heard: MessageHeader[] = [];
  /** Bytes that the daemon has taken from it. */
  taken = 0;
  closed = false;
  readonly #most: number;
  #input: Uint8Array[] = [];
  #at = 0;
  #over = false;
  #reading: PromiseWithResolvers<void> | undefined;
  #deaf: PromiseWithResolvers<void> | undefined;
  #output = new Uint8Array(0);

  /** @param most Bytes that it gives at once. */
  constructor(most = 65536) {
    this.#most = most;
  }

  /** Sends these. */
  send(...frames: readonly Uint8Array[]): void {
    this.#input.push(...frames);
    this.#wake();
  }

  /** Sends nothing more. */
  end(): void {
    this.#over = true;
    this.#wake();
  }

  /** Takes nothing of what it is sent. */
  pause(): void {
    this.#deaf ??= Promise.withResolvers();
  }

  resume(): void {
    this.#deaf?.resolve();
    this.#deaf = undefined;
  }

  #wake(): void {
    this.#reading?.resolve();
    this.#reading = undefined;
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    while (this.#input.length === 0) {
      if (this.#over || this.closed) return null;
      await (this.#reading ??= Promise.withResolvers()).promise;
    }
    let count = 0;
    const most = Math.min(buffer.length, this.#most);
    while (count < most && this.#input.length > 0) {
      const part = this.#input[0]!.subarray(this.#at, this.#at + most - count);
      buffer.set(part, count);
      count += part.length;
      this.#at += part.length;
      if (this.#at === this.#input[0]!.length) {
        this.#input.shift();
        this.#at = 0;
      }
    }
    this.taken += count;
    return count;
  }

  async write(bytes: Uint8Array): Promise<number> {
    const copy = bytes.slice();
    while (this.#deaf !== undefined && !this.closed) await this.#deaf.promise;
    if (this.closed) throw new Deno.errors.BadResource("the peer is gone");
    this.#hear(copy);
    return copy.length;
  }

  #hear(bytes: Uint8Array): void {
    let all = bytes;
    if (this.#output.length > 0) {
      all = new Uint8Array(this.#output.length + bytes.length);
      all.set(this.#output);
      all.set(bytes, this.#output.length);
    }
    const reader = new XdrReader();
    reader.reset(all);
    const view = new DataView(all.buffer, all.byteOffset);
    let at = 0;
    while (all.length - at >= LENGTH_BYTES && all.length - at >= view.getUint32(at)) {
      const header: MessageHeader = { program: 0, version: 0, procedure: 0, type: 0, serial: 0, status: 0 };
      reader.window(at + LENGTH_BYTES, at + view.getUint32(at));
      readHeader(reader, header);
      this.heard.push(header);
      at += view.getUint32(at);
    }
    this.#output = all.slice(at);
  }

  close(): void {
    this.closed = true;
    this.resume();
    this.#wake();
  }

  /** Serials of the calls that have been answered, as they were. */
  get answered(): number[] {
    return this.heard.filter(({ type }) => type === MessageType.reply).map(({ serial }) => serial);
  }
}

/** A question whether the daemon is there. */
export function pingFrame(): Uint8Array {
  const writer = new XdrWriter();
  const ping = KeepaliveProcedure.ping;
  endFrame(writer, beginFrame(writer, KEEPALIVE_PROGRAM, ping, MessageType.message, 0, MessageStatus.ok));
  return writer.bytes;
}

/** A client of the daemon's that is served without a daemon. */
export interface FakeClient {
  readonly client: Client;
  readonly limits: Required<DaemonLimits>;
  readonly metrics: DaemonMetrics;
  /** Resolves when nothing of it is left. */
  readonly served: Promise<void>;
  /** Why it was let go, so far. */
  readonly ends: readonly unknown[];
}

/** Serves a peer with a driver's connection. */
export function serveFake(
  peer: ByteEnds,
  connection: DriverConnection,
  { limits, users }: { readonly limits?: DaemonLimits; readonly users?: LoginUsers } = {},
): FakeClient {
  const checked = checkedLimits(limits);
  const metrics = new DaemonMetrics();
  const ends: unknown[] = [];
  const log = new DaemonLog((entry) => {
    if (entry.message === "a client was let go" || entry.message === "a client has gone") {
      ends.push(entry.why);
    }
  });
  const uris = new ServedUris([{ name: "test:///default", open: () => Promise.resolve(connection) }], []);
  const client = new Client(peer, { id: 1, by: "a test", readonly: false, users }, {
    uris,
    limits: checked,
    log,
    metrics,
    spoke: () => {},
    known: () => {},
    gone: () => {},
  });
  return { client, limits: checked, metrics, served: client.serve(), ends };
}

/** Lets all happen that waits for nothing. */
export async function quiet(hops = 64): Promise<void> {
  for (let hop = 0; hop < hops; hop++) await undefined;
}
