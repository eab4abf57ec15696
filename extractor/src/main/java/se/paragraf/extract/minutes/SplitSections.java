package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.model.Paragraph.SectionRole;

/** Parts the text of a § or memo at its headings. */
final class SplitSections {

  /** A line of strokes or dots: a separator, or the place for a signature. */
  static final Pattern SEPARATOR = Pattern.compile("[_\\-–—.…\\s*=]{3,}");

  private static final Pattern APPROVAL =
      Pattern.compile(
          "(?i)(?:paragrafen|paragraferna|§\\s?\\d+|ärendet|punkten|beslutet) (?:är|förklaras|har förklarats|förklarades|justeras) (?:vara )?(?:omedelbart |direkt )?(?:justera.*|omedelbart.*)",
          Pattern.UNICODE_CASE);

  /** A heading in the type of the text has at least this much white space above, in em. */
  private static final double HEADING_SPACE_EM = 1.6;

  private static final int LONGEST_OTHER_HEADING = 90;

  private final Set<Style> headingStyles = new HashSet<>();
  private final Flow whole;

  /**
   * @param whole the document, to learn how its headings are set
   */
  SplitSections(Flow whole) {
    this.whole = whole;
    for (Line line : whole.lines()) {
      if (whole.standsOut(line)
          && SectionGrammar.role(line.text()).filter(r -> r != SectionRole.OTHER).isPresent()) {
        headingStyles.add(Style.of(line));
      }
    }
  }

  /** Type of a heading. */
  private record Style(long halfPoints, boolean bold) {
    static Style of(Line line) {
      return new Style(Math.round(line.fontSize() * 2), line.bold());
    }
  }

  /**
   * A part of a §.
   *
   * @param heading as printed, without colon; empty for text before the first heading or after a
   *     separator
   * @param lines without the heading
   */
  record Part(String heading, SectionRole role, List<Line> headingLines, List<Line> lines) {}

  List<Part> split(Flow flow) {
    List<Part> parts = new ArrayList<>();
    Part open = new Part("", SectionRole.OTHER, List.of(), new ArrayList<>());
    List<Line> lines = flow.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (SEPARATOR.matcher(line.text()).matches()) {
        open = close(parts, open);
        continue;
      }
      if (APPROVAL.matcher(line.text()).matches()) {
        keep(parts, open);
        open = new Part("", SectionRole.APPROVAL, List.of(), new ArrayList<>(List.of(line)));
        continue;
      }
      Optional<SectionRole> role = heading(flow, i);
      boolean underHeading = !open.heading().isEmpty() && open.lines().isEmpty();
      if (underHeading && !whole.standsOut(line) && !isUpper(line.text().strip())) {
        role = Optional.empty();
      }
      if (role.isPresent()) {
        keep(parts, open);
        int end = headingEnd(flow, i);
        List<Line> heading = lines.subList(i, end);
        open =
            new Part(clean(PlacedText.of(heading).text()), role.get(), heading, new ArrayList<>());
        i = end - 1;
        continue;
      }
      int runIn = SectionGrammar.runIn(line.text());
      if (runIn > 0) {
        keep(parts, open);
        open = runIn(line, runIn);
        continue;
      }
      open.lines().add(line);
    }
    keep(parts, open);
    return List.copyOf(parts);
  }

  private static String clean(String heading) {
    return heading.strip().replaceAll("\\s*:$", "");
  }

  private static void keep(List<Part> parts, Part part) {
    if (!part.lines().isEmpty() || !part.heading().isEmpty()) {
      parts.add(part);
    }
  }

  /** A separator ends what was decided or proposed; in other text it is decoration. */
  private static Part close(List<Part> parts, Part open) {
    boolean formal =
        open.role() == SectionRole.DECISION
            || open.role() == SectionRole.PROPOSAL
            || open.role() == SectionRole.NOTE
            || open.role() == SectionRole.RESERVATION
            || open.role() == SectionRole.ATTACHMENTS
            || open.role() == SectionRole.RECIPIENTS;
    if (!formal || open.lines().isEmpty()) {
      return open;
    }
    keep(parts, open);
    return new Part("", SectionRole.OTHER, List.of(), new ArrayList<>());
  }

  private static Part runIn(Line line, int length) {
    String heading = line.text().substring(0, length);
    Optional<SectionRole> role = SectionGrammar.role(heading.strip());
    int words = heading.strip().split("\\s+").length;
    List<Line> rest = new ArrayList<>();
    if (words < line.words().size()) {
      rest.add(new Line(line.page(), line.words().subList(words, line.words().size())));
    }
    Line head = new Line(line.page(), line.words().subList(0, words));
    return new Part(clean(heading), role.orElse(SectionRole.NOTE), List.of(head), rest);
  }

  /** The role of the heading that begins on this line, if one does. */
  private Optional<SectionRole> heading(Flow flow, int index) {
    Line line = flow.lines().get(index);
    String text = line.text().strip();
    Optional<SectionRole> known = SectionGrammar.role(text);
    boolean out = whole.standsOut(line);
    if (known.isEmpty() && inRow(flow, index)) {
      return Optional.empty();
    }
    if (!out && text.contains("§")) {
      // Another body's § heads what it said only when it is set as a heading; else it is an entry.
      return Optional.empty();
    }
    if (known.isPresent()) {
      boolean begins = Character.isUpperCase(text.codePointAt(0));
      boolean set = out || begins && (text.endsWith(":") || isUpper(text) || alone(flow, index));
      boolean loose = !out && !isUpper(text) && SectionGrammar.isLoose(text);
      return set && !loose && !entryOfList(flow, index, out) ? known : Optional.empty();
    }
    if (out && headingStyles.contains(Style.of(line)) && looksLikeHeading(flow, index)) {
      Optional<SectionRole> wrapped = wrappedRole(flow, index);
      return Optional.of(wrapped.orElse(SectionRole.OTHER));
    }
    return Optional.empty();
  }

  /** Whether the line has a neighbour in its row, as cells of tables and forms have. */
  private static boolean inRow(Flow flow, int index) {
    Line line = flow.lines().get(index);
    boolean before = index > 0 && flow.sameRow(flow.lines().get(index - 1), line);
    boolean after =
        index + 1 < flow.lines().size() && flow.sameRow(line, flow.lines().get(index + 1));
    return before || after;
  }

  /** The role of a heading that is known only with its second line. */
  private Optional<SectionRole> wrappedRole(Flow flow, int index) {
    int end = headingEnd(flow, index);
    return SectionGrammar.role(PlacedText.of(flow.lines().subList(index, end)).text());
  }

  /**
   * A plain line that happens to be a heading word but stands in a list of such lines is an entry.
   */
  private static boolean entryOfList(Flow flow, int index, boolean out) {
    return !out
        && index > 0
        && flow.spaceAbove(index) < HEADING_SPACE_EM
        && !flow.lines().get(index).text().endsWith(":");
  }

  private static boolean isUpper(String text) {
    return text.length() > 3
        && text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && text.chars().anyMatch(Character::isLetter);
  }

  /** Whether the line is short of the margin and has space above. */
  private boolean alone(Flow flow, int index) {
    Line line = flow.lines().get(index);
    return flow.spaceAbove(index) >= HEADING_SPACE_EM
        && line.x1() < flow.margins().right(line) - 5 * line.fontSize();
  }

  private boolean looksLikeHeading(Flow flow, int index) {
    Line line = flow.lines().get(index);
    String text = line.text().strip();
    boolean larger = line.fontSize() > whole.bodySize() + 0.6;
    boolean spaced = flow.spaceAbove(index) > 1.3;
    return text.length() <= LONGEST_OTHER_HEADING
        && !text.endsWith(".")
        && Character.isUpperCase(text.codePointAt(0))
        && (larger || spaced)
        && index + 1 < flow.lines().size();
  }

  /** One past the last line of the heading: wrapped headings go on in the same type. */
  private int headingEnd(Flow flow, int index) {
    Line first = flow.lines().get(index);
    int end = index + 1;
    if (SectionGrammar.role(first.text()).isPresent()) {
      return end;
    }
    while (end < flow.lines().size() && end - index < 3) {
      Line line = flow.lines().get(end);
      boolean goesOn =
          !line.begins()
              && Style.of(line).equals(Style.of(first))
              && line.page() == first.page()
              && flow.spaceAbove(end) < 1.7
              && Math.abs(line.x0() - first.x0()) < 3
              && SectionGrammar.role(line.text()).isEmpty();
      if (!goesOn) {
        break;
      }
      end++;
    }
    return end;
  }
}
