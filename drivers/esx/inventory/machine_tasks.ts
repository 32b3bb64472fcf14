import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import { esxError } from "../contract/esx_error.ts";
import type { Machine } from "./machines.ts";
import {
  cancelTask,
  faultOf,
  type ManagedObjectReference,
  type Vim25Client,
  waitForTask,
} from "../vim25/mod.ts";
import type { VirtualMachineQuestionInfo } from "../vim25/generated/vim_types.gen.ts";

/** A machine that asks something waits, and with it all that is done to it. */
const ASK_MS = 1000;

/** What is under way on a machine. */
export interface RunningTask {
  readonly task: ManagedObjectReference;
  readonly startedAt: number;
  /** libvirt's number of the operation. */
  readonly operation: number;
  /** How far it is, from 0 to 1. */
  fraction: number;
}

/** libvirt's `VIR_DOMAIN_JOB_OPERATION_*`. */
export const Operation = {
  UNKNOWN: 0,
  START: 1,
  SAVE: 2,
  MIGRATION_OUT: 5,
  SNAPSHOT: 6,
  SNAPSHOT_REVERT: 7,
  SNAPSHOT_DELETE: 10,
} as const;

/** What a task is about. */
export interface TaskSubject {
  readonly dom: DomainRef;
  readonly ref: Machine["ref"];
  /** `start domain "web"`. */
  readonly action: string;
  readonly operation?: number;
}

/** Runs tasks on machines: waits for their ends, answers what a machine asks, knows how far they are. */
export class MachineTasks {
  readonly #client: Vim25Client;
  readonly #autoAnswer: boolean;
  readonly #running = new Map<string, RunningTask>();

  constructor(client: Vim25Client, autoAnswer: boolean) {
    this.#client = client;
    this.#autoAnswer = autoAnswer;
  }

  /** What is under way on a domain. */
  running(dom: DomainRef): RunningTask | undefined {
    return this.#running.get(dom.uuid);
  }

  /** Asks the host to end what is under way on a domain. */
  async cancel(dom: DomainRef, options?: CallOptions): Promise<void> {
    const running = this.#running.get(dom.uuid);
    if (running && await cancelTask(this.#client, running.task, options)) return;
    throw esxError(
      "OPERATION_INVALID",
      `Cannot end the job of domain "${dom.name}", wanted one that can be ended: found none`,
    );
  }

  /**
   * Starts a task and waits for its end. Who ends the wait does not end the task.
   *
   * @throws {VirtError} What it failed with; `OPERATION_INVALID` if the machine asks what nobody answers.
   */
  async run(
    subject: TaskSubject,
    start: () => Promise<ManagedObjectReference>,
    options: CallOptions = {},
  ): Promise<unknown> {
    await this.#answer(subject, options);
    const task = await start();
    const running: RunningTask = {
      task,
      startedAt: Date.now(),
      operation: subject.operation ?? Operation.UNKNOWN,
      fraction: 0,
    };
    this.#running.set(subject.dom.uuid, running);
    const over = new AbortController();
    try {
      const done = waitForTask(this.#client, task, {
        signal: options.signal,
        action: subject.action,
        onProgress: ({ fraction }) => running.fraction = fraction ?? running.fraction,
      });
      const asked = this.#watch(subject, over.signal);
      done.catch(() => {});
      asked.catch(() => {});
      return await Promise.race([done, asked]);
    } finally {
      over.abort();
      if (this.#running.get(subject.dom.uuid) === running) this.#running.delete(subject.dom.uuid);
    }
  }

  /** Starts a task of no machine that is there already, and waits for its end. */
  async runAlone(
    action: string,
    start: () => Promise<ManagedObjectReference>,
    options: CallOptions = {},
  ): Promise<unknown> {
    return await waitForTask(this.#client, await start(), { signal: options.signal, action });
  }

  /** Rejects when the machine asks what nobody answers; never resolves. */
  async #watch(subject: TaskSubject, over: AbortSignal): Promise<never> {
    for (;;) {
      await pause(ASK_MS, over);
      await this.#answer(subject, { signal: over });
    }
  }

  async #answer({ ref, action }: TaskSubject, options: CallOptions): Promise<void> {
    const { "runtime.question": question } = await this.#client.properties("VirtualMachine", ref, [
      "runtime.question",
    ], { signal: options.signal });
    if (question === undefined) return;
    const choice = this.#autoAnswer ? defaultChoice(question) : undefined;
    if (choice === undefined) throw unanswered(action, question, this.#autoAnswer);
    try {
      await this.#client.call(ref, "AnswerVM", { questionId: question.id, answerChoice: choice }, options);
    } catch (error) {
      // Somebody else was quicker.
      if (faultOf(error) !== "ConcurrentAccess" && faultOf(error) !== "InvalidArgument") throw error;
    }
  }
}

function defaultChoice({ choice }: VirtualMachineQuestionInfo): string | undefined {
  return choice.defaultIndex === undefined ? undefined : choice.choiceInfo[choice.defaultIndex]?.key;
}

function unanswered(action: string, { text, choice }: VirtualMachineQuestionInfo, tried: boolean): Error {
  const answers = choice.choiceInfo.map(({ label }) => `"${label}"`).join(", ");
  const why = tried ? "which proposes no answer" : "and auto_answer=1 is not set";
  return esxError(
    "OPERATION_INVALID",
    `Cannot ${action}, wanted no question of the machine: found "${text}" (${answers}), ${why}`,
  );
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, ms);
    signal.addEventListener("abort", abort, { once: true });
  });
}
