/**
 * A program that takes a news text apart. `load` gives the function that does it: it takes the text of one article
 * and gives the number of things it found, so that no work can be skipped.
 *
 * @typedef {object} TextSystem
 * @property {string} name
 * @property {string} how one line for the reader of the table
 * @property {() => Promise<(text: string) => number>} load
 */
export {};
