import { Buffer } from "node:buffer";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Vcsim } from "./vcsim.ts";

/** A call on its way to the host. */
export interface RelayedCall {
  /** `PowerOnVM_Task`; the path of what is no call. */
  readonly method: string;
  /** The message. */
  readonly xml: string;
}

/** What becomes of a call instead of its way to the host. */
export type RelayAction =
  /** Answers with this message's body. */
  | { readonly answer: string }
  /** Refuses with a fault. */
  | { readonly fault: string; readonly message?: string; readonly fields?: string }
  /** Answers with a status that is no answer of the API. */
  | { readonly status: number; readonly text?: string }
  /** Closes the connection: before the host hears of it, after it has done it, or in the middle of the answer. */
  | { readonly hangUp: "before" | "after" | "middle" }
  /** Never answers, and keeps the connection. */
  | { readonly silent: true }
  /** Answers with these bytes. */
  | { readonly bytes: Uint8Array }
  /** Passes another message on. */
  | { readonly send: string };

/** Decides on a call; `undefined` passes it on. */
export type RelayRule = (
  call: RelayedCall,
) => RelayAction | undefined | void | Promise<RelayAction | undefined | void>;

/**
 * A fake of what goes wrong between a program and a host: a relay on a socket of its own in front of a vcsim, that passes
 * calls on unless a rule says otherwise.
 */
export class VcsimRelay implements AsyncDisposable {
  /** All calls that came, in order. */
  readonly calls: string[] = [];
  /** Characters of all answers that were passed on. */
  answered = 0;
  readonly #host: Vcsim;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #rules: RelayRule[] = [];
  readonly #rewrites: ((call: RelayedCall, answer: string) => string)[] = [];

  private constructor(host: Vcsim) {
    this.#host = host;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
    this.#server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => this.#sockets.delete(socket));
    });
  }

  static async start(host: Vcsim): Promise<VcsimRelay> {
    const relay = new VcsimRelay(host);
    await new Promise<void>((resolve) => relay.#server.listen(0, "127.0.0.1", resolve));
    return relay;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/sdk`;
  }

  /** Connections that are open. */
  get connections(): number {
    return this.#sockets.size;
  }

  /** Asks `rule` about each call from now on; the newest rule that says something counts. */
  rule(rule: RelayRule): void {
    this.#rules.unshift(rule);
  }

  /** Does something else with the next calls of a method. */
  next(method: string, action: RelayAction, times = 1): void {
    let left = times;
    this.rule((call) => call.method === method && left-- > 0 ? action : undefined);
  }

  /** Changes answers on their way back. */
  rewrite(change: (call: RelayedCall, answer: string) => string): void {
    this.#rewrites.push(change);
  }

  /** Closes all connections, as a host that stops. */
  hangUp(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.hangUp();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Uint8Array[] = [];
    for await (const part of request) parts.push(part as Uint8Array);
    const body = Buffer.concat(parts);
    const url = request.url ?? "/";
    const isCall = url.startsWith("/sdk");
    const xml = isCall ? body.toString("utf8") : "";
    const method = isCall ? /<soapenv:Body><(\w+)/.exec(xml)?.[1] ?? "" : url;
    this.calls.push(method);
    const call = { method, xml };
    for (const rule of this.#rules) {
      const action = await rule(call);
      if (action) return await this.#act(action, call, request, response, body);
    }
    await this.#pass(call, request, response, body);
  }

  async #act(
    action: RelayAction,
    call: RelayedCall,
    request: IncomingMessage,
    response: ServerResponse,
    body: Uint8Array,
  ): Promise<void> {
    if ("silent" in action) return;
    if ("send" in action) return await this.#pass({ ...call, xml: action.send }, request, response, body);
    if ("answer" in action) return send(response, 200, envelope(action.answer));
    if ("fault" in action) return send(response, 500, envelope(faultXml(action)));
    if ("status" in action) return send(response, action.status, action.text ?? "");
    if ("bytes" in action) return send(response, 200, action.bytes);
    if (action.hangUp === "before") return void request.socket.destroy();
    const { text } = await this.#ask(call, request, body);
    if (action.hangUp === "after") return void request.socket.destroy();
    response.writeHead(200, { "content-type": "text/xml", "content-length": String(text.length + 1) });
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
  }

  async #pass(
    call: RelayedCall,
    request: IncomingMessage,
    response: ServerResponse,
    body: Uint8Array,
  ): Promise<void> {
    let answer;
    try {
      answer = await this.#ask(call, request, body);
    } catch {
      return void request.socket.destroy();
    }
    const { status, headers } = answer;
    const text = this.#rewrites.reduce((text, change) => change(call, text), answer.text);
    for (const [name, value] of headers) {
      if (name === "set-cookie" || name === "content-type") response.appendHeader(name, value);
    }
    this.answered += text.length;
    send(response, status, text);
  }

  async #ask({ xml }: RelayedCall, request: IncomingMessage, body: Uint8Array) {
    const headers = new Headers();
    for (const name of ["cookie", "content-type", "soapaction", "range"]) {
      const value = request.headers[name];
      if (typeof value === "string") headers.set(name, value);
    }
    const has = request.method !== "GET" && request.method !== "HEAD";
    const reply = await fetch(new URL(request.url ?? "/", this.#host.url), {
      method: request.method,
      headers,
      body: has ? (xml === "" ? new Blob([new Uint8Array(body)]) : xml) : undefined,
    });
    return { status: reply.status, headers: reply.headers, text: await reply.text() };
  }
}

function send(response: ServerResponse, status: number, body: string | Uint8Array): void {
  if (!response.hasHeader("content-type")) response.setHeader("content-type", "text/xml; charset=utf-8");
  response.writeHead(status);
  response.end(body);
}

function envelope(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
}

function faultXml(
  { fault, message = `no ${fault}`, fields = "" }: Extract<RelayAction, { readonly fault: string }>,
) {
  return `<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>${message}</faultstring><detail>` +
    `<${fault}Fault xmlns="urn:vim25" xsi:type="${fault}">${fields}</${fault}Fault></detail></soapenv:Fault>`;
}
