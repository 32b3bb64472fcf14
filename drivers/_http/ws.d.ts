/** Of the package `ws` what is used here; it brings no types of its own. */
import type { Agent, IncomingMessage } from "node:http";

export interface WebSocketOptions {
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
  readonly perMessageDeflate: false;
  readonly followRedirects: false;
  readonly maxPayload: number;
}

export default class WebSocket {
  constructor(url: string, protocols: readonly string[], options: WebSocketOptions);
  readonly protocol: string;
  binaryType: "nodebuffer";
  on(event: "open" | "pong", take: () => void): this;
  on(event: "error", take: (error: Error) => void): this;
  on(event: "message", take: (data: Uint8Array, isBinary: boolean) => void): this;
  on(event: "close", take: (code: number, reason: Uint8Array) => void): this;
  on(event: "unexpected-response", take: (request: unknown, response: IncomingMessage) => void): this;
  send(data: string | Uint8Array, sent: (error?: Error | null) => void): void;
  ping(): void;
  pause(): void;
  resume(): void;
  close(code?: number, reason?: string): void;
  terminate(): void;
}
