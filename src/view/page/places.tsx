import type { Entity, StoryDocument } from '../../story/index.js';
import { placesOf } from '../comparison.js';
import { locate } from '../places.js';
import { type Drawing, drawMap } from './map.js';
import { Cites, inOrder, placesIn, Section } from './parts.js';

interface Spot {
  readonly longitude: number;
  readonly latitude: number;
  readonly label: string;
  /** What stands on the map: the city alone. */
  readonly short: string;
  /** A state alone stands at its capital. */
  readonly state: boolean;
  readonly entities: readonly Entity[];
  /** Something happened or is to happen there. */
  readonly scene: boolean;
}

const NOTE =
  'States are shown at their capitals, hollow; filled: a place that is named; ringed: where something happened or is to happen. Outlines of land only; no borders are drawn.';

/** Citations of a place in the list: the first few tell enough. */
const CITED = 8;
/** Mentions from which a place is worth widening the map for: one “US dollars” would shrink a story to a corner. */
const OFTEN = 3;
const RADIUS = { point: 3.5, ring: 7 };

export const Places = ({ story }: { story: StoryDocument }) => {
  const named = story.entities.filter((entity) => entity.type === 'place' || entity.type === 'state');
  if (named.length === 0) return null;
  const spots = spotsOf(story, named);
  const drawing = spots.length > 0 ? drawingOf(spots) : null;
  const nowhere = named.filter((entity) => locate(entity.name, entity.country) === null);
  return (
    <Section id="places" title="Where" note={NOTE}>
      {drawing ? <WorldMap spots={spots} drawing={drawing} /> : null}
      <ul class="plain places">
        {spots.map(({ label, entities }, k) => (
          <li>
            {label}
            {drawing?.points[k]?.outside ? <span class="quiet"> (outside the map)</span> : null}
            <Cites places={citedAt(entities)} />
          </li>
        ))}
      </ul>
      {nowhere.length > 0 ? (
        <p class="note">Not placed, because the gazetteer does not hold them: {nowhere.map((entity) => entity.name).join(', ')}.</p>
      ) : null}
    </Section>
  );
};

const drawingOf = (spots: readonly Spot[]): Drawing =>
  drawMap(
    spots.map((spot) => ({
      ...spot,
      label: spot.short,
      radius: spot.scene ? RADIUS.ring : RADIUS.point,
      fits: spot.scene || weightOf(spot) >= OFTEN,
    })),
  );

/** How often it is spoken of. */
const weightOf = (spot: Spot): number => spot.entities.reduce((sum, entity) => sum + entity.mentions.length, 0);

/** “Astana, Kazakhstan”: a long name that ends in a shorter one says no more. */
function namesOf(entities: readonly Entity[]): string[] {
  const names = [...new Set(entities.map((entity) => entity.name))];
  return names.filter((name) => !names.some((other) => other !== name && name.endsWith(other)));
}

/** Places that name it, in the order of the reports. */
function citedAt(entities: readonly Entity[]): string {
  const mentions = entities.flatMap((entity) => entity.mentions.filter((mention) => mention.kind === 'name'));
  const places = placesIn(placesOf(mentions)).toSorted(inOrder);
  return places.slice(0, CITED).join(' ');
}

/** One spot for all that lies at one point: a state and its capital share it. Scenes come first, then what is named most. */
function spotsOf(story: StoryDocument, named: readonly Entity[]): Spot[] {
  const scenes = new Set(story.events.map((event) => event.place));
  const spots = new Map<string, Spot>();
  for (const entity of named) {
    const found = locate(entity.name, entity.country);
    if (!found) continue;
    const { longitude, latitude, precision } = found;
    const key = `${longitude} ${latitude}`;
    const before = spots.get(key);
    const entities = [...(before?.entities ?? []), entity].toSorted((a, b) => Number(a.type === 'state') - Number(b.type === 'state'));
    spots.set(key, {
      longitude,
      latitude,
      entities,
      label: namesOf(entities).join(', '),
      short: entities[0]?.name ?? entity.name,
      state: precision === 'country' && (before?.state ?? true),
      scene: scenes.has(entity.id) || (before?.scene ?? false),
    });
  }
  return [...spots.values()].toSorted((a, b) => Number(b.scene) - Number(a.scene) || weightOf(b) - weightOf(a));
}

const WorldMap = ({ spots, drawing: { width, height, land, points } }: { spots: readonly Spot[]; drawing: Drawing }) => {
  const drawn = points.map((point, k) => ({ ...point, spot: spots[k] as Spot })).filter((point) => !point.outside);
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map of ${drawn.map(({ spot }) => spot.label).join('; ')}`}>
      <rect class="sea" width={width} height={height} />
      <path class="land" d={land} />
      {drawn.map(({ x, y, spot }) => (
        <>
          {spot.scene ? <circle class="scene" cx={x} cy={y} r={RADIUS.ring} /> : null}
          <circle class={spot.state ? 'state' : 'city'} cx={x} cy={y} r={RADIUS.point} />
        </>
      ))}
      {drawn.map(({ text, label }) =>
        text ? (
          <text x={text.x} y={text.y} text-anchor={text.anchor}>
            {label}
          </text>
        ) : null,
      )}
    </svg>
  );
};
