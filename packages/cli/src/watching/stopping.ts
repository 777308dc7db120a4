const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** The first Ctrl-C or SIGTERM aborts, so that the command ends by itself; a second one ends the process at once. */
export function abortOnSignals(stopping: AbortController, onFirst: () => void): void {
  for (const signal of SIGNALS) {
    // those of the command line would end the process with the first
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (stopping.signal.aborted) {
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
        return;
      }
      stopping.abort();
      onFirst();
    });
  }
}
