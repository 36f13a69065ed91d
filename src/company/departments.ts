import type { Department } from './company.js';

/** A department, how much of the company works in it, and what its people are called. */
export interface DepartmentPlan extends Department {
  /** Share of the people in percent; 0 for the one that only its head belongs to. */
  readonly share: number;
  readonly head: string;
  readonly manager: string;
  readonly titles: readonly [string, ...string[]];
  readonly teams: readonly string[];
}

/** The departments of every generated company. */
export const departmentPlans: readonly DepartmentPlan[] = [
  {
    key: 'executive',
    name: 'Executive',
    share: 0,
    head: 'Chief Executive Officer',
    manager: 'Chief of Staff',
    titles: ['Executive Assistant'],
    teams: [],
  },
  {
    key: 'engineering',
    name: 'Engineering',
    share: 30,
    head: 'Chief Technology Officer',
    manager: 'Engineering Manager',
    titles: [
      'Software Engineer',
      'Senior Software Engineer',
      'Staff Engineer',
      'Site Reliability Engineer',
      'QA Engineer',
    ],
    teams: ['Platform', 'Payments', 'Mobile', 'Data'],
  },
  {
    key: 'security',
    name: 'Security',
    share: 6,
    head: 'Chief Information Security Officer',
    manager: 'Security Manager',
    titles: ['Security Engineer', 'Security Analyst', 'Compliance Officer', 'Incident Responder'],
    teams: ['Detection', 'Compliance'],
  },
  {
    key: 'product',
    name: 'Product',
    share: 8,
    head: 'Chief Product Officer',
    manager: 'Group Product Manager',
    titles: ['Product Manager', 'Senior Product Manager', 'Product Analyst', 'Technical Writer'],
    teams: ['Growth', 'Core Product'],
  },
  {
    key: 'design',
    name: 'Design',
    share: 5,
    head: 'Head of Design',
    manager: 'Design Manager',
    titles: ['Product Designer', 'User Researcher', 'Brand Designer'],
    teams: ['Design Systems', 'Research'],
  },
  {
    key: 'sales',
    name: 'Sales',
    share: 17,
    head: 'Chief Revenue Officer',
    manager: 'Sales Manager',
    titles: ['Account Executive', 'Sales Development Representative', 'Solutions Consultant', 'Account Manager'],
    teams: ['Sales Americas', 'Sales Europe', 'Sales Pacific'],
  },
  {
    key: 'marketing',
    name: 'Marketing',
    share: 8,
    head: 'Chief Marketing Officer',
    manager: 'Marketing Manager',
    titles: ['Content Strategist', 'Campaign Specialist', 'Event Coordinator', 'Marketing Analyst'],
    teams: ['Brand', 'Demand'],
  },
  {
    key: 'support',
    name: 'Customer Support',
    share: 12,
    head: 'VP of Customer Support',
    manager: 'Support Manager',
    titles: ['Support Engineer', 'Customer Success Manager', 'Support Specialist', 'Onboarding Specialist'],
    teams: ['Support First Line', 'Support Second Line', 'Customer Success'],
  },
  {
    key: 'finance',
    name: 'Finance',
    share: 5,
    head: 'Chief Financial Officer',
    manager: 'Finance Manager',
    titles: ['Accountant', 'Financial Analyst', 'Payroll Specialist', 'Procurement Specialist'],
    teams: ['Accounting', 'Procurement'],
  },
  {
    key: 'people',
    name: 'People & Culture',
    share: 5,
    head: 'Chief People Officer',
    manager: 'HR Manager',
    titles: ['HR Business Partner', 'Recruiter', 'People Operations Specialist'],
    teams: ['Recruiting', 'People Operations'],
  },
  {
    key: 'legal',
    name: 'Legal',
    share: 4,
    head: 'General Counsel',
    manager: 'Legal Manager',
    titles: ['Legal Counsel', 'Contract Manager', 'Paralegal', 'Privacy Counsel'],
    teams: ['Contracts'],
  },
];
