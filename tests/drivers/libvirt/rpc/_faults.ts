import { MESSAGE_MAX } from "../../../../drivers/libvirt/wire/message.ts";
import type { Received, Rule, ScriptedPeer } from "./_scripted_server.ts";

/**
 * What comes of a fault in the reply to a call: the call is `answered` all the same; it is `late`, and its own time
 * limit ends it; the connection is `lost`, and the call with it; or it is answered and the connection lost `after` that.
 */
export type End = "answered" | "late" | "lost" | "after";

/** A peer's misdeed, done to one packet. */
export interface Fault {
  readonly name: string;
  readonly end: End;
  /** Whether there has to be something behind the header. */
  readonly payload?: boolean;
  /** Sends what it makes of the packet. */
  commit(peer: ScriptedPeer, packet: Uint8Array): void;
}

/** The words of length and header by their place. */
const WORD = { length: 0, program: 1, version: 2, procedure: 3, type: 4, serial: 5, status: 6 } as const;

function withWord(
  packet: Uint8Array,
  word: keyof typeof WORD,
  change: (value: number) => number,
): Uint8Array {
  const copy = packet.slice();
  const view = new DataView(copy.buffer);
  view.setUint32(WORD[word] * 4, change(view.getUint32(WORD[word] * 4)) >>> 0);
  return copy;
}

/** A packet whose payload was changed, with the length that fits. */
function withPayload(packet: Uint8Array, payload: Uint8Array): Uint8Array {
  const copy = new Uint8Array(28 + payload.length);
  copy.set(packet.subarray(0, 28));
  copy.set(payload, 28);
  return withWord(copy, "length", () => copy.length);
}

const sends = (name: string, end: End, change: (packet: Uint8Array) => Uint8Array): Fault => ({
  name,
  end,
  commit: (peer, packet) => peer.send(change(packet)),
});

const word = (field: keyof typeof WORD, value: number, end: End): Fault =>
  sends(`${field} ${value}`, end, (packet) => withWord(packet, field, () => value));

const shifted = (field: keyof typeof WORD, by: number, end: End): Fault =>
  sends(
    `${field} ${by > 0 ? "+" : ""}${by}`,
    end,
    (packet) => withWord(packet, field, (value) => value + by),
  );

const payload = (name: string, end: End, change: (payload: Uint8Array) => Uint8Array): Fault => ({
  ...sends(name, end, (packet) => withPayload(packet, change(packet.slice(28)))),
  payload: true,
});

/** Where a packet can be cut: within its length, at each word of its header, within and at the end of its payload. */
const CUTS: Readonly<Record<string, (length: number) => number>> = {
  "the first byte": () => 1,
  "half of the length": () => 2,
  "the length": () => 4,
  "the program": () => 8,
  "the procedure": () => 16,
  "half of the serial": () => 22,
  "the header's last byte but one": () => 27,
  "all but the last byte": (length) => length - 1,
};

const cuts = Object.entries(CUTS);

/** Faults that leave the packet whole, whatever way it comes. */
export const HARMLESS: readonly Fault[] = [
  {
    name: "a byte a write",
    end: "answered",
    commit: (peer, packet) => {
      peer.chunk = 1;
      peer.send(packet);
    },
  },
  ...cuts.map(([name, at]): Fault => ({
    name: `a pause behind ${name}`,
    end: "answered",
    commit: (peer, packet) => {
      const cut = at(packet.length);
      peer.send(packet.subarray(0, cut));
      peer.pause(1);
      peer.send(packet.subarray(cut));
    },
  })),
  {
    name: "a ping before it",
    end: "answered",
    commit: (peer, packet) => {
      peer.ping();
      peer.send(packet);
    },
  },
  {
    name: "an unknown event before it",
    end: "answered",
    commit: (peer, packet) => {
      peer.message({ procedure: 9999, type: 2 }, (writer) => writer.u32(7));
      peer.send(packet);
    },
  },
  {
    name: "data of an unknown stream before it",
    end: "answered",
    commit: (peer, packet) => {
      peer.message({ procedure: 201, type: 3, serial: 0x7777, status: 2 }, (writer) => writer.u32(7));
      peer.send(packet);
    },
  },
];

/** The peer does not go on, or goes. */
export const STALLS_AND_DROPS: readonly Fault[] = [
  { name: "nothing at all", end: "late", commit: () => {} },
  { name: "pings alone", end: "late", commit: (peer) => peer.ping() },
  ...cuts.map(([name, at]): Fault => ({
    name: `nothing behind ${name}`,
    end: "late",
    commit: (peer, packet) => {
      peer.send(packet.subarray(0, at(packet.length)));
      peer.mute();
    },
  })),
  { name: "an end in its place", end: "lost", commit: (peer) => peer.closeNow() },
  ...cuts.map(([name, at]): Fault => ({
    name: `an end behind ${name}`,
    end: "lost",
    commit: (peer, packet) => {
      peer.send(packet.subarray(0, at(packet.length)));
      void peer.close();
    },
  })),
];

/** The packet is another. */
export const CORRUPTIONS: readonly Fault[] = [
  ...[0, 1, 4, 27, MESSAGE_MAX + 5, 0x7fffffff, 0x80000000, 0xffffffff].map((value) =>
    word("length", value, "lost")
  ),
  {
    name: "a length that is never reached",
    end: "late",
    commit: (peer, packet) => {
      peer.send(withWord(packet, "length", (length) => length + 4));
      peer.mute();
    },
  },
  shifted("program", 1, "lost"),
  word("program", 0, "lost"),
  shifted("version", 1, "lost"),
  word("version", 0, "lost"),
  word("version", 0xffffffff, "lost"),
  shifted("procedure", 1, "lost"),
  word("procedure", 0xffffffff, "lost"),
  // As an event, or data of a stream that nobody has, it is nobody's.
  word("type", 2, "late"),
  word("type", 3, "late"),
  word("type", 6, "late"),
  ...[0, 4, 5, 7, 0xffffffff].map((value) => word("type", value, "lost")),
  shifted("serial", 1, "lost"),
  word("serial", 0, "lost"),
  word("serial", 0xffffffff, "lost"),
  ...[1, 2, 3, 0xffffffff].map((value) => word("status", value, "lost")),
  payload("a payload without its last word", "lost", (bytes) => bytes.subarray(0, -4)),
  payload("no payload", "lost", () => new Uint8Array(0)),
  payload("a payload of ones", "lost", (bytes) => bytes.fill(0xff)),
  sends(
    "a word behind the payload",
    "lost",
    (packet) => withPayload(packet, Uint8Array.of(...packet.subarray(28), 0, 0, 0, 0)),
  ),
  sends(
    "text of another protocol",
    "lost",
    () => new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\n\r\n"),
  ),
  {
    name: "the packet twice",
    end: "after",
    commit: (peer, packet) => peer.send(Uint8Array.of(...packet, ...packet)),
  },
];

/** Everything that a peer may do to the reply of a call. */
export const FAULTS: readonly Fault[] = [...HARMLESS, ...STALLS_AND_DROPS, ...CORRUPTIONS];

/** A rule that answers with a fault. */
export function faulty(rule: Rule, fault: Fault): Rule {
  return (call: Received) => {
    const [packet] = call.peer.captured(() => rule(call));
    fault.commit(call.peer, packet!);
  };
}
