/** Pairs of lemmas that cannot both hold of one subject and object at one time. `a+b` is a verb with its particle. */
export interface OppositeRow {
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly example: string;
}

export const OPPOSITES: readonly OppositeRow[] = [
  {
    one: ['accept', 'agree', 'approve'],
    other: ['reject', 'decline', 'refuse', 'turn+down', 'rebuff'],
    example: 'accepted / declined the invitation',
  },
  { one: ['open', 'reopen'], other: ['close', 'shut', 'seal'], example: 'the crossing was opened / closed' },
  { one: ['confirm', 'admit', 'acknowledge'], other: ['deny', 'refute', 'rebut'], example: 'confirmed / denied the report' },
  {
    one: ['support', 'back', 'endorse', 'favour', 'favor'],
    other: ['oppose', 'criticise', 'criticize', 'condemn'],
    example: 'backed / opposed the plan',
  },
  {
    one: ['praise', 'welcome', 'hail', 'commend'],
    other: ['condemn', 'denounce', 'criticise', 'criticize', 'deplore'],
    example: 'welcomed / condemned the vote',
  },
  { one: ['win'], other: ['lose'], example: 'won / lost the election' },
  {
    one: ['increase', 'rise', 'grow', 'climb', 'gain', 'jump', 'surge'],
    other: ['decrease', 'fall', 'drop', 'decline', 'shrink', 'sink'],
    example: 'exports rose / fell',
  },
  {
    one: ['extend', 'renew', 'prolong'],
    other: ['end', 'cancel', 'suspend', 'terminate', 'revoke'],
    example: 'extended / ended the truce',
  },
  { one: ['join', 'enter'], other: ['leave', 'quit', 'walk+out', 'pull+out'], example: 'joined / left the alliance' },
  {
    one: ['attend', 'participate', 'join', 'turn+up'],
    other: ['stay+away', 'stay+home', 'boycott', 'miss', 'skip', 'shun', 'absent'],
    example: 'attended / stayed away from the ceremony',
  },
  {
    one: ['accept', 'concede', 'recognise', 'recognize'],
    other: ['contest', 'challenge', 'dispute'],
    example: 'accepted / contested the result',
  },
  { one: ['release', 'free'], other: ['detain', 'arrest', 'jail', 'imprison'], example: 'was released / detained' },
  { one: ['recognise', 'recognize'], other: ['derecognise'], example: 'recognised / derecognised the state' },
  { one: ['impose'], other: ['lift', 'remove', 'ease'], example: 'sanctions were imposed / lifted' },
  { one: ['allow', 'permit', 'let'], other: ['ban', 'bar', 'forbid', 'prohibit', 'block'], example: 'allowed / barred observers' },
  { one: ['strengthen', 'deepen', 'improve'], other: ['weaken', 'worsen', 'deteriorate'], example: 'ties improved / worsened' },
  {
    one: ['renew', 'reiterate', 'repeat', 'maintain', 'uphold'],
    other: ['withdraw', 'take+back', 'revoke', 'rescind', 'drop'],
    example: 'renewed / withdrew the invitation',
  },
  { one: ['succeed'], other: ['fail', 'collapse'], example: 'the talks succeeded / failed' },
  { one: ['appoint', 'name'], other: ['dismiss', 'sack', 'fire'], example: 'appointed / dismissed the minister' },
  { one: ['keep', 'hold', 'observe', 'respect'], other: ['break', 'violate', 'breach'], example: 'kept / broke the truce' },
  { one: ['survive'], other: ['die', 'kill', 'perish'], example: 'survived / died in the crash' },
  {
    one: ['start', 'begin', 'resume', 'launch'],
    other: ['halt', 'stop', 'suspend', 'end', 'break+off'],
    example: 'talks resumed / broke off',
  },
  { one: ['ratify', 'adopt', 'pass'], other: ['veto', 'vote+down', 'defeat'], example: 'the resolution was adopted / vetoed' },
];
