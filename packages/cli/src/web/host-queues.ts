/** So many hosts are asked side by side. */
const MOST_HOSTS = 8;

/** Tasks by the host that they ask: those of a host one after the other, several hosts side by side. */
export class HostQueues<Task> {
  readonly #waiting = new Map<string, Task[]>();
  readonly #running = new Set<string>();
  readonly #work: (task: Task) => Promise<void>;
  #size = 0;
  #ended = false;
  #onIdle = () => {};
  #onError: (error: unknown) => void = () => {};

  /** @param work asks the host; what it throws ends all */
  constructor(work: (task: Task) => Promise<void>) {
    this.#work = work;
  }

  /** How many tasks wait. */
  get size(): number {
    return this.#size;
  }

  /** Puts tasks of a host before those that wait for it already, in their order. */
  addFirst(host: string, tasks: readonly Task[]): void {
    // kept with the next one last, where it is taken from
    const waiting = this.#waiting.get(host) ?? [];
    for (let at = tasks.length - 1; at >= 0; at--) waiting.push(tasks[at] as Task);
    this.#size += tasks.length;
    this.#waiting.set(host, waiting);
    this.#start();
  }

  /** Resolves when nothing waits and nothing runs; rejects with what a task threw. */
  done(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#onIdle = resolve;
      this.#onError = reject;
      this.#start();
    });
  }

  /** No further task is begun. */
  end(): void {
    this.#ended = true;
    this.#waiting.clear();
    this.#size = 0;
  }

  #start(): void {
    for (const host of this.#waiting.keys()) {
      if (this.#running.size >= MOST_HOSTS) break;
      if (!this.#running.has(host)) void this.#run(host);
    }
    if (this.#running.size === 0 && this.#waiting.size === 0) this.#onIdle();
  }

  async #run(host: string): Promise<void> {
    this.#running.add(host);
    try {
      for (let task = this.#next(host); task !== undefined; task = this.#next(host)) await this.#work(task);
    } catch (error) {
      this.end();
      this.#onError(error);
    }
    this.#running.delete(host);
    this.#start();
  }

  #next(host: string): Task | undefined {
    const waiting = this.#waiting.get(host);
    const task = waiting?.pop();
    if (task !== undefined) this.#size--;
    if (waiting?.length === 0) this.#waiting.delete(host);
    return this.#ended ? undefined : task;
  }
}
