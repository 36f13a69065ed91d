// Generated from specs/tidalbay by `npm run generate`; do not edit.

/**
 * What can be asked of the API, for clients such as those of `openapi-fetch`.
 * @example
 * import createClient from 'openapi-fetch';
 * import type { paths as TidalbayPaths } from 'rollcall/apis/tidalbay';
 *
 * const client = createClient<TidalbayPaths>(mock.credentials('tidalbay'));
 * const { data } = await client.GET('/v1/employees');
 * assert(data);
 */
export interface paths {
    "/v1/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List employees
         * @description One page of the employees that match every given filter. The entries are short: title, location, score history and integrations come with a single employee only.
         */
        get: operations["listEmployees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                id: components["parameters"]["EmployeeIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an employee
         * @description One employee in full, found by id.
         */
        get: operations["getEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an employee
         * @description Changes the department, title or status of one employee; what the body leaves out stays as it is. A score cannot be set here: the vendor leaves manual adjustment to its dashboard. The answer is the employee in full.
         */
        patch: operations["updateEmployee"];
        trace?: never;
    };
    "/v1/employees/by-email/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an employee by email
         * @description One employee in full, found by email address.
         */
        get: operations["getEmployeeByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an employee's events
         * @description One page of the security events of one employee, those that match every given filter.
         */
        get: operations["listEmployeeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{id}/score-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an employee's score history
         * @description The course of one employee's score over a period, as points at a regular interval.
         */
        get: operations["getEmployeeScoreHistory"];
        put?: never;
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
 * import type { components as TidalbayComponents } from 'rollcall/apis/tidalbay';
 *
 * const { baseUrl, headers } = mock.credentials('tidalbay');
 * const response = await fetch(`${baseUrl}/v1/employees`, { headers });
 * const list = (await response.json()) as TidalbayComponents['schemas']['EmployeeList'];
 * assert(list);
 */
export interface components {
    schemas: {
        /**
         * @description Id of an employee.
         * @example emp_7k2m9x
         */
        EmployeeId: string;
        /**
         * @description Department that the employee works in, or null.
         * @example Engineering
         */
        Department: string | null;
        /**
         * @description Job title, or null.
         * @example Senior Developer
         */
        Title: string | null;
        /**
         * @description Where the employee works, or null.
         * @example Gothenburg
         */
        Location: string | null;
        /**
         * Format: email
         * @description Email address of the employee's manager, or null for someone without one.
         * @example tomas.oduya@acme.example
         */
        ManagerEmail: string | null;
        /**
         * Format: date-time
         * @description When the employee's last event happened, or null before the first one.
         * @example 2026-01-14T15:00:00Z
         */
        LastEventAt: string | null;
        /**
         * @description How safely the employee behaves; higher is safer. It starts at 75, every event adds its impact, halved every 90 days (trainings add 30 at most), each 30 days since the last harmful event add 5, and the result stays within 0 and 100. It is calculated at midnight (UTC) and after every event.
         * @example 65
         */
        Score: number;
        /**
         * @description Band that a score falls into: `green` 80 to 100, `yellow` 60 to 79, `orange` 40 to 59, `red` 20 to 39, `critical` 0 to 19.
         * @enum {string}
         */
        Band: "green" | "yellow" | "orange" | "red" | "critical";
        /** @description Whatever has a score and a band has the band that the score falls into. */
        BandOfScore: unknown;
        /**
         * @description `active` for someone who works for the company, `inactive` for someone who does not.
         * @enum {string}
         */
        EmployeeStatus: "active" | "inactive";
        /** @description A date, or a date and time with an offset, in ISO 8601. */
        DateOrDateTime: string;
        /** @description An employee as lists show it. */
        EmployeeSummary: {
            id: components["schemas"]["EmployeeId"];
            /**
             * Format: email
             * @description Email address of the employee.
             */
            email: string;
            /** @description First name. */
            first_name: string;
            /** @description Last name. */
            last_name: string;
            department: components["schemas"]["Department"];
            manager_email: components["schemas"]["ManagerEmail"];
            score: components["schemas"]["Score"];
            band: components["schemas"]["Band"];
            status: components["schemas"]["EmployeeStatus"];
            last_event_at: components["schemas"]["LastEventAt"];
            /**
             * Format: date-time
             * @description When the record was created.
             */
            created_at: string;
        } & components["schemas"]["BandOfScore"];
        /** @description An employee in full. */
        Employee: {
            id: components["schemas"]["EmployeeId"];
            /**
             * Format: email
             * @description Email address of the employee.
             */
            email: string;
            /** @description First name. */
            first_name: string;
            /** @description Last name. */
            last_name: string;
            department: components["schemas"]["Department"];
            title: components["schemas"]["Title"];
            location: components["schemas"]["Location"];
            manager_email: components["schemas"]["ManagerEmail"];
            score: components["schemas"]["Score"];
            band: components["schemas"]["Band"];
            /** @description The recent course of the score, oldest point first: what the score history operation answers when it is called without parameters. */
            score_history: components["schemas"]["ScorePoint"][];
            status: components["schemas"]["EmployeeStatus"];
            /** @description Names of the connected systems that know the employee. */
            integrations: string[];
            last_event_at: components["schemas"]["LastEventAt"];
            /**
             * Format: date-time
             * @description When the record was created.
             */
            created_at: string;
        } & components["schemas"]["BandOfScore"];
        /** @description A page of employees. */
        EmployeeList: {
            /** @description The employees of the page. */
            data: components["schemas"]["EmployeeSummary"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description What to change of an employee. Members other than these are ignored. */
        EmployeeUpdate: {
            department?: components["schemas"]["Department"];
            title?: components["schemas"]["Title"];
            status?: components["schemas"]["EmployeeStatus"];
            /** @description Not allowed; a body with a score is refused with 400 and changes nothing. */
            score?: unknown;
        };
        /** @description Something an employee did, or that happened to their account or device, and what it means for the score. */
        Event: {
            /** @description Id of the event. */
            id: string;
            /** @description What kind of event it is, as area and action, such as `sim.link_clicked`. */
            type: string;
            /** @description System that reported the event. */
            source: string;
            employee_id: components["schemas"]["EmployeeId"];
            /**
             * Format: email
             * @description Email address of the employee.
             */
            employee_email: string;
            /** @description What the event added to the score when it happened; negative where it lowered it. */
            impact: number;
            /** @description What is left of the impact, as of the calculation that the employee's score comes from. */
            current_impact: number;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp: string;
            /** @description Whatever the source told about the event. */
            details: {
                [key: string]: unknown;
            };
            /** @description Names of the scoring rules that applied. */
            rules_matched: string[];
        };
        /** @description A page of events, the latest first. */
        EventList: {
            /** @description The events of the page. */
            data: components["schemas"]["Event"][];
            pagination: components["schemas"]["Pagination"];
        };
        /** @description The points of a period. Without `to` it ends now, without `from` it covers the 30 days (UTC) that end with the day of its end, and it never starts before the employee's record did. A period that reaches the latest calculation of the score ends with it, even where that lies between two points of the interval; so the last point shows the employee's current score. */
        ScoreHistory: {
            /**
             * @description Distance between the points, as in the parameter `interval`.
             * @enum {string}
             */
            interval: "hourly" | "daily" | "weekly";
            /** @description The points, oldest first. */
            data: components["schemas"]["ScorePoint"][];
        };
        /** @description The score at one moment. */
        ScorePoint: {
            /**
             * Format: date-time
             * @description The moment.
             */
            timestamp: string;
            score: components["schemas"]["Score"];
            band: components["schemas"]["Band"];
        } & components["schemas"]["BandOfScore"];
        /** @description Which page this is, and how much there is in all. */
        Pagination: {
            /** @description Number of this page. */
            page: number;
            /** @description Entries that a page holds. */
            per_page: number;
            /** @description Entries that match, on all pages. */
            total: number;
            /** @description Pages that there are. */
            total_pages: number;
        };
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
        Employee: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Employee"];
            };
        };
        /** @description A parameter or the body is not acceptable; `details` names each fault. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no API key in the request, or it is not one. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key lacks the scope that the operation needs. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such employee. */
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
        /** @description The body is not JSON by its `Content-Type`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
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
         * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
         * @example emp_7k2m9x
         */
        EmployeeIdPath: string;
        /**
         * @description Email address of the employee, percent-encoded or with its `@` as it is. Upper and lower case make no difference.
         * @example mara.lindqvist@acme.example
         */
        EmailPath: string;
        /** @description Number of the page, counted from 1. A page past the end is empty. */
        Page: number;
        /** @description Entries on a page. A value above the maximum is refused. */
        PerPage: number;
        /**
         * @description Only employees of this department, named in full.
         * @example Engineering
         */
        DepartmentFilter: string;
        /** @description Only employees whose score is in this band. */
        BandFilter: components["schemas"]["Band"];
        /** @description Only employees of this status. Without it, active and inactive ones are listed. */
        StatusFilter: components["schemas"]["EmployeeStatus"];
        /** @description What the list is ordered by: `score`, `name` (last name, then first name) or `last_event` (when the last event happened; employees without one come last in either order). Ties are ordered by id. */
        Sort: "score" | "name" | "last_event";
        /** @description Direction of the order, `asc` for ascending or `desc` for descending. */
        Order: "asc" | "desc";
        /**
         * @description Only events of this type, such as `sim.link_clicked`.
         * @example sim.link_clicked
         */
        EventTypeFilter: string;
        /**
         * @description Start of the period, inclusive: an ISO 8601 date, which means its first instant in UTC, or a date and time with an offset.
         * @example 2026-01-01
         */
        From: components["schemas"]["DateOrDateTime"];
        /**
         * @description End of the period, inclusive: an ISO 8601 date, which means its last instant in UTC, or a date and time with an offset. A period that ends before it starts holds nothing.
         * @example 2026-01-15T09:00:00Z
         */
        To: components["schemas"]["DateOrDateTime"];
        /** @description Distance between points: `hourly` (on each full hour), `daily` (each midnight) or `weekly` (the midnight that begins each Monday), in UTC. */
        Interval: "hourly" | "daily" | "weekly";
    };
    requestBodies: {
        /** @description The members to change. */
        EmployeeUpdate: {
            content: {
                /**
                 * @example {
                 *       "department": "Security",
                 *       "title": "Security Engineer",
                 *       "status": "active"
                 *     }
                 */
                "application/json": components["schemas"]["EmployeeUpdate"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
/**
 * The operations by their ids, with what they take and answer.
 * @example
 * import type { operations as TidalbayOperations } from 'rollcall/apis/tidalbay';
 *
 * const operationId: keyof TidalbayOperations = 'listEmployees';
 * await mock.fault({ api: 'tidalbay', operationId, status: 503 });
 */
export interface operations {
    listEmployees: {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description Entries on a page. A value above the maximum is refused. */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only employees of this department, named in full.
                 * @example Engineering
                 */
                department?: components["parameters"]["DepartmentFilter"];
                /** @description Only employees whose score is in this band. */
                band?: components["parameters"]["BandFilter"];
                /** @description Only employees of this status. Without it, active and inactive ones are listed. */
                status?: components["parameters"]["StatusFilter"];
                /** @description What the list is ordered by: `score`, `name` (last name, then first name) or `last_event` (when the last event happened; employees without one come last in either order). Ties are ordered by id. */
                sort?: components["parameters"]["Sort"];
                /** @description Direction of the order, `asc` for ascending or `desc` for descending. */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of employees. */
            200: {
                headers: {
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["EmployeeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                id: components["parameters"]["EmployeeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Employee"];
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
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                id: components["parameters"]["EmployeeIdPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EmployeeUpdate"];
        responses: {
            /** @description The employee as it is after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["Employee"];
                };
            };
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
    getEmployeeByEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Email address of the employee, percent-encoded or with its `@` as it is. Upper and lower case make no difference.
                 * @example mara.lindqvist@acme.example
                 */
                email: components["parameters"]["EmailPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Employee"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEmployeeEvents: {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 1. A page past the end is empty. */
                page?: components["parameters"]["Page"];
                /** @description Entries on a page. A value above the maximum is refused. */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Only events of this type, such as `sim.link_clicked`.
                 * @example sim.link_clicked
                 */
                type?: components["parameters"]["EventTypeFilter"];
                /**
                 * @description Start of the period, inclusive: an ISO 8601 date, which means its first instant in UTC, or a date and time with an offset.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description End of the period, inclusive: an ISO 8601 date, which means its last instant in UTC, or a date and time with an offset. A period that ends before it starts holds nothing.
                 * @example 2026-01-15T09:00:00Z
                 */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                id: components["parameters"]["EmployeeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["EventList"];
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
    getEmployeeScoreHistory: {
        parameters: {
            query?: {
                /**
                 * @description Start of the period, inclusive: an ISO 8601 date, which means its first instant in UTC, or a date and time with an offset.
                 * @example 2026-01-01
                 */
                from?: components["parameters"]["From"];
                /**
                 * @description End of the period, inclusive: an ISO 8601 date, which means its last instant in UTC, or a date and time with an offset. A period that ends before it starts holds nothing.
                 * @example 2026-01-15T09:00:00Z
                 */
                to?: components["parameters"]["To"];
                /** @description Distance between points: `hourly` (on each full hour), `daily` (each midnight) or `weekly` (the midnight that begins each Monday), in UTC. */
                interval?: components["parameters"]["Interval"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the employee. An id that nobody has is a 404, whatever it looks like.
                 * @example emp_7k2m9x
                 */
                id: components["parameters"]["EmployeeIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points of the period, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["ScoreHistory"];
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
}
