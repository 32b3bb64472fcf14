import { Job } from "../job/job.ts";

/** The names of the methods that `Part` has beyond those of `Base`: each of them, and no other. */
export type MethodNames<Part, Base> = Readonly<Record<Exclude<keyof Part, keyof Base>, true>>;

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Gives a class methods of another, which is loaded when the first of them is called. From then on they are the class's
 * own, so that a call costs nothing more.
 *
 * A program's start costs what it loads, and most programs call a few of a handle's many methods.
 *
 * @param load Gives the class with the methods. It may use no private member of its own: `this` is no instance of it.
 */
export function addLater(
  to: { readonly prototype: object },
  names: Readonly<Record<string, true>>,
  load: () => Promise<{ readonly prototype: object }>,
): void {
  const methods = to.prototype as Record<string, Method>;
  let loading: Promise<void> | undefined;
  const install = async (): Promise<void> => {
    const loaded = (await load()).prototype as Record<string, Method>;
    for (const name in names) define(methods, name, loaded[name]!);
  };
  for (const name in names) {
    define(methods, name, async function (...args) {
      // After a failure, as of a missing permission, the next call tries again.
      await (loading ??= install().catch((error) => {
        loading = undefined;
        throw error;
      }));
      return methods[name]!.apply(this, args);
    });
  }
}

/** As `addLater()`, for methods that return a `Job`. */
export function addLaterJobs(
  to: { readonly prototype: object },
  names: Readonly<Record<string, true>>,
  load: () => Promise<{ readonly prototype: object }>,
): void {
  const methods = to.prototype as Record<string, Method>;
  for (const name in names) {
    define(methods, name, function (...args) {
      return Job.later(async () => {
        const loaded = (await load()).prototype as Record<string, Method>;
        for (const each in names) define(methods, each, loaded[each]!);
        return { job: loaded[name]!.apply(this, args) as Job<unknown> };
      });
    });
  }
}

function define(methods: Record<string, Method>, name: string, value: Method): void {
  Object.defineProperty(methods, name, { value, writable: true, configurable: true, enumerable: false });
}
