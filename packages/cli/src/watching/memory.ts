import { createHash } from "node:crypto";
import type { Store } from "@hearsay/archive";
import { z } from "zod";
import type { KeptRules, RulesMemory } from "../web/robots.js";
import { NEW_FEED } from "./schedule.js";

/** Where things are remembered: in the archive, so that what is watched and what is kept of it move together. */
export type Remembering = Pick<Store, "remembered" | "remember">;

const validators = z
  .object({ url: z.string(), etag: z.string().nullable(), modified: z.string().nullable() })
  .nullable();
const time = z.number().nullable();
const count = z.number().int().nonnegative();

const feed = z.object({
  asked: time,
  hint: time,
  failures: count,
  retryAt: time,
  validators,
  /** The trouble that was told last; null where it answers. */
  trouble: z.string().nullable(),
  /** Where it has moved for good; null where it stands where it always did. */
  movedTo: z.string().nullable(),
  /** Whether all was taken that it named when it was asked last. */
  isWhole: z.boolean(),
  /** The sitemaps that it lists. */
  lists: z.array(z.object({ url: z.string(), date: z.string().nullable() })),
  /** The pages that it named and that are to be looked at still. */
  open: z.array(z.string()),
});

const page = z.object({
  stored: time,
  looks: count,
  failures: count,
  retryAt: time,
  validators,
  /** The version of the archive that it was found as last. */
  version: z.number().nullable(),
});

const rules = z.object({ fetched: z.number(), text: z.string().nullable() });
const host = z.object({ until: z.number(), refusals: count });

export type FeedMemory = Readonly<z.infer<typeof feed>>;
export type PageMemory = Readonly<z.infer<typeof page>>;
export type HostMemory = Readonly<z.infer<typeof host>>;

/** A page that need not be looked at again. */
const DONE = "done";

/** Longer rules are asked for again in each run. */
const LONGEST_RULES = 64 * 1024;

/** So many keys are asked for at once. */
const TOGETHER = 500;

/** What is remembered of feeds, pages and hosts between two rounds. What cannot be read is taken for unknown. */
export class Memory implements RulesMemory {
  readonly #store: Remembering;

  constructor(store: Remembering) {
    this.#store = store;
  }

  async feed(address: string): Promise<FeedMemory> {
    const known = await this.#one(feed, keyOf("feed", address));
    if (known !== null) return known;
    const nothing = { validators: null, trouble: null, movedTo: null, isWhole: false, lists: [], open: [] };
    return { ...NEW_FEED, ...nothing };
  }

  async keepFeed(address: string, memory: FeedMemory): Promise<void> {
    await this.#store.remember(new Map([[keyOf("feed", address), JSON.stringify(memory)]]));
  }

  /** Of pages that were met before what is remembered, "done" where they need no look; others are left out. */
  async pages(addresses: readonly string[]): Promise<ReadonlyMap<string, PageMemory | typeof DONE>> {
    const known = new Map<string, PageMemory | typeof DONE>();
    for (let at = 0; at < addresses.length; at += TOGETHER) {
      const some = addresses.slice(at, at + TOGETHER);
      const kept = await this.#store.remembered(some.map((address) => keyOf("page", address)));
      for (const address of some) {
        const value = kept.get(keyOf("page", address));
        const read = value === DONE ? DONE : parsed(page, value);
        if (read !== null) known.set(address, read);
      }
    }
    return known;
  }

  async keepPages(pages: ReadonlyMap<string, PageMemory | typeof DONE>): Promise<void> {
    const values = [...pages].map(
      ([address, memory]) =>
        [keyOf("page", address), memory === DONE ? DONE : JSON.stringify(memory)] as const,
    );
    await this.#store.remember(new Map(values));
  }

  async host(name: string): Promise<HostMemory> {
    return (await this.#one(host, keyOf("host", name))) ?? { until: 0, refusals: 0 };
  }

  async keepHost(name: string, memory: HostMemory): Promise<void> {
    await this.#store.remember(new Map([[keyOf("host", name), JSON.stringify(memory)]]));
  }

  recall(origin: string): Promise<KeptRules | null> {
    return this.#one(rules, keyOf("robots", origin));
  }

  async keep(origin: string, kept: KeptRules): Promise<void> {
    if ((kept.text?.length ?? 0) > LONGEST_RULES) return;
    await this.#store.remember(new Map([[keyOf("robots", origin), JSON.stringify(kept)]]));
  }

  async #one<T>(shape: z.ZodType<T>, key: string): Promise<T | null> {
    return parsed(shape, (await this.#store.remembered([key])).get(key));
  }
}

function parsed<T>(shape: z.ZodType<T>, value: string | undefined): T | null {
  if (value === undefined) return null;
  try {
    return shape.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
}

/** Addresses may be of any length; keys are short. */
function keyOf(kind: "feed" | "page" | "host" | "robots", name: string): string {
  return `${kind}:${createHash("sha256").update(name).digest("hex")}`;
}
