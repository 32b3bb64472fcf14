import { endsWithin } from "./ends_within.ts";

const REST_MS = 1_000;
/** By which the machine itself is asked for. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** The name in a `Host` header, or nothing where there is no valid one. */
function hostOf(header: string): string | undefined {
  const url = URL.parse(`http://${header}/`);
  return url === null || url.pathname !== "/" || url.username !== "" ? undefined : nameOf(url);
}

function nameOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, "");
}

/**
 * A page on loopback for who looks after the daemon: its metrics, and whether it lives.
 *
 * It answers by names of this machine alone: any other may be that of a web page that has itself resolved to 127.0.0.1,
 * in the browser of somebody on this machine, to read what is said here.
 */
export class StatusPage {
  readonly #server: Deno.HttpServer<Deno.NetAddr>;
  readonly #hosts: ReadonlySet<string | undefined>;

  /**
   * @param port 0 is one that is free.
   * @param hosts Names by which it may be asked for beside those of loopback.
   * @throws {TypeError} If one of them is none.
   */
  constructor(port: number, hosts: readonly string[], metrics: () => string) {
    this.#hosts = new Set([...LOOPBACK, ...hosts.map(checkedHost)]);
    this.#server = Deno.serve({ hostname: "127.0.0.1", port, onListen: () => {} }, (request) => {
      // Deno makes it of the header, whatever that says.
      const url = URL.parse(request.url);
      if (url === null || !this.#isMine(url, request.headers.get("host"))) {
        return new Response("this is asked for by another machine's name\n", { status: 421 });
      }
      if (request.method !== "GET" && request.method !== "HEAD") {
        return new Response("GET and HEAD are all that is answered\n", {
          status: 405,
          headers: { allow: "GET, HEAD" },
        });
      }
      if (url.pathname === "/healthz") return new Response("ok\n");
      if (url.pathname === "/metrics") {
        return new Response(metrics(), {
          headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
        });
      }
      return new Response("/metrics and /healthz are all there is\n", { status: 404 });
    });
  }

  /** A request may name its host in both places. */
  #isMine(url: URL, header: string | null): boolean {
    return this.#hosts.has(nameOf(url)) && (header === null || this.#hosts.has(hostOf(header)));
  }

  get port(): number {
    return this.#server.addr.port;
  }

  /** Answers no more, and waits a second for those that take their answers. */
  async close(): Promise<void> {
    await endsWithin(REST_MS, this.#server.shutdown());
  }
}

function checkedHost(name: string): string {
  const host = hostOf(name);
  if (host !== undefined && host !== "") return host;
  throw new TypeError(`Cannot answer for metrics, wanted the name of a host: found "${name}"`);
}
