import { connect } from "@denovirt/denovirt";
import { ServedDaemon } from "../../daemon/_served.ts";
import { conform } from "../conform.ts";
import { smallDomainXml } from "../small_domain.ts";
import { embeddedExtras } from "./_embedded_extras.ts";

conform({
  name: "denovirtd",
  column: 2,
  title:
    "denovirtd with the embedded hypervisor, through the RPC client, `test+unix:///default?dialect=libvirt-qemu`",
  realHost: true,
  peers: [],
  knowsItsHost: false,
  extras: embeddedExtras,
  async start() {
    const served = await ServedDaemon.start({ uris: ["test:///default?dialect=libvirt-qemu"], keep: true });
    const slow = await ServedDaemon.start({
      uris: [`test:///default?dialect=libvirt-qemu&jobSpeed=${2 ** 31}`],
    });
    return {
      dir: served.dir,
      open: (options) => connect(options?.readonly ? served.readonlyUri : served.uri, options),
      openSlow: () => connect(slow.uri),
      async [Symbol.asyncDispose]() {
        await slow[Symbol.asyncDispose]();
        await served[Symbol.asyncDispose]();
      },
    };
  },
  domainXml: (wish) => smallDomainXml({ type: "test", arch: "i686", ...wish }),
  deviations: [],
});
