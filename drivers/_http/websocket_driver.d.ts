/** Of the package `websocket-driver` what is used here; it brings no types of its own. */
import type { Buffer } from "node:buffer";

export interface ClientDriver {
  readonly io: { on(event: "data", take: (bytes: Buffer) => void): void };
  readonly protocol: string | null;
  /** Of the answer to the handshake, once it is there. */
  readonly statusCode: number | undefined;
  readonly headers: Readonly<Record<string, string>> | undefined;
  setHeader(name: string, value: string): boolean;
  start(): boolean;
  parse(bytes: Uint8Array): void;
  text(message: string): boolean;
  binary(message: Buffer): boolean;
  ping(message: string, answered: () => void): boolean;
  close(reason: string, code: number): boolean;
  on(event: "open", take: () => void): void;
  on(event: "message", take: (event: { readonly data: string | Buffer }) => void): void;
  on(event: "error", take: (error: Error) => void): void;
  on(event: "close", take: (event: { readonly code: number; readonly reason: string }) => void): void;
}

declare const websocketDriver: {
  client(
    url: string,
    options: { readonly maxLength: number; readonly protocols: readonly string[] },
  ): ClientDriver;
};
export default websocketDriver;
