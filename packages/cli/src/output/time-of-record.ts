/** The time now, or the one that SOURCE_DATE_EPOCH (seconds) sets for a report that can be made again. */
export function timeOfRecord(): Date {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  return Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
}
