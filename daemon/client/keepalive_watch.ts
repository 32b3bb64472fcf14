/**
 * Whether one client is still there, asked about once in an interval.
 *
 * @see libvirt 9.0.0 `virKeepAlive`
 */
export class KeepaliveWatch {
  /** Whether the client wants to be asked. */
  wanted = false;
  #heard = true;
  #unanswered = 0;

  /** Something came of it. */
  heard(): void {
    this.#heard = true;
  }

  /** What is to be done now: nothing, to ask, or to give it up after so many questions without an answer. */
  tick(count: number): "nothing" | "ask" | "give up" {
    if (this.#heard || !this.wanted) {
      this.#heard = false;
      this.#unanswered = 0;
      return "nothing";
    }
    if (this.#unanswered >= count) return "give up";
    this.#unanswered++;
    return "ask";
  }
}
