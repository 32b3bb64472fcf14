import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { formatInterface, parseInterface } from "../../../../drivers/test/host/interface_document.ts";
import { corpusDocuments, corpusTest } from "../../../hosts/corpus.ts";

const XML = "<interface type='ethernet' name='eth7'><mac address='aa:bb:cc:dd:ee:07'/></interface>";

corpusTest(
  "parseInterface() and formatInterface() make of libvirt's interfaces what libvirt makes of them",
  () => {
    const documents = [...corpusDocuments(["interfaceschemadata"])];
    assert(documents.length >= 10);
    for (const { path, text } of documents) assert.equal(formatInterface(parseInterface(text)), text, path);
  },
);

Deno.test("HostInterfaces.transaction() keeps changes as a whole, or undoes them", async () => {
  await using connection = await connect("test:///default");
  const { interfaces } = connection;
  const names = async () => (await interfaces.list()).map(({ name }) => name).sort();
  const failure = new Error("on second thoughts");
  await assert.rejects(
    interfaces.transaction(async () => {
      await (await interfaces.define(XML)).start();
      assert.deepEqual(await names(), ["eth1", "eth7"]);
      throw failure;
    }),
    (error) => error === failure,
  );
  assert.deepEqual(await names(), ["eth1"]);
  await interfaces.transaction(() => interfaces.define(XML));
  assert.deepEqual(await names(), ["eth1", "eth7"]);
});

Deno.test("A host has one change of its interfaces at a time, whichever connection began it", async () => {
  await using host = testHost();
  await using one = await connect(host.uri);
  await using two = await connect(host.uri);
  await one.interfaces.begin();
  await assert.rejects(two.interfaces.begin(), { code: "OPERATION_INVALID", domain: "TEST" });
  await two.interfaces.define(XML);
  await two.interfaces.rollback();
  assert.equal(await one.interfaces.find("eth7"), undefined);
  await assert.rejects(one.interfaces.commit(), { code: "OPERATION_INVALID" });
});

Deno.test("What is undone is as it was, also where it was defined anew meanwhile", async () => {
  await using connection = await connect("test:///default");
  const { interfaces } = connection;
  const eth7 = await interfaces.define(XML);
  const before = await eth7.xml();
  await interfaces.begin();
  await interfaces.define(XML.replace("<mac", "<mtu size='9000'/><mac"));
  assert.match(await eth7.xml(), /9000/);
  await interfaces.rollback();
  assert.equal(await eth7.xml(), before);
});
