import { didYouMean } from "../events/did_you_mean.ts";
/** What one daemon bears of its clients. Each has libvirtd's meaning where libvirtd has one like it. */
export interface DaemonLimits {
  /** Clients at once; 5,000 unless told. */
  readonly clients?: number;
  /**
   * Of these, unauthenticated clients: such as have not logged in yet, or, where nobody needs to, have opened nothing; 200 unless told.
   * Beyond it the oldest makes room.
   */
  readonly unauthenticatedClients?: number;
  /** Milliseconds for which a client may be an unauthenticated client; 60,000 unless told, since a person may be asked for a password. */
  readonly authenticationMs?: number;
  /** Calls of one client that are served at once; 64 unless told. More of them wait. */
  readonly callsPerClient?: number;
  /** Bytes of calls of one client that may wait before no more is read from it; 4 MiB unless told. */
  readonly waitingBytesPerClient?: number;
  /** Bytes that may wait for one client to take them before it is dropped; 64 MiB unless told. */
  readonly unsentBytesPerClient?: number;
  /** Streams that one client has open at once; 64 unless told. */
  readonly streamsPerClient?: number;
  /** Event registrations of one client; 1,024 unless told. */
  readonly eventsPerClient?: number;
}

const DEFAULTS: Required<DaemonLimits> = {
  clients: 5_000,
  unauthenticatedClients: 200,
  authenticationMs: 60_000,
  callsPerClient: 64,
  waitingBytesPerClient: 4 << 20,
  unsentBytesPerClient: 64 << 20,
  streamsPerClient: 64,
  eventsPerClient: 1_024,
};

/** @throws {RangeError} If one of them is no positive whole number. */
export function checkedLimits(limits: DaemonLimits = {}): Required<DaemonLimits> {
  const checked = { ...DEFAULTS, ...limits };
  for (const [name, value] of Object.entries(checked)) {
    if (!Object.hasOwn(DEFAULTS, name)) {
      throw new TypeError(
        `Cannot start denovirtd, wanted a limit that it has: found "${name}"${
          didYouMean(name, Object.keys(DEFAULTS))
        }`,
      );
    }
    if (!(Number.isSafeInteger(value) && value > 0)) {
      throw new RangeError(
        `Cannot start denovirtd, wanted a positive whole number as ${name}: found ${value}`,
      );
    }
  }
  return checked;
}
