import { connect } from "@denovirt/denovirt";
import { folderDriver } from "../../../examples/driver/mod.ts";
import { conform } from "../conform.ts";
import { OWN_READING } from "../own_reading.ts";
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
      checks: [
        "definition.no-xml",
        "definition.no-name",
        "definition.empty-name",
        "definition.bad-uuid",
        "definition.too-many-vcpus",
        "domains.broken-xml",
      ],
      found: "found XML_ERROR",
      reason: OWN_READING,
    },
    {
      checks: [
        "unique.define-name-taken",
        "unique.define-uuid-taken",
        "unique.create-name-taken",
        "unique.create-uuid-taken",
      ],
      found: "found DOM_EXIST",
      reason:
        "The store of definitions has libvirt's code that is made for it, where libvirt's drivers fail.",
    },
    {
      checks: ["states.paused.shutdown"],
      found: "found done",
      reason: "Text files have no guest that would have to hear of it.",
    },
    {
      checks: ["states.paused.suspend"],
      found: "found OPERATION_INVALID",
      reason: "The example's machines are paused once.",
    },
    {
      checks: ["life.autodestroy"],
      found: "found INVALID_ARG",
      reason: "Text files end with nobody's connection: the flag is refused.",
    },
  ],
});
