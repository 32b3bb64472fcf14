import type {
  Connection,
  ConnectOptions,
  Domain,
  HostInterface,
  Network,
  NodeDevice,
  NWFilter,
  Secret,
  StoragePool,
  StorageVolume,
} from "@denovirt/denovirt";
import { qcow2Image } from "../hosts/qcow2_image.ts";
import { run } from "../hosts/run.ts";
import {
  hostInterfaceXml,
  networkXml,
  nwfilterXml,
  poolXml,
  secretXml,
  virtualAdapterXml,
  volumeXml,
} from "./documents.ts";
import { Heard } from "./heard.ts";
import { removeDomain, removeNetwork, removePool, unless } from "./remove.ts";
import type { DomainWish, Host, Subject } from "./subject.ts";

const MIB = 1024 ** 2;
const GIB_IN_KIB = 1024 ** 2;

type Wish = Partial<DomainWish>;

let number = 0;

/** What a check works with. All that it makes here is gone when it has ended, however it did. */
export class CheckContext {
  readonly connection: Connection;
  readonly subject: Subject;
  readonly host: Host;
  readonly #id: string;
  readonly #undo: (() => Promise<unknown>)[] = [];

  constructor(id: string, subject: Subject, host: Host, connection: Connection) {
    this.#id = id;
    this.subject = subject;
    this.host = host;
    this.connection = connection;
  }

  /** A name that nothing else has. */
  name(what = "c"): string {
    return `${what}-${++number}-${this.#id.replace(/[^a-z0-9]+/g, "-").slice(0, 40)}`;
  }

  /** A path on the host where nothing is; what is put there is removed. */
  path(what = "file"): string {
    const path = `${this.host.dir}/${this.name(what)}`;
    this.later(() => Deno.remove(path, { recursive: true }).catch(() => {}));
    return path;
  }

  /** Has something undone at the end, the last first. */
  later(undo: () => Promise<unknown>): void {
    this.#undo.push(undo);
  }

  /** A domain's document, with a name of its own unless told. */
  domainXml(wish: Wish = {}): string {
    return this.subject.domainXml({ ...wish, name: wish.name ?? this.name("vm") });
  }

  /** A network card's document, with elements of its own. */
  cardXml(mac = "00:50:56:00:00:01", more = ""): string {
    const xml = this.subject.cardXml;
    return xml?.(mac, more) ?? `<interface type="user"><mac address="${mac}"/>${more}</interface>`;
  }

  /** A disk `vda` of an empty qcow2 image. */
  async qcow2Disk(): Promise<string> {
    const path = this.path("disk");
    await Deno.writeFile(path, qcow2Image(4 * MIB));
    return `<disk type="file" device="disk"><driver name="qemu" type="qcow2"/><source file="${path}"/>` +
      `<target dev="vda" bus="virtio"/></disk>`;
  }

  /** A running guest, and a path to which its save goes on until it is cancelled. */
  async slowSave(): Promise<{ readonly domain: Domain; readonly path: string }> {
    const path = this.path("slow");
    const slow = await this.host.openSlow?.();
    if (slow !== undefined) {
      this.later(() => slow.close());
      return { domain: await slow.domains.create(this.domainXml({ memoryKib: 64 * GIB_IN_KIB })), path };
    }
    // Memory that nobody wrote to is little to save, and more of that than pipes hold.
    const domain = await this.running({ memoryKib: 2 * GIB_IN_KIB });
    await run("mkfifo", [path]);
    const reading = readSlowly(path);
    this.later(async () => {
      // A reader whose writer never came waits for one.
      (await Deno.open(path, { read: true, write: true })).close();
      await reading;
    });
    return { domain, path };
  }

  /** Has a domain removed at the end, whatever state it is in then, if there is one. */
  removeLater(nameOrUuid: string): void {
    this.later(() => removeDomain(this.connection, nameOrUuid));
  }

  /** Defines a domain. */
  async define(wish: Wish = {}): Promise<Domain> {
    const name = wish.name ?? this.name("vm");
    this.removeLater(name);
    return await this.connection.domains.define(this.domainXml({ ...wish, name }));
  }

  /** Defines and starts a domain. */
  async running(wish: Wish = {}): Promise<Domain> {
    const domain = await this.define(wish);
    await domain.start();
    return domain;
  }

  /** Defines a domain, starts it and pauses it. */
  async paused(wish: Wish = {}): Promise<Domain> {
    const domain = await this.running(wish);
    await domain.suspend();
    return domain;
  }

  /** Creates a transient domain. */
  async transient(wish: Wish = {}): Promise<Domain> {
    const name = wish.name ?? this.name("vm");
    this.removeLater(name);
    return await this.connection.domains.create(this.domainXml({ ...wish, name }));
  }

  /** Defines a network without an address, which needs no server. */
  async network(name = this.name("net")): Promise<Network> {
    this.later(() => removeNetwork(this.connection, name));
    return await this.connection.networks.define(networkXml(name));
  }

  /** Defines a storage pool in a folder of its own, which is there. */
  async pool(name = this.name("pool")): Promise<StoragePool> {
    const path = this.path("pool");
    await Deno.mkdir(path);
    this.later(() => removePool(this.connection, name));
    return await this.connection.storagePools.define(poolXml(name, path));
  }

  /** Defines a storage pool and starts it. */
  async runningPool(name?: string): Promise<StoragePool> {
    const pool = await this.pool(name);
    await pool.start();
    return pool;
  }

  /** Makes a volume of so many bytes in a pool of its own. */
  async volume(capacity: number = 1024 ** 2): Promise<StorageVolume> {
    const pool = await this.runningPool();
    return await pool.volumes.create(volumeXml(this.name("vol"), capacity));
  }

  /** Defines a secret for a volume of its own. */
  async secret(attributes = "ephemeral='no' private='no'"): Promise<Secret> {
    const secret = await this.connection.secrets.define(secretXml(this.name("secret"), attributes));
    this.later(() => secret.undefine().catch(unless("NO_SECRET")));
    return secret;
  }

  /** Defines a network filter. */
  async nwfilter(name = this.name("filter")): Promise<NWFilter> {
    const filter = await this.connection.nwfilters.define(nwfilterXml(name));
    this.later(() => filter.undefine().catch(unless("NO_NWFILTER")));
    return filter;
  }

  /** Defines an interface of the host, which is down. */
  async hostInterface(): Promise<HostInterface> {
    const { xml } = hostInterfaceXml();
    const made = await this.connection.interfaces.define(xml);
    this.later(async () => {
      await made.destroy().catch(unless("OPERATION_INVALID", "NO_INTERFACE"));
      await made.undefine().catch(unless("NO_INTERFACE"));
    });
    return made;
  }

  /** Creates a virtual Fibre Channel adapter on one that the host has. */
  async virtualAdapter(): Promise<NodeDevice> {
    const device = await this.connection.nodeDevices.create(virtualAdapterXml());
    this.later(() => device.destroy().catch(unless("NO_NODE_DEVICE")));
    return device;
  }

  /** Another connection to the same host. */
  async open(options?: ConnectOptions): Promise<Connection> {
    const connection = await this.host.open(options);
    this.later(() => connection.close());
    return connection;
  }

  /** Listens from here on to all that happens to one domain. */
  async hear(domain: string | Domain): Promise<Heard> {
    const heard = await Heard.of(this, typeof domain === "string" ? domain : domain.name);
    this.later(() => heard.end());
    return heard;
  }

  /** Undoes all, and throws the first of what could not be undone. */
  async cleanUp(): Promise<void> {
    const errors: unknown[] = [];
    for (const undo of this.#undo.splice(0).reverse()) await undo().catch((error) => errors.push(error));
    if (errors.length > 0) throw errors[0];
  }
}

/** Takes from a pipe little by little, so that who writes to it has to wait. */
async function readSlowly(path: string): Promise<void> {
  using file = await Deno.open(path);
  const part = new Uint8Array(64 * 1024);
  while (await file.read(part) !== null) await new Promise((resolve) => setTimeout(resolve, 30));
}
