import assert from "node:assert/strict";
import type { Do } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

/** Arguments that are refused before anything is sent. */
const wrong: readonly (readonly [does: Do, error: typeof TypeError | typeof RangeError, found: RegExp])[] = [
  [
    (d) => d.setMemory(1500),
    RangeError,
    /memory of domain "web", wanted at least 1 MiB: found 1500: did you mean "1500 MiB"\?$/,
  ],
  [(d) => d.setMemory(2 ** 20 + 1), RangeError, /wanted a positive multiple of 1024 bytes: found 1048577$/],
  [(d) => d.setMaxMemory(4096n), RangeError, /wanted at least 1 MiB: found 4096: did you mean "4096 MiB"\?$/],
  [
    (d) => d.announceInterface(5 as never),
    TypeError,
    /announce the interfaces .* wanted an interface: found 5$/,
  ],
  [(d) => d.announceInterface(undefined, { rounds: -1 }), RangeError, /wanted "rounds".*: found -1$/],
  [
    (d) => d.reloadGraphics({ type: "spice" as never }),
    TypeError,
    /wanted one of "any", "vnc": found "spice"/,
  ],
  [(d) => d.setMemory("lots"), RangeError, /found "lots"$/],
  [(d) => d.setMemory({} as never), TypeError, /found object$/],
  [(d) => d.setMemory("1 GiB", { live: 1 as never }), TypeError, /"live": found 1$/],
  [(d) => d.setMemory("1 GiB", { live: true, current: true }), TypeError, /"current" alone/],
  [
    (d) => d.start({ paused: "yes" as never }),
    TypeError,
    /start domain "web", wanted .* "paused": found "yes"$/,
  ],
  [(d) => d.shutdown({ mode: "politely" as never }), TypeError, /found "politely"$/],
  [(d) => d.shutdown({ mode: "toString" as never }), TypeError, /found "toString"$/],
  [(d) => d.pmSuspend("bed" as never), TypeError, /found "bed"$/],
  [(d) => d.pmSuspend("mem", { seconds: -1 }), RangeError, /found -1$/],
  [(d) => d.save(""), TypeError, /found ""$/],
  [(d) => d.save(undefined as never), TypeError, /found undefined$/],
  [(d) => d.coreDump("/a", { format: "jpeg" as never }), TypeError, /found "jpeg"$/],
  [(d) => d.memoryPeek(0, 0), RangeError, /found 0$/],
  [(d) => d.memoryPeek(0, 1, { physical: true, virtual: true }), RangeError, /found both$/],
  [(d) => d.setVcpus(0), RangeError, /found 0$/],
  [(d) => d.setVcpus(1.5), RangeError, /found 1.5$/],
  [(d) => d.setVcpus("2" as never), TypeError, /found "2"$/],
  [(d) => d.pinVcpu(0, []), RangeError, /found none$/],
  [(d) => d.setVcpu([1], "on" as never), TypeError, /found "on"$/],
  [(d) => d.attachDevice(3 as never), TypeError, /attach a device of domain "web".*found 3$/],
  [(d) => d.setAutostart(1 as never), TypeError, /found 1$/],
  [(d) => d.metadata(undefined as never), TypeError, /namespace: found undefined$/],
  [(d) => d.setMetadata("", "<a/>", { key: "a" }), TypeError, /namespace: found ""$/],
  [(d) => d.setMetadata("urn:x", "<a/>"), TypeError, /key: found undefined$/],
  [(d) => d.setTitle(3 as never), TypeError, /text or undefined: found 3$/],
  [(d) => d.setDescription(null as never), TypeError, /text or undefined: found null$/],
  [(d) => d.setSchedulerParameters({ cpu_shares: "many" }), TypeError, /"cpu_shares": found a string$/],
  [(d) => d.setSchedulerParameters({ cpu_shares: -1 }), RangeError, /"cpu_shares": found -1$/],
  [(d) => d.setSchedulerParameters({ weight: 2 ** 32 }), RangeError, /"weight": found 4294967296$/],
  [(d) => d.setSchedulerParameters({ x: {} as never }), TypeError, /"x": found an object$/],
  [(d) => d.setSchedulerParameters({}), TypeError, /found none$/],
  [(d) => d.setPerfEvents({ cmt: 1 }), TypeError, /"cmt": found a number$/],
  [(d) => d.addIoThread(0), RangeError, /found 0$/],
  [(d) => d.setLifecycleAction("poweroff", "explode" as never), TypeError, /found "explode"$/],
  [(d) => d.openConsole({ device: "" }), TypeError, /found ""$/],
  [(d) => d.sendKey([]), RangeError, /found 0$/],
  [(d) => d.sendKey(Array(17).fill(1)), RangeError, /found 17$/],
  [(d) => d.sendKey([1.5]), RangeError, /found 1.5$/],
  [(d) => d.sendKey("abc" as never), TypeError, /found "abc"$/],
  [(d) => d.sendKey([1], { codeset: "morse" as never }), TypeError, /found "morse"$/],
  [(d) => d.sendProcessSignal(1, "hello" as never), TypeError, /found "hello"$/],
  [(d) => d.sendProcessSignal(1.5, "term"), RangeError, /found 1.5$/],
  [(d) => d.screenshot({ screen: -1 }), RangeError, /found -1$/],
  [(d) => d.setTime(5 as never), TypeError, /found 5$/],
  [(d) => d.setTime(new Date(NaN)), TypeError, /wanted nanoseconds/],
  [(d) => d.fsFreeze([1] as never), TypeError, /found a list$/],
  [(d) => d.guestInfo(["secrets" as never]), TypeError, /found "secrets"$/],
  [(d) => d.interfaceAddresses("rumour" as never), TypeError, /found "rumour"$/],
  [(d) => d.setAgentTimeout("soon" as never), TypeError, /found "soon"$/],
  [(d) => d.stats(["weather" as never]), TypeError, /found "weather"$/],
  [(d) => d.blockResize("vda", -1), RangeError, /found -1$/],
  [(d) => d.startDirtyRateCalc(61), RangeError, /found 61$/],
  [(d) => d.rename(""), TypeError, /found ""$/],
  [(d) => d.qemuMonitorCommand(""), TypeError, /found ""$/],
];

Deno.test("Domain refuses wrong arguments by name before anything is sent", async () => {
  // Every method is there, so that nothing but the check can refuse.
  const text = await Deno.readTextFile(
    new URL("../../../core/contract/generated/tables.gen.ts", import.meta.url),
  );
  const table = /^export interface HypervisorTable \{$(.*?)^\}$/ms.exec(text)![1]!;
  const names = [...table.matchAll(/^ {2}(\w+)\?\(/gm)].map(([, name]) => name!);
  assert.ok(names.includes("domainSetMemoryFlags") && names.includes("domainQemuMonitorCommand"));
  const every = Object.fromEntries(names.map((name) => [name, undefined]));
  const host = new FakeHost({ ...every, domainLookupByName: WEB });
  const domain = await host.domain();
  for (const [does, error, message] of wrong) {
    await assert.rejects(does(domain), (found: Error) => {
      assert.ok(found instanceof error, `${does}: ${found}`);
      assert.match(found.message, message);
      assert.match(found.message, /^Cannot /);
      return true;
    });
  }
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});
