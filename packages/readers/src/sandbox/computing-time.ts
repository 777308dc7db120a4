import { readFileSync, readlinkSync } from "node:fs";

/** The number by which Linux knows the calling thread; 0 where the system does not tell. */
export function threadNumber(): number {
  try {
    return Number(/\/task\/(\d+)$/.exec(readlinkSync("/proc/thread-self"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/**
 * Counts from now on how many seconds of processor time a thread uses; where the system does not tell it of a thread, how
 * many the whole process uses.
 *
 * @param thread gives the thread's number; 0 as long as it has not begun, or where it is not known
 */
export function computingTimeOf(thread: () => number): () => number {
  const threadBefore = timeOfThread(thread()) ?? 0;
  const processBefore = timeOfProcess();
  return () => {
    const now = timeOfThread(thread());
    return now === null ? timeOfProcess() - processBefore : now - threadBefore;
  };
}

function timeOfThread(number: number): number | null {
  if (number === 0) return null;
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${number}/schedstat`, "latin1").split(" ");
    return Number(nanoseconds) / 1e9;
  } catch {
    return null;
  }
}

function timeOfProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
