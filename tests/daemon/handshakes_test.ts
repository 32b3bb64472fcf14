import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { Denovirtd, type DenovirtdOptions } from "@denovirt/denovirt/daemon";
import { Authority } from "../hosts/certificates.ts";
import { peerTest } from "../hosts/peers.ts";
import { until } from "../hosts/until.ts";

/** A daemon that listens by TLS; its port, and a URI of it. */
async function withTls(
  options: Partial<DenovirtdOptions>,
  does: (daemon: Denovirtd, port: number, uri: string) => Promise<void>,
): Promise<void> {
  const dir = await Deno.makeTempDir({ prefix: "dv-" });
  try {
    const authority = await Authority.create(dir, "cacert");
    const tls = await authority.sign("server", { hosts: ["localhost", "127.0.0.1"] });
    await using daemon = await Denovirtd.start({
      listen: ["tls:127.0.0.1:0"],
      uris: ["test:///default"],
      tls,
      ...options,
    });
    const port = Number(daemon.addresses[0]!.split(":").at(-1));
    await does(daemon, port, `test+tls://127.0.0.1:${port}/default?pkipath=${dir}`);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

const counted = (daemon: Denovirtd, name: string) =>
  Number(new RegExp(`^denovirtd_clients_${name}_total (\\d+)$`, "m").exec(daemon.metrics())![1]);

peerTest(
  "denovirtd takes a client by TLS behind two hundred connections that never shake hands, and counts these",
  ["certtool"],
  () =>
    withTls({}, async (daemon, port, uri) => {
      const silent: Deno.Conn[] = [];
      try {
        for (let count = 0; count < 250; count++) {
          silent.push(await Deno.connect({ hostname: "127.0.0.1", port }));
        }
        for (let round = 0; round < 3; round++) {
          await using connection = await connect(uri, { timeoutMs: 60_000 });
          assert.equal((await connection.domains.list()).length, 1);
        }
        // Fifty more than there is room for.
        await until(() => counted(daemon, "evicted") >= 50, "the count of them");
        assert.equal(counted(daemon, "turned_away"), 0);
      } finally {
        for (const connection of silent) connection.close();
      }
    }),
);

peerTest(
  "Clients that shake hands at the same time are no more than may come",
  ["certtool"],
  () =>
    withTls({ limits: { clients: 3 } }, async (daemon, _, uri) => {
      let most = 0;
      const watching = setInterval(() => most = Math.max(most, daemon.clients), 1);
      const asked = await Promise.allSettled(
        Array.from({ length: 12 }, () => connect(uri, { timeoutMs: 60_000 })),
      );
      clearInterval(watching);
      const taken = asked.flatMap((each) => each.status === "fulfilled" ? [each.value] : []);
      most = Math.max(most, daemon.clients);
      for (const connection of taken) await connection.close();
      assert.equal(taken.length, 3);
      assert.equal(most, 3);
      // On a slow machine one that has said nothing yet may have had to make room for another.
      assert.equal(counted(daemon, "turned_away") + counted(daemon, "evicted"), 9);
    }),
);
