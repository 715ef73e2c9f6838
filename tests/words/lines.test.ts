import { readLanguage } from '../../src/cli/locales';
import { textsFor } from '../../src/words/check';
import { customerLines, playerLine, slotsFor } from '../../src/words/lines';
import { BLANK } from '../../src/words/memory';
import { writtenLevel } from '../../src/words/rows';
import { createSpeech } from '../../src/words/speech';
import { cue, exchange, madeUp, sceneOf } from './table';

const scene = sceneOf(madeUp('a', 'he'));
const listen = { move: 'listen' } as const;

function said(...cues: Parameters<typeof exchange>[1] & {}) {
  return customerLines(exchange(listen, cues), scene, BLANK).beats.map(({ id }) => id);
}

test.each([
  [2, '2'],
  [2.5, '2h'],
  [-1.5, 'm1h'],
  [-1, 'm1'],
  [-0.5, 'm0h'],
  [0, '0'],
  [0.5, '0h'],
])('level %d is written %s', (level, written) => expect(writtenLevel(level)).toBe(written));

test('the level of a cue chooses the family', () => {
  expect(said(cue('jargon', 'workflow', 2.5))).toEqual(['jarg.workflow.j2h.a']);
  expect(said(cue('felt', 'workflow', -1.5))).toEqual(['felt.m1h.a']);
  expect(said(cue('fear', 'security', 3))).toEqual(['fear.security.s3.a']);
});

test('the more exact row wins: no fear has a family of its own', () => {
  expect(said(cue('fear', undefined, 0))).toEqual(['fear.none.a']);
});

test('she reacts, answers, feels, asks and hints in this order, and is seen last', () => {
  const cues = [
    cue('understood', 'workflow', 3),
    cue('felt', 'workflow', 0.5),
    cue('signal'),
    cue('question', 'backup'),
    cue('reaction', 'talkedOver'),
    cue('easyCondition', 'term2'),
    cue('binding'),
    cue('feeling', 'worry'),
    cue('style', 'driver'),
    cue('reaction', 'left'),
    cue('tension', undefined, 2),
  ];
  expect(said(...cues)).toEqual([
    'react.talkedOver.a',
    'check.workflow.u3.a',
    'felt.0h.a',
    'style.driver.a',
    'moment.worry.a',
    'binding.a',
    'cond.term2.easy.a',
    'cap.backup.ask.a',
    'signal.a',
    'react.left.a',
    'seen.tension2.a',
  ]);
});

test.each([
  [2, 1, 'conf.c2.a'],
  [1, 2, 'bore.b2.a'],
  [1, 1, 'conf.c1.a'],
  [0, 0, 'conf.c0.a'],
])('confused %i and bored %i: %s', (confused, bored, id) => {
  expect(said(cue('confused', 'workflow', confused), cue('bored', 'workflow', bored))).toEqual([
    id,
  ]);
});

test('of tension and hurry the one that changed is seen, else the higher', () => {
  const seen = (tension: number, hurry: number, before = BLANK) => {
    const cues = [cue('tension', undefined, tension), cue('hurry', undefined, hurry)];
    const { beats, memory } = customerLines(exchange(listen, cues), scene, before);
    expect(beats.map(({ kind }) => kind)).toEqual(['seen']);
    return { id: beats[0]?.id, memory };
  };
  const calm = seen(2, 0);
  expect(calm.id).toBe('seen.tension2.a');
  expect(seen(2, 1, calm.memory).id).toBe('seen.hurry1.a');
  expect(seen(2, 0, calm.memory).id).toBe('seen.tension2.a');
  expect(seen(1, 3, calm.memory).id).toBe('seen.hurry3.a');
  expect(seen(1, 1, calm.memory).id).toBe('seen.tension1.a');
});

test('what is read in the customer’s file is not said', () => {
  const prepare = { move: 'prepare', items: ['file'], hotel: false, specialist: false } as const;
  const { beats } = customerLines(exchange(prepare, [cue('jargon', 'workflow', 2)]), scene, BLANK);
  expect(beats.map(({ kind }) => kind)).toEqual(['read']);
  expect(playerLine(prepare, scene, BLANK)).toBeNull();
});

test('an answer belongs to the question that is open', () => {
  const asked = customerLines(exchange(listen, [cue('question', 'mri')]), scene, BLANK).memory;
  const no = { move: 'answer', say: 'no' } as const;
  expect(playerLine(no, scene, asked)?.id).toBe('cap.mri.no.a');
  const after = customerLines(exchange(no, [cue('reaction', 'answerCandid')]), scene, asked);
  expect(after.memory.fact).toBeNull();
  const dodged = customerLines(exchange(listen, [cue('reaction', 'dodged')]), scene, asked);
  expect(dodged.memory.fact).toBeNull();
});

test('closing is signing once she has agreed, and not when the agreement has cooled', () => {
  const close = { move: 'close' } as const;
  expect(playerLine(close, scene, BLANK)?.id).toBe('player.close.a');
  const agreed = customerLines(exchange({ move: 'hold' }, [cue('agreed')]), scene, BLANK).memory;
  expect(playerLine(close, scene, agreed)?.id).toBe('player.sign.a');
  const cooled = customerLines(exchange(listen, [cue('reaction', 'cooled')]), scene, agreed).memory;
  expect(playerLine(close, scene, cooled)?.id).toBe('player.close.a');
});

test('an offer with a condition is said as a trade', () => {
  const offer = (condition: string | null) => ({ options: [0, 1], condition });
  const propose = (condition: string | null) =>
    playerLine({ move: 'propose', offer: offer(condition) }, scene, BLANK)?.id;
  expect([propose(null), propose('term2')]).toEqual(['player.propose.a', 'player.trade.term2.a']);
});

test('a row of the account that asks for more facts goes first, if its family is there', () => {
  const row = { when: { cue: 'reaction', of: 'coffee', style: 'analytical' }, say: 'oren.coffee' };
  const withRow = (texts: Record<string, string>) =>
    customerLines(
      exchange(listen, [cue('reaction', 'coffee')]),
      sceneOf({ ...madeUp('a', 'he'), ...texts }, { rows: [...scene.rows, row] }),
      BLANK,
    ).beats[0]?.id;
  expect(withRow({ 'oren.coffee.b': 'x.' })).toBe('oren.coffee.b');
  expect(withRow({})).toBe('react.coffee.a');
});

test('what has no sentence shows the id that is missing', () => {
  const bare = sceneOf({});
  const { beats } = customerLines(exchange(listen, [cue('reaction', 'coffee')]), bare, BLANK);
  expect(beats.map(({ id }) => id)).toEqual(['react.coffee']);
});

test('a package is named by a letter of the language', () => {
  const { beats } = customerLines(exchange(listen, [cue('best', 'training', 2)]), scene, BLANK);
  const [beat] = beats;
  expect(beat?.slots).toEqual({ package: 2 });
  const letter = (language: 'he' | 'en') => {
    const texts = textsFor('oren', readLanguage(language));
    const speech = createSpeech({ language, texts, address: null, customer: 'f' });
    return beat && slotsFor(beat, speech).package;
  };
  expect([letter('he'), letter('en')]).toEqual(['ב׳', 'B']);
});
