import assert from "node:assert/strict";
import type { Connection } from "../../../core/connection/connection.ts";
import { Network } from "../../../core/network/network.ts";
import type { NetworkTable } from "../../../core/contract/driver.ts";
import { refusal, testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";

const NET = { name: "net0", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" };
const HOST = "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>";
const network = (connection: Connection) => new Network(connection, NET);

const plain: readonly (readonly [
  title: string,
  does: (network: Network) => Promise<unknown>,
  name: keyof NetworkTable,
  ...args: unknown[],
])[] = [
  ["xml()", (n) => n.xml({ inactive: true }), "networkGetXMLDesc", NET, 1],
  ["start()", (n) => n.start(), "networkCreate", NET],
  ["destroy()", (n) => n.destroy(), "networkDestroy", NET],
  ["undefine()", (n) => n.undefine(), "networkUndefine", NET],
  ["isActive()", (n) => n.isActive(), "networkIsActive", NET],
  ["isPersistent()", (n) => n.isPersistent(), "networkIsPersistent", NET],
  ["autostart()", (n) => n.autostart(), "networkGetAutostart", NET],
  ["setAutostart()", (n) => n.setAutostart(true), "networkSetAutostart", NET, 1],
  ["bridgeName()", (n) => n.bridgeName(), "networkGetBridgeName", NET],
  ["update()", (n) => n.update("add-last", "ip-dhcp-host", HOST), "networkUpdate", NET, 3, 4, -1, HOST, 0],
  [
    "update() with options",
    (n) => n.update("delete", "dns-srv", HOST, { parentIndex: 1, live: true, config: true }),
    "networkUpdate",
    NET,
    2,
    12,
    1,
    HOST,
    3,
  ],
  ["title()", (n) => n.title(), "networkGetMetadata", NET, 1, null, 0],
  [
    "metadata()",
    (n) => n.metadata("urn:x", { config: true }),
    "networkGetMetadata",
    NET,
    2,
    "urn:x",
    2,
  ],
  [
    "setDescription()",
    (n) => n.setDescription("a net"),
    "networkSetMetadata",
    NET,
    0,
    "a net",
    null,
    null,
    0,
  ],
  [
    "setMetadata()",
    (n) => n.setMetadata("urn:x", "<x/>", { key: "k", live: true }),
    "networkSetMetadata",
    NET,
    2,
    "<x/>",
    "k",
    "urn:x",
    1,
  ],
];

testCalls(
  plain.map(([title, does, name, ...args]) => [
    `Network.${title}`,
    (c) => does(network(c)),
    { [name]: undefined },
    [name, ...args],
  ]),
);

testCalls([
  ["Network.dhcpLeases()", (c) => network(c).dhcpLeases(), { networkGetDHCPLeases: [] }, [
    "networkGetDHCPLeases",
    NET,
    null,
    0,
  ]],
  [
    "Network.dhcpLeases() of a MAC address",
    (c) => network(c).dhcpLeases({ mac: "52:54:00:00:00:01" }),
    { networkGetDHCPLeases: [] },
    ["networkGetDHCPLeases", NET, "52:54:00:00:00:01", 0],
  ],
]);

const every = Object.fromEntries(plain.map(([, , name]) => [name, undefined]));

testRefusals("Network", { ...every, networkGetDHCPLeases: [] }, [
  [TypeError, (c) => network(c).xml({ inactive: 1 as never })],
  [TypeError, (c) => network(c).setAutostart(1 as never)],
  [TypeError, (c) => network(c).update("put" as never, "ip", HOST)],
  [TypeError, (c) => network(c).update("delete", "ips" as never, HOST)],
  [TypeError, (c) => network(c).update("delete", "ip", "")],
  [RangeError, (c) => network(c).update("delete", "ip", HOST, { parentIndex: -2 })],
  [TypeError, (c) => network(c).update("delete", "ip", HOST, { current: true, live: true })],
  [TypeError, (c) => network(c).dhcpLeases({ mac: "" })],
  [TypeError, (c) => network(c).metadata("")],
  [TypeError, (c) => network(c).metadata(undefined as never)],
  [TypeError, (c) => network(c).setTitle(7 as never)],
  [TypeError, (c) => network(c).setTitle(null as never)],
  [TypeError, (c) => network(c).setMetadata("", "<x/>", { key: "k" })],
  [TypeError, (c) => network(c).setMetadata("urn:x", "<x/>")],
]);

Deno.test("Network.dhcpLeases() leaves out what the server does not know, and an end that there is not", async () => {
  const bare = { mac: null, iaid: null, hostname: null, clientid: null };
  const host = new FakeHost({
    networkGetDHCPLeases: [
      { iface: "virbr0", expirytime: 0n, type: 0, ipaddr: "192.168.122.9", prefix: 24, ...bare },
      {
        iface: "virbr0",
        expirytime: 1_700_000_000n,
        type: 1,
        mac: "52:54:00:00:00:01",
        iaid: "1",
        ipaddr: "fd00::9",
        prefix: 64,
        hostname: "tiny",
        clientid: "00:01",
      },
    ],
  });
  assert.deepEqual(await network(host.connection).dhcpLeases(), [
    { bridge: "virbr0", type: "ipv4", ip: "192.168.122.9", prefix: 24 },
    {
      bridge: "virbr0",
      expiryTimeMs: 1_700_000_000_000,
      type: "ipv6",
      ip: "fd00::9",
      prefix: 64,
      mac: "52:54:00:00:00:01",
      iaid: "1",
      hostname: "tiny",
      clientId: "00:01",
    },
  ]);
  await host.connection.close();
});

Deno.test("Network.title() and description() are undefined for NO_NETWORK_METADATA alone", async () => {
  const host = new FakeHost({ networkGetMetadata: refusal("NO_NETWORK_METADATA") });
  assert.equal(await network(host.connection).title(), undefined);
  assert.equal(await network(host.connection).description(), undefined);
  const gone = new FakeHost({ networkGetMetadata: refusal("NO_NETWORK") });
  await assert.rejects(network(gone.connection).title(), { code: "NO_NETWORK" });
  const titled = new FakeHost({ networkGetMetadata: "a net" });
  assert.equal(await network(titled.connection).title(), "a net");
  for (const { connection } of [host, gone, titled]) await connection.close();
});
