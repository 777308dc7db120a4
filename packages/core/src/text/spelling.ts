/**
 * British and American spellings brought to one form, by rule where a rule is safe and by list where not.
 * The form need not be a word: it only has to be the same for both spellings and different for different words.
 */

const PAIRS: Readonly<Record<string, string>> = {
  centre: "center",
  centres: "centers",
  centred: "centered",
  theatre: "theater",
  theatres: "theaters",
  metre: "meter",
  metres: "meters",
  kilometre: "kilometer",
  kilometres: "kilometers",
  litre: "liter",
  litres: "liters",
  fibre: "fiber",
  fibres: "fibers",
  calibre: "caliber",
  sombre: "somber",
  defence: "defense",
  defences: "defenses",
  offence: "offense",
  offences: "offenses",
  licence: "license",
  licences: "licenses",
  practise: "practice",
  practised: "practiced",
  practising: "practicing",
  grey: "gray",
  programme: "program",
  programmes: "programs",
  catalogue: "catalog",
  dialogue: "dialog",
  ageing: "aging",
  plough: "plow",
  ploughs: "plows",
  ploughed: "plowed",
  sceptic: "skeptic",
  sceptics: "skeptics",
  sceptical: "skeptical",
  scepticism: "skepticism",
  aluminium: "aluminum",
  jewellery: "jewelry",
  judgement: "judgment",
  judgements: "judgments",
  acknowledgement: "acknowledgment",
  towards: "toward",
  afterwards: "afterward",
  learnt: "learned",
  burnt: "burned",
  dreamt: "dreamed",
  spelt: "spelled",
  spoilt: "spoiled",
  mum: "mom",
  okay: "ok",
  whisky: "whiskey",
  paediatric: "pediatric",
  paediatrician: "pediatrician",
  anaesthetic: "anesthetic",
  anaesthesia: "anesthesia",
  foetus: "fetus",
  foetal: "fetal",
  diarrhoea: "diarrhea",
  oestrogen: "estrogen",
  leukaemia: "leukemia",
  manoeuvre: "maneuver",
  manoeuvres: "maneuvers",
  encyclopaedia: "encyclopedia",
  mediaeval: "medieval",
  moustache: "mustache",
  pyjamas: "pajamas",
  tonne: "ton",
  tonnes: "tons",
  fulfil: "fulfill",
  enrol: "enroll",
  instalment: "installment",
  skilful: "skillful",
  wilful: "willful",
  cosy: "cozy",
  mould: "mold",
  storey: "story",
  storeys: "stories",
  kerb: "curb",
  tyre: "tire",
  tyres: "tires",
};

const OUR = /^([a-z]{2,})our(s|ed|ing|ite|ites|able|hood|hoods|less|ful|ism|al|er|ers|ly)?$/;
const ISE = /^([a-z]{3,})is(e|es|ed|ing|er|ers|ation|ations|ational)$/;
const YSE = /^([a-z]{3,})ys(e|es|ed|ing|er|ers)$/;
const DOUBLE_L = /^([a-z]{3,}[aeiou])ll(ed|ing|er|ers|or|ors)$/;

/** One form for the spellings of a (normalised, lower-case) word. */
export function spellingForm(norm: string): string {
  if (norm.length < 3) return norm;
  if (Object.hasOwn(PAIRS, norm)) return PAIRS[norm] as string;
  if (norm.length < 5) return norm;
  let form = norm.replace(OUR, "$1or$2");
  form = form.replace(ISE, "$1iz$2").replace(YSE, "$1yz$2");
  // "filled" and "filed" are different words; from eight letters on, doubled l before a suffix is only spelling
  if (form.length >= 8) form = form.replace(DOUBLE_L, "$1l$2");
  return form;
}
