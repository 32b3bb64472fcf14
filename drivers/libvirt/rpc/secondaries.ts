import type { Procedure } from "../wire/procedure.ts";

/** Objects whose calls virtqemud and virtproxyd hand on to another daemon. */
export type Secondary = "network" | "storage" | "interface" | "node-device" | "secret" | "nwfilter";

/** How the names of each one's procedures begin. What begins with `NODE_` alone is the hypervisor's. */
const NAMES: readonly (readonly [RegExp, Secondary])[] = [
  [/^(CONNECT_.*)?NWFILTER/, "nwfilter"],
  [/^(CONNECT_.*)?NETWORK/, "network"],
  [/^(CONNECT_.*)?STORAGE/, "storage"],
  [/^(CONNECT_.*)?INTERFACE/, "interface"],
  [/^(CONNECT_.*)?NODE_DEVICE|^NODE_(NUM_OF|LIST)_DEVICES$/, "node-device"],
  [/^(CONNECT_.*)?SECRET/, "secret"],
];

const known = new Map<Procedure<unknown, unknown>, Secondary | null>();

/** Which of them serves a procedure; none where that is the hypervisor's own. */
export function secondaryOf(procedure: Procedure<unknown, unknown>): Secondary | null {
  let found = known.get(procedure);
  if (found === undefined) {
    found = NAMES.find(([name]) => name.test(procedure.name))?.[1] ?? null;
    known.set(procedure, found);
  }
  return found;
}

/** Number and name of a procedure that asks how many objects there are, and the bytes, all 0, of its arguments. */
const QUESTIONS: Readonly<Record<Secondary, readonly [number, string, number]>> = {
  network: [52, "CONNECT_NUM_OF_NETWORKS", 0],
  storage: [71, "CONNECT_NUM_OF_STORAGE_POOLS", 0],
  interface: [126, "CONNECT_NUM_OF_INTERFACES", 0],
  "node-device": [111, "NODE_NUM_OF_DEVICES", 8],
  secret: [139, "CONNECT_NUM_OF_SECRETS", 0],
  nwfilter: [178, "CONNECT_NUM_OF_NWFILTERS", 0],
};

/** A procedure that each host answers at once, and that changes nothing. */
export function questionTo(secondary: Secondary, program: number): Procedure<unknown, unknown> {
  const [number, name, zeros] = QUESTIONS[secondary];
  return {
    program,
    number,
    name,
    high: true,
    args: { read: () => ({}), write: (writer) => writer.raw(new Uint8Array(zeros)) },
    ret: { read: (reader) => reader.i32(), write: (writer, value) => writer.i32(value as number) },
  };
}
