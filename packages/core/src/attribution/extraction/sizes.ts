/** Distances in words by size: 0, 1, 2, 3, 4, 5 to 7, 8 to 12, 13 to 20, 21 to 40, more. */
export function sizeOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 13) return 6;
  if (distance < 21) return 7;
  return distance < 41 ? 8 : 9;
}

/** A probability by size: 0 to 6. */
export function chanceOf(probability: number): number {
  if (probability < 0.03) return 0;
  if (probability < 0.1) return 1;
  if (probability < 0.25) return 2;
  if (probability < 0.5) return 3;
  if (probability < 0.75) return 4;
  return probability < 0.93 ? 5 : 6;
}
