package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.paragraf.extract.pdf.StructureTags;
import se.paragraf.extract.pdf.StructureTags.Tag;

/**
 * Lines as found to lines of which the file's tags tell where paragraphs begin and what is a
 * heading; the same lines where the tags are plainly untrue.
 *
 * <p>Programs tag every line as a paragraph of its own, or a whole report as headings; so tags are
 * believed only as far as the text bears them out.
 */
public final class ApplyTags {

  /** Paragraphs begin in the middle of a sentence where an editor has tagged lines. */
  private static final double MOST_BEGUN_IN_MID_SENTENCE = 0.1;

  /** A text of more headings than this has headings that are none. */
  private static final double MOST_HEADINGS = 0.3;

  /** Fewer lines than this bear nothing out. */
  private static final int FEWEST_LINES = 20;

  private static final int LONGEST_HEADING_LINE = 120;

  public List<PageLines> apply(List<PageLines> pages, StructureTags tags) {
    if (tags.isEmpty()) {
      return pages;
    }
    Set<Integer> seen = new HashSet<>();
    List<PageLines> tagged = pages.stream().map(page -> tagged(page, tags, seen)).toList();
    List<Line> lines = tagged.stream().flatMap(page -> page.lines().stream()).toList();
    boolean begins = beginningsAreTrue(lines);
    boolean headings = headingsAreTrue(lines);
    if (lines.size() < FEWEST_LINES || !begins && !headings) {
      return pages;
    }
    return tagged.stream().map(page -> believed(page, begins, headings)).toList();
  }

  private static PageLines tagged(PageLines page, StructureTags tags, Set<Integer> seen) {
    List<Line> lines = new ArrayList<>();
    for (Line line : page.lines()) {
      List<Tag> own =
          line.words().stream()
              .flatMap(word -> tags.of(page.number(), word.mcid()).stream())
              .toList();
      Optional<Tag> first = tags.of(page.number(), line.words().getFirst().mcid());
      boolean begins = first.filter(tag -> !seen.contains(tag.element())).isPresent();
      own.forEach(tag -> seen.add(tag.element()));
      boolean whole = own.size() == line.words().size();
      int level = own.stream().mapToInt(Tag::headingLevel).min().orElse(0);
      lines.add(new Line(line.page(), line.words(), new Line.Told(begins, whole ? level : 0)));
    }
    return page.with(lines);
  }

  private static boolean beginningsAreTrue(List<Line> lines) {
    long begun = 0;
    long amid = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line before = lines.get(i - 1);
      if (line.begins() && line.page() == before.page()) {
        begun++;
        boolean follows = Math.abs(line.x0() - before.x0()) < line.fontSize();
        amid += follows && Character.isLowerCase(line.text().codePointAt(0)) ? 1 : 0;
      }
    }
    return begun > 0 && amid <= MOST_BEGUN_IN_MID_SENTENCE * begun;
  }

  private static boolean headingsAreTrue(List<Line> lines) {
    List<Line> headings = lines.stream().filter(line -> line.told().headingLevel() > 0).toList();
    return !headings.isEmpty()
        && headings.size() <= MOST_HEADINGS * lines.size()
        && headings.stream().noneMatch(line -> line.text().length() > LONGEST_HEADING_LINE);
  }

  private static PageLines believed(PageLines page, boolean begins, boolean headings) {
    return page.with(
        page.lines().stream()
            .map(line ->
                new Line(
                    line.page(),
                    line.words(),
                    new Line.Told(
                        begins && line.begins(), headings ? line.told().headingLevel() : 0)))
            .toList());
  }
}
