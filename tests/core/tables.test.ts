/** The figures of the text and those of the code and of the account, side by side: simulation, section 2. */
import {
  CHANNEL_TRAITS,
  EVIDENCE_COST,
  FIT,
  PRICE,
  RULES_VERSION,
  STYLE_TRAITS,
} from '../../src/core/constants';
import { scenario, table } from './dana';

/** financial, performance, implementation, social, time, security x reference .. site visit. */
const RELIEVERS = `
  .4 .8 .9 .5 .1 .2
  .6 .7 .7 .9 .2 .8
  .6 .2 .3 .8 .9 .6
  .9 .4 .5 .4 .2 .8
  .5 .6 .3 .2 .8 .3
  .5 .9 .6 .3 .2 .4`;

/** rapport, drain, press, firmness, rounds, mask, talk, jargon, then the taste in evidence. */
const STYLES = {
  analytical: '.012 .011 1 1.9 7 .15 .45 -.10 .7 1.2 .9 1.1 .9 1',
  driver: '-.005 .0145 .7 2.6 6 .25 .45 .25 .9 .9 1.2 1 .9 .7',
  amiable: '.05 .009 1.4 .75 6 .45 .60 -.20 1.2 .7 1.1 .9 1.1 1.1',
  expressive: '.05 .0115 1 1 6 .30 .80 .20 1.2 .7 .9 1 .9 1.2',
};

const row = (line: string) => line.trim().split(/\s+/).map(Number);

test('which evidence answers which fear', () => {
  expect(FIT).toEqual(RELIEVERS.trim().split('\n').map(row));
});

test.each(Object.entries(STYLES))('how an %s mind is', (name, line) => {
  const { taste, ...traits } = STYLE_TRAITS[name as keyof typeof STYLES];
  const { rapport, drain, press, firmness, rounds, mask, talk, jargon } = traits;
  const all = [rapport, drain, press, firmness, rounds, mask, talk, jargon];
  expect([...all, ...taste]).toEqual(row(line));
});

test('channels and prices', () => {
  const { visit, video, phone } = CHANNEL_TRAITS;
  expect([visit.trust, video.trust, phone.trust]).toEqual([1, 0.8, 0.6]);
  expect([visit.noise, video.noise, phone.noise]).toEqual([1, 1.4, 1.9]);
  expect([visit.demo, video.demo, phone.demo]).toEqual([1, 0.75, 0.4]);
  expect(PRICE).toMatchObject({ coffee: 60, lunch: 380, gift: 700, siteVisit: 2600 });
  expect(PRICE).toMatchObject({ hotel: 1100, specialist: 2400, preparation: 250 });
  expect(EVIDENCE_COST).toEqual([0, 0, 0.003, 0.005, 0.003, 0]);
  expect(RULES_VERSION).toBeGreaterThanOrEqual(1);
});

describe('the account of Givat Oren', () => {
  const { temper } = scenario;

  test('the customer', () => {
    expect([table.kind, table.publicSector, temper.style]).toEqual([
      'contract',
      true,
      'analytical',
    ]);
    expect([temper.levelMean, temper.levelSpread]).toEqual([2.5, 0.5]);
    expect(temper.fearMean).toEqual([0.4, 0.44, 0.42, 0.36, 0.3, 0.38]);
    expect([temper.trust, temper.noDealOdds]).toEqual([0.3, 0.08]);
    expect([temper.anger, temper.reservation]).toEqual([
      [0, 0.15],
      [0.26, 0.5],
    ]);
    expect(temper.styleOdds).toEqual([0.34, 0.22, 0.22, 0.22]);
    expect(temper.distance).toEqual([0.2, 0.9]);
  });

  test('the product', () => {
    expect(table.topics.map(({ importance }) => importance)).toEqual([0.4, 0.35, 0.25]);
    expect(table.features.map(({ need, topic }) => [need, topic])).toEqual([
      [0, 0],
      [1, 2],
      [2, 0],
      [3, 1],
      [-1, 1],
      [-1, 2],
    ]);
    expect(table.facts.length).toBeGreaterThanOrEqual(12);
    const no = table.facts.filter(({ truth }) => !truth).length;
    expect(Math.abs(no / table.facts.length - 0.5)).toBeLessThan(0.1);
  });

  test('the contract', () => {
    expect(table.issues.map(({ cost }) => cost)).toEqual([
      [0, 0.03, 0.06, 0.09, 0.12, 0.15],
      [0, 0.006, 0.014],
      [0, 0.015, 0.035],
      [0, 0.008, 0.016, 0.024],
      [0, 0.01, 0.028],
      [0, 0.012, 0.03],
    ]);
    expect(table.issues.map(({ value }) => value)).toEqual([
      [0, 0.2, 0.4, 0.6, 0.8, 1],
      [0, 0.6, 1],
      [0, 0.6, 1],
      [0, 0.5, 0.85, 1],
      [0, 0.75, 1],
      [0, 0.65, 1],
    ]);
    expect(table.issues.map(({ promise }) => promise)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(temper.issueBase).toEqual([0.36, 0.06, 0.1, 0.07, 0.07, 0.07]);
    expect(temper.issueLink).toEqual([
      [0.1, 0, 0, 0, 0, 0],
      [0.22, 0, 0, 0, 0, 0],
      [0, 0.12, 0, 0, 0.22, 0.12],
      [0, 0, 0.34, 0.05, 0.1, 0],
      [0, 0.2, 0.1, 0.2, 0, 0],
      [0.06, 0.22, 0, 0.06, 0, 0.18],
    ]);
    expect(table.standard).toEqual([0, 1, 1, 2, 1, 1]);
    expect(temper.evidenceIssue).toEqual([-1, -1, 5, 4, 3, -1]);
  });

  test('the money', () => {
    expect([table.list, table.margin, scenario.allowance]).toEqual([400_000, 0.3, 6000]);
    expect(table.conditions.map(({ sellerValue }) => sellerValue)).toEqual([
      0.012, 0.014, 0.02, 0.008, 0.016,
    ]);
    expect(temper.conditionCost).toEqual([0.05, 0.04, 0.06, 0.045, 0.05]);
    expect(temper.conditionEasy).toEqual([0.35, 0.45, 0.35, 0.25, 0.35]);
    expect(Object.values(table.weights)).toEqual([8, 14, 14, 12, 14, 10, 10, 9, 5, 4]);
  });
});
