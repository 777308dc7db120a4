/** Which quotations are wanted; what is left out, or null, does not matter. */
export interface WhoRequest {
  /** With at least a letter or a digit; without regard to case and accents. */
  readonly name: string;
  /** A year, a month or a day, included: 2031, 2031-03, 2031-03-05. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly outlet?: string | undefined;
  /** Words of the role. */
  readonly role?: string | undefined;
  /** So many quotations of each person, the latest; 100 where left out. */
  readonly most?: number | undefined;
}

/** What somebody is quoted as saying, and how much of it is not in the answer. */
export interface ArchiveWho {
  /** The object of the contract (`schemas/who.schema.json`). */
  readonly who: {
    readonly query: string;
    readonly filters: {
      readonly since: string | null;
      readonly until: string | null;
      readonly outlet: string | null;
      readonly role: string | null;
    };
    /** Those whom the name fits; several are namesakes, or were not told to be one. */
    readonly people: readonly QuotedPerson[];
    /** Those who may be meant. They are joined to nobody. */
    readonly mayBe: readonly QuotedPerson[];
    /** How many credits were left out because it is not sure enough that speaker and words are right. */
    readonly unsure: number;
    readonly complete: boolean;
  };
  readonly leftOut: { readonly people: number; readonly quotations: number; readonly places: number };
}

/** Somebody who is credited with words. */
export interface QuotedPerson {
  readonly id: string;
  readonly name: string;
  readonly kind: "person" | "organisation" | "document" | "unnamed" | "unclear" | "nobody";
  readonly standing: "full" | "open" | "bare";
  readonly roles: readonly { readonly role: string; readonly articles: number }[];
  readonly outlets: readonly { readonly outlet: string | null; readonly quotations: number }[];
  readonly articles: number;
  /** Why the speakers of several articles were taken for one. */
  readonly joined: readonly {
    readonly kind: "copy" | "role" | "words" | "forms" | "company" | "only";
    readonly message: string;
  }[];
  /** In the order of time. */
  readonly quotations: readonly PersonQuotation[];
}

/** What a person is credited with, in all wordings that were taken for one. */
export interface PersonQuotation {
  readonly text: string;
  readonly articles: number;
  readonly wordings: number;
  /** In the order of time; those without a date last. */
  readonly places: readonly QuotedPlace[];
}

/** A place where words of a person stand. */
export interface QuotedPlace {
  readonly file: string;
  readonly url: string | null;
  readonly article: {
    readonly headline: string | null;
    readonly outlet: string | null;
    readonly section: string | null;
    readonly published: string | null;
  };
  /** Offsets of the article's text, UTF-16 code units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "direct" | "indirect" | "mixed";
  readonly creditedAs: string | null;
  readonly via: readonly string[];
  readonly roles: readonly string[];
  readonly confidence: number;
  readonly isCopy: boolean;
  /** The number by which the archive gives the article. */
  readonly kept: number;
}
