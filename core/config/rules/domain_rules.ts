import { chardevRules } from "./chardev_rules.ts";
import { resctrlRules } from "./resctrl_rules.ts";
import { type TellRule, word } from "./rules.ts";
import { list, type Path, type Tree, tree } from "../tree.ts";

/**
 * What libvirt refuses in a domain although its grammar allows it, as far as its own tests have it.
 *
 * @see libvirt 9.0.0 `virDomainDefParseXML`, `virDomainDefValidate`
 */
export function domainRules(domain: Tree, tell: TellRule): void {
  const name = word(domain, "name");
  // VMware's names are those of files and folders, which libvirt takes apart.
  if (domain["type"] !== "vmware" && name?.includes("/")) {
    tell(domain, ["name"], "a name without /", name);
  }
  deviceRules(tree(domain["devices"]), ["devices"], tell);
  resctrlRules(tree(domain["cputune"]), ["cputune"], tell);
}

/** The same of devices alone, by their elements' names. */
export function deviceRules(devices: Tree, path: Path, tell: TellRule): void {
  for (const [name, value] of Object.entries(devices)) {
    for (const [index, device] of list(value).entries()) {
      const here = [...path, name, ...(Array.isArray(value) ? [index] : [])];
      if (name === "graphics") graphicsRules(device, here, tell);
      else chardevRules(name, device, here, tell);
    }
  }
}

/** The older attributes must say what the elements say that came in their place. */
function graphicsRules(graphics: Tree, path: Path, tell: TellRule): void {
  // Its attribute has the name, as both are there.
  const [first = {}] = list(graphics["listenElement"]);
  for (
    const [attribute, type, key] of [["listen", "address", "address"], [
      "socket",
      "socket",
      "socket",
    ]] as const
  ) {
    const [old, now] = [word(graphics, attribute), word(first, key)];
    if (old === undefined || now === undefined || first["type"] !== type || old === now) continue;
    tell(graphics, [...path, attribute], `the ${key} of the first <listen>, ${now}`, old);
  }
}
