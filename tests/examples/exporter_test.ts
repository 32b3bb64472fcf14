import assert from "node:assert/strict";
import { connect, type Connection } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { metrics } from "../../examples/exporter.ts";
import { freePort } from "../hosts/free_port.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { Example, socketPermissions } from "./_example.ts";

const script = "exporter.ts";
const SAMPLE = /^([a-z_]+)\{((?:[a-z]+="(?:[^"\\\n]|\\["\\n])*",?)+)\} (-?[0-9.e+-]+)$/;

/** Reads Prometheus's text format, and holds it to its rules: a type before all samples of a metric, each once. */
function parsed(text: string): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  assert.ok(text.endsWith("\n"));
  for (const line of text.trimEnd().split("\n")) {
    const [, metric] = /^# TYPE (\S+) (?:counter|gauge)$/.exec(line) ?? [];
    if (metric !== undefined) {
      assert.ok(!found.has(metric), line);
      found.set(metric, new Map());
      continue;
    }
    const [, name = "", labels = "", value] = SAMPLE.exec(line) ?? assert.fail(line);
    assert.equal(name, [...found.keys()].at(-1));
    assert.ok(!found.get(name)!.has(labels), line);
    found.get(name)!.set(labels, Number(value));
  }
  return found;
}

async function closeAll(hosts: Map<string, Promise<Connection>>): Promise<void> {
  for (const connection of [...hosts.values()]) await (await connection).close();
}

Deno.test("exporter.ts tells of all domains, opens a host once, and anew when it has ended", async () => {
  await using host = testHost({ domains: 3 });
  const hosts = new Map<string, Promise<Connection>>();
  try {
    for (let scrape = 0; scrape < 3; scrape++) {
      const found = parsed(await metrics([host.uri], hosts));
      assert.deepEqual([...found.get("libvirt_up")!.values()], [1]);
      const states = [...found.get("libvirt_domain_state")!.keys()];
      assert.deepEqual(states.map((labels) => /domain="(\w+)".*state="running"/.exec(labels)?.[1]), [
        "vm1",
        "vm2",
        "vm3",
      ]);
    }
    assert.equal(host.calls("connectOpen").length, 1);
    await (await hosts.get(host.uri)!).close();
    assert.equal(parsed(await metrics([host.uri], hosts)).get("libvirt_up")!.values().next().value, 1);
    assert.equal(host.calls("connectOpen").length, 2);
  } finally {
    await closeAll(hosts);
  }
});

Deno.test("exporter.ts has hosts that fail as down, whatever they are called, and the others as they are", async () => {
  await using host = testHost({ domains: 1 });
  const hosts = new Map<string, Promise<Connection>>();
  try {
    const bad = 'nonesuch:///"\\';
    const up = parsed(await metrics([bad, host.uri], hosts)).get("libvirt_up")!;
    assert.deepEqual([...up], [['uri="nonesuch:///\\"\\\\"', 0], [`uri="${host.uri}"`, 1]]);
    assert.deepEqual([...hosts.keys()], [host.uri]);
    host.rule({ call: "connectGetAllDomainStats", fail: "INTERNAL_ERROR", times: 1 });
    assert.deepEqual([...parsed(await metrics([host.uri], hosts)).get("libvirt_up")!.values()], [0]);
    assert.deepEqual([...parsed(await metrics([host.uri], hosts)).get("libvirt_up")!.values()], [1]);
  } finally {
    await closeAll(hosts);
  }
});

peerTest("exporter.ts serves a real host's counters with these flags and no others", [
  "libvirtd",
  "qemu",
  "tiny-guest",
], async () => {
  await using libvirtd = await PrivateLibvirtd.start();
  await libvirtd.startGuest("qemu", tinyGuestXml({ name: "tiny", ...await tinyGuest(), vcpus: 2 }));
  const port = freePort();
  const uri = libvirtd.uri("qemu");
  await using example = new Example({
    script,
    args: ["--port", String(port), uri],
    permissions: [
      ...socketPermissions(libvirtd.socket).slice(0, 2),
      `--allow-net=127.0.0.1:${port},unix:${libvirtd.socket}`,
    ],
  });
  await example.printed("Metrics on");
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  assert.match(response.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
  const found = parsed(await response.text());
  const one = (metric: string) => [...found.get(metric) ?? []].map(([, value]) => value)[0] ?? NaN;
  assert.equal(one("libvirt_up"), 1);
  assert.equal(one("libvirt_domain_vcpus"), 2);
  assert.equal(one("libvirt_domain_memory_bytes"), 128 * 2 ** 20);
  assert.ok(one("libvirt_domain_cpu_seconds_total") > 0);
  await using connection = await connect(uri);
  await (await connection.domains.get("tiny")).destroy();
  const after = parsed(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text());
  assert.match([...after.get("libvirt_domain_state")!.keys()].join(), /state="shutoff"/);
  example.interrupt();
  assert.equal((await example.result()).code, 0);
});
