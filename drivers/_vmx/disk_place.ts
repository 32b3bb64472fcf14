/** The buses of disks in a .vmx. */
export type DiskBus = "scsi" | "ide" | "sata" | "nvme" | "fdc";

/** Where a disk is plugged in. */
export interface DiskPlace {
  readonly bus: DiskBus;
  /** Of IDE the channel, of floppies the one controller. */
  readonly controller: number;
  readonly unit: number;
}

// Unit 7 of a SCSI controller is itself.
const SCSI_UNITS = [...Array(64).keys()].filter((unit) => unit !== 7);

/** How many controllers a bus has at most, and which units each has. */
export const BUSES: Readonly<
  Record<DiskBus, { readonly controllers: number; readonly units: readonly number[] }>
> = {
  scsi: { controllers: 4, units: SCSI_UNITS },
  ide: { controllers: 2, units: [0, 1] },
  sata: { controllers: 4, units: [...Array(30).keys()] },
  nvme: { controllers: 4, units: [...Array(64).keys()] },
  fdc: { controllers: 1, units: [0, 1] },
};

const PREFIXES: Readonly<Record<DiskBus, string>> = {
  scsi: "sd",
  ide: "hd",
  sata: "sd",
  nvme: "sd",
  fdc: "fd",
};

// Which units libvirt names: what newer hardware has beyond them follows after these of all controllers.
const NARROW = 16;

/** libvirt's name of a disk there: `sda`, `hdc`, `fdb`. */
export function targetOf({ bus, controller, unit }: DiskPlace): string {
  let index: number;
  if (bus === "scsi") {
    const narrow = controller * (NARROW - 1) + (unit > 7 ? unit - 1 : unit);
    index = unit < NARROW ? narrow : 4 * (NARROW - 1) + controller * (64 - NARROW) + unit - NARROW;
  } else {
    index = controller * BUSES[bus].units.length + unit;
  }
  return PREFIXES[bus] + letters(index);
}

/** The place of a disk of that name; `undefined` if no disk can have it. */
export function placeOf(bus: DiskBus, target: string): DiskPlace | undefined {
  const found = /^[a-z]d([a-z]{1,3})$/.exec(target)?.[1];
  if (found === undefined || !target.startsWith(PREFIXES[bus])) return undefined;
  const index = [...found].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0) - 1;
  let place: DiskPlace;
  if (bus === "scsi") {
    const wide = index - 4 * (NARROW - 1);
    const unit = index % (NARROW - 1);
    place = wide < 0
      ? { bus, controller: Math.trunc(index / (NARROW - 1)), unit: unit >= 7 ? unit + 1 : unit }
      : { bus, controller: Math.trunc(wide / (64 - NARROW)), unit: NARROW + wide % (64 - NARROW) };
  } else {
    const units = BUSES[bus].units.length;
    place = { bus, controller: Math.trunc(index / units), unit: index % units };
  }
  return isPlace(place) ? place : undefined;
}

/** Whether there is such a place. */
export function isPlace({ bus, controller, unit }: DiskPlace): boolean {
  return controller >= 0 && controller < BUSES[bus].controllers && BUSES[bus].units.includes(unit);
}

/** What the entries of a disk there begin with: `scsi0:1`, `floppy0`. */
export function keyOf({ bus, controller, unit }: DiskPlace): string {
  return bus === "fdc" ? `floppy${unit}` : `${bus}${controller}:${unit}`;
}

function letters(index: number): string {
  const last = String.fromCharCode(97 + index % 26);
  return index < 26 ? last : letters(Math.trunc(index / 26) - 1) + last;
}
