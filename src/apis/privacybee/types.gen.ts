// Generated from specs/privacybee by `npm run generate`; do not edit.

export interface paths {
    readonly "/companies/{companyId}/employees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                readonly companyId: components["parameters"]["CompanyIdPath"];
            };
            readonly cookie?: never;
        };
        /**
         * List employees
         * @description All employees of the company, or those whose email address starts with a given text.
         */
        readonly get: operations["listEmployees"];
        readonly put?: never;
        /**
         * Create an employee
         * @description Adds an employee to the company. Values are standardised on the way in: email addresses become lower case without `+` notation, states of the United States and countries two letters, phone numbers and country codes strings of digits. A primary email address that an employee has already is refused, and nobody is created.
         */
        readonly post: operations["createEmployee"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/{companyId}/employees/exposures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List exposures
         * @description Where the data of employees was found, how far its removal has come and what was done lately, for all employees of the company or for some.
         */
        readonly get: operations["listExposures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/{companyId}/employees/exposures/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an exposure's history
         * @description Everything that was done about one exposure.
         */
        readonly get: operations["getExposureHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/{companyId}/employees/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                readonly companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the employee. One that belongs to another company is a 404.
                 * @example 74980364
                 */
                readonly id: components["parameters"]["EmployeeIdPath"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an employee
         * @description One employee, found by id.
         */
        readonly get: operations["getEmployee"];
        /**
         * Update an employee
         * @description Changes what the body names and leaves the rest. A list in the body replaces the whole list, an empty one clears it. Values are standardised as on creation.
         */
        readonly put: operations["updateEmployee"];
        readonly post?: never;
        /**
         * Delete an employee
         * @description Takes an employee out of the company. An account that has the company's email addresses only goes altogether; one to which its owner added addresses of their own loses the company's and lives on without the company.
         */
        readonly delete: operations["deleteEmployee"];
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
         * @description Id of a record, an unsigned integer.
         * @example 74980364
         */
        readonly Id: number;
        /**
         * Format: date
         * @description A date, year first.
         * @example 1986-04-17
         */
        readonly Date: string;
        /**
         * @description Name of a licence: `scan` finds exposures, `complete` has them removed too.
         * @enum {string}
         */
        readonly LicenseType: "scan" | "complete";
        /**
         * @description What the employee does for the company, in free words.
         * @example [
         *       "HR"
         *     ]
         */
        readonly Roles: readonly string[];
        /** @description An employee in full. */
        readonly Person: {
            readonly id: components["schemas"]["Id"];
            /** @description First name. */
            readonly first_name: string;
            /** @description Middle name. */
            readonly middle_name: string | null;
            /** @description Last name. */
            readonly last_name: string;
            /** @description First, middle and last name in one. */
            readonly display_name: string;
            /** @description Date of birth. */
            readonly dob: components["schemas"]["Date"];
            /** @description Other names of the employee. */
            readonly akas: readonly components["schemas"]["Aka"][];
            /** @description Postal addresses. */
            readonly addresses: readonly components["schemas"]["Address"][];
            /** @description Email addresses. */
            readonly emails: readonly components["schemas"]["Email"][];
            /** @description Phone numbers. */
            readonly phone_numbers: readonly components["schemas"]["Phone"][];
            /**
             * Format: date-time
             * @description When data brokers were last searched for the employee, or null before the first time.
             */
            readonly last_scan_at: string | null;
            /** @description The licence that the employee holds, or null. */
            readonly license: components["schemas"]["License"] | null;
            readonly roles: components["schemas"]["Roles"];
            /** @description How exposed the employee is, from 1 to 99, or null while that is being worked out. */
            readonly risk_score: number | null;
            readonly exposures: components["schemas"]["ExposureCounts"];
            /**
             * Format: date-time
             * @description When the employee last logged in, or null before the first time.
             */
            readonly last_login: string | null;
            /**
             * Format: date-time
             * @description When the record was created.
             */
            readonly created_at: string;
        };
        /** @description Employees, in the order of their ids. */
        readonly PersonList: readonly components["schemas"]["Person"][];
        /** @description Another name of an employee. */
        readonly Aka: {
            readonly id?: components["schemas"]["Id"];
            /** @description First name. */
            readonly first_name: string | null;
            /** @description Middle name. */
            readonly middle_name?: string | null;
            /** @description Last name. */
            readonly last_name?: string | null;
        };
        /** @description A postal address. */
        readonly Address: {
            readonly id: components["schemas"]["Id"];
            /** @description Whether this is the main address. */
            readonly primary: boolean;
            /** @description Street and number. */
            readonly line_1: string;
            /** @description Rest of the street address. */
            readonly line_2: string | null;
            /** @description City. */
            readonly city: string;
            /** @description State or region, two letters in the United States. */
            readonly region: string | null;
            /** @description Postal code. */
            readonly postal_code: string | null;
            /** @description Country, two letters. */
            readonly country: string;
        };
        /** @description An email address. */
        readonly Email: {
            readonly id: components["schemas"]["Id"];
            /** @description Whether this is the main email address. */
            readonly primary: boolean;
            /**
             * Format: email
             * @description The address.
             */
            readonly email: string;
        };
        /** @description A phone number. */
        readonly Phone: {
            readonly id: components["schemas"]["Id"];
            /** @description Whether this is the main phone number. */
            readonly primary: boolean;
            /** @description Country calling code, digits only. */
            readonly country_code: string;
            /** @description Number within the country, digits only. */
            readonly phone_number: string;
            /** @description `+`, country code and number in one. */
            readonly phone_full: string;
        };
        /** @description A licence that an employee holds. */
        readonly License: {
            readonly type: components["schemas"]["LicenseType"];
            /** @description Price of the term in cents. */
            readonly price: number;
            /**
             * Format: date-time
             * @description When the term starts.
             */
            readonly start_date: string;
            /**
             * Format: date-time
             * @description When the term ends; a licence that renews then begins another.
             */
            readonly end_date: string;
            /** @description 1 if the licence renews at the end of the term, otherwise 0. */
            readonly renews: number;
            /** @description 1 if the renewal is charged in proportion, otherwise 0. */
            readonly prorate_on_renewal: number;
        };
        /** @description How many exposures an employee has, by status; `total` is the sum of the others. */
        readonly ExposureCounts: {
            /** @description All exposures. */
            readonly total: number;
            /** @description Those whose removal has not begun. */
            readonly pending: number;
            /** @description Those that the company has been asked to remove. */
            readonly in_progress: number;
            /** @description Those whose removal is over. */
            readonly closed: number;
            /** @description Companies that were searched without finding anything. */
            readonly not_found: number;
        };
        /** @description A new employee. Members other than these are ignored. */
        readonly PersonCreate: {
            /** @description First name. */
            readonly first_name: string;
            /**
             * @description Middle name.
             * @default null
             */
            readonly middle_name: string | null;
            /** @description Last name. */
            readonly last_name: string;
            readonly emails: components["schemas"]["EmailsInput"];
            /** @description Date of birth. */
            readonly dob: components["schemas"]["Date"];
            readonly akas?: components["schemas"]["AkasInput"];
            /**
             * @description Phone numbers.
             * @default null
             */
            readonly phone_numbers: readonly components["schemas"]["PhoneInput"][] | null;
            /** @description Postal addresses, at least one. */
            readonly addresses: readonly components["schemas"]["AddressInput"][];
            /**
             * @description What the employee does for the company, in free words.
             * @default [
             *       "HR"
             *     ]
             */
            readonly roles: readonly string[];
            /**
             * @description Licence to give to the employee.
             * @default scan
             */
            readonly license: components["schemas"]["LicenseType"];
            /** @description Whether to invite the employee by email to log in. */
            readonly invite?: boolean;
            /** @description Whether the employee is deleted again after 24 hours. */
            readonly ephemeral?: boolean;
        };
        /** @description What to change of an employee. Members other than these are ignored. */
        readonly PersonUpdate: {
            /** @description First name. */
            readonly first_name?: string;
            /** @description Middle name. */
            readonly middle_name?: string | null;
            /** @description Last name. */
            readonly last_name?: string;
            /** @description The same as `emails`, which counts if both are there. */
            readonly email?: components["schemas"]["EmailsInput"];
            readonly emails?: components["schemas"]["EmailsInput"];
            /** @description Date of birth. */
            readonly dob?: components["schemas"]["Date"];
            readonly akas?: components["schemas"]["AkasInput"];
            /** @description Phone numbers, replacing all; an empty list or null clears them. */
            readonly phone_numbers?: readonly components["schemas"]["PhoneInput"][] | null;
            /** @description Postal addresses, replacing all; an empty list or null clears them. */
            readonly addresses?: readonly components["schemas"]["AddressInput"][] | null;
            readonly roles?: components["schemas"]["Roles"];
            /** @description Licence to give to the employee, instead of the present one if that is another. */
            readonly license?: components["schemas"]["LicenseType"];
        };
        /** @description Other names of the employee, replacing all; an empty list clears them. */
        readonly AkasInput: readonly components["schemas"]["AkaInput"][];
        /** @description Another name, as it is sent. */
        readonly AkaInput: {
            /** @description First name. */
            readonly first_name?: string | null;
            /** @description Middle name. */
            readonly middle_name?: string | null;
            /** @description Last name. */
            readonly last_name?: string | null;
        };
        /** @description Email addresses, at least one; the one marked as primary, or else the first, is the main one. */
        readonly EmailsInput: readonly components["schemas"]["EmailInput"][];
        /** @description An email address, as it is sent. Upper case and `+` notation are removed; an `id` is ignored. */
        readonly EmailInput: {
            /** @description Whether this is the main email address. */
            readonly primary?: boolean;
            /**
             * Format: email
             * @description The address.
             */
            readonly email: string;
        };
        /** @description A phone number, as it is sent. Only its digits are kept; an `id` and `phone_full` are ignored. */
        readonly PhoneInput: {
            /** @description Whether this is the main phone number. */
            readonly primary?: boolean;
            /** @description Country calling code. */
            readonly country_code: string | number;
            /** @description Number within the country. */
            readonly phone_number: string | number;
        };
        /** @description A postal address, as it is sent. A state of the United States becomes its two letters, a country too; an `id` is ignored. */
        readonly AddressInput: {
            /** @description Whether this is the main address. */
            readonly primary?: boolean;
            /** @description Street and number. */
            readonly line_1: string;
            /** @description Rest of the street address. */
            readonly line_2?: string | null;
            /** @description City. */
            readonly city: string;
            /** @description State or region, by its letters or its name. */
            readonly region?: string | null;
            /** @description Postal code. */
            readonly postal_code?: string | null;
            /** @description Country, best by its two letters. */
            readonly country: string;
        };
        /** @description A company that trades in personal data. */
        readonly BrokerCompany: {
            readonly id: components["schemas"]["Id"];
            /** @description Name of the company, often its domain. */
            readonly name: string;
            /** @description Name in letters and digits only. */
            readonly slug: string;
            /**
             * Format: uri
             * @description Where the company's logo is.
             */
            readonly logo: string;
            /** @description The company's website, without a scheme. */
            readonly url: string;
        };
        /**
         * @description How far the removal has come: `pending` (it has not begun), `in_progress` (the company has been asked), `closed` (it is over), `not_found` (the company was searched without finding anything).
         * @enum {string}
         */
        readonly ExposureStatus: "pending" | "in_progress" | "closed" | "not_found";
        /** @description One employee's data at one data-broker company. */
        readonly Exposure: {
            readonly id: components["schemas"]["Id"];
            readonly employee_id: components["schemas"]["Id"];
            readonly company: components["schemas"]["BrokerCompany"];
            readonly status: components["schemas"]["ExposureStatus"];
            /** @description Whether the data can be found there now. */
            readonly exposed: boolean;
            /** @description Kinds of data that the scans found, such as `name`, `address`, `email` or `phone_number`. */
            readonly data_found: readonly string[];
            /** @description What was done lately, the latest first. */
            readonly recent_actions: readonly components["schemas"]["ExposureAction"][];
            /**
             * Format: date-time
             * @description When the exposure was found.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the exposure last changed; `since` compares it.
             */
            readonly updated_at: string;
        };
        /** @description Something that was done about an exposure. */
        readonly ExposureAction: {
            /** @description What was done, in words. */
            readonly event: string;
            /**
             * Format: date-time
             * @description When it was done.
             */
            readonly when: string;
        };
        /** @description Exposures, in the order of their ids. */
        readonly ExposureList: readonly components["schemas"]["Exposure"][];
        /** @description An entry in the history of an exposure. */
        readonly ExposureEvent: {
            /** @description What was done, in words. */
            readonly event: string;
            readonly company: components["schemas"]["BrokerCompany"];
            /**
             * Format: date-time
             * @description When it was done.
             */
            readonly when: string;
        };
        /** @description The history of an exposure, oldest entry first. */
        readonly ExposureHistory: readonly components["schemas"]["ExposureEvent"][];
        /** @description Why a request was refused. */
        readonly Error: {
            /** @description The refusal. */
            readonly error: {
                /** @description Kind of the refusal, for programs. */
                readonly code: string;
                /** @description The refusal in words, for people. */
                readonly message: string;
                /** @description Each fault of an invalid request. */
                readonly details?: readonly components["schemas"]["ErrorDetail"][];
            };
        };
        /** @description One fault of an invalid request. */
        readonly ErrorDetail: {
            /** @description Name of the parameter or path of the body's member. */
            readonly field: string;
            /** @description What is wrong with it. */
            readonly message: string;
        };
    };
    responses: {
        /** @description The employee. */
        readonly Person: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": 74980364,
                 *       "first_name": "Odile",
                 *       "middle_name": "Rose",
                 *       "last_name": "Fontaine",
                 *       "display_name": "Odile Rose Fontaine",
                 *       "dob": "1986-04-17",
                 *       "akas": [
                 *         {
                 *           "id": 3,
                 *           "first_name": "Odie",
                 *           "middle_name": null,
                 *           "last_name": "Fontaine"
                 *         }
                 *       ],
                 *       "addresses": [
                 *         {
                 *           "id": 1,
                 *           "primary": true,
                 *           "line_1": "48 Juniper Lane",
                 *           "line_2": null,
                 *           "city": "Decatur",
                 *           "region": "GA",
                 *           "postal_code": "30030",
                 *           "country": "US"
                 *         }
                 *       ],
                 *       "emails": [
                 *         {
                 *           "id": 1,
                 *           "primary": true,
                 *           "email": "odile.fontaine@acme.example"
                 *         }
                 *       ],
                 *       "phone_numbers": [
                 *         {
                 *           "id": 1,
                 *           "primary": true,
                 *           "country_code": "1",
                 *           "phone_number": "4045550142",
                 *           "phone_full": "+14045550142"
                 *         }
                 *       ],
                 *       "last_scan_at": "2026-01-10T00:00:00Z",
                 *       "license": {
                 *         "type": "complete",
                 *         "price": 19700,
                 *         "start_date": "2025-10-07T00:00:00Z",
                 *         "end_date": "2026-10-07T00:00:00Z",
                 *         "renews": 1,
                 *         "prorate_on_renewal": 0
                 *       },
                 *       "roles": [
                 *         "HR"
                 *       ],
                 *       "risk_score": 62,
                 *       "exposures": {
                 *         "total": 3,
                 *         "pending": 1,
                 *         "in_progress": 1,
                 *         "closed": 1,
                 *         "not_found": 0
                 *       },
                 *       "last_login": "2026-01-12T08:28:15Z",
                 *       "created_at": "2025-10-06T14:05:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Person"];
            };
        };
        /** @description A parameter or the body is not acceptable, or the primary email address belongs to an employee already. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no access token in the request, or it is not valid. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unauthorized",
                 *         "message": "A valid access token is required."
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token does not allow this. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "forbidden",
                 *         "message": "This access token does not allow the request."
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such company, or no such employee or exposure in it. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_found",
                 *         "message": "There is no such employee."
                 *       }
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
                 *       "error": {
                 *         "code": "not_acceptable",
                 *         "message": "Only application/json can be produced."
                 *       }
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
                 *       "error": {
                 *         "code": "content_too_large",
                 *         "message": "The request body is too large."
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is neither JSON nor a form by its `Content-Type`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unsupported_media_type",
                 *         "message": "The request body has to be application/json or application/x-www-form-urlencoded."
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The rate limit is used up. */
        readonly TooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "too_many_requests",
                 *         "message": "Too many requests. Try again later."
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the company. One that the token has no part in is a 404.
         * @example 1204
         */
        readonly CompanyIdPath: string;
        /**
         * @description Id of the employee. One that belongs to another company is a 404.
         * @example 74980364
         */
        readonly EmployeeIdPath: number;
        /**
         * @description Id of the exposure. One that belongs to another company is a 404.
         * @example 50211
         */
        readonly ExposureIdPath: number;
        /**
         * @description Only employees with an email address that starts with this text, taken literally: `%` and `_` stand for themselves. Upper and lower case make no difference.
         * @example odile
         */
        readonly Search: string;
        /**
         * @description Only exposures that changed at or after this moment, be it that they were found or that their status moved. Without it, all of them.
         * @example 2026-01-01T00:00:00Z
         */
        readonly Since: string;
        /**
         * @description Only exposures of these employees, a comma-separated list of ids.
         * @example [
         *       74980364
         *     ]
         */
        readonly EmployeesFilter: readonly number[];
        /**
         * @description Only exposures of these statuses, a comma-separated list: `pending` (removal has not begun), `in_progress` (the company has been asked) and `closed` (removal is over).
         * @example [
         *       "pending",
         *       "in_progress"
         *     ]
         */
        readonly StatusFilter: readonly ("pending" | "in_progress" | "closed")[];
        /** @description Whether to leave out what is not exposed any more; with `false`, everything is listed. */
        readonly Exposed: boolean;
    };
    requestBodies: {
        /** @description The new employee. */
        readonly PersonCreate: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonCreate"];
                /**
                 * @example {
                 *       "first_name": "Bram",
                 *       "last_name": "de Wit",
                 *       "dob": "1991-11-02",
                 *       "addresses": [
                 *         {
                 *           "line_1": "12 Mill Road",
                 *           "city": "Macon",
                 *           "region": "GA",
                 *           "country": "US"
                 *         }
                 *       ],
                 *       "emails": [
                 *         {
                 *           "email": "bram.dewit@acme.example"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["PersonCreate"];
            };
        };
        /** @description The members to change. */
        readonly PersonUpdate: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonUpdate"];
                /**
                 * @example {
                 *       "license": "complete",
                 *       "roles": [
                 *         "HR"
                 *       ]
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["PersonUpdate"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listEmployees: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only employees with an email address that starts with this text, taken literally: `%` and `_` stand for themselves. Upper and lower case make no difference.
                 * @example odile
                 */
                readonly search?: components["parameters"]["Search"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                readonly companyId: components["parameters"]["CompanyIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The employees. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 74980364,
                     *         "first_name": "Odile",
                     *         "middle_name": "Rose",
                     *         "last_name": "Fontaine",
                     *         "display_name": "Odile Rose Fontaine",
                     *         "dob": "1986-04-17",
                     *         "akas": [
                     *           {
                     *             "id": 3,
                     *             "first_name": "Odie",
                     *             "middle_name": null,
                     *             "last_name": "Fontaine"
                     *           }
                     *         ],
                     *         "addresses": [
                     *           {
                     *             "id": 1,
                     *             "primary": true,
                     *             "line_1": "48 Juniper Lane",
                     *             "line_2": null,
                     *             "city": "Decatur",
                     *             "region": "GA",
                     *             "postal_code": "30030",
                     *             "country": "US"
                     *           }
                     *         ],
                     *         "emails": [
                     *           {
                     *             "id": 1,
                     *             "primary": true,
                     *             "email": "odile.fontaine@acme.example"
                     *           }
                     *         ],
                     *         "phone_numbers": [
                     *           {
                     *             "id": 1,
                     *             "primary": true,
                     *             "country_code": "1",
                     *             "phone_number": "4045550142",
                     *             "phone_full": "+14045550142"
                     *           }
                     *         ],
                     *         "last_scan_at": "2026-01-10T00:00:00Z",
                     *         "license": {
                     *           "type": "complete",
                     *           "price": 19700,
                     *           "start_date": "2025-10-07T00:00:00Z",
                     *           "end_date": "2026-10-07T00:00:00Z",
                     *           "renews": 1,
                     *           "prorate_on_renewal": 0
                     *         },
                     *         "roles": [
                     *           "HR"
                     *         ],
                     *         "risk_score": 62,
                     *         "exposures": {
                     *           "total": 3,
                     *           "pending": 1,
                     *           "in_progress": 1,
                     *           "closed": 1,
                     *           "not_found": 0
                     *         },
                     *         "last_login": "2026-01-12T08:28:15Z",
                     *         "created_at": "2025-10-06T14:05:00Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": components["schemas"]["PersonList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                readonly companyId: components["parameters"]["CompanyIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonCreate"];
        readonly responses: {
            readonly 200: components["responses"]["Person"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listExposures: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Only exposures that changed at or after this moment, be it that they were found or that their status moved. Without it, all of them.
                 * @example 2026-01-01T00:00:00Z
                 */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Only exposures of these employees, a comma-separated list of ids.
                 * @example [
                 *       74980364
                 *     ]
                 */
                readonly employees?: components["parameters"]["EmployeesFilter"];
                /**
                 * @description Only exposures of these statuses, a comma-separated list: `pending` (removal has not begun), `in_progress` (the company has been asked) and `closed` (removal is over).
                 * @example [
                 *       "pending",
                 *       "in_progress"
                 *     ]
                 */
                readonly status?: components["parameters"]["StatusFilter"];
                /** @description Whether to leave out what is not exposed any more; with `false`, everything is listed. */
                readonly exposed: components["parameters"]["Exposed"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                readonly companyId: components["parameters"]["CompanyIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The exposures. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 50211,
                     *         "employee_id": 74980364,
                     *         "company": {
                     *           "id": 19459,
                     *           "name": "findafolk.example",
                     *           "slug": "findafolkexample",
                     *           "logo": "https://cdn.findafolk.example/logo.png",
                     *           "url": "findafolk.example"
                     *         },
                     *         "status": "in_progress",
                     *         "exposed": true,
                     *         "data_found": [
                     *           "name",
                     *           "address",
                     *           "phone_number"
                     *         ],
                     *         "recent_actions": [
                     *           {
                     *             "event": "The removal request was sent to the company.",
                     *             "when": "2026-01-11T09:30:00Z"
                     *           },
                     *           {
                     *             "event": "A removal request was prepared.",
                     *             "when": "2026-01-10T00:12:44Z"
                     *           }
                     *         ],
                     *         "created_at": "2026-01-10T00:12:44Z",
                     *         "updated_at": "2026-01-11T09:30:00Z"
                     *       },
                     *       {
                     *         "id": 50212,
                     *         "employee_id": 74980364,
                     *         "company": {
                     *           "id": 20713,
                     *           "name": "peoplepages.example",
                     *           "slug": "peoplepagesexample",
                     *           "logo": "https://cdn.peoplepages.example/logo.png",
                     *           "url": "peoplepages.example"
                     *         },
                     *         "status": "pending",
                     *         "exposed": true,
                     *         "data_found": [
                     *           "name",
                     *           "email"
                     *         ],
                     *         "recent_actions": [
                     *           {
                     *             "event": "A removal request was prepared.",
                     *             "when": "2026-01-10T00:12:51Z"
                     *           }
                     *         ],
                     *         "created_at": "2026-01-10T00:12:51Z",
                     *         "updated_at": "2026-01-10T00:12:51Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": components["schemas"]["ExposureList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getExposureHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                readonly companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the exposure. One that belongs to another company is a 404.
                 * @example 50211
                 */
                readonly id: components["parameters"]["ExposureIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The actions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "event": "A removal request was prepared.",
                     *         "company": {
                     *           "id": 19459,
                     *           "name": "findafolk.example",
                     *           "slug": "findafolkexample",
                     *           "logo": "https://cdn.findafolk.example/logo.png",
                     *           "url": "findafolk.example"
                     *         },
                     *         "when": "2026-01-10T00:12:44Z"
                     *       },
                     *       {
                     *         "event": "The removal request was sent to the company.",
                     *         "company": {
                     *           "id": 19459,
                     *           "name": "findafolk.example",
                     *           "slug": "findafolkexample",
                     *           "logo": "https://cdn.findafolk.example/logo.png",
                     *           "url": "findafolk.example"
                     *         },
                     *         "when": "2026-01-11T09:30:00Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": components["schemas"]["ExposureHistory"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                readonly companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the employee. One that belongs to another company is a 404.
                 * @example 74980364
                 */
                readonly id: components["parameters"]["EmployeeIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Person"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                readonly companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the employee. One that belongs to another company is a 404.
                 * @example 74980364
                 */
                readonly id: components["parameters"]["EmployeeIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PersonUpdate"];
        readonly responses: {
            readonly 200: components["responses"]["Person"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                readonly companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the employee. One that belongs to another company is a 404.
                 * @example 74980364
                 */
                readonly id: components["parameters"]["EmployeeIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The employee is no longer in the company. */
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
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
}
