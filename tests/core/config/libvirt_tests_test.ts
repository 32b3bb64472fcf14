/** The documents of newer releases' own tests: what these releases' grammars accept. */
import assert from "node:assert/strict";
import { libvirtTests, testedReleases } from "../../hosts/libvirt_tests.ts";
import { canonical, documentKind, Judge, KINDS, rootOf } from "./_judge.ts";

/** Devices alone: other documents that also begin with <interface>. */
const DEVICES = /^qemuhotplug\w*devices\//;

const releases = testedReleases();
if (releases.length === 0) {
  console.warn(
    "Skipped: the documents of newer libvirts: none here; tests/hosts/fetch_libvirt_tests.sh brings them",
  );
}

for (const version of releases) {
  Deno.test(`parse() takes what libvirt ${version}'s grammars accept of its own tests, and format() gives it back`, () => {
    using judge = new Judge();
    const wrong = new Map<string, string>();
    let accepted = 0;
    for (const { path, text } of libvirtTests(version)) {
      const kind = DEVICES.test(path) ? undefined : KINDS[root(text)];
      if (kind === undefined || judge.verdict(text, kind.grammar, version) !== "") continue;
      accepted++;
      const document = documentKind(kind.kind);
      try {
        assert.deepEqual(canonical(document.format(document.parse(text))), canonical(text));
      } catch (error) {
        wrong.set(path, error instanceof Error ? error.message.slice(0, 300) : String(error));
      }
    }
    console.log(
      `libvirt ${version}: ${accepted - wrong.size} of ${accepted} documents came back as they were`,
    );
    assert.deepEqual([...wrong.keys()], [], [...wrong.values()].join("\n"));
    assert(accepted > 2000, String(accepted));
  });
}

function root(text: string): string {
  try {
    return rootOf(text);
  } catch {
    return "";
  }
}
