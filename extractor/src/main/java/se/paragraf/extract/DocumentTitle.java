package se.paragraf.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.model.Document;

/**
 * The title of a report or attachment: what its first page sets largest, or what lists it as an
 * attachment.
 */
final class DocumentTitle {

  private static final Pattern CONTENTS =
      Pattern.compile("(?i)innehåll(?:sförteckning)?|contents", Pattern.UNICODE_CASE);

  /** A title stands among this many first lines. */
  private static final int TOP_LINES = 30;

  private static final double PITCH_EM = 1.9;
  private static final int LONGEST = 200;

  private DocumentTitle() {}

  /**
   * @param earlier documents before it in the file
   */
  static Optional<String> of(List<PageLayout> own, List<Document> earlier) {
    List<Line> first =
        own.stream()
            .filter(page -> !page.lines().isEmpty())
            .findFirst()
            .map(PageLayout::lines)
            .orElse(List.of());
    List<Line> above =
        first.stream().takeWhile(l -> !CONTENTS.matcher(l.text().strip()).matches()).toList();
    return above.isEmpty() ? listed(earlier) : largest(above);
  }

  private static Optional<String> largest(List<Line> lines) {
    List<Line> top =
        lines.stream().limit(TOP_LINES).filter(l -> !BodyNames.isName(l.text())).toList();
    double largest = top.stream().mapToDouble(Line::fontSize).max().orElse(0);
    StringBuilder title = new StringBuilder();
    Optional<Line> last = Optional.empty();
    for (Line line : top) {
      boolean big = line.fontSize() > largest - 0.6;
      boolean follows =
          last.filter(l -> line.baseline() - l.baseline() >= PITCH_EM * largest).isEmpty();
      if (big && follows && title.length() < LONGEST) {
        title.append(title.isEmpty() ? "" : " ").append(line.text());
        last = Optional.of(line);
      }
    }
    return Optional.of(title.toString()).filter(text -> !text.isBlank());
  }

  /** The last attachment that the document before it lists: what a memo sends along follows it. */
  private static Optional<String> listed(List<Document> earlier) {
    return earlier.isEmpty()
        ? Optional.empty()
        : attachments(earlier.getLast()).reduce((a, b) -> b);
  }

  private static Stream<String> attachments(Document document) {
    return document.paragraphs().stream().flatMap(p -> p.attachments().stream());
  }
}
