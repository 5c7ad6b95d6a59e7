/** What names a report; of a table without any of these, its id does. */
export interface Named {
  readonly publisher: string | null;
  readonly credit: string | null;
  readonly file: string | null;
  readonly url: string | null;
}

/** How a reader would name a source: who published it, else whom it credits, else its file without the folders, else its address. */
export const sourceName = ({ publisher, credit, file, url }: Named, id: string): string =>
  publisher ?? credit ?? file?.split(/[\\/]/).at(-1) ?? url ?? id;
