package se.paragraf.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Decision;

/** The body whose minutes these are, where only its decisions name it. */
final class DecidingBody {

  /** One decision alone may be a quoted one. */
  private static final int FEWEST = 2;

  /** Share of the decisions that name a body which name this one. */
  private static final double MOST = 0.6;

  private static final Pattern DECIDES =
      Pattern.compile(" (?:beslutar|beslutade|beslöt)(?!\\p{L})");

  private DecidingBody() {}

  static Optional<String> of(List<Paragraph> paragraphs) {
    List<String> named =
        paragraphs.stream()
            .flatMap(paragraph -> paragraph.decisions().stream())
            .flatMap(decision -> deciding(decision).stream())
            .toList();
    Map<String, Integer> counts = new TreeMap<>();
    named.forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= Math.max(FEWEST, MOST * named.size()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<String> deciding(Decision decision) {
    boolean inItem = decision.lead().isEmpty() && !decision.items().isEmpty();
    String text = inItem ? decision.items().getFirst().text() : decision.lead();
    return BodyNames.leading(text)
        .filter(name -> DECIDES.matcher(text.substring(name.length())).lookingAt());
  }
}
