/** The commonest function words of each language, in lower case. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in a is that it was for on are with as i his they be at one have this from or had by not but what all were we when your can said there an each which she do how their if will up other about out many then them these so some her would him into has more two no could my than been who its now did get our you he me us don't it's we're i'm that's because very should must never",
  de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich ihr uns kann wenn sagte keine kein hatte gegen vom schon immer mir mich unser diese dieser",
  fr: "le la les de des du un une et à en est que qui dans pour ce pas sur au plus par ne se avec il elle nous vous ils sont a été mais ou où comme leur cette ces aux son sa ses tout on je être fait même ont aussi d'un d'une c'est n'est qu'il qu'elle j'ai très sans nos notre était",
  es: "el la los las de que y en un una por con no para su al lo como más pero sus le ya o fue este ha sí porque esta son entre está cuando muy sin sobre ser tiene también me hasta hay donde quien desde todo nos durante todos uno les ni contra ese eso había ante ellos e esto mí antes algunos del se es nosotros era",
  it: "il lo la i gli le di che e un una in per non con è del della dei delle si da al alla sono come anche più ma nel nella ha dal dalla su se ci questo questa quando stato essere molto hanno o cui tra dopo noi io abbiamo siamo loro suo sua nostro nostra perché degli alle dell'anno c'è",
  nl: "de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij dit die door naar hij uit ze wordt worden over werd heeft nog dan we was hebben kan zo geen al wat of tot ik je meer onze zal moeten zich deze tegen wij had veel haar hun",
  pt: "o a os as de que e do da em um para com não uma no se na por mais dos das como mas ao ele foi à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem nas me esse eles você essa num nem são está têm nós há ser",
  sv: "och att det i en som är av för på med den till inte har de om ett han men var sig från vi så kan när år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än jag här då blir oss vår våra",
  da: "og i at det er en til af på for med der de den ikke som har et han var vi jeg fra men om sig så eller kan vil efter skal ved også blev være nu hvis været hun havde dem ud hvor mod op når noget blive kun meget over siger mig os vores deres hvad",
  no: "og i å det er en til av på for med de den ikke som har et han var vi jeg fra men om seg så eller kan vil etter skal ved også ble være nå hvis vært hun hadde dem ut hvor mot opp når noe bli bare mye over sier meg oss vår våre deres hva dette",
  pl: "i w na z się nie do to że jest o jak a po co od za przez ale dla są był jego tym już tak oraz może być czy tylko było ich lub które który która jej przed nas my przy bo mnie pod bardzo będzie ze gdy więc będą tego nasze została",
};

/** Letters that speak for a language among those in Latin letters. */
export const TELLING_LETTERS: readonly (readonly [string, RegExp])[] = [
  ["de", /[äöüß]/gi],
  ["sv", /[äöå]/gi],
  ["da", /[æøå]/gi],
  ["no", /[æøå]/gi],
  ["es", /[ñ¿¡]/gi],
  ["pt", /[ãõ]/gi],
  ["fr", /[êèçœ]/gi],
  ["pl", /[ąęłśżźćń]/gi],
];
