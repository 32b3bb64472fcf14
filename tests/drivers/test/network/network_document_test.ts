import assert from "node:assert/strict";
import fc from "fast-check";
import { join } from "node:path";
import { RandomSource } from "../../../../drivers/test/simulation/seeded_random.ts";
import { formatAddress, readAddress } from "../../../../drivers/test/config/ip_address.ts";
import { formatNetwork, parseNetwork } from "../../../../drivers/test/network/network_document.ts";
import { formatPort, parsePort } from "../../../../drivers/test/network/network_port_document.ts";
import { CORPUS, corpusDocuments, corpusTest } from "../../../hosts/corpus.ts";

const random = new RandomSource("1");

// The test driver of libvirt drops the options that are dnsmasq's own.
const DROPPED = ["dnsmasq-options.xml"];

corpusTest("parseNetwork() and formatNetwork() make of libvirt's networks what libvirt makes of them", () => {
  let compared = 0;
  for (const { path, text } of corpusDocuments(["networkxml2xmlin"])) {
    const name = path.split("/")[1]!;
    let wanted: string;
    try {
      wanted = Deno.readTextFileSync(join(CORPUS, "networkxml2xmlout", name));
    } catch {
      continue;
    }
    if (DROPPED.includes(name)) continue;
    assert.equal(formatNetwork(parseNetwork(text, random)), wanted, path);
    assert.equal(formatNetwork(parseNetwork(wanted, random)), wanted, path);
    compared++;
  }
  assert(compared >= 20);
});

corpusTest("parsePort() and formatPort() make of libvirt's ports what libvirt makes of them", () => {
  const documents = [...corpusDocuments(["virnetworkportxml2xmldata"])];
  assert(documents.length >= 5);
  for (const { path, text } of documents) assert.equal(formatPort(parsePort(text)), text, path);
});

Deno.test("readAddress() reads what formatAddress() writes", () => {
  const address = fc.oneof(
    fc.record({ family: fc.constant(4 as const), value: fc.bigInt(0n, (1n << 32n) - 1n) }),
    fc.record({
      family: fc.constant(6 as const),
      // With many zeros, which are left out.
      value: fc.array(fc.constantFrom<bigint>(0n, 0n, 1n, 0xffffn, 0xabcn), { minLength: 8, maxLength: 8 })
        .map((groups) => groups.reduce((sum, group) => sum << 16n | group, 0n)),
    }),
  );
  fc.assert(fc.property(address, (wanted) => {
    assert.deepEqual(readAddress(formatAddress(wanted)), { ...wanted });
  }));
  for (
    const text of [
      "",
      "x",
      "1.2.3.4.5",
      "256.1.1.1",
      "1.2.3.4/24",
      "::1%lo",
      "fe80::1::2",
      "[::1]",
      "1.2.3.4:5",
    ]
  ) {
    assert.equal(readAddress(text), undefined, text);
  }
});
