import { peerTest } from "../hosts/peers.ts";
import type { Check } from "./check.ts";
import { groups } from "./checks/mod.ts";
import { keepResults, type Result } from "./results.ts";
import type { Subject } from "./subject.ts";
import { NoEnd, type Verdict, verdictOf } from "./verdict.ts";

/** Only checks whose id begins so, for work on a few of them: `DENOVIRT_CHECKS=snapshots deno test -A …`. */
const ONLY = Deno.env.get("DENOVIRT_CHECKS") ?? "";

/** After so many checks that came to no end, no more are tried: each takes minutes, and the rest will be no better. */
const MOST_WITHOUT_END = 3;

/** Registers the whole suite over one subject. */
export function conform(subject: Subject): void {
  const title = `The driver "${subject.name}" does what libvirt says a driver does`;
  if (subject.missing !== undefined && subject.missing !== "") {
    console.warn(`Skipped: ${title}: ${subject.missing}`);
    return Deno.test({ name: title, ignore: true, fn: () => {} });
  }
  peerTest(title, subject.peers, async (t) => {
    await using host = await subject.start();
    await using connection = await host.open();
    const results: Result[] = [];
    let withoutEnd = 0;
    await t.step("each deviation is one of a check", () => wantKnown(subject));
    for (const { title, checks } of groups) {
      const chosen = checks.filter(({ id }) => new RegExp(`^(${ONLY})`).test(id));
      if (chosen.length === 0) continue;
      const verdicts = await runAll(
        chosen,
        subject.atOnce ?? 4,
        async (check) => {
          if (withoutEnd >= MOST_WITHOUT_END) {
            return { status: "failed", why: "others before came to no end" };
          }
          const verdict = await verdictOf(check, subject, host, connection);
          if (verdict.error instanceof NoEnd) withoutEnd++;
          return verdict;
        },
      );
      await t.step(title, async (t) => {
        for (const [i, { id, title: sentence }] of chosen.entries()) {
          const verdict = verdicts[i]!;
          results.push({
            id,
            status: verdict.status,
            ...(verdict.why === undefined ? {} : { why: verdict.why }),
          });
          await t.step(`${id}: ${sentence}`, () => {
            if (verdict.status === "failed") throw new Error(verdict.why, { cause: verdict.error });
          });
        }
      });
    }
    if (ONLY === "") keepResults(subject, results);
    console.log(summary(subject, results));
  });
}

/** Runs some at once, and those that must be alone alone, after the others. */
async function runAll(
  checks: readonly Check[],
  atOnce: number,
  run: (check: Check) => Promise<Verdict>,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = [...checks.entries()].filter(([, { alone }]) => !alone);
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      verdicts[next[0]] = await run(next[1]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const [i, check] of checks.entries()) if (check.alone) verdicts[i] = await run(check);
  return verdicts;
}

function wantKnown({ deviations }: Subject): void {
  const ids = new Set(groups.flatMap(({ checks }) => checks.map(({ id }) => id)));
  const listed = deviations.flatMap(({ checks }) => checks);
  const wrong = listed.filter((id, i) => !ids.has(id) || listed.indexOf(id) !== i);
  if (wrong.length > 0) {
    throw new Error(`Cannot explain ${wrong.join(", ")}: found no such check, or listed twice`);
  }
}

function summary({ name }: Subject, results: readonly Result[]): string {
  const count = (status: Verdict["status"]) => results.filter((each) => each.status === status).length;
  const failed = results.filter(({ status }) => status === "failed").map(({ id, why }) =>
    `\n  ${id}: ${why}`
  );
  return `conformance of ${name}: ${results.length} checks, ${count("passed")} passed, ` +
    `${count("unsupported")} not supported, ${count("untried")} not tried, ${
      count("differs")
    } differ as listed, ${count("failed")} failed` +
    failed.join("");
}
