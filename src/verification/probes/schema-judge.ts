/** Says whether values keep schemas. */
export interface SchemaJudge {
  isValid(schema: { readonly pointer: string }, value: unknown): boolean;
}
