import { checkFlags, excludeFlags, invalidArgument, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { findDisk, findInterface } from "../config/device_lookup.ts";
import { editDefinition, editSettings, settingsOf, treeOf } from "../config/domain_document.ts";
import { Affect } from "../model/test_domain.ts";
import { checkParameters, type ParameterType, wantSome } from "../contract/typed_parameters.ts";
import { tellTunable } from "./tunable_event.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import {
  childOf,
  childrenOf,
  element,
  ensureChild,
  removeChildren,
  setText,
  textOf,
  type XmlElement,
} from "../config/xml_tree.ts";

const GET_FLAGS = 7;
const SET_FLAGS = 3;
const MAX_IO = 1_000_000_000_000_000n;

const RATES = ["total", "read", "write"] as const;
const MEASURES = ["bytes_sec", "iops_sec"] as const;
const names = (suffix: string) =>
  MEASURES.flatMap((measure) => RATES.map((rate) => `${rate}_${measure}${suffix}`));
const IO_NAMES = [...names(""), ...names("_max"), "size_iops_sec", "group_name", ...names("_max_length")];
const BANDWIDTHS: Readonly<Record<string, ParameterType>> = Object.fromEntries(
  [
    "inbound.average",
    "inbound.peak",
    "inbound.burst",
    "inbound.floor",
    "outbound.average",
    "outbound.peak",
    "outbound.burst",
  ]
    .map((name) => [name, "uint"]),
);
const BLKIO_DEVICES = {
  device_weight: "weight",
  device_read_iops_sec: "read_iops_sec",
  device_write_iops_sec: "write_iops_sec",
  device_read_bytes_sec: "read_bytes_sec",
  device_write_bytes_sec: "write_bytes_sec",
} as const;

/** Limits and weights of single devices. */
export function deviceTuning(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainGetInterfaceParameters"
  | "domainSetInterfaceParameters"
  | "domainGetBlockIoTune"
  | "domainSetBlockIoTune"
  | "domainGetBlkioParameters"
  | "domainSetBlkioParameters"
> {
  return {
    domainGetInterfaceParameters(dom, device, flags) {
      checkFlags(flags, GET_FLAGS, "domainGetInterfaceParameters");
      const bandwidth = childOf(
        findInterface(treeOf(simulated.find(dom).oneDefinition(flags)), device),
        "bandwidth",
      );
      const read = (name: string) => {
        const [direction, field] = name.split(".") as [string, string];
        return Number(childOf(bandwidth, direction)?.attributes[field] ?? 0);
      };
      return Object.fromEntries(Object.keys(BANDWIDTHS).map((name) => [name, read(name)]));
    },
    domainSetInterfaceParameters(dom, device, params, flags) {
      wantSome("domainSetInterfaceParameters", params);
      checkFlags(flags, SET_FLAGS, "domainSetInterfaceParameters");
      const given = checkParameters("domainSetInterfaceParameters", params, BANDWIDTHS) as ReadonlyMap<
        string,
        bigint
      >;
      const definition = simulated.find(dom).oneDefinition(flags);
      findInterface(treeOf(definition), device);
      editDefinition(definition, (root) => setBandwidth(findInterface(root, device), given));
    },
    domainGetBlockIoTune(dom, disk, flags) {
      excludeFlags(flags, Affect.LIVE, Affect.CONFIG, "domainGetBlockIoTune");
      checkFlags(flags, GET_FLAGS, "domainGetBlockIoTune");
      const found = findDisk(treeOf(simulated.find(dom).oneDefinition(flags)), disk ?? "", true);
      if (found === undefined) throw noDisk(disk);
      const tune = childOf(found, "iotune");
      return Object.fromEntries(IO_NAMES.map((name) => {
        const text = textOf(childOf(tune, name)).trim();
        return [name, name === "group_name" ? text : BigInt(text || 0)];
      }));
    },
    domainSetBlockIoTune(dom, disk, params, flags) {
      wantSome("domainSetBlockIoTune", params);
      checkFlags(flags, SET_FLAGS, "domainSetBlockIoTune");
      const known = Object.fromEntries(
        IO_NAMES.map((name): [string, ParameterType] => [name, name === "group_name" ? "string" : "ullong"]),
      );
      const given = checkParameters("domainSetBlockIoTune", params, known);
      const domain = simulated.find(dom);
      const definition = domain.oneDefinition(flags);
      const before = findDisk(treeOf(definition), disk, true);
      if (before === undefined) throw noDisk(disk);
      for (const [name, value] of given) {
        if (typeof value === "bigint" && value > MAX_IO) {
          throw refusal(
            "ARGUMENT_UNSUPPORTED",
            `Cannot limit "${disk}", wanted at most ${MAX_IO}: found ${name} ${value}`,
          );
        }
      }
      checkRates(disk, simulated.dialect.boundsByNoBurst, (name) => {
        const value = given.get(name) ?? textOf(childOf(childOf(before, "iotune"), name)).trim();
        return BigInt(value as string | bigint || 0);
      });
      editDefinition(definition, (root) => {
        const found = findDisk(root, disk, true)!;
        const tune = ensureChild(found, "iotune");
        for (const [name, value] of given) setText(ensureChild(tune, name), String(value));
        tune.children = IO_NAMES.flatMap((name) => childrenOf(tune, name))
          .filter((node) => !["", "0"].includes(textOf(node)));
        if (tune.children.length === 0) removeChildren(found, "iotune");
      });
      const told = [...given].map(([name, value]) => [`blkdeviotune.${name}`, value]);
      tellTunable(simulated, domain, definition, { "blkdeviotune.disk": disk, ...Object.fromEntries(told) });
    },
    domainGetBlkioParameters(dom, flags) {
      excludeFlags(flags, Affect.LIVE, Affect.CONFIG, "domainGetBlkioParameters");
      checkFlags(flags, GET_FLAGS, "domainGetBlkioParameters");
      const tune = childOf(settingsOf(simulated.find(dom).oneDefinition(flags)), "blkiotune");
      const devices = Object.entries(BLKIO_DEVICES).map(([name, field]) => [
        name,
        childrenOf(tune, "device").filter((device) => childOf(device, field) !== undefined)
          .map((device) => `${textOf(childOf(device, "path"))},${textOf(childOf(device, field))}`).join(","),
      ]);
      return { weight: Number(textOf(childOf(tune, "weight")) || 0), ...Object.fromEntries(devices) };
    },
    domainSetBlkioParameters(dom, params, flags) {
      checkFlags(flags, SET_FLAGS, "domainSetBlkioParameters");
      const known: Record<string, ParameterType> = { weight: "uint" };
      for (const name of Object.keys(BLKIO_DEVICES)) known[name] = "string";
      const given = checkParameters("domainSetBlkioParameters", params, known);
      const definition = simulated.find(dom).oneDefinition(flags);
      const devices = Object.entries(BLKIO_DEVICES).flatMap(([name, field]) =>
        given.has(name)
          ? deviceValues(name, given.get(name) as string).map((pair) => ({ field, ...pair }))
          : []
      );
      editSettings(definition, (root) => {
        const tune = ensureChild(root, "blkiotune");
        const weight = given.get("weight");
        if (weight !== undefined) setText(ensureChild(tune, "weight"), weight === 0n ? "" : String(weight));
        for (const { field, path, value } of devices) setDevice(tune, field, path, value);
        tune.children = [...childrenOf(tune, "weight"), ...childrenOf(tune, "device")]
          .filter((node) => node.name === "weight" ? textOf(node) !== "" : node.children.length > 1);
        if (tune.children.length === 0) removeChildren(root, "blkiotune");
      });
    },
  };
}

function setBandwidth(node: XmlElement, given: ReadonlyMap<string, bigint>): void {
  const bandwidth = ensureChild(node, "bandwidth");
  for (const direction of ["inbound", "outbound"]) {
    const attributes: Record<string, string> = {};
    for (const field of ["average", "peak", "floor", "burst"]) {
      const value = given.get(`${direction}.${field}`);
      if (value) attributes[field] = String(value);
    }
    // A direction without average is taken away if it was named, and else stays as it was.
    const asked = given.has(`${direction}.average`) || given.has(`${direction}.floor`);
    if (attributes["average"] || attributes["floor"]) {
      ensureChild(bandwidth, direction).attributes = attributes;
    } else if (asked) removeChildren(bandwidth, direction);
  }
  bandwidth.children = [...childrenOf(bandwidth, "inbound"), ...childrenOf(bandwidth, "outbound")];
  if (bandwidth.children.length === 0) removeChildren(node, "bandwidth");
}

function checkRates(disk: string, boundsByNoBurst: boolean, rate: (name: string) => bigint): void {
  for (const suffix of ["", "_max"]) {
    for (const measure of MEASURES) {
      const [total, read, write] = RATES.map((of) => rate(`${of}_${measure}${suffix}`)) as [
        bigint,
        bigint,
        bigint,
      ];
      if (total && (read || write)) {
        throw refusal(
          "INVALID_ARG",
          `Cannot limit "${disk}", wanted ${measure}${suffix} in total or by direction: found both`,
        );
      }
    }
  }
  for (const name of names("")) {
    const most = rate(`${name}_max`);
    if ((most !== 0n || boundsByNoBurst) && rate(name) > most) {
      throw refusal(
        "INVALID_ARG",
        `Cannot limit "${disk}", wanted ${name} up to ${name}_max: found ${rate(name)}`,
      );
    }
  }
}

function deviceValues(name: string, text: string): { path: string; value: bigint }[] {
  if (text === "") return [];
  const parts = text.split(",");
  if (parts.length % 2 === 1) {
    throw refusal(
      "INVALID_ARG",
      `Cannot read ${name}, wanted pairs of path and number: found "${text}"`,
      "DOMAIN",
    );
  }
  return Array.from({ length: parts.length / 2 }, (_, i) => {
    const [path, value] = [parts[2 * i]!, parts[2 * i + 1]!];
    if (!/^\d{1,19}$/.test(value)) {
      throw refusal(
        "INVALID_ARG",
        `Cannot read ${name}, wanted a number for "${path}": found "${value}"`,
        "DOMAIN",
      );
    }
    return { path, value: BigInt(value) };
  });
}

function setDevice(tune: XmlElement, field: string, path: string, value: bigint): void {
  let device = childrenOf(tune, "device").find((node) => textOf(childOf(node, "path")) === path);
  if (device === undefined) {
    if (value === 0n) return;
    tune.children.push(device = element("device", {}, [element("path", {}, [path])]));
  }
  if (value === 0n) removeChildren(device, field);
  else setText(ensureChild(device, field), String(value));
  const order = ["path", ...Object.values(BLKIO_DEVICES)];
  device.children = order.flatMap((name) => childrenOf(device, name));
}

function noDisk(disk: string | null) {
  if (disk === null) return invalidArgument("domainGetBlockIoTune", "a disk", disk);
  return refusal("INVALID_ARG", `Cannot find a disk, wanted a target or a source: found none like "${disk}"`);
}
