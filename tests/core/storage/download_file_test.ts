import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { StorageVolume } from "../../../core/storage/storage_volume.ts";
import { FakeHost } from "../_fake_host.ts";
import { FakeStream, volume } from "./_storage.ts";

const ignore = Deno.build.os === "windows";
const OLD = Uint8Array.of(9, 9, 9, 9, 9);
const NEW = Uint8Array.of(1, 2, 3);
const SIZE = { type: 0, capacity: 0n, allocation: 3n };

/** A folder of the test's own, and a volume whose download is this stream. */
async function withDownload(
  stream: () => FakeStream | Promise<FakeStream>,
  use: (dir: string, volume: StorageVolume, host: FakeHost) => Promise<void>,
): Promise<void> {
  const dir = await Deno.makeTempDir({ prefix: "dv-download-" });
  const host = new FakeHost({ storageVolGetInfoFlags: SIZE, storageVolDownload: stream });
  try {
    await use(dir, volume(host.connection), host);
  } finally {
    await host.connection.close();
    await Deno.remove(dir, { recursive: true });
  }
}

const whole = () => new FakeStream([NEW.slice()]);
const names = (dir: string) => [...Deno.readDirSync(dir)].map(({ name }) => name).sort();

/** Gives its parts, and then fails. */
function broken(parts: readonly Uint8Array[]): FakeStream {
  const stream = new FakeStream(parts.map((part) => part.slice()), false);
  queueMicrotask(() => setTimeout(() => void stream.abort(new Error("broken")), 20));
  return stream;
}

for (const parts of [[], [NEW], [NEW, OLD, NEW]]) {
  Deno.test(`StorageVolume.downloadTo() that breaks after ${parts.length} parts leaves the file that was there`, async () => {
    await withDownload(() => broken(parts), async (dir, volume) => {
      await Deno.writeFile(`${dir}/disk`, OLD);
      await assert.rejects(volume.downloadTo(`${dir}/disk`).done, /broken/);
      assert.deepEqual(await Deno.readFile(`${dir}/disk`), OLD);
      await assert.rejects(volume.downloadTo(`${dir}/new`).done, /broken/);
      assert.deepEqual(names(dir), ["disk"]);
    });
  });
}

Deno.test("StorageVolume.downloadTo() asks for nothing and touches nothing where an argument is wrong", async () => {
  await withDownload(whole, async (dir, volume, host) => {
    await Deno.writeFile(`${dir}/disk`, OLD);
    for (
      const [options, error] of [
        [{ length: 0 }, RangeError],
        [{ length: "0 KiB" }, RangeError],
        [{ offset: -1 }, RangeError],
        [{ offset: 1.5 }, RangeError],
        [{ length: 2n ** 64n }, RangeError],
        [{ sparse: 1 }, TypeError],
        [{ timeoutMs: -1 }, RangeError],
        [{ signal: AbortSignal.abort(new Error("before")) }, /before/],
      ] as const
    ) {
      await assert.rejects(volume.downloadTo(`${dir}/disk`, options as never).done, error as never);
      assert.deepEqual(await Deno.readFile(`${dir}/disk`), OLD);
      assert.deepEqual(names(dir), ["disk"]);
    }
    assert.deepEqual(host.taken().filter(([name]) => name === "storageVolDownload"), []);
  });
});

Deno.test("a length of 0 is refused by all that reads or writes a volume's part", async () => {
  await withDownload(whole, async (dir, volume) => {
    await Deno.writeFile(`${dir}/disk`, OLD);
    const wanted = { name: "RangeError", message: /wanted a length above 0: found 0$/ };
    await assert.rejects(volume.download({ length: 0 }), wanted);
    await assert.rejects(volume.upload({ length: 0 }), wanted);
    await assert.rejects(volume.downloadTo(`${dir}/disk`, { length: 0 }).done, wanted);
    await assert.rejects(volume.uploadFrom(`${dir}/disk`, { length: 0 }).done, wanted);
  });
});

Deno.test("StorageVolume.downloadTo() that the host refuses leaves the file that was there", async () => {
  await withDownload(() => Promise.reject(new Error("no such volume")), async (dir, volume) => {
    await Deno.writeFile(`${dir}/disk`, OLD);
    await assert.rejects(volume.downloadTo(`${dir}/disk`).done, /no such volume/);
    assert.deepEqual(await Deno.readFile(`${dir}/disk`), OLD);
    assert.deepEqual(names(dir), ["disk"]);
  });
});

Deno.test(
  "StorageVolume.downloadTo() keeps a file's mode, and a link that leads to it",
  { ignore },
  async () => {
    await withDownload(whole, async (dir, volume) => {
      await Deno.mkdir(`${dir}/there`);
      await Deno.writeFile(`${dir}/there/disk`, OLD);
      await Deno.chmod(`${dir}/there/disk`, 0o640);
      await Deno.symlink(`${dir}/there/disk`, `${dir}/link`);
      await volume.downloadTo(new URL(`file://${dir}/link`));
      assert.deepEqual(await Deno.readFile(`${dir}/there/disk`), NEW);
      assert.equal((await Deno.stat(`${dir}/there/disk`)).mode! & 0o777, 0o640);
      assert((await Deno.lstat(`${dir}/link`)).isSymlink);
      assert.deepEqual(names(`${dir}/there`), ["disk"]);
    });
  },
);

Deno.test("StorageVolume.downloadTo() is seen at its path once it is whole", async () => {
  const stream = new FakeStream([NEW.slice()], false);
  await withDownload(() => stream, async (dir, volume) => {
    await Deno.writeFile(`${dir}/disk`, OLD);
    const job = volume.downloadTo(`${dir}/disk`);
    for await (const { processed } of job.progressEvery({ intervalMs: 1 })) if (processed === 3) break;
    assert.deepEqual(await Deno.readFile(`${dir}/disk`), OLD);
    const failed = assert.rejects(job.done, { code: "OPERATION_ABORTED" });
    await job.cancel();
    await failed;
    assert.deepEqual(names(dir), ["disk"]);
  });
});

Deno.test("StorageVolume.downloadTo() writes to what is no file as it is", { ignore }, async () => {
  await withDownload(whole, async (_, volume) => {
    await volume.downloadTo("/dev/null");
    assert((await Deno.stat("/dev/null")).isCharDevice);
  });
});

/** Downloads in a program that may write the file alone: whole, then broken. */
Deno.test("StorageVolume.downloadTo() does without a folder that it may not use, and empties what broke", async () => {
  await withDownload(whole, async (dir) => {
    await Deno.writeFile(`${dir}/disk`, OLD);
    const program = fileURLToPath(new URL("_download_alone.ts", import.meta.url));
    for (const [how, wanted] of [["whole", NEW], ["refused", NEW], ["broken", new Uint8Array(0)]] as const) {
      const { code, stderr } = await new Deno.Command(Deno.execPath(), {
        args: [
          "run",
          "--no-check",
          "--no-prompt",
          `--allow-read=${dir}/disk`,
          `--allow-write=${dir}/disk`,
          program,
          `${dir}/disk`,
          how,
        ],
      }).output();
      assert.equal(code, 0, new TextDecoder().decode(stderr));
      assert.deepEqual(await Deno.readFile(`${dir}/disk`), wanted, how);
      assert.deepEqual(names(dir), ["disk"]);
    }
  });
});
