import assert from "node:assert/strict";
import { networkUpdate } from "../../../../drivers/libvirt/rpc/network_update.ts";

const NET = { name: "net0", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" };

for (const [host, correct, command, section] of [["7.2 and newer", 1, 3, 4], ["before 7.2", 0, 4, 3]]) {
  Deno.test(`networkUpdate() sends command and section as a libvirtd ${host} reads them`, async () => {
    const sent: unknown[] = [];
    const note = ({ name }: { readonly name: string }, args: unknown) => void sent.push([name, args]);
    const rpc = {
      call: (procedure: { readonly name: string }, args: unknown) => Promise.resolve(note(procedure, args)),
      callFor: (procedure: { readonly name: string }, args: unknown) =>
        Promise.resolve(note(procedure, args)).then(() => correct),
    };
    await Reflect.apply(networkUpdate, { rpc }, [NET, 3, 4, -1, "<host/>", 1, undefined]);
    assert.deepEqual(sent, [
      ["CONNECT_SUPPORTS_FEATURE", { feature: 16 }],
      ["NETWORK_UPDATE", { net: NET, command, section, parentIndex: -1, xml: "<host/>", flags: 1 }],
    ]);
  });
}
