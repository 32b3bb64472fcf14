import assert from "node:assert/strict";
import { join } from "node:path";
import { connect, type Connection } from "@denovirt/denovirt";
import { RandomSource } from "../../../../../drivers/test/simulation/seeded_random.ts";
import {
  formatBinding,
  parseBinding,
} from "../../../../../drivers/test/network/filter/nwfilter_binding_document.ts";
import { formatFilter, parseFilter } from "../../../../../drivers/test/network/filter/nwfilter_document.ts";
import { CORPUS, corpusDocuments, corpusTest } from "../../../../hosts/corpus.ts";
import { domainXml } from "../../_simulated_host.ts";

const FILTER =
  "<filter name='own-mac' chain='mac'><rule action='drop' direction='out'><mac match='no' srcmacaddr='$MAC'/></rule></filter>";
const guest = (name: string, mac: string, reference = "<filterref filter='own-mac'/>") =>
  domainXml(name, {
    devices:
      `<interface type='network'><mac address='${mac}'/><source network='default'/>${reference}</interface>`,
  });
const bound = async ({ nwfilterBindings }: Connection) =>
  (await nwfilterBindings.list()).map(({ portdev, filterName }) => [portdev, filterName]);

corpusTest("parseFilter() and formatFilter() make of libvirt's filters what libvirt makes of them", () => {
  const random = new RandomSource("1");
  let compared = 0;
  for (const { path, text } of corpusDocuments(["nwfilterxml2xmlin"])) {
    const name = path.split("/")[1]!;
    if (name.includes("-invalid")) {
      assert.throws(() => parseFilter(text, random), { code: "INTERNAL_ERROR", domain: "NWFILTER" }, path);
      continue;
    }
    const wanted = Deno.readTextFileSync(join(CORPUS, "nwfilterxml2xmlout", name));
    assert.equal(formatFilter(parseFilter(text, random)), wanted, path);
    compared++;
  }
  assert(compared >= 10);
});

corpusTest("parseBinding() and formatBinding() make of libvirt's bindings what libvirt makes of them", () => {
  for (const { path, text } of corpusDocuments(["virnwfilterbindingxml2xmldata"])) {
    assert.equal(formatBinding(parseBinding(text)), text, path);
  }
});

Deno.test("Each interface of a running guest that names a filter is bound to it, which is in use then", async () => {
  await using connection = await connect("test:///default?dialect=libvirt-test");
  const filter = await connection.nwfilters.define(FILTER);
  const domain = await connection.domains.define(guest("one", "52:54:00:00:00:01"));
  assert.deepEqual(await bound(connection), []);
  await domain.start();
  assert.deepEqual(await bound(connection), [["testnet0", "own-mac"]]);
  const binding = await connection.nwfilterBindings.get("testnet0");
  assert.match(await binding.xml(), /<name>one<.name>[^]*<parameter name='MAC' value='52:54:00:00:00:01'\/>/);
  await assert.rejects(filter.undefine(), { code: "OPERATION_INVALID", domain: "NWFILTER" });
  // Each domain counts its interfaces from 0.
  const other = await connection.domains.create(guest("two", "52:54:00:00:00:02"));
  assert.deepEqual(await bound(connection), [["testnet0", "own-mac"], ["testnet0.two", "own-mac"]]);
  await other.destroy();
  await binding.delete();
  assert.deepEqual(await bound(connection), []);
  await filter.undefine();
  await domain.destroy();
  await domain.start();
  assert.deepEqual(await bound(connection), []);
  // What libvirt's test driver starts all the same runs without its filter, and has it as soon as that is there.
  await connection.nwfilters.define(FILTER);
  assert.deepEqual(await bound(connection), [["testnet0", "own-mac"]]);
  await domain.destroy();
  assert.deepEqual(await bound(connection), []);
});

Deno.test("A filter is in use also where others include it, at many levels, and a guest's values count for more than a filter's", async () => {
  await using connection = await connect("test:///default");
  const { nwfilters } = connection;
  const rule = "<rule action='drop' direction='in'><ip srcipaddr='$A'/></rule>";
  await nwfilters.define(`<filter name='f0'>${rule}</filter>`);
  for (let i = 1; i < 40; i++) {
    await nwfilters.define(`<filter name='f${i}'><filterref filter='f${i - 1}'/></filter>`);
  }
  await nwfilters.define(
    "<filter name='top'><filterref filter='f39'><parameter name='A' value='1.2.3.4'/></filterref></filter>",
  );
  await connection.domains.create(guest("one", "52:54:00:00:00:01", "<filterref filter='top'/>"));
  assert.deepEqual(await bound(connection), [["testnet0", "top"]]);
  await assert.rejects(nwfilters.define((await (await nwfilters.get("f0")).xml()).replace("$A", "$B")), {
    code: "INTERNAL_ERROR",
  });
  await assert.rejects((await nwfilters.get("f20")).undefine(), { code: "OPERATION_INVALID" });
});
