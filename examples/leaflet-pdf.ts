import { PDFDocument, type PDFFont, StandardFonts } from "pdf-lib";

/** A printed text of some pages. */
export interface Leaflet {
  readonly file: string;
  /** Stands at the top of every page. */
  readonly runningHead: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const BOOKLET = { width: 420, height: 420 };
const COLUMNS = [40, 220];
const COLUMN_WIDTH = 160;
const SIZE = 9;
const LEADING = 12;
const INDENT = 10;
const TOP = 360;
const BELOW_TITLE = 310;
const BOTTOM = 160;

interface SetLine {
  readonly text: string;
  readonly indent: number;
}

/** The text in two columns a page, with running head, page numbers, and long words parted at a line's end. */
export async function leafletPdf({ runningHead, title, paragraphs }: Leaflet): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, font));
  for (let number = 1; lines.length > 0; number++) {
    const page = pdf.addPage([BOOKLET.width, BOOKLET.height]);
    page.drawText(runningHead, { x: 40, y: 390, size: 7, font });
    page.drawText(`${number}`, { x: 207, y: 30, size: 8, font });
    if (number === 1) {
      page.drawText(title, { x: 40, y: 345, size: 12, font: bold });
    }
    for (const x of COLUMNS) {
      for (let y = number === 1 ? BELOW_TITLE : TOP; y > BOTTOM; y -= LEADING) {
        const line = lines.shift();
        if (line !== undefined) page.drawText(line.text, { x: x + line.indent, y, size: SIZE, font });
      }
    }
  }
  return pdf.save();
}

/** A paragraph in lines of the column's width, the first one indented. */
function linesOf(paragraph: string, font: PDFFont): SetLine[] {
  const lines: SetLine[] = [];
  let line: SetLine = { text: "", indent: INDENT };
  const fits = (text: string) => line.indent + font.widthOfTextAtSize(text, SIZE) <= COLUMN_WIDTH;
  for (const word of paragraph.split(" ")) {
    const longer = line.text === "" ? word : `${line.text} ${word}`;
    if (fits(longer)) {
      line = { ...line, text: longer };
      continue;
    }
    const half = Math.ceil(word.length / 2);
    const parted = /^[a-z]{8,}$/.test(word) && fits(`${line.text} ${word.slice(0, half)}-`);
    lines.push(parted ? { ...line, text: `${line.text} ${word.slice(0, half)}-` } : line);
    line = { text: parted ? word.slice(half) : word, indent: 0 };
  }
  return [...lines, line];
}
