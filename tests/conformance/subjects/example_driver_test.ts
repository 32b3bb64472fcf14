import { connect } from "@denovirt/denovirt";
import { folderDriver } from "../../../examples/driver/mod.ts";
import { conform } from "../conform.ts";
import { smallDomainXml } from "../small_domain.ts";

conform({
  name: "example",
  column: 7,
  title:
    "the driver of [writing-a-driver.md](writing-a-driver.md), machines that are text files, `folder:///`",
  realHost: true,
  peers: [],
  knowsItsHost: true,
  extras: ["second-connection", "readonly"],
  async start() {
    const dir = await Deno.makeTempDir({ prefix: "dv-" });
    return {
      dir,
      open: (options) => connect(`folder://${dir}/machines`, { ...options, drivers: [folderDriver] }),
      [Symbol.asyncDispose]: () => Deno.remove(dir, { recursive: true }),
    };
  },
  domainXml: (wish) => smallDomainXml({ type: "folder", arch: "x86_64", ...wish }),
  deviations: [
    {
      checks: ["life.autodestroy"],
      found: "found INVALID_ARG",
      reason: "Text files end with nobody's connection: the flag is refused.",
    },
  ],
});
