import { ClientOutput } from "../../daemon/client/client_output.ts";
import { FrameSocket } from "../../daemon/client/frame_socket.ts";
import { ScramLogin } from "../../daemon/scram_login.ts";
import { cloudInitSeed } from "../../core/config/mod.ts";
import { agentList, askAgent } from "../../core/domain/agent/_agent_answer.ts";
import type { Domain } from "../../core/domain/domain.ts";
import { fileName } from "../../drivers/_definitions/file_name.ts";
import { readFrames } from "../../drivers/_definitions/read_frames.ts";
import { formatStoredFile, parseStoredFile } from "../../drivers/_definitions/stored_file.ts";
import { type HttpReply, parseProxy, readJson, readText } from "../../drivers/_http/mod.ts";
import { digestChallenge } from "../../drivers/_http/login/digest_challenge.ts";
import { afterLine } from "../../drivers/_programs/after_line.ts";
import { KeptText } from "../../drivers/_programs/kept_text.ts";
import { readLines } from "../../drivers/_programs/read_lines.ts";
import { RemoteStderr } from "../../drivers/_programs/remote_stderr.ts";
import { XmlEvents } from "../../drivers/_soap/mod.ts";
import { sshFailure } from "../../drivers/_ssh/mod.ts";
import { parseUri } from "../../core/contract/uri.ts";
import { methodOf } from "../../drivers/esx/vim25/type_table.ts";
import { VimReader } from "../../drivers/esx/vim25/vim_reader.ts";
import { growing, numbered, repeated, runs } from "./_attacks.ts";
import type { Grower } from "./_growth.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text's bytes in pieces. */
function* pieces(text: string, length: number): Generator<Uint8Array<ArrayBuffer>> {
  const all = encoder.encode(text);
  for (let at = 0; at < all.length; at += length) yield all.subarray(at, at + length);
}

function reply(text: string, piece: number): HttpReply {
  return {
    status: 200,
    headers: {},
    cancel() {},
    body: (async function* () {
      yield* pieces(text, piece);
    })(),
  };
}

/** What takes a text in short and in long pieces. */
function inPieces(
  name: string,
  read: (text: string, piece: number) => unknown,
  attacks: Parameters<typeof growing>[2],
): Grower[] {
  return [50, 4096].flatMap((piece) =>
    growing(`${name}, pieces of ${piece}`, (text) => read(text, piece), attacks)
  );
}

/** What is no answer is told by a plain error, which its caller puts into words. */
function orPlain(read: (text: string) => unknown, wanted: new (...args: never[]) => Error) {
  return (text: string) => {
    try {
      return read(text);
    } catch (error) {
      if (error instanceof wanted) return undefined;
      throw error;
    }
  };
}

function frames(count: number): Uint8Array {
  let text = "0 0\n";
  for (let at = 0; text.length < count; at++) text += `3 ${String(at).length}\n${at}abc`;
  return encoder.encode(text);
}

const LINES = ["x", "\n", "\r\n", "x\n", "é"].map((piece) => repeated(piece, "", "\nmark\nrest"));
const procedure = { name: "x", high: false, program: 1, number: 1, args: undefined, ret: undefined };

async function asked(text: string): Promise<unknown> {
  const guest = { qemuAgentCommand: () => Promise.resolve(text) } as unknown as Domain;
  const list = agentList(await askAgent(guest, "guest-get-fsinfo", undefined, undefined), "guest-get-fsinfo");
  return list.map((each) => [each.maybe("name", "text"), each.list("disk"), each.bytes("data")]);
}

function vim(text: string): unknown {
  const reader = new VimReader(methodOf("RetrievePropertiesEx"));
  const events = new XmlEvents(reader);
  for (const piece of pieces(text, 4096)) events.write(piece);
  events.end();
  return reader.answer();
}

const VIM = [
  '<Envelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><Body><RetrievePropertiesExResponse><returnval>',
  "</returnval></RetrievePropertiesExResponse></Body></Envelope>",
] as const;

/** What hosts, guests, programs and clients answer, and what waits for clients. */
export const growingAnswers: readonly Grower[] = [
  ...growing("askAgent", asked, [
    ...runs(['{"return":[{"name":"', '"}]}']),
    numbered("objects", (at) => `{"name":"n${at}","disk":[],"data":"AAAA"},`, '{"return":[', '{"disk":[]}]}'),
    numbered("fields", (at) => `"f${at}":${at},`, '{"return":[{', '"disk":[]}]}'),
    repeated("AAAA", '{"return":[{"disk":[],"data":"', '"}]}'),
    repeated("[", '{"return":'),
  ]),
  ...inPieces("readText", (text, piece) => readText(reply(text, piece)), [repeated("x"), repeated("é")]),
  ...inPieces("readJson", (text, piece) => readJson(reply(text, piece)), [
    numbered("long numbers", (at) => `${2 ** 60 + 1000 * at},`, "[", "1]"),
    numbered("fields", (at) => `"f${at}":{},`, "{", '"a":1}'),
    repeated('\\"', '["', '"]'),
  ]),
  ...growing("digestChallenge", digestChallenge, [
    ...runs(["Digest ", ', realm="a", nonce="b"'], ['Digest a="', '"'], ["", ""]),
    numbered("challenges", (at) => `Digest realm="a", nonce="${at}", `),
    numbered("parameters", (at) => `a${at}="b", `, "Digest "),
  ]),
  ...growing("parseProxy", orPlain(parseProxy, TypeError), runs(["", ""], ["socks://", ":1"], ["[", "]"])),
  ...growing("VimReader", vim, [
    numbered(
      "objects",
      (at) =>
        `<objects><obj type="VirtualMachine">vm-${at}</obj><propSet><name>name</name>` +
        `<val xsi:type="xsd:string">n</val></propSet></objects>`,
      ...VIM,
    ),
    numbered(
      "members of a list",
      (at) => `<string>${at}</string>`,
      `${VIM[0]}<objects><propSet><name>a</name><val xsi:type="ArrayOfString">`,
      `</val></propSet></objects>${VIM[1]}`,
    ),
    numbered("unknown members", (at) => `<x${at}>1</x${at}>`, ...VIM),
    numbered("an unknown member again", () => "<x>1</x>", ...VIM),
    numbered("unknown types", (at) => `<y xsi:type="T${at}"><z>1</z></y>`, ...VIM),
    ...["x", "&lt;", "\n", "<!--x-->"].map((piece) =>
      repeated(piece, `${VIM[0]}<token>`, `</token>${VIM[1]}`)
    ),
    {
      name: "depth",
      text: (length) => VIM[0] + "<a>".repeat(length / 8) + "</a>".repeat(length / 8) + VIM[1],
    },
  ]),
  ...inPieces("readLines", async (text, piece) => {
    let count = 0;
    const lines = readLines(ReadableStream.from(pieces(text, piece)), 2 ** 30, () => new RangeError());
    for await (const line of lines) count += line.length;
    return count;
  }, LINES),
  ...inPieces(
    "afterLine",
    (text, piece) => new Response(afterLine(ReadableStream.from(pieces(text, piece)), "mark")).text(),
    LINES,
  ),
  ...inPieces("KeptText", (text, piece) => {
    const kept = new KeptText(65536);
    for (const each of pieces(text, piece)) kept.add(decoder.decode(each));
    return kept.text;
  }, LINES.slice(0, 2)),
  ...["", "mark started\n"].flatMap((before) =>
    inPieces(`RemoteStderr after ${JSON.stringify(before)}`, (text, piece) => {
      const stderr = new RemoteStderr("mark");
      stderr.add(before);
      for (const each of pieces(text, piece)) stderr.add(decoder.decode(each));
      return stderr.text;
    }, [...LINES.slice(0, 3), repeated("mark exit ", "\n"), repeated("\nmark exit 1")])
  ),
  {
    name: "readFrames: files",
    prepare(size) {
      const bytes = frames(size);
      return () => readFrames(bytes);
    },
  },
  ...growing(
    "readFrames",
    orPlain((text) => readFrames(encoder.encode(text)), Error),
    runs(["", ""], ["0 0\n", ""], ["0 0\n1 ", ""]).filter(({ name }) => !/"0"/.test(name)),
  ),
  ...growing("parseStoredFile", (text) => parseStoredFile(encoder.encode(text)), [
    ...runs(["", ""], ['{"denovirt":1,"name":"', '"}\n']),
  ]),
  ...growing("formatStoredFile", async (text) => {
    return await parseStoredFile(await formatStoredFile({ name: "a", uuid: undefined, text }));
  }, [repeated("x"), repeated("é\n")]),
  ...growing("fileName", fileName, [repeated("a"), repeated("."), repeated("é")]),
  ...growing(
    "sshFailure of all drivers",
    (text) => sshFailure(parseUri("x+ssh://h/"), text, text, { texts: [], wanted: "x" }),
    [
      ...runs(["", ""]),
      ...["connect to host ", "No a host ", "No -", "Permission denied ", "Connection "].map((piece) =>
        repeated(piece)
      ),
    ],
  ),
  ...growing(
    "ScramLogin: first message",
    (text) => new ScramLogin("SCRAM-SHA-256", { a: "b" }).next(text),
    runs(["n,,n=", ",r=abc"], ["n,a=", ",n=a,r=abc"], ["n,,n=a,r=", ""]),
  ),
  ...growing(
    "ScramLogin: second message",
    async (text) => {
      const login = new ScramLogin("SCRAM-SHA-256", { a: "b" });
      await login.next("n,,n=a,r=abc");
      await login.next(text);
    },
    runs(["c=", ",r=abc,p=AAAA"], ["c=biws,r=abc,p=", ""], ["c=biws,r=", ",p=AAAA"]),
  ),
  {
    name: "FrameSocket: a client's long call in pieces",
    most: 16 * 1024 ** 2,
    prepare(size) {
      const input = new Uint8Array(size);
      new DataView(input.buffer).setUint32(0, size);
      return async () => {
        let at = 0;
        const read = (buffer: Uint8Array) => {
          const part = input.subarray(at, at += Math.min(buffer.length, 1000));
          buffer.set(part);
          return Promise.resolve(part.length || null);
        };
        const socket = new FrameSocket({ read, write: () => Promise.resolve(0), close() {} }, () => {});
        await socket.read(() => true, () => undefined);
      };
    },
  },
  {
    name: "ClientOutput: packets for a client that takes nothing",
    prepare: (size) => () => {
      const never = new Promise<number>(() => {});
      const socket = new FrameSocket({ read: () => never, write: () => never, close() {} }, () => {});
      const output = new ClientOutput(socket, Infinity, { busy: () => false, took() {}, full() {} });
      for (let at = 0; at < size; at++) output.packet(procedure, at, 0, encoder.encode("x"));
      return socket.unsent;
    },
  },
  {
    name: "ClientOutput: packets for a client that takes few bytes at once",
    prepare: (size) => async () => {
      let taken = 0;
      const write = (bytes: Uint8Array) => {
        taken += Math.min(bytes.length, 100);
        return Promise.resolve(Math.min(bytes.length, 100));
      };
      const never = new Promise<number>(() => {});
      const socket = new FrameSocket({ read: () => never, write, close() {} }, () => {});
      const output = new ClientOutput(socket, Infinity, { busy: () => false, took() {}, full() {} });
      for (let at = 0; at < size; at++) output.packet(procedure, at, 0, encoder.encode("x"));
      while (socket.unsent > 0) await socket.drained();
      return taken;
    },
  },
  ...growing(
    "cloudInitSeed of lists",
    (text) => cloudInitSeed("web", { userData: { list: text.split(",").map((id) => ({ id, deep: [id] })) } }),
    [numbered("items", (at) => `${at},`)],
  ),
];
