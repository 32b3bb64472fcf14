import assert from "node:assert/strict";
import { Denovirtd } from "@denovirt/denovirt/daemon";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { runScript, type VirshAnswer } from "./_virsh.ts";
import { reasons } from "./_virsh_differences.ts";
import { virshScript } from "./_virsh_script.ts";

/** What no two runs have in common: clocks, and counters that a clock moves. */
const MOVING: readonly (readonly [RegExp, string])[] = [
  [/CPU time: +[\d.]+s/g, "CPU time: moves"],
  [/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000/g, "a moment"],
  [/<creationTime>\d+</g, "<creationTime>moves<"],
  [/\b((?:rd|wr)_(?:req|bytes)|errs|[rt]x_(?:bytes|packets|errs|drop)) \d+/g, "$1 moves"],
  [/^(user|system|idle|iowait|usage): +[\d.]+%?$/gm, "$1 moves"],
];

function still(text: string): string {
  const changed = MOVING.reduce((before, [pattern, instead]) => before.replace(pattern, instead), text);
  // libvirt's test driver lists statistics in the order of its hash table, which is another each time.
  return /^Domain: /.test(changed) ? changed.split("\n\n").sort().join("\n\n") : changed;
}

const failed = (text: string) => /^error: /m.test(text);

/** The words of a library differ; that, and of what, virsh says itself. */
function comparable(text: string): string {
  if (!failed(text)) return still(text);
  const [first] = text.split("\n");
  return text.split("\n").length > 1 ? first! : "error";
}

const UNSUPPORTED = /this function is not supported by the connection driver|unsupported flags/;

peerTest(
  "virsh prints the same for denovirtd and the embedded hypervisor as for libvirtd and its test driver",
  ["virsh", "libvirtd"],
  async () => {
    const commands = Object.values(virshScript).flat();
    assert(commands.length >= 120);
    const dirs = [
      await Deno.makeTempDir({ prefix: "dv-" }),
      await Deno.makeTempDir({ prefix: "dv-" }),
    ] as const;
    try {
      await using libvirtd = await PrivateLibvirtd.start();
      await using daemon = await Denovirtd.start({
        listen: [`unix:${dirs[1]}/sock`],
        uris: ["test:///default"],
      });
      assert.equal(daemon.clients, 0);
      const [theirs, ours] = await Promise.all([
        runScript(libvirtd.uri("test"), commands, dirs[0]),
        runScript(`test+unix:///default?socket=${dirs[1]}/sock`, commands, dirs[1]),
      ]);
      assert.equal(theirs.length, commands.length);
      assert.equal(ours.length, commands.length);
      compare(theirs, ours);
    } finally {
      for (const dir of dirs) await Deno.remove(dir, { recursive: true });
    }
  },
);

function compare(theirs: readonly VirshAnswer[], ours: readonly VirshAnswer[]): void {
  const seen = new Set<string>();
  const unexplained: string[] = [];
  let same = 0;
  let oursAlone = 0;
  for (const [index, their] of theirs.entries()) {
    const our = ours[index]!;
    if (comparable(their.text) === comparable(our.text)) {
      same++;
      continue;
    }
    if (UNSUPPORTED.test(their.text)) {
      oursAlone++;
      continue;
    }
    if (reasons.has(their.command)) seen.add(their.command);
    else unexplained.push(`virsh ${their.command}\n--- libvirtd\n${their.text}\n--- denovirtd\n${our.text}`);
  }
  console.log(
    `    ${theirs.length} commands: ${same} the same, ${oursAlone} that libvirt's test driver does not have, ` +
      `${seen.size} that differ for a reason`,
  );
  assert.deepEqual(unexplained, [], unexplained.join("\n\n"));
  assert.deepEqual([...reasons.keys()].filter((command) => !seen.has(command)), []);
}
