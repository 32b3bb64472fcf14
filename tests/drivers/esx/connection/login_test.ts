import assert from "node:assert/strict";
import { connect, type ConnectOptions, VirtError } from "../../../../mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { esxUri, openEsx } from "../_open.ts";

const NAMES = { username: "administrator@vsphere.local", password: "s3cret & <hush>" };

peerTest("Who logs in is found in the option, a callback, the URI and auth.conf", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", ...NAMES });
  const dir = await Deno.makeTempDir({ prefix: "dv-" });
  const before = Deno.env.get("LIBVIRT_AUTH_FILE");
  Deno.env.delete("LIBVIRT_AUTH_FILE");
  try {
    const lines = [`username=${NAMES.username}`, `password=${NAMES.password}`];
    await Deno.writeTextFile(
      `${dir}/auth.conf`,
      `[credentials-x]\n${lines.join("\n")}\n[auth-esx-127.0.0.1]\ncredentials=x\n`,
    );
    const plain = esxUri(host);
    const withUser = plain.replace("//", `//${encodeURIComponent(NAMES.username)}@`);
    const asked: string[] = [];
    const callback: ConnectOptions["auth"] = ({ host, prompts, mechanism }) => {
      asked.push(`${mechanism} ${host} ${prompts.map(({ name }) => name).join("+")}`);
      return NAMES;
    };
    const ways: readonly (readonly [uri: string, auth: ConnectOptions["auth"]])[] = [
      [plain, NAMES],
      [withUser, { password: NAMES.password }],
      [plain, callback],
      [`${plain}&authfile=${encodeURIComponent(`${dir}/auth.conf`)}`, undefined],
      [`${withUser}&authfile=${encodeURIComponent(`${dir}/auth.conf`)}`, undefined],
    ];
    for (const [uri, auth] of ways) {
      await using connection = await connect(uri, { auth, keepalive: false });
      assert.equal((await connection.domains.list()).length, 2, uri);
    }
    assert.deepEqual(asked, ["vim25 127.0.0.1 username+password"]);
    await assert.rejects(connect(plain, { auth: () => undefined, keepalive: false }), {
      code: "AUTH_CANCELLED",
    });
    await assert.rejects(connect(plain, { keepalive: false }), { code: "AUTH_FAILED", outcome: "not-sent" });
    assert.deepEqual(await host.sessions(), []);
  } finally {
    if (before !== undefined) Deno.env.set("LIBVIRT_AUTH_FILE", before);
    await Deno.remove(dir, { recursive: true });
  }
});

peerTest("User name and password are in no error, log or text of a connection", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", ...NAMES });
  const said: string[] = [];
  const logger = {
    debug: (text: string) => void said.push(text),
    warn: (text: string) => void said.push(text),
    error: (text: string, error?: unknown) => void said.push(text, Deno.inspect(error, { depth: 20 })),
  };
  const note = (value: unknown) => {
    said.push(Deno.inspect(value, { depth: 20, showHidden: true } as Deno.InspectOptions), String(value));
    if (value instanceof Error) said.push(value.stack ?? "", Deno.inspect(value.cause, { depth: 20 }));
    said.push(JSON.stringify(value, (_, each) => typeof each === "bigint" ? `${each}` : each) ?? "");
  };
  const wrong = { ...NAMES, password: "s3cret & <other>" };
  for (const auth of [wrong, { ...NAMES, username: "root@nowhere.example" }]) {
    const error = await connect(esxUri(host), { auth, keepalive: false, logger }).catch((error) => error);
    assert(error instanceof VirtError && error.code === "AUTH_FAILED", String(error));
    note(error);
  }
  {
    await using connection = await connect(esxUri(host), { auth: NAMES, keepalive: false, logger });
    const [domain] = await connection.domains.list();
    await host.endSessions();
    assert.equal((await domain!.state()).state, "running");
    note(await domain!.start().catch((error) => error));
    note(await domain!.reboot().catch((error) => error));
    note(connection);
    note(domain);
  }
  const all = said.join("\n");
  assert.match(all, /logged in again/);
  for (const secret of ["s3cret", "&lt;hush", "<hush>", "<other>", "vsphere.local", "nowhere.example"]) {
    assert(
      !all.includes(secret),
      `${secret}: ${all.slice(Math.max(0, all.indexOf(secret) - 200)).slice(0, 400)}`,
    );
  }
});

peerTest("A connection that may only read changes nothing on the host", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", vms: 1 });
  await using connection = await openEsx(host, "/", { readonly: true });
  const [domain] = await connection.domains.list();
  for (
    const refused of [
      () => domain!.destroy(),
      () => domain!.setMemory("16 MiB"),
      () => domain!.snapshots.create("<domainsnapshot/>"),
      () => connection.domains.define("<domain type='vmware'><name>x</name></domain>"),
      () => domain!.xml({ secure: true }),
    ]
  ) {
    await assert.rejects(refused(), { code: "OPERATION_DENIED" });
  }
  assert.equal((await domain!.state()).state, "running");
});

peerTest("A connection that is closed answers nothing, and one that is lost says so", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", vms: 1 });
  const connection = await openEsx(host);
  const [domain] = await connection.domains.list();
  await connection.close();
  await assert.rejects(domain!.state(), { code: "INVALID_CONN", outcome: "not-sent" });
  assert.deepEqual(await host.sessions(), []);
  await using lost = await openEsx(host);
  const [again] = await lost.domains.list();
  host.kill();
  await assert.rejects(again!.state(), (error) => error instanceof VirtError && error.domain === "ESX");
});

peerTest("vcenter=* asks the host which vCenter manages it", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  const uri = esxUri(host, "/", { vcenter: "*" });
  const { username, password } = host;
  await assert.rejects(connect(uri, { auth: { username, password }, keepalive: false }), {
    code: "INVALID_ARG",
    message: /wanted a host that a vCenter manages for vcenter=\*: found none that does$/,
  });
  assert.deepEqual(await host.sessions(), []);
});

Deno.test("URIs of ESX that can't be meant are refused before anything is sent", async () => {
  const auth = { username: "u", password: "p" };
  for (
    const [uri, message] of [
      ["esx:///", /wanted a host/],
      ["esx://127.0.0.1/?transport=ftp", /transport=https or http: "ftp"/],
      ["esx://127.0.0.1/?no_verify=yes", /0 or 1 in no_verify=: "yes"/],
      ["esx://127.0.0.1/?auto_answer=2", /0 or 1 in auto_answer=: "2"/],
      ["esx://127.0.0.1/?vcenter=", /a value in vcenter=/],
    ] as const
  ) {
    await assert.rejects(connect(uri, { auth }), { code: "INVALID_ARG", outcome: "not-sent", message }, uri);
  }
});
