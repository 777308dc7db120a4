import { InvalidArgumentError } from "commander";

/** `--port 4173`. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError("a number from 0 to 65535");
  return port;
}

/** `--seconds 120`. */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,5}$/.test(text) || seconds < 1) throw new InvalidArgumentError("a number of seconds from 1 on");
  return seconds;
}

/** Why an address cannot be listened at, for whoever gave it. */
export function reasonNotListening({ code, message }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return "something else listens there";
  if (code === "EACCES") return "this needs other rights";
  return code === "EADDRNOTAVAIL" || code === "ENOTFOUND" ? "it is no address of this computer" : message;
}
