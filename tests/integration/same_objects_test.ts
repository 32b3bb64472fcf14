import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { sameOnBoth, type Step } from "./_same_script_on_both.ts";
import { nodeDeviceSteps } from "./_same_node_devices.ts";
import { storageSteps } from "./_same_storage.ts";
import { volumeSteps } from "./_same_volumes.ts";
import { secretSteps } from "./_same_secrets.ts";

const readonlyUri = (daemon: PrivateLibvirtd, uri: string) =>
  uri.replace(`socket=${daemon.socket}`, `socket=${daemon.socketRo}`);

peerTest(
  "One script has the same results, errors and events on the embedded hypervisor's secrets and on libvirtd's",
  ["libvirtd", "qemu"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    const uri = daemon.uri("qemu");
    assert(Object.keys(secretSteps).length >= 60);
    await sameOnBoth(
      {
        steps: secretSteps,
        line: (event) =>
          event.type === "secret.lifecycle"
            ? `${event.event} ${event.secret.uuid} ${event.secret.usageType} ${event.secret.usageId}`
            : event.type === "secret.value-changed"
            ? `value of ${event.secret.uuid}`
            : undefined,
        last: "undefined 99999999-0000-4000-8000-999999999999 ceph client.admin",
      },
      uri,
      readonlyUri(daemon, uri),
    );
  },
);

peerTest(
  "One script has the same results, errors and events on the embedded hypervisor's storage and on libvirtd's test driver",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    const uri = daemon.uri("test");
    assert(Object.keys(storageSteps).length >= 150);
    await sameOnBoth(
      {
        steps: storageSteps,
        line: (event) =>
          event.type === "storage-pool.lifecycle"
            ? `${event.event} ${event.pool.name} ${event.pool.uuid}`
            : event.type === "storage-pool.refresh"
            ? `refreshed ${event.pool.name}`
            : event.type === "node-device.lifecycle"
            ? `${event.event} ${event.device.name}`
            : undefined,
        last: "undefined mine 11111111-0000-4000-8000-111111111111",
      },
      uri,
      readonlyUri(daemon, uri),
    );
  },
);

peerTest(
  "One script has the same results, errors and events on the embedded hypervisor's host devices and on libvirtd's test driver",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    const uri = daemon.uri("test");
    assert(Object.keys(nodeDeviceSteps).length >= 60);
    await sameOnBoth(
      {
        steps: nodeDeviceSteps,
        line: (event) =>
          event.type === "node-device.lifecycle"
            ? `${event.event} ${event.device.name}`
            : event.type === "node-device.update"
            ? `updated ${event.device.name}`
            : undefined,
        last: "deleted scsi_host2",
      },
      uri,
      readonlyUri(daemon, uri),
    );
  },
);

peerTest(
  "One script has the same results, errors and events on the embedded hypervisor's volumes and on libvirtd's storage driver",
  ["libvirtd", "qemu", "qemu-img"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    const uri = daemon.uri("qemu");
    const begin: Readonly<Record<string, Step>> = {
      "two pools": async (c) => {
        for (const name of ["disks", "others"]) {
          const path = `${daemon.dir}/${name}`;
          const pool = await c.storagePools.define(
            `<pool type='dir'><name>${name}</name><target><path>${path}</path></target></pool>`,
          );
          await pool.start({ withBuild: true });
        }
      },
    };
    assert(Object.keys(volumeSteps).length >= 60);
    await sameOnBoth(
      {
        steps: { ...begin, ...volumeSteps },
        // A real host tells of a refresh some time after what led to it.
        line: (event) =>
          event.type === "storage-pool.lifecycle" ? `${event.event} ${event.pool.name}` : undefined,
        last: "stopped disks",
        part: "STORAGE",
      },
      uri,
      readonlyUri(daemon, uri),
    );
  },
);
