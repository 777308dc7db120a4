/** A longer text says more than whose picture it is. */
const LONGEST_CREDIT = 150;

/** A credit at the end of a caption has so many characters at most. */
const LONGEST_TAIL = 90;

/** What credits call the work before they name who made it. */
const WORK =
  "photos?|pictures?|pics?|images?|video|illustrations?|graphics?|chart|map|credits?|sources?|courtesy(?: of)?|" +
  "(?:photo|image|picture|file|stock) (?:credits?|by|courtesy(?: of)?|via|from|source|photo)|" +
  "fotos?|symbol(?:foto|bild)|archiv(?:foto|bild)|titelbild|bild(?:er|quelle|nachweis|rechte|credit)?|beitragsbild|" +
  "quellen?|grafik|illustration|zeichnung|collage|copyright|foto(?:grafía|grafia|credit|grafie|graf)?|imagen|imágenes|" +
  "imagem|fuente|fonte|crédits?|crédito|créditos|photographie|immagine|afbeelding|beeld|bron|zdjęcie|fot|źródło|" +
  "kuva|kuvat|bilde|снимка|фото|источник|φωτογραφία|φωτο";

/** Agencies and libraries whose name ends the credits of most pictures of the press. */
const AGENCY =
  "(?:AP|AFP|dpa|Reuters|Getty(?: Images)?|EFE|EPA|ANSA|APA|IMAGO|imago images|Keystone|Shutterstock|Unsplash|Pixabay|" +
  "Pexels|iStock(?:photo)?|Adobe ?Stock|stock\\.adobe\\.com|Fotolia(?:\\.com)?|Depositphotos|Alamy|PA(?: Wire| Media)?|TT|" +
  "NTB|Ritzau|Lehtikuva|Belga|ANP|PAP|TASS|Xinhua|Bloomberg|picture[ -]alliance|ddp|Zuma|Wikimedia(?: Commons)?|Flickr|" +
  "CC[ -]BY\\S{0,10}|Public Domain|Clipdealer|Handout|WireImage)";

const WHOLE = new RegExp(
  `^[([\\s]{0,3}(?:©|\\(c\\)|℗|(?:${WORK})\\s{0,2}(?:[:/|©–-]|by |von |via |de |di ))[\\s\\S]{1,140}$`,
  "iu",
);
const ENDS_IN_AGENCY = new RegExp(`(?:^|[\\s/(|,–-])${AGENCY}[)\\].\\s]{0,3}$`, "u");
const TWO_NAMES = /^[^\s/]{2,25}(?: [^\s/]{2,25})? ?\/ ?[^\s/]{2,25}(?: [^\s/]{1,25}){0,3}$/u;

const TAIL_OF_WORK = new RegExp(
  `(?:[([]\\s?(?:©|\\(c\\)|(?:${WORK})\\s{0,2}[:/|–-]|(?:photo|foto|image|picture) (?:by|von|de) )[^()[\\]]{1,80}[)\\]]|` +
    `(?:(?<=\\s)|(?<=[.!?)”"]))(?:©|\\(c\\)|(?:${WORK})\\s{0,2}[:/|–-]|(?:photo|image|picture) by )[^.!?]{1,80})[.\\s]{0,3}$`,
  "iu",
);
const TAIL_OF_AGENCY = new RegExp(
  `(?:[([][^()[\\]]{0,60}${AGENCY}[)\\]]|(?<=[.!?]\\s)[^.!?]{0,40}[/ ]${AGENCY})[.\\s]{0,3}$`,
  "u",
);

/** Whether the text says no more than whose picture or table something is: "Photo: Maren Oduya", "© Talvik Pictures". */
export function isPictureCredit(text: string, isCaption: boolean): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  if (WHOLE.test(text)) return (isCaption || text.length <= LONGEST_CREDIT / 1.5) && !tellsMore(text);
  if (/^https?:\/\/\S{1,140}$/i.test(text)) return true;
  return (isCaption || text.includes("/")) && isNameAndAgency(text, isCaption);
}

/** Where the credit begins with which the caption ends ("The ferry. Photo: Maren Oduya"), or the caption's length. */
export function creditAt(caption: string): number {
  const from = Math.max(0, caption.length - LONGEST_TAIL);
  const tail = caption.slice(from);
  const found = TAIL_OF_WORK.exec(tail) ?? TAIL_OF_AGENCY.exec(tail);
  const at = found === null ? caption.length : from + found.index;
  return /\p{L}{3}/u.test(caption.slice(0, at)) ? at : caption.length;
}

/** A sentence of its own stands beside the credit. */
function tellsMore(text: string): boolean {
  return /\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}[\s\S]{20}/u.test(text);
}

/** "Talvik Press / Maren Oduya", "Maren Oduya/Getty Images": names and nothing that a sentence needs. */
function isNameAndAgency(text: string, isCaption: boolean): boolean {
  if (text.length > 80 || /[.!?]\s+\p{L}/u.test(text)) return false;
  const names = text.split(/[\s/|,–-]+/u).filter((word) => word !== "");
  const capital = names.filter((word) => /^[(©]?[\p{Lu}\d]/u.test(word)).length;
  if (names.length > 8 || capital < names.length - 1) return false;
  return ENDS_IN_AGENCY.test(text) || (isCaption && TWO_NAMES.test(text));
}
