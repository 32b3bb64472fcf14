import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import { WebSocketConnection } from "../../../drivers/_http/web_socket.ts";
import type { ClientDriver } from "../../../drivers/_http/websocket_driver.d.ts";

Deno.test("WebSocketConnection stays while each ping is answered, or messages come, or nobody reads them", () => {
  const { setInterval } = globalThis;
  let tick = () => {};
  let destroyed = false;
  const socket = Object.assign(new EventEmitter(), {
    ...{ destroy: () => destroyed = true, pause: () => {}, resume: () => {}, destroySoon: () => {} },
  });
  let answered = () => {};
  const driver = Object.assign(new EventEmitter(), {
    ...{ io: new EventEmitter(), ping: (_: string, told: () => void) => answered = told },
  });
  Object.assign(globalThis, {
    setInterval: (each: () => void) => {
      tick = each;
      return 0;
    },
  });
  try {
    new WebSocketConnection(driver as unknown as ClientDriver, socket as unknown as Socket, 1000);
    driver.emit("open");
    for (let at = 0; at < 3; at++) {
      tick();
      answered();
    }
    tick();
    assert(!destroyed);
    driver.emit("message", { data: "one" });
    tick();
    tick();
    // Nobody has read it, so that the answers to the pings are not read either.
    assert(!destroyed);
  } finally {
    Object.assign(globalThis, { setInterval });
  }
});
