import type { DomainRef, TypedParameters } from "../../../core/contract/references.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { refusal } from "../contract/refusal.ts";
import { finishMigration, prepareMigration } from "./migration_destination.ts";
import type { OpenHost } from "./migration_by_host.ts";
import { Migrate, migrationRequest } from "./migration_request.ts";
import { beginMigration, confirmMigration, performMigration } from "./migration_source.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const NOTHING = new Uint8Array();

/**
 * Migration between hosts of one process, in the steps of libvirt's third protocol: with parameters by name, and as
 * hosts before them have it.
 *
 * @param owner The connection: what it has begun and not ended is given up with it.
 * @param openHost Opens the destination of a migration that the source leads.
 */
export function migration(
  simulated: SimulatedHost,
  owner: object,
  openHost: OpenHost,
): OperationsOf<
  | "domainMigrateBegin3"
  | "domainMigratePrepare3"
  | "domainMigratePerform3"
  | "domainMigrateFinish3"
  | "domainMigrateConfirm3"
  | "domainMigrateBegin3Params"
  | "domainMigratePrepare3Params"
  | "domainMigratePerform3Params"
  | "domainMigrateFinish3Params"
  | "domainMigrateConfirm3Params"
> {
  async function begin(call: string, dom: DomainRef, params: TypedParameters, flags: number) {
    const xml = await beginMigration(
      simulated,
      owner,
      simulated.find(dom),
      migrationRequest(call, params, flags),
    );
    return { xml, cookieOut: NOTHING };
  }

  function prepare(call: string, params: TypedParameters, flags: number) {
    const request = migrationRequest(call, params, flags);
    const uri = prepareMigration(simulated, owner, request);
    return { cookieOut: NOTHING, uriOut: request.uri === undefined ? uri : null };
  }

  async function perform(
    call: string,
    dom: DomainRef,
    dconnuri: string | null,
    params: TypedParameters,
    flags: number,
  ): Promise<Uint8Array> {
    const domain = simulated.find(dom);
    const request = migrationRequest(call, params, flags);
    if (flags & Migrate.PEER2PEER) {
      if (dconnuri === null) {
        throw refusal(
          "INVALID_ARG",
          `Cannot migrate "${dom.name}" peer to peer, wanted the destination's URI: found none`,
        );
      }
      const { migrateByHost } = await import("./migration_by_host.ts");
      await migrateByHost(simulated, domain, dconnuri, params, flags, openHost);
    } else await performMigration(simulated, owner, domain, request);
    return NOTHING;
  }

  return {
    domainMigrateBegin3Params: (dom, params, flags) => begin("domainMigrateBegin3Params", dom, params, flags),
    domainMigrateBegin3: (dom, xmlin, flags, dname, resource) =>
      begin("domainMigrateBegin3", dom, paramsOf({ xmlin, dname, resource }), Number(flags)),
    domainMigratePrepare3Params: (params, _cookieIn, flags) =>
      prepare("domainMigratePrepare3Params", params, flags),
    domainMigratePrepare3: (_cookieIn, uriIn, flags, dname, resource, domXml) =>
      prepare(
        "domainMigratePrepare3",
        paramsOf({ xmlin: domXml, uri: uriIn, dname, resource }),
        Number(flags),
      ),
    domainMigratePerform3Params: (dom, dconnuri, params, _cookieIn, flags) =>
      perform("domainMigratePerform3Params", dom, dconnuri, params, flags),
    domainMigratePerform3: (dom, xmlin, _cookieIn, dconnuri, uri, flags, dname, resource) =>
      perform(
        "domainMigratePerform3",
        dom,
        dconnuri,
        paramsOf({ xmlin, uri, dname, resource }),
        Number(flags),
      ),
    async domainMigrateFinish3Params(params, _cookieIn, flags, cancelled) {
      const { destName = "" } = migrationRequest("domainMigrateFinish3Params", params, flags);
      return { dom: await finishMigration(simulated, destName, cancelled !== 0), cookieOut: NOTHING };
    },
    async domainMigrateFinish3(dname, _cookieIn, _dconnuri, _uri, _flags, cancelled) {
      return { dom: await finishMigration(simulated, dname, cancelled !== 0), cookieOut: NOTHING };
    },
    domainMigrateConfirm3Params(dom, params, _cookieIn, flags, cancelled) {
      const request = migrationRequest("domainMigrateConfirm3Params", params, flags);
      confirmMigration(simulated, simulated.find(dom), request, cancelled !== 0);
    },
    domainMigrateConfirm3(dom, _cookieIn, flags, cancelled) {
      const request = migrationRequest("domainMigrateConfirm3", {}, Number(flags));
      confirmMigration(simulated, simulated.find(dom), request, cancelled !== 0);
    },
  };
}

/** What hosts before named parameters are told, by name. */
function paramsOf({ xmlin, uri, dname, resource }: {
  readonly xmlin: string | null;
  readonly uri?: string | null;
  readonly dname: string | null;
  readonly resource: bigint;
}): TypedParameters {
  return {
    ...xmlin === null ? {} : { destination_xml: xmlin },
    ...uri === undefined || uri === null ? {} : { migrate_uri: uri },
    ...dname === null ? {} : { destination_name: dname },
    ...resource === 0n ? {} : { bandwidth: resource },
  };
}
