import { type Connection, VirtError } from "@denovirt/denovirt";
import type { Check, CheckGroup } from "../check.ts";
import { holds, thrownBy } from "../found.ts";
import { NOBODY, nobody } from "../nobody.ts";

/** A call of every sort, on what is not there: what comes before anything is sent comes before the host's answer. */
const CALLS: Readonly<Record<string, (c: Connection, options: object) => PromiseLike<unknown>>> = {
  "domains.get": (c, o) => c.domains.get("nobody", o),
  "domains.find": (c, o) => c.domains.find("nobody", o),
  "domains.list": (c, o) => c.domains.list(o),
  "domains.define": (c, o) => c.domains.define("<domain/>", o),
  "networks.get": (c, o) => c.networks.get("nobody", o),
  "pools.get": (c, o) => c.storagePools.get("nobody", o),
  "secrets.get": (c, o) => c.secrets.get(NOBODY, o),
  "nwfilters.get": (c, o) => c.nwfilters.get("nobody", o),
  "interfaces.get": (c, o) => c.interfaces.get("nobody", o),
  "node-devices.get": (c, o) => c.nodeDevices.get("nobody", o),
  "hostname": (c, o) => c.hostname(o),
  "node-info": (c, o) => c.nodeInfo(o),
  "domain.xml": (c, o) => nobody(c).xml(o),
  "domain.start": (c, o) => nobody(c).start(o),
  "domain.suspend": (c, o) => nobody(c).suspend(o),
  "domain.set-memory": (c, o) => nobody(c).setMemory("1 GiB", o),
  "domain.save": (c, o) => nobody(c).save("/nowhere/at/all", o),
  "domain.stats": (c, o) => nobody(c).stats(["state"], o),
  "domain.snapshots": (c, o) => nobody(c).snapshots.list(o),
  "domain.console": (c, o) => nobody(c).openConsole(o),
};

const options: readonly Check[] = Object.entries(CALLS).flatMap(([name, call]): Check[] => [
  {
    id: `calls.aborted.${name}`,
    title: `\`${name}\` with an aborted signal rejects with its reason, and nothing is sent`,
    needs: [],
    run: async (c) => {
      const reason = new Error("enough");
      const end = await thrownBy(() => call(c.connection, { signal: AbortSignal.abort(reason) }));
      supported(end);
      holds(end === reason, "the signal's reason", String(end));
    },
  },
]);

/** What a driver does not have is for the suite to judge. */
function supported(end: unknown): void {
  if (end instanceof VirtError && end.code === "NO_SUPPORT") throw end;
}

export const abortedCalls: CheckGroup = { title: "Calls with an aborted signal", checks: options };
