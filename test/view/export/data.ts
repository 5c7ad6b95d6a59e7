import type { DateValue } from '../../../src/values.js';
import type { ExportClaim, ExportData, ExportEvent, ExportSource } from '../../../src/view/export/index.js';

export const day = (from: string, to = from, grain: DateValue['grain'] = from === to ? 'day' : 'interval'): DateValue => ({
  from,
  to,
  grain,
  basis: 'resolved',
  confidence: 'high',
  rule: 'test',
  anchor: 'report of 2031-05-02',
});

export const source: ExportSource = {
  article: 'rabcdefghijkl',
  kind: 'report',
  publisher: 'Tidal Courier',
  credit: null,
  headline: 'Premier off to Suva, "at last"',
  file: 'tidal.txt',
  url: 'https://tidal.example/premier?a=1&b=2',
  published: day('2031-05-02'),
};

export const event = (changes: Partial<ExportEvent> = {}): ExportEvent => ({
  id: 'e1',
  uid: 'e1-rabcdefghijkl',
  type: 'visit',
  title: 'Ana Vehikite visits Fiji, 4–6 May 2031',
  status: 'planned',
  hedged: false,
  negated: false,
  main: true,
  when: day('2031-05-04', '2031-05-06'),
  place: 'Suva',
  country: 'FJ',
  at: { latitude: -18.13, longitude: 178.42, precision: 'city' },
  participants: [
    { name: 'Ana Vehikite', type: 'person', country: 'TO', role: 'agent', capacity: 'Premier' },
    { name: 'Fiji', type: 'state', country: 'FJ', role: 'host', capacity: null },
  ],
  sources: [source],
  origins: 1,
  conflicts: [],
  standing: null,
  revision: 2,
  changed: '2031-05-02T08:00:00.000Z',
  passages: [{ article: source.article, start: 4, end: 30, sentence: 1, text: 'Ana Vehikite, the premier;\nwill fly to Suva' }],
  ...changes,
});

const claim: ExportClaim = {
  id: 's1.c1',
  story: 's1',
  event: 'e1',
  text: '=She will fly, "on Sunday"',
  relation: 'agree',
  difference: [],
  severity: null,
  sides: [{ source, passages: event().passages, attribution: ['Foreign Ministry', 'Radio Tonga'] }],
};

export const data: ExportData = {
  events: [
    event(),
    event({
      id: 'e2',
      uid: 'e2-r',
      type: 'meet',
      status: 'occurred',
      when: day('2031-05-05'),
      at: { latitude: -18.13, longitude: 178.42, precision: 'country' },
    }),
    event({
      id: 'e3',
      uid: 'e3-r',
      type: 'meet',
      status: 'occurred',
      when: day('2031-04-01', '2031-04-30', 'month'),
      place: null,
      at: null,
      changed: '2031-05-03T08:00:00.000Z',
    }),
    event({ id: 'e4', uid: 'e4-r', status: 'cancelled', title: '@Envoy; stays, home' }),
    event({ id: 'e5', uid: 'e5-r', status: 'denied' }),
    event({
      id: 'e6',
      uid: 'e6-r',
      type: 'sanction',
      when: null,
      sources: [source, { ...source, article: 'rmnopqrstuvwx', publisher: null }],
      origins: 2,
    }),
  ],
  claims: [claim],
};
