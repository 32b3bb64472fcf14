import type { CheckGroup } from "../check.ts";
import { same } from "../found.ts";

export const domainLife: CheckGroup = {
  title: "A domain's life",
  checks: [
    {
      id: "life.define",
      title: "define() makes a persistent domain that does not run",
      needs: ["domainDefineXML", "domainGetState"],
      run: async (c) => {
        const domain = await c.define();
        same((await domain.state()).state, "shutoff", "its state");
        same([await domain.isActive(), await domain.isPersistent()], [false, true], "active and persistent");
        same(await domain.id(), undefined, "its id");
      },
    },
  ],
};
