import type { Vcsim } from "../../hosts/vcsim.ts";

/** A call as it came in. */
interface Call {
  readonly method: string;
  /** The object's name at the host. */
  readonly self: string;
  readonly xml: string;
}

/** What a machine asks. */
export interface FakeQuestion {
  readonly text: string;
  readonly choices: readonly string[];
  /** Which of them it proposes. */
  readonly proposed?: number;
}

type Pass = () => Promise<string>;

/**
 * A fake of the methods that vcsim 0.24 lacks, in front of it: guest reboots, screens, questions, machines that start with
 * the host, migration as it was before 6.5. All else is vcsim's. It keeps the state that these methods have, and has
 * nothing of a host beside that.
 */
export class FakeMethods implements AsyncDisposable {
  /** Methods that came in here, with the objects that they were called on. */
  readonly calls: { readonly method: string; readonly self: string; readonly xml: string }[] = [];
  /** What the host says its API is, where it is not what vcsim says. */
  apiVersion: string | undefined;
  /** Machines without VMware Tools. */
  readonly withoutTools = new Set<string>();
  /** What machines ask until they are answered. */
  readonly questions = new Map<string, FakeQuestion>();
  /** Machines that ask while they start, and what. */
  readonly asksAtStart = new Map<string, FakeQuestion>();
  /** What was answered, by machine. */
  readonly answers = new Map<string, string>();
  /** What HostAutoStartManager has. */
  readonly autostart = { enabled: false, actions: new Map<string, string>() };
  readonly #host: Vcsim;
  readonly #server: Deno.HttpServer<Deno.NetAddr>;
  /** Tasks that go on until their machine is answered. */
  readonly #held = new Map<string, { readonly machine: string; readonly answered: Promise<void> }>();
  readonly #resolvers = new Map<string, () => void>();
  /** Whose session calls of its own go through. */
  #cookie: string | undefined;

  constructor(host: Vcsim) {
    this.#host = host;
    this.#server = Deno.serve(
      { hostname: "127.0.0.1", port: 0, onListen: () => {} },
      (request) => this.#take(request),
    );
  }

  /** Where it listens. */
  get port(): number {
    return this.#server.addr.port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const resolve of this.#resolvers.values()) resolve();
    await this.#server.shutdown();
  }

  async #take(request: Request): Promise<Response> {
    const { pathname, search, searchParams } = new URL(request.url);
    if (pathname === "/screen") return this.#screen(request, searchParams.get("id") ?? "");
    const body = request.method === "GET" ? undefined : await request.text();
    const headers = new Headers(request.headers);
    headers.delete("host");
    this.#cookie = headers.get("cookie") ?? this.#cookie;
    let status = 200;
    let given = new Headers();
    const pass = async () => {
      const reply = await fetch(new URL(pathname + search, this.#host.url), {
        method: request.method,
        headers,
        body,
      });
      status = reply.status;
      given = new Headers(reply.headers);
      given.delete("content-length");
      return await reply.text();
    };
    const call = body === undefined ? undefined : callOf(body);
    const text = call === undefined ? await pass() : await this.#answer(call, pass, (code) => status = code);
    return new Response(text, { status, headers: given });
  }

  #screen(request: Request, id: string): Response {
    this.calls.push({ method: "screen", self: id, xml: "" });
    if (!request.headers.get("cookie")?.includes("vmware_soap_session")) {
      return new Response("", { status: 401 });
    }
    return new Response(PNG, { headers: { "content-type": "image/png" } });
  }

  async #answer(call: Call, pass: Pass, fail: (status: number) => void): Promise<string> {
    const { method, self, xml } = call;
    const fault = (type: string, text: string) => {
      fail(500);
      return faultText(type, text);
    };
    switch (method) {
      case "RetrieveServiceContent": {
        const text = await pass();
        return this.apiVersion === undefined
          ? text
          : text.replace(/<apiVersion>[^<]*</, `<apiVersion>${this.apiVersion}<`);
      }
      case "RebootGuest":
        this.calls.push(call);
        return this.withoutTools.has(self)
          ? fault("ToolsUnavailable", "VMware Tools is not running.")
          : answerText(method, "");
      case "AcquireTicket":
        this.calls.push(call);
        return answerText(
          method,
          "<returnval><ticket>cst-VCT-1</ticket><cfgFile>/x.vmx</cfgFile><host>esx1</host><port>9443</port>" +
            "<sslThumbprint>AA:BB</sslThumbprint></returnval>",
        );
      case "MigrateVM_Task":
        this.calls.push(call);
        return await this.#migrate(call);
      case "AnswerVM":
        this.calls.push(call);
        return this.#takeAnswer(call)
          ? answerText(method, "")
          : fault("InvalidArgument", "There is no such question.");
      case "ReconfigureAutostart":
        this.calls.push(call);
        this.#setAutostart(xml);
        return answerText(method, "");
      case "PowerOnVM_Task":
        return await this.#powerOn(call, pass);
      case "RetrievePropertiesEx":
        return await this.#properties(call, pass);
      case "WaitForUpdatesEx":
        return await this.#updates(call, pass);
      default:
        return await pass();
    }
  }

  /** As RelocateVM_Task, which vcsim has. */
  async #migrate({ self, xml }: Call): Promise<string> {
    const pool = /<pool type="[^"]*">([^<]*)</.exec(xml)?.[1];
    const host = /<host type="[^"]*">([^<]*)</.exec(xml)?.[1];
    const reply = await fetch(this.#host.url, {
      method: "POST",
      headers: { cookie: this.#cookie ?? "" },
      body: envelope(
        `<RelocateVM_Task xmlns="urn:vim25"><_this type="VirtualMachine">${self}</_this><spec>` +
          `<pool type="ResourcePool">${pool}</pool><host type="HostSystem">${host}</host></spec></RelocateVM_Task>`,
      ),
    });
    return (await reply.text()).replaceAll("RelocateVM_TaskResponse", "MigrateVM_TaskResponse");
  }

  async #powerOn({ self }: Call, pass: Pass): Promise<string> {
    const text = await pass();
    const question = this.asksAtStart.get(self);
    const task = /<returnval type="Task">([^<]*)</.exec(text)?.[1];
    if (question === undefined || task === undefined) return text;
    this.asksAtStart.delete(self);
    this.questions.set(self, question);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#resolvers.set(self, resolve);
    this.#held.set(task, { machine: self, answered: promise });
    return text;
  }

  #takeAnswer({ self, xml }: Call): boolean {
    const choice = /<answerChoice>([^<]*)</.exec(xml)?.[1];
    if (!this.questions.has(self) || choice === undefined) return false;
    this.questions.delete(self);
    this.answers.set(self, choice);
    this.#resolvers.get(self)?.();
    return true;
  }

  async #properties({ xml }: Call, pass: Pass): Promise<string> {
    const asked = /<obj type="([^"]*)">([^<]*)</.exec(xml);
    const [, type, value = ""] = asked ?? [];
    if (type === "HostAutoStartManager") return this.#autostartText(value);
    const question = xml.includes("<pathSet>runtime.question<") ? this.questions.get(value) : undefined;
    if (question !== undefined) return questionText(value, question);
    const text = await pass();
    const held = type === "Task" ? this.#held.get(value) : undefined;
    return held && this.questions.has(held.machine) ? running(text) : text;
  }

  /** A task that is held runs until its machine is answered. */
  async #updates(_: Call, pass: Pass): Promise<string> {
    const text = await pass();
    const task = /<obj[^>]* type="Task"[^>]*>([^<]*)</.exec(text)?.[1] ??
      /type="Task">([^<]*)</.exec(text)?.[1];
    const held = task === undefined ? undefined : this.#held.get(task);
    if (held) await held.answered;
    return text;
  }

  #setAutostart(xml: string): void {
    const enabled = /<enabled>(\w+)</.exec(xml)?.[1];
    if (enabled !== undefined) this.autostart.enabled = enabled === "true";
    const machine = /<key type="VirtualMachine">([^<]*)</.exec(xml)?.[1];
    const action = /<startAction>([^<]*)</.exec(xml)?.[1];
    if (machine !== undefined && action !== undefined) this.autostart.actions.set(machine, action);
  }

  #autostartText(manager: string): string {
    const machines = [...this.autostart.actions].map(([machine, action]) =>
      `<powerInfo><key type="VirtualMachine">${machine}</key><startOrder>-1</startOrder><startDelay>-1</startDelay>` +
      `<waitForHeartbeat>systemDefault</waitForHeartbeat><startAction>${action}</startAction><stopDelay>-1</stopDelay>` +
      `<stopAction>none</stopAction></powerInfo>`
    ).join("");
    const value =
      `<val xsi:type="HostAutoStartManagerConfig"><defaults><enabled>${this.autostart.enabled}</enabled>` +
      `</defaults>${machines}</val>`;
    return propertiesText("HostAutoStartManager", manager, "config", value);
  }
}

/** The smallest picture there is. */
const PNG = Uint8Array.fromBase64(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
);

function callOf(xml: string): Call | undefined {
  const found = /<(?:\w+:)?Body>\s*<(\w+) xmlns="urn:vim25">\s*<_this type="[^"]*">([^<]*)</.exec(xml);
  return found ? { method: found[1]!, self: found[2]!, xml } : undefined;
}

function envelope(body: string): string {
  return '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope' +
    ' xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsd="http://www.w3.org/2001/XMLSchema"' +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
}

function answerText(method: string, value: string): string {
  return envelope(`<${method}Response xmlns="urn:vim25">${value}</${method}Response>`);
}

function faultText(type: string, text: string): string {
  return envelope(
    `<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>${text}</faultstring><detail>` +
      `<${type}Fault xmlns="urn:vim25" xsi:type="${type}"/></detail></soapenv:Fault>`,
  );
}

function propertiesText(type: string, object: string, name: string, value: string): string {
  return answerText(
    "RetrievePropertiesEx",
    `<returnval><objects><obj type="${type}">${object}</obj><propSet><name>${name}</name>${value}</propSet>` +
      "</objects></returnval>",
  );
}

function questionText(machine: string, { text, choices, proposed }: FakeQuestion): string {
  const choice = choices.map((label, key) =>
    `<choiceInfo xsi:type="ElementDescription"><label>${label}</label><summary>${label}</summary><key>${key}</key>` +
    "</choiceInfo>"
  ).join("");
  const index = proposed === undefined ? "" : `<defaultIndex>${proposed}</defaultIndex>`;
  return propertiesText(
    "VirtualMachine",
    machine,
    "runtime.question",
    `<val xsi:type="VirtualMachineQuestionInfo"><id>7</id><text>${text}</text><choice>${choice}${index}</choice></val>`,
  );
}

function running(xml: string): string {
  return xml.replace(/<state>success</, "<state>running<");
}
