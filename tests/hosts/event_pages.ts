import type { VcsimRelay } from "./vcsim_relay.ts";

/**
 * Makes of a vcsim's event collectors what those of real hosts are, on a relay: a page of the newest events that has as
 * many as it was set to, and a way back to all older ones. vcsim forgets what does not fit into the page.
 *
 * @param relay All collectors of its client go through it.
 * @param size Events of a page, whatever it is set to.
 */
export function pageEvents(relay: VcsimRelay, size: number): { readonly readBack: () => number } {
  const known = new Map<number, string>();
  let before = Infinity;
  let read = 0;
  const newest = (below: number, count: number) =>
    [...known.keys()].filter((key) => key < below).sort((a, b) => b - a).slice(0, count);

  relay.rule(({ method, xml }) => {
    if (method === "SetCollectorPageSize") {
      // All that is to be kept must fit into vcsim's.
      return { send: xml.replace(/<maxCount>\d+</, "<maxCount>1000<") };
    }
    if (method === "ResetCollector") {
      before = newest(Infinity, size).at(-1) ?? Infinity;
      return { answer: `<ResetCollectorResponse xmlns="urn:vim25"/>` };
    }
    if (method !== "ReadPreviousEvents") return;
    const keys = newest(before, Number(/<maxCount>(\d+)</.exec(xml)?.[1] ?? 1));
    before = keys.at(-1) ?? before;
    read += keys.length;
    const found = keys.map((key) =>
      known.get(key)!.replace("<Event", "<returnval").replace("</Event>", "</returnval>")
    );
    return {
      answer: `<ReadPreviousEventsResponse xmlns="urn:vim25">${found.join("")}</ReadPreviousEventsResponse>`,
    };
  });
  relay.rewrite(({ method }, answer) => {
    if (method !== "WaitForUpdatesEx") return answer;
    const page = /(<name>latestPage<\/name>.*?<val[^>]*>)(.*?)(<\/val>)/gs;
    for (const [, , events] of answer.matchAll(page)) {
      for (const event of events!.match(/<Event .*?<\/Event>/gs) ?? []) {
        known.set(Number(/<key>(\d+)<\/key>/.exec(event)![1]), event);
      }
    }
    // vcsim tells each page that there was on the way, a real host what there is now.
    const now = newest(Infinity, size).map((key) => known.get(key)).join("");
    return answer.replaceAll(page, (_, head, _events, tail) => head + now + tail);
  });
  return { readBack: () => read };
}
