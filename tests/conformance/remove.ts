import { type Connection, type ErrorCode, VirtError } from "@denovirt/denovirt";

/** Passes over refusals with these codes, and none else. */
export function unless(...codes: readonly ErrorCode[]): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof VirtError && codes.includes(error.code))) throw error;
  };
}

/** Stops and undefines a domain, with all that keeps it from being undefined. */
export async function removeDomain(connection: Connection, nameOrUuid: string): Promise<void> {
  const domain = await connection.domains.find(nameOrUuid);
  if (domain === undefined) return;
  await domain.destroy().catch(unless("OPERATION_INVALID", "NO_DOMAIN"));
  const left = await connection.domains.find(nameOrUuid);
  if (left === undefined) return;
  const all = { managedSave: true, snapshotsMetadata: true };
  // A host that knows no checkpoints does not know the flag for them either.
  await left.undefine({ ...all, checkpointsMetadata: true })
    .catch(async (error) => {
      unless("INVALID_ARG", "NO_DOMAIN")(error);
      await left.undefine(all);
    })
    .catch(async (error) => {
      unless("INVALID_ARG", "NO_DOMAIN")(error);
      await left.undefine();
    })
    .catch(unless("NO_DOMAIN"));
}

/** Stops and undefines a network. */
export async function removeNetwork(connection: Connection, name: string): Promise<void> {
  const network = await connection.networks.find(name);
  await network?.destroy().catch(unless("OPERATION_INVALID", "NO_NETWORK"));
  await network?.undefine().catch(unless("NO_NETWORK", "OPERATION_INVALID"));
}

/** Stops and undefines a storage pool; its folder is another's. */
export async function removePool(connection: Connection, name: string): Promise<void> {
  const pool = await connection.storagePools.find(name);
  await pool?.destroy().catch(unless("OPERATION_INVALID", "NO_STORAGE_POOL"));
  await pool?.undefine().catch(unless("NO_STORAGE_POOL"));
}
