// Of what somebody waits for alone: few of many domains and connections have work under way.
const endings = new WeakMap<object, AbortController>();

/** Aborts when a domain's present run or a connection ends. */
export function endingOf(of: object): AbortSignal {
  let ending = endings.get(of);
  if (ending === undefined) endings.set(of, ending = new AbortController());
  return ending.signal;
}

/** Tells who waits for it that it has ended. A domain's next run is another. */
export function tellEnding(of: object): void {
  const ending = endings.get(of);
  if (ending === undefined) return;
  endings.delete(of);
  ending.abort(new DOMException("It has ended", "AbortError"));
}
