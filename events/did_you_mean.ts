/** Longer texts are no mistyped names, and comparing them costs time. */
const LONGEST = 64;

/**
 * The end of a message about a name that nobody knows: `: did you mean "qemu"?`, or nothing where no known name is near.
 *
 * Near is what is one slip for each three letters away, or what the name is the beginning or the end of.
 *
 * @param found The name that was given.
 * @param known The names that there are; of several that are as near the first is proposed.
 */
export function didYouMean(found: string, known: Iterable<string>): string {
  if (found.length > LONGEST) return "";
  const typed = found.toLowerCase();
  const names = [...new Set(known)].filter((name) => name !== found);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of names) {
    // No fewer slips than letters too many or too few.
    if (Math.abs(name.length - typed.length) >= least) continue;
    const slips = slipsBetween(typed, name.toLowerCase());
    // A name of which not one letter is left is another name.
    if (slips < least && slips < name.length) [nearest, least] = [name, slips];
  }
  nearest ??= typed.length < 3 ? undefined : names.find((name) => {
    const lower = name.toLowerCase();
    return lower.startsWith(typed) || lower.endsWith(typed);
  });
  return nearest === undefined ? "" : `: did you mean ${JSON.stringify(nearest)}?`;
}

/** How many letters have to be put in, left out, replaced or swapped with the next to make one text of another. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = above[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
      }
    }
    [before, above] = [above, row];
  }
  return above[other.length]!;
}
