import { customerLines, playerLine } from '../../src/words/lines';
import { BLANK, type Memory } from '../../src/words/memory';
import { cue, exchange, madeUp, sceneOf } from './table';

const scene = sceneOf(madeUp('abc', 'he'));
const smalltalk = exchange({ move: 'rapport' }, [cue('reaction', 'smalltalk')]);

function say(times: number, seed: number): string[] {
  let memory: Memory = BLANK;
  return Array.from({ length: times }, () => {
    const { beats, memory: after } = customerLines(smalltalk, { ...scene, seed }, memory);
    memory = after;
    return beats[0]?.id ?? '';
  });
}

test('a variant comes back only when all others were said', () => {
  for (let seed = 0; seed < 50; seed++) {
    const lines = say(9, seed);
    expect(new Set(lines.slice(0, 3)).size).toBe(3);
    expect(lines.slice(3, 6)).toEqual(lines.slice(0, 3));
  }
});

test('the seed decides between variants that are equally old', () => {
  const firsts = Array.from({ length: 300 }, (_, seed) => say(1, seed)[0]);
  for (const letter of 'abc')
    expect(firsts.filter((id) => id === `react.smalltalk.${letter}`).length).toBeGreaterThan(60);
});

test('a card keeps its words until they are said', () => {
  const card = { move: 'explain', topic: 'workflow', depth: 2 } as const;
  const before = playerLine(card, scene, BLANK);
  const { memory } = customerLines(smalltalk, scene, BLANK);
  expect(playerLine(card, scene, memory)).toEqual(before);
  const said = customerLines(exchange(card, []), scene, memory).memory;
  expect(playerLine(card, scene, said)).not.toEqual(before);
});

test('the four depths of a sentence keep one letter, so that the dial tells of one fact', () => {
  let memory: Memory = BLANK;
  for (const depth of [1, 3, 2, 4, 4, 1] as const) {
    const cards = ([1, 2, 3, 4] as const).map(
      (depth) => playerLine({ move: 'explain', topic: 'workflow', depth }, scene, memory)?.id ?? '',
    );
    expect(new Set(cards.map((id) => id.slice(-1))).size).toBe(1);
    const said = { move: 'explain', topic: 'workflow', depth } as const;
    memory = customerLines(exchange(said), scene, memory).memory;
  }
});
