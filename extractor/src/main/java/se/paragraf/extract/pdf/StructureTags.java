package se.paragraf.extract.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a tagged PDF says its text is (ISO 32000-2, 14.7 and 14.8): a claim of whoever made the
 * file, true or not.
 *
 * @param pages by 1-based number, the tag of each marked content by its id
 * @param documents for each {@code Document} element that holds text, in the order of their first
 *     pages: the 1-based pages that hold it
 */
public record StructureTags(
    SortedMap<Integer, Map<Integer, Tag>> pages, List<List<Integer>> documents) {

  public static final StructureTags NONE = new StructureTags(new TreeMap<>(), List.of());

  public StructureTags {
    documents = documents.stream().map(List::copyOf).toList();
  }

  /** The tag of marked content of a page. */
  public Optional<Tag> of(int page, int mcid) {
    return Optional.ofNullable(pages.getOrDefault(page, Map.of()).get(mcid));
  }

  public boolean isEmpty() {
    return pages.isEmpty();
  }

  /**
   * The innermost element of a kind that stands for itself: heading, paragraph, list item, cell.
   *
   * @param element number of the element in the file; pieces of one element have the same
   * @param role its standard type, as {@code H1}, {@code P}, {@code LBody}, {@code TD}
   */
  public record Tag(int element, String role) {

    /** 1 for {@code H1} and {@code H}, 0 for what is no heading. */
    public int headingLevel() {
      if (role.equals("H")) {
        return 1;
      }
      return role.length() == 2 && role.charAt(0) == 'H' && Character.isDigit(role.charAt(1))
          ? role.charAt(1) - '0'
          : 0;
    }
  }
}
