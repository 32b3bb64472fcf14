import {
  type AgentArguments,
  type AgentCommand,
  agentError,
  bytesOf,
  numberIn,
  textIn,
} from "./agent_arguments.ts";
import { disksOf, targetOf } from "../../config/device_lookup.ts";
import { treeOf } from "../../config/domain_document.ts";
import { MOUNTPOINTS } from "./guest.ts";
import { interfaceAddresses } from "../statistics/device_stats.ts";
import { systemOf } from "./guest_system.ts";
import { guestTime, setGuestTime } from "./guest_time.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

const NS = 1_000_000_000n;

/** What the agent tells of its guest, and sets in it. */
export function agentFacts(
  simulated: SimulatedHost,
  domain: TestDomain,
): Readonly<Record<string, AgentCommand>> {
  const system = systemOf(domain);
  const frozen = () => domain.extras.frozen;

  function freeze(mountpoints: readonly string[]): number {
    const before = frozen().size;
    if (before > 0) throw agentError("guest-fsfreeze-freeze", "the command is disabled while it is frozen");
    for (const mountpoint of mountpoints) if (MOUNTPOINTS.includes(mountpoint)) frozen().add(mountpoint);
    return frozen().size - before;
  }

  function homeOf(command: string, given: AgentArguments): string {
    const user = textIn(command, given, "username");
    const home = system.homeOf(user);
    if (home === undefined) throw agentError(command, `failed to lookup user '${user}'`);
    return home;
  }

  const keysIn = ({ keys }: AgentArguments): string[] => Array.isArray(keys) ? keys.map(String) : [];

  return {
    "guest-get-host-name": () => ({ "host-name": `${domain.definition.name}host` }),
    "guest-get-osinfo": () => ({
      id: "test",
      name: "Test guest",
      "pretty-name": "Test guest",
      machine: "i686",
      "kernel-release": "0",
      "kernel-version": "0",
    }),
    "guest-get-users": () => [{ user: "root", "login-time": 627319920 }],
    "guest-get-timezone": () => ({ zone: "UTC", offset: 0 }),
    "guest-get-time"() {
      const { seconds, nseconds } = guestTime(simulated, domain);
      return Number(seconds * NS + BigInt(nseconds));
    },
    "guest-set-time"({ time }) {
      const ns = time === undefined ? simulated.clock.nanoseconds() : BigInt(Math.trunc(Number(time)));
      setGuestTime(simulated, domain, ns / NS, Number(ns % NS));
      return {};
    },
    "guest-fsfreeze-status": () => frozen().size > 0 ? "frozen" : "thawed",
    "guest-fsfreeze-freeze": () => freeze(MOUNTPOINTS),
    "guest-fsfreeze-freeze-list": ({ mountpoints }) =>
      freeze(Array.isArray(mountpoints) ? mountpoints.map(String) : MOUNTPOINTS),
    "guest-fsfreeze-thaw"() {
      const { size } = frozen();
      frozen().clear();
      return size;
    },
    "guest-fstrim": () => ({ paths: MOUNTPOINTS.map((path) => ({ path, trimmed: 0, minimum: 0 })) }),
    "guest-get-fsinfo"() {
      const disk = firstDisk(domain);
      if (disk === undefined) return [];
      return MOUNTPOINTS.map((mountpoint, i) => ({
        mountpoint,
        name: `${disk}${i + 1}`,
        type: "ext4",
        "total-bytes": 1024 ** 3,
        "used-bytes": 1024 ** 2,
        disk: [{ dev: `/dev/${disk}`, "bus-type": "virtio", bus: 0, target: 0, unit: 0 }],
      }));
    },
    "guest-get-disks": () =>
      disksOf(treeOf(domain.definition)).map((disk) => ({
        name: `/dev/${targetOf(disk)}`,
        partition: false,
        alias: targetOf(disk),
      })),
    "guest-network-get-interfaces": () => networkInterfaces(simulated, domain),
    "guest-get-vcpus": () =>
      Array.from({ length: domain.definition.vcpus }, (_, id) => ({
        "logical-id": id,
        online: !system.offline.has(id),
        "can-offline": id !== 0,
      })),
    "guest-set-vcpus"({ vcpus }) {
      const wanted = Array.isArray(vcpus) ? vcpus as AgentArguments[] : [];
      for (const each of wanted) {
        const id = numberIn("guest-set-vcpus", each, "logical-id");
        if (id >= domain.definition.vcpus || id === 0 && each.online === false) {
          throw agentError("guest-set-vcpus", `vCPU ${id} can't be set`);
        }
        if (each.online === false) system.offline.add(id);
        else system.offline.delete(id);
      }
      return wanted.length;
    },
    "guest-set-user-password"(given) {
      const command = "guest-set-user-password";
      const password = new TextDecoder().decode(bytesOf(command, textIn(command, given, "password")));
      system.passwords.set(textIn(command, given, "username"), {
        password,
        encrypted: given.crypted === true,
      });
      return {};
    },
    "guest-ssh-get-authorized-keys": (given) => ({
      keys: system.keysOf(homeOf("guest-ssh-get-authorized-keys", given)),
    }),
    "guest-ssh-add-authorized-keys"(given) {
      const home = homeOf("guest-ssh-add-authorized-keys", given);
      const before = given.reset === true ? [] : system.keysOf(home);
      system.setKeys(home, [...new Set([...before, ...keysIn(given)])]);
      return {};
    },
    "guest-ssh-remove-authorized-keys"(given) {
      const home = homeOf("guest-ssh-remove-authorized-keys", given);
      const gone = keysIn(given);
      system.setKeys(home, system.keysOf(home).filter((key) => !gone.includes(key)));
      return {};
    },
  };
}

function firstDisk(domain: TestDomain): string | undefined {
  const disk = disksOf(treeOf(domain.definition)).find((node) => node.attributes["device"] === "disk");
  return disk && targetOf(disk);
}

async function networkInterfaces(simulated: SimulatedHost, domain: TestDomain): Promise<unknown[]> {
  const lo = {
    name: "lo",
    "hardware-address": "00:00:00:00:00:00",
    "ip-addresses": [
      { "ip-address-type": "ipv4", "ip-address": "127.0.0.1", prefix: 8 },
      { "ip-address-type": "ipv6", "ip-address": "::1", prefix: 128 },
    ],
  };
  const others = (await interfaceAddresses(simulated, domain)).map(({ hwaddr, addrs }, index) => ({
    name: `eth${index}`,
    "hardware-address": hwaddr ?? "",
    "ip-addresses": addrs.map(({ type, addr, prefix }) => ({
      "ip-address-type": type === 0 ? "ipv4" : "ipv6",
      "ip-address": addr,
      prefix,
    })),
  }));
  return [lo, ...others];
}
