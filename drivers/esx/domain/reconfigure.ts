import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import type { VirtualMachineConfigSpec } from "../vim25/generated/vim_types.gen.ts";

/**
 * Changes a machine's configuration.
 *
 * @param verb For messages: `describe`.
 */
export async function reconfigure(
  host: EsxHost,
  dom: DomainRef,
  verb: string,
  spec: VirtualMachineConfigSpec,
  options?: CallOptions,
): Promise<void> {
  await host.machines.with(dom, async (ref) => {
    const subject = { dom, ref, action: `${verb} domain "${dom.name}"` };
    await host.tasks.run(subject, () => host.client.call(ref, "ReconfigVM_Task", { spec }, options), options);
  }, options);
}
