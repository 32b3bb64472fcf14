import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { takePeer } from "./peers.ts";
import { allProcesses } from "./processes.ts";

const SCRIPT = fileURLToPath(new URL("./_breaking_emulator.py", import.meta.url));
const QEMU = "/usr/bin/qemu-system-x86_64";

export interface BreakingEmulator {
  /** For `<emulator>`: a qemu whose monitor can be broken. */
  readonly path: string;
  /**
   * Sends to libvirtd, on the monitors of all guests that run on this emulator, what is not QMP. The guests live on, and
   * a daemon that connects later finds working monitors again.
   */
  breakMonitor(): Promise<void>;
  /** The process number of the one guest that runs on this emulator. */
  guestPid(): Promise<number>;
}

/** Writes an emulator into `dir`, which a private libvirtd must see under the same path. */
export async function breakingEmulator(dir: string): Promise<BreakingEmulator> {
  takePeer("python3");
  const own = await Deno.makeTempDir({ dir, prefix: "break-" });
  const path = `${own}/qemu-system-x86_64`;
  const command = ["/usr/bin/python3", SCRIPT, QEMU, own].map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
  await Deno.writeTextFile(path, `#!/bin/sh\nexec ${command.join(" ")} "$@"\n`, { mode: 0o755 });
  return {
    path,
    async breakMonitor() {
      let broken = 0;
      for await (const { name } of Deno.readDir(own)) {
        if (!name.startsWith("break-")) continue;
        using control = await Deno.connect({ transport: "unix", path: `${own}/${name}` });
        await control.read(new Uint8Array(16)); // its answer: the bytes are sent
        broken++;
      }
      assert(broken > 0, "Cannot break a monitor, wanted a running guest: there is none");
    },
    async guestPid() {
      const pids: number[] = [];
      for (const { pid, name } of await allProcesses()) {
        if (!name.startsWith("qemu-system")) continue;
        const environment = await Deno.readTextFile(`/proc/${pid}/environ`).catch(() => "");
        if (environment.split("\0").includes(`DENOVIRT_BREAKING_EMULATOR=${own}`)) pids.push(pid);
      }
      assert.equal(pids.length, 1, "Cannot tell the guest, wanted one that runs on this emulator");
      return pids[0]!;
    },
  };
}
