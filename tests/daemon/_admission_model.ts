import assert from "node:assert/strict";
import type { DriverEvent } from "../../core/contract/driver.ts";
import {
  beginFrame,
  endFrame,
  MessageStatus,
  MessageType,
  type Procedure,
  remoteProcedures as remote,
  XdrWriter,
} from "../../drivers/libvirt/wire/mod.ts";
import type { Random } from "../fuzz/_random.ts";
import { type AdmissionCounts, noCounts } from "./_admission_counts.ts";
import { callFrame } from "./_call_frame.ts";
import { DriverEnd } from "./_driver_end.ts";
import { fakeConnection } from "./_fake_driver.ts";
import { type FakeClient, FakePeer, pingFrame, quiet, serveFake } from "./_fake_peer.ts";

interface DriverCall {
  readonly long: boolean;
  settle(random: Random): void;
}

const KINDS = [0, 0, 0, 0, 1, 2, 3, 5] as const;
const uuid = "6695eb01-f6a4-8304-79aa-97f2502e193f";
const vol = { pool: "p", name: "v", key: "k" };
const happened = {
  type: "domain.lifecycle",
  domain: { name: "test", uuid, id: 1 },
  event: "suspended",
  detail: "paused",
} as DriverEvent;

/** Bytes that a peer gives at once. */
const PIECE = 4096;
const HEADER = 28;
const LONGEST_ANSWER = 16384;

/** One client of random habits and one driver of random moods, held against what denovirtd promises of them. */
export class AdmissionModel {
  readonly #random: Random;
  readonly #counts: AdmissionCounts;
  readonly #peer = new FakePeer(PIECE);
  readonly #calls: DriverCall[] = [];
  readonly #streams: DriverEnd[] = [];
  readonly #uploads: number[] = [];
  readonly #downloads: number[] = [];
  /** Where the frames of all calls end in what was sent, and how many of them have come. */
  readonly #ends: number[] = [];
  #come = 0;
  /** How many the driver was asked for. */
  #begun = 0;
  #sent = 0;
  #serial = 0;
  #disposals = 0;
  #emit: (event: DriverEvent) => void = () => {};
  /** Whether anything happens that the client is told unasked: nothing else may come to be too much for it. */
  readonly #eventful: boolean;
  /** Whether it takes nothing before the end, once it has stopped. */
  readonly #deaf: boolean;
  /** Documents that the driver has given. */
  #documents = 0;
  #signal: AbortSignal | undefined;
  readonly #fake: FakeClient;
  #finished: Promise<void> | undefined;
  /** Whether the peer has sent what breaks the protocol, or has gone. */
  #cut = false;

  constructor(random: Random, counts: AdmissionCounts) {
    this.#random = random;
    this.#counts = counts;
    this.#eventful = random.below(2) === 0;
    this.#deaf = random.below(3) === 0;
    const call = (long: boolean, result: () => unknown) => this.#call(long, result);
    const stream = (gives: boolean) => () =>
      call(false, () => {
        const end = new DriverEnd(gives, LONGEST_ANSWER);
        this.#streams.push(end);
        return end.stream;
      });
    const connection = fakeConnection({
      hypervisor: {
        nodeGetFreeMemory: ({ signal }: { readonly signal?: AbortSignal }) => {
          this.#signal = signal;
          return call(false, () => 5n);
        },
        connectGetCapabilities: () =>
          call(false, () => {
            this.#documents++;
            return "x".repeat(random.below(LONGEST_ANSWER - HEADER - 4));
          }),
        // Answered soon, but not at once.
        connectGetHostname: () => (this.#begun++, Promise.resolve("test")),
        domainDefineXML: () => call(true, () => ({ name: "test", uuid, id: -1 })),
      },
      storage: { storageVolUpload: stream(false), storageVolDownload: stream(true) },
      events: {
        deliver: (emit) => this.#emit = emit,
        subscribe: () => call(false, () => undefined) as Promise<void>,
      },
      dispose: () => Promise.resolve(void this.#disposals++),
    });
    this.#fake = serveFake(this.#peer, connection, {
      limits: {
        callsPerClient: 1 + random.below(6),
        waitingBytesPerClient: 4096 << random.below(4),
        unsentBytesPerClient: 16384 << random.below(6),
        streamsPerClient: 1 + random.below(4),
        eventsPerClient: 1 + random.below(4),
      },
    });
  }

  #call(long: boolean, result: () => unknown): Promise<unknown> {
    const call = Promise.withResolvers<unknown>();
    this.#begun++;
    this.#calls.push({
      long,
      settle: (random) => {
        if (random.below(5) === 0) call.reject(new Error("the driver refuses"));
        else call.resolve(result());
      },
    });
    return call.promise;
  }

  /** Runs it to its end. */
  async run(steps: number): Promise<void> {
    this.#ask(remote.connectOpen, { name: null, flags: 0 });
    await quiet(20);
    for (let step = 0; step < steps && !this.#cut; step++) {
      this.#act();
      // Some things come together.
      if (this.#random.below(3) > 0) await quiet(this.#random.below(30));
      this.#check();
    }
    await this.#finish();
  }

  #ask<Args>(procedure: Procedure<Args, unknown>, args: Args): number {
    const serial = ++this.#serial;
    this.#send(callFrame(procedure, args, serial), true);
    this.#counts.calls++;
    return serial;
  }

  #send(frame: Uint8Array, call = false): void {
    this.#peer.send(frame);
    this.#sent += frame.length;
    if (call) this.#ends.push(this.#sent);
  }

  #act(): void {
    const random = this.#random;
    const counts = this.#counts;
    const { limits, client } = this.#fake;
    switch (random.below(24)) {
      case 0:
        counts.slow++;
        return void this.#ask(remote.nodeGetFreeMemory, undefined);
      case 1:
      case 2:
        counts.slow++;
        return void this.#ask(remote.connectGetCapabilities, undefined);
      case 3: {
        // From just long to too long to wait anywhere but in the socket.
        counts.long++;
        const length = limits.waitingBytesPerClient / 4 + random.below(limits.waitingBytesPerClient);
        return void this.#ask(remote.domainDefineXML, { xml: "x".repeat(length) });
      }
      case 4:
      case 5:
        counts.instant++;
        return void this.#ask(remote.connectGetURI, undefined);
      case 6:
        counts.instant++;
        return void this.#ask(remote.connectGetHostname, undefined);
      case 7: {
        counts.refused++;
        const junk = { ...remote.nodeGetFreeMemory, args: remote.domainLookupByName.args };
        return void this.#ask(junk as never, { name: "x".repeat(random.below(2000)) } as never);
      }
      case 8:
        counts.refused++;
        if (random.below(2) === 0) return void this.#ask(remote.connectSetIdentity, { params: [], flags: 0 });
        return void this.#ask({ ...remote.nodeGetInfo, number: 4711 }, undefined);
      case 9:
        counts.streams++;
        this.#uploads.push(this.#ask(remote.storageVolUpload, { vol, offset: 0n, length: 0n, flags: 0 }));
        return;
      case 10:
        counts.streams++;
        this.#downloads.push(this.#ask(remote.storageVolDownload, { vol, offset: 0n, length: 0n, flags: 0 }));
        return;
      case 11:
      case 12:
        return this.#packets();
      case 13:
        return this.#endStream();
      case 14: {
        counts.events++;
        const eventID = random.of(KINDS);
        return void this.#ask(remote.connectDomainEventCallbackRegisterAny, { eventID, dom: null });
      }
      case 15:
        for (let times = this.#eventful ? random.below(1000) : 0; times > 0; times--) this.#emit(happened);
        return;
      case 16:
        counts.pings++;
        for (let times = random.below(random.below(4) === 0 ? 2000 : 20); times > 0; times--) {
          this.#send(pingFrame());
        }
        return;
      case 17:
        return this.#peer.pause();
      case 18:
        return this.#deaf ? undefined : this.#peer.resume();
      case 19:
      case 20:
      case 21:
        return this.#settleOne();
      case 22:
        for (const stream of this.#streams) {
          for (let times = random.below(10); times > 0; times--) stream.act(random);
        }
        return;
      case 23:
        if (random.below(8) > 0) return client.tick(5);
        return this.#cutOff();
    }
  }

  /** Rare: what ends the client in the middle of all else. */
  #cutOff(): void {
    this.#cut = true;
    switch (this.#random.below(4)) {
      case 0:
        this.#counts.left++;
        return this.#peer.end();
      case 1:
        this.#counts.broken++;
        return this.#send(new Uint8Array(HEADER));
      case 2:
        this.#counts.broken++;
        return this.#peer.close();
      case 3:
        this.#counts.stopped++;
        // Longer than any run takes: nothing may have to wait for it.
        this.#finished = this.#fake.client.finish(600_000);
    }
  }

  #settleOne(): void {
    if (this.#calls.length === 0) return;
    const [call] = this.#calls.splice(this.#random.below(this.#calls.length), 1);
    if (this.#fake.client.unsentBytes > 0) this.#counts.heldAnswers++;
    call!.settle(this.#random);
  }

  #packets(): void {
    const random = this.#random;
    if (this.#uploads.length === 0) return;
    const serial = random.of(this.#uploads);
    const small = random.below(2) === 0;
    for (let times = random.below(small ? 100 : 4); times > 0; times--) {
      this.#counts.streamPackets++;
      this.#packet(remote.storageVolUpload, serial, MessageStatus.continue, small ? 1 : random.below(3000));
    }
  }

  #endStream(): void {
    const random = this.#random;
    const [serials, procedure] = random.below(2) === 0
      ? [this.#uploads, remote.storageVolUpload]
      : [this.#downloads, remote.storageVolDownload];
    if (serials.length === 0) return;
    const status = random.below(2) === 0 ? MessageStatus.ok : MessageStatus.error;
    this.#packet(procedure, random.of(serials), status, 0);
  }

  #packet(
    { program, number }: Pick<Procedure<unknown, unknown>, "program" | "number">,
    serial: number,
    status: number,
    bytes: number,
  ): void {
    const writer = new XdrWriter();
    const start = beginFrame(writer, program, number, MessageType.stream, serial, status);
    writer.raw(new Uint8Array(bytes));
    endFrame(writer, start);
    this.#send(writer.bytes);
  }

  /** What holds at any time. */
  #check(): void {
    const { client, limits, ends } = this.#fake;
    const counts = this.#counts;
    assert(client.running <= limits.callsPerClient, `${client.running} calls run`);
    assert(client.openStreams <= limits.streamsPerClient, `${client.openStreams} streams are open`);
    const { calls, streams } = client.waitingBytes;
    assert(calls <= limits.waitingBytesPerClient, `${calls} bytes of calls wait`);
    assert(streams <= limits.waitingBytesPerClient, `${streams} bytes of streams wait`);
    assert(client.unsentBytes <= limits.unsentBytesPerClient, `${client.unsentBytes} bytes are unsent`);
    if (!this.#eventful) {
      // One answer, where there was little yet, and words about streams and of being here.
      const held = limits.unsentBytesPerClient / 64 + LONGEST_ANSWER + 4096;
      assert(client.unsentBytes <= held, `${client.unsentBytes} bytes were made for nobody`);
    }
    const running = this.#calls.filter(({ long }) => long).length;
    assert(running <= 1, `${running} long calls run`);
    if (ends.length === 0) {
      this.#checkWaiting();
      assert(client.events.size <= limits.eventsPerClient, `${client.events.size} events are registered`);
    }
    if (client.running === limits.callsPerClient) counts.callsFull++;
    if (calls > limits.waitingBytesPerClient / 2) counts.bytesFull++;
    if (client.openStreams === limits.streamsPerClient) counts.streamsFull++;
    if (calls > 0) counts.waited++;
  }

  /** Calls that have come and were not begun, counted without a word of the daemon's: so many as their bytes make room for. */
  #checkWaiting(): void {
    const { limits, client } = this.#fake;
    // What was read last may lie where it was read to, and one more behind what came in pieces.
    const taken = this.#peer.taken - PIECE;
    while (this.#come < this.#ends.length && this.#ends[this.#come]! <= taken) this.#come++;
    // Answers that the peer has not heard are of calls that were begun, and so are those that wait to be sent.
    const unheard = client.unsentBytes / HEADER + limits.callsPerClient;
    const waiting = this.#come - 1 - this.#peer.answered.length - this.#calls.length - unheard;
    assert(waiting <= limits.waitingBytesPerClient / (512 + HEADER), `${waiting} calls wait`);
  }

  /** All that is under way comes to its end, and what then holds. */
  async #finish(): Promise<void> {
    const { client, limits, served, ends } = this.#fake;
    this.#peer.resume();
    const state = () => [this.#peer.taken, this.#peer.heard.length, this.#begun].join();
    for (let idle = 0; idle < 4; idle++) {
      const before = state();
      while (this.#calls.length > 0) this.#settleOne();
      const took = this.#streams.filter((stream) => stream.takeAll()).length > 0;
      await quiet(40);
      this.#check();
      if (took || before !== state()) idle = 0;
    }
    const answered = this.#peer.answered;
    this.#counts.answers += answered.length;
    assert.equal(new Set(answered).size, answered.length, "a call was answered twice");
    assert(
      answered.every((serial) => serial > 0 && serial <= this.#serial),
      "what nobody called was answered",
    );
    if (ends.length === 0) {
      assert.equal(answered.length, this.#serial, "a call was never answered");
      assert.equal(this.#peer.taken, this.#sent, "something was not taken");
      const given = this.#peer.heard.filter(({ procedure, type, status }) =>
        procedure === remote.connectGetCapabilities.number && type === MessageType.reply &&
        status === MessageStatus.ok
      );
      // None of them is too long for whom only these wait.
      if (limits.unsentBytesPerClient > 2 * LONGEST_ANSWER) {
        assert.equal(given.length, this.#documents, "a document was kept from the client");
      }
    } else if (!this.#cut) {
      this.#counts.letGo++;
      assert.deepEqual(ends, ["it does not take what it is sent"]);
      assert(this.#eventful, "a client was let go for what it had asked for");
    }
    this.#peer.end();
    await served;
    await this.#finished;
    assert.equal(client.running, 0, "calls are left");
    assert.equal(client.openStreams, 0, "streams are left");
    assert.deepEqual(client.waitingBytes, { calls: 0, streams: 0 });
    assert.equal(client.unsentBytes, 0);
    assert.equal(this.#disposals, 1, "what the client had opened was not disposed of once");
    assert(this.#peer.closed, "the connection is open");
    assert(this.#signal === undefined || this.#signal.aborted, "calls were not told of its end");
    await quiet(40);
    assert(this.#streams.every(({ ended }) => ended), "a driver's stream is open");
  }
}

/** Runs the model of one seed. */
export async function admission(random: Random, counts: AdmissionCounts = noCounts()): Promise<void> {
  await new AdmissionModel(random, counts).run(random.below(random.below(8) === 0 ? 500 : 100));
}
