package se.paragraf.extract.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.model.Paragraph.EarlierDecision;
import se.paragraf.model.Paragraph.SectionRole;

/** Tells what other bodies had said in the matter, which a § quotes before its own decision. */
final class EarlierBodies {

  private static final Pattern NUMBER = Pattern.compile("§§?\\s*\\d{1,4}(?:/\\d{2,4})?");

  private static final Pattern WHOSE =
      Pattern.compile(
          "^([\\p{L}][\\p{L} ,-]*?)(?:s)?(?: beslut| förslag| behandling)?,?\\s*(?=§|\\d|den \\d)");

  private EarlierBodies() {}

  /**
   * The parts with those put aside that stand under the § of another body ({@code Au § 8} as a
   * heading, then {@code Beslut}), as long as a decision of the body that met follows.
   *
   * @param body that met
   */
  static List<SplitSections.Part> mark(List<SplitSections.Part> parts, Optional<String> body) {
    List<SplitSections.Part> marked = new ArrayList<>();
    boolean under = false;
    for (int i = 0; i < parts.size(); i++) {
      SplitSections.Part part = parts.get(i);
      Optional<String> named = SectionGrammar.bodyOf(part.heading());
      boolean own =
          named.isPresent() && body.filter(b -> BodyNames.same(b, named.get())).isPresent();
      under = isNumbered(part) || under && !own;
      boolean theirs =
          under && part.role() == SectionRole.DECISION && named.isEmpty() && decidesAgain(parts, i);
      marked.add(
          theirs
              ? new SplitSections.Part(
                  part.heading(), SectionRole.EARLIER, part.headingLines(), part.lines())
              : part);
    }
    return List.copyOf(marked);
  }

  private static boolean isNumbered(SplitSections.Part part) {
    return part.role() == SectionRole.EARLIER && NUMBER.matcher(part.heading()).find();
  }

  private static boolean decidesAgain(List<SplitSections.Part> parts, int at) {
    return parts.subList(at + 1, parts.size()).stream()
        .anyMatch(part -> part.role() == SectionRole.DECISION);
  }

  /** What is quoted, when the heading names whose it is by its §. */
  static Optional<EarlierDecision> decision(String heading, PlacedText text) {
    Matcher number = NUMBER.matcher(heading);
    Matcher whose = WHOSE.matcher(heading);
    if (!number.find() || !whose.find() || text.text().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new EarlierDecision(
            whose.group(1).strip(),
            SwedishDates.first(heading).map(LocalDate::toString),
            Optional.of(number.group()),
            text.text(),
            text.regions()));
  }
}
