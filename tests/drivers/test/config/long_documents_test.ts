import assert from "node:assert/strict";
import { codecs } from "../../../../core/config/codec/document_codecs.ts";
import type { Steps } from "../../../../core/job/slices.ts";
import { formatDefinition } from "../../../../drivers/test/config/definition.ts";
import { addDriveControllers, disksInOrder } from "../../../../drivers/test/config/document_disks.ts";
import { cleanGiven } from "../../../../drivers/test/config/given_document.ts";
import { joinSections } from "../../../../drivers/test/config/joined_sections.ts";
import { editSettings, editSteps, parseDefinition } from "../../../../drivers/test/config/domain_document.ts";
import { LONG, readAhead, takeRead } from "../../../../drivers/test/config/read_ahead.ts";
import { parseRoot } from "../../../../drivers/test/config/xml_parse.ts";
import { childOf, elementsOf, ensureChild, setText } from "../../../../drivers/test/config/xml_tree.ts";
import { formatCpus, parseCpus } from "../../../../drivers/test/contract/cpu_sets.ts";
import { RandomSource } from "../../../../drivers/test/simulation/seeded_random.ts";
import { poolSteps } from "../../../../drivers/test/storage/pool_document.ts";

const DISKS = 2000;
const many = (count: number, piece: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join("");
const DOMAIN = `<domain type='test'><name>long</name><memory>4096</memory><os><type>hvm</type></os><devices>${
  many(DISKS, (at) => `<disk><source file='/${at}'/><target dev='x${at}' bus='virtio'/></disk>`)
}</devices></domain>`;

/** How often work rests before it is done. */
function rests(steps: Steps<unknown>): number {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

Deno.test("An edit of a domain rests between its devices", () => {
  const definition = parseDefinition(DOMAIN);
  const pieces = rests(editSteps(definition, (root) => setText(ensureChild(root, "title"), "new")));
  assert(pieces >= 2 * DISKS / 256, `${pieces}`);
  assert.equal(definition.sections.title, "new");
  assert.equal(formatDefinition(definition, -1).match(/<disk /g)!.length, DISKS);
});

Deno.test("An edit of what is not about devices leaves these alone, whatever they are", () => {
  const definition = parseDefinition(DOMAIN);
  const rest = "  <devices>\n    not looked at\n  </devices>\n";
  definition.sections = { ...definition.sections, rest };
  const machine = definition.sections.machine;
  editSettings(definition, (root) => ensureChild(ensureChild(root, "cputune"), "shares").children = ["7"]);
  assert.equal(definition.sections.rest, rest);
  assert.equal(
    definition.sections.machine,
    `  <cputune>\n    <shares>7</shares>\n  </cputune>\n${machine}`,
  );
  editSettings(
    definition,
    (root) => root.children = root.children.filter((node) => !isNamed(node, "cputune")),
  );
  assert.equal(definition.sections.machine, machine);
});

Deno.test("A domain that is given is cleaned, joined and put in order with rests", () => {
  const root = parseRoot(DOMAIN, "domain", "DOMAIN");
  const disks = elementsOf(childOf(root, "devices")!);
  // Each disk has two elements in it.
  assert(rests(cleanGiven(root)) >= Math.trunc(3 * DISKS / 256));
  assert(rests(joinSections(root)) >= Math.trunc(DISKS / 256));
  assert(rests(disksInOrder(disks)) >= Math.trunc(DISKS / 256));
  assert(rests(addDriveControllers(disks, [])) >= 4 * Math.trunc(DISKS / 256));
});

const isNamed = (node: unknown, name: string) =>
  typeof node === "object" && node !== null && "name" in node && node.name === name;

Deno.test("A domain that boots by a device does so after an edit too", () => {
  const definition = parseDefinition(
    DOMAIN.replace("<source file='/0'/>", "<source file='/0'/><boot order='1'/>"),
  );
  assert(!formatDefinition(definition, -1).includes("<boot dev="));
  editSettings(definition, (root) => ensureChild(root, "vcpu").attributes["cpuset"] = "1");
  assert(!formatDefinition(definition, -1).includes("<boot dev="));
});

Deno.test("A pool's document is read and written with rests", () => {
  const root = parseRoot(
    `<pool type='logical'><name>long</name><source>${
      many(DISKS, (at) => `<device path='/${at}'/>`)
    }</source></pool>`,
    "pool",
    "STORAGE",
  );
  const pieces = rests(poolSteps(root, new RandomSource()));
  assert(pieces >= 2 * Math.trunc(DISKS / 256), `${pieces}`);
});

Deno.test("A document is validated with rests", () => {
  const pieces = rests(codecs.domain.checkGrammar(DOMAIN));
  assert(pieces >= Math.trunc(DOMAIN.length / (1 << 14)), `${pieces}`);
});

Deno.test("What a call reads more than once is read ahead once, and no reader sees what another one did to it", async () => {
  const text = `<x>${many(LONG / 4, () => "<y/>")}</x>`;
  const count = () => {
    const read = takeRead(text);
    if (read === undefined || !("root" in read)) return undefined;
    return read.root.children.splice(0).length;
  };
  assert.deepEqual(await readAhead([text], () => [count(), count()], [text]), [LONG / 4, LONG / 4]);
  assert.deepEqual(await readAhead([text], () => [count(), count()]), [LONG / 4, undefined]);
  assert.equal(takeRead(text), undefined);
});

Deno.test("Of a set of CPUs, what is said last of a number counts", () => {
  const cases = {
    "0-3,^2": "0-1,3",
    "^2,0-3": "0-3",
    "0-7,^2-5,4": "0-1,4,6-7",
    "5,3,4": "3-5",
    "1,^1": "",
    " 1 , 2": "1-2",
    "16383": "16383",
  };
  for (const [text, wanted] of Object.entries(cases)) assert.equal(formatCpus(parseCpus(text)), wanted, text);
});

Deno.test("What is wrong with a set of CPUs is told in short", () => {
  assert.throws(() => parseCpus("9".repeat(1 << 20)), (error: Error) => error.message.length < 300);
});
