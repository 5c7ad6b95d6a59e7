/** Words of official papers that open with who issues them and what kind of paper it is. */

/** Line that says what kind of paper it is, and nothing of the matter. */
export const documentTitle =
  /^(?:(?:press|joint|official|final|public|information|media|news) )*(?:communiqu[eé]|statement|declaration|release|bulletin|announcement|note|circular|message|decree|proclamation|notice)(?:,? (?:no\.?|nr\.?|n[°º]) ?\d+[\d/.-]*| \d{1,4}(?:\/\d{2,4})?)?\.?$/i;

/** Forms of state: “REPUBLIC OF X”, “PLURINATIONAL STATE OF X”. */
export const stateForms: readonly string[] =
  'republic state kingdom union federation confederation emirate emirates sultanate principality commonwealth duchy'.split(' ');
