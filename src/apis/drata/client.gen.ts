// Generated from specs/drata by `npm run generate`; do not edit.

/**
 * What can be asked of the API, for clients such as those of `openapi-fetch`.
 * @example
 * import createClient from 'openapi-fetch';
 * import type { paths as DrataPaths } from 'rollcall/apis/drata';
 *
 * const client = createClient<DrataPaths>(mock.credentials('drata'));
 * const { data } = await client.GET('/personnel');
 * assert(data);
 */
export interface paths {
    "/personnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List personnel
         * @description Returns records page by page and always reflects earlier writes. Needs the permission that Drata shows as "Personnel: List Personnel".
         */
        get: operations["listPersonnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personnel-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search personnel of every accessible workspace
         * @description The search of a single workspace, taken over all workspaces at once. Where the tenant has personnel scoping turned on (`RELEASE_PERSONNEL_SCOPING`), the answer is the union of the scopes of those workspaces that the caller can reach, so nobody appears who could not be found through one of them; a workspace without a group in its scope is not narrowed. The index follows writes with a delay. Needs the permission that Drata shows as "Personnel: List Personnel".
         */
        get: operations["searchPersonnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/personnel-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search personnel of one workspace
         * @description Looks people up in the search index of a workspace: free text, prefixes of names, and more filters and orders than `GET /personnel` has. Only the people of the groups in the workspace's scope are found; a scope without a group narrows nothing. The index follows writes with a delay; a caller who must see its own write reads `GET /personnel`. Needs the permission that Drata shows as "Personnel: List Personnel".
         */
        get: operations["searchWorkspacePersonnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personnel/{personnelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one personnel record
         * @description Returns the record itself, without an envelope. Needs the permission that Drata shows as "Personnel: Get Personnel".
         */
        get: operations["getPersonnel"];
        /**
         * Update one personnel record
         * @description Changes the fields that the body names and leaves the others alone. A field that was set by hand is from then on skipped by the synchronization with IdP and HRIS, until the action `reset-sync` or `reset-sync-all` hands it back. Needs the permission that Drata shows as "Personnel: Update Personnel - applies to V2 only".
         */
        put: operations["updatePersonnel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personnel/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand personnel back to the synchronization
         * @description Undoes the protection of fields that were set by hand, so that IdP and HRIS fill them again: `reset-sync` for the listed records, `reset-sync-all` for every record. Needs the permission that Drata shows as "Personnel: Reset Personnel's IdP/HRIS Sync Status".
         */
        post: operations["performPersonnelAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/personnel-scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the personnel scope of a workspace
         * @description Returns the groups that are in scope for the workspace, the number of different people in them, and the number of people in the whole tenant who come from an IdP. Beta: the vendor may change it. Needs the permission that Drata shows as "Workspaces: View Workspace Personnel Scope".
         */
        get: operations["getWorkspacePersonnelScope"];
        /**
         * Replace the personnel scope of a workspace
         * @description Makes the listed groups the whole scope: groups that are new come in, groups that are not listed go out. Sending the same list again changes nothing. Beta: the vendor may change it. Needs the permission that Drata shows as "Workspaces: Replace Workspace Personnel Scope".
         */
        put: operations["replaceWorkspacePersonnelScope"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/personnel-scope-groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a group from the personnel scope of a workspace
         * @description Takes one group out of the scope and leaves the others in. Beta: the vendor may change it. Needs the permission that Drata shows as "Workspaces: Remove Group From Workspace Personnel Scope".
         */
        delete: operations["removeGroupFromWorkspacePersonnelScope"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * What the spec has a name for, schemas above all.
 * @example
 * import type { components as DrataComponents } from 'rollcall/apis/drata';
 *
 * const { baseUrl, headers } = mock.credentials('drata');
 * const response = await fetch(`${baseUrl}/personnel`, { headers });
 * const list = (await response.json()) as DrataComponents['schemas']['PersonnelList'];
 * assert(list);
 */
export interface components {
    schemas: {
        /** @description Identifies a thing within the account. */
        Id: number;
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds.
         * @example 2025-07-01T16:45:55.246Z
         */
        Timestamp: string;
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds, or null where there is none.
         * @example 2025-07-01T16:45:55.246Z
         */
        NullableTimestamp: string | null;
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
        EmploymentStatus: "CURRENT_EMPLOYEE" | "FORMER_EMPLOYEE" | "CURRENT_CONTRACTOR" | "FORMER_CONTRACTOR" | "FUTURE_HIRE" | "UNKNOWN" | "OUT_OF_SCOPE" | "SERVICE_ACCOUNT" | "SPECIAL_FORMER_EMPLOYEE" | "SPECIAL_FORMER_CONTRACTOR";
        /**
         * @description Result of a compliance check.
         *
         *     - `MISCONFIGURED`: cannot be worked out as things are set up
         *     - `PASS`: passed
         *     - `FAIL`: not passed
         *     - `EXCLUDED`: the person is excused
         * @enum {string}
         */
        ComplianceCheckStatus: "MISCONFIGURED" | "PASS" | "FAIL" | "EXCLUDED";
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
        ComplianceStatus: "PASS" | "FAIL" | "MISCONFIGURED" | "EXCLUDED" | "OUT_OF_SCOPE";
        /** @description Statuses, of which a person has one. */
        ComplianceStatusList: components["schemas"]["ComplianceStatus"][];
        /** @description Statuses, of which the worst over a person's devices is one. People without applicable device data never match: those with an out-of-scope employment status, with no device, or with a single device whose source of management is unknown. `OUT_OF_SCOPE` therefore finds nobody. */
        DeviceComplianceStatusList: components["schemas"]["ComplianceStatus"][];
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
        ComplianceCheckType: "FULL_COMPLIANCE" | "ACCEPTED_POLICIES" | "IDENTITY_MFA" | "BG_CHECK" | "AGENT_INSTALLED" | "PASSWORD_MANAGER" | "HDD_ENCRYPTION" | "ANTIVIRUS" | "AUTO_UPDATES" | "LOCK_SCREEN" | "SECURITY_TRAINING" | "LOCATION_SERVICES" | "HIPAA_TRAINING" | "OFFBOARDING" | "NIST_AI_TRAINING";
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
        CheckFrequency: "ONCE" | "HOURLY" | "QID" | "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "YEARLY";
        /**
         * @description Whether a person comes from an identity connection.
         *
         *     - `SYNCED`: from at least one, IdP or HRIS
         *     - `NOT_SYNCED`: from none
         * @enum {string}
         */
        SyncStatus: "SYNCED" | "NOT_SYNCED";
        /**
         * @description A part of a record that is shown on request.
         *
         *     - `customFields`: the values of custom fields
         *     - `complianceChecks`: the results of compliance checks
         *     - `reasonProvider`: who said why the record is out of scope
         *     - `user`: the user that the record belongs to
         * @enum {string}
         */
        PersonnelExpand: "customFields" | "complianceChecks" | "reasonProvider" | "user";
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
        PersonnelSearchExpand: "customFields" | "complianceChecks" | "reasonProvider" | "user" | "groups" | "idpConnection" | "hrisConnection";
        /**
         * @description A search filter by whose values matches are counted; each is named as its filter is.
         * @enum {string}
         */
        PersonnelSearchFacet: "employmentStatus" | "complianceStatus" | "syncStatus" | "groupIds" | "acceptedPoliciesStatus" | "bgCheckStatus" | "identityMfaStatus" | "securityTrainingStatus" | "hipaaTrainingStatus" | "aiAwarenessTrainingStatus" | "offboardingStatus" | "agentInstalledStatus" | "passwordManagerStatus" | "diskEncryptionStatus" | "antivirusStatus" | "autoUpdatesStatus" | "lockScreenStatus";
        /** @description A custom field, by id or name, and the value that it must equal. Names are compared without regard to case, values with it. An id and a name that are both given must belong to the same field. */
        CustomFieldFilter: {
            customFieldId?: components["schemas"]["Id"];
            name?: string;
            value: string;
        } & (unknown | unknown);
        /** @description A custom field, by id or name, and the range that its value must lie in; at least one bound is given. Both bounds belong to the range. */
        CustomRangeFieldFilter: {
            customFieldId?: components["schemas"]["Id"];
            name?: string;
            gte?: components["schemas"]["RangeBound"];
            lte?: components["schemas"]["RangeBound"];
        } & ((unknown | unknown) & (unknown | unknown));
        /**
         * @description A number or an ISO 8601 date, as a string.
         * @example 10
         * @example 2025-07-01
         */
        RangeBound: string;
        /** @description A user of the account. */
        User: {
            id: components["schemas"]["Id"];
            /** Format: email */
            email: string;
            firstName: string | null;
            lastName: string | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Why, by whom and for how long a person is excused from a compliance check. */
        ComplianceCheckExclusion: {
            id: components["schemas"]["Id"];
            reason: string;
            /** @description The user who entered the exclusion. */
            createdById: components["schemas"]["Id"];
            /** Format: email */
            createdByEmail: string;
            createdAt: components["schemas"]["Timestamp"];
            startDate: components["schemas"]["Timestamp"];
            /** @description When it ends, or null where no end is set. */
            endDate: components["schemas"]["NullableTimestamp"];
        };
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds, or null where there is none yet.
         */
        ComplianceCheckMoment: string | null;
        /** @description The result of one compliance check of a person. */
        ComplianceCheck: {
            id: components["schemas"]["Id"];
            type: components["schemas"]["ComplianceCheckType"];
            status: components["schemas"]["ComplianceCheckStatus"];
            checkFrequency: components["schemas"]["CheckFrequency"];
            /** @description When the result stops counting. */
            expiresAt: components["schemas"]["ComplianceCheckMoment"];
            /** @description When the check was last made. */
            lastCheckedAt: components["schemas"]["ComplianceCheckMoment"];
            /** @description When the person met the requirement. */
            completionDate: components["schemas"]["ComplianceCheckMoment"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description Present only while the status is `EXCLUDED`. */
            exclusion?: components["schemas"]["ComplianceCheckExclusion"];
        };
        /** @description The value of a custom field. */
        CustomField: {
            customFieldId: components["schemas"]["Id"];
            name: string;
            /** @description Null or absent where the field has no value. */
            value?: string | null;
        };
        /** @description A group of personnel, as an IdP has it. */
        Group: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description The id that the group has in its source. */
            externalId: string;
            /**
             * @deprecated
             * @description The kind of system that the group comes from. The connection has taken its place.
             * @example GOOGLE
             */
            source: string;
            /** @description The connection that brought the group; null or absent where there is none. */
            connectionId?: components["schemas"]["Id"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description Whether a connection works.
         *
         *     - `ACTIVE`: it works
         *     - `MISCONFIGURED`: its settings need attention
         * @enum {string}
         */
        ConnectionState: "ACTIVE" | "MISCONFIGURED";
        /** @description A connection to an IdP or HRIS. */
        Connection: {
            id: components["schemas"]["Id"];
            /**
             * @description The kind of system at the other end.
             * @example GOOGLE
             */
            clientType: string;
            /** @description What the other end calls the account, such as its domain. */
            clientId: string | null;
            /** @description A name that the account gave the connection. */
            clientAlias: string | null;
            state: components["schemas"]["ConnectionState"];
            createdAt: components["schemas"]["NullableTimestamp"];
            updatedAt: components["schemas"]["NullableTimestamp"];
            connectedAt: components["schemas"]["NullableTimestamp"];
            failedAt: components["schemas"]["NullableTimestamp"];
            deletedAt: components["schemas"]["NullableTimestamp"];
        };
        /** @description A person who works for the organization, or an account that is not a person. What `expand[]` did not ask for is absent. */
        Personnel: {
            id: components["schemas"]["Id"];
            userId: components["schemas"]["Id"];
            user?: components["schemas"]["User"];
            employmentStatus: components["schemas"]["EmploymentStatus"];
            notHumanReason?: components["schemas"]["NotHumanReason"];
            reasonProvider?: components["schemas"]["ReasonProvider"];
            complianceChecks?: components["schemas"]["ComplianceCheck"][];
            /** @description When the person started working. */
            startedAt: components["schemas"]["NullableTimestamp"];
            /** @description When the person left; may also be absent. */
            separatedAt?: components["schemas"]["NullableTimestamp"];
            /** @description When the employment status last changed. */
            statusUpdatedAt: components["schemas"]["NullableTimestamp"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            customFields?: components["schemas"]["CustomField"][];
        };
        /** @description Why the record is out of scope; null or absent where it is not. */
        NotHumanReason: string | null;
        /** @description The user who said why the record is out of scope. */
        ReasonProvider: components["schemas"]["User"];
        /** @description A person as the search index has them: a personnel record that also says where it comes from, and whose sub-collections are cut off after ten entries. What `expand[]` did not ask for is absent. */
        PersonnelSearchResult: {
            id: components["schemas"]["Id"];
            userId: components["schemas"]["Id"];
            user?: components["schemas"]["User"];
            employmentStatus: components["schemas"]["EmploymentStatus"];
            notHumanReason?: components["schemas"]["NotHumanReason"];
            reasonProvider?: components["schemas"]["ReasonProvider"];
            syncStatus: components["schemas"]["SyncStatus"];
            /** @description The IdP connection that the person comes from, if any. */
            idpConnectionId: components["schemas"]["Id"] | null;
            /** @description The HRIS connection that the person comes from, if any. */
            hrisConnectionId: components["schemas"]["Id"] | null;
            /** @description When the person started working. */
            startedAt: components["schemas"]["NullableTimestamp"];
            /** @description When the person left; may also be absent. */
            separatedAt?: components["schemas"]["NullableTimestamp"];
            /** @description When the employment status last changed. */
            statusUpdatedAt: components["schemas"]["NullableTimestamp"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            complianceChecks?: components["schemas"]["ComplianceCheckCollection"];
            customFields?: components["schemas"]["CustomFieldCollection"];
            groups?: components["schemas"]["GroupCollection"];
            idpConnection?: components["schemas"]["PersonnelConnection"];
            hrisConnection?: components["schemas"]["PersonnelConnection"];
        };
        /** @description The connection that a person comes from. */
        PersonnelConnection: components["schemas"]["Connection"];
        /** @description The first compliance checks of a person, and how many there are. */
        ComplianceCheckCollection: {
            data: components["schemas"]["ComplianceCheck"][];
            totalCount: components["schemas"]["Count"];
        };
        /** @description The first custom fields of a person, and how many there are. */
        CustomFieldCollection: {
            data: components["schemas"]["CustomField"][];
            totalCount: components["schemas"]["Count"];
        };
        /** @description The first groups of a person, and how many there are. */
        GroupCollection: {
            data: components["schemas"]["Group"][];
            totalCount: components["schemas"]["Count"];
        };
        /** @description How many there are. */
        Count: number;
        /** @description How to go on from a page. */
        Pagination: {
            /** @description The `cursor` of the next page, or null on the last. */
            cursor: string | null;
            /** @description How many records match. On the first page, if `includeTotalCount` asked for it; else absent. */
            totalCount?: components["schemas"]["Count"];
        };
        /** @description A page of personnel. */
        PersonnelList: {
            data: components["schemas"]["Personnel"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A page of search results. */
        PersonnelSearchList: {
            data: components["schemas"]["PersonnelSearchResult"][];
            pagination: components["schemas"]["Pagination"];
            facets?: components["schemas"]["PersonnelFacets"];
        };
        /** @description A value of a filter, and how many matches have it. */
        FacetCount: {
            value: string;
            count: components["schemas"]["Count"];
        };
        /** @description Matches by value; every value of the enumeration is listed, also with a count of zero. */
        Facet: components["schemas"]["FacetCount"][];
        /** @description Matches by value; every value of the enumeration is listed, also with a count of zero. People without applicable device data are not counted, so `OUT_OF_SCOPE` always has zero. */
        DeviceFacet: components["schemas"]["FacetCount"][];
        /** @description Matches by group, the most first; groups without a match are not listed. */
        GroupFacet: components["schemas"]["FacetCount"][];
        /** @description The facets that `facets[]` asked for, each with the counts over all pages. On the first page only, and absent where none was asked for. */
        PersonnelFacets: {
            employmentStatus?: components["schemas"]["Facet"];
            complianceStatus?: components["schemas"]["Facet"];
            syncStatus?: components["schemas"]["Facet"];
            groupIds?: components["schemas"]["GroupFacet"];
            acceptedPoliciesStatus?: components["schemas"]["Facet"];
            bgCheckStatus?: components["schemas"]["Facet"];
            identityMfaStatus?: components["schemas"]["Facet"];
            securityTrainingStatus?: components["schemas"]["Facet"];
            hipaaTrainingStatus?: components["schemas"]["Facet"];
            aiAwarenessTrainingStatus?: components["schemas"]["Facet"];
            offboardingStatus?: components["schemas"]["Facet"];
            agentInstalledStatus?: components["schemas"]["Facet"];
            passwordManagerStatus?: components["schemas"]["DeviceFacet"];
            diskEncryptionStatus?: components["schemas"]["DeviceFacet"];
            antivirusStatus?: components["schemas"]["DeviceFacet"];
            autoUpdatesStatus?: components["schemas"]["DeviceFacet"];
            lockScreenStatus?: components["schemas"]["DeviceFacet"];
        };
        /**
         * @description A day, or a moment.
         * @example 2024-09-02
         */
        UpdateDate: string & (unknown | unknown);
        /** @description The fields to change; those that are left out stay as they are. The status `OUT_OF_SCOPE` needs `notHumanReason` beside it. */
        PersonnelUpdate: {
            /** @description When the person started working. From then on IdP and HRIS no longer set it. */
            startedAt?: components["schemas"]["UpdateDate"];
            /** @description When the person left. */
            separatedAt?: components["schemas"]["UpdateDate"];
            employmentStatus?: components["schemas"]["EmploymentStatus"];
            /** @description Why the record is out of scope. */
            notHumanReason?: string;
            /** @description Custom fields to set. The account must have the feature "Custom Fields and Formulas". */
            customFields?: components["schemas"]["CustomFieldUpdate"][];
        } & (unknown | unknown);
        /** @description A custom field, by id or name, and its new value. */
        CustomFieldUpdate: {
            id?: components["schemas"]["Id"];
            name?: string;
            /** @description Null deletes the value. */
            value: string | null;
        } & (unknown | unknown);
        /** @description An action, and for `reset-sync` the records that it is for. */
        PersonnelAction: {
            /**
             * @description What to do.
             *
             *     - `reset-sync`: hand the listed records back to IdP and HRIS
             *     - `reset-sync-all`: hand every record back to IdP and HRIS
             * @enum {string}
             */
            action: "reset-sync" | "reset-sync-all";
            /** @description Records to reset. Required for `reset-sync`, not allowed for `reset-sync-all`. */
            personnelIds?: components["schemas"]["Id"][];
        } & ({
            /** @constant */
            action?: "reset-sync";
        } | {
            /** @constant */
            action?: "reset-sync-all";
            personnelIds?: unknown;
        });
        /** @description What the action came to. */
        PersonnelActionResult: {
            /** @description How many records were reset. */
            count: components["schemas"]["Count"];
        };
        /** @description The groups that are in scope for a workspace, and how many people that makes. */
        PersonnelScope: {
            groups: components["schemas"]["PersonnelScopeGroup"][];
            /** @description Active people in these groups, each counted once. */
            scopedPersonnelCount: components["schemas"]["Count"];
            /** @description Active people of the tenant who are in any group that an IdP connection brought. */
            totalCount: components["schemas"]["Count"];
        };
        /** @description A group that is in scope for a workspace. */
        PersonnelScopeGroup: {
            id: components["schemas"]["Id"];
            name: string;
            /**
             * @description The kind of IdP that the group comes from.
             * @example GOOGLE
             */
            connectionProvider: string;
        };
        /** @description The whole scope as it is to be. */
        PersonnelScopeReplacement: {
            /** @description The groups that are in scope afterwards; an empty list clears the scope. A group that does not exist or is not synchronized is a 400. */
            groupIds: components["schemas"]["Id"][];
        };
        /** @description What went wrong, for the vendor's developers. */
        DebugInfo: {
            name: string;
            message: string;
            stack: string;
        } | null;
        /** @description An internal number of the vendor, without public meaning. */
        ErrorCode: number;
        /** @description An error of the kinds that have no name. */
        Error: {
            statusCode: components["schemas"]["StatusCode"];
            message: string;
            code: components["schemas"]["ErrorCode"];
            debugInfo?: components["schemas"]["DebugInfo"];
        };
        /** @description An error of the kinds that have a name (400, 404, 409). */
        NamedError: {
            /** @description The kind of error. */
            name: string;
            statusCode: components["schemas"]["StatusCode"];
            message: string;
            code: components["schemas"]["ErrorCode"];
            debugInfo?: components["schemas"]["DebugInfo"];
        };
        /** @description The HTTP status again. */
        StatusCode: number;
    };
    responses: {
        /** @description A page of the people who match. */
        PersonnelSearchPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PersonnelSearchList"];
            };
        };
        /** @description Something in the request is malformed, out of bounds or inconsistent. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NamedError"];
            };
        };
        /** @description The key is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 401,
                 *       "message": "The API key is missing or not valid",
                 *       "code": 26430
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key lacks the permission that the operation needs. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 403,
                 *       "message": "The API key has no permission for this operation",
                 *       "code": 40300
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something that the path names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["NamedError"];
            };
        };
        /** @description There is no such workspace. */
        WorkspaceNotFound: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["NamedError"];
            };
        };
        /** @description The answer would be JSON, which the `Accept` header rules out. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 406,
                 *       "message": "This operation answers in application/json only",
                 *       "code": 40600
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request breaks a rule of the business. */
        Conflict: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["NamedError"];
            };
        };
        /** @description The owner of the key has not accepted Drata's terms and conditions. */
        TermsNotAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 412,
                 *       "message": "Accept the terms and conditions before using the API",
                 *       "code": 41200
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the service reads. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 413,
                 *       "message": "The body is too large",
                 *       "code": 41300
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON by its `Content-Type`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 415,
                 *       "message": "The body must be application/json",
                 *       "code": 41500
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More requests than the rate limit allows. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds until the next request is allowed.
                 * @example 12
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 429,
                 *       "message": "Too many requests",
                 *       "code": 42900
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service failed. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 500,
                 *       "message": "Something went wrong inside the service",
                 *       "code": 50000
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description A workspace of the account.
         * @example 1
         */
        WorkspaceId: components["schemas"]["Id"];
        /**
         * @description A group that is in the scope of the workspace.
         * @example 42
         */
        GroupId: components["schemas"]["Id"];
        /** @description The number of a personnel record, or `email:` followed by the address of its user. The colon and the at sign may be percent-encoded. */
        PersonnelId: components["schemas"]["Id"] | string;
        /** @description Where the page begins: the `pagination.cursor` of the page before. Not sent for the first page. It remembers the position and nothing else, so all other parameters are sent again. In the list by `updatedAt` the position lies in the order at the time of the first page, so that nobody comes twice or is left out because they are written to meanwhile; who is created after the first page does not come. Such a cursor is refused with another `sort`, and once the order that it lies in is gone, by a thousand writes or by a reset; then begin again at the first page. */
        Cursor: string;
        /** @description Number of records in a page. */
        Size: number;
        /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed. */
        Sort: "createdAt" | "updatedAt";
        /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed, `name` of the person, `startDate` of the person's work. Without it the order is relevance where `q` is given, else `createdAt`. */
        SearchSort: "createdAt" | "updatedAt" | "name" | "startDate";
        /** @description `ASC` smallest or oldest first, `DESC` greatest or newest first. An order by relevance ignores it. */
        SortDirection: "ASC" | "DESC";
        /** @description Whether the first page says how many records match altogether. Later pages ignore it. */
        IncludeTotalCount: boolean;
        /**
         * @description Parts to add to each record.
         * @example [
         *       "user",
         *       "complianceChecks"
         *     ]
         */
        Expand: components["schemas"]["PersonnelExpand"][];
        /**
         * @description Parts to add to each record.
         * @example [
         *       "user",
         *       "groups"
         *     ]
         */
        SearchExpand: components["schemas"]["PersonnelSearchExpand"][];
        /**
         * @description Filters for which the first page counts the matches by value. Later pages ignore it. Every value of an enumeration is listed, also with a count of zero; `groupIds`, which has no fixed set of values, lists those that occur.
         * @example [
         *       "employmentStatus",
         *       "groupIds"
         *     ]
         */
        Facets: components["schemas"]["PersonnelSearchFacet"][];
        /**
         * @description Words to look for in first name, last name, full name, email and job title. Finds beginnings of words, forgives small misspellings, and ranks by relevance. Each of several words has to be found.
         * @example okafor
         */
        SearchText: string;
        /**
         * @description Beginning of the first name, in either case. `Jon` finds Jon and Jonas.
         * @example Jon
         */
        FirstNameFilter: string;
        /**
         * @description Beginning of the last name, in either case. `Lin` finds Linde and Lindqvist.
         * @example Lin
         */
        LastNameFilter: string;
        /**
         * @description Employment statuses, of which a record has one.
         * @example [
         *       "CURRENT_EMPLOYEE",
         *       "CURRENT_CONTRACTOR"
         *     ]
         */
        EmploymentStatusFilter: components["schemas"]["EmploymentStatus"][];
        /**
         * @description Overall compliance statuses, of which a record has one. The searches know a fifth, `OUT_OF_SCOPE`.
         * @example [
         *       "FAIL"
         *     ]
         */
        ComplianceStatusFilter: components["schemas"]["ComplianceCheckStatus"][];
        /**
         * @description Overall compliance statuses, of which a record has one. `OUT_OF_SCOPE` finds people whose status is not shown, such as future hires and contractors who are out of scope.
         * @example [
         *       "FAIL",
         *       "OUT_OF_SCOPE"
         *     ]
         */
        SearchComplianceStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the check that the person accepted the policies. */
        AcceptedPoliciesStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the background check. */
        BgCheckStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the check that the person's identity is protected by a second factor. */
        IdentityMfaStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the security training. */
        SecurityTrainingStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the HIPAA training. */
        HipaaTrainingStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the AI awareness training. */
        AiAwarenessTrainingStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the offboarding. Finds only people with a separation date, whose offboarding has begun or is done; people who are active now never match. */
        OffboardingStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Statuses of the check that the Drata Agent runs on the person's devices. */
        AgentInstalledStatusFilter: components["schemas"]["ComplianceStatusList"];
        /** @description Password manager, worst status over the person's devices. Leaves out people without device data. */
        PasswordManagerStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /** @description Disk encryption, worst status over the person's devices. Leaves out people without device data. */
        DiskEncryptionStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /** @description Antivirus, worst status over the person's devices. Leaves out people without device data. */
        AntivirusStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /** @description Automatic updates, worst status over the person's devices. Leaves out people without device data. */
        AutoUpdatesStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /** @description Lock screen, worst status over the person's devices. Leaves out people without device data. */
        LockScreenStatusFilter: components["schemas"]["DeviceComplianceStatusList"];
        /**
         * @description Groups, of which a person is in at least one.
         * @example [
         *       42
         *     ]
         */
        GroupFilter: components["schemas"]["Id"][];
        /** @description Whether the person comes from at least one connection, IdP or HRIS. */
        SyncStatusFilter: components["schemas"]["SyncStatus"];
        /**
         * @description IdP connections, of which a person comes from one.
         * @example [
         *       11
         *     ]
         */
        IdpConnectionFilter: components["schemas"]["Id"][];
        /**
         * @description HRIS connections, of which a person comes from one.
         * @example [
         *       12
         *     ]
         */
        HrisConnectionFilter: components["schemas"]["Id"][];
        /**
         * @description Custom fields and the values they must have, written with indices in brackets: `customFields[0][customFieldId]=7&customFields[0][value]=Platform`, or `customFields[0][name]=Department` in place of the id. All entries must hold.
         * @example [
         *       {
         *         "customFieldId": 7,
         *         "value": "Platform"
         *       }
         *     ]
         */
        CustomFieldFilters: components["schemas"]["CustomFieldFilter"][];
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
        CustomRangeFieldFilters: components["schemas"]["CustomRangeFieldFilter"][];
    };
    requestBodies: {
        /** @description The fields to change. */
        PersonnelUpdate: {
            content: {
                "application/json": components["schemas"]["PersonnelUpdate"];
            };
        };
        /** @description The action, and the records that it is for. */
        PersonnelAction: {
            content: {
                "application/json": components["schemas"]["PersonnelAction"];
            };
        };
        /** @description The whole scope as it is to be. */
        PersonnelScopeReplacement: {
            content: {
                "application/json": components["schemas"]["PersonnelScopeReplacement"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
/**
 * The operations by their ids, with what they take and answer.
 * @example
 * import type { operations as DrataOperations } from 'rollcall/apis/drata';
 *
 * const operationId: keyof DrataOperations = 'listPersonnel';
 * await mock.fault({ api: 'drata', operationId, status: 503 });
 */
export interface operations {
    listPersonnel: {
        parameters: {
            query?: {
                /** @description Where the page begins: the `pagination.cursor` of the page before. Not sent for the first page. It remembers the position and nothing else, so all other parameters are sent again. In the list by `updatedAt` the position lies in the order at the time of the first page, so that nobody comes twice or is left out because they are written to meanwhile; who is created after the first page does not come. Such a cursor is refused with another `sort`, and once the order that it lies in is gone, by a thousand writes or by a reset; then begin again at the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Number of records in a page. */
                size?: components["parameters"]["Size"];
                /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed. */
                sort?: components["parameters"]["Sort"];
                /** @description `ASC` smallest or oldest first, `DESC` greatest or newest first. An order by relevance ignores it. */
                sortDir?: components["parameters"]["SortDirection"];
                /** @description Whether the first page says how many records match altogether. Later pages ignore it. */
                includeTotalCount?: components["parameters"]["IncludeTotalCount"];
                /**
                 * @description Parts to add to each record.
                 * @example [
                 *       "user",
                 *       "complianceChecks"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["Expand"];
                /**
                 * @description Employment statuses, of which a record has one.
                 * @example [
                 *       "CURRENT_EMPLOYEE",
                 *       "CURRENT_CONTRACTOR"
                 *     ]
                 */
                "employmentStatus[]"?: components["parameters"]["EmploymentStatusFilter"];
                /**
                 * @description Overall compliance statuses, of which a record has one. The searches know a fifth, `OUT_OF_SCOPE`.
                 * @example [
                 *       "FAIL"
                 *     ]
                 */
                "complianceStatus[]"?: components["parameters"]["ComplianceStatusFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of personnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonnelList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["TermsNotAccepted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    searchPersonnel: {
        parameters: {
            query?: {
                /** @description Where the page begins: the `pagination.cursor` of the page before. Not sent for the first page. It remembers the position and nothing else, so all other parameters are sent again. In the list by `updatedAt` the position lies in the order at the time of the first page, so that nobody comes twice or is left out because they are written to meanwhile; who is created after the first page does not come. Such a cursor is refused with another `sort`, and once the order that it lies in is gone, by a thousand writes or by a reset; then begin again at the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Number of records in a page. */
                size?: components["parameters"]["Size"];
                /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed, `name` of the person, `startDate` of the person's work. Without it the order is relevance where `q` is given, else `createdAt`. */
                sort?: components["parameters"]["SearchSort"];
                /** @description `ASC` smallest or oldest first, `DESC` greatest or newest first. An order by relevance ignores it. */
                sortDir?: components["parameters"]["SortDirection"];
                /** @description Whether the first page says how many records match altogether. Later pages ignore it. */
                includeTotalCount?: components["parameters"]["IncludeTotalCount"];
                /**
                 * @description Parts to add to each record.
                 * @example [
                 *       "user",
                 *       "groups"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["SearchExpand"];
                /**
                 * @description Filters for which the first page counts the matches by value. Later pages ignore it. Every value of an enumeration is listed, also with a count of zero; `groupIds`, which has no fixed set of values, lists those that occur.
                 * @example [
                 *       "employmentStatus",
                 *       "groupIds"
                 *     ]
                 */
                "facets[]"?: components["parameters"]["Facets"];
                /**
                 * @description Words to look for in first name, last name, full name, email and job title. Finds beginnings of words, forgives small misspellings, and ranks by relevance. Each of several words has to be found.
                 * @example okafor
                 */
                q?: components["parameters"]["SearchText"];
                /**
                 * @description Beginning of the first name, in either case. `Jon` finds Jon and Jonas.
                 * @example Jon
                 */
                firstName?: components["parameters"]["FirstNameFilter"];
                /**
                 * @description Beginning of the last name, in either case. `Lin` finds Linde and Lindqvist.
                 * @example Lin
                 */
                lastName?: components["parameters"]["LastNameFilter"];
                /**
                 * @description Employment statuses, of which a record has one.
                 * @example [
                 *       "CURRENT_EMPLOYEE",
                 *       "CURRENT_CONTRACTOR"
                 *     ]
                 */
                "employmentStatus[]"?: components["parameters"]["EmploymentStatusFilter"];
                /**
                 * @description Overall compliance statuses, of which a record has one. `OUT_OF_SCOPE` finds people whose status is not shown, such as future hires and contractors who are out of scope.
                 * @example [
                 *       "FAIL",
                 *       "OUT_OF_SCOPE"
                 *     ]
                 */
                "complianceStatus[]"?: components["parameters"]["SearchComplianceStatusFilter"];
                /** @description Statuses of the check that the person accepted the policies. */
                "acceptedPoliciesStatus[]"?: components["parameters"]["AcceptedPoliciesStatusFilter"];
                /** @description Statuses of the background check. */
                "bgCheckStatus[]"?: components["parameters"]["BgCheckStatusFilter"];
                /** @description Statuses of the check that the person's identity is protected by a second factor. */
                "identityMfaStatus[]"?: components["parameters"]["IdentityMfaStatusFilter"];
                /** @description Statuses of the security training. */
                "securityTrainingStatus[]"?: components["parameters"]["SecurityTrainingStatusFilter"];
                /** @description Statuses of the HIPAA training. */
                "hipaaTrainingStatus[]"?: components["parameters"]["HipaaTrainingStatusFilter"];
                /** @description Statuses of the AI awareness training. */
                "aiAwarenessTrainingStatus[]"?: components["parameters"]["AiAwarenessTrainingStatusFilter"];
                /** @description Statuses of the offboarding. Finds only people with a separation date, whose offboarding has begun or is done; people who are active now never match. */
                "offboardingStatus[]"?: components["parameters"]["OffboardingStatusFilter"];
                /** @description Statuses of the check that the Drata Agent runs on the person's devices. */
                "agentInstalledStatus[]"?: components["parameters"]["AgentInstalledStatusFilter"];
                /** @description Password manager, worst status over the person's devices. Leaves out people without device data. */
                "passwordManagerStatus[]"?: components["parameters"]["PasswordManagerStatusFilter"];
                /** @description Disk encryption, worst status over the person's devices. Leaves out people without device data. */
                "diskEncryptionStatus[]"?: components["parameters"]["DiskEncryptionStatusFilter"];
                /** @description Antivirus, worst status over the person's devices. Leaves out people without device data. */
                "antivirusStatus[]"?: components["parameters"]["AntivirusStatusFilter"];
                /** @description Automatic updates, worst status over the person's devices. Leaves out people without device data. */
                "autoUpdatesStatus[]"?: components["parameters"]["AutoUpdatesStatusFilter"];
                /** @description Lock screen, worst status over the person's devices. Leaves out people without device data. */
                "lockScreenStatus[]"?: components["parameters"]["LockScreenStatusFilter"];
                /**
                 * @description Groups, of which a person is in at least one.
                 * @example [
                 *       42
                 *     ]
                 */
                "groupIds[]"?: components["parameters"]["GroupFilter"];
                /** @description Whether the person comes from at least one connection, IdP or HRIS. */
                syncStatus?: components["parameters"]["SyncStatusFilter"];
                /**
                 * @description IdP connections, of which a person comes from one.
                 * @example [
                 *       11
                 *     ]
                 */
                "idpConnectionIds[]"?: components["parameters"]["IdpConnectionFilter"];
                /**
                 * @description HRIS connections, of which a person comes from one.
                 * @example [
                 *       12
                 *     ]
                 */
                "hrisConnectionIds[]"?: components["parameters"]["HrisConnectionFilter"];
                /**
                 * @description Custom fields and the values they must have, written with indices in brackets: `customFields[0][customFieldId]=7&customFields[0][value]=Platform`, or `customFields[0][name]=Department` in place of the id. All entries must hold.
                 * @example [
                 *       {
                 *         "customFieldId": 7,
                 *         "value": "Platform"
                 *       }
                 *     ]
                 */
                customFields?: components["parameters"]["CustomFieldFilters"];
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
                customRangeFields?: components["parameters"]["CustomRangeFieldFilters"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PersonnelSearchPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["TermsNotAccepted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    searchWorkspacePersonnel: {
        parameters: {
            query?: {
                /** @description Where the page begins: the `pagination.cursor` of the page before. Not sent for the first page. It remembers the position and nothing else, so all other parameters are sent again. In the list by `updatedAt` the position lies in the order at the time of the first page, so that nobody comes twice or is left out because they are written to meanwhile; who is created after the first page does not come. Such a cursor is refused with another `sort`, and once the order that it lies in is gone, by a thousand writes or by a reset; then begin again at the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Number of records in a page. */
                size?: components["parameters"]["Size"];
                /** @description Field to order by: `createdAt` when the record came to be, `updatedAt` when it last changed, `name` of the person, `startDate` of the person's work. Without it the order is relevance where `q` is given, else `createdAt`. */
                sort?: components["parameters"]["SearchSort"];
                /** @description `ASC` smallest or oldest first, `DESC` greatest or newest first. An order by relevance ignores it. */
                sortDir?: components["parameters"]["SortDirection"];
                /** @description Whether the first page says how many records match altogether. Later pages ignore it. */
                includeTotalCount?: components["parameters"]["IncludeTotalCount"];
                /**
                 * @description Parts to add to each record.
                 * @example [
                 *       "user",
                 *       "groups"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["SearchExpand"];
                /**
                 * @description Filters for which the first page counts the matches by value. Later pages ignore it. Every value of an enumeration is listed, also with a count of zero; `groupIds`, which has no fixed set of values, lists those that occur.
                 * @example [
                 *       "employmentStatus",
                 *       "groupIds"
                 *     ]
                 */
                "facets[]"?: components["parameters"]["Facets"];
                /**
                 * @description Words to look for in first name, last name, full name, email and job title. Finds beginnings of words, forgives small misspellings, and ranks by relevance. Each of several words has to be found.
                 * @example okafor
                 */
                q?: components["parameters"]["SearchText"];
                /**
                 * @description Beginning of the first name, in either case. `Jon` finds Jon and Jonas.
                 * @example Jon
                 */
                firstName?: components["parameters"]["FirstNameFilter"];
                /**
                 * @description Beginning of the last name, in either case. `Lin` finds Linde and Lindqvist.
                 * @example Lin
                 */
                lastName?: components["parameters"]["LastNameFilter"];
                /**
                 * @description Employment statuses, of which a record has one.
                 * @example [
                 *       "CURRENT_EMPLOYEE",
                 *       "CURRENT_CONTRACTOR"
                 *     ]
                 */
                "employmentStatus[]"?: components["parameters"]["EmploymentStatusFilter"];
                /**
                 * @description Overall compliance statuses, of which a record has one. `OUT_OF_SCOPE` finds people whose status is not shown, such as future hires and contractors who are out of scope.
                 * @example [
                 *       "FAIL",
                 *       "OUT_OF_SCOPE"
                 *     ]
                 */
                "complianceStatus[]"?: components["parameters"]["SearchComplianceStatusFilter"];
                /** @description Statuses of the check that the person accepted the policies. */
                "acceptedPoliciesStatus[]"?: components["parameters"]["AcceptedPoliciesStatusFilter"];
                /** @description Statuses of the background check. */
                "bgCheckStatus[]"?: components["parameters"]["BgCheckStatusFilter"];
                /** @description Statuses of the check that the person's identity is protected by a second factor. */
                "identityMfaStatus[]"?: components["parameters"]["IdentityMfaStatusFilter"];
                /** @description Statuses of the security training. */
                "securityTrainingStatus[]"?: components["parameters"]["SecurityTrainingStatusFilter"];
                /** @description Statuses of the HIPAA training. */
                "hipaaTrainingStatus[]"?: components["parameters"]["HipaaTrainingStatusFilter"];
                /** @description Statuses of the AI awareness training. */
                "aiAwarenessTrainingStatus[]"?: components["parameters"]["AiAwarenessTrainingStatusFilter"];
                /** @description Statuses of the offboarding. Finds only people with a separation date, whose offboarding has begun or is done; people who are active now never match. */
                "offboardingStatus[]"?: components["parameters"]["OffboardingStatusFilter"];
                /** @description Statuses of the check that the Drata Agent runs on the person's devices. */
                "agentInstalledStatus[]"?: components["parameters"]["AgentInstalledStatusFilter"];
                /** @description Password manager, worst status over the person's devices. Leaves out people without device data. */
                "passwordManagerStatus[]"?: components["parameters"]["PasswordManagerStatusFilter"];
                /** @description Disk encryption, worst status over the person's devices. Leaves out people without device data. */
                "diskEncryptionStatus[]"?: components["parameters"]["DiskEncryptionStatusFilter"];
                /** @description Antivirus, worst status over the person's devices. Leaves out people without device data. */
                "antivirusStatus[]"?: components["parameters"]["AntivirusStatusFilter"];
                /** @description Automatic updates, worst status over the person's devices. Leaves out people without device data. */
                "autoUpdatesStatus[]"?: components["parameters"]["AutoUpdatesStatusFilter"];
                /** @description Lock screen, worst status over the person's devices. Leaves out people without device data. */
                "lockScreenStatus[]"?: components["parameters"]["LockScreenStatusFilter"];
                /**
                 * @description Groups, of which a person is in at least one.
                 * @example [
                 *       42
                 *     ]
                 */
                "groupIds[]"?: components["parameters"]["GroupFilter"];
                /** @description Whether the person comes from at least one connection, IdP or HRIS. */
                syncStatus?: components["parameters"]["SyncStatusFilter"];
                /**
                 * @description IdP connections, of which a person comes from one.
                 * @example [
                 *       11
                 *     ]
                 */
                "idpConnectionIds[]"?: components["parameters"]["IdpConnectionFilter"];
                /**
                 * @description HRIS connections, of which a person comes from one.
                 * @example [
                 *       12
                 *     ]
                 */
                "hrisConnectionIds[]"?: components["parameters"]["HrisConnectionFilter"];
                /**
                 * @description Custom fields and the values they must have, written with indices in brackets: `customFields[0][customFieldId]=7&customFields[0][value]=Platform`, or `customFields[0][name]=Department` in place of the id. All entries must hold.
                 * @example [
                 *       {
                 *         "customFieldId": 7,
                 *         "value": "Platform"
                 *       }
                 *     ]
                 */
                customFields?: components["parameters"]["CustomFieldFilters"];
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
                customRangeFields?: components["parameters"]["CustomRangeFieldFilters"];
            };
            header?: never;
            path: {
                /**
                 * @description A workspace of the account.
                 * @example 1
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PersonnelSearchPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WorkspaceNotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["TermsNotAccepted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getPersonnel: {
        parameters: {
            query?: {
                /**
                 * @description Parts to add to each record.
                 * @example [
                 *       "user",
                 *       "complianceChecks"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["Expand"];
            };
            header?: never;
            path: {
                /** @description The number of a personnel record, or `email:` followed by the address of its user. The colon and the at sign may be percent-encoded. */
                personnelId: components["parameters"]["PersonnelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Personnel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["TermsNotAccepted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    updatePersonnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of a personnel record, or `email:` followed by the address of its user. The colon and the at sign may be percent-encoded. */
                personnelId: components["parameters"]["PersonnelId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonnelUpdate"];
        responses: {
            /** @description The record after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Personnel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["TermsNotAccepted"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    performPersonnelAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonnelAction"];
        responses: {
            /** @description The action was carried out. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PersonnelActionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["TermsNotAccepted"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getWorkspacePersonnelScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A workspace of the account.
                 * @example 1
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scope. */
            200: {
                headers: {
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["PersonnelScope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["TermsNotAccepted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    replaceWorkspacePersonnelScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A workspace of the account.
                 * @example 1
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonnelScopeReplacement"];
        responses: {
            /** @description The scope is now as sent. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["TermsNotAccepted"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    removeGroupFromWorkspacePersonnelScope: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A workspace of the account.
                 * @example 1
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * @description A group that is in the scope of the workspace.
                 * @example 42
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is out of the scope. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["TermsNotAccepted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
}
