import icon from '../../src/setup/icon.mjs';

test('an icon is one line without its remark, and draws the same', () => {
  const source = `<!-- @license somebody -->
<svg
  class="a b"
  width="24"
>
  <path d="M2 12.348a1 1 0 0 1
    0-.696" />
  <circle r="3" />
</svg>
`;
  expect(icon(source)).toBe(
    '<svg class="a b" width="24"><path d="M2 12.348a1 1 0 0 1 0-.696"/><circle r="3"/></svg>',
  );
});
