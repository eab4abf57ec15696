package se.paragraf.extract.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Block;
import se.paragraf.extract.layout.FormBlocks;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Margins;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.extract.layout.Prevailing;
import se.paragraf.model.Heading;
import se.paragraf.model.Passage;
import se.paragraf.model.Region;

/** Headings and running text of a report, memo or attachment. */
public final class ReadReport {

  static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?\\s+(?=[\\p{Lu}\\d\"”(])(.*)$");

  static final Pattern CAPTION =
      Pattern.compile(
          "(?i)^(?:figur|tabell|diagram|bild|karta|graf)\\s*\\d+[.:a-z]?.*", Pattern.UNICODE_CASE);

  private static final int MOST_COVER_LINES = 8;
  private static final int LONGEST_COVER = 300;
  private static final int SMALL_LEVEL = 5;

  /** Deeper than any number goes. */
  private static final int UNNUMBERED = 9;

  private final Predicate<Line> inTable;

  /**
   * @param inTable lines that stand in a table or figure and so are neither heading nor running
   *     text
   */
  public ReadReport(Predicate<Line> inTable) {
    this.inTable = inTable;
  }

  /** What a report holds. */
  public record Report(List<Heading> headings, List<Passage> passages) {
    public Report {
      headings = List.copyOf(headings);
      passages = List.copyOf(passages);
    }

    /** The same without the heading that is the document's own title, if it is the first. */
    public Report withoutHeading(Optional<String> title) {
      boolean first =
          !headings.isEmpty() && title.filter(headings.getFirst().label()::equals).isPresent();
      if (!first) {
        return this;
      }
      List<Passage> moved =
          passages.stream()
              .map(p ->
                  new Passage(
                      p.kind(),
                      p.text(),
                      p.heading().filter(h -> h > 0).map(h -> h - 1),
                      p.regions()))
              .toList();
      return new Report(headings.subList(1, headings.size()), moved);
    }
  }

  public Report read(List<PageLayout> pages) {
    List<Line> lines = new ArrayList<>();
    boolean inContents = false;
    for (PageLayout page : pages) {
      List<Line> text = ContentsList.without(page, inContents);
      inContents = text.size() < page.lines().size() && !text.contains(page.lines().getLast());
      text.stream().filter(inTable.negate()).forEach(lines::add);
    }
    double body = Prevailing.of(lines, Line::fontSize, 0.0);
    List<Line> whole = JoinSectionNumbers.join(lines, body);
    HeadingSigns signs = new HeadingSigns(whole);
    return assemble(whole, signs, levels(whole, signs.bodySize()), covers(pages));
  }

  /**
   * Levels of unnumbered headings by type size: that of the numbered ones of the size, else the
   * largest is 1.
   */
  private static Map<Long, Integer> levels(List<Line> lines, double body) {
    TreeMap<Long, Integer> depths = new TreeMap<>(Comparator.reverseOrder());
    lines.stream()
        .filter(l -> l.fontSize() > body + HeadingSigns.LARGER_PT)
        .forEach(l -> depths.merge(Math.round(l.fontSize()), depth(l), Math::min));
    Map<Long, Integer> levels = new TreeMap<>();
    int level = 1;
    for (Map.Entry<Long, Integer> size : depths.entrySet()) {
      int bySize = Math.min(level++, SMALL_LEVEL - 1);
      levels.put(size.getKey(), size.getValue() < UNNUMBERED ? size.getValue() : bySize);
    }
    return levels;
  }

  private static int depth(Line line) {
    Matcher numbered = NUMBERED.matcher(line.text());
    return numbered.matches() ? depth(numbered.group(1)) : UNNUMBERED;
  }

  private static int depth(String number) {
    return number.split("\\.").length;
  }

  private static Report assemble(
      List<Line> lines, HeadingSigns signs, Map<Long, Integer> levels, Set<Integer> covers) {
    List<Heading> headings = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<Line> text = new ArrayList<>();
    Margins margins = signs.margins();
    int i = 0;
    while (i < lines.size()) {
      if (!covers.contains(lines.get(i).page()) && signs.isHeading(i)) {
        flush(text, margins, headings, passages);
        int end = signs.end(i);
        headings.add(heading(lines.subList(i, end), signs.bodySize(), levels));
        i = end;
      } else {
        text.add(lines.get(i));
        i++;
      }
    }
    flush(text, margins, headings, passages);
    return new Report(headings, passages);
  }

  private static void flush(
      List<Line> text, Margins margins, List<Heading> headings, List<Passage> passages) {
    Optional<Integer> heading =
        headings.isEmpty() ? Optional.empty() : Optional.of(headings.size() - 1);
    for (Block block : new FormBlocks().form(text, margins)) {
      PlacedText placed = block.text();
      if (placed.text().chars().anyMatch(Character::isLetterOrDigit)) {
        passages.add(
            new Passage(kind(block, placed.text()), placed.text(), heading, placed.regions()));
      }
    }
    text.clear();
  }

  private static Passage.Kind kind(Block block, String text) {
    if (CAPTION.matcher(text).matches()) {
      return Passage.Kind.CAPTION;
    }
    return block.marker().isPresent() ? Passage.Kind.LIST_ITEM : Passage.Kind.TEXT;
  }

  private static Heading heading(List<Line> lines, double body, Map<Long, Integer> levels) {
    PlacedText text = PlacedText.of(lines);
    Region region = Region.around(lines.stream().map(Line::region).toList());
    Matcher numbered = NUMBERED.matcher(text.text());
    if (numbered.matches()) {
      String number = numbered.group(1);
      return new Heading(Optional.of(number), numbered.group(2).strip(), depth(number), region);
    }
    Line first = lines.getFirst();
    int level =
        first.fontSize() > body + HeadingSigns.LARGER_PT
            ? levels.getOrDefault(Math.round(first.fontSize()), SMALL_LEVEL)
            : SMALL_LEVEL;
    return new Heading(Optional.empty(), text.text().strip(), level, region);
  }

  /** A first page with a few lines of large type only is a cover: what it says is no section. */
  private static Set<Integer> covers(List<PageLayout> pages) {
    if (pages.size() < 2 || pages.getFirst().lines().size() > MOST_COVER_LINES) {
      return Set.of();
    }
    PageLayout first = pages.getFirst();
    int length = first.lines().stream().mapToInt(line -> line.text().length()).sum();
    return length <= LONGEST_COVER ? Set.of(first.number()) : Set.of();
  }
}
