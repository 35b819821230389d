import type { Play } from '../../../lib/practice/play.ts';
import { useWords } from '../use-words.ts';

const width = 272;
const height = 92;
const left = 18;
const top = 8;
const step = 17;

/** How the buyer felt after each reply: a line to look at, the same in words for who cannot. */
export function DrillMood({ play }: { readonly play: Play }) {
  const { t } = useWords();
  const moods = [play.drill.mood, ...play.turns.map((one) => one.after)];
  const gap = (width - left - 16) / Math.max(5, moods.length - 1);
  const place = (mood: number, at: number) => ({ x: left + 8 + at * gap, y: top + (4 - mood) * step });
  const words = moods.map((mood, at) =>
    at === 0 ? t('practice.mood-start', { mood: t(`mood.${mood}`) }) : t('practice.mood-of', { n: at, mood: t(`mood.${mood}`) }),
  );
  return (
    <>
      <h2 className="sec flat">{t('practice.mood')}</h2>
      <svg className="g" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.join(', ')}>
        {[0, 1, 2, 3, 4].map((mood) => (
          <g key={mood}>
            <line className="grid" x1={left} x2={width} y1={place(mood, 0).y} y2={place(mood, 0).y} />
            <text x={4} y={place(mood, 0).y + 4}>
              {mood}
            </text>
          </g>
        ))}
        <polyline
          className="l1"
          points={moods
            .map((mood, at) => place(mood, at))
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
        />
        {moods.map((mood, at) => {
          const { x, y } = place(mood, at);
          const worse = at > 0 && mood > (moods[at - 1] ?? 0);
          return worse ? (
            <path key={x} className="hot" d={`M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}z`} />
          ) : (
            <circle key={x} className="med" cx={x} cy={y} r={3} />
          );
        })}
      </svg>
    </>
  );
}
