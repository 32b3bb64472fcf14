import assert from "node:assert/strict";
import {
  connect,
  type Connection,
  type ConnectionEventObjects,
  type ErrorDomain,
  VirtError,
  type VirtEvent,
} from "@denovirt/denovirt";
import { connectRecorded } from "../hosts/recorded.ts";
import { until } from "../hosts/until.ts";

/** A step of a script: what it resolves to, or is refused with, is compared. */
export type Step = (connection: Connection, readonly: Connection) => Promise<unknown>;

type Event = VirtEvent<ConnectionEventObjects>;

interface Script {
  readonly steps: Readonly<Record<string, Step>>;
  /** A line for each event that counts; the script's last step must bring the line `last`. None for what has no events. */
  readonly line?: (event: Event) => string | undefined;
  readonly last?: string;
  /** The part of libvirt that refuses on the real host where the embedded hypervisor does, whose errors are its own. */
  readonly part?: ErrorDomain;
}

/**
 * Runs a script on the embedded hypervisor and on a real host, in whose dialect that answers: results, refusals and events
 * must be the same.
 */
export async function sameOnBoth(script: Script, uri: string, readonlyUri: string): Promise<void> {
  const real = await perform(
    script,
    await connectRecorded(uri),
    await connect(readonlyUri, { readonly: true }),
  );
  const ours = uri.startsWith("test+") ? "test:///default?dialect=libvirt-test" : "test:///default";
  const embedded = await perform(script, await connect(ours), await connect(ours, { readonly: true }));
  const { part } = script;
  assert.deepEqual(
    Object.fromEntries(
      Object.entries(embedded.outcomes).map((
        [name, each],
      ) => [name, each.domain === "TEST" && part ? { ...each, domain: part } : each]),
    ),
    real.outcomes,
  );
  assert.deepEqual(embedded.events, real.events);
}

async function perform({ steps, line, last }: Script, connection: Connection, readonly: Connection) {
  const events: string[] = [];
  const stream = connection.events.stream("*");
  await stream.ready;
  const reading = (async () => {
    for await (const event of stream) {
      const text = line?.(event);
      if (text !== undefined) events.push(text);
    }
  })();
  const outcomes: Record<string, Outcome> = {};
  for (const [name, step] of Object.entries(steps)) {
    outcomes[name] = await outcome(() => step(connection, readonly));
  }
  await until(() => events.at(-1) === last, `the script's last event, after ${events.at(-1)}`);
  await Promise.all([connection.close(), readonly.close()]);
  await reading;
  return { outcomes, events };
}

/** Whether a host takes what it is given; why not, is for other steps. */
export async function isTaken(work: () => Promise<{ undefine(): Promise<void> }>): Promise<boolean> {
  const { result } = await outcome(work);
  await (result as { undefine(): Promise<void> } | undefined)?.undefine();
  return result !== undefined;
}

export interface Outcome {
  readonly result?: unknown;
  readonly code?: string;
  readonly domain?: ErrorDomain | undefined;
  readonly outcome?: string;
}

/** What a step came to, in a form that can be compared. */
export async function outcome(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof VirtError)) throw error;
    return { code: error.code, domain: error.domain, outcome: error.outcome };
  }
}
