/** virtqemud and its secondaries, each a daemon of its own, as Fedora and RHEL have them. */
import assert from "node:assert/strict";
import { connect, type Connection } from "@denovirt/denovirt";
import { connectAdmin } from "@denovirt/denovirt/admin";
import { OtherLibvirt, otherLibvirtTest } from "../hosts/other_libvirt.ts";
import { until } from "../hosts/until.ts";

const SECONDARIES = ["network", "storage", "nodedev", "secret", "nwfilter", "interface"] as const;
const CONNECTIONS = 100;

/** How many clients each daemon has. */
async function clients(host: OtherLibvirt): Promise<Record<string, number>> {
  const counted = ["qemu", ...SECONDARIES].map(async (driver) => {
    const daemon = `virt${driver}d`;
    await using admin = await connectAdmin(host.adminUri(daemon));
    return [daemon, (await (await admin.servers.get(daemon)).clients.list()).length] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

/** One call at once to each of the secondaries, twice. */
const lists = (c: Connection) => [
  ...[c.networks, c.storagePools, c.nodeDevices, c.secrets, c.nwfilters, c.interfaces].map((each) =>
    each.list()
  ),
  ...[c.networks, c.storagePools, c.nodeDevices, c.secrets, c.nwfilters, c.interfaces].map((each) =>
    each.list()
  ),
];

otherLibvirtTest(
  `virtqemud serves all of ${CONNECTIONS} fresh connections whose first calls come at once, and keeps no client`,
  "11.3-modular",
  async () => {
    await using host = await OtherLibvirt.start("11.3-modular");
    const before = await clients(host);
    const refusals: string[] = [];
    const warn = console.error;
    // What ends a subscription after its stream has gone is told there alone.
    console.error = (...words: unknown[]) => void refusals.push(words.map(String).join(" "));
    try {
      for (let at = 0; at < CONNECTIONS; at++) {
        await using connection = await connect(host.uri("qemu"));
        const stream = connection.events.stream("*");
        // The registrations of all kinds, and other first calls beside them.
        await Promise.all([stream.ready, ...lists(connection)]);
        await stream[Symbol.asyncIterator]().return!();
      }
    } finally {
      console.error = warn;
    }
    assert.deepEqual(refusals, []);
    await until(async () => {
      const after = await clients(host);
      return Object.entries(before).every(([daemon, count]) => after[daemon] === count);
    }, "the daemons without the clients of before");
  },
);

otherLibvirtTest("virtproxyd serves first calls that come at once as well", "11.3-modular", async () => {
  await using host = await OtherLibvirt.start("11.3-modular");
  for (let at = 0; at < 20; at++) {
    await using connection = await connect(`qemu+unix:///system?socket=${host.socketOf("libvirt")}`);
    await Promise.all(lists(connection));
  }
});

for (const version of ["11.3-modular", "12.8"] as const) {
  otherLibvirtTest(
    `network:///system and its like have one kind of objects, and refuse all else, of libvirt ${version}`,
    version,
    async () => {
      await using host = await OtherLibvirt.start(version);
      for (const [at, driver] of SECONDARIES.entries()) {
        const socket = host.socketOf(version === "12.8" ? "libvirt" : `virt${driver}d`);
        await using c = await connect(`${driver}+unix:///system?socket=${socket}`);
        const kinds = [c.networks, c.storagePools, c.nodeDevices, c.secrets, c.nwfilters, c.interfaces];
        const ends = await Promise.all(
          [...kinds, c.domains].map((kind) => kind.list().then(() => "done", (error) => error.code)),
        );
        // A modular daemon has an error of its own for what is not its own; virtstoraged hands on what is about secrets.
        const end = (each: number) =>
          each === at || (version !== "12.8" && driver === "storage" && SECONDARIES[each] === "secret")
            ? "done"
            : version === "12.8" || each === kinds.length
            ? "NO_SUPPORT"
            : "INTERNAL_ERROR";
        const wanted = ends.map((_, each) => end(each));
        assert.deepEqual(ends, wanted, driver);
      }
    },
  );
}
