/** Markup of an SVG of her face by mood, an edge of `size` pixels: whoever draws her gives it. */
export type Face = (mood: string, size: number) => string;
