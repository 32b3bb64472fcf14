import { checkFlags, refusal } from "../../contract/refusal.ts";
import type { OperationsOf } from "../../contract/table_methods.ts";
import { ConsoleStream } from "./console_stream.ts";
import { treeOf } from "../../config/domain_document.ts";
import { consoleOf, type GuestConsole } from "./guest_console.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";
import { childOf, childrenOf } from "../../config/xml_tree.ts";

const FORCE = 1;
const SAFE = 2;

/**
 * Ways to talk to a guest: its console, and channels that programs in it listen at.
 *
 * @param owner The connection that they are of.
 */
export function consoles(
  simulated: SimulatedHost,
  owner: object,
): OperationsOf<"domainOpenConsole" | "domainOpenChannel"> {
  return {
    domainOpenConsole(dom, device, flags) {
      checkFlags(flags, FORCE | SAFE, "domainOpenConsole");
      const domain = simulated.find(dom);
      domain.checkActive();
      if (device !== null && !namesOf(domain).includes(device)) {
        throw refusal(
          "INTERNAL_ERROR",
          `Cannot open a console of "${dom.name}", wanted one that it has: found none named "${device}"`,
        );
      }
      const greeting = `${domain.definition.name}: booted by the test hypervisor\r\n`;
      return open(domain, owner, consoleOf(domain), greeting, (flags & FORCE) !== 0);
    },
    domainOpenChannel(dom, name, flags) {
      checkFlags(flags, FORCE, "domainOpenChannel");
      const domain = simulated.find(dom);
      domain.checkActive();
      const channels = channelsOf(domain);
      const found = name === null ? channels[0] : channels.find((channel) => channel === name);
      if (found === undefined) {
        throw refusal(
          "INTERNAL_ERROR",
          `Cannot open a channel of "${dom.name}", wanted one that it has: found none${
            name === null ? "" : ` named "${name}"`
          }`,
        );
      }
      return open(domain, owner, consoleOf(domain, found), "", (flags & FORCE) !== 0);
    },
  };
}

function open(
  domain: TestDomain,
  owner: object,
  console: GuestConsole,
  greeting: string,
  force: boolean,
): ConsoleStream {
  const viewers = [...console.viewers] as ConsoleStream[];
  if (viewers.length > 0 && !force) {
    throw refusal(
      "OPERATION_FAILED",
      `Cannot open a console of "${domain.definition.name}", wanted nobody else at it: found somebody`,
    );
  }
  for (const viewer of viewers) viewer.end();
  return new ConsoleStream(domain, owner, console, greeting);
}

// By the names that libvirt gives such devices, whether or not the document has them.
function namesOf(domain: TestDomain): string[] {
  const devices = childOf(treeOf(domain.definition), "devices");
  return ["console", "serial", "parallel"].flatMap((kind) =>
    childrenOf(devices, kind).map((device, i) =>
      childOf(device, "alias")?.attributes["name"] ?? `${kind}${i}`
    )
  );
}

function channelsOf(domain: TestDomain): string[] {
  return childrenOf(childOf(treeOf(domain.definition), "devices"), "channel").flatMap((channel) =>
    childOf(channel, "target")?.attributes["name"] ?? []
  );
}
