/** Before and around the first words: preparation, forecasts, small talk, questions. */
import { DRAW } from '../core/constants';
import type { Action } from '../core/types';
import { PREPARATIONS, type Spending } from '../core/vocabulary';
import { forecastOf } from './chips';
import type { Luck } from './player';
import { anyOf, type Goal, said } from './seat';

/** What money goes to without a reason. The order is part of the bots' luck: figures rest on it. */
const TREATS: readonly Spending[] = ['lunch', 'gift', 'siteVisit', 'coffee'];

/** Spends on anything. */
export function treat(luck: Luck): Action {
  return { move: 'spend', on: anyOf(TREATS, luck) };
}

export const prepare: Goal = ({ options, view, skills, luck }) => {
  if (!options.prepare) return null;
  const wastes = luck() < skills.waste;
  const far = view.open.channel === 'visit' && view.open.distance > DRAW.farVisit.distance;
  const knows = luck() < (skills.adapt + skills.honesty) / 2;
  const items = knows
    ? (['product', 'evidence', 'costing'] as const)
    : [...new Set([anyOf(PREPARATIONS, luck), anyOf(PREPARATIONS, luck)])];
  return {
    move: 'prepare',
    items,
    hotel: wastes ? luck() < 0.5 : far,
    specialist: wastes ? luck() < 0.5 : false,
  };
};

export const forecastBriefing: Goal = ({ options, view, beliefs, skills }) =>
  options.forecast === 'briefing' ? forecastOf(view, beliefs, 'briefing', skills.forecast) : null;

/** After the questions and before the first explanation. */
export const forecastDiscovery: Goal = ({ options, view, beliefs, skills }) =>
  options.forecast === 'discovery' ? forecastOf(view, beliefs, 'discovery', skills.forecast) : null;

export const forecastOffer: Goal = ({ options, view, beliefs, skills }) =>
  options.forecast === null || view.open.forecasts.some(({ stage }) => stage === 'offer')
    ? null
    : forecastOf(view, beliefs, 'offer', skills.forecast);

export const smallTalk: Goal = (seat) => (said(seat, 'rapport') === 0 ? { move: 'rapport' } : null);

export const coffee: Goal = (seat) => {
  const { view, skills, plans, luck } = seat;
  if (plans.paid || view.open.channel !== 'visit') return null;
  plans.paid = true;
  return luck() < 1 - skills.waste ? { move: 'spend', on: 'coffee' } : null;
};

/** Money that brings nothing, once in a while. */
export const indulge: Goal = ({ skills, luck }) =>
  luck() < skills.waste * 0.05 ? treat(luck) : null;

/** Open questions, one of each, her level as often as the bot probes. */
export const discover: Goal = (seat) => {
  const { view, skills } = seat;
  const topics = view.table.topics.map(({ id }) => id).slice(0, skills.probes);
  const plan = ['concerns', 'needs', ...topics, 'process'];
  const about = plan.find((subject) => said(seat, 'ask', subject) === 0);
  if (about !== undefined) return { move: 'ask', about };
  const told = view.open.toldNeed.filter(Boolean).length;
  if (told === 0 && said(seat, 'ask', 'needs') < 3) return { move: 'ask', about: 'needs' };
  return null;
};

/** Asks once more for a need when few are known. */
export const askForNeeds: Goal = (seat) => {
  const { view, skills } = seat;
  const told = view.open.toldNeed.filter(Boolean).length;
  if (told >= 2 || said(seat, 'ask', 'needs') >= 2 || skills.probes < 2) return null;
  return { move: 'ask', about: 'needs' };
};
