// How words are compared: without regard to case, accents and the form of quotation marks.

// Turkish has two letters i, dotted and dotless, each with its capital; English and Italian share
// one capital for theirs. Whoever types "isik" in whatever keyboard means all of them.
const DOTS = { "ı": "i", "İ": "i", "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-" };

/** One sign for each sign, so that a place in the folded text is that place in the text. */
function foldSign(sign) {
  if (sign in DOTS) return DOTS[sign];
  const parts = sign.normalize("NFD");
  const bare = parts.length > 1 && /^\p{M}+$/u.test(parts.slice(1)) ? parts[0] : sign;
  const small = bare.toLowerCase();
  return small.length === sign.length ? small : bare;
}

function fold(text) {
  return text.replace(/[^\x00-\x7f]/g, foldSign).toLowerCase();
}

/** Lights up the words in the elements, where the browser can do so without touching the text. */
function lightUp(words, elements) {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.delete("found");
  if (!words.length) return;
  const ranges = [];
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && ranges.length < 5000; node = walker.nextNode()) {
      const text = fold(node.data);
      for (const word of words) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          ranges.push(range);
        }
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}
