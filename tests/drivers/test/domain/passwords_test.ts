import assert from "node:assert/strict";
import { connect } from "../../../../mod.ts";

const DOMAIN =
  "<domain type='test'><name>secret</name><memory>4096</memory><os><type>hvm</type></os><devices>" +
  "<disk type='file'><source file='/secret.img'/><target dev='vda'/></disk>" +
  "<graphics type='vnc' passwd='hidden' listen='127.0.0.1'/></devices></domain>";

/** Whether a document shows the password of its graphics, asked for it and not. */
const shows = async (xml: (options: { readonly secure?: boolean }) => Promise<string>) => [
  (await xml({ secure: true })).includes(" passwd='hidden'"),
  (await xml({})).includes("hidden"),
];

Deno.test("Documents of what was kept of a domain have its passwords only for who asks for them", async () => {
  await using host = await connect("test:///default?world=passwords");
  const domain = await host.domains.define(DOMAIN);
  const wanted = [true, false];
  assert.deepEqual(await shows((options) => domain.xml(options)), wanted);
  const snapshot = await domain.snapshots.create("<domainsnapshot><name>s</name></domainsnapshot>");
  assert.deepEqual(await shows((options) => snapshot.xml(options)), wanted);
  await snapshot.delete();
  await domain.start();
  const checkpoint = await domain.checkpoints.create("<domaincheckpoint><name>c</name></domaincheckpoint>");
  assert.deepEqual(await shows((options) => checkpoint.xml(options)), wanted);
  await checkpoint.delete();
  const file = await Deno.makeTempFile();
  try {
    await domain.save(file);
    assert.deepEqual(await shows((options) => host.domains.saveImageXml(file, options)), wanted);
  } finally {
    await Deno.remove(file);
  }
  await domain.start();
  await domain.managedSave();
  assert.deepEqual(await shows((options) => domain.managedSaveXml(options)), wanted);
});
