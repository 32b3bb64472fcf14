import { checkDeadline, keepaliveSettings } from "../../../core/contract/time_limits.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { httpTarget, parseProxy, tlsTrust } from "../../_http/mod.ts";
import { request } from "./_exchange.ts";
import { VimHost } from "./vim_host.ts";
import type { ManagedObjectReference } from "./managed_object_reference.ts";
import type { Vim25Options } from "./vim25_options.ts";
import { API_VERSION } from "./generated/vim_table.gen.ts";
import type { ServiceContent, UserSession } from "./generated/vim_types.gen.ts";

/** What all begins with, at every host. */
export const SERVICE: ManagedObjectReference<"ServiceInstance"> = {
  type: "ServiceInstance",
  value: "ServiceInstance",
};

/** A host that has taken a login. */
export interface OpenedSession {
  readonly host: VimHost;
  readonly content: ServiceContent;
  readonly session: UserSession;
  /** Begins another session. The name and the proof are in here and nowhere else. */
  readonly login: () => Promise<UserSession>;
}

/** As `Vim25Client.open()`. */
export async function openSession(options: Vim25Options): Promise<OpenedSession> {
  const { username, password, locale } = options;
  checkText(username, "username");
  checkText(password, "password", true);
  checkDeadline(options, "Cannot log in");
  if (options.keepalive) keepaliveSettings(options.keepalive, "Cannot log in");
  const host = await hostOf(options);
  try {
    const limits = { signal: options.signal, timeoutMs: options.timeoutMs };
    const content = await request(host, SERVICE, "RetrieveServiceContent", {}, limits) as ServiceContent;
    host.soapAction = `urn:vim25/${commonVersion(content.about.apiVersion, options.apiVersion)}`;
    const manager = content.sessionManager;
    if (manager === undefined) {
      throw new VirtError(`Cannot log in at "${host.authority}", wanted a host with sessions: found none`, {
        ...{ code: "NO_SUPPORT", domain: "ESX", outcome: "not-sent" },
      });
    }
    const login = async (limits: CallOptions) => {
      host.forgetSession();
      const args = { userName: username, password, locale };
      try {
        return await request(host, manager, "Login", args, limits, "log in") as UserSession;
      } catch (error) {
        throw withoutNames(error, username, password);
      }
    };
    return { host, content, session: await login(limits), login: () => login({}) };
  } catch (error) {
    host.close();
    throw error;
  }
}

async function hostOf({ url, tls = {}, noVerify = false, proxy, logger }: Vim25Options): Promise<VimHost> {
  const { protocol, hostname, pathname } = checkedUrl(url);
  const secure = protocol === "https:";
  const trust = secure ? await tlsTrust(tls, noVerify) : undefined;
  if (trust && !trust.verify && trust.pins.size === 0) {
    logger?.warn(`"${hostname}": its certificate is not checked: whoever answers is taken for the host`);
  }
  const target = httpTarget(new URL(url), {
    tls: trust,
    proxy: proxy === undefined ? undefined : parseProxy(proxy),
  });
  return new VimHost(target, pathname === "/" ? "/sdk" : pathname, logger);
}

/** The newer of two is not asked for: a host refuses what it does not know, and sends what is not known here. */
function commonVersion(theirs: string, wanted: string | undefined): string {
  const ours = wanted ?? API_VERSION;
  const numbers = (version: string) => version.split(".").map(Number);
  const [a, b] = [numbers(theirs), numbers(ours)];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (Number.isNaN(difference)) return ours;
    if (difference !== 0) return difference < 0 ? theirs : ours;
  }
  return theirs;
}

function checkedUrl(text: string | URL): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new TypeError("Cannot open a session, wanted a URL: found none");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new TypeError(`Cannot open a session, wanted https: or http: found ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError("Cannot open a session, wanted a URL without credentials: found some");
  }
  return url;
}

function checkText(value: unknown, what: string, mayBeEmpty = false): void {
  if (typeof value === "string" && (mayBeEmpty || value !== "")) return;
  throw new TypeError(
    `Cannot open a session, wanted ${what} as a string: found ${value === "" ? '""' : typeof value}`,
  );
}

/** A host may repeat in its refusal what it was told. */
function withoutNames(error: unknown, username: string, password: string): unknown {
  if (!(error instanceof VirtError) || error.native === undefined) return error;
  const clean = (text: string) =>
    [password, username].filter((word) => word.length > 2)
      .reduce((rest, word) => rest.replaceAll(word, "***"), text);
  const deep = (value: unknown): unknown => {
    if (typeof value === "string") return clean(value);
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deep(each)]));
  };
  return new VirtError(clean(error.message), {
    ...{ code: error.code, domain: error.domain, outcome: error.outcome },
    native: deep(error.native) as typeof error.native,
  });
}
