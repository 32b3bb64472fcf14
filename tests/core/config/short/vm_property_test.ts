import assert from "node:assert/strict";
import fc from "fast-check";
import {
  documents,
  type DomainConfig,
  vm,
  type VmHost,
  type VmOptions,
} from "../../../../core/config/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Judge } from "../_judge.ts";
import { HOSTS, rowOptions, VM_ROWS } from "./_vm_table.ts";

function made(options: VmOptions, host: VmHost): DomainConfig | undefined {
  try {
    return vm(options, host);
  } catch (error) {
    assert(error instanceof RangeError || error instanceof TypeError, String(error));
    assert.match(error.message, /^Cannot make VM "vm"/);
    return undefined;
  }
}

peerTest("vm() refuses any options together for any host, or makes a document of libvirt's grammar", [
  "schemas",
], () => {
  using judge = new Judge();
  let documentsMade = 0;
  const rows = fc.array(fc.constantFrom(...VM_ROWS), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...Object.values(HOSTS)), (chosen, host) => {
      const options = Object.assign({}, ...chosen.map((row) => rowOptions(row, "vm")));
      const config = made(options, { ...host, ...(host.type === undefined ? chosen[0]!.want : {}) });
      if (config === undefined) return;
      documentsMade++;
      const xml = documents.domain.format(config);
      assert.equal(judge.verdict(xml, "domain"), "", xml);
      assert.deepEqual(documents.domain.parse(xml), config);
    }),
    { numRuns: 300 },
  );
  assert(documentsMade > 50, `only ${documentsMade} documents`);
});
