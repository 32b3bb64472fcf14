import assert from "node:assert/strict";
import { peerTest } from "./peers.ts";
import { qcow2Image } from "./qcow2_image.ts";
import { run } from "./run.ts";

peerTest("qcow2Image() makes an image that QEMU finds whole, empty and writable", ["qemu-img"], async () => {
  const file = await Deno.makeTempFile({ suffix: ".qcow2" });
  try {
    for (const size of [512, 4 * 1024 ** 2, 4 * 1024 ** 4]) {
      await Deno.writeFile(file, qcow2Image(size));
      const info = JSON.parse(await run("qemu-img", ["info", "--output=json", file]));
      assert.equal(info.format, "qcow2");
      assert.equal(info["virtual-size"], size);
      assert.equal(info["format-specific"].data.compat, "1.1");
      await run("qemu-img", ["check", "-q", "-f", "qcow2", file]);
    }
    await run("qemu-io", ["-f", "qcow2", "-c", "write -P 7 1G 1M", "-c", "read -P 0 0 1M", file]);
    await run("qemu-img", ["snapshot", "-c", "one", file]);
    await run("qemu-img", ["bitmap", "--add", file, "changes"]);
    await run("qemu-img", ["check", "-q", "-f", "qcow2", file]);
  } finally {
    await Deno.remove(file);
  }
});
