/**
 * Programs, on this machine or on a host over the user's ssh. What several drivers share.
 *
 * @module
 */
export {
  Argument,
  argv,
  joined,
  type Literal,
  type Literals,
  operand,
  secret,
  verbatim,
} from "./argument.ts";
export { localHost } from "./local_host.ts";
export { type ProgramEnd } from "./program_end.ts";
export { type FailureText } from "./program_error.ts";
export { type ProgramHost, type ProgramStart, type StartedProgram } from "./program_host.ts";
export {
  type ProgramOptions,
  type ProgramOutput,
  Programs,
  type ProgramSettings,
  type ProgramsRunOptions,
  type ProgramsStartOptions,
} from "./programs.ts";
export { type RunningProgram } from "./running_program.ts";
export { type SshFailure } from "../_ssh/mod.ts";
export { SshHost } from "./ssh_host.ts";
