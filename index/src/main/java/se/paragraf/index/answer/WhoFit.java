package se.paragraf.index.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import se.paragraf.index.answer.Question.Place;
import se.paragraf.index.answer.Scored.TwoWays;
import se.paragraf.model.DocumentKind;

/** Tells how well the body and organisation of a statement fit those a question names. */
final class WhoFit {

  private static final double SAID_IN_PLACE = 0.9;

  /** How well a name must stand in a text to be said there. */
  private static final double SAID = 0.7;

  private static final double OTHER = 0;
  private static final double UNKNOWN = 0.6;
  private static final double OTHER_TOPIC = 0.35;
  private static final double NOT_SAID = 0.1;

  private static final Set<DocumentKind> MINUTES =
      Set.of(DocumentKind.PROTOKOLL, DocumentKind.PROTOKOLLSUTDRAG);

  private static final String DOES =
      "\\s+(?:\\p{L}+\\s+){0,2}?(?:beslutar|beslutade|beslutat|beslöt|föresl\\p{L}*|begär\\p{L}*|godkän\\p{L}*|ant(?:og|ar|agit)|fastställ\\p{L}*|avsl\\p{L}*"
          + "|ställ\\p{L}*|uppdr\\p{L}*|ska|skall|har|tillstyrk\\p{L}*|anser|ge[rs]?|uppman\\p{L}*)(?!\\p{L})";

  /** {@code föreslår att kommunfullmäktige beslutar}: it has not decided. */
  private static final String NOT_PROPOSED =
      "(?<!föreslå(?:r|s|tt|gs) )(?<!föreslog )(?<!föreslå(?:r|s) att )(?<!föreslog att )(?<!föreslå )(?<!föreslå att )";

  private final Question question;

  WhoFit(Question question) {
    this.question = question;
  }

  /**
   * Strict means by the body that met, loose also by what is said.
   *
   * @param said how well a name of the question stands in the statement or above it, 0–1
   */
  TwoWays fit(PlaceView view, Statement statement, ToDoubleFunction<QuestionTerm> said) {
    double organization = organization(view, said);
    double loose = organization * topic(view, said);
    double strict =
        question.actor().map(actor -> organization * acted(actor, view, statement)).orElse(loose);
    return new TwoWays(strict, loose);
  }

  private double organization(PlaceView view, ToDoubleFunction<QuestionTerm> said) {
    Set<String> strict = question.who().organizations();
    if (!strict.isEmpty()) {
      return view.organization().map(name -> strict.contains(name) ? 1 : OTHER).orElse(UNKNOWN);
    }
    if (question.who().places().isEmpty()) {
      return 1;
    }
    return question.who().places().stream()
        .mapToDouble(place -> place(place, view, said))
        .max()
        .orElse(1);
  }

  private static double place(Place place, PlaceView view, ToDoubleFunction<QuestionTerm> said) {
    if (view.organization().filter(place.organization()::equals).isPresent()) {
      return 1;
    }
    return said.applyAsDouble(place.term()) > SAID ? SAID_IN_PLACE : OTHER;
  }

  /** Whether the body did it: it met, or the statement says that it did. */
  private static double acted(Mention actor, PlaceView view, Statement statement) {
    if (view.body().filter(actor.bodies()::contains).isPresent() && metAs(view)) {
      return 1;
    }
    if (saysItDid(actor, statement)) {
      return SAID_IN_PLACE;
    }
    boolean met = metAs(view) && view.body().isPresent();
    return switch (actor.call()) {
      case NAME -> met ? OTHER : OTHER_TOPIC;
      case SORT -> met ? OTHER : UNKNOWN;
      case UNKNOWN -> OTHER;
    };
  }

  private static boolean metAs(PlaceView view) {
    return MINUTES.contains(view.place().document().kind());
  }

  private static boolean saysItDid(Mention actor, Statement statement) {
    String text = statement.text().toLowerCase(Locale.ROOT);
    return java.util.stream.Stream.concat(
            actor.bodies().stream().map(name -> name.toLowerCase(Locale.ROOT)),
            java.util.stream.Stream.of(actor.term().text()))
        .anyMatch(name ->
            Pattern.compile(NOT_PROPOSED + "(?<!\\p{L})" + Pattern.quote(name) + DOES)
                    .matcher(text)
                    .find()
                || Pattern.compile(
                        "beslut\\p{L}*\\s.{0,60}av\\s" + Pattern.quote(name) + "(?!\\p{L})")
                    .matcher(text)
                    .find());
  }

  /** Whether it is of an organisation that the question names beside its bodies. */
  private boolean isOfAsked(PlaceView view) {
    return view.organization()
        .filter(name ->
            question.who().organizations().contains(name)
                || question.who().places().stream()
                    .anyMatch(place -> place.organization().equals(name)))
        .isPresent();
  }

  private double topic(PlaceView view, ToDoubleFunction<QuestionTerm> said) {
    double best = question.who().bodies().isEmpty() ? 1 : 0;
    for (Mention mention : question.who().bodies()) {
      best = Math.max(best, topic(mention, view, said));
    }
    return best;
  }

  private double topic(Mention mention, PlaceView view, ToDoubleFunction<QuestionTerm> said) {
    Optional<String> body = view.body();
    if (body.filter(mention.bodies()::contains).isPresent()) {
      return 1;
    }
    if (said.applyAsDouble(mention.term()) > SAID) {
      return SAID_IN_PLACE;
    }
    if (!mention.organizations().isEmpty()
        && !isOfAsked(view)
        && view.organization()
            .filter(name -> !mention.organizations().contains(name))
            .isPresent()) {
      return NOT_SAID;
    }
    boolean saidNear = view.speaksOf(mention.term());
    return switch (mention.call()) {
      case SORT -> UNKNOWN;
      case NAME -> body.isEmpty() ? UNKNOWN : OTHER_TOPIC;
      case UNKNOWN -> saidNear ? UNKNOWN : NOT_SAID;
    };
  }
}
