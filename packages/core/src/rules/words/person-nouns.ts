import { isDocument, isGeneric, isOrganisation } from "../../speakers/name-words.js";
import { wordsOf } from "../../text/words.js";

/** Nouns for people that their endings do not tell. */
const PEOPLE = new Set(
  (
    "accountant accountants agent agents aide aides ally allies ambassador another applicant assistant assistants attendant aunt " +
    "captain cashier chief claimant clerk clerks client clients colonel consultant consultants cook cousin defendant deputies " +
    "deputy figure figures general guard guards guest guests guide head host informant informants lieutenant major mate " +
    "native nurse nurses one ones parent parents partner patient patients pilot pilots private pupil pupils relative relatives resident " +
    "sergeant sergeants sheriff source sources survivor tenant tenants those three two uncle vet widow widower witness"
  ).split(" "),
);

const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|person|people|men|women)s?$/;

/** Bodies and things with such an ending. */
const NO_PEOPLE = new Set(
  (
    "newspaper newspapers broadcaster insurer insurers carrier operator manufacturer retailer producer publisher regulator " +
    "number letter centre center computer server order offer matter corner paper power answer factor sector error mirror tower " +
    "summer winter river water dinner border other whether former senior junior per over under after never however"
  ).split(" "),
);

/** Ends the part of a phrase in which its head noun stands. */
const AFTER_HEAD =
  /,|\s(?:of|at|in|for|from|on|to|with|who|whose|whom|which|that|familiar|close|speaking|quoted)\b/;

/** Whether a phrase that names nobody has a word for a person as its head: "a former bookkeeper", "two aides", "one". */
export function isHeadedByPerson(phrase: string): boolean {
  const [head = ""] = phrase.slice(0, 400).split(AFTER_HEAD);
  const [before = ""] = phrase.slice(0, 400).split(/,|\swho\b/);
  // "a ministry of defence spokesman"
  return isPerson(head) || /\bspokes\p{L}+$/u.test(before);
}

function isPerson(head: string): boolean {
  const noun = wordsOf(head).at(-1)?.norm ?? "";
  if (isOrganisation(noun) || isDocument(noun) || /\bcoast ?guard$/i.test(head)) return false;
  return isGeneric(noun) || PEOPLE.has(noun) || (PERSON_ENDING.test(noun) && !isBody(head, noun));
}

/** "the regulator" is a body, "a regulator" somebody who works there. */
function isBody(head: string, noun: string): boolean {
  return NO_PEOPLE.has(noun) && !(noun === "regulator" && /^an? /i.test(head));
}
