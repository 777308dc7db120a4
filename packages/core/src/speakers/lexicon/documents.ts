/** Common nouns for what speaks without being anybody: texts, signs, measurements, works. */
const DOCUMENTS = new Set(
  (
    "copy draft version extract excerpt report study survey poll document letter memo memorandum email e-mail emails filing indictment complaint lawsuit suit ruling judgment judgement " +
    "verdict book article editorial column post tweet message transcript paper data figure figures finding findings analysis assessment review " +
    "headline caption sign banner placard law act bill constitution resolution treaty affidavit notice audit census petition contract " +
    "agreement agenda flier flyer leaflet pamphlet brochure manual guidance guidelines minutes record records register log diary memoir " +
    "biography statement release note notes inscription plaque map chart graph table model models estimate estimates statistics numbers " +
    "test tests trial experiment experiments research evidence results counts count index recorder programme manifesto page pages photograph photo footage " +
    "video recording tape film screenshot software app policy directive order decree invoice receipt receipts ledger spreadsheet certificate application " +
    "prospectus budget forecast forecasts documents papers letters reports studies polls surveys messages texts rules regulations clause charter script " +
    "investigation label motto slogan advertisement ad advert story stories graffiti remark inquest will code statute ordinance proposal plan dossier file files"
  ).split(" "),
);

/** Documents that are written about a matter, so that "the paper" may be "the study" named before. */
const REPORTS = new Set(
  "copy draft version extract excerpt report study survey paper review analysis audit assessment memo memorandum document trial research dossier investigation".split(
    " ",
  ),
);

export const isDocumentNoun = (word: string): boolean => DOCUMENTS.has(word);
export const isReportNoun = (word: string): boolean => REPORTS.has(word);
