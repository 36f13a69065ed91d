// Generated from specs/peoplelogic by `npm run generate`; do not edit.

/**
 * What can be asked of the API, for clients such as those of `openapi-fetch`.
 * @example
 * import createClient from 'openapi-fetch';
 * import type { paths as PeoplelogicPaths } from 'rollcall/apis/peoplelogic';
 *
 * const client = createClient<PeoplelogicPaths>(mock.credentials('peoplelogic'));
 * const { data } = await client.GET('/api/v1/organization');
 * assert(data);
 */
export interface paths {
    "/api/v1/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Lists the organizations that the token can see.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description Creates an organization from a name, and optionally an alias and the email address of its owner.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the current organization
         * @description Changes name, alias or owner of the organization that the token names. The name is always sent; members that are left out keep their value.
         */
        patch: operations["updateCurrentOrganization"];
        trace?: never;
    };
    "/api/v1/organization/{organization}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        /**
         * Get an organization
         * @description Reads one organization by its id.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an organization
         * @description Changes name, alias or owner of one organization. The name is always sent; members that are left out keep their value.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/api/v1/organization/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the profile of the current organization
         * @description Reads how the organization that the token names describes itself.
         */
        get: operations["getCurrentOrganizationProfile"];
        put?: never;
        /**
         * Create or replace the profile of the current organization
         * @description Stores a whole profile for the organization that the token names. Nothing of an earlier profile is kept.
         */
        post: operations["replaceCurrentOrganizationProfile"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the profile of the current organization
         * @description Changes those members of the profile that are sent and keeps all others.
         */
        patch: operations["patchCurrentOrganizationProfile"];
        trace?: never;
    };
    "/api/v1/organization/{organization}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        /**
         * Get the profile of an organization
         * @description Reads how one organization describes itself.
         */
        get: operations["getOrganizationProfile"];
        put?: never;
        /**
         * Create or replace the profile of an organization
         * @description Stores a whole profile for one organization. Nothing of an earlier profile is kept.
         */
        post: operations["replaceOrganizationProfile"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the profile of an organization
         * @description Changes those members of one organization's profile that are sent and keeps all others.
         */
        patch: operations["patchOrganizationProfile"];
        trace?: never;
    };
    "/api/v1/organization/alias/{alias}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of an organization, in the spelling that it was given.
                 * @example acme
                 */
                alias: string;
            };
            cookie?: never;
        };
        /**
         * Get an organization by its alias
         * @description Reads the one organization that has this alias.
         */
        get: operations["getOrganizationByAlias"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/by-app/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                type: components["parameters"]["AppType"];
            };
            cookie?: never;
        };
        /**
         * List organizations by type of app
         * @description Lists the organizations that have an app of this type; the list is empty when none has.
         */
        get: operations["listOrganizationsByAppType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/by-app-id/{type}/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                type: components["parameters"]["AppType"];
                /**
                 * @description Id of the app in the system that it connects to.
                 * @example T0ACME42
                 */
                externalId: string;
            };
            cookie?: never;
        };
        /**
         * List organizations by external id of an app
         * @description Lists the organizations that have an app of this type which its maker knows under this id.
         */
        get: operations["listOrganizationsByAppExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/by-app-data/{type}/{key}/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                type: components["parameters"]["AppType"];
                /**
                 * @description Name of an entry in the app's data.
                 * @example workspace
                 */
                key: string;
                /**
                 * @description Value to look for, as text.
                 * @example acme-hq
                 */
                value: string;
            };
            cookie?: never;
        };
        /**
         * List organizations by data of an app
         * @description Lists the organizations that have an app of this type whose data holds this value under this key.
         */
        get: operations["listOrganizationsByAppData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/by-app-secret/{type}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                type: components["parameters"]["AppType"];
                /**
                 * @description Name of an entry in the app's secret data.
                 * @example signing
                 */
                key: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List organizations by secret of an app
         * @description Lists the organizations that have an app of this type whose secret data holds the given secret under this key. The secret is sent in the body, so that it stays out of addresses and logs. Nothing is changed.
         */
        post: operations["listOrganizationsByAppSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key for the current organization
         * @description Creates an API key for the organization that the token names, optionally limited to one role.
         */
        post: operations["createCurrentOrganizationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/{organization}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key for an organization
         * @description Creates an API key for one organization, optionally limited to one role.
         */
        post: operations["createOrganizationKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an API key.
                 * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an API key of the current organization
         * @description Deletes an API key of the organization that the token names. Tokens that were signed with it are refused from then on.
         */
        delete: operations["deleteCurrentOrganizationKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organization/{organization}/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
                /**
                 * @description Id of an API key.
                 * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an API key of an organization
         * @description Deletes an API key of one organization. Tokens that were signed with it are refused from then on.
         */
        delete: operations["deleteOrganizationKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Lists every account that the token can see, with or without a role.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create an account
         * @description Creates an account from an email address and, optionally, a name.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/{accountIdOrEmail}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account, or its email address.
                 * @example sally.okafor@acme.example
                 */
                accountIdOrEmail: string;
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description Reads one account by its id or its email address.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an account
         * @description Changes the name or email address of one account. The email address is always sent; a name that is left out stays.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/api/v1/account/{accountId}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a role to an account
         * @description Gives an account a role in an organization, and optionally says as which employee the account acts there.
         */
        post: operations["grantAccountRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/org-admins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organization admins
         * @description Lists the accounts that administer the current organization.
         */
        get: operations["listOrganizationAdmins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/{accountId}/employees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the employees of an account
         * @description Lists the employees that are tied to one account.
         */
        get: operations["listAccountEmployees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/for-org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts of the current organization
         * @description Lists the accounts that belong to the organization that the token names.
         */
        get: operations["listOrganizationAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List employees
         * @description Lists the employees of the current organization, optionally those with one status or of one type.
         */
        get: operations["listEmployees"];
        put?: never;
        /**
         * Create an employee
         * @description Creates an employee of the current organization, optionally tied to an account and with a role.
         */
        post: operations["createEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employee/{employee}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
            };
            cookie?: never;
        };
        /**
         * Get an employee
         * @description Reads one employee by id.
         */
        get: operations["getEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an employee
         * @description Changes one employee. Name and email address are always sent; members that are left out keep their value.
         */
        patch: operations["updateEmployee"];
        trace?: never;
    };
    "/api/v1/employee/by-name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of an employee. The whole name is compared, and letter case does not count.
                 * @example Sally Okafor
                 */
                name: string;
            };
            cookie?: never;
        };
        /**
         * List employees by name
         * @description Lists the employees of the current organization that have this name; the list is empty when nobody has.
         */
        get: operations["listEmployeesByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employee/{employee}/managers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
            };
            cookie?: never;
        };
        /**
         * List the managers of an employee
         * @description Lists who manages one employee, and in which way.
         */
        get: operations["listEmployeeManagers"];
        put?: never;
        /**
         * Set a manager for an employee
         * @description Makes somebody a manager of one employee. The type says in which way, for example direct or dotted line.
         */
        post: operations["setEmployeeManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employee/{employee}/managers/{manager}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
                /**
                 * @description Id of the employee who manages.
                 * @example 4d5e6f70-8192-4a3b-84c5-e6f708192a3b
                 */
                manager: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a manager from an employee
         * @description Ends that somebody manages one employee. Both employees stay.
         */
        delete: operations["removeEmployeeManager"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employee/{employee}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
            };
            cookie?: never;
        };
        /**
         * Get the profile of an employee
         * @description Reads the personal and job details of one employee.
         */
        get: operations["getEmployeeProfile"];
        put?: never;
        /**
         * Create or replace the profile of an employee
         * @description Stores a whole profile for one employee. Nothing of an earlier profile is kept.
         */
        post: operations["replaceEmployeeProfile"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the profile of an employee
         * @description Changes those members of one employee's profile that are sent and keeps all others.
         */
        patch: operations["patchEmployeeProfile"];
        trace?: never;
    };
    "/api/v1/employee/by-account/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Get an employee by account
         * @description Reads the employee of the current organization that is tied to one account.
         */
        get: operations["getEmployeeByAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employee/by-manager/{managerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employee whose reports are listed.
                 * @example 4d5e6f70-8192-4a3b-84c5-e6f708192a3b
                 */
                managerId: string;
            };
            cookie?: never;
        };
        /**
         * List the reports of a manager
         * @description Lists the employees whom one employee manages, optionally only those managed in one way.
         */
        get: operations["listManagerReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description Lists the groups of the current organization, optionally those with one status or of one type.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description Creates an empty group in the current organization.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description Reads one group by id.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a group
         * @description Changes name and type of one group; both are always sent. Its members stay.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/v1/group/{group}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                group: components["parameters"]["Group"];
            };
            cookie?: never;
        };
        /**
         * Get the profile of a group
         * @description Reads icon and description of one group.
         */
        get: operations["getGroupProfile"];
        put?: never;
        /**
         * Create or replace the profile of a group
         * @description Stores a whole profile for one group. Nothing of an earlier profile is kept.
         */
        post: operations["replaceGroupProfile"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the profile of a group
         * @description Changes those members of one group's profile that are sent and keeps all others.
         */
        patch: operations["patchGroupProfile"];
        trace?: never;
    };
    "/api/v1/group/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group whose members are listed.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                groupId: string;
            };
            cookie?: never;
        };
        /**
         * List the members of a group
         * @description Lists who is in one group, optionally only one kind of entity or one type of membership.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entity/{entity}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                entity: components["parameters"]["Entity"];
            };
            cookie?: never;
        };
        /**
         * List the groups of an entity
         * @description Lists the groups that one employee or account is in.
         */
        get: operations["listEntityGroups"];
        put?: never;
        /**
         * Set the groups of an entity
         * @description Puts one employee or account into exactly the given groups, each with an optional type of membership.
         */
        post: operations["setEntityGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entity/{entity}/groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                entity: components["parameters"]["Entity"];
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                group: components["parameters"]["Group"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an entity from a group
         * @description Takes one employee or account out of one group. The entity and the group stay.
         */
        delete: operations["removeEntityFromGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/**
 * What the spec has a name for, schemas above all.
 * @example
 * import type { components as PeoplelogicComponents } from 'rollcall/apis/peoplelogic';
 *
 * const { baseUrl, headers } = mock.credentials('peoplelogic');
 * const response = await fetch(`${baseUrl}/api/v1/organization`, { headers });
 * const list = (await response.json()) as PeoplelogicComponents['schemas']['OrganizationList'];
 * assert(list);
 */
export interface components {
    schemas: {
        OrganizationInput: {
            /** @description What the organization is called. */
            name: string;
            /** @description Short name that the organization can be found by. */
            alias?: string;
            /** @description Email address of the account that owns the organization. */
            ownerEmail?: string;
        };
        OrganizationProfileInput: {
            /** @description Where the logo is. */
            logoUrl?: string;
            /** @description Time zone that the organization works in. */
            timezone?: string;
            /** @description Place of the main office. */
            location?: string;
            /** @description Country of the main office. */
            countryCode?: string;
            /** @description How many people work there, as a number or a range. */
            companySize?: string;
            /** @description Address of the website. */
            website?: string;
            /** @description What the organization is for, in its own words. */
            mission?: string;
        };
        AppSecretInput: {
            /**
             * Format: password
             * @description Value that the app's secret data holds.
             */
            secret: string;
        };
        KeyInput: {
            /** @description What the key is for. */
            name: string;
            /** @description Role that tokens signed with this key are limited to. */
            limitToRole?: string;
        };
        AccountInput: {
            /** @description Name of the account's holder. */
            name?: string;
            /** @description Address that the holder signs in with. */
            email: string;
        };
        GrantInput: {
            /**
             * Format: uuid
             * @description Organization that the role is for; the current one when left out.
             */
            orgId?: string;
            /** @description Role that the account gets. */
            role: string;
            /**
             * Format: uuid
             * @description Employee as whom the account acts.
             */
            employeeId?: string;
        };
        EmployeeInput: {
            /** @description Full name. */
            name: string;
            /** @description Address at work. */
            email: string;
            /**
             * Format: uuid
             * @description Account that the employee signs in with.
             */
            account?: string;
            /** @description Role in the organization. */
            role?: string;
        };
        ManagerInput: {
            /**
             * Format: uuid
             * @description Employee who is to manage.
             */
            managerId: string;
            /** @description In which way, for example `DIRECT` or `DOTTED_LINE`; any string is taken. */
            type: string;
        };
        EmployeeProfileInput: {
            /** @description Number in the organization's own books. */
            employeeNumber?: string;
            /** @description Given name. */
            firstName?: string;
            /** @description Family name. */
            lastName?: string;
            /** @description Something about the person. */
            bio?: string;
            /** @description Where the picture is. */
            profileImage?: string;
            /**
             * Format: date
             * @description Day of birth.
             */
            birthDate?: string;
            /** @description Gender, in the person's own words. */
            gender?: string;
            /** @description Time zone that the person works in. */
            timezone?: string;
            /** @description Place that the person works from. */
            location?: string;
            /**
             * Format: date
             * @description First day at work.
             */
            joinDate?: string;
            /** @description Job title. */
            companyRole?: string;
        };
        GroupInput: {
            /** @description What the group is called. */
            name: string;
            /** @description Kind of group, for example `TEAM` or `PROJECT`; any string is taken. */
            type: string;
        };
        GroupProfileInput: {
            /** @description Picture or symbol of the group. */
            icon?: string;
            /** @description What the group is about. */
            description?: string;
        };
        EntityGroupsInput: {
            /**
             * Format: uuid
             * @description Group that the entity is to be in.
             */
            groupId?: string;
            /** @description Type of the membership, for example `MEMBER` or `LEAD`; any string is taken. */
            type?: string;
        }[];
        /** @description A customer, with what is connected to it. */
        Organization: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Short name that no other organization has, or null. */
            alias: string | null;
            /** @description Whether the organization is in use. */
            active: boolean;
            status: components["schemas"]["Status"];
            created: components["schemas"]["Created"];
            /** @description Ids of the accounts that own the organization. */
            owners: string[];
            profile: components["schemas"]["OrganizationProfile"];
            /** @description Products that the organization has connected. */
            apps: components["schemas"]["App"][];
            /** @description API keys, oldest first. */
            keys: components["schemas"]["Key"][];
            preferences: components["schemas"]["Preferences"] | null;
            /** @description What the organization is called elsewhere. */
            mappings: components["schemas"]["Mapping"][];
        };
        OrganizationList: components["schemas"]["Organization"][];
        /** @description How an organization describes itself. */
        OrganizationProfile: {
            logoUrl: string | null;
            timezone: string | null;
            location: string | null;
            countryCode: string | null;
            companySize: string | null;
            website: string | null;
            mission: string | null;
        };
        /** @description A product that an organization has connected. */
        App: {
            /** Format: uuid */
            id: string;
            /** @description Id that the app's maker knows the organization by. */
            externalId: string | null;
            /** @description Whether the app is one of the vendor's own. */
            internal: boolean;
            name: string;
            /** @description Which product it is, for example `SLACK`. */
            type: string;
            /** @description Whether the app is in use. */
            active: boolean;
            status: components["schemas"]["Status"];
            created: components["schemas"]["Created"];
            /**
             * Format: uuid
             * @description Organization that has connected the app.
             */
            organization: string;
            /** @description Credentials of the app; empty for a token that may not see secrets. */
            secretData: {
                [key: string]: string;
            };
            /** @description Settings of the app. */
            appData: {
                [key: string]: unknown;
            };
        };
        /** @description An API key, whose secret signs tokens. */
        Key: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: password
             * @description The signing secret in Base64; null for a token that may not see secrets.
             */
            secretBase64: string | null;
            /** @description Highest role that a token signed with this key can have, or null for no limit. A token that names a higher one counts as having this one. */
            limitToRole: string | null;
        };
        /** @description Somebody who signs in. */
        Account: {
            /** Format: uuid */
            id: string;
            /** @description Address that the holder signs in with; no other account has it. */
            email: string;
            name: string | null;
            /** @description Whether the account can be used. */
            active: boolean;
            status: components["schemas"]["Status"];
            created: components["schemas"]["Created"];
            /** @description What the account is called elsewhere. */
            mappings: components["schemas"]["Mapping"][];
            preferences: components["schemas"]["Preferences"] | null;
            /** @description Roles that the account holds, of those in organizations that the token can see. */
            grants: components["schemas"]["Grant"][];
        };
        AccountList: components["schemas"]["Account"][];
        /** @description A role that an account holds in an organization. */
        Grant: {
            /** Format: uuid */
            orgId: string;
            role: string;
            /**
             * Format: uuid
             * @description Employee as whom the account acts there, or null.
             */
            employeeId: string | null;
        };
        /** @description Somebody who works for the current organization. */
        Employee: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            /** @description Kind of employment, for example `EMPLOYEE`, which a new employee has, or `CONTRACTOR`. */
            type: string;
            /** @description Whether the employee works there now. */
            active: boolean;
            status: components["schemas"]["Status"];
            created: components["schemas"]["Created"];
            /**
             * Format: uuid
             * @description Account that the employee signs in with, or null.
             */
            account: string | null;
            /** @description Role in the organization, or null. */
            role: string | null;
            profile: components["schemas"]["EmployeeProfile"];
            /** @description What the employee is called elsewhere. */
            mappings: components["schemas"]["Mapping"][];
            preferences: components["schemas"]["Preferences"] | null;
        };
        EmployeeList: components["schemas"]["Employee"][];
        /** @description Personal and job details of an employee. */
        EmployeeProfile: {
            employeeNumber: string | null;
            firstName: string | null;
            lastName: string | null;
            bio: string | null;
            profileImage: string | null;
            /** Format: date */
            birthDate: string | null;
            gender: string | null;
            timezone: string | null;
            location: string | null;
            /** Format: date */
            joinDate: string | null;
            companyRole: string | null;
        };
        /** @description That one employee manages another, and in which way. */
        ManagerRelation: {
            /**
             * Format: uuid
             * @description Employee who is managed.
             */
            employeeId: string;
            /**
             * Format: uuid
             * @description Employee who manages.
             */
            managerId: string;
            /** @description In which way, for example `DIRECT` or `DOTTED_LINE`. */
            type: string;
            created: components["schemas"]["Created"];
        };
        ManagerRelationList: components["schemas"]["ManagerRelation"][];
        /** @description A set of employees and accounts. */
        Group: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Kind of group, for example `TEAM` or `PROJECT`. */
            type: string;
            /** @description Whether the group is in use. */
            active: boolean;
            status: components["schemas"]["Status"];
            created: components["schemas"]["Created"];
            profile: components["schemas"]["GroupProfile"];
            /** @description What the group is called elsewhere. */
            mappings: components["schemas"]["Mapping"][];
            preferences: components["schemas"]["Preferences"] | null;
        };
        GroupList: components["schemas"]["Group"][];
        /** @description How a group describes itself. */
        GroupProfile: {
            icon: string | null;
            description: string | null;
        };
        /** @description That an employee or account is in a group. */
        Membership: {
            /** Format: uuid */
            groupId: string;
            /**
             * Format: uuid
             * @description Employee or account that is in the group.
             */
            entityId: string;
            /**
             * @description What the entity is. `EMPLOYEE`, an employee; `ACCOUNT`, an account.
             * @enum {string}
             */
            entityType: "EMPLOYEE" | "ACCOUNT";
            /** @description Type of the membership, for example `MEMBER` or `LEAD`, or null if none was given. */
            type: string | null;
            created: components["schemas"]["Created"];
        };
        MembershipList: components["schemas"]["Membership"][];
        /** @description What state something is in, and since when. */
        Status: {
            /** @description State, for example `ACTIVE` or `INACTIVE`. */
            current: string;
            /** Format: date-time */
            changedAt: string;
            /**
             * Format: uuid
             * @description Account that made the change, or null if the token named none.
             */
            changedBy: string | null;
        };
        /** @description When something came into being, and by whom. */
        Created: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uuid
             * @description Account that did it, or null if the token named none.
             */
            createdBy: string | null;
        };
        /** @description Settings that are kept under one name. */
        Preferences: {
            /** @description Who the settings are for. */
            namespace: string;
            /** @description The settings. */
            values: {
                [key: string]: unknown;
            };
        };
        /** @description What something of the Directory is called in another system. */
        Mapping: {
            /**
             * Format: uuid
             * @description App that connects to the other system.
             */
            app: string;
            /** @description What kind of thing it is there. */
            namespace: string;
            /** @description Id that it has there. */
            mappedId: string;
            /** @description Address or name that people find it by, or null. */
            reference: string | null;
            /** @description What else is known about it there. */
            mappingData: {
                [key: string]: unknown;
            };
            /** @description Credentials for it; empty for a token that may not see secrets. */
            mappingSecrets: {
                [key: string]: string;
            };
        };
        /** @description Why a request was refused. */
        Error: {
            /** Format: date-time */
            timestamp: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What the status means. */
            error: string;
            /** @description What was wrong with this request. */
            message: string;
            /** @description Path of the request. */
            path: string;
        };
    };
    responses: {
        /** @description The organization. */
        Organization: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Organization"];
            };
        };
        /** @description The new organization, which has no apps and no keys yet. With `ownerEmail`, the account with that address owns and administers it, and is made if there is none. */
        OrganizationCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Organization"];
            };
        };
        /** @description The organizations that were found, of those that the token can see. */
        OrganizationList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationList"];
            };
        };
        /** @description The profile, with null for what has never been set. */
        OrganizationProfile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationProfile"];
            };
        };
        /** @description The profile as it is stored now, with null for what was not sent. */
        OrganizationProfileReplaced: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrganizationProfile"];
            };
        };
        /** @description The new API key with the secret to sign tokens with. */
        KeyCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Key"];
            };
        };
        /** @description The API key that is gone. */
        KeyDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Key"];
            };
        };
        /** @description The account with the roles that it holds. */
        Account: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The new account, which holds no role yet. */
        AccountCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The account with the roles that it holds now. An account holds one role in an organization: an earlier one there is replaced, and the employee stays if none is sent. */
        RoleGranted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The accounts that were created with tokens of the current organization, or hold a role in it. */
        AccountList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccountList"];
            };
        };
        /** @description The accounts that hold a role in the current organization. */
        OrganizationAccountList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccountList"];
            };
        };
        /** @description The accounts that hold the role `ORG_ADMIN` in the current organization. */
        OrganizationAdminList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccountList"];
            };
        };
        /** @description The employee. */
        Employee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Employee"];
            };
        };
        /** @description The new employee, whose profile is empty. */
        EmployeeCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Employee"];
            };
        };
        /** @description The employees that were found in the current organization. */
        EmployeeList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmployeeList"];
            };
        };
        /** @description The profile, with null for what has never been set. */
        EmployeeProfile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmployeeProfile"];
            };
        };
        /** @description The profile as it is stored now, with null for what was not sent. */
        EmployeeProfileReplaced: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmployeeProfile"];
            };
        };
        /** @description The managers of the employee. */
        ManagerRelationList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManagerRelationList"];
            };
        };
        /** @description All managers of the employee as they are now. Somebody who already manages the employee keeps that place, with the type that was sent. */
        ManagerRelationsSet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ManagerRelationList"];
            };
        };
        /** @description The group. */
        Group: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Group"];
            };
        };
        /** @description The new group, which has no members and an empty profile. */
        GroupCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Group"];
            };
        };
        /** @description The groups that were found in the current organization. */
        GroupList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupList"];
            };
        };
        /** @description The profile, with null for what has never been set. */
        GroupProfile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupProfile"];
            };
        };
        /** @description The profile as it is stored now, with null for what was not sent. */
        GroupProfileReplaced: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupProfile"];
            };
        };
        /** @description The memberships of the group, one for each entity in it. */
        GroupMemberList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MembershipList"];
            };
        };
        /** @description The memberships of the entity, one for each group that it is in. */
        EntityGroupList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MembershipList"];
            };
        };
        /** @description Done. The answer has no body. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request cannot be read, or its body is not what the operation takes. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, or another organization has the alias. */
        OrganizationRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, or another account has the email address. */
        AccountRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, the token cannot see the organization, or the employee is not one of that organization. */
        GrantRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, the account does not exist, or another employee of the organization is tied to it. */
        EmployeeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, the manager does not exist or is the employee, or the manager reports to the employee in the same way already, directly or through others. */
        ManagerRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not what the operation takes, or an entry names no group, a group that does not exist, or the same group as another entry. Nothing is changed then. */
        EntityGroupsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, or is not accepted. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token's role does not allow the operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something that the path names does not exist for this token. */
        NotFound: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description None of the media types in `Accept` can be produced. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the server takes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body has another media type than JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests in a short time. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
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
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of an organization.
         * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
         */
        Organization: string;
        /**
         * @description Type of an app, such as the product that it connects to. Letter case does not count.
         * @example SLACK
         */
        AppType: string;
        /**
         * @description Id of an API key.
         * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
         */
        Key: string;
        /**
         * @description Id of an account.
         * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
         */
        AccountId: string;
        /**
         * @description Id of an employee.
         * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
         */
        Employee: string;
        /**
         * @description Id of a group.
         * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
         */
        Group: string;
        /**
         * @description Id of whatever can be in a group, that is, of an employee or an account.
         * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
         */
        Entity: string;
        /**
         * @description Only those whose `status.current` is this. Any string is taken; letter case does not count.
         * @example ACTIVE
         */
        Status: string;
    };
    requestBodies: {
        /** @description What an organization is made from, or is to become. */
        OrganizationInput: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme Labs",
                 *       "alias": "acme-labs",
                 *       "ownerEmail": "maya.lindqvist@acme.example"
                 *     }
                 */
                "application/json": components["schemas"]["OrganizationInput"];
            };
        };
        /** @description The profile, or the members of it that are to change. */
        OrganizationProfileInput: {
            content: {
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
                "application/json": components["schemas"]["OrganizationProfileInput"];
            };
        };
        /** @description The secret to look for. */
        AppSecretInput: {
            content: {
                /**
                 * @example {
                 *       "secret": "acme-slack-signing-secret"
                 *     }
                 */
                "application/json": components["schemas"]["AppSecretInput"];
            };
        };
        /** @description What an API key is made from. */
        KeyInput: {
            content: {
                /**
                 * @example {
                 *       "name": "Reporting",
                 *       "limitToRole": "ORG_MEMBER"
                 *     }
                 */
                "application/json": components["schemas"]["KeyInput"];
            };
        };
        /** @description What an account is made from, or is to become. */
        AccountInput: {
            content: {
                /**
                 * @example {
                 *       "name": "Noor Haddad",
                 *       "email": "noor.haddad@acme.example"
                 *     }
                 */
                "application/json": components["schemas"]["AccountInput"];
            };
        };
        /** @description The role, and where it holds. */
        GrantInput: {
            content: {
                /**
                 * @example {
                 *       "orgId": "8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10",
                 *       "role": "ORG_MEMBER",
                 *       "employeeId": "5e6f7081-92a3-4b4c-95d6-f708192a3b4c"
                 *     }
                 */
                "application/json": components["schemas"]["GrantInput"];
            };
        };
        /** @description What an employee is made from, or is to become. */
        EmployeeInput: {
            content: {
                /**
                 * @example {
                 *       "name": "Noor Haddad",
                 *       "email": "noor.haddad@acme.example",
                 *       "account": "3c4d5e6f-7081-492a-b3c4-d5e6f708192a",
                 *       "role": "ORG_MEMBER"
                 *     }
                 */
                "application/json": components["schemas"]["EmployeeInput"];
            };
        };
        /** @description The manager, and in which way this one manages. */
        ManagerInput: {
            content: {
                /**
                 * @example {
                 *       "managerId": "4d5e6f70-8192-4a3b-84c5-e6f708192a3b",
                 *       "type": "DIRECT"
                 *     }
                 */
                "application/json": components["schemas"]["ManagerInput"];
            };
        };
        /** @description The profile, or the members of it that are to change. */
        EmployeeProfileInput: {
            content: {
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
                "application/json": components["schemas"]["EmployeeProfileInput"];
            };
        };
        /** @description What a group is made from, or is to become. */
        GroupInput: {
            content: {
                /**
                 * @example {
                 *       "name": "Incident Response",
                 *       "type": "PROJECT"
                 *     }
                 */
                "application/json": components["schemas"]["GroupInput"];
            };
        };
        /** @description The profile, or the members of it that are to change. */
        GroupProfileInput: {
            content: {
                /**
                 * @example {
                 *       "icon": "https://www.acme.example/icons/support.svg",
                 *       "description": "First to hear when something does not work."
                 *     }
                 */
                "application/json": components["schemas"]["GroupProfileInput"];
            };
        };
        /** @description All groups that the entity is to be in, and no others. An empty array takes it out of every group. */
        EntityGroupsInput: {
            content: {
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
                "application/json": components["schemas"]["EntityGroupsInput"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
/**
 * The operations by their ids, with what they take and answer.
 * @example
 * import type { operations as PeoplelogicOperations } from 'rollcall/apis/peoplelogic';
 *
 * const operationId: keyof PeoplelogicOperations = 'listOrganizations';
 * await mock.fault({ api: 'peoplelogic', operationId, status: 503 });
 */
export interface operations {
    listOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["OrganizationInput"];
        responses: {
            201: components["responses"]["OrganizationCreated"];
            400: components["responses"]["OrganizationRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateCurrentOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["OrganizationInput"];
        responses: {
            200: components["responses"]["Organization"];
            400: components["responses"]["OrganizationRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Organization"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["OrganizationInput"];
        responses: {
            200: components["responses"]["Organization"];
            400: components["responses"]["OrganizationRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCurrentOrganizationProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationProfile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceCurrentOrganizationProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["OrganizationProfileInput"];
        responses: {
            201: components["responses"]["OrganizationProfileReplaced"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    patchCurrentOrganizationProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["OrganizationProfileInput"];
        responses: {
            200: components["responses"]["OrganizationProfile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganizationProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationProfile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceOrganizationProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["OrganizationProfileInput"];
        responses: {
            201: components["responses"]["OrganizationProfileReplaced"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    patchOrganizationProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["OrganizationProfileInput"];
        responses: {
            200: components["responses"]["OrganizationProfile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganizationByAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alias of an organization, in the spelling that it was given.
                 * @example acme
                 */
                alias: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Organization"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationsByAppType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                type: components["parameters"]["AppType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationsByAppExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                type: components["parameters"]["AppType"];
                /**
                 * @description Id of the app in the system that it connects to.
                 * @example T0ACME42
                 */
                externalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationsByAppData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                type: components["parameters"]["AppType"];
                /**
                 * @description Name of an entry in the app's data.
                 * @example workspace
                 */
                key: string;
                /**
                 * @description Value to look for, as text.
                 * @example acme-hq
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationsByAppSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Type of an app, such as the product that it connects to. Letter case does not count.
                 * @example SLACK
                 */
                type: components["parameters"]["AppType"];
                /**
                 * @description Name of an entry in the app's secret data.
                 * @example signing
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AppSecretInput"];
        responses: {
            200: components["responses"]["OrganizationList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createCurrentOrganizationKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["KeyInput"];
        responses: {
            201: components["responses"]["KeyCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createOrganizationKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["KeyInput"];
        responses: {
            201: components["responses"]["KeyCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteCurrentOrganizationKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an API key.
                 * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KeyDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteOrganizationKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an organization.
                 * @example 8c1f4d1e-6b1a-4f0e-9a57-2f1d0c6b7a10
                 */
                organization: components["parameters"]["Organization"];
                /**
                 * @description Id of an API key.
                 * @example 0f9e8d7c-6b5a-4948-b736-251403f2e1d0
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KeyDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccountList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AccountInput"];
        responses: {
            201: components["responses"]["AccountCreated"];
            400: components["responses"]["AccountRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account, or its email address.
                 * @example sally.okafor@acme.example
                 */
                accountIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account, or its email address.
                 * @example sally.okafor@acme.example
                 */
                accountIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AccountInput"];
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["AccountRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    grantAccountRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GrantInput"];
        responses: {
            200: components["responses"]["RoleGranted"];
            400: components["responses"]["GrantRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationAdminList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listAccountEmployees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmployeeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOrganizationAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrganizationAccountList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEmployees: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose `status.current` is this. Any string is taken; letter case does not count.
                 * @example ACTIVE
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Only employees of this `type`. Any string is taken; letter case does not count.
                 * @example CONTRACTOR
                 */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmployeeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EmployeeInput"];
        responses: {
            201: components["responses"]["EmployeeCreated"];
            400: components["responses"]["EmployeeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
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
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EmployeeInput"];
        responses: {
            200: components["responses"]["Employee"];
            400: components["responses"]["EmployeeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEmployeesByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of an employee. The whole name is compared, and letter case does not count.
                 * @example Sally Okafor
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmployeeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEmployeeManagers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ManagerRelationList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    setEmployeeManager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ManagerInput"];
        responses: {
            200: components["responses"]["ManagerRelationsSet"];
            400: components["responses"]["ManagerRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeEmployeeManager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
                /**
                 * @description Id of the employee who manages.
                 * @example 4d5e6f70-8192-4a3b-84c5-e6f708192a3b
                 */
                manager: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEmployeeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmployeeProfile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceEmployeeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EmployeeProfileInput"];
        responses: {
            201: components["responses"]["EmployeeProfileReplaced"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    patchEmployeeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an employee.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                employee: components["parameters"]["Employee"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EmployeeProfileInput"];
        responses: {
            200: components["responses"]["EmployeeProfile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEmployeeByAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an account.
                 * @example 2b3c4d5e-6f70-4819-a2b3-c4d5e6f70819
                 */
                accountId: components["parameters"]["AccountId"];
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
    listManagerReports: {
        parameters: {
            query?: {
                /**
                 * @description Only reports that are managed in this way. Any string is taken; letter case does not count.
                 * @example DIRECT
                 */
                type?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the employee whose reports are listed.
                 * @example 4d5e6f70-8192-4a3b-84c5-e6f708192a3b
                 */
                managerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EmployeeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Only those whose `status.current` is this. Any string is taken; letter case does not count.
                 * @example ACTIVE
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Only groups of this `type`. Any string is taken; letter case does not count.
                 * @example TEAM
                 */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupInput"];
        responses: {
            201: components["responses"]["GroupCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupInput"];
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getGroupProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                group: components["parameters"]["Group"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupProfile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    replaceGroupProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                group: components["parameters"]["Group"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupProfileInput"];
        responses: {
            201: components["responses"]["GroupProfileReplaced"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    patchGroupProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                group: components["parameters"]["Group"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GroupProfileInput"];
        responses: {
            200: components["responses"]["GroupProfile"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: {
                /**
                 * @description Only members of this kind, such as `EMPLOYEE` or `ACCOUNT`. Any string is taken; letter case does not count.
                 * @example EMPLOYEE
                 */
                entity?: string;
                /**
                 * @description Only memberships of this `type`. Any string is taken; letter case does not count.
                 * @example LEAD
                 */
                membership?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the group whose members are listed.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupMemberList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEntityGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                entity: components["parameters"]["Entity"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EntityGroupList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    setEntityGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                entity: components["parameters"]["Entity"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EntityGroupsInput"];
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["EntityGroupsRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeEntityFromGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of whatever can be in a group, that is, of an employee or an account.
                 * @example 5e6f7081-92a3-4b4c-95d6-f708192a3b4c
                 */
                entity: components["parameters"]["Entity"];
                /**
                 * @description Id of a group.
                 * @example 708192a3-b4c5-4d6e-b7f8-192a3b4c5d6e
                 */
                group: components["parameters"]["Group"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
