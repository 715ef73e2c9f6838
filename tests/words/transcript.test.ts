import { u } from '../../src/core/random';
import type { Action, Cue, Exchange } from '../../src/core/types';
import { occasionsOf } from '../../src/words/checks/occasions';
import { familiesOf } from '../../src/words/keys';
import { slotsFor } from '../../src/words/lines';
import { stripIsolates } from '../../src/words/segments';
import { createSpeech } from '../../src/words/speech';
import { continued, EMPTY, transcribe } from '../../src/words/transcript';
import { cue, exchange, madeUp, oren, sceneOf } from './table';

const he = madeUp('abc', 'he');
const en = madeUp('ab', 'en');
const scene = sceneOf(he, { families: familiesOf(he, en) });

const occasions = occasionsOf(oren, 'analytical');
const cues = occasions.flatMap(({ facts }) => ('cue' in facts ? [facts as unknown as Cue] : []));
const actions = occasions.flatMap(({ facts }): Action[] => {
  if (!('move' in facts) || facts.move === 'packages' || facts.move === 'propose') return [];
  return [facts as unknown as Action];
});

/** Anything may happen: any action, up to five cues. */
function wildMeeting(seed: number): Exchange[] {
  const draw = <T>(list: readonly T[], turn: number, k: number) =>
    list[Math.floor(u(seed, 999, turn, k) * list.length)] as T;
  return Array.from({ length: 40 }, (_, i) => {
    const turn = i + 1;
    const some = Math.floor(u(seed, 999, turn, 50) * 6);
    return {
      turn,
      action: draw(actions, turn, 0),
      cues: Array.from({ length: some }, (_, k) => ({ ...draw(cues, turn, k + 1), turn })),
    };
  });
}

test('who said what, turn by turn', () => {
  const meeting = [
    exchange({ move: 'rapport' }, [cue('reaction', 'smalltalk'), cue('tension', undefined, 1)], 1),
    exchange({ move: 'check', topic: 'workflow' }, [cue('understood', 'workflow', 4)], 2),
  ];
  const plain = sceneOf(madeUp('a', 'he'));
  expect(transcribe(meeting, plain).lines).toMatchObject([
    { turn: 1, who: 'player', kind: 'said', id: 'player.rapport.a', cue: null },
    { turn: 1, who: 'customer', kind: 'said', id: 'react.smalltalk.a' },
    { turn: 1, who: 'customer', kind: 'seen', id: 'seen.tension1.a' },
    { turn: 2, who: 'player', kind: 'said', id: 'player.check.workflow.a' },
    { turn: 2, who: 'customer', kind: 'said', id: 'check.workflow.u4.a', cue: { level: 4 } },
  ]);
});

test('a meeting that goes on has the transcript of the whole', () => {
  const meeting = wildMeeting(1);
  const stepwise = meeting.reduce((so, one) => continued(so, one, scene), EMPTY);
  expect(stepwise).toEqual(transcribe(meeting, scene));
  const half = transcribe(meeting.slice(0, 20), scene);
  expect(stepwise.lines.slice(0, half.lines.length)).toEqual(half.lines);
});

test('the same words are chosen in both languages, and both have them', () => {
  const missing: string[] = [];
  const speeches = (['he', 'en'] as const).map((language) =>
    createSpeech({
      language,
      texts: { ...(language === 'he' ? he : en), 'package.1': 'A' },
      address: 'f',
      customer: 'f',
      onMissing: (id) => missing.push(`${language} ${id}`),
    }),
  );
  for (let seed = 0; seed < 60; seed++)
    for (const line of transcribe(wildMeeting(seed), scene).lines)
      for (const speech of speeches)
        expect(stripIsolates(speech.say(line.id, slotsFor(line, speech)))).toBe(
          `${speech.lang} ${line.id.replace(/\.(\w)$/, ' $1')}.`,
        );
  expect(missing).toEqual([]);
});
