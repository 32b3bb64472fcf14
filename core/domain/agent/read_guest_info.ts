import type { GuestInfoFields } from "../../contract/generated/statistics_fields.gen.ts";
import { flag, number, seconds, text } from "../../contract/parameter_values.ts";
import { type CountedName, type PlacedField, PlacedParameters } from "../../contract/placed_parameters.ts";
import type { TypedParameters } from "../../contract/references.ts";
import type { GuestInfo } from "./guest_info.ts";

/** Where all that an agent tells stands in `GuestInfo`, by libvirt's names. The compiler compares: it is all that it has. */
const fields = {
  "user.count": ["users", "[]"],
  "user.#.name": ["users.#.name", text],
  "user.#.domain": ["users.#.domain", text],
  "user.#.login-time": ["users.#.loginTimeMs", number],
  "os.id": ["os.id", text],
  "os.name": ["os.name", text],
  "os.pretty-name": ["os.prettyName", text],
  "os.version": ["os.version", text],
  "os.version-id": ["os.versionId", text],
  "os.variant": ["os.variant", text],
  "os.variant-id": ["os.variantId", text],
  "os.machine": ["os.machine", text],
  "os.kernel-release": ["os.kernelRelease", text],
  "os.kernel-version": ["os.kernelVersion", text],
  "timezone.name": ["timezone.name", text],
  "timezone.offset": ["timezone.offsetSeconds", number],
  hostname: ["hostname", text],
  "fs.count": ["filesystem", "[]"],
  "fs.#.name": ["filesystem.#.name", text],
  "fs.#.mountpoint": ["filesystem.#.mountpoint", text],
  "fs.#.fstype": ["filesystem.#.fstype", text],
  "fs.#.total-bytes": ["filesystem.#.total", number],
  "fs.#.used-bytes": ["filesystem.#.used", number],
  "fs.#.disk.count": ["filesystem.#.disks", "[]"],
  "fs.#.disk.#.alias": ["filesystem.#.disks.#.alias", text],
  "fs.#.disk.#.serial": ["filesystem.#.disks.#.serial", text],
  "fs.#.disk.#.device": ["filesystem.#.disks.#.device", text],
  "disk.count": ["disks", "[]"],
  "disk.#.name": ["disks.#.name", text],
  "disk.#.partition": ["disks.#.partition", flag],
  "disk.#.alias": ["disks.#.alias", text],
  "disk.#.serial": ["disks.#.serial", text],
  "disk.#.guest_alias": ["disks.#.guestAlias", text],
  "disk.#.guest_bus": ["disks.#.guestBus", text],
  "disk.#.dependency.count": ["disks.#.dependencies", "[]"],
  "disk.#.dependency.#.name": ["disks.#.dependencies.#.name", text],
  "if.count": ["interfaces", "[]"],
  "if.#.name": ["interfaces.#.name", text],
  "if.#.hwaddr": ["interfaces.#.hwaddr", text],
  "if.#.addr.count": ["interfaces.#.addrs", "[]"],
  "if.#.addr.#.type": ["interfaces.#.addrs.#.type", text],
  "if.#.addr.#.addr": ["interfaces.#.addrs.#.addr", text],
  "if.#.addr.#.prefix": ["interfaces.#.addrs.#.prefix", number],
  "load.1m": ["load.1m", number],
  "load.5m": ["load.5m", number],
  "load.15m": ["load.15m", number],
  "device.count": ["devices", "[]"],
  "device.#.driverName": ["devices.#.driverName", text],
  "device.#.driverVersion": ["devices.#.driverVersion", text],
  "device.#.driverDate": ["devices.#.driverDateMs", seconds],
  "device.#.idType": ["devices.#.idType", text],
  "device.#.pciVendor": ["devices.#.pciVendor", number],
  "device.#.pciDevice": ["devices.#.pciDevice", number],
} as const satisfies { readonly [Name in CountedName<keyof GuestInfoFields>]: PlacedField };

const places = new PlacedParameters({
  fields,
  rooms: {
    "user.#": "users.#",
    os: "os",
    timezone: "timezone",
    "fs.#": "filesystem.#",
    "fs.#.disk.#": "filesystem.#.disks.#",
    "disk.#": "disks.#",
    "disk.#.dependency.#": "disks.#.dependencies.#",
    "if.#": "interfaces.#",
    "if.#.addr.#": "interfaces.#.addrs.#",
    load: "load",
    "device.#": "devices.#",
  },
});

/** What an agent tells, as typed objects. */
export function readGuestInfo(params: TypedParameters): GuestInfo {
  return places.read(params);
}
