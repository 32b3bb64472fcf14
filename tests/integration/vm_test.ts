import assert from "node:assert/strict";
import { connect, type Connection, type Domain } from "../../mod.ts";
import {
  documents,
  pool,
  prepareVm,
  vm,
  vmHost,
  type VmHostOptions,
  type VmOptions,
} from "../../core/config/mod.ts";
import { rowOptions, VM_ROWS } from "../core/config/short/_vm_table.ts";
import { encrypted } from "../hosts/luks.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { tinyGuest } from "../hosts/tiny_guest.ts";
import { ConsoleReader } from "./_console_reader.ts";

const rows = VM_ROWS.filter(({ grammarAlone }) => grammarAlone === undefined);

for (const driver of ["qemu", "test"] as const) {
  peerTest(
    `virsh defines all that vm() makes, on libvirtd's ${driver} driver`,
    ["libvirtd", "virsh", "ovmf", "swtpm", ...driver === "qemu" ? ["qemu" as const] : []],
    async () => {
      await using daemon = await PrivateLibvirtd.start();
      await using connection = await connect(daemon.uri(driver));
      const hosts = new Map<string, Promise<Awaited<ReturnType<typeof vmHost>>>>();
      const commands: string[] = [];
      for (const [index, row] of rows.entries()) {
        const want: VmHostOptions = driver === "qemu" ? { type: "qemu", ...row.want } : {};
        const key = JSON.stringify(want);
        if (!hosts.has(key)) hosts.set(key, vmHost(connection, want));
        const file = `${daemon.dir}/${index}.xml`;
        const config = vm(rowOptions(row, `vm${index}`), await hosts.get(key)!);
        await Deno.writeTextFile(file, documents.domain.format(config));
        commands.push(`define --validate ${file}`);
      }
      // One virsh for all of them.
      const { stdout, stderr } = await daemon.virsh(driver, commands.join("; "));
      assert.equal(stderr, "", stdout);
      const defined = (await connection.domains.list()).map(({ name }) => name).filter((name) =>
        name !== "test"
      );
      assert.deepEqual(defined.sort(), rows.map((_, index) => `vm${index}`).sort());
      assert(defined.length >= 30);
    },
  );
}

/** A guest that is made of options, paused at first, and gone at the end. */
class Booted implements AsyncDisposable {
  readonly #undo: AsyncDisposableStack;

  private constructor(readonly domain: Domain, undo: AsyncDisposableStack) {
    this.#undo = undo;
  }

  static async start(
    connection: Connection,
    options: VmOptions,
    want: VmHostOptions,
  ): Promise<Booted> {
    await using undo = new AsyncDisposableStack();
    const prepared = await prepareVm(connection, options);
    undo.defer(() => prepared.remove());
    const host = await vmHost(connection, { type: "qemu", ...want });
    const domain = await connection.domains.define(vm(prepared.options, host));
    undo.defer(() => domain.undefine(options.firmware === undefined ? {} : { nvram: true }));
    await domain.start({ paused: true });
    undo.defer(() => domain.destroy());
    return new Booted(domain, undo.move());
  }

  /** What the guest finds, once it is up: it goes on when somebody listens, as what is said before that is lost. */
  async facts(networks: boolean): Promise<readonly string[]> {
    await using screen = new ConsoleReader(await this.domain.openConsole());
    await this.domain.resume();
    await screen.waitFor("denovirt-guest: up", 180_000);
    // Its network may give it an address after that.
    if (networks) await screen.waitFor("denovirt-guest: address 10.0.2.15");
    return [...screen.text.matchAll(/denovirt-guest: ([^\r\n]*)/g)].map(([, fact]) => fact!);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#undo.disposeAsync();
  }
}

/** A disk whose boot sector writes a text to the first serial port, byte by byte, and halts. */
function bootSector(text: string): Uint8Array<ArrayBuffer> {
  const disk = new Uint8Array(1 << 20);
  // mov dx,3f8h; mov si,7c15h; xor ax,ax; mov ds,ax; next: lodsb; test al,al; jz end; out dx,al; jmp next; end: hlt; jmp end
  disk.set(Uint8Array.fromHex("baf803be157c31c08ed8ac84c07403eeebf8f4ebfd"));
  disk.set(new TextEncoder().encode(text), 0x15);
  disk.set([0x55, 0xaa], 510);
  return disk;
}

peerTest(
  "qemu boots what vm() makes: machines, firmware, TPM, seeds and folders are what the guest finds",
  ["libvirtd", "qemu", "qemu-img", "tiny-guest", "guest-facts", "ovmf", "swtpm"],
  async (t) => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connect(daemon.uri("qemu"));
    await Deno.mkdir(`${daemon.dir}/images`);
    await Deno.mkdir(`${daemon.dir}/share`);
    await Deno.writeTextFile(`${daemon.dir}/share/file`, "from the host\n");
    await connection.storagePools.create(pool({ name: "images", path: `${daemon.dir}/images` }));
    const { kernel, initrd } = await tinyGuest({ facts: true });
    const cmdline = "console=ttyS0 quiet panic=-1 mitigations=off";
    const base = { name: "made", vcpus: 1, kernel: { path: kernel, initrd, cmdline } };
    const ignition = { ignition: { version: "3.4.0" }, list: ["a", "b"], text: 'x < "y" & z' };
    const userData = { packages: ["nginx"], write_files: [{ path: "/etc/motd", content: "x < y & z\n" }] };

    const bootable = `${daemon.dir}/bootable.raw`;
    await Deno.writeFile(
      bootable,
      bootSector("denovirt-guest: from the boot sector\r\ndenovirt-guest: up\r\n"),
    );

    const boots:
      readonly (readonly [string, VmHostOptions, Partial<VmOptions>, readonly (string | RegExp)[]])[] = [
        ["the modern PC with all seeds and a shared folder", {}, {
          vcpus: 2,
          disks: [{ pool: "images", size: "64 MiB" }],
          networks: [{ user: true }],
          cloudInit: { pool: "images", userData },
          ignition: { config: ignition },
          sharedFolders: [{ source: `${daemon.dir}/share`, target: "share" }],
          watchdog: true,
        }, [
          "cpus 2",
          "port org.qemu.guest_agent.0",
          "seed-file meta-data",
          "seed-file user-data",
          "user-data #cloud-config",
          'user-data "path": "/etc/motd",',
          'meta-data "instance-id": "made",',
          `ignition ${JSON.stringify(ignition)}`,
          "share from the host",
          /^address 10\./,
        ]],
        ["the older PC with a TPM, and Ignition from a volume", { machine: "pc" }, {
          tpm: true,
          ignition: { config: ignition, pool: "images" },
          disks: [{ pool: "images", size: "64 MiB", format: "raw" }],
        }, ["cpus 1", "tpm 2", `ignition ${JSON.stringify(ignition)}`]],
        ["UEFI, with the TPM that it brings", {}, { firmware: "efi", memory: "256 MiB" }, [
          "efi yes",
          "tpm 2",
        ]],
        ["other systems' devices, from a disk by the BIOS", { machine: "pc" }, {
          kernel: undefined,
          disks: [bootable],
          os: "other",
          cpu: { model: "Nehalem", disable: ["aes"] },
          memballoon: false,
          rng: false,
          agent: false,
        }, ["from the boot sector"]],
        ["the disk that is the first in order, not in the list", {}, {
          kernel: undefined,
          disks: [{ pool: "images", size: "1 MiB", format: "raw" }, { file: bootable, bootOrder: 1 }],
        }, ["from the boot sector"]],
      ];
    for (const [title, want, options, wanted] of boots) {
      await t.step(title, async () => {
        await using guest = await Booted.start(connection, { memory: "160 MiB", ...base, ...options }, want);
        const facts = await guest.facts(options.networks !== undefined);
        for (const fact of wanted) {
          assert(
            facts.some((found) => typeof fact === "string" ? found === fact : fact.test(found)),
            `no ${fact} in:\n${facts.join("\n")}`,
          );
        }
      });
    }

    await t.step("and begins to run what is not worth a boot", async () => {
      const path = (name: string) => `${daemon.dir}/${name}`;
      for (const name of ["a.raw", "b.iso"]) await Deno.writeFile(path(name), new Uint8Array(1 << 20));
      const secret = await connection.secrets.define({ ephemeral: true, private: false });
      await secret.setValue(new TextEncoder().encode("a passphrase"));
      const starts: readonly (readonly [VmHostOptions, Partial<VmOptions>])[] = [
        [{}, { disks: [path("a.raw")], cdrom: path("b.iso"), graphics: { type: "vnc", socket: true } }],
        [{}, { firmware: { type: "efi", secureBoot: true }, memory: "256 MiB" }],
        [{}, {
          disks: [
            { file: path("a.raw"), bus: "scsi", serial: "one" },
            { size: "1 MiB", pool: "images", iothread: 1 },
            { size: "1 MiB", pool: "images", bus: "sata" },
            { size: "1 MiB", pool: "images", bus: "usb", format: "raw" },
          ],
          iothreads: 1,
        }],
        [{}, { disks: [{ size: "1 MiB", pool: "images", secret: secret.uuid }] }],
        [{}, { graphics: "spice", sound: true, panic: true, inputs: ["tablet", "keyboard", "mouse"] }],
        [{ machine: "pc" }, { disks: [path("a.raw")], cdrom: true, os: "windows", bootMenu: true }],
        [{}, { vcpus: 2, maxVcpus: 4, topology: { sockets: 2, cores: 2 }, currentMemory: "64 MiB" }],
        [{}, { cloudInit: { pool: "images", device: "cdrom" }, console: { log: path("console.log") } }],
        [{}, {
          sharedFolders: [{ source: `${daemon.dir}/share`, target: "share", driver: "9p", readonly: true }],
        }],
      ];
      for (const [want, options] of starts) {
        const all = { name: "made", vcpus: 1, memory: "128 MiB", ...options };
        await using guest = await encrypted(() => Booted.start(connection, all, want));
        assert.deepEqual((await guest.domain.state()).state, "paused");
      }
    });
    assert.deepEqual((await (await connection.storagePools.get("images")).volumes.list()).length, 0);
  },
);
