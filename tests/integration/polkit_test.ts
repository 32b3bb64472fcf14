import assert from "node:assert/strict";
import { connect, VirtError } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { until } from "../hosts/until.ts";

const WITH_POLKIT = ['auth_unix_rw = "polkit"', 'unix_sock_rw_perms = "0777"'];

/** Relays one connection as another user, whom libvirtd then takes for its client. */
const RELAY = `
import os, select, socket, sys
listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[1] + ".new")
listener.listen(1)
os.rename(sys.argv[1] + ".new", sys.argv[1])
os.setgid(65534)
os.setuid(65534)
client, _ = listener.accept()
daemon = socket.socket(socket.AF_UNIX)
daemon.connect(sys.argv[2])
while True:
    for ready in select.select([client, daemon], [], [])[0]:
        data = ready.recv(65536)
        if not data:
            sys.exit(0)
        (daemon if ready is client else client).sendall(data)
`;

peerTest(
  "connect() asks a libvirtd with polkit, which lets root in and says why it refuses another user",
  ["libvirtd", "python3"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ config: WITH_POLKIT });
    await using connection = await connect(daemon.uri("test"));
    assert.deepEqual((await connection.domains.list()).map(({ name }) => name), ["test"]);

    await Deno.chmod(daemon.dir, 0o755);
    const socket = `${daemon.dir}/as-nobody`;
    const relay = new Deno.Command("/usr/bin/python3", { args: ["-c", RELAY, socket, daemon.socket] })
      .spawn();
    await until(() => Deno.stat(socket).then(() => true, () => false), "the relay");
    const refusal = await connect(`test+unix:///default?socket=${socket}`).then(
      () => assert.fail("wanted a refusal"),
      (error) => error,
    );
    assert(refusal instanceof VirtError);
    assert.equal(refusal.outcome, "refused");
    // Without a system bus there is no polkit to ask; with one, there is no agent that could ask a person.
    assert.match(
      refusal.code,
      /^(INTERNAL_ERROR|AUTH_UNAVAILABLE|AUTH_FAILED|AUTH_CANCELLED)$/,
      refusal.message,
    );
    await relay.status;
  },
);
