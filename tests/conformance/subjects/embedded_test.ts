import { connect } from "@denovirt/denovirt";
import { conform } from "../conform.ts";
import { smallDomainXml } from "../small_domain.ts";
import { embeddedExtras } from "./_embedded_extras.ts";

conform({
  name: "embedded",
  column: 1,
  title: "the embedded hypervisor, `test:///default`",
  realHost: true,
  peers: [],
  knowsItsHost: true,
  extras: embeddedExtras,
  async start() {
    const dir = await Deno.makeTempDir({ prefix: "dv-" });
    const uri = `test:///default?world=conformance-${crypto.randomUUID()}`;
    // The simulated host is there as long as one connection to it is.
    const keeper = await connect(uri);
    return {
      dir,
      open: (options) => connect(uri, options),
      openSlow: () => connect(`${uri}-slow&jobSpeed=${2 ** 31}`),
      async [Symbol.asyncDispose]() {
        await keeper.close();
        await Deno.remove(dir, { recursive: true });
      },
    };
  },
  domainXml: (wish) => smallDomainXml({ type: "test", arch: "i686", ...wish }),
  deviations: [],
});
