// The error codes that Excel answers, so that code under test meets the same codes as in the field.
// Texts follow the messages Excel is known to send; nobody has compared them with a live Excel.

/** An error that reaches the add-in as `OfficeExtension.Error` with this code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new ApiError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = () =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new ApiError("InvalidArgument", message);

export const invalidReference = () =>
  new ApiError("InvalidReference", "This reference is not valid for the current operation.");

export const invalidOperation = (message = "This operation is not permitted for the current object.") =>
  new ApiError("InvalidOperation", message);

export const accessDenied = () => new ApiError("AccessDenied", "You cannot perform the requested operation.");

export const insertDeleteConflict = (message: string) => new ApiError("InsertDeleteConflict", message);

/** The engine lacks the member, or the simulated Excel is older than it. */
export const apiNotFound = (member: string, why: string) =>
  new ApiError("ApiNotFound", `The API you are trying to use could not be found: ${member} (${why}).`);
