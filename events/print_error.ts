/** Prints an error that nobody else takes. It never throws: an error may have a text that cannot be made. */
export function printError(what: string, ...errors: unknown[]): void {
  try {
    console.error(what, ...errors);
  } catch {
    try {
      console.error(what, "an error that cannot be shown");
    } catch {
      // A console that somebody has put in the place of the platform's.
    }
  }
}
