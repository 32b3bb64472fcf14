/**
 * Run by tests with just the permissions that a target needs: asks over HTTP, and opens a WebSocket there.
 *
 * @module
 */
import { HttpClient, type HttpTarget, openWebSocket, readText } from "../../../drivers/_http/mod.ts";

const target: HttpTarget = JSON.parse(Deno.args[0]!);
using client = new HttpClient(target);
console.log(await readText(await client.request({ method: "GET", path: "/hello" })));
await using socket = await openWebSocket(target, { path: "/events" });
await socket.send("ping");
for await (const message of socket.messages()) {
  console.log(message);
  break;
}
