import { join } from "node:path";
import { buildPackage } from "../../tools/build.ts";

/** A program's folder in which the package is installed, as npm lays it out: with what it depends on beside it. */
export class InstalledPackage implements AsyncDisposable {
  readonly dir: string;

  private constructor(dir: string) {
    this.dir = dir;
  }

  static async build(options: { readonly types?: boolean } = {}): Promise<InstalledPackage> {
    const installed = new InstalledPackage(await Deno.makeTempDir({ prefix: "denovirt-package-" }));
    const { dir, folder } = installed;
    try {
      const built = join(dir, "built");
      await buildPackage(built, options);
      const { name, version, dependencies } = JSON.parse(
        await Deno.readTextFile(join(built, "package.json")),
      );
      // Beside each other they come from what Deno has fetched for the project.
      await Deno.writeTextFile(join(dir, "package.json"), JSON.stringify({ type: "module", dependencies }));
      await Deno.writeTextFile(join(dir, "deno.json"), JSON.stringify({ nodeModulesDir: "manual" }));
      await installed.deno("install", "--quiet");
      await Deno.mkdir(join(folder, ".."), { recursive: true });
      await Deno.rename(built, folder);
      const all = { ...dependencies, [name]: version };
      await Deno.writeTextFile(
        join(dir, "package.json"),
        JSON.stringify({ type: "module", dependencies: all }),
      );
      return installed;
    } catch (error) {
      await installed[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Where the package lies. */
  get folder(): string {
    return join(this.dir, "node_modules/@denovirt/denovirt");
  }

  /** Writes a program beside it. */
  async program(name: string, text: string): Promise<void> {
    await Deno.writeTextFile(join(this.dir, name), text);
  }

  /** What `deno` prints, or the error of what it says in failing. */
  deno(...args: string[]): Promise<string> {
    return this.run(Deno.execPath(), ...args);
  }

  /** What a program prints in that folder, or the error of what it says in failing. */
  async run(program: string, ...args: string[]): Promise<string> {
    const { success, stdout, stderr } = await new Deno.Command(program, {
      args,
      cwd: this.dir,
      env: { NO_COLOR: "1" },
    }).output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    return new TextDecoder().decode(stdout);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Deno.remove(this.dir, { recursive: true });
  }
}
