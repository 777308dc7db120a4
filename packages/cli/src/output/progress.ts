import { walk } from "@hearsay/readers";

/** Fewer files than this are read before a bar could be looked at. */
const MUCH_TO_DO = 50;

export interface Progress {
  step(): void;
  stop(): void;
}

const SILENT: Progress = { step() {}, stop() {} };

export interface ProgressOptions {
  /** Whether the files a second and the remaining time are shown: for work that takes long. */
  readonly withRate?: boolean;
}

/** A bar on standard error over the files that the paths stand for, where there are many and a terminal to show it. */
export async function progressOver(
  task: string,
  paths: readonly string[],
  wanted: boolean,
  { withRate = false }: ProgressOptions = {},
): Promise<Progress> {
  if (!wanted || process.stderr.isTTY !== true) return SILENT;
  let files = 0;
  for await (const found of walk(paths)) if (!found.skipped) files++;
  if (files < MUCH_TO_DO) return SILENT;
  const { Presets, SingleBar } = await import("cli-progress");
  const bar = new SingleBar(
    {
      format: `${task} {bar} {value} of {total} files${withRate ? ", {rate} a second, {eta_formatted} left" : ""}`,
      clearOnComplete: true,
      hideCursor: true,
      barsize: 30,
    },
    Presets.shades_classic,
  );
  bar.start(files, 0, { rate: "0" });
  const started = performance.now();
  let done = 0;
  const step = () => {
    // a file may hold several
    if (++done > files) bar.setTotal(done);
    const seconds = (performance.now() - started) / 1000;
    bar.increment({ rate: (done / seconds).toFixed(seconds > 0 && done / seconds < 10 ? 1 : 0) });
  };
  return { step, stop: () => bar.stop() };
}
