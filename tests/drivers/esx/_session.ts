import type { EsxSession } from "../../../drivers/esx/contract/esx_session.ts";
import type { Vim25Client } from "../../../drivers/esx/vim25/mod.ts";

/** The session of a driver's tables on a client: of the whole inventory, on its first host. */
export async function sessionOf(client: Vim25Client): Promise<EsxSession> {
  const [host] = await client.list("HostSystem", ["name", "parent"]);
  const [datacenter] = await client.list("Datacenter", ["name"]);
  const parent = host!.values.parent!;
  const { resourcePool } = await client.properties("ComputeResource", parent, ["resourcePool"]);
  return {
    client,
    place: {
      scope: client.content.rootFolder,
      datacenter: datacenter!.ref,
      datacenterPath: datacenter!.values.name!,
      computeResource: parent,
      hostSystem: host!.ref,
      resourcePool,
    },
  };
}
