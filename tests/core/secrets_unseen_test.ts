import assert from "node:assert/strict";
import { connect, type Connection } from "@denovirt/denovirt";
import { vm } from "@denovirt/denovirt/config";
import { assertUnseen, KeptLog } from "../_canary.ts";
import { DOM } from "../drivers/libvirt/rpc/_open.ts";
import { HANDSHAKE, ScriptedServer } from "../drivers/libvirt/rpc/_scripted_server.ts";

const CANARY = "c4n4ry";

/** Secrets that no field of that kind can hold, each in its own way. */
const WRONG: Readonly<Record<string, unknown>> = {
  "with NUL": `${CANARY}\0`,
  "with NUL in a long one": `${CANARY}${"x".repeat(60)}\0`,
  "with half a surrogate pair": `${CANARY}\ud800`,
  "that is longer than any text of the protocol": CANARY.repeat(800_000),
  "in a list": [CANARY],
  "in an object": { text: CANARY },
  "as bytes": new TextEncoder().encode(CANARY),
  "as a Symbol": Symbol(CANARY),
};

type Use = (connection: Connection, wrong: never) => Promise<unknown>;

const domainOf = (connection: Connection) => connection.domains.get("test");
const graphics = (passwd: unknown) => ({
  type: "kvm",
  name: "x",
  memory: { value: 1, unit: "GiB" },
  os: { type: { value: "hvm" } },
  devices: { graphics: [{ type: "vnc", passwd }] },
});

/** Whatever takes a secret, or may be given one by mistake. */
const USES: Readonly<Record<string, Use>> = {
  "Domain.setUserPassword()": async (c, wrong) => (await domainOf(c)).setUserPassword("root", wrong),
  "Domain.setUserPassword(), in the user's place": async (c, wrong) =>
    (await domainOf(c)).setUserPassword(wrong, "x"),
  "Domain.setUserPassword(), in the options": async (c, wrong) =>
    (await domainOf(c)).setUserPassword("x", "y", wrong),
  "Domain.setLaunchSecurityState()": async (c, wrong) =>
    (await domainOf(c)).setLaunchSecurityState({ "sev-secret": wrong }),
  "Domain.setLaunchSecurityState(), in another field": async (c, wrong) =>
    (await domainOf(c)).setLaunchSecurityState({ "sev-secret-set-address": wrong }),
  "Domain.setLaunchSecurityState(), in place of all": async (c, wrong) =>
    (await domainOf(c)).setLaunchSecurityState(wrong),
  "Domain.qemuMonitorCommand()": async (c, wrong) => (await domainOf(c)).qemuMonitorCommand(wrong),
  "Domain.qemuAgentCommand()": async (c, wrong) => (await domainOf(c)).qemuAgentCommand(wrong),
  "Domain.qemuAgentCommand(), as an argument": async (c, wrong) =>
    (await domainOf(c)).qemuAgentCommand({
      execute: "guest-set-user-password",
      arguments: { password: wrong },
    }),
  "Domains.define()": (c, wrong) => c.domains.define(wrong),
  "Domains.define() of a config": (c, wrong) => c.domains.define(graphics(wrong) as never),
  "Domains.define() of a config, in a property that is none": (c, wrong) => {
    const config = graphics(undefined);
    return c.domains.define(
      { ...config, devices: { graphics: [{ type: "vnc", password: wrong }] } } as never,
    );
  },
  "vm()": (c, wrong) =>
    c.domains.define(
      vm({ name: "x", memory: "1 GiB", screen: { type: "vnc", password: wrong } as never } as never),
    ),
  "Domain.updateDevice()": async (c, wrong) => (await domainOf(c)).updateDevice(wrong),
  "Domain.agent.exec(), as input": async (c, wrong) =>
    (await domainOf(c)).agent.exec("/bin/cat", [], { input: wrong } as never),
  "Secret.setValue()": async (c, wrong) => {
    const secret = await c.secrets.get("6695eb01-f6a4-8304-79aa-97f2502e193f").catch(() => undefined);
    await secret?.setValue(wrong);
  },
};

/** What it does shows no secret, whether it fails or not. */
async function unseen(connection: Connection, use: Use, wrong: unknown): Promise<void> {
  try {
    await use(connection, wrong as never);
  } catch (error) {
    assertUnseen([CANARY], error);
  }
}

for (const [what, use] of Object.entries(USES)) {
  Deno.test(`${what} shows nothing of a secret that it cannot take`, async (t) => {
    const logger = new KeptLog();
    await t.step("over libvirt's protocol", async () => {
      await using server = await ScriptedServer.start({
        ...HANDSHAKE,
        DOMAIN_LOOKUP_BY_NAME: (call) => call.reply({ dom: DOM }),
        SECRET_LOOKUP_BY_UUID: (call) =>
          call.reply({ secret: { uuid: DOM.uuid, usageType: 0, usageID: "" } }),
      });
      for (
        const name of [
          ...["DOMAIN_SET_USER_PASSWORD", "DOMAIN_SET_LAUNCH_SECURITY_STATE", "DOMAIN_MONITOR_COMMAND"],
          ...["DOMAIN_AGENT_COMMAND", "DOMAIN_DEFINE_XML_FLAGS", "DOMAIN_DEFINE_XML", "SECRET_SET_VALUE"],
          ...["DOMAIN_UPDATE_DEVICE_FLAGS"],
        ]
      ) server.rules.set(name, (call) => call.fail({ code: 38, message: "no" }));
      await using connection = await connect(server.uri, { keepalive: false, logger });
      for (const wrong of Object.values(WRONG)) await unseen(connection, use, wrong);
    });
    await t.step("in the embedded hypervisor", async () => {
      await using connection = await connect("test:///default", { logger });
      for (const wrong of Object.values(WRONG)) await unseen(connection, use, wrong);
    });
    assertUnseen([CANARY], logger.entries);
  });
}

Deno.test("the uses of secrets above are refused for that, and for nothing else", async () => {
  await using server = await ScriptedServer.start({
    ...HANDSHAKE,
    DOMAIN_LOOKUP_BY_NAME: (call) => call.reply({ dom: DOM }),
  });
  await using connection = await connect(server.uri, { keepalive: false });
  const domain = await connection.domains.get("test");
  const wrong = WRONG["with NUL"] as string;
  await assert.rejects(domain.setUserPassword("root", wrong), {
    name: "RangeError",
    message: "Cannot encode a value, wanted a string without NUL: a text of 7 characters",
  });
  await assert.rejects(domain.setLaunchSecurityState({ "sev-secret": wrong }), RangeError);
  await assert.rejects(domain.setLaunchSecurityState({ "sev-secret": 7 }), {
    name: "TypeError",
    message: /wanted a text for "sev-secret": found a number$/,
  });
});
