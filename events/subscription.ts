/**
 * A listener at work, until it is disposed of.
 *
 * Disposing takes effect at once, also for an event that is being dispatched, and twice is fine.
 */
export interface Subscription extends Disposable {
  /**
   * Resolves once the host has confirmed, so that nothing later is missed.
   *
   * Rejects with the host's error where it refused, and where the subscription ended before: with the signal's
   * reason or with an error that says so. Where nobody asked for `ready` a refusal goes to the dispatcher's
   * `onError`.
   */
  readonly ready: Promise<void>;
}
