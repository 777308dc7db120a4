import { describe, expect, it } from "vitest";
import { said } from "../../test/said.js";
import { figuresOf } from "../figures/figures.js";
import { quotedOf } from "../people/quoted.js";
import { whoOf } from "../people/who.js";
import { figuresText } from "./figures-text.js";
import { quotedTable } from "./quoted-table.js";
import { quotedText } from "./quoted-text.js";
import { whoTable } from "./who-table.js";
import { whoText } from "./who-text.js";

const EVIL = "\u001b[2J\u202eevil\nnext";
const ROW = said({
  id: 1,
  name: `Ana Reyes ${EVIL}`,
  text: EVIL,
  roles: [`mayor ${EVIL}`],
  creditedAs: EVIL,
  via: [EVIL],
  file: EVIL,
  url: EVIL,
  headline: EVIL,
  outlet: EVIL,
  section: EVIL,
  published: `2031${EVIL}`,
});
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const ACTING = /[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/;

describe("nothing in what is answered acts on a terminal", () => {
  const asked = { copies: [], unsure: 0, complete: true };
  const period = { since: null, until: null, outlet: null };

  it("in who", () => {
    const filters = { ...period, role: null };
    for (const query of ["Reyes", "next", EVIL]) {
      const who = whoOf([ROW, { ...ROW, id: 2, version: 2, roles: ["striker"] }], () => true, {
        query,
        filters,
        company: new Map(),
        ...asked,
      });
      expect(whoText(who)).not.toMatch(ACTING);
      for (const cell of whoTable(who).flat()) expect(String(cell)).not.toMatch(ACTING);
    }
  });

  it("in quoted", () => {
    for (const by of [null, "outlet", "section"] as const) {
      const filters = { ...period, section: null };
      const quoted = quotedOf([ROW], { filters, by, copies: [], unsure: 0, wordingOf: () => null });
      expect(quotedText(quoted)).not.toMatch(ACTING);
      for (const cell of quotedTable(quoted).rows.flat()) expect(String(cell)).not.toMatch(ACTING);
    }
  });

  it("in figures", () => {
    const article = { headline: EVIL, outlet: EVIL, section: EVIL, published: EVIL };
    const figure = { text: EVIL, sentence: EVIL, file: EVIL, url: EVIL, article, start: 0, end: 1 };
    const found = [true, false].map((belongs) => ({
      ...figure,
      speaker: EVIL,
      via: [EVIL],
      version: 1,
      belongs,
      isComparable: true,
      kind: null,
    }));
    const figures = figuresOf(found, { term: EVIL, filters: period, copies: [], complete: true });
    expect(figuresText(figures)).not.toMatch(ACTING);
  });
});
