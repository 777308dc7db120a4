/** A verdict or a finding counts against it. */
export const SOMETHING_TO_LOOK_AT = 1;
/** The command could not do its work, or a file named directly could not be read. */
export const COULD_NOT_WORK = 2;

/** Sets the process's exit status; a graver one that is already set stays. */
export function setStatus(status: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}
