/** The part of gifenc that the house uses; the package brings no types. */
declare module 'gifenc' {
  type Colour = [red: number, green: number, blue: number];
  interface Frame {
    readonly palette?: Colour[];
    /** 0 repeats for ever; of the first frame. */
    readonly repeat?: number;
    /** Milliseconds. */
    readonly delay?: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** 1 leaves the frame where it is. */
    readonly dispose?: number;
  }
  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, frame: Frame): void;
    finish(): void;
    bytes(): Uint8Array;
  }
  const gifenc: {
    GIFEncoder(): Encoder;
    /** @param rgba four bytes a pixel */
    quantize(rgba: Uint8Array, colours: number): Colour[];
    /** One index into the palette a pixel. */
    applyPalette(rgba: Uint8Array, palette: Colour[]): Uint8Array<ArrayBuffer>;
  };
  export default gifenc;
}
