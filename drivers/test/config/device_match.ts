import { targetOf } from "./device_lookup.ts";
import { formatElement } from "./xml_format.ts";
import { childOf, element, elementsOf, type XmlElement } from "./xml_tree.ts";

/** Whether `device` is the one that `wanted` describes: by alias, or by what tells devices of its kind apart. */
export function sameDevice(device: XmlElement, wanted: XmlElement): boolean {
  if (device.name !== wanted.name) return false;
  const alias = childOf(wanted, "alias")?.attributes["name"];
  if (alias !== undefined) return childOf(device, "alias")?.attributes["name"] === alias;
  switch (device.name) {
    case "disk":
      return targetOf(device) === targetOf(wanted);
    case "interface":
      return childOf(device, "mac")?.attributes["address"] === childOf(wanted, "mac")?.attributes["address"];
    case "graphics":
      return device.attributes["type"] === wanted.attributes["type"];
    case "memballoon":
    case "watchdog":
      return true;
    default:
      return bare(device) === bare(wanted);
  }
}

// What libvirt adds when it takes a device in must not keep it from being found again.
function bare(device: XmlElement): string {
  const children = elementsOf(device).filter(({ name }) => name !== "alias" && name !== "address");
  return formatElement(element(device.name, device.attributes, children));
}
