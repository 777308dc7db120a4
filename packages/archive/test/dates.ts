import fc from "fast-check";

/** Dates as articles give them: of several precisions, with a zone or none, none that is told, and none at all. */
export const date = fc.option(
  fc.constantFrom(
    "2031",
    "2031-03",
    "2031-03-12",
    "2031-03-12T09:00Z",
    "2031-03-12T12:00+02:00",
    "2032-01-01",
    "soon",
  ),
);
