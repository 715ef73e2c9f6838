import type { Turn } from '../../src/core/debrief/timeline';
import { legal } from '../../src/core/meeting';
import type { Action } from '../../src/core/types';
import { DEPTHS } from '../../src/core/vocabulary';
import { colourOf } from '../../src/debrief-view/colours';
import { INTENTS, menu, nameOf, placeOf } from '../../src/game/menu';
import { LOOKS } from '../../src/game/words-layer/intents';
import { atDial } from '../../src/game/words-layer/meeting/picking';
import { scenario, views } from './played';

/** What is done elsewhere: in the briefing, on the offer sheet, after the meeting. */
const ELSEWHERE = ['prepare', 'forecast', 'propose', 'packages', 'aftercare'];

const seeds = [1, 2, 3, 4, 5, 6];

test('every legal move lies behind an intent and a subject, once', () => {
  for (const seed of seeds)
    for (const seen of views(seed)) {
      const may = legal(seen);
      const offered = menu(may, seen.table).flatMap(({ entries }) =>
        entries.flatMap(({ actions }) => actions.map(nameOf)),
      );
      const wanted = may.moves.filter(({ move }) => !ELSEWHERE.includes(move)).map(nameOf);
      expect(offered.sort()).toEqual(wanted.sort());
    }
});

test('with the dial at its depth every sentence of an entry lies open', () => {
  for (const seen of views(1, 12))
    for (const { entries } of menu(legal(seen), seen.table))
      for (const entry of entries) {
        const open = new Set(DEPTHS.flatMap((depth) => atDial(entry, depth).map(nameOf)));
        expect([...open].sort()).toEqual(entry.actions.map(nameOf).sort());
      }
});

test('the ten intents keep their places, empty or not', () => {
  for (const seen of views(2, 12))
    expect(menu(legal(seen), seen.table).map(({ intent }) => intent)).toEqual(INTENTS);
});

test.each<[Action, string | undefined]>([
  [{ move: 'ask', about: 'workflow' }, 'topic workflow'],
  [{ move: 'check', topic: 'workflow' }, 'topic workflow'],
  [{ move: 'ask', about: 'process' }, 'about process'],
  [{ move: 'confirm', about: 'financial' }, 'about concerns'],
  [{ move: 'confirm', about: 'uptime' }, 'about needs'],
  [{ move: 'hype', fear: 'time' }, 'fear time'],
  [{ move: 'aftercare', what: 'call' }, undefined],
])('%j is found under %s', (action, subject) => {
  const place = placeOf(action, scenario.table);
  expect(place?.[1] && `${place[1].kind} ${place[1].id}`).toEqual(subject);
});

test('a move has the colour of its intent in the debrief too', () => {
  for (const seen of views(3, 12))
    for (const action of legal(seen).moves) {
      const place = placeOf(action, seen.table);
      if (!place) continue;
      const turn = { turn: 1, moves: [action.move] } as unknown as Turn;
      expect([action.move, colourOf(turn)]).toEqual([action.move, LOOKS[place[0]].colour]);
    }
});
