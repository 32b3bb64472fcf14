import { call } from "../handle/driver_call.ts";
import { unsupported } from "./_migration_features.ts";
import type { Connection } from "../handle/owners.ts";
import type { MigrationRequest } from "./migrate_options.ts";
import type { DomainRef, TypedParameters } from "../contract/references.ts";

/** No wait for a step is ended: the steps after it depend on how it ended. */
const NO_OPTIONS = undefined;

/** What one host hands to the other with each step. */
export type Cookie = Uint8Array;

/** Who migrates whereto. */
export interface MigrationRoute {
  readonly source: Connection;
  readonly destination: Connection;
  readonly domain: DomainRef;
}

/** The steps of libvirt's third migration protocol, whichever calls a pair of hosts has for them. */
export interface MigrationPhases {
  /** At the source. */
  begin(flags: number): Promise<{ readonly xml: string; readonly cookie: Cookie }>;
  /** At the destination. `uri` is where the data goes, if one of both sides has said so. */
  prepare(
    cookie: Cookie,
    flags: number,
    xml: string,
  ): Promise<{ readonly cookie: Cookie; readonly uri: string | undefined }>;
  /** At the source; resolves when all data has left. */
  perform(cookie: Cookie, flags: number, uri: string): Promise<Cookie>;
  /** At the destination. */
  finish(
    cookie: Cookie,
    flags: number,
    uri: string | undefined,
    cancelled: boolean,
  ): Promise<{ readonly domain: DomainRef; readonly cookie: Cookie }>;
  /** At the source. */
  confirm(cookie: Cookie, flags: number, cancelled: boolean): Promise<void>;
}

/** The steps for hosts that take parameters by name. */
export function phasesWithParams(route: MigrationRoute, request: MigrationRequest): MigrationPhases {
  const { source, destination, domain } = route;
  let params: TypedParameters = request.params;
  return {
    async begin(flags) {
      const { xml, cookieOut } = await call(
        source,
        "domainMigrateBegin3Params",
        domain,
        params,
        flags,
        NO_OPTIONS,
      );
      return { xml, cookie: cookieOut };
    },
    async prepare(cookie, flags, xml) {
      params = { ...params, destination_xml: xml };
      const { cookieOut, uriOut } = await call(
        destination,
        "domainMigratePrepare3Params",
        params,
        cookie,
        flags,
        NO_OPTIONS,
      );
      if (uriOut !== null) params = { ...params, migrate_uri: uriOut };
      return { cookie: cookieOut, uri: params.migrate_uri as string | undefined };
    },
    async perform(cookie, flags) {
      return await call(
        source,
        "domainMigratePerform3Params",
        domain,
        null,
        params,
        cookie,
        flags,
        NO_OPTIONS,
      );
    },
    async finish(cookie, flags, _uri, cancelled) {
      params = { destination_name: domain.name, ...params };
      const { dom, cookieOut } = await call(
        destination,
        "domainMigrateFinish3Params",
        params,
        cookie,
        flags,
        Number(cancelled),
        NO_OPTIONS,
      );
      return { domain: dom, cookie: cookieOut };
    },
    async confirm(cookie, flags, cancelled) {
      await call(
        source,
        "domainMigrateConfirm3Params",
        domain,
        params,
        cookie,
        flags,
        Number(cancelled),
        NO_OPTIONS,
      );
    },
  };
}

/** The steps for hosts that take a few arguments and no parameters. */
export function phasesWithArguments(route: MigrationRoute, older: OlderArguments): MigrationPhases {
  const { source, destination, domain } = route;
  const { name, xml: destXml, uri: uriIn, bandwidth } = older;
  return {
    async begin(flags) {
      const { xml, cookieOut } = await call(
        source,
        "domainMigrateBegin3",
        domain,
        destXml,
        BigInt(flags),
        name,
        bandwidth,
        NO_OPTIONS,
      );
      return { xml, cookie: cookieOut };
    },
    async prepare(cookie, flags, xml) {
      const { cookieOut, uriOut } = await call(
        destination,
        "domainMigratePrepare3",
        cookie,
        uriIn,
        BigInt(flags),
        name,
        bandwidth,
        xml,
        NO_OPTIONS,
      );
      return { cookie: cookieOut, uri: uriOut ?? uriIn ?? undefined };
    },
    async perform(cookie, flags, uri) {
      return await call(
        source,
        "domainMigratePerform3",
        domain,
        null,
        cookie,
        null,
        uri,
        BigInt(flags),
        name,
        bandwidth,
        NO_OPTIONS,
      );
    },
    async finish(cookie, flags, uri, cancelled) {
      const { dom, cookieOut } = await call(
        destination,
        "domainMigrateFinish3",
        name ?? domain.name,
        cookie,
        null,
        uri ?? null,
        BigInt(flags),
        Number(cancelled),
        NO_OPTIONS,
      );
      return { domain: dom, cookie: cookieOut };
    },
    async confirm(cookie, flags, cancelled) {
      await call(
        source,
        "domainMigrateConfirm3",
        domain,
        cookie,
        BigInt(flags),
        Number(cancelled),
        NO_OPTIONS,
      );
    },
  };
}

/** What hosts without named parameters can be told. */
export interface OlderArguments {
  readonly name: string | null;
  readonly xml: string | null;
  readonly uri: string | null;
  /** MiB a second; 0 is as fast as can be. */
  readonly bandwidth: bigint;
}

const OLDER_FIELDS = ["migrate_uri", "destination_name", "destination_xml", "bandwidth"];

/** @throws {VirtError} `ARGUMENT_UNSUPPORTED` if hosts without named parameters cannot be told all of it. */
export function olderArguments({ params }: MigrationRequest, what: string): OlderArguments {
  const newer = Object.keys(params).filter((field) => !OLDER_FIELDS.includes(field));
  if (newer.length > 0) {
    throw unsupported(`${what}, wanted hosts that know ${newer.join(", ")}: they take no such parameters`);
  }
  return {
    uri: (params.migrate_uri ?? null) as string | null,
    name: (params.destination_name ?? null) as string | null,
    xml: (params.destination_xml ?? null) as string | null,
    bandwidth: (params.bandwidth ?? 0n) as bigint,
  };
}
