import { call } from "../handle/driver_call.ts";
import type { Connection } from "../handle/owners.ts";
import { noSupport, VirtError } from "../contract/errors.ts";

/** libvirt's numbers for what its drivers can do, which no public header has; hosts are asked by them. */
const numbers = {
  migrationV1: 1,
  peer2peer: 4,
  unmanaged: 5,
  migrationV3: 6,
  changeProtection: 7,
  offline: 12,
  params: 13,
} as const;

/** What a host may be able to do of migrations. */
export type MigrationFeature = keyof typeof numbers;

/** Whether a host can do this. */
export async function hasFeature(host: Connection, feature: MigrationFeature): Promise<boolean> {
  if (!host.supports("connectSupportsFeature")) return false;
  return await call(host, "connectSupportsFeature", numbers[feature], undefined) !== 0;
}

/** Whether both hosts can do this. */
export async function bothHave(
  one: Connection,
  other: Connection,
  feature: MigrationFeature,
): Promise<boolean> {
  return await hasFeature(one, feature) && await hasFeature(other, feature);
}

/** @throws {VirtError} `ARGUMENT_UNSUPPORTED`, before anything is changed, if a host cannot do this. */
export async function wantFeature(
  host: Connection,
  feature: MigrationFeature,
  what: string,
  wanted: string,
): Promise<void> {
  if (!await hasFeature(host, feature)) throw unsupported(`${what}, wanted ${wanted}: the host cannot do it`);
}

/** The error of hosts that have no way to migrate in common. */
export function noMigration(host: Connection): VirtError {
  return noSupport("domainMigrate", host.driver);
}

/** An error that says that what was asked for is beyond the hosts. */
export function unsupported(message: string): VirtError {
  return new VirtError(message, { code: "ARGUMENT_UNSUPPORTED", domain: "NONE", outcome: "not-sent" });
}
