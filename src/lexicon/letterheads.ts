/** Words of official papers that open with who issues them and what kind of paper it is. */

/** Line that says what kind of paper it is, and nothing of the matter. */
export const documentTitle =
  /^(?:(?:press|joint|official|final|public|information|media|news) )*(?:communiqu[eé]|statement|declaration|release|bulletin|announcement|note|circular|message|decree|proclamation|notice)(?:,? (?:no\.?|nr\.?|n[°º]) ?\d+[\d/.-]*| \d{1,4}(?:\/\d{2,4})?)?\.?$/i;

/** “Statement of the Border Guard Service”, “Declaration on the Sharing of Waters”: a paper named with its author or matter, no title of a newspaper. */
export const namedDocument =
  /^(?:the )?(?:(?:press|joint|official|common|final|public) )*(?:communiqu[eé]|statement|declaration|announcement|proclamation|message|decree) (?:of|by|from|on|concerning|regarding) \S/i;

/** “ACCRA DECLARATION”, “Port Louis Communiqué”: group `place` is where it was agreed; the caller knows whether it is a place. */
export const placedDocument =
  /^(?:the )?(?<place>[A-ZÀ-Þ][^\s,.:]*(?: [A-ZÀ-Þ][^\s,.:]*){0,2}) (?:communiqu[eé]|declaration|statement|accords?|protocol|memorandum)$/i;

/** How the end of a treaty or declaration goes on behind place and day: “in two originals, in the English and French languages”. */
export const originals =
  /,? in (?:(?:a|one|two|three|four|five|six) )?(?:single |equally )?(?:originals?|duplicate|triplicate|quadruplicate|copies|copy)\b.*$/i;

/** Forms of state: “REPUBLIC OF X”, “PLURINATIONAL STATE OF X”. */
export const stateForms: readonly string[] =
  'republic state kingdom union federation confederation emirate emirates sultanate principality commonwealth duchy'.split(' ');
