/** @type {import("./system.js").TextSystem} */
export const wink = {
  name: "wink-nlp",
  how: "wink-eng-lite-web-model, sentences and parts of speech alone: no quotations, nobody is credited",
  async load() {
    const { default: winkNLP } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = winkNLP(model, ["sbd", "pos"]);
    return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length;
  },
};
