import assert from "node:assert/strict";
import {
  connect,
  type Connection,
  type ConnectionEventObjects,
  VirtError,
  type VirtEvent,
} from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { until } from "../hosts/until.ts";
import { virshLines } from "./_virsh_line.ts";
import { script } from "./_same_script.ts";

/** What a step came to, in a form that can be compared. */
async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof VirtError)) throw error;
    return { code: error.code, domain: error.domain, outcome: error.outcome };
  }
}

/** Runs the script, and gives the outcome of every step and the events that it brought. */
async function perform(connection: Connection, directory: string) {
  const events: string[] = [];
  const stream = connection.events.stream("*");
  await stream.ready;
  const reading = (async () => {
    for await (const event of stream) {
      if ("domain" in event) events.push(...virshLines(event as VirtEvent<ConnectionEventObjects>));
    }
  })();
  const outcomes: Record<string, unknown> = {};
  for (const [name, step] of Object.entries(script)) {
    outcomes[name] = await outcome(() => step(connection, directory));
  }
  const last = "event 'lifecycle' for domain 'last': Undefined Removed";
  await until(() => events.includes(last), "the script's last event");
  await connection.close();
  await reading;
  return { outcomes, events };
}

peerTest(
  "One script has the same results, errors and events on the embedded hypervisor and on libvirtd's test driver",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    const real = await perform(await connectRecorded(daemon.uri("test")), daemon.dir);
    const embedded = await perform(await connect("test:///default?dialect=libvirt-test"), daemon.dir);
    assert(Object.keys(script).length >= 40);
    assert.deepEqual(embedded.outcomes, real.outcomes);
    // The embedded hypervisor tells of what a guest does too, which libvirt's test driver has none of.
    const guestsOwn = /^event '(reboot|balloon-change)' /;
    assert.deepEqual(embedded.events.filter((line) => !guestsOwn.test(line)), real.events);
  },
);
