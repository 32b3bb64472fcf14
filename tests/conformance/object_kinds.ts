import type { Connection, ErrorCode, Feature } from "@denovirt/denovirt";
import type { Extra } from "./check.ts";
import type { CheckContext } from "./check_context.ts";
import {
  hostInterfaceXml,
  networkXml,
  nwfilterXml,
  poolXml,
  secretXml,
  virtualAdapterXml,
} from "./documents.ts";
import { NOBODY } from "./nobody.ts";

/** A handle, as all kinds have it. */
export interface Handle {
  xml(): Promise<string>;
  config(): Promise<unknown>;
}

/** A collection, as all kinds have it. */
export interface AnyCollection extends AsyncIterable<Handle> {
  get(key: string): Promise<Handle>;
  find(key: string): Promise<Handle | undefined>;
  list(): Promise<Handle[]>;
}

/** A kind of objects that a connection has. */
export interface ObjectKind {
  /** Its word in ids of checks. */
  readonly word: string;
  /** What one of them is called. */
  readonly title: string;
  /** Refused with, where there is none. */
  readonly missing: ErrorCode;
  /** Without these there are none. */
  readonly needs: readonly Feature[];
  readonly extra?: Extra;
  /** Hosts have numbers for them, which others take as soon as they are free. */
  readonly alone?: true;
  readonly collection: (connection: Connection) => AnyCollection;
  /** Makes one that is gone after the check. */
  readonly make: (context: CheckContext) => Promise<Handle>;
  /** Of a document. */
  readonly define: (
    connection: Connection,
    xml: string,
    options?: { readonly validate: boolean },
  ) => Promise<unknown>;
  /** A document with an element that libvirt's grammar does not have. */
  readonly strangeXml: (name: string) => string;
  readonly remove: (handle: Handle) => Promise<unknown>;
  /** What it is found by. */
  readonly keys: (handle: Handle) => readonly string[];
  /** A key of the right form that nothing has. */
  readonly nobody: readonly string[];
}

const STRANGE = "<nothing-of-libvirt/>";

/** What a connection has beside domains, and domains. */
export const objectKinds: readonly ObjectKind[] = [
  {
    word: "domains",
    title: "domain",
    missing: "NO_DOMAIN",
    needs: ["domainDefineXML"],
    collection: ({ domains }) => domains,
    make: (c) => c.define(),
    define: ({ domains }, xml, options) => domains.define(xml, options),
    strangeXml: (name) =>
      `<domain type="test"><name>${name}</name><memory>65536</memory><os><type>hvm</type></os>${STRANGE}</domain>`,
    remove: (handle) => (handle as Awaited<ReturnType<CheckContext["define"]>>).undefine(),
    keys: keysOf("name", "uuid"),
    nobody: ["nobody", NOBODY],
  },
  {
    word: "networks",
    title: "network",
    missing: "NO_NETWORK",
    needs: ["networkDefineXML"],
    collection: ({ networks }) => networks,
    make: (c) => c.network(),
    define: ({ networks }, xml, options) => networks.define(xml, options),
    strangeXml: (name) => networkXml(name, STRANGE),
    remove: (handle) => (handle as Awaited<ReturnType<CheckContext["network"]>>).undefine(),
    keys: keysOf("name", "uuid"),
    nobody: ["nobody", NOBODY],
  },
  {
    word: "pools",
    title: "storage pool",
    missing: "NO_STORAGE_POOL",
    needs: ["storagePoolDefineXML"],
    collection: ({ storagePools }) => storagePools,
    make: (c) => c.pool(),
    define: ({ storagePools }, xml, options) => storagePools.define(xml, options),
    strangeXml: (name) => poolXml(name, "/nowhere/at/all", STRANGE),
    remove: (handle) => (handle as Awaited<ReturnType<CheckContext["pool"]>>).undefine(),
    keys: keysOf("name", "uuid"),
    nobody: ["nobody", NOBODY],
  },
  {
    word: "secrets",
    title: "secret",
    missing: "NO_SECRET",
    needs: ["secretDefineXML"],
    collection: ({ secrets }) => secrets,
    make: (c) => c.secret(),
    define: ({ secrets }, xml, options) => secrets.define(xml, options),
    strangeXml: (name) => secretXml(name, "", STRANGE),
    remove: (handle) => (handle as Awaited<ReturnType<CheckContext["secret"]>>).undefine(),
    keys: keysOf("uuid"),
    nobody: [NOBODY],
  },
  {
    word: "nwfilters",
    title: "network filter",
    missing: "NO_NWFILTER",
    needs: ["nWFilterDefineXML"],
    collection: ({ nwfilters }) => nwfilters,
    make: (c) => c.nwfilter(),
    define: ({ nwfilters }, xml, options) => nwfilters.define(xml, options),
    strangeXml: (name) => nwfilterXml(name, STRANGE),
    remove: (handle) => (handle as Awaited<ReturnType<CheckContext["nwfilter"]>>).undefine(),
    keys: keysOf("name", "uuid"),
    nobody: ["nobody", NOBODY],
  },
  {
    word: "interfaces",
    title: "host interface",
    missing: "NO_INTERFACE",
    needs: ["interfaceDefineXML"],
    collection: ({ interfaces }) => interfaces,
    make: (c) => c.hostInterface(),
    define: ({ interfaces }, xml, options) => interfaces.define(xml, options),
    strangeXml: () => hostInterfaceXml().xml.replace("<start", `${STRANGE}<start`),
    remove: (handle) => (handle as Awaited<ReturnType<CheckContext["hostInterface"]>>).undefine(),
    keys: keysOf("name", "mac"),
    nobody: ["nobody0", "02:00:00:00:de:ad"],
  },
  {
    word: "node-devices",
    title: "host device",
    missing: "NO_NODE_DEVICE",
    needs: ["nodeDeviceCreateXML"],
    extra: "virtual-adapters",
    alone: true,
    collection: ({ nodeDevices }) => nodeDevices,
    make: (c) => c.virtualAdapter(),
    define: ({ nodeDevices }, xml, options) => nodeDevices.create(xml, options),
    strangeXml: () => virtualAdapterXml().replace("<parent>", `${STRANGE}<parent>`),
    remove: (handle) => (handle as Awaited<ReturnType<CheckContext["virtualAdapter"]>>).destroy(),
    keys: keysOf("name"),
    nobody: ["nobody"],
  },
];

function keysOf(...keys: readonly string[]): ObjectKind["keys"] {
  return (handle) => keys.map((key) => String((handle as unknown as Record<string, unknown>)[key]));
}
