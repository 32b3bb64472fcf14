import { connect as connectSocket, type Socket, type SocketConnectOpts } from "node:net";
import { asDenoError } from "./errors.ts";

/** Unread bytes at which the host is held back. */
const UNREAD_MAX = 1 << 18;

/** A connection that is read when one likes: Node's pushes what arrives. */
class Connection {
  readonly #socket: Socket;
  readonly #chunks: Uint8Array[] = [];
  #unread = 0;
  #ended = false;
  #error: unknown;
  #arrived: (() => void) | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk: Uint8Array) => {
      this.#chunks.push(chunk);
      this.#unread += chunk.length;
      if (this.#unread > UNREAD_MAX) socket.pause();
      this.#arrived?.();
    });
    socket.on("error", (error) => this.#end(asDenoError(error)));
    socket.on("end", () => this.#end());
    socket.on("close", () => this.#end());
  }

  #end(error?: unknown): void {
    this.#error ??= error;
    this.#ended = true;
    this.#arrived?.();
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    while (this.#unread === 0) {
      if (this.#error !== undefined) throw this.#error;
      if (this.#ended) return null;
      await new Promise<void>((resolve) => this.#arrived = resolve);
      this.#arrived = undefined;
    }
    let at = 0;
    while (at < buffer.length && this.#chunks.length > 0) {
      const chunk = this.#chunks[0]!;
      const part = chunk.subarray(0, buffer.length - at);
      buffer.set(part, at);
      at += part.length;
      if (part.length === chunk.length) this.#chunks.shift();
      else this.#chunks[0] = chunk.subarray(part.length);
    }
    const full = this.#unread > UNREAD_MAX;
    this.#unread -= at;
    if (full && this.#unread <= UNREAD_MAX) this.#socket.resume();
    return at;
  }

  /** The bytes are the caller's again only when the system has them. */
  write(bytes: Uint8Array): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#socket.write(bytes, (error) => error ? reject(asDenoError(error)) : resolve(bytes.length));
    });
  }

  setNoDelay(): void {
    this.#socket.setNoDelay();
  }

  close(): void {
    this.#socket.destroy();
  }
}

interface Target {
  readonly transport?: "tcp" | "unix";
  readonly hostname?: string;
  readonly port?: number;
  readonly path?: string;
  readonly signal?: AbortSignal;
}

/** Opens a TCP connection or a Unix socket. */
export function connect({ transport, hostname, port, path, signal }: Target): Promise<Connection> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const target = transport === "unix" ? { path } : { host: hostname, port };
    const socket = connectSocket(target as SocketConnectOpts);
    const aborted = () => failed(signal!.reason);
    const failed = (error: unknown) => {
      signal?.removeEventListener("abort", aborted);
      socket.destroy();
      reject(asDenoError(error));
    };
    signal?.addEventListener("abort", aborted);
    socket.once("error", failed);
    socket.once("connect", () => {
      signal?.removeEventListener("abort", aborted);
      const connection = new Connection(socket);
      socket.off("error", failed);
      resolve(connection);
    });
  });
}
