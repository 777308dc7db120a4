import { setTimeout as wait } from "node:timers/promises";
import { UnreadableError } from "@hearsay/readers";
import { type FetchedPage, fetcherAllowing, type Validators } from "@hearsay/readers/web";
import { version } from "../version.js";
import { Robots, type RulesMemory } from "./robots.js";

const USER_AGENT = `hearsay/${version}`;

export interface MannersOptions {
  /** Requests a second and host. */
  readonly rate?: number | undefined;
  /** Hosts that are fetched from though they stand in a private network. */
  readonly allowPrivate?: readonly string[] | undefined;
  /** Where the rules of hosts are kept for the next run. */
  readonly rules?: RulesMemory | undefined;
  /** Called before each request; what it throws ends the fetching. */
  readonly gate?: ((url: URL) => void | Promise<void>) | undefined;
}

/** Fetches pages as a guest does: not faster than the rate, and nothing that the host's robots.txt denies. */
export class Manners {
  readonly #pause: number;
  readonly #gate: (url: URL) => void | Promise<void>;
  readonly #fetch: ReturnType<typeof fetcherAllowing>;
  readonly #next = new Map<string, number>();
  readonly #robots: Robots;

  constructor({ rate = 1, allowPrivate = [], rules, gate = () => {} }: MannersOptions) {
    this.#pause = 1000 / rate;
    this.#gate = gate;
    this.#fetch = fetcherAllowing(new Set(allowPrivate.map((host) => host.toLowerCase())));
    const before = (url: URL) => this.#turnAt(url);
    this.#robots = new Robots((address) => this.#fetch(address, { before, userAgent: USER_AGENT }), rules);
  }

  /**
   * @param validators of the page as it was fetched before, see `FetchOptions`
   * @throws {UnreadableError} where nothing comes back, or robots.txt denies it, also after a redirect
   */
  fetch(address: string, validators: Validators | null = null): Promise<FetchedPage> {
    const before = async (url: URL) => {
      await this.#gate(url);
      const rules = await this.#robots.of(url.origin);
      if (rules?.isAllowed(url.href, USER_AGENT) === false)
        throw new UnreadableError(`is denied by robots.txt of ${url.host}`);
      await this.#turnAt(url);
    };
    return this.#fetch(address, { before, userAgent: USER_AGENT, validators });
  }

  /** A robots.txt that could not be had is asked for again. */
  forgetFailed(): void {
    this.#robots.forgetFailed();
  }

  async #turnAt(url: URL): Promise<void> {
    const now = performance.now();
    const turn = Math.max(now, this.#next.get(url.host) ?? 0);
    this.#next.set(url.host, turn + this.#pause);
    if (turn > now) await wait(turn - now);
    await this.#gate(url);
  }
}
