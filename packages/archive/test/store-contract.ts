import { formsOf } from "@hearsay/core/plumbing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Entry } from "../src/adding/entry.js";
import { unpackArticle, unpackReading } from "../src/adding/pack.js";
import { traceWords } from "../src/asking/trace-words.js";
import type { KeptSaid } from "../src/people/said.js";
import { shinglesOf } from "../src/shingles/shingles.js";
import type { MovedVersion, SaidAsked, Store } from "../src/store.js";
import { entry, GULL, type Invented, invented, LEDGER, OTHERS, POST, SAID, WIRE } from "./articles.js";

const ANY: SaidAsked = { word: null, since: null, before: null };

/** A place where a store can be opened several times, empty at first. */
export interface StorePlace {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** A version of the Post's article with a word of its own, as another archive kept it. */
function version(
  word: string,
  number: number,
  fetched = `2031-03-12T${9 + number}:00:00.000Z`,
): MovedVersion {
  const one = entry({ ...POST, text: `${POST.text}\nThis is ${word}word.\n` });
  return {
    entry: { ...one, receipt: { ...one.receipt, fetched } },
    addresses: ["/articles/post.txt", one.address],
    number,
  };
}

/** Holds a store to what `Store` says, whatever keeps the articles. */
export function holdsTheContract(name: string, place: () => Promise<StorePlace>): void {
  describe(`${name} as a store`, () => {
    let there: StorePlace;
    let store: Store;
    beforeEach(async () => {
      there = await place();
      store = await there.open();
    });
    afterEach(async () => {
      await store.close();
      await there.remove();
    });

    it("begins empty", async () => {
      expect(await store.census()).toEqual({
        articles: 0,
        versions: 0,
        words: 0,
        languages: new Set(),
        doubtful: [],
      });
      expect(await store.versions([1, 2])).toEqual([]);
      expect(await store.known([entry(POST)])).toEqual([null]);
    });

    it("gives back what was stored, byte for byte, whoever opens it", async () => {
      const [added] = await store.add([entry(LEDGER)]);
      expect(added?.outcome).toBe("new");
      const again = await there.open();
      const [kept] = await again.versions([added?.version ?? 0]);
      await again.close();
      const { facts, receipt, packed } = entry(LEDGER);
      expect(kept).toMatchObject({ number: 1, isCurrent: true, facts, receipt });
      const article = unpackArticle(kept?.packed.article ?? new Uint8Array());
      expect(article).toEqual(invented(LEDGER));
      expect(unpackReading(kept?.packed.reading ?? new Uint8Array(), article)).toEqual(
        unpackReading(packed.reading, article),
      );
    });

    it("knows an article again by its address and by its text, and stores it once", async () => {
      await store.add([entry(POST), entry({ ...OTHERS[0], name: "one.txt" } as never)]);
      const moved = entry({ ...OTHERS[0], name: "elsewhere.txt" } as never);
      // it is to be added, so that its place is noted
      expect(await store.known([entry(POST), moved])).toEqual([1, null]);
      expect((await store.add([entry(POST), moved])).map(({ outcome }) => outcome)).toEqual([
        "known",
        "known",
      ]);
      expect(await store.known([entry(POST), moved])).toEqual([1, 2]);
      expect(await store.census()).toMatchObject({ articles: 2, versions: 2 });
      const [, kept] = await store.versions([1, 2]);
      expect(kept?.addresses).toEqual(["/articles/elsewhere.txt", "/articles/one.txt"]);
    });

    it("takes a changed article for a new version, and counts only current words", async () => {
      await store.add([entry(POST)]);
      const changed = entry({ ...POST, text: POST.text.replace("ropes", "zeppelins") });
      const [added] = await store.add([changed]);
      expect(added?.outcome).toBe("version");
      const [first, second] = await store.versions([1, added?.version ?? 0]);
      expect([first?.number, first?.isCurrent, second?.number, second?.isCurrent]).toEqual([
        1,
        false,
        2,
        true,
      ]);
      expect(first?.article).toBe(second?.article);
      expect(await store.counts(["ropes", "zeppelins"])).toEqual(new Map([["zeppelins", 1]]));
      const words = formsOf(POST.text).length;
      expect(await store.census()).toMatchObject({
        articles: 1,
        versions: 2,
        words,
        languages: new Set(["en"]),
      });
      // what it was before is known still
      expect(await store.known([entry(POST)])).toEqual([1]);
    });

    it("takes an article that went back to an earlier text for a further version, where its address was asked", async () => {
      const changed = { ...POST, text: POST.text.replace("ropes", "zeppelins") };
      const live = (article: Invented) => ({ ...entry(article), isLive: true });
      const outcomes = async (...entries: readonly Entry[]) =>
        (await store.add(entries)).map(({ outcome, version: stored }) => `${outcome} ${stored}`);
      expect(await outcomes(live(POST), live(changed), live(POST))).toEqual([
        "new 1",
        "version 2",
        "version 3",
      ]);
      expect(await store.known([live(POST), live(changed), entry(changed)])).toEqual([3, null, 2]);
      // files of old: nobody knows which of them stands there now
      expect(await outcomes(entry(changed), entry(POST), live(POST))).toEqual([
        "known 2",
        "known 3",
        "known 3",
      ]);
      const kept = await store.versions([1, 2, 3]);
      expect(kept.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
        [1, false],
        [2, false],
        [3, true],
      ]);
      expect(await store.counts(["ropes", "zeppelins"])).toEqual(new Map([["ropes", 1]]));
      expect(await store.verify()).toEqual([]);
      const moved = kept.map(({ number, addresses }) => ({
        entry: entry(number === 2 ? changed : POST),
        addresses,
        number,
      }));
      expect((await store.restore(moved)).map(({ outcome }) => outcome)).toEqual(["known", "known", "known"]);
      const other = await place();
      const copy = await other.open();
      expect((await copy.restore(moved)).map(({ outcome }) => outcome)).toEqual([
        "new",
        "version",
        "version",
      ]);
      expect((await copy.restore([...moved].reverse())).map(({ outcome }) => outcome)).toEqual([
        "known",
        "known",
        "known",
      ]);
      expect((await copy.all(0, 9)).map(({ isCurrent }) => isCurrent)).toEqual([false, false, true]);
      await copy.close();
      await other.remove();
    });

    it("keeps what holds characters that no database takes, with others in their place", async () => {
      const odd = {
        ...POST,
        name: "odd\0name.txt",
        url: "https://post.example/\0\ud800",
        outlet: "Po\0st \ud800",
      };
      const text = `${POST.text}\n“It will\0 snow \ud800 on the quay,” said Otto Bran\0dis.\n`;
      const one = entry({ ...odd, text });
      expect((await store.add([one]))[0]).toMatchObject({ outcome: "new" });
      expect(await store.known([one])).toEqual([1]);
      expect((await store.versions([1]))[0]?.facts).toMatchObject({
        name: "odd\ufffdname.txt",
        outlet: "Po\ufffdst \ufffd",
      });
      expect(await store.verify()).toEqual([]);
    });

    it("learns the address of an article that it knew without one", async () => {
      const { url: _, ...pathOnly } = POST;
      await store.add([entry(pathOnly)]);
      expect((await store.add([entry(POST)]))[0]?.outcome).toBe("known");
      const [changed] = await store.add([entry({ ...POST, text: `${POST.text}\nMore.` })]);
      expect(changed?.outcome).toBe("version");
    });

    it("keeps one text at two addresses on the web as two articles, one a copy of the other", async () => {
      const twin = { ...POST, name: "twin.txt", url: "https://twin.example/quay" };
      const added = await store.add([entry(POST), entry(twin), entry(GULL)]);
      expect(added.map(({ outcome }) => outcome)).toEqual(["new", "new", "new"]);
      expect(await store.copies([1, 2, 3])).toEqual([[1, 2]]);
      expect(await store.copies([1, 3])).toEqual([]);
    });

    it("recognises copies in whichever order they come", async () => {
      await store.add([entry(WIRE)]);
      await store.add([entry(LEDGER), entry(POST)]);
      expect(await store.copies([1, 2, 3])).toEqual([[1, 3]]);
    });

    it("finds by shingles the versions that hold them, at most so many", async () => {
      await store.add([POST, LEDGER, GULL, ...OTHERS].map(entry));
      const [first] = shinglesOf(formsOf(SAID));
      const term = first?.term ?? "";
      const holding = async (terms: readonly string[], most: number) =>
        (await store.holding(terms, most)).map(({ versions }) => versions);
      expect(await holding([term, "zzzzzzz"], 10)).toEqual([[1, 2, 3], []]);
      expect(await holding(["zzzzzzz", term], 2)).toEqual([[], [1, 2]]);
      expect(await holding([], 2)).toEqual([]);
      const many = shinglesOf(formsOf(`${SAID} `.repeat(40))).map((one) => one.term);
      expect(await holding(many, 10)).toHaveLength(many.length);
    });

    it("counts words, those that look like keywords of a language among them", async () => {
      const text = "__proto__ constructor constructor'); drop table words; -- \" % _ ' ";
      await store.add([entry({ name: "odd.txt", text })]);
      expect(await store.counts(["constructor", "drop", "nowhere", "' or 1=1 --"])).toEqual(
        new Map([
          ["constructor", 2],
          ["drop", 1],
        ]),
      );
    });

    it("gives what is said, by the speaker's name, in pages", async () => {
      await store.add([POST, LEDGER, ...OTHERS].map(entry));
      const all = await store.said(ANY, 0, 1000);
      const ids = all.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
      expect(all.map(({ id: _, version: __, ...row }) => row)).toMatchObject(
        [POST, LEDGER, ...OTHERS].flatMap((article) => entry(article).said),
      );
      const pages: KeptSaid[] = [];
      for (let page = await store.said(ANY, 0, 3); page.length > 0; ) {
        pages.push(...page);
        page = await store.said(ANY, pages.at(-1)?.id ?? 0, 3);
      }
      expect(pages).toEqual(all);
      const oduya = await store.said({ ...ANY, word: "oduya" }, 0, 1000);
      expect(oduya).toEqual(all.filter(({ name }) => name === "Maren Oduya"));
      expect(oduya[0]).toMatchObject({
        file: "post.txt",
        url: POST.url,
        headline: "Quay stays open",
        outlet: "The Harbour Post",
        published: "2031-03-12",
        sourceKind: "person",
      });
      expect(await store.said({ ...ANY, word: "oduya" }, 0, 1)).toEqual(oduya.slice(0, 1));
      expect(await store.said({ ...ANY, word: "' or 1=1 --" }, 0, 10)).toEqual([]);
    });

    it("gives what is said in a period, where a date is given", async () => {
      await store.add([POST, LEDGER, GULL, ...OTHERS].map(entry));
      const outlets = async (since: string | null, before: string | null) => {
        const said = await store.said({ word: null, since, before }, 0, 1000);
        return [...new Set(said.map(({ outlet }) => outlet))];
      };
      expect(await outlets("2031-03-13", null)).toEqual(["Tollhaven Ledger", "The Gull"]);
      expect(await outlets(null, "2031-03-13~")).toEqual(["The Harbour Post", "Tollhaven Ledger"]);
      expect(await outlets("2031-03-13", "2031-03-13~")).toEqual(["Tollhaven Ledger"]);
    });

    it("finds names without regard to case and accents, and only what is said in current versions", async () => {
      const text = (said: string) =>
        `Notes\n\n“${said} before the ice comes,” said Šárka Ødegård, who mends nets.\n`;
      const first = { name: "notes.txt", text: text("We will mend every net") };
      await store.add([entry(first)]);
      const named = async (word: string) =>
        (await store.said({ ...ANY, word }, 0, 10)).map(({ text: said }) => said);
      expect(await named("odegard")).toEqual([expect.stringContaining("mend")]);
      expect(await named("sarka")).toEqual(await named("odegard"));
      await store.add([entry({ ...first, text: text("We will sell every net") })]);
      expect(await named("odegard")).toEqual([expect.stringContaining("sell")]);
    });

    it("stores nothing of articles of which one cannot be stored", async () => {
      const broken = { ...entry(GULL), facts: { ...entry(GULL).facts, name: null as never } };
      await expect(store.add([entry(POST), broken])).rejects.toThrow(store.name);
      expect(await store.census()).toMatchObject({ articles: 0, versions: 0, words: 0 });
      expect(await store.known([entry(POST)])).toEqual([null]);
      expect((await store.add([entry(POST)]))[0]?.outcome).toBe("new");
    });

    it("goes over all versions in the order in which they were stored, some at a time", async () => {
      await store.add([POST, LEDGER].map((one) => entry(one)));
      await store.add([entry({ ...POST, text: `${POST.text}\nMore.` }), entry(GULL)]);
      const first = await store.all(0, 3);
      const rest = await store.all(first.at(-1)?.version ?? 0, 3);
      expect([first.length, rest.length]).toEqual([3, 1]);
      expect([...first, ...rest]).toEqual(
        await store.versions([...first, ...rest].map(({ version }) => version)),
      );
      expect([...first, ...rest].map(({ facts, number }) => [facts.name, number])).toEqual([
        ["post.txt", 1],
        ["ledger.txt", 1],
        ["post.txt", 2],
        ["gull.txt", 1],
      ]);
      expect(await store.all(rest.at(-1)?.version ?? 0, 3)).toEqual([]);
    });

    it("puts versions back as they were, and knows those that are there", async () => {
      const moved = [version("first", 1), version("second", 2), version("third", 3)];
      expect((await store.restore(moved)).map(({ outcome }) => outcome)).toEqual([
        "new",
        "version",
        "version",
      ]);
      expect((await store.restore(moved)).map(({ outcome }) => outcome)).toEqual(["known", "known", "known"]);
      const kept = await store.all(0, 10);
      expect(kept.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
        [1, false],
        [2, false],
        [3, true],
      ]);
      expect(kept[0]?.addresses).toEqual(["/articles/post.txt", POST.url]);
      expect(kept.map(({ receipt }) => receipt)).toEqual(moved.map(({ entry: { receipt } }) => receipt));
      expect(await store.counts(["firstword", "thirdword"])).toEqual(new Map([["thirdword", 1]]));
      expect(await store.census()).toMatchObject({ articles: 1, versions: 3 });
      expect(await store.known([entry(POST)])).toEqual([null]);
      expect(await store.verify()).toEqual([]);
    });

    it("puts a version back among those that are there: under its number, or by when it was fetched", async () => {
      await store.restore([version("third", 3)]);
      await store.restore([version("first", 1)]);
      expect((await store.all(0, 10)).map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
        [3, true],
        [1, false],
      ]);
      const between = version("between", 1, "2031-03-12T11:30:00.000Z");
      const latest = version("latest", 1, "2031-03-14T09:00:00.000Z");
      await store.restore([between, latest]);
      expect((await store.all(0, 10)).map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
        [4, false],
        [1, false],
        [3, false],
        [5, true],
      ]);
      expect(await store.counts(["thirdword", "latestword"])).toEqual(new Map([["latestword", 1]]));
      expect(await store.verify()).toEqual([]);
    });

    it("is as it should be after all of this", async () => {
      await store.add([POST, LEDGER, GULL, WIRE, ...OTHERS].map(entry));
      await store.add([entry({ ...POST, text: POST.text.replace("ropes", "zeppelins") })]);
      const { url: _, ...pathOnly } = LEDGER;
      await store.add([entry(pathOnly), entry({ ...GULL, name: "again.txt" })]);
      expect(await store.verify()).toEqual([]);
    });

    it("remembers values under their keys, the last of each, whoever opens it", async () => {
      expect(await store.remembered(["a", "b"])).toEqual(new Map());
      const odd = "'); drop table versions; -- \u202e “ünï” \n";
      await store.remember(
        new Map([
          ["a", "1"],
          ["__proto__", odd],
        ]),
      );
      await store.remember(new Map([["a", "2"]]));
      await store.remember(new Map());
      const again = await there.open();
      expect(await again.remembered(["a", "__proto__", "c", "a"])).toEqual(
        new Map([
          ["a", "2"],
          ["__proto__", odd],
        ]),
      );
      await again.close();
      expect(await store.remembered([])).toEqual(new Map());
      expect(await store.verify()).toEqual([]);
    });

    it("takes articles of two at once, each once", async () => {
      const other = await there.open();
      const entries = [POST, LEDGER, GULL, WIRE, ...OTHERS].map(entry);
      const one = async (each: Store, order: typeof entries) => {
        for (const each_ of order) await each.add([each_]);
      };
      await Promise.all([one(store, entries), one(other, [...entries].reverse())]);
      expect(await other.census()).toMatchObject({ articles: entries.length, versions: entries.length });
      await other.close();
      const { occurrences } = await traceWords(store, SAID);
      expect(new Set(occurrences.map(({ file }) => file)).size).toBe(4);
    });
  });
}
