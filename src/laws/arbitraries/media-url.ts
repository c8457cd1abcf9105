import fc from 'fast-check';

const longest = 4096;
const files = ['cat.jpg', '0.smil', 'video clip.mp4', 'ümlaut.png', 'a/b/c.gif', 'x.xml'];

/**
 * The address of an attachment: on Bandwidth's media store or anywhere else, with a query, a port, escapes, and now and then
 * as long as the API allows (4096 characters). Shrinks to a short one.
 */
export function mediaUrl(): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    fc.constant('https://example.com/cat.jpg'),
    { weight: 3, arbitrary: storedMedia() },
    fc.constantFrom(
      'https://example.com/a%2Fb.png?size=large&v=1%20',
      'http://example.com:8080/~user/pic.jpeg#top',
      'https://xn--bcher-kva.example/b%C3%BCcher.png',
      `https://example.com/${'x'.repeat(longest - 'https://example.com/'.length)}`,
    ),
  );
}

function storedMedia(): fc.Arbitrary<string> {
  const base = 'https://messaging.bandwidth.com/api/v2/users/9900000/media';
  return fc
    .tuple(fc.stringMatching(/^[0-9a-f]{8}$/), fc.nat({ max: 9 }), fc.constantFrom(...files))
    .map(([folder, index, file]) => `${base}/${folder}/${index}/${encodeURI(file)}`);
}
