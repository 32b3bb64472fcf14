import assert from "node:assert/strict";
import { dataType, methodOf, type TableMember } from "../../../../drivers/esx/vim25/type_table.ts";
import { METHODS } from "../../../../drivers/esx/vim25/generated/vim_table.gen.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { errorOf, open } from "./_relayed.ts";

/** The least that fits an argument. */
function least({ type, array }: Pick<TableMember, "type" | "array">): unknown {
  if (array) return [];
  switch (type) {
    case "s":
    case "u":
    case "a":
      return "x";
    case "t":
      return "2020-01-01T00:00:00Z";
    case "b":
      return true;
    case "l":
      return 1n;
    case "x":
      return new Uint8Array();
    case "m":
      return { type: "Folder", value: "x" };
  }
  if (type.length === 1) return 1;
  return Object.fromEntries(
    dataType(type)!.members.filter(({ optional }) => !optional).map((each) => [each.name, least(each)]),
  );
}

peerTest("every method's fault becomes a VirtError with the fault untouched", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  await using client = await open(host, relay);
  relay.rule(({ method }) =>
    method === "Logout"
      ? undefined
      : { fault: "SystemError", message: `the host says no`, fields: `<reason>${method}</reason>` }
  );
  const names = METHODS.split("\n").filter((line) => line !== "").map((line) =>
    line.slice(0, line.indexOf("@"))
  );
  assert(names.length > 800);
  for (const name of names) {
    if (name === "Logout") continue;
    const { args, owner } = methodOf(name)!;
    const given = Object.fromEntries(
      args.filter(({ optional }) => !optional).map((arg) => [arg.name, least(arg)]),
    );
    const error = await errorOf(client.call({ type: owner, value: "x" }, name as "CurrentTime", given));
    assert.deepEqual([error.code, error.domain, error.outcome], ["OPERATION_FAILED", "ESX", "refused"]);
    assert.deepEqual(error.native, {
      kind: "vim",
      fault: "SystemError",
      detail: { _typeName: "SystemError", reason: name },
      message: "the host says no",
    });
  }
});
