/** A longer text says more than whose picture it is. */
const LONGEST_CREDIT = 150;

const KIND_OF_WORK =
  "photos?|pictures?|pics?|images?|video|illustrations?|graphics?|chart|map|credits?|sources?|courtesy(?: of)?|" +
  "(?:photo|image|picture|file|stock) (?:credits?|by|courtesy(?: of)?|via|from|source|photo)|" +
  "fotos?|symbol(?:foto|bild)|archiv(?:foto|bild)|titelbild|bild(?:er|quelle|nachweis|rechte|credit)?|beitragsbild|quellen?|grafik|illustration|zeichnung|collage|copyright|" +
  "foto(?:grafía|grafia|credit|grafie|graf)?|imagen|imágenes|imagem|fuente|fonte|crédits?|crédito|créditos|photographie|immagine|afbeelding|beeld|bron|zdjęcie|fot|źródło|kuva|kuvat|bilde|снимка|фото|источник|φωτογραφία|φωτο";

const MARKED = new RegExp(
  `^[([\\s]{0,3}(?:©|\\(c\\)|℗|(?:${KIND_OF_WORK})\\s{0,2}(?:[:/|©–-]|by |von |via |de |di ))[^]{1,140}$`,
  "iu",
);

/** Agencies and libraries whose name ends the credits of most pictures of the press. */
const AGENCY = String.raw`(?:AP|AFP|dpa|Reuters|Getty(?: Images)?|EFE|EPA|ANSA|APA|IMAGO|imago images|Keystone|Shutterstock|Unsplash|Pixabay|Pexels|iStock(?:photo)?|Adobe ?Stock|stock\.adobe\.com|Fotolia(?:\.com)?|Depositphotos|Alamy|PA(?: Wire| Media)?|TT|NTB|Ritzau|Lehtikuva|Belga|ANP|PAP|TASS|Xinhua|Bloomberg|picture[ -]alliance|ddp|Zuma|Wikimedia(?: Commons)?|Flickr|CC[ -]BY[^\s]{0,10}|Public Domain|Clipdealer|Handout|WireImage)`;

const AGENCIES = new RegExp(`(?:^|[\\s/(|,–-])${AGENCY}[)\\].\\s]{0,3}$`, "u");

/** Whether the text says no more than whose picture or table something is: "Photo: Maren Oduya", "© Talvik Pictures". */
export function isPictureCredit(text: string, isCaption: boolean): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  if (MARKED.test(text)) return isCaption ? !tellsMore(text) : text.length <= LONGEST_CREDIT / 1.5 && !tellsMore(text);
  if (/^https?:\/\/\S{1,140}$/i.test(text)) return true;
  return isNameAndAgency(text) && (isCaption || / ?\/ ?/.test(text));
}

/** A credit at the end of a caption has so many characters at most. */
const LONGEST_TAIL = 90;

const TAIL = new RegExp(
  `(?:[([]\\s?(?:©|\\(c\\)|(?:${KIND_OF_WORK})\\s{0,2}[:/|–-]|(?:photo|foto|image|picture) (?:by|von|de) )[^()[\\]]{1,80}[)\\]]|` +
    `(?:(?<=\\s)|(?<=[.!?)”"]))(?:©|\\(c\\)|(?:${KIND_OF_WORK})\\s{0,2}[:/|–-]|(?:photo|image|picture) by )[^.!?]{1,80}|` +
    `[([][^()[\\]]{0,60}${"${AGENCY}"}[)\\]]|(?<=[.!?]\\s)[^.!?]{0,40}[/ ]${"${AGENCY}"})[.\\s]{0,3}$`.replaceAll("${AGENCY}", AGENCY),
  "iu",
);

/** Where the credit begins with which the caption ends ("The ferry. Photo: Maren Oduya"), or the caption's length. */
export function creditAt(caption: string): number {
  const from = Math.max(0, caption.length - LONGEST_TAIL);
  const found = TAIL.exec(caption.slice(from));
  const at = found === null ? caption.length : from + found.index;
  return /\p{L}{3}/u.test(caption.slice(0, at)) ? at : caption.length;
}

/** A sentence of its own stands beside the credit. */
function tellsMore(text: string): boolean {
  return /\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}[^]{20}/u.test(text);
}

/** "FEI / Maren Oduya", "Maren Oduya/Getty Images": names and nothing that a sentence needs. */
function isNameAndAgency(text: string): boolean {
  if (text.length > 80 || /[.!?]\s+\p{L}/u.test(text)) return false;
  const names = text.split(/[\s/|,–-]+/u).filter((word) => word !== "");
  const capital = names.filter((word) => /^[(©]?[\p{Lu}\d]/u.test(word)).length;
  const short = names.length <= 8 && capital >= names.length - 1;
  return short && (AGENCIES.test(text) || /^[^\s/]{2,25}(?: [^\s/]{2,25})? ?\/ ?[^\s/]{2,25}(?: [^\s/]{1,25}){0,3}$/u.test(text));
}
