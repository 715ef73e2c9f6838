/** What the player saw, said before the score; it stays in this debrief and counts for nothing. */

export interface TurnMark {
  readonly turn: number;
  readonly way: 'better' | 'worse';
}

export interface Review {
  /** At most two, the older first. */
  readonly marks: readonly TurnMark[];
  /** Bin of her level, 0..3. */
  readonly level: number | null;
  /** Number of her main fear in the order of the rules. */
  readonly fear: number | null;
  readonly line: string;
}

export const BLANK: Review = { marks: [], level: null, fear: null, line: '' };

const MOST = 2;

/** The marks with one more; the same again takes it back, a third pushes the oldest out. */
export function marked(marks: readonly TurnMark[], mark: TurnMark): TurnMark[] {
  const others = marks.filter(({ turn }) => turn !== mark.turn);
  const again = marks.some(({ turn, way }) => turn === mark.turn && way === mark.way);
  return again ? others : [...others, mark].slice(-MOST);
}

/** How many of the four questions have an answer. */
export function answered({ marks, level, fear, line }: Review): number {
  return [marks.length > 0, level !== null, fear !== null, line.trim() !== ''].filter(Boolean)
    .length;
}
