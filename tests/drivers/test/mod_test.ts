import assert from "node:assert/strict";
import { test } from "../../../drivers/test/mod.ts";
import { parseUri } from "../../../core/contract/uri.ts";
import { domainXml, openSimulatedHost } from "./_simulated_host.ts";

Deno.test("test.open() gives libvirt's default host: one running domain", async () => {
  await using simulated = await openSimulatedHost();
  const [dom, ...others] = await simulated.table.connectListAllDomains(0);
  assert.deepEqual(dom, { name: "test", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", id: 1 });
  assert.deepEqual(others, []);
  const info = await simulated.table.domainGetInfo(dom!);
  assert.deepEqual([info.state, info.maxMem, info.memory, info.nrVirtCpu], [1, 8388608n, 2097152n, 2]);
});

Deno.test("test.open() lets all connections to test:///default share one host while one is open", async () => {
  {
    await using one = await openSimulatedHost();
    await using two = await openSimulatedHost();
    await one.table.domainDefineXML(domainXml("shared"));
    assert.equal((await two.table.domainLookupByName("shared")).name, "shared");
    assert.deepEqual(two.heard(), ["defined/added shared"]);
  }
  await using fresh = await openSimulatedHost();
  await assert.rejects(fresh.table.domainLookupByName("shared"), { code: "NO_DOMAIN", domain: "TEST" });
});

Deno.test("test.open() refuses a URI without a path", async () => {
  for (const uri of ["test://", "test:///"]) {
    await assert.rejects(test.open(parseUri(uri), {}), { code: "INVALID_ARG", domain: "TEST" });
  }
});

Deno.test("test.open() and calls reject with the reason of an aborted signal, and change nothing", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  await assert.rejects(test.open(parseUri("test:///default"), { signal }), { message: "enough" });
  await using simulated = await openSimulatedHost();
  const [dom] = await simulated.table.connectListAllDomains(0);
  await assert.rejects(simulated.table.domainSuspend(dom!, { signal }), { message: "enough" });
  await assert.rejects(simulated.table.domainDefineXML(domainXml("vm"), { signal }), { message: "enough" });
  assert.equal((await simulated.table.domainGetState(dom!, 0)).state, 1);
  assert.deepEqual(simulated.heard(), []);
});

Deno.test("TestConnection tells how it ended, and refuses calls from then on", async () => {
  const simulated = await openSimulatedHost();
  await simulated.connection[Symbol.asyncDispose]();
  await simulated.connection[Symbol.asyncDispose]();
  assert.deepEqual(await simulated.connection.closed, { reason: "client" });
  await assert.rejects(simulated.table.connectNumOfDomains(), {
    code: "INVALID_CONN",
    outcome: "not-sent",
  });
});

Deno.test("TestConnection takes its autodestroy domains along, and nobody else's", async () => {
  await using other = await openSimulatedHost();
  const simulated = await openSimulatedHost();
  await simulated.table.domainCreateXML(domainXml("mine"), 2);
  await simulated.table.domainCreateXML(domainXml("stays"), 0);
  other.heard();
  await simulated.connection[Symbol.asyncDispose]();
  await Promise.resolve();
  assert.deepEqual(other.heard(), ["stopped/destroyed mine"]);
  assert.deepEqual((await other.table.connectListAllDomains(0)).map((d) => d.name), ["test", "stays"]);
});

Deno.test("TestConnection that is read-only refuses what changes or looks into a guest", async () => {
  await using simulated = await openSimulatedHost("test:///default", { readonly: true });
  const dom = await simulated.table.domainLookupByName("test");
  const denied = { code: "OPERATION_DENIED", domain: "DOMAIN" };
  await assert.rejects(simulated.table.domainSuspend(dom), denied);
  await assert.rejects(simulated.table.domainDefineXML(domainXml("vm")), denied);
  await assert.rejects(simulated.table.domainScreenshot(dom, 0, 0), denied);
  await assert.rejects(simulated.table.domainSaveImageGetXMLDesc("/x", 0), denied);
  assert.equal((await simulated.table.domainGetState(dom, 0)).state, 1);
  assert.match(await simulated.table.domainGetXMLDesc(dom, 0), /<name>test</);
});

Deno.test("test.open() needs no permission, and no XML parser until a document comes", async () => {
  const script = `
    import { test } from "./drivers/test/mod.ts";
    import { parseUri } from "./core/contract/uri.ts";
    const connection = await test.open(parseUri("test:///default"), {});
    const [dom] = await connection.hypervisor.connectListAllDomains(0);
    await connection.hypervisor.domainGetXMLDesc(dom, 0);
    await connection.hypervisor.connectGetHostname();
    await connection.hypervisor.domainManagedSave(dom, 0);
    console.log("before:", globalThis.parserLoaded ?? false);
    await connection.hypervisor.domainDefineXML("<domain/>").catch(() => {});
    console.log("after:", globalThis.parserLoaded ?? false);
    await connection[Symbol.asyncDispose]();
  `;
  const parser =
    "globalThis.parserLoaded = true; export class SaxesParser { constructor() { throw new Error('no parser'); } }";
  const imports = { "saxes": `data:text/javascript,${encodeURIComponent(parser)}` };
  const map = `data:application/json,${encodeURIComponent(JSON.stringify({ imports }))}`;
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-config",
      "--no-check",
      "--no-prompt",
      "--quiet",
      `--import-map=${map}`,
      "--ext=ts",
      "-",
    ],
    cwd: new URL("../../../", import.meta.url),
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(script));
  await writer.close();
  const { stdout, stderr } = await child.output();
  assert.equal(new TextDecoder().decode(stderr), "");
  assert.equal(new TextDecoder().decode(stdout), "before: false\nafter: true\n");
});
