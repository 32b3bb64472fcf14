import type { DomainConfig } from "../../core/config/domain.gen.ts";
import type { CallOptions } from "../../core/references.ts";
import { settingsSpec } from "./config_spec.ts";
import {
  addChanges,
  type Device,
  devicesOf,
  findDevice,
  removeChanges,
  sameDevice,
} from "./device_changes.ts";
import type { EsxHost } from "./esx_host.ts";
import { domainDocument } from "./domain_document.ts";
import type { Machine } from "./machines.ts";
import { reconfigure } from "./reconfigure.ts";
import { domainRef } from "./machines.ts";

/** Changes a machine to what a document says: its settings, and devices that it has not or should not have. */
export async function redefine(
  host: EsxHost,
  machine: Machine,
  wanted: DomainConfig,
  options?: CallOptions,
): Promise<void> {
  const { signal } = options ?? {};
  const now = await domainDocument(host, machine, { signal, inactive: true, secure: true });
  const { "config.hardware.device": hardware = [] } = await host.client.properties(
    "VirtualMachine",
    machine.ref,
    [
      "config.hardware.device",
    ],
    { signal },
  );
  const kept: Device[] = [];
  const gone = devicesOf(now).filter((device) => {
    const stays = devicesOf(wanted).some((each) => sameDevice(each, device));
    if (stays) kept.push(device);
    return !stays;
  });
  const come = devicesOf(wanted).filter((device) => !kept.some((each) => sameDevice(each, device)));
  const removals = gone.flatMap((device) => {
    const found = findDevice(hardware, device);
    return found ? removeChanges(found) : [];
  });
  const left = hardware.filter(({ key }) => !removals.some(({ device }) => device.key === key));
  const additions = addChanges(left, come, wanted);
  await reconfigure(host, domainRef(machine), "define", {
    ...settingsSpec(wanted),
    deviceChange: [...removals, ...additions],
  }, options);
}
