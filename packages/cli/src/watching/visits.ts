import { UnreadableError } from "@hearsay/readers";
import { AnsweredError, type FetchedPage, SilentError, type Validators } from "@hearsay/readers/web";
import { Manners, type MannersOptions } from "../web/manners.js";
import type { HostMemory, Memory } from "./memory.js";
import { retryAfter } from "./retry-after.js";
import { type Failure, leftAloneUntil } from "./schedule.js";

/** What became of a request. */
export type Visit =
  | { readonly was: "fetched"; readonly page: FetchedPage }
  | { readonly was: "unchanged" }
  /** `isFinal`: asking again would give the same. */
  | (Failure & { readonly was: "failed"; readonly reason: string; readonly isFinal: boolean })
  /** Nothing was asked: the host is left alone until then, or what is watched is to end. */
  | { readonly was: "put-off"; readonly until: number | null };

/** A host that has not answered so often in a row is not asked again in the same round. */
const MOST_SILENCES = 3;

/** What servers say who refuse for now. */
const FOR_NOW = new Set([429, 503]);
/** Answers that may be others the next time though they begin with 4. */
const PASSING = new Set([408, 425, 429]);

class PutOffError extends UnreadableError {
  readonly until: number | null;

  constructor(until: number | null) {
    super("is left alone for now");
    this.until = until;
  }
}

export interface VisitsOptions extends Omit<MannersOptions, "gate"> {
  readonly memory: Memory;
  readonly now: () => number;
  readonly chance: () => number;
  /** Once it is aborted, nothing more is asked. */
  readonly stopping: AbortSignal;
}

/** Asks hosts for pages, and leaves those alone for a while that refuse for now or do not answer. */
export class Visits {
  readonly #guest: Manners;
  readonly #options: VisitsOptions;
  readonly #hosts = new Map<string, HostMemory>();
  readonly #silences = new Map<string, number>();

  constructor(options: VisitsOptions) {
    this.#options = options;
    this.#guest = new Manners({ ...options, gate: (url) => this.#pass(url) });
  }

  /** Hosts that did not answer are tried again. */
  beginRound(): void {
    this.#silences.clear();
    this.#guest.forgetFailed();
  }

  /** @param validators of what was fetched there before, where it needs to be fetched only if it is another */
  async fetch(address: string, validators: Validators | null): Promise<Visit> {
    try {
      const page = await this.#guest.fetch(address, validators);
      await this.#hasAnswered(page.url);
      return { was: "fetched", page };
    } catch (error) {
      if (error instanceof PutOffError) return { was: "put-off", until: error.until };
      if (error instanceof AnsweredError) return this.#answered(error, validators !== null);
      if (!(error instanceof UnreadableError)) throw error;
      const host = hostOf(address);
      const isSilent = error instanceof SilentError;
      if (isSilent) this.#silences.set(host, (this.#silences.get(host) ?? 0) + 1);
      return { was: "failed", reason: error.reason, isFinal: false, until: null, isSilent };
    }
  }

  async #pass({ host }: URL): Promise<void> {
    if (this.#options.stopping.aborted || (this.#silences.get(host) ?? 0) >= MOST_SILENCES)
      throw new PutOffError(null);
    const { until } = await this.#host(host);
    if (until > this.#options.now()) throw new PutOffError(until);
  }

  async #answered(
    { status, url, retryAfter: header, reason }: AnsweredError,
    wasConditional: boolean,
  ): Promise<Visit> {
    if (!FOR_NOW.has(status)) await this.#hasAnswered(url);
    if (status === 304 && wasConditional) return { was: "unchanged" };
    const until = FOR_NOW.has(status) ? await this.#leaveAlone(hostOf(url), header) : null;
    const isFinal = status >= 400 && status < 500 && !PASSING.has(status);
    return { was: "failed", reason, isFinal, until, isSilent: false };
  }

  async #leaveAlone(host: string, header: string | null): Promise<number> {
    const { memory, now, chance } = this.#options;
    const refusals = (await this.#host(host)).refusals + 1;
    const until = leftAloneUntil(refusals, retryAfter(header, now()), now(), chance());
    this.#hosts.set(host, { until, refusals });
    await memory.keepHost(host, { until, refusals });
    return until;
  }

  async #hasAnswered(url: string): Promise<void> {
    const host = hostOf(url);
    this.#silences.delete(host);
    if ((await this.#host(host)).refusals === 0) return;
    this.#hosts.set(host, { until: 0, refusals: 0 });
    await this.#options.memory.keepHost(host, { until: 0, refusals: 0 });
  }

  async #host(host: string): Promise<HostMemory> {
    const known = this.#hosts.get(host) ?? (await this.#options.memory.host(host));
    this.#hosts.set(host, known);
    return known;
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
