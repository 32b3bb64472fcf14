/**
 * Downloads three bytes to a file: whole, refused by the host, or broken after they came.
 *
 *   _download_alone.ts FILE whole|refused|broken
 */
import { FakeHost } from "../_fake_host.ts";
import { FakeStream, volume } from "./_storage.ts";

if (import.meta.main) {
  const [file = "", how] = Deno.args;
  const host = new FakeHost({
    storageVolGetInfoFlags: { type: 0, capacity: 0n, allocation: 3n },
    storageVolDownload: () => {
      if (how === "refused") throw new Error("refused");
      const stream = new FakeStream([Uint8Array.of(1, 2, 3)], how === "whole");
      if (how === "broken") setTimeout(() => void stream.abort(new Error("broken")), 50);
      return stream;
    },
  });
  const end = await volume(host.connection).downloadTo(file).done.then(
    () => "whole",
    (error) => error.message,
  );
  await host.connection.close();
  if (end !== how) throw new Error(`wanted ${how}: ${end}`);
}
