/** How a happening is put in a title. `{a}`: who does it; `{b}`: to, with or for whom; `{p}`: place. A part in brackets goes where its slot is empty; of `<visits|visit>` the second form stands behind several names. */
export interface EventTitleRow {
  readonly type: string;
  readonly title: string;
  /** Roles that fill `{a}` and `{b}`, first found first. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly example: string;
}

const row = (type: string, title: string, a: string, b: string, example: string): EventTitleRow => ({
  type,
  title,
  a: a.split(' '),
  b: b.split(' ').filter(Boolean),
  example,
});

export const EVENT_TITLES: readonly EventTitleRow[] = [
  row('visit', '{a} <visits|visit> {p|b}', 'agent sender guest', 'host', 'Nadia Okoye visits Ghana'),
  row('meet', '{a} [and {b} ]meet[ in {p}]', 'agent host', 'counterpart guest', 'Nadia Okoye and Kofi Adom meet in Accra'),
  row('call', '{a} <telephones|telephone>[ {b}]', 'agent', 'counterpart addressee', 'Nadia Okoye telephones Kofi Adom'),
  row('attend', '{a} <attends|attend>[ in {p}]', 'agent guest', 'host organiser', 'Nadia Okoye attends in Accra'),
  row('hold-event', 'Gathering[ of {a}][ in {p}]', 'organiser host agent guest', '', 'Gathering of the African Union in Accra'),
  row('send-envoy', '{a} <sends|send>[ {c}][ to {p|b}]', 'sender agent', 'host target', 'Ghana sends Kofi Adom to Togo'),
  row('invite', '{a} <invites|invite>[ {b}]', 'agent host speaker', 'guest addressee', 'Ghana invites Nadia Okoye'),
  row('mediate', '{a} <mediates|mediate>[ in {p}]', 'agent', '', 'Ghana mediates in Lomé'),
  row('announce', 'Announcement by {a}', 'speaker agent', '', 'Announcement by Ghana'),
  row('state', 'Statement by {a}', 'speaker agent', '', 'Statement by Ghana'),
  row('support', '{a} <supports|support>[ {b}]', 'agent speaker', 'beneficiary addressee target', 'Ghana supports Togo'),
  row('accuse', '{a} <accuses|accuse>[ {b}]', 'speaker agent', 'target', 'Ghana accuses Togo'),
  row('deny', '{a} <denies|deny>', 'speaker agent', '', 'Ghana denies'),
  row('request', '{a} <makes|make> a request[ to {b}]', 'speaker agent', 'addressee target', 'Ghana makes a request to Togo'),
  row('reject', '{a} <rejects|reject>[ {b}]', 'agent speaker', 'target addressee', 'Ghana rejects Togo'),
  row('threaten', '{a} <threatens|threaten>[ {b}]', 'speaker agent', 'target addressee', 'Ghana threatens Togo'),
  row('agree', '{a} [and {b} ]agree', 'agent', 'counterpart', 'Ghana and Togo agree'),
  row('sign', '{a} [and {b} ]sign[ in {p}]', 'signatory agent', 'counterpart', 'Ghana and Togo sign in Lomé'),
  row('aid', '{a} <gives|give> aid[ to {b}]', 'sender agent', 'beneficiary', 'Ghana gives aid to Togo'),
  row('send-troops', '{a} <sends|send> troops[ to {b|p}]', 'sender agent', 'beneficiary target', 'Ghana sends troops to Togo'),
  row('mobilise', '{a} <mobilises|mobilise>', 'agent sender', '', 'Ghana mobilises'),
  row('cooperate', '{a} <cooperates|cooperate>[ with {b}]', 'agent', 'counterpart', 'Ghana cooperates with Togo'),
  row('exercise', 'Exercise[ by {a}][ with {b}]', 'agent organiser', 'counterpart', 'Exercise by Ghana with Togo'),
  row('weapon-test', '{a} <tests|test> a weapon', 'agent', '', 'Ghana tests a weapon'),
  row('attack', 'Attack[ by {a}][ on {b}][ in {p}]', 'agent', 'target', 'Attack by rebels on Togo'),
  row('ceasefire', 'Ceasefire[ of {a}][ with {b}]', 'agent', 'counterpart', 'Ceasefire of Ghana with rebels'),
  row('withdraw', '{a} <withdraws|withdraw>[ from {p|b}]', 'agent sender', 'target counterpart', 'Ghana withdraws from Togo'),
  row('sanction', '{a} <imposes|impose> measures[ on {b}]', 'agent', 'target', 'Ghana imposes measures on Togo'),
  row('expel', '{a} <expels|expel> {b}', 'agent', 'target', 'Ghana expels Kofi Adom'),
  row('cut-ties', '{a} <cuts|cut> ties[ with {b}]', 'agent', 'target counterpart', 'Ghana cuts ties with Togo'),
  row('detain', 'Detention of {b}[ by {a}]', 'agent', 'target', 'Detention of Kofi Adom by Ghana'),
  row('release', 'Release of {b}[ by {a}]', 'agent', 'beneficiary target', 'Release of Kofi Adom by Ghana'),
  row('appoint', 'Appointment of {b}[ by {a}]', 'agent', 'appointee', 'Appointment of Kofi Adom by Ghana'),
  row('elect', 'Election[ of {b}][ by {a}]', 'agent organiser', 'appointee', 'Election of Kofi Adom by Ghana'),
  row('leave-office', '{a} <leaves|leave> office', 'agent', '', 'Kofi Adom leaves office'),
  row('recognise', '{a} <recognises|recognise>[ {b}]', 'agent', 'target beneficiary', 'Ghana recognises Togo'),
];
