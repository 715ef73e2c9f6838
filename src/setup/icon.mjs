/**
 * An icon on one line: its source as it is drawn, without the remark about its licence, which ships
 * once in third-party-licences.txt.
 * @param {string} source an SVG file
 */
export default function icon(source) {
  return source
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<|\/?>) ?/g, '$1');
}
