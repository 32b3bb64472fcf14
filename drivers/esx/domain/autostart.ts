import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import type { Machine } from "../inventory/machines.ts";
import { faultOf, type ManagedObjectReference } from "../vim25/mod.ts";
import type { HostAutoStartManagerConfig } from "../vim25/generated/vim_types.gen.ts";

type Reference = ManagedObjectReference;

/** The machines that start with their hosts, by their names at the host. */
export async function autostarting(host: EsxHost, options?: CallOptions): Promise<Set<string>> {
  const hosts = await host.client.list("HostSystem", ["configManager.autoStartManager"], {
    container: host.place.scope,
    signal: options?.signal,
  });
  const managers = hosts.flatMap(({ values }) => values["configManager.autoStartManager"] ?? []);
  // A scope within a host has none below it.
  const own = host.place.hostSystem && managers.length === 0
    ? await managerOf(host, host.place.hostSystem, options)
    : undefined;
  const found = new Set<string>();
  for (const manager of own ? [own] : managers) {
    const config = await configOf(host, manager, options);
    if (!config?.defaults?.enabled) continue;
    for (const { key, startAction } of config.powerInfo ?? []) if (starts(startAction)) found.add(key.value);
  }
  return found;
}

function starts(action: string): boolean {
  return action.toLowerCase() === "poweron";
}

async function managerOf(
  host: EsxHost,
  system: Reference,
  options?: CallOptions,
): Promise<Reference | undefined> {
  const path = "configManager.autoStartManager";
  return (await host.client.properties("HostSystem", system, [path], { signal: options?.signal }))[path];
}

/** `undefined` where the host has no such manager. */
async function configOf(
  host: EsxHost,
  manager: Reference,
  options?: CallOptions,
): Promise<HostAutoStartManagerConfig | undefined> {
  try {
    const { config } = await host.client.properties("HostAutoStartManager", manager, ["config"], {
      signal: options?.signal,
    });
    return config;
  } catch (error) {
    if (faultOf(error) === "ManagedObjectNotFound") return undefined;
    throw error;
  }
}

/** The manager of the host that a machine is on, and what it has. */
async function ofMachine(host: EsxHost, dom: DomainRef, ref: Machine["ref"], options?: CallOptions) {
  const { "runtime.host": system } = await host.client.properties("VirtualMachine", ref, ["runtime.host"], {
    signal: options?.signal,
  });
  const manager = system && await managerOf(host, system, options);
  const config = manager && await configOf(host, manager, options);
  if (manager && config) return { manager, config };
  throw esxError(
    "OPERATION_UNSUPPORTED",
    `Cannot tell if domain "${dom.name}" starts with its host, wanted a host that starts machines: found another`,
  );
}

/** Whether domains start with the host. */
export function domainAutostart(host: EsxHost): HypervisorTable {
  return {
    domainGetAutostart: (dom, options) =>
      host.machines.with(dom, async (ref) => {
        const { config } = await ofMachine(host, dom, ref, options);
        if (!config.defaults?.enabled) return 0;
        const own = config.powerInfo?.find(({ key }) => key.value === ref.value);
        return Number(own !== undefined && starts(own.startAction));
      }, options),
    domainSetAutostart: (dom, autostart, options) =>
      host.machines.with(dom, async (ref) => {
        const { manager, config } = await ofMachine(host, dom, ref, options);
        const others = (config.powerInfo ?? []).some(({ key, startAction }) =>
          key.value !== ref.value && starts(startAction)
        );
        if (autostart && !config.defaults?.enabled && others) {
          throw esxError(
            "OPERATION_INVALID",
            `Cannot let domain "${dom.name}" start with the host, wanted that switched on at the host, which ` +
              `would let others start too: found it off`,
          );
        }
        const spec = {
          ...(autostart ? { defaults: { enabled: true } } : {}),
          powerInfo: [{
            key: ref,
            startOrder: -1,
            startDelay: -1,
            waitForHeartbeat: "systemDefault",
            startAction: autostart ? "powerOn" : "none",
            stopDelay: -1,
            stopAction: "none",
          }],
        };
        await host.client.call(manager, "ReconfigureAutostart", { spec }, options);
      }, options),
  };
}
