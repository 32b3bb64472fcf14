/** libvirt's numbers of states and reasons. */
export const State = { NOSTATE: 0, RUNNING: 1, PAUSED: 3, SHUTOFF: 5 } as const;

const REASONS: Readonly<Record<number, number>> = {
  // VIR_DOMAIN_RUNNING_UNKNOWN, VIR_DOMAIN_PAUSED_UNKNOWN, VIR_DOMAIN_SHUTOFF_UNKNOWN: the API tells none.
  [State.RUNNING]: 0,
  [State.PAUSED]: 0,
  [State.SHUTOFF]: 0,
};

/**
 * libvirt's state of a machine: one that sleeps on the disk counts as paused.
 *
 * @param powerState The API's: `poweredOn`.
 */
export function stateOf(powerState: string | undefined): number {
  if (powerState === "poweredOn") return State.RUNNING;
  if (powerState === "suspended") return State.PAUSED;
  return powerState === "poweredOff" ? State.SHUTOFF : State.NOSTATE;
}

/** libvirt's reason for a state. */
export function reasonOf(state: number): number {
  return REASONS[state] ?? 0;
}

/** Whether libvirt lists a machine as active. */
export function isActive(powerState: string | undefined): boolean {
  return powerState !== undefined && powerState !== "poweredOff";
}

/**
 * libvirt's id of a machine: the number in the API's name of it, `vm-123` or plain.
 *
 * @returns -1 where there is none.
 */
export function idOf(moid: string): number {
  const digits = /(?:^|-)(\d{1,9})$/.exec(moid)?.[1];
  return digits === undefined ? -1 : Number(digits);
}
