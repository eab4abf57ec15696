package se.paragraf.extract.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.extract.pdf.PdfFile.Bookmark;
import se.paragraf.extract.pdf.StructureTags;

/**
 * Where the file itself says that documents begin, true or not.
 *
 * @param firstPages 1-based
 * @param told the pages of which anything is said
 */
public record PageMarks(Set<Integer> firstPages, Set<Integer> told) {

  private static final Pattern PAGE_BOOKMARK =
      Pattern.compile("(?i)(?:sida|page|bild|slide)\\s*\\d+");

  /** Deeper bookmarks are of chapters. */
  private static final int DEEPEST = 2;

  public PageMarks {
    firstPages = Set.copyOf(firstPages);
    told = Set.copyOf(told);
  }

  /** The bookmarks of documents: those that name pages stand one level below. */
  public static PageMarks of(List<Bookmark> bookmarks, int pages) {
    int level =
        bookmarks.stream()
                .filter(b -> PAGE_BOOKMARK.matcher(b.title()).matches())
                .mapToInt(Bookmark::level)
                .min()
                .orElse(DEEPEST + 1)
            - 1;
    Set<Integer> first = new HashSet<>();
    for (Bookmark bookmark : bookmarks) {
      if (bookmark.level() <= level && !PAGE_BOOKMARK.matcher(bookmark.title()).matches()) {
        first.add(bookmark.page());
      }
    }
    return new PageMarks(first, pagesUpTo(pages));
  }

  /** The {@code Document} elements that merged files keep, each its own. */
  public static PageMarks of(StructureTags tags) {
    Set<Integer> first = new HashSet<>();
    Set<Integer> told = new HashSet<>();
    for (List<Integer> document : tags.documents()) {
      first.add(document.getFirst());
      told.addAll(document);
    }
    return new PageMarks(first, told);
  }

  /** Whether the page is said to begin nothing. */
  boolean goesOn(int page) {
    return told.contains(page) && !firstPages.contains(page);
  }

  private static Set<Integer> pagesUpTo(int last) {
    Set<Integer> pages = new HashSet<>();
    for (int page = 1; page <= last; page++) {
      pages.add(page);
    }
    return pages;
  }
}
