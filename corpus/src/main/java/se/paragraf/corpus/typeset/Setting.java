package se.paragraf.corpus.typeset;

/**
 * What a template needs beside the text.
 *
 * @param book the file it writes to
 * @param places where it notes what came to stand where
 * @param before the places of the round before: for page totals and lists of contents; empty in the
 *     first round
 * @param stampedPages number of pages told in the stamp {@code Sida 4 av 61} on every page of a
 *     bundle; 0 when there is no stamp
 */
record Setting(Book book, Places places, Places before, int stampedPages) {

  /** {@code 3 (14)}: the page inside a thing that runs over pages; zeros in the first round. */
  int[] pageOf(Object thing, int page) {
    int first = before.firstPage(thing).orElse(page);
    int last = before.lastPage(thing).orElse(page);
    return new int[] {page - first + 1, last - first + 1};
  }
}
