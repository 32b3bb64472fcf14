import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";

const UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f";
const MAC = "52:54:00:00:00:01";
const FILTER = `<filter name='own-mac' chain='mac'><uuid>${UUID}</uuid>` +
  `<rule action='drop' direction='out'><mac match='no' srcmacaddr='$MAC'/></rule></filter>`;
const binding = (filter: string) =>
  `<filterbinding><owner><name>tiny</name><uuid>${UUID}</uuid></owner><portdev name='lo'/>` +
  `<mac address='${MAC}'/><filterref filter='${filter}'><parameter name='MAC' value='${MAC}'/></filterref>` +
  `</filterbinding>`;

peerTest(
  "Network filters of a real libvirtd are defined, bound to a device, and not undefined while bound",
  ["libvirtd", "qemu", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const { nwfilters, nwfilterBindings } = connection;
    const filter = await nwfilters.define(FILTER, { validate: true });
    assert.deepEqual([filter.name, filter.uuid], ["own-mac", UUID]);
    assert.match(await filter.xml(), /<rule action='drop' direction='out' priority='500'>/);
    assert.equal((await nwfilters.get("own-mac")).uuid, UUID);
    assert.equal((await nwfilters.get(UUID)).name, "own-mac");
    assert.deepEqual((await nwfilters.list()).map(({ name }) => name), ["own-mac"]);
    assert.deepEqual(await nwfilters.names(), ["own-mac"]);
    assert.equal(await nwfilters.count(), 1);

    await assert.rejects(nwfilterBindings.create(binding("no-such")), { outcome: "refused" });
    const bound = await nwfilterBindings.create(binding("own-mac"), { validate: true });
    assert.deepEqual([bound.portdev, bound.filterName], ["lo", "own-mac"]);
    assert.match(await bound.xml(), /<portdev name='lo'\/>/);
    assert.match(await rules(daemon), new RegExp(`-s ! ${MAC} -j DROP`));
    await assert.rejects(nwfilterBindings.create(binding("own-mac")), { code: "OPERATION_FAILED" });
    assert.deepEqual((await nwfilterBindings.list()).map(({ portdev }) => portdev), ["lo"]);
    assert.equal((await nwfilterBindings.get("lo")).filterName, "own-mac");
    await assert.rejects(filter.undefine(), { code: "OPERATION_INVALID", outcome: "refused" });

    await bound.delete();
    assert.doesNotMatch(await rules(daemon), /DROP/);
    assert.equal(await nwfilterBindings.find("lo"), undefined);
    await assert.rejects(bound.xml(), { code: "NO_NWFILTER_BINDING", outcome: "refused" });
    await filter.undefine();
    assert.equal(await nwfilters.find("own-mac"), undefined);
    await assert.rejects(filter.xml(), { code: "NO_NWFILTER", outcome: "refused" });
  },
);

/** The rules that the kernel has for bridges, in the daemon's own network. */
async function rules(daemon: PrivateLibvirtd): Promise<string> {
  const { stdout, success } = await new Deno.Command("nsenter", {
    args: [`--net=/proc/${daemon.pid}/ns/net`, "/usr/sbin/ebtables", "-t", "nat", "-L"],
    stdin: "null",
  }).output();
  assert(success);
  return new TextDecoder().decode(stdout);
}
