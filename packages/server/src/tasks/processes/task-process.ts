import { type ChildProcess, fork } from "node:child_process";
import type { Socket } from "node:net";
import type { Progress } from "@hearsay/client";
import { visible } from "@hearsay/core/plumbing";
import type { Beginning, Task } from "../task.js";
import type { FromProcess, ToProcess } from "./messages.js";

/** As it was built, also where this file runs as it is written (in tests). */
const BUILT_CHILD = new URL("../../../dist/tasks/processes/child.js", import.meta.url);

/** So much of what a process said last is looked through for the reason of its end. */
const LAST_WORDS = 8000;

/** A process is gone that nobody ended. */
export class LostProcess extends Error {
  /** Whether it needed more memory than it has. */
  readonly outOfMemory: boolean;

  /** @param how the signal or the exit status */
  constructor(how: string, lastWords: string) {
    super(how);
    this.outOfMemory = lastWords.includes("heap out of memory");
  }
}

interface Doing {
  readonly report: (progress: Progress) => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A process that does one task at a time. It keeps its parent running only while it does, and until it is gone once it is ended. */
export class TaskProcess {
  readonly #child: ChildProcess;
  #doing: Doing | null = null;
  #isEnding = false;
  #lastWords = "";
  /** Is fulfilled when it is gone. */
  readonly gone: Promise<void>;

  /** @param megabytes so much memory is for what it works on */
  constructor(beginning: Beginning, megabytes: number) {
    this.#child = fork(BUILT_CHILD, {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${megabytes}`],
      // standard input and output may be those of a protocol
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (words: string) => {
      this.#lastWords = (this.#lastWords + words).slice(-LAST_WORDS);
      process.stderr.write(visible(words));
    });
    this.#child.on("message", (message: FromProcess) => this.#hear(message));
    this.gone = new Promise((resolve) => {
      const end = (how: string) => {
        this.#over()?.reject(new LostProcess(how, this.#lastWords));
        resolve();
      };
      this.#child.once("close", (status, signal) => end(signal ?? `status ${status}`));
      this.#child.on("error", (error) => {
        // it may not have begun at all; else it is of no use any more
        if (this.#child.pid === undefined) end(error.message);
        else this.end();
      });
    });
    this.#tell({ beginning });
    this.#setBusy(false);
  }

  /**
   * Does a task; no other may be under way.
   *
   * @throws {LostProcess} where the process ends meanwhile
   */
  do(task: Task, report: (progress: Progress) => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#doing = { report, resolve, reject };
      this.#setBusy(true);
      this.#tell({ task });
    });
  }

  /** Ends it at once, whatever it does: an archive is not harmed by that, as by no loss of power. */
  end(): void {
    this.#isEnding = true;
    this.#setBusy(true);
    this.#child.kill("SIGKILL");
  }

  #hear(message: FromProcess): void {
    if ("progress" in message) this.#doing?.report(message.progress);
    else if ("answer" in message) this.#over()?.resolve(message.answer);
    else
      this.#over()?.reject(Object.assign(new Error(message.error.message), { stack: message.error.stack }));
  }

  #over(): Doing | null {
    const doing = this.#doing;
    this.#doing = null;
    this.#setBusy(false);
    return doing;
  }

  #tell(message: ToProcess): void {
    try {
      // where it cannot be told, it is gone or will be
      this.#child.send(message, (error) => error !== null && this.end());
    } catch (error) {
      this.#over()?.reject(error as Error);
    }
  }

  #setBusy(isBusy: boolean): void {
    const { channel, stderr } = this.#child;
    for (const holding of [this.#child, channel, stderr as Socket | null]) {
      if (isBusy || this.#isEnding) holding?.ref();
      else holding?.unref();
    }
  }
}
