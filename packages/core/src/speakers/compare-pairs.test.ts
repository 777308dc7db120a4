import { describe, expect, it } from "vitest";
import { sameSpeaker } from "./compare.js";

/** One pair a line, "one | other"; all people, bodies and places are invented. */
const pairs = (lines: string): [string, string][] =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((name) => name.trim()) as [string, string]);

const SAME = pairs(`
  MR. ODUYA | Maren Oduya
  THE HON. MAREN ODUYA | Maren Oduya
  HON. ODUYA | Maren Oduya
  Rt Hon Maren Oduya MP | Maren Oduya
  The Rt. Hon. Maren Oduya | Oduya
  Trustee Maren Oduya | Maren Oduya
  TRUSTEE ODUYA | Maren Oduya
  Commissioner Florian Pfei\uFB00er | Florian Pfeiffer
  Florian Pfeif\u00ADfer | Florian Pfeiffer
  Steven Stra\uFB04e | Steven Straffle
  Cllr Rut Lie | Rut Lie
  Cllr. Lie | Councillor Rut Lie
  Supt Alda Ferrant | Superintendent Alda Ferrant
  SUPERINTENDENT ALDA FERRANT | Alda Ferrant
  Sgt. Per Hallam | Hallam
  Det. Insp. Per Hallam | Per Hallam
  Ald. Per Hallam | Alderman Hallam
  Fr. Aidan Quill | Father Aidan Quill
  Fr Quill | Aidan Quill
  Rabbi Miriam Sand | Miriam Sand
  Mr Justice Brandvik | Justice Oskar Brandvik
  Judge Brandvik | Oskar Brandvik
  Prof. Ewa Nowicka | Ewa Nowicka
  Baroness Morane | Greta Morane
  Dame Greta Morane | Greta Morane
  Sen. Lind | Jon Lind
  Rep. Jon Lind | Congressman Lind
  Gov. Lind | Governor Jon Lind
  PRESIDENT LIND | Jon Lind
  Secretary Lind | Jon Lind
  Foreign Secretary Jon Lind | Jon Lind
  Secretary of State Jon Lind | Jon Lind
  Secretary of State Lind | Jon Lind
  Director of Public Works Jon Lind | Lind
  Attorney General Loretta Finchley | Loretta Finchley
  Assistant Chief Constable Rut Lie | Rut Lie
  the Belgian member Ilse Vandam | Ilse Vandam
  In\u00E9s Set\u00FAbal | Ines Setubal
  \u0141ukasz W\u00F3jtowicz | Lukasz Wojtowicz
  S\u00F8ren Br\u00E6ndvik | Soren Braendvik
  Memo Rivas | Guillermo Rivas
  Pepe Arriaga | Jos\u00E9 Arriaga
  Paco Arriaga | Francisco Arriaga
  Nacho Arriaga | Ignacio Arriaga
  Lupe Arriaga | Guadalupe Arriaga
  Sasha Verenko | Alexander Verenko
  Sasha Verenko | Aleksandra Verenko
  Volodya Verenko | Vladimir Verenko
  Misha Verenko | Mykhailo Verenko
  Beppe Caldani | Giuseppe Caldani
  Gianni Caldani | Giovanni Caldani
  Hannes Oberweg | Johannes Oberweg
  Kees van Dorn | Cornelis van Dorn
  Pista Halmos | Istv\u00E1n Halmos
  Gosia Nowicka | Ma\u0142gorzata Nowicka
  Kostas Livanis | Konstantinos Livanis
  Beth Hallam | Elizabeth Hallam
  Peggy Hallam | Margaret Hallam
  Dick Hallam | Richard Hallam
  Wm. Hallam | William Hallam
  Geo. Hallam | George Hallam
  Chuck Hallam | Charles Hallam
  Max Hallam | Maximilian Hallam
  Saffron Bright | Saffron Bright-Adeyo
  Saffron Bright, n\u00E9e Adeyo | Saffron Adeyo
  Saffron Bright (formerly Adeyo) | Saffron Adeyo
  Ana de la Vega Ruiz | Ana de la Vega
  Garc\u00EDa Ruiz | Tomas Garc\u00EDa Ruiz
  Haugland, Siri | Siri Haugland
  HALLAM, Peter | Peter Hallam
  Haugland, Peter J. | Peter Haugland
  Szab\u00F3lcs M\u00E1rta | M\u00E1rta Szab\u00F3lcs
  Kim Jong Sun | Jong-sun Kim
  Zhao Wenbo | Wenbo Zhao
  J. R. Oduya | Oduya
  J. R. Oduya | Jonas R. Oduya
  JRO | Jonas Robin Oduya
  M. Oduya | Maren Oduya
  Oduya M. | Maren Oduya
  Maren K. Oduya | Maren Oduya
  Per Hallam Jr. | Per Hallam
  Per Hallam III | Hallam
  Per Hallam, Jr. | Per Hallam
  Ana Lind QC | Ana Lind
  Ana Lind MP | Ana Lind
  Dr Ana Lind, PhD | Ana Lind
  Ray \u201CBoots\u201D Hallam | Ray Hallam
  Rob Odd. Odd | Robert Odd
  Bay Herald. The | the Bay Herald
  PHA | Port Harbour Authority
  NBN | Norrland Broadcasting Network
  Ana Lindqvist | Ana Lindkvist
  MarenOduya | Maren Oduya
  Lind J | Lind
  MR. KING | Tomas King
  Maren Oduya and Jon Lind | Jon Lind
  Ana Pastor | Ms Pastor
  Mrs. Hallam | Ruth Hallam
  Jeff Weaverly, the Sandmann campaign manager | Jeff Weaverly
  Jane Sandmann, wife of Bernie Sandmann | Jane Sandmann
`);

const UNKNOWN = pairs(`
  Ravi Menonen | Do
  Ravi Menonen | Dictated
  Ravi Menonen | Update
  Ravi Menonen | Live Updates
  Ravi Menonen | Full Text
  Ravi Menonen | Good Morning
  Ravi Menonen | Thank You
  Ravi Menonen | March
  Ravi Menonen | Saturday
  Ravi Menonen | Laughter
  Ravi Menonen | REPORTER
  Ravi Menonen | Host
  Ravi Menonen | MODERATOR
  Ravi Menonen | THE COURT
  Ravi Menonen | THE WITNESS
  Ravi Menonen | Q
  Ravi Menonen | SPEAKER 2
  Ravi Menonen | Speaker B
  Ravi Menonen | Guest1
  Ravi Menonen | Chairperson
  Ravi Menonen | Council President
  Ravi Menonen | AUDIENCE MEMBER
  Ravi Menonen | DC
  Ravi Menonen | RM
  Ravi Menonen | the Duke of Talvik
  Ravi Menonen | Larch Avenue
  Ravi Menonen | Low Hill Podcast
  Ravi Menonen | Drum Hill
  Ravi Menonen | Boots
  Ravi Menonen | she
  Ravi Menonen | the president
  Ravi Menonen | a spokesman for the Norrland Bank
  Ravi Menonen | the report
  Ravi Menonen | researchers
  Ravi Menonen | the study
  Ravi Menonen | the authors
  Ravi Menonen | the authors, led by Ewa Nowicka
  Ravi Menonen | Norrland Bank
  Ravi Menonen | Ministry of Works
  Ravi Menonen | London
  Ravi Menonen | Tip Menonen
  Ravi Menonen | R
  Oduya and Lind | Maren Oduya
  Oduya and Lind | Per Hallam
  Maren Oduya and Jon Lind | Per Hallam
  Oduya, Lind and Hallam | Per Hallam
  Memo | Guillermo Rivas
  Bill | William Hallam
  Katya | Ekaterina Verenko
  Saffron Bright | Bright-Adeyo
  Saffron Bright | Ms Adeyo-Bright
  Mr. Lind | Anna Lind
  Mrs. Hallam | Peter Hallam
  P. Hallam | Maren Hallam
  Yusuf Qadiri | Yousef Kadeeri
  Qadiri | Yousef Kadeeri
  Siri | Haugland
  Greta | MORANE
  the Fisheries Office | Per Hallam, who heads the fisheries office
  Jeff Weaverly, the Sandmann campaign manager | Sandmann
  the Ministry of Works | the works minister, Rut Lie
  Wessex Water | Wessex Water's chief executive, Rut Lie
  Talvik Council | the Port Authority
  Skerry Regatta Committee | Donal Creed
  Ana Lind | Lind Foundation
  Hope | Ravi Menonen
  Baker | Bakers Union
  Emergency Operator | Rut Lie
  Defence Counsel | Tobias Lindgren
`);

const BELONGING = pairs(`
  Per Hallam | a spokeswoman for Maren Oduya
  Per Hallam | An attorney for Oduya
  Per Hallam | advisers to Mr. Oduya
  Per Hallam | the daughter of Maren Oduya
  Per Hallam | a 2014 study by Talvik professor Maren Oduya
  Per Hallam | an analysis by Maren Oduya
  Per Hallam | Officials at Talvik Port Investigations
  Per Hallam | the city of Talvik
  Per Hallam | the Commission on Coastal Debates
  Per Hallam | the Bankruptcy Court in Talvik
  Per Hallam | the Justice Department
  Per Hallam | both Tom and Ivana Brandt
  Per Hallam | Brandt and her aides
  Per Hallam | Maren Oduya and the council's leaders
  Per Hallam | Maren Oduya, head of the institute, and other scientists
  Per Hallam | Oduya, others
  Per Hallam | President of the Board of Deputies of the Guilds
  Per Hallam | PRESIDENT OF THE GUILDS
  Per Hallam | Head of the Talvik Rescue
  Per Hallam | Mayor of Talvik
  Per Hallam | Leader of the Opposition
  Per Hallam | Bishop of Talvik
  Per Hallam | Deputy Clerk of the Parliaments
  Per Hallam | Minister for Fisheries
  Per Hallam | Chief Constable of North Talvik
  Per Hallam | Human Rights
  Per Hallam | Twenty-two
  Per Hallam | Pacific Ocean
  Per Hallam | S.E.C.
  Per Hallam | Deeply
  Per Hallam | Readers
  Per Hallam | Lawmakers
  Per Hallam | CHILDREN
  Per Hallam | TEAM
  Per Hallam | SAMANTHA'S MOM
  Per Hallam | Maren Oduya Hammers Talvik Bank Chief Over Loans
`);

const DIFFERENT = pairs(`
  Maren Oduya | Per Hallam
  Maren Oduya | HALLAM
  Maren Oduya | Mr. Hallam
  Maren Oduya | Hallam
  Maren Oduya | Mr. Do
  Maren Oduya | Justice Hallam
  Maren Oduya | SUPERINTENDENT ALDA FERRANT
  Maren Oduya | Tom
  Maren Oduya | Haugland, Peter
  Maren Oduya | Jeff Weaverly, the Sandmann campaign manager
  Maren Oduya | Emily Post
  Maren Oduya | Anita Hill
  Maren Oduya | Kim Jong Ryul
  Maren Oduya | J. R. Brandt
  Maren Oduya | Dr. Lind
  Maren Oduya | Per Hallam Jr.
  Maren Oduya | Ana Lind QC
  Maren Oduya | Saffron Bright-Adeyo
  Maren Oduya | the harbour master, Oskar Brandvik
  Maren Oduya | Oskar Brandvik, who keeps the harbour
  Morag Tolland | Hamish Tolland
  Jane Sandmann | Bernie Sandmann
  Jane Sandmann, wife of Bernie Sandmann | Hans Sandmann
  Anna Lind | Petra Lind
  Estela Quill | Lars Quill
  Michelle Hallam | Sasha Hallam
  Bill Lindqvist | Robert Lindqvist
  Maren Anna Oduya | Per Oduya
  Greta Morane | Greta Wexley
  Peter Hansen | Maria Hanson
  Omar al-Masri | Sami el-Masry
  Mr. Lind | Mrs. Lind
  MR. HALLAM | Ms. Hallam
  Sir Per Hallam | Dame Rut Hallam
  Mr. King | Mr. Brandt
  Stroud | MS. CALLOWAY
  LINDGREN | PELLEGRINI
  Lind | Brandt
  Senator Lind | Governor Brandt
  President Brandvik | Mrs. Morane
  Judge Ottilie Brand | Ebbe Lorne
  Fr. Quill | Rabbi Sand
  Guillermo Rivas | Pepe Rivas
  Alexander Verenko | Dmitry Verenko
  Kate Hallam | Beth Hallam
  Sean Hallam | Ian Hallam
  Greta Hallam | Daisy Hallam
  MR. KING | Ms. Page
  Wenbo Zhao | Lihua Zhao
  Cllr Rut Lie | Cllr Ana Vik
  Inspector Hallam | Constable Brandt
  Baroness Morane | Lord Wexley
  Trustee Oduya | Trustee Lind
  Rut Lie | Eva Lie
  Ilse Vandam | Desmond Achter
  Ravi Menonen | Florian Pfei\uFB00er
  Talvik Herald | Norrland Gazette
  the Norrland Wire | Per Hallam
  the Bay Herald | Maren Oduya
  Evelyn Harper-Stone | Rut Lie
  Nurse Jackie Brandt | Per Hallam
  Mary-Jane Hallam | Ruth Hallam
  Theresa May | Boris Lorne
  David Page | Anna Lind
  Chancellor Mirela Stoian | Gov. Desmond Achter
  Tom Judge | Anna Lind
`);

describe("pairs of names as newsrooms meet them", () => {
  it("are many, and few of them differ", () => {
    const all = SAME.length + UNKNOWN.length + BELONGING.length + DIFFERENT.length;
    expect(all).toBeGreaterThanOrEqual(200);
    expect(DIFFERENT.length * 5).toBeGreaterThan(all);
  });

  it.each(SAME)("%s and %s are the same", (one, other) => {
    expect(sameSpeaker(one, other)).toBe("same");
    expect(sameSpeaker(other, one)).toBe("same");
  });

  it.each([...UNKNOWN, ...BELONGING])("of %s and %s nobody can tell", (one, other) => {
    expect(sameSpeaker(one, other)).toBe("unknown");
    expect(sameSpeaker(other, one)).toBe("unknown");
  });

  it.each(DIFFERENT)("%s and %s differ", (one, other) => {
    expect(sameSpeaker(one, other)).toBe("different");
    expect(sameSpeaker(other, one)).toBe("different");
  });
});
