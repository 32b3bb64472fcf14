import assert from "node:assert/strict";
import type { Connection, ConnectionEventObjects, Domain, VirtEvent } from "@denovirt/denovirt";
import { takePeer } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { run } from "../hosts/run.ts";
import { until } from "../hosts/until.ts";

type Event = VirtEvent<ConnectionEventObjects>;

/** What a disk's first bytes are, image by image: so many MiB of one byte's value from an offset. */
export interface Pattern {
  readonly value: number;
  readonly atMiB: number;
  readonly sizeMiB: number;
}

export interface DiskGuestOptions {
  /** Default 1. */
  readonly disks?: number;
  /** Boot an operating system. Otherwise the guest is paused from its start and costs next to nothing. */
  readonly boot?: boolean;
}

/** A libvirtd of its own, and in it a guest whose disks QEMU writes to on the test's behalf, as the guest would. */
export class DiskGuest implements AsyncDisposable {
  readonly events: Event[] = [];
  #reading: Promise<void> = Promise.resolve();

  private constructor(
    readonly daemon: PrivateLibvirtd,
    readonly connection: Connection,
    readonly domain: Domain,
    readonly targets: readonly string[],
  ) {}

  /** Makes images of 16 MiB and starts the guest `disks` with them as vda, vdb, …. */
  static async start({ disks = 1, boot = false }: DiskGuestOptions = {}): Promise<DiskGuest> {
    const daemon = await PrivateLibvirtd.start();
    try {
      const connection = await connectRecorded(daemon.uri("qemu"));
      const targets = Array.from({ length: disks }, (_, index) => `vd${"abc"[index]}`);
      for (const target of targets) {
        await qemuImg("create", "-q", "-f", "qcow2", `${daemon.dir}/${target}.qcow2`, "16M");
      }
      const devices = targets.map((target) => diskXml(target, `${daemon.dir}/${target}.qcow2`)).join("");
      const domain = await connection.domains.define(
        boot ? tinyGuestXml({ name: "disks", ...await tinyGuest(), devices }) : `<domain type="qemu">
               <name>disks</name>
               <memory unit="MiB">32</memory>
               <os><type arch="x86_64" machine="pc">hvm</type></os>
               <devices>
                 <emulator>/usr/bin/qemu-system-x86_64</emulator>${devices}
                 <disk type="file" device="cdrom"><target dev="hdc" bus="ide"/><readonly/></disk>
                 <memballoon model="none"/>
               </devices>
             </domain>`,
      );
      const guest = new DiskGuest(daemon, connection, domain, targets);
      const stream = connection.events.stream("*");
      guest.#reading = (async () => {
        for await (const event of stream) guest.events.push(event as Event);
      })().catch(() => {}); // a test may take the daemon away
      await stream.ready;
      await domain.start({ paused: !boot });
      return guest;
    } catch (error) {
      await daemon[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** A path that the daemon, its guest and the test see. */
  path(name: string): string {
    return `${this.daemon.dir}/${name}`;
  }

  /** Writes as the guest would. */
  async write(target: string, pattern: Pattern): Promise<void> {
    await this.#qemuIo(target, `write -P ${pattern.value} ${pattern.atMiB}M ${pattern.sizeMiB}M`);
  }

  /** Asserts what the guest reads. */
  async reads(target: string, pattern: Pattern): Promise<void> {
    await this.#qemuIo(target, `read -P ${pattern.value} ${pattern.atMiB}M ${pattern.sizeMiB}M`);
  }

  /** Waits for one of the events that came or will come. */
  async until(wanted: (event: Event) => boolean, what: string): Promise<void> {
    await until(() => this.events.some(wanted), what);
  }

  /** Has the daemon and its guest, and nobody else, see a file system here that has room for so many MiB. */
  async mountSmall(name: string, sizeMiB: number): Promise<string> {
    const path = this.path(name);
    await Deno.mkdir(path);
    const inside = ["--target", String(this.daemon.pid), "--mount"];
    await run("nsenter", [...inside, "mount", "-t", "tmpfs", "-o", `size=${sizeMiB}M`, "tmpfs", path]);
    return path;
  }

  /** Puts a new image in front of the disk's present one. */
  async overlay(target: string, file: string): Promise<void> {
    const disks = this.targets.map((each) =>
      each === target
        ? `<disk name="${each}"><source file="${this.path(file)}"/></disk>`
        : `<disk name="${each}" snapshot="no"/>`
    );
    const xml = `<domainsnapshot><disks>${disks.join("")}</disks></domainsnapshot>`;
    await this.domain.snapshots.create(xml, { diskOnly: true, noMetadata: true });
  }

  /** Which file the guest's disk is now, as libvirt has it. */
  async source(target: string): Promise<string | undefined> {
    const { block } = await this.domain.stats(["block"]);
    return block?.find(({ name }) => name === target)?.path;
  }

  async #qemuIo(target: string, command: string): Promise<void> {
    const xml = await this.domain.xml();
    const disk = xml.split("<disk ").find((part) => part.includes(`<target dev='${target}'`)) ?? "";
    const alias = /<alias name='([^']+)'/.exec(disk)?.[1];
    const path = `/machine/peripheral/${alias}/virtio-backend`;
    const said = await this.domain.qemuMonitorCommand(`qemu-io -d ${path} "${command}"`, { hmp: true });
    assert.doesNotMatch(said, /failed|error/i, `qemu-io ${command}: ${said}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.connection.close();
    await this.#reading;
    await this.daemon[Symbol.asyncDispose]();
  }
}

export function diskXml(target: string, file: string): string {
  return `<disk type="file" device="disk"><driver name="qemu" type="qcow2"/><source file="${file}"/>` +
    `<target dev="${target}" bus="virtio"/></disk>`;
}

/** Runs qemu-img, and gives what it printed. */
export async function qemuImg(...args: readonly string[]): Promise<string> {
  takePeer("qemu-img");
  return await run("/usr/bin/qemu-img", args);
}

/** Resolves when no qemu writes to an image any more: libvirt tells of a backup's end a moment before its file is closed. */
export async function released(image: string): Promise<void> {
  const unlocked = () =>
    qemuImg("info", image).then(() => true, (error) => {
      if (String(error).includes("lock")) return false;
      throw error;
    });
  await until(unlocked, `"${image}" to be closed`);
}

/** Asserts what an image that nobody has open holds, or one that is served by NBD. */
export async function holds(
  image: string,
  { value, atMiB, sizeMiB }: Pattern,
  ...args: string[]
): Promise<void> {
  await run("/usr/bin/qemu-io", [...args, "-r", "-c", `read -P ${value} ${atMiB}M ${sizeMiB}M`, image]);
}
