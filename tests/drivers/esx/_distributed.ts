import {
  type ManagedObjectReference,
  type Vim25Client,
  waitForTask,
} from "../../../drivers/esx/vim25/mod.ts";

/** An object of a simulated inventory, by its name. */
export async function named(
  client: Vim25Client,
  type: "DistributedVirtualSwitch" | "DistributedVirtualPortgroup" | "HostSystem",
  name: string,
): Promise<ManagedObjectReference> {
  const found = await client.list(type, ["name"]);
  return found.find(({ values }) => values.name === name)!.ref;
}

/** Makes a distributed switch with port groups, which the named hosts are members of. */
export async function makeSwitch(
  client: Vim25Client,
  name: string,
  hosts: readonly string[],
  portgroups: readonly string[],
): Promise<ManagedObjectReference> {
  const [datacenter] = await client.list("Datacenter", ["networkFolder"]);
  const configSpec = { _typeName: "VMwareDVSConfigSpec", name };
  const folder = datacenter!.values.networkFolder!;
  const made = await waitForTask(
    client,
    await client.call(folder, "CreateDVS_Task", { spec: { configSpec } }),
  );
  const ref = made as ManagedObjectReference;
  await addPortGroups(client, ref, portgroups);
  for (const host of hosts) await setMember(client, ref, host, "add");
  return ref;
}

/** Adds port groups to a distributed switch; those called `NSX-…` may have one name. */
export async function addPortGroups(
  client: Vim25Client,
  ref: ManagedObjectReference,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const spec = names.map((name) => ({ name, type: "earlyBinding" }));
  await waitForTask(client, await client.call(ref, "AddDVPortgroup_Task", { spec }));
}

/** Makes a host a member of a distributed switch, or ends that. */
export async function setMember(
  client: Vim25Client,
  ref: ManagedObjectReference,
  hostName: string,
  operation: "add" | "remove",
): Promise<void> {
  const host = [{ operation, host: await named(client, "HostSystem", hostName) }];
  await waitForTask(client, await client.call(ref, "ReconfigureDvs_Task", { spec: { host } }));
}
