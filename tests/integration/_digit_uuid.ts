/** A UUID of one digit, to tell a script's objects apart by. */
export const uuid = (digit: string): string => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`;
