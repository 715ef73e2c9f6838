/** Every character that only steers direction, for the class of a pattern: marks, overrides, isolates. */
export const STEERING = '\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
