import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { vmwareName } from "../config/config_spec.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { Operation } from "../inventory/machine_tasks.ts";
import { domainRef } from "../inventory/machines.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import type { ManagedObjectReference } from "../vim25/mod.ts";

/** libvirt's scheme of where a vCenter takes a machine. */
const SCHEME = "vpxmigr";
/** `VIR_MIGRATE_LIVE`, `PEER2PEER`, `PERSIST_DEST`, `UNDEFINE_SOURCE`, `PAUSED`: one vCenter knows a machine once. */
const FLAGS = 0x1n | 0x2n | 0x8n | 0x10n | 0x20n;

/**
 * Migration within one vCenter, in the steps of libvirt's first protocol: the destination names its pool and host, the
 * source has the vCenter do it.
 *
 * @see libvirt 9.0.0 `esxDomainMigratePerform`
 */
export function domainMigration(host: EsxHost): HypervisorTable {
  return {
    domainMigratePrepare(uriIn, flags) {
      checkMigrationFlags(flags);
      if (uriIn !== null) return Promise.resolve({ cookie: new Uint8Array(), uriOut: null });
      const { resourcePool, hostSystem } = host.vcenter?.place ?? {};
      if (host.vcenter === undefined || resourcePool === undefined || hostSystem === undefined) {
        throw esxError(
          "INVALID_ARG",
          "Cannot migrate a domain to this host, wanted a host of a vCenter: found another",
        );
      }
      const { authority } = host.vcenter.client;
      const uriOut = `${SCHEME}://${authority}/${resourcePool.value}/${hostSystem.value}`;
      return Promise.resolve({ cookie: new Uint8Array(), uriOut });
    },
    domainMigratePerform: (dom, _cookie, uri, flags, dname, resource, options) =>
      perform(host, dom, uri, flags, dname, resource, options),
    domainMigrateFinish: (dname, _cookie, _uri, _flags, options) => arrived(host, dname, options),
  };
}

/** The machine of that name that is on the connection's host by now. */
async function arrived(host: EsxHost, name: string, options?: CallOptions): Promise<DomainRef> {
  const { client, machines, place } = host.vcenter ?? host;
  const found = await client.list("VirtualMachine", ["name", "runtime.host"], {
    container: place.datacenter ?? place.scope,
    signal: options?.signal,
  });
  const here = found.find(({ values }) =>
    values.name === vmwareName(name) && values["runtime.host"]?.value === place.hostSystem?.value
  );
  if (here === undefined) {
    throw esxError("NO_DOMAIN", `Cannot finish a migration, wanted domain "${name}" on the host: found none`);
  }
  const machine = await machines.read(here.ref, options);
  return domainRef(client === host.client ? machine : await host.machines.byUuid(machine.uuid, options));
}

function checkMigrationFlags(flags: bigint): void {
  const unknown = flags & ~FLAGS;
  if (unknown === 0n) return;
  throw esxError(
    "INVALID_ARG",
    `Cannot migrate a domain, wanted flags within 0x${FLAGS.toString(16)}: found 0x${unknown.toString(16)}`,
  );
}

async function perform(
  host: EsxHost,
  dom: DomainRef,
  uri: string,
  flags: bigint,
  dname: string | null,
  resource: bigint,
  options?: CallOptions,
): Promise<void> {
  checkMigrationFlags(flags);
  const { vcenter } = host;
  const refuse = (wanted: string, found: string) =>
    esxError("INVALID_ARG", `Cannot migrate domain "${dom.name}", wanted ${wanted}: found ${found}`);
  if (vcenter === undefined) throw refuse("a connection through a vCenter", "one to a host alone");
  if (dname !== null && dname !== dom.name) throw refuse("its name to stay", `"${dname}"`);
  if (resource !== 0n) {
    throw refuse("no limit of bandwidth, which vCenters have none of", `${resource} MiB a second`);
  }
  const target = targetOf(uri);
  if (target === undefined) throw refuse(`${SCHEME}://vcenter/pool/host`, `"${uri}"`);
  const { authority } = vcenter.client;
  if (target.authority !== authority) {
    throw refuse(`a host of the same vCenter, "${authority}"`, `one of "${target.authority}"`);
  }
  // A host alone knows the machine by another name than its vCenter.
  const { ref } = await vcenter.machines.find(dom, options);
  const subject = { dom, ref, action: `migrate domain "${dom.name}"`, operation: Operation.MIGRATION_OUT };
  await vcenter.tasks.run(subject, () => begin(vcenter, ref, target, options), options);
}

interface Target {
  readonly authority: string;
  readonly pool: ManagedObjectReference<"ResourcePool">;
  readonly system: ManagedObjectReference<"HostSystem">;
}

function targetOf(uri: string): Target | undefined {
  const found = /^vpxmigr:\/\/([^/]+)\/([^/]+)\/([^/?]+)$/.exec(uri);
  if (!found) return undefined;
  return {
    authority: found[1]!,
    pool: { type: "ResourcePool", value: found[2]! },
    system: { type: "HostSystem", value: found[3]! },
  };
}

/** Since 6.5 one call moves a machine's run and its files; what was before it moves the run. */
async function begin(
  { client }: EsxSession,
  ref: ManagedObjectReference,
  { pool, system }: Target,
  options?: CallOptions,
): Promise<ManagedObjectReference> {
  const [major = 0, minor = 0] = client.content.about.apiVersion.split(".").map(Number);
  if (major > 6 || (major === 6 && minor >= 5)) {
    const spec = { pool, host: system };
    return await client.call(ref, "RelocateVM_Task", { spec, priority: "defaultPriority" }, options);
  }
  return await client.call(
    ref,
    "MigrateVM_Task",
    { pool, host: system, priority: "defaultPriority" },
    options,
  );
}
