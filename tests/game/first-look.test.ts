import { isFirstVisit, lookId } from '../../src/game/first-look/which';
import { freshProfile } from '../../src/game/profile';

const fresh = freshProfile('en');
const here = { search: '?meet=oren', hash: '' };

test('a first look is for somebody of whom nothing is kept', () => {
  expect(isFirstVisit(fresh, here)).toBe(true);
  expect(isFirstVisit({ ...fresh, textSize: 140, contrast: true }, here)).toBe(true);
  expect(isFirstVisit({ ...fresh, met: true }, here)).toBe(false);
  expect(isFirstVisit({ ...fresh, address: 'f' }, here)).toBe(false);
  expect(isFirstVisit({ ...fresh, coached: 1 }, here)).toBe(false);
});

test('an address that leads elsewhere, or speaks another language, has none', () => {
  expect(isFirstVisit(fresh, { ...here, hash: '#table=1' })).toBe(false);
  expect(isFirstVisit(fresh, { ...here, search: '?language=en-XA&meet=oren' })).toBe(false);
});

test('every invitation and every language has a look of its own', () => {
  const ids = (['he', 'en'] as const).flatMap((language) => [
    lookId(null, language),
    lookId('oren', language),
    lookId('welcome', language),
  ]);
  expect(new Set(ids).size).toBe(6);
});
