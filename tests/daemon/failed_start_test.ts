import assert from "node:assert/strict";
import { Denovirtd } from "../../daemon/mod.ts";

/** What a start that fails says, once nothing was logged as listening. */
async function failure(options: { listen: string[]; uris: string[]; metrics?: number }): Promise<string> {
  const logged: string[] = [];
  const daemon = await Denovirtd.start({ ...options, logger: ({ message }) => logged.push(message) }).catch(
    (error: Error) => error,
  );
  assert.ok(!(daemon instanceof Denovirtd));
  assert.ok(!logged.includes("listening"), logged.join());
  return daemon.message;
}

Deno.test("Denovirtd.start() that fails names what and where", async () => {
  const uris = ["test:///default"];
  const listen = ["unix:/nowhere/at/all"];
  assert.match(await failure({ listen, uris }), /^Cannot listen on unix:\/nowhere\/at\/all: /);
  const taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = taken.addr as Deno.NetAddr;
  try {
    const message = await failure({ listen: [`tcp:127.0.0.1:${port}`], uris });
    assert.ok(message.startsWith(`Cannot listen on tcp:127.0.0.1:${port}: `), message);
  } finally {
    taken.close();
  }
  const missing = await failure({ listen: ["tcp:127.0.0.1:0"], uris: ["test:///nowhere/node.xml"] });
  assert.match(missing, /\/nowhere\/node\.xml/);
});
