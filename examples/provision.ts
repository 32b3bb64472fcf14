/**
 * A network, a pool, an image and VMs of it: makes what is not there, leaves what is right, updates what differs. It may run
 * again, after a crash too, or beside itself.
 *
 *     deno run examples/provision.ts [--memory "1 GiB"] [--path /srv/lab] [--image URL --sha256 SUM] [URI [NAME…]]
 *
 * Unless told it is the VM `web` on the embedded hypervisor, with an empty disk. Tells what it did, and in what the host was
 * otherwise than wanted. What runs is not stopped: a change of its definition counts from its next start on.
 */
import { parseArgs } from "node:util";
import { connect, type Connection, type Ensured } from "@denovirt/denovirt";
import { network, pool, prepareVm, vm, vmHost } from "@denovirt/denovirt/config";
import { fetchImage } from "./fetch-image.ts";

const [POOL, NETWORK, IMAGE] = ["lab-images", "lab", "base.qcow2"] as const;

export interface Lab {
  readonly names: readonly string[];
  readonly memory: string;
  /** The pool's folder on the host. */
  readonly path: string;
  /** What disks begin as, a qcow2 image; empty unless told. */
  readonly image?: { readonly url: string; readonly sha256: string };
}

/** Has the host have all of it, running and from now on with its own start. */
export async function provision(
  connection: Connection,
  lab: Lab,
  tell: (line: string) => void,
): Promise<void> {
  const on = { start: true, autostart: true };
  const told = <T>(what: string, { object, definition, differences, started }: Ensured<T>): T => {
    const where = differences.map(({ path }) => path.join(".")).filter((path) => path !== "");
    tell([what, definition, ...started ? ["started"] : [], ...where].join(" "));
    return object;
  };
  const config = network({ name: NETWORK, addresses: ["192.168.150.1/24"] });
  told(`network ${NETWORK}:`, await connection.networks.ensure(config, on));
  const folder = pool({ name: POOL, path: lab.path });
  const images = told(`pool ${POOL}:`, await connection.storagePools.ensure(folder, { ...on, build: true }));
  if (lab.image !== undefined) {
    tell(`image ${IMAGE}: ${await fetchImage(images, { name: IMAGE, ...lab.image })}`);
    await images.refresh();
  }
  const host = await vmHost(connection);
  for (const name of lab.names) {
    const { options } = await prepareVm(connection, {
      name,
      memory: lab.memory,
      vcpus: 1,
      disks: [{ pool: POOL, size: "10 GiB", ...lab.image && { backing: IMAGE } }],
      networks: [NETWORK],
      cloudInit: { pool: POOL, userData: { hostname: name } },
    }, { existing: "reuse" });
    told(`VM ${name}:`, await connection.domains.ensure(vm(options, host), on));
  }
}

if (import.meta.main) {
  const { values: { memory, path, image, sha256 = "" }, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      memory: { type: "string", default: "1 GiB" },
      path: { type: "string", default: "/srv/lab" },
      image: { type: "string" },
      sha256: { type: "string" },
    },
  });
  const [uri = "test:///default", ...names] = positionals;
  await using connection = await connect(uri);
  const lab = {
    names: names.length === 0 ? ["web"] : names,
    memory,
    path,
    ...image && { image: { url: image, sha256 } },
  };
  await provision(connection, lab, console.log);
}
