import type { CheckGroup } from "../check.ts";
import { refused, same } from "../found.ts";

export const domainNames: CheckGroup = {
  title: "Names and UUIDs",
  checks: [
    {
      id: "unique.define-same",
      title: "`define()` with the name and UUID of a domain changes its definition",
      needs: ["domainDefineXML"],
      run: async (c) => {
        const { name, uuid } = await c.define({ maxVcpus: 2 });
        const again = await c.connection.domains.define(c.domainXml({ name, uuid, maxVcpus: 4 }));
        same(again.uuid, uuid, "the UUID");
        same(await again.vcpus({ maximum: true, config: true }), 4, "the most vCPUs");
        same(
          (await c.connection.domains.list()).filter((each) => each.uuid === uuid).length,
          1,
          "domains with it",
        );
      },
    },
    {
      id: "unique.define-name-taken",
      title: "`define()` with the name of a domain and another UUID is refused, and nothing has changed",
      needs: ["domainDefineXML"],
      run: async (c) => {
        const domain = await c.define();
        const xml = c.domainXml({ name: domain.name, uuid: crypto.randomUUID() });
        await refused(c.connection.domains.define(xml), "OPERATION_FAILED");
        same((await c.connection.domains.get(domain.name)).uuid, domain.uuid, "the domain of its name");
      },
    },
    {
      id: "unique.define-uuid-taken",
      title: "`define()` with the UUID of a domain and another name is refused, and nothing has changed",
      needs: ["domainDefineXML"],
      run: async (c) => {
        const domain = await c.define();
        const other = c.name("other");
        c.removeLater(other);
        const xml = c.domainXml({ name: other, uuid: domain.uuid });
        await refused(c.connection.domains.define(xml), "OPERATION_FAILED");
        same((await c.connection.domains.get(domain.uuid)).name, domain.name, "the domain of its UUID");
        same(await c.connection.domains.find(other), undefined, "the domain of the other name");
      },
    },
    {
      id: "unique.create-name-taken",
      title: "`create()` with the name of a domain and another UUID is refused",
      needs: ["domainCreateXML"],
      run: async (c) => {
        const domain = await c.transient();
        const xml = c.domainXml({ name: domain.name, uuid: crypto.randomUUID() });
        await refused(c.connection.domains.create(xml), "OPERATION_FAILED");
        same(await domain.isActive(), true, "active");
      },
    },
    {
      id: "unique.create-uuid-taken",
      title: "`create()` with the UUID of a domain and another name is refused",
      needs: ["domainCreateXML"],
      run: async (c) => {
        const domain = await c.transient();
        const other = c.name("other");
        c.removeLater(other);
        await refused(
          c.connection.domains.create(c.domainXml({ name: other, uuid: domain.uuid })),
          "OPERATION_FAILED",
        );
        same(await c.connection.domains.find(other), undefined, "the domain of the other name");
      },
    },
    {
      id: "unique.create-running",
      title: "`create()` with the name and UUID of a running domain is refused",
      needs: ["domainCreateXML"],
      run: async (c) => {
        const { name, uuid } = await c.running();
        await refused(c.connection.domains.create(c.domainXml({ name, uuid })), "OPERATION_INVALID");
      },
    },
    {
      id: "unique.rename",
      title: "`rename()` gives another name, and the handle with it; the old name is nobody's",
      needs: ["domainRename"],
      run: async (c) => {
        const domain = await c.define();
        const name = c.name("renamed");
        c.removeLater(name);
        const renamed = await domain.rename(name);
        same([renamed.name, renamed.uuid], [name, domain.uuid], "name and UUID");
        same(await c.connection.domains.find(domain.name), undefined, "the domain of the old name");
        same((await c.connection.domains.get(domain.uuid)).name, name, "the name of its UUID");
      },
    },
    {
      id: "unique.rename-taken",
      title: "`rename()` to the name of another domain is refused",
      needs: ["domainRename"],
      run: async (c) => {
        const [one, other] = [await c.define(), await c.define()];
        await refused(one.rename(other.name), "OPERATION_INVALID");
        same((await c.connection.domains.get(one.uuid)).name, one.name, "its name");
      },
    },
    {
      id: "unique.rename-same",
      title: "`rename()` to its own name is refused",
      needs: ["domainRename"],
      run: async (c) => {
        const domain = await c.define();
        await refused(domain.rename(domain.name), "OPERATION_INVALID");
      },
    },
    {
      id: "unique.rename-slash",
      title: "`rename()` to a name with a slash is refused",
      needs: ["domainRename"],
      run: async (c) => {
        const domain = await c.define();
        await refused(domain.rename("a/b"), "XML_ERROR");
      },
    },
  ],
};
