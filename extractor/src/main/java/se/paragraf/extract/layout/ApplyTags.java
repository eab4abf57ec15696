package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Line.Told;
import se.paragraf.extract.pdf.StructureTags;
import se.paragraf.extract.pdf.StructureTags.Tag;

/**
 * Lines as found to lines of which the file's tags tell where paragraphs begin and what is a
 * heading; the same lines where the tags are plainly untrue.
 *
 * <p>Programs tag every line as a paragraph of its own, and people whole paragraphs as headings; so
 * tags are believed, page by page, only as far as the text bears them out.
 */
public final class ApplyTags {

  /** Paragraphs begin in mid-sentence where a program has tagged lines. */
  private static final double MOST_BEGUN_IN_MID_SENTENCE = 0.05;

  /** A text of more headings than this has headings that are none. */
  private static final double MOST_HEADINGS = 0.3;

  /** Letters of a heading, at most. */
  private static final int LONGEST_HEADING = 120;

  /** Small letters, or an amount with its unit; an {@code att} clause is a paragraph of its own. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?!att\\s)\\p{Ll}|\\d[\\d\\h,.]*\\h\\p{Ll}");

  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.:;!?]$");

  public List<PageLines> apply(List<PageLines> pages, StructureTags tags) {
    if (tags.isEmpty()) {
      return pages;
    }
    Map<Integer, Integer> lengths = lengths(pages, tags);
    Set<Integer> begun = new HashSet<>();
    List<PageLines> told = new ArrayList<>();
    for (PageLines page : pages) {
      List<Told> claimed = claimed(page, tags, lengths, begun);
      told.add(page.with(believed(page.lines(), claimed)));
    }
    return told;
  }

  /** Letters of every element. */
  private static Map<Integer, Integer> lengths(List<PageLines> pages, StructureTags tags) {
    Map<Integer, Integer> lengths = new HashMap<>();
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        tag(line, tags)
            .ifPresent(tag -> lengths.merge(tag.element(), line.text().length() + 1, Integer::sum));
      }
    }
    return lengths;
  }

  private static Optional<Tag> tag(Line line, StructureTags tags) {
    return tags.of(line.page(), line.words().getFirst().mcid());
  }

  /**
   * What the tags say of each line of a page.
   *
   * @param begun elements of the lines before; those of the page are added
   */
  private static List<Told> claimed(
      PageLines page, StructureTags tags, Map<Integer, Integer> lengths, Set<Integer> begun) {
    List<Told> claimed = new ArrayList<>();
    for (Line line : page.lines()) {
      Optional<Tag> first = tag(line, tags).filter(tag -> !begun.contains(tag.element()));
      int level =
          first
              .filter(tag -> lengths.getOrDefault(tag.element(), 0) <= LONGEST_HEADING)
              .map(Tag::headingLevel)
              .orElse(0);
      claimed.add(new Told(first.isPresent(), level));
      line.words()
          .forEach(
              word -> tags.of(line.page(), word.mcid()).ifPresent(tag -> begun.add(tag.element())));
    }
    return claimed;
  }

  private static List<Line> believed(List<Line> lines, List<Told> claimed) {
    long begun = claimed.stream().filter(Told::begins).count();
    long headings = claimed.stream().filter(told -> told.headingLevel() > 0).count();
    long amid = 0;
    for (int i = 0; i < lines.size(); i++) {
      amid += claimed.get(i).begins() && inMidSentence(lines, i) ? 1 : 0;
    }
    boolean beginsAreTrue = amid <= MOST_BEGUN_IN_MID_SENTENCE * begun;
    boolean headingsAreTrue = headings <= MOST_HEADINGS * lines.size();
    List<Line> believed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Told told = claimed.get(i);
      boolean begins = beginsAreTrue && told.begins() && !inMidSentence(lines, i);
      int level = headingsAreTrue ? told.headingLevel() : 0;
      believed.add(new Line(line.page(), line.words(), new Told(begins, level)));
    }
    return believed;
  }

  /** Whether a sentence goes on from the line before. */
  private static boolean inMidSentence(List<Line> lines, int i) {
    return i > 0
        && GOES_ON.matcher(lines.get(i).text()).lookingAt()
        && !SENTENCE_ENDS.matcher(lines.get(i - 1).text()).find();
  }
}
