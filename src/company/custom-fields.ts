import type { CustomField } from './company.js';

/** The questions that every generated company answers for its people. */
export const customFields: readonly CustomField[] = [
  { key: 'cost-center', name: 'Cost Center', kind: 'text' },
  { key: 'clearance-level', name: 'Clearance Level', kind: 'number' },
  { key: 'contract-renewal', name: 'Contract Renewal', kind: 'date' },
  { key: 'stakeholders', name: 'Stakeholders', kind: 'text' },
  { key: 'equipment-budget', name: 'Equipment Budget', kind: 'number' },
  { key: 'last-appraisal', name: 'Last Appraisal', kind: 'date' },
];
