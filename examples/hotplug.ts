/**
 * Puts a disk and a network card into a guest, running or not, or takes them out again.
 *
 *     deno run examples/hotplug.ts attach URI DOMAIN POOL NETWORK
 *     deno run examples/hotplug.ts detach URI DOMAIN POOL
 *
 * The disk is a new volume of the pool. It is known again by its serial number, the card by its MAC address: names and places
 * may change from start to start.
 */
import { connect, type Domain } from "@denovirt/denovirt";
import { type DeviceConfig, volume } from "@denovirt/denovirt/config";

const SERIAL = "extra";
const volumeName = ({ name }: Domain) => `${name}-extra.qcow2`;
const macAddress = ({ uuid }: Domain) => `52:54:00:${uuid.slice(-6).replace(/..(?=.)/g, "$&:")}`;

/** Attaches both, now and for later starts; what is there already stays. */
export async function attach(domain: Domain, pool: string, network: string): Promise<void> {
  const where = { live: await domain.isActive(), config: await domain.isPersistent() };
  const { devices: { disk: disks = [], interface: cards = [] } = {} } = await domain.config();
  if (disks.every(({ serial }) => serial !== SERIAL)) {
    const { volumes } = await domain.connection.storagePools.get(pool);
    await volumes.ensure(volume({ name: volumeName(domain), capacity: "1 GiB" }));
    const letter = [..."abcdefghijklmnop"].find((one) =>
      disks.every(({ target }) => target?.dev !== `vd${one}`)
    );
    const source = { pool, volume: volumeName(domain) };
    const target = { dev: `vd${letter}`, bus: "virtio" } as const;
    const driver = { name: "qemu", type: "qcow2" };
    await domain.attachDevice({ disk: { type: "volume", driver, source, target, serial: SERIAL } }, where);
  }
  const mac = { address: macAddress(domain) };
  if (cards.every((card) => card.mac?.address !== mac.address)) {
    const model = { type: "virtio" } as const;
    await domain.attachDevice({ interface: { type: "network", mac, source: { network }, model } }, where);
  }
}

/** Detaches both, if the guest gives them up, and deletes the volume. */
export async function detach(domain: Domain, pool: string): Promise<void> {
  const active = await domain.isActive();
  // What runs first: should the guest keep a device, the definition still has it.
  for (const live of [true, false]) {
    if (live ? !active : !(await domain.isPersistent())) continue;
    const { devices } = await domain.config({ inactive: !live });
    const disk = devices?.disk?.find(({ serial }) => serial === SERIAL);
    const card = devices?.interface?.find(({ mac }) => mac?.address === macAddress(domain));
    if (disk !== undefined) await unplug(domain, { disk }, live ? disk.alias?.name : undefined);
    if (card !== undefined) await unplug(domain, { interface: card }, live ? card.alias?.name : undefined);
  }
  const { volumes } = await domain.connection.storagePools.get(pool);
  await (await volumes.find(volumeName(domain)))?.delete();
}

/** A guest that runs is asked, and gives the device with this alias up when its system lets go of it. */
async function unplug(domain: Domain, device: DeviceConfig, alias: string | undefined): Promise<void> {
  if (alias === undefined) return await domain.detachDevice(device, { config: true });
  const kinds = ["domain.device-removed", "domain.device-removal-failed"] as const;
  const signal = AbortSignal.timeout(60_000);
  await using events = domain.connection.events.stream(kinds, { domain, signal });
  await events.ready;
  await domain.detachDevice(device, { live: true });
  for await (const event of events) {
    if (event.type === "events.gap" || event.devAlias !== alias) continue;
    if (event.type === "domain.device-removed") return;
    throw new Error(`Cannot detach "${alias}" of domain "${domain.name}": the guest keeps it`);
  }
}

if (import.meta.main) {
  const [command = "", uri = "", name = "", pool = "", network = ""] = Deno.args;
  await using connection = await connect(uri);
  const domain = await connection.domains.get(name);
  await (command === "attach" ? attach(domain, pool, network) : detach(domain, pool));
}
