package se.paragraf.index.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts the §§ of a matter in the order they were taken.
 *
 * <p>Dates decide. Where one is missing, a body that proposes comes before the body it proposes to,
 * and a § before the one that refers to it.
 */
final class OrderSteps {

  private static final Comparator<FiledParagraph> BY_DATE =
      Comparator.<FiledParagraph, Long>comparing(
              filed -> filed.date().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE))
          .thenComparing(filed -> filed.paragraph().number().orElse(0))
          .thenComparing(FiledParagraph::key);

  private final ReadReferences references = new ReadReferences();

  /** Each § once. */
  List<FiledParagraph> order(List<FiledParagraph> found) {
    List<FiledParagraph> waiting = new ArrayList<>(found.stream().sorted(BY_DATE).toList());
    List<FiledParagraph> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      FiledParagraph next =
          waiting.stream()
              .filter(filed -> waiting.stream().noneMatch(other -> mustComeBefore(other, filed)))
              .findFirst()
              .orElse(waiting.getFirst());
      ordered.add(next);
      waiting.remove(next);
    }
    return List.copyOf(ordered);
  }

  private boolean mustComeBefore(FiledParagraph one, FiledParagraph other) {
    if (one == other) {
      return false;
    }
    if (one.date().isPresent() && other.date().isPresent()) {
      return BY_DATE.compare(one, other) < 0;
    }
    return proposesTo(one, other) || refersTo(other, one);
  }

  private static boolean proposesTo(FiledParagraph one, FiledParagraph other) {
    return ReadAction.of(one.paragraph()) == Action.PROPOSES
        && other
            .body()
            .filter(body -> !one.body().equals(Optional.of(body)))
            .filter(body -> lower(one.lead() + String.join(" ", one.items())).contains(lower(body)))
            .isPresent();
  }

  private boolean refersTo(FiledParagraph one, FiledParagraph other) {
    return other.paragraph().number().isPresent()
        && one.paragraph().attachments().stream()
            .flatMap(text -> references.in(text).stream())
            .anyMatch(reference -> other.paragraph().number().get() == reference.number());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
