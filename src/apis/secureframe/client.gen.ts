// Generated from specs/secureframe by `npm run generate`; do not edit.

/**
 * What can be asked of the API, for clients such as those of `openapi-fetch`.
 * @example
 * import createClient from 'openapi-fetch';
 * import type { paths as SecureframePaths } from 'rollcall/apis/secureframe';
 *
 * const client = createClient<SecureframePaths>(mock.credentials('secureframe'));
 * const { data } = await client.GET('/users');
 * assert(data);
 */
export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description One page of the users that match the search.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. An id that nobody has is a 404, whatever it looks like.
                 * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
                 */
                id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description One user, found by id.
         */
        get: operations["getUser"];
        /**
         * Update a user
         * @description Changes the fields that the query parameters name; what they leave out stays as it is. There is no request body. The answer is the user after the update.
         */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * What the spec has a name for, schemas above all.
 * @example
 * import type { components as SecureframeComponents } from 'rollcall/apis/secureframe';
 *
 * const { baseUrl, headers } = mock.credentials('secureframe');
 * const response = await fetch(`${baseUrl}/users`, { headers });
 * const list = (await response.json()) as SecureframeComponents['schemas']['UserList'];
 * assert(list);
 */
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description Id of a record.
         * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
         */
        Id: string;
        /**
         * @description How the user is employed: `contractor`, `employee`, `non_employee` for an account without a person on the payroll, `auditor` for someone who audits the company, `external` for anyone else from outside, `workspace` for an account that the workspace itself uses.
         * @enum {string}
         */
        EmployeeType: "contractor" | "employee" | "non_employee" | "auditor" | "external" | "workspace";
        /**
         * @description The onboarding task that the user has come to: `not_started` before the first one; `security_training` and `security_training_questionnaire`; `hipaa_training`, `pci_training`, `pci_secure_code_training`, `ccpa_training`, `gdpr_training` and `handling_cui_training` for the training of that regulation; `accept_policies`; `background_check`; `secureframe_agent` and `secureframe_federal_mdm` for setting up the device; `completed` after the last one.
         * @enum {string}
         */
        OnboardingStatus: "not_started" | "security_training" | "security_training_questionnaire" | "hipaa_training" | "pci_training" | "pci_secure_code_training" | "ccpa_training" | "gdpr_training" | "handling_cui_training" | "accept_policies" | "background_check" | "secureframe_agent" | "secureframe_federal_mdm" | "completed";
        /**
         * @description Where the user stands: `uncategorized` before the company has said what they are, `not_invited`, `overdue_tasks`, `incomplete_tasks` (none of them overdue), `all_tasks_completed`, `offboarded` after leaving, `active_accounts` after leaving while accounts are still open, `inactive`.
         * @enum {string}
         */
        PersonnelStatus: "uncategorized" | "not_invited" | "overdue_tasks" | "incomplete_tasks" | "all_tasks_completed" | "offboarded" | "active_accounts" | "inactive";
        /** @description What is known of a user. */
        UserAttributes: {
            id: components["schemas"]["Id"];
            /** @description Role that decides what the user may do in the product. */
            access_role: string | null;
            /** @description Whether the user's account is active. */
            active: boolean;
            /** @description What decided that the account is active or not; null when nothing in particular did. */
            active_source: string | null;
            /**
             * Format: date-time
             * @description When the record was created.
             */
            created_at: string;
            /** @description Id of the user's department. */
            department_id: string | null;
            /**
             * Format: email
             * @description Email address of the user.
             */
            email: string;
            employee_type: components["schemas"]["EmployeeType"];
            /**
             * Format: date-time
             * @description When the user's employment ended, or will.
             */
            end_date: string | null;
            /** @description First name. */
            first_name: string;
            /**
             * Format: uri
             * @description Where a picture of the user is.
             */
            image_url: string | null;
            /** @description Whether audits include the user. */
            in_audit_scope: boolean;
            /** @description Whether the user has been invited to the product. */
            invited: boolean;
            /**
             * Format: date-time
             * @description When the user was invited.
             */
            invited_at: string | null;
            /** @description Last name. */
            last_name: string;
            /** @description Name of the user's manager. */
            manager_name: string | null;
            /** @description Middle name. */
            middle_name: string | null;
            /** @description Name in full. */
            name: string;
            onboarding_status: components["schemas"]["OnboardingStatus"];
            personnel_status: components["schemas"]["PersonnelStatus"];
            /** @description First name that the user goes by. */
            preferred_first_name: string | null;
            /** @description Role of the user in the company's compliance programme. */
            role: string;
            /**
             * Format: date-time
             * @description When the user confirmed the agent on the device.
             */
            secureframe_agent_acknowledged_at: string | null;
            /**
             * Format: date-time
             * @description When the user's employment started, or will.
             */
            start_date: string;
            /** @description Job title. */
            title: string | null;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            updated_at: string;
        };
        /** @description The ids of a user's related records. */
        UserRelationships: {
            department: components["schemas"]["Relationship"];
            manager: components["schemas"]["Relationship"];
        };
        /** @description One related record, or none. */
        Relationship: {
            /** @description The related record, or null when there is none. */
            data: components["schemas"]["ResourceIdentifier"] | null;
        };
        /** @description What it takes to find a record. */
        ResourceIdentifier: {
            id: components["schemas"]["Id"];
            /**
             * @description `user` or `department`.
             * @enum {string}
             */
            type: "user" | "department";
        };
        /** @description Where a record is found. */
        Links: {
            /** @description Path of the record below the API's base URL. */
            self: string;
        };
        /** @description A user as a resource object. `relationships` is there when the request asks for it. */
        UserResource: {
            id: components["schemas"]["Id"];
            /**
             * @description Always `user`.
             * @constant
             */
            type: "user";
            attributes: components["schemas"]["UserAttributes"];
            relationships?: components["schemas"]["UserRelationships"];
            links: components["schemas"]["Links"];
        };
        /** @description Why a request was refused. */
        Error: {
            /** @description The refusal in words. */
            message: string;
        };
        /** @description A page of users, the oldest record first. */
        UserList: {
            /** @description The users of the page. */
            data: components["schemas"]["UserResource"][];
            meta: components["schemas"]["ListMeta"];
            /** @description The related records that the request asked for, each once. */
            included: components["schemas"]["IncludedResource"][];
        };
        /** @description How much there is in all. */
        ListMeta: {
            /** @description Users that match, on all pages. */
            total: number;
        };
        /** @description A related record in full. */
        IncludedResource: components["schemas"]["UserResource"] | components["schemas"]["DepartmentResource"];
        /** @description A department as a resource object. */
        DepartmentResource: {
            id: components["schemas"]["Id"];
            /**
             * @description Always `department`.
             * @constant
             */
            type: "department";
            attributes: components["schemas"]["DepartmentAttributes"];
            links: components["schemas"]["Links"];
        };
        /** @description What is known of a department. */
        DepartmentAttributes: {
            id: components["schemas"]["Id"];
            /** @description Name of the department. */
            name: string;
        };
        /** @description One user. */
        UserRecord: {
            data: components["schemas"]["UserResource"];
            /** @description Related records; empty, because no parameter of these operations asks for them. */
            included: components["schemas"]["IncludedResource"][];
        };
    };
    responses: {
        /** @description A parameter is not acceptable, or `q` cannot be searched for. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no key and secret in the request, or they belong to no API key. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Authorization failed"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "This API key may not update users"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such user. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Resource not found"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The `Accept` header allows nothing that can be produced. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Only application/json can be produced"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The rate limit is used up. */
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
                 *       "message": "Rate limit exceeded"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other refusal or failure. */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Something went wrong"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A page of users. */
        UserList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserList"];
            };
        };
        /** @description The user. */
        UserRecord: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "id": "5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11",
                 *         "type": "user",
                 *         "attributes": {
                 *           "id": "5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11",
                 *           "access_role": "employee",
                 *           "active": true,
                 *           "active_source": null,
                 *           "created_at": "2024-02-20T09:14:31Z",
                 *           "department_id": "0d6a5a3e-93f4-4b53-8a4e-6f0f5b8c1d22",
                 *           "email": "ines.marchetti@acme.example",
                 *           "employee_type": "employee",
                 *           "end_date": null,
                 *           "first_name": "Ines",
                 *           "image_url": null,
                 *           "in_audit_scope": true,
                 *           "invited": true,
                 *           "invited_at": "2024-02-21T08:00:00Z",
                 *           "last_name": "Marchetti",
                 *           "manager_name": "Daniel Okafor",
                 *           "middle_name": null,
                 *           "name": "Ines Marchetti",
                 *           "onboarding_status": "completed",
                 *           "personnel_status": "all_tasks_completed",
                 *           "preferred_first_name": null,
                 *           "role": "employee",
                 *           "secureframe_agent_acknowledged_at": "2024-03-04T10:02:17Z",
                 *           "start_date": "2024-03-01T00:00:00Z",
                 *           "title": "Platform Engineer",
                 *           "updated_at": "2025-11-18T16:40:05Z"
                 *         },
                 *         "links": {
                 *           "self": "/users/5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11"
                 *         }
                 *       },
                 *       "included": []
                 *     }
                 */
                "application/json": components["schemas"]["UserRecord"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the user. An id that nobody has is a 404, whatever it looks like.
         * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
         */
        UserIdPath: string;
        /**
         * @description Which related records come along in full, in `included`: a comma-separated list of `manager` and `department`, or `true`, together with `relationships`, for all of them.
         * @example manager
         */
        Include: string;
        /** @description Number of the page, counted from 1. A page past the end is empty. */
        Page: number;
        /** @description Users on a page. A higher value than the maximum counts as the maximum. */
        PerPage: number;
        /**
         * @description Search in Lucene 2.9 syntax: `field:value` with `AND`, `OR`, `NOT` and groups, phrases in double quotes, wildcards (`first_name:Al*`) and ranges with open ends (`start_date:[2025-01-01 TO *]`). Upper and lower case matter in values. Searchable are `active` and `invited` and `in_audit_scope` (flags), `department_id`, `email`, `employee_type`, `end_date`, `first_name`, `id`, `invited_at`, `last_name`, `name`, `onboarding_status`, `personnel_status`, `preferred_first_name`, `secureframe_agent_acknowledged_at`, `start_date` and `title`; any other field, like a mistake in the syntax, is refused.
         * @example active:true AND employee_type:(employee OR contractor)
         */
        Query: string;
        /** @description With `true`, every user carries `relationships`, the ids of its related records. */
        Relationships: boolean;
        /** @description Whether the user's account is active; `false` disables it. */
        ActiveUpdate: boolean;
        /** @description How the user is employed. */
        EmployeeTypeUpdate: components["schemas"]["EmployeeType"];
        /**
         * @description When the user's employment ended, or will, in ISO 8601. It must not be before the start, but a later start may follow it, for somebody who comes back.
         * @example 2026-05-31T00:00:00Z
         */
        EndDateUpdate: string;
        /** @description Whether audits include the user. The vendor takes the change in certain cases only. */
        InAuditScopeUpdate: boolean;
        /**
         * @description When the user's employment started, in ISO 8601.
         * @example 2024-03-01T00:00:00Z
         */
        StartDateUpdate: string;
        /**
         * @description Attributes to order by, the most important first; a `-` before a name descends. Ties keep the order of `created_at`. A name that is no attribute of a user is refused.
         * @example [
         *       "last_name",
         *       "-start_date"
         *     ]
         */
        Sort: ("id" | "-id" | "access_role" | "-access_role" | "active" | "-active" | "active_source" | "-active_source" | "created_at" | "-created_at" | "department_id" | "-department_id" | "email" | "-email" | "employee_type" | "-employee_type" | "end_date" | "-end_date" | "first_name" | "-first_name" | "image_url" | "-image_url" | "in_audit_scope" | "-in_audit_scope" | "invited" | "-invited" | "invited_at" | "-invited_at" | "last_name" | "-last_name" | "manager_name" | "-manager_name" | "middle_name" | "-middle_name" | "name" | "-name" | "onboarding_status" | "-onboarding_status" | "personnel_status" | "-personnel_status" | "preferred_first_name" | "-preferred_first_name" | "role" | "-role" | "secureframe_agent_acknowledged_at" | "-secureframe_agent_acknowledged_at" | "start_date" | "-start_date" | "title" | "-title" | "updated_at" | "-updated_at")[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * The operations by their ids, with what they take and answer.
 * @example
 * import type { operations as SecureframeOperations } from 'rollcall/apis/secureframe';
 *
 * const operationId: keyof SecureframeOperations = 'listUsers';
 * await mock.fault({ api: 'secureframe', operationId, status: 503 });
 */
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Which related records come along in full, in `included`: a comma-separated list of `manager` and `department`, or `true`, together with `relationships`, for all of them.
                 * @example manager
                 */
                include?: components["parameters"]["Include"];
                /** @description Number of the page, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description Users on a page. A higher value than the maximum counts as the maximum. */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Search in Lucene 2.9 syntax: `field:value` with `AND`, `OR`, `NOT` and groups, phrases in double quotes, wildcards (`first_name:Al*`) and ranges with open ends (`start_date:[2025-01-01 TO *]`). Upper and lower case matter in values. Searchable are `active` and `invited` and `in_audit_scope` (flags), `department_id`, `email`, `employee_type`, `end_date`, `first_name`, `id`, `invited_at`, `last_name`, `name`, `onboarding_status`, `personnel_status`, `preferred_first_name`, `secureframe_agent_acknowledged_at`, `start_date` and `title`; any other field, like a mistake in the syntax, is refused.
                 * @example active:true AND employee_type:(employee OR contractor)
                 */
                q?: components["parameters"]["Query"];
                /** @description With `true`, every user carries `relationships`, the ids of its related records. */
                relationships?: components["parameters"]["Relationships"];
                /**
                 * @description Attributes to order by, the most important first; a `-` before a name descends. Ties keep the order of `created_at`. A name that is no attribute of a user is refused.
                 * @example [
                 *       "last_name",
                 *       "-start_date"
                 *     ]
                 */
                sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user. An id that nobody has is a 404, whatever it looks like.
                 * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
                 */
                id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserRecord"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /** @description Whether the user's account is active; `false` disables it. */
                active?: components["parameters"]["ActiveUpdate"];
                /** @description How the user is employed. */
                employee_type?: components["parameters"]["EmployeeTypeUpdate"];
                /**
                 * @description When the user's employment ended, or will, in ISO 8601. It must not be before the start, but a later start may follow it, for somebody who comes back.
                 * @example 2026-05-31T00:00:00Z
                 */
                end_date?: components["parameters"]["EndDateUpdate"];
                /** @description Whether audits include the user. The vendor takes the change in certain cases only. */
                in_audit_scope?: components["parameters"]["InAuditScopeUpdate"];
                /**
                 * @description When the user's employment started, in ISO 8601.
                 * @example 2024-03-01T00:00:00Z
                 */
                start_date?: components["parameters"]["StartDateUpdate"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user. An id that nobody has is a 404, whatever it looks like.
                 * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
                 */
                id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserRecord"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
