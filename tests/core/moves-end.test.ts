/** Trial close, close, walk and every other way a meeting ends: simulation, section 4. */
import { legal } from '../../src/core/meeting';
import type { Action, Mind, Offer } from '../../src/core/types';
import { view } from '../../src/core/view';
import { does, lost, played, READY, shareOf, sitting } from './dana';

const TRIAL: Action = { move: 'trial' };
const CLOSE: Action = { move: 'close' };
const WALK: Action = { move: 'walk' };
const DEAL: Offer = { options: [1, 1, 1, 2, 1, 1], condition: null };
const agreed = { open: { agreed: { offer: DEAL, since: 10 } }, mind: READY };

describe('a trial close', () => {
  test('before z .35 it is pressure, by style', () => {
    const told = does(TRIAL);
    expect(told.by('trial.early', 'patience')).toBeCloseTo(lost(0.05), 12);
    expect(told.by('trial.early', 'trust')).toBeCloseTo(-0.02, 12);
    const amiable = does(TRIAL, { mind: { style: 'amiable' } });
    expect(amiable.by('trial.early', 'trust')).toBeCloseTo(-0.02 * 1.4, 12);
    const driver = does(TRIAL, { mind: { style: 'driver' } });
    expect(driver.by('trial.early', 'patience')).toBeCloseTo(lost(0.05 * 0.7), 12);
  });

  test('from z .35 on it is none', () => {
    const at = (v: number) => does(TRIAL, { mind: { cover: [v, v, v, v] } });
    // z = .35v + .1 + .25*(1 - Rw/.5) + .03 with Rw = .86/2
    const rest = 0.1 + 0.25 * (1 - 0.86 / 2 / 0.5) + 0.03;
    expect(at((0.351 - rest) / 0.35).codes).not.toContain('trial.early');
    expect(at((0.349 - rest) / 0.35).codes).toContain('trial.early');
  });

  test('the fourth is one too many', () => {
    const three = played(sitting({ mind: READY }), TRIAL, TRIAL, TRIAL);
    expect(three.codes).not.toContain('trial.repeat');
    expect(three.next(TRIAL).by('trial.repeat', 'patience')).toBeCloseTo(lost(0.03), 12);
  });

  const OBSTACLES: [string, Partial<Mind>][] = [
    ['value', { ...READY, cover: [0, 0, 0, 0] }],
    ['risk', { ...READY, risk: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6] }],
    ['trust', { ...READY, trust: 0.3 }],
    ['understanding', { ...READY, understanding: [0, 0, 0] }],
  ];
  test.each(OBSTACLES)('tells that %s stands in the way, .8 and luck', (obstacle, mind) => {
    const named = shareOf(
      1000,
      (seed) => does(TRIAL, { seed, mind }).cue('obstacle').of === obstacle,
    );
    expect(Math.abs(named - 0.85)).toBeLessThan(0.03);
  });

  test('who names the risk tells a fear', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const told = does(TRIAL, { seed, mind: { ...READY, risk: [0.9, 0.9, 0.9, 0.9, 0.9, 0.9] } });
      expect(told.cueNames.includes('fear')).toBe(told.cue('obstacle').of === 'risk');
    }
  });
});

describe('asking for the signature', () => {
  test('before anything is agreed it is pressure', () => {
    const told = does(CLOSE);
    expect(told.by('close.premature', 'patience')).toBeCloseTo(lost(0.09), 12);
    expect(told.by('close.premature', 'trust')).toBeCloseTo(-0.04, 12);
    expect(told.by('close.premature', 'risk', 'social')).toBeCloseTo(0.02, 12);
    expect(told.open.ended).toBeNull();
  });

  test('signs what was agreed', () => {
    const told = does(CLOSE, agreed);
    expect(told.open.ended).toBe('deal');
    expect(told.open.deal).toEqual(DEAL);
  });
});

describe('an agreement that waits', () => {
  const idle: Action = { move: 'spend', on: 'siteVisit' };

  test('cools with every turn that does not serve it, and is gone after four', () => {
    const three = played(sitting(agreed), idle, idle, idle);
    expect(three.by('agreed.cooling', 'patience')).toBeCloseTo(lost(0.03), 12);
    expect(three.open.agreed).not.toBeNull();
    const four = three.next(idle);
    expect(four.codes).toContain('agreed.lost');
    expect(four.open.agreed).toBeNull();
  });

  test('answering her or naming a feeling does not cool it', () => {
    const pending = { ...agreed, open: { ...agreed.open, question: { fact: 'mri', since: 10 } } };
    expect(does({ move: 'answer', say: 'no' }, pending).codes).not.toContain('agreed.cooling');
    const named = does({ move: 'acknowledge', feeling: 'worry' }, agreed);
    expect(named.codes).not.toContain('agreed.cooling');
  });

  test('the turns that served it are not counted: four others are needed', () => {
    const name: Action = { move: 'acknowledge', feeling: 'worry' };
    const told = played(sitting(agreed), name, name, name, idle);
    expect(told.codes.filter((code) => code === 'agreed.cooling')).toHaveLength(1);
    expect(told.open.agreed).not.toBeNull();
  });
});

describe('the end', () => {
  test('walking ends it politely', () => {
    expect(does(WALK).open.ended).toBe('walk');
    expect(does(WALK).all('trust')).toBe(0);
  });

  test('she leaves when her patience is gone or her trust', () => {
    const impatient = does(TRIAL, { mind: { patience: 0.005 } });
    expect(impatient.open.ended).toBe('left');
    expect(impatient.effect('buyerLeft').of).toBe('patience');
    expect(does(TRIAL, { mind: { trust: 0.079 } }).effect('buyerLeft').of).toBe('trust');
    expect(does(TRIAL, { mind: { trust: 0.081 } }).open.ended).toBeNull();
  });

  test('turn 64 is the last', () => {
    expect(does({ move: 'spend', on: 'coffee' }, { turn: 62 }).open.ended).toBeNull();
    expect(does({ move: 'spend', on: 'coffee' }, { turn: 63 }).open.ended).toBe('time');
    expect(does(CLOSE, { ...agreed, turn: 63 }).open.ended).toBe('deal');
  });

  test('after it two things can be done, after she left none', () => {
    const offers = (told: ReturnType<typeof does>) =>
      legal(view(told.meeting, 'realistic')).moves.map((action) =>
        action.move === 'aftercare' ? action.what : action.move,
      );
    const done = does(CLOSE, agreed);
    expect(offers(done)).toEqual(['answers', 'handover', 'summary', 'call']);
    const one = done.next({ move: 'aftercare', what: 'summary' });
    expect(one.open.turn).toBe(11);
    expect(offers(one)).toEqual(['answers', 'handover', 'call']);
    expect(offers(one.next({ move: 'aftercare', what: 'handover' }))).toEqual([]);
    expect(offers(does(TRIAL, { mind: { patience: 0.005 } }))).toEqual([]);
    expect(offers(does(WALK))).toHaveLength(4);
  });
});
