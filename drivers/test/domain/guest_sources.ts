import { refusal } from "../contract/refusal.ts";
import type { Definition } from "../config/definition.ts";
import { disksOf, interfacesOf, sourceOf, targetOf } from "../config/device_lookup.ts";
import { editDefinition, treeOf } from "../config/domain_document.ts";
import { checkSecretValue } from "../host/secrets.ts";
import { nwfiltersOf } from "../network/filter/simulated_nwfilters.ts";
import { boundOf } from "../network/filter/nwfilter_guests.ts";
import { networksOf } from "../network/simulated_networks.ts";
import { storageOf } from "../storage/simulated_storage.ts";
import { volumePath } from "../storage/test_pool.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, removeChildren, type XmlElement } from "../config/xml_tree.ts";

/**
 * Looks whether all is there that a guest's devices are on, as libvirt's qemu driver does before it starts one: networks
 * that are started, filters with their variables, pools that are started, volumes, files in pools' folders, secrets.
 *
 * Files elsewhere are pretended, and so are host devices, bridges and servers: nothing of them is looked for.
 *
 * @returns The disks that the guest starts without, as their `startupPolicy` lets it.
 * @throws {VirtError} `NO_NETWORK`, `OPERATION_INVALID` of a stopped network, `INTERNAL_ERROR` of a filter,
 * `NO_STORAGE_POOL`, `CONFIG_UNSUPPORTED` of a stopped pool, `NO_STORAGE_VOL`, `SYSTEM_ERROR` of a file, `NO_SECRET`.
 */
export function checkSources(simulated: SimulatedHost, definition: Definition): readonly XmlElement[] {
  if (plainlyThere(simulated, definition.sections.rest)) return [];
  const root = treeOf(definition);
  for (const node of interfacesOf(root)) checkInterface(simulated, node);
  return disksOf(root).filter((disk) => {
    try {
      checkDisk(simulated, disk);
      return false;
    } catch (error) {
      if (childOf(disk, "source")?.attributes["startupPolicy"] !== "optional") throw error;
      return true;
    }
  });
}

/** The same of one device that is put into a guest while it runs, which has no choice then. */
export function checkDevice(simulated: SimulatedHost, device: XmlElement): void {
  if (device.name === "disk") checkDisk(simulated, device);
  if (device.name === "interface") checkInterface(simulated, device);
}

/** Takes disks out of a guest that has just started, or what is in its drives, and tells of it. */
export function leaveOut(simulated: SimulatedHost, domain: TestDomain, disks: readonly XmlElement[]): void {
  for (const left of disks) {
    const drive = /^(cdrom|floppy)$/.test(left.attributes["device"] ?? "");
    editDefinition(domain.definition, (root) => {
      const devices = childOf(root, "devices")!;
      const disk = disksOf(root).find((each) => targetOf(each) === targetOf(left))!;
      if (drive) removeChildren(disk, "source");
      else devices.children.splice(devices.children.indexOf(disk), 1);
    });
    const oldSrcPath = sourceOf(left);
    simulated.emit({
      type: "domain.disk-change",
      domain: domain.ref(),
      ...oldSrcPath === undefined ? {} : { oldSrcPath },
      devAlias: `${childOf(left, "target")?.attributes["bus"] ?? "test"}-disk0`,
      reason: drive ? "change-missing-on-start" : "drop-missing-on-start",
    });
  }
}

const SOURCE = /<source (file|dev|network)='([^'&]*)'/g;

// Of nearly all documents this needs no parser. What it does not see through, is looked at in full.
function plainlyThere(simulated: SimulatedHost, devices: string): boolean {
  if (/<(?:secret|filterref) /.test(devices)) return false;
  const sources = [...devices.matchAll(SOURCE)];
  if (sources.length !== devices.split("<source").length - 1) return false;
  return sources.every(([, word, value = ""]) =>
    word === "network" ? networksOf(simulated).lookUp(value)?.active : fileIsThere(simulated, value)
  );
}

function fileIsThere(simulated: SimulatedHost, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (const pool of storageOf(simulated).pools()) {
    if (!pool.active || volumePath(pool, name) !== path) continue;
    return pool.volumes.values().some((volume) => volume.path === path);
  }
  return true;
}

function checkDisk(simulated: SimulatedHost, disk: XmlElement): void {
  const source = childOf(disk, "source");
  const { pool, volume, file, dev } = source?.attributes ?? {};
  if (disk.attributes["type"] === "volume" && pool !== undefined) {
    const found = storageOf(simulated).byName(pool);
    if (!found.active) {
      throw refusal(
        "CONFIG_UNSUPPORTED",
        `Cannot use disk "${targetOf(disk)}", wanted storage pool "${pool}" started: found it stopped`,
        "DOMAIN",
      );
    }
    found.volume(volume ?? "");
  }
  const path = file ?? dev;
  if (path !== undefined && !fileIsThere(simulated, path)) {
    throw refusal(
      "SYSTEM_ERROR",
      `Cannot use disk "${targetOf(disk)}", wanted the file "${path}" of its pool: found none`,
      "STORAGE",
    );
  }
  for (const parent of [disk, source]) {
    for (const name of ["auth", "encryption"]) {
      const secret = childOf(childOf(parent ?? disk, name), "secret")?.attributes;
      if (secret !== undefined) checkSecretValue(simulated, secret);
    }
  }
}

function checkInterface(simulated: SimulatedHost, node: XmlElement): void {
  if (node.attributes["type"] === "network") {
    networksOf(simulated).byName(childOf(node, "source")?.attributes["network"] ?? "").checkActive();
  }
  const bound = boundOf(node);
  if (bound !== undefined) nwfiltersOf(simulated).checkFit(bound);
}
