/** An operation was not carried out: `code` is stable, the message is for people. */
export class ComityError extends Error {
  constructor(code: string, message: string);
  readonly code: string;
}

/**
 * Loads the engine, once, before anything else: from beside this package, or from `source`, which is its
 * address, its bytes, a response that carries it, or the compiled module.
 */
export function load(
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module,
): Promise<void>;

/**
 * Carries out an operation by name: options as JSON text, the document as bytes, the answer as text.
 *
 * @throws {ComityError} when there is no such operation, its options are wrong, or the document is not a
 * register at all. What is wrong with the data is a finding, never an error.
 */
export function call(operation: string, options: string, document?: Uint8Array): string;

/** The versions of the engine and of its catalogue, as JSON text. */
export function version(): string;
