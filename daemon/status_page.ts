/** A page on loopback for who looks after the daemon: its metrics, and whether it lives. */
export class StatusPage {
  readonly #server: Deno.HttpServer<Deno.NetAddr>;

  /** @param port 0 is one that is free. */
  constructor(port: number, metrics: () => string) {
    this.#server = Deno.serve({ hostname: "127.0.0.1", port, onListen: () => {} }, (request) => {
      const { pathname } = new URL(request.url);
      if (request.method !== "GET" && request.method !== "HEAD") {
        return new Response("GET and HEAD are all that is answered\n", {
          status: 405,
          headers: { allow: "GET, HEAD" },
        });
      }
      if (pathname === "/healthz") return new Response("ok\n");
      if (pathname === "/metrics") {
        return new Response(metrics(), {
          headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
        });
      }
      return new Response("/metrics and /healthz are all there is\n", { status: 404 });
    });
  }

  get port(): number {
    return this.#server.addr.port;
  }

  /** Answers no more. */
  async close(): Promise<void> {
    await this.#server.shutdown();
  }
}
