import assert from "node:assert/strict";
import { connect, type ConnectOptions } from "@denovirt/denovirt";
import { VirtError } from "../../../../core/contract/errors.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { AuthConf } from "../../../../drivers/_credentials/mod.ts";
import { DigestMd5 } from "../../../../drivers/libvirt/rpc/sasl/digest_md5.ts";
import { Plain } from "../../../../drivers/libvirt/rpc/sasl/plain.ts";
import { Scram } from "../../../../drivers/libvirt/rpc/sasl/scram.ts";
import { assertUnseen, KeptLog } from "../../../_canary.ts";
import { bytesOf, saslContext } from "./_sasl.ts";
import { HANDSHAKE, type Received, type Rule, ScriptedServer } from "./_scripted_server.ts";

const CANARY = "c4n4ry-p\u00e4ss/w:rd@1";
const LATIN1 = new TextDecoder("latin1").decode(new TextEncoder().encode(CANARY));
const SECRETS = [CANARY, LATIN1, "c4n4ry"];
const AUTH = { username: "alice", password: CANARY };

const offers = (mechlist: string): Rule => (call: Received) => call.reply({ mechlist });
const says = (data: string, complete = 0): Rule => (call: Received) => call.reply({ complete, nil: 0, data });
/** Repeats the password where its words go: in an error. */
const tells: Rule = (call) => call.fail({ code: 45, message: `no, ${CANARY} is wrong` });
const hangsUp: Rule = (call) => call.peer.closeNow();

/** Hosts that fail a login at each of its steps, each in its own way. */
const HOSTS: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  "that has no mechanism": { AUTH_SASL_INIT: tells },
  "that lists the password as a mechanism": { AUTH_SASL_INIT: offers(`${CANARY} GSSAPI`) },
  "that repeats PLAIN in its refusal": { AUTH_SASL_INIT: offers("PLAIN"), AUTH_SASL_START: tells },
  "that repeats PLAIN as data": {
    AUTH_SASL_INIT: offers("PLAIN"),
    AUTH_SASL_START: (call) =>
      call.reply({ complete: 0, nil: 0, data: (call.args as { data: string }).data }),
  },
  "that hangs up after PLAIN": { AUTH_SASL_INIT: offers("PLAIN"), AUTH_SASL_START: hangsUp },
  "that answers SCRAM with the password": {
    AUTH_SASL_INIT: offers("SCRAM-SHA-256"),
    AUTH_SASL_START: says(`e=${LATIN1}`),
  },
  "that refuses SCRAM's proof": {
    AUTH_SASL_INIT: offers("SCRAM-SHA-256"),
    AUTH_SASL_START: (call) => {
      const nonce = /r=(.*)/.exec((call.args as { data: string }).data)![1];
      call.reply({ complete: 0, nil: 0, data: `r=${nonce}x,s=c2FsdA==,i=4096` });
    },
    AUTH_SASL_STEP: tells,
  },
  "that proves nothing by SCRAM": {
    AUTH_SASL_INIT: offers("SCRAM-SHA-1"),
    AUTH_SASL_START: (call) => {
      const nonce = /r=(.*)/.exec((call.args as { data: string }).data)![1];
      call.reply({ complete: 0, nil: 0, data: `r=${nonce}x,s=c2FsdA==,i=4096` });
    },
    AUTH_SASL_STEP: says("v=c2FsdA==", 1),
  },
  "whose DIGEST-MD5 has the password in it": {
    AUTH_SASL_INIT: offers("DIGEST-MD5"),
    AUTH_SASL_START: says(`nonce="${LATIN1}",realm="${LATIN1}"`),
  },
  "that refuses DIGEST-MD5": {
    AUTH_SASL_INIT: offers("DIGEST-MD5"),
    AUTH_SASL_START: says('nonce="a",algorithm=md5-sess,realm="here",charset=utf-8'),
    AUTH_SASL_STEP: tells,
  },
  "that hangs up after DIGEST-MD5": {
    AUTH_SASL_INIT: offers("DIGEST-MD5"),
    AUTH_SASL_START: says('nonce="a",algorithm=md5-sess,realm="here",charset=utf-8'),
    AUTH_SASL_STEP: hangsUp,
  },
  "that sends nonsense after PLAIN": {
    AUTH_SASL_INIT: offers("PLAIN"),
    AUTH_SASL_START: (call) => call.peer.send(bytesOf(`0000${CANARY}${CANARY}${CANARY}`)),
  },
  "that refuses to open after the login": {
    AUTH_SASL_INIT: offers("PLAIN"),
    AUTH_SASL_START: says("", 1),
    CONNECT_OPEN: (call) => call.fail({ code: 1, message: "no such driver" }),
  },
  "that never answers": { AUTH_SASL_INIT: offers("PLAIN"), AUTH_SASL_START: () => {} },
};

async function failure(uri: string, options: ConnectOptions): Promise<unknown> {
  try {
    await (await connect(uri, options)).close();
  } catch (error) {
    return error;
  }
  assert.fail("it opened");
}

for (const [name, rules] of Object.entries(HOSTS)) {
  Deno.test(`A password is not to be seen after a login to a host ${name}`, async () => {
    await using server = await ScriptedServer.start({
      ...HANDSHAKE,
      AUTH_LIST: (call) => call.reply({ types: [1] }),
      ...rules,
    });
    for (const auth of [AUTH, () => AUTH, () => Promise.resolve(AUTH)]) {
      const logger = new KeptLog();
      const error = await failure(server.uri, { auth, logger, timeoutMs: 500, keepalive: false });
      assert(error instanceof VirtError, String(error));
      assertUnseen(SECRETS, error, logger.entries);
    }
  });
}

Deno.test("A password is not to be seen in a connection that it opened", async () => {
  await using server = await ScriptedServer.start({
    ...HANDSHAKE,
    AUTH_LIST: (call) => call.reply({ types: [1] }),
    AUTH_SASL_INIT: offers("PLAIN"),
    AUTH_SASL_START: says("", 1),
  });
  const logger = new KeptLog();
  const connection = await connect(server.uri, { auth: AUTH, logger, keepalive: false });
  assertUnseen(SECRETS, connection, connection.events, connection.domains);
  (await server.peer()).closeNow();
  const closed = await connection.closed;
  assertUnseen(SECRETS, closed, connection, logger.entries);
  await connection.close();
});

Deno.test("A password is not to be seen in what logs in", async () => {
  const context = saslContext({ username: "alice", password: CANARY });
  const plain = new Plain(context);
  const scram = new Scram("SCRAM-SHA-256", context, "client");
  const digest = new DigestMd5(context, "client");
  await plain.first();
  await scram.first();
  await scram.next(bytesOf("r=client1,s=c2FsdA==,i=4096"));
  await digest.next(bytesOf('nonce="a",algorithm=md5-sess,charset=utf-8'));
  // What the test itself gave them is another matter.
  const text = `[credentials-x]\npassword=${CANARY}\n[auth-libvirt-default]\ncredentials=x\n`;
  assertUnseen(SECRETS, plain, scram, digest, new AuthConf(text, "auth.conf"));
});

Deno.test("A password in a URI is not to be seen in its parts, nor in what says that it is wrong", async () => {
  const good = [
    `qemu+tls://alice:${encodeURIComponent(CANARY)}@host/system`,
    "qemu+tls://alice:c4n4ry@x@host/system",
  ];
  for (const uri of good) {
    const parsed = parseUri(uri);
    assert.deepEqual([parsed.user, parsed.host], ["alice", "host"]);
    assertUnseen(SECRETS, parsed);
    assertUnseen(SECRETS, await failure(`nothing+${uri}`, {}));
  }
  const broken = [
    "qemu+tls://alice:c4n4ry@host:99999/system",
    "qemu+tls://alice:c4n4ry@ho st/system",
    "qemu+tls://alice:c4%zzn4ry@host:x/system",
    "qemu+tls://alice:/c4n4ry@host/system",
    "qemu+tls://alice:c4n4ry/x@host/system",
    "qemu+tls://alice:c4n4ry?x@host/system",
    "qemu+tls://alice:c4n4ry#x@host/system",
    "qemu+tls://al@ice:c4n4ry@host:port/system",
    "qemu+tls://:c4n4ry@[host/system",
  ];
  for (const uri of broken) {
    assert.throws(() => parseUri(uri), (error: Error) => {
      assert(error instanceof VirtError, uri);
      assertUnseen(SECRETS, error);
      return true;
    });
  }
});
