import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { csv, inventory } from "../../examples/inventory-csv.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { runExample } from "./_example.ts";

const script = "inventory-csv.ts";
const HEADER = "host,name,uuid,title,state,autostart,vcpus,memory,disks,disk bytes,MAC addresses";
const xml = (name: string, more = "") =>
  `<domain type="qemu"><name>${name}</name><memory unit="MiB">64</memory><os><type arch="x86_64">hvm</type></os>
    <devices><emulator>/usr/bin/qemu-system-x86_64</emulator>${more}</devices></domain>`;

Deno.test("inventory-csv.ts has a line for each domain by name, and none for one that goes meanwhile", async () => {
  await using host = testHost({
    domains: [{ name: "web" }, { name: "db", state: "shutoff" }, { name: "mail" }],
    rules: [{ object: "mail", fail: "NO_DOMAIN" }],
  });
  await using connection = await connect(host.uri);
  const rows = await inventory(connection);
  assert.deepEqual(rows.map((cells) => [cells[1], cells[4], cells[8]]), [["db", "shutoff", 1], [
    "web",
    "running",
    1,
  ]]);
  assert.match(String(rows[1]?.at(-1)), /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/);
});

Deno.test("inventory-csv.ts fails where a host does, and leaves unknown what a host can't tell", async () => {
  await using host = testHost({
    domains: [{ name: "web" }],
    rules: [{ call: "domainGetBlockInfo", fail: "INTERNAL_ERROR" }],
  });
  await using connection = await connect(host.uri);
  assert.equal((await inventory(connection))[0]?.[9], "");
  host.rule({ call: "domainGetInfo", lose: "before" });
  await assert.rejects(inventory(connection));
});

Deno.test("inventory-csv.ts quotes its cells, and none is a formula", () => {
  assert.equal(csv([["a,b", 'say "hi"', "=1+1", -1, true]]), `"a,b","say ""hi""",'=1+1,-1,true\r\n`);
  assert.equal(csv([["@x\ny", "+a", "plain"]]), `"'@x\ny",'+a,plain\r\n`);
});

Deno.test("inventory-csv.ts needs no permission on the embedded hypervisor, and tells of hosts that fail", async () => {
  const { code, stdout, stderr } = await runExample({ script, args: ["nonesuch:///", "test:///default"] });
  const [header, line, rest] = stdout.split("\r\n");
  assert.equal(header, HEADER);
  assert.match(
    line ?? "",
    /^localhost,test,6695eb01-f6a4-8304-79aa-97f2502e193f,,running,false,2,\d+,1,\d+,/,
  );
  assert.equal(rest, "");
  assert.match(stderr, /^nonesuch:\/\/\/: Cannot open/);
  assert.equal(code, 1);
});

peerTest(
  "inventory-csv.ts lists a real host over its read-only socket",
  ["libvirtd", "qemu", "qemu-img"],
  async () => {
    await using libvirtd = await PrivateLibvirtd.start();
    const image = `${libvirtd.dir}/a.qcow2`;
    await new Deno.Command("qemu-img", { args: ["create", "-q", "-f", "qcow2", image, "3M"] }).output();
    const disk =
      `<disk type="file"><driver name="qemu" type="qcow2"/><source file="${image}"/><target dev="vda"/></disk>
    <disk type="file" device="cdrom"><target dev="hda"/></disk>`;
    {
      await using connection = await connect(libvirtd.uri("qemu"));
      await connection.domains.define(xml("off", disk));
      const on = await connection.domains.define(
        xml("on").replace("<memory", "<title>=cmd|'/c calc'!A0</title><memory"),
      );
      await on.start({ paused: true });
    }
    const socket = libvirtd.socketRo;
    const { code, stdout, stderr } = await runExample({
      script,
      args: [libvirtd.uri("qemu").replace(libvirtd.socket, socket)],
      permissions: [`--allow-read=${socket}`, `--allow-write=${socket}`, `--allow-net=unix:${socket}`],
    });
    assert.equal(code, 0, stderr);
    const [header, off, on] = stdout.split("\r\n");
    assert.equal(header, HEADER);
    assert.match(off ?? "", /,off,[^,]+,,shutoff,false,1,67108864,1,3145728,$/);
    assert.match(on ?? "", /,on,[^,]+,'=cmd\|'\/c calc'!A0,paused,false,1,67108864,0,0,$/);
  },
);
