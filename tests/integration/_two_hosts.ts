import {
  type Connection,
  defaultDrivers,
  type Domain,
  type DriverConnection,
  type DriverEntry,
} from "@denovirt/denovirt";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { ConsoleReader } from "./_console_reader.ts";

/** Two libvirtds on this machine that take each other for other hosts, and a guest on the first. */
export class TwoHosts implements AsyncDisposable {
  private constructor(
    readonly source: PrivateLibvirtd,
    readonly destination: PrivateLibvirtd,
    readonly from: Connection,
    readonly to: Connection,
    readonly guest: Domain,
  ) {}

  /** @param lacks libvirt's numbers of features that both hosts say they do not have. */
  static async start(lacks: readonly number[] = []): Promise<TwoHosts> {
    await using started = new AsyncDisposableStack();
    const daemons = await Promise.all(["source.test", "destination.test"].map(async (hostname, index) => {
      // An address of the loopback network that libvirt does not take for the guest's own host.
      const address = `127.0.0.${index + 2}`;
      return started.use(
        await PrivateLibvirtd.start({
          tcp: true,
          hostname,
          qemuConfig: [`migration_host = "${address}"`, `migration_address = "${address}"`],
        }),
      );
    }));
    const [source, destination] = daemons as [PrivateLibvirtd, PrivateLibvirtd];
    const drivers = lacks.length === 0
      ? {}
      : { drivers: defaultDrivers.map((entry) => lacking(entry, lacks)) };
    const from = started.use(await connectRecorded(source.uri("qemu"), drivers));
    const to = started.use(await connectRecorded(destination.uri("qemu"), drivers));
    const guest = await from.domains.define(tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
    started.move();
    return new TwoHosts(source, destination, from, to, guest);
  }

  /** Starts the guest, and resolves once it is up. */
  async boot(): Promise<void> {
    await this.guest.start();
    await using screen = new ConsoleReader(await this.guest.openConsole());
    await screen.waitFor("denovirt-guest: up");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.to.close();
    await this.from.close();
    await this.destination[Symbol.asyncDispose]();
    await this.source[Symbol.asyncDispose]();
  }
}

/** Resolves once a guest has given a line back on its console. */
export async function answers(guest: Domain, line: string): Promise<void> {
  await using screen = new ConsoleReader(await guest.openConsole());
  await screen.type(`${line}\n`);
  await screen.waitFor(`echo: ${line}`);
}

/** A driver whose hosts say that they do not have some of libvirt's features, as older ones do. */
function lacking(entry: DriverEntry, features: readonly number[]): DriverEntry {
  return {
    schemes: entry.schemes,
    load: async () => {
      const driver = "load" in entry ? await entry.load() : entry;
      return { ...driver, open: async (uri, options) => older(await driver.open(uri, options), features) };
    },
  };
}

function older(connection: DriverConnection, features: readonly number[]): DriverConnection {
  const { hypervisor } = connection;
  const table = new Proxy(hypervisor, {
    get: (target, name) =>
      name === "connectSupportsFeature"
        ? (feature: number) =>
          features.includes(feature) ? Promise.resolve(0) : target.connectSupportsFeature!(feature)
        : Reflect.get(target, name, target),
  });
  return new Proxy(connection, {
    get(target, name) {
      if (name === "hypervisor") return table;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
