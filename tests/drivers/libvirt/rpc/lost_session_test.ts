import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { HANDSHAKE, ScriptedServer } from "./_scripted_server.ts";

Deno.test("A connection that is lost says no good-bye, and can be closed", async () => {
  for (const lose of ["the host closes it", "the host is silent"]) {
    await using server = await ScriptedServer.start(HANDSHAKE);
    const silent = lose === "the host is silent";
    const connection = await connect(server.uri, {
      keepalive: silent ? { intervalMs: 50, count: 2 } : false,
    });
    if (!silent) await (await server.peer()).close();
    assert.equal(await connection.closed, silent ? "keepalive" : "eof");
    await connection.close();
    await server.gone();
    assert(!server.names.includes("CONNECT_CLOSE"), lose);
    await assert.rejects(connection.hostname(), { code: "RPC", outcome: "not-sent" });
  }
});
