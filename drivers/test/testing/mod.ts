/**
 * A pretended host for tests of programs: faults, lost connections, guests that crash, and a clock that the test moves.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 * import { testHost } from "@denovirt/denovirt/testing";
 *
 * await using host = testHost({ domains: 7 });
 * await using connection = await connect(host.uri);
 * const domain = await connection.domains.get("vm7");
 * await host.guest("vm7").panic();
 * console.log(await domain.state()); // { state: "shutoff", reason: "crashed" }
 * ```
 *
 * @module
 */
export { TestHost, testHost } from "./test_host.ts";
export type {
  InjectedEvent,
  InjectedField,
  TestClock,
  TestDomainOptions,
  TestHostOptions,
} from "./test_host.ts";
export { TestGuest } from "./test_guest.ts";
export type { GuestIoError } from "./test_guest.ts";
export { GuestDevices } from "./guest_devices.ts";
export type { GuestMemoryFailure, GuestViewer } from "./guest_devices.ts";
export { TestGuestAgent } from "./test_guest_agent.ts";
export type { GuestProgram, GuestProgramEnd, GuestPrograms } from "./test_guest_agent.ts";
export { TestGuestConsole } from "./test_guest_console.ts";
export type { ConsoleInput } from "./test_guest_console.ts";
export type { AgentState } from "./guest_faults.ts";
export type { ActiveRule, CallFailure, CallName, CallRecord, CallRule } from "./call_rule.ts";
export type { Duration } from "./duration.ts";
