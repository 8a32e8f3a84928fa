/** An operation was not carried out: `code` is stable, the message is for people. */
export class ComityError extends Error {
  constructor(code, message) {
    super(message);
    this.name = "ComityError";
    this.code = code;
  }
}
