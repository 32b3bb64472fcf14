import assert from "node:assert/strict";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

const systemError = { code: "SYSTEM_ERROR", domain: "TEST", outcome: "refused" };

async function inTempDir(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = await Deno.makeTempDir();
  try {
    await work(dir);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

Deno.test("saving() puts a guest into a file of libvirt's format, and takes it out again", () =>
  inTempDir(async (dir) => {
    await using simulated = await openSimulatedHost();
    const { table } = simulated;
    const file = `${dir}/guest.img`;
    const dom = await table.domainLookupByName("test");
    const xml = await table.domainGetXMLDesc(dom, 2);
    await table.domainSave(dom, file);
    assert.deepEqual(await table.domainGetState(dom, 0), { state: 5, reason: 5 });
    const bytes = await Deno.readFile(file);
    const length = new TextEncoder().encode(xml).length;
    assert.equal(new TextDecoder().decode(bytes.subarray(0, 15)), "TestGuestMagic\0");
    assert.equal(new DataView(bytes.buffer).getInt32(15, true), length);
    assert.equal(new TextDecoder().decode(bytes.subarray(19)), xml);
    assert.equal((await Deno.stat(file)).mode! & 0o777, 0o600);
    assert.equal(await table.domainSaveImageGetXMLDesc(file, 0), xml);
    await table.domainRestore(file);
    assert.deepEqual(await table.domainGetState(dom, 0), { state: 1, reason: 3 });
    await assert.rejects(table.domainRestore(file), { code: "OPERATION_INVALID", domain: "DOMAIN" });
    assert.deepEqual(simulated.heard(), ["stopped/saved test", "started/restored test"]);
  }));

Deno.test("saving() can put another document into the file", () =>
  inTempDir(async (dir) => {
    await using simulated = await openSimulatedHost();
    const { table } = simulated;
    const file = `${dir}/guest.img`;
    const transient = await table.domainCreateXML(domainXml("vm"), 0);
    await table.domainSave(transient, file);
    await assert.rejects(table.domainGetState(transient, 0), { code: "NO_DOMAIN" });
    await table.domainSaveImageDefineXML(file, domainXml("other"), 0);
    await table.domainRestoreFlags(file, null, 0);
    assert.equal((await table.domainLookupByName("other")).id, 3);
  }));

Deno.test("saving() refuses what is no saved guest, with libvirt's codes", () =>
  inTempDir(async (dir) => {
    await using simulated = await openSimulatedHost();
    const { table } = simulated;
    const dom = await table.domainLookupByName("test");
    const write = (name: string, text: string) => Deno.writeTextFile(`${dir}/${name}`, text);
    await write("short", "x");
    await write("junk", "x".repeat(100));
    await write("noLength", "TestGuestMagic\0");
    await write("negative", "TestGuestMagic\0\uffff");
    await write("cut", "TestGuestMagic\0\x09\0\0\0<domain");
    await assert.rejects(table.domainRestore(`${dir}/none`), systemError);
    await assert.rejects(table.domainRestore(`${dir}/short`), systemError);
    await assert.rejects(table.domainRestore(`${dir}/junk`), { code: "OPERATION_FAILED", domain: "TEST" });
    await assert.rejects(table.domainRestore(`${dir}/noLength`), systemError);
    await assert.rejects(table.domainRestore(`${dir}/negative`), { domain: "TEST" });
    await assert.rejects(table.domainRestore(`${dir}/cut`), systemError);
    await assert.rejects(table.domainSave(dom, `${dir}/no/such/dir`), systemError);
    await assert.rejects(table.domainSaveFlags(dom, `${dir}/x`, "<domain/>", 0), {
      code: "ARGUMENT_UNSUPPORTED",
    });
    assert.equal((await table.domainGetState(dom, 0)).state, 1);
    assert.deepEqual(simulated.heard(), []);
  }));

Deno.test("domainCoreDump() writes a file, and ends the guest if asked to", () =>
  inTempDir(async (dir) => {
    await using simulated = await openSimulatedHost();
    const { table } = simulated;
    const dom = await table.domainLookupByName("test");
    await table.domainCoreDump(dom, `${dir}/core`, 0);
    assert.equal(await Deno.readTextFile(`${dir}/core`), "TestGuestMagic\0");
    await assert.rejects(table.domainCoreDumpWithFormat(dom, `${dir}/core`, 1, 0), {
      code: "OPERATION_UNSUPPORTED",
    });
    await assert.rejects(table.domainCoreDump(dom, `${dir}/core`, 3), {
      code: "INVALID_ARG",
      domain: "DOMAIN",
    });
    await table.domainCoreDump(dom, `${dir}/core`, 1);
    assert.deepEqual(await table.domainGetState(dom, 0), { state: 5, reason: 3 });
    assert.deepEqual(simulated.heard(), ["stopped/crashed test"]);
  }));
