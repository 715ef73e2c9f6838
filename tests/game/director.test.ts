import { history } from '../../src/core/meeting';
import type { Action, Open } from '../../src/core/types';
import { view } from '../../src/core/view';
import { direct, LONGEST, laid, SYLLABLE, skipped } from '../../src/game/director';
import { moodOf } from '../../src/words/mood';
import { meetings } from '../debrief-view/played';

const heard = (
  action: Partial<Action> & { move: Action['move'] },
  ended: Open['ended'] = null,
) => ({
  last: { turn: 1, action: action as Action, cues: [] },
  feeling: null,
  ended,
});

test('nothing has happened before the first word', () => {
  expect(direct({ last: null, feeling: null, ended: null }, 0, 'neutral')).toEqual([]);
});

test('whatever is played is over within the time that a player waits', () => {
  let seen = 0;
  for (const meeting of meetings) {
    const { open } = view(meeting, 'realistic');
    if (!open.last) continue;
    const beats = direct(open, 400, 'neutral');
    for (const beat of beats) {
      const lasts = beat.does === 'talk' ? beat.syllables * SYLLABLE : 0;
      expect(beat.at + lasts).toBeLessThanOrEqual(LONGEST);
      seen += 1;
    }
    expect(beats.map(({ at }) => at)).toEqual(beats.map(({ at }) => at).toSorted((a, b) => a - b));
  }
  expect(seen).toBeGreaterThan(meetings.length);
});

test('her face is the one that the words show', () => {
  for (const meeting of meetings) {
    const { open } = view(meeting, 'realistic');
    const moods = direct(open, 10, 'neutral').filter((beat) => beat.does === 'mood');
    expect(moods).toEqual([expect.objectContaining({ mood: moodOf(open) })]);
  }
});

test('she speaks as long as her answer, at least two syllables, and not at all in silence', () => {
  const syllables = (characters: number) =>
    direct(heard({ move: 'ask' }), characters, 'neutral').flatMap((beat) =>
      beat.does === 'talk' ? [beat.syllables] : [],
    );
  expect(syllables(0)).toEqual([]);
  expect(syllables(3)).toEqual([2]);
  expect(syllables(15)).toEqual([5]);
  expect(syllables(1000)).toEqual([Math.floor((LONGEST - 520) / SYLLABLE)]);
});

test('a face that stays makes no sound again', () => {
  const annoyed = {
    ...heard({ move: 'ask' }),
    feeling: { label: 'frustration', since: 1 } as unknown as Open['feeling'],
  };
  const sounds = (before: 'neutral' | 'annoyed') =>
    direct(annoyed, 10, before).flatMap((beat) => (beat.does === 'sound' ? [beat.effect] : []));
  expect(sounds('neutral')).toEqual(['card', 'reactMinus']);
  expect(sounds('annoyed')).toEqual(['card']);
});

test('a demonstration rings on the monitor and is acknowledged', () => {
  const states = direct(heard({ move: 'demo' }), 0, 'neutral').flatMap((beat) =>
    beat.does === 'monitor' ? [beat.state] : [],
  );
  expect(states).toEqual(['alarm', 'acknowledged']);
});

test('a deal is stamped once, another end is heard, and what is done after it does neither', () => {
  const does = (ended: Open['ended'], move: Action['move']) =>
    direct(heard({ move }, ended), 0, 'neutral').flatMap((beat) =>
      beat.does === 'stamp' ? ['stamp'] : beat.does === 'sound' ? [beat.effect] : [],
    );
  expect(does('deal', 'close')).toEqual(['card', 'stamp', 'stamp']);
  expect(does('walk', 'walk')).toEqual(['card', 'noDeal']);
  expect(does('deal', 'aftercare')).toEqual(['card']);
});

test('skipped beats leave what lasts and make no sound', () => {
  const left = skipped(direct(heard({ move: 'demo' }), 40, 'annoyed'));
  expect(left.map(({ does }) => does)).toEqual(['lay', 'monitor', 'mood', 'monitor']);
});

test('a reloaded meeting has on its table what was laid there', () => {
  for (const meeting of meetings) {
    const actions = history(meeting).map(({ action }) => action);
    const coffee = actions.some((action) => action.move === 'spend' && action.on === 'coffee');
    expect(laid(actions).has('coffee')).toBe(coffee);
    expect(laid(actions).has('monitor')).toBe(actions.some(({ move }) => move === 'demo'));
  }
  expect(laid([])).toEqual(new Set());
});
