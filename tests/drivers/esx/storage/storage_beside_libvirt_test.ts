import assert from "node:assert/strict";
import { documents } from "../../../../core/config/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimForLibvirt } from "../../../hosts/vcsim_for_libvirt.ts";
import { openEsx } from "../_open.ts";

/** The one host of a simulated vCenter that its datastore says to be mounted at. */
const MOUNTED_AT = "DC0/DC0_C0/DC0_C0_H2";

/** libvirt's own names do not fit its grammars: they have slashes and spaces. */
const lenient = { lenient: true };

peerTest("pools, volumes and networks are those of libvirt's own driver", ["vcsim", "virsh"], async (t) => {
  for (const [mode, path] of [["esx", ""], ["vpx", MOUNTED_AT]] as const) {
    await t.step(mode, async () => {
      await using host = await Vcsim.start({ mode });
      await using libvirt = await VcsimForLibvirt.start(host);
      await using connection = await openEsx(host, `/${path}`);
      const virsh = async (...args: string[]) => {
        const { code, stdout, stderr } = await libvirt.virsh(path, ...args);
        assert.equal(code, 0, `${args.join(" ")}: ${stderr}`);
        return stdout.trim();
      };
      const words = async (...args: string[]) => (await virsh(...args)).split(/\s+/).toSorted();

      const pools = await connection.storagePools.list();
      assert.deepEqual(pools.map(({ name }) => name).toSorted(), await words("pool-list", "--all", "--name"));
      assert.deepEqual(pools.map(({ uuid }) => uuid).toSorted(), await words("pool-list", "--all", "--uuid"));
      for (const pool of pools) {
        const theirs = documents.storagePool.parse(await virsh("pool-dumpxml", pool.name));
        const ours = await pool.config();
        const facts = (config: typeof ours) => [
          ...[config.type, config.name, config.uuid],
          "target" in config ? config.target?.path : undefined,
        ];
        assert.deepEqual(facts(ours), facts(theirs));
        // What is free on this machine's disk changes meanwhile.
        assert.equal(ours.capacity?.value, theirs.capacity?.value);
        const volumes = await pool.volumes.list();
        const lines = (await virsh("vol-list", pool.name)).split("\n").map((line) => line.trim());
        assert.deepEqual(
          await Promise.all(volumes.map(async (each) => `${each.name} ${await each.path()}`)).then((all) =>
            all.toSorted()
          ),
          lines.map((line) => line.replace(/\s{2,}/, " ")).toSorted(),
        );
        for (const volume of volumes) {
          const theirs = documents.storageVolume.parse(
            await virsh("vol-dumpxml", volume.name, pool.name),
            lenient,
          );
          assert.deepEqual(plain(await volume.config()), plain(theirs));
        }
      }

      // libvirt knows nothing of distributed switches.
      const networks = (await connection.networks.list()).filter(({ name }) => name !== "DVS0");
      assert.deepEqual(
        networks.map(({ name }) => name).toSorted(),
        await words("net-list", "--all", "--name"),
      );
      for (const network of networks) {
        assert.equal(network.uuid, await virsh("net-uuid", network.name));
        const theirs = documents.network.parse(await virsh("net-dumpxml", network.name), lenient);
        assert.deepEqual(plain(await network.config()), plain(theirs));
      }
    });
  }
});

/** What a config says, whatever order it was in. */
function plain(config: unknown): unknown {
  return JSON.parse(JSON.stringify(config, (_, value) => typeof value === "bigint" ? `${value}n` : value));
}
