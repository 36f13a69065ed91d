// Generated from specs/admin by `npm run generate`; do not edit.

export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell whether the mock is ready
         * @description Answers once every spec is loaded; what it answers is then always `ok`.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get this description
         * @description The OpenAPI document that you are reading, as JSON.
         */
        readonly get: operations["getSpec"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/credentials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get credentials for every API
         * @description For each API where its documented paths hang, the headers of a credential with full rights, and credentials that lack something.
         */
        readonly get: operations["getCredentials"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what was measured
         * @description Requests by API, operation and status, how long their answers took, answers that broke their spec, commits, worlds, the journal and the process, in the text format of Prometheus. It is about the whole mock, whichever world is named.
         */
        readonly get: operations["getMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow what happens
         * @description A stream of server-sent events that lasts until one of both sides ends it. `request` is a request of the world's journal in short, with its id as the id of the event; `commit` is a version that was made, by a request or by what fell due, with the records that changed; `reset` tells that the world is as at its start, where ids begin anew. A client that reads too slowly loses events; `dropped` tells it how many.
         */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List requests
         * @description The latest requests to the world's APIs and their answers, newest first, of those that fit every filter that is given. A world remembers its latest 1000 requests, and all worlds together 20 000; of very large bodies only the latest are kept. Of requests to this admin API there are only those that changed records. Those that reached no world are in the world `default`. Credentials are replaced by `[hidden]`.
         */
        readonly get: operations["listRequests"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget the requests
         * @description Empties the world's journal. Its state and the numbers that new requests get stay as they are.
         */
        readonly delete: operations["deleteRequests"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/requests/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count requests
         * @description How many of the requests that the journal holds fit every filter that is given.
         */
        readonly get: operations["countRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Explain an answer
         * @description One request and its answer, with what the answer was made from. The id is what the answer carried in `Rollcall-Request`.
         */
        readonly get: operations["getRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/world": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look at the world
         * @description Looking works out no collection that nobody has asked for; the count of such a one is null.
         */
        readonly get: operations["getWorld"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take the world back to its start
         * @description The world is again what its scenario says, with the clock that the mock was started with.
         */
        readonly post: operations["resetWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the worlds
         * @description Every world that is there now, the default one first, then in the order in which they were made.
         */
        readonly get: operations["listWorlds"];
        readonly put?: never;
        /**
         * Fork a world
         * @description Makes a world that begins as another one is, or was at a version, with its history, clock and switches. From then on the two have nothing to do with each other. A world that is only asked for by name needs no fork: it begins as the mock did.
         */
        readonly post: operations["forkWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{name}": {
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
         * Drop a world
         * @description The world and all that it holds is gone; asked for again it begins as the mock did. The default one cannot be dropped.
         */
        readonly delete: operations["dropWorld"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the versions of the world
         * @description Newest first: what can be gone back to, and what made it. A world keeps its last thousand versions.
         */
        readonly get: operations["listVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rewind": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Go back to a version
         * @description Makes an earlier version the current one again, with the switches and faults that it had, and with the clock as it was when that version was made. The later ones are gone; fork the world first to keep them.
         */
        readonly post: operations["rewindWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Compare two versions
         * @description Every record that is not the same in both, in order of API, collection and key, and the last request that changed it between them.
         */
        readonly get: operations["diffVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the scenarios
         * @description The states that a company can be put into by name.
         */
        readonly get: operations["listScenarios"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenarios/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look at a scenario
         * @description What it is for, what can be set when it is applied, and what its file says.
         */
        readonly get: operations["getScenario"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenario": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Write the world as a scenario
         * @description The scenario that the world started with, its clock, switches and faults as they are now, and every record that was written since. Kept as a file it is a scenario like any other; a world that is put into it is the same to the byte.
         */
        readonly get: operations["exportScenario"];
        /**
         * Put the world into a scenario
         * @description One of the scenarios by its name, with values for its parameters, or a whole scenario, as a file would say it. The world begins anew with it, and a reset takes it back to it. A scenario that is not right is refused whole.
         */
        readonly put: operations["applyScenario"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider-states/{api}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put the world into a provider state
         * @description What Pact's verifiers ask before each interaction: give one this URL as its provider state setup URL. The state is a scenario by its name, with values for its parameters, and begins as new. The answer has what the expressions in contracts of this API stand for, by name. A tear-down changes nothing, since the next state begins as new anyway. Who asks can have switches turned and the mode of the clock set on the way; the world is put back as the scenario has them by a reset.
         */
        readonly post: operations["enterProviderState"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the clock
         * @description What the world's clock shows.
         */
        readonly get: operations["getClock"];
        /**
         * Set the clock
         * @description Sets the instant, the mode, or both. What falls due on the way to a later instant happens, in order, before this is answered.
         */
        readonly put: operations["setClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move the clock forward
         * @description What falls due on the way happens, in order, before this is answered.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the switches
         * @description How the world is set, by the flags of `rollcall serve` or since.
         */
        readonly get: operations["getSettings"];
        /**
         * Turn switches
         * @description Switches that are not named stay as they are. A reset turns all of them back.
         */
        readonly put: operations["updateSettings"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/collections/{api}/{collection}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the API.
                 * @example tidalbay
                 */
                readonly api: components["parameters"]["Api"];
                /**
                 * @description Name of one of the API's collections, as `GET /world` has it.
                 * @example events
                 */
                readonly collection: components["parameters"]["Collection"];
            };
            readonly cookie?: never;
        };
        /**
         * List the records of a collection
         * @description In order of their keys, as they are stored; what an API answers for them is made from that. `next` is what to send as `after` to get the records behind these.
         */
        readonly get: operations["listRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/collections/{api}/{collection}/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the API.
                 * @example tidalbay
                 */
                readonly api: components["parameters"]["Api"];
                /**
                 * @description Name of one of the API's collections, as `GET /world` has it.
                 * @example events
                 */
                readonly collection: components["parameters"]["Collection"];
                /**
                 * @description Key of the record, as the list has it.
                 * @example evt_015y9cuoit6p749r
                 */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        /**
         * Look at a record
         * @description The record as it is stored.
         */
        readonly get: operations["getRecord"];
        /**
         * Put a record
         * @description Puts the record in place of the one that is there, or creates it. What follows from it happens too: an event changes its employee's score. A record that breaks the API's spec, or does not fit the records around it, is refused, and nothing is changed. The one that is there already changes nothing.
         */
        readonly put: operations["putRecord"];
        readonly post?: never;
        /**
         * Delete a record
         * @description Deletes the record, and what the API's own operation to delete it would. One that others refer to is not deleted otherwise; the answer names them.
         */
        readonly delete: operations["deleteRecord"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the faults
         * @description In the order of their creation, spent ones included. Each says how many requests it has met (`matched`) and how many of these it hit (`hits`).
         */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Let something go wrong
         * @description From now on requests of this world meet the fault, until it has hit as often as `times` says, is removed, or the world is reset or taken back to a version from before. It makes no version of its own, and a fork begins with it. Of several faults that a request fits, the first made hits it; one that is spent, or that chance lets pass, leaves the request to the next. An answer that a fault had a part in carries its id in `Rollcall-Fault`. The admin API, the specs that are handed out and paths that no operation has are never hit.
         */
        readonly post: operations["addFault"];
        /**
         * Remove all faults
         * @description Nothing goes wrong in this world any more, the faults of its scenario included, until it is reset.
         */
        readonly delete: operations["removeFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults/{id}": {
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
         * Remove a fault
         * @description The others stay as they are.
         */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Health: {
            /**
             * @description Always `ok`.
             * @constant
             */
            readonly status: "ok";
            /** @description Ids of the APIs that are served. */
            readonly apis: readonly string[];
            readonly profile: components["schemas"]["Profile"];
        };
        readonly CredentialsByApi: {
            readonly [key: string]: components["schemas"]["Credentials"];
        };
        readonly Credentials: {
            /** @description Where the vendor's documented paths hang. */
            readonly baseUrl: string;
            readonly headers: components["schemas"]["Headers"];
            /** @description Other values that a client needs, such as the id of a company. */
            readonly variables: {
                readonly [key: string]: string;
            };
            readonly restricted: readonly components["schemas"]["RestrictedCredential"][];
        };
        readonly RestrictedCredential: {
            /** @description What the credential lacks. */
            readonly description: string;
            readonly headers: components["schemas"]["Headers"];
            /** @description The status that it is refused with where it lacks something. */
            readonly expect?: number;
            /** @description The organization that the credential belongs to, where that is not the usual one. */
            readonly organization?: string;
        };
        /** @description Headers by name, to be sent with a request. */
        readonly Headers: {
            readonly [key: string]: string;
        };
        readonly JournalList: {
            readonly requests: readonly components["schemas"]["JournalEntry"][];
            readonly meta: {
                /** @description How many fit, listed or not. */
                readonly total: number;
            };
        };
        /** @description A request, its answer, and what the answer was made from. */
        readonly JournalEntry: {
            readonly id: string;
            /**
             * Format: date-time
             * @description What the world's clock showed.
             */
            readonly at: string;
            /**
             * Format: date-time
             * @description When it was really received.
             */
            readonly receivedAt: string;
            /** @description Milliseconds that it took to make up the answer; waiting that was asked for is not counted. */
            readonly tookMs: number;
            /** @description The world in whose journal it is. */
            readonly world: string;
            /** @description Id of the API; missing where nothing is mounted at the path. */
            readonly api?: string;
            /** @description The operation; missing where the API has none for the path and the method. */
            readonly operationId?: string;
            /** @description The operation's path. */
            readonly pathTemplate?: string;
            /** @description The stage of the life cycle that answered; `handle` for every answer of an operation itself. */
            readonly stage: string;
            readonly request: {
                readonly method: string;
                /** @description Path and query as they were sent. */
                readonly url: string;
                /** @description The path as the vendor sees it, without world, API id and query. */
                readonly path: string;
                readonly headers: components["schemas"]["Headers"];
                /** @description JSON where it was that, else text; missing where there was none. */
                readonly body?: unknown;
            };
            readonly response: {
                readonly status: number;
                readonly headers: components["schemas"]["Headers"];
                /** @description JSON where it is that, else text; missing where there is none. */
                readonly body?: unknown;
            };
            /**
             * @description Whether the bodies were given up for those of younger requests.
             * @constant
             */
            readonly bodiesDropped?: true;
            /** @description Why the request was not done. */
            readonly refusal?: {
                /** @description A word for it, the same for every API. */
                readonly reason: string;
                readonly message: string;
            };
            /** @description How the request breaks the spec. */
            readonly violations?: readonly components["schemas"]["Violation"][];
            /** @description How the answer breaks the spec; this is a bug of the mock. */
            readonly responseViolations?: readonly components["schemas"]["Violation"][];
            /** @description What code of the mock threw. */
            readonly failure?: string;
            /** @description Id of the fault that hit the request. */
            readonly fault?: string;
            /** @description What the answer was made from. */
            readonly read: {
                /** @description Full names of the collections, `<api>/<collection>`. */
                readonly collections: readonly string[];
                /** @description The records that were asked for by key, at most 100 of them, `<api>/<collection>/<key>`. */
                readonly records: readonly string[];
            };
            /** @description The records that were changed. */
            readonly written: readonly components["schemas"]["WrittenRecord"][];
            /** @description The world's version after the request; one that wrote nothing made none. */
            readonly version: number;
            readonly deletedBy?: components["schemas"]["Deletion"];
            /** @description Operations that the path or the method may have been meant for, the nearest first. */
            readonly nearest?: readonly components["schemas"]["Route"][];
        };
        readonly Violation: {
            /** @enum {unknown} */
            readonly in: "path" | "query" | "header" | "cookie" | "body";
            /** @description Name of the parameter; empty for a body. */
            readonly name: string;
            /** @description Where inside the value, as a JSON Pointer; empty for the whole. */
            readonly pointer: string;
            /** @description The rule of the spec that is broken, as JSON Schema names it. */
            readonly rule: string;
            readonly message: string;
        };
        readonly WrittenRecord: {
            readonly collection: string;
            readonly key: string | number;
            /** @enum {unknown} */
            readonly what: "created" | "replaced" | "deleted";
        };
        /** @description What deleted the record that was asked for in vain. */
        readonly Deletion: {
            /** @description Id of the request, or the name of what fell due. */
            readonly request: string;
            /**
             * Format: date-time
             * @description What the world's clock showed.
             */
            readonly at: string;
            /** @description The version that it made. */
            readonly version: number;
            readonly collection: string;
            readonly key: string | number;
        };
        readonly Route: {
            readonly api: string;
            readonly method: string;
            /** @description The path template as it hangs below the mock, with the API's id. */
            readonly path: string;
            readonly operationId: string;
        };
        readonly World: {
            readonly name: string;
            readonly version: components["schemas"]["Version"];
            readonly scenario: string;
            readonly seed: number;
            readonly clock: components["schemas"]["Clock"];
            /** @description How many records there are, by API and collection; null where nobody has asked yet. */
            readonly collections: {
                readonly [key: string]: {
                    readonly [key: string]: number | null;
                };
            };
        };
        readonly WorldList: {
            /** @description How many worlds there may be. */
            readonly limit: number;
            readonly worlds: readonly components["schemas"]["WorldSummary"][];
        };
        readonly WorldSummary: {
            readonly name: string;
            readonly version: components["schemas"]["Version"];
            /** @description Name of the scenario that it began with. */
            readonly scenario: string;
            readonly clock: components["schemas"]["Clock"];
        };
        /** @description Letters, digits, dots, dashes and underscores. */
        readonly WorldName: string;
        readonly Fork: {
            readonly name: components["schemas"]["WorldName"];
            /** @description The world to fork. Without it, the world that this request is for. */
            readonly from?: components["schemas"]["WorldName"];
            /** @description The version to begin with. Without it, the current one. */
            readonly version?: components["schemas"]["Version"];
        };
        /** @description 0 at the start, one more with every commit. */
        readonly Version: number;
        readonly VersionList: {
            readonly current: components["schemas"]["Version"];
            /** @description The oldest one that is kept. */
            readonly oldest: components["schemas"]["Version"];
            readonly versions: readonly {
                readonly version: components["schemas"]["Version"];
                /**
                 * Format: date-time
                 * @description What the world's clock showed; null for the start.
                 */
                readonly at: string | null;
                /** @description Id of the request that made it, or the API and the name of what fell due. */
                readonly request: string | null;
                /** @description How many records it put or deleted. */
                readonly changes: number;
            }[];
        };
        readonly ScenarioList: {
            readonly scenarios: readonly {
                readonly name: string;
                readonly description: string;
                readonly parameters: components["schemas"]["ScenarioParameters"];
            }[];
        };
        readonly Scenario: {
            readonly name: string;
            readonly description: string;
            readonly parameters: components["schemas"]["ScenarioParameters"];
            /** @description What its file says. */
            readonly source: {
                readonly [key: string]: unknown;
            };
        };
        /** @description What can be set when the scenario is applied, by name; each is a JSON Schema with a default. */
        readonly ScenarioParameters: {
            readonly [key: string]: {
                readonly [key: string]: unknown;
            };
        };
        /** @description With no other members than these two, a scenario by its name; with any other one, a whole scenario, whose `parameters` are declarations. */
        readonly ScenarioApplication: {
            readonly name: string;
            readonly parameters?: {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A provider state as Pact's verifiers name it; an empty name is the baseline. */
        readonly ProviderState: {
            readonly state: string;
            readonly params?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description A tear-down is answered and otherwise passed over.
             * @default setup
             * @enum {unknown}
             */
            readonly action: "setup" | "teardown";
            readonly settings?: components["schemas"]["SettingsChange"];
            readonly clockMode?: components["schemas"]["ClockMode"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly Rewind: {
            readonly version: components["schemas"]["Version"];
        };
        readonly Diff: {
            readonly from: components["schemas"]["Version"];
            readonly to: components["schemas"]["Version"];
            readonly changes: readonly {
                readonly api: string;
                readonly collection: string;
                readonly key: string | number;
                /** @description The record as `from` has it; null where there is none. */
                readonly before: {
                    readonly [key: string]: unknown;
                } | null;
                /** @description The record as `to` has it; null where there is none. */
                readonly after: {
                    readonly [key: string]: unknown;
                } | null;
                /** @description What changed it last between the two. */
                readonly request: string | null;
            }[];
        };
        readonly Clock: {
            /**
             * Format: date-time
             * @description The instant that the clock shows, in UTC.
             */
            readonly now: string;
            readonly mode: components["schemas"]["ClockMode"];
        };
        /**
         * @description A `ticking` clock runs as fast as a real one, a `frozen` one stands still.
         * @enum {unknown}
         */
        readonly ClockMode: "ticking" | "frozen";
        readonly ClockSetting: {
            /**
             * Format: date-time
             * @description The instant to set the clock to, with its offset from UTC.
             */
            readonly now?: string;
            readonly mode?: components["schemas"]["ClockMode"];
        };
        readonly ClockAdvance: {
            readonly by: components["schemas"]["Duration"];
        };
        /** @description An ISO 8601 duration that is not negative, such as `PT24H` or `P1M2W`. */
        readonly Duration: string;
        readonly Settings: {
            readonly auth: components["schemas"]["AuthMode"];
            readonly rateLimit: components["schemas"]["RateLimitMode"];
            readonly profile: components["schemas"]["Profile"];
            readonly indexLag: components["schemas"]["IndexLag"];
        };
        readonly SettingsChange: {
            readonly auth?: components["schemas"]["AuthMode"];
            readonly rateLimit?: components["schemas"]["RateLimitMode"];
            readonly profile?: components["schemas"]["Profile"];
            readonly indexLag?: components["schemas"]["IndexLag"];
        };
        /**
         * @description Which credentials are taken: with `lenient` all that look right, with `strict` those of the company, with `off` nobody is asked.
         * @enum {unknown}
         */
        readonly AuthMode: "lenient" | "strict" | "off";
        /** @description How far searches that the vendor calls eventually consistent lag behind the records, on the world's clock. */
        readonly IndexLag: components["schemas"]["Duration"];
        /**
         * @description The form that the APIs are served in, as the vendors' services were observed or as their documents say.
         * @enum {unknown}
         */
        readonly Profile: "observed" | "documented";
        /**
         * @description Whether the limits that the vendors document are held.
         * @enum {unknown}
         */
        readonly RateLimitMode: "off" | "documented";
        readonly RecordList: {
            /** @description How many records the collection has. */
            readonly total: number;
            readonly records: readonly components["schemas"]["KeyedRecord"][];
            /** @description The key to go on behind; null where nothing follows. */
            readonly next: components["schemas"]["NextKey"];
        };
        readonly KeyedRecord: {
            /** @description A number or a string, whichever the collection has. */
            readonly key: string | number;
            readonly record: components["schemas"]["Record"];
        };
        readonly NextKey: string | number | null;
        /** @description One record of an API, in the terms of its vendor. */
        readonly Record: {
            readonly [key: string]: unknown;
        };
        readonly FaultList: {
            readonly faults: readonly components["schemas"]["Fault"][];
        };
        /** @description A fault of the world, and what it has met. */
        readonly Fault: {
            /** @description The world's own name for it, `fault-1` for the first; no id is used twice. */
            readonly id: string;
            /** @description How many requests fitted while it had hits left. */
            readonly matched: number;
            /** @description How many of these it hit. */
            readonly hits: number;
        } & components["schemas"]["FaultMembers"];
        /** @description What goes wrong, and with which requests. `api`, `operationId`, `method` and `path` narrow it down; without any of them every request is meant. One effect at least has to be named. `status` and `body` answer in place of the API, which then does nothing; every other effect is done to the API's own answer, or to that one. */
        readonly FaultDefinition: components["schemas"]["FaultMembers"];
        readonly FaultMembers: {
            /** @description Id of an API. */
            readonly api?: string;
            /** @description An operation, as its spec names it. */
            readonly operationId?: string;
            /** @description An HTTP method in upper case. */
            readonly method?: string;
            /** @description A path template (`/v1/employees/{id}`) or a path as the vendor sees it (`/v1/employees/emp_1`), without query, with or without the path of the vendor's base URL. `*` stands for any text. */
            readonly path?: string;
            /** @description How many requests it hits; without it, any number until it is removed. */
            readonly times?: number;
            /** @description How likely it hits a request that fits. Chance is drawn from the world's seed, the fault's id and the number of requests that it has met, so the same requests meet the same faults. */
            readonly probability?: number;
            /** @description Answers with this status. From 400 on, the body is the vendor's own error body unless `body` gives another; below, there is none then. 401 comes with `WWW-Authenticate`, 429 and 503 with `Retry-After` (in seconds). */
            readonly status?: number;
            /** @description Answers with this body: a text as it is (`text/plain` unless `headers` say otherwise), anything else as JSON. The status is 200 unless `status` gives another. */
            readonly body?: unknown;
            readonly headers?: components["schemas"]["FaultHeaders"];
            /** @description Milliseconds to wait before the answer, or before the connection is dropped: so many, or drawn between two for every hit. */
            readonly delay?: number | components["schemas"]["DelayRange"];
            /**
             * @description Drops the connection without an answer. `request` (or `true`): before anything is done. `response`: when the work is done, state included, and the answer is ready.
             * @enum {unknown}
             */
            readonly abort?: true | "request" | "response";
            /**
             * @description Sends half of the body and drops the connection; `Content-Length` speaks of the whole. An answer without a body arrives whole.
             * @constant
             */
            readonly truncate?: true;
            /**
             * @description Sends JSON that cannot be parsed, all of it. An answer without a body arrives as it is.
             * @constant
             */
            readonly malformed?: true;
            readonly drip?: components["schemas"]["Drip"];
        };
        /** @description Headers of the answer, in place of those of the same name. What frames the message (such as `Content-Length`) cannot be set. */
        readonly FaultHeaders: {
            readonly [key: string]: string;
        };
        /** @description Milliseconds, both ends included. */
        readonly DelayRange: {
            readonly min: number;
            readonly max: number;
        };
        /** @description Sends the body in pieces of equal size, the first at once and the last at the end, as WireMock's chunked dribble delay does. A body of fewer bytes comes in fewer pieces. */
        readonly Drip: {
            /** @description How many pieces. */
            readonly chunks: number;
            /** @description Milliseconds from the first to the last. */
            readonly duration: number;
        };
        /** @description An error in the form of RFC 9457. */
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
        };
    };
    responses: {
        /** @description The world as it is now. */
        readonly World: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "default",
                 *       "version": 3,
                 *       "scenario": "baseline",
                 *       "seed": 1,
                 *       "clock": {
                 *         "now": "2026-01-15T09:00:12.345Z",
                 *         "mode": "ticking"
                 *       },
                 *       "collections": {
                 *         "tidalbay": {
                 *           "employees": 231,
                 *           "events": null
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["World"];
            };
        };
        /** @description The record as it is stored after the request. */
        readonly Record: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "at": "2026-01-15T00:00:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Record"];
            };
        };
        /** @description How the world is set after the request. */
        readonly Settings: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "auth": "strict",
                 *       "rateLimit": "off",
                 *       "profile": "observed",
                 *       "indexLag": "PT0S"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Settings"];
            };
        };
        /** @description What the clock shows after the request. */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "now": "2026-03-01T00:00:00.000Z",
                 *       "mode": "frozen"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The request was not done; `detail` says why and what to do. */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Invalid request",
                 *       "status": 400,
                 *       "detail": "body /by is required"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Id of a fault. */
        readonly FaultId: string;
        /** @description Name of a world. */
        readonly WorldName: components["schemas"]["WorldName"];
        /**
         * @description Id of the API.
         * @example tidalbay
         */
        readonly Api: string;
        /**
         * @description Name of one of the API's collections, as `GET /world` has it.
         * @example events
         */
        readonly Collection: string;
        /** @description Only those to the API of this id. */
        readonly RequestApi: string;
        /** @description Only those that this operation answered. */
        readonly RequestOperation: string;
        /** @description Only those of this method. */
        readonly RequestMethod: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
        /**
         * @description Only those to this path template, or to this path as the vendor sees it, without world, API id and query; `*` stands for any text.
         * @example /v1/employees/*
         */
        readonly RequestPath: string;
        /** @description Only those that were answered with this status (`404`), or one of this class (`4xx`). */
        readonly RequestStatus: string;
        /**
         * @description Only those at or after this instant of the world's clock, or those after the request of this id.
         * @example default-12
         */
        readonly RequestSince: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The mock is ready. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "apis": [
                     *         "drata",
                     *         "tidalbay"
                     *       ],
                     *       "profile": "observed"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly getSpec: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An OpenAPI 3.1 document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "Rollcall admin API",
                     *         "version": "0.1"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 405: components["responses"]["Problem"];
        };
    };
    readonly getCredentials: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The credentials by id of the API. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tidalbay": {
                     *         "baseUrl": "http://127.0.0.1:4010/tidalbay",
                     *         "headers": {
                     *           "Authorization": "Bearer tsk_live_0a1b2c3d4e5f"
                     *         },
                     *         "variables": {},
                     *         "restricted": [
                     *           {
                     *             "description": "A key without employees:write",
                     *             "headers": {
                     *               "Authorization": "Bearer tsk_live_5f4e3d2c1b0a"
                     *             },
                     *             "expect": 403
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CredentialsByApi"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly getMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The measurements. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # HELP rollcall_worlds Worlds that there are.
                     *     # TYPE rollcall_worlds gauge
                     *     rollcall_worlds 3
                     */
                    readonly "text/plain": string;
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Id of the last request that the client has heard of, as browsers send it when they lost the stream; the later ones that the journal holds come first then.
                 * @example default-2
                 */
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events, while they happen. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: default-2
                     *     event: request
                     *     data: {"id":"default-2","at":"2026-01-15T09:00:12.345Z","api":"tidalbay","operationId":"listEmployees","method":"GET","url":"/tidalbay/v1/employees","status":200,"stage":"handle","tookMs":0.21}
                     */
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly listRequests: {
        readonly parameters: {
            readonly query: {
                /** @description Only those to the API of this id. */
                readonly api?: components["parameters"]["RequestApi"];
                /** @description Only those that this operation answered. */
                readonly operationId?: components["parameters"]["RequestOperation"];
                /** @description Only those of this method. */
                readonly method?: components["parameters"]["RequestMethod"];
                /**
                 * @description Only those to this path template, or to this path as the vendor sees it, without world, API id and query; `*` stands for any text.
                 * @example /v1/employees/*
                 */
                readonly path?: components["parameters"]["RequestPath"];
                /** @description Only those that were answered with this status (`404`), or one of this class (`4xx`). */
                readonly status?: components["parameters"]["RequestStatus"];
                /**
                 * @description Only those at or after this instant of the world's clock, or those after the request of this id.
                 * @example default-12
                 */
                readonly since?: components["parameters"]["RequestSince"];
                /** @description How many to list at most. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests, and how many fit. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requests": [
                     *         {
                     *           "id": "default-2",
                     *           "at": "2026-01-15T09:00:12.345Z",
                     *           "receivedAt": "2026-03-02T14:11:09.120Z",
                     *           "tookMs": 0.212,
                     *           "world": "default",
                     *           "api": "tidalbay",
                     *           "operationId": "getEmployee",
                     *           "pathTemplate": "/v1/employees/{employee_id}",
                     *           "stage": "handle",
                     *           "request": {
                     *             "method": "GET",
                     *             "url": "/tidalbay/v1/employees/emp_7k2m9x",
                     *             "path": "/v1/employees/emp_7k2m9x",
                     *             "headers": {
                     *               "authorization": "Bearer [hidden]"
                     *             }
                     *           },
                     *           "response": {
                     *             "status": 404,
                     *             "headers": {
                     *               "content-type": "application/json; charset=utf-8"
                     *             },
                     *             "body": {
                     *               "error": {
                     *                 "code": "not_found",
                     *                 "message": "There is no employee emp_7k2m9x."
                     *               }
                     *             }
                     *           },
                     *           "refusal": {
                     *             "reason": "not-found",
                     *             "message": "There is no employee emp_7k2m9x."
                     *           },
                     *           "read": {
                     *             "collections": [
                     *               "tidalbay/employees"
                     *             ],
                     *             "records": [
                     *               "tidalbay/employees/emp_7k2m9x"
                     *             ]
                     *           },
                     *           "written": [],
                     *           "version": 1,
                     *           "deletedBy": {
                     *             "request": "default-1",
                     *             "at": "2026-01-15T09:00:11.020Z",
                     *             "version": 1,
                     *             "collection": "tidalbay/employees",
                     *             "key": "emp_7k2m9x"
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "total": 1
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["JournalList"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly deleteRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The journal is empty. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
        };
    };
    readonly countRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those to the API of this id. */
                readonly api?: components["parameters"]["RequestApi"];
                /** @description Only those that this operation answered. */
                readonly operationId?: components["parameters"]["RequestOperation"];
                /** @description Only those of this method. */
                readonly method?: components["parameters"]["RequestMethod"];
                /**
                 * @description Only those to this path template, or to this path as the vendor sees it, without world, API id and query; `*` stands for any text.
                 * @example /v1/employees/*
                 */
                readonly path?: components["parameters"]["RequestPath"];
                /** @description Only those that were answered with this status (`404`), or one of this class (`4xx`). */
                readonly status?: components["parameters"]["RequestStatus"];
                /**
                 * @description Only those at or after this instant of the world's clock, or those after the request of this id.
                 * @example default-12
                 */
                readonly since?: components["parameters"]["RequestSince"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many there are. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 3
                     *     }
                     */
                    readonly "application/json": {
                        readonly count: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly getRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description What the answer carried in `Rollcall-Request`.
                 * @example default-2
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request and its answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "default-3",
                     *       "at": "2026-01-15T09:00:12.345Z",
                     *       "receivedAt": "2026-03-02T14:11:09.120Z",
                     *       "tookMs": 0.171,
                     *       "world": "default",
                     *       "api": "tidalbay",
                     *       "operationId": "listEmployees",
                     *       "pathTemplate": "/v1/employees",
                     *       "stage": "parse",
                     *       "request": {
                     *         "method": "GET",
                     *         "url": "/tidalbay/v1/employees?per_page=101",
                     *         "path": "/v1/employees",
                     *         "headers": {
                     *           "authorization": "Bearer [hidden]"
                     *         }
                     *       },
                     *       "response": {
                     *         "status": 400,
                     *         "headers": {
                     *           "content-type": "application/json; charset=utf-8"
                     *         },
                     *         "body": {
                     *           "error": {
                     *             "code": "invalid_request",
                     *             "message": "The request is not valid."
                     *           }
                     *         }
                     *       },
                     *       "refusal": {
                     *         "reason": "invalid",
                     *         "message": "query parameter per_page must be at most 100"
                     *       },
                     *       "violations": [
                     *         {
                     *           "in": "query",
                     *           "name": "per_page",
                     *           "pointer": "",
                     *           "rule": "maximum",
                     *           "message": "must be at most 100"
                     *         }
                     *       ],
                     *       "read": {
                     *         "collections": [],
                     *         "records": []
                     *       },
                     *       "written": [],
                     *       "version": 0
                     *     }
                     */
                    readonly "application/json": components["schemas"]["JournalEntry"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly getWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["World"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly resetWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world is as it was at the start. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
        };
    };
    readonly listWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The worlds. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "limit": 1000,
                     *       "worlds": [
                     *         {
                     *           "name": "default",
                     *           "version": 3,
                     *           "scenario": "baseline",
                     *           "clock": {
                     *             "now": "2026-01-15T09:00:12.345Z",
                     *             "mode": "ticking"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorldList"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly forkWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "retry-test",
                 *       "from": "default",
                 *       "version": 2
                 *     }
                 */
                readonly "application/json": components["schemas"]["Fork"];
            };
        };
        readonly responses: {
            /** @description The new world. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "retry-test",
                     *       "version": 2,
                     *       "scenario": "baseline",
                     *       "clock": {
                     *         "now": "2026-01-15T09:00:12.345Z",
                     *         "mode": "ticking"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorldSummary"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
        };
    };
    readonly dropWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Name of a world. */
                readonly name: components["parameters"]["WorldName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
        };
    };
    readonly listVersions: {
        readonly parameters: {
            readonly query: {
                /** @description How many to list. */
                readonly limit: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The versions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "current": 1,
                     *       "oldest": 0,
                     *       "versions": [
                     *         {
                     *           "version": 1,
                     *           "at": "2026-01-15T09:00:12.345Z",
                     *           "request": "default-7",
                     *           "changes": 2
                     *         },
                     *         {
                     *           "version": 0,
                     *           "at": null,
                     *           "request": null,
                     *           "changes": 0
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["VersionList"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly rewindWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                readonly "application/json": components["schemas"]["Rewind"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["World"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
        };
    };
    readonly diffVersions: {
        readonly parameters: {
            readonly query?: {
                /** @description A version. Without it, the oldest one that is kept. */
                readonly from?: number;
                /** @description A version, which may be earlier than `from`. Without it, the current one. */
                readonly to?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What differs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": 0,
                     *       "to": 1,
                     *       "changes": [
                     *         {
                     *           "api": "secureframe",
                     *           "collection": "users",
                     *           "key": "5f0c",
                     *           "before": {
                     *             "title": "Engineer"
                     *           },
                     *           "after": {
                     *             "title": "Manager"
                     *           },
                     *           "request": "default-7"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Diff"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly listScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scenarios in order of their names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scenarios": [
                     *         {
                     *           "name": "large-company",
                     *           "description": "Many people.",
                     *           "parameters": {
                     *             "people": {
                     *               "type": "integer",
                     *               "default": 10000,
                     *               "description": "How many people the company has."
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ScenarioList"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly getScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Name of a scenario. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scenario. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "empty-company",
                     *       "description": "Nobody works here yet.",
                     *       "parameters": {},
                     *       "source": {
                     *         "name": "empty-company",
                     *         "people": 0
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Scenario"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly exportScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A scenario. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "baseline",
                     *       "people": 250,
                     *       "seed": 1,
                     *       "now": "2026-01-15T09:00:00.000Z"
                     *     }
                     */
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly applyScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "baseline"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ScenarioApplication"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["World"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
        };
    };
    readonly enterProviderState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the API.
                 * @example tidalbay
                 */
                readonly api: components["parameters"]["Api"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "state": "baseline",
                 *       "params": {},
                 *       "action": "setup"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProviderState"];
            };
        };
        readonly responses: {
            /** @description The world is in the state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiKey": "tsk_live_0a1b2c3d4e5f",
                     *       "employeeId": "emp_7k2m9x"
                     *     }
                     */
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "now": "2026-03-01T00:00:00Z",
                 *       "mode": "frozen"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockSetting"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "by": "PT24H"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
        };
    };
    readonly getSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Settings"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly updateSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "auth": "strict"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SettingsChange"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Settings"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
        };
    };
    readonly listRecords: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description How many records to list at most.
                 * @example 2
                 */
                readonly limit: number;
                /**
                 * @description The key that the list begins behind.
                 * @example evt_015y9cuoit6p749r
                 */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the API.
                 * @example tidalbay
                 */
                readonly api: components["parameters"]["Api"];
                /**
                 * @description Name of one of the API's collections, as `GET /world` has it.
                 * @example events
                 */
                readonly collection: components["parameters"]["Collection"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Records of the collection. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "records": [
                     *         {
                     *           "key": "nightly",
                     *           "record": {
                     *             "at": "2026-01-15T00:00:00Z"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RecordList"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly getRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the API.
                 * @example tidalbay
                 */
                readonly api: components["parameters"]["Api"];
                /**
                 * @description Name of one of the API's collections, as `GET /world` has it.
                 * @example events
                 */
                readonly collection: components["parameters"]["Collection"];
                /**
                 * @description Key of the record, as the list has it.
                 * @example evt_015y9cuoit6p749r
                 */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Record"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly putRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the API.
                 * @example tidalbay
                 */
                readonly api: components["parameters"]["Api"];
                /**
                 * @description Name of one of the API's collections, as `GET /world` has it.
                 * @example events
                 */
                readonly collection: components["parameters"]["Collection"];
                /**
                 * @description Key of the record, as the list has it.
                 * @example evt_015y9cuoit6p749r
                 */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "id": "evt_015y9cuoit6p749r",
                 *       "type": "sim.reported",
                 *       "source": "proofpoint",
                 *       "employee_id": "emp_i7l9bz5j735uyfg2",
                 *       "employee_email": "domenic.rodriguez@ohara-systems.example",
                 *       "impact": 10,
                 *       "timestamp": "2025-01-20T02:10:00Z",
                 *       "details": {
                 *         "campaign": "Gift card"
                 *       },
                 *       "rules_matched": [
                 *         "phishing-reported"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["Record"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Record"];
            readonly 201: components["responses"]["Record"];
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
        };
    };
    readonly deleteRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the API.
                 * @example tidalbay
                 */
                readonly api: components["parameters"]["Api"];
                /**
                 * @description Name of one of the API's collections, as `GET /world` has it.
                 * @example events
                 */
                readonly collection: components["parameters"]["Collection"];
                /**
                 * @description Key of the record, as the list has it.
                 * @example evt_015y9cuoit6p749r
                 */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 403: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The faults of the world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faults": [
                     *         {
                     *           "id": "fault-1",
                     *           "api": "tidalbay",
                     *           "status": 503,
                     *           "times": 2,
                     *           "matched": 1,
                     *           "hits": 1
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
        };
    };
    readonly addFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FaultDefinition"];
            };
        };
        readonly responses: {
            /** @description The fault, which the next request may meet. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "fault-1",
                     *       "api": "tidalbay",
                     *       "status": 503,
                     *       "times": 2,
                     *       "matched": 0,
                     *       "hits": 0
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 413: components["responses"]["Problem"];
            readonly 415: components["responses"]["Problem"];
        };
    };
    readonly removeFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is no fault left. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
        };
    };
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of a fault. */
                readonly id: components["parameters"]["FaultId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fault is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 401: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
        };
    };
}
