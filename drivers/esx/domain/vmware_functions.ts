import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import { vmwareName } from "../config/config_spec.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { domainRef } from "../inventory/machines.ts";
import { findSnapshot, snapshotsOf } from "../snapshot/snapshot_tree.ts";
import type { ManagedObjectReference } from "../vim25/mod.ts";
import type { VirtualMachineTicket } from "../vim25/generated/vim_types.gen.ts";

/** How a machine is copied. */
export interface CloneRequest {
  readonly name: string;
  readonly powerOn: boolean;
  readonly template: boolean;
  /** The datastore of the copy's files; that of the original's unless told. */
  readonly datastore: string | undefined;
  /** A snapshot that the copy shares its disks with; a copy of all unless told. */
  readonly snapshot: string | undefined;
}

/** What VMware does and libvirt has no function for, beside the hypervisor's table. */
export interface ExtraTable {
  esxCloneDomain(dom: DomainRef, request: CloneRequest, options?: CallOptions): Promise<DomainRef>;
  esxRelocateDomain(dom: DomainRef, datastore: string, options?: CallOptions): Promise<void>;
  esxAcquireTicket(dom: DomainRef, type: string, options?: CallOptions): Promise<VirtualMachineTicket>;
}

/** Copies of machines, other places for their files, and tickets to their consoles. */
export function extraTable(host: EsxHost): ExtraTable {
  return {
    esxCloneDomain: (dom, request, options) => clone(host, dom, request, options),
    esxRelocateDomain: (dom, datastore, options) => relocate(host, dom, datastore, options),
    esxAcquireTicket: (dom, ticketType, options) =>
      host.machines.with(
        dom,
        (ref) => host.client.call(ref, "AcquireTicket", { ticketType }, options),
        options,
      ),
  };
}

async function clone(
  host: EsxHost,
  dom: DomainRef,
  request: CloneRequest,
  options?: CallOptions,
): Promise<DomainRef> {
  const { client, place, machines } = host;
  const { signal } = options ?? {};
  const action = `clone domain "${dom.name}"`;
  wantVirtualCenter(host, action);
  const { ref } = await machines.find(dom, options);
  if ((await machines.list(options)).some((each) => each.name === request.name)) {
    throw esxError(
      "DOM_EXIST",
      `Cannot clone domain "${dom.name}", wanted a name that is free: found "${request.name}"`,
    );
  }
  const found = await client.properties("VirtualMachine", ref, ["parent", "resourcePool"], { signal });
  const folder = found.parent;
  const pool = place.resourcePool ?? found.resourcePool;
  if (folder === undefined || pool === undefined) {
    throw esxError(
      "OPERATION_UNSUPPORTED",
      `Cannot clone domain "${dom.name}", wanted a folder and a pool for the copy: found none`,
    );
  }
  const snapshot = request.snapshot === undefined
    ? undefined
    : findSnapshot(await snapshotsOf(host, dom, options), dom, request.snapshot).tree.snapshot;
  const datastore = request.datastore === undefined
    ? undefined
    : await datastoreNamed(host, request.datastore, action, options);
  const spec = {
    location: {
      pool,
      ...(place.hostSystem ? { host: place.hostSystem } : {}),
      ...(datastore ? { datastore } : {}),
      ...(snapshot ? { diskMoveType: "createNewChildDiskBacking" } : {}),
    },
    powerOn: request.powerOn,
    template: request.template,
    ...(snapshot ? { snapshot } : {}),
  };
  const name = vmwareName(request.name);
  const subject = { dom, ref, action };
  const start = () => client.call(ref, "CloneVM_Task", { folder, name, spec }, options);
  const made = await host.tasks.run(subject, start, options);
  return domainRef(await machines.read(made as ManagedObjectReference, options));
}

async function relocate(
  host: EsxHost,
  dom: DomainRef,
  name: string,
  options?: CallOptions,
): Promise<void> {
  const action = `relocate domain "${dom.name}"`;
  wantVirtualCenter(host, action);
  const { ref } = await host.machines.find(dom, options);
  const spec = { datastore: await datastoreNamed(host, name, action, options) };
  const start = () =>
    host.client.call(ref, "RelocateVM_Task", { spec, priority: "defaultPriority" }, options);
  await host.tasks.run({ dom, ref, action }, start, options);
}

function wantVirtualCenter({ client }: EsxHost, action: string): void {
  if (client.isVirtualCenter) return;
  throw esxError("OPERATION_UNSUPPORTED", `Cannot ${action}, wanted a vCenter: found a host alone`);
}

async function datastoreNamed(
  { client, place }: EsxHost,
  name: string,
  action: string,
  options?: CallOptions,
) {
  const found = await client.list("Datastore", ["name"], {
    container: place.datacenter ?? place.scope,
    signal: options?.signal,
  });
  const datastore = found.find(({ values }) => values.name === name);
  if (datastore) return datastore.ref;
  throw esxError("NO_STORAGE_POOL", `Cannot ${action}, wanted datastore "${name}": found none`);
}
