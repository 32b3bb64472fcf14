import { withPattern, withWhatHostsSay } from "./host_like_answers.ts";
import { takePeer } from "./peers.ts";
import type { Vcsim } from "./vcsim.ts";

/** What one virsh command did. */
export interface VirshResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A way to a vcsim on which libvirt's own ESX driver works: it passes everything on, and adds to the answers what real
 * hosts say and vcsim leaves out.
 */
export class VcsimForLibvirt implements AsyncDisposable {
  readonly #host: Vcsim;
  readonly #server: Deno.HttpServer<Deno.NetAddr>;
  readonly #dir: string;

  private constructor(host: Vcsim, dir: string) {
    this.#host = host;
    this.#dir = dir;
    this.#server = Deno.serve(
      { hostname: "127.0.0.1", port: 0, onListen: () => {} },
      (request) => this.#pass(request),
    );
  }

  static async start(host: Vcsim): Promise<VcsimForLibvirt> {
    takePeer("virsh");
    const dir = await Deno.makeTempDir({ prefix: "dv-virsh-" });
    await Deno.writeTextFile(
      `${dir}/auth.conf`,
      `[credentials-x]\nusername=${host.username}\npassword=${host.password}\n` +
        ["esx", "vpx"].map((service) => `[auth-${service}-127.0.0.1]\ncredentials=x\n`).join(""),
    );
    return new VcsimForLibvirt(host, dir);
  }

  /** @param path Of a vCenter: the datacenter and host. */
  uri(path = ""): string {
    const { port } = this.#server.addr;
    const scheme = path === "" ? "esx" : "vpx";
    return `${scheme}://127.0.0.1:${port}/${path}?transport=http`;
  }

  /** Runs one virsh command. */
  async virsh(path: string, ...args: readonly string[]): Promise<VirshResult> {
    const { code, stdout, stderr } = await new Deno.Command("virsh", {
      args: ["-q", "-c", this.uri(path), ...args],
      env: {
        LC_ALL: "C",
        LIBVIRT_AUTH_FILE: `${this.#dir}/auth.conf`,
        // It warns of each property that it does not know.
        LIBVIRT_LOG_OUTPUTS: `3:file:${this.#dir}/log`,
      },
      stdin: "null",
    }).output();
    const text = new TextDecoder();
    return { code, stdout: text.decode(stdout), stderr: text.decode(stderr) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.shutdown();
    await Deno.remove(this.#dir, { recursive: true });
  }

  async #pass(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    headers.delete("host");
    headers.delete("expect");
    headers.delete("content-length");
    const answer = await fetch(new URL(pathname + search, this.#host.url), {
      method: request.method,
      headers,
      body: request.method === "GET"
        ? undefined
        : pathname === "/sdk"
        ? withPattern(await request.text())
        : await request.arrayBuffer(),
    });
    const passed = new Headers(answer.headers);
    passed.delete("content-length");
    const isAnswer = pathname === "/sdk" && /xml/.test(answer.headers.get("content-type") ?? "");
    if (!isAnswer) {
      return new Response(await answer.arrayBuffer(), { status: answer.status, headers: passed });
    }
    return new Response(withWhatHostsSay(await answer.text()), { status: answer.status, headers: passed });
  }
}
