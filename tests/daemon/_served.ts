import { Denovirtd, type DenovirtdOptions } from "@denovirt/denovirt/daemon";

/** A denovirtd of the test's own, with its sockets in a folder of its own. */
export class ServedDaemon implements AsyncDisposable {
  readonly daemon: Denovirtd;
  readonly dir: string;
  readonly #name: string;

  private constructor(daemon: Denovirtd, dir: string, name: string) {
    this.daemon = daemon;
    this.dir = dir;
    this.#name = name;
  }

  /** Starts one that serves `uris`, the embedded hypervisor unless told. */
  static async start(options: Partial<DenovirtdOptions> = {}): Promise<ServedDaemon> {
    const dir = await Deno.makeTempDir({ prefix: "dv-" });
    const { listen = [`unix:${dir}/sock`, `unix-ro:${dir}/sock-ro`], uris = ["test:///default"] } = options;
    try {
      const [first] = uris;
      const name = typeof first === "object" && "open" in first ? first.name : String(first);
      return new ServedDaemon(await Denovirtd.start({ ...options, listen, uris }), dir, name);
    } catch (error) {
      await Deno.remove(dir, { recursive: true });
      throw error;
    }
  }

  /** The socket for all. */
  get socket(): string {
    return `${this.dir}/sock`;
  }

  /** What a client asks for. */
  get uri(): string {
    return this.#by("sock");
  }

  /** The same by the socket of those who may only read. */
  get readonlyUri(): string {
    return this.#by("sock-ro");
  }

  #by(socket: string): string {
    const [, driver, path, query] = /^(\w+):\/\/([^?]*)(?:\?(.*))?$/.exec(this.#name)!;
    return `${driver}+unix://${path}?${query ? `${query}&` : ""}socket=${this.dir}/${socket}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.daemon.stop();
    await Deno.remove(this.dir, { recursive: true });
  }
}
