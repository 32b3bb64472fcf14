import type { ConnectionEventObjects, VirtEvent } from "@denovirt/denovirt";

/** virsh's words for lifecycle events and their details, where they are not ours with a capital letter. */
const WORDS: Readonly<Record<string, string>> = {
  "pmsuspended": "PMSuspended",
  "from-snapshot": "Snapshot",
  "wakeup": "Event wakeup",
  "ioerror": "I/O Error",
  "api-error": "API error",
  "postcopy": "Post-copy",
  "postcopy-failed": "Post-copy Error",
  "shutdown/guest": "Finished after guest request",
  "shutdown/host": "Finished after host request",
};

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const shown = (word: string) => WORDS[word] ?? capital(word);

/**
 * One of our events in the lines that `virsh event --all --timestamp` prints for it, its time left out.
 *
 * virsh has its texts in `virsh-domain-event.c`; only what our tests bring about is here, and anything else fails.
 */
export function virshLines(event: VirtEvent<ConnectionEventObjects>): string[] {
  if (!("domain" in event) || event.domain === undefined) {
    throw new Error(`virsh prints no ${event.type} events`);
  }
  const kind = event.type.replace("domain.", "");
  const head = `event '${kind}' for domain '${event.domain.name}'`;
  switch (event.type) {
    case "domain.lifecycle": {
      const detail = WORDS[`${event.event}/${event.detail}`] ?? shown(event.detail);
      return [`${head}: ${shown(event.event)} ${detail}`];
    }
    case "domain.reboot":
    case "domain.control-error":
      return [head];
    case "domain.rtc-change":
      return [`${head}: ${event.utcOffset}`];
    case "domain.balloon-change":
      return [`${head}: ${event.actual / 1024}KiB`];
    case "domain.device-added":
    case "domain.device-removed":
      return [`${head}: ${event.devAlias}`];
    case "domain.metadata-change":
      return [`${head}: type ${event.metadataType}, uri ${event.nsUri ?? "<null>"}`];
    case "domain.migration-iteration":
      return [`${head}: iteration: '${event.iteration}'`];
    case "domain.job-completed":
    case "domain.tunable":
      return [`${head}:`, ...Object.entries(event.params).map(([field, value]) => `\t${field}: ${value}`)];
  }
  throw new Error(`No virsh line is known for ${event.type}`);
}

/** virsh's lines without their times; of a kind with two numbers the newer stays, as ours does. */
export function withoutTimes(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^\S+ \S+: /, ""))
    .filter((line) => !/^event '(io-error|block-job)' /.test(line));
}
