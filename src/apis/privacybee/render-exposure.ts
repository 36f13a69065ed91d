import type { BrokerRecord } from './broker-record.js';
import { type ExposureMove, type ExposureRecord, lastMove } from './exposure-record.js';
import type { components } from './types.gen.js';

type Exposure = components['schemas']['Exposure'];
type ExposureHistory = components['schemas']['ExposureHistory'];

/** What was done when an exposure came to a status; of the vendor's sentences only two are public. */
const EVENTS: Readonly<Record<ExposureMove['status'], string>> = {
  pending: 'A removal request was prepared.',
  in_progress: 'The removal request was sent to the company.',
  closed: 'The company confirmed the removal, and the request was closed.',
  not_found: 'The company was searched and nothing was found.',
};

/** Made once for each record and company, so that it is checked and written once. */
const exposures = new WeakMap<ExposureRecord, { readonly company: BrokerRecord; readonly exposure: Exposure }>();

/** An exposure as the list shows it. */
export const renderExposure = (record: ExposureRecord, company: BrokerRecord): Exposure => {
  const known = exposures.get(record);
  if (known?.company === company) return known.exposure;
  const { id, employee_id, exposed, data_found, history } = record;
  const { status, when } = lastMove(record);
  const recent_actions = history.map((move) => ({ event: EVENTS[move.status], when: move.when })).reverse();
  const created_at = (history[0] as ExposureMove).when;
  const exposure = {
    id,
    employee_id,
    company,
    status,
    exposed,
    data_found,
    recent_actions,
    created_at,
    updated_at: when,
  };
  exposures.set(record, { company, exposure });
  return exposure;
};

/** What was done about an exposure, oldest first. */
export const renderHistory = ({ history }: ExposureRecord, company: BrokerRecord): ExposureHistory =>
  history.map(({ status, when }) => ({ event: EVENTS[status], company, when }));
