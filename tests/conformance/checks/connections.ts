import { type Connection, VirtError } from "@denovirt/denovirt";
import type { Check, CheckGroup } from "../check.ts";
import { holds, same, thrownBy } from "../found.ts";
import { nobody } from "../nobody.ts";

const checks: readonly Check[] = [
  {
    id: "connection.alive",
    title: "a connection is alive until it is closed, and closing twice is fine",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      const connection = await c.open();
      same(connection.isAlive(), true, "alive");
      await connection.close();
      await connection.close();
      same(connection.isAlive(), false, "alive");
      same(await connection.closed, "client", "how it ended");
    },
  },
  {
    id: "connection.closed-calls",
    title: "calls on a connection that is closed are refused, and nothing is sent",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      const connection = await c.open();
      const domain = await connection.domains.get((await c.define()).uuid);
      await connection.close();
      const end = await thrownBy(() => domain.info());
      holds(
        end instanceof VirtError && end.outcome !== "unknown",
        "a VirtError of a known outcome",
        String(end),
      );
      same(end.code, "INVALID_CONN", "the code");
    },
  },
  {
    id: "connection.closed-pending",
    title: "calls that are under way when a connection is closed all end",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      const connection = await c.open();
      const calls = Array.from({ length: 50 }, () => thrownBy(() => connection.domains.list()));
      await connection.close();
      for (const end of await Promise.all(calls)) {
        holds(end === "done" || end instanceof VirtError, "an answer or a VirtError", String(end));
      }
    },
  },
  {
    id: "connection.closed-events",
    title: "a stream of events ends with its connection, and tells of that",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      const connection = await c.open();
      const stream = connection.events.stream(["domain.lifecycle", "connection.closed"]);
      await stream.ready;
      const seen: string[] = [];
      const reading = thrownBy(async () => {
        for await (const event of stream) if (event.type === "connection.closed") seen.push(event.type);
      });
      await connection.close();
      const end = await reading;
      holds(end === "done" || end instanceof VirtError, "an end", String(end));
      same(seen, ["connection.closed"], "the last event");
    },
  },
  {
    id: "connection.using",
    title: "`await using` closes it",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      let connection: Connection;
      {
        await using inside = await c.open();
        connection = inside;
      }
      same(connection.isAlive(), false, "alive");
    },
  },
  {
    id: "connection.many-calls",
    title: "many calls at once are all answered, each with its own answer",
    needs: ["domainGetInfo"],
    run: async (c) => {
      const domains = await Promise.all(Array.from({ length: 5 }, () => c.define()));
      const uuids = await Promise.all(
        Array.from({ length: 200 }, async (_, i) => {
          const { name, uuid } = domains[i % 5]!;
          return (await c.connection.domains.get(name)).uuid === uuid;
        }),
      );
      holds(uuids.every((each) => each), "each its own", uuids.filter((each) => !each).length);
    },
  },
  {
    id: "connection.facts",
    title: "a host has a name, a type, versions, CPUs and memory",
    needs: ["connectGetHostname", "connectGetVersion", "connectGetLibVersion", "nodeGetInfo"],
    run: async (c) => {
      const { connection } = c;
      holds((await connection.hostname()).length > 0, "a name", "");
      holds((await connection.type()).length > 0, "a type", "");
      holds((await connection.libVersion()).number > 0, "a version", 0);
      const { cpus, memory } = await connection.nodeInfo();
      holds(cpus > 0 && memory > 0, "CPUs and memory", { cpus, memory });
    },
  },
  {
    id: "connection.capabilities",
    title: "`capabilities()` can be read",
    needs: ["connectGetCapabilities"],
    run: async (c) => {
      holds((await c.connection.capabilitiesXml()).includes("<capabilities"), "a document", "none");
      holds(typeof await c.connection.capabilities() === "object", "a config", "none");
    },
  },
  {
    id: "connection.uri",
    title: "a connection knows its driver and its URI",
    needs: [],
    run: (c) => {
      holds(
        c.connection.driver.length > 0 && c.connection.uri.includes(":"),
        "driver and URI",
        c.connection.uri,
      );
      return Promise.resolve();
    },
  },
  {
    id: "connection.timeout-wrong",
    title: "a `timeoutMs` that is none is a caller's mistake",
    needs: [],
    run: async (c) => {
      for (const timeoutMs of [-1, NaN, "1" as unknown as number]) {
        const end = await thrownBy(() => c.connection.domains.list({ timeoutMs }));
        holds(
          end instanceof RangeError || end instanceof TypeError,
          "a RangeError or TypeError",
          String(end),
        );
      }
    },
  },
  {
    id: "connection.option-wrong",
    title: "an option that is no boolean is a `TypeError`, and an unknown domain is not asked for",
    needs: [],
    run: async (c) => {
      const wrong = { paused: 1 as unknown as boolean };
      holds(
        await thrownBy(() => nobody(c.connection).start(wrong)) instanceof TypeError,
        "a TypeError",
        "another",
      );
      const filter = { active: "yes" as unknown as boolean };
      holds(
        await thrownBy(() => c.connection.domains.list(filter)) instanceof TypeError,
        "a TypeError",
        "another",
      );
    },
  },
  {
    id: "connection.errors",
    title:
      "an error has libvirt's code, number and part, what became of the call, and a message that says more",
    needs: [],
    run: async (c) => {
      const end = await thrownBy(() => c.connection.domains.get("nobody"));
      holds(end instanceof VirtError, "a VirtError", String(end));
      same([end.code, end.number, end.outcome], ["NO_DOMAIN", 42, "refused"], "code, number and outcome");
      holds(end.message.length > 0 && end.domain.length > 0, "a message and a part", end.message);
    },
  },
  {
    id: "connection.supports",
    title: "`supports()` of what nothing has is false",
    needs: [],
    run: (c) => {
      for (const wrong of ["toString", "constructor", "domainFly"]) {
        same(c.connection.supports(wrong as "domainCreate"), false, wrong);
      }
      return Promise.resolve();
    },
  },
];

export const connections: CheckGroup = { title: "Connections and errors", checks };
