// Generated from specs/privacybee by `npm run generate`; do not edit.

/**
 * What can be asked of the API, for clients such as those of `openapi-fetch`.
 * @example
 * import createClient from 'openapi-fetch';
 * import type { paths as PrivacybeePaths } from 'rollcall/apis/privacybee';
 *
 * const { headers, variables: { companyId = '' } } = mock.credentials('privacybee');
 * const client = createClient<PrivacybeePaths>({ baseUrl: `${mock.url}/privacybee`, headers });
 * const { data } = await client.GET('/companies/{companyId}/employees', {
 *   params: { path: { companyId } },
 * });
 * assert(data);
 */
export interface paths {
    "/companies/{companyId}/employees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                companyId: components["parameters"]["CompanyIdPath"];
            };
            cookie?: never;
        };
        /**
         * List employees
         * @description All employees of the company, or those whose email address starts with a given text.
         */
        get: operations["listEmployees"];
        put?: never;
        /**
         * Create an employee
         * @description Adds an employee to the company. Values are standardised on the way in: email addresses become lower case without `+` notation, states of the United States and countries two letters, phone numbers and country codes strings of digits. A primary email address that an employee has already is refused, and nobody is created.
         */
        post: operations["createEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}/employees/exposures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exposures
         * @description Where the data of employees was found, how far its removal has come and what was done lately, for all employees of the company or for some.
         */
        get: operations["listExposures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}/employees/exposures/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an exposure's history
         * @description Everything that was done about one exposure.
         */
        get: operations["getExposureHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the employee. One that belongs to another company is a 404.
                 * @example 74980364
                 */
                id: components["parameters"]["EmployeeIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an employee
         * @description One employee, found by id.
         */
        get: operations["getEmployee"];
        /**
         * Update an employee
         * @description Changes what the body names and leaves the rest. A list in the body replaces the whole list, an empty one clears it. Values are standardised as on creation.
         */
        put: operations["updateEmployee"];
        post?: never;
        /**
         * Delete an employee
         * @description Takes an employee out of the company. An account that has the company's email addresses only goes altogether; one to which its owner added addresses of their own loses the company's and lives on without the company.
         */
        delete: operations["deleteEmployee"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * What the spec has a name for, schemas above all.
 * @example
 * import type { components as PrivacybeeComponents } from 'rollcall/apis/privacybee';
 *
 * const { baseUrl, headers } = mock.credentials('privacybee');
 * const response = await fetch(`${baseUrl}/employees`, { headers });
 * const list = (await response.json()) as PrivacybeeComponents['schemas']['PersonList'];
 * assert(list);
 */
export interface components {
    schemas: {
        /**
         * @description Id of a record, an unsigned integer.
         * @example 74980364
         */
        Id: number;
        /**
         * Format: date
         * @description A date, year first.
         * @example 1986-04-17
         */
        Date: string;
        /**
         * @description Name of a licence: `scan` finds exposures, `complete` has them removed too.
         * @enum {string}
         */
        LicenseType: "scan" | "complete";
        /**
         * @description What the employee does for the company, in free words.
         * @example [
         *       "HR"
         *     ]
         */
        Roles: string[];
        /** @description An employee in full. */
        Person: {
            id: components["schemas"]["Id"];
            /** @description First name. */
            first_name: string;
            /** @description Middle name. */
            middle_name: string | null;
            /** @description Last name. */
            last_name: string;
            /** @description First, middle and last name in one. */
            display_name: string;
            /** @description Date of birth. */
            dob: components["schemas"]["Date"];
            /** @description Other names of the employee. */
            akas: components["schemas"]["Aka"][];
            /** @description Postal addresses. */
            addresses: components["schemas"]["Address"][];
            /** @description Email addresses. */
            emails: components["schemas"]["Email"][];
            /** @description Phone numbers. */
            phone_numbers: components["schemas"]["Phone"][];
            /**
             * Format: date-time
             * @description When data brokers were last searched for the employee, or null before the first time.
             */
            last_scan_at: string | null;
            /** @description The licence that the employee holds, or null. */
            license: components["schemas"]["License"] | null;
            roles: components["schemas"]["Roles"];
            /** @description How exposed the employee is, from 1 to 99, or null while that is being worked out. */
            risk_score: number | null;
            exposures: components["schemas"]["ExposureCounts"];
            /**
             * Format: date-time
             * @description When the employee last logged in, or null before the first time.
             */
            last_login: string | null;
            /**
             * Format: date-time
             * @description When the record was created.
             */
            created_at: string;
        };
        /** @description Employees, in the order of their ids. */
        PersonList: components["schemas"]["Person"][];
        /** @description Another name of an employee. */
        Aka: {
            id?: components["schemas"]["Id"];
            /** @description First name. */
            first_name: string | null;
            /** @description Middle name. */
            middle_name?: string | null;
            /** @description Last name. */
            last_name?: string | null;
        };
        /** @description A postal address. */
        Address: {
            id: components["schemas"]["Id"];
            /** @description Whether this is the main address. */
            primary: boolean;
            /** @description Street and number. */
            line_1: string;
            /** @description Rest of the street address. */
            line_2: string | null;
            /** @description City. */
            city: string;
            /** @description State or region, two letters in the United States. */
            region: string | null;
            /** @description Postal code. */
            postal_code: string | null;
            /** @description Country, two letters. */
            country: string;
        };
        /** @description An email address. */
        Email: {
            id: components["schemas"]["Id"];
            /** @description Whether this is the main email address. */
            primary: boolean;
            /**
             * Format: email
             * @description The address.
             */
            email: string;
        };
        /** @description A phone number. */
        Phone: {
            id: components["schemas"]["Id"];
            /** @description Whether this is the main phone number. */
            primary: boolean;
            /** @description Country calling code, digits only. */
            country_code: string;
            /** @description Number within the country, digits only. */
            phone_number: string;
            /** @description `+`, country code and number in one. */
            phone_full: string;
        };
        /** @description A licence that an employee holds. */
        License: {
            type: components["schemas"]["LicenseType"];
            /** @description Price of the term in cents. */
            price: number;
            /**
             * Format: date-time
             * @description When the term starts.
             */
            start_date: string;
            /**
             * Format: date-time
             * @description When the term ends; a licence that renews then begins another.
             */
            end_date: string;
            /** @description 1 if the licence renews at the end of the term, otherwise 0. */
            renews: number;
            /** @description 1 if the renewal is charged in proportion, otherwise 0. */
            prorate_on_renewal: number;
        };
        /** @description How many exposures an employee has, by status; `total` is the sum of the others. */
        ExposureCounts: {
            /** @description All exposures. */
            total: number;
            /** @description Those whose removal has not begun. */
            pending: number;
            /** @description Those that the company has been asked to remove. */
            in_progress: number;
            /** @description Those whose removal is over. */
            closed: number;
            /** @description Companies that were searched without finding anything. */
            not_found: number;
        };
        /** @description A new employee. Members other than these are ignored. */
        PersonCreate: {
            /** @description First name. */
            first_name: string;
            /**
             * @description Middle name.
             * @default null
             */
            middle_name?: string | null;
            /** @description Last name. */
            last_name: string;
            emails: components["schemas"]["EmailsInput"];
            /** @description Date of birth. */
            dob: components["schemas"]["Date"];
            akas?: components["schemas"]["AkasInput"];
            /**
             * @description Phone numbers.
             * @default null
             */
            phone_numbers?: components["schemas"]["PhoneInput"][] | null;
            /** @description Postal addresses, at least one. */
            addresses: components["schemas"]["AddressInput"][];
            /**
             * @description What the employee does for the company, in free words.
             * @default [
             *       "HR"
             *     ]
             */
            roles?: string[];
            /**
             * @description Licence to give to the employee.
             * @default scan
             */
            license?: components["schemas"]["LicenseType"];
            /** @description Whether to invite the employee by email to log in. */
            invite?: boolean;
            /** @description Whether the employee is deleted again after 24 hours. */
            ephemeral?: boolean;
        };
        /** @description What to change of an employee. Members other than these are ignored. */
        PersonUpdate: {
            /** @description First name. */
            first_name?: string;
            /** @description Middle name. */
            middle_name?: string | null;
            /** @description Last name. */
            last_name?: string;
            /** @description The same as `emails`, which counts if both are there. */
            email?: components["schemas"]["EmailsInput"];
            emails?: components["schemas"]["EmailsInput"];
            /** @description Date of birth. */
            dob?: components["schemas"]["Date"];
            akas?: components["schemas"]["AkasInput"];
            /** @description Phone numbers, replacing all; an empty list or null clears them. */
            phone_numbers?: components["schemas"]["PhoneInput"][] | null;
            /** @description Postal addresses, replacing all; an empty list or null clears them. */
            addresses?: components["schemas"]["AddressInput"][] | null;
            roles?: components["schemas"]["Roles"];
            /** @description Licence to give to the employee, instead of the present one if that is another. */
            license?: components["schemas"]["LicenseType"];
        };
        /** @description Other names of the employee, replacing all; an empty list clears them. */
        AkasInput: components["schemas"]["AkaInput"][];
        /** @description Another name, as it is sent. */
        AkaInput: {
            /** @description First name. */
            first_name?: string | null;
            /** @description Middle name. */
            middle_name?: string | null;
            /** @description Last name. */
            last_name?: string | null;
        };
        /** @description Email addresses, at least one; the one marked as primary, or else the first, is the main one. */
        EmailsInput: components["schemas"]["EmailInput"][];
        /** @description An email address, as it is sent. Upper case and `+` notation are removed; an `id` is ignored. */
        EmailInput: {
            /** @description Whether this is the main email address. */
            primary?: boolean;
            /**
             * Format: email
             * @description The address.
             */
            email: string;
        };
        /** @description A phone number, as it is sent. Only its digits are kept; an `id` and `phone_full` are ignored. */
        PhoneInput: {
            /** @description Whether this is the main phone number. */
            primary?: boolean;
            /** @description Country calling code. */
            country_code: string | number;
            /** @description Number within the country. */
            phone_number: string | number;
        };
        /** @description A postal address, as it is sent. A state of the United States becomes its two letters, a country too; an `id` is ignored. */
        AddressInput: {
            /** @description Whether this is the main address. */
            primary?: boolean;
            /** @description Street and number. */
            line_1: string;
            /** @description Rest of the street address. */
            line_2?: string | null;
            /** @description City. */
            city: string;
            /** @description State or region, by its letters or its name. */
            region?: string | null;
            /** @description Postal code. */
            postal_code?: string | null;
            /** @description Country, best by its two letters. */
            country: string;
        };
        /** @description A company that trades in personal data. */
        BrokerCompany: {
            id: components["schemas"]["Id"];
            /** @description Name of the company, often its domain. */
            name: string;
            /** @description Name in letters and digits only. */
            slug: string;
            /**
             * Format: uri
             * @description Where the company's logo is.
             */
            logo: string;
            /** @description The company's website, without a scheme. */
            url: string;
        };
        /**
         * @description How far the removal has come: `pending` (it has not begun), `in_progress` (the company has been asked), `closed` (it is over), `not_found` (the company was searched without finding anything).
         * @enum {string}
         */
        ExposureStatus: "pending" | "in_progress" | "closed" | "not_found";
        /** @description One employee's data at one data-broker company. */
        Exposure: {
            id: components["schemas"]["Id"];
            employee_id: components["schemas"]["Id"];
            company: components["schemas"]["BrokerCompany"];
            status: components["schemas"]["ExposureStatus"];
            /** @description Whether the data can be found there now. */
            exposed: boolean;
            /** @description Kinds of data that the scans found, such as `name`, `address`, `email` or `phone_number`. */
            data_found: string[];
            /** @description What was done lately, the latest first. */
            recent_actions: components["schemas"]["ExposureAction"][];
            /**
             * Format: date-time
             * @description When the exposure was found.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the exposure last changed; `since` compares it.
             */
            updated_at: string;
        };
        /** @description Something that was done about an exposure. */
        ExposureAction: {
            /** @description What was done, in words. */
            event: string;
            /**
             * Format: date-time
             * @description When it was done.
             */
            when: string;
        };
        /** @description Exposures, in the order of their ids. */
        ExposureList: components["schemas"]["Exposure"][];
        /** @description An entry in the history of an exposure. */
        ExposureEvent: {
            /** @description What was done, in words. */
            event: string;
            company: components["schemas"]["BrokerCompany"];
            /**
             * Format: date-time
             * @description When it was done.
             */
            when: string;
        };
        /** @description The history of an exposure, oldest entry first. */
        ExposureHistory: components["schemas"]["ExposureEvent"][];
        /** @description Why a request was refused. */
        Error: {
            /** @description The refusal. */
            error: {
                /** @description Kind of the refusal, for programs. */
                code: string;
                /** @description The refusal in words, for people. */
                message: string;
                /** @description Each fault of an invalid request. */
                details?: components["schemas"]["ErrorDetail"][];
            };
        };
        /** @description One fault of an invalid request. */
        ErrorDetail: {
            /** @description Name of the parameter or path of the body's member. */
            field: string;
            /** @description What is wrong with it. */
            message: string;
        };
    };
    responses: {
        /** @description The employee. */
        Person: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Person"];
            };
        };
        /** @description A parameter or the body is not acceptable, or the primary email address belongs to an employee already. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no access token in the request, or it is not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token does not allow this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such company, or no such employee or exposure in it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
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
                 *       "error": {
                 *         "code": "not_acceptable",
                 *         "message": "Only application/json can be produced."
                 *       }
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
                 *       "error": {
                 *         "code": "content_too_large",
                 *         "message": "The request body is too large."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is neither JSON nor a form by its `Content-Type`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The rate limit is used up. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the company. One that the token has no part in is a 404.
         * @example 1204
         */
        CompanyIdPath: string;
        /**
         * @description Id of the employee. One that belongs to another company is a 404.
         * @example 74980364
         */
        EmployeeIdPath: number;
        /**
         * @description Id of the exposure. One that belongs to another company is a 404.
         * @example 50211
         */
        ExposureIdPath: number;
        /**
         * @description Only employees with an email address that starts with this text, taken literally: `%` and `_` stand for themselves. Upper and lower case make no difference.
         * @example odile
         */
        Search: string;
        /**
         * @description Only exposures that changed at or after this moment, be it that they were found or that their status moved. Without it, all of them.
         * @example 2026-01-01T00:00:00Z
         */
        Since: string;
        /**
         * @description Only exposures of these employees, a comma-separated list of ids.
         * @example [
         *       74980364
         *     ]
         */
        EmployeesFilter: number[];
        /**
         * @description Only exposures of these statuses, a comma-separated list: `pending` (removal has not begun), `in_progress` (the company has been asked) and `closed` (removal is over).
         * @example [
         *       "pending",
         *       "in_progress"
         *     ]
         */
        StatusFilter: ("pending" | "in_progress" | "closed")[];
        /** @description Whether to leave out what is not exposed any more; with `false`, everything is listed. */
        Exposed: boolean;
    };
    requestBodies: {
        /** @description The new employee. */
        PersonCreate: {
            content: {
                "application/json": components["schemas"]["PersonCreate"];
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
                "application/x-www-form-urlencoded": components["schemas"]["PersonCreate"];
            };
        };
        /** @description The members to change. */
        PersonUpdate: {
            content: {
                "application/json": components["schemas"]["PersonUpdate"];
                /**
                 * @example {
                 *       "license": "complete",
                 *       "roles": [
                 *         "HR"
                 *       ]
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["PersonUpdate"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
/**
 * The operations by their ids, with what they take and answer.
 * @example
 * import type { operations as PrivacybeeOperations } from 'rollcall/apis/privacybee';
 *
 * const operationId: keyof PrivacybeeOperations = 'listEmployees';
 * await mock.fault({ api: 'privacybee', operationId, status: 503 });
 */
export interface operations {
    listEmployees: {
        parameters: {
            query?: {
                /**
                 * @description Only employees with an email address that starts with this text, taken literally: `%` and `_` stand for themselves. Upper and lower case make no difference.
                 * @example odile
                 */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                companyId: components["parameters"]["CompanyIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employees. */
            200: {
                headers: {
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                companyId: components["parameters"]["CompanyIdPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonCreate"];
        responses: {
            200: components["responses"]["Person"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listExposures: {
        parameters: {
            query?: {
                /**
                 * @description Only exposures that changed at or after this moment, be it that they were found or that their status moved. Without it, all of them.
                 * @example 2026-01-01T00:00:00Z
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Only exposures of these employees, a comma-separated list of ids.
                 * @example [
                 *       74980364
                 *     ]
                 */
                employees?: components["parameters"]["EmployeesFilter"];
                /**
                 * @description Only exposures of these statuses, a comma-separated list: `pending` (removal has not begun), `in_progress` (the company has been asked) and `closed` (removal is over).
                 * @example [
                 *       "pending",
                 *       "in_progress"
                 *     ]
                 */
                status?: components["parameters"]["StatusFilter"];
                /** @description Whether to leave out what is not exposed any more; with `false`, everything is listed. */
                exposed?: components["parameters"]["Exposed"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                companyId: components["parameters"]["CompanyIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exposures. */
            200: {
                headers: {
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["ExposureList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExposureHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the exposure. One that belongs to another company is a 404.
                 * @example 50211
                 */
                id: components["parameters"]["ExposureIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions. */
            200: {
                headers: {
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["ExposureHistory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the employee. One that belongs to another company is a 404.
                 * @example 74980364
                 */
                id: components["parameters"]["EmployeeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Person"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the employee. One that belongs to another company is a 404.
                 * @example 74980364
                 */
                id: components["parameters"]["EmployeeIdPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonUpdate"];
        responses: {
            200: components["responses"]["Person"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the company. One that the token has no part in is a 404.
                 * @example 1204
                 */
                companyId: components["parameters"]["CompanyIdPath"];
                /**
                 * @description Id of the employee. One that belongs to another company is a 404.
                 * @example 74980364
                 */
                id: components["parameters"]["EmployeeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employee is no longer in the company. */
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
            429: components["responses"]["TooManyRequests"];
        };
    };
}
