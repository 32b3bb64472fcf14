import assert from "node:assert/strict";
import { readProgram } from "../../tools/protocol/model.ts";

const FIRST = `
const REMOTE_PROGRAM = 1;
const REMOTE_PROTOCOL_VERSION = 1;
const REMOTE_ITEMS_MAX = 4;
struct remote_domain_reset_args { unsigned int flags; };
enum remote_procedure { REMOTE_PROC_DOMAIN_RESET = 1`;
const STRUCT = "struct remote_domain_wake_args { int kind; int ids<REMOTE_ITEMS_MAX>; };";
const older = `${FIRST} };`;
const newer = `${FIRST}, /** @acl: domain:write */ REMOTE_PROC_DOMAIN_WAKE = 2 };`;
const additions = `const REMOTE_IDS_MAX = 4;
struct remote_domain_wake_args { int kind; int ids<REMOTE_IDS_MAX>; };
enum added_procedure { /** @since: 9.3.0
 * @acl: domain:write */ REMOTE_PROC_DOMAIN_WAKE = 2 };`;

const program = (source: string, added = additions) => readProgram("remote", [source], added, new Map());

Deno.test("readProgram() makes the same program of an older release's files and of those that have the additions", () => {
  const { structs, procedures } = program(older);
  assert.deepEqual(structs.map(({ name }) => name), ["domainResetArgs", "domainWakeArgs"]);
  assert.deepEqual(procedures.map(({ number, since }) => [number, since]), [[1, undefined], [2, "9.3.0"]]);
  assert.deepEqual(program(newer.replace("struct remote_domain_reset", `${STRUCT}\n$&`)), program(older));
});

Deno.test("readProgram() refuses additions that the release says otherwise", () => {
  const wrong: readonly (readonly [source: string, says: RegExp])[] = [
    [newer.replace("DOMAIN_WAKE = 2", "DOMAIN_WAKE = 3"), /add REMOTE_PROC_DOMAIN_WAKE as 2: .* it as 3$/],
    [newer.replace("DOMAIN_WAKE", "DOMAIN_NAP"), /as 2: the release has REMOTE_PROC_DOMAIN_NAP there/],
    [
      newer + STRUCT.replace("int kind", "unsigned int kind"),
      /add remote_domain_wake_args, .* int,kind,plain/,
    ],
  ];
  for (const [source, says] of wrong) assert.throws(() => program(source), says);
});
