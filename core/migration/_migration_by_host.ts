import { call } from "../handle/driver_call.ts";
import { hasFeature, unsupported, wantFeature } from "./_migration_features.ts";
import { olderArguments } from "./_migration_phases.ts";
import { type MigrationControl, performing } from "./_migration_steps.ts";
import type { DomainIdentity } from "../handle/domain_identity.ts";
import { domainMigrateFlags } from "../contract/generated/flags.gen.ts";
import type { MigrationRequest } from "./migrate_options.ts";

const { offline } = domainMigrateFlags;

/**
 * Has the source's host do all of it.
 *
 * @param uri The destination's connection URI; `null` where the data goes to a hypervisor without libvirt.
 */
export async function migrateByHost(
  from: DomainIdentity,
  uri: string | null,
  request: MigrationRequest,
  control: MigrationControl,
  what: string,
): Promise<void> {
  const { connection: source, ref } = from;
  const { flags, params } = request;
  if ((flags & offline) !== 0) await wantFeature(source, "offline", what, "an offline migration");
  if (uri === null) await wantFeature(source, "unmanaged", what, "an unmanaged migration");
  else await wantFeature(source, "peer2peer", what, "a peer-to-peer migration");
  const none = new Uint8Array();
  if (uri !== null && await hasFeature(source, "params")) {
    await performing(
      control,
      ref,
      () => call(source, "domainMigratePerform3Params", ref, uri, params, none, flags, undefined),
    );
    return;
  }
  const { xml, uri: dataUri, name, bandwidth } = olderArguments(request, what);
  const bits = BigInt(flags);
  if (await hasFeature(source, "migrationV3")) {
    await performing(
      control,
      ref,
      () =>
        call(
          source,
          "domainMigratePerform3",
          ref,
          xml,
          none,
          uri,
          dataUri,
          bits,
          name,
          bandwidth,
          undefined,
        ),
    );
    return;
  }
  if (xml !== null) throw unsupported(`${what}, wanted another document: the host cannot do it`);
  if (uri !== null && dataUri !== null) {
    throw unsupported(`${what}, wanted "migrateUri" with "peer2peer": the host cannot do it`);
  }
  const to = uri ?? dataUri ?? "";
  await performing(
    control,
    ref,
    () => call(source, "domainMigratePerform", ref, none, to, bits, name, bandwidth, undefined),
  );
}
