/** What the page of a reading has beside the style of a check: one colour a kind of speech, chains as boxes. */
export const READING_STYLE = `
.direct{--k:var(--edited)}.mixed{--k:var(--spliced)}.indirect{--k:var(--verbatim)}
.reading{display:grid;grid-template-columns:minmax(0,33rem) minmax(0,1fr);gap:1.5rem clamp(1.5rem,4vw,3.5rem);padding-top:1.5rem}
.said{color:inherit;text-decoration:none;background:color-mix(in srgb,var(--k) var(--tint),transparent);border-bottom:2px solid var(--k)}
.said.mixed{border-bottom-style:dashed}.said.indirect{border-bottom-style:dotted}
.said sup{font:600 .72rem/0 var(--sans);color:var(--k);margin-left:.2em}
.said:target,li:target{outline:2px solid var(--k,var(--soft));outline-offset:2px}
.text .headline{font:600 1.5rem/1.2 var(--serif);margin:0 0 1rem}
.who{font:.86rem/1.5 var(--sans)}
.who h3{font:600 1.05rem/1.3 var(--serif);margin:0 0 .2rem}.who h3 small{font:.8rem var(--sans);color:var(--soft)}
.who ul{list-style:none;margin:.4rem 0 1.4rem;padding:0}.who li{padding:.4rem 0 .4rem .8rem;border-left:2px solid var(--line)}
.who p{margin:0;color:var(--soft)}.who a{color:inherit}.who .reason{font-size:.8rem}
.chain{display:flex;flex-wrap:wrap;gap:.3rem .5rem;align-items:center;margin-top:.35rem!important}
.link{border:1px solid var(--line);border-radius:1rem;padding:.05rem .7rem;background:var(--card);color:var(--ink)}
.findings li{border-left-color:var(--v)}.findings b{color:var(--v)}.findings code{font:.75rem var(--mono);color:var(--soft)}
@media (max-width:52rem){.reading{display:block}}
`;
