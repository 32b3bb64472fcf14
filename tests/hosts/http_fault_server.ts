/** A request as it came in. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Which connection it came over, from 1. */
  readonly connection: number;
}

/** What a request is answered with. */
export type HttpAction =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** These bytes, and then the end of the connection. */
  | { readonly raw: string }
  /** The end of the connection. */
  | { readonly hangUp: true }
  /** Nothing, while the connection stays. */
  | { readonly silent: true };

/** Decides on a request; `undefined` answers with status 200 and its path. */
export type HttpRule = (
  request: SeenRequest,
) => HttpAction | undefined | void | Promise<HttpAction | undefined | void>;

/** A server of HTTP/1.1 on a socket of its own that answers as a test says, and in any way that is wrong too. */
export class HttpFaultServer implements AsyncDisposable {
  /** All that came, in order. */
  readonly requests: SeenRequest[] = [];
  /** Decides on each request. */
  rule: HttpRule = () => undefined;
  /** Bytes of one request, its head too, after which it hangs up; none unless told. */
  hangUpAfter = Infinity;
  readonly #listener: Deno.Listener;
  readonly #open = new Set<Deno.Conn>();
  readonly #loop: Promise<void>;
  readonly #served: Promise<void>[] = [];
  #disposed = false;

  /** @param options A Unix socket's path, or how TLS is spoken; a TCP port unless told. */
  constructor(
    options: {
      readonly socketPath?: string;
      readonly tls?: { readonly cert: string; readonly key: string };
    } = {},
  ) {
    const { socketPath, tls } = options;
    this.#listener = socketPath !== undefined
      ? Deno.listen({ transport: "unix", path: socketPath })
      : tls !== undefined
      ? Deno.listenTls({ hostname: "127.0.0.1", port: 0, ...tls })
      : Deno.listen({ hostname: "127.0.0.1", port: 0 });
    this.#loop = this.#accept();
  }

  get port(): number {
    return (this.#listener.addr as Deno.NetAddr).port;
  }

  /** Where it listens, for a client. */
  get target(): { readonly host: string; readonly port: number } {
    return { host: "127.0.0.1", port: this.port };
  }

  /** Connections that there have been. */
  get connections(): number {
    return this.#served.length;
  }

  /** Connections that are open. */
  get open(): number {
    return this.#open.size;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#listener.close();
    await this.#loop;
    for (const each of this.#open) close(each);
    await Promise.all(this.#served);
  }

  async #accept(): Promise<void> {
    try {
      for await (const connection of this.#listener) {
        this.#open.add(connection);
        const number = this.#served.length + 1;
        this.#served.push(
          this.#serve(connection, number).catch(() => {}).finally(() => {
            this.#open.delete(connection);
            close(connection);
          }),
        );
      }
    } catch {
      // A client that did not end its handshake.
    }
  }

  async #serve(connection: Deno.Conn, number: number): Promise<void> {
    const input = new Input(connection, () => this.hangUpAfter);
    for (;;) {
      const request = await input.request(number);
      if (request === undefined) return;
      this.requests.push(request);
      const action = await this.rule(request) ?? { body: request.path };
      if ("hangUp" in action) return;
      if ("silent" in action) {
        await input.end();
        return;
      }
      if ("raw" in action) return await writeAll(connection, action.raw);
      const { status = 200, headers = {}, body = "" } = action;
      const all = { "content-length": String(new TextEncoder().encode(body).length), ...headers };
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join("");
      await writeAll(connection, `HTTP/1.1 ${status} X\r\n${lines}\r\n${body}`);
      if (headers["connection"] === "close") return;
    }
  }
}

/** What a client sends, request by request. */
class Input {
  readonly #connection: Deno.Conn;
  readonly #most: () => number;
  #rest = "";
  #taken = 0;

  constructor(connection: Deno.Conn, most: () => number) {
    this.#connection = connection;
    this.#most = most;
  }

  async request(connection: number): Promise<SeenRequest | undefined> {
    this.#taken = 0;
    const head = await this.#until("\r\n\r\n");
    if (head === undefined) return undefined;
    const [first = "", ...lines] = head.split("\r\n");
    const [method = "", path = ""] = first.split(" ");
    const headers = Object.fromEntries(lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }));
    const body = headers["transfer-encoding"] === "chunked"
      ? await this.#chunks()
      : await this.#take(Number(headers["content-length"] ?? 0));
    return body === undefined ? undefined : { method, path, headers, body, connection };
  }

  /** Resolves when the client has gone. */
  async end(): Promise<void> {
    while (await this.#more());
  }

  async #chunks(): Promise<string | undefined> {
    for (let all = "";;) {
      const line = await this.#until("\r\n");
      if (line === undefined) return undefined;
      const part = await this.#take(parseInt(line, 16));
      await this.#until("\r\n");
      if (part === undefined || part === "") return part === undefined ? undefined : all;
      all += part;
    }
  }

  async #until(mark: string): Promise<string | undefined> {
    while (!this.#rest.includes(mark)) if (!await this.#more()) return undefined;
    const at = this.#rest.indexOf(mark);
    const text = this.#rest.slice(0, at);
    this.#rest = this.#rest.slice(at + mark.length);
    return text;
  }

  async #take(length: number): Promise<string | undefined> {
    while (this.#rest.length < length) if (!await this.#more()) return undefined;
    const text = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length);
    return text;
  }

  /** A character stands for a byte. */
  async #more(): Promise<boolean> {
    const bytes = new Uint8Array(16 * 1024);
    const count = await this.#connection.read(bytes);
    if (count === null || (this.#taken += count) > this.#most()) return false;
    for (const byte of bytes.subarray(0, count)) this.#rest += String.fromCharCode(byte);
    return true;
  }
}

async function writeAll(connection: Deno.Conn, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length;) at += await connection.write(bytes.subarray(at));
}

function close(connection: Deno.Conn): void {
  try {
    connection.close();
  } catch {
    // It is closed already.
  }
}
