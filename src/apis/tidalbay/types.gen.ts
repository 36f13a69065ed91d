// Generated from specs/tidalbay by `npm run generate`; do not edit.

export interface paths {
    readonly "/v1/employees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List employees
         * @description One page of the employees that match every given filter. The entries are short: title, location, score history and integrations come with a single employee only.
         */
        readonly get: operations["listEmployees"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/employees/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                readonly id: components["parameters"]["EmployeeIdPath"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an employee
         * @description One employee in full, found by id.
         */
        readonly get: operations["getEmployee"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an employee
         * @description Changes the department, title or status of one employee; what the body leaves out stays as it is. A score cannot be set here: the vendor leaves manual adjustment to its dashboard. The answer is the employee in full.
         */
        readonly patch: operations["updateEmployee"];
        readonly trace?: never;
    };
    readonly "/v1/employees/by-email/{email}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an employee by email
         * @description One employee in full, found by email address.
         */
        readonly get: operations["getEmployeeByEmail"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/employees/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List an employee's events
         * @description One page of the security events of one employee, those that match every given filter.
         */
        readonly get: operations["listEmployeeEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/employees/{id}/score-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an employee's score history
         * @description The course of one employee's score over a period, as points at a regular interval.
         */
        readonly get: operations["getEmployeeScoreHistory"];
        readonly put?: never;
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
         * @description Id of an employee.
         * @example emp_7k2m9x
         */
        readonly EmployeeId: string;
        /**
         * @description Department that the employee works in, or null.
         * @example Engineering
         */
        readonly Department: string | null;
        /**
         * @description Job title, or null.
         * @example Senior Developer
         */
        readonly Title: string | null;
        /**
         * @description Where the employee works, or null.
         * @example Gothenburg
         */
        readonly Location: string | null;
        /**
         * Format: email
         * @description Email address of the employee's manager, or null for someone without one.
         * @example tomas.oduya@acme.example
         */
        readonly ManagerEmail: string | null;
        /**
         * Format: date-time
         * @description When the employee's last event happened, or null before the first one.
         * @example 2026-01-14T15:00:00Z
         */
        readonly LastEventAt: string | null;
        /**
         * @description How safely the employee behaves; higher is safer. It starts at 75, every event adds its impact, halved every 90 days (trainings add 30 at most), each 30 days since the last harmful event add 5, and the result stays within 0 and 100. It is calculated at midnight (UTC) and after every event.
         * @example 65
         */
        readonly Score: number;
        /**
         * @description Band that a score falls into: `green` 80 to 100, `yellow` 60 to 79, `orange` 40 to 59, `red` 20 to 39, `critical` 0 to 19.
         * @enum {string}
         */
        readonly Band: "green" | "yellow" | "orange" | "red" | "critical";
        /** @description Whatever has a score and a band has the band that the score falls into. */
        readonly BandOfScore: unknown;
        /**
         * @description `active` for someone who works for the company, `inactive` for someone who does not.
         * @enum {string}
         */
        readonly EmployeeStatus: "active" | "inactive";
        /** @description A date, or a date and time with an offset, in ISO 8601. */
        readonly DateOrDateTime: string;
        /** @description An employee as lists show it. */
        readonly EmployeeSummary: {
            readonly id: components["schemas"]["EmployeeId"];
            /**
             * Format: email
             * @description Email address of the employee.
             */
            readonly email: string;
            /** @description First name. */
            readonly first_name: string;
            /** @description Last name. */
            readonly last_name: string;
            readonly department: components["schemas"]["Department"];
            readonly manager_email: components["schemas"]["ManagerEmail"];
            readonly score: components["schemas"]["Score"];
            readonly band: components["schemas"]["Band"];
            readonly status: components["schemas"]["EmployeeStatus"];
            readonly last_event_at: components["schemas"]["LastEventAt"];
            /**
             * Format: date-time
             * @description When the record was created.
             */
            readonly created_at: string;
        } & components["schemas"]["BandOfScore"];
        /** @description An employee in full. */
        readonly Employee: {
            readonly id: components["schemas"]["EmployeeId"];
            /**
             * Format: email
             * @description Email address of the employee.
             */
            readonly email: string;
            /** @description First name. */
            readonly first_name: string;
            /** @description Last name. */
            readonly last_name: string;
            readonly department: components["schemas"]["Department"];
            readonly title: components["schemas"]["Title"];
            readonly location: components["schemas"]["Location"];
            readonly manager_email: components["schemas"]["ManagerEmail"];
            readonly score: components["schemas"]["Score"];
            readonly band: components["schemas"]["Band"];
            /** @description The recent course of the score, oldest point first: what the score history operation answers when it is called without parameters. */
            readonly score_history: readonly components["schemas"]["ScorePoint"][];
            readonly status: components["schemas"]["EmployeeStatus"];
            /** @description Names of the connected systems that know the employee. */
            readonly integrations: readonly string[];
            readonly last_event_at: components["schemas"]["LastEventAt"];
            /**
             * Format: date-time
             * @description When the record was created.
             */
            readonly created_at: string;
        } & components["schemas"]["BandOfScore"];
        /** @description A page of employees. */
        readonly EmployeeList: {
            /** @description The employees of the page. */
            readonly data: readonly components["schemas"]["EmployeeSummary"][];
            readonly pagination: components["schemas"]["Pagination"];
        };
        /** @description What to change of an employee. Members other than these are ignored. */
        readonly EmployeeUpdate: {
            readonly department?: components["schemas"]["Department"];
            readonly title?: components["schemas"]["Title"];
            readonly status?: components["schemas"]["EmployeeStatus"];
            /** @description Not allowed; a body with a score is refused with 400 and changes nothing. */
            readonly score?: unknown;
        };
        /** @description Something an employee did, or that happened to their account or device, and what it means for the score. */
        readonly Event: {
            /** @description Id of the event. */
            readonly id: string;
            /** @description What kind of event it is, as area and action, such as `sim.link_clicked`. */
            readonly type: string;
            /** @description System that reported the event. */
            readonly source: string;
            readonly employee_id: components["schemas"]["EmployeeId"];
            /**
             * Format: email
             * @description Email address of the employee.
             */
            readonly employee_email: string;
            /** @description What the event added to the score when it happened; negative where it lowered it. */
            readonly impact: number;
            /** @description What is left of the impact, as of the calculation that the employee's score comes from. */
            readonly current_impact: number;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            readonly timestamp: string;
            /** @description Whatever the source told about the event. */
            readonly details: {
                readonly [key: string]: unknown;
            };
            /** @description Names of the scoring rules that applied. */
            readonly rules_matched: readonly string[];
        };
        /** @description A page of events, the latest first. */
        readonly EventList: {
            /** @description The events of the page. */
            readonly data: readonly components["schemas"]["Event"][];
            readonly pagination: components["schemas"]["Pagination"];
        };
        /** @description The points of a period. Without `to` it ends now, without `from` it covers the 30 days (UTC) that end with the day of its end, and it never starts before the employee's record did. A period that reaches the latest calculation of the score ends with it, even where that lies between two points of the interval; so the last point shows the employee's current score. */
        readonly ScoreHistory: {
            /**
             * @description Distance between the points, as in the parameter `interval`.
             * @enum {string}
             */
            readonly interval: "hourly" | "daily" | "weekly";
            /** @description The points, oldest first. */
            readonly data: readonly components["schemas"]["ScorePoint"][];
        };
        /** @description The score at one moment. */
        readonly ScorePoint: {
            /**
             * Format: date-time
             * @description The moment.
             */
            readonly timestamp: string;
            readonly score: components["schemas"]["Score"];
            readonly band: components["schemas"]["Band"];
        } & components["schemas"]["BandOfScore"];
        /** @description Which page this is, and how much there is in all. */
        readonly Pagination: {
            /** @description Number of this page. */
            readonly page: number;
            /** @description Entries that a page holds. */
            readonly per_page: number;
            /** @description Entries that match, on all pages. */
            readonly total: number;
            /** @description Pages that there are. */
            readonly total_pages: number;
        };
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
        readonly Employee: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "emp_7k2m9x",
                 *       "email": "mara.lindqvist@acme.example",
                 *       "first_name": "Mara",
                 *       "last_name": "Lindqvist",
                 *       "department": "Engineering",
                 *       "title": "Senior Developer",
                 *       "location": "Gothenburg",
                 *       "manager_email": "tomas.oduya@acme.example",
                 *       "score": 65,
                 *       "band": "yellow",
                 *       "score_history": [
                 *         {
                 *           "timestamp": "2026-01-13T00:00:00Z",
                 *           "score": 75,
                 *           "band": "yellow"
                 *         },
                 *         {
                 *           "timestamp": "2026-01-14T00:00:00Z",
                 *           "score": 50,
                 *           "band": "orange"
                 *         },
                 *         {
                 *           "timestamp": "2026-01-15T00:00:00Z",
                 *           "score": 65,
                 *           "band": "yellow"
                 *         }
                 *       ],
                 *       "status": "active",
                 *       "integrations": [
                 *         "okta",
                 *         "crowdstrike"
                 *       ],
                 *       "last_event_at": "2026-01-14T15:00:00Z",
                 *       "created_at": "2026-01-12T08:00:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Employee"];
            };
        };
        /** @description A parameter or the body is not acceptable; `details` names each fault. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no API key in the request, or it is not one. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unauthorized",
                 *         "message": "A valid API key is required."
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key lacks the scope that the operation needs. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "forbidden",
                 *         "message": "This API key lacks the scope employees:write."
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such employee. */
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
        /** @description The body is not JSON by its `Content-Type`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unsupported_media_type",
                 *         "message": "The request body has to be application/json."
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
         * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
         * @example emp_7k2m9x
         */
        readonly EmployeeIdPath: string;
        /**
         * @description Email address of the employee, percent-encoded or with its `@` as it is. Upper and lower case make no difference.
         * @example mara.lindqvist@acme.example
         */
        readonly EmailPath: string;
        /** @description Number of the page, counted from 1. A page past the end is empty. */
        readonly Page: number;
        /** @description Entries on a page. A value above the maximum is refused. */
        readonly PerPage: number;
        /**
         * @description Only employees of this department, named in full.
         * @example Engineering
         */
        readonly DepartmentFilter: string;
        /** @description Only employees whose score is in this band. */
        readonly BandFilter: components["schemas"]["Band"];
        /** @description Only employees of this status. Without it, active and inactive ones are listed. */
        readonly StatusFilter: components["schemas"]["EmployeeStatus"];
        /** @description What the list is ordered by: `score`, `name` (last name, then first name) or `last_event` (when the last event happened; employees without one come last in either order). Ties are ordered by id. */
        readonly Sort: "score" | "name" | "last_event";
        /** @description Direction of the order, `asc` for ascending or `desc` for descending. */
        readonly Order: "asc" | "desc";
        /**
         * @description Only events of this type, such as `sim.link_clicked`.
         * @example sim.link_clicked
         */
        readonly EventTypeFilter: string;
        /**
         * @description Start of the period, inclusive: an ISO 8601 date, which means its first instant in UTC, or a date and time with an offset.
         * @example 2026-01-01
         */
        readonly From: components["schemas"]["DateOrDateTime"];
        /**
         * @description End of the period, inclusive: an ISO 8601 date, which means its last instant in UTC, or a date and time with an offset. A period that ends before it starts holds nothing.
         * @example 2026-01-15T09:00:00Z
         */
        readonly To: components["schemas"]["DateOrDateTime"];
        /** @description Distance between points: `hourly` (on each full hour), `daily` (each midnight) or `weekly` (the midnight that begins each Monday), in UTC. */
        readonly Interval: "hourly" | "daily" | "weekly";
    };
    requestBodies: {
        /** @description The members to change. */
        readonly EmployeeUpdate: {
            readonly content: {
                /**
                 * @example {
                 *       "department": "Security",
                 *       "title": "Security Engineer",
                 *       "status": "active"
                 *     }
                 */
                readonly "application/json": components["schemas"]["EmployeeUpdate"];
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
            readonly query: {
                /** @description Number of the page, counted from 1. A page past the end is empty. */
                readonly page: components["parameters"]["Page"];
                /** @description Entries on a page. A value above the maximum is refused. */
                readonly per_page: components["parameters"]["PerPage"];
                /**
                 * @description Only employees of this department, named in full.
                 * @example Engineering
                 */
                readonly department?: components["parameters"]["DepartmentFilter"];
                /** @description Only employees whose score is in this band. */
                readonly band?: components["parameters"]["BandFilter"];
                /** @description Only employees of this status. Without it, active and inactive ones are listed. */
                readonly status?: components["parameters"]["StatusFilter"];
                /** @description What the list is ordered by: `score`, `name` (last name, then first name) or `last_event` (when the last event happened; employees without one come last in either order). Ties are ordered by id. */
                readonly sort: components["parameters"]["Sort"];
                /** @description Direction of the order, `asc` for ascending or `desc` for descending. */
                readonly order: components["parameters"]["Order"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of employees. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "emp_7k2m9x",
                     *           "email": "mara.lindqvist@acme.example",
                     *           "first_name": "Mara",
                     *           "last_name": "Lindqvist",
                     *           "department": "Engineering",
                     *           "manager_email": "tomas.oduya@acme.example",
                     *           "score": 65,
                     *           "band": "yellow",
                     *           "status": "active",
                     *           "last_event_at": "2026-01-14T15:00:00Z",
                     *           "created_at": "2026-01-12T08:00:00Z"
                     *         },
                     *         {
                     *           "id": "emp_3d8q1v",
                     *           "email": "tomas.oduya@acme.example",
                     *           "first_name": "Tomas",
                     *           "last_name": "Oduya",
                     *           "department": "Engineering",
                     *           "manager_email": null,
                     *           "score": 75,
                     *           "band": "yellow",
                     *           "status": "active",
                     *           "last_event_at": null,
                     *           "created_at": "2026-01-05T08:00:00Z"
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 1,
                     *         "per_page": 2,
                     *         "total": 250,
                     *         "total_pages": 125
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EmployeeList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
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
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                readonly id: components["parameters"]["EmployeeIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Employee"];
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
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                readonly id: components["parameters"]["EmployeeIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["EmployeeUpdate"];
        readonly responses: {
            /** @description The employee as it is after the update. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "emp_7k2m9x",
                     *       "email": "mara.lindqvist@acme.example",
                     *       "first_name": "Mara",
                     *       "last_name": "Lindqvist",
                     *       "department": "Security",
                     *       "title": "Security Engineer",
                     *       "location": "Gothenburg",
                     *       "manager_email": "tomas.oduya@acme.example",
                     *       "score": 65,
                     *       "band": "yellow",
                     *       "score_history": [
                     *         {
                     *           "timestamp": "2026-01-13T00:00:00Z",
                     *           "score": 75,
                     *           "band": "yellow"
                     *         },
                     *         {
                     *           "timestamp": "2026-01-14T00:00:00Z",
                     *           "score": 50,
                     *           "band": "orange"
                     *         },
                     *         {
                     *           "timestamp": "2026-01-15T00:00:00Z",
                     *           "score": 65,
                     *           "band": "yellow"
                     *         }
                     *       ],
                     *       "status": "active",
                     *       "integrations": [
                     *         "okta",
                     *         "crowdstrike"
                     *       ],
                     *       "last_event_at": "2026-01-14T15:00:00Z",
                     *       "created_at": "2026-01-12T08:00:00Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Employee"];
                };
            };
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
    readonly getEmployeeByEmail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Email address of the employee, percent-encoded or with its `@` as it is. Upper and lower case make no difference.
                 * @example mara.lindqvist@acme.example
                 */
                readonly email: components["parameters"]["EmailPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Employee"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listEmployeeEvents: {
        readonly parameters: {
            readonly query: {
                /** @description Number of the page, counted from 1. A page past the end is empty. */
                readonly page: components["parameters"]["Page"];
                /** @description Entries on a page. A value above the maximum is refused. */
                readonly per_page: components["parameters"]["PerPage"];
                /**
                 * @description Only events of this type, such as `sim.link_clicked`.
                 * @example sim.link_clicked
                 */
                readonly type?: components["parameters"]["EventTypeFilter"];
                /**
                 * @description Start of the period, inclusive: an ISO 8601 date, which means its first instant in UTC, or a date and time with an offset.
                 * @example 2026-01-01
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description End of the period, inclusive: an ISO 8601 date, which means its last instant in UTC, or a date and time with an offset. A period that ends before it starts holds nothing.
                 * @example 2026-01-15T09:00:00Z
                 */
                readonly to?: components["parameters"]["To"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                readonly id: components["parameters"]["EmployeeIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "evt_9f4t2c",
                     *           "type": "training.completed",
                     *           "source": "tidalbay",
                     *           "employee_id": "emp_7k2m9x",
                     *           "employee_email": "mara.lindqvist@acme.example",
                     *           "impact": 15,
                     *           "current_impact": 14.96,
                     *           "timestamp": "2026-01-14T15:00:00Z",
                     *           "details": {
                     *             "course": "Recognising phishing"
                     *           },
                     *           "rules_matched": [
                     *             "training-completed"
                     *           ]
                     *         },
                     *         {
                     *           "id": "evt_2h6w8p",
                     *           "type": "sim.link_clicked",
                     *           "source": "tidalbay",
                     *           "employee_id": "emp_7k2m9x",
                     *           "employee_email": "mara.lindqvist@acme.example",
                     *           "impact": -25,
                     *           "current_impact": -24.7,
                     *           "timestamp": "2026-01-13T10:30:00Z",
                     *           "details": {
                     *             "campaign": "Parcel notice"
                     *           },
                     *           "rules_matched": [
                     *             "phishing-link-clicked"
                     *           ]
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "page": 1,
                     *         "per_page": 25,
                     *         "total": 2,
                     *         "total_pages": 1
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EventList"];
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
    readonly getEmployeeScoreHistory: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Start of the period, inclusive: an ISO 8601 date, which means its first instant in UTC, or a date and time with an offset.
                 * @example 2026-01-01
                 */
                readonly from?: components["parameters"]["From"];
                /**
                 * @description End of the period, inclusive: an ISO 8601 date, which means its last instant in UTC, or a date and time with an offset. A period that ends before it starts holds nothing.
                 * @example 2026-01-15T09:00:00Z
                 */
                readonly to?: components["parameters"]["To"];
                /** @description Distance between points: `hourly` (on each full hour), `daily` (each midnight) or `weekly` (the midnight that begins each Monday), in UTC. */
                readonly interval: components["parameters"]["Interval"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                readonly id: components["parameters"]["EmployeeIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The points of the period, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "interval": "daily",
                     *       "data": [
                     *         {
                     *           "timestamp": "2026-01-13T00:00:00Z",
                     *           "score": 75,
                     *           "band": "yellow"
                     *         },
                     *         {
                     *           "timestamp": "2026-01-14T00:00:00Z",
                     *           "score": 50,
                     *           "band": "orange"
                     *         },
                     *         {
                     *           "timestamp": "2026-01-15T00:00:00Z",
                     *           "score": 65,
                     *           "band": "yellow"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ScoreHistory"];
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
}
