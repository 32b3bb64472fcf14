import { abortable } from "../abortable.ts";

/** A login that all who need it share: whoever comes while somebody logs in waits for that. */
export class SharedLogin<T> {
  readonly #login: () => Promise<T>;
  #current: { readonly session: T } | undefined;
  #pending: Promise<T> | undefined;
  #generation = 0;

  /**
   * @param login Begins a session; nobody's signal ends it, since others may wait for it, so it has a deadline of its own.
   * @param session One that has begun already.
   */
  constructor(login: () => Promise<T>, session?: T) {
    this.#login = login;
    if (session !== undefined) this.#take(session);
  }

  /** How often it has logged in. */
  get generation(): number {
    return this.#generation;
  }

  /** The session, if one has begun. */
  get current(): T | undefined {
    return this.#current?.session;
  }

  /** Resolves when nobody is logging in. */
  async settled(): Promise<void> {
    await this.#pending?.catch(() => {});
  }

  /** The session, after a login if there is none. */
  async session(signal?: AbortSignal): Promise<T> {
    if (this.#current) return this.#current.session;
    return await this.#wait(signal);
  }

  /** Logs in again, unless somebody has done so since the generation that turned out to be over. */
  async renew(generation: number, signal?: AbortSignal): Promise<T> {
    if (generation === this.#generation) return await this.#wait(signal);
    return await this.session(signal);
  }

  #wait(signal: AbortSignal | undefined): Promise<T> {
    this.#pending ??= this.#login().then((session) => this.#take(session)).finally(() => {
      this.#pending = undefined;
    });
    return abortable(this.#pending, signal);
  }

  #take(session: T): T {
    this.#current = { session };
    this.#generation++;
    return session;
  }
}
