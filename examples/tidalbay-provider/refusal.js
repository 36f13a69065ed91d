const CODES = {
  400: 'invalid_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
};

/** Why a request is not answered as its client hoped: thrown anywhere, turned into a response in one place. */
export class Refusal extends Error {
  constructor(status, message, details) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** Express's error handler: every refusal has the same body, those of Express itself too, such as broken JSON. */
export const answerRefusal = (error, _request, response, _next) => {
  const status = error.status ?? 500;
  if (status >= 500) console.error(error);
  const message = status >= 500 ? 'Something went wrong here.' : error.message;
  const details = error.details === undefined ? {} : { details: error.details };
  response.status(status).json({ error: { code: CODES[status] ?? 'error', message, ...details } });
};
