import { request } from "node:http";
import type { Socket } from "node:net";
import { basicCredentials } from "./login/basic_login.ts";
import type { Proxy } from "./proxy.ts";

/**
 * Asks an HTTP proxy for a way through to a host.
 *
 * @throws {Error} If it refuses.
 */
export async function openHttpTunnel(
  socket: Socket,
  { username, password = "" }: Proxy,
  host: string,
  port: number,
): Promise<void> {
  const target = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const proof: Record<string, string> = username === undefined
    ? {}
    : { "proxy-authorization": basicCredentials(username, password) };
  const answer = await new Promise<[status: number, line: string, more: number]>((resolve, reject) => {
    const call = request({
      ...{ method: "CONNECT", path: target, setHost: false, createConnection: () => socket },
      headers: { host: target, ...proof },
    });
    call.once("connect", ({ statusCode = 0, statusMessage, httpVersion }, _, head) => {
      resolve([statusCode, `HTTP/${httpVersion} ${statusCode} ${statusMessage}`, head.length]);
    });
    call.once("response", ({ statusCode = 0, statusMessage, httpVersion }) => {
      resolve([statusCode, `HTTP/${httpVersion} ${statusCode} ${statusMessage}`, 0]);
    });
    call.once("error", reject).once("close", () => reject(new Error("the proxy hung up")));
    call.end();
  });
  const [status, line, more] = answer;
  if (status < 200 || status > 299) throw new Error(`the proxy said ${JSON.stringify(line.slice(0, 200))}`);
  // A server speaks second, in TLS as in HTTP.
  if (more > 0) throw new Error("the proxy said more than it was asked");
}
