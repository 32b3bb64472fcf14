import assert from "node:assert/strict";
import { connect, type Connection } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { until } from "../hosts/until.ts";
import { DiskGuest, diskXml } from "./_disk_guest.ts";
import { blockJobSteps, type WithDisk } from "./_same_block_jobs.ts";
import { outcome } from "./_same_script_on_both.ts";

const CD = "<disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk>";

/** What each step came to, and the events of block jobs. A backup's are told in another order, or not at all. */
async function perform(given: WithDisk, connection: Connection) {
  const told: string[] = [];
  const listener = connection.events.on("domain.block-job", ({ disk, jobType, status }) => {
    if (jobType !== "backup") told.push(`${disk} ${jobType} ${status}`);
  });
  await listener.ready;
  const results: Record<string, unknown> = {};
  for (const [name, step] of Object.entries(blockJobSteps)) {
    const { result, code } = await outcome(() => step(given));
    results[name] = { result, code };
  }
  return { results, told };
}

peerTest(
  "One script of block jobs and backups has the same results, errors and events on the embedded hypervisor and on qemu",
  ["libvirtd", "qemu", "qemu-img"],
  async () => {
    await using guest = await DiskGuest.start();
    await using connection = await connect("test:///default?world=same-block-jobs");
    const domain = await connection.domains.define(
      `<domain type='test'><name>disks</name><memory unit='MiB'>32</memory><os><type>hvm</type></os>
       <devices>${diskXml("vda", guest.path("vda.qcow2"))}${CD}</devices></domain>`,
    );
    await domain.start({ paused: true });
    assert(Object.keys(blockJobSteps).length >= 70);
    const path = (name: string) => guest.path(name);
    const embedded = await perform({ domain, path }, connection);
    // So that a slow copy lasts.
    await guest.write("vda", { value: 1, atMiB: 0, sizeMiB: 16 });
    const real = await perform({ domain: guest.domain, path }, guest.connection);
    assert.deepEqual(embedded.results, real.results);
    await until(() => real.told.length >= embedded.told.length, "the last event");
    assert.deepEqual(embedded.told, real.told);
  },
);
