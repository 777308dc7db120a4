import { type Article, type Attribution, check, type ReadReport, read, type Speaker } from "@hearsay/core";
import { expect, it } from "vitest";

/** What is particular to one article in which an outlet retells what another was told. */
export interface Retold {
  /** Who told the most: the full name, and every form by which the article calls him as a source. */
  readonly teller: { readonly name: string; readonly calledBy: readonly string[] };
  /** Whose words the headline bends. */
  readonly bent: string;
  /** Whom it was told: the full name, and every form. */
  readonly outlet: { readonly name: string; readonly calledBy: readonly string[] };
  /** Several who told it together. */
  readonly leaders: RegExp;
  /** Several of whom the outlet says what they believed. */
  readonly members: RegExp;
  /** Who is credited in the standfirst without a name. */
  readonly unnamed: string;
  /** How many figures nobody is credited with. */
  readonly figures: number;
}

/** Every point that must hold of such an article, as tests. */
export function retoldInterview(article: Article, retold: Retold): void {
  const reading = read(article);
  const body = article.blocks.find(({ kind }) => kind === "paragraph")?.start ?? Number.NaN;
  const named = (name: string) =>
    reading.speakers.find((speaker) => speaker.name === name) ??
    reading.speakers.find((speaker) => speaker.name.endsWith(` ${name}`));

  it("tells headline and standfirst from the body", () => {
    expect(article.headline?.start).toBe(0);
    expect(article.standfirst?.start).toBeGreaterThan(article.headline?.end ?? Number.NaN);
    expect(body).toBeGreaterThan(article.standfirst?.end ?? Number.NaN);
  });

  it("knows the teller as one person with a role, however he is called", () => {
    const teller = named(retold.teller.name);
    expect(teller).toMatchObject({ name: retold.teller.name, kind: "person" });
    expect(teller?.role).toMatch(/^member of /);
    expect(wordsFor(teller)).toEqual(expect.arrayContaining([...retold.teller.calledBy]));
    expect(peopleLike(reading, retold.teller.name)).toHaveLength(1);
  });

  it("knows the outlet as one, however it is called", () => {
    const outlet = named(retold.outlet.name);
    expect(outlet).toMatchObject({ name: retold.outlet.name, kind: "organisation" });
    expect(wordsFor(outlet)).toEqual(expect.arrayContaining([...retold.outlet.calledBy]));
    const others = reading.speakers.filter(
      (speaker) => speaker !== outlet && speaker.kind === "organisation",
    );
    for (const other of others)
      expect(retold.outlet.calledBy).not.toEqual(expect.arrayContaining(wordsFor(other)));
  });

  it("credits every quotation of the body, the outlet's own among them", () => {
    const credited = reading.quotations
      .filter(({ spans }) => (spans[0]?.start ?? 0) >= body)
      .map(({ id }) => reading.attributions.find(({ quotations }) => quotations.includes(id)))
      .map((attribution) => speakerOf(reading, attribution)?.name);
    const { teller, bent, outlet } = retold;
    const surname = (name = "") => name.split(" ").at(-1);
    expect(credited.map(surname)).toEqual(
      [outlet.name, teller.name, teller.name, bent, teller.name, teller.name, teller.name].map(surname),
    );
  });

  it("leads what was told through the outlet", () => {
    const told = reading.attributions.filter(
      ({ source, speaker }) =>
        (source[0]?.start ?? 0) >= body &&
        (speaker === named(retold.teller.name)?.id || speaker === named(retold.bent)?.id),
    );
    expect(told.length).toBeGreaterThan(5);
    for (const attribution of told) expect(chainOf(reading, attribution)).toEqual([retold.outlet.name]);
    const leaders = reading.attributions.filter(
      ({ source, within }) => within !== null && retold.leaders.test(source[0]?.text ?? ""),
    );
    expect(leaders.length).toBeGreaterThan(0);
    for (const attribution of leaders) expect(chainOf(reading, attribution)).toEqual([retold.outlet.name]);
  });

  it("parts what the outlet reports from what is believed in it", () => {
    const inner = reading.attributions.find(({ source }) => retold.members.test(source[0]?.text ?? ""));
    const outer = reading.attributions.find(({ id }) => id === inner?.within);
    expect(textsOf(inner, "cue")).toEqual(["believed"]);
    expect(textsOf(inner, "content")[0]).toMatch(/^that /);
    expect(textsOf(outer, "cue")).toEqual(["According to"]);
    expect(textsOf(outer, "source")).toEqual([retold.outlet.calledBy[0]]);
    expect(textsOf(outer, "content")[0]).toMatch(retold.members);
    expect(speakerOf(reading, outer)?.name).toBe(retold.outlet.name);
  });

  it("marks the unnamed and the collective sources as such", () => {
    const kinds = (words: RegExp) =>
      new Set(
        reading.attributions
          .filter(({ source }) => words.test(source[0]?.text ?? ""))
          .map((attribution) => speakerOf(reading, attribution)?.kind),
      );
    expect(kinds(new RegExp(`^${retold.unnamed}$`))).toEqual(new Set(["unnamed"]));
    expect(kinds(retold.leaders)).toEqual(new Set(["group"]));
    expect(kinds(retold.members)).toEqual(new Set(["group"]));
  });

  it("finds the headline's quotation bent, and shows how", () => {
    const [found, ...others] = findings(reading, "headline-quotation");
    expect(others).toEqual([]);
    expect(found?.severity).toBe("error");
    expect(found?.end).toBeLessThanOrEqual(article.headline?.end ?? 0);
    expect(found?.evidence?.start).toBeGreaterThan(body);
    expect(found?.evidence?.speaker).toMatch(new RegExp(`${retold.bent}$`));
    const changes = found?.evidence?.diff?.filter(({ op }) => op !== "equal") ?? [];
    expect(changes.length).toBeGreaterThan(0);
    expect(check(article, null).quotations.map(({ verdict }) => verdict)).toEqual([
      "altered",
      "verbatim",
      ...Array<null>(7).fill(null),
    ]);
  });

  it("finds the headline's verb stronger than the body's", () => {
    expect(findings(reading, "headline-verb")).toHaveLength(1);
  });

  it("finds that the standfirst credits nobody by name with words that the body credits to the teller", () => {
    const [found, ...others] = findings(reading, "speaker-differs");
    expect(others).toEqual([]);
    expect(article.text.slice(found?.start, found?.end)).toBe(retold.unnamed);
    expect(found?.message).toContain(retold.teller.name);
    expect(found?.evidence?.speaker).toBe(retold.teller.name);
  });

  it("finds every figure that nobody is credited with", () => {
    const figures = findings(reading, "uncredited-figure").map(({ start, end }) =>
      article.text.slice(start, end),
    );
    expect(figures).toHaveLength(retold.figures);
    for (const figure of figures) expect(figure).toMatch(/^\d/);
  });

  it("notes once that words came through the outlet", () => {
    expect(findings(reading, "second-hand").map(({ message }) => message)).toEqual([
      `These words came through ${retold.outlet.name}.`,
    ]);
  });
}

function wordsFor(speaker: Speaker | undefined): string[] {
  return speaker?.mentions.map(({ text }) => text) ?? [];
}

function peopleLike({ speakers }: ReadReport, name: string): Speaker[] {
  const surname = name.split(" ").at(-1) as string;
  return speakers.filter((speaker) => speaker.name.includes(surname));
}

function speakerOf({ speakers }: ReadReport, attribution: Attribution | undefined): Speaker | undefined {
  return speakers.find(({ id }) => id === attribution?.speaker);
}

function chainOf({ speakers }: ReadReport, { via }: Attribution): (string | undefined)[] {
  return via.map((wanted) => speakers.find(({ id }) => id === wanted)?.name);
}

function textsOf(attribution: Attribution | undefined, part: "source" | "cue" | "content"): string[] {
  return attribution?.[part].map(({ text }) => text) ?? [];
}

function findings(reading: ReadReport, rule: string): ReadReport["findings"] {
  return reading.findings.filter((finding) => finding.rule === rule);
}
