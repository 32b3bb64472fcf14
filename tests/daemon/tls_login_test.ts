import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { Denovirtd } from "@denovirt/denovirt/daemon";
import { Authority } from "../hosts/certificates.ts";
import { peerTest } from "../hosts/peers.ts";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import { RawClient } from "./_raw_client.ts";
import { ServedDaemon } from "./_served.ts";
import { virsh } from "./_virsh.ts";

const users = { alice: "wonderland", "ali,ce=": "looking glass" };

const authConf = (name: string, password: string) =>
  `[credentials-test]\nauthname=${name}\npassword=${password}\n\n[auth-libvirt-localhost]\ncredentials=test\n`;

peerTest(
  "virsh and our client log in to denovirtd by SCRAM over TLS, and nobody gets in without",
  ["virsh", "certtool", "sasl"],
  async () => {
    const dir = await Deno.makeTempDir({ prefix: "dv-" });
    try {
      const authority = await Authority.create(dir, "cacert");
      const { cert, key } = await authority.sign("server", { hosts: ["localhost", "127.0.0.1"] });
      const entries: Record<string, unknown>[] = [];
      await using daemon = await Denovirtd.start({
        listen: ["tls:localhost:0"],
        uris: ["test:///default"],
        tls: { cert, key },
        auth: { users },
        logger: (entry) => entries.push(entry),
      });
      const port = daemon.addresses[0]!.split(":").at(-1);
      const uri = `test+tls://localhost:${port}/default?pkipath=${dir}`;
      await Deno.writeTextFile(`${dir}/cacert.pem`, await Deno.readTextFile(authority.cert));

      await Deno.writeTextFile(`${dir}/auth.conf`, authConf("alice", "wonderland"));
      // libvirt 9.0.0 takes a ticket of TLS 1.3, which every server of Deno's sends, for a broken confirmation.
      const older = `${uri}&tls_priority=NORMAL:-VERS-TLS1.3`;
      const good = await virsh(`${older}&authfile=${dir}/auth.conf`, "list");
      assert.match(good.text, /1 +test +running/, good.text);
      await Deno.writeTextFile(`${dir}/bad.conf`, authConf("alice", "mirror"));
      const bad = await virsh(`${older}&authfile=${dir}/bad.conf`, "list");
      assert.equal(bad.code, 1);
      assert.match(bad.text, /authentication failed/i);

      for (const mechanism of ["SCRAM-SHA-256", "SCRAM-SHA-1"]) {
        for (const [username, password] of Object.entries(users)) {
          await using connection = await connect(`${uri}&auth=sasl.${mechanism}`, {
            auth: { username, password },
          });
          assert.equal((await connection.domains.list()).length, 1);
        }
        for (const auth of [{ username: "alice", password: "no" }, { username: "nobody", password: "no" }]) {
          await assert.rejects(connect(`${uri}&auth=sasl.${mechanism}`, { auth }), { code: "AUTH_FAILED" });
        }
      }
      await assert.rejects(
        connect(`${uri}&auth=sasl.PLAIN`, { auth: { username: "alice", password: "wonderland" } }),
        {
          code: /AUTH_(FAILED|UNAVAILABLE)/,
        },
      );
      // The same by a Unix socket, which needs no encryption.
      await using local = await Denovirtd.start({
        listen: [`unix:${dir}/sock`],
        uris: ["test:///default"],
        auth: { users: (username) => Promise.resolve(username === "alice" ? "wonderland" : undefined) },
      });
      assert.equal(local.clients, 0);
      const unix = `test+unix:///default?socket=${dir}/sock`;
      assert.equal((await virsh(`${unix}&authfile=${dir}/auth.conf`, "list")).code, 0);
      assert.equal((await virsh(`${unix}&authfile=${dir}/bad.conf`, "list")).code, 1);

      // Nothing that anybody said to prove themselves is in the log.
      assert(entries.some(({ message }) => message === "a login has failed"));
      assert.doesNotMatch(JSON.stringify(entries), /wonderland|looking glass|mirror/);
    } finally {
      await Deno.remove(dir, { recursive: true });
    }
  },
);

Deno.test("denovirtd lets a client go whose logins fail three times, and takes no login out of its order", async () => {
  await using served = await ServedDaemon.start({ auth: { users } });
  await using client = await RawClient.connect(served.socket);
  const { rpc } = client;
  assert.deepEqual(await rpc.call(remote.authList, undefined), { types: [1] });
  assert.deepEqual(await rpc.call(remote.authSaslInit, undefined), { mechlist: "SCRAM-SHA-256,SCRAM-SHA-1" });
  const failed = { code: "AUTH_FAILED", message: "authentication failed" };
  const start = (mech: string, data: string) => rpc.call(remote.authSaslStart, { mech, nil: 0, data });
  const step = (data: string) => rpc.call(remote.authSaslStep, { nil: 0, data });
  await assert.rejects(step("c=biws,r=x,p=x"), failed);
  await assert.rejects(start("PLAIN", "\0alice\0wonderland"), failed);
  await assert.rejects(start("SCRAM-SHA-256", "n,,n=alice"), failed);
  await assert.rejects(start("SCRAM-SHA-256", "p=tls-unique,,n=alice,r=abc"), failed);
  const first = await start("SCRAM-SHA-256", "n,,n=alice,r=abc");
  assert.equal(first.complete, 0);
  assert.match(first.data, /^r=abc[^,]+,s=[^,]+,i=4096$/);
  // The nonce of another login.
  await assert.rejects(step("c=biws,r=abc,p=AAAA"), failed);
  assert.equal((await rpc.closed).reason, "eof");
});

Deno.test("Denovirtd.start() refuses logins where anybody can listen, and TLS without a certificate", async () => {
  const uris = ["test:///default"];
  const start = (options: Partial<Parameters<typeof Denovirtd.start>[0]>) =>
    Denovirtd.start({ listen: [], uris, ...options });
  await assert.rejects(start({ listen: ["tcp:127.0.0.1:0"], auth: { users } }), TypeError);
  await assert.rejects(start({ listen: ["tls:127.0.0.1:0"] }), TypeError);
  await assert.rejects(start({ listen: [] }), TypeError);
  await assert.rejects(start({ listen: ["tcp:127.0.0.1"] }), TypeError);
  await assert.rejects(start({ listen: ["tcp:127.0.0.1:0"], uris: [] }), TypeError);
  await assert.rejects(
    start({ listen: ["tcp:127.0.0.1:0"], uris: ["test:///default", "test:///default"] }),
    TypeError,
  );
  await assert.rejects(start({ listen: ["tcp:127.0.0.1:0"], uris: ["nope:///"] }), { code: "NO_CONNECT" });
  await assert.rejects(start({ listen: ["tcp:127.0.0.1:0"], limits: { clients: 0 } }), RangeError);
  await assert.rejects(start({ listen: ["tcp:127.0.0.1:0"], keepalive: { count: 0 } }), RangeError);
  await assert.rejects(start({ listen: ["tls:127.0.0.1:0"], tls: { cert: "/nope", key: "/nope" } }), {
    code: "SYSTEM_ERROR",
  });
});
