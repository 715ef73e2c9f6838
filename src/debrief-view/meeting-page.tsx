/** What happened in the meeting: curves and depth, skills and moments, fears and points. */
import { BothLines } from './both-lines';
import { Curves } from './curves';
import { DepthStrip } from './depth-strip';
import { Ledger } from './ledger';
import { Moments } from './moments';
import type { PageProps } from './page-props';
import { Risks } from './risks';
import { SkillList } from './skills';

export function MeetingPage({ back, before, earlier, face, onReplay }: PageProps) {
  const { turns, bands, depths, headline, skills, moments, ledger, risks, facts } = back.debrief;
  const played = turns.filter(({ turn }) => turn > 0);
  const shared = { facts, back, onReplay };
  return (
    <>
      {before && earlier && <BothLines earlier={before} now={back} turn={earlier.turn} />}
      <div class="stack">
        {played.length > 1 && <Curves turns={played} bands={bands} back={back} face={face} />}
        <DepthStrip steps={depths} turns={played.length} />
        <Risks risks={risks} />
      </div>
      <div class="stack">
        <SkillList headline={headline} skills={skills} />
        <Moments moments={moments} face={face} {...shared} />
      </div>
      <Ledger rows={ledger} turns={turns} {...shared} />
    </>
  );
}
