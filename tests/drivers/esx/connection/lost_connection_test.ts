import assert from "node:assert/strict";
import { connect } from "../../../../mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { credentials } from "../_open.ts";

peerTest(
  "A lost connection ends its watch, asks the host for nothing more, and says why",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx", vms: 1 });
    await using relay = await VcsimRelay.start(host);
    const connection = await connect(`esx://127.0.0.1:${relay.port}/?transport=http`, {
      ...credentials(host),
      keepalive: { intervalMs: 300, count: 2 },
    });
    const [domain] = await connection.domains.list();
    await connection.events.on("domain.lifecycle", () => {}).ready;
    relay.rule(() => ({ silent: true }));
    assert.equal(await connection.closed, "error");
    const asked = relay.calls.length;
    await assert.rejects(domain!.state(), {
      code: "RPC",
      outcome: "not-sent",
      message: /it is lost: 2 questions/,
    });
    await connection.close();
    await assert.rejects(domain!.state(), {
      code: "RPC",
      outcome: "not-sent",
      message: /it is lost: 2 questions/,
    });
    assert.equal(relay.calls.length, asked);
  },
);
