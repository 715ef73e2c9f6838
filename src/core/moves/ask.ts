import { ASK, BINDING, CUE, STYLE_TRAITS } from '../constants';
import {
  showBinding,
  showEasyCondition,
  showFear,
  showJargon,
  showNeed,
  showPassingJargon,
  showReadiness,
  showStyle,
} from '../customer/cues';
import { count, type Draft, movePatience, moveTrust, note, react, warm } from '../draft';
import { at, indexOf } from '../exact';
import { STREAM, u } from '../random';
import { OPEN_SUBJECTS } from '../vocabulary';
import { always, type Move } from './move';
import { talkOver } from './presenting';

function subjects(topics: readonly { readonly id: string }[]): string[] {
  return [...OPEN_SUBJECTS, ...topics.map((topic) => topic.id)];
}

function answer(draft: Draft, about: string): void {
  const { seed, turn, scenario, mind } = draft;
  if (about === 'needs') showNeed(draft);
  else if (about === 'concerns') showFear(draft, 1);
  else if (about === 'process') {
    showReadiness(draft, CUE.readiness.process);
    showBinding(draft, BINDING.process);
    showEasyCondition(draft);
  } else {
    const topic = indexOf(scenario.table.topics, about);
    showJargon(draft, topic, CUE.jargonAsked, STREAM.jargonCue);
    return;
  }
  if (u(seed, STREAM.askReply, turn, 1) < STYLE_TRAITS[mind.style].talk) showPassingJargon(draft);
}

/** An open question; asked again it is answered less often. */
export const ask: Move<'ask'> = {
  name: 'ask',
  offers: always((table) =>
    subjects(table.topics).map((about) => ({ move: 'ask' as const, about })),
  ),
  refuses: ({ table }, { about }) =>
    subjects(table.topics).includes(about) ? null : 'unknownSubject',
  play(draft, { about }) {
    const n = count(draft, 'ask', about);
    if (about !== 'concerns') talkOver(draft);
    note(draft, n === 1 ? 'ask' : 'ask.repeat', { of: about, n: { n } });
    if (n === 1) {
      warm(draft, ASK.trust);
      movePatience(draft, -ASK.patience);
    } else movePatience(draft, -ASK.again * Math.min(ASK.most, n));
    if (n > ASK.free) moveTrust(draft, -ASK.nag);
    const odds = at(ASK.replies, Math.min(n, ASK.replies.length) - 1);
    if (u(draft.seed, STREAM.askReply, draft.turn, 0) < odds) answer(draft, about);
    else react(draft, 'repeated');
    showStyle(draft, CUE.style.ask, STREAM.styleCue);
  },
};
