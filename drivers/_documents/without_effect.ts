import type { Path } from "../../core/config/tree.ts";

/** Why a position may be passed over. */
export interface WithoutEffect {
  readonly reason: string;
  /** The values that may; all if absent. */
  readonly only?: readonly unknown[] | ((value: unknown) => boolean);
}

/**
 * Positions that a hypervisor may pass over, with the reason: `"devices.disk.driver.cache"`. They are written as paths of a
 * config without the numbers of lists; `*` stands for any one name, and what is said of an element holds for all in it.
 */
export type PositionsWithoutEffect = Readonly<Record<string, string | WithoutEffect>>;

/**
 * What libvirt writes into domains' documents by itself. Whoever defines what another host told asks for none of it: it says
 * what happens anyway, or what that host gave for as long as the domain ran.
 */
export const ADDED_BY_LIBVIRT: PositionsWithoutEffect = {
  "id": "a host numbers what runs by itself",
  "vcpu.placement": { reason: "libvirt's default", only: ["static"] },
  "onPoweroff": { reason: "libvirt's default", only: ["destroy"] },
  "onReboot": { reason: "libvirt's default", only: ["restart"] },
  "onCrash": { reason: "libvirt's default", only: ["destroy"] },
  "clock.offset": { reason: "libvirt's default", only: ["utc"] },
  "resource.partition": { reason: "libvirt's default", only: ["/machine"] },
  "devices.*.alias.name": {
    reason: "a host names devices when a domain starts",
    only: (name) => typeof name === "string" && !name.startsWith("ua-"),
  },
  "devices.memballoon.model": { reason: "no balloon", only: ["none"] },
  "devices.audio.id": "the number of a backend that is none",
  "devices.audio.type": { reason: "no sound", only: ["none"] },
  "devices.input.type": { reason: "every PC has them", only: ["mouse", "keyboard"] },
  "devices.input.bus": { reason: "every PC has them", only: ["ps2"] },
};

/** Looks up whether a position may be passed over. */
export class EffectTable {
  readonly #rules: readonly (readonly [names: readonly string[], rule: WithoutEffect])[];

  readonly #around: readonly string[];

  /** @param around What a document is a part of: a device is one of a domain's `devices`. */
  constructor(positions: PositionsWithoutEffect, around: readonly string[] = []) {
    this.#around = around;
    this.#rules = Object.entries(positions).map(([path, rule]) =>
      [path.split("."), typeof rule === "string" ? { reason: rule } : rule] as const
    );
  }

  /** The reason why this may be passed over; `undefined` if it may not. */
  reason(path: Path, value: unknown): string | undefined {
    const names = [...this.#around, ...path.filter((part) => typeof part === "string")];
    return this.#rules.find(([wanted, rule]) => covers(wanted, names, rule) && allows(rule, value))?.[1]
      .reason;
  }
}

function covers(wanted: readonly string[], names: readonly string[], { only }: WithoutEffect): boolean {
  const fits = only === undefined ? names.length >= wanted.length : names.length === wanted.length;
  return fits && wanted.every((part, at) => part === "*" || part === names[at]);
}

function allows({ only }: WithoutEffect, value: unknown): boolean {
  if (only === undefined) return true;
  return typeof only === "function" ? only(value) : only.includes(value);
}
