import assert from "node:assert/strict";
import { connect, type Connection } from "../../../../mod.ts";

const many = (count: number, piece: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join("");

const HEAD = "<domain type='test'><name>long</name><memory>4096</memory><os><type>hvm</type></os>";
const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(97 + at) : letters(Math.trunc(at / 26) - 1) + letters(at % 26);
const mac = (at: number) => at.toString(16).padStart(6, "0").match(/../g)!.join(":");

/** Calls with documents whose size is an attack, by what they are of. */
const CALLS: Readonly<Record<string, (host: Connection) => Promise<unknown>>> = {
  "a domain of many disks": (host) =>
    host.domains.define(
      `${HEAD}<devices>${
        many(5000, (at) => `<disk><source file='/${at}'/><target dev='vd${letters(at)}'/></disk>`)
      }</devices></domain>`,
    ),
  "a domain of much metadata": (host) =>
    host.domains.define(
      `${HEAD}<metadata><m:x xmlns:m='urn:m'>${many(60_000, () => "<m:y/>")}</m:x></metadata></domain>`,
    ),
  "a network of many hosts": (host) =>
    host.networks.define(
      `<network><name>long</name><bridge name='b'/><ip address='10.255.0.1' prefix='8'><dhcp>${
        many(8000, (at) => `<host mac='52:54:00:${mac(at)}' ip='10.0.${at >> 8}.${at & 255}'/>`)
      }</dhcp></ip></network>`.replace("ip='10.0.0.0'", "ip='10.254.0.0'"),
    ),
  "a filter of many rules": (host) =>
    host.nwfilters.define(
      `<filter name='long'>${
        many(8000, (at) => `<rule action='drop' direction='in' priority='${at % 1000}'><tcp/></rule>`)
      }</filter>`,
    ),
  "a pool of many devices": (host) =>
    host.storagePools.define(
      `<pool type='logical'><name>long</name><source>${
        many(40_000, (at) => `<device path='/${at}'/>`)
      }</source></pool>`,
    ),
  "a secret of many words": (host) =>
    host.secrets.define(
      `<secret ephemeral='no' private='no'><description>${"&lt; ".repeat(300_000)}</description></secret>`,
    ),
};

for (const [what, call] of Object.entries(CALLS)) {
  Deno.test(`While ${what} is read, others have their turn`, async () => {
    await using host = await connect("test:///default?world=long");
    await using other = await connect("test:///default?world=long");
    let done = false;
    const calling = call(host).finally(() => done = true);
    let turns = 0;
    while (!done) {
      await new Promise((resolve) => setTimeout(resolve));
      await other.hostname();
      turns++;
    }
    await calling;
    // The first turn comes while the modules are loaded, and one more when the work is done.
    assert(turns > 3, `${turns} turns`);
  });
}

Deno.test("What was read ahead is what the call reads: nothing is forgotten, and nothing is left over", async () => {
  await using host = await connect("test:///default?world=twice");
  const xml = `${HEAD}<metadata>${many(9000, (at) => `<x xmlns='urn:${at}'/>`)}</metadata></domain>`;
  const both = await Promise.all(
    [host.domains.define(xml), host.domains.define(xml)].map((each) =>
      each.then(() => "defined", (error) => error.code)
    ),
  );
  assert.deepEqual(both.sort(), ["OPERATION_FAILED", "defined"]);
  const domain = await host.domains.get("long");
  assert.equal((await domain.xml()).match(/urn:/g)!.length, 9000);
});
