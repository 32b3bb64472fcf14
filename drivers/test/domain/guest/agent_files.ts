import {
  type AgentArguments,
  type AgentCommand,
  agentError,
  bytesOf,
  numberIn,
  textIn,
} from "./agent_arguments.ts";
import { type GuestFile, systemOf } from "./guest_system.ts";
import type { TestDomain } from "../../model/test_domain.ts";

const READ_BYTES = 4096;
const MODES = /^(r|w|a)b?\+?b?$/;

/** Files of a guest, which are in memory. */
export function agentFiles(domain: TestDomain): Readonly<Record<string, AgentCommand>> {
  const system = systemOf(domain);
  const empty = new Uint8Array();

  function opened(command: string, given: AgentArguments): GuestFile {
    const handle = numberIn(command, given, "handle");
    const file = system.open.get(handle);
    if (file === undefined) throw agentError(command, `handle '${handle}' has not been found`);
    return file;
  }

  return {
    "guest-file-open"(given) {
      const command = "guest-file-open";
      const path = textIn(command, given, "path");
      const mode = given.mode === undefined ? "r" : textIn(command, given, "mode");
      if (!MODES.test(mode)) throw agentError(command, `invalid file open mode '${mode}'`);
      const contents = system.files.get(path);
      if (mode.startsWith("r") && contents === undefined) {
        throw agentError(
          command,
          `failed to open file '${path}' (mode: '${mode}'): No such file or directory`,
        );
      }
      if (mode.startsWith("w") || contents === undefined) system.files.set(path, empty);
      const handle = system.number();
      system.open.set(handle, { path, mode, at: mode.startsWith("a") ? contents?.length ?? 0 : 0 });
      return handle;
    },
    "guest-file-close"(given) {
      opened("guest-file-close", given);
      system.open.delete(numberIn("guest-file-close", given, "handle"));
      return {};
    },
    "guest-file-read"(given) {
      const file = opened("guest-file-read", given);
      const count = given.count === undefined ? READ_BYTES : numberIn("guest-file-read", given, "count");
      const contents = system.files.get(file.path) ?? empty;
      const part = contents.subarray(file.at, file.at + count);
      file.at += part.length;
      return { count: part.length, "buf-b64": part.toBase64(), eof: part.length < count };
    },
    "guest-file-write"(given) {
      const command = "guest-file-write";
      const file = opened(command, given);
      if (file.mode.startsWith("r") && !file.mode.includes("+")) {
        throw agentError(command, "failed to write to file: Bad file descriptor");
      }
      const bytes = bytesOf(command, textIn(command, given, "buf-b64"));
      const before = system.files.get(file.path) ?? empty;
      const after = new Uint8Array(Math.max(before.length, file.at + bytes.length));
      after.set(before);
      after.set(bytes, file.at);
      system.files.set(file.path, after);
      file.at += bytes.length;
      return { count: bytes.length, eof: false };
    },
    "guest-file-seek"(given) {
      const command = "guest-file-seek";
      const file = opened(command, given);
      const offset = numberIn(command, given, "offset");
      const length = system.files.get(file.path)?.length ?? 0;
      const from = { set: 0, cur: file.at, end: length }[String(given.whence)] ??
        [0, file.at, length][Number(given.whence)];
      if (from === undefined) throw agentError(command, "invalid whence code");
      file.at = Math.max(from + offset, 0);
      return { position: file.at, eof: false };
    },
    "guest-file-flush"(given) {
      opened("guest-file-flush", given);
      return {};
    },
  };
}
