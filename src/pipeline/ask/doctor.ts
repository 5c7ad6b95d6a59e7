import type { RecordStore } from '../../record/index.js';
import type { DoctorDocument } from '../../view/index.js';
import { entriesOf } from './context.js';

const CONFLICTS = 20;
const CHANGES = 10;

/** State of the record: how much it holds, faults of the storage, dates that contradict one another, the last changes. */
export async function askDoctor(store: RecordStore, place: string): Promise<DoctorDocument> {
  const conflicts = await store.events({ inConflict: true, newestFirst: true, limit: CONFLICTS });
  return {
    format: 'crosswire/doctor@1',
    record: place,
    engine: store.engine,
    counts: { ...(await store.counts()) },
    faults: await store.faults(),
    conflicts: await entriesOf(store, conflicts),
    changes: (await store.audit(CHANGES)).map(({ at, who, action, detail }) => ({ at, who, action, detail })),
  };
}
