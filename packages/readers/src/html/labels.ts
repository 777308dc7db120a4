/**
 * What a line by itself is, of the lines that sites put into and around an article's text: told by its words alone, where
 * the markup is silent. The words are those of the languages that most pages are in.
 */
export type Label =
  | "related"
  | "share"
  | "comments"
  | "advertisement"
  | "banner"
  | "credit"
  | "counter"
  | "author note";

/** A longer line is text. */
const LONGEST_LABEL = 120;

const words = (alternatives: string) =>
  alternatives
    .trim()
    .split(/\s*\n\s*/)
    .join("|");

/** Before another story's title, or alone above a list of such. */
const READ_ALSO = words(`
  (?:you (?:may|might) )?also (?:read|like|see|on)|read (?:also|next|too|more(?: (?:about|on|from|here|stories))?)|read:|see also|more (?:from|on|about|in|like) [^.!?]{0,60}|more (?:news|stories|articles|to read)|recommended(?: (?:for you|reading|stories|articles))?|related(?: (?:articles?|stories|posts?|content|topics?|links?|news|reading|coverage|items))?|further reading|don['’]t miss|keep reading|continue reading|up next|next (?:article|story|post|up)|previous (?:article|story|post)|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|popular (?:posts|now|articles|stories)|latest (?:news|posts|stories|articles)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)(?: [^.!?]{0,30})?|in this (?:story|series)|recent (?:posts|articles|news|stories)|similar (?:articles|posts|stories)|top stories|editor['’]?s['’]? picks?|what to read next
  (?:lesen|lest|sehen|schauen) sie (?:auch|hier|dazu|mehr|weiter)[^.!?]{0,40}|lies auch|auch (?:interessant|lesenswert|spannend)|das könnte (?:sie|dich|euch|ihnen|dir)? ?(?:auch )?[^.!?]{0,30}|mehr (?:zum thema|dazu|lesen|aus|zu|über|von|infos?|informationen)[^.!?]{0,50}|siehe auch|siehe dazu|zum thema|weitere[nrs]? (?:artikel|beiträge|themen|meldungen|nachrichten|informationen|infos|news|links|tipps|tourentipps|inhalte|videos?|berichte|storys)[^.!?]{0,40}|weiterlesen|weiterführende[^.!?]{0,30}|beiträge zum thema|ähnliche (?:artikel|beiträge|themen|posts|inhalte)|passend (?:dazu|zum thema)|verwandte[^.!?]{0,30}|meist(?:gelesen|gelesene|kommentiert|diskutiert|geteilt)[^.!?]{0,25}|neu(?:este|ste) (?:artikel|beiträge|meldungen|nachrichten)|aktuelle (?:artikel|beiträge|meldungen|nachrichten|themen)|beliebte (?:artikel|beiträge)|nächster (?:artikel|beitrag)|vorheriger (?:artikel|beitrag)|lesetipps?|empfehlung(?:en)?(?: der redaktion)?|empfohlen(?:e[^.!?]{0,30})?|zur startseite|anzeige
  (?:lee|leer|lea|leé|vea|ver|mira|mire) (?:también|más|además)|te (?:puede|podría|recomendamos|puede interesar)[^.!?]{0,25}|le (?:puede|podría) interesar|puedes? (?:ver|leer)|más (?:noticias|información|sobre|leídas|leído|en|de)[^.!?]{0,40}|(?:notas?|noticias?|artículos?|contenidos?|temas?|entradas) relacionad[oa]s?|relacionad[oa]s?|lo más (?:leído|visto|reciente)|no te pierdas|sigue leyendo|recomendad[oa]s?|también (?:te )?(?:puede|podría)[^.!?]{0,25}|además[:]|mirá también|leé también|últimas noticias|entérate más
  (?:à )?lire (?:aussi|également|la suite|plus)|(?:à )?voir (?:aussi|également)|sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés?|similaires?|connexes?|récents?|associés?)|les plus (?:lus|consultés|populaires)|à découvrir|pour aller plus loin|en savoir plus|nos autres articles
  leggi anche|vedi anche|potrebbe interessarti[^.!?]{0,25}|articoli correlati|ti potrebbe[^.!?]{0,30}|da non perdere|approfondisci|i più letti
  (?:leia|veja|saiba|ouça|assista) (?:também|mais|ainda)[^.!?]{0,30}|(?:notícias|matérias|artigos|posts) relacionad[oa]s?|mais (?:lidas|notícias|sobre)[^.!?]{0,30}|você (?:também )?pode[^.!?]{0,30}|recomendados
  lees (?:ook|meer|verder)[^.!?]{0,30}|bekijk ook|gerelateerd(?:e[^.!?]{0,30})?|meest gelezen|aanbevolen|ook interessant
  (?:czytaj|przeczytaj|zobacz|sprawdź|polecamy)(?: (?:też|także|również|więcej))?|powiązane[^.!?]{0,25}|najczęściej czytane
  läs (?:även|också|mer)[^.!?]{0,30}|les (?:også|mer)[^.!?]{0,30}|læs (?:også|mere)[^.!?]{0,30}|se (?:även|også)|relaterade?[^.!?]{0,30}|mest (?:lästa|leste|læste)|lue (?:myös|lisää)[^.!?]{0,30}|katso myös|luetuimmat|aiheesta lisää
  читайте (?:также|ещё|еще)|смотрите также|по теме|по темата|похожие[^.!?]{0,30}|вижте (?:още|също)|прочетете (?:още|също)|čtěte (?:také|dále)|přečtěte si[^.!?]{0,30}|související[^.!?]{0,30}|διαβάστε (?:επίσης|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμα)|σχετικά[^.!?]{0,30}|ayrıca okuyun|ilgili[^.!?]{0,30}|olvasta már[^.!?]{0,20}|kapcsolódó[^.!?]{0,20}|citește și|citiți și|pročitajte i|đọc thêm|xem thêm|baca juga
`);

const SHARE = words(`
  share(?: (?:this|on|via|article|story|post|with|now|it)[^.!?]{0,40})?|tweet|pin(?: it)?|like|follow(?: us)?(?: (?:on|@)[^.!?]{0,40})?|print(?: (?:this|article|page))?|e-?mail(?: (?:this|article))?|copy(?: link)?|save(?: (?:this|article|story|for later))?|subscribe|facebook|twitter|whatsapp|linkedin|pinterest|telegram|reddit|messenger|xing|instagram|flipboard
  (?:artikel |beitrag |seite |jetzt )?(?:teilen|drucken|merken|versenden|empfehlen|weiterempfehlen|twittern|kommentieren|vorlesen|speichern)(?: (?:auf|mit|via|per)[^.!?]{0,30})?|link kopieren|folge(?:n sie)? uns[^.!?]{0,40}
  compart(?:ir|e|í|ilhar|ilhe)(?: (?:en|esta|este|no|na)[^.!?]{0,30})?|imprimir|guardar|síguenos[^.!?]{0,40}|seguinos[^.!?]{0,40}|siga-nos[^.!?]{0,40}|partager(?: (?:sur|cet|l)[^.!?]{0,30})?|imprimer|condividi(?: su[^.!?]{0,20})?|stampa|delen|deel(?: (?:dit|via|op)[^.!?]{0,20})?|udostępnij|dela|jaa|поделиться|сподели|sdílet|paylaş
`);

const COMMENTS = words(`
  (?:\\d{1,6}|no|keine?|sin|aucun|nessun|geen|nenhum|один) ?(?:comments?|kommentare?|comentarios?|comentários?|commentaires?|commenti|reacties|komentarzy|kommentarer|responses?|replies|antworten|meinungen)|comments?(?: ?\\(\\d{1,6}\\))?|kommentare?(?: ?\\(\\d{1,6}\\))?|comentarios?(?: ?\\(\\d{1,6}\\))?|leave a (?:reply|comment)[^.!?]{0,60}|post a comment|add (?:a |your )?comment|write a comment|join the (?:conversation|discussion)|view comments|comments (?:are closed|off)[^.!?]{0,30}|kommentar (?:schreiben|hinterlassen|verfassen|abgeben)|schreiben? (?:sie )?(?:den ersten|einen) kommentar|(?:hinterlasse|schreibe?)(?:n sie)? (?:eine|einen) [^.!?]{0,30}|ihr kommentar|diskutieren sie mit|(?:deja|dejar|escribe) (?:un|tu) comentario|laisser un commentaire|lascia un commento|deixe um comentário|reageer
`);

const ADVERTISEMENT = words(`
  ad|ads|advertisements?|advertising|advertorial|sponsored(?: (?:content|by|post))?[^.!?]{0,30}|promoted|article continues (?:below|after)[^.!?]{0,40}|story continues below[^.!?]{0,30}|scroll to continue[^.!?]{0,30}|continue reading below
  anzeige|werbung|- ?anzeige ?-|unbezahlte werbung|gesponsert|weiter nach der anzeige
  publicidad|publicidade|anuncio|anúncio|continúa (?:después|tras) (?:de )?la publicidad|continua após a publicidade|publicité|pubblicità|advertentie|reklama?|annons|annonse|annonce|mainos|реклама|διαφήμιση|sponsorizzato
`);

const BANNER = words(`
  (?:sign up|subscribe|register|join)(?: (?:for|to|now|today|here|up|our|with))?[^.!?]{0,60}(?:newsletter|updates|inbox|e-?mails?|access)[^.!?]{0,30}|(?:our|the|free|daily|weekly)? ?newsletter(?: sign-?up)?|get (?:the|our) [^.!?]{0,40}newsletter[^.!?]{0,30}|(?:jetzt )?(?:zum |den |unseren? )?newsletter(?: (?:abonnieren|anmelden|bestellen))?[^.!?]{0,20}|(?:hier )?(?:kostenlos )?(?:anmelden|registrieren|abonnieren)|abonniere[^.!?]{0,40}newsletter[^.!?]{0,20}|suscr[ií]b(?:ete|ase|ite)[^.!?]{0,60}|assine[^.!?]{0,60}newsletter[^.!?]{0,20}|inscrivez-vous[^.!?]{0,60}|iscriviti[^.!?]{0,60}|log ?in|sign in|einloggen|iniciar sesión|we (?:and our partners )?use cookies[^.!?]{0,60}
`);

const AUTHOR_NOTE = words(`
  about the authors?|über (?:den autor|die autorin|die autoren|den verfasser)|zur person|zum autor|zur autorin|sobre (?:el autor|la autora|o autor|a autora)|à propos de l['’]auteur|l['’]autore|over de auteur|more (?:articles )?by [^.!?]{0,40}|alle (?:artikel|beiträge) von[^.!?]{0,40}
`);

const whole = (alternatives: string) => new RegExp(`^(?:${alternatives})[\\s:.!…»›>→|–-]{0,4}$`, "iu");

const WHOLE: readonly (readonly [RegExp, Label])[] = [
  [whole(ADVERTISEMENT), "advertisement"],
  [whole(READ_ALSO), "related"],
  [whole(SHARE), "share"],
  [whole(COMMENTS), "comments"],
  [whole(BANNER), "banner"],
  [whole(AUTHOR_NOTE), "author note"],
  // a picture of a series: "3/12", "Bild 3 von 12"
  [
    /^(?:(?:bild|foto|photo|picture|image|slide|imagen|immagine)\s?)?\d{1,3}\s?(?:\/|of|von|de|di|sur|van)\s?\d{1,3}$/iu,
    "counter",
  ],
];

const BEFORE_TITLE = new RegExp(`^[^\\p{L}]{0,4}(?:${READ_ALSO})\\s{0,2}[:|–>→»]`, "iu");

/** What the whole line says that it is, or null for text. */
export function labelOf(text: string): Label | null {
  if (text.length > LONGEST_LABEL) return null;
  const line = text.replace(/^[^\p{L}\p{N}]+/u, "").trim();
  if (line === "") return null;
  return WHOLE.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

/** Whether the block begins as a pointer to another story does: "Read also: Ferry stops". */
export function pointsElsewhere(text: string): boolean {
  return BEFORE_TITLE.test(text.slice(0, 200));
}
