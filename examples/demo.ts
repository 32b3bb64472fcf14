/**
 * Shows what denovirt does: a table of domains and a live timeline of typed events while guests are made, started,
 * paused, resumed, saved, stopped and removed.
 *
 *     deno task demo [--pace MILLISECONDS] [URI]
 *
 * Unless told of a URI it plays on the embedded hypervisor, which needs no permission at all. On any other connection it
 * makes three tiny guests named demo-…, and removes them however it ends.
 */
import { parseArgs } from "node:util";
import { connect, VirtError } from "@denovirt/denovirt";
import { DemoGuests } from "./demo/demo_guests.ts";
import { guestKind } from "./demo/guest_kind.ts";
import { play } from "./demo/scenes.ts";
import { summaryLines, welcomeLines } from "./demo/frame.ts";
import { Timeline } from "./demo/timeline.ts";
import { Interrupt } from "./terminal/interrupt.ts";
import { Screen } from "./terminal/screen.ts";

const INTERRUPTED = 130;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pace: { type: "string" } } });
Deno.exitCode = await demo(positionals[0] ?? "test:///default", values.pace);

async function demo(uri: string, pace: string | undefined): Promise<number> {
  using interrupt = new Interrupt();
  using screen = new Screen();
  const paceMs = pace === undefined ? (screen.live ? 250 : 0) : Number(pace);
  if (!(paceMs >= 0 && paceMs <= 60_000)) {
    console.error(`Cannot take --pace, wanted 0 to 60000 milliseconds: found "${pace}"`);
    return 2;
  }
  try {
    await using connection = await connect(uri, { signal: interrupt.signal });
    screen.print(...await welcomeLines(connection, screen.paint));
    const guests = new DemoGuests(connection, await guestKind(connection));
    await using timeline = new Timeline(connection, screen, (domain) => guests.has(domain));
    await timeline.ready;
    try {
      await play({ connection, guests, timeline, screen, paceMs, signal: interrupt.signal });
    } finally {
      // Before anything is written: a terminal or pipe that is gone must not keep it from happening.
      const left = await guests.remove();
      screen.status("");
      screen.print("", ...(left.length > 0 ? left : ["  All guests of the demo are removed"]));
    }
    screen.print("", ...summaryLines(timeline.counts, screen.paint));
    return 0;
  } catch (error) {
    screen.status("");
    if (interrupt.signal.aborted) {
      console.error("Interrupted");
      return INTERRUPTED;
    }
    console.error(error instanceof VirtError ? `${error.code}: ${error.message}` : error);
    return 1;
  }
}
