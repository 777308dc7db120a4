import { setTimeout as wait } from "node:timers/promises";
import { UnreadableError } from "@hearsay/readers";
import { AnsweredError, type FetchedPage, fetcherAllowing } from "@hearsay/readers/web";
import robots, { type Robot } from "robots-parser";
import { version } from "../version.js";

// its types speak of an ES module, which it is not
const robotsParser = robots as unknown as (address: string, text: string) => Robot;

const USER_AGENT = `hearsay/${version}`;

export interface MannersOptions {
  /** Requests a second and host. */
  readonly rate?: number | undefined;
  /** Hosts that are fetched from though they stand in a private network. */
  readonly allowPrivate?: readonly string[] | undefined;
}

/** Fetches pages as a guest does: not faster than the rate, and nothing that the host's robots.txt denies. */
export class Manners {
  readonly #pause: number;
  readonly #fetch: ReturnType<typeof fetcherAllowing>;
  readonly #next = new Map<string, number>();
  readonly #robots = new Map<string, Promise<Robot | null>>();

  constructor({ rate = 1, allowPrivate = [] }: MannersOptions) {
    this.#pause = 1000 / rate;
    this.#fetch = fetcherAllowing(new Set(allowPrivate.map((host) => host.toLowerCase())));
  }

  /** @throws {UnreadableError} where nothing comes back, or robots.txt denies it, also after a redirect */
  fetch(address: string): Promise<FetchedPage> {
    const before = async (url: URL) => {
      const rules = await this.#robotsOf(url.origin);
      if (rules?.isAllowed(url.href, USER_AGENT) === false)
        throw new UnreadableError(`is denied by robots.txt of ${url.host}`);
      await this.#turnAt(url);
    };
    return this.#fetch(address, { before, userAgent: USER_AGENT });
  }

  #robotsOf(origin: string): Promise<Robot | null> {
    const known = this.#robots.get(origin);
    if (known !== undefined) return known;
    const address = `${origin}/robots.txt`;
    const asked = this.#fetch(address, { before: (url) => this.#turnAt(url), userAgent: USER_AGENT }).then(
      ({ bytes }) => robotsParser(address, Buffer.from(bytes.subarray(0, 512 * 1024)).toString()),
      // RFC 9309: one that does not exist (4xx) denies nothing; one that cannot be had denies all
      (error) => (isMissing(error) ? null : Promise.reject(error)),
    );
    this.#robots.set(origin, asked);
    return asked;
  }

  async #turnAt({ host }: URL): Promise<void> {
    const now = performance.now();
    const turn = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, turn + this.#pause);
    if (turn > now) await wait(turn - now);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof AnsweredError && error.status >= 400 && error.status < 500;
}
