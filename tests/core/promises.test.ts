/** Everything that was promised is written down: simulation, section 14. */
import type { Action, Offer } from '../../src/core/types';
import type { Evidence, Fear } from '../../src/core/vocabulary';
import { DANA, does, played, READY, type Sitting, sitting } from './dana';
import { offer } from './offers';

const CLOSE: Action = { move: 'close' };
const capacity = DANA.capacity ?? [];
const agreed = (deal: Offer, open = {}): Sitting => ({
  mind: READY,
  open: { agreed: { offer: deal, since: 10 }, ...open },
});
const promised = (deal: Offer, open = {}) => does(CLOSE, agreed(deal, open)).mind.promises;

test('clauses of the deal: .93 within what can be delivered, .30 above', () => {
  // capacity of service, training, pilot, warranty is 1, 2, 2, 1
  const terms = promised(offer([5, 2, 2, 2, 1, 0]));
  expect(capacity).toEqual([5, 2, 1, 2, 2, 1]);
  expect(terms.map(({ what, keepOdds, honest }) => [what, keepOdds, honest])).toEqual([
    ['service', 0.3, true],
    ['training', 0.93, true],
    ['pilot', 0.93, true],
  ]);
  expect(terms.every(({ source, turn }) => source === 'term' && turn === 11)).toBe(true);
});

test('above capacity is no honest mistake for who had prepared the costing', () => {
  const [service, training] = promised(offer([0, 0, 2, 2, 0, 0]), { capacity });
  expect([service?.honest, training?.honest]).toEqual([false, true]);
});

test('nothing is promised by an offer that is not signed', () => {
  const told = does({ move: 'propose', offer: offer([1, 1, 2, 2, 1, 1]) }, { mind: READY });
  expect(told.mind.promises).toEqual([]);
  expect(does({ move: 'walk' }, agreed(offer([1, 1, 2, 2, 1, 1]))).mind.promises).toEqual([]);
});

describe('evidence that the deal then leaves out', () => {
  const proving = (...proofs: [Fear, Evidence][]) => {
    const moves = proofs.map(([fear, evidence]): Action => ({ move: 'address', fear, evidence }));
    const told = played(sitting({ mind: { ...READY, patience: 1 } }), ...moves);
    return (deal: Offer) =>
      played(
        { ...told.meeting, open: { ...told.open, agreed: { offer: deal, since: told.open.turn } } },
        CLOSE,
      ).mind.promises.filter(({ source }) => source === 'evidence');
  };
  const BARE = offer([0, 0, 0, 0, 0, 0]);

  test.each([
    ['guarantee', 'warranty'],
    ['pilot', 'pilot'],
    ['training', 'training'],
  ] as const)('%s promises %s, .60', (evidence, what) => {
    const sign = proving(['financial', evidence]);
    expect(sign(BARE)).toMatchObject([{ what, keepOdds: 0.6, honest: true }]);
    expect(sign(offer([0, 0, 1, 1, 1, 1]))).toEqual([]);
  });

  test('once, however often it was used', () => {
    const sign = proving(
      ['financial', 'guarantee'],
      ['performance', 'guarantee'],
      ['time', 'pilot'],
    );
    expect(sign(BARE).map(({ what }) => what)).toEqual(['warranty', 'pilot']);
  });

  test('references and data promise nothing', () => {
    const sign = proving(['financial', 'reference'], ['time', 'data'], ['social', 'siteVisit']);
    expect(sign(BARE)).toEqual([]);
  });
});
