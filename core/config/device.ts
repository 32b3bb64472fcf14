import type { DomainDevicesConfig } from "./generated/domain.gen.ts";

/** What a domain has under `devices`, but for the emulator. */
export type DomainDeviceLists = Omit<DomainDevicesConfig, "emulator" | "unknownContent">;

/** One of a list. */
export type OneOf<Value> = NonNullable<Value> extends readonly (infer Each)[] ? Each : NonNullable<Value>;

/**
 * One device under its element's name, as in `devices` of a domain: `{ disk: { … } }`.
 *
 * @see {@link https://libvirt.org/formatdomain.html#devices}
 */
export type DeviceConfig = {
  [Name in keyof DomainDeviceLists]-?: { [Own in Name]: OneOf<DomainDeviceLists[Name]> };
}[keyof DomainDeviceLists];
