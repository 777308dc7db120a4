/** @type {import("./system.js").TextSystem} */
export const hearsay = {
  name: "hearsay",
  how: "`read()` from the text to the finished reading: article, language, quotations, direct, mixed and indirect attributions, speakers, chains, findings",
  async load() {
    const { articleFromText, defaultModel, read } = await import("@hearsay/core");
    defaultModel();
    return (text) => read(articleFromText(text, { name: "article.txt" })).attributions.length;
  },
};
