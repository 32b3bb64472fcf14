import { fileURLToPath } from "node:url";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Deno's own language server, as editors run it. */
export class LanguageServer implements AsyncDisposable {
  readonly #child: Deno.ChildProcess;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #reading: Promise<void>;
  #id = 0;

  constructor() {
    this.#child = new Deno.Command(Deno.execPath(), {
      args: ["lsp", "--quiet"],
      env: { NO_COLOR: "1" },
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    this.#writer = this.#child.stdin.getWriter();
    this.#reading = this.#read();
  }

  /** Opens a project. */
  async open(folder: URL): Promise<void> {
    await this.#call("initialize", {
      processId: null,
      rootUri: folder.href,
      capabilities: { textDocument: { completion: {} } },
      initializationOptions: { enable: true },
      workspaceFolders: [{ uri: folder.href, name: "project" }],
    });
    await this.#tell("initialized", {});
  }

  /** What it offers where `|` stands in a module's text. */
  async completions(module: URL, marked: string): Promise<string[]> {
    const at = marked.indexOf("|");
    const before = marked.slice(0, at).split("\n");
    const uri = module.href;
    const text = marked.slice(0, at) + marked.slice(at + 1);
    await this.#tell("textDocument/didOpen", {
      textDocument: { uri, languageId: "typescript", version: 1, text },
    });
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const result = await this.#call("textDocument/completion", { textDocument: { uri }, position });
    await this.#tell("textDocument/didClose", { textDocument: { uri } });
    const { items } = (result ?? { items: [] }) as { readonly items: readonly { readonly label: string }[] };
    return items.map(({ label }) => label);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#call("shutdown", undefined);
    await this.#tell("exit", undefined);
    await this.#writer.close();
    await this.#child.status;
    await this.#reading;
  }

  async #call(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(id, answer);
    await this.#send({ id, method, params });
    return await answer.promise;
  }

  async #tell(method: string, params: unknown): Promise<void> {
    await this.#send({ method, params });
  }

  async #send(message: object): Promise<void> {
    const body = new TextEncoder().encode(JSON.stringify({ jsonrpc: "2.0", ...message }));
    await this.#writer.write(new TextEncoder().encode(`Content-Length: ${body.length}\r\n\r\n`));
    await this.#writer.write(body);
  }

  async #read(): Promise<void> {
    let left = new Uint8Array();
    for await (const chunk of this.#child.stdout) {
      const joined = new Uint8Array(left.length + chunk.length);
      joined.set(left);
      joined.set(chunk, left.length);
      left = joined;
      for (;;) {
        const head = /^(?:[^\r\n]+\r\n)*?Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/i.exec(
          new TextDecoder("latin1").decode(left.subarray(0, 200)),
        );
        if (head === null || left.length < head[0].length + Number(head[1])) break;
        const end = head[0].length + Number(head[1]);
        await this.#take(JSON.parse(new TextDecoder().decode(left.subarray(head[0].length, end))));
        left = left.slice(end);
      }
    }
    for (const { reject } of this.#waiting.values()) reject(new Error("The language server has ended"));
  }

  async #take({ id, method, result, error }: Message): Promise<void> {
    // What it asks of the editor, which has no settings.
    if (method !== undefined) {
      if (id !== undefined) {
        await this.#send({ id, result: method === "workspace/configuration" ? [null] : null });
      }
      return;
    }
    const waiting = this.#waiting.get(id!);
    this.#waiting.delete(id!);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}

/** The project's folder. */
export const PROJECT: URL = new URL("../../../", import.meta.url);

/** Where a module would stand that is only in the editor. */
export function unsaved(name: string): URL {
  return new URL(`file://${fileURLToPath(new URL(name, PROJECT))}`);
}
