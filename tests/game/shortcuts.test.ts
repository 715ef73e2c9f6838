import { legal } from '../../src/core/meeting';
import { ANSWERS } from '../../src/core/vocabulary';
import { INTENTS, nameOf, placeOf } from '../../src/game/menu';
import { SHORTCUTS, shortcuts } from '../../src/game/shortcuts';
import { views } from './played';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

test('four different legal moves lie open, in the order of the intents', () => {
  for (const seed of seeds)
    for (const seen of views(seed)) {
      if (seen.open.ended !== null) continue;
      const may = legal(seen);
      const cards = shortcuts(seen, may, 2);
      const names = cards.map(nameOf);
      expect(new Set(names).size).toBe(SHORTCUTS);
      expect(may.moves.map(nameOf)).toEqual(expect.arrayContaining(names));
      const ranks = cards.map((card) => INTENTS.indexOf(placeOf(card, seen.table)?.[0] ?? 'close'));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
});

test('the same table gives the same cards, in every mode', () => {
  for (const seen of views(3, 15)) {
    const may = legal(seen);
    expect(shortcuts({ ...seen, mode: 'exam', steps: null }, may, 3)).toEqual(
      shortcuts(seen, may, 3),
    );
  }
});

test('all answers to a question lie open together, so that none is hinted at', () => {
  let asked = 0;
  for (const seed of seeds)
    for (const seen of views(seed)) {
      if (seen.open.question === null || seen.open.ended !== null) continue;
      asked += 1;
      const answers = shortcuts(seen, legal(seen), 2).filter(({ move }) => move === 'answer');
      expect(answers).toHaveLength(ANSWERS.length);
    }
  expect(asked).toBeGreaterThan(0);
});
