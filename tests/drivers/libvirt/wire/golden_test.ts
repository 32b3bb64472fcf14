import assert from "node:assert/strict";
import { assertRoundTrip, decodePacket, encodePacket, formatPackets, parsePackets } from "./_packets.ts";

const golden = new URL("../../../golden/", import.meta.url);

/** What each file is known to have in it: `deno run -A tools/capture_packets.ts` made them. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  domains: [
    "CONNECT_OPEN call ok",
    "DOMAIN_GET_XML_DESC reply ok",
    "CONNECT_GET_ALL_DOMAIN_STATS reply ok",
    "DOMAIN_GET_VCPUS reply ok",
    "DOMAIN_GET_SCHEDULER_TYPE reply ok",
    "DOMAIN_BLOCK_STATS reply ok",
    "DOMAIN_GET_SECURITY_LABEL reply ok",
    "DOMAIN_LOOKUP_BY_NAME reply error",
    "DOMAIN_MONITOR_COMMAND reply error",
  ],
  objects: [
    "NODE_GET_INFO reply ok",
    "CONNECT_GET_CAPABILITIES reply ok",
    "CONNECT_LIST_ALL_NETWORKS reply ok",
    "STORAGE_VOL_GET_INFO reply ok",
    "CONNECT_LIST_ALL_INTERFACES reply ok",
    "CONNECT_LIST_ALL_SECRETS reply error",
  ],
  events: ["DOMAIN_EVENT_CALLBACK_LIFECYCLE message ok", "KEEPALIVE_1 message ok", "KEEPALIVE_2 message ok"],
  streams: [
    "STORAGE_VOL_UPLOAD stream continue",
    "STORAGE_VOL_UPLOAD stream ok",
    "STORAGE_VOL_DOWNLOAD stream continue",
    "STORAGE_VOL_DOWNLOAD stream ok",
    "SECRET_GET_VALUE reply ok",
  ],
};

for (const [name, wanted] of Object.entries(WANTED)) {
  Deno.test(`wire codecs read ${name}.hex of virsh and libvirtd, and write it again byte for byte`, async () => {
    const text = await Deno.readTextFile(new URL(`${name}.hex`, golden));
    const packets = parsePackets(text);
    assert(packets.length > 50, `${packets.length} packets`);
    const kinds = assertRoundTrip(packets);
    for (const kind of wanted) assert(kinds.has(kind), kind);
    const comment = text.split("\n# CONNECT_SUPPORTS_FEATURE")[0]!.split("\n# AUTH_LIST")[0]!;
    assert.match(comment, /^# virsh 9\.0\.0 and libvirtd 9\.0\.0: /);
    assert(text.endsWith(formatPackets(packets, [])), "the lines say what the packets are");
  });
}

Deno.test("wire codecs read the fields of a captured packet", async () => {
  const packets = parsePackets(await Deno.readTextFile(new URL("domains.hex", golden))).map(decodePacket);
  const reply = (name: string, status: number) =>
    packets.find((each) => each.name === name && each.header.type === 1 && each.header.status === status)
      ?.value;
  assert.deepEqual(reply("DOMAIN_LOOKUP_BY_NAME", 0), {
    dom: { name: "test", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", id: 1 },
  });
  const { code, domain, message } = reply("DOMAIN_LOOKUP_BY_NAME", 1) as Record<string, unknown>;
  assert.deepEqual({ code, domain, message }, { code: 42, domain: 12, message: "Domain not found" });
  assert.deepEqual(reply("DOMAIN_GET_SCHEDULER_TYPE", 0), { type: "fair", nparams: 1 });
  assert.deepEqual(reply("DOMAIN_GET_SECURITY_LABEL", 0), { label: "libvirt-test", enforcing: 1 });
});

Deno.test("golden packets are not all that changes: a codec that errs is found", async () => {
  const [packet] = parsePackets(await Deno.readTextFile(new URL("domains.hex", golden)));
  const decoded = decodePacket(packet!);
  const changed = { ...decoded, header: { ...decoded.header, serial: decoded.header.serial + 1 } };
  assert.notEqual(encodePacket(changed).toHex(), packet!.bytes.toHex());
});
