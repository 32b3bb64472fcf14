/**
 * Names a managed object of the host: its type and its number there.
 *
 * `_T` says what is meant to be there, to the reader: what comes from a host is taken as it comes.
 */
export interface ManagedObjectReference<_T extends string = string> {
  /** `VirtualMachine`, `HostSystem`, … */
  readonly type: string;
  /** `vm-42`, `ha-host`, … */
  readonly value: string;
}

/** A word that the API's description does not know: hosts have newer ones. */
export type OtherWord = string & Record<never, never>;
