import assert from "node:assert/strict";
import type { Client } from "../../../daemon/client/client.ts";
import { ClientList } from "../../../daemon/client/client_list.ts";
import { DaemonLog } from "../../../daemon/daemon_log.ts";
import { DaemonMetrics } from "../../../daemon/daemon_metrics.ts";
import { checkedLimits, type DaemonLimits } from "../../../daemon/limits.ts";
import { until } from "../../hosts/until.ts";

/** A client that came so long ago, and goes when it must. */
class UnauthenticatedClient {
  readonly since: number;
  readonly traffic = { bytesIn: 0, bytesOut: 0 };
  readonly #gone = Promise.withResolvers<void>();
  evicted = false;

  constructor(agoMs: number) {
    this.since = performance.now() - agoMs;
  }

  serve(): Promise<void> {
    return this.#gone.promise;
  }

  evict(): void {
    this.evicted = true;
  }

  finish(): Promise<void> {
    this.#gone.resolve();
    return Promise.resolve();
  }
}

async function withList(
  limits: DaemonLimits,
  does: (
    list: ClientList,
    come: (agoMs: number) => UnauthenticatedClient,
    gone: (who: UnauthenticatedClient) => void,
  ) => unknown,
): Promise<void> {
  const list = new ClientList(checkedLimits(limits), new DaemonLog(undefined), new DaemonMetrics());
  try {
    await does(list, (agoMs) => {
      const client = new UnauthenticatedClient(agoMs);
      list.add(client as unknown as Client);
      return client;
    }, (who) => list.remove(who as unknown as Client));
  } finally {
    await list.finish(0);
  }
}

const hour = 3_600_000;
const as = (client: UnauthenticatedClient) => client as unknown as Client;

Deno.test("The oldest unauthenticated client makes room, whoever of them spoke first", async () => {
  await withList({ unauthenticatedClients: 2, authenticationMs: 2 * hour }, (list, come) => {
    const oldest = come(hour);
    const younger = come(hour / 2);
    list.spoke(as(younger));
    list.spoke(as(oldest));
    assert.equal(list.room(), "yes");
    assert.deepEqual([oldest.evicted, younger.evicted], [true, false]);
  });
});

Deno.test("An unauthenticated client that has had its random makes room behind one that spoke before it and has not", async () => {
  await withList({ unauthenticatedClients: 2, authenticationMs: 2 * hour }, (list, come) => {
    const old = come(hour);
    const fresh = come(-hour);
    list.spoke(as(fresh));
    list.spoke(as(old));
    assert.equal(list.room(), "yes");
    assert.deepEqual([old.evicted, fresh.evicted], [true, false]);
    come(-hour);
    assert.equal(list.room(), "later");
  });
});

Deno.test("An unauthenticated client's time is over whoever spoke before it", async () => {
  await withList({ authenticationMs: hour }, async (list, come) => {
    const overdue = come(2 * hour);
    const younger = come(0);
    list.spoke(as(younger));
    list.spoke(as(overdue));
    await until(() => overdue.evicted, "the end of the unauthenticated client's time", 20_000);
    assert.equal(younger.evicted, false);
  });
});

Deno.test("Unauthenticated clients keep nobody out where they and others have all places of a daemon", async () => {
  await withList({ clients: 3, authenticationMs: 2 * hour }, (list, come, gone) => {
    const known = [come(hour), come(hour)];
    for (const client of known) list.known(as(client));
    const client = come(hour);
    assert.equal(list.full, false);
    // It has its place until it is gone, so that there are never more than may be.
    assert.equal(list.room(), "later");
    assert.equal(client.evicted, true);
    assert.equal(list.room(), "later");
    gone(client);
    assert.equal(list.room(), "yes");
    list.known(as(come(0)));
    assert.equal(list.room(), "no");
    assert.equal(list.full, true);
    assert.deepEqual(known.map(({ evicted }) => evicted), [false, false]);
  });
});
