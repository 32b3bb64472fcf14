import assert from "node:assert/strict";
import type { ConnectOptions, DriverConnection, DriverEvent } from "../../../../core/contract/driver.ts";
import { VirtError } from "../../../../core/contract/errors.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { PrivateLibvirtd } from "../../../hosts/private_libvirtd.ts";
import { until } from "../../../hosts/until.ts";

const open = (uri: string, options: ConnectOptions = {}): Promise<DriverConnection> =>
  libvirt.open(parseUri(uri), options);

/** Ends a wait that would never end by itself. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Cannot wait longer than ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

peerTest(
  "libvirt rejects 100 pending calls with their outcome when libvirtd is killed",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await open(daemon.uri("test"));
    const { hypervisor } = connection;
    const dom = await hypervisor.domainLookupByName!("test");
    await hypervisor.domainGetXMLDesc!(dom, 0);
    // Nothing gets answered from here on.
    daemon.kill("SIGSTOP");
    const high = Array.from({ length: 70 }, () => hypervisor.domainLookupByName!("test"));
    const low = Array.from({ length: 30 }, () => hypervisor.domainGetXMLDesc!(dom, 0));
    const settled = Promise.allSettled([...high, ...low]);
    daemon.kill("SIGKILL");
    const outcomes = (await within(60_000, settled)).map((each) => {
      assert(each.status === "rejected" && each.reason instanceof VirtError && each.reason.code === "RPC");
      return each.reason.outcome;
    });
    assert.deepEqual(outcomes, [
      ...Array(64).fill("unknown"),
      ...Array(6).fill("not-sent"),
      ...Array(4).fill("unknown"),
      ...Array(26).fill("not-sent"),
    ]);
    const { reason } = await connection.closed;
    assert(reason === "eof" || reason === "error", reason);
    await assert.rejects(hypervisor.domainLookupByName!("test"), { code: "RPC", outcome: "not-sent" });
  },
);

peerTest(
  "libvirt ends waiting for a stopped libvirtd by signal, timeoutMs and keepalive",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    const connection = await open(daemon.uri("test"), { keepalive: { intervalMs: 400, count: 3 } });
    const { hypervisor } = connection;
    await hypervisor.domainLookupByName!("test");
    daemon.kill("SIGSTOP");
    try {
      const silent = hypervisor.domainLookupByName!("test");
      const signal = AbortSignal.abort(new Error("enough"));
      await assert.rejects(hypervisor.domainLookupByName!("test", { signal }), { message: "enough" });
      const late = hypervisor.domainLookupByName!("test", { timeoutMs: 20 });
      await assert.rejects(late, { code: "OPERATION_TIMEOUT", outcome: "unknown" });
      await assert.rejects(within(60_000, silent), { code: "RPC", outcome: "unknown" });
      assert.equal((await connection.closed).reason, "keepalive");
      // It still listens: the kernel takes the connection, and nobody answers.
      await assert.rejects(open(daemon.uri("test"), { timeoutMs: 50 }), { code: "OPERATION_TIMEOUT" });
    } finally {
      daemon.kill("SIGCONT");
      await connection[Symbol.asyncDispose]();
    }
  },
);

peerTest("libvirt speaks TCP, and finds what the Unix socket finds", ["libvirtd", "qemu"], async () => {
  await using daemon = await PrivateLibvirtd.start({ tcp: true });
  await using unix = await open(daemon.uri("qemu"));
  await using tcp = await open(daemon.uri("qemu", "tcp"));
  const [here, there] = await Promise.all(
    [unix, tcp].map(({ hypervisor }) => hypervisor.connectGetCapabilities!()),
  );
  assert.equal(here, there);
  assert.match(here!, new RegExp(`<uuid>${daemon.hostUuid}</uuid>`));
});

peerTest("libvirt is refused changes on the read-only socket and by readonly", ["libvirtd"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  const onlySocket = `test+unix:///default?socket=${daemon.socketRo}`;
  for (
    const [uri, readonly] of [[onlySocket, false], [onlySocket, true], [daemon.uri("test"), true]] as const
  ) {
    await using connection = await open(uri, { readonly });
    const dom = await connection.hypervisor.domainLookupByName!("test");
    await assert.rejects(connection.hypervisor.domainSuspend!(dom), {
      code: "OPERATION_DENIED",
      outcome: "refused",
    }, uri);
    assert.equal((await connection.hypervisor.domainGetInfo!(dom)).state, 1);
  }
});

peerTest("libvirt carries the daemon's errors and events over", ["libvirtd"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await open(daemon.uri("test"));
  const { hypervisor, events } = connection;
  const seen: DriverEvent[] = [];
  events.deliver((event) => seen.push(event));
  await events.subscribe("domain.lifecycle");
  await assert.rejects(events.subscribe("domain.unknown"), { code: "NO_SUPPORT" });
  await assert.rejects(hypervisor.domainLookupByName!("nobody"), {
    code: "NO_DOMAIN",
    domain: "TEST",
    number: 42,
    outcome: "refused",
  });
  const dom = await hypervisor.domainLookupByName!("test");
  await hypervisor.domainSuspend!(dom);
  await hypervisor.domainResume!(dom);
  await hypervisor.domainDestroy!(dom);
  await until(() => seen.length >= 3, "three events");
  assert.deepEqual(seen.map((event) => "event" in event ? event.event : event.type), [
    "suspended",
    "resumed",
    "stopped",
  ]);
  await events.unsubscribe("domain.lifecycle");
  await hypervisor.domainCreate!(dom);
  assert.equal(seen.length, 3);
});

peerTest("libvirt moves a volume's data up and down, and finishes both", ["libvirtd", "qemu"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await open(daemon.uri("qemu"));
  const storage = connection.storage!;
  await Deno.mkdir(`${daemon.dir}/pool`);
  const pool = await storage.storagePoolCreateXML!(
    `<pool type="dir"><name>p</name><target><path>${daemon.dir}/pool</path></target></pool>`,
    0,
  );
  // More than the socket and libvirtd's queue hold, and no multiple of anything.
  const data = new Uint8Array(3_000_001);
  for (let at = 0; at < data.length; at += 65536) crypto.getRandomValues(data.subarray(at, at + 65536));
  const size = BigInt(data.length);
  const vol = await storage.storageVolCreateXML!(
    pool,
    `<volume><name>v</name><capacity>${size}</capacity><target><format type="raw"/></target></volume>`,
    0,
  );
  const upload = await storage.storageVolUpload!(vol, 0n, size, 0);
  await new Blob([data]).stream().pipeTo(upload.writable);
  assert.deepEqual(await Deno.readFile(`${daemon.dir}/pool/v`), data);
  const download = await storage.storageVolDownload!(vol, 0n, size, 0);
  assert.deepEqual(
    await new Response(download.readable as ReadableStream<Uint8Array<ArrayBuffer>>).bytes(),
    data,
  );

  // One that is left in its middle, and one that the host refuses.
  const left = await storage.storageVolDownload!(vol, 0n, size, 0);
  const reader = left.readable.getReader();
  assert((await reader.read()).value!.length > 0);
  await reader.cancel();
  await assert.rejects(storage.storageVolDownload!({ ...vol, name: "none" }, 0n, size, 0), {
    code: "NO_STORAGE_VOL",
  });
  assert.equal((await storage.storageVolGetInfo!(vol)).capacity, size);
});
