import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { vmwareName } from "../config/config_spec.ts";
import { isActive, State, stateOf } from "../inventory/domain_state.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { Operation } from "../inventory/machine_tasks.ts";
import { domainRef, type Machine } from "../inventory/machines.ts";

/** libvirt's `VIR_DOMAIN_UNDEFINE_*` that mean nothing here, or are done anyway. */
const UNDEFINE_FLAGS = 0x1 | 0x2 | 0x4 | 0x10;
/** All ways of `VIR_DOMAIN_SHUTDOWN_*` but the guest's agent's are the hypervisor's choice. */
const ACPI = 0x1;
const AGENT = 0x2;
const DESTROY_GRACEFUL = 0x1;

/** Starting and stopping domains. */
export function domainLife(host: EsxHost): HypervisorTable {
  const { client, machines, tasks } = host;

  /** One task on a machine that is in a state in which it may be done. */
  const task = async (
    dom: DomainRef,
    verb: string,
    wanted: readonly number[],
    method: "PowerOnVM_Task" | "PowerOffVM_Task" | "SuspendVM_Task" | "ResetVM_Task",
    options?: CallOptions,
    operation: number = Operation.UNKNOWN,
  ): Promise<Machine> => {
    const machine = await machines.find(dom, options);
    checkState(machine, verb, wanted);
    const subject = { dom, ref: machine.ref, action: `${verb} domain "${dom.name}"`, operation };
    await tasks.run(subject, () => client.call(machine.ref, method, {}, options), options);
    return machine;
  };
  const start = (dom: DomainRef, options?: CallOptions) =>
    task(dom, "start", [State.SHUTOFF], "PowerOnVM_Task", options, Operation.START);
  const destroy = async (dom: DomainRef, options?: CallOptions) => {
    await task(dom, "destroy", [State.RUNNING, State.PAUSED], "PowerOffVM_Task", options);
  };
  /** What only the tools in the guest can do, which is not a task: it resolves when they have been told. */
  const askGuest = async (
    dom: DomainRef,
    verb: string,
    method: "ShutdownGuest" | "RebootGuest",
    flags: number,
    options?: CallOptions,
  ) => {
    checkFlags(flags, ACPI | AGENT, verb);
    const machine = await machines.find(dom, options);
    checkState(machine, verb, [State.RUNNING]);
    await client.call(machine.ref, method, {}, options);
  };
  return {
    async domainCreate(dom, options) {
      await start(dom, options);
    },
    async domainCreateWithFlags(dom, flags, options) {
      checkFlags(flags, 0, "domainCreateWithFlags");
      return domainRef({ ...await start(dom, options), powerState: "poweredOn" });
    },
    domainShutdown: (dom, options) => askGuest(dom, "shut down", "ShutdownGuest", 0, options),
    domainShutdownFlags: (dom, flags, options) => askGuest(dom, "shut down", "ShutdownGuest", flags, options),
    domainReboot: (dom, flags, options) => askGuest(dom, "reboot", "RebootGuest", flags, options),
    domainDestroy: destroy,
    async domainDestroyFlags(dom, flags, options) {
      checkFlags(flags, DESTROY_GRACEFUL, "domainDestroyFlags");
      await destroy(dom, options);
    },
    async domainSuspend(dom, options) {
      await task(dom, "suspend", [State.RUNNING], "SuspendVM_Task", options, Operation.SAVE);
    },
    async domainResume(dom, options) {
      await task(dom, "resume", [State.PAUSED], "PowerOnVM_Task", options, Operation.START);
    },
    async domainReset(dom, flags, options) {
      checkFlags(flags, 0, "domainReset");
      await task(dom, "reset", [State.RUNNING], "ResetVM_Task", options);
    },
    domainUndefine: (dom, options) => undefine(host, dom, options),
    async domainUndefineFlags(dom, flags, options) {
      checkFlags(flags, UNDEFINE_FLAGS, "domainUndefineFlags");
      await undefine(host, dom, options);
    },
    async domainRename(dom, newName, flags, options) {
      checkFlags(flags, 0, "domainRename");
      if (newName === null || newName === "") {
        throw esxError("INVALID_ARG", `Cannot rename domain "${dom.name}", wanted a name: found none`);
      }
      await rename(host, dom, newName, options);
      return 0;
    },
  };
}

const WORDS: Readonly<Record<number, string>> = {
  [State.RUNNING]: "running",
  [State.PAUSED]: "suspended",
  [State.SHUTOFF]: "off",
};

/** @throws {VirtError} `OPERATION_INVALID` */
export function checkState({ name, powerState }: Machine, verb: string, wanted: readonly number[]): void {
  const state = stateOf(powerState);
  if (wanted.includes(state)) return;
  const words = wanted.map((each) => WORDS[each] ?? "another").join(" or ");
  throw esxError(
    "OPERATION_INVALID",
    `Cannot ${verb} domain "${name}", wanted it ${words}: found it ${WORDS[state] ?? `"${powerState}"`}`,
  );
}

async function undefine(host: EsxHost, dom: DomainRef, options?: CallOptions): Promise<void> {
  const machine = await host.machines.find(dom, options);
  checkState(machine, "undefine", [State.SHUTOFF, State.PAUSED]);
  await host.client.call(machine.ref, "UnregisterVM", {}, options);
}

async function rename(host: EsxHost, dom: DomainRef, newName: string, options?: CallOptions): Promise<void> {
  const machine = await host.machines.find(dom, options);
  if (isActive(machine.powerState)) checkState(machine, "rename", [State.SHUTOFF]);
  const taken = (await host.machines.list(options)).some(({ name }) => name === newName);
  if (taken) {
    throw esxError(
      "OPERATION_INVALID",
      `Cannot rename domain "${dom.name}", wanted a name that is free: found "${newName}"`,
    );
  }
  const subject = { dom, ref: machine.ref, action: `rename domain "${dom.name}"` };
  await host.tasks.run(
    subject,
    () => host.client.call(machine.ref, "Rename_Task", { newName: vmwareName(newName) }, options),
    options,
  );
}
