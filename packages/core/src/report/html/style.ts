import { VERDICTS } from "../../verification/verdict.js";
import { VERDICT_COLOURS } from "../verdict-colours.js";

const CLASSES = VERDICTS.map((verdict) => `.v-${verdict}{--v:var(--${verdict})}`).join("");

function coloursOf(scheme: "light" | "dark"): string {
  return VERDICTS.map((verdict) => `--${verdict}:${VERDICT_COLOURS[verdict][scheme]};`).join("");
}

/** The page's style: a reading column in a serif, the evidence beside it in a sans, one colour a verdict. */
export const STYLE = `
:root{--paper:#fcfbf8;--card:#fff;--ink:#1d1b18;--soft:#625d55;--line:#dfdbd2;
${coloursOf("light")}--none:#625d55;
--del:#fbe4e2;--del-ink:#8d1723;--ins:#dff1e1;--ins-ink:#175c2b;--tint:10%;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4","Sitka Text",Cambria,Georgia,"DejaVu Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Open Sans","Liberation Sans",sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--card:#1e2024;--ink:#e7e4dd;--soft:#a29d93;--line:#34363b;
${coloursOf("dark")}--none:#a29d93;
--del:#4a2025;--del-ink:#ffb3b3;--ins:#1d3f28;--ins-ink:#a5e6b6;--tint:20%}}
*{box-sizing:border-box}
html{color-scheme:light dark;background:var(--paper);color:var(--ink);font:17px/1.6 var(--serif);-webkit-text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:25vh}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:76rem;padding:0 clamp(1rem,4vw,3rem) 4rem;overflow-wrap:anywhere}
${CLASSES}.v-none{--v:var(--none)}
.s-error{--v:var(--not-found)}.s-warning{--v:var(--altered)}.s-note{--v:var(--cannot-check)}
.sym{font-family:var(--sans);font-weight:600;display:inline-block;min-width:1.1em;text-align:center}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{padding:2.5rem 0 1.5rem;border-bottom:3px double var(--line);font-family:var(--sans);font-size:.85rem}
.kicker{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin:0;color:var(--soft);font-size:.8rem}
.kicker span:first-child{font-weight:600;color:var(--ink)}
h1{font:600 clamp(1.7rem,4.5vw,2.6rem)/1.15 var(--serif);margin:.5rem 0 .4rem;letter-spacing:-.012em}
.sum{margin:0;color:var(--soft);font-size:1rem}
.counts{list-style:none;margin:1.4rem 0 1.6rem;padding:0;display:flex;flex-wrap:wrap;gap:.9rem 2rem}
.counts li{color:var(--v);border-top:3px solid var(--v);padding:.35rem .1rem 0;min-width:5.4rem}
.counts b{display:block;font:600 1.9rem/1.1 var(--serif);font-variant-numeric:lining-nums}
.counts .sym{min-width:0}
.files{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.9rem 2.5rem;align-items:start}.files details+details{margin-top:.9rem}
summary{font-weight:600;cursor:pointer;padding:.2rem 0}
.files ul{list-style:none;margin:0;padding:0}
.files li{padding:.3rem 0;border-top:1px solid var(--line);line-height:1.4}
.files code{display:block;font:.68rem/1.45 var(--mono);color:var(--soft)}
.files a{color:inherit}.brief{margin-left:.6rem}.brief>span{color:var(--v);font-weight:600;white-space:nowrap;margin-right:.5rem}
.refused summary{color:var(--not-found)}
.refused li span+span{display:block;color:var(--soft)}
.draft{padding-top:2rem}
.draft>h2{font:600 .95rem/1.4 var(--sans);margin:0 0 1.2rem;padding-bottom:.5rem;border-bottom:1px solid var(--line)}
.draft>h2 small{font-weight:400;color:var(--soft);margin-left:.6rem}
.draft+.draft{border-top:3px double var(--line);margin-top:2.5rem}
.empty{color:var(--soft);font-style:italic}
.row{display:grid;grid-template-columns:minmax(0,33rem) minmax(0,1fr);gap:0 clamp(1.5rem,4vw,3.5rem)}
.text>*{margin:0 0 1rem;white-space:pre-line}
.row.has>.text>*{position:sticky;top:1rem}
.headline{font:600 1.75rem/1.2 var(--serif);letter-spacing:-.01em}
.standfirst{font-size:1.12rem;line-height:1.45;color:var(--soft)}
.text>h4{font:600 1.05rem/1.3 var(--serif);margin-top:.6rem}
.byline,.caption{font:.85rem/1.5 var(--sans);color:var(--soft)}
.caption,.quote{padding-left:1rem;border-left:2px solid var(--line)}
.item{padding-left:1.2rem;text-indent:-1.2rem}.item::before{content:"•";display:inline-block;width:1.2rem;text-indent:0}
.turn{font:600 .82rem var(--sans);color:var(--soft);margin-right:.3rem}
.q{color:inherit;text-decoration:none;background:color-mix(in srgb,var(--v) var(--tint),transparent);border-bottom:2px solid var(--v);padding:.05em .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.q:hover{background:color-mix(in srgb,var(--v) 24%,transparent)}
.q:target{outline:2px solid var(--v);outline-offset:2px}
.q sup{font:600 .72rem/0 var(--sans);color:var(--v);margin-left:.25em;white-space:nowrap}
.q sup .sym{display:inline;margin-right:.1em}
.v-not-found.q{border-bottom-style:double;border-bottom-width:4px}.v-edited.q,.v-none.q{border-bottom-style:dotted}.v-cannot-check.q{border-bottom-style:dashed}
.aside{border-bottom:1px dotted var(--soft)}
.evidence{padding-bottom:1.1rem}
.card{font:.86rem/1.5 var(--sans);background:var(--card);border:1px solid var(--line);border-left:4px solid var(--v);border-radius:3px;padding:.65rem .9rem .75rem;margin-bottom:.7rem}
.card:target{border-color:var(--v);box-shadow:0 0 0 2px var(--v)}
.card header{display:flex;flex-wrap:wrap;gap:.1rem .8rem;align-items:baseline;justify-content:space-between}
.badge{color:var(--v);font-weight:600;text-decoration:none}
a.badge:hover{text-decoration:underline}
.num{display:inline-block;min-width:1.5em;color:var(--soft);font-weight:400}
.credit{text-align:right}.place,.credit i{color:var(--soft);font-size:.92em}
.place::before{content:" · "}
.issue{margin:.35rem 0 0;padding:0}ul.issue{padding-left:1.1rem}
figure{margin:.55rem 0 0;padding-top:.55rem;border-top:1px solid var(--line)}
blockquote{margin:0;font:.96rem/1.55 var(--serif)}
.card summary{font-weight:400;padding:0}.card summary+blockquote{margin-top:.35rem}.card details{margin-top:.2rem}
figcaption,.card summary{color:var(--soft);font-size:.92em}figcaption{margin-top:.35rem}
.file{font-weight:600;overflow-wrap:anywhere}
.card :is(figcaption,summary) .file{color:var(--ink)}
.detail::before{content:" · ";color:var(--soft);font-weight:400}
del{background:var(--del);color:var(--del-ink);text-decoration:line-through;text-decoration-thickness:1px;padding:0 .12em;border-radius:2px}
.join{color:var(--del-ink);padding:0 .15em}
ins{background:var(--ins);color:var(--ins-ink);text-decoration:underline;text-underline-offset:.15em;padding:0 .12em;border-radius:2px}
.change small{font:.68rem var(--sans);color:var(--soft);margin:0 .15em 0 .3em;border:1px solid var(--line);border-radius:2px;padding:0 .3em}
.c-typography :is(del,ins),.c-spelling :is(del,ins),.c-disfluency :is(del,ins),.c-ellipsis :is(del,ins),.c-bracket :is(del,ins),.c-artefact :is(del,ins),.c-masked :is(del,ins),.c-rejoined :is(del,ins){background:none;color:var(--soft)}
.decision{margin:.6rem 0 0;padding:.4rem .6rem;border:1px solid var(--line);border-radius:3px}.decision b{font-weight:600}.decision span{color:var(--soft)}
.passages{margin:.5rem 0 0;padding-left:1.3rem;color:var(--soft)}
.passages q{font-family:var(--serif);color:var(--ink)}
footer{margin-top:3rem;padding-top:1.2rem;border-top:3px double var(--line);font:.85rem/1.5 var(--sans);color:var(--soft)}
footer h2{font:600 1.1rem var(--serif);color:var(--ink);margin:0 0 .4rem}
footer p{max-width:46rem;margin:.3rem 0 1rem}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:.5rem 2rem;margin:0}
dt{color:var(--v);font-weight:600}dd{margin:0}
a:focus-visible,summary:focus-visible{outline:2px solid currentColor;outline-offset:2px}
@media (max-width:52rem){html{font-size:16px;scroll-padding-top:1rem}.row{display:block}.row.has>.text>*{position:static}.evidence{margin:0 0 1.4rem}.credit{text-align:left}}
@media print{@page{margin:16mm 14mm}:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;${coloursOf("light")}--none:#555;--del:#fbe4e2;--del-ink:#8d1723;--ins:#dff1e1;--ins-ink:#175c2b;--tint:10%}
html{font-size:10pt;color-scheme:light;print-color-adjust:exact;-webkit-print-color-adjust:exact}body{max-width:none;padding:0}.top{padding-top:0}
.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 7mm}.row.has>.text>*{position:static}summary{list-style:none}.files code{font-size:.58rem}details::details-content{content-visibility:visible;height:auto}.card,footer,.counts li{break-inside:avoid}.text>*{orphans:3;widows:3}h3,h4{break-after:avoid}.draft+.draft{break-before:page;border-top:0}}
`;
