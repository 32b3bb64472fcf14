/** The smoke script on real libraries of several releases. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { denoBesideOtherLibvirt, otherLibvirtTest } from "../../../../hosts/other_libvirt.ts";
import { peerTest } from "../../../../hosts/peers.ts";

const SCRIPT = fileURLToPath(import.meta.resolve("./_smoke.ts"));
const ARGS = ["run", "--quiet", "--no-prompt", "--allow-ffi", SCRIPT];

function check(text: string, release: RegExp): void {
  const line = text.split("\n").find((each) => each.startsWith("{"));
  assert(line !== undefined, text);
  const { version, ...told } = JSON.parse(line);
  assert.match(String(version), release);
  assert.deepEqual(told, {
    running: true,
    maxMem: "8388608",
    nrVirtCpu: 2,
    hasRun: true,
    model: "i686",
    name: "test",
    listed: ["test"],
    scheduled: 0,
    fields: ["weight uint"],
    error: {
      nobody: "0",
      code: "NO_DOMAIN",
      part: "TEST",
      message: told.error.message,
    },
    missing: [],
    beyond: [],
    others: ["function", "function", "function"],
    freed: 0,
    closed: 0,
  });
  assert.match(told.error.message, /^Domain not found/);
}

peerTest("The bindings work on the libvirt that is installed", ["libvirt-library"], async () => {
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), { args: ARGS }).output();
  const decoder = new TextDecoder();
  check(decoder.decode(stdout) + decoder.decode(stderr), /^9000000$/);
});

for (
  const [version, release] of [["7.0", /^700\d{4}$/], ["11.3", /^1100300\d$/], [
    "12.8",
    /^1200800\d$/,
  ]] as const
) {
  otherLibvirtTest(`The bindings work on libvirt ${version}`, version, async () => {
    const { text } = await denoBesideOtherLibvirt(version, ARGS);
    check(text, release);
  });
}
