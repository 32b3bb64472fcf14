import type { Domain, Feature } from "@denovirt/denovirt";
import type { Check, CheckGroup } from "../check.ts";
import type { CheckContext } from "../check_context.ts";
import { type End, ends } from "../found.ts";

/** How a domain comes into the state that an operation is tried in. */
const STATES = {
  shutoff: (c) => c.define(),
  running: (c) => c.running(),
  paused: (c) => c.paused(),
  saved: async (c) => {
    const domain = await c.running();
    await domain.managedSave();
    return domain;
  },
  transient: (c) => c.transient(),
  gone: async (c) => {
    const domain = await c.define();
    await domain.undefine();
    return domain;
  },
} as const satisfies Readonly<Record<string, (context: CheckContext) => Promise<Domain>>>;

type StateName = keyof typeof STATES;

interface Operation {
  readonly needs: readonly Feature[];
  readonly run: (domain: Domain, context: CheckContext) => PromiseLike<unknown>;
  /** How it ends in each state where that is worth a check. */
  readonly ends: Partial<Readonly<Record<Exclude<StateName, "gone">, End>>>;
}

const OFF = "OPERATION_INVALID";

const whileItRuns = { shutoff: OFF, running: "done", paused: "done", saved: OFF } as const;
const always = { shutoff: "done", running: "done", paused: "done", transient: "done" } as const;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  start: {
    needs: ["domainCreateWithFlags"],
    run: (d) => d.start(),
    ends: { shutoff: "done", running: OFF, paused: OFF, saved: "done", transient: OFF },
  },
  shutdown: {
    needs: ["domainShutdown"],
    run: (d) => d.shutdown(),
    // A paused guest can't hear of it.
    ends: { shutoff: OFF, running: "done", paused: OFF, saved: OFF },
  },
  reboot: { needs: ["domainReboot"], run: (d) => d.reboot(), ends: whileItRuns },
  reset: { needs: ["domainReset"], run: (d) => d.reset(), ends: whileItRuns },
  destroy: {
    needs: ["domainDestroy"],
    run: (d) => d.destroy(),
    ends: { ...whileItRuns, transient: "done" },
  },
  suspend: {
    needs: ["domainSuspend"],
    run: (d) => d.suspend(),
    ends: { shutoff: OFF, running: "done", paused: "done", saved: OFF, transient: "done" },
  },
  resume: {
    needs: ["domainResume"],
    run: (d) => d.resume(),
    ends: { shutoff: OFF, running: OFF, paused: "done", saved: OFF, transient: OFF },
  },
  undefine: {
    needs: ["domainUndefineFlags"],
    run: (d) => d.undefine(),
    ends: { shutoff: "done", running: "done", paused: "done", saved: OFF, transient: OFF },
  },
  "undefine-managed-save": {
    needs: ["domainUndefineFlags", "domainManagedSave"],
    run: (d) => d.undefine({ managedSave: true }),
    ends: { shutoff: "done", saved: "done" },
  },
  save: {
    needs: ["domainSave"],
    run: (d, c) => d.save(c.path("save")),
    ends: { ...whileItRuns, transient: "done" },
  },
  "managed-save": {
    needs: ["domainManagedSave"],
    run: (d) => d.managedSave(),
    ends: { ...whileItRuns, transient: OFF },
  },
  "remove-managed-save": {
    needs: ["domainManagedSaveRemove"],
    run: (d) => d.removeManagedSave(),
    // There is no image to remove.
    ends: { shutoff: "SYSTEM_ERROR", running: "SYSTEM_ERROR", saved: "done" },
  },
  "has-managed-save": {
    needs: ["domainHasManagedSaveImage"],
    run: (d) => d.hasManagedSave(),
    ends: { ...always, saved: "done" },
  },
  "core-dump": { needs: ["domainCoreDump"], run: (d, c) => d.coreDump(c.path("core")), ends: whileItRuns },
  rename: {
    needs: ["domainRename"],
    run: async (d, c) => {
      const name = c.name("renamed");
      c.removeLater(name);
      await d.rename(name);
    },
    ends: { shutoff: "done", running: OFF, paused: OFF, saved: OFF, transient: OFF },
  },
  "set-autostart": {
    needs: ["domainSetAutostart"],
    run: (d) => d.setAutostart(true),
    ends: { shutoff: "done", running: "done", paused: "done", saved: "done", transient: OFF },
  },
  autostart: { needs: ["domainGetAutostart"], run: (d) => d.autostart(), ends: always },
  "set-memory-live": {
    needs: ["domainSetMemoryFlags"],
    run: (d) => d.setMemory("32 MiB", { live: true }),
    ends: { ...whileItRuns, transient: "done" },
  },
  "set-memory-config": {
    needs: ["domainSetMemoryFlags"],
    run: (d) => d.setMemory("32 MiB", { config: true }),
    ends: { shutoff: "done", running: "done", saved: "done", transient: OFF },
  },
  "set-vcpus-live": {
    needs: ["domainSetVcpusFlags"],
    run: (d) => d.setVcpus(2, { live: true }),
    ends: whileItRuns,
  },
  "set-vcpus-config": {
    needs: ["domainSetVcpusFlags"],
    run: (d) => d.setVcpus(2, { config: true }),
    ends: { shutoff: "done", running: "done", transient: OFF },
  },
  "vcpus-live": {
    needs: ["domainGetVcpusFlags"],
    run: (d) => d.vcpus({ live: true }),
    ends: whileItRuns,
  },
  "vcpu-info": {
    needs: ["domainGetVcpus"],
    run: (d) => d.vcpuInfo(),
    ends: { shutoff: OFF, running: "done", paused: "done" },
  },
  "memory-stats": { needs: ["domainMemoryStats"], run: (d) => d.memoryStats(), ends: whileItRuns },
  "control-info": { needs: ["domainGetControlInfo"], run: (d) => d.controlInfo(), ends: whileItRuns },
  "abort-job": {
    needs: ["domainAbortJob"],
    run: (d) => d.abortJob(),
    ends: { shutoff: OFF, running: OFF, paused: OFF },
  },
  "job-info": {
    needs: ["domainGetJobInfo"],
    run: (d) => d.jobInfo(),
    ends: { running: "done", paused: "done" },
  },
  screenshot: { needs: ["domainScreenshot"], run: (d) => d.screenshot(), ends: { shutoff: OFF, saved: OFF } },
  "send-key": {
    needs: ["domainSendKey"],
    run: (d) => d.sendKey([30]),
    ends: { ...whileItRuns, paused: "done" },
  },
  "inject-nmi": {
    needs: ["domainInjectNMI"],
    run: (d) => d.injectNmi(),
    ends: { ...whileItRuns, paused: "done" },
  },
  "memory-peek": {
    needs: ["domainMemoryPeek"],
    run: (d) => d.memoryPeek(0, 16, { physical: true }),
    ends: whileItRuns,
  },
  console: { needs: ["domainOpenConsole"], run: (d) => d.openConsole(), ends: { shutoff: OFF, saved: OFF } },
  "pm-suspend": {
    needs: ["domainPMSuspendForDuration"],
    run: (d) => d.pmSuspend("mem"),
    ends: { shutoff: OFF, saved: OFF },
  },
  "pm-wakeup": {
    needs: ["domainPMWakeup"],
    run: (d) => d.pmWakeup(),
    // Whether a guest sleeps, QEMU says, and libvirt calls that an error of its own.
    ends: { shutoff: OFF, running: "INTERNAL_ERROR", paused: "INTERNAL_ERROR", saved: OFF },
  },
  "set-title-live": {
    needs: ["domainSetMetadata"],
    run: (d) => d.setTitle("t", { live: true }),
    ends: { ...whileItRuns, transient: "done" },
  },
  "set-title-config": {
    needs: ["domainSetMetadata"],
    run: (d) => d.setTitle("t", { config: true }),
    ends: { shutoff: "done", running: "done", saved: "done", transient: OFF },
  },
  "attach-live": {
    needs: ["domainAttachDeviceFlags"],
    run: (d, c) => d.attachDevice(c.cardXml(), { live: true }),
    ends: { shutoff: OFF, saved: OFF },
  },
  "attach-config": {
    needs: ["domainAttachDeviceFlags"],
    run: (d, c) => d.attachDevice(c.cardXml(), { config: true }),
    ends: { shutoff: "done", running: "done", transient: OFF },
  },
  "detach-missing": {
    needs: ["domainDetachDeviceFlags"],
    run: (d, c) => d.detachDevice(c.cardXml()),
    ends: {
      shutoff: "DEVICE_MISSING",
      running: "DEVICE_MISSING",
    },
  },
  info: { needs: ["domainGetInfo"], run: (d) => d.info(), ends: { ...always, saved: "done" } },
  state: { needs: ["domainGetState"], run: (d) => d.state(), ends: { ...always, saved: "done" } },
  xml: { needs: ["domainGetXMLDesc"], run: (d) => d.xml(), ends: { ...always, saved: "done" } },
  id: { needs: ["domainLookupByUUID"], run: (d) => d.id(), ends: always },
  "is-active": { needs: ["domainIsActive"], run: (d) => d.isActive(), ends: always },
  "is-persistent": { needs: ["domainIsPersistent"], run: (d) => d.isPersistent(), ends: always },
  "is-updated": { needs: ["domainIsUpdated"], run: (d) => d.isUpdated(), ends: always },
  "os-type": { needs: ["domainGetOSType"], run: (d) => d.osType(), ends: always },
  "max-memory": { needs: ["domainGetMaxMemory"], run: (d) => d.maxMemory(), ends: always },
};

function checkOf(name: string, operation: Operation, state: StateName, wanted: End): Check {
  const article = state === "gone" ? "whose domain is gone" : `of a ${WORDS[state]} domain`;
  return {
    id: `states.${state}.${name}`,
    title: `\`${name}\` ${article} ${wanted === "done" ? "does it" : `is ${wanted}`}`,
    needs: state === "saved" ? [...operation.needs, "domainManagedSave"] : operation.needs,
    run: async (c) => {
      const domain = await STATES[state](c);
      await ends(Promise.resolve(operation.run(domain, c)), wanted);
    },
  };
}

const WORDS = {
  shutoff: "shut off",
  running: "running",
  paused: "paused",
  saved: "saved",
  transient: "transient",
} as const;

/** Every operation in every state where it is told apart, and on a handle whose domain is gone. */
export const domainStates: CheckGroup = {
  title: "Operations in each state",
  checks: Object.entries(OPERATIONS).flatMap(([name, operation]) => [
    ...Object.entries(operation.ends).map(([state, wanted]) =>
      checkOf(name, operation, state as StateName, wanted)
    ),
    checkOf(name, operation, "gone", "NO_DOMAIN"),
  ]),
};
