import type { CheckGroup } from "../check.ts";
import { secretXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";

export const secrets: CheckGroup = {
  title: "Secrets",
  checks: [
    {
      id: "secret.fields",
      title: "a secret's handle has what it is for",
      needs: ["secretDefineXML"],
      run: async (c) => {
        const secret = await c.secret();
        same(secret.usageType, "volume", "the usage");
        const found = await c.connection.secrets.getByUsage("volume", secret.usageId);
        same(found.uuid, secret.uuid, "the secret of its usage");
        await refused(c.connection.secrets.getByUsage("volume", "/nobody's"), "NO_SECRET");
      },
    },
    {
      id: "secret.value",
      title: "a value comes back as it was, of any bytes, and is replaced by the next",
      needs: ["secretSetValue", "secretGetValue"],
      run: async (c) => {
        const secret = await c.secret();
        await refused(secret.value(), "NO_SECRET");
        const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
        await secret.setValue(bytes);
        same((await secret.value()).bytes(), bytes, "the value");
        await secret.setValue("other");
        same((await secret.value()).text(), "other", "the value");
      },
    },
    {
      id: "secret.private",
      title: "nobody reads a private secret's value",
      needs: ["secretSetValue", "secretGetValue"],
      run: async (c) => {
        const secret = await c.secret("ephemeral='no' private='yes'");
        await secret.setValue("hidden");
        await refused(secret.value(), "INVALID_SECRET");
      },
    },
    {
      id: "secret.usage-taken",
      title: "a usage can be had once",
      needs: ["secretDefineXML"],
      run: async (c) => {
        const secret = await c.secret();
        const xml = `<secret><usage type="volume"><volume>${secret.usageId}</volume></usage></secret>`;
        await refused(c.connection.secrets.define(xml), "INTERNAL_ERROR");
      },
    },
    {
      id: "secret.redefine",
      title: "`define()` with its UUID and usage changes it, and keeps the value",
      needs: ["secretDefineXML", "secretGetValue"],
      run: async (c) => {
        const secret = await c.secret();
        await secret.setValue("kept");
        const volume = secret.usageId.slice(1);
        await c.connection.secrets.define(
          secretXml(volume, "ephemeral='no'", `<uuid>${secret.uuid}</uuid><description>d</description>`),
        );
        holds((await secret.xml()).includes("<description>d<"), "the description", await secret.xml());
        same((await secret.value()).text(), "kept", "the value");
      },
    },
    {
      id: "secret.filters",
      title: "the filters tell private and ephemeral secrets from others",
      needs: ["connectListAllSecrets"],
      run: async (c) => {
        const [plain, hidden, brief] = [
          await c.secret(),
          await c.secret("ephemeral='no' private='yes'"),
          await c.secret("ephemeral='yes' private='no'"),
        ];
        const mine = async (filter: object) =>
          (await c.connection.secrets.list(filter)).map(({ uuid }) => uuid).filter((uuid) =>
            [plain.uuid, hidden.uuid, brief.uuid].includes(uuid)
          ).sort();
        same(await mine({ private: true }), [hidden.uuid], "private");
        same(await mine({ ephemeral: true }), [brief.uuid], "ephemeral");
        same(await mine({ noPrivate: true, noEphemeral: true }), [plain.uuid], "neither");
        const uuids = await c.connection.secrets.uuids();
        holds([plain, hidden, brief].every(({ uuid }) => uuids.includes(uuid)), "all three", uuids);
        holds(await c.connection.secrets.count() >= 3, "3 or more", await c.connection.secrets.count());
      },
    },
    {
      id: "secret.events",
      title: "a secret's life is told: defined, its value changed, undefined",
      needs: ["secretSetValue", "secretUndefine"],
      run: async (c) => {
        const seen: string[] = [];
        let mine = "";
        const ended = Promise.withResolvers<void>();
        const { events } = c.connection;
        const subscriptions = [
          events.on("secret.lifecycle", ({ secret, event }) => {
            seen.push(`${secret.uuid} ${event}`);
            if (secret.uuid === mine && event === "undefined") ended.resolve();
          }),
          events.on("secret.value-changed", ({ secret }) => void seen.push(`${secret.uuid} value`)),
        ];
        c.later(() => Promise.resolve(subscriptions.forEach((each) => each[Symbol.dispose]())));
        await Promise.all(subscriptions.map(({ ready }) => ready));
        const secret = await c.secret();
        mine = secret.uuid;
        await secret.setValue("v");
        await secret.undefine();
        await ended.promise;
        same(
          seen.filter((line) => line.startsWith(mine)).map((line) => line.split(" ")[1]),
          ["defined", "value", "undefined"],
          "the events",
        );
      },
    },
  ],
};
