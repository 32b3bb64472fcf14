import assert from "node:assert/strict";
import { connect, type Connection, type NodeDevice } from "@denovirt/denovirt";
import { connectRecorded } from "../hosts/recorded.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { outcome, sameOnBoth, type Step } from "./_same_script_on_both.ts";
import { cpuSteps } from "./_same_cpus.ts";
import { interfaceSteps } from "./_same_interfaces.ts";
import { portSteps } from "./_same_network_ports.ts";
import { networkSteps } from "./_same_networks.ts";
import { nwfilterSteps } from "./_same_nwfilters.ts";
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
  "One script has the same results, errors and events on the embedded hypervisor's networks and on libvirtd's test driver",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    const uri = daemon.uri("test");
    assert(Object.keys(networkSteps).length >= 400);
    await sameOnBoth(
      {
        steps: networkSteps,
        line: (event) =>
          event.type === "network.lifecycle"
            ? `${event.event} ${event.network.name} ${event.network.uuid}`
            : undefined,
        last: "undefined mine 11111111-0000-4000-8000-111111111111",
      },
      uri,
      readonlyUri(daemon, uri),
    );
  },
);

peerTest(
  "One script has the same results, errors and events on the embedded hypervisor's network ports and on libvirtd's network driver",
  ["libvirtd", "qemu", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    const uri = daemon.uri("qemu");
    assert(Object.keys(portSteps).length >= 80);
    await sameOnBoth(
      {
        steps: portSteps,
        line: (event) =>
          event.type === "network.lifecycle" ? `${event.event} ${event.network.name}` : undefined,
        last: "undefined ports",
        part: "NETWORK",
      },
      uri,
      readonlyUri(daemon, uri),
    );
  },
);

peerTest(
  "One script has the same results and errors on the embedded hypervisor's host interfaces and on libvirtd's test driver",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    const uri = daemon.uri("test");
    assert(Object.keys(interfaceSteps).length >= 80);
    await sameOnBoth({ steps: interfaceSteps }, uri, readonlyUri(daemon, uri));
  },
);

peerTest(
  "One script has the same results and errors on the embedded hypervisor's network filters and on libvirtd's filter driver",
  ["libvirtd", "qemu", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    const uri = daemon.uri("qemu");
    assert(Object.keys(nwfilterSteps).length >= 130);
    await sameOnBoth({ steps: nwfilterSteps }, uri, readonlyUri(daemon, uri));
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

peerTest(
  "A real host's devices in a node file are given out by the embedded hypervisor as the host gives them out",
  ["libvirtd", "qemu", "mdevctl"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using host = await connectRecorded(daemon.uri("qemu"));
    const [parent] = await host.nodeDevices.names({ capPciDev: true });
    assert(parent !== undefined, "wanted a machine with PCI");
    const uuid = crypto.randomUUID();
    const mdev =
      `<device><parent>${parent}</parent><capability type='mdev'><type id='none'/><uuid>${uuid}</uuid>` +
      "<attr name='a' value='1'/></capability></device>";
    const documents = new Map<string, string>();
    for (const device of await host.nodeDevices.list()) documents.set(device.name, await device.xml());
    const file = `${daemon.dir}/node.xml`;
    await Deno.writeTextFile(file, `<node>${[...documents.values()].join("")}</node>`);
    await using embedded = await connect(`test://${file}`);
    for (const [name, xml] of documents) {
      const [ours, theirs] = [await embedded.nodeDevices.get(name), await host.nodeDevices.get(name)];
      assert.equal(await ours.xml(), xml);
      const facts = async (device: NodeDevice) => [
        (await device.parent())?.name,
        await device.capabilities(),
        await device.isActive(),
        await device.isPersistent(),
        await device.autostart(),
      ];
      assert.deepEqual(await facts(ours), await facts(theirs), name);
    }
    for (const word of ["pci", "net", "storage", "system", "usb_device", "drm"]) {
      const names = async ({ tables: { nodeDevices } }: Connection) =>
        [...await nodeDevices!.nodeListDevices!(word, 0)].sort();
      assert.deepEqual(await names(embedded), await names(host), word);
    }
    const steps: Readonly<Record<string, Step>> = {
      "define": async ({ nodeDevices }) => {
        const device = await nodeDevices.define(mdev);
        return [device.name, await device.xml(), await device.isActive(), await device.isPersistent()];
      },
      "define again": ({ nodeDevices }) => nodeDevices.define(mdev),
      "define without a parent": ({ nodeDevices }) =>
        nodeDevices.define(mdev.replace(/<parent>.*<.parent>/, "")),
      "define on nobody": ({ nodeDevices }) => nodeDevices.define(mdev.replace(parent, "nobody")),
      "define another sort": ({ nodeDevices }) =>
        nodeDevices.define("<device><capability type='net'><interface>x</interface></capability></device>"),
      "start what its parent does not have": async ({ nodeDevices }) =>
        await (await nodeDevices.list({ capMdev: true, inactive: true }))[0]!.start(),
      "destroy what is not started": async ({ nodeDevices }) =>
        await (await nodeDevices.list({ capMdev: true, inactive: true }))[0]!.destroy(),
      ...Object.fromEntries(
        Object.entries<(device: NodeDevice) => Promise<unknown>>({
          "start": (device) => device.start(),
          "undefine": (device) => device.undefine(),
          "set autostart": (device) => device.setAutostart(false),
          "reset": (device) => device.reset(),
          "reattach": (device) => device.reAttach(),
        }).map(([what, call]): [string, Step] => [
          `${what} the computer`,
          async ({ nodeDevices }) => await call(await nodeDevices.get("computer")),
        ]),
      ),
      "detach for nobody": async ({ nodeDevices }) =>
        await (await nodeDevices.get(parent)).detach({ driver: "zzz" }),
      "detach for kvm": async ({ nodeDevices }) =>
        await (await nodeDevices.get(parent)).detach({ driver: "kvm" }),
    };
    for (const [name, step] of Object.entries(steps)) {
      assert.deepEqual(
        await outcome(() => step(embedded, embedded)),
        await outcome(() => step(host, host)),
        name,
      );
    }
  },
);

peerTest(
  "One script finds the same models and common CPUs on the embedded hypervisor and on libvirtd's test driver",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    const uri = daemon.uri("test");
    await sameOnBoth({ steps: cpuSteps }, uri, readonlyUri(daemon, uri));
  },
);
