import type { EventRow } from './types.js';

const by = (role: string): Record<string, string> => ({ subj: role });
const EITHER: Readonly<Record<string, string>> = { between: 'agent', among: 'agent' };
const noun = (role: string): Record<string, string> => ({ poss: role, by: role, from: role, mod: role, of: role, subj: role });

/** A row without words: which predicates it stands for is learned. */
type LearnedRow = Omit<EventRow, 'reason' | 'example'>;

const row = (type: string, roles: Readonly<Record<string, string>>, nounRoles: Readonly<Record<string, string>>): LearnedRow => ({
  id: `learned-${type}`,
  type,
  roles,
  nounRoles,
});

/** Happenings that are told only where both sides are named: of one side alone too many are none. */
export const TWO_SIDED: readonly string[] =
  'visit meet call mediate agree sign cut-ties support accuse expel attack sanction invite detain release appoint aid send-envoy recognise'.split(
    ' ',
  );

const SPEECH_NOUN = noun('speaker');

/** Who plays which part in a happening that no row knows, by its type; what is merely stated is left to the attributions. */
export const LEARNED_ROWS: readonly LearnedRow[] = [
  row(
    'visit',
    { ...by('agent'), to: 'host', in: 'host', at: 'host', into: 'host', on: 'host', for: 'host', obj: 'host', through: 'host' },
    { ...noun('agent'), to: 'host', in: 'host', at: 'host', through: 'host' },
  ),
  row(
    'meet',
    { ...by('agent'), obj: 'counterpart', with: 'counterpart', between: 'agent', at: 'agent', to: 'counterpart' },
    { ...noun('agent'), ...EITHER, with: 'counterpart', to: 'counterpart' },
  ),
  row(
    'call',
    { ...by('agent'), obj: 'counterpart', with: 'counterpart', to: 'counterpart' },
    { ...noun('agent'), ...EITHER, with: 'counterpart', to: 'counterpart' },
  ),
  row('attend', { ...by('agent'), with: 'agent' }, noun('agent')),
  row('hold-event', { ...by('organiser'), with: 'guest', for: 'guest' }, { ...noun('organiser'), ...EITHER, with: 'guest' }),
  row(
    'send-envoy',
    { ...by('sender'), obj: 'agent', to: 'host', in: 'host', from: 'sender' },
    { ...noun('sender'), to: 'host', in: 'host' },
  ),
  row('invite', { ...by('agent'), obj: 'guest', iobj: 'guest' }, { ...noun('agent'), to: 'guest' }),
  row(
    'mediate',
    { ...by('agent'), between: 'counterpart', with: 'counterpart', obj: 'counterpart', in: 'target' },
    { ...noun('agent'), between: 'counterpart', with: 'counterpart', in: 'target' },
  ),
  row('announce', { ...by('speaker'), to: 'addressee' }, { ...SPEECH_NOUN, to: 'addressee' }),
  row(
    'support',
    {
      ...by('speaker'),
      obj: 'addressee',
      for: 'addressee',
      to: 'addressee',
      behind: 'addressee',
      with: 'addressee',
      of: 'addressee',
      iobj: 'addressee',
      on: 'addressee',
    },
    { ...SPEECH_NOUN, for: 'addressee', to: 'addressee', with: 'addressee' },
  ),
  row(
    'accuse',
    {
      ...by('speaker'),
      obj: 'target',
      against: 'target',
      at: 'target',
      on: 'target',
      with: 'target',
      to: 'target',
      of: 'target',
      over: 'target',
    },
    { ...SPEECH_NOUN, against: 'target', at: 'target', of: 'target', over: 'target' },
  ),
  row('deny', { ...by('speaker'), of: 'target', obj: 'target' }, SPEECH_NOUN),
  row(
    'request',
    { ...by('speaker'), obj: 'addressee', to: 'addressee', on: 'addressee', from: 'addressee', upon: 'addressee', iobj: 'addressee' },
    { ...SPEECH_NOUN, to: 'addressee', on: 'addressee' },
  ),
  row(
    'reject',
    { ...by('agent'), obj: 'target', of: 'target', to: 'target', from: 'target', against: 'target', on: 'target' },
    { ...noun('agent'), of: 'target' },
  ),
  row(
    'threaten',
    { ...by('speaker'), obj: 'target', against: 'target', to: 'target', on: 'target', iobj: 'target' },
    { ...SPEECH_NOUN, to: 'target', against: 'target' },
  ),
  row(
    'agree',
    { ...by('agent'), with: 'counterpart', between: 'agent', to: 'counterpart', iobj: 'counterpart' },
    { ...noun('agent'), ...EITHER, with: 'counterpart' },
  ),
  row(
    'sign',
    { ...by('signatory'), with: 'signatory', between: 'signatory' },
    { ...noun('signatory'), between: 'signatory', with: 'signatory' },
  ),
  row(
    'aid',
    {
      ...by('sender'),
      to: 'beneficiary',
      for: 'beneficiary',
      in: 'beneficiary',
      into: 'beneficiary',
      iobj: 'beneficiary',
      obj: 'beneficiary',
      from: 'sender',
    },
    { ...noun('sender'), to: 'beneficiary', for: 'beneficiary' },
  ),
  row(
    'send-troops',
    { ...by('agent'), obj: 'agent', to: 'beneficiary', in: 'beneficiary', into: 'beneficiary', from: 'sender' },
    { ...noun('sender'), of: 'agent', to: 'beneficiary', in: 'beneficiary' },
  ),
  row('mobilise', { ...by('agent'), obj: 'agent', on: 'target', along: 'target', against: 'target' }, { ...noun('agent'), of: 'agent' }),
  row('cooperate', { ...by('agent'), with: 'counterpart', between: 'agent' }, { ...noun('agent'), ...EITHER, with: 'counterpart' }),
  row('exercise', { ...by('agent'), with: 'counterpart', alongside: 'counterpart' }, { ...noun('agent'), ...EITHER, with: 'counterpart' }),
  row('weapon-test', { ...by('agent'), over: 'target', toward: 'target', towards: 'target' }, noun('agent')),
  row(
    'attack',
    {
      ...by('agent'),
      obj: 'target',
      on: 'target',
      at: 'target',
      into: 'target',
      in: 'target',
      near: 'target',
      against: 'target',
      outside: 'target',
      with: 'counterpart',
    },
    {
      ...noun('agent'),
      on: 'target',
      against: 'target',
      of: 'target',
      in: 'target',
      near: 'target',
      with: 'counterpart',
      between: 'agent',
    },
  ),
  row('ceasefire', { ...by('agent'), with: 'counterpart' }, { ...noun('agent'), ...EITHER, with: 'counterpart' }),
  row(
    'withdraw',
    { ...by('agent'), obj: 'agent', from: 'counterpart', in: 'counterpart', of: 'counterpart' },
    { ...noun('agent'), from: 'counterpart' },
  ),
  row(
    'sanction',
    { ...by('agent'), obj: 'target', on: 'target', against: 'target', to: 'target', from: 'target' },
    { ...noun('agent'), on: 'target', against: 'target' },
  ),
  row('expel', { ...by('agent'), obj: 'target', iobj: 'target' }, { by: 'agent', poss: 'agent', of: 'target' }),
  row('cut-ties', { ...by('agent'), with: 'counterpart' }, { ...noun('agent'), ...EITHER, with: 'counterpart' }),
  row('detain', { ...by('agent'), obj: 'target' }, { by: 'agent', poss: 'target', of: 'target', subj: 'agent' }),
  row(
    'release',
    { ...by('agent'), obj: 'beneficiary', from: 'agent', by: 'agent' },
    { by: 'agent', poss: 'beneficiary', of: 'beneficiary', subj: 'agent' },
  ),
  row('appoint', { ...by('agent'), obj: 'appointee' }, { by: 'agent', poss: 'appointee', of: 'appointee' }),
  row(
    'elect',
    { ...by('agent'), obj: 'appointee', over: 'counterpart' },
    { poss: 'appointee', of: 'appointee', over: 'counterpart', subj: 'appointee' },
  ),
  row('leave-office', { ...by('agent'), obj: 'agent' }, { poss: 'agent', of: 'agent' }),
  row('recognise', { ...by('agent'), obj: 'target', as: 'target' }, { ...noun('agent'), of: 'target' }),
  row(
    'other',
    { ...by('agent'), obj: 'target', against: 'target', into: 'target', from: 'target', in: 'target', to: 'target', by: 'agent' },
    { ...noun('agent'), of: 'target', in: 'target' },
  ),
];
