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
  /** Of each host, what ends when the last who wants to ask it has done so. */
  readonly #last = new Map<string, Promise<void>>();
  readonly #robots: Robots;

  constructor({ rate = 1, allowPrivate = [], rules, gate = () => {} }: MannersOptions) {
    this.#pause = 1000 / rate;
    this.#gate = gate;
    this.#fetch = fetcherAllowing(new Set(allowPrivate.map((host) => host.toLowerCase())));
    this.#robots = new Robots((address) => this.#inTurn(address, null), rules);
  }

  /**
   * @param validators of the page as it was fetched before, see `FetchOptions`
   * @throws {UnreadableError} where nothing comes back, or robots.txt denies it, also after a redirect
   */
  fetch(address: string, validators: Validators | null = null): Promise<FetchedPage> {
    return this.#inTurn(address, validators, async (url) => {
      await this.#gate(url);
      const rules = await this.#robots.of(url.origin);
      if (rules?.isAllowed(url.href, USER_AGENT) === false)
        throw new UnreadableError(`is denied by robots.txt of ${url.host}`);
    });
  }

  /** A robots.txt that could not be had is asked for again. */
  forgetFailed(): void {
    this.#robots.forgetFailed();
  }

  /** Fetches with one request at a time at each host, also where a redirect leads to another: a host is let go before the next is asked. */
  async #inTurn(
    address: string,
    validators: Validators | null,
    check: (url: URL) => Promise<void> = async () => {},
  ): Promise<FetchedPage> {
    let leave = () => {};
    const before = async (url: URL) => {
      leave();
      leave = () => {};
      await check(url);
      leave = await this.#enter(url.host);
      await this.#turnAt(url);
    };
    try {
      return await this.#fetch(address, { before, userAgent: USER_AGENT, validators });
    } finally {
      leave();
    }
  }

  /** Resolves when nobody else is asking the host, with what lets the next one in. */
  async #enter(host: string): Promise<() => void> {
    const before = this.#last.get(host);
    let leave = () => {};
    const mine = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#last.set(host, mine);
    await before;
    return leave;
  }

  async #turnAt(url: URL): Promise<void> {
    const now = performance.now();
    const turn = Math.max(now, this.#next.get(url.host) ?? 0);
    this.#next.set(url.host, turn + this.#pause);
    if (turn > now) await wait(turn - now);
    await this.#gate(url);
  }
}
