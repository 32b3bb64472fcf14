import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Connection } from "../../../core/connection/connection.ts";
import { Secret } from "../../../core/host/secret.ts";
import { SecretValue } from "../../../core/contract/secret_value.ts";
import { refusal, testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";

const REF = { uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", usageType: 2, usageID: "client.admin" };
const found = { secretLookupByUUID: REF, connectListAllSecrets: [REF] };
const WORD = "open sesame";
const secrets = ({ secrets }: Connection) => secrets;
const secret = (c: Connection) => new Secret(c, REF);

testCalls([
  [
    "Secrets.get()",
    (c) => secrets(c).get(REF.uuid.toUpperCase().replaceAll("-", "")),
    found,
    ["secretLookupByUUID", REF.uuid],
  ],
  [
    "Secrets.getByUsage()",
    (c) => secrets(c).getByUsage("vtpm", "x"),
    { secretLookupByUsage: REF },
    ["secretLookupByUsage", 5, "x"],
  ],
  ["Secrets.uuids()", (c) => secrets(c).uuids(), { connectListSecrets: [] }, ["connectListSecrets"]],
  ["Secrets.count()", (c) => secrets(c).count(), { connectNumOfSecrets: 1 }, ["connectNumOfSecrets"]],
  [
    "Secrets.define()",
    (c) => secrets(c).define("<secret/>", { validate: true }),
    { secretDefineXML: REF },
    ["secretDefineXML", "<secret/>", 1],
  ],
  ["Secret.xml()", (c) => secret(c).xml(), { secretGetXMLDesc: "" }, ["secretGetXMLDesc", REF, 0]],
  ["Secret.undefine()", (c) => secret(c).undefine(), { secretUndefine: undefined }, ["secretUndefine", REF]],
  [
    "Secret.setValue() of bytes, of a text and of another's value",
    async (c) => {
      await secret(c).setValue(Uint8Array.of(0, 255));
      await secret(c).setValue("é");
      await secret(c).setValue(new SecretValue("é"));
    },
    { secretSetValue: undefined },
    ["secretSetValue", REF, Uint8Array.of(0, 255), 0],
    ["secretSetValue", REF, Uint8Array.of(0xc3, 0xa9), 0],
    ["secretSetValue", REF, Uint8Array.of(0xc3, 0xa9), 0],
  ],
]);

testRefusals("Secrets", { ...found, secretSetValue: undefined }, [
  [TypeError, (c) => secrets(c).get("")],
  [TypeError, (c) => secrets(c).find("client.admin")],
  [TypeError, (c) => secrets(c).getByUsage("cephalopod" as never, "x")],
  [TypeError, (c) => secrets(c).getByUsage("ceph", "")],
  [TypeError, (c) => secrets(c).list({ private: 1 as never })],
  [TypeError, (c) => secrets(c).define("")],
  [TypeError, (c) => secret(c).setValue(7 as never)],
  [RangeError, (c) => secret(c).setValue(new Uint8Array(65_537))],
]);

Deno.test("Secrets.list() has every filter of libvirt's", async () => {
  const host = new FakeHost(found);
  const names = ["ephemeral", "noEphemeral", "private", "noPrivate"];
  for (const name of names) await host.connection.secrets.list({ [name]: true });
  assert.deepEqual(host.taken(), names.map((_, i) => ["connectListAllSecrets", 2 ** i]));
  const [first] = await host.connection.secrets.list();
  assert.deepEqual([first?.uuid, first?.usageType, first?.usageId], [REF.uuid, "ceph", "client.admin"]);
  await host.connection.close();
});

Deno.test("Secrets.find() is undefined for NO_SECRET alone", async () => {
  const host = new FakeHost({ secretLookupByUUID: refusal("NO_SECRET") });
  assert.equal(await host.connection.secrets.find(REF.uuid), undefined);
  const broken = new FakeHost({ secretLookupByUUID: refusal("AUTH_FAILED") });
  await assert.rejects(broken.connection.secrets.find(REF.uuid), { code: "AUTH_FAILED" });
  await host.connection.close();
  await broken.connection.close();
});

Deno.test("Secret.value() gives what the host does, and shows it to nobody who does not ask", async () => {
  const host = new FakeHost({ secretGetValue: new TextEncoder().encode(WORD) });
  const value = await secret(host.connection).value();
  assert.deepEqual(host.taken(), [["secretGetValue", REF, 0]]);
  assert.equal(value.text(), WORD);
  assert.equal(value.length, 11);
  const shown = [
    Deno.inspect(value),
    Deno.inspect({ deep: [value] }, { showHidden: true, depth: 9 }),
    String(value),
    `${value}`,
    JSON.stringify({ value }),
    value.toLocaleString(),
    JSON.stringify(Object.entries(value)),
    Deno.inspect(structuredClone(value)),
  ];
  for (const text of shown) assert(!text.includes(WORD) && !text.includes("111, 112"), text);
  assert.deepEqual(shown.slice(0, 1), ["***"]);
  await host.connection.close();
});

Deno.test("SecretValue keeps bytes of its own, and lets nobody have them", () => {
  const given = Uint8Array.of(1, 2, 3);
  const value = new SecretValue(given);
  given.fill(0);
  value.bytes().fill(0);
  assert.deepEqual(value.bytes(), Uint8Array.of(1, 2, 3));
  assert.throws(() => new SecretValue(Uint8Array.of(0xff)).text(), TypeError);
  assert.equal(new SecretValue("\ufeffx").text(), "\ufeffx");
});

Deno.test("SecretValue shares no memory with a Buffer that it was made of", () => {
  const given = Buffer.from([1, 2, 3]);
  const value = new SecretValue(given);
  given.fill(0);
  assert.deepEqual(value.bytes(), Uint8Array.of(1, 2, 3));
});

Deno.test("Secret.setValue() names no part of a value that it refuses", async () => {
  const host = new FakeHost({ secretSetValue: refusal("OPERATION_DENIED") });
  for (const wrong of [WORD.repeat(10_000), { word: WORD } as never, [WORD] as never, WORD]) {
    await assert.rejects(
      secret(host.connection).setValue(wrong),
      (error) => !Deno.inspect(error).includes(WORD),
    );
  }
  await host.connection.close();
});
