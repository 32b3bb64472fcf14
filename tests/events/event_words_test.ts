import assert from "node:assert/strict";
import fc from "fast-check";
import {
  domainLifecycleDetails,
  domainLifecycleWords,
  eventWords,
  numberOf,
  wordOf,
} from "@denovirt/denovirt/events";
import { peerTest } from "../hosts/peers.ts";

const API = "/usr/share/libvirt/api/libvirt-api.xml";

/** libvirt's own list of constants. */
function readConstants(): Map<string, number> {
  const xml = Deno.readTextFileSync(API);
  const constants = new Map<string, number>();
  for (const [, name, value] of xml.matchAll(/<enum name='(\w+)'[^>]*? value='(\d+)'/g)) {
    constants.set(name!, Number(value));
  }
  return constants;
}

const prefixes: Record<keyof typeof eventWords, string> = {
  closeReason: "VIR_CONNECT_CLOSE_REASON_",
  domainLifecycle: "VIR_DOMAIN_EVENT_",
  watchdogAction: "VIR_DOMAIN_EVENT_WATCHDOG_",
  ioErrorAction: "VIR_DOMAIN_EVENT_IO_ERROR_",
  graphicsPhase: "VIR_DOMAIN_EVENT_GRAPHICS_",
  graphicsFamily: "VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_",
  blockJobType: "VIR_DOMAIN_BLOCK_JOB_TYPE_",
  blockJobStatus: "VIR_DOMAIN_BLOCK_JOB_",
  diskChangeReason: "VIR_DOMAIN_EVENT_DISK_",
  trayChangeReason: "VIR_DOMAIN_EVENT_TRAY_CHANGE_",
  agentState: "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_",
  agentReason: "VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_",
  metadataType: "VIR_DOMAIN_METADATA_",
  memoryFailureRecipient: "VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_",
  memoryFailureAction: "VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_",
  networkLifecycle: "VIR_NETWORK_EVENT_",
  storagePoolLifecycle: "VIR_STORAGE_POOL_EVENT_",
  nodeDeviceLifecycle: "VIR_NODE_DEVICE_EVENT_",
  secretLifecycle: "VIR_SECRET_EVENT_",
};

peerTest("eventWords and domainLifecycleDetails are libvirt's constants, at their numbers and complete", [
  "api",
], () => {
  const constants = readConstants();
  const tables: [string, readonly string[]][] = [];
  for (const [table, prefix] of Object.entries(prefixes)) {
    tables.push([prefix, eventWords[table as keyof typeof eventWords]]);
  }
  for (const [event, words] of Object.entries(domainLifecycleDetails)) {
    tables.push([`VIR_DOMAIN_EVENT_${event.toUpperCase()}_`, words]);
  }
  for (const [prefix, words] of tables) {
    words.forEach((word, number) => {
      // State 0 of the agent is virsh's word: libvirt has no constant for it.
      if (prefix.endsWith("LIFECYCLE_STATE_") && number === 0) return;
      const constant = prefix + word.toUpperCase().replaceAll("-", "_");
      assert.equal(constants.get(constant), number, constant);
    });
    const last = constants.get(
      prefix === "VIR_DOMAIN_EVENT_DISK_" ? "VIR_DOMAIN_EVENT_DISK_CHANGE_LAST" : `${prefix}LAST`,
    );
    // A newer libvirt may have more; fewer would mean that words here are made up.
    assert.ok(
      last !== undefined && last >= words.length,
      `${prefix}LAST is ${last}, we have ${words.length}`,
    );
  }
});

Deno.test("wordOf() carries numbers without a word, and numberOf() gives every number back", () => {
  fc.assert(fc.property(fc.constantFrom(...Object.values(eventWords)), fc.integer(), (words, number) => {
    const table: readonly string[] = words;
    assert.equal(numberOf(table, wordOf(table, number)), number);
  }));
  assert.equal(wordOf(eventWords.trayChangeReason, 7), "unknown-7");
});

Deno.test("numberOf() refuses words that are not in the table", () => {
  for (const word of ["opened", "unknown-", "unknown-x", "unknown-1.5", ""]) {
    assert.throws(() => numberOf(eventWords.trayChangeReason, word as "open"), RangeError);
  }
});

Deno.test("domainLifecycleWords() takes the detail from its event's own table", () => {
  assert.deepEqual(domainLifecycleWords(2, 3), { event: "started", detail: "from-snapshot" });
  assert.deepEqual(domainLifecycleWords(3, 2), { event: "suspended", detail: "ioerror" });
  assert.deepEqual(domainLifecycleWords(5, 99), { event: "stopped", detail: "unknown-99" });
  assert.deepEqual(domainLifecycleWords(12, 1), { event: "unknown-12", detail: "unknown-1" });
});
