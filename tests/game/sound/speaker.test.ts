import { openSpeaker } from '../../../src/game/sound/speaker';
import { DEFAULT_VOLUMES, type Volumes } from '../../../src/game/sound/volumes';
import { FakePage, fakeGear, type Manners } from './gear';

jest.useFakeTimers();

const VOLUMES: Volumes = { effects: 0.5, voice: 0.6, room: 0.4, off: false };

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** A speaker in a page that was touched a moment ago. */
async function heard(manners: Manners = {}, volumes = VOLUMES) {
  const howler = fakeGear(manners);
  const page = new FakePage();
  const speaker = openSpeaker(volumes, { fetch: howler.fetch, page: page.asPage() });
  page.touch();
  await pass(50);
  return { ...howler, page, speaker };
}

/** What was asked of howler while `act` and the time after it passed. */
async function during(diary: string[], ms: number, act: () => void): Promise<string[]> {
  const from = diary.length;
  act();
  await pass(ms);
  return diary.slice(from).filter((line) => line !== 'mute false');
}

const played = (lines: string[]) => lines.filter((line) => line.startsWith('play'));

test('nothing is fetched before the first touch; a room that was asked for begins with it', async () => {
  const { diary, fetch, fetched } = fakeGear();
  const page = new FakePage();
  const speaker = openSpeaker(VOLUMES, { fetch, page: page.asPage() });
  speaker.room('hospital');
  speaker.tension(0.5);
  speaker.play('card');
  speaker.blip('dana', 3);
  await pass(2000);
  expect([fetched(), diary]).toEqual([0, []]);
  page.touch();
  await pass(1000);
  expect(fetched()).toBe(1);
  expect(played(diary)).toEqual(['play room.hospital loop 0.00', 'play tension loop 0.00']);
  expect(diary).toContain('fade room.hospital 0.16');
  expect(diary).toContain('fade tension 0.08');
});

test('an effect is heard at its own volume, from a file that is fetched once', async () => {
  const { speaker, diary } = await heard();
  expect(await during(diary, 10, () => speaker.play('stamp'))).toEqual(['play effects stamp 0.25']);
  expect(await during(diary, 10, () => speaker.play('pen'))).toEqual(['play effects pen 0.25']);
});

test('what arrives too late is not made up for', async () => {
  const { speaker, diary } = await heard({ delay: 3000 });
  expect(await during(diary, 4000, () => speaker.play('card'))).toEqual([]);
});

test('a person speaks syllable by syllable, and stops when told', async () => {
  const { speaker, diary } = await heard();
  expect(played(await during(diary, 1000, () => speaker.blip('dana', 4)))).toEqual([
    'play voice.dana 0 0.36',
    'play voice.dana 3 0.36',
    'play voice.dana 1 0.36',
    'play voice.dana 4 0.36',
  ]);
  expect(played(await during(diary, 150, () => speaker.blip('dana', 20)))).toHaveLength(2);
  expect(await during(diary, 3000, () => speaker.blip('dana', 0))).toEqual([]);
});

test.each([
  ['nobody', 3],
  ['dana', Number.NaN],
  ['dana', -4],
])('a voice that is none says nothing: %s, %d syllables', async (character, syllables) => {
  const { speaker, diary } = await heard();
  expect(await during(diary, 1000, () => speaker.blip(character, syllables))).toEqual([]);
});

test('nobody speaks without end', async () => {
  const { speaker, diary } = await heard();
  const spoken = await during(diary, 60_000, () => speaker.blip('dana', Number.POSITIVE_INFINITY));
  expect(played(spoken)).toHaveLength(60);
});

test('tension follows its level and dies away at nothing', async () => {
  const { speaker, diary } = await heard();
  const rising = await during(diary, 1000, () => speaker.tension(1));
  expect(rising).toEqual(['load tension', 'play tension loop 0.00', 'fade tension 0.16']);
  expect(await during(diary, 1000, () => speaker.tension(0.25))).toEqual(['fade tension 0.04']);
  expect(await during(diary, 1000, () => speaker.tension(0.25))).toEqual([]);
  const falling = await during(diary, 1000, () => speaker.tension(0));
  expect(falling).toEqual(['fade tension 0.00', 'stop tension']);
});

test('a hidden page is silent at once and takes its room up again when it is seen', async () => {
  const { speaker, diary, page } = await heard();
  speaker.room('hospital');
  await pass(1000);
  const hidden = await during(diary, 1000, () => {
    page.hide(true);
    speaker.play('card');
    speaker.blip('dana', 3);
  });
  expect(hidden).toEqual(['mute true', 'fade room.hospital 0.00', 'stop room.hospital']);
  expect(await during(diary, 1000, () => page.hide(false))).toEqual([
    'play room.hospital loop 0.00',
    'fade room.hospital 0.16',
  ]);
  expect(diary).toContain('mute false');
});

test('sound that is off fetches nothing; a channel at nothing is left alone', async () => {
  const { speaker, diary, fetched } = await heard({}, { ...VOLUMES, off: true });
  speaker.room('hospital');
  speaker.play('card');
  await pass(1000);
  expect([fetched(), diary]).toEqual([0, []]);
  const on = await during(diary, 1000, () => speaker.adjust({ ...VOLUMES, room: 0 }));
  expect(on).toEqual(['load effects']);
  expect(await during(diary, 10, () => speaker.play('tick'))).toEqual(['play effects tick 0.25']);
});

test('a channel whose volume is moved can be heard, a room only for a moment', async () => {
  const { speaker, diary } = await heard();
  expect(await during(diary, 10, () => speaker.sample('effects'))).toEqual([
    'play effects card 0.25',
  ]);
  const spoken = await during(diary, 1000, () => speaker.sample('voice'));
  expect(played(spoken)).toHaveLength(3);
  const room = await during(diary, 5000, () => speaker.sample('room'));
  expect(room.at(-1)).toBe('stop room.hospital');
});

test.each<[Manners, string]>([
  [{ faults: { effects: 'Failed loading audio file with status: 404.' } }, 'missing'],
  [{ faults: { effects: 2 } }, 'missing'],
  [{ faults: { effects: 'No audio support.' } }, 'device'],
  [{ faults: { effects: 'No codec support for selected audio sources.' } }, 'device'],
  [{ absent: true }, 'missing'],
])('what cannot be heard is told, once, and breaks nothing: %j', async (manners, told) => {
  const { speaker, diary, fetched } = await heard(manners);
  expect(speaker.trouble.get()).toBe(told);
  const more = await during(diary, 1000, () => {
    for (let i = 0; i < 5; i++) speaker.play('card');
  });
  expect([more, fetched()]).toEqual([[], 1]);
});

test('another volume is a reason to try again', async () => {
  const faults: Record<string, unknown> = { effects: 2 };
  const { speaker, diary } = await heard({ faults });
  delete faults.effects;
  await during(diary, 100, () => speaker.adjust(DEFAULT_VOLUMES));
  expect(speaker.trouble.get()).toBeNull();
  expect(await during(diary, 10, () => speaker.play('card'))).toEqual(['play effects card 0.42']);
});

test('a howler that throws is told as well', async () => {
  const { speaker } = await heard({ wild: true });
  expect(() => speaker.play('card')).not.toThrow();
  expect(speaker.trouble.get()).toBe('device');
});

test('a closed speaker lets go of everything', async () => {
  const { speaker, diary, page } = await heard();
  const closed = await during(diary, 2000, () => {
    speaker.close();
    page.touch();
    page.hide(true);
  });
  expect(closed).toEqual(['unload effects']);
});
