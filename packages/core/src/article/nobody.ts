/** Days and months, in the languages of most news. "April", "June", "Mai", "Julio" and "Domingo" are people, too. */
const DAYS_AND_MONTHS = new Set(
  `january february march july september october november december
  januar februar märz juli september oktober november dezember
  enero febrero marzo junio septiembre octubre noviembre diciembre
  janvier février mars juin juillet septembre octobre novembre décembre
  gennaio febbraio giugno luglio settembre ottobre dicembre
  janeiro fevereiro março junho julho setembro outubro novembro dezembro
  januari februari maart oktober december
  monday tuesday wednesday thursday friday saturday sunday
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  lunes martes miércoles jueves viernes sábado
  lundi mardi mercredi jeudi vendredi samedi dimanche
  lunedì martedì mercoledì giovedì venerdì sabato domenica
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`.split(/\s+/),
);

/** These, and times of the day. */
const TIMES = new Set([
  ...DAYS_AND_MONTHS,
  ..."today yesterday tomorrow tonight heute gestern morgen hoy ayer morning noon midday afternoon evening night midnight uhr gmt utc".split(
    " ",
  ),
]);

/** What is counted in a chronicle: "Day 3", "Woche zwei". */
const COUNTED = new Set(
  `day week month year tag woche monat jahr día semana jour semaine giorno settimana dag`.split(/\s+/),
);
const COUNT =
  /^(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|fünf|uno|dos|tres|un|deux|trois)$/;

/** How the languages of most news announce what is paid for. */
const ADVERTISEMENTS = new Set(
  `advertisement advertisements advert adverts advertorial sponsored promoted anzeige anzeigen werbung publicidad publicidade
  anuncio anúncio publicité pubblicità advertentie annons annonse annonce reklama реклама`.split(/\s+/),
);

/** What stands on the picture and is nobody's voice: "ON SCREEN: …", "LOWER THIRD: …". */
const ON_PICTURE = /^(?:on[- ]screen|lower[- ]thirds?|title card|text on screen|graphics?)(?:\s|$)/i;

/** Whether words before a colon name a time, an advertisement or a writing on the picture, and nobody who could speak. */
export function namesNobody(label: string): boolean {
  if (ON_PICTURE.test(label)) return true;
  const words = label
    .toLowerCase()
    .split(/[\s,./]+/)
    .filter((word) => word !== "");
  const first = words[0];
  if (first === undefined) return false;
  if (ADVERTISEMENTS.has(first)) return words.length === 1;
  if (COUNTED.has(first)) return words.length === 2 && COUNT.test(words[1] as string);
  return TIMES.has(first) && words.every((word) => TIMES.has(word) || COUNT.test(word));
}

/** Whether the word is a day or a month, by whose name people go as well: "Karl Freitag", "Jane March". */
export function isDayOrMonth(word: string): boolean {
  return DAYS_AND_MONTHS.has(word.toLowerCase());
}

/** Whether the name, after a time of day, only tells of which part of the world: "10:32 ET". */
export function isTimeZone(name: string): boolean {
  return /^(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|IST|JST|AES?T)$/.test(name);
}
