import type { CheckGroup } from "./check.ts";
import type { Result, SubjectResults } from "./results.ts";
import type { VersionRow } from "./version_rows.ts";
import type { Verdict } from "./verdict.ts";

const INTRO =
  `<!-- Made by \`deno task conformance --write\` from a run of tests/conformance; do not edit. -->

# Drivers

One suite of checks, written to what libvirt says a driver does, runs over every driver, and this page is held
against each run. A check has passed (\`yes\`), or the host does not support what it is about and says so (\`no\`),
or there is nothing on that host to try it with (\`not tried\`), or it differs: by a behaviour of the host that is
listed, with its reason, at the end. A difference that no longer shows fails the run too.

A check of a refusal wants one code: that of libvirtd's qemu driver, where that has the function. What a driver
says in its place is a difference.
`;

const UNTRIED = `
Not tested on a real host: libvirtd's drivers for bhyve, Virtuozzo (\`vz\`) and Cloud Hypervisor (\`ch\`), which take
the same way as its qemu driver. Its drivers for Xen and LXC have tests of their own, and are not run through
this suite.
`;

const CELLS: Readonly<Record<Verdict["status"], string>> = {
  passed: "yes",
  unsupported: "no",
  untried: "not tried",
  differs: "differs",
  failed: "FAILED",
};

const VERSIONS = `## Other versions of libvirt

The same suite over real hosts of other versions. CI runs it over the newest, and holds it against this page;
the others are what \`deno task conformance libvirt-test@11.3 --write\` and its like found.
`;

/** What is known of other versions than the one that has a column. */
export function versionsText(rows: readonly VersionRow[]): string {
  const cells = rows.map((row) => [
    `\`${row.name}\``,
    row.title,
    ...[row.passed, row.unsupported, row.untried, Object.values(row.differs).flat().length].map(String),
  ]);
  const lists = rows.map(({ name, differs }) => {
    const lines = Object.entries(differs).map(([reason, checks]) =>
      `- ${checks.map((id) => `\`${id}\``).join(", ")}: ${reason}\n`
    );
    return lines.length === 0 ? "" : `### Where ${name} differs\n\n${lines.join("")}`;
  });
  const head = ["Driver", "What it was run on", "Passed", "Not supported", "Not tried", "Differs"];
  return [VERSIONS, table(head, cells), ...lists].filter(Boolean).join("\n");
}

/** docs/drivers.md, of the results of all subjects, and what is known of other versions. */
export function pageText(
  groups: readonly CheckGroup[],
  all: readonly SubjectResults[],
  rows: readonly VersionRow[],
): string {
  return [
    INTRO,
    overview(all),
    UNTRIED,
    versionsText(rows),
    ...groups.map((group) => groupText(group, all)),
    embeddedAndQemu(all),
    ...all.map(differences),
  ].join("\n").trimEnd() + "\n";
}

function overview(all: readonly SubjectResults[]): string {
  const rows = all.map(({ subject, results }) => [
    `\`${subject.name}\``,
    subject.title + (subject.realHost ? "" : "; not tested on a real host"),
    ...(["passed", "unsupported", "untried", "differs"] as const).map((status) =>
      String(results.filter((each) => each.status === status).length)
    ),
  ]);
  return table(["Driver", "What it was run on", "Passed", "Not supported", "Not tried", "Differs"], rows);
}

function groupText({ title, checks }: CheckGroup, all: readonly SubjectResults[]): string {
  const byId = all.map(({ results }) => new Map(results.map((each) => [each.id, each])));
  const rows = checks.map((check) => [
    `\`${check.id}\`: ${check.title}`.replaceAll("|", "\\|"),
    ...byId.map((results) => cell(results.get(check.id))),
  ]);
  return `## ${title}\n\n${table(["Check", ...all.map(({ subject }) => subject.name)], rows)}`;
}

function cell(result: Result | undefined): string {
  return result === undefined ? "not run" : CELLS[result.status];
}

/** What a program sees that was tried on the embedded hypervisor and then meets QEMU. */
function embeddedAndQemu(all: readonly SubjectResults[]): string {
  const of = (name: string) => all.find(({ subject }) => subject.name === name)?.results ?? [];
  const qemu = new Map(of("libvirt-qemu").map((each) => [each.id, each]));
  const both = of("embedded").flatMap((embedded) => {
    const real = qemu.get(embedded.id);
    const tried = [embedded, real].every((each) => each?.status === "passed" || each?.status === "differs");
    return real !== undefined && tried ? [{ embedded, real }] : [];
  });
  const unlike = both.filter(({ embedded, real }) =>
    embedded.status !== real.status || embedded.why !== real.why
  );
  const lines = unlike.map(({ embedded, real }) =>
    `- \`${embedded.id}\`: ${embedded.why ?? real.why} (${
      embedded.why === undefined ? "not so" : "so"
    } embedded)`
  );
  return `## The embedded hypervisor and libvirtd's qemu driver\n\n` +
    `Of ${both.length} checks that both can be tried with, ${unlike.length} come out differently:\n\n` +
    `${lines.join("\n")}\n`;
}

function differences({ subject, results }: SubjectResults): string {
  const byReason = Map.groupBy(results.filter(({ status }) => status === "differs"), ({ why }) => why ?? "");
  if (byReason.size === 0) return "";
  const lines = [...byReason].map(([reason, checks]) =>
    `- ${checks.map(({ id }) => `\`${id}\``).join(", ")}: ${reason}`
  );
  return `## Where ${subject.name} differs\n\n${lines.join("\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}
