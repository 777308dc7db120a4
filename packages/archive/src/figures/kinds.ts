/** How a number may stand to what it counts: what must stand right before it and right after it, as patterns; `#` is the number. */
export type Phrase = string;

/** A kind of numbers that articles give again and again, under many words. */
export interface Kind {
  readonly name: string;
  /** The words of a term that mean this kind, the longest first. */
  readonly terms: readonly string[];
  /** Units of its numbers; "" is a count without a unit. */
  readonly units: readonly string[];
  /** A sentence about the kind has one of these words. */
  readonly hint: RegExp;
  /**
   * Phrases in which a number is of this kind. `{people}` stands for nobody or people who are counted ("people", "miners", "passengers and
   * crew"), `{is}` for forms of "be" and "have" with adverbs, `{to}` for how a number is reached ("rose to", "stands at"), `{of}` for a few
   * words that say of what ("from the flood"), `(...)` for what may be left out, `/` parts words of which one stands there.
   */
  readonly phrases: readonly Phrase[];
}

/** Reviewed line by line: each phrase is a way in which news writes such a number. */
export const KINDS: readonly Kind[] = [
  {
    name: "toll",
    terms: [
      "death toll",
      "number of dead",
      "number of deaths",
      "people killed",
      "people dead",
      "toll",
      "deaths",
      "death",
      "dead",
      "died",
      "killed",
      "fatalities",
      "victims",
      "bodies",
      "lives lost",
    ],
    units: [""],
    hint: /\b(?:toll|dead|deaths?|die[ds]?|kill\w*|drown\w*|perished|lives|bod(?:y|ies)|fatalities|victims|lost)\b/i,
    phrases: [
      "# {people} {is} dead/died/killed/drowned/perished",
      "# {people} {is} known/believed/thought/feared/confirmed/reported/presumed to have died/drowned/perished",
      "# {people} {is} known/believed/thought/feared/confirmed/reported/presumed (to) (be/have) (been) dead/killed/drowned",
      "# {people} {is} lost their lives",
      "# (confirmed/reported/known) deaths/fatalities/dead",
      "toll {of} {to} #",
      "dead/deaths/victims/fatalities {of} {to} #",
      "number of (confirmed) dead/deaths/victims/fatalities {of} {to} #",
      "number of people (known/confirmed/reported/believed) (to) (have/who) (had/have) (been) died/killed {of} {to} #",
      "killed/killing/kills/kill # {people}",
      "claimed/claiming/claims/took/taking # lives",
      "claimed the lives of # {people}",
      "has/have/had (now/so) (far) recovered/found # bodies",
      "# bodies {is} recovered/found",
      "# lives {is} lost",
      "leaving/left/leaves # {people} dead",
    ],
  },
  {
    name: "injured",
    terms: [
      "people injured",
      "number of injured",
      "number of wounded",
      "injured",
      "wounded",
      "hurt",
      "injuries",
    ],
    units: [""],
    hint: /\b(?:injur\w+|wound\w*|hurt)\b/i,
    phrases: [
      "# {people} {is} (seriously/slightly/badly/critically) injured/hurt/wounded",
      "# (confirmed/reported) injuries",
      "injured/wounded {of} {to} #",
      "number of (people) injured/wounded/hurt {of} {to} #",
      "injuring/injured/wounding/wounded/injures/wounds # {people}",
      "leaving/left/leaves # {people} injured/hurt/wounded",
    ],
  },
  {
    name: "missing",
    terms: ["people missing", "number of missing", "unaccounted for", "missing"],
    units: [""],
    hint: /\b(?:missing|unaccounted)\b/i,
    phrases: [
      "# {people} {is} missing",
      "# {people} {is} unaccounted for",
      "# {people} {is} reported/listed/feared/believed (to) (be) (as) missing",
      "# {people} as missing",
      "number (of) (people) (still) missing {of} {to} #",
      "leaving/left/leaves # {people} missing",
    ],
  },
  {
    name: "on board",
    terms: ["people on board", "people aboard", "passengers and crew", "on board", "aboard"],
    units: [""],
    hint: /\b(?:on board|aboard|passengers and crew)\b/i,
    phrases: [
      "# (people/persons/passengers/souls) {is} on board",
      "# (people/persons/passengers/souls) {is} aboard",
      "number of people on board {of} {to} #",
      "number of people aboard {of} {to} #",
      "carrying/carried # passengers and crew",
      "with # passengers and crew",
    ],
  },
  {
    name: "on strike",
    terms: ["on strike", "strikers", "walked out"],
    units: [""],
    hint: /\b(?:strike|walked out|strikers)\b/i,
    phrases: [
      "# {people} {is} on strike",
      "# {people} {is} joined the/a strike",
      "# {people} {is} walked out",
      "# {people} {is} gone on strike",
      "number (of) (people/workers) on strike {of} {to} #",
      "number of strikers {of} {to} #",
    ],
  },
  {
    name: "embezzled",
    terms: ["money embezzled", "embezzled", "embezzlement"],
    units: ["money", ""],
    hint: /\b(?:embezzl\w+|stol\w+|steal\w*|taking)\b/i,
    phrases: [
      "embezzling/embezzled/embezzles #",
      "accused/convicted/guilty of stealing/taking #",
      "charged with stealing/taking #",
      "embezzlement of #",
      "# {is} embezzled",
    ],
  },
  {
    name: "speed",
    terms: ["top speed", "speed"],
    units: ["knot", "mile-an-hour", "kilometer-an-hour", "mile per hour", "kilometer per hour"],
    hint: /\b(?:knots?|mph|km\/h|kph|kilomet\w+|miles)\b/i,
    phrases: [
      "speed (at) (the) (time) (of) (impact) {to} #",
      "speed of #",
      "making/doing/travelling/traveling/sailing/moving/driving/going (at) #",
      "was/were making/doing/travelling/traveling/sailing/moving/driving/going (at) #",
    ],
  },
  {
    name: "sentence",
    terms: ["prison sentence", "jail sentence", "sentence", "prison term", "jail term"],
    units: ["year", "month"],
    hint: /\b(?:sentence[ds]?|jailed|imprisoned|prison|jail)\b/i,
    phrases: [
      "sentence of #",
      "sentence {to} #",
      "sentenced to #",
      "jailed for #",
      "faces/face/facing # in prison/jail",
      "punished with/by # in prison/jail",
    ],
  },
];
