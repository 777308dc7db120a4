import { createJiti } from "jiti";

const FIXTURES = "../../packages/readers/test/fixtures";

/** The random layouts of the bench; the rules were made while looking at others (1 to 60). */
const FIRST_SEED = 61;
const LAST_SEED = 160;

/** @typedef {{ name: string, bytes: Uint8Array, gold: string }} Laid */

const jiti = createJiti(import.meta.url);

/** @param {string} path @returns {Promise<any>} */
const load = (path) => jiti.import(path);

/**
 * The documents whose order is known, those that a browser printed among them, unless there is none; and pages of random
 * layout.
 *
 * @returns {Promise<{ documents: Laid[], random: Laid[], missing: string | null }>}
 */
export async function documentsOfPdf() {
  const { layouts } = await load(`${FIXTURES}/pdf-layouts.ts`);
  const { moreLayouts } = await load(`${FIXTURES}/pdf-more-layouts.ts`);
  const { oddities } = await load(`${FIXTURES}/pdf-oddities.ts`);
  const { randomLayout } = await load(`${FIXTURES}/pdf-random-layouts.ts`);
  const documents = [...(await layouts()), ...(await moreLayouts()), ...(await oddities())];
  /** @type {Laid[]} */
  const random = [];
  for (let seed = FIRST_SEED; seed <= LAST_SEED; seed++) random.push(await randomLayout(seed));
  try {
    const { printed } = await load("./printed.ts");
    return { documents: [...documents, ...(await printed())], random, missing: null };
  } catch (error) {
    const why = String(error).split("\n", 1)[0];
    return { documents, random, missing: `Chromium cannot be started (${why}): what it prints is left out.` };
  }
}
