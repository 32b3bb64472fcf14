import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  bodyStream,
  discard,
  HttpClient,
  HttpFailure,
  type HttpReply,
  jsonBody,
  readBytes,
  readJson,
  readText,
} from "../../../drivers/_http/mod.ts";
import { HttpFaultServer } from "../../hosts/http_fault_server.ts";
import { until } from "../../hosts/until.ts";

const MIB = 1024 * 1024;

async function kindOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(() => undefined, (error) => error);
  assert(error instanceof HttpFailure, `no HttpFailure but ${error}`);
  return error.kind;
}

/** A reply of these bytes, which counts what is read of it. */
function replyOf(...parts: readonly string[]): HttpReply & { readonly read: () => number } {
  let read = 0;
  async function* body() {
    for (const part of parts) {
      read++;
      yield await Promise.resolve(Uint8Array.from(part, (character) => character.charCodeAt(0)));
    }
  }
  return { status: 200, headers: {}, body: body(), cancel: () => {}, read: () => read };
}

Deno.test("readBytes() reads no more than it may", async () => {
  assert.deepEqual([...await readBytes(replyOf("ab", "c"))], [97, 98, 99]);
  assert.equal((await readBytes(replyOf("ab", "cd"), 4)).length, 4);
  const large = replyOf("ab", "cd", "e", "f");
  assert.equal(await kindOf(readBytes(large, 4)), "too-large");
  assert.equal(large.read(), 3);
  let cancelled = false;
  const told = { ...replyOf("ab"), headers: { "content-length": "5" }, cancel: () => cancelled = true };
  assert.equal(await kindOf(readBytes(told, 4)), "too-large");
  assert(cancelled);
});

Deno.test("readBytes() of an answer without end takes no more off the network than it may, and closes the connection", async () => {
  await using server = await Pouring.start();
  using client = new HttpClient(server.target);
  const reply = await client.request({ method: "GET", path: "/" });
  assert.equal(await kindOf(readBytes(reply, 4 * MIB)), "too-large");
  await server.closed;
  assert(server.written >= 4 * MIB && server.written < 128 * MIB, `${server.written} bytes`);
});

Deno.test("readText() takes UTF-8 alone", async () => {
  assert.equal(await readText(replyOf("\u00c3", "\u00a9")), "é");
  assert.equal(await kindOf(readText(replyOf("\u00ff"))), "malformed");
});

Deno.test("readJson() keeps an integer's every digit, and quotes nothing of what is no JSON", async () => {
  const text = '{"small":1,"float":1.5,"large":9223372036854775807,"text":"9223372036854775807","e":1e30}';
  assert.deepEqual(await readJson(replyOf(text)), {
    ...{ small: 1, float: 1.5, large: 9223372036854775807n, text: "9223372036854775807", e: 1e30 },
  });
  const error = await readJson(replyOf('{"token":"hunter2')).catch((error) => error) as HttpFailure;
  assert.deepEqual([error.kind, Deno.inspect(error).includes("hunter2")], ["malformed", false]);
  assert.equal(await kindOf(readJson(replyOf("<html>"))), "malformed");
});

Deno.test("jsonBody() writes a bigint as a number, and says what it is", async () => {
  await using server = new HttpFaultServer();
  using client = new HttpClient(server.target);
  const { body, headers } = jsonBody({ id: 9223372036854775807n, name: "é" }, "application/vnd.x+json");
  await discard(await client.request({ method: "PUT", path: "/", body, headers }));
  const [seen] = server.requests;
  assert.equal(seen!.body, '{"id":9223372036854775807,"name":"\u00c3\u00a9"}');
  assert.equal(seen!.headers["content-type"], "application/vnd.x+json");
});

Deno.test("bodyStream() holds the host back while nobody reads, and closes the connection when it is cancelled", async () => {
  await using server = await Pouring.start();
  using client = new HttpClient(server.target);
  const reader = bodyStream(await client.request({ method: "GET", path: "/" })).getReader();
  assert((await reader.read()).value!.length > 0);
  await standsStill(() => server.written);
  const before = server.written;
  assert(before < 128 * MIB, `${before} bytes are on their way`);
  for (let read = 0; read < 32 * MIB;) read += (await reader.read()).value!.length;
  await until(() => server.written > before, "the host to go on");
  await reader.cancel();
  await server.closed;
});

Deno.test("a streamed request is pulled as fast as the host takes it, and its source told where that hangs up", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let taken = 0;
  const server = createServer((request, response) => {
    request.on("error", () => {});
    promise.then(async () => {
      for await (const part of request) taken += part.length;
      response.end("whole");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  using client = new HttpClient({ host: "127.0.0.1", port: (server.address() as AddressInfo).port });
  let pulled = 0;
  const source = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pulled === 128 * MIB) return controller.close();
      pulled += MIB;
      controller.enqueue(new Uint8Array(MIB));
    },
  });
  const asked = client.request({ method: "PUT", path: "/", body: source });
  await standsStill(() => pulled);
  assert(pulled < 64 * MIB, `${pulled} bytes were pulled`);
  resolve();
  assert.equal(await readText(await asked), "whole");
  assert.deepEqual([pulled, taken], [128 * MIB, 128 * MIB]);
  await new Promise((resolve) => server.close(resolve));

  await using fault = new HttpFaultServer();
  fault.rule = () => ({ hangUp: true });
  fault.hangUpAfter = 1 << 20;
  using other = new HttpClient(fault.target);
  const cancelled = Promise.withResolvers<unknown>();
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1024)),
    cancel: cancelled.resolve,
  });
  assert.equal(await kindOf(other.request({ method: "PUT", path: "/", body: endless })), "connection");
  await cancelled.promise;
  // What the source itself throws ends the request, and is the cause.
  const reason = new Error("the disk is gone");
  const failing = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(reason) });
  const error = await other.request({ method: "PUT", path: "/", body: failing }).catch((error) => error);
  assert(error instanceof HttpFailure && error.cause === reason, String(error));
});

/** A server whose answer has no end, and that counts what it has written of it. */
class Pouring implements AsyncDisposable {
  written = 0;
  readonly closed: Promise<void>;
  readonly #server: Server;

  private constructor() {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.closed = promise;
    let gone = false;
    this.#server = createServer((_, response) => {
      response.on("close", () => {
        gone = true;
        resolve();
      });
      const more = () => {
        do this.written += MIB; while (!gone && response.write(Buffer.alloc(MIB)));
        if (!gone) response.once("drain", more);
      };
      more();
    });
  }

  static async start(): Promise<Pouring> {
    const pouring = new Pouring();
    await new Promise<void>((resolve) => pouring.#server.listen(0, "127.0.0.1", resolve));
    return pouring;
  }

  get target(): { readonly host: string; readonly port: number } {
    return { host: "127.0.0.1", port: (this.#server.address() as AddressInfo).port };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** Waits until a count has not changed while many turns of the event loop went by. */
async function standsStill(count: () => number): Promise<void> {
  let last = -1;
  let same = 0;
  await until(() => {
    same = count() === last && last > 0 ? same + 1 : 0;
    last = count();
    return same >= 20;
  }, "the transfer to stand still");
}
