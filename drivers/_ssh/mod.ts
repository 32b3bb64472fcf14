/**
 * The user's own ssh: its arguments for a connection URI, and what its failures mean. What several drivers share.
 *
 * @module
 */
export { pathParameter } from "./path_parameter.ts";
export { sshArguments, sshProgram } from "./ssh_arguments.ts";
export { type SshFailure, sshFailure, type SshFailureText } from "./ssh_failure.ts";
