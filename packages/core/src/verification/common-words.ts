/**
 * The commonest words of English prose and speech, the most frequent first, counted in public-domain speeches and briefings;
 * names and topics are left out. Rank stands for frequency, after Zipf.
 */
const COMMON =
  "the to and of a in that for is we i on you it have are as this with he be but our not said was who has at they his so all by from about more an what will their people do going just or can it's one if that's when been because up her would new she there out here had some now your want make than like were know also my we're them get time how us think those no work over which right don't years me we've these after i'm other many very back even well last two where him into year most thank good much say need way every only made today go its should see then why still take before day help did care sure lot any while come through down against being doing long same both things may next part own end something whether off able three really across told including little another best place let always called among already didn't four kind few point far saying forward past times such start getting under seen ago each does fact high small continue number might means less second ever asked actually use though once different lead thing give done since too never again came between around during put keep look hard together better".split(
    " ",
  );

const RANKS: ReadonlyMap<string, number> = new Map(COMMON.map((word, rank) => [word, rank]));

/** What a word that is not among the common ones says, in bits. */
const RARE_BITS = 13;

/**
 * How many bits a (normalised) word says by its rank in English: 4.4 for "the", 9.5 for the hundredth, 13 for one that is not
 * among the common ones.
 */
export function bitsByRank(norm: string): number {
  const rank = RANKS.get(norm);
  return rank === undefined ? RARE_BITS : 4.4 + 0.77 * Math.log2(rank + 1);
}
