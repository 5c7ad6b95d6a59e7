/** The one place that reads the environment. */
export interface Config {
  /** Folder that holds the language model. */
  readonly modelFolder: URL;
  /** Where the record is kept: a file, or a postgres:// address. */
  readonly record: string;
  /** The user's wish for colour, if any was expressed. */
  readonly colour: boolean | null;
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const models = env['CROSSWIRE_MODELS'];
  return {
    modelFolder: models ? new URL(`file://${models.replace(/\/?$/, '/')}`) : new URL('../models/', import.meta.url),
    record: env['CROSSWIRE_DB'] || 'crosswire.db',
    colour: wishForColour(env),
  };
}

/** See https://no-color.org and https://force-color.org: a set, non-empty variable counts, whatever its value but `0`. */
function wishForColour(env: NodeJS.ProcessEnv): boolean | null {
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force === undefined || force === '') return null;
  return force !== '0';
}
