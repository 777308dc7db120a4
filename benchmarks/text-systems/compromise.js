/** @type {import("./system.js").TextSystem} */
export const compromise = {
  name: "compromise",
  how: "`nlp(text).quotations()`: words, tags, and the stretches between quotation marks; nobody is credited",
  async load() {
    const { default: nlp } = await import("compromise");
    return (text) => nlp(text).quotations().length;
  },
};
