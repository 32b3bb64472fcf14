import assert from "node:assert/strict";
import { parseUri } from "../../../../core/contract/uri.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import { sshFailure } from "../../../../drivers/libvirt/rpc/transport/ssh_failure.ts";
import { sshArguments } from "../../../../drivers/libvirt/rpc/transport/transport_ssh.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Programs } from "./_program.ts";
import { HANDSHAKE, ScriptedServer } from "./_scripted_server.ts";

const ignore = Deno.build.os === "windows";
const NAME = "qemu:///system";

/** ssh's arguments without the remote command. */
function options(uri: string): readonly string[] {
  return sshArguments(parseUri(uri), { name: NAME }).slice(0, -1);
}

function command(uri: string, readonly = false, name = NAME): string {
  return sshArguments(parseUri(uri), { name, readonly }).at(-1)!;
}

Deno.test("sshArguments() names the host after all options, and turns parameters into options", () => {
  const plain = ["-T", "-e", "none"];
  const batch = ["-o", "BatchMode=yes"];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["qemu+ssh://h/system", [...plain, ...batch, "--", "h"]],
    ["qemu+ssh:///system", [...plain, ...batch, "--", "localhost"]],
    ["qemu+ssh://me@h:2222/system", [...plain, "-p", "2222", "-l", "me", ...batch, "--", "h"]],
    ["qemu+ssh://[::1]/system", [...plain, ...batch, "--", "::1"]],
    ["qemu+ssh://h/system?keyfile=/k%20ey", [...plain, "-i", "/k ey", ...batch, "--", "h"]],
    ["qemu+ssh://h/system?no_tty=1", [...plain, ...batch, "--", "h"]],
    ["qemu+ssh://h/system?no_tty=0", [...plain, "--", "h"]],
    ["qemu+ssh://h/system?no_verify=1", [...plain, ...batch, "-o", "StrictHostKeyChecking=no", "--", "h"]],
    ["qemu+ssh://h/system?NO_verify=0", [...plain, ...batch, "--", "h"]],
    ["qemu+ssh://h/system?known_hosts_verify=normal", [
      ...plain,
      ...batch,
      "-o",
      "StrictHostKeyChecking=yes",
      "--",
      "h",
    ]],
    [
      "qemu+ssh://h/system?known_hosts_verify=auto&known_hosts=/a%20%25h",
      [
        ...plain,
        ...batch,
        "-o",
        "StrictHostKeyChecking=accept-new",
        "-o",
        'UserKnownHostsFile="/a %%h"',
        "--",
        "h",
      ],
    ],
    [
      "qemu+ssh://h/system?sshauth=privkey,keyboard-interactive",
      [
        ...[...plain, ...batch],
        ...["-o", "PreferredAuthentications=publickey,keyboard-interactive", "-o", "IdentityAgent=none"],
        ...["--", "h"],
      ],
    ],
    [
      "qemu+ssh://h/system?sshauth=agent,privkey",
      [...plain, ...batch, "-o", "PreferredAuthentications=publickey", "--", "h"],
    ],
  ];
  for (const [uri, wanted] of cases) assert.deepEqual(options(uri), wanted, uri);
});

Deno.test("sshArguments() refuses names that ssh or a shell could take for more", () => {
  const uris = [
    "qemu+ssh://-oProxyCommand=touch/system",
    "qemu+ssh://-oProxyCommand%3Dtouch%20x@h/system",
    "qemu+ssh://h%0aid/system",
    "qemu+ssh://h%3Btouch/system",
    "qemu+ssh://$(touch)/system",
    "qemu+ssh://a%60id%60@h/system",
    "qemu+ssh://h/system?keyfile=-oProxyCommand%3Dx",
    "qemu+ssh://h/system?keyfile=",
    "qemu+ssh://h/system?known_hosts=-x",
    "qemu+ssh://h/system?known_hosts=/a%22%20/b",
    "qemu+ssh://h/system?known_hosts=/a%0a/b",
    "qemu+ssh://h/system?netcat=-e",
    "qemu+ssh://h/system?socket=-x",
    "qemu+ssh://h/system?socket=/a%0ab",
    "qemu+ssh://h/system?no_verify=yes",
    "qemu+ssh://h/system?proxy=socks",
    "qemu+ssh://h/system?sshauth=password,magic",
    "qemu+ssh://h/system?known_hosts_verify=never",
    "qemu+ssh://h/system?mode=sideways",
    "qemu+ssh://h/system?proxy=native&netcat=nc",
    "qemu+ssh://h/system?proxy=native&socket=/s",
    "qemu+ssh://h/session?proxy=netcat",
  ];
  for (const uri of uris) {
    assert.throws(() => options(uri), { name: "VirtError", code: "INVALID_ARG", outcome: "not-sent" }, uri);
  }
});

Deno.test("libvirt.open() refuses a program for ssh that looks like an option", async () => {
  await assert.rejects(libvirt.open(parseUri("qemu+ssh://h/system?command=-v"), {}), { code: "INVALID_ARG" });
});

/** What a shell makes of the remote command, where helper and nc only say how they were called. */
async function told(
  programs: Programs,
  shell: string,
  text: string,
  tools: readonly string[],
): Promise<{ readonly code: number; readonly said: readonly string[] }> {
  const bin = `${programs.dir}/bin`;
  await Deno.remove(bin, { recursive: true }).catch(() => {});
  await Deno.mkdir(bin);
  for (const tool of ["sh", "grep"]) await Deno.symlink(`/bin/${tool}`, `${bin}/${tool}`);
  for (const tool of tools) {
    // As nc says it when it knows -q, and has been given nothing for it.
    const text =
      `[ "$*" = -q ] && { echo "option requires an argument" >&2; exit 1; }\nprintf "%s\\n" ${tool} "$@"`;
    await programs.script(`bin/${tool}`, text);
  }
  const { code, stdout, stderr } = await new Deno.Command(shell, {
    args: ["-c", text],
    env: { PATH: bin },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { code, said: (decoder.decode(stdout) + decoder.decode(stderr)).trim().split("\n") };
}

peerTest(
  "The remote command takes virt-ssh-helper, then nc on a socket that is there",
  ["shells"],
  async () => {
    await using programs = await Programs.create();
    const path = `${programs.dir}/it's "a" $(touch no) \`touch never\`; socket \\ & !`;
    // Of a file of that kind, whoever listens.
    using _listener = Deno.listen({ transport: "unix", path });
    const at = `qemu+ssh://h/system?socket=${encodeURIComponent(path)}`;
    const both = ["virt-ssh-helper", "nc"];
    for (const shell of ["sh", "bash"]) {
      const tell = (text: string, tools: readonly string[]) => told(programs, `/bin/${shell}`, text, tools);
      assert.deepEqual((await tell(command("qemu+ssh://h/system"), both)).said, ["virt-ssh-helper", NAME]);
      assert.deepEqual(
        (await tell(command("qemu+ssh://h/system", true, "qemu:///it's?a=$(b)"), both)).said,
        ["virt-ssh-helper", "-r", "qemu:///it's?a=$(b)"],
      );
      assert.deepEqual((await tell(command(at, false, ""), both)).said, ["nc", "-q0", "-U", path]);
      assert.deepEqual(await tell(command("qemu+ssh://h/system"), []), {
        code: 127,
        said: ["denovirt: no helper"],
      });
      assert.deepEqual(await tell(command("qemu+ssh://h/session"), ["nc"]), {
        code: 127,
        said: ["denovirt: no helper"],
      });
      assert.deepEqual(await tell(command("qemu+ssh://h/system?socket=/none"), ["nc"]), {
        code: 69,
        said: ["denovirt: no socket"],
      });
      await assert.rejects(Deno.stat("no"), Deno.errors.NotFound);
      await assert.rejects(Deno.stat("never"), Deno.errors.NotFound);
    }
  },
);

Deno.test("The remote command knows the sockets of the driver's daemon and of libvirtd", () => {
  const sockets = (uri: string, readonly = false) => command(uri, readonly).match(/\/[\w/.-]+-sock(-ro)?/g);
  assert.deepEqual(sockets("qemu+ssh://h/system"), [
    "/run/libvirt/virtqemud-sock",
    "/var/run/libvirt/virtqemud-sock",
    "/run/libvirt/libvirt-sock",
    "/var/run/libvirt/libvirt-sock",
  ]);
  assert.deepEqual(sockets("qemu+ssh://h/system?mode=legacy", true), [
    "/run/libvirt/libvirt-sock-ro",
    "/var/run/libvirt/libvirt-sock-ro",
  ]);
  assert.deepEqual(sockets("lxc+ssh://h/system?mode=direct"), [
    "/run/libvirt/virtlxcd-sock",
    "/var/run/libvirt/virtlxcd-sock",
  ]);
});

Deno.test("libvirt.open() runs ssh with these arguments, and no shell in between", { ignore }, async () => {
  await using programs = await Programs.create();
  await using server = await ScriptedServer.start(HANDSHAKE);
  const note = `${programs.dir}/note`;
  const ssh = await programs.relay("ssh", server.path, `printf "%s\\n" "$@" >"${note}"`);
  const uri = parseUri(`test+ssh://me@h:77/default?command=${ssh}&keyfile=/it's%20$(mine)`);
  {
    await using connection = await libvirt.open(uri, {});
    assert.equal(connection.encrypted, true);
  }
  const wanted = sshArguments(uri, { name: "test:///default" });
  assert.equal(await Deno.readTextFile(note), wanted.join("\n") + "\n");
  assert(wanted.includes("/it's $(mine)"));
});

Deno.test("sshFailure() knows what ssh and the far host say", () => {
  const failure = (stderr: string) =>
    sshFailure(parseUri("qemu+ssh://h:77/system"), { code: 255, signal: null, reached: false, stderr });
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.\r\n",
      "AUTH_FAILED",
      /-R "\[h\]:77"$/,
    ],
    ["Host key verification failed.\r\n", "AUTH_FAILED", /ssh -p 77 h/],
    [
      "No ED25519 host key is known for h and you have requested strict checking.\r\nHost key verification failed.",
      "AUTH_FAILED",
      /not known/,
    ],
    [
      "@ WARNING: UNPROTECTED PRIVATE KEY FILE! @\nme@h: Permission denied (publickey).",
      "AUTH_FAILED",
      /chmod 600/,
    ],
    [
      "Received disconnect from ::1 port 77:2: Too many authentication failures\r\nDisconnected",
      "AUTH_FAILED",
      /too many keys/,
    ],
    [
      "me@h: Permission denied (publickey,password).\r\n",
      "AUTH_FAILED",
      /^me@h: Permission denied \(publickey,password\); load/,
    ],
    ["a banner\ndenovirt: no helper\n", "NO_CONNECT", /netcat=PATH$/],
    ["denovirt: no socket\n", "NO_CONNECT", /socket=PATH$/],
    [
      "virt-ssh-helper: cannot connect to '/x': Failed to connect socket to '/x': No such file\n",
      "NO_CONNECT",
      /No such file$/,
    ],
    ["nc: unix connect failed: Permission denied\n", "NO_CONNECT", /Permission denied$/],
    ["ssh: Could not resolve hostname h: Name or service not known\r\n", "NO_CONNECT", /not known$/],
    ["ssh: connect to host h port 77: No route to host\r\n", "NO_CONNECT", /No route to host$/],
    [
      "kex_exchange_identification: Connection closed by remote host\r\n",
      "NO_CONNECT",
      /closed by remote host$/,
    ],
    ["something else\n", "NO_CONNECT", /^something else$/],
    ["", "NO_CONNECT", /^it ended with exit code 255$/],
  ];
  for (const [stderr, code, found] of cases) {
    const said = failure(stderr);
    assert.equal(said.code, code, stderr);
    assert.match(said.found, found, stderr);
  }
  const wanted = new Set(cases.map(([stderr]) => failure(stderr).wanted));
  assert(wanted.size >= 10, [...wanted].join("\n"));
});
