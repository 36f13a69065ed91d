// Generated from specs/secureframe by `npm run generate`; do not edit.

export interface paths {
    readonly "/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List users
         * @description One page of the users that match the search.
         */
        readonly get: operations["listUsers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/users/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the user. An id that nobody has is a 404, whatever it looks like.
                 * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
                 */
                readonly id: components["parameters"]["UserIdPath"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a user
         * @description One user, found by id.
         */
        readonly get: operations["getUser"];
        /**
         * Update a user
         * @description Changes the fields that the query parameters name; what they leave out stays as it is. There is no request body. The answer is the user after the update.
         */
        readonly put: operations["updateUser"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description Id of a record.
         * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
         */
        readonly Id: string;
        /**
         * @description How the user is employed: `contractor`, `employee`, `non_employee` for an account without a person on the payroll, `auditor` for someone who audits the company, `external` for anyone else from outside, `workspace` for an account that the workspace itself uses.
         * @enum {string}
         */
        readonly EmployeeType: "contractor" | "employee" | "non_employee" | "auditor" | "external" | "workspace";
        /**
         * @description The onboarding task that the user has come to: `not_started` before the first one; `security_training` and `security_training_questionnaire`; `hipaa_training`, `pci_training`, `pci_secure_code_training`, `ccpa_training`, `gdpr_training` and `handling_cui_training` for the training of that regulation; `accept_policies`; `background_check`; `secureframe_agent` and `secureframe_federal_mdm` for setting up the device; `completed` after the last one.
         * @enum {string}
         */
        readonly OnboardingStatus: "not_started" | "security_training" | "security_training_questionnaire" | "hipaa_training" | "pci_training" | "pci_secure_code_training" | "ccpa_training" | "gdpr_training" | "handling_cui_training" | "accept_policies" | "background_check" | "secureframe_agent" | "secureframe_federal_mdm" | "completed";
        /**
         * @description Where the user stands: `uncategorized` before the company has said what they are, `not_invited`, `overdue_tasks`, `incomplete_tasks` (none of them overdue), `all_tasks_completed`, `offboarded` after leaving, `active_accounts` after leaving while accounts are still open, `inactive`.
         * @enum {string}
         */
        readonly PersonnelStatus: "uncategorized" | "not_invited" | "overdue_tasks" | "incomplete_tasks" | "all_tasks_completed" | "offboarded" | "active_accounts" | "inactive";
        /** @description What is known of a user. */
        readonly UserAttributes: {
            readonly id: components["schemas"]["Id"];
            /** @description Role that decides what the user may do in the product. */
            readonly access_role: string | null;
            /** @description Whether the user's account is active. */
            readonly active: boolean;
            /** @description What decided that the account is active or not; null when nothing in particular did. */
            readonly active_source: string | null;
            /**
             * Format: date-time
             * @description When the record was created.
             */
            readonly created_at: string;
            /** @description Id of the user's department. */
            readonly department_id: string | null;
            /**
             * Format: email
             * @description Email address of the user.
             */
            readonly email: string;
            readonly employee_type: components["schemas"]["EmployeeType"];
            /**
             * Format: date-time
             * @description When the user's employment ended, or will.
             */
            readonly end_date: string | null;
            /** @description First name. */
            readonly first_name: string;
            /**
             * Format: uri
             * @description Where a picture of the user is.
             */
            readonly image_url: string | null;
            /** @description Whether audits include the user. */
            readonly in_audit_scope: boolean;
            /** @description Whether the user has been invited to the product. */
            readonly invited: boolean;
            /**
             * Format: date-time
             * @description When the user was invited.
             */
            readonly invited_at: string | null;
            /** @description Last name. */
            readonly last_name: string;
            /** @description Name of the user's manager. */
            readonly manager_name: string | null;
            /** @description Middle name. */
            readonly middle_name: string | null;
            /** @description Name in full. */
            readonly name: string;
            readonly onboarding_status: components["schemas"]["OnboardingStatus"];
            readonly personnel_status: components["schemas"]["PersonnelStatus"];
            /** @description First name that the user goes by. */
            readonly preferred_first_name: string | null;
            /** @description Role of the user in the company's compliance programme. */
            readonly role: string;
            /**
             * Format: date-time
             * @description When the user confirmed the agent on the device.
             */
            readonly secureframe_agent_acknowledged_at: string | null;
            /**
             * Format: date-time
             * @description When the user's employment started, or will.
             */
            readonly start_date: string;
            /** @description Job title. */
            readonly title: string | null;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            readonly updated_at: string;
        };
        /** @description The ids of a user's related records. */
        readonly UserRelationships: {
            readonly department: components["schemas"]["Relationship"];
            readonly manager: components["schemas"]["Relationship"];
        };
        /** @description One related record, or none. */
        readonly Relationship: {
            /** @description The related record, or null when there is none. */
            readonly data: components["schemas"]["ResourceIdentifier"] | null;
        };
        /** @description What it takes to find a record. */
        readonly ResourceIdentifier: {
            readonly id: components["schemas"]["Id"];
            /**
             * @description `user` or `department`.
             * @enum {string}
             */
            readonly type: "user" | "department";
        };
        /** @description Where a record is found. */
        readonly Links: {
            /** @description Path of the record below the API's base URL. */
            readonly self: string;
        };
        /** @description A user as a resource object. `relationships` is there when the request asks for it. */
        readonly UserResource: {
            readonly id: components["schemas"]["Id"];
            /**
             * @description Always `user`.
             * @constant
             */
            readonly type: "user";
            readonly attributes: components["schemas"]["UserAttributes"];
            readonly relationships?: components["schemas"]["UserRelationships"];
            readonly links: components["schemas"]["Links"];
        };
        /** @description Why a request was refused. */
        readonly Error: {
            /** @description The refusal in words. */
            readonly message: string;
        };
        /** @description A page of users, the oldest record first. */
        readonly UserList: {
            /** @description The users of the page. */
            readonly data: readonly components["schemas"]["UserResource"][];
            readonly meta: components["schemas"]["ListMeta"];
            /** @description The related records that the request asked for, each once. */
            readonly included: readonly components["schemas"]["IncludedResource"][];
        };
        /** @description How much there is in all. */
        readonly ListMeta: {
            /** @description Users that match, on all pages. */
            readonly total: number;
        };
        /** @description A related record in full. */
        readonly IncludedResource: components["schemas"]["UserResource"] | components["schemas"]["DepartmentResource"];
        /** @description A department as a resource object. */
        readonly DepartmentResource: {
            readonly id: components["schemas"]["Id"];
            /**
             * @description Always `department`.
             * @constant
             */
            readonly type: "department";
            readonly attributes: components["schemas"]["DepartmentAttributes"];
            readonly links: components["schemas"]["Links"];
        };
        /** @description What is known of a department. */
        readonly DepartmentAttributes: {
            readonly id: components["schemas"]["Id"];
            /** @description Name of the department. */
            readonly name: string;
        };
        /** @description One user. */
        readonly UserRecord: {
            readonly data: components["schemas"]["UserResource"];
            /** @description Related records; empty, because no parameter of these operations asks for them. */
            readonly included: readonly components["schemas"]["IncludedResource"][];
        };
    };
    responses: {
        /** @description A parameter is not acceptable, or `q` cannot be searched for. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no key and secret in the request, or they belong to no API key. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Authorization failed"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key may not do this. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "This API key may not update users"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such user. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Resource not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The `Accept` header allows nothing that can be produced. */
        readonly NotAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Only application/json can be produced"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The rate limit is used up. */
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
                 *       "message": "Rate limit exceeded"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other refusal or failure. */
        readonly UnexpectedError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Something went wrong"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A page of users. */
        readonly UserList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UserList"];
            };
        };
        /** @description The user. */
        readonly UserRecord: {
            headers: {
                readonly [name: string]: unknown;
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
                readonly "application/json": components["schemas"]["UserRecord"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the user. An id that nobody has is a 404, whatever it looks like.
         * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
         */
        readonly UserIdPath: string;
        /**
         * @description Which related records come along in full, in `included`: a comma-separated list of `manager` and `department`, or `true`, together with `relationships`, for all of them.
         * @example manager
         */
        readonly Include: string;
        /** @description Number of the page, counted from 1. A page past the end is empty. */
        readonly Page: number;
        /** @description Users on a page. A higher value than the maximum counts as the maximum. */
        readonly PerPage: number;
        /**
         * @description Search in Lucene 2.9 syntax: `field:value` with `AND`, `OR`, `NOT` and groups, phrases in double quotes, wildcards (`first_name:Al*`) and ranges with open ends (`start_date:[2025-01-01 TO *]`). Upper and lower case matter in values. Searchable are `active` and `invited` and `in_audit_scope` (flags), `department_id`, `email`, `employee_type`, `end_date`, `first_name`, `id`, `invited_at`, `last_name`, `name`, `onboarding_status`, `personnel_status`, `preferred_first_name`, `secureframe_agent_acknowledged_at`, `start_date` and `title`; any other field, like a mistake in the syntax, is refused.
         * @example active:true AND employee_type:(employee OR contractor)
         */
        readonly Query: string;
        /** @description With `true`, every user carries `relationships`, the ids of its related records. */
        readonly Relationships: boolean;
        /** @description Whether the user's account is active; `false` disables it. */
        readonly ActiveUpdate: boolean;
        /** @description How the user is employed. */
        readonly EmployeeTypeUpdate: components["schemas"]["EmployeeType"];
        /**
         * @description When the user's employment ended, or will, in ISO 8601. It must not be before the start, but a later start may follow it, for somebody who comes back.
         * @example 2026-05-31T00:00:00Z
         */
        readonly EndDateUpdate: string;
        /** @description Whether audits include the user. The vendor takes the change in certain cases only. */
        readonly InAuditScopeUpdate: boolean;
        /**
         * @description When the user's employment started, in ISO 8601.
         * @example 2024-03-01T00:00:00Z
         */
        readonly StartDateUpdate: string;
        /**
         * @description Attributes to order by, the most important first; a `-` before a name descends. Ties keep the order of `created_at`. A name that is no attribute of a user is refused.
         * @example [
         *       "last_name",
         *       "-start_date"
         *     ]
         */
        readonly Sort: readonly ("id" | "-id" | "access_role" | "-access_role" | "active" | "-active" | "active_source" | "-active_source" | "created_at" | "-created_at" | "department_id" | "-department_id" | "email" | "-email" | "employee_type" | "-employee_type" | "end_date" | "-end_date" | "first_name" | "-first_name" | "image_url" | "-image_url" | "in_audit_scope" | "-in_audit_scope" | "invited" | "-invited" | "invited_at" | "-invited_at" | "last_name" | "-last_name" | "manager_name" | "-manager_name" | "middle_name" | "-middle_name" | "name" | "-name" | "onboarding_status" | "-onboarding_status" | "personnel_status" | "-personnel_status" | "preferred_first_name" | "-preferred_first_name" | "role" | "-role" | "secureframe_agent_acknowledged_at" | "-secureframe_agent_acknowledged_at" | "start_date" | "-start_date" | "title" | "-title" | "updated_at" | "-updated_at")[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listUsers: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Which related records come along in full, in `included`: a comma-separated list of `manager` and `department`, or `true`, together with `relationships`, for all of them.
                 * @example manager
                 */
                readonly include: components["parameters"]["Include"];
                /** @description Number of the page, counted from 1. A page past the end is empty. */
                readonly page: components["parameters"]["Page"];
                /** @description Users on a page. A higher value than the maximum counts as the maximum. */
                readonly per_page: components["parameters"]["PerPage"];
                /**
                 * @description Search in Lucene 2.9 syntax: `field:value` with `AND`, `OR`, `NOT` and groups, phrases in double quotes, wildcards (`first_name:Al*`) and ranges with open ends (`start_date:[2025-01-01 TO *]`). Upper and lower case matter in values. Searchable are `active` and `invited` and `in_audit_scope` (flags), `department_id`, `email`, `employee_type`, `end_date`, `first_name`, `id`, `invited_at`, `last_name`, `name`, `onboarding_status`, `personnel_status`, `preferred_first_name`, `secureframe_agent_acknowledged_at`, `start_date` and `title`; any other field, like a mistake in the syntax, is refused.
                 * @example active:true AND employee_type:(employee OR contractor)
                 */
                readonly q?: components["parameters"]["Query"];
                /** @description With `true`, every user carries `relationships`, the ids of its related records. */
                readonly relationships: components["parameters"]["Relationships"];
                /**
                 * @description Attributes to order by, the most important first; a `-` before a name descends. Ties keep the order of `created_at`. A name that is no attribute of a user is refused.
                 * @example [
                 *       "last_name",
                 *       "-start_date"
                 *     ]
                 */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["UserList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly getUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the user. An id that nobody has is a 404, whatever it looks like.
                 * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
                 */
                readonly id: components["parameters"]["UserIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["UserRecord"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
    readonly updateUser: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether the user's account is active; `false` disables it. */
                readonly active?: components["parameters"]["ActiveUpdate"];
                /** @description How the user is employed. */
                readonly employee_type?: components["parameters"]["EmployeeTypeUpdate"];
                /**
                 * @description When the user's employment ended, or will, in ISO 8601. It must not be before the start, but a later start may follow it, for somebody who comes back.
                 * @example 2026-05-31T00:00:00Z
                 */
                readonly end_date?: components["parameters"]["EndDateUpdate"];
                /** @description Whether audits include the user. The vendor takes the change in certain cases only. */
                readonly in_audit_scope?: components["parameters"]["InAuditScopeUpdate"];
                /**
                 * @description When the user's employment started, in ISO 8601.
                 * @example 2024-03-01T00:00:00Z
                 */
                readonly start_date?: components["parameters"]["StartDateUpdate"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the user. An id that nobody has is a 404, whatever it looks like.
                 * @example 5b0c9a52-6d0e-4d6f-9a3c-2f1f5f3a7e11
                 */
                readonly id: components["parameters"]["UserIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["UserRecord"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["UnexpectedError"];
        };
    };
}
