import assert from "node:assert/strict";
import { Domain } from "../../../core/domain/domain.ts";
import { KIB, testAnswers, testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

testRequests([
  ["xml()", (d) => d.xml(), "domainGetXMLDesc", WEB, 0],
  ["xml() with flags", (d) => d.xml({ secure: true, inactive: true }), "domainGetXMLDesc", WEB, 3],
  ["xml() for migration", (d) => d.xml({ updateCpu: true, migratable: true }), "domainGetXMLDesc", WEB, 12],
]);

testAnswers([
  [
    (d) => d.info(),
    "domainGetInfo",
    { state: 1, maxMem: KIB, memory: 1024n, nrVirtCpu: 2, cpuTime: 5n },
    { state: "running", maxMemory: 2 ** 31, memory: 2 ** 20, vcpus: 2, cpuTime: 5n },
  ],
  [(d) => d.state(), "domainGetState", { state: 5, reason: 2 }, { state: "shutoff", reason: "destroyed" }],
  [(d) => d.state(), "domainGetState", { state: 3, reason: 99 }, { state: "paused", reason: "unknown-99" }],
  [(d) => d.id(), "domainLookupByUUID", WEB, 7],
  [(d) => d.id(), "domainLookupByUUID", { ...WEB, id: -1 }, undefined],
  [(d) => d.isActive(), "domainIsActive", 1, true],
  [(d) => d.isPersistent(), "domainIsPersistent", 0, false],
]);

Deno.test("Domain gives the driver a call's options, and rejects with what the driver does", async () => {
  const reason = new Error("enough");
  const host = new FakeHost({
    domainGetInfo: (_dom: unknown, { signal }: { signal: AbortSignal }) => signal.throwIfAborted(),
    domainSuspend: undefined,
  });
  const domain = await host.domain();
  const signal = AbortSignal.abort(reason);
  await assert.rejects(domain.info({ signal }), (error) => error === reason);
  const options = { timeoutMs: 5 };
  await domain.suspend(options);
  assert.equal(host.optionsSeen.at(-1), options);
  await host.connection.close();
});

Deno.test("Domain has every method of its parts from the start, and none of them uses what only its part has", async () => {
  for await (const { name } of Deno.readDir(new URL("../../../core/", import.meta.url))) {
    if (!/^domain_.*\.ts$/.test(name)) continue;
    const text = await Deno.readTextFile(new URL(`../../../core/${name}`, import.meta.url));
    const part = /^export abstract class (Domain\w+) extends DomainIdentity \{$(.*?)^\}$/ms.exec(text);
    if (part === null) continue;
    const methods = [...part[2]!.matchAll(/^ {2}(?:async )?(\w+)\(/gm)].map(([, method]) => method!);
    assert.ok(methods.length > 0, name);
    for (const method of methods) {
      assert.equal(
        typeof (Domain.prototype as unknown as Record<string, unknown>)[method],
        "function",
        method,
      );
    }
    assert.doesNotMatch(part[2]!, /this\.#/, name);
  }
});

Deno.test("Domain shows its name and UUID where it is printed or made JSON", async () => {
  const host = new FakeHost({});
  const domain = await host.domain();
  assert.equal(JSON.stringify(domain), JSON.stringify({ name: "web", uuid: WEB.uuid }));
  assert.equal(Deno.inspect(domain), `Domain { name: "web", uuid: "${WEB.uuid}" }`);
  assert.equal(domain.connection, host.connection);
  assert.deepEqual(domain.ref, WEB);
  await host.connection.close();
});
