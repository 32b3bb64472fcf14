/** A folder of the test's own with programs that stand in for others. */
export class Programs implements AsyncDisposable {
  readonly dir: string;

  private constructor(dir: string) {
    this.dir = dir;
  }

  static async create(): Promise<Programs> {
    return new Programs(await Deno.makeTempDir({ prefix: "dv-bin-" }));
  }

  /** Writes a shell script and gives its path. */
  async script(name: string, text: string): Promise<string> {
    const path = `${this.dir}/${name}`;
    await Deno.writeTextFile(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    return path;
  }

  /** A program that passes bytes on to a Unix socket and back, after `before` has run. */
  async relay(name: string, socket: string, before = ""): Promise<string> {
    const code = `${this.dir}/${name}.ts`;
    await Deno.writeTextFile(
      code,
      `const to = await Deno.connect({ transport: "unix", path: Deno.args[0] });
await Promise.race([to.readable.pipeTo(Deno.stdout.writable), Deno.stdin.readable.pipeTo(to.writable)]);`,
    );
    return await this.script(
      name,
      `${before}\nexec "${Deno.execPath()}" run -A --no-lock "${code}" "${socket}"`,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.dir, { recursive: true });
  }
}
