import { isOfCalendar } from "./names.js";
import { isOfSite, type Site } from "./site.js";

/** One way in which a value is not what its field promises. */
interface Check {
  readonly name: string;
  fails(value: string, site: Site): boolean;
}

const ADDRESS = /@|:\/\/|^www\.|^mailto:/i;
const NO_LETTER = /^\P{L}*$/u;
/** What a page's own buttons, links and form fields say. */
const FURNITURE =
  /^(?:skip|jump|go|back) to\b|^(?:read|view|see|show|find|load|learn) (?:more|all)\b|^(?:more|posts|articles) (?:by|from)\b|^(?:share|follow|subscribe|log ?in|sign (?:in|up)|comments?|reply|menu|search|print|about the author)\b|^(?:zum inhalt|archiv anzeigen|suche|buscar|rechercher)(?!\p{L})|\s\*$|→|\bsays:?$/iu;
const HOLLOW =
  /^(?:null|undefined|none|n\/?a|unknown|anonym(?:ous)?|test|todo|name|title|-+|\[.*\]|\{.*\})$/i;

/** Names that a machine, a system or nobody in particular signs with. */
const NOBODY =
  /^(?:by|von|par|por|posted|published|updated|veröffentlicht|publié|publicado|author|autor|auteur|publisher|owner|user|guest|gast|admin|adm|administrator|superuser|root|system|webmaster|default|editor|moderator|microsoft.{0,40}|office.{0,20}user|python-docx|apache poi|openpyxl|libreoffice|writer|acrobat.{0,30}|adobe.{0,30}|wordpress|super admin|site admin)$/i;
/** A whole desk, which is the outlet under another name. */
const DESK =
  /^(?:the )?(?:our )?(?:staff|newsroom|editors?|editorial|redaktion|redazione|redacci[oó]n|reda[cç][cç][aã]o|rédaction|redactie|redaksjonen|news ?desk|web ?desk|desk|team|agencies)(?:s|team|steam)?(?!\p{L})|(?:^|[\s-])(?:staff|newsroom|editorial (?:board|team|staff)|redaktion|redactie|redazione|staff (?:reporters?|writers?)|(?:news|web|online|digital)? ?desk|news team|team)$|^red\.?$/iu;
const LOGIN = /[\d_]|^\S*\p{Ll}{2}\.\p{L}{2}\S*$/u;

/** What a menu begins with, and the drawers for what nobody filed. */
const NO_SECTION =
  /^(?:home ?(?:page)?|start(?:seite)?|zur startseite|accueil|inicio|início|hjem|hem|etusivu|you are here|breadcrumbs?|navigation|pfadnavigation|menu|site ?map|mapa de(?:l)? sitio|sie (?:sind|befinden sich) hier|sie sind hier|vous êtes ici|main|index|overview|übersicht|un(?:categori[sz]ed|known)|allgemein|non classé|sin categoría|sem categoria|senza categoria|geen categorie|articles?|artikel|artículos?|posts?|pages?|all|alle?|archiv(?:e|es)?|default|general|other|misc):?$/i;

const holds = (pattern: RegExp) => (value: string) => pattern.test(value);
const isLongerThan = (most: number) => (value: string) => value.length > most;
const hasMoreWordsThan = (most: number) => (value: string) => value.split(/\s/).length > most;
const COMMON: readonly Check[] = [
  { name: "holds a letter", fails: holds(NO_LETTER) },
  { name: "is no address", fails: holds(ADDRESS) },
  { name: "is no button or field of the page", fails: holds(FURNITURE) },
  { name: "is no placeholder", fails: holds(HOLLOW) },
];

const CHECKS = {
  byline: [
    ...COMMON,
    { name: "is somebody", fails: holds(NOBODY) },
    { name: "is no desk", fails: holds(DESK) },
    { name: "is no login", fails: holds(LOGIN) },
    { name: "is not the outlet itself", fails: isOfSite },
    { name: "is no sentence", fails: (value) => /[.!?]$/.test(value) && hasMoreWordsThan(4)(value) },
    { name: "holds no label", fails: holds(/[:?!<>{}=]/) },
    { name: "is no longer than a line", fails: isLongerThan(200) },
  ],
  outlet: [
    ...COMMON,
    { name: "is no longer than a name", fails: isLongerThan(80) },
    {
      name: "is no slogan",
      fails: (value) => hasMoreWordsThan(8)(value) || (/[.!?]$/.test(value) && hasMoreWordsThan(3)(value)),
    },
    { name: "is a page's no more than a site's", fails: holds(NO_SECTION) },
    { name: "is no system", fails: holds(NOBODY) },
  ],
  section: [
    ...COMMON,
    { name: "is a section", fails: holds(NO_SECTION) },
    { name: "is no month", fails: isOfCalendar },
    { name: "is not the outlet itself", fails: isOfSite },
    { name: "is no longer than a heading", fails: isLongerThan(60) },
    { name: "is no sentence", fails: (value) => hasMoreWordsThan(8)(value) || /[?!]$/.test(value) },
  ],
} as const satisfies Record<string, readonly Check[]>;

/** Whether the value can be the fact that it is given for: of the names of authors each is asked for itself. */
export function makesSense(fact: keyof typeof CHECKS, value: string, site: Site): boolean {
  const checks: readonly Check[] = CHECKS[fact];
  return checks.every(({ fails }) => !fails(value, site));
}

const LONGEST_URL = 2_000;
/** An archive's copy stands for the page that it is of. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/\/)/i;

/** The address, where it is one that leads to a site: absolute, http or https. */
export function soundUrl(written: string): string | null {
  const url = written.trim().replace(ARCHIVED, "");
  if (!/^https?:\/\//i.test(url) || url.length > LONGEST_URL || /\s/.test(url) || !URL.canParse(url))
    return null;
  const { hostname, username } = new URL(url);
  const isPublic = /\.[a-z][a-z0-9-]*$/i.test(hostname) && !/\.(?:local|localhost|internal)$/i.test(hostname);
  return isPublic && username === "" ? url : null;
}
