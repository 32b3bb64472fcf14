import type { Socket } from "node:net";

/**
 * What is used of socks. Its own declarations want those of Node, which are not there when the types of our own package
 * are declared.
 */
export class SocksClient {
  static createConnection(options: {
    readonly command: "connect";
    readonly destination: { readonly host: string; readonly port: number };
    readonly proxy: { readonly host: string; readonly port: number; readonly type: 4 | 5 };
    readonly timeout: number;
    readonly set_tcp_nodelay: boolean;
  }): Promise<{ readonly socket: Socket }>;
}
