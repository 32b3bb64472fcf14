import assert from "node:assert/strict";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { openEsx } from "../_open.ts";

peerTest("A call of several steps ends with its caller's time, and with the signal", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", vms: 1 });
  await using connection = await openEsx(host);
  const [domain] = await connection.domains.list();
  await host.freeze();
  try {
    await assert.rejects(domain!.xml({ timeoutMs: 500 }), { code: "OPERATION_TIMEOUT", outcome: "unknown" });
    const reason = new Error("no longer wanted");
    const control = new AbortController();
    const wanted = domain!.suspend({ signal: control.signal, timeoutMs: 60_000 });
    control.abort(reason);
    await assert.rejects(wanted, (error) => error === reason);
    await assert.rejects(domain!.state({ timeoutMs: -1 }), RangeError);
  } finally {
    host.thaw();
  }
  assert.equal((await domain!.config({ timeoutMs: 30_000 })).name, domain!.name);
});
