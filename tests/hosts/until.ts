const PAUSE_MS = 20;

/** Asks `condition` again and again until it is true; for what no host can tell us by itself. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  timeoutMs = 60_000,
): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > end) {
      throw new Error(`Cannot wait longer for ${what}: ${timeoutMs} ms have passed`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
