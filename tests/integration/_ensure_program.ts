/** A provisioner: says that it is ready, waits for a line, makes sure of all its objects, and tells what became of them. */
import { connect } from "../../mod.ts";
import { network, pool, vm, vmHost, volume } from "../../core/config/mod.ts";

const [uri, dir, rounds] = Deno.args as [string, string, string];
await using connection = await connect(uri);
const host = await vmHost(connection, { type: "qemu" });
console.log("ready");
await Deno.stdin.read(new Uint8Array(1));

// All at once, so that the other process is met at each of them.
const all = await Promise.all(Array.from({ length: Number(rounds) }, async (_, at): Promise<string[]> => {
  const name = `raced-${at}`;
  const images = await connection.storagePools.ensure(pool({ name, path: `${dir}/${name}` }), {
    start: true,
    autostart: true,
    build: true,
  });
  const made = [
    images,
    await images.object.volumes.ensure(volume({ name: "disk.qcow2", capacity: "8 MiB" })),
    await connection.networks.ensure(network({ name, addresses: [`10.7.${at}.1/24`] })),
    await connection.nwfilters.ensure(`<filter name="${name}"><rule action="drop" direction="in"/></filter>`),
    await connection.secrets.ensure({ ephemeral: false, private: false, usage: { type: "ceph", name } }),
    await connection.domains.ensure(
      vm({
        name,
        memory: "64 MiB",
        vcpus: 1,
        disks: [{ pool: name, volume: "disk.qcow2", format: "qcow2" }],
        networks: [name],
      }, host),
      { autostart: true },
    ),
  ];
  return made.map(({ object, definition }) =>
    `${definition} ${"uuid" in object ? object.uuid : object.name}`
  );
}));
console.log(JSON.stringify(all));
