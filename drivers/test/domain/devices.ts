import type { DomainRef } from "../../../core/contract/references.ts";
import { inSlices, type Steps } from "../../../core/job/slices.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { sameDevice } from "../config/device_match.ts";
import { sourceOf, targetOf } from "../config/device_lookup.ts";
import { RandomSource } from "../simulation/seeded_random.ts";
import type { Definition } from "../config/definition.ts";
import { refusesUnplug } from "./device_refusals.ts";
import { editSteps, settingsOf, treeOf } from "../config/domain_document.ts";
import { canonicalDevice } from "../config/document_devices.ts";
import { loadSourceChecks, lookForSourcesOf } from "./source_look.ts";
import { Affect, type TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { parseTree } from "../config/xml_parse.ts";
import {
  childOf,
  childrenOf,
  element,
  elementsOf,
  ensureChild,
  textOf,
  type XmlElement,
} from "../config/xml_tree.ts";

const FLAGS = Affect.LIVE | Affect.CONFIG;
const UPDATE_FORCE = 4;

// What libvirt gives devices in a running guest's document, by kind; others are called by their element.
const ALIASES: Readonly<Record<string, string>> = {
  interface: "net",
  hostdev: "hostdev",
  memballoon: "balloon",
};

// What a domain's document may have as a device.
const DEVICES = new Set(
  ("disk controller lease filesystem interface input sound audio video hostdev graphics hub redirdev smartcard " +
    "serial parallel console channel rng tpm memballoon panic memory shmem vsock iommu watchdog nvram crypto " +
    "redirfilter").split(" "),
);

/**
 * Devices that come and go. libvirt 9's test driver has none of these; they do what its qemu driver does, with a guest
 * that agrees to everything at once.
 */
export function devices(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainAttachDevice"
  | "domainAttachDeviceFlags"
  | "domainDetachDevice"
  | "domainDetachDeviceFlags"
  | "domainDetachDeviceAlias"
  | "domainUpdateDeviceFlags"
> {
  async function attach(call: string, dom: DomainRef, xml: string, flags: number): Promise<void> {
    checkFlags(flags, FLAGS, call);
    await loadSourceChecks(simulated);
    // The device in both definitions is one, with one MAC address.
    const seed = simulated.random.uuid();
    await change(simulated, dom, flags, function* (definition, live) {
      const device = readDevice(xml, definition, new RandomSource(seed));
      let alias: string | undefined;
      yield* editSteps(definition, (root) => {
        const all = ensureChild(root, "devices");
        checkFree(all, device, dom);
        if (live) {
          lookForSourcesOf(simulated, device);
          alias = giveAlias(all, device);
        }
        all.children.push(device);
      });
      return alias === undefined
        ? undefined
        : () => emitDevice(simulated, "domain.device-added", dom, alias!);
    });
  }

  async function detach(call: string, dom: DomainRef, xml: string, flags: number): Promise<void> {
    checkFlags(flags, FLAGS, call);
    await change(simulated, dom, flags, function* (definition, live) {
      const wanted = readDevice(xml, definition, simulated.random);
      return yield* removeDevice(simulated, dom, definition, live, (device) => sameDevice(device, wanted));
    });
  }

  return {
    domainAttachDevice: (dom, xml) => attach("domainAttachDevice", dom, xml, Affect.LIVE),
    domainAttachDeviceFlags: (dom, xml, flags) => attach("domainAttachDeviceFlags", dom, xml, flags),
    domainDetachDevice: (dom, xml) => detach("domainDetachDevice", dom, xml, Affect.LIVE),
    domainDetachDeviceFlags: (dom, xml, flags) => detach("domainDetachDeviceFlags", dom, xml, flags),
    async domainDetachDeviceAlias(dom, alias, flags) {
      checkFlags(flags, FLAGS, "domainDetachDeviceAlias");
      const isIt = (device: XmlElement) => childOf(device, "alias")?.attributes["name"] === alias;
      await change(simulated, dom, flags, function* (definition, live) {
        if (findDevice(definition, isIt) === undefined) {
          throw refusal(
            "INTERNAL_ERROR",
            `Cannot find a device of "${dom.name}", wanted the alias "${alias}": found none with it`,
          );
        }
        return yield* removeDevice(simulated, dom, definition, live, isIt);
      });
    },
    async domainUpdateDeviceFlags(dom, xml, flags) {
      checkFlags(flags, FLAGS | UPDATE_FORCE, "domainUpdateDeviceFlags");
      await change(simulated, dom, flags, function* (definition, live) {
        const wanted = readDevice(xml, definition, simulated.random);
        const before = mustHave(definition, dom, (device) => sameDevice(device, wanted));
        yield* editSteps(definition, (root) => {
          const all = childOf(root, "devices")!;
          const index = all.children.findIndex((node) =>
            typeof node !== "string" && "name" in node && sameDevice(node, wanted)
          );
          const old = all.children[index] as XmlElement;
          for (const kept of ["alias", "address"]) {
            const child = childOf(old, kept);
            if (child !== undefined && childOf(wanted, kept) === undefined) wanted.children.push(child);
          }
          all.children[index] = wanted;
        });
        if (!live || wanted.attributes["device"] !== "cdrom" || sourceOf(before) === sourceOf(wanted)) {
          return undefined;
        }
        const devAlias = childOf(before, "alias")?.attributes["name"] ?? `${aliasBase(before)}0`;
        // The medium is changed while the tray is out.
        return () => {
          for (const reason of ["open", "close"] as const) {
            simulated.emit({
              type: "domain.tray-change",
              domain: simulated.find(dom).ref(),
              devAlias,
              reason,
            });
          }
        };
      });
    },
  };
}

type Tell = (() => void) | undefined;

/**
 * Changes both definitions, or none: the change is made on copies, in slices, and kept once all went well. It is made anew
 * where someone else was quicker.
 */
async function change(
  simulated: SimulatedHost,
  dom: DomainRef,
  flags: number,
  edit: (definition: Definition, live: boolean) => Steps<Tell>,
): Promise<void> {
  for (;;) {
    const domain: TestDomain = simulated.find(dom);
    const { live, config } = domain.definitions(flags);
    const done = await inSlices(changedCopies([[config, false], [live, true]], edit));
    const now = simulated.find(dom);
    const unchanged = now === domain &&
      done.every(({ definition, before, isLive }) =>
        now.definitions(flags)[isLive ? "live" : "config"] === definition && isSame(definition, before)
      );
    if (!unchanged) continue;
    for (const { definition, copy } of done) Object.assign(definition, copy);
    for (const { tell } of done) tell?.();
    return;
  }
}

interface Changed {
  readonly definition: Definition;
  readonly isLive: boolean;
  readonly before: Definition;
  readonly copy: Definition;
  readonly tell: Tell;
}

function* changedCopies(
  definitions: readonly (readonly [Definition | undefined, boolean])[],
  edit: (definition: Definition, live: boolean) => Steps<Tell>,
): Steps<Changed[]> {
  const all: Changed[] = [];
  for (const [definition, isLive] of definitions) {
    if (definition === undefined) continue;
    const copy = { ...definition };
    all.push({ definition, isLive, before: { ...definition }, copy, tell: yield* edit(copy, isLive) });
  }
  return all;
}

function isSame(one: Definition, other: Definition): boolean {
  return (Object.keys(one) as (keyof Definition)[]).every((key) => one[key] === other[key]);
}

function readDevice(xml: string, definition: Definition, random: RandomSource): XmlElement {
  const osType = textOf(childOf(childOf(settingsOf(definition), "os"), "type"));
  const tree = parseTree(xml, "a device document");
  if (!DEVICES.has(tree.name)) {
    throw refusal(
      "CONFIG_UNSUPPORTED",
      `Cannot read a device document, wanted a device that libvirt knows: found <${tree.name}>`,
      "DOMAIN",
    );
  }
  return canonicalDevice(tree, { osType, random });
}

function* removeDevice(
  simulated: SimulatedHost,
  dom: DomainRef,
  definition: Definition,
  live: boolean,
  matches: (device: XmlElement) => boolean,
): Steps<Tell> {
  const found = mustHave(definition, dom, matches);
  const alias = childOf(found, "alias")?.attributes["name"] ?? aliasBase(found) + "0";
  if (live && refusesUnplug(simulated.find(dom))) {
    simulated.emit({
      type: "domain.device-removal-failed",
      domain: simulated.find(dom).ref(),
      devAlias: alias,
    });
    throw refusal(
      "OPERATION_FAILED",
      `Cannot detach "${alias}" from "${dom.name}", wanted the guest to give it up: found it unwilling`,
    );
  }
  yield* editSteps(definition, (root) => {
    const all = childOf(root, "devices")!;
    const index = all.children.findIndex((node) =>
      typeof node !== "string" && "name" in node && matches(node)
    );
    all.children.splice(index, 1);
  });
  if (!live) return undefined;
  return () => emitDevice(simulated, "domain.device-removed", dom, alias);
}

function mustHave(
  definition: Definition,
  dom: DomainRef,
  matches: (device: XmlElement) => boolean,
): XmlElement {
  const found = findDevice(definition, matches);
  if (found !== undefined) return found;
  throw refusal(
    "DEVICE_MISSING",
    `Cannot find a device of "${dom.name}", wanted one that it has: found none like it`,
  );
}

function findDevice(
  definition: Definition,
  matches: (device: XmlElement) => boolean,
): XmlElement | undefined {
  return elementsOf(childOf(treeOf(definition), "devices") ?? element("devices")).find(matches);
}

function checkFree(all: XmlElement, device: XmlElement, dom: DomainRef): void {
  const clash = device.name === "disk" &&
    childrenOf(all, "disk").some((disk) => targetOf(disk) === targetOf(device));
  const mac = childOf(device, "mac")?.attributes["address"];
  const sameMac = device.name === "interface" &&
    childrenOf(all, "interface").some((node) => childOf(node, "mac")?.attributes["address"] === mac);
  if (!clash && !sameMac) return;
  throw refusal(
    "OPERATION_INVALID",
    `Cannot attach a device to "${dom.name}", wanted a free place: found ${
      clash ? targetOf(device) : mac
    } in use`,
  );
}

function giveAlias(all: XmlElement, device: XmlElement): string {
  const given = childOf(device, "alias")?.attributes["name"];
  if (given !== undefined) return given;
  const used = new Set(elementsOf(all).map((other) => childOf(other, "alias")?.attributes["name"]));
  const base = aliasBase(device);
  let number = childrenOf(all, device.name).length;
  while (used.has(`${base}${number}`)) number++;
  const alias = element("alias", { name: `${base}${number}` });
  const address = device.children.findIndex((node) =>
    typeof node !== "string" && "name" in node && node.name === "address"
  );
  device.children.splice(address === -1 ? device.children.length : address, 0, alias);
  return `${base}${number}`;
}

function aliasBase(device: XmlElement): string {
  if (device.name === "disk") return `${childOf(device, "target")?.attributes["bus"] ?? "test"}-disk`;
  return ALIASES[device.name] ?? device.name;
}

function emitDevice(
  simulated: SimulatedHost,
  type: "domain.device-added" | "domain.device-removed",
  dom: DomainRef,
  devAlias: string,
): void {
  simulated.emit({ type, domain: simulated.find(dom).ref(), devAlias });
}
