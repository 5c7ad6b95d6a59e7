/** Which one an nth is: “his third visit this year”. Stories kept before have none until they are read again. */
export const sql = 'alter table precedent add column nth bigint;';
export const sqlite = '';
export const postgresql = '';
