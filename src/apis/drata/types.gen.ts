// Generated from specs/drata by `npm run generate`; do not edit.

export interface paths {
    readonly "/personnel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List personnel
         * @description Returns records page by page and always reflects earlier writes. Needs the permission that Drata shows as "Personnel: List Personnel".
         */
        readonly get: operations["listPersonnel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/personnel-search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search personnel of every accessible workspace
         * @description The search of a single workspace, taken over all workspaces at once. Where the tenant has personnel scoping turned on (`RELEASE_PERSONNEL_SCOPING`), the answer is the union of the scopes of those workspaces that the caller can reach, so nobody appears who could not be found through one of them; a workspace without a group in its scope is not narrowed. The index follows writes with a delay. Needs the permission that Drata shows as "Personnel: List Personnel".
         */
        readonly get: operations["searchPersonnel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/{workspaceId}/personnel-search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search personnel of one workspace
         * @description Looks people up in the search index of a workspace: free text, prefixes of names, and more filters and orders than `GET /personnel` has. Only the people of the groups in the workspace's scope are found; a scope without a group narrows nothing. The index follows writes with a delay; a caller who must see its own write reads `GET /personnel`. Needs the permission that Drata shows as "Personnel: List Personnel".
         */
        readonly get: operations["searchWorkspacePersonnel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/personnel/{personnelId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get one personnel record
         * @description Returns the record itself, without an envelope. Needs the permission that Drata shows as "Personnel: Get Personnel".
         */
        readonly get: operations["getPersonnel"];
        /**
         * Update one personnel record
         * @description Changes the fields that the body names and leaves the others alone. A field that was set by hand is from then on skipped by the synchronization with IdP and HRIS, until the action `reset-sync` or `reset-sync-all` hands it back. Needs the permission that Drata shows as "Personnel: Update Personnel - applies to V2 only".
         */
        readonly put: operations["updatePersonnel"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/personnel/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand personnel back to the synchronization
         * @description Undoes the protection of fields that were set by hand, so that IdP and HRIS fill them again: `reset-sync` for the listed records, `reset-sync-all` for every record. Needs the permission that Drata shows as "Personnel: Reset Personnel's IdP/HRIS Sync Status".
         */
        readonly post: operations["performPersonnelAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/{workspaceId}/personnel-scope": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the personnel scope of a workspace
         * @description Returns the groups that are in scope for the workspace, the number of different people in them, and the number of people in the whole tenant who come from an IdP. Beta: the vendor may change it. Needs the permission that Drata shows as "Workspaces: View Workspace Personnel Scope".
         */
        readonly get: operations["getWorkspacePersonnelScope"];
        /**
         * Replace the personnel scope of a workspace
         * @description Makes the listed groups the whole scope: groups that are new come in, groups that are not listed go out. Sending the same list again changes nothing. Beta: the vendor may change it. Needs the permission that Drata shows as "Workspaces: Replace Workspace Personnel Scope".
         */
        readonly put: operations["replaceWorkspacePersonnelScope"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/workspaces/{workspaceId}/personnel-scope-groups/{groupId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a group from the personnel scope of a workspace
         * @description Takes one group out of the scope and leaves the others in. Beta: the vendor may change it. Needs the permission that Drata shows as "Workspaces: Remove Group From Workspace Personnel Scope".
         */
        readonly delete: operations["removeGroupFromWorkspacePersonnelScope"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Identifies a thing within the account. */
        readonly Id: number;
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds.
         * @example 2025-07-01T16:45:55.246Z
         */
        readonly Timestamp: string;
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds, or null where there is none.
         * @example 2025-07-01T16:45:55.246Z
         */
        readonly NullableTimestamp: string | null;
        /**
         * @description What a person is to the organization.
         *
         *     - `CURRENT_EMPLOYEE`: an employee now
         *     - `FORMER_EMPLOYEE`: was an employee
         *     - `CURRENT_CONTRACTOR`: a contractor now
         *     - `FORMER_CONTRACTOR`: was a contractor
         *     - `FUTURE_HIRE`: has yet to start, as the HRIS says
         *     - `UNKNOWN`: no record in the HRIS fits
         *     - `OUT_OF_SCOPE`: taken out of scope by hand
         *     - `SERVICE_ACCOUNT`: taken out of scope by Drata
         *     - `SPECIAL_FORMER_EMPLOYEE`: deprecated, was an employee and was entered by hand
         *     - `SPECIAL_FORMER_CONTRACTOR`: deprecated, was a contractor and was entered by hand
         * @enum {string}
         */
        readonly EmploymentStatus: "CURRENT_EMPLOYEE" | "FORMER_EMPLOYEE" | "CURRENT_CONTRACTOR" | "FORMER_CONTRACTOR" | "FUTURE_HIRE" | "UNKNOWN" | "OUT_OF_SCOPE" | "SERVICE_ACCOUNT" | "SPECIAL_FORMER_EMPLOYEE" | "SPECIAL_FORMER_CONTRACTOR";
        /**
         * @description Result of a compliance check.
         *
         *     - `MISCONFIGURED`: cannot be worked out as things are set up
         *     - `PASS`: passed
         *     - `FAIL`: not passed
         *     - `EXCLUDED`: the person is excused
         * @enum {string}
         */
        readonly ComplianceCheckStatus: "MISCONFIGURED" | "PASS" | "FAIL" | "EXCLUDED";
        /**
         * @description Compliance status as the searches know it.
         *
         *     - `PASS`: passed
         *     - `FAIL`: not passed
         *     - `MISCONFIGURED`: cannot be worked out as things are set up
         *     - `EXCLUDED`: the person is excused
         *     - `OUT_OF_SCOPE`: not shown for this person, such as a future hire or an out-of-scope contractor
         * @enum {string}
         */
        readonly ComplianceStatus: "PASS" | "FAIL" | "MISCONFIGURED" | "EXCLUDED" | "OUT_OF_SCOPE";
        /** @description Statuses, of which a person has one. */
        readonly ComplianceStatusList: readonly components["schemas"]["ComplianceStatus"][];
        /** @description Statuses, of which the worst over a person's devices is one. People without applicable device data never match: those with an out-of-scope employment status, with no device, or with a single device whose source of management is unknown. `OUT_OF_SCOPE` therefore finds nobody. */
        readonly DeviceComplianceStatusList: readonly components["schemas"]["ComplianceStatus"][];
        /**
         * @description What a compliance check is about.
         *
         *     - `FULL_COMPLIANCE`: all the others together, the overall status
         *     - `ACCEPTED_POLICIES`: policies accepted
         *     - `IDENTITY_MFA`: second factor on the identity
         *     - `BG_CHECK`: background check
         *     - `AGENT_INSTALLED`: Drata Agent on the devices
         *     - `PASSWORD_MANAGER`: password manager on the devices
         *     - `HDD_ENCRYPTION`: disk encryption on the devices, the filter `diskEncryptionStatus[]`
         *     - `ANTIVIRUS`: antivirus on the devices
         *     - `AUTO_UPDATES`: automatic updates on the devices
         *     - `LOCK_SCREEN`: lock screen on the devices
         *     - `SECURITY_TRAINING`: security training
         *     - `LOCATION_SERVICES`: location services on the devices
         *     - `HIPAA_TRAINING`: HIPAA training
         *     - `OFFBOARDING`: offboarding
         *     - `NIST_AI_TRAINING`: AI awareness training, the filter `aiAwarenessTrainingStatus[]`
         * @enum {string}
         */
        readonly ComplianceCheckType: "FULL_COMPLIANCE" | "ACCEPTED_POLICIES" | "IDENTITY_MFA" | "BG_CHECK" | "AGENT_INSTALLED" | "PASSWORD_MANAGER" | "HDD_ENCRYPTION" | "ANTIVIRUS" | "AUTO_UPDATES" | "LOCK_SCREEN" | "SECURITY_TRAINING" | "LOCATION_SERVICES" | "HIPAA_TRAINING" | "OFFBOARDING" | "NIST_AI_TRAINING";
        /**
         * @description How often a compliance check is made.
         *
         *     - `ONCE`: a single time
         *     - `HOURLY`: every hour
         *     - `QID`: four times a day
         *     - `DAILY`: every day
         *     - `WEEKLY`: every week
         *     - `BIWEEKLY`: every two weeks
         *     - `MONTHLY`: every month
         *     - `QUARTERLY`: every three months
         *     - `YEARLY`: every year
         * @enum {string}
         */
        readonly CheckFrequency: "ONCE" | "HOURLY" | "QID" | "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "YEARLY";
        /**
         * @description Whether a person comes from an identity connection.
         *
         *     - `SYNCED`: from at least one, IdP or HRIS
         *     - `NOT_SYNCED`: from none
         * @enum {string}
         */
        readonly SyncStatus: "SYNCED" | "NOT_SYNCED";
        /**
         * @description A part of a record that is shown on request.
         *
         *     - `customFields`: the values of custom fields
         *     - `complianceChecks`: the results of compliance checks
         *     - `reasonProvider`: who said why the record is out of scope
         *     - `user`: the user that the record belongs to
         * @enum {string}
         */
        readonly PersonnelExpand: "customFields" | "complianceChecks" | "reasonProvider" | "user";
        /**
         * @description A part of a search result that is shown on request.
         *
         *     - `customFields`: the values of custom fields, at most ten
         *     - `complianceChecks`: the results of compliance checks, at most ten
         *     - `reasonProvider`: who said why the record is out of scope
         *     - `user`: the user that the record belongs to
         *     - `groups`: the groups that the person is in, at most ten
         *     - `idpConnection`: the IdP connection that the person comes from
         *     - `hrisConnection`: the HRIS connection that the person comes from
         * @enum {string}
         */
        readonly PersonnelSearchExpand: "customFields" | "complianceChecks" | "reasonProvider" | "user" | "groups" | "idpConnection" | "hrisConnection";
        /**
         * @description A search filter by whose values matches are counted; each is named as its filter is.
         * @enum {string}
         */
        readonly PersonnelSearchFacet: "employmentStatus" | "complianceStatus" | "syncStatus" | "groupIds" | "acceptedPoliciesStatus" | "bgCheckStatus" | "identityMfaStatus" | "securityTrainingStatus" | "hipaaTrainingStatus" | "aiAwarenessTrainingStatus" | "offboardingStatus" | "agentInstalledStatus" | "passwordManagerStatus" | "diskEncryptionStatus" | "antivirusStatus" | "autoUpdatesStatus" | "lockScreenStatus";
        /** @description A custom field, by id or name, and the value that it must equal. Names are compared without regard to case, values with it. An id and a name that are both given must belong to the same field. */
        readonly CustomFieldFilter: {
            readonly customFieldId?: components["schemas"]["Id"];
            readonly name?: string;
            readonly value: string;
        } & (unknown | unknown);
        /** @description A custom field, by id or name, and the range that its value must lie in; at least one bound is given. Both bounds belong to the range. */
        readonly CustomRangeFieldFilter: {
            readonly customFieldId?: components["schemas"]["Id"];
            readonly name?: string;
            readonly gte?: components["schemas"]["RangeBound"];
            readonly lte?: components["schemas"]["RangeBound"];
        } & ((unknown | unknown) & (unknown | unknown));
        /**
         * @description A number or an ISO 8601 date, as a string.
         * @example 10
         * @example 2025-07-01
         */
        readonly RangeBound: string;
        /** @description A user of the account. */
        readonly User: {
            readonly id: components["schemas"]["Id"];
            /** Format: email */
            readonly email: string;
            readonly firstName: string | null;
            readonly lastName: string | null;
            readonly createdAt: components["schemas"]["Timestamp"];
            readonly updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Why, by whom and for how long a person is excused from a compliance check. */
        readonly ComplianceCheckExclusion: {
            readonly id: components["schemas"]["Id"];
            readonly reason: string;
            /** @description The user who entered the exclusion. */
            readonly createdById: components["schemas"]["Id"];
            /** Format: email */
            readonly createdByEmail: string;
            readonly createdAt: components["schemas"]["Timestamp"];
            readonly startDate: components["schemas"]["Timestamp"];
            /** @description When it ends, or null where no end is set. */
            readonly endDate: components["schemas"]["NullableTimestamp"];
        };
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds, or null where there is none yet.
         */
        readonly ComplianceCheckMoment: string | null;
        /** @description The result of one compliance check of a person. */
        readonly ComplianceCheck: {
            readonly id: components["schemas"]["Id"];
            readonly type: components["schemas"]["ComplianceCheckType"];
            readonly status: components["schemas"]["ComplianceCheckStatus"];
            readonly checkFrequency: components["schemas"]["CheckFrequency"];
            /** @description When the result stops counting. */
            readonly expiresAt: components["schemas"]["ComplianceCheckMoment"];
            /** @description When the check was last made. */
            readonly lastCheckedAt: components["schemas"]["ComplianceCheckMoment"];
            /** @description When the person met the requirement. */
            readonly completionDate: components["schemas"]["ComplianceCheckMoment"];
            readonly createdAt: components["schemas"]["Timestamp"];
            readonly updatedAt: components["schemas"]["Timestamp"];
            /** @description Present only while the status is `EXCLUDED`. */
            readonly exclusion?: components["schemas"]["ComplianceCheckExclusion"];
        };
        /** @description The value of a custom field. */
        readonly CustomField: {
            readonly customFieldId: components["schemas"]["Id"];
            readonly name: string;
            /** @description Null or absent where the field has no value. */
            readonly value?: string | null;
        };
        /** @description A group of personnel, as an IdP has it. */
        readonly Group: {
            readonly id: components["schemas"]["Id"];
            readonly name: string;
            /** @description The id that the group has in its source. */
            readonly externalId: string;
            /**
             * @deprecated
             * @description The kind of system that the group comes from. The connection has taken its place.
             * @example GOOGLE
             */
            readonly source: string;
            /** @description The connection that brought the group; null or absent where there is none. */
            readonly connectionId?: components["schemas"]["Id"] | null;
            readonly createdAt: components["schemas"]["Timestamp"];
            readonly updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description Whether a connection works.
         *
         *     - `ACTIVE`: it works
         *     - `MISCONFIGURED`: its settings need attention
         * @enum {string}
         */
        readonly ConnectionState: "ACTIVE" | "MISCONFIGURED";
        /** @description A connection to an IdP or HRIS. */
        readonly Connection: {
            readonly id: components["schemas"]["Id"];
            /**
             * @description The kind of system at the other end.
             * @example GOOGLE
             */
            readonly clientType: string;
            /** @description What the other end calls the account, such as its domain. */
            readonly clientId: string | null;
            /** @description A name that the account gave the connection. */
            readonly clientAlias: string | null;
            readonly state: components["schemas"]["ConnectionState"];
            readonly createdAt: components["schemas"]["NullableTimestamp"];
            readonly updatedAt: components["schemas"]["NullableTimestamp"];
            readonly connectedAt: components["schemas"]["NullableTimestamp"];
            readonly failedAt: components["schemas"]["NullableTimestamp"];
            readonly deletedAt: components["schemas"]["NullableTimestamp"];
        };
        /** @description A person who works for the organization, or an account that is not a person. What `expand[]` did not ask for is absent. */
        readonly Personnel: {
            readonly id: components["schemas"]["Id"];
            readonly userId: components["schemas"]["Id"];
            readonly user?: components["schemas"]["User"];
            readonly employmentStatus: components["schemas"]["EmploymentStatus"];
            readonly notHumanReason?: components["schemas"]["NotHumanReason"];
            readonly reasonProvider?: components["schemas"]["ReasonProvider"];
            readonly complianceChecks?: readonly components["schemas"]["ComplianceCheck"][];
            /** @description When the person started working. */
            readonly startedAt: components["schemas"]["NullableTimestamp"];
            /** @description When the person left; may also be absent. */
            readonly separatedAt?: components["schemas"]["NullableTimestamp"];
            /** @description When the employment status last changed. */
            readonly statusUpdatedAt: components["schemas"]["NullableTimestamp"];
            readonly createdAt: components["schemas"]["Timestamp"];
            readonly updatedAt: components["schemas"]["Timestamp"];
            readonly customFields?: readonly components["schemas"]["CustomField"][];
        };
        /** @description Why the record is out of scope; null or absent where it is not. */
        readonly NotHumanReason: string | null;
        /** @description The user who said why the record is out of scope. */
        readonly ReasonProvider: components["schemas"]["User"];
        /** @description A person as the search index has them: a personnel record that also says where it comes from, and whose sub-collections are cut off after ten entries. What `expand[]` did not ask for is absent. */
        readonly PersonnelSearchResult: {
            readonly id: components["schemas"]["Id"];
            readonly userId: components["schemas"]["Id"];
            readonly user?: components["schemas"]["User"];
            readonly employmentStatus: components["schemas"]["EmploymentStatus"];
            readonly notHumanReason?: components["schemas"]["NotHumanReason"];
            readonly reasonProvider?: components["schemas"]["ReasonProvider"];
            readonly syncStatus: components["schemas"]["SyncStatus"];
            /** @description The IdP connection that the person comes from, if any. */
            readonly idpConnectionId: components["schemas"]["Id"] | null;
            /** @description The HRIS connection that the person comes from, if any. */
            readonly hrisConnectionId: components["schemas"]["Id"] | null;
            /** @description When the person started working. */
            readonly startedAt: components["schemas"]["NullableTimestamp"];
            /** @description When the person left; may also be absent. */
            readonly separatedAt?: components["schemas"]["NullableTimestamp"];
            /** @description When the employment status last changed. */
            readonly statusUpdatedAt: components["schemas"]["NullableTimestamp"];
            readonly createdAt: components["schemas"]["Timestamp"];
            readonly updatedAt: components["schemas"]["Timestamp"];
            readonly complianceChecks?: components["schemas"]["ComplianceCheckCollection"];
            readonly customFields?: components["schemas"]["CustomFieldCollection"];
            readonly groups?: components["schemas"]["GroupCollection"];
            readonly idpConnection?: components["schemas"]["PersonnelConnection"];
            readonly hrisConnection?: components["schemas"]["PersonnelConnection"];
        };
        /** @description The connection that a person comes from. */
        readonly PersonnelConnection: components["schemas"]["Connection"];
        /** @description The first compliance checks of a person, and how many there are. */
        readonly ComplianceCheckCollection: {
            readonly data: readonly components["schemas"]["ComplianceCheck"][];
            readonly totalCount: components["schemas"]["Count"];
        };
        /** @description The first custom fields of a person, and how many there are. */
        readonly CustomFieldCollection: {
            readonly data: readonly components["schemas"]["CustomField"][];
            readonly totalCount: components["schemas"]["Count"];
        };
        /** @description The first groups of a person, and how many there are. */
        readonly GroupCollection: {
            readonly data: readonly components["schemas"]["Group"][];
            readonly totalCount: components["schemas"]["Count"];
        };
        /** @description How many there are. */
        readonly Count: number;
        /** @description How to go on from a page. */
        readonly Pagination: {
            /** @description The `cursor` of the next page, or null on the last. */
            readonly cursor: string | null;
            /** @description How many records match. On the first page, if `includeTotalCount` asked for it; else absent. */
            readonly totalCount?: components["schemas"]["Count"];
        };
        /** @description A page of personnel. */
        readonly PersonnelList: {
            readonly data: readonly components["schemas"]["Personnel"][];
            readonly pagination: components["schemas"]["Pagination"];
        };
        /** @description A page of search results. */
        readonly PersonnelSearchList: {
            readonly data: readonly components["schemas"]["PersonnelSearchResult"][];
            readonly pagination: components["schemas"]["Pagination"];
            readonly facets?: components["schemas"]["PersonnelFacets"];
        };
        /** @description A value of a filter, and how many matches have it. */
        readonly FacetCount: {
            readonly value: string;
            readonly count: components["schemas"]["Count"];
        };
        /** @description Matches by value; every value of the enumeration is listed, also with a count of zero. */
        readonly Facet: readonly components["schemas"]["FacetCount"][];
        /** @description Matches by value; every value of the enumeration is listed, also with a count of zero. People without applicable device data are not counted, so `OUT_OF_SCOPE` always has zero. */
        readonly DeviceFacet: readonly components["schemas"]["FacetCount"][];
        /** @description Matches by group, the most first; groups without a match are not listed. */
        readonly GroupFacet: readonly components["schemas"]["FacetCount"][];
        /** @description The facets that `facets[]` asked for, each with the counts over all pages. On the first page only, and absent where none was asked for. */
        readonly PersonnelFacets: {
            readonly employmentStatus?: components["schemas"]["Facet"];
            readonly complianceStatus?: components["schemas"]["Facet"];
            readonly syncStatus?: components["schemas"]["Facet"];
            readonly groupIds?: components["schemas"]["GroupFacet"];
            readonly acceptedPoliciesStatus?: components["schemas"]["Facet"];
            readonly bgCheckStatus?: components["schemas"]["Facet"];
            readonly identityMfaStatus?: components["schemas"]["Facet"];
            readonly securityTrainingStatus?: components["schemas"]["Facet"];
            readonly hipaaTrainingStatus?: components["schemas"]["Facet"];
            readonly aiAwarenessTrainingStatus?: components["schemas"]["Facet"];
            readonly offboardingStatus?: components["schemas"]["Facet"];
            readonly agentInstalledStatus?: components["schemas"]["Facet"];
            readonly passwordManagerStatus?: components["schemas"]["DeviceFacet"];
            readonly diskEncryptionStatus?: components["schemas"]["DeviceFacet"];
            readonly antivirusStatus?: components["schemas"]["DeviceFacet"];
            readonly autoUpdatesStatus?: components["schemas"]["DeviceFacet"];
            readonly lockScreenStatus?: components["schemas"]["DeviceFacet"];
        };
        /**
         * @description A day, or a moment.
         * @example 2024-09-02
         */
        readonly UpdateDate: string & (unknown | unknown);
        /** @description The fields to change; those that are left out stay as they are. The status `OUT_OF_SCOPE` needs `notHumanReason` beside it. */
        readonly PersonnelUpdate: {
            /** @description When the person started working. From then on IdP and HRIS no longer set it. */
            readonly startedAt?: components["schemas"]["UpdateDate"];
            /** @description When the person left. */
            readonly separatedAt?: components["schemas"]["UpdateDate"];
            readonly employmentStatus?: components["schemas"]["EmploymentStatus"];
            /** @description Why the record is out of scope. */
            readonly notHumanReason?: string;
            /** @description Custom fields to set. The account must have the feature "Custom Fields and Formulas". */
            readonly customFields?: readonly components["schemas"]["CustomFieldUpdate"][];
        } & (unknown | unknown);
        /** @description A custom field, by id or name, and its new value. */
        readonly CustomFieldUpdate: {
            readonly id?: components["schemas"]["Id"];
            readonly name?: string;
            /** @description Null deletes the value. */
            readonly value: string | null;
        } & (unknown | unknown);
        /** @description An action, and for `reset-sync` the records that it is for. */
        readonly PersonnelAction: {
            /**
             * @description What to do.
             *
             *     - `reset-sync`: hand the listed records back to IdP and HRIS
             *     - `reset-sync-all`: hand every record back to IdP and HRIS
             * @enum {string}
             */
            readonly action: "reset-sync" | "reset-sync-all";
            /** @description Records to reset. Required for `reset-sync`, not allowed for `reset-sync-all`. */
            readonly personnelIds?: readonly components["schemas"]["Id"][];
        } & ({
            /** @constant */
            readonly action?: "reset-sync";
        } | {
            /** @constant */
            readonly action?: "reset-sync-all";
            readonly personnelIds?: unknown;
        });
        /** @description What the action came to. */
        readonly PersonnelActionResult: {
            /** @description How many records were reset. */
            readonly count: components["schemas"]["Count"];
        };
        /** @description The groups that are in scope for a workspace, and how many people that makes. */
        readonly PersonnelScope: {
            readonly groups: readonly components["schemas"]["PersonnelScopeGroup"][];
            /** @description Active people in these groups, each counted once. */
            readonly scopedPersonnelCount: components["schemas"]["Count"];
            /** @description Active people of the tenant who are in any group that an IdP connection brought. */
            readonly totalCount: components["schemas"]["Count"];
        };
        /** @description A group that is in scope for a workspace. */
        readonly PersonnelScopeGroup: {
            readonly id: components["schemas"]["Id"];
            readonly name: string;
            /**
             * @description The kind of IdP that the group comes from.
             * @example GOOGLE
             */
            readonly connectionProvider: string;
        };
        /** @description The whole scope as it is to be. */
        readonly PersonnelScopeReplacement: {
            /** @description The groups that are in scope afterwards; an empty list clears the scope. A group that does not exist or is not synchronized is a 400. */
            readonly groupIds: readonly components["schemas"]["Id"][];
        };
        /** @description What went wrong, for the vendor's developers. */
        readonly DebugInfo: {
            readonly name: string;
            readonly message: string;
            readonly stack: string;
        } | null;
        /** @description An internal number of the vendor, without public meaning. */
        readonly ErrorCode: number;
        /** @description An error of the kinds that have no name. */
        readonly Error: {
            readonly statusCode: components["schemas"]["StatusCode"];
            readonly message: string;
            readonly code: components["schemas"]["ErrorCode"];
            readonly debugInfo?: components["schemas"]["DebugInfo"];
        };
        /** @description An error of the kinds that have a name (400, 404, 409). */
        readonly NamedError: {
            /** @description The kind of error. */
            readonly name: string;
            readonly statusCode: components["schemas"]["StatusCode"];
            readonly message: string;
            readonly code: components["schemas"]["ErrorCode"];
            readonly debugInfo?: components["schemas"]["DebugInfo"];
        };
        /** @description The HTTP status again. */
        readonly StatusCode: number;
    };
    responses: {
        /** @description A page of the people who match. */
        readonly PersonnelSearchPage: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PersonnelSearchList"];
            };
        };
        /** @description Something in the request is malformed, out of bounds or inconsistent. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NamedError"];
            };
        };
        /** @description The key is missing or not valid. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 401,
                 *       "message": "The API key is missing or not valid",
                 *       "code": 26430
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key lacks the permission that the operation needs. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 403,
                 *       "message": "The API key has no permission for this operation",
                 *       "code": 40300
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something that the path names does not exist. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "NotFoundException",
                 *       "statusCode": 404,
                 *       "message": "There is nothing with this id",
                 *       "code": 40400
                 *     }
                 */
                readonly "application/json": components["schemas"]["NamedError"];
            };
        };
        /** @description There is no such workspace. */
        readonly WorkspaceNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "NotFoundException",
                 *       "statusCode": 404,
                 *       "message": "There is no workspace 99",
                 *       "code": 40400
                 *     }
                 */
                readonly "application/json": components["schemas"]["NamedError"];
            };
        };
        /** @description The answer would be JSON, which the `Accept` header rules out. */
        readonly NotAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 406,
                 *       "message": "This operation answers in application/json only",
                 *       "code": 40600
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request breaks a rule of the business. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "ConflictException",
                 *       "statusCode": 409,
                 *       "message": "There is no personnel record 9999",
                 *       "code": 40900
                 *     }
                 */
                readonly "application/json": components["schemas"]["NamedError"];
            };
        };
        /** @description The owner of the key has not accepted Drata's terms and conditions. */
        readonly TermsNotAccepted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 412,
                 *       "message": "Accept the terms and conditions before using the API",
                 *       "code": 41200
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the service reads. */
        readonly ContentTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 413,
                 *       "message": "The body is too large",
                 *       "code": 41300
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON by its `Content-Type`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 415,
                 *       "message": "The body must be application/json",
                 *       "code": 41500
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More requests than the rate limit allows. */
        readonly TooManyRequests: {
            headers: {
                /**
                 * @description Seconds until the next request is allowed.
                 * @example 12
                 */
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 429,
                 *       "message": "Too many requests",
                 *       "code": 42900
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service failed. */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 500,
                 *       "message": "Something went wrong inside the service",
                 *       "code": 50000
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description A workspace of the account.
         * @example 1
         */
        readonly WorkspaceId: components["schemas"]["Id"];
        /**
         * @description A group that is in the scope of the workspace.
         * @example 42
         */
        readonly GroupId: components["schemas"]["Id"];
        /** @description The number of a personnel record, or `email:` followed by the address of its user. The colon and the at sign may be percent-encoded. */
        readonly PersonnelId: components["schemas"]["Id"] | string;
        /** @description Where the page begins: the `pagination.cursor` of the page before. Not sent for the first page. It remembers the position and nothing else, so all other parameters are sent again. In the list by `updatedAt` the position lies in the order at the time of the first page, so that nobody comes twice or is left out because they are written to meanwhile; who is created after the first page does not come. Such a cursor is refused with another `sort`, and once the order that it lies in is gone, by a thousand writes or by a reset; then begin again at the first page. */
        readonly Cursor: string;
        /** @description Number of records in a page. */
        readonly Size: number;
        /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed. */
        readonly Sort: "createdAt" | "updatedAt";
        /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed, `name` of the person, `startDate` of the person's work. Without it the order is relevance where `q` is given, else `createdAt`. */
        readonly SearchSort: "createdAt" | "updatedAt" | "name" | "startDate";
        /** @description `ASC` smallest or oldest first, `DESC` greatest or newest first. An order by relevance ignores it. */
        readonly SortDirection: "ASC" | "DESC";
        /** @description Whether the first page says how many records match altogether. Later pages ignore it. */
        readonly IncludeTotalCount: boolean;
        /**
         * @description Parts to add to each record.
         * @example [
         *       "user",
         *       "complianceChecks"
         *     ]
         */
        readonly Expand: readonly components["schemas"]["PersonnelExpand"][];
        /**
         * @description Parts to add to each record.
         * @example [
         *       "user",
         *       "groups"
         *     ]
         */
        readonly SearchExpand: readonly components["schemas"]["PersonnelSearchExpand"][];
        /**
         * @description Filters for which the first page counts the matches by value. Later pages ignore it. Every value of an enumeration is listed, also with a count of zero; `groupIds`, which has no fixed set of values, lists those that occur.
         * @example [
         *       "employmentStatus",
         *       "groupIds"
         *     ]
         */
        readonly Facets: readonly components["schemas"]["PersonnelSearchFacet"][];
        /**
         * @description Words to look for in first name, last name, full name, email and job title. Finds beginnings of words, forgives small misspellings, and ranks by relevance. Each of several words has to be found.
         * @example okafor
         */
        readonly SearchText: string;
        /**
         * @description Beginning of the first name, in either case. `Jon` finds Jon and Jonas.
         * @example Jon
         */
        readonly FirstNameFilter: string;
        /**
         * @description Beginning of the last name, in either case. `Lin` finds Linde and Lindqvist.
         * @example Lin
         */
        readonly LastNameFilter: string;
        /**
         * @description Employment statuses, of which a record has one.
         * @example [
         *       "CURRENT_EMPLOYEE",
         *       "CURRENT_CONTRACTOR"
         *     ]
         */
        readonly EmploymentStatusFilter: readonly components["schemas"]["EmploymentStatus"][];
        /**
         * @description Overall compliance statuses, of which a record has one. The searches know a fifth, `OUT_OF_SCOPE`.
         * @example [
         *       "FAIL"
         *     ]
         */
        readonly ComplianceStatusFilter: readonly components["schemas"]["ComplianceCheckStatus"][];
        /**
         * @description Overall compliance statuses, of which a record has one. `OUT_OF_SCOPE` finds people whose status is not shown, such as future hires and contractors who are out of scope.
         * @example [
         *       "FAIL",
         *       "OUT_OF_SCOPE"
         *     ]
         */
        readonly SearchComplianceStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the check that the person accepted the policies. */
        readonly AcceptedPoliciesStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the background check. */
        readonly BgCheckStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the check that the person's identity is protected by a second factor. */
        readonly IdentityMfaStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the security training. */
        readonly SecurityTrainingStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the HIPAA training. */
        readonly HipaaTrainingStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the AI awareness training. */
        readonly AiAwarenessTrainingStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the offboarding. Finds only people with a separation date, whose offboarding has begun or is done; people who are active now never match. */
        readonly OffboardingStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the check that the Drata Agent runs on the person's devices. */
        readonly AgentInstalledStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Password manager, worst status over the person's devices. Leaves out people without device data. */
        readonly PasswordManagerStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /** @description Disk encryption, worst status over the person's devices. Leaves out people without device data. */
        readonly DiskEncryptionStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /** @description Antivirus, worst status over the person's devices. Leaves out people without device data. */
        readonly AntivirusStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /** @description Automatic updates, worst status over the person's devices. Leaves out people without device data. */
        readonly AutoUpdatesStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /** @description Lock screen, worst status over the person's devices. Leaves out people without device data. */
        readonly LockScreenStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /**
         * @description Groups, of which a person is in at least one.
         * @example [
         *       42
         *     ]
         */
        readonly GroupFilter: readonly components["schemas"]["Id"][];
        /** @description Whether the person comes from at least one connection, IdP or HRIS. */
        readonly SyncStatusFilter: components["schemas"]["SyncStatus"];
        /**
         * @description IdP connections, of which a person comes from one.
         * @example [
         *       11
         *     ]
         */
        readonly IdpConnectionFilter: readonly components["schemas"]["Id"][];
        /**
         * @description HRIS connections, of which a person comes from one.
         * @example [
         *       12
         *     ]
         */
        readonly HrisConnectionFilter: readonly components["schemas"]["Id"][];
        /**
         * @description Custom fields and the values they must have, written with indices in brackets: `customFields[0][customFieldId]=7&customFields[0][value]=Platform`, or `customFields[0][name]=Department` in place of the id. All entries must hold.
         * @example [
         *       {
         *         "customFieldId": 7,
         *         "value": "Platform"
         *       }
         *     ]
         */
        readonly CustomFieldFilters: readonly components["schemas"]["CustomFieldFilter"][];
        /**
         * @description Custom fields and the range they must lie in, written with indices in brackets: `customRangeFields[0][customFieldId]=8&customRangeFields[0][gte]=5&customRangeFields[0][lte]=10`, or `customRangeFields[0][name]=Score` in place of the id. All entries must hold.
         * @example [
         *       {
         *         "name": "Score",
         *         "gte": "5",
         *         "lte": "10"
         *       }
         *     ]
         */
        readonly CustomRangeFieldFilters: readonly components["schemas"]["CustomRangeFieldFilter"][];
    };
    requestBodies: {
        /** @description The fields to change. */
        readonly PersonnelUpdate: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonnelUpdate"];
            };
        };
        /** @description The action, and the records that it is for. */
        readonly PersonnelAction: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonnelAction"];
            };
        };
        /** @description The whole scope as it is to be. */
        readonly PersonnelScopeReplacement: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonnelScopeReplacement"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listPersonnel: {
        readonly parameters: {
            readonly query: {
                /** @description Where the page begins: the `pagination.cursor` of the page before. Not sent for the first page. It remembers the position and nothing else, so all other parameters are sent again. In the list by `updatedAt` the position lies in the order at the time of the first page, so that nobody comes twice or is left out because they are written to meanwhile; who is created after the first page does not come. Such a cursor is refused with another `sort`, and once the order that it lies in is gone, by a thousand writes or by a reset; then begin again at the first page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Number of records in a page. */
                readonly size: components["parameters"]["Size"];
                /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed. */
                readonly sort: components["parameters"]["Sort"];
                /** @description `ASC` smallest or oldest first, `DESC` greatest or newest first. An order by relevance ignores it. */
                readonly sortDir: components["parameters"]["SortDirection"];
                /** @description Whether the first page says how many records match altogether. Later pages ignore it. */
                readonly includeTotalCount: components["parameters"]["IncludeTotalCount"];
                /**
                 * @description Parts to add to each record.
                 * @example [
                 *       "user",
                 *       "complianceChecks"
                 *     ]
                 */
                readonly "expand[]"?: components["parameters"]["Expand"];
                /**
                 * @description Employment statuses, of which a record has one.
                 * @example [
                 *       "CURRENT_EMPLOYEE",
                 *       "CURRENT_CONTRACTOR"
                 *     ]
                 */
                readonly "employmentStatus[]"?: components["parameters"]["EmploymentStatusFilter"];
                /**
                 * @description Overall compliance statuses, of which a record has one. The searches know a fifth, `OUT_OF_SCOPE`.
                 * @example [
                 *       "FAIL"
                 *     ]
                 */
                readonly "complianceStatus[]"?: components["parameters"]["ComplianceStatusFilter"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of personnel. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonnelList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["TermsNotAccepted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly searchPersonnel: {
        readonly parameters: {
            readonly query: {
                /** @description Where the page begins: the `pagination.cursor` of the page before. Not sent for the first page. It remembers the position and nothing else, so all other parameters are sent again. In the list by `updatedAt` the position lies in the order at the time of the first page, so that nobody comes twice or is left out because they are written to meanwhile; who is created after the first page does not come. Such a cursor is refused with another `sort`, and once the order that it lies in is gone, by a thousand writes or by a reset; then begin again at the first page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Number of records in a page. */
                readonly size: components["parameters"]["Size"];
                /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed, `name` of the person, `startDate` of the person's work. Without it the order is relevance where `q` is given, else `createdAt`. */
                readonly sort?: components["parameters"]["SearchSort"];
                /** @description `ASC` smallest or oldest first, `DESC` greatest or newest first. An order by relevance ignores it. */
                readonly sortDir: components["parameters"]["SortDirection"];
                /** @description Whether the first page says how many records match altogether. Later pages ignore it. */
                readonly includeTotalCount: components["parameters"]["IncludeTotalCount"];
                /**
                 * @description Parts to add to each record.
                 * @example [
                 *       "user",
                 *       "groups"
                 *     ]
                 */
                readonly "expand[]"?: components["parameters"]["SearchExpand"];
                /**
                 * @description Filters for which the first page counts the matches by value. Later pages ignore it. Every value of an enumeration is listed, also with a count of zero; `groupIds`, which has no fixed set of values, lists those that occur.
                 * @example [
                 *       "employmentStatus",
                 *       "groupIds"
                 *     ]
                 */
                readonly "facets[]"?: components["parameters"]["Facets"];
                /**
                 * @description Words to look for in first name, last name, full name, email and job title. Finds beginnings of words, forgives small misspellings, and ranks by relevance. Each of several words has to be found.
                 * @example okafor
                 */
                readonly q?: components["parameters"]["SearchText"];
                /**
                 * @description Beginning of the first name, in either case. `Jon` finds Jon and Jonas.
                 * @example Jon
                 */
                readonly firstName?: components["parameters"]["FirstNameFilter"];
                /**
                 * @description Beginning of the last name, in either case. `Lin` finds Linde and Lindqvist.
                 * @example Lin
                 */
                readonly lastName?: components["parameters"]["LastNameFilter"];
                /**
                 * @description Employment statuses, of which a record has one.
                 * @example [
                 *       "CURRENT_EMPLOYEE",
                 *       "CURRENT_CONTRACTOR"
                 *     ]
                 */
                readonly "employmentStatus[]"?: components["parameters"]["EmploymentStatusFilter"];
                /**
                 * @description Overall compliance statuses, of which a record has one. `OUT_OF_SCOPE` finds people whose status is not shown, such as future hires and contractors who are out of scope.
                 * @example [
                 *       "FAIL",
                 *       "OUT_OF_SCOPE"
                 *     ]
                 */
                readonly "complianceStatus[]"?: components["parameters"]["SearchComplianceStatusFilter"];
                /** @description Statuses of the check that the person accepted the policies. */
                readonly "acceptedPoliciesStatus[]"?: components["parameters"]["AcceptedPoliciesStatusFilter"];
                /** @description Statuses of the background check. */
                readonly "bgCheckStatus[]"?: components["parameters"]["BgCheckStatusFilter"];
                /** @description Statuses of the check that the person's identity is protected by a second factor. */
                readonly "identityMfaStatus[]"?: components["parameters"]["IdentityMfaStatusFilter"];
                /** @description Statuses of the security training. */
                readonly "securityTrainingStatus[]"?: components["parameters"]["SecurityTrainingStatusFilter"];
                /** @description Statuses of the HIPAA training. */
                readonly "hipaaTrainingStatus[]"?: components["parameters"]["HipaaTrainingStatusFilter"];
                /** @description Statuses of the AI awareness training. */
                readonly "aiAwarenessTrainingStatus[]"?: components["parameters"]["AiAwarenessTrainingStatusFilter"];
                /** @description Statuses of the offboarding. Finds only people with a separation date, whose offboarding has begun or is done; people who are active now never match. */
                readonly "offboardingStatus[]"?: components["parameters"]["OffboardingStatusFilter"];
                /** @description Statuses of the check that the Drata Agent runs on the person's devices. */
                readonly "agentInstalledStatus[]"?: components["parameters"]["AgentInstalledStatusFilter"];
                /** @description Password manager, worst status over the person's devices. Leaves out people without device data. */
                readonly "passwordManagerStatus[]"?: components["parameters"]["PasswordManagerStatusFilter"];
                /** @description Disk encryption, worst status over the person's devices. Leaves out people without device data. */
                readonly "diskEncryptionStatus[]"?: components["parameters"]["DiskEncryptionStatusFilter"];
                /** @description Antivirus, worst status over the person's devices. Leaves out people without device data. */
                readonly "antivirusStatus[]"?: components["parameters"]["AntivirusStatusFilter"];
                /** @description Automatic updates, worst status over the person's devices. Leaves out people without device data. */
                readonly "autoUpdatesStatus[]"?: components["parameters"]["AutoUpdatesStatusFilter"];
                /** @description Lock screen, worst status over the person's devices. Leaves out people without device data. */
                readonly "lockScreenStatus[]"?: components["parameters"]["LockScreenStatusFilter"];
                /**
                 * @description Groups, of which a person is in at least one.
                 * @example [
                 *       42
                 *     ]
                 */
                readonly "groupIds[]"?: components["parameters"]["GroupFilter"];
                /** @description Whether the person comes from at least one connection, IdP or HRIS. */
                readonly syncStatus?: components["parameters"]["SyncStatusFilter"];
                /**
                 * @description IdP connections, of which a person comes from one.
                 * @example [
                 *       11
                 *     ]
                 */
                readonly "idpConnectionIds[]"?: components["parameters"]["IdpConnectionFilter"];
                /**
                 * @description HRIS connections, of which a person comes from one.
                 * @example [
                 *       12
                 *     ]
                 */
                readonly "hrisConnectionIds[]"?: components["parameters"]["HrisConnectionFilter"];
                /**
                 * @description Custom fields and the values they must have, written with indices in brackets: `customFields[0][customFieldId]=7&customFields[0][value]=Platform`, or `customFields[0][name]=Department` in place of the id. All entries must hold.
                 * @example [
                 *       {
                 *         "customFieldId": 7,
                 *         "value": "Platform"
                 *       }
                 *     ]
                 */
                readonly customFields?: components["parameters"]["CustomFieldFilters"];
                /**
                 * @description Custom fields and the range they must lie in, written with indices in brackets: `customRangeFields[0][customFieldId]=8&customRangeFields[0][gte]=5&customRangeFields[0][lte]=10`, or `customRangeFields[0][name]=Score` in place of the id. All entries must hold.
                 * @example [
                 *       {
                 *         "name": "Score",
                 *         "gte": "5",
                 *         "lte": "10"
                 *       }
                 *     ]
                 */
                readonly customRangeFields?: components["parameters"]["CustomRangeFieldFilters"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PersonnelSearchPage"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["TermsNotAccepted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly searchWorkspacePersonnel: {
        readonly parameters: {
            readonly query: {
                /** @description Where the page begins: the `pagination.cursor` of the page before. Not sent for the first page. It remembers the position and nothing else, so all other parameters are sent again. In the list by `updatedAt` the position lies in the order at the time of the first page, so that nobody comes twice or is left out because they are written to meanwhile; who is created after the first page does not come. Such a cursor is refused with another `sort`, and once the order that it lies in is gone, by a thousand writes or by a reset; then begin again at the first page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Number of records in a page. */
                readonly size: components["parameters"]["Size"];
                /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed, `name` of the person, `startDate` of the person's work. Without it the order is relevance where `q` is given, else `createdAt`. */
                readonly sort?: components["parameters"]["SearchSort"];
                /** @description `ASC` smallest or oldest first, `DESC` greatest or newest first. An order by relevance ignores it. */
                readonly sortDir: components["parameters"]["SortDirection"];
                /** @description Whether the first page says how many records match altogether. Later pages ignore it. */
                readonly includeTotalCount: components["parameters"]["IncludeTotalCount"];
                /**
                 * @description Parts to add to each record.
                 * @example [
                 *       "user",
                 *       "groups"
                 *     ]
                 */
                readonly "expand[]"?: components["parameters"]["SearchExpand"];
                /**
                 * @description Filters for which the first page counts the matches by value. Later pages ignore it. Every value of an enumeration is listed, also with a count of zero; `groupIds`, which has no fixed set of values, lists those that occur.
                 * @example [
                 *       "employmentStatus",
                 *       "groupIds"
                 *     ]
                 */
                readonly "facets[]"?: components["parameters"]["Facets"];
                /**
                 * @description Words to look for in first name, last name, full name, email and job title. Finds beginnings of words, forgives small misspellings, and ranks by relevance. Each of several words has to be found.
                 * @example okafor
                 */
                readonly q?: components["parameters"]["SearchText"];
                /**
                 * @description Beginning of the first name, in either case. `Jon` finds Jon and Jonas.
                 * @example Jon
                 */
                readonly firstName?: components["parameters"]["FirstNameFilter"];
                /**
                 * @description Beginning of the last name, in either case. `Lin` finds Linde and Lindqvist.
                 * @example Lin
                 */
                readonly lastName?: components["parameters"]["LastNameFilter"];
                /**
                 * @description Employment statuses, of which a record has one.
                 * @example [
                 *       "CURRENT_EMPLOYEE",
                 *       "CURRENT_CONTRACTOR"
                 *     ]
                 */
                readonly "employmentStatus[]"?: components["parameters"]["EmploymentStatusFilter"];
                /**
                 * @description Overall compliance statuses, of which a record has one. `OUT_OF_SCOPE` finds people whose status is not shown, such as future hires and contractors who are out of scope.
                 * @example [
                 *       "FAIL",
                 *       "OUT_OF_SCOPE"
                 *     ]
                 */
                readonly "complianceStatus[]"?: components["parameters"]["SearchComplianceStatusFilter"];
                /** @description Statuses of the check that the person accepted the policies. */
                readonly "acceptedPoliciesStatus[]"?: components["parameters"]["AcceptedPoliciesStatusFilter"];
                /** @description Statuses of the background check. */
                readonly "bgCheckStatus[]"?: components["parameters"]["BgCheckStatusFilter"];
                /** @description Statuses of the check that the person's identity is protected by a second factor. */
                readonly "identityMfaStatus[]"?: components["parameters"]["IdentityMfaStatusFilter"];
                /** @description Statuses of the security training. */
                readonly "securityTrainingStatus[]"?: components["parameters"]["SecurityTrainingStatusFilter"];
                /** @description Statuses of the HIPAA training. */
                readonly "hipaaTrainingStatus[]"?: components["parameters"]["HipaaTrainingStatusFilter"];
                /** @description Statuses of the AI awareness training. */
                readonly "aiAwarenessTrainingStatus[]"?: components["parameters"]["AiAwarenessTrainingStatusFilter"];
                /** @description Statuses of the offboarding. Finds only people with a separation date, whose offboarding has begun or is done; people who are active now never match. */
                readonly "offboardingStatus[]"?: components["parameters"]["OffboardingStatusFilter"];
                /** @description Statuses of the check that the Drata Agent runs on the person's devices. */
                readonly "agentInstalledStatus[]"?: components["parameters"]["AgentInstalledStatusFilter"];
                /** @description Password manager, worst status over the person's devices. Leaves out people without device data. */
                readonly "passwordManagerStatus[]"?: components["parameters"]["PasswordManagerStatusFilter"];
                /** @description Disk encryption, worst status over the person's devices. Leaves out people without device data. */
                readonly "diskEncryptionStatus[]"?: components["parameters"]["DiskEncryptionStatusFilter"];
                /** @description Antivirus, worst status over the person's devices. Leaves out people without device data. */
                readonly "antivirusStatus[]"?: components["parameters"]["AntivirusStatusFilter"];
                /** @description Automatic updates, worst status over the person's devices. Leaves out people without device data. */
                readonly "autoUpdatesStatus[]"?: components["parameters"]["AutoUpdatesStatusFilter"];
                /** @description Lock screen, worst status over the person's devices. Leaves out people without device data. */
                readonly "lockScreenStatus[]"?: components["parameters"]["LockScreenStatusFilter"];
                /**
                 * @description Groups, of which a person is in at least one.
                 * @example [
                 *       42
                 *     ]
                 */
                readonly "groupIds[]"?: components["parameters"]["GroupFilter"];
                /** @description Whether the person comes from at least one connection, IdP or HRIS. */
                readonly syncStatus?: components["parameters"]["SyncStatusFilter"];
                /**
                 * @description IdP connections, of which a person comes from one.
                 * @example [
                 *       11
                 *     ]
                 */
                readonly "idpConnectionIds[]"?: components["parameters"]["IdpConnectionFilter"];
                /**
                 * @description HRIS connections, of which a person comes from one.
                 * @example [
                 *       12
                 *     ]
                 */
                readonly "hrisConnectionIds[]"?: components["parameters"]["HrisConnectionFilter"];
                /**
                 * @description Custom fields and the values they must have, written with indices in brackets: `customFields[0][customFieldId]=7&customFields[0][value]=Platform`, or `customFields[0][name]=Department` in place of the id. All entries must hold.
                 * @example [
                 *       {
                 *         "customFieldId": 7,
                 *         "value": "Platform"
                 *       }
                 *     ]
                 */
                readonly customFields?: components["parameters"]["CustomFieldFilters"];
                /**
                 * @description Custom fields and the range they must lie in, written with indices in brackets: `customRangeFields[0][customFieldId]=8&customRangeFields[0][gte]=5&customRangeFields[0][lte]=10`, or `customRangeFields[0][name]=Score` in place of the id. All entries must hold.
                 * @example [
                 *       {
                 *         "name": "Score",
                 *         "gte": "5",
                 *         "lte": "10"
                 *       }
                 *     ]
                 */
                readonly customRangeFields?: components["parameters"]["CustomRangeFieldFilters"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description A workspace of the account.
                 * @example 1
                 */
                readonly workspaceId: components["parameters"]["WorkspaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PersonnelSearchPage"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["WorkspaceNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["TermsNotAccepted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getPersonnel: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Parts to add to each record.
                 * @example [
                 *       "user",
                 *       "complianceChecks"
                 *     ]
                 */
                readonly "expand[]"?: components["parameters"]["Expand"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The number of a personnel record, or `email:` followed by the address of its user. The colon and the at sign may be percent-encoded. */
                readonly personnelId: components["parameters"]["PersonnelId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Personnel"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["TermsNotAccepted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly updatePersonnel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The number of a personnel record, or `email:` followed by the address of its user. The colon and the at sign may be percent-encoded. */
                readonly personnelId: components["parameters"]["PersonnelId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonnelUpdate"];
        readonly responses: {
            /** @description The record after the update. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Personnel"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["TermsNotAccepted"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly performPersonnelAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonnelAction"];
        readonly responses: {
            /** @description The action was carried out. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PersonnelActionResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["TermsNotAccepted"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getWorkspacePersonnelScope: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A workspace of the account.
                 * @example 1
                 */
                readonly workspaceId: components["parameters"]["WorkspaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scope. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groups": [
                     *         {
                     *           "id": 42,
                     *           "name": "Engineering",
                     *           "connectionProvider": "GOOGLE"
                     *         }
                     *       ],
                     *       "scopedPersonnelCount": 42,
                     *       "totalCount": 120
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PersonnelScope"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["TermsNotAccepted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly replaceWorkspacePersonnelScope: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A workspace of the account.
                 * @example 1
                 */
                readonly workspaceId: components["parameters"]["WorkspaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonnelScopeReplacement"];
        readonly responses: {
            /** @description The scope is now as sent. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["TermsNotAccepted"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly removeGroupFromWorkspacePersonnelScope: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description A workspace of the account.
                 * @example 1
                 */
                readonly workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * @description A group that is in the scope of the workspace.
                 * @example 42
                 */
                readonly groupId: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The group is out of the scope. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["TermsNotAccepted"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
}
