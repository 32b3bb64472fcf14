import type { ErrorCode } from "@denovirt/denovirt";
import type { Check, CheckGroup } from "../check.ts";
import type { CheckContext } from "../check_context.ts";
import { holds, refused, same } from "../found.ts";

const card = (network: string, more = "") =>
  `<interface type="network"><source network="${network}"/>${more}</interface>`;
const disk = (source: string, type: "file" | "volume", more = "") =>
  `<disk type="${type}" device="disk"><driver name="qemu" type="raw"/><source ${source}>${more}</source>` +
  `<target dev="vda" bus="virtio"/></disk>`;

async function startedNetwork(c: CheckContext): Promise<string> {
  const network = await c.network();
  await network.start();
  return network.name;
}

/** What a device is on that is not there, and how the start of a guest with it is refused. */
const MISSING: Readonly<
  Record<string, {
    readonly what: string;
    readonly code: ErrorCode;
    readonly device: (c: CheckContext) => Promise<string>;
    readonly needs: Check["needs"];
  }>
> = {
  "network-missing": {
    what: "no network of that name is there",
    code: "NO_NETWORK",
    // deno-lint-ignore require-await -- as the others
    device: async (c) => card(c.name()),
    needs: [],
  },
  "network-stopped": {
    what: "its network is stopped",
    code: "OPERATION_INVALID",
    device: async (c) => card((await c.network()).name),
    needs: ["networkDefineXML"],
  },
  "filter-missing": {
    what: "no network filter of that name is there",
    code: "INTERNAL_ERROR",
    device: async (c) => card(await startedNetwork(c), `<filterref filter="${c.name()}"/>`),
    needs: ["networkDefineXML", "nWFilterDefineXML"],
  },
  "pool-missing": {
    what: "no pool of that name is there",
    code: "NO_STORAGE_POOL",
    // deno-lint-ignore require-await -- as the others
    device: async (c) => disk(`pool="${c.name()}" volume="v"`, "volume"),
    needs: [],
  },
  "pool-stopped": {
    what: "its pool is stopped",
    code: "CONFIG_UNSUPPORTED",
    device: async (c) => disk(`pool="${(await c.pool()).name}" volume="v"`, "volume"),
    needs: ["storagePoolDefineXML"],
  },
  "volume-missing": {
    what: "no volume of that name is in its pool",
    code: "NO_STORAGE_VOL",
    device: async (c) => disk(`pool="${(await c.runningPool()).name}" volume="v"`, "volume"),
    needs: ["storagePoolDefineXML"],
  },
  "file-missing": {
    what: "its file is not in the pool's folder",
    code: "SYSTEM_ERROR",
    device: async (c) => {
      const path = /<path>(.*)<\/path>/.exec(await (await c.runningPool()).xml())![1];
      return disk(`file="${path}/nothing"`, "file");
    },
    needs: ["storagePoolDefineXML"],
  },
  "secret-missing": {
    what: "the secret of its disk is not there",
    code: "NO_SECRET",
    device: async (c) => {
      const path = await (await c.volume()).path();
      const secret = `<secret type="passphrase" uuid="${crypto.randomUUID()}"/>`;
      return disk(`file="${path}"`, "file", `<encryption format="luks">${secret}</encryption>`);
    },
    needs: ["storagePoolDefineXML", "secretDefineXML"],
  },
};

const missing = Object.entries(MISSING);

const start = ([name, { what, code, device, needs }]: (typeof missing)[number]): Check => ({
  id: `sources.${name}`,
  title: `a guest does not start where ${what}: ${code}`,
  needs: ["domainCreateWithFlags", ...needs],
  extra: "sources",
  run: async (c) => {
    const domain = await c.define({ devices: await device(c) });
    await refused(domain.start(), code);
    same(await domain.state(), { state: "shutoff", reason: "failed" }, "its state");
  },
});

const attach = ([name, { what, code, device, needs }]: (typeof missing)[number]): Check => ({
  id: `sources.attach.${name}`,
  title: `a running guest takes no device where ${what}: ${code}`,
  needs: ["domainAttachDeviceFlags", ...needs],
  extra: "sources",
  run: async (c) => {
    const devices = await device(c);
    await refused((await c.running()).attachDevice(devices, { live: true }), code);
  },
});

/** What a guest's devices are on has to be there. */
export const domainSources: CheckGroup = {
  title: "What guests' devices are on",
  checks: [
    ...missing.map(start),
    ...missing.filter(([name]) => name !== "file-missing").map(attach),
    {
      id: "sources.create",
      title: "`create()` leaves no domain behind where its network is not there",
      needs: ["domainCreateXML"],
      extra: "sources",
      run: async (c) => {
        const name = c.name("vm");
        c.removeLater(name);
        const xml = c.domainXml({ name, devices: card(c.name()) });
        await refused(c.connection.domains.create(xml), "NO_NETWORK");
        same(await c.connection.domains.find(name), undefined, "the domain");
      },
    },
    {
      id: "sources.optional",
      title: "a guest starts without a medium that is optional",
      needs: ["domainCreateWithFlags", "storagePoolDefineXML"],
      extra: "sources",
      run: async (c) => {
        const pool = await c.runningPool();
        const domain = await c.define({
          devices: `<disk type="volume" device="cdrom"><source pool="${pool.name}" volume="v" ` +
            `startupPolicy="optional"/><target dev="sda" bus="sata"/></disk>`,
        });
        await domain.start();
        holds(!(await domain.xml()).includes("startupPolicy"), "an empty drive", "one with a medium");
        holds((await domain.xml({ inactive: true })).includes("startupPolicy"), "its medium kept", "none");
      },
    },
    {
      id: "sources.counters",
      title: "a guest's counters begin with its start",
      needs: ["domainGetInfo", "domainInterfaceStats", "domainBlockStats"],
      extra: "sources",
      run: async (c) => {
        const path = await (await c.volume()).path();
        const devices = disk(`file="${path}"`, "file") + card(await startedNetwork(c));
        const domain = await c.running({ devices });
        const { cpuTime } = await domain.info();
        holds(cpuTime < 3_600_000_000_000n, "less than an hour of CPU time", cpuTime);
        const target = /<target dev=['"]((?:vnet|testnet)\d+)/.exec(await domain.xml())![1]!;
        const { rx, tx } = await domain.interfaceStats(target);
        holds(Number(rx.bytes) + Number(tx.bytes) < 1024 ** 3, "less than a GiB of traffic", [rx, tx]);
        await domain.destroy();
        same((await domain.info()).cpuTime, 0n, "the CPU time of a guest that is off");
      },
    },
  ],
};
