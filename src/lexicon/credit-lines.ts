/**
 * Lines that say where a report comes from. Group `credit` is the agency, paper or desk; group `by`, where there is one, the person.
 * `names`: what the group must be: `any` short capitalised name, or `agency` (a listed agency, initials, or a name with an agency's word).
 */
export interface CreditRow {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly names: 'any' | 'agency';
  readonly example: string;
  readonly credit: string;
}

export const creditRows: readonly CreditRow[] = [
  {
    reason: 'by-agency',
    pattern: /^[-–—(\s]*by (?:the )?(?<credit>[A-ZÀ-ÞĀ-ɏ][^(),]{1,50}?)[).\s]*$/i,
    names: 'agency',
    example: 'By Baltic Wire',
    credit: 'Baltic Wire',
  },
  {
    reason: 'editors-initials',
    pattern: /^[a-z]{1,4}(?:[/,] ?[a-z]{1,4}){0,3} ?\((?<credit>[^()]{2,60})\)$/,
    names: 'agency',
    example: 'rs/kl (Baltic Wire)',
    credit: 'Baltic Wire',
  },
  {
    reason: 'with-inputs',
    pattern:
      /^[-–—*\s(]*with (?:additional |further |agency )?(?:inputs?|files?|material|information|content|contributions?) (?:from|by|of) (?:the )?(?<credit>[^()]{2,60}?)[).\s]*$/i,
    names: 'any',
    example: 'With inputs from PTI',
    credit: 'PTI',
  },
  {
    reason: 'with-reporting',
    pattern:
      /^[-–—*\s(]*(?:with )?(?:additional |further )?(?:reports?|reporting) (?:from|by|of) (?:the )?(?<credit>[^();]{2,60}?)[).\s]*$/i,
    names: 'agency',
    example: 'Additional reporting by Baltic Wire',
    credit: 'Baltic Wire',
  },
  {
    reason: 'distributed-by',
    pattern:
      /^[-–—*\s(]*(?:distributed|provided|supplied|circulated|issued|released|syndicated) by (?:the )?(?<credit>[^();]{2,60}?)[).\s]*$/i,
    names: 'agency',
    example: 'Distributed by Baltic Wire',
    credit: 'Baltic Wire',
  },
  {
    reason: 'with-agency',
    pattern: /^[-–—*\s(]*with (?<credit>[^()]{2,40}?)[).\s]*$/i,
    names: 'agency',
    example: '(With BNP)',
    credit: 'BNP',
  },
  {
    reason: 'source-line',
    pattern: /^[-–—(\s]*(?:news )?(?:sources?|via|courtesy(?: of)?|credits?|origin)\s*:\s*(?<credit>[^()]{2,60}?)[).\s]*$/i,
    names: 'any',
    example: 'Source: Baltic Wire',
    credit: 'Baltic Wire',
  },
  {
    reason: 'compiled-by',
    pattern: /^[-–—(\s]*compiled (?:by|from) (?:the )?(?<credit>[^()]{2,60}?)[).\s]*$/i,
    names: 'any',
    example: 'Compiled by our foreign desk',
    credit: 'our foreign desk',
  },
  {
    reason: 'agency-contributed',
    pattern: /^[-–—(\s]*(?<credit>[^()]{2,60}?) (?:also )?contributed to this (?:report|story|article)[).\s]*$/i,
    names: 'agency',
    example: 'Baltic Wire contributed to this report.',
    credit: 'Baltic Wire',
  },
  {
    reason: 'text-and-pictures',
    pattern:
      /^(?:text|words|story|report|photos?|pictures?|text and (?:photos|pictures|photographs)|words and (?:photos|pictures|photographs)|story and (?:photos|pictures))(?: by)?\s*:?\s+(?<by>[A-ZÀ-ÞĀ-ɏ][^,()]{3,60}),? for (?<credit>[^()]{3,60}?)[.\s]*$/i,
    names: 'any',
    example: 'Text and pictures: Aino Virtanen, for Lapland Features',
    credit: 'Lapland Features',
  },
  {
    reason: 'dash-credit',
    pattern: /^[-–—]{1,3}\s?(?<credit>[A-Za-zÀ-ɏ][^()|:.!?]{1,50}?)[.\s]*$/,
    names: 'agency',
    example: '— Baltic Wire',
    credit: 'Baltic Wire',
  },
  {
    reason: 'bracket-credit',
    pattern: /^[([]\s?(?<credit>[^()[\]]{2,50}?)\s?[)\]][.\s]*$/,
    names: 'agency',
    example: '(Baltic Wire)',
    credit: 'Baltic Wire',
  },
  {
    reason: 'slash-credit',
    pattern: /^\/\s?(?<credit>[A-ZÀ-ÞĀ-ɏ][^/]{1,40}?)\s?\/?$/,
    names: 'agency',
    example: '/Baltic Wire/',
    credit: 'Baltic Wire',
  },
  {
    reason: 'paper-and-agencies',
    pattern: /^[-–—(\s]*(?<credit>(?:the )?[A-ZÀ-ÞĀ-ɏ][^()]{2,40}? (?:with|and|&|\/|\+) (?:news )?agencies)[).\s]*$/i,
    names: 'any',
    example: 'Harbour Mail and agencies',
    credit: 'Harbour Mail and agencies',
  },
  {
    reason: 'paper-and-wires',
    pattern:
      /^[-–—(\s]*(?<credit>[A-ZÀ-ÞĀ-ɏ][^()]{1,40}? (?:with|and|&|\/|\+) (?:news ?)?(?:wires|wire (?:services|reports)|agency reports))[).\s]*$/i,
    names: 'any',
    example: '— HD with wires',
    credit: 'HD with wires',
  },
  {
    reason: 'report-with-inputs',
    pattern:
      /^[-–—*\s(]*[A-ZÀ-ÞĀ-ɏ][^(),.]{2,30}? (?:report|bureau|desk|staff|correspondents?|reporters?),? with (?:additional |further |agency )?(?:inputs?|files?|material|information|contributions?) (?:from|by|of) (?:the )?(?<credit>[^()]{2,60}?)[).\s]*$/i,
    names: 'agency',
    example: 'Courier report with inputs from agencies',
    credit: 'agencies',
  },
  {
    reason: 'agency-alone',
    pattern: /^(?<credit>[A-Za-zÀ-ɏ][^()|:.!?]{1,50}?)\.?$/,
    names: 'agency',
    example: 'AFP',
    credit: 'AFP',
  },
];
