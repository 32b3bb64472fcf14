import type { DriverConnection, DriverStream } from "@denovirt/denovirt";

/** What of a driver's connection a test gives; all else of it does nothing. */
export interface FakeParts {
  readonly hypervisor?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly storage?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly events?: Partial<DriverConnection["events"]>;
  readonly closed?: DriverConnection["closed"];
  readonly dispose?: () => Promise<void>;
}

/** A driver's connection that has what the test gives it. */
export function fakeConnection(
  { hypervisor, storage, events, closed, dispose }: FakeParts,
): DriverConnection {
  return {
    driver: "fake",
    hypervisor: (hypervisor ?? {}) as DriverConnection["hypervisor"],
    storage: storage as DriverConnection["storage"],
    events: {
      deliver: () => {},
      subscribe: () => Promise.resolve(),
      unsubscribe: () => Promise.resolve(),
      ...events,
    },
    closed: closed ?? Promise.withResolvers<never>().promise,
    [Symbol.asyncDispose]: dispose ?? (() => Promise.resolve()),
  };
}

/** A stream of a driver's. */
export function fakeStream(parts: Partial<Record<keyof DriverStream, unknown>>): DriverStream {
  return {
    readable: new ReadableStream<Uint8Array>({ start: (controller) => controller.close() }),
    writable: new WritableStream<Uint8Array>(),
    abort: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
    ...parts,
  } as DriverStream;
}
