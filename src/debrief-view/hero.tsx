/** The band on top: her face at the end, what happened in a sentence, the pages and the stamp. */
import { useEffect, useRef } from 'preact/hooks';
import type { Debriefed } from '../core/debrief';
import type { Mood } from '../words/mood';
import type { Face } from '../words/signs/face';
import { MoodTag } from '../words/signs/mood-tag';
import { Say, useSpeech } from '../words/voice';
import { FaceOf } from './face';
import { PAGES, type Page } from './pages';

interface Props {
  readonly debrief: Debriefed;
  readonly page: Page;
  readonly mood: Mood;
  readonly face: Face | undefined;
  onPage(page: Page): void;
}

export function Hero({ debrief, page, mood, face, onPage }: Props) {
  const title = useTitleFocus(page);
  return (
    <header class="hero ink">
      <div class="hero-art">
        {face ? <FaceOf mood={mood} size={128} face={face} /> : <MoodTag mood={mood} />}
      </div>
      <div class="hero-words">
        <h1 tabIndex={-1} ref={title} data-rest>
          <Title debrief={debrief} page={page} />
        </h1>
        <p>
          <Sentence debrief={debrief} page={page} />
        </p>
      </div>
      <Tabs page={page} onPage={onPage} />
      <Stamp debrief={debrief} page={page} />
    </header>
  );
}

/** The title takes the focus when the page has changed. */
function useTitleFocus(page: Page) {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== page) title.current?.focus();
    shown.current = page;
  }, [page]);
  return title;
}

type Told = Pick<Props, 'debrief' | 'page'>;

function Title({ debrief: { headline }, page }: Told) {
  if (page === 'meeting' && headline.ended) return <Say id={`ending.${headline.ended}`} />;
  return <Say id={`debrief.title.${page}`} />;
}

function Sentence({ debrief, page }: Told) {
  const { way, ...turns } = debrief.trust;
  if (page === 'meeting') return <Say id={`debrief.trust.${way}`} slots={turns} />;
  if (page === 'deal') return <Say id={`debrief.deal.${wayOfDeal(debrief)}`} />;
  return <Say id={`debrief.sub.${page}`} />;
}

/** How the deal came out for the two sides. */
function wayOfDeal({ map, truth }: Debriefed) {
  const { deal, limits } = map;
  if (!deal) return truth.room.possible ? 'none' : 'impossible';
  const [own, hers] = [deal.seller >= limits.seller, deal.buyer >= limits.buyer];
  if (own && hers) return 'both';
  return own ? 'ownOnly' : hers ? 'hersOnly' : 'neither';
}

function Tabs({ page, onPage }: Pick<Props, 'page' | 'onPage'>) {
  const speech = useSpeech();
  return (
    <nav class="hero-tabs" aria-label={speech.say('debrief.pages')}>
      {PAGES.map((one, i) => (
        <button
          key={one}
          type="button"
          class="bare"
          aria-current={one === page ? 'page' : undefined}
          onClick={() => onPage(one)}
        >
          <b class="hero-tab-number" aria-hidden="true">
            {i + 1}
          </b>
          <Say id={`debrief.page.${one}`} />
        </button>
      ))}
    </nav>
  );
}

/** The score of the meeting, or the share of the deal; nothing before the own review. */
function Stamp({ debrief: { headline, map }, page }: Told) {
  const speech = useSpeech();
  const share = page === 'deal' && map.split ? speech.percent(map.split.seller / 100) : null;
  if (page === 'deal' && !share) return null;
  const word = page === 'review' ? 'wait' : share ? 'share' : 'total';
  return (
    <p class="stamp" key={word}>
      <b class="number">{page === 'review' ? '?' : (share ?? headline.total)}</b>
      <span>
        <Say id={`debrief.stamp.${word}`} />
      </span>
    </p>
  );
}
