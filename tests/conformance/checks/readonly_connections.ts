import type { Connection, Domain } from "@denovirt/denovirt";
import type { Check, CheckGroup } from "../check.ts";
import type { CheckContext } from "../check_context.ts";
import { hostInterfaceXml, networkXml, nwfilterXml, poolXml, secretXml, volumeXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";

/** What changes something, by what a connection that may only read is to be refused. */
const CHANGES: Readonly<
  Record<string, {
    readonly needs: Check["needs"];
    readonly run: (readonly: Connection, c: CheckContext) => Promise<unknown>;
  }>
> = {
  "domain.define": { needs: ["domainDefineXML"], run: (r, c) => r.domains.define(c.domainXml()) },
  "domain.create": { needs: ["domainCreateXML"], run: (r, c) => r.domains.create(c.domainXml()) },
  ...onDomain({
    start: ["domainCreate", (d) => d.start()],
    shutdown: ["domainShutdown", (d) => d.shutdown()],
    reboot: ["domainReboot", (d) => d.reboot()],
    reset: ["domainReset", (d) => d.reset()],
    destroy: ["domainDestroy", (d) => d.destroy()],
    undefine: ["domainUndefine", (d) => d.undefine()],
    suspend: ["domainSuspend", (d) => d.suspend()],
    resume: ["domainResume", (d) => d.resume()],
    save: ["domainSave", (d, c) => d.save(c.path("save"))],
    "managed-save": ["domainManagedSave", (d) => d.managedSave()],
    "remove-managed-save": ["domainManagedSaveRemove", (d) => d.removeManagedSave()],
    "core-dump": ["domainCoreDump", (d, c) => d.coreDump(c.path("core"))],
    rename: ["domainRename", (d, c) => d.rename(c.name())],
    "set-autostart": ["domainSetAutostart", (d) => d.setAutostart(true)],
    "set-memory": ["domainSetMemory", (d) => d.setMemory("32 MiB")],
    "set-max-memory": ["domainSetMaxMemory", (d) => d.setMaxMemory("64 MiB")],
    "set-vcpus": ["domainSetVcpus", (d) => d.setVcpus(1)],
    "pin-vcpu": ["domainPinVcpu", (d) => d.pinVcpu(0, [0])],
    "set-metadata": ["domainSetMetadata", (d) => d.setTitle("t")],
    "attach-device": ["domainAttachDevice", (d, c) => d.attachDevice(c.cardXml())],
    "detach-device": ["domainDetachDevice", (d, c) => d.detachDevice(c.cardXml())],
    "update-device": ["domainUpdateDeviceFlags", (d, c) => d.updateDevice(c.cardXml())],
    "set-scheduler": ["domainSetSchedulerParameters", (d) => d.setSchedulerParameters({ weight: 1 })],
    "set-memory-parameters": [
      "domainSetMemoryParameters",
      (d) => d.setMemoryParameters({ hard_limit: 1024 }),
    ],
    "send-key": ["domainSendKey", (d) => d.sendKey([30])],
    "inject-nmi": ["domainInjectNMI", (d) => d.injectNmi()],
    "memory-peek": ["domainMemoryPeek", (d) => d.memoryPeek(0, 1)],
    console: ["domainOpenConsole", (d) => d.openConsole()],
    "abort-job": ["domainAbortJob", (d) => d.abortJob()],
    "pm-suspend": ["domainPMSuspendForDuration", (d) => d.pmSuspend("mem")],
    snapshot: ["domainSnapshotCreateXML", (d) => d.snapshots.create()],
    "secure-xml": ["domainGetXMLDesc", (d) => d.xml({ secure: true })],
  }),
  "restore": { needs: ["domainRestore"], run: (r, c) => r.domains.restore(c.path("save")) },
  "pool.define": {
    needs: ["storagePoolDefineXML"],
    run: (r, c) => r.storagePools.define(poolXml(c.name(), c.path())),
  },
  "pool.start": {
    needs: ["storagePoolCreate"],
    run: async (r, c) => await (await r.storagePools.get((await c.pool()).name)).start(),
  },
  "pool.undefine": {
    needs: ["storagePoolUndefine"],
    run: async (r, c) => await (await r.storagePools.get((await c.pool()).name)).undefine(),
  },
  "pool.set-autostart": {
    needs: ["storagePoolSetAutostart"],
    run: async (r, c) => await (await r.storagePools.get((await c.pool()).name)).setAutostart(true),
  },
  "volume.create": {
    needs: ["storageVolCreateXML"],
    run: async (r, c) =>
      await (await r.storagePools.get((await c.runningPool()).name)).volumes.create(volumeXml("v", 1024)),
  },
  "volume.delete": {
    needs: ["storageVolDelete"],
    run: async (r, c) => await (await r.storagePools.getVolumeByKey((await c.volume()).key)).delete(),
  },
  "volume.upload": {
    needs: ["storageVolUpload"],
    run: async (r, c) => await (await r.storagePools.getVolumeByKey((await c.volume()).key)).upload(),
  },
  "volume.download": {
    needs: ["storageVolDownload"],
    run: async (r, c) => await (await r.storagePools.getVolumeByKey((await c.volume()).key)).download(),
  },
  "network.define": { needs: ["networkDefineXML"], run: (r, c) => r.networks.define(networkXml(c.name())) },
  "network.start": {
    needs: ["networkCreate"],
    run: async (r, c) => await (await r.networks.get((await c.network()).name)).start(),
  },
  "network.undefine": {
    needs: ["networkUndefine"],
    run: async (r, c) => await (await r.networks.get((await c.network()).name)).undefine(),
  },
  "nwfilter.define": {
    needs: ["nWFilterDefineXML"],
    run: (r, c) => r.nwfilters.define(nwfilterXml(c.name())),
  },
  "secret.define": { needs: ["secretDefineXML"], run: (r, c) => r.secrets.define(secretXml(c.name())) },
  "secret.value": {
    needs: ["secretGetValue"],
    run: async (r, c) => {
      const secret = await c.secret();
      await secret.setValue("v");
      await (await r.secrets.get(secret.uuid)).value();
    },
  },
  "interface.define": {
    needs: ["interfaceDefineXML"],
    run: (r) => r.interfaces.define(hostInterfaceXml().xml),
  },
  "interface.begin": { needs: ["interfaceChangeBegin"], run: (r) => r.interfaces.begin() },
};

function onDomain(
  calls: Readonly<
    Record<
      string,
      readonly [Check["needs"][number], (domain: Domain, c: CheckContext) => PromiseLike<unknown>]
    >
  >,
): typeof CHANGES {
  return Object.fromEntries(
    Object.entries(calls).map(([name, [need, run]]) => [`domain.${name}`, {
      needs: [need],
      run: async (readonly: Connection, c: CheckContext) => {
        await run(await readonly.domains.get((await c.define()).uuid), c);
      },
    }]),
  );
}

const readonlyChecks: readonly Check[] = [
  ...Object.entries(CHANGES).map(([name, { needs, run }]): Check => ({
    id: `readonly.${name}`,
    title: `\`${name}\` on a connection that may only read is OPERATION_DENIED`,
    needs,
    extra: "readonly",
    run: async (c) => {
      const readonly = await c.open({ readonly: true });
      await refused(run(readonly, c), "OPERATION_DENIED");
    },
  })),
  {
    id: "readonly.reads",
    title: "a connection that may only read does read",
    needs: ["domainGetXMLDesc", "domainGetInfo"],
    extra: "readonly",
    run: async (c) => {
      const readonly = await c.open({ readonly: true });
      const domain = await c.running();
      const same_ = await readonly.domains.get(domain.uuid);
      same((await same_.info()).state, "running", "its state");
      holds((await same_.xml()).includes(domain.name), "its document", "none");
      holds((await readonly.domains.list()).some(({ uuid }) => uuid === domain.uuid), "it listed", "not");
    },
  },
  {
    id: "readonly.events",
    title: "a connection that may only read hears of what others do",
    needs: ["domainSuspend"],
    extra: "readonly",
    run: async (c) => {
      const readonly = await c.open({ readonly: true });
      const domain = await c.running();
      const next = readonly.events.stream(["domain.lifecycle"]);
      await next.ready;
      await domain.suspend();
      for await (const event of next) {
        if (
          event.type === "domain.lifecycle" && event.domain.uuid === domain.uuid &&
          event.event === "suspended"
        ) break;
      }
    },
  },
];

export const readonlyConnections: CheckGroup = {
  title: "Connections that may only read",
  checks: readonlyChecks,
};
