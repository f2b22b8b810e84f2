/**
 * The purpose to name for an operation: the first of its own that this caller may use, so that who works for several
 * purposes is not asked which one. Undefined when none fits; the server then refuses.
 */
export function choosePurpose(
  operation: { readonly purposes: readonly string[] },
  own: readonly string[],
): string | undefined {
  return operation.purposes.find((purpose) => own.includes(purpose))
}
