import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokers } from '../../src/company/brokers.js';
import { createConnections } from '../../src/company/connections.js';
import { customFields } from '../../src/company/custom-fields.js';
import { departmentPlans } from '../../src/company/departments.js';
import { groupPlans } from '../../src/company/groups.js';
import type { BrokerExposure, CheckOutcome, Device, PersonCheck, RiskEvent } from '../../src/company/person.js';
import type { Change, IndividualTerms, PersonTerms } from '../../src/company/person-terms.js';
import { type Role, settledEmployee } from '../../src/company/role.js';
import { sitePlans } from '../../src/company/sites.js';
import type { Settings } from '../../src/core/settings.js';

// biome-ignore lint/suspicious/noExplicitAny: a schema is whatever its author wrote
const schema: any = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/scenario.schema.json'), 'utf8'));

/** Every word of a type, each once: the compiler refuses one that is missing or too many. */
const wordsOf = <T extends string>(words: Readonly<Record<T, true>>): string[] => Object.keys(words).sort();

const keysOf = (things: readonly { readonly key: string }[]): string[] => things.map(({ key }) => key).sort();

const enumOf = (name: string): string[] => schema.$defs[name].enum.toSorted();

/** The words of a member, its references followed. */
const wordsIn = ({
  anyOf = [],
  $ref,
  enum: words = [],
}: {
  anyOf?: object[];
  $ref?: string;
  enum?: string[];
}): string[] =>
  [
    ...words,
    ...($ref === undefined || $ref.endsWith('/parameter') ? [] : wordsIn(schema.$defs[$ref.split('/')[2] as string])),
    ...anyOf.flatMap((each) => wordsIn(each)),
  ].toSorted();

describe('the schema of scenarios has exactly the words of the model', () => {
  it.each<[string, string[]]>([
    [
      'kind',
      wordsOf<Role['kind']>({
        employee: true,
        contractor: true,
        'non-employee': true,
        auditor: true,
        external: true,
        'service-account': true,
      }),
    ],
    ['phase', wordsOf<Role['phase']>({ future: true, current: true, former: true })],
    ['rank', wordsOf<Role['rank']>({ chief: true, head: true, manager: true, member: true })],
    ['tenure', wordsOf<Role['tenure']>({ founder: true, early: true, settled: true, newcomer: true, any: true })],
    [
      'onboarding',
      wordsOf<Role['onboarding']>({
        'not-started': true,
        security: true,
        hipaa: true,
        pci: true,
        'pci-secure-code': true,
        ccpa: true,
        gdpr: true,
        ai: true,
        policies: true,
        'background-check': true,
        agent: true,
        complete: true,
      }),
    ],
    [
      'backgroundCheck',
      wordsOf<Role['backgroundCheck']>({
        pass: true,
        fail: true,
        misconfigured: true,
        pending: true,
        none: true,
        usual: true,
      }),
    ],
    [
      'risk',
      wordsOf<Role['risk']>({
        none: true,
        calm: true,
        green: true,
        yellow: true,
        orange: true,
        red: true,
        critical: true,
      }),
    ],
    [
      'deviceProfile',
      wordsOf<Role['devices']>({
        none: true,
        unmanaged: true,
        pass: true,
        fail: true,
        misconfigured: true,
        mixed: true,
      }),
    ],
    ['exposureProfile', wordsOf<Role['exposures']>({ none: true, usual: true, 'every-status': true, most: true })],
    ['groupCount', wordsOf<Role['groups']>({ none: true, usual: true, many: true })],
    ['outcome', wordsOf<CheckOutcome>({ pass: true, fail: true, misconfigured: true })],
    [
      'personCheck',
      wordsOf<PersonCheck>({
        all: true,
        policies: true,
        mfa: true,
        'background-check': true,
        'security-training': true,
        'hipaa-training': true,
        'ai-training': true,
        offboarding: true,
        agentInstalled: true,
        passwordManager: true,
        diskEncryption: true,
        antivirus: true,
        autoUpdates: true,
        lockScreen: true,
        locationServices: true,
      }),
    ],
    ['department', keysOf(departmentPlans)],
    ['site', keysOf(sitePlans.map(({ site }) => site))],
    ['group', keysOf(groupPlans)],
    ['broker', keysOf(brokers)],
  ])('for %s', (name, words) => {
    expect(enumOf(name)).toEqual(words);
  });

  it.each<[string, object, string[]]>([
    [
      'the kind of a risk event',
      schema.$defs.riskEvent.properties.kind,
      wordsOf<RiskEvent['kind']>({
        'phishing-clicked': true,
        'phishing-reported': true,
        'mfa-disabled': true,
        malware: true,
        'training-completed': true,
      }),
    ],
    [
      'the status of an exposure',
      schema.$defs.exposure.properties.status,
      wordsOf<BrokerExposure['status']>({ pending: true, in_progress: true, closed: true, not_found: true }),
    ],
    [
      'the platform of a device',
      schema.$defs.device.properties.platform,
      wordsOf<Device['platform']>({ macos: true, windows: true, linux: true }),
    ],
    [
      'what manages a device',
      schema.$defs.device.properties.managedBy,
      wordsOf<Device['managedBy']>({ agent: true, mdm: true, unknown: true }),
    ],
    [
      'auth',
      schema.properties.settings.properties.auth,
      wordsOf<Settings['auth']>({ lenient: true, strict: true, off: true }),
    ],
  ])('for %s', (_, member, words) => {
    expect(wordsIn(member)).toEqual(words);
  });

  it('for connections and custom fields', () => {
    const connections = createConnections({ at: 0, midnight: 0 });
    expect(Object.keys(schema.properties.company.properties.connections.properties).sort()).toEqual(
      keysOf(connections),
    );
    for (const kind of ['idp', 'hris'] as const) {
      expect(enumOf(`${kind}Connection`)).toEqual(keysOf(connections.filter((each) => each.kind === kind)));
    }
    const [fields] = schema.$defs.terms.properties.customFields.anyOf;
    expect(Object.keys(fields.properties).sort()).toEqual(keysOf(customFields));
  });
});

describe('the schema of scenarios has exactly the members of the model', () => {
  it('for what is said of people', () => {
    const more: Record<Exclude<keyof PersonTerms, keyof Role>, true> = {
      riskEvents: true,
      site: true,
      title: true,
      domain: true,
      customFields: true,
    };
    const expected = [...Object.keys(settledEmployee), ...Object.keys(more)].sort();
    expect(Object.keys(schema.$defs.terms.properties).sort()).toEqual(expected);
  });

  it('for what is said of the cast', () => {
    const own: Record<Exclude<keyof IndividualTerms, keyof PersonTerms> | 'count' | 'namesakesOf', true> = {
      key: true,
      firstName: true,
      middleName: true,
      lastName: true,
      preferredFirstName: true,
      akas: true,
      gender: true,
      email: true,
      personalEmails: true,
      phone: true,
      dateOfBirth: true,
      addresses: true,
      manager: true,
      hasAddressOfNamesake: true,
      startDate: true,
      endDate: true,
      count: true,
      namesakesOf: true,
    };
    expect(Object.keys(schema.$defs.castMember.properties).sort()).toEqual(Object.keys(own).sort());
  });

  it('for whom a change means', () => {
    const { where } = schema.$defs.change.properties;
    const own: Record<Exclude<keyof NonNullable<Change['where']>, keyof Role>, true> = { site: true, key: true };
    const expected = [...Object.keys(settledEmployee).filter((member) => member !== 'exclusions'), ...Object.keys(own)];
    expect(Object.keys(where.properties).sort()).toEqual(expected.sort());
  });
});
