import assert from "node:assert/strict";
import { errorPrefixes, libvirtMessage } from "../../../daemon/calls/error_words.ts";
import { peerTest } from "../../hosts/peers.ts";
import { run } from "../../hosts/run.ts";

peerTest("denovirtd's prefixes of errors are libvirt's", ["python3-libvirt"], async () => {
  const program = new URL("../../hosts/_libvirt_messages.py", import.meta.url).pathname;
  const theirs = JSON.parse(await run("/usr/bin/python3", [program])) as Record<string, string>;
  let known = 0;
  for (const [code, prefix] of Object.entries(errorPrefixes)) {
    // Those below 4 are among the numbers of libvirt's levels.
    if (theirs[code] === undefined) continue;
    known++;
    assert.equal(`${prefix}: %s`, theirs[code], code);
  }
  assert.ok(known > 40, String(known));
  const left = Object.entries(theirs).filter(([code, text]) =>
    /^[^%]+: %s$/.test(text) && !Object.hasOwn(errorPrefixes, code)
  );
  // Of codes that no driver here has.
  assert.deepEqual(
    left.map(([code]) => code).filter((code) => /^(NO|OPERATION|INVALID|RESOURCE|AUTH|AGENT)_/.test(code))
      .sort(),
    ["NO_CLIENT", "NO_HOSTNAME", "NO_SECURITY_MODEL", "NO_SERVER", "INVALID_NETWORK_PORT"].sort(),
  );
});

Deno.test("libvirtMessage() has libvirt's detail where its drivers share one, and ours where not", () => {
  const uuid = "c7a5fdbd-cdaf-9455-926a-d65c16db1809";
  const rows = [
    [
      "NO_DOMAIN",
      'Cannot find a domain, wanted name "a": found none',
      "Domain not found: no domain with matching name 'a'",
    ],
    [
      "NO_DOMAIN",
      `Cannot find a domain, wanted uuid ${uuid} ("a"): found none`,
      `Domain not found: no domain with matching uuid '${uuid}'`,
    ],
    [
      "NO_DOMAIN",
      "Cannot find a domain, wanted id 7: found none",
      "Domain not found: no domain with matching id 7",
    ],
    [
      "NO_NETWORK",
      'Cannot find a network, wanted name "a": found none',
      "Network not found: no network with matching name 'a'",
    ],
    [
      "NO_DOMAIN_SNAPSHOT",
      'Cannot find a snapshot, wanted the parent of "s": found none',
      "Domain snapshot not found: snapshot 's' does not have a parent",
    ],
    [
      "OPERATION_INVALID",
      'Cannot use domain "a", wanted it running: found it shut off',
      "Requested operation is not valid: domain is not running",
    ],
    ["OPERATION_INVALID", "Cannot do that", "Requested operation is not valid: Cannot do that"],
    [
      "NO_SUPPORT",
      "this function is not supported by the connection driver: virX",
      "this function is not supported by the connection driver: virX",
    ],
    ["RPC", "Cannot do that", "Cannot do that"],
  ] as const;
  for (const [code, ours, wanted] of rows) assert.equal(libvirtMessage(code, ours), wanted);
});
