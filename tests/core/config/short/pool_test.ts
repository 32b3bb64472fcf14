import assert from "node:assert/strict";
import { documents, pool, type PoolOptions } from "../../../../core/config/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Judge } from "../_judge.ts";
import { POOL_ROWS } from "./_pool_table.ts";

peerTest("pool() makes documents of all types that libvirt's grammar takes", ["schemas"], () => {
  using judge = new Judge();
  for (const [title, options] of Object.entries(POOL_ROWS)) {
    const xml = documents.storagePool.format(pool({ name: "images", ...options }));
    assert.equal(judge.verdict(xml, "storagepool"), "", `${title}: ${xml}`);
  }
});

Deno.test("pool() says what a type needs, and refuses what it does not have", () => {
  const wrong: readonly (readonly [object, RegExp])[] = [
    [{ name: "a/b" }, /name without \/ and line breaks: found "a\/b"$/],
    [{ type: "ram" }, /pool "images", wanted type to be one of .*: found "ram"$/],
    [{}, /path to be text: found undefined$/],
    [{ path: "/a", hosts: ["h"] }, /found hosts, which nothing takes here$/],
    [{ type: "fs", path: "/a" }, /devices to be told: found undefined$/],
    [{ type: "netfs", path: "/a", hosts: [], source: "/b" }, /hosts to be told/],
    [
      { type: "netfs", path: "/a", hosts: ["h:port"], source: "/b" },
      /hosts.0 to be a host.*: found "h:port"$/,
    ],
    [{ type: "iscsi", hosts: ["h"] }, /source to be text: found undefined$/],
    [{ type: "iscsi-direct", hosts: ["h"], source: "a" }, /initiator to be text: found undefined$/],
    [{ type: "scsi" }, /adapter to be told/],
    [{ type: "scsi", adapter: { wwnn: "1", wwpn: "2" } }, /adapter.wwnn .*: found "1"$/],
    [
      { type: "rbd", hosts: ["h"], source: "a", auth: { username: "u" } },
      /auth.secret to be text: found undefined$/,
    ],
    [{ type: "mpath", mountOptions: ["a"] }, /found mountOptions, which nothing takes here$/],
    [{ path: "/a", permissions: { mode: "rwx" } }, /permissions.mode .*: found "rwx"$/],
  ];
  for (const [options, message] of wrong) {
    assert.throws(() => pool({ name: "images", ...options } as PoolOptions), (error: Error) => {
      assert(error instanceof RangeError || error instanceof TypeError);
      assert.match(error.message, message);
      return true;
    });
  }
});
