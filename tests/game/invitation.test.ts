import { meetingAsked, withoutInvitation } from '../../src/game/invitation';
import { followInvitation } from '../../src/game/invited';
import { keepInMemory } from '../../src/game/kept/memory';
import { noTroubles } from '../../src/game/troubles';
import { oren } from '../../src/scenario/shipped';

const desk = () => ({ ...oren, keep: keepInMemory(), troubles: noTroubles() });

test('a link names the customer, and is followed once', () => {
  expect(meetingAsked('?meet=oren')).toBe('oren');
  expect(meetingAsked('?language=he')).toBeNull();
  expect(withoutInvitation('?meet=oren')).toBe('');
  expect(withoutInvitation('?language=en-XA&meet=oren')).toBe('?language=en-XA');
});

test('it leads to the table of a guided meeting, which is kept', async () => {
  const here = desk();
  const place = await followInvitation(here, { id: 'oren', language: 'he', seed: 5 });
  if (place?.screen !== 'attempt') throw new Error('no attempt');
  expect(place.atTable).toBe(true);
  const kept = await here.keep.find(place.id);
  expect(kept?.record).toMatchObject({ mode: 'guided', language: 'he', done: false });
  expect(kept?.record).toMatchObject({ recording: { setup: { seed: 5, difficulty: 1 } } });
  expect(here.troubles.get()).toEqual([]);
});

test('a customer that there is not is told, and nothing begins', async () => {
  const here = desk();
  expect(await followInvitation(here, { id: 'nobody', language: 'en', seed: 5 })).toBeNull();
  expect(here.troubles.get()).toMatchObject([{ what: 'account' }]);
  expect(await here.keep.list(false)).toEqual([]);
});
