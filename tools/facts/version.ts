/** The release whose facts need no mention: all that the project stands on has them. */
const FIRST = "9.0.0";

/** `since libvirt 10.2.0`, of what is later than the first release that the project was made for; undefined of all else. */
export function laterThanFirst(since: string): string | undefined {
  return since !== "" && isOlder(FIRST, since) ? `since libvirt ${since}` : undefined;
}

/** Whether a release came before another: `9.10.0` before `10.2`. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => each.split(".").map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (a![at] ?? 0) - (b![at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
