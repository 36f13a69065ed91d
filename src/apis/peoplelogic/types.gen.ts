// Generated from specs/peoplelogic by `npm run generate`; do not edit.

export interface paths {
    readonly "/api/v1/organization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List organizations
         * @description Lists the organizations that the token can see.
         */
        readonly get: operations["listOrganizations"];
        readonly put?: never;
        /**
         * Create an organization
         * @description Creates an organization from a name, and optionally an alias and the email address of its owner.
         */
        readonly post: operations["createOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update the current organization
         * @description Changes name, alias or owner of the organization that the token names. The name is always sent; members that are left out keep their value.
         */
        readonly patch: operations["updateCurrentOrganization"];
        readonly trace?: never;
    };
    readonly "/api/v1/organization/{organization}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an organization
         * @description Reads one organization by its id.
         */
        readonly get: operations["getOrganization"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an organization
         * @description Changes name, alias or owner of one organization. The name is always sent; members that are left out keep their value.
         */
        readonly patch: operations["updateOrganization"];
        readonly trace?: never;
    };
    readonly "/api/v1/organization/profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the profile of the current organization
         * @description Reads how the organization that the token names describes itself.
         */
        readonly get: operations["getCurrentOrganizationProfile"];
        readonly put?: never;
        /**
         * Create or replace the profile of the current organization
         * @description Stores a whole profile for the organization that the token names. Nothing of an earlier profile is kept.
         */
        readonly post: operations["replaceCurrentOrganizationProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update the profile of the current organization
         * @description Changes those members of the profile that are sent and keeps all others.
         */
        readonly patch: operations["patchCurrentOrganizationProfile"];
        readonly trace?: never;
    };
    readonly "/api/v1/organization/{organization}/profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the profile of an organization
         * @description Reads how one organization describes itself.
         */
        readonly get: operations["getOrganizationProfile"];
        readonly put?: never;
        /**
         * Create or replace the profile of an organization
         * @description Stores a whole profile for one organization. Nothing of an earlier profile is kept.
         */
        readonly post: operations["replaceOrganizationProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update the profile of an organization
         * @description Changes those members of one organization's profile that are sent and keeps all others.
         */
        readonly patch: operations["patchOrganizationProfile"];
        readonly trace?: never;
    };
    readonly "/api/v1/organization/alias/{alias}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Alias of an organization, in the spelling that it was given.
                 * @example acme
                 */
                readonly alias: string;
            };
            readonly cookie?: never;
        };
        /**
         * Get an organization by its alias
         * @description Reads the one organization that has this alias.
         */
        readonly get: operations["getOrganizationByAlias"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organization/by-app/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                readonly type: components["parameters"]["AppType"];
            };
            readonly cookie?: never;
        };
        /**
         * List organizations by type of app
         * @description Lists the organizations that have an app of this type; the list is empty when none has.
         */
        readonly get: operations["listOrganizationsByAppType"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organization/by-app-id/{type}/{externalId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                readonly type: components["parameters"]["AppType"];
                /**
                 * @description Id of the app in the system that it connects to.
                 * @example T0ACME42
                 */
                readonly externalId: string;
            };
            readonly cookie?: never;
        };
        /**
         * List organizations by external id of an app
         * @description Lists the organizations that have an app of this type which its maker knows under this id.
         */
        readonly get: operations["listOrganizationsByAppExternalId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organization/by-app-data/{type}/{key}/{value}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                readonly type: components["parameters"]["AppType"];
                /**
                 * @description Name of an entry in the app's data.
                 * @example workspace
                 */
                readonly key: string;
                /**
                 * @description Value to look for, as text.
                 * @example acme-hq
                 */
                readonly value: string;
            };
            readonly cookie?: never;
        };
        /**
         * List organizations by data of an app
         * @description Lists the organizations that have an app of this type whose data holds this value under this key.
         */
        readonly get: operations["listOrganizationsByAppData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organization/by-app-secret/{type}/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                readonly type: components["parameters"]["AppType"];
                /**
                 * @description Name of an entry in the app's secret data.
                 * @example signing
                 */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List organizations by secret of an app
         * @description Lists the organizations that have an app of this type whose secret data holds the given secret under this key. The secret is sent in the body, so that it stays out of addresses and logs. Nothing is changed.
         */
        readonly post: operations["listOrganizationsByAppSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organization/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an API key for the current organization
         * @description Creates an API key for the organization that the token names, optionally limited to one role.
         */
        readonly post: operations["createCurrentOrganizationKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organization/{organization}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an API key for an organization
         * @description Creates an API key for one organization, optionally limited to one role.
         */
        readonly post: operations["createOrganizationKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organization/keys/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an API key.
                 * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
                 */
                readonly key: components["parameters"]["Key"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an API key of the current organization
         * @description Deletes an API key of the organization that the token names. Tokens that were signed with it are refused from then on.
         */
        readonly delete: operations["deleteCurrentOrganizationKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organization/{organization}/keys/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
                /**
                 * @description Id of an API key.
                 * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
                 */
                readonly key: components["parameters"]["Key"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an API key of an organization
         * @description Deletes an API key of one organization. Tokens that were signed with it are refused from then on.
         */
        readonly delete: operations["deleteOrganizationKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List accounts
         * @description Lists every account that the token can see, with or without a role.
         */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        /**
         * Create an account
         * @description Creates an account from an email address and, optionally, a name.
         */
        readonly post: operations["createAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/{accountIdOrEmail}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an account, or its email address.
                 * @example sally.okafor@acme.example
                 */
                readonly accountIdOrEmail: string;
            };
            readonly cookie?: never;
        };
        /**
         * Get an account
         * @description Reads one account by its id or its email address.
         */
        readonly get: operations["getAccount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an account
         * @description Changes the name or email address of one account. The email address is always sent; a name that is left out stays.
         */
        readonly patch: operations["updateAccount"];
        readonly trace?: never;
    };
    readonly "/api/v1/account/{accountId}/grant": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Grant a role to an account
         * @description Gives an account a role in an organization, and optionally says as which employee the account acts there.
         */
        readonly post: operations["grantAccountRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/org-admins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List organization admins
         * @description Lists the accounts that administer the current organization.
         */
        readonly get: operations["listOrganizationAdmins"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/{accountId}/employees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the employees of an account
         * @description Lists the employees that are tied to one account.
         */
        readonly get: operations["listAccountEmployees"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/for-org": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List accounts of the current organization
         * @description Lists the accounts that belong to the organization that the token names.
         */
        readonly get: operations["listOrganizationAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employee": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List employees
         * @description Lists the employees of the current organization, optionally those with one status or of one type.
         */
        readonly get: operations["listEmployees"];
        readonly put?: never;
        /**
         * Create an employee
         * @description Creates an employee of the current organization, optionally tied to an account and with a role.
         */
        readonly post: operations["createEmployee"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employee/{employee}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an employee
         * @description Reads one employee by id.
         */
        readonly get: operations["getEmployee"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an employee
         * @description Changes one employee. Name and email address are always sent; members that are left out keep their value.
         */
        readonly patch: operations["updateEmployee"];
        readonly trace?: never;
    };
    readonly "/api/v1/employee/by-name/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of an employee. The whole name is compared, and letter case does not count.
                 * @example Sally Okafor
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        /**
         * List employees by name
         * @description Lists the employees of the current organization that have this name; the list is empty when nobody has.
         */
        readonly get: operations["listEmployeesByName"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employee/{employee}/managers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
            };
            readonly cookie?: never;
        };
        /**
         * List the managers of an employee
         * @description Lists who manages one employee, and in which way.
         */
        readonly get: operations["listEmployeeManagers"];
        readonly put?: never;
        /**
         * Set a manager for an employee
         * @description Makes somebody a manager of one employee. The type says in which way, for example direct or dotted line.
         */
        readonly post: operations["setEmployeeManager"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employee/{employee}/managers/{manager}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
                /**
                 * @description Id of the employee who manages.
                 * @example 4d5e6f70-8192-4a3b-84c5-e6f708192a3b
                 */
                readonly manager: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a manager from an employee
         * @description Ends that somebody manages one employee. Both employees stay.
         */
        readonly delete: operations["removeEmployeeManager"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employee/{employee}/profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the profile of an employee
         * @description Reads the personal and job details of one employee.
         */
        readonly get: operations["getEmployeeProfile"];
        readonly put?: never;
        /**
         * Create or replace the profile of an employee
         * @description Stores a whole profile for one employee. Nothing of an earlier profile is kept.
         */
        readonly post: operations["replaceEmployeeProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update the profile of an employee
         * @description Changes those members of one employee's profile that are sent and keeps all others.
         */
        readonly patch: operations["patchEmployeeProfile"];
        readonly trace?: never;
    };
    readonly "/api/v1/employee/by-account/{accountId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an employee by account
         * @description Reads the employee of the current organization that is tied to one account.
         */
        readonly get: operations["getEmployeeByAccount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employee/by-manager/{managerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the employee whose reports are listed.
                 * @example 4d5e6f70-8192-4a3b-84c5-e6f708192a3b
                 */
                readonly managerId: string;
            };
            readonly cookie?: never;
        };
        /**
         * List the reports of a manager
         * @description Lists the employees whom one employee manages, optionally only those managed in one way.
         */
        readonly get: operations["listManagerReports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/group": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List groups
         * @description Lists the groups of the current organization, optionally those with one status or of one type.
         */
        readonly get: operations["listGroups"];
        readonly put?: never;
        /**
         * Create a group
         * @description Creates an empty group in the current organization.
         */
        readonly post: operations["createGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/group/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /**
         * Get a group
         * @description Reads one group by id.
         */
        readonly get: operations["getGroup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a group
         * @description Changes name and type of one group; both are always sent. Its members stay.
         */
        readonly patch: operations["updateGroup"];
        readonly trace?: never;
    };
    readonly "/api/v1/group/{group}/profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly group: components["parameters"]["Group"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the profile of a group
         * @description Reads icon and description of one group.
         */
        readonly get: operations["getGroupProfile"];
        readonly put?: never;
        /**
         * Create or replace the profile of a group
         * @description Stores a whole profile for one group. Nothing of an earlier profile is kept.
         */
        readonly post: operations["replaceGroupProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update the profile of a group
         * @description Changes those members of one group's profile that are sent and keeps all others.
         */
        readonly patch: operations["patchGroupProfile"];
        readonly trace?: never;
    };
    readonly "/api/v1/group/{groupId}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the group whose members are listed.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly groupId: string;
            };
            readonly cookie?: never;
        };
        /**
         * List the members of a group
         * @description Lists who is in one group, optionally only one kind of entity or one type of membership.
         */
        readonly get: operations["listGroupMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/entity/{entity}/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly entity: components["parameters"]["Entity"];
            };
            readonly cookie?: never;
        };
        /**
         * List the groups of an entity
         * @description Lists the groups that one employee or account is in.
         */
        readonly get: operations["listEntityGroups"];
        readonly put?: never;
        /**
         * Set the groups of an entity
         * @description Puts one employee or account into exactly the given groups, each with an optional type of membership.
         */
        readonly post: operations["setEntityGroups"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/entity/{entity}/groups/{group}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly entity: components["parameters"]["Entity"];
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly group: components["parameters"]["Group"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove an entity from a group
         * @description Takes one employee or account out of one group. The entity and the group stay.
         */
        readonly delete: operations["removeEntityFromGroup"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly OrganizationInput: {
            /** @description What the organization is called. */
            readonly name: string;
            /** @description Short name that the organization can be found by. */
            readonly alias?: string;
            /** @description Email address of the account that owns the organization. */
            readonly ownerEmail?: string;
        };
        readonly OrganizationProfileInput: {
            /** @description Where the logo is. */
            readonly logoUrl?: string;
            /** @description Time zone that the organization works in. */
            readonly timezone?: string;
            /** @description Place of the main office. */
            readonly location?: string;
            /** @description Country of the main office. */
            readonly countryCode?: string;
            /** @description How many people work there, as a number or a range. */
            readonly companySize?: string;
            /** @description Address of the website. */
            readonly website?: string;
            /** @description What the organization is for, in its own words. */
            readonly mission?: string;
        };
        readonly AppSecretInput: {
            /**
             * Format: password
             * @description Value that the app's secret data holds.
             */
            readonly secret: string;
        };
        readonly KeyInput: {
            /** @description What the key is for. */
            readonly name: string;
            /** @description Role that tokens signed with this key are limited to. */
            readonly limitToRole?: string;
        };
        readonly AccountInput: {
            /** @description Name of the account's holder. */
            readonly name?: string;
            /** @description Address that the holder signs in with. */
            readonly email: string;
        };
        readonly GrantInput: {
            /**
             * Format: uuid
             * @description Organization that the role is for; the current one when left out.
             */
            readonly orgId?: string;
            /** @description Role that the account gets. */
            readonly role: string;
            /**
             * Format: uuid
             * @description Employee as whom the account acts.
             */
            readonly employeeId?: string;
        };
        readonly EmployeeInput: {
            /** @description Full name. */
            readonly name: string;
            /** @description Address at work. */
            readonly email: string;
            /**
             * Format: uuid
             * @description Account that the employee signs in with.
             */
            readonly account?: string;
            /** @description Role in the organization. */
            readonly role?: string;
        };
        readonly ManagerInput: {
            /**
             * Format: uuid
             * @description Employee who is to manage.
             */
            readonly managerId: string;
            /** @description In which way, for example `DIRECT` or `DOTTED_LINE`; any string is taken. */
            readonly type: string;
        };
        readonly EmployeeProfileInput: {
            /** @description Number in the organization's own books. */
            readonly employeeNumber?: string;
            /** @description Given name. */
            readonly firstName?: string;
            /** @description Family name. */
            readonly lastName?: string;
            /** @description Something about the person. */
            readonly bio?: string;
            /** @description Where the picture is. */
            readonly profileImage?: string;
            /**
             * Format: date
             * @description Day of birth.
             */
            readonly birthDate?: string;
            /** @description Gender, in the person's own words. */
            readonly gender?: string;
            /** @description Time zone that the person works in. */
            readonly timezone?: string;
            /** @description Place that the person works from. */
            readonly location?: string;
            /**
             * Format: date
             * @description First day at work.
             */
            readonly joinDate?: string;
            /** @description Job title. */
            readonly companyRole?: string;
        };
        readonly GroupInput: {
            /** @description What the group is called. */
            readonly name: string;
            /** @description Kind of group, for example `TEAM` or `PROJECT`; any string is taken. */
            readonly type: string;
        };
        readonly GroupProfileInput: {
            /** @description Picture or symbol of the group. */
            readonly icon?: string;
            /** @description What the group is about. */
            readonly description?: string;
        };
        readonly EntityGroupsInput: readonly {
            /**
             * Format: uuid
             * @description Group that the entity is to be in.
             */
            readonly groupId?: string;
            /** @description Type of the membership, for example `MEMBER` or `LEAD`; any string is taken. */
            readonly type?: string;
        }[];
        /** @description A customer, with what is connected to it. */
        readonly Organization: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** @description Short name that no other organization has, or null. */
            readonly alias: string | null;
            /** @description Whether the organization is in use. */
            readonly active: boolean;
            readonly status: components["schemas"]["Status"];
            readonly created: components["schemas"]["Created"];
            /** @description Ids of the accounts that own the organization. */
            readonly owners: readonly string[];
            readonly profile: components["schemas"]["OrganizationProfile"];
            /** @description Products that the organization has connected. */
            readonly apps: readonly components["schemas"]["App"][];
            /** @description API keys, oldest first. */
            readonly keys: readonly components["schemas"]["Key"][];
            readonly preferences: components["schemas"]["Preferences"] | null;
            /** @description What the organization is called elsewhere. */
            readonly mappings: readonly components["schemas"]["Mapping"][];
        };
        readonly OrganizationList: readonly components["schemas"]["Organization"][];
        /** @description How an organization describes itself. */
        readonly OrganizationProfile: {
            readonly logoUrl: string | null;
            readonly timezone: string | null;
            readonly location: string | null;
            readonly countryCode: string | null;
            readonly companySize: string | null;
            readonly website: string | null;
            readonly mission: string | null;
        };
        /** @description A product that an organization has connected. */
        readonly App: {
            /** Format: uuid */
            readonly id: string;
            /** @description Id that the app's maker knows the organization by. */
            readonly externalId: string | null;
            /** @description Whether the app is one of the vendor's own. */
            readonly internal: boolean;
            readonly name: string;
            /** @description Which product it is, for example `SLACK`. */
            readonly type: string;
            /** @description Whether the app is in use. */
            readonly active: boolean;
            readonly status: components["schemas"]["Status"];
            readonly created: components["schemas"]["Created"];
            /**
             * Format: uuid
             * @description Organization that has connected the app.
             */
            readonly organization: string;
            /** @description Credentials of the app; empty for a token that may not see secrets. */
            readonly secretData: {
                readonly [key: string]: string;
            };
            /** @description Settings of the app. */
            readonly appData: {
                readonly [key: string]: unknown;
            };
        };
        /** @description An API key, whose secret signs tokens. */
        readonly Key: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /**
             * Format: password
             * @description The signing secret in Base64; null for a token that may not see secrets.
             */
            readonly secretBase64: string | null;
            /** @description Highest role that a token signed with this key can have, or null for no limit. A token that names a higher one counts as having this one. */
            readonly limitToRole: string | null;
        };
        /** @description Somebody who signs in. */
        readonly Account: {
            /** Format: uuid */
            readonly id: string;
            /** @description Address that the holder signs in with; no other account has it. */
            readonly email: string;
            readonly name: string | null;
            /** @description Whether the account can be used. */
            readonly active: boolean;
            readonly status: components["schemas"]["Status"];
            readonly created: components["schemas"]["Created"];
            /** @description What the account is called elsewhere. */
            readonly mappings: readonly components["schemas"]["Mapping"][];
            readonly preferences: components["schemas"]["Preferences"] | null;
            /** @description Roles that the account holds, of those in organizations that the token can see. */
            readonly grants: readonly components["schemas"]["Grant"][];
        };
        readonly AccountList: readonly components["schemas"]["Account"][];
        /** @description A role that an account holds in an organization. */
        readonly Grant: {
            /** Format: uuid */
            readonly orgId: string;
            readonly role: string;
            /**
             * Format: uuid
             * @description Employee as whom the account acts there, or null.
             */
            readonly employeeId: string | null;
        };
        /** @description Somebody who works for the current organization. */
        readonly Employee: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly email: string;
            /** @description Kind of employment, for example `EMPLOYEE`, which a new employee has, or `CONTRACTOR`. */
            readonly type: string;
            /** @description Whether the employee works there now. */
            readonly active: boolean;
            readonly status: components["schemas"]["Status"];
            readonly created: components["schemas"]["Created"];
            /**
             * Format: uuid
             * @description Account that the employee signs in with, or null.
             */
            readonly account: string | null;
            /** @description Role in the organization, or null. */
            readonly role: string | null;
            readonly profile: components["schemas"]["EmployeeProfile"];
            /** @description What the employee is called elsewhere. */
            readonly mappings: readonly components["schemas"]["Mapping"][];
            readonly preferences: components["schemas"]["Preferences"] | null;
        };
        readonly EmployeeList: readonly components["schemas"]["Employee"][];
        /** @description Personal and job details of an employee. */
        readonly EmployeeProfile: {
            readonly employeeNumber: string | null;
            readonly firstName: string | null;
            readonly lastName: string | null;
            readonly bio: string | null;
            readonly profileImage: string | null;
            /** Format: date */
            readonly birthDate: string | null;
            readonly gender: string | null;
            readonly timezone: string | null;
            readonly location: string | null;
            /** Format: date */
            readonly joinDate: string | null;
            readonly companyRole: string | null;
        };
        /** @description That one employee manages another, and in which way. */
        readonly ManagerRelation: {
            /**
             * Format: uuid
             * @description Employee who is managed.
             */
            readonly employeeId: string;
            /**
             * Format: uuid
             * @description Employee who manages.
             */
            readonly managerId: string;
            /** @description In which way, for example `DIRECT` or `DOTTED_LINE`. */
            readonly type: string;
            readonly created: components["schemas"]["Created"];
        };
        readonly ManagerRelationList: readonly components["schemas"]["ManagerRelation"][];
        /** @description A set of employees and accounts. */
        readonly Group: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** @description Kind of group, for example `TEAM` or `PROJECT`. */
            readonly type: string;
            /** @description Whether the group is in use. */
            readonly active: boolean;
            readonly status: components["schemas"]["Status"];
            readonly created: components["schemas"]["Created"];
            readonly profile: components["schemas"]["GroupProfile"];
            /** @description What the group is called elsewhere. */
            readonly mappings: readonly components["schemas"]["Mapping"][];
            readonly preferences: components["schemas"]["Preferences"] | null;
        };
        readonly GroupList: readonly components["schemas"]["Group"][];
        /** @description How a group describes itself. */
        readonly GroupProfile: {
            readonly icon: string | null;
            readonly description: string | null;
        };
        /** @description That an employee or account is in a group. */
        readonly Membership: {
            /** Format: uuid */
            readonly groupId: string;
            /**
             * Format: uuid
             * @description Employee or account that is in the group.
             */
            readonly entityId: string;
            /**
             * @description What the entity is. `EMPLOYEE`, an employee; `ACCOUNT`, an account.
             * @enum {string}
             */
            readonly entityType: "EMPLOYEE" | "ACCOUNT";
            /** @description Type of the membership, for example `MEMBER` or `LEAD`, or null if none was given. */
            readonly type: string | null;
            readonly created: components["schemas"]["Created"];
        };
        readonly MembershipList: readonly components["schemas"]["Membership"][];
        /** @description What state something is in, and since when. */
        readonly Status: {
            /** @description State, for example `ACTIVE` or `INACTIVE`. */
            readonly current: string;
            /** Format: date-time */
            readonly changedAt: string;
            /**
             * Format: uuid
             * @description Account that made the change, or null if the token named none.
             */
            readonly changedBy: string | null;
        };
        /** @description When something came into being, and by whom. */
        readonly Created: {
            /** Format: date-time */
            readonly createdAt: string;
            /**
             * Format: uuid
             * @description Account that did it, or null if the token named none.
             */
            readonly createdBy: string | null;
        };
        /** @description Settings that are kept under one name. */
        readonly Preferences: {
            /** @description Who the settings are for. */
            readonly namespace: string;
            /** @description The settings. */
            readonly values: {
                readonly [key: string]: unknown;
            };
        };
        /** @description What something of the Directory is called in another system. */
        readonly Mapping: {
            /**
             * Format: uuid
             * @description App that connects to the other system.
             */
            readonly app: string;
            /** @description What kind of thing it is there. */
            readonly namespace: string;
            /** @description Id that it has there. */
            readonly mappedId: string;
            /** @description Address or name that people find it by, or null. */
            readonly reference: string | null;
            /** @description What else is known about it there. */
            readonly mappingData: {
                readonly [key: string]: unknown;
            };
            /** @description Credentials for it; empty for a token that may not see secrets. */
            readonly mappingSecrets: {
                readonly [key: string]: string;
            };
        };
        /** @description Why a request was refused. */
        readonly Error: {
            /** Format: date-time */
            readonly timestamp: string;
            /** @description The HTTP status. */
            readonly status: number;
            /** @description What the status means. */
            readonly error: string;
            /** @description What was wrong with this request. */
            readonly message: string;
            /** @description Path of the request. */
            readonly path: string;
        };
    };
    responses: {
        /** @description The organization. */
        readonly Organization: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Organization"];
            };
        };
        /** @description The new organization, which has no apps and no keys yet. With `ownerEmail`, the account with that address owns and administers it, and is made if there is none. */
        readonly OrganizationCreated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Organization"];
            };
        };
        /** @description The organizations that were found, of those that the token can see. */
        readonly OrganizationList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OrganizationList"];
            };
        };
        /** @description The profile, with null for what has never been set. */
        readonly OrganizationProfile: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OrganizationProfile"];
            };
        };
        /** @description The profile as it is stored now, with null for what was not sent. */
        readonly OrganizationProfileReplaced: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OrganizationProfile"];
            };
        };
        /** @description The new API key with the secret to sign tokens with. */
        readonly KeyCreated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Key"];
            };
        };
        /** @description The API key that is gone. */
        readonly KeyDeleted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Key"];
            };
        };
        /** @description The account with the roles that it holds. */
        readonly Account: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The new account, which holds no role yet. */
        readonly AccountCreated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The account with the roles that it holds now. An account holds one role in an organization: an earlier one there is replaced, and the employee stays if none is sent. */
        readonly RoleGranted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The accounts that were created with tokens of the current organization, or hold a role in it. */
        readonly AccountList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AccountList"];
            };
        };
        /** @description The accounts that hold a role in the current organization. */
        readonly OrganizationAccountList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AccountList"];
            };
        };
        /** @description The accounts that hold the role `ORG_ADMIN` in the current organization. */
        readonly OrganizationAdminList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AccountList"];
            };
        };
        /** @description The employee. */
        readonly Employee: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Employee"];
            };
        };
        /** @description The new employee, whose profile is empty. */
        readonly EmployeeCreated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Employee"];
            };
        };
        /** @description The employees that were found in the current organization. */
        readonly EmployeeList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EmployeeList"];
            };
        };
        /** @description The profile, with null for what has never been set. */
        readonly EmployeeProfile: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EmployeeProfile"];
            };
        };
        /** @description The profile as it is stored now, with null for what was not sent. */
        readonly EmployeeProfileReplaced: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EmployeeProfile"];
            };
        };
        /** @description The managers of the employee. */
        readonly ManagerRelationList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ManagerRelationList"];
            };
        };
        /** @description All managers of the employee as they are now. Somebody who already manages the employee keeps that place, with the type that was sent. */
        readonly ManagerRelationsSet: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ManagerRelationList"];
            };
        };
        /** @description The group. */
        readonly Group: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Group"];
            };
        };
        /** @description The new group, which has no members and an empty profile. */
        readonly GroupCreated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Group"];
            };
        };
        /** @description The groups that were found in the current organization. */
        readonly GroupList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GroupList"];
            };
        };
        /** @description The profile, with null for what has never been set. */
        readonly GroupProfile: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GroupProfile"];
            };
        };
        /** @description The profile as it is stored now, with null for what was not sent. */
        readonly GroupProfileReplaced: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GroupProfile"];
            };
        };
        /** @description The memberships of the group, one for each entity in it. */
        readonly GroupMemberList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["MembershipList"];
            };
        };
        /** @description The memberships of the entity, one for each group that it is in. */
        readonly EntityGroupList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["MembershipList"];
            };
        };
        /** @description Done. The answer has no body. */
        readonly Done: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request cannot be read, or its body is not what the operation takes. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": "2026-01-15T09:00:00.000Z",
                 *       "status": 400,
                 *       "error": "Bad Request",
                 *       "message": "name: must be a string",
                 *       "path": "/api/v1/group"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, or another organization has the alias. */
        readonly OrganizationRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, or another account has the email address. */
        readonly AccountRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, the token cannot see the organization, or the employee is not one of that organization. */
        readonly GrantRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, the account does not exist, or another employee of the organization is tied to it. */
        readonly EmployeeRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, the manager does not exist or is the employee, or the manager reports to the employee in the same way already, directly or through others. */
        readonly ManagerRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, or an entry names no group, a group that does not exist, or the same group as another entry. Nothing is changed then. */
        readonly EntityGroupsRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, or is not accepted. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": "2026-01-15T09:00:00.000Z",
                 *       "status": 401,
                 *       "error": "Unauthorized",
                 *       "message": "the token has expired",
                 *       "path": "/api/v1/employee"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token's role does not allow the operation. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": "2026-01-15T09:00:00.000Z",
                 *       "status": 403,
                 *       "error": "Forbidden",
                 *       "message": "the role ORG_ADMIN is needed",
                 *       "path": "/api/v1/employee"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something that the path names does not exist for this token. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": "2026-01-15T09:00:00.000Z",
                 *       "status": 404,
                 *       "error": "Not Found",
                 *       "message": "there is no employee 00000000-0000-4000-8000-000000000000",
                 *       "path": "/api/v1/employee/00000000-0000-4000-8000-000000000000"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description None of the media types in `Accept` can be produced. */
        readonly NotAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": "2026-01-15T09:00:00.000Z",
                 *       "status": 406,
                 *       "error": "Not Acceptable",
                 *       "message": "only application/json can be produced",
                 *       "path": "/api/v1/employee"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the server takes. */
        readonly PayloadTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": "2026-01-15T09:00:00.000Z",
                 *       "status": 413,
                 *       "error": "Payload Too Large",
                 *       "message": "the body is too large",
                 *       "path": "/api/v1/employee"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body has another media type than JSON. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": "2026-01-15T09:00:00.000Z",
                 *       "status": 415,
                 *       "error": "Unsupported Media Type",
                 *       "message": "the body must be application/json",
                 *       "path": "/api/v1/employee"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests in a short time. */
        readonly TooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": "2026-01-15T09:00:00.000Z",
                 *       "status": 429,
                 *       "error": "Too Many Requests",
                 *       "message": "too many requests",
                 *       "path": "/api/v1/employee"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of an organization.
         * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
         */
        readonly Organization: string;
        /**
         * @description Type of an app, such as the product that it connects to. Letter case does not count.
         * @example SLACK
         */
        readonly AppType: string;
        /**
         * @description Id of an API key.
         * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
         */
        readonly Key: string;
        /**
         * @description Id of an account.
         * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
         */
        readonly AccountId: string;
        /**
         * @description Id of an employee.
         * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
         */
        readonly Employee: string;
        /**
         * @description Id of a group.
         * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
         */
        readonly Group: string;
        /**
         * @description Id of whatever can be in a group, that is, of an employee or an account.
         * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
         */
        readonly Entity: string;
        /**
         * @description Only those whose `status.current` is this. Any string is taken; letter case does not count.
         * @example ACTIVE
         */
        readonly Status: string;
    };
    requestBodies: {
        /** @description What an organization is made from, or is to become. */
        readonly OrganizationInput: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Acme Labs",
                 *       "alias": "acme-labs",
                 *       "ownerEmail": "maya.lindqvist@acme.example"
                 *     }
                 */
                readonly "application/json": components["schemas"]["OrganizationInput"];
            };
        };
        /** @description The profile, or the members of it that are to change. */
        readonly OrganizationProfileInput: {
            readonly content: {
                /**
                 * @example {
                 *       "logoUrl": "https://www.acme.example/logo.svg",
                 *       "timezone": "Europe/Stockholm",
                 *       "location": "Gothenburg",
                 *       "countryCode": "SE",
                 *       "companySize": "201-500",
                 *       "website": "https://www.acme.example",
                 *       "mission": "Machines that are a pleasure to work with."
                 *     }
                 */
                readonly "application/json": components["schemas"]["OrganizationProfileInput"];
            };
        };
        /** @description The secret to look for. */
        readonly AppSecretInput: {
            readonly content: {
                /**
                 * @example {
                 *       "secret": "acme-slack-signing-secret"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AppSecretInput"];
            };
        };
        /** @description What an API key is made from. */
        readonly KeyInput: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Reporting",
                 *       "limitToRole": "ORG_MEMBER"
                 *     }
                 */
                readonly "application/json": components["schemas"]["KeyInput"];
            };
        };
        /** @description What an account is made from, or is to become. */
        readonly AccountInput: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Noor Haddad",
                 *       "email": "noor.haddad@acme.example"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccountInput"];
            };
        };
        /** @description The role, and where it holds. */
        readonly GrantInput: {
            readonly content: {
                /**
                 * @example {
                 *       "orgId": "8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10",
                 *       "role": "ORG_MEMBER",
                 *       "employeeId": "5e6f7081-92a3-4b4c-95d6-f708192a3b4c"
                 *     }
                 */
                readonly "application/json": components["schemas"]["GrantInput"];
            };
        };
        /** @description What an employee is made from, or is to become. */
        readonly EmployeeInput: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Noor Haddad",
                 *       "email": "noor.haddad@acme.example",
                 *       "account": "3c4d5e6f-7081-492a-b3c4-d5e6f708192a",
                 *       "role": "ORG_MEMBER"
                 *     }
                 */
                readonly "application/json": components["schemas"]["EmployeeInput"];
            };
        };
        /** @description The manager, and in which way this one manages. */
        readonly ManagerInput: {
            readonly content: {
                /**
                 * @example {
                 *       "managerId": "4d5e6f70-8192-4a3b-84c5-e6f708192a3b",
                 *       "type": "DIRECT"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagerInput"];
            };
        };
        /** @description The profile, or the members of it that are to change. */
        readonly EmployeeProfileInput: {
            readonly content: {
                /**
                 * @example {
                 *       "employeeNumber": "1042",
                 *       "firstName": "Sally",
                 *       "lastName": "Okafor",
                 *       "bio": "Answers the questions that nobody else can.",
                 *       "profileImage": "https://www.acme.example/people/sally-okafor.png",
                 *       "birthDate": "1991-04-23",
                 *       "gender": "female",
                 *       "timezone": "Europe/Stockholm",
                 *       "location": "Gothenburg",
                 *       "joinDate": "2023-02-01",
                 *       "companyRole": "Support Engineer"
                 *     }
                 */
                readonly "application/json": components["schemas"]["EmployeeProfileInput"];
            };
        };
        /** @description What a group is made from, or is to become. */
        readonly GroupInput: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Incident Response",
                 *       "type": "PROJECT"
                 *     }
                 */
                readonly "application/json": components["schemas"]["GroupInput"];
            };
        };
        /** @description The profile, or the members of it that are to change. */
        readonly GroupProfileInput: {
            readonly content: {
                /**
                 * @example {
                 *       "icon": "https://www.acme.example/icons/support.svg",
                 *       "description": "First to hear when something does not work."
                 *     }
                 */
                readonly "application/json": components["schemas"]["GroupProfileInput"];
            };
        };
        /** @description All groups that the entity is to be in, and no others. An empty array takes it out of every group. */
        readonly EntityGroupsInput: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "groupId": "708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e",
                 *         "type": "LEAD"
                 *       },
                 *       {
                 *         "groupId": "8192a3b4-c5d6-4e7f-8809-2a3b4c5d6e7f"
                 *       }
                 *     ]
                 */
                readonly "application/json": components["schemas"]["EntityGroupsInput"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listOrganizations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OrganizationList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["OrganizationInput"];
        readonly responses: {
            readonly 201: components["responses"]["OrganizationCreated"];
            readonly 400: components["responses"]["OrganizationRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateCurrentOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["OrganizationInput"];
        readonly responses: {
            readonly 200: components["responses"]["Organization"];
            readonly 400: components["responses"]["OrganizationRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Organization"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["OrganizationInput"];
        readonly responses: {
            readonly 200: components["responses"]["Organization"];
            readonly 400: components["responses"]["OrganizationRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getCurrentOrganizationProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OrganizationProfile"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceCurrentOrganizationProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["OrganizationProfileInput"];
        readonly responses: {
            readonly 201: components["responses"]["OrganizationProfileReplaced"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly patchCurrentOrganizationProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["OrganizationProfileInput"];
        readonly responses: {
            readonly 200: components["responses"]["OrganizationProfile"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getOrganizationProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OrganizationProfile"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceOrganizationProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["OrganizationProfileInput"];
        readonly responses: {
            readonly 201: components["responses"]["OrganizationProfileReplaced"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly patchOrganizationProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["OrganizationProfileInput"];
        readonly responses: {
            readonly 200: components["responses"]["OrganizationProfile"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getOrganizationByAlias: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Alias of an organization, in the spelling that it was given.
                 * @example acme
                 */
                readonly alias: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Organization"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listOrganizationsByAppType: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                readonly type: components["parameters"]["AppType"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OrganizationList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listOrganizationsByAppExternalId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                readonly type: components["parameters"]["AppType"];
                /**
                 * @description Id of the app in the system that it connects to.
                 * @example T0ACME42
                 */
                readonly externalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OrganizationList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listOrganizationsByAppData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                readonly type: components["parameters"]["AppType"];
                /**
                 * @description Name of an entry in the app's data.
                 * @example workspace
                 */
                readonly key: string;
                /**
                 * @description Value to look for, as text.
                 * @example acme-hq
                 */
                readonly value: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OrganizationList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listOrganizationsByAppSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                readonly type: components["parameters"]["AppType"];
                /**
                 * @description Name of an entry in the app's secret data.
                 * @example signing
                 */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["AppSecretInput"];
        readonly responses: {
            readonly 200: components["responses"]["OrganizationList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createCurrentOrganizationKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["KeyInput"];
        readonly responses: {
            readonly 201: components["responses"]["KeyCreated"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createOrganizationKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["KeyInput"];
        readonly responses: {
            readonly 201: components["responses"]["KeyCreated"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteCurrentOrganizationKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an API key.
                 * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
                 */
                readonly key: components["parameters"]["Key"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["KeyDeleted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteOrganizationKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                readonly organization: components["parameters"]["Organization"];
                /**
                 * @description Id of an API key.
                 * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
                 */
                readonly key: components["parameters"]["Key"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["KeyDeleted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AccountList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["AccountInput"];
        readonly responses: {
            readonly 201: components["responses"]["AccountCreated"];
            readonly 400: components["responses"]["AccountRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an account, or its email address.
                 * @example sally.okafor@acme.example
                 */
                readonly accountIdOrEmail: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Account"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an account, or its email address.
                 * @example sally.okafor@acme.example
                 */
                readonly accountIdOrEmail: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["AccountInput"];
        readonly responses: {
            readonly 200: components["responses"]["Account"];
            readonly 400: components["responses"]["AccountRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly grantAccountRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["GrantInput"];
        readonly responses: {
            readonly 200: components["responses"]["RoleGranted"];
            readonly 400: components["responses"]["GrantRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listOrganizationAdmins: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OrganizationAdminList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAccountEmployees: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmployeeList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listOrganizationAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OrganizationAccountList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listEmployees: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only those whose `status.current` is this. Any string is taken; letter case does not count.
                 * @example ACTIVE
                 */
                readonly status?: components["parameters"]["Status"];
                /**
                 * @description Only employees of this `type`. Any string is taken; letter case does not count.
                 * @example CONTRACTOR
                 */
                readonly type?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmployeeList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["EmployeeInput"];
        readonly responses: {
            readonly 201: components["responses"]["EmployeeCreated"];
            readonly 400: components["responses"]["EmployeeRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getEmployee: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
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
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["EmployeeInput"];
        readonly responses: {
            readonly 200: components["responses"]["Employee"];
            readonly 400: components["responses"]["EmployeeRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listEmployeesByName: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of an employee. The whole name is compared, and letter case does not count.
                 * @example Sally Okafor
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmployeeList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listEmployeeManagers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ManagerRelationList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly setEmployeeManager: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ManagerInput"];
        readonly responses: {
            readonly 200: components["responses"]["ManagerRelationsSet"];
            readonly 400: components["responses"]["ManagerRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly removeEmployeeManager: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
                /**
                 * @description Id of the employee who manages.
                 * @example 4d5e6f70-8192-4a3b-84c5-e6f708192a3b
                 */
                readonly manager: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getEmployeeProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmployeeProfile"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceEmployeeProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["EmployeeProfileInput"];
        readonly responses: {
            readonly 201: components["responses"]["EmployeeProfileReplaced"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly patchEmployeeProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly employee: components["parameters"]["Employee"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["EmployeeProfileInput"];
        readonly responses: {
            readonly 200: components["responses"]["EmployeeProfile"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getEmployeeByAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                readonly accountId: components["parameters"]["AccountId"];
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
    readonly listManagerReports: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only reports that are managed in this way. Any string is taken; letter case does not count.
                 * @example DIRECT
                 */
                readonly type?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the employee whose reports are listed.
                 * @example 4d5e6f70-8192-4a3b-84c5-e6f708192a3b
                 */
                readonly managerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EmployeeList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listGroups: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only those whose `status.current` is this. Any string is taken; letter case does not count.
                 * @example ACTIVE
                 */
                readonly status?: components["parameters"]["Status"];
                /**
                 * @description Only groups of this `type`. Any string is taken; letter case does not count.
                 * @example TEAM
                 */
                readonly type?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["GroupList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["GroupInput"];
        readonly responses: {
            readonly 201: components["responses"]["GroupCreated"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Group"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["GroupInput"];
        readonly responses: {
            readonly 200: components["responses"]["Group"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getGroupProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly group: components["parameters"]["Group"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["GroupProfile"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceGroupProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly group: components["parameters"]["Group"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["GroupProfileInput"];
        readonly responses: {
            readonly 201: components["responses"]["GroupProfileReplaced"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly patchGroupProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly group: components["parameters"]["Group"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["GroupProfileInput"];
        readonly responses: {
            readonly 200: components["responses"]["GroupProfile"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listGroupMembers: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only members of this kind, such as `EMPLOYEE` or `ACCOUNT`. Any string is taken; letter case does not count.
                 * @example EMPLOYEE
                 */
                readonly entity?: string;
                /**
                 * @description Only memberships of this `type`. Any string is taken; letter case does not count.
                 * @example LEAD
                 */
                readonly membership?: string;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the group whose members are listed.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly groupId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["GroupMemberList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listEntityGroups: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly entity: components["parameters"]["Entity"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EntityGroupList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly setEntityGroups: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly entity: components["parameters"]["Entity"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["EntityGroupsInput"];
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly 400: components["responses"]["EntityGroupsRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly removeEntityFromGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                readonly entity: components["parameters"]["Entity"];
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                readonly group: components["parameters"]["Group"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
}
