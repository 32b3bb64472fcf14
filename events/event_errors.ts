/** Thrown by a stream with `overflow: "error"` whose reader was too slow, after the events that came before. */
export class EventOverflowError extends Error {
  /** The class's name. */
  override readonly name = "EventOverflowError";
  /** How many events the stream had room for. */
  readonly capacity: number;

  /** Makes the error. @param capacity How many events the stream had room for. */
  constructor(capacity: number) {
    super(`Cannot queue an event, wanted room in a stream of ${capacity}: found it full`);
    this.capacity = capacity;
  }
}

/** Thrown by a dispatcher that was closed, and by what waited on it. */
export class EventsClosedError extends Error {
  /** The class's name. */
  override readonly name = "EventsClosedError";
  /** What `close()` was told. */
  readonly reason: string | undefined;

  /** Makes the error. @param reason Why it was closed. */
  constructor(reason?: string) {
    super(
      `Cannot listen for events, wanted an open dispatcher: found it closed${reason ? ` (${reason})` : ""}`,
    );
    this.reason = reason;
  }
}
