import assert from "node:assert/strict";
import { documents } from "../../../../core/config/mod.ts";

const domain = (inner: string, name = "vm") =>
  `<domain type='qemu'><name>${name}</name><memory>1024</memory><os><type>hvm</type></os>${inner}</domain>`;
const devices = (inner: string) => domain(`<devices>${inner}</devices>`);
const channel = (type: string, inner: string, target = "<target type='virtio' name='t'/>") =>
  devices(`<channel type='${type}'>${inner}${target}</channel>`);
const network = (inner: string) => `<network><name>lan</name>${inner}</network>`;

/** Where something is told of. */
function told(kind: "domain" | "network" | "storageVolume", xml: string): string[] {
  documents[kind].parse(xml);
  return documents[kind].check(xml).map(({ path }) => path.join("."));
}

Deno.test("documents.domain.check() tells of sources that libvirt refuses", () => {
  assert.deepEqual(told("domain", channel("tcp", "<source mode='connect' service='1'/>")), [
    "devices.channel.0.source.0.host",
  ]);
  assert.deepEqual(told("domain", channel("udp", "<source mode='bind' host='a' service='1'/>")), []);
  assert.deepEqual(told("domain", channel("udp", "<source mode='connect' host='a'/>")), [
    "devices.channel.0.source.0.service",
  ]);
  assert.deepEqual(told("domain", channel("unix", "<source mode='bind'/>")), []);
  assert.deepEqual(
    told(
      "domain",
      devices("<rng model='virtio'><backend model='egd' type='unix'><source mode='bind'/></backend></rng>"),
    ),
    ["devices.rng.0.backend.source.0.path"],
  );
  const source = (mode: string, reconnect: string) =>
    `<source mode='${mode}' host='a' service='1'><reconnect ${reconnect}/></source>`;
  assert.deepEqual(told("domain", channel("tcp", source("connect", "enabled='yes' timeout='1'"))), []);
  assert.deepEqual(told("domain", channel("tcp", source("bind", "enabled='no'"))), []);
  assert.deepEqual(told("domain", channel("tcp", source("bind", "enabled='yes'"))), [
    "devices.channel.0.source.0.reconnect.timeout",
    "devices.channel.0.source.0.reconnect",
  ]);
});

Deno.test("documents.domain.check() tells of names, listens and parts of a cache that libvirt refuses", () => {
  assert.deepEqual(told("domain", domain("", "a/b")), ["name"]);
  const vnc = (listen: string) =>
    devices(`<graphics type='vnc' listen='${listen}'><listen type='address' address='::1'/></graphics>`);
  assert.deepEqual(told("domain", vnc("::1")), []);
  assert.deepEqual(told("domain", vnc("::2")), ["devices.graphics.0.listen"]);
  const tune = (inner: string) => domain(`<cputune>${inner}</cputune>`);
  const cache = (vcpus: string, type = "both") =>
    `<cachetune vcpus='${vcpus}'><cache id='0' level='3' type='${type}' size='1'/></cachetune>`;
  assert.deepEqual(told("domain", tune(cache("0-1", "code") + cache("2,3"))), []);
  assert.deepEqual(told("domain", tune(cache("0-2,^1") + cache("1-2"))), ["cputune.cachetune.1.vcpus"]);
  const memory = (vcpus: string) => `<memorytune vcpus='${vcpus}'><node id='0' bandwidth='10'/></memorytune>`;
  assert.deepEqual(told("domain", tune(cache("0-1") + memory("0-1"))), []);
  assert.deepEqual(told("domain", tune(cache("0-1") + memory("1"))), ["cputune.memorytune.0.vcpus"]);
});

Deno.test("documents.network.check() and documents.storageVolume.check() tell of what libvirt refuses", () => {
  const forward = (mode: string, inner = "") => `<forward mode='${mode}'>${inner}</forward>`;
  assert.deepEqual(
    told(
      "network",
      network(forward("passthrough", "<interface dev='a'/><interface dev='b'/><interface dev='a'/>")),
    ),
    ["forward.interface.2"],
  );
  assert.deepEqual(told("network", network(forward("bridge") + "<ip address='192.0.2.1' prefix='24'/>")), [
    "ip",
  ]);
  assert.deepEqual(told("network", network(forward("nat") + "<ip address='192.0.2.1' prefix='24'/>")), []);
  assert.deepEqual(told("network", network("<forward mode='open' dev='eth0'/>")), ["forward"]);
  assert.deepEqual(told("network", network("<dns enable='no'/>")), []);
  assert.deepEqual(told("network", network("<dns enable='no'><txt name='a' value='b'/></dns>")), ["dns.txt"]);
  const vlan = "<vlan><tag id='4'/></vlan>";
  assert.deepEqual(told("network", network(forward("hostdev", "<pf dev='a'/>") + vlan)), []);
  assert.deepEqual(told("network", network(forward("bridge") + "<bridge name='b'/>" + vlan)), ["vlan"]);
  const volume = (inner: string) => `<volume><name>v</name>${inner}<target/></volume>`;
  assert.deepEqual(told("storageVolume", volume("<capacity>1</capacity>")), []);
  assert.deepEqual(told("storageVolume", volume("")), ["capacity"]);
});

Deno.test("documents.device.check() tells where in the document a rule is broken", () => {
  const xml = "<serial type='tcp'>\n  <source mode='connect' host='a'/>\n</serial>";
  const [issue] = documents.device.check(xml);
  assert.deepEqual(issue, {
    path: ["serial", "source", 0, "service"],
    wanted: "the service of a tcp source",
    found: "nothing",
    line: 2,
    column: 3,
  });
  assert.deepEqual(documents.device.check(documents.device.parse(xml)).map(({ line }) => line), [undefined]);
});
