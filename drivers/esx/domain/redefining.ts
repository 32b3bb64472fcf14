import type { DomainConfig } from "../../../core/config/generated/domain.gen.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { settingsSpec } from "../config/config_spec.ts";
import { addChanges, devicesOf, difference, findDevice, removeChanges } from "../config/device_changes.ts";
import { editedDevice } from "./domain_devices.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { domainDocument } from "./domain_document.ts";
import { domainRef, type Machine } from "../inventory/machines.ts";
import { withPortGroups } from "../network/port_groups.ts";
import { reconfigure } from "./reconfigure.ts";
import type { OptionValue } from "../vim25/generated/vim_types.gen.ts";

/** Changes a machine to what a document says: its settings, and devices that it has not or should not have. */
export async function redefine(
  host: EsxHost,
  machine: Machine,
  wanted: DomainConfig,
  options?: CallOptions,
): Promise<void> {
  const { signal } = options ?? {};
  const now = await domainDocument(host, machine, { signal, inactive: true, secure: true });
  const paths = ["config.hardware.device", "runtime.host"] as const;
  const found = await host.client.properties("VirtualMachine", machine.ref, paths, { signal });
  const { "config.hardware.device": hardware = [], "runtime.host": at } = found;
  const { gone, come } = difference(
    devicesOf(now),
    await withPortGroups(host, devicesOf(wanted), at, options),
  );
  const removals = gone.flatMap((device) => {
    const own = findDevice(hardware, device);
    return own ? removeChanges(own) : [];
  });
  const left = hardware.filter(({ key }) => !removals.some(({ device }) => device.key === key));
  // A drive without a medium is none of libvirt's, and still there to take one.
  const drives = come.filter((device) => device.kind === "disk" && findDevice(left, device) !== undefined);
  const edits = drives.map((device) => {
    return { operation: "edit", device: editedDevice(findDevice(left, device)!, device) };
  });
  const additions = addChanges(left, come.filter((device) => !drives.includes(device)), wanted);
  const settings = settingsSpec(wanted);
  await reconfigure(host, domainRef(machine), "define", {
    ...settings,
    extraConfig: [...withoutOthers(settingsSpec(now).extraConfig), ...settings.extraConfig ?? []],
    deviceChange: [...removals, ...edits, ...additions],
  }, options);
}

/** An empty value takes an entry away; what the document has follows, and counts. */
function withoutOthers(entries: readonly OptionValue[] | undefined): OptionValue[] {
  return (entries ?? []).map(({ key }) => ({ key, value: "" }));
}
