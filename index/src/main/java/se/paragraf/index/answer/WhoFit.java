package se.paragraf.index.answer;

import java.util.Optional;
import se.paragraf.index.answer.PlaceView.Around;

/** Tells how well the body and organisation of a statement fit those a question names. */
final class WhoFit {

  private static final double SAID_IN_PLACE = 0.9;

  /** How well a body's name must stand in a text to be said there. */
  private static final double SAID = 0.74;

  private static final double OTHER_BODY = 0.35;
  private static final double OTHER_ORGANIZATION = 0.05;
  private static final double UNKNOWN = 0.6;

  private final Question question;

  WhoFit(Question question) {
    this.question = question;
  }

  double fit(int position, PlaceView view) {
    return organization(view) * body(position, view);
  }

  private double organization(PlaceView view) {
    if (question.organizations().isEmpty()) {
      return 1;
    }
    Optional<String> organization = view.organization();
    return organization
        .map(name -> question.organizations().contains(name) ? 1 : OTHER_ORGANIZATION)
        .orElse(UNKNOWN);
  }

  private double body(int position, PlaceView view) {
    if (question.bodies().isEmpty()) {
      return 1;
    }
    Optional<String> body = view.body();
    if (body.filter(question.bodies()::contains).isPresent()) {
      return 1;
    }
    boolean said =
        question.bodyTerms().stream()
            .map(view.words()::strengths)
            .anyMatch(here ->
                here != null && Math.max(here[position], here[view.position(Around.TITLE)]) > SAID);
    if (said) {
      return SAID_IN_PLACE;
    }
    return question.anyOfKind() ? UNKNOWN : OTHER_BODY;
  }
}
