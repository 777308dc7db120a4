/** Lower-case words inside names: "Khalil al-Hayya", "Ana de la Vega". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al el de le la del della di da du des van von der den bin ibn ben bint dos das y st ter ten zu abu".split(
    " ",
  ),
);

/** Short forms that are written with a full stop before a name, which they always go on with; listed without it, with a capital, as "a rep" is none. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Gen Adm Col Maj Capt Cmdr Lt Sgt Cpl Pvt Brig Gov Sen Rep Reps Sens Govs " +
    "Pres St Mt Ft Msgr Supt Insp Det Asst Assoc Pte Messrs Mmes Mme Mlle"
  ).split(" "),
);

/** Short forms that follow a name and keep their full stop: "Lind Foods Inc.", "Per Hallam Jr." */
export const NAME_ENDINGS: ReadonlySet<string> = new Set("Inc Corp Ltd Co Bros Jr Sr Llc Plc".split(" "));
