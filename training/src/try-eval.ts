import { readFileSync, writeFileSync, readdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { attribute, decodeModel, findQuotations } from "@hearsay/core/extractor";
import { articleFromText } from "@hearsay/core";
const P = JSON.parse(process.argv[2] ?? "{}");
const t0 = performance.now();
const text = readFileSync(P.model, "utf8");
const model = decodeModel(new Uint8Array(Buffer.from(text.slice(text.indexOf('"') + 1, text.lastIndexOf('"')), "base64")));
console.log("load ms", Math.round(performance.now() - t0), "chars", text.length);
const dir = P.dir ?? "/work/shared/corpora/polnear/dev";
let names = readdirSync(dir).filter((f) => f.endsWith(".ann")).sort().map((f) => f.slice(0, -4));
if (P.aside) { names = names.filter((_, i) => i % 12 === 0); execFileSync("bash", ["-c", `rm -rf /tmp/m/aside; mkdir -p /tmp/m/aside; cd ${dir}; cp ${names.map((n) => `'${n}.txt' '${n}.ann'`).join(" ")} /tmp/m/aside`]); }
const docs = names.map((n) => { const article = articleFromText(readFileSync(`${dir}/${n}.txt`, "utf8")); return { n, article, found: findQuotations(article) }; });
for (const T of P.T ?? [0.45]) {
const t = performance.now();
const lines = docs.map((e) => JSON.stringify({ file: `${e.n}.txt`, attributions: attribute(e.article, e.found, model, { outer: T, nested: P.N ?? 0.45 }) }));
const s = (performance.now() - t) / 1000;
console.log("T", T, "articles of 5 kB/s, attribute alone", Math.round(docs.reduce((n, d) => n + d.article.text.length, 0) / 5000 / s));
const out = `/tmp/m/pred${P.tag ?? ""}.jsonl`;
writeFileSync(out, lines.join("\n"));
const score = execFileSync("python3", ["/work/shared/tools/score_attribution.py", P.aside ? "/tmp/m/aside" : dir, out], { encoding: "utf8" });
console.log(P.long ? score : score.split("\n").at(-2));
if (P.nested) console.log(execFileSync("python3", ["/tmp/m/nested.py", dir, out], { encoding: "utf8" }));
}
