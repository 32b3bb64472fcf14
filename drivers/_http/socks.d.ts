/**
 * What is used of socks. Its own declarations want those of Node, which who checks the types of our own package may not
 * have.
 */
import type { Socket } from "node:net";

export declare const SocksClient: {
  createConnection(options: {
    readonly command: "connect";
    readonly destination: { readonly host: string; readonly port: number };
    readonly proxy: {
      readonly host: string;
      readonly port: number;
      readonly type: 4 | 5;
      readonly userId?: string;
      readonly password?: string;
    };
    /** Milliseconds. */
    readonly timeout: number;
    /** Connected to the proxy already. */
    readonly existing_socket: Socket;
  }): Promise<unknown>;
};
