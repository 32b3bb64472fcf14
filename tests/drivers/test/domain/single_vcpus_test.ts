import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { domainXml } from "../_simulated_host.ts";

Deno.test("Domain.setVcpu() puts single vCPUs in and takes them out, of the run, the definition or both", async () => {
  await using connection = await connect("test:///default?world=single-vcpus");
  const domain = await connection.domains.define(domainXml("vm"));
  await domain.start();
  await domain.setVcpu([1, 3], false, { live: true, config: true });
  assert.equal((await domain.info()).vcpus, 2);
  assert.match(await domain.xml(), /<vcpu placement='static' current='2'>4<\/vcpu>/);
  assert.match(await domain.xml({ inactive: true }), /<vcpu id='3' enabled='no' hotpluggable='yes'\/>/);
  await domain.setVcpu([3], true);
  assert.equal((await domain.info()).vcpus, 3);
  assert.match(await domain.xml(), /<vcpu id='1' enabled='no'[^]*<vcpu id='3' enabled='yes'/);
  await assert.rejects(domain.setVcpu([0], false), { code: "INVALID_ARG", outcome: "refused" });
  await assert.rejects(domain.setVcpu([4], true), { code: "INVALID_ARG", outcome: "refused" });
  await domain.destroy();
  assert.equal((await domain.info()).vcpus, 2);
});
