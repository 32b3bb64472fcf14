/** A time: milliseconds, or a text with a unit: `"20 ms"`, `"1.5 s"`, `"5 minutes"`, `"2 hours"`, `"1 day"`. */
export type Duration = number | string;

const FORM = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i;
const UNITS: readonly (readonly [words: RegExp, ms: number])[] = [
  [/^(ms|milliseconds?)$/i, 1],
  [/^(s|secs?|seconds?)$/i, 1000],
  [/^(m|mins?|minutes?)$/i, 60_000],
  [/^(h|hours?)$/i, 3_600_000],
  [/^(d|days?)$/i, 86_400_000],
];

/**
 * The milliseconds of a time.
 *
 * @param what The action that needs it, for the error's message.
 * @throws {TypeError} If it is neither number nor text.
 * @throws {RangeError} If it is no time from 0, or a text of another form.
 */
export function millisecondsOf(duration: Duration, what: string): number {
  if (typeof duration === "number" && duration >= 0 && duration < Infinity) return duration;
  if (typeof duration === "string") {
    const [, number, word] = FORM.exec(duration.trim()) ?? [];
    const unit = UNITS.find(([words]) => words.test(word ?? ""));
    if (unit !== undefined) return Number(number) * unit[1];
  } else if (typeof duration !== "number") {
    throw new TypeError(
      `${what}, wanted a time in milliseconds or like "5 minutes": found ${typeof duration}`,
    );
  }
  throw new RangeError(
    `${what}, wanted a time in milliseconds or like "5 minutes": found ${
      JSON.stringify(duration) ?? duration
    }`,
  );
}
