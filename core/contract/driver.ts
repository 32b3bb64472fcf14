/**
 * The contract between core and drivers: libvirt's driver tables, and what a connection has beside them.
 *
 * Methods bear libvirt's names without `vir`; objects cross as references, documents as XML text, flags as numbers,
 * typed parameters as records, streams as web streams. A method that is absent is `NO_SUPPORT`.
 */
import type { CloseReason, EventMap, HypervisorEventType } from "../../events/mod.ts";
import type { DomainRef, NetworkRef, NodeDeviceRef, StoragePoolRef } from "./references.ts";
import type {
  HypervisorTable,
  InterfaceTable,
  NetworkTable,
  NodeDeviceTable,
  NWFilterTable,
  SecretTable,
  StorageTable,
} from "./generated/tables.gen.ts";
import type { ConnectionUri } from "./uri.ts";

/** Names a user and what proves it. */
export interface Credentials {
  /** Who. */
  readonly username?: string;
  /** The proof. It gets into no error, log or text that an object of this package gives of itself. */
  readonly password?: string;
  /** Of the realms that the host offers; its first unless told. */
  readonly realm?: string;
  /** Whom to act as, if not as the user. */
  readonly authorizationName?: string;
}

/** One thing that a login still needs. */
export interface CredentialPrompt {
  /** The field of the credentials that is asked for. */
  readonly name: "username" | "password" | "realm";
  /** To show to a person. */
  readonly prompt: string;
  /** Whether nobody should see what is typed. */
  readonly secret: boolean;
  /** What is taken if the answer has none: the URI's user, the first realm. */
  readonly preset?: string;
}

/**
 * What a login still needs, after the URI and auth.conf have been asked.
 *
 * @see libvirt 9.0.0 `virConnectCredential`
 */
export interface CredentialRequest {
  /** By which mechanism the login is: `SCRAM-SHA-256`. */
  readonly mechanism: string;
  /** The host that asks; `localhost` where the URI names none. */
  readonly host: string;
  /** The realms to choose from, where the mechanism has realms. */
  readonly realms: readonly string[];
  /** What is missing, in the order to ask for it. */
  readonly prompts: readonly CredentialPrompt[];
}

/** Answers what a login needs; `undefined` gives up. */
export type CredentialCallback = (
  request: CredentialRequest,
) => Credentials | undefined | Promise<Credentials | undefined>;

/** How often a silent peer is asked, and how many unanswered questions end the connection. */
export interface KeepaliveOptions {
  /** Milliseconds between two questions, at most 2,147,483,647; 5,000 unless told. */
  readonly intervalMs?: number;
  /** Unanswered questions that end the connection; 5 unless told. */
  readonly count?: number;
}

/** How many calls one connection has under way at once. */
export interface InFlightOptions {
  /** Of procedures that never wait for a guest; 64 unless told. */
  readonly high?: number;
  /** Of all others; 4 unless told, since libvirtd by default serves five and then reads nothing more. */
  readonly low?: number;
}

/**
 * How both ends of a TLS connection prove who they are. What is not given is looked for where libvirt's own client
 * looks: in the URI's `pkipath=`, `~/.pki/libvirt` and `/etc/pki`.
 */
export interface TlsOptions {
  /** The authorities whose word counts about the host: PEM text, or the path of a PEM file. */
  readonly ca?: string;
  /** Our certificate, for a host that wants one: PEM text, or the path of a PEM file. Goes with `key`. */
  readonly cert?: string;
  /** The private key of `cert`: PEM text, or the path of a PEM file. */
  readonly key?: string;
  /**
   * SHA-256 digests of host certificates, 64 hexadecimal digits with or without colons: the host must show one of them.
   * Without `ca` and `pkipath=` that is all it must prove; with one of them it must prove both.
   */
  readonly sha256?: string | readonly string[];
}

/** Takes what a connection has to say about itself; a `console` fits. */
export interface Logger {
  /** Takes what only a developer wants to know. */
  debug(message: string): void;
  /** Takes what may become a problem. */
  warn(message: string): void;
  /** Takes what went wrong where nobody could be told by a rejection. */
  error(message: string, error?: unknown): void;
}

/** An attempt to get a lost connection back. */
export interface ReconnectAttempt {
  /** Which of this outage, from 1. */
  readonly attempt: number;
  /** Milliseconds until it is made. */
  readonly delayMs: number;
  /** What ended the connection, or the attempt before this one. */
  readonly error: unknown;
}

/** How a connection that was lost is opened again. */
export interface ReconnectOptions {
  /** Milliseconds of the first pause at most, by chance down to half of it; 200 unless told. Each next one doubles. */
  readonly minDelayMs?: number;
  /** Milliseconds of the longest pause; 30,000 unless told. */
  readonly maxDelayMs?: number;
  /** Attempts of one outage before the connection has ended for good; without end unless told. */
  readonly attempts?: number;
  /** Told of each attempt before the pause that leads to it. */
  readonly onAttempt?: (attempt: ReconnectAttempt) => void;
}

/** What `connect()` takes beside the URI. */
export interface ConnectOptions {
  /** Ask for a connection that can change nothing. */
  readonly readonly?: boolean;
  /** Who asks, or what says it when the host wants to know. What it lacks is looked for in libvirt's auth.conf. */
  readonly auth?: Credentials | CredentialCallback;
  /**
   * `false` sends no questions; the peer's are answered all the same.
   * @see libvirt 9.0.0 `virConnectSetKeepAlive`
   */
  readonly keepalive?: KeepaliveOptions | false;
  /** Of a connection over TLS: certificates and keys. */
  readonly tls?: TlsOptions;
  /** How many calls are under way at once. */
  readonly inFlight?: InFlightOptions;
  /**
   * Open the connection again whenever it is lost, and ask anew for all that is listened to; not unless told.
   *
   * Each attempt is given `timeoutMs`, or 30 seconds where that is not told. Opening it for the first time is tried once.
   */
  readonly reconnect?: boolean | ReconnectOptions;
  /** Ends opening. */
  readonly signal?: AbortSignal;
  /** Ends opening after so many milliseconds; `Infinity` is no limit, with 0 nothing is opened. */
  readonly timeoutMs?: number;
  /** Takes what the connection has to say about itself. */
  readonly logger?: Logger;
  /** Drivers to choose from instead of the default ones. */
  readonly drivers?: readonly DriverEntry[];
}

/** How a connection ended. */
export interface Closed {
  /** Who or what ended it. */
  readonly reason: CloseReason;
  /** What broke it, unless it was closed on purpose. */
  readonly error?: unknown;
}

/** What events name their objects by, on the driver's side. */
export interface EventReferences {
  /** A domain. */
  readonly domain: DomainRef;
  /** A network. */
  readonly network: NetworkRef;
  /** A storage pool. */
  readonly storagePool: StoragePoolRef;
  /** A host device. */
  readonly nodeDevice: NodeDeviceRef;
  /** A secret. */
  readonly secret: { readonly uuid: string; readonly usageType: string; readonly usageId: string };
}

/** An event as a driver emits it. */
export type DriverEvent = EventMap<EventReferences>[keyof EventMap];

/** The hypervisor's side of the dispatcher. */
export interface DriverEvents {
  /** Says where events go; called once, before the first subscription. */
  deliver(emit: (event: DriverEvent) => void): void;
  /** Resolves once the host has confirmed. Rejects with `NO_SUPPORT` for a kind that it does not have. */
  subscribe(type: HypervisorEventType): Promise<void>;
  /** Resolves once the host reports these no longer. */
  unsubscribe(type: HypervisorEventType): Promise<void>;
}

/** All methods of all tables: what `supports()` can be asked for. */
export type Feature =
  | keyof HypervisorTable
  | keyof NetworkTable
  | keyof StorageTable
  | keyof InterfaceTable
  | keyof NodeDeviceTable
  | keyof SecretTable
  | keyof NWFilterTable;

/** An open connection as a driver gives it. */
export interface DriverConnection extends AsyncDisposable {
  /** The driver's name in messages: `qemu`, `test`. */
  readonly driver: string;
  /** Whether what is sent is encrypted on its way; absent is no. */
  readonly encrypted?: boolean;
  /** Domains and the host. */
  readonly hypervisor: HypervisorTable;
  /** Networks. */
  readonly networks?: NetworkTable;
  /** Storage pools and volumes. */
  readonly storage?: StorageTable;
  /** The host's network interfaces. */
  readonly interfaces?: InterfaceTable;
  /** The host's devices. */
  readonly nodeDevices?: NodeDeviceTable;
  /** Secrets. */
  readonly secrets?: SecretTable;
  /** Network filters. */
  readonly nwfilters?: NWFilterTable;
  /** What makes the host report events. */
  readonly events: DriverEvents;
  /** Resolves, never rejects, when the connection has ended, however that came. */
  readonly closed: Promise<Closed>;
  /**
   * Ends it. Called once, also where the connection has ended by itself: then nothing is sent, nobody is waited for, and
   * what is left of it here ends, as timers and watches.
   */
  [Symbol.asyncDispose](): Promise<void>;
}

/** A driver: how connections of some URI schemes are opened. */
export interface Driver {
  /** Its name in messages: `libvirt`. */
  readonly name: string;
  /** `qemu+unix`; a scheme without transport, `qemu`, is the driver's default transport. */
  readonly schemes: readonly string[];
  /** What Deno must permit; tests run with these and no others. */
  readonly permissions: readonly Deno.PermissionDescriptor["name"][];
  /**
   * Opens a connection.
   *
   * @throws {VirtError} If the host refuses or can't be reached.
   */
  open(uri: ConnectionUri, options: ConnectOptions): Promise<DriverConnection>;
}

/** A driver, or its schemes and how to load it when the first of its URIs is opened. */
export type DriverEntry = Driver | {
  /** As of the driver that `load` gives. */
  readonly schemes: readonly string[];
  /** Loads it. */
  load(): Promise<Driver>;
};

export type {
  CloseReason,
  HypervisorTable,
  InterfaceTable,
  NetworkTable,
  NodeDeviceTable,
  NWFilterTable,
  SecretTable,
  StorageTable,
};

/** A driver's tables, for calls past the typed API: libvirt's functions with its flags and references. */
export type DriverTables = Pick<
  DriverConnection,
  "hypervisor" | "networks" | "storage" | "interfaces" | "nodeDevices" | "secrets" | "nwfilters"
>;
