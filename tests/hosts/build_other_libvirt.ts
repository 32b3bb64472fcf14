/**
 * `deno run -A tests/hosts/build_other_libvirt.ts [VERSION…]`: builds hosts of other versions of libvirt, or says why not.
 *
 * It fails in no case: the tests on a host that is not there are skipped with the same reason.
 */
import { buildOtherLibvirt, type OtherVersion, otherVersions } from "./other_libvirt.ts";

for (const version of Deno.args.length === 0 ? otherVersions : Deno.args as OtherVersion[]) {
  if (!otherVersions.includes(version)) throw new Error(`Cannot build ${version}, wanted ${otherVersions}`);
  const reason = await buildOtherLibvirt(version);
  console.log(`libvirt ${version}: ${reason === "" ? "is there" : `not there: ${reason}`}`);
}
