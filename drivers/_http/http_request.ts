/** What is asked. */
export interface HttpRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is sent as fast as the host takes it, and never twice. */
  readonly body?: string | Uint8Array | ReadableStream<Uint8Array>;
  /** Ends the exchange, its reply's body too. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the reply's last byte; without end unless told. */
  readonly timeoutMs?: number;
  /** Whether it may be asked twice where a kept connection ends before an answer began: it changes nothing. */
  readonly repeatable?: boolean;
}
