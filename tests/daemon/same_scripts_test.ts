import assert from "node:assert/strict";
import { connect, type Connection, type ConnectionEventObjects, type VirtEvent } from "@denovirt/denovirt";
import { checkpointSteps } from "../integration/_same_checkpoints.ts";
import { portSteps } from "../integration/_same_network_ports.ts";
import { networkSteps } from "../integration/_same_networks.ts";
import { nodeDeviceSteps } from "../integration/_same_node_devices.ts";
import { outcome, type Step } from "../integration/_same_script_on_both.ts";
import { script } from "../integration/_same_script.ts";
import { secretSteps } from "../integration/_same_secrets.ts";
import { snapshotSteps } from "../integration/_same_snapshots.ts";
import { storageSteps } from "../integration/_same_storage.ts";
import { volumeSteps } from "../integration/_same_volumes.ts";
import { until } from "../hosts/until.ts";
import { ServedDaemon } from "./_served.ts";

type Steps = Readonly<Record<string, Step>>;

const twoPools: Steps = {
  "two pools": async (c) => {
    for (const name of ["disks", "others"]) {
      const xml =
        `<pool type='dir'><name>${name}</name><target><path>/denovirt/${name}</path></target></pool>`;
      await (await c.storagePools.define(xml)).start({ withBuild: true });
    }
  },
};

const scripts: Readonly<Record<string, Steps>> = {
  checkpoints: checkpointSteps,
  networks: networkSteps,
  "network ports": portSteps,
  "node devices": nodeDeviceSteps,
  secrets: secretSteps,
  snapshots: snapshotSteps,
  storage: storageSteps,
  volumes: { ...twoPools, ...volumeSteps },
};

/** What no two hosts have in common. */
function still(value: unknown): unknown {
  if (value instanceof Uint8Array || typeof value !== "object" || value === null) {
    return typeof value === "string" ? value.replace(/<creationTime>\d+</g, "<creationTime>moves<") : value;
  }
  if (Array.isArray(value)) return value.map(still);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, /time|creation/i.test(key) ? "moves" : still(each)]),
  );
}

async function perform(steps: Steps, connection: Connection, readonly: Connection) {
  const events: string[] = [];
  const stream = connection.events.stream("*", { capacity: 10_000 });
  await stream.ready;
  const reading = (async () => {
    for await (const event of stream) events.push(lineOf(event));
  })();
  const outcomes: Record<string, unknown> = {};
  for (const [name, step] of Object.entries(steps)) {
    const { domain: _, outcome: __, ...rest } = await outcome(() => step(connection, readonly));
    outcomes[name] = still(rest);
  }
  // The last event of all, which tells that those before it have come.
  const xml =
    "<domain type='test'><name>the-end</name><memory>1024</memory><os><type>hvm</type></os></domain>";
  await (await connection.domains.create(xml)).destroy();
  await until(() => events.at(-1)?.includes("the-end stopped") ?? false, "the last event");
  await Promise.all([connection.close(), readonly.close()]);
  await reading;
  return { outcomes, events };
}

function lineOf(event: VirtEvent<ConnectionEventObjects>): string {
  const named = event as unknown as Record<string, { name?: string; uuid?: string } | undefined>;
  const object = named.domain ?? named.network ?? named.pool ?? named.device ?? named.secret;
  const { event: word = "", detail = "" } = event as { event?: string; detail?: string };
  return `${event.type} ${object?.name ?? object?.uuid} ${word} ${detail}`;
}

for (const [what, steps] of Object.entries(scripts)) {
  Deno.test(`One script of ${what} comes to the same through denovirtd as without it`, async () => {
    const world = what.replaceAll(" ", "-");
    await using served = await ServedDaemon.start({ uris: [`test:///default?world=served-${world}`] });
    const through = await perform(
      steps,
      await connect(served.uri),
      await connect(served.readonlyUri, { readonly: true }),
    );
    const direct = await perform(
      steps,
      await connect(`test:///default?dialect=libvirt-test&world=${world}`),
      await connect(`test:///default?dialect=libvirt-test&world=${world}`, { readonly: true }),
    );
    assert.deepEqual(through.outcomes, direct.outcomes);
    assert.deepEqual(through.events, direct.events);
  });
}

Deno.test("One script of domains comes to the same through denovirtd as without it", async () => {
  const dirs = [await Deno.makeTempDir(), await Deno.makeTempDir()] as const;
  try {
    await using served = await ServedDaemon.start({ uris: ["test:///default?world=served"] });
    const steps = (dir: string): Steps =>
      Object.fromEntries(
        Object.entries(script).map((
          [name, step],
        ) => [name, (connection: Connection) => step(connection, dir)]),
      );
    const through = await perform(steps(dirs[0]), await connect(served.uri), await connect(served.uri));
    const uri = "test:///default?dialect=libvirt-test&world=direct";
    const direct = await perform(steps(dirs[1]), await connect(uri), await connect(uri));
    const text = (value: unknown, dir: string) =>
      JSON.stringify(value, (_, each) => typeof each === "bigint" ? `${each}n` : each).replaceAll(
        dir,
        "{dir}",
      );
    assert.equal(text(through.outcomes, dirs[0]), text(direct.outcomes, dirs[1]));
    assert.deepEqual(through.events, direct.events);
  } finally {
    for (const dir of dirs) await Deno.remove(dir, { recursive: true });
  }
});
