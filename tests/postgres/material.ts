const BOARD = ["Maren Oduya", "Ines Tarr", "Otto Brandis", "Pell Anders"];
const COLOURS = ["yellow", "blue", "green", "white", "rusty"];
const THINGS = ["crane", "ferry", "capstan", "slipway", "beacon", "winch", "lock gate"];

/** What stands in an invented article: its quotation is in others, too, in other colours. */
export function quotationOf(n: number): string {
  return `the ${COLOURS[n % 5]} ${THINGS[n % 7]} was promised to ${(n % 11) + 2} apprentices before the harbour froze`;
}

/**
 * A folder of articles by their paths: plain ones, copies of one text at other addresses, the same text under two paths, and changed
 * versions of an article at its address.
 */
export function articlesOf(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let n = 0; n < count; n++) {
    const name = `a/${String(n).padStart(4, "0")}`;
    const of = n % 10 === 9 ? n - 4 : n;
    if (n % 10 === 9) files[`${name}.html`] = page(`https://wire.example/${n}`, textOf(of));
    else if (n % 10 === 7) files[`${name}.txt`] = `Day ${n - 1}\n\n${textOf(n - 1).join("\n\n")}\n`;
    else if (n % 10 === 3 || n % 10 === 8)
      files[`${name}.html`] = page(`https://post.example/${n - (n % 10)}`, textOf(n));
    else if (n % 10 === 5) files[`${name}.html`] = page(`https://ledger.example/${n}`, textOf(n));
    else files[`${name}.txt`] = `Day ${n}\n\n${textOf(n).join("\n\n")}\n`;
  }
  return files;
}

function textOf(n: number): string[] {
  const thing = THINGS[(n * 3) % 7];
  return [
    `“${quotationOf(n)},” said ${BOARD[n % 4]}, who spoke for the board of Tollhaven on day ${n}.`,
    `The clerk counted ${n * 17} crates of herring in shed ${n}, and the ${thing} stood still until noon, when the rain had moved off to the islands.`,
    `Nobody in the office of lot ${n * 31} could say whether the ${COLOURS[(n * 2) % 5]} ropes had been paid for, or by whom.`,
  ];
}

function page(url: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>Notes of the harbour</title><link rel="canonical" href="${url}"></head><body><article><h1>Notes of the harbour</h1>\n${body}\n</article></body></html>\n`;
}
