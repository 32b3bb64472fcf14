import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { until } from "../hosts/until.ts";

/** Any that the platform makes one millisecond of. */
const LONG = [Infinity, 30 * 86_400_000];

peerTest(
  "A volume is not wiped in a time that is none, and in an endless one to its end",
  ["libvirtd", "qemu"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const dir = `${daemon.dir}/time-limits`;
    await Deno.mkdir(dir);
    const pool = await connection.storagePools.create(
      `<pool type="dir"><name>limits</name><target><path>${dir}</path></target></pool>`,
    );
    const volume = await pool.volumes.create(
      `<volume><name>disk</name><capacity>4096</capacity><target><format type="raw"/></target></volume>`,
    );
    const path = await volume.path();
    const content = new Uint8Array(4096).fill(7);
    await Deno.writeFile(path, content);
    for (const timeoutMs of [-5, NaN, 0]) {
      await assert.rejects(
        volume.wipe({ timeoutMs }).done,
        timeoutMs === 0 ? { code: "OPERATION_TIMEOUT", outcome: "not-sent" } : RangeError,
      );
    }
    // Behind what they would have sent.
    await volume.info();
    assert.deepEqual(await Deno.readFile(path), content);
    for (const timeoutMs of LONG) {
      await Deno.writeFile(path, content);
      await volume.wipe({ timeoutMs });
      assert.deepEqual(await Deno.readFile(path), new Uint8Array(4096));
    }
    await pool.destroy();
  },
);

peerTest(
  "A state is waited for, and a connection comes back, in a time without end",
  ["libvirtd"],
  async () => {
    for (const timeoutMs of LONG) {
      await using daemon = await PrivateLibvirtd.start();
      await using connection = await connectRecorded(daemon.uri("test"), {
        reconnect: { minDelayMs: 10, maxDelayMs: 100 },
        timeoutMs,
      });
      const domain = await connection.domains.get("test");
      const off = domain.waitFor("shutoff", { timeoutMs });
      await domain.destroy({ timeoutMs });
      await off;
      daemon.kill("SIGKILL");
      await until(() => !connection.isAlive(), "the news of the kill");
      const waiting = domain.state({ timeoutMs });
      await daemon.restart();
      assert.equal((await waiting).state, "running", "as the test driver begins");
    }
  },
);
